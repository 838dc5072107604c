"""Sync: where this device stands and, for whoever has one, the disclosure ledger, each under a tab."""

from PySide6.QtWidgets import QFrame, QStackedWidget

from caseworker.domain.errors import say
from caseworker.queries.place_names import PlaceName
from caseworker.queries.sync_rows import SyncState
from ui.context import Context
from ui.help_files import HELP
from ui.help_files import LEDGER as LEDGER_HELP
from ui.help_names import OF_PLACE
from ui.pages.ledger import LedgerView
from ui.pages.page import Page
from ui.pages.sync import SyncPage
from ui.widgets.layouts import column
from ui.widgets.tab_line import TabLine

STANDING, LEDGER = range(2)


class SyncTabs(QFrame, Page):
    """The page of the rail. Where there is no ledger there are no tabs either."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.standing, self.ledger = SyncPage(context), LedgerView(context)
        self.line = TabLine(context.theme, say("What this page shows"), (say("Exchange"), say("Disclosure ledger")))
        self.line.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.standing)
        self._stack.addWidget(self.ledger)
        layout = column(self.line)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        self.line.tabs.currentChanged.connect(self._turn)
        self.standing.answered.connect(self._answered)
        self.standing.exchanging.connect(self._show_exchange)
        self.ledger.went.connect(self.went)

    def arrive(self) -> None:
        """The page has come into sight: what is open on it takes the focus where work begins."""
        (self.ledger if self._stack.currentIndex() == LEDGER else self.standing).arrive()

    def _turn(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.setProperty(HELP, LEDGER_HELP if number == LEDGER else OF_PLACE[PlaceName.SYNC])

    def _show_exchange(self) -> None:
        """What becomes of an exchange is told where this device stands."""
        if self._stack.currentIndex() != STANDING:
            self.line.tabs.setCurrentIndex(STANDING)
            self.standing.exchange_button.setFocus()

    def _answered(self, state: SyncState) -> None:
        self.line.setVisible(state.ledger)
        if not state.ledger:
            self.line.tabs.setCurrentIndex(STANDING)
