"""The Overview tab: release with its gate pick-up, the mentor, then what else is known, section by section."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker.domain.clock import LONDON
from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import GateRow, MentorCard, PersonOverview, ReleaseCard, Section, Way
from ui.context import Context
from ui.style import FontRole
from ui.theme import look
from ui.widgets.card import Card
from ui.widgets.layouts import column, row
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words

WIDEST = 780


class OverviewTab(Scroll):
    """Built anew from a `PersonOverview` only when it differs from what is shown."""

    gate_asked = Signal()
    match_asked = Signal()
    permissions_asked = Signal()
    erasure_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words = Words(self)
        self._words.put(self.setAccessibleName, say("Overview"))
        self._shown: PersonOverview | None = None
        context.theme.changed.connect(self._build_again)

    def show_overview(self, overview: PersonOverview) -> None:
        """Show another person, or what has changed about this one; the place scrolled to stays for the same one."""
        if overview == self._shown:
            return
        same = self._shown is not None and self._shown.case == overview.case
        place = self.verticalScrollBar().value() if same else 0
        self._shown = overview
        self.setWidget(self._built(overview))
        self.verticalScrollBar().setValue(place)

    @property
    def may_permit(self) -> bool:
        """Whether permissions are given and withdrawn from here."""
        return self._leads_to(Way.PERMISSIONS)

    @property
    def may_erase(self) -> bool:
        """Whether an erasure is asked for, agreed to and taken back from here."""
        return self._leads_to(Way.ERASURE)

    def _leads_to(self, way: Way) -> bool:
        return self._shown is not None and any(section.leads_to is way for section in self._shown.sections)

    def forget(self) -> None:
        """Hold nothing any more."""
        self._shown = None
        self.setWidget(QWidget())

    def _build_again(self) -> None:
        """Measures follow the text size."""
        if self._shown is not None:
            self.setWidget(self._built(self._shown))

    def _built(self, overview: PersonOverview) -> QWidget:
        cards = [self._release(overview.release), self._mentor(overview.mentor)]
        body = QWidget()
        look(body, paper="bg")
        stack = QWidget()
        stack.setLayout(column(*cards, *map(self._section, overview.sections), 1, gap=12))
        stack.setMaximumWidth(self._context.theme.px(WIDEST))
        beside = row(margins=(20, 16, 20, 20))
        beside.addWidget(stack, 1000)
        beside.addStretch(1)
        body.setLayout(beside)
        return body

    def _release(self, release: ReleaseCard) -> Card:
        card = self._card(say("Release"))
        card.sentence(release.sentence, role=FontRole.STRONG)
        if release.rule is not None:
            card.sentence(release.rule, role=FontRole.SMALL, ink="dim")
        if release.gate is not None:
            _gate(card, release.gate)
        if release.may_book:
            words = say("Change the gate pick-up") if release.gate else say("Book a gate pick-up")
            card.offer(words).clicked.connect(self.gate_asked)
        return card

    def _mentor(self, mentor: MentorCard) -> Card:
        card = self._card(say("Mentor"))
        card.sentence(mentor.sentence, role=FontRole.STRONG)
        if mentor.may_match:
            words = say("Match with another mentor") if mentor.match else say("Match by hand")
            card.offer(words).clicked.connect(self.match_asked)
        return card

    def _section(self, section: Section) -> Card:
        card = self._card(section.title)
        if section.facts:
            card.facts(section.facts)
        elif section.empty is not None:
            card.sentence(section.empty, ink="dim")
        if section.leads_to is Way.PERMISSIONS:
            card.offer(say("Give or withdraw a permission")).clicked.connect(self.permissions_asked)
        elif section.leads_to is Way.ERASURE:
            words = say("Look at the erasure…") if section.facts else say("Erase this record…")
            card.offer(words).clicked.connect(self.erasure_asked)
        return card

    def _card(self, title: Phrase) -> Card:
        return Card(title=title, today=self._context.today())


def _gate(card: Card, gate: GateRow) -> None:
    at = gate.at.astimezone(LONDON)
    card.sentence(
        say("Gate pick-up on {day} at {time}: {place}. {who} goes.",
            day=at.date(), time=at.time(), place=gate.place, who=gate.who)
    )  # fmt: skip
    if gate.note:
        card.text(gate.note)
