"""A sheet of referrals: one person in each row, compared with everybody on this device, who is then referred."""

from collections.abc import Iterable, Mapping
from dataclasses import fields

from sqlalchemy import Connection

from caseworker.domain.changes import Changes
from caseworker.domain.referral_details import NeedSaid, ReferralDetails, ReleaseSaid
from caseworker.importing import From, SheetKind
from caseworker.imports.duplicates import Possible, find_duplicates
from caseworker.imports.headings import Sort
from caseworker.imports.known import everybody
from caseworker.imports.rows import ReferralRow, RowReader
from caseworker.services.desk import Desk
from caseworker.services.referrals import Body, import_rows

_SAME_NAMED = frozenset(f.name for f in fields(ReferralDetails)) - {"needs", "release_dates"}


def _doubles(connection: Connection, rows: Iterable[ReferralRow]) -> Mapping[int, tuple[Possible, ...]]:
    return find_duplicates(rows, people=everybody(connection))


def _write(desk: Desk, rows: Iterable[ReferralRow], sent: From) -> Changes:
    body = Body(sent.body, sent.team) if sent.body else None
    return import_rows(desk, rows=map(details_of, rows), body=body, owner=sent.owner)


def details_of(row: ReferralRow) -> ReferralDetails:
    """A row of a sheet as a referral."""
    same = {name: getattr(row, name) for name in _SAME_NAMED if hasattr(row, name)}
    needs = tuple(NeedSaid(words=words) for words in row.needs)
    dates = tuple(ReleaseSaid(said.release_type, said.on) for said in row.release_dates)
    return ReferralDetails(**same, needs=needs, release_dates=dates)


REFERRALS = SheetKind(
    Sort.REFERRALS,
    "Referrals",
    reader=lambda columns, lookups, today: RowReader(columns, lookups=lookups, today=today),
    doubles=_doubles,
    write=_write,
)
