"""A sheet of mentors: one in each row, compared with every mentor on this device, of whom a file is then opened."""

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Connection

from caseworker.domain.changes import Changes
from caseworker.domain.mentors import Check, Mentor
from caseworker.importing import From, SheetKind
from caseworker.imports.duplicates import Possible
from caseworker.imports.headings import Sort
from caseworker.imports.mentor_duplicates import KnownMentor, find_mentors, known_mentor
from caseworker.imports.mentor_rows import MentorReader, MentorRow
from caseworker.services.desk import Desk
from caseworker.services.mentors import Enrolled, enrol_rows

_KNOWN = (
    "SELECT id, given_name, family_name, phone, email, home_district FROM kind_mentor "
    "WHERE id=scope AND coalesce(given_name, family_name) IS NOT NULL"
)
_SAME_NAMED = (
    *("given_name", "family_name", "preferred_name", "pronouns", "gender", "phone", "email", "travel_km", "languages"),
    *("welsh", "interests", "availability", "capacity", "cleared_risk", "drives", "status", "started_on"),
    *("skills", "lived_experience", "emergency_name", "emergency_relation", "emergency_phone"),
)


def _doubles(connection: Connection, rows: Iterable[MentorRow]) -> Mapping[int, tuple[Possible, ...]]:
    return find_mentors(rows, known=_mentors(connection))


def _mentors(connection: Connection) -> Iterator[KnownMentor]:
    for identity, given, family, phone, email, district in connection.exec_driver_sql(_KNOWN):
        yield known_mentor(identity, names=(given, family), phone=phone, email=email, district=district)


def _write(desk: Desk, rows: Iterable[MentorRow], _sent: From) -> Changes:
    return enrol_rows(desk, rows=map(enrolled, rows))


def enrolled(row: MentorRow) -> Enrolled:
    """A row of a sheet as a file to be opened."""
    mentor = Mentor(home_district=row.postcode, **{name: getattr(row, name) for name in _SAME_NAMED})
    return Enrolled(mentor, tuple(_checks(row)), row.notes or "")


def _checks(row: MentorRow) -> Iterator[Check]:
    """Checks wait until somebody has seen them; a module of training was passed where the sheet says so."""
    if row.dbs_issued or row.dbs_recheck or row.dbs_level or row.dbs_update:
        yield Check(
            check_type="dbs",
            level=row.dbs_level,
            issued_on=row.dbs_issued,
            lapses_on=row.dbs_recheck,
            update_service=row.dbs_update,
            outcome="pending",
        )
    for prison, lapses_on in row.vetted_for:
        yield Check(check_type="prison_vetting", prison=prison, lapses_on=lapses_on, outcome="pending")
    for one in row.training:
        outcome = "clear" if one.passed else "pending"
        yield Check(
            check_type="training",
            module=one.name or None,
            issued_on=one.done_on,
            lapses_on=one.lapses_on,
            outcome=outcome,
        )


MENTORS = SheetKind(
    Sort.MENTORS,
    "Mentors",
    reader=lambda columns, lookups, today: MentorReader(columns, lookups=lookups, today=today),
    doubles=_doubles,
    write=_write,
)
