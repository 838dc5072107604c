"""Workbooks as rows of plain values, streamed; a formula is read as what it last gave, and where it gave nothing so."""

import posixpath
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from caseworker.domain.errors import Damaged, KnownError, Phrase, say
from caseworker.imports.cells import RawRow
from caseworker.imports.filetypes import MAX_BYTES
from caseworker.imports.merges import Merge, find_merges, with_merges
from caseworker.imports.packed import Container, Listener, Starts, damaged, listen
from caseworker.imports.sheetxml import RowListener, SharedTexts, Styles


class Worksheet(NamedTuple):
    """One sheet of a workbook that holds cells."""

    name: str
    part: str
    visible: bool


class Workbook:
    """The worksheets of an XLSX file of at most `limit` unpacked bytes. Raises Damaged or Refused in a sentence."""

    def __init__(self, path: Path, *, limit: int = MAX_BYTES) -> None:
        self._container = Container(path, limit=limit)
        self._folder = ""
        self._from_1904 = False
        self._parts: dict[str, tuple[str, str]] = {}
        self._listed: list[tuple[str, str, bool]] = []
        self._merges: dict[str, tuple[Merge, ...]] = {}
        self._refuse_others()
        self._read_contents()

    @property
    def sheets(self) -> tuple[Worksheet, ...]:
        """The worksheets, those that can be seen first."""
        known = [(name, self._parts.get(relation, ("", "")), visible) for name, relation, visible in self._listed]
        sheets = [Worksheet(name, part, visible) for name, (kind, part), visible in known if kind == "worksheet"]
        return tuple(sorted(sheets, key=lambda sheet: not sheet.visible))

    def rows(self, sheet: Worksheet) -> Iterator[RawRow]:
        """The rows of one worksheet that hold anything, with merged values in every row that they span."""
        if sheet.part not in self._merges:
            self._merges[sheet.part] = find_merges(self._container.chunks(sheet.part))
        return with_merges(self._plain_rows(sheet), self._merges[sheet.part])

    def first_rows(self, sheet: Worksheet) -> Iterator[RawRow]:
        """The rows as they stand, without a look at what is merged: enough to find the headings."""
        return self._plain_rows(sheet)

    def _plain_rows(self, sheet: Worksheet) -> Iterator[RawRow]:
        listener = RowListener(self._texts, days=self._days, from_1904=self._from_1904)
        for _ in listen(self._container.chunks(sheet.part), listener):
            yield from listener.rows
            listener.rows.clear()

    @cached_property
    def _texts(self) -> list[str]:
        shared = SharedTexts()
        self._hear("sharedStrings", shared)
        return shared.texts

    @cached_property
    def _days(self) -> frozenset[str]:
        styles = Styles()
        self._hear("styles", styles)
        return styles.days

    def _hear(self, kind: str, listener: Listener) -> None:
        for part in [part for told, part in self._parts.values() if told == kind][:1]:
            for _ in listen(self._container.chunks(part), listener):
                pass

    def _refuse_others(self) -> None:
        names = self._container.names
        for mark, phrase in _OTHER_CONTAINERS:
            if any(name == mark or name.endswith(mark) for name in names):
                raise Damaged(phrase)
        if not any(name.endswith("workbook.xml") for name in names):
            raise _archive()

    def _read_contents(self) -> None:
        root = self._relations("_rels/.rels")
        main = next((part for kind, part in root.values() if kind == "officeDocument"), "xl/workbook.xml")
        self._folder, name = posixpath.split(main)
        self._parts = self._relations(posixpath.join(self._folder, "_rels", f"{name}.rels"))
        for _ in listen(self._container.chunks(main), Starts(self._heard_in_workbook)):
            pass

    def _heard_in_workbook(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "workbookPr":
            self._from_1904 = attributes.get("date1904") in ("1", "true")
        elif tag == "sheet":
            relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            self._listed.append((attributes.get("name", ""), relation, attributes.get("state", "visible") == "visible"))

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part refers to: by id, the last word of the relation's type and the name of the part."""
        found: dict[str, tuple[str, str]] = {}
        base = self._folder

        def heard(tag: str, attributes: dict[str, str]) -> None:
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                kind = attributes.get("Type", "").rpartition("/")[2]
                found[attributes.get("Id", "")] = (kind, _resolved(base, attributes.get("Target", "")))

        if part not in self._container.names:
            raise damaged()
        for _ in listen(self._container.chunks(part), Starts(heard)):
            pass
        return found


def _resolved(base: str, target: str) -> str:
    whole = target if target.startswith("/") else posixpath.join(base, target)
    return posixpath.normpath(whole).lstrip("/")


_OTHER_CONTAINERS: tuple[tuple[str, Phrase], ...] = (
    (
        "xl/workbook.bin",
        say("This is a binary Excel workbook (.xlsb). Nothing was imported. Open it and save it as .xlsx."),
    ),
    (
        "content.xml",
        say("This is an OpenDocument file (.ods). Nothing was imported. Open it and save it as .xlsx or CSV."),
    ),
    (
        "word/document.xml",
        say(
            "This is a Word document. Nothing was imported. Copy its table into a sheet and save that as .xlsx or CSV."
        ),
    ),
    (".iwa", say("This is an Apple Numbers file. Nothing was imported. Export it as Excel or CSV.")),
)


def _archive() -> KnownError:
    return Damaged(
        say("This is a packed archive without a workbook. Nothing was imported. Unpack it and choose the sheet in it.")
    )
