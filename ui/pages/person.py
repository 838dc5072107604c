"""One person: the identity bar, what must be acted on, the tabs, and a panel beside them."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.records import Version
from caseworker.queries.rows import PersonHead, PersonOverview, Tone
from ui.context import Context, Ticket
from ui.dialogs.versions import show_versions
from ui.drafts import Drafts
from ui.pages.overview import OverviewTab
from ui.pages.timeline import TimelineTab
from ui.panels.erasure import ErasurePanel
from ui.panels.gate import GatePanel
from ui.panels.match import MatchPanel
from ui.panels.permission import PermissionPanel
from ui.panels.session import SessionPanel
from ui.theme import look
from ui.widgets.bars import Notice
from ui.widgets.identity import IdentityBar
from ui.widgets.layouts import column, row
from ui.widgets.room import Room
from ui.widgets.scroll import Scroll
from ui.widgets.tabs import Tabs

OVERVIEW, TIMELINE = 0, 1
TABS = (say("Overview"), say("Timeline"))
ROOM = 260
"""Pixels at 100 % that what is below the identity bar has at least."""
BESIDE = 700
"""Pixels at 100 % from which on a panel stands beside the tabs instead of in their place."""

Panel = SessionPanel | GatePanel | MatchPanel | PermissionPanel | ErasurePanel


class PersonView(Scroll):
    """Shows the person of one case; `shown` follows when the head has come."""

    shown = Signal(object)
    copied = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.drafts = Drafts(self, context=context)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.case: Id = NO_ID
        self.head: PersonHead | None = None
        self._tickets: list[Ticket] = []
        self._panel: Panel | None = None
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._look_at_focus)
        self._make_parts()
        self._lay_out()
        context.tasks.on_changes(self._hear)

    def _make_parts(self) -> None:
        theme = self._context.theme
        self._identity, self._alert = IdentityBar(theme, today=self._context.today), Notice(theme)
        self.overview, self.timeline = OverviewTab(self._context), TimelineTab(self._context)
        self.tabs = Tabs(say("About this person"), TABS)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.timeline)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.tabs.setCurrentIndex(TIMELINE)
        self.overview.gate_asked.connect(self.open_gate)
        self.overview.match_asked.connect(self.open_match)
        self.overview.permissions_asked.connect(self.open_permissions)
        self.overview.erasure_asked.connect(self.open_erasure)
        self.timeline.amend_asked.connect(self.amend_session)
        self.timeline.versions_asked.connect(self.read_versions)
        self._identity.copied.connect(self.copied)

    def _lay_out(self) -> None:
        self._tab_line = QFrame()
        look(self._tab_line, paper="surface", line="below")
        self._tab_line.setLayout(row(self.tabs, 1, margins=(14, 0, 14, 0)))
        self._beside = row(gap=0)
        self._beside.addWidget(self._stack, 1)
        body = QFrame()
        look(body, paper="bg")
        self._room = Room()
        self._room.setLayout(self._beside)
        layout = column(self._identity, self._alert, self._tab_line)
        layout.addWidget(self._room, 1)
        body.setLayout(layout)
        self.setWidget(body)
        self._keep_room()
        self._context.theme.changed.connect(self._keep_room)
        self.verticalScrollBar().rangeChanged.connect(self._looking.start)

    def _keep_room(self) -> None:
        """In a low window the page scrolls as a whole rather than squeezing what is below the identity bar."""
        self._room.setMinimumHeight(self._context.theme.px(ROOM))

    # Showing

    def show_case(self, case: Id) -> None:
        """Show the person of another case; what was being typed about the one before is kept."""
        if case == self.case:
            return
        self.close_panel()
        self.case, self.head = case, None
        self.overview.forget()
        self._ask()
        self.timeline.show_case(case)

    def forget(self) -> None:
        """Hold nothing any more."""
        self.close_panel()
        self._cancel()
        self.case, self.head = NO_ID, None
        self.overview.forget()
        self.timeline.forget()

    def _ask(self) -> None:
        self._cancel()
        tasks, gateway = self._context.tasks, self._context.gateway
        self._tickets = [
            tasks.query(gateway.person_head, then=self._show_head, case=self.case),
            tasks.query(gateway.person_overview, then=self._show_overview, case=self.case),
        ]

    def _cancel(self) -> None:
        for ticket in self._tickets:
            ticket.cancel()

    def _show_head(self, head: PersonHead) -> None:
        self.head = head
        self._identity.show_head(head)
        self._alert.say(head.alert, tone=Tone.DANGER, near=self._context.today())
        self._fit()
        self.shown.emit(head)

    def _show_overview(self, overview: PersonOverview) -> None:
        self.overview.show_overview(overview)

    def _hear(self, changes: Changes) -> None:
        if self.case and (changes.concerns(cases={self.case}) or not changes.cases):
            self._ask()
            self.timeline.refresh()

    def copy_number(self) -> None:
        """Put the prison number of this person on the clipboard."""
        self._identity.copy_number()

    # Panels

    @property
    def panel(self) -> Panel | None:
        """What is open beside the tabs."""
        return self._panel

    def open_session(self) -> None:
        """Record a session with this person; with the panel already open, go to it."""
        self._edit_session(NO_ID)

    @property
    def can_amend(self) -> bool:
        """Whether the chosen line is a session that whoever is signed in may put right."""
        row = self.timeline.row
        return row is not None and row.may_amend

    def amend_session(self) -> None:
        """Put the session of the chosen line right."""
        row = self.timeline.row
        if row is not None and row.may_amend:
            self._edit_session(row.record)

    def _edit_session(self, amends: Id) -> None:
        if isinstance(self._panel, SessionPanel) and self._panel.amends == amends:
            self._panel.arrive()
        elif self.case and (self.head is None or self.head.may_write):
            self._open(SessionPanel(self._context, drafts=self.drafts, case=self.case, amends=amends))

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

    def open_gate(self) -> None:
        """Book this person's gate pick-up."""
        if self.case:
            self._open(GatePanel(self._context, case=self.case))

    def open_match(self) -> None:
        """Choose a mentor for this person."""
        if self.case and self.head is not None:
            self._open(MatchPanel(self._context, case=self.case, name=self.head.name))

    @property
    def may_permit(self) -> bool:
        """Whether whoever is signed in writes down what this person lets others know."""
        return self.overview.may_permit

    def open_permissions(self) -> None:
        """Write down what this person lets others know, or withdraw it."""
        if self.case:
            self._open(PermissionPanel(self._context, case=self.case))

    @property
    def may_erase(self) -> bool:
        """Whether whoever is signed in asks for an erasure, agrees to one and takes it back."""
        return self.overview.may_erase

    def open_erasure(self) -> None:
        """Ask to erase what is written about this person, agree to it, or take it back."""
        if self.case:
            self._open(ErasurePanel(self._context, case=self.case))

    def close_panel(self) -> None:
        """Close the panel, keep what was typed in it, and give the focus back to the tabs."""
        panel, self._panel = self._panel, None
        if panel is None:
            return
        focused = QApplication.focusWidget()
        had_focus = focused is not None and panel.isAncestorOf(focused)
        panel.keep()
        self._beside.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        self._fit()
        if had_focus:
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep what is being typed."""
        if self._panel is not None:
            self._panel.keep()

    def _open(self, panel: Panel) -> None:
        self.close_panel()
        self._panel = panel
        panel.closed.connect(self.close_panel)
        panel.finished.connect(self.close_panel)
        self._beside.addWidget(panel)
        self._fit()
        panel.arrive()
        self._looking.start()

    def _look_at_focus(self) -> None:
        """Where the page scrolls, bring what has the focus in a panel into sight once everything has its place."""
        focused = QApplication.focusWidget()
        if self._panel is not None and focused is not None and self._panel.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() >= self._context.theme.px(BESIDE)
        in_place = self._panel is not None and not room
        self._stack.setHidden(in_place)
        self._tab_line.setHidden(in_place)
        self._identity.compact(name_only=in_place)
        whole = in_place and self._is_low()
        self._room.hold(whole=whole)
        if self._panel is not None:
            self._panel.stand(scrolls=not whole)
            self._beside.setStretchFactor(self._panel, 0 if room else 1)

    def _is_low(self) -> bool:
        """Whether the page scrolls as a whole, so that nothing on it should scroll as well."""
        width, above = self.viewport().width(), (self._identity, self._alert)
        used = sum(max(part.heightForWidth(width), 0) for part in above if not part.isHidden())
        return self.viewport().height() < used + self._context.theme.px(ROOM)
