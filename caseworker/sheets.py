"""A spreadsheet as the window brings it in: its columns, its rows in words, and who may be here already, one by one.

A `Plan` stays in memory and is handed back as it is; nothing of the sheet is written before it is brought in.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.service import Role, ServiceKind
from caseworker.forms.begun_sheets import BegunSheet, begun_sheet, begun_sheets
from caseworker.forms.lines import members
from caseworker.importing import From, Plan, carry_out, columns_of, plan
from caseworker.imports.cells import Said, UnknownWord, text_of
from caseworker.imports.duplicates import Possible
from caseworker.imports.explained import LEFT_EMPTY, Meanings
from caseworker.imports.headings import FIELDS, LABELS, Field, Sort, label_of
from caseworker.imports.mapping import Column, Mapping
from caseworker.imports.rows import BadRow, GoodRow
from caseworker.imports.tables import read_sheet, worksheets
from caseworker.imports.watch import Watch
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import ListedRow
from caseworker.queries.reading import Reading
from caseworker.queries.referring import decides, partners
from caseworker.queries.rows import Badge, Choice, Fact, Spot, Tone
from caseworker.queries.saying import text, together
from caseworker.sheet_kinds import SHEETS, SheetOf, facts_of
from caseworker.storage.desk import StoreDesk

SAMPLES, LONGEST_SAMPLE = 3, 40
"""So many cells of a column are shown beside its heading, and so many letters of each."""
TYPED = ("CRD", "ARD", "HDCED", "PRRD")
"""The types of release date that a column is most often about; others are chosen when the sheet names them."""


@dataclass(frozen=True)
class SheetHead:
    """A sheet whose columns are to be chosen: what each may mean, what stands in it, and who it may come from."""

    columns: Mapping
    samples: tuple[str, ...]
    meanings: tuple[Choice, ...]
    remembered: bool
    remarks: tuple[Phrase, ...]
    bodies: tuple[Choice, ...]
    owners: tuple[Choice, ...]
    """Who may answer for whoever is in the sheet; nobody is asked for where there are none."""
    me: Id
    begun: BegunSheet
    """What was chosen and decided of this sheet before."""
    worksheet: str = ""
    worksheets: tuple[Choice, ...] = ()
    """Every worksheet of a workbook, and which of them this one is."""

    def meaning(self, index: int) -> str:
        """The code of what a column means; empty where it is not read."""
        return _code(self.columns.columns[index])

    def choose(self, index: int, code: str) -> "SheetHead":
        """The same with a column read otherwise; another that told the same is no longer read."""
        field, _, release_type = code.partition("/")
        columns = self.columns.choose(index, field=Field(field) if field else None, release_type=release_type)
        return replace(self, columns=columns)


class Shown(StrEnum):
    """Which rows of a sheet are looked at."""

    GOOD = "good"
    BAD = "bad"
    TO_CHECK = "to check"
    EMPTY = "empty"
    ALIKE = "alike"


@dataclass(frozen=True)
class SheetRows:
    """Some rows of a sheet, and how many there are in all."""

    rows: tuple[ListedRow, ...]
    total: int
    offset: int


@dataclass(frozen=True)
class Side:
    """A row of the sheet, or somebody it may be: what is known, why they may be one, and their record if any."""

    title: Phrase
    facts: tuple[Fact, ...]
    why: Phrase
    leads_to: Spot | None = None


@dataclass(frozen=True)
class Pair:
    """A row beside everybody whom it is likely to be."""

    row: int
    asked: Side
    others: tuple[Side, ...]


@dataclass(frozen=True)
class AskedWord:
    """A word that no list knows: the question about it, what it may mean, and what was said of it, if anything."""

    key: tuple[str, str]
    question: Phrase
    choices: tuple[Choice, ...]
    meant: str


@dataclass(frozen=True)
class Order:
    """What is to be brought in: everything good of a plan but the rows left out, and whose sheet it is.

    With it goes the draft of this name.
    """

    plan: Plan[Any]
    left_out: frozenset[int]
    sent: From
    watch: Watch
    draft: str


class SheetImport:
    """What the window asks and orders of an import; the order runs on the writer's thread, all else on a reader's."""

    def __init__(self, *, reading_of: Callable[[Connection], Reading]) -> None:
        self._of = reading_of

    def head(self, reader: Connection, *, form: FormName, path: Path, worksheet: str = "") -> SheetHead:
        """The columns of a sheet, of a workbook those of the worksheet named. Raises a KnownError for what is none."""
        reading, sheet_of = self._of(reader), SHEETS[form]
        if not decides(reading):
            raise Refused(say("A coordinator brings sheets in. Nothing was read."))
        begun = begun_sheet(reading, path, form=form)
        named = tuple(Choice(name, text(name)) for name in worksheets(path))
        before = begun.worksheet if begun.worksheet in {one.code for one in named} else ""
        sort = sheet_of.kind.sort
        sheet = read_sheet(path, worksheet=worksheet or before, sort=sort)
        remembered, columns = columns_of(reader, sheet, sort=sort)
        return SheetHead(
            columns=begun.columns_for(columns) if sheet.name == begun.worksheet else columns,
            samples=tuple(_sample([row.cells[i] for row in sheet.sample]) for i in range(len(sheet.headings))),
            meanings=_meanings(reading, columns, sort),
            remembered=remembered is not None,
            remarks=sheet.remarks,
            bodies=partners(reading, ServiceKind.BODY) if sheet_of.is_sent else (),
            owners=members(reading, Role.COORDINATOR) if sheet_of.is_sent else (),
            me=reading.member,
            worksheet=sheet.name,
            worksheets=named,
            begun=begun,
        )

    def begun(self, reader: Connection, *, form: FormName) -> tuple[BegunSheet, ...]:
        """The sheets of a kind that were begun, the one decided about last first."""
        return begun_sheets(self._of(reader), form=form)

    def plan(
        self,
        reader: Connection,
        *,
        form: FormName,
        path: Path,
        worksheet: str,
        columns: Mapping,
        meanings: Meanings,
        watch: Watch,
    ) -> Plan[Any]:
        """Every row of the sheet, read by these columns and meanings and compared with whoever is here."""
        kind, today = SHEETS[form].kind, self._of(reader).today
        return plan(
            reader,
            path,
            kind=kind,
            today=today,
            worksheet=worksheet,
            choose=lambda found: _same(columns, found),
            meanings=meanings,
            watch=watch,
        )

    def rows(self, reader: Connection, *, plan: Plan[Any], shown: Shown, offset: int, limit: int) -> SheetRows:
        """Some rows of a plan in words."""
        reading = self._of(reader)
        if shown is Shown.BAD:
            bad = plan.preview.bad
            return SheetRows(tuple(map(_bad, bad[offset : offset + limit])), len(bad), offset)
        chosen = of_plan(plan, shown)
        some = chosen[offset : offset + limit]
        return SheetRows(
            tuple(_good(reading, plan, row, in_short=shown is Shown.GOOD) for row in some), len(chosen), offset
        )

    def pair(self, reader: Connection, *, plan: Plan[Any], row: int) -> Pair:
        """A row beside whom it is likely to be."""
        reading, sheet_of = self._of(reader), _sheet_of(plan)
        by_row = {good.row: good.told for good in plan.preview.good}
        others = tuple(_other(reading, one, sheet_of, by_row) for one in plan.likely(row))
        return Pair(row, _asked(reading, sheet_of, by_row[row]), others)

    def words(self, reader: Connection, *, plan: Plan[Any]) -> tuple[AskedWord, ...]:
        """The words of the sheet that name nothing in their list, the most frequent first."""
        reading = self._of(reader)
        offered = {name: _offered(reading, name) for name in {word.vocabulary for word, _ in plan.preview.unknown}}
        return tuple(
            AskedWord(word.key, _question(word, count), offered[word.vocabulary], plan.meanings.get(word.key, ""))
            for word, count in plan.preview.unknown
        )

    def bring_in(self, desk: StoreDesk, *, order: Order) -> Changes:
        """Bring the sheet in, in one act that can be undone until it is sent. Raises Refused when it was stopped."""
        rows = [good for good in order.plan.preview.good if good.row not in order.left_out]
        sent = order.sent._replace(owner=order.sent.owner or desk.member)
        return carry_out(desk, plan=order.plan, rows=rows, sent=sent, draft=order.draft, watch=order.watch)


def of_plan(plan: Plan[Any], shown: Shown) -> Sequence[GoodRow[Any]]:
    """The good rows that are looked at: all of them, or those of which this is true."""
    good = plan.preview.good
    if shown is Shown.TO_CHECK:
        return [row for row in good if row.is_to_check]
    if shown is Shown.EMPTY:
        return [row for row in good if row.leaves_empty]
    return [row for row in good if row.row in plan.possible] if shown is Shown.ALIKE else good


def _sheet_of(plan: Plan[Any]) -> SheetOf[Any]:
    return next(one for one in SHEETS.values() if one.kind is plan.kind)


def _same(chosen: Mapping, found: Mapping) -> Mapping:
    if [one.heading for one in chosen.columns] != [one.heading for one in found.columns]:
        raise Refused(
            say("The sheet has changed since its columns were chosen. Nothing was imported. Choose it once more.")
        )
    return chosen


# Columns


def _meanings(reading: Reading, columns: Mapping, sort: Sort) -> tuple[Choice, ...]:
    plain = [Choice(field.value, words) for field, words in FIELDS[sort].items()]
    typed = _typed(reading, columns) if Field.EXPECTED_RELEASE in FIELDS[sort] else ()
    return (Choice("", say("Not read")), *plain, *typed)


def _typed(reading: Reading, columns: Mapping) -> Iterable[Choice]:
    """A release date by its type."""
    told = [one.release_type for one in columns.columns if one.release_type]
    label = LABELS[Field.EXPECTED_RELEASE]
    for code in dict.fromkeys((*told, *TYPED)):
        words = say("{first}: {second}", first=label, second=reading.words.of("release_date_type", code))
        yield Choice(f"{Field.EXPECTED_RELEASE.value}/{code}", words)


def _code(column: Column) -> str:
    if column.field is None:
        return ""
    return f"{column.field.value}/{column.release_type}" if column.release_type else column.field.value


def _sample(cells: Iterable[object]) -> str:
    found = dict.fromkeys(_short(words) for cell in cells if (words := " ".join(text_of(cell).split())))  # type: ignore[arg-type]
    return " · ".join(list(found)[:SAMPLES])


def _short(words: str) -> str:
    """A sample is for recognising a column: neither a whole note nor an endless address has room beside it."""
    return words if len(words) <= LONGEST_SAMPLE else f"{words[:LONGEST_SAMPLE].rstrip()}…"


# Rows


def _good(reading: Reading, plan: Plan[Any], good: GoodRow[Any], *, in_short: bool) -> ListedRow:
    """A row as it would be brought in. In short, where its remarks have one line, several are counted: none is cut."""
    sheet_of, told, remarks = _sheet_of(plan), good.told, tuple(map(_said, good.remarks))
    if in_short and len(remarks) > 1:
        remarks = (say("{count} remarks", count=len(remarks)),)
    below = (say("Row {row}", row=str(good.row)), *sheet_of.line(reading, told), *remarks)
    shown = tuple(one for one in below if one.template)
    return ListedRow(Id(str(good.row)), text(sheet_of.name(told)), shown, _badge(plan, good))


def _badge(plan: Plan[Any], good: GoodRow[Any]) -> Badge | None:
    if plan.likely(good.row):
        return Badge(say("Likely here already"), Tone.WARN)
    if good.row in plan.possible:
        return Badge(say("Looks like somebody"), Tone.NOTE)
    if good.leaves_empty:
        return Badge(say("Something left empty"), Tone.NOTE)
    return Badge(say("To check"), Tone.PLAIN) if good.is_to_check else None


def _bad(bad: BadRow) -> ListedRow:
    return ListedRow(Id(str(bad.row)), say("Row {row}", row=str(bad.row)), tuple(map(_said, bad.reasons)))


def _said(said: Said) -> Phrase:
    return say("{first}: {second}", first=said.column, second=said.phrase) if said.column else said.phrase


# Words that no list knows


def _question(word: UnknownWord, count: int) -> Phrase:
    if word.vocabulary == "prison":
        return say("‘{word}’ is not a prison we know ({count} rows). Which one is meant?", word=word.text, count=count)
    return say(
        "{list}: ‘{word}’ is not in the list ({count} rows). Which one is meant?",
        list=label_of(_LISTS[word.vocabulary]),
        word=word.text,
        count=count,
    )


def _offered(reading: Reading, vocabulary: str) -> tuple[Choice, ...]:
    empty = Choice(LEFT_EMPTY, say("Leave it empty"))
    return (Choice("", say("Not said yet")), empty, *reading.words.choices(vocabulary))


_LISTS = {
    "gender": Field.GENDER,
    "language": Field.LANGUAGES,
    "referral_source": Field.SOURCE,
    "release_date_type": Field.RELEASE_TYPE,
    "risk_level": Field.CLEARED_RISK,
    "mentor_status": Field.STATUS,
    "dbs_level": Field.DBS_LEVEL,
    "update_service": Field.DBS_UPDATE,
    "pathway": Field.SKILLS,
}


# Pairs


def _asked(reading: Reading, sheet_of: SheetOf[Any], told: Any) -> Side:
    return Side(say("Row {row} of the sheet", row=str(told.row)), facts_of(sheet_of.facts(reading, told)), text(""))


def _other(reading: Reading, one: Possible, sheet_of: SheetOf[Any], by_row: dict[int, Any]) -> Side:
    why = together(one.why)
    if one.other_row is not None and one.other_row in by_row:
        return replace(_asked(reading, sheet_of, by_row[one.other_row]), why=why)
    record = Id(one.person or NO_ID)
    facts = facts_of(sheet_of.known(reading, record))
    if not facts:
        return Side(say("Somebody who is here already"), (), why)
    return Side(sheet_of.words.here, facts, why, leads_to=Spot(sheet_of.place, record))
