"""Settings: how the window looks on this laptop, and, as far as whoever asks may, the laptop and the service."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.queries.listed import Tab, offers_of
from caseworker.queries.rows import Choice, Offer
from ui.context import Context
from ui.drafts import Drafts
from ui.latest import Latest
from ui.pages.beside import Beside
from ui.pages.look import LookView
from ui.pages.page import Page
from ui.pages.sections import SectionsView
from ui.pages.when_seen import WhenSeen
from ui.style import FontRole
from ui.theme import look
from ui.widgets.chips import Chips
from ui.widgets.labels import label
from ui.widgets.layouts import column
from ui.widgets.words import Words

LOOK = "look"


class SettingsPage(Beside, Page):
    """Chips choose what is in sight; what can be done opens in a panel beside it."""

    def __init__(self, context: Context, *, drafts: Drafts) -> None:
        super().__init__(context, drafts=drafts)
        self.words, self._latest = Words(self), Latest(context.tasks)
        self.words.put(self.setAccessibleName, say("Settings"))
        self._tabs: tuple[Tab, ...] = ()
        self._made: dict[str, SectionsView] = {}
        self._stack = QStackedWidget()
        self.look_view = LookView(context)
        self.look_view.language_asked.connect(self.language_asked)
        self._stack.addWidget(self.look_view)
        self.chips = Chips(say("Settings"), several=False)
        self.chips.chosen.connect(self._turn)
        self._offer_chips()
        self.lay_out(head=(self._heading(),), line=self._chip_line(), body=self._stack)
        self._again = WhenSeen(self, ask=self.refresh)
        context.tasks.on_changes(self._hear)
        self.refresh()

    def _heading(self) -> QFrame:
        title = label(FontRole.TITLE)
        self.words.put(title.setText, say("Settings"))
        head = QFrame()
        look(head, paper="bg")
        head.setLayout(column(title, margins=(20, 16, 20, 4)))
        return head

    def _chip_line(self) -> QFrame:
        line = QFrame()
        look(line, paper="bg")
        line.setLayout(column(self.chips, margins=(20, 6, 20, 6)))
        return line

    # What is shown

    def refresh(self) -> None:
        """Ask what there is to know."""
        self._latest.query(self._context.laptop.settings, then=self._show)

    def _show(self, tabs: tuple[Tab, ...]) -> None:
        self._tabs = tabs
        for tab in tabs:
            view = self._made.get(tab.name) or self._make(tab)
            view.show_sections(tab.sections, about=tab.name)
        self._offer_chips()

    def _make(self, tab: Tab) -> SectionsView:
        view = SectionsView(self._context, name=tab.title)
        view.asked.connect(self.take_up)
        view.went.connect(self.went)
        self._made[tab.name] = view
        self._stack.addWidget(view)
        return view

    def _offer_chips(self) -> None:
        chosen = self.chips.codes or (LOOK,)
        named = (Choice(tab.name, tab.title) for tab in self._tabs)
        self.chips.offer((Choice(LOOK, say("Look and language")), *named))
        self.chips.choose(chosen)

    def look_under(self, chip: str) -> None:
        """Show what stands under this chip."""
        if chip:
            self.chips.choose((chip,))
            self._turn((chip,))

    def _turn(self, codes: tuple[str, ...]) -> None:
        for code in codes:
            self._stack.setCurrentWidget(self._made.get(code, self.look_view))

    def _hear(self, _changes: Changes) -> None:
        self._again.due()

    def close_panel(self) -> None:
        """A backup changes no record, and is told of all the same."""
        had = self.panel is not None
        super().close_panel()
        if had:
            self.refresh()

    def focus_again(self) -> None:
        self.chips.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_room(self, *, in_place: bool) -> None:
        """The chips go where a panel stands in their place."""

    # As a page of the rail

    def arrive(self) -> None:
        """The chips have the focus."""
        self.refresh()
        self.focus_again()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Everything that may be done, whichever chip is on."""
        return offers_of([section for tab in self._tabs for section in tab.sections])
