"""Matching: everybody who waits beside whom they would be proposed to, and what would change were things otherwise."""

from collections.abc import Iterable, Mapping
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.matching.factors import Factor
from caseworker.matching.supposed import Supposed
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import ListedRow
from caseworker.queries.matching_rows import MatchingChip, MatchingLook, MatchingPage, MatchingShown
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Beginning, Choice, Offer
from caseworker.queries.trying import Trying
from ui.context import Context, Ticket
from ui.delegates import shown
from ui.delegates.lines import Lines
from ui.drafts import Drafts
from ui.models.matching import MatchingModel
from ui.pages.record import RecordView
from ui.pages.records import PlaceView
from ui.pages.said import MATCHING
from ui.panels.propose import PrintProposalPanel, ProposeAllPanel
from ui.panels.weights import WeightsPanel
from ui.panels.what_if import WhatIfPanel
from ui.style import FontRole
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout, clear, column, row
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import Words

OF_THE_PROPOSAL = frozenset({FormName.PROPOSE_ALL, FormName.WHAT_IF, FormName.WEIGHTS, FormName.PRINT_PROPOSAL})
"""What is done with the proposal as a whole, in panels that the page makes itself."""


_NARROWED = frozenset({MatchingChip.UNMATCHED, MatchingChip.URGENT, MatchingChip.ANSWERED, MatchingChip.DIFFERENT})


class MatchView(RecordView):
    """One line of the proposal that the list shows, in full."""

    tried = Signal(object)
    """What is to be supposed."""

    def __init__(self, context: Context, *, model: MatchingModel, drafts: Drafts) -> None:
        self._model = model
        super().__init__(context, place=PlaceName.MATCHING, drafts=drafts)

    def _asked(self) -> Ticket:
        ask, found = self._context.matching.shown, self._model.found
        return self._context.tasks.query(
            ask, then=self._show, failed=self._lose, found=found, case=self.record, stop=Event()
        )

    def _ask_again(self) -> None:
        """The list looks again, and hands on what it found."""

    def look_again(self) -> None:
        """Another proposal has been found."""
        if self.record:
            self._ask()

    def take_up(self, offer: Offer) -> None:
        if offer.form is FormName.TRY and isinstance(self.shown, MatchingShown):
            self.tried.emit(self.shown.tries[offer.about])
        else:
            super().take_up(offer)


class MatchingView(PlaceView):
    """The Matching page. What is tried out is said above the list until it is tried no more."""

    wide, main = 440, FormName.PROPOSE_ALL

    def __init__(self, context: Context, *, drafts: Drafts) -> None:
        self._matching = MatchingModel(context=context)
        self._view = MatchView(context, model=self._matching, drafts=drafts)
        self._trial = Trial()
        self._waits: Offer | None = None
        self._empty: Beginning | None = None
        super().__init__(context, said=MATCHING, record=self._view, model=self._matching)
        self._trial.stopped.connect(self.stop_trying)
        self._trial.dropped.connect(self._go_without)
        self._view.tried.connect(self.suppose_more)

    # What the list shows

    def below(self) -> tuple[QWidget | QLayout, ...]:
        return self._trial, self._sentence, self._offers

    def lines(self, row_: ListedRow) -> Lines:
        return shown.listed(row_, today=self._context.today())

    def record_of(self, row_: ListedRow) -> Id:
        return row_.record

    def offered(self, page: MatchingPage) -> tuple[Iterable[Choice], tuple[Offer, ...]]:
        """Everybody can be proposed only while somebody can."""
        offers = page.offers if page.pairs else tuple(one for one in page.offers if one.form != FormName.PROPOSE_ALL)
        return page.chips, offers

    def nothing(self) -> Beginning:
        if self._matching.text.strip():
            return super().nothing()
        if self._matching.chip in _NARROWED or self._empty is None:
            return Beginning(say("Nobody here"), say("Nobody who waits stands under this filter."))
        return self._empty

    def _answered(self, page: MatchingPage) -> None:
        self._empty = page.empty
        super()._answered(page)
        self._trial.show_trial(page.trying)
        self._view.look_again()
        waits, self._waits = self._waits, None
        if waits is not None and page.found is not None:
            super().take_up(waits)

    # Trying out

    def take_up(self, offer: Offer) -> None:
        """What is about the proposal as a whole waits until it is there."""
        if offer.form in OF_THE_PROPOSAL and (self._matching.asking or self._matching.found is None):
            self._waits = offer
            if self._matching.found is None:
                self.look_under(MatchingChip.ALL)
        else:
            super().take_up(offer)

    def suppose_more(self, supposed: Supposed) -> None:
        """Suppose this besides what is supposed already."""
        self._matching.try_out(self._matching.weights, self._matching.supposed | supposed)

    def _go_without(self, rest: MatchingLook) -> None:
        """Try on without one part of it."""
        self._matching.try_out(rest.weights, rest.supposed)

    def try_weights(self, weights: Mapping[Factor, int] | None) -> None:
        """Have the proposal follow other weights, or those that are kept."""
        self._matching.weigh(weights)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that waits opens later, when somebody comes back."""
        super().hideEvent(event)
        self._waits = None

    def stop_trying(self) -> None:
        """See the proposal as things stand."""
        self._put_back()
        self._matching.stop_trying()
        self.search.setFocus()

    def panel_of(self, offer: Offer) -> SidePanel:
        """Panels about the proposal as a whole are about the one that is looked at."""
        made = self._own_panel(offer.form)
        return made if made is not None else super().panel_of(offer)

    def _own_panel(self, form: FormName) -> SidePanel | None:
        model, context = self._matching, self._context
        if form is FormName.WEIGHTS:
            weights = WeightsPanel(context, weights=model.counted)
            weights.tried.connect(self.try_weights)
            return weights
        if form is FormName.WHAT_IF:
            what_if = WhatIfPanel(context, invented=lambda: {one.id for one in model.supposed.mentors})
            what_if.tried.connect(self.suppose_more)
            return what_if
        if form is FormName.PROPOSE_ALL:
            return ProposeAllPanel(context, model=model)
        return PrintProposalPanel(context, look=model.answered_look) if form is FormName.PRINT_PROPOSAL else None


class Trial(QFrame):
    """What is tried out, each part with a way to drop it, and the way back; not there while nothing is."""

    stopped = Signal()
    dropped = Signal(object)
    """The `MatchingLook` without one part."""

    def __init__(self) -> None:
        super().__init__()
        look(self, tone="note")
        self._words = Words(self)
        self._shown: tuple[Trying, ...] = ()
        said = label(FontRole.SMALL, ink="note")
        self._words.put(said.setText, say("You are trying something out. Nothing of it is written."))
        stop = button(self._words, say("Stop trying"))
        stop.clicked.connect(self.stopped)
        self._parts = FlowLayout(gap=6)
        lines = row()
        lines.addWidget(said, 1)
        lines.addWidget(stop)
        self.setLayout(column(lines, self._parts, gap=6, margins=(10, 8, 10, 8)))
        self.hide()

    def show_trial(self, parts: tuple[Trying, ...]) -> None:
        """Be there while something is tried out."""
        if parts != self._shown:
            self._shown = parts
            clear(self._parts)
            for part in parts:
                made = button(self._words, say("{what} ×", what=part.words), kind="chip")
                self._words.put(made.setAccessibleName, say("Try without: {what}", what=part.words))
                made.clicked.connect(lambda _=False, rest=part.rest: self.dropped.emit(rest))
                self._parts.addWidget(made)
        self.setVisible(bool(parts))
