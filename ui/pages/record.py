"""One record of a page that lists them, such as a mentor or a referral: head, alert, tabs, and a panel beside them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import ShownRecord
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Offer, Tone
from ui.context import Context, Ticket
from ui.drafts import Drafts
from ui.i18n import words
from ui.pages.beside import Beside
from ui.pages.sections import SectionsView
from ui.pages.when_seen import WhenSeen
from ui.widgets.bars import Notice
from ui.widgets.identity import IdentityBar
from ui.widgets.tab_line import TabLine
from ui.widgets.words import announce


class RecordView(Beside):
    """Shows one record of a place; `came` follows when it has come. Its tabs are those that the record has."""

    came = Signal()
    gone = Signal()
    """What was to be shown cannot be: why is said in its place."""

    def __init__(self, context: Context, *, place: PlaceName, drafts: Drafts) -> None:
        super().__init__(context, drafts=drafts)
        self._place = place
        self.record: Id = NO_ID
        self.shown: ShownRecord | None = None
        self._ticket: Ticket | None = None
        self._wanted_tab = ""
        self._titles: dict[str, Phrase] = {}
        theme = context.theme
        self._identity, self._alert = IdentityBar(theme, today=context.today), Notice(theme)
        self._identity.copied.connect(self.copied)
        self._tab_line = TabLine(theme, say("About this record"))
        self._stack = QStackedWidget()
        self.tabs = self._tab_line.tabs
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.lay_out(head=(self._identity, self._alert), urgent=self._alert, line=self._tab_line, body=self._stack)
        self._again = WhenSeen(self, ask=self._ask_again)
        context.tasks.on_changes(self._hear)

    def show_record(self, record: Id) -> None:
        """Show another record; what was being typed about the one before is kept."""
        if record != self.record:
            self.forget()
            self.record = record
        self._ask()

    def forget(self) -> None:
        """Hold nothing any more."""
        self.close_panel()
        if self._ticket is not None:
            self._ticket.cancel()
        self.record, self.shown, self._wanted_tab = NO_ID, None, ""
        self._identity.forget()
        self._alert.say(None, tone=Tone.PLAIN)
        for number in range(self._stack.count()):
            self._view(number).forget()

    def _ask(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._asked()

    def _asked(self) -> Ticket:
        tasks, gateway = self._context.tasks, self._context.gateway
        return tasks.query(gateway.shown, then=self._show, failed=self._lose, place=self._place, record=self.record)

    def _lose(self, why: Phrase) -> None:
        """It cannot be shown any more: nothing of it stays in sight, and nothing can be pressed."""
        self.forget()
        self._alert.say(why, tone=Tone.WARN)
        announce(self, words(why))
        self.gone.emit()

    def _show(self, shown: ShownRecord) -> None:
        new, self.shown = self.shown is None, shown
        self._identity.show_head(shown)
        self._alert.say(shown.alert, tone=Tone.WARN, near=self._context.today())
        titles = {tab.name: tab.title for tab in shown.tabs}
        if list(titles.items()) != list(self._titles.items()):
            self._make_tabs(titles)
        self._turn_to_wanted()
        for number, tab in enumerate(shown.tabs):
            self._view(number).show_sections(tab.sections, about=shown.record, in_order=tab.in_order)
        self.fit()
        self.welcome(shown.name, shown.alert, new=new)
        self.came.emit()

    def _view(self, number: int) -> SectionsView:
        view = self._stack.widget(number)
        assert isinstance(view, SectionsView)  # nothing else is put there
        return view

    def _make_tabs(self, titles: dict[str, Phrase]) -> None:
        """Have other tabs; the one that was open stays open where there is one of its name, and the focus here."""
        focused, name = self._has_focus(), ([*self._titles, ""])[max(self.tabs.currentIndex(), 0)]
        self._titles = titles
        while self._stack.count():
            view = self._view(0)
            self._stack.removeWidget(view)
            view.deleteLater()
        for title in titles.values():
            view = SectionsView(self._context, name=title)
            view.asked.connect(self.take_up)
            view.went.connect(self.went)
            self._stack.addWidget(view)
        self._tab_line.offer(tuple(titles.values()))
        self.tabs.setCurrentIndex(list(titles).index(name) if name in titles else 0)
        self._stack.setCurrentIndex(self.tabs.currentIndex())
        if focused:
            self.fit()
            self.focus_again()

    def _has_focus(self) -> bool:
        """Whether the keys go to the tabs or to what is under one of them, or to the page before it has tabs."""
        focused = QApplication.focusWidget()
        within = focused is not None and any(part.isAncestorOf(focused) for part in (self._stack, self._tab_line))
        return within or focused is self

    def open_named(self, tab: str) -> None:
        """Open the tab of this name once the record has come, where it has one."""
        self._wanted_tab = tab
        self._turn_to_wanted()

    def _turn_to_wanted(self) -> None:
        names = list(self._titles)
        if self.shown is not None and self._wanted_tab in names:
            self.tabs.setCurrentIndex(names.index(self._wanted_tab))
            self._wanted_tab = ""

    def _hear(self, changes: Changes) -> None:
        if changes.kinds or changes.cases:
            self._again.due()

    def _ask_again(self) -> None:
        if self.record:
            self._ask()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Everything that may be done with what is shown."""
        return self.shown.offers if self.shown is not None else ()

    def open_form(self, form: FormName) -> None:
        """Do this with the record that is open, where it may be done."""
        offer = next((offer for offer in self.offers if offer.form is form), None)
        if offer is not None:
            self.take_up(offer)

    def focus_again(self) -> None:
        if self.tabs.count() > 1:
            self._tab_line.take_focus()
        else:
            (self._stack.currentWidget() or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def make_room(self, *, in_place: bool) -> None:
        self._identity.compact(name_only=in_place)
        self._tab_line.setHidden(in_place or self.tabs.count() < 2)
