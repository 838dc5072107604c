"""Sync: where this device stands in a sentence, what became of what was written, the devices, and what to choose."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from caseworker.domain.changes import Changes, Reported
from caseworker.domain.errors import Phrase, say
from caseworker.queries.sync_rows import ReceiptRow, SyncState
from ui.context import Context
from ui.delegates import shown
from ui.delegates.lines import Lines, LinesDelegate
from ui.dialogs.folder import choose
from ui.i18n import words
from ui.latest import Latest
from ui.models import sentences
from ui.models.whole import WholeModel
from ui.pages.applicants import Applicants
from ui.pages.conflicts import Conflicts
from ui.pages.departures import Departures
from ui.pages.devices import Devices
from ui.pages.held import Held
from ui.pages.when_seen import WhenSeen
from ui.style import FontRole
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.lists import RowsView
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words, announce

SOON, LONGEST = 250, 60 * 60 * 1000
"""Milliseconds until the page looks again at what waits: at least, and at most, should the clock have been set."""


class SyncPage(Scroll):
    """Where this device stands, refreshed after every command and exchange."""

    answered = Signal(object)
    """Each `SyncState` as it comes."""
    exchanging = Signal()
    """An exchange has begun, from wherever it was asked for."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._latest = context, Latest(context.tasks)
        self._words = Words(self)
        self._exchanging = False
        self._waking = QTimer(self, singleShot=True)
        self._waking.timeout.connect(self.refresh)
        self._words.put(self.setAccessibleName, say("Sync"))
        self._make_parts()
        self.setWidget(self._body())
        self._again = WhenSeen(self, ask=self.refresh)
        context.tasks.on_changes(self._hear)
        self.refresh()

    def refresh(self) -> None:
        """Ask where this device stands."""
        self._latest.query(self._context.gateway.sync_state, then=self._show)
        self.applicants.refresh()

    def arrive(self) -> None:
        """The page has come into sight."""
        self.refresh()
        (self.folder_button if self.exchange_button.isHidden() else self.exchange_button).setFocus()

    def _make_parts(self) -> None:
        theme = self._context.theme
        self._sentence, self._carrier, self._outcome = label(FontRole.TITLE), label(ink="dim"), label()
        self._outcome.hide()
        self.exchange_button = button(self._words, say("Exchange now"), kind="primary")
        self.exchange_button.clicked.connect(self.exchange)
        self._departures = Departures(self._context, send=self.send_now)
        self.folder_button = button(self._words, _CHOOSE)
        self.folder_button.clicked.connect(self.choose_folder)
        self._conflicts, self._held = Conflicts(self._context), Held(self._context)
        self.applicants = Applicants(self._context)
        self._receipts = WholeModel(self, sentence=sentences.receipt)
        self._receipt_list = RowsView(theme, name=say("What became of what was written here"), uniform=False)
        self._receipt_list.grow(self._receipts)
        self._receipt_list.setItemDelegate(LinesDelegate(self._receipt_list, theme=theme, lines=self._receipt))
        self._no_receipts = label(ink="dim")
        self._words.put(self._no_receipts.setText, say("Nothing has been written here that has to go anywhere."))
        self._devices = Devices(self._context)

    def _body(self) -> QWidget:
        body = QWidget()
        look(body, paper="bg")
        title = label(FontRole.LABEL, ink="dim")
        self._words.put(title.setText, say("Sync"))
        top = row(gap=16)
        top.addLayout(column(self._sentence, self._carrier, self._outcome, gap=4), 1)
        top.addLayout(column(self.exchange_button, self.folder_button, 1, gap=8))
        receipts = _section(self._words, say("Sent and received"), self._receipt_list, self._no_receipts)
        devices = _section(self._words, say("Devices"), self._devices)
        layout = column(column(title, top, gap=6), self._departures, self.applicants, self._conflicts,
                        self._held, receipts, devices, 1,
                        gap=20, margins=(24, 20, 24, 20))  # fmt: skip
        body.setLayout(layout)
        return body

    def _receipt(self, row_: ReceiptRow) -> Lines:
        return shown.receipt(row_, today=self._context.today())

    def _show(self, state: SyncState) -> None:
        self._words.put(self._sentence.setText, state.line.sentence, near=self._context.today())
        self._words.put(self._carrier.setText, state.carrier)
        self._offer_exchange(may=state.may_exchange)
        self._departures.show_departures(state.departures)
        self._words.put(self.folder_button.setText, _CHOOSE_ANOTHER if state.may_exchange else _CHOOSE)
        self._wake(state.departs)
        self._conflicts.show_conflicts(state.conflicts)
        self._held.show_held(state.held)
        self._receipts.show_rows(state.receipts)
        self._receipt_list.setVisible(bool(state.receipts))
        self._no_receipts.setVisible(not state.receipts)
        self._devices.show_devices(state.devices)
        self.answered.emit(state)

    def _offer_exchange(self, *, may: bool) -> None:
        """A button that goes gives the focus to the one that stays: Qt would give it to the rail."""
        if not may and self.window().focusWidget() is self.exchange_button:
            self.folder_button.setFocus()
        self.exchange_button.setVisible(may)

    def _wake(self, departs: datetime | None) -> None:
        """Look again when the next wait ends: nothing else would tell the page that undo is over."""
        self._waking.stop()
        if departs is not None:
            left = (departs - self._context.now()) // timedelta(milliseconds=1)
            self._waking.start(min(max(left, SOON), LONGEST))

    def exchange(self) -> None:
        """Send what waits for the carrier and read what has come; the page stays usable meanwhile."""
        self._run(self._context.gateway.exchange)

    def send_now(self) -> None:
        """The same, and send also what waits so that it can still be undone."""
        self._run(self._context.gateway.send_now)

    def _run(self, command: Callable[..., Reported]) -> None:
        if not self._exchanging:
            self._busy(exchanging=True)
            self.exchanging.emit()
            self._tell(say("Reading what has come and sending what waits. You can keep working."))
            self._context.tasks.command(command, then=self._exchanged, failed=self._failed, ended=self._ended)

    def _exchanged(self, report: Reported) -> None:
        self._tell(report.said)
        self.refresh()

    def _failed(self, error: Phrase) -> None:
        self._tell(error)
        self.refresh()

    def _ended(self) -> None:
        self._busy(exchanging=False)
        self._outcome.hide()

    def _tell(self, outcome: Phrase) -> None:
        """Away is normal: what was kept and what to do is said where the outcome stands, and nothing turns red."""
        self._words.put(self._outcome.setText, outcome)
        self._outcome.show()
        announce(self, words(outcome))

    def choose_folder(self) -> None:
        """Choose the shared folder, network drive or stick to exchange through."""
        choose(self.window(), title=say("The folder to exchange through"), then=self._use)

    def _use(self, folder: Path) -> None:
        gateway = self._context.gateway
        self._context.tasks.command(gateway.use_folder, then=self._chosen, failed=self._tell, folder=folder)

    def _chosen(self, _changes: Changes) -> None:
        self._tell(say("The folder is remembered on this device. Nothing has been exchanged through it yet."))
        self.refresh()
        self.exchange_button.show()
        self.exchange_button.setFocus()

    def _busy(self, *, exchanging: bool) -> None:
        self._exchanging = exchanging
        words = say("Exchanging…") if exchanging else say("Exchange now")
        self._words.put(self.exchange_button.setText, words)

    def _hear(self, _changes: Changes) -> None:
        self._again.due()


_CHOOSE, _CHOOSE_ANOTHER = say("Choose a folder…"), say("Choose another folder…")


def _section(keeper: Words, title: Phrase, *parts: QWidget) -> QWidget:
    heading = label(FontRole.SUBHEADING)
    keeper.put(heading.setText, title)
    made = QWidget()
    made.setLayout(column(heading, *parts, gap=8))
    return made
