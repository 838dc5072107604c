"""Importing referrals from a spreadsheet: read, checked, compared with who is known, decided, written in one act."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from sqlalchemy import Connection

import resources
from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.ids import NO_ID, Id, derived
from caseworker.domain.referral_details import NeedSaid, ReferralDetails, ReleaseSaid
from caseworker.domain.service import ImportMapping
from caseworker.domain.vocabulary import Vocabulary, read_vocabularies
from caseworker.forms.drafts import LettingGo
from caseworker.imports.duplicates import Level, Possible, find_duplicates
from caseworker.imports.headings import Sort
from caseworker.imports.known import everybody
from caseworker.imports.lookups import Lookups
from caseworker.imports.mapping import Mapping as Columns
from caseworker.imports.mapping import fingerprint, guess
from caseworker.imports.preview import Preview, preview
from caseworker.imports.rows import GoodRow, ReferralRow
from caseworker.imports.tables import Sheet, read_sheet
from caseworker.imports.watch import Doing, Watch
from caseworker.services.desk import Desk
from caseworker.services.founding import office_folder
from caseworker.services.referrals import Body, import_rows
from caseworker.storage.desk import StoreDesk

_SAME_NAMED = frozenset(f.name for f in fields(ReferralDetails)) - {"needs", "release_dates"}


@dataclass(frozen=True)
class Plan:
    """What an import would do: the preview, and for each row that may be somebody, whom."""

    preview: Preview
    possible: Mapping[int, tuple[Possible, ...]]
    remembered: bool

    def undecided(self) -> list[GoodRow]:
        """The good rows that are likely to be somebody who is known already, here or earlier in the sheet."""
        return [row for row in self.preview.good if self.likely(row.referral.row)]

    def likely(self, row: int) -> tuple[Possible, ...]:
        """Whom a row is likely to be; somebody who only looks alike is not counted."""
        return tuple(one for one in self.possible.get(row, ()) if one.level is Level.LIKELY)


def plan(
    connection: Connection,
    path: Path,
    *,
    today: date,
    worksheet: str = "",
    choose: Callable[[Columns], Columns] | None = None,
    watch: Watch | None = None,
) -> Plan:
    """Read a sheet and compare it with everybody on this device; nothing is written.

    Of a workbook the worksheet of this name, or without one that whose headings are known.
    The columns are those remembered for these headings, else guessed, and then whatever `choose` makes of them.
    Raises a KnownError when the file cannot be read as a sheet of referrals.
    """
    watch = watch or Watch()
    sheet = watched(read_sheet(path, worksheet=worksheet), watch)
    remembered, columns = columns_of(connection, sheet)
    if choose is not None:
        columns = choose(columns)
    found = preview(sheet, mapping=columns, lookups=lookups(), today=today)
    rows = watch.over((good.referral for good in found.good), doing=Doing.COMPARING, total=len(found.good))
    return Plan(found, find_duplicates(rows, people=everybody(connection)), columns == remembered)


def columns_of(connection: Connection, sheet: Sheet, *, sort: Sort = Sort.REFERRALS) -> tuple[Columns | None, Columns]:
    """The columns as they are remembered for such headings, if they are; and those, or else what they seem to be."""
    remembered = _remembered(connection, sheet, sort)
    return remembered, remembered or guess(sheet.headings, sample=[row.cells for row in sheet.sample], sort=sort)


def watched(sheet: Sheet, watch: Watch) -> Sheet:
    """The same sheet, whose rows are counted while they are read."""
    return replace(sheet, read=lambda: watch.over(sheet.read(), doing=Doing.READING))


def carry_out(
    desk: StoreDesk,
    *,
    plan: Plan,
    rows: Iterable[GoodRow],
    body: Id = NO_ID,
    team: str = "",
    owner: Id = NO_ID,
    draft: str = "",
) -> Changes:
    """Remember the columns for the next sheet, then write the rows that were decided for, in one act.

    With the act the draft of this name is let go, in which the decisions were kept.
    """
    if not plan.remembered:
        remember(desk, plan.preview.mapping)
    return import_rows(
        LettingGo(desk, draft=draft),
        rows=(details_of(good.referral) for good in rows),
        body=Body(body, team) if body else None,
        owner=owner,
    )


def details_of(row: ReferralRow) -> ReferralDetails:
    """A row of a sheet as a referral."""
    same = {name: getattr(row, name) for name in _SAME_NAMED if hasattr(row, name)}
    needs = tuple(NeedSaid(words=words) for words in row.needs)
    dates = tuple(ReleaseSaid(said.release_type, said.on) for said in row.release_dates)
    return ReferralDetails(**same, needs=needs, release_dates=dates)


def lookups() -> Lookups:
    """The shipped vocabularies that cells are read against."""
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


def mapping_id(headings: Iterable[str], *, sort: Sort = Sort.REFERRALS) -> Id:
    """The id under which the columns of a sheet of a sort with these headings are remembered."""
    asked = fingerprint(headings)
    return derived("import mapping", asked if sort is Sort.REFERRALS else f"{sort}/{asked}")


def remember(desk: Desk, columns: Columns, *, sort: Sort = Sort.REFERRALS) -> None:
    """Keep the columns for the next sheet of a sort with these headings."""
    asked = mapping_id([column.heading for column in columns.columns], sort=sort)
    name = "Mentors" if sort is Sort.MENTORS else "Referrals"
    record = ImportMapping(id=asked, name=name, target=sort.value, columns=(columns.to_json(),))
    with desk.act("remember columns") as act:
        act.put(record, office_folder(desk.identity.service))


def today_of(desk: Desk) -> date:
    """The local day at a desk."""
    return local_day(desk.clock.now())
