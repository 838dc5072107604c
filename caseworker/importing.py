"""Importing a spreadsheet: read, checked, compared with who is known, decided, written in one act, of whatever kind.

What a sheet may be of is declared as a `SheetKind`, in `importing_referrals` and `importing_mentors`.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, Generic, NamedTuple, TypeVar

from sqlalchemy import Connection

import resources
from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.ids import NO_ID, Id, derived
from caseworker.domain.service import ImportMapping
from caseworker.domain.vocabulary import Vocabulary, read_vocabularies
from caseworker.forms.drafts import LettingGo
from caseworker.imports.duplicates import Level, Possible
from caseworker.imports.explained import Meanings
from caseworker.imports.headings import Sort
from caseworker.imports.lookups import Lookups
from caseworker.imports.mapping import Mapping as Columns
from caseworker.imports.mapping import fingerprint, guess
from caseworker.imports.preview import Preview, preview
from caseworker.imports.rows import DraftReader, GoodRow, Numbered
from caseworker.imports.tables import Sheet, read_sheet
from caseworker.imports.watch import Doing, Watch
from caseworker.services.desk import Desk
from caseworker.services.founding import office_folder
from caseworker.storage.desk import StoreDesk

T = TypeVar("T", bound=Numbered)


class From(NamedTuple):
    """Whose sheet it is, asked once for every row: a commissioning body with its team, and who answers for them."""

    body: Id = NO_ID
    team: str = ""
    owner: Id = NO_ID


NOBODYS = From()
_NOTHING_SAID: Meanings = MappingProxyType({})


@dataclass(frozen=True)
class SheetKind(Generic[T]):
    """What a sheet may be of: how its rows are read, who each may be already, and the act that writes them.

    `name` is how its columns are called where they are remembered.
    """

    sort: Sort
    name: str
    reader: Callable[[Columns, Lookups, date], DraftReader[T]]
    doubles: Callable[[Connection, Iterable[T]], Mapping[int, tuple[Possible, ...]]]
    write: Callable[[Desk, Iterable[T], From], Changes]


@dataclass(frozen=True)
class Plan(Generic[T]):
    """What an import would do: the preview, and for each row that may be somebody, whom.

    `meanings` are what was said of words in no list when it was made.
    """

    kind: SheetKind[T]
    preview: Preview[T]
    possible: Mapping[int, tuple[Possible, ...]]
    remembered: bool
    meanings: Meanings = field(default_factory=dict)

    def undecided(self) -> list[GoodRow[T]]:
        """The good rows that are likely to be somebody who is known already, here or earlier in the sheet."""
        return [row for row in self.preview.good if self.likely(row.row)]

    def likely(self, row: int) -> tuple[Possible, ...]:
        """Whom a row is likely to be; somebody who only looks alike is not counted."""
        return tuple(one for one in self.possible.get(row, ()) if one.level is Level.LIKELY)


def plan(
    connection: Connection,
    path: Path,
    *,
    kind: SheetKind[T],
    today: date,
    worksheet: str = "",
    choose: Callable[[Columns], Columns] | None = None,
    meanings: Meanings = _NOTHING_SAID,
    watch: Watch | None = None,
) -> Plan[T]:
    """Read a sheet and compare it with everybody on this device; nothing is written.

    Of a workbook the worksheet of this name, or without one that whose headings are known.
    The columns are those remembered for these headings, else guessed, and then whatever `choose` makes of them.
    Words that name nothing in their list are read as `meanings` say.
    Raises a KnownError when the file cannot be read as a sheet of this kind.
    """
    watch = watch or Watch()
    sheet = watched(read_sheet(path, worksheet=worksheet, sort=kind.sort), watch)
    remembered, columns = columns_of(connection, sheet, sort=kind.sort)
    if choose is not None:
        columns = choose(columns)
    found = preview(sheet, reader=kind.reader(columns, lookups(meanings), today))
    rows = watch.over((good.told for good in found.good), doing=Doing.COMPARING, total=len(found.good))
    return Plan(kind, found, kind.doubles(connection, rows), columns == remembered, meanings)


def columns_of(connection: Connection, sheet: Sheet, *, sort: Sort) -> tuple[Columns | None, Columns]:
    """The columns as they are remembered for such headings, if they are; and those, or else what they seem to be."""
    remembered = _remembered(connection, sheet, sort)
    return remembered, remembered or guess(sheet.headings, sample=[row.cells for row in sheet.sample], sort=sort)


def watched(sheet: Sheet, watch: Watch) -> Sheet:
    """The same sheet, whose rows are counted while they are read."""
    return replace(sheet, read=lambda: watch.over(sheet.read(), doing=Doing.READING))


def carry_out(
    desk: StoreDesk,
    *,
    plan: Plan[T],
    rows: Sequence[GoodRow[T]],
    sent: From = NOBODYS,
    draft: str = "",
    watch: Watch | None = None,
) -> Changes:
    """Remember the columns for the next sheet, then write the rows that were decided for, in one act.

    With the act the draft of this name is let go, in which the decisions were kept. Raises Refused when it was stopped,
    and then nothing is written.
    """
    if not plan.remembered:
        remember(desk, plan.preview.mapping, kind=plan.kind)
    watch = watch or Watch()
    told = watch.over((good.told for good in rows), doing=Doing.WRITING, total=len(rows))
    return plan.kind.write(LettingGo(desk.counting(_steps(watch)), draft=draft), told, sent)


def _steps(watch: Watch) -> Callable[[Sequence[Any]], Iterator[Any]]:
    """How far the desk is with a long act: what was said is signed, and then written down."""
    doing = iter((Doing.SIGNING, Doing.KEEPING))
    return lambda things: watch.over(things, doing=next(doing), total=len(things))


def lookups(meanings: Meanings = _NOTHING_SAID) -> Lookups:
    """The shipped vocabularies that cells are read against, and what was said of words that name nothing in them."""
    known = read_vocabularies(resources.facts())
    prisons = known["prison"]
    return Lookups(
        prisons=_labels(prisons),
        prison_towns={t.code: t.facts["town"] for t in prisons if t.facts.get("town")},
        closed_prisons=frozenset(t.code for t in prisons if t.retired),
        languages=_labels(known["language"]),
        sources=_labels(known["referral_source"]),
        genders=_labels(known["gender"]),
        release_types=_labels(known["release_date_type"]),
        regions=_labels(known["probation_region"]),
        delivery_units=_labels(known["delivery_unit"]),
        risk_levels=_labels(known["risk_level"]),
        mentor_statuses=_labels(known["mentor_status"]),
        dbs_levels=_labels(known["dbs_level"]),
        update_service=_labels(known["update_service"]),
        pathways=_labels(known["pathway"]),
        meanings=meanings,
    )


def _labels(vocabulary: Vocabulary) -> Mapping[str, str]:
    return MappingProxyType({term.code: term.label for term in vocabulary})


def _texts(stored: str | None) -> list[str]:
    return list(json.loads(stored)) if stored else []


def _remembered(connection: Connection, sheet: Sheet, sort: Sort) -> Columns | None:
    asked = mapping_id(sheet.headings, sort=sort)
    row = connection.exec_driver_sql("SELECT columns FROM kind_import_mapping WHERE id=?", (asked,)).first()
    texts = _texts(row[0]) if row else []
    return Columns.from_json(texts[0]) if texts else None


def mapping_id(headings: Iterable[str], *, sort: Sort) -> Id:
    """The id under which the columns of a sheet of a sort with these headings are remembered."""
    asked = fingerprint(headings)
    return derived("import mapping", asked if sort is Sort.REFERRALS else f"{sort}/{asked}")


def remember(desk: Desk, columns: Columns, *, kind: SheetKind[Any]) -> None:
    """Keep the columns for the next sheet of a kind with these headings."""
    asked = mapping_id([column.heading for column in columns.columns], sort=kind.sort)
    record = ImportMapping(id=asked, name=kind.name, target=kind.sort.value, columns=(columns.to_json(),))
    with desk.act("remember columns") as act:
        act.put(record, office_folder(desk.identity.service))


def today_of(desk: Desk) -> date:
    """The local day at a desk."""
    return local_day(desk.clock.now())
