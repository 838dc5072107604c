"""The disclosure ledger, newest first, under a heading for each day."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from caseworker.queries.ledger_rows import AskedLines
from ui.context import Context, Ticket
from ui.models.timeline import ByDayModel


class LedgerModel(ByDayModel):
    """The lines that are asked for."""

    def __init__(self, parent: QObject, *, context: Context) -> None:
        super().__init__(parent, context=context)
        self.asked = AskedLines()

    def show_lines(self, asked: AskedLines) -> None:
        """Show other lines; those that stand here stay until the answer comes."""
        self.asked = asked
        self.ask()

    def question(self, offset: int, limit: int, then: Callable[[Any], None], ended: Callable[[], None]) -> Ticket:
        return self.context.tasks.query(
            self.context.gateway.ledger, then=then, ended=ended, asked=self.asked, offset=offset, limit=limit
        )
