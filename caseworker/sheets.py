"""A spreadsheet as the window brings it in: its columns, its rows in words, and who may be here already, one by one.

A `Plan` stays in memory and is handed back as it is; nothing of the sheet is written before it is brought in.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.names import list_name
from caseworker.domain.service import Role, ServiceKind
from caseworker.forms.begun_sheets import BegunSheet, begun_sheet, begun_sheets
from caseworker.forms.lines import members
from caseworker.importing import Plan, carry_out, columns_of, plan
from caseworker.imports.cells import Said, text_of
from caseworker.imports.duplicates import Possible
from caseworker.imports.headings import LABELS, Field
from caseworker.imports.mapping import Column, Mapping
from caseworker.imports.rows import BadRow, GoodRow, ReferralRow
from caseworker.imports.tables import read_sheet, worksheets
from caseworker.imports.watch import Doing, Watch
from caseworker.queries.listed import ListedRow
from caseworker.queries.reading import Reading
from caseworker.queries.referrals import decides, partners
from caseworker.queries.rows import Badge, Choice, Fact, Tone
from caseworker.queries.saying import listed, text, together
from caseworker.storage.desk import StoreDesk

SAMPLES = 3
"""So many cells of a column are shown beside its heading."""
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
    person: Id = NO_ID


@dataclass(frozen=True)
class Pair:
    """A row beside everybody whom it is likely to be."""

    row: int
    asked: Side
    others: tuple[Side, ...]


@dataclass(frozen=True)
class Order:
    """What is to be brought in: everything good of a plan but the rows left out, from whom, and who answers for it.

    With it goes the draft of this name.
    """

    plan: Plan
    left_out: frozenset[int]
    body: Id
    team: str
    owner: Id
    watch: Watch
    draft: str


class SheetImport:
    """What the window asks and orders of an import; the order runs on the writer's thread, all else on a reader's."""

    def __init__(self, *, reading_of: Callable[[Connection], Reading]) -> None:
        self._of = reading_of

    def head(self, reader: Connection, *, path: Path, worksheet: str = "") -> SheetHead:
        """The columns of a sheet, of a workbook those of the worksheet named. Raises a KnownError for what is none."""
        reading = self._of(reader)
        if not decides(reading):
            raise Refused(say("A coordinator brings sheets in. Nothing was read."))
        begun = begun_sheet(reading, path)
        named = tuple(Choice(name, text(name)) for name in worksheets(path))
        before = begun.worksheet if begun.worksheet in {one.code for one in named} else ""
        sheet = read_sheet(path, worksheet=worksheet or before)
        remembered, columns = columns_of(reader, sheet)
        return SheetHead(
            columns=begun.columns_for(columns) if sheet.name == begun.worksheet else columns,
            samples=tuple(_sample([row.cells[i] for row in sheet.sample]) for i in range(len(sheet.headings))),
            meanings=_meanings(reading, columns),
            remembered=remembered is not None,
            remarks=sheet.remarks,
            bodies=partners(reading, ServiceKind.BODY),
            owners=members(reading, Role.COORDINATOR),
            me=reading.member,
            worksheet=sheet.name,
            worksheets=named,
            begun=begun,
        )

    def begun(self, reader: Connection) -> tuple[BegunSheet, ...]:
        """The sheets that were begun, the one decided about last first."""
        return begun_sheets(self._of(reader))

    def plan(self, reader: Connection, *, path: Path, worksheet: str, columns: Mapping, watch: Watch) -> Plan:
        """Every row of the sheet, read by these columns and compared with whoever is here."""
        today = self._of(reader).today
        return plan(
            reader, path, today=today, worksheet=worksheet, choose=lambda found: _same(columns, found), watch=watch
        )

    def rows(self, reader: Connection, *, plan: Plan, shown: Shown, offset: int, limit: int) -> SheetRows:
        """Some rows of a plan in words."""
        reading = self._of(reader)
        if shown is Shown.BAD:
            bad = plan.preview.bad
            return SheetRows(tuple(map(_bad, bad[offset : offset + limit])), len(bad), offset)
        chosen = of_plan(plan, shown)
        some = chosen[offset : offset + limit]
        return SheetRows(tuple(_good(reading, plan, row) for row in some), len(chosen), offset)

    def pair(self, reader: Connection, *, plan: Plan, row: int) -> Pair:
        """A row beside whom it is likely to be."""
        reading = self._of(reader)
        by_row = {good.referral.row: good.referral for good in plan.preview.good}
        others = tuple(_other(reading, one, by_row) for one in plan.likely(row))
        return Pair(row, _asked(reading, by_row[row]), others)

    def bring_in(self, desk: StoreDesk, *, order: Order) -> Changes:
        """Bring the sheet in, in one act that can be undone until it is sent. Raises Refused when it was stopped."""
        rows = [good for good in order.plan.preview.good if good.referral.row not in order.left_out]
        counted = order.watch.over(rows, doing=Doing.WRITING, total=len(rows))
        return carry_out(
            desk,
            plan=order.plan,
            rows=counted,
            body=order.body,
            team=order.team,
            owner=order.owner or desk.member,
            draft=order.draft,
        )


def of_plan(plan: Plan, shown: Shown) -> Sequence[GoodRow]:
    """The good rows that are looked at: all of them, or those of which this is true."""
    good = plan.preview.good
    if shown is Shown.TO_CHECK:
        return [row for row in good if row.is_to_check]
    if shown is Shown.EMPTY:
        return [row for row in good if row.leaves_empty]
    return [row for row in good if row.referral.row in plan.possible] if shown is Shown.ALIKE else good


def _same(chosen: Mapping, found: Mapping) -> Mapping:
    if [one.heading for one in chosen.columns] != [one.heading for one in found.columns]:
        raise Refused(
            say("The sheet has changed since its columns were chosen. Nothing was imported. Choose it once more.")
        )
    return chosen


# Columns


def _meanings(reading: Reading, columns: Mapping) -> tuple[Choice, ...]:
    told = [one.release_type for one in columns.columns if one.release_type]
    typed = [
        Choice(
            f"{Field.EXPECTED_RELEASE.value}/{code}",
            say("{first}: {second}", first=LABELS[Field.EXPECTED_RELEASE],
                second=reading.words.of("release_date_type", code)),
        )
        for code in dict.fromkeys((*told, *TYPED))
    ]  # fmt: skip
    plain = [Choice(field.value, words) for field, words in LABELS.items()]
    return (Choice("", say("Not read")), *plain, *typed)


def _code(column: Column) -> str:
    if column.field is None:
        return ""
    return f"{column.field.value}/{column.release_type}" if column.release_type else column.field.value


def _sample(cells: Iterable[object]) -> str:
    found = dict.fromkeys(words for cell in cells if (words := " ".join(text_of(cell).split())))  # type: ignore[arg-type]
    return " · ".join(list(found)[:SAMPLES])


# Rows


def _name(row: ReferralRow) -> str:
    return list_name(row.given_name, family=row.family_name, preferred=row.preferred_name)


def _good(reading: Reading, plan: Plan, good: GoodRow) -> ListedRow:
    row = good.referral
    below = (say("Row {row}", row=str(row.row)), *_who(reading, row), *map(_said, good.remarks))
    return ListedRow(
        Id(str(row.row)), text(_name(row)), tuple(one for one in below if one.template), _badge(plan, good)
    )


def _badge(plan: Plan, good: GoodRow) -> Badge | None:
    row = good.referral.row
    if plan.likely(row):
        return Badge(say("Likely here already"), Tone.WARN)
    if row in plan.possible:
        return Badge(say("Looks like somebody"), Tone.NOTE)
    if good.leaves_empty:
        return Badge(say("Something left empty"), Tone.NOTE)
    return Badge(say("To check"), Tone.PLAIN) if good.is_to_check else None


def _who(reading: Reading, row: ReferralRow) -> tuple[Phrase, ...]:
    return (
        say("born {day}", day=row.born_on) if row.born_on else text(""),
        text(row.prison_number or row.crn),
        text(reading.words.place(row.prison)),
        say("leaves {day}", day=row.expected_release) if row.expected_release else text(""),
    )


def _bad(bad: BadRow) -> ListedRow:
    return ListedRow(Id(str(bad.row)), say("Row {row}", row=str(bad.row)), tuple(map(_said, bad.reasons)))


def _said(said: Said) -> Phrase:
    return say("{first}: {second}", first=said.column, second=said.phrase) if said.column else said.phrase


# Pairs


def _asked(reading: Reading, row: ReferralRow) -> Side:
    return Side(say("Row {row} of the sheet", row=str(row.row)), _facts(reading, row), text(""))


def _facts(reading: Reading, row: ReferralRow) -> tuple[Fact, ...]:
    leaves = row.expected_release
    return _told(
        (say("Name"), text(_name(row))),
        (say("Also known as"), listed(map(text, row.aliases))),
        (say("Date of birth"), say("{day}", day=row.born_on) if row.born_on else say("Not known")),
        (say("Prison number"), text(row.prison_number)),
        (say("CRN"), text(row.crn)),
        (say("PNC number"), text(row.pnc)),
        (say("Prison"), reading.words.of("prison", row.prison)),
        (say("Expected release"), say("{day}", day=leaves) if leaves else text("")),
    )


def _other(reading: Reading, one: Possible, by_row: dict[int, ReferralRow]) -> Side:
    if one.other_row is not None and one.other_row in by_row:
        other = _asked(reading, by_row[one.other_row])
        return replace(other, why=together(one.why))
    return _person(reading, Id(one.person or NO_ID), why=together(one.why))


_PERSON = (
    "SELECT c.given, c.family, c.place, c.leaves, c.state, p.preferred_name, "
    "coalesce(p.born_on, (SELECT r.born_on FROM kind_referral r WHERE r.scope=c.case_id)) AS born "
    "FROM case_row c LEFT JOIN kind_person p ON p.id=c.case_id AND p.scope=c.case_id WHERE c.case_id=?"
)
_NUMBERS = (
    "SELECT identifier_type AS kind, value FROM kind_identifier WHERE scope=:case AND value IS NOT NULL UNION "
    "SELECT 'prison_number', prison_number FROM kind_referral WHERE scope=:case AND prison_number IS NOT NULL UNION "
    "SELECT 'crn', crn FROM kind_referral WHERE scope=:case AND crn IS NOT NULL"
)


def _person(reading: Reading, case: Id, *, why: Phrase) -> Side:
    """Somebody on record, with what tells them from others."""
    row = reading.row(_PERSON, case)
    if row is None:
        return Side(say("Somebody who is here already"), (), why)
    numbers = reading.connection.exec_driver_sql(_NUMBERS, {"case": case}).all()
    words = reading.words
    facts = _told(
        (say("Name"), text(list_name(row.given, family=row.family, preferred=row.preferred_name))),
        (say("Date of birth"), say("{day}", day=date.fromisoformat(row.born)) if row.born else say("Not known")),
        *((words.of("identifier_type", kind), text(value)) for kind, value in numbers),
        (say("Prison"), words.of("prison", row.place)),
        (say("Expected release"), say("{day}", day=date.fromisoformat(row.leaves)) if row.leaves else text("")),
        (say("State"), words.of("case_state", row.state)),
    )
    return Side(say("Who is here already"), facts, why, person=case)


def _told(*told: tuple[Phrase, Phrase]) -> tuple[Fact, ...]:
    return tuple(Fact(label, words) for label, words in told if words.template)
