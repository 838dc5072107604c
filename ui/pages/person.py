"""One person: the identity bar, what must be acted on, the tabs, and a panel beside them."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from caseworker.domain.changes import RECEIPT, Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.service import Export
from caseworker.queries.form_names import FormName
from caseworker.queries.may import role_may_add
from caseworker.queries.records import Version
from caseworker.queries.rows import Alert, Offer, PersonHead, PersonSections, PersonTab, Tone, Unfinished
from ui.context import Context, Ticket
from ui.dialogs.versions import show_versions
from ui.drafts import Drafts
from ui.help_files import HELP
from ui.help_names import OF_FORM, OF_TAB
from ui.i18n import words
from ui.pages.beside import Beside
from ui.pages.sections import SectionsView
from ui.pages.timeline import TimelineTab
from ui.pages.when_seen import WhenSeen
from ui.panels.session import SessionPanel
from ui.widgets.alert_bar import AlertBar
from ui.widgets.focus import focused_in
from ui.widgets.identity import IdentityBar
from ui.widgets.tab_line import TabLine
from ui.widgets.unfinished import UnfinishedLines
from ui.widgets.words import NOTHING, announce

TABS: Mapping[PersonTab, Phrase] = MappingProxyType(
    {
        PersonTab.OVERVIEW: say("Overview"),
        PersonTab.TIMELINE: say("Timeline"),
        PersonTab.RELEASE: say("Release"),
        PersonTab.MENTOR: say("Mentor"),
        PersonTab.SHARING: say("Agreement and sharing"),
        PersonTab.DOCUMENTS: say("Documents"),
        PersonTab.ACCESS: say("Access log"),
    }
)
"""The tabs in their order."""
_OF_WRITERS = frozenset({PersonTab.DOCUMENTS})
"""What stands for whoever may note a paper: it is written from the working file, which a body does not hold."""


class PersonView(Beside):
    """Shows the person of one case."""

    gone = Signal()
    """They cannot be shown any more: why is said in their place."""

    def __init__(self, context: Context, *, drafts: Drafts) -> None:
        super().__init__(context, drafts=drafts)
        self.case: Id = NO_ID
        self._goes_to_line = False
        self.head: PersonHead | None = None
        self._tickets: list[Ticket] = []
        self._make_parts()
        head = (self._identity, self._alert, self._unfinished)
        self.lay_out(head=head, urgent=self._alert, line=self._tab_line, body=self._stack)
        self._again = WhenSeen(self, ask=self._ask_again)
        context.tasks.on_changes(self._hear)
        drafts.come_or_gone.connect(self._again.due)

    def _make_parts(self) -> None:
        theme, writes = self._context.theme, role_may_add(self._context.who.works_as, Export)
        self._tabs = {tab: words for tab, words in TABS.items() if writes or tab not in _OF_WRITERS}
        self._identity, self._alert = IdentityBar(theme, today=self._context.today), AlertBar(theme)
        self._unfinished = UnfinishedLines(theme)
        self.timeline = TimelineTab(self._context)
        self.sections: dict[PersonTab, SectionsView] = {
            tab: SectionsView(self._context, name=words)
            for tab, words in self._tabs.items()
            if tab is not PersonTab.TIMELINE
        }
        self._tab_line = TabLine(theme, say("About this person"), tuple(self._tabs.values()))
        self.tabs = self._tab_line.tabs
        self._stack = QStackedWidget()
        for tab in self._tabs:
            self._stack.addWidget(self.timeline if tab is PersonTab.TIMELINE else self.sections[tab])
        self.open_tab(PersonTab.TIMELINE)
        self._listen()

    def _listen(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        for sections in self.sections.values():
            sections.asked.connect(self.take_up)
            sections.went.connect(self.went)
        self.timeline.amend_asked.connect(self.amend)
        self.timeline.reshaped.connect(self.fit)
        self.timeline.versions_asked.connect(self.read_versions)
        self.timeline.failed.connect(self._lose)
        self.timeline.found.connect(self._go_to_line)
        self._identity.copied.connect(self.copied)
        self._alert.acted.connect(self.take_up)
        self._unfinished.gone_on_with.connect(self._go_on_with)

    # Showing

    def show_case(self, case: Id) -> None:
        """Show the person of another case; what was being typed about the one before is kept."""
        if case == self.case:
            return
        self.forget()
        self.case = case
        self._ask()
        self.timeline.show_case(case)

    def forget(self) -> None:
        """Hold nothing any more."""
        self.close_panel()
        self._cancel()
        self.case, self.head = NO_ID, None
        self._identity.forget()
        self._unfinished.show_unfinished((), near=None)
        self._alert.show_alert(None, near=None)
        self.timeline.forget()
        for sections in self.sections.values():
            sections.forget()

    @property
    def tab(self) -> PersonTab:
        """The tab that is open."""
        return tuple(self._tabs)[max(self.tabs.currentIndex(), 0)]

    def open_tab(self, tab: PersonTab) -> None:
        """Open a tab."""
        self.tabs.setCurrentIndex(tuple(self._tabs).index(tab))
        self._stack.setCurrentIndex(self.tabs.currentIndex())

    def open_named(self, tab: str) -> None:
        """Open the tab of this name, where there is one."""
        if tab in self._tabs:
            self.open_tab(PersonTab(tab))

    def _turn(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.setProperty(HELP, OF_TAB.get(self.tab, ""))
        if self.case:
            self._ask_tab()

    def _ask(self) -> None:
        self._cancel()
        tasks, gateway = self._context.tasks, self._context.gateway
        self._tickets = [tasks.query(gateway.person_head, then=self._show_head, failed=self._lose, case=self.case)]
        self._ask_tab()

    def _ask_tab(self) -> None:
        if self.tab is not PersonTab.TIMELINE:
            tasks, gateway = self._context.tasks, self._context.gateway
            show, lose, case = self._show_sections, self._lose, self.case
            self._tickets.append(
                tasks.query(gateway.person_tab, then=show, failed=lose, case=case, tab=self.tab),
            )

    def _cancel(self) -> None:
        for ticket in self._tickets:
            ticket.cancel()

    def _show_head(self, head: PersonHead) -> None:
        new, self.head = self.head is None, head
        self._identity.show_head(head)
        self._unfinished.show_unfinished(head.unfinished, near=self._context.today())
        self._alert.show_alert(head.alert, near=self._context.today())
        self.fit()
        self._welcome_to(head, new=new)

    def arrive(self) -> None:
        super().arrive()
        if self.head is not None:
            self._welcome_to(self.head, new=True)

    def _welcome_to(self, head: PersonHead, *, new: bool = False) -> None:
        self.welcome(head.name, head.alert.words if head.alert else None, new=new)

    def _lose(self, why: Phrase) -> None:
        """They cannot be shown any more: nothing of them stays in sight, and nothing can be pressed.

        Whichever question is refused first says why; what else was asked about them is dropped: it is told once.
        """
        self.forget()
        self._alert.show_alert(Alert(why, NOTHING), near=None, tone=Tone.WARN)
        announce(self, words(why))
        self.gone.emit()

    def _show_sections(self, shown: PersonSections) -> None:
        self.sections[shown.tab].show_sections(shown.sections, about=shown.case)

    def _hear(self, changes: Changes) -> None:
        if self.case and (changes.concerns(kinds={RECEIPT}, cases={self.case}) or not changes.cases):
            self._again.due()

    def _ask_again(self) -> None:
        if self.case:
            self._ask()
            self.timeline.look_again()

    @property
    def has_number(self) -> bool:
        """Whether a prison number of theirs is known."""
        return self.head is not None and bool(self.head.number)

    def copy_number(self) -> None:
        """Put the prison number of this person on the clipboard."""
        self._identity.copy_number()

    # What can be done

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Everything that whoever is signed in may do about the person who is open."""
        return self.head.offers if self.head is not None else ()

    def may(self, form: FormName) -> bool:
        """Whether whoever is signed in may do this about the person who is open."""
        return self.head is not None and self.head.may(form)

    def open_form(self, form: FormName) -> None:
        """Do this about the person who is open, where it may be done."""
        offer = next((offer for offer in self.head.offers if offer.form is form), None) if self.head else None
        if offer is not None:
            self.take_up(offer)

    def worry(self) -> None:
        """Raise a concern about this person, also before anything of them has come: nothing waits for it."""
        if self.case:
            self.take_up(Offer(say("Something worries me"), FormName.RAISE_CONCERN, self.case))

    def open_session(self) -> None:
        """Record a session with this person; with the panel already open, go to it."""
        self._edit_session(self.case, amends=NO_ID)

    @property
    def can_amend(self) -> bool:
        """Whether the chosen line is a session or a note that whoever is signed in may put right."""
        return self.timeline.amending is not None

    def amend(self) -> None:
        """Put the session or the note of the chosen line right."""
        if (offer := self.timeline.amending) is not None:
            self.take_up(offer)

    def take_up(self, offer: Offer) -> None:
        """Open the panel of an offer; of a session that it is about, the one that puts it right."""
        if offer.form is FormName.SESSION:
            self._edit_session(self.case, amends=NO_ID if offer.about == self.case else offer.about)
        else:
            super().take_up(offer)

    def _go_on_with(self, unfinished: Unfinished) -> None:
        case, offer = unfinished.case, unfinished.offer
        if offer.form is FormName.SESSION:
            self._edit_session(case, amends=NO_ID if offer.about == case else offer.about)
        else:
            self.take_up(offer)

    def _edit_session(self, case: Id, *, amends: Id) -> None:
        panel = self.panel
        if isinstance(panel, SessionPanel) and (panel.case, panel.amends) == (case, amends):
            panel.arrive()
        elif case:
            session = SessionPanel(self._context, drafts=self.drafts, case=case, amends=amends)
            session.setProperty(HELP, OF_FORM[FormName.SESSION])
            session.recorded.connect(self._await_line)
            self.open_panel(session)

    def _await_line(self, records: tuple[Id, ...]) -> None:
        if self.tab is PersonTab.TIMELINE:
            self.timeline.await_line(records)

    def _go_to_line(self) -> None:
        """What was recorded has the focus, and is in sight once all stands, unless somebody has gone elsewhere."""
        if self.panel is None and focused_in(self) is not None:
            self.timeline.list.setFocus()
            self._goes_to_line = True
            self._looking.start()

    def _settle(self) -> None:
        super()._settle()
        rows = self.timeline.list
        if self._goes_to_line and rows.row is not None:
            rows.scrollTo(rows.currentIndex())
        self._goes_to_line = self._goes_to_line and rows.stands and rows.height() < rows.tall()

    @property
    def has_versions(self) -> bool:
        """Whether the chosen line puts an earlier version right."""
        return self.timeline.row is not None and self.timeline.row.amended is not None

    def read_versions(self) -> None:
        """Show what the chosen line said before."""
        row = self.timeline.row
        if row is not None and row.amended is not None:
            tasks, gateway = self._context.tasks, self._context.gateway
            self._tickets.append(tasks.query(gateway.history, then=self._show_versions, record=row.record))

    def _show_versions(self, versions: tuple[Version, ...]) -> None:
        show_versions(self.window(), versions, context=self._context)

    def focus_again(self) -> None:
        self._tab_line.take_focus()

    def focus_head(self) -> bool:
        return self._alert.take_focus() or super().focus_head()

    def make_room(self, *, in_place: bool) -> None:
        self._identity.compact(name_only=in_place)
        self._unfinished.stand_aside(aside=self.panel is not None)
