"""What the window asks of a spreadsheet that is brought in, as a protocol; see `ui.context` for its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

# What reads a sheet is loaded when the first is chosen.
if TYPE_CHECKING:
    from pathlib import Path

    from caseworker.domain.changes import Changes
    from caseworker.forms.begun_sheets import BegunSheet
    from caseworker.importing import Plan
    from caseworker.imports.explained import Meanings
    from caseworker.imports.mapping import Mapping as Columns
    from caseworker.imports.watch import Watch
    from caseworker.queries.form_names import FormName
    from caseworker.sheets import AskedWord, Order, Pair, SheetHead, SheetRows, Shown

Reader: TypeAlias = Any
Desk: TypeAlias = Any


class SheetImporting(Protocol):
    """Bringing a spreadsheet in, of the kind that its form names: looked at first, written in one act."""

    def head(self, reader: Reader, *, form: FormName, path: Path, worksheet: str = "") -> SheetHead:
        """The columns of a sheet, of a workbook those of the worksheet named; refuses in words what is none."""
        ...

    def plan(
        self,
        reader: Reader,
        *,
        form: FormName,
        path: Path,
        worksheet: str,
        columns: Columns,
        meanings: Meanings,
        watch: Watch,
    ) -> Plan[Any]:
        """Every row of the sheet, compared with whoever is here; `watch` says how far it is, and stops it."""
        ...

    def rows(self, reader: Reader, *, plan: Plan[Any], shown: Shown, offset: int, limit: int) -> SheetRows:
        """Some rows of a plan in words."""
        ...

    def words(self, reader: Reader, *, plan: Plan[Any]) -> tuple[AskedWord, ...]:
        """The words of the sheet that name nothing in their list, with what each may mean."""
        ...

    def pair(self, reader: Reader, *, plan: Plan[Any], row: int) -> Pair:
        """A row beside whom it is likely to be."""
        ...

    def begun(self, reader: Reader, *, form: FormName) -> tuple[BegunSheet, ...]:
        """The sheets of a kind that were begun and not brought in, the one decided about last first."""
        ...

    def bring_in(self, desk: Desk, *, order: Order) -> Changes:
        """Everything good but what is left out, in one act that can be undone until it is sent."""
        ...
