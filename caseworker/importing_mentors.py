"""Importing mentors from a spreadsheet: read, compared with the mentors who are here, decided, written in one act."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.mentors import Check, Mentor
from caseworker.importing import columns_of, lookups, remember, watched
from caseworker.imports.duplicates import Level, Possible
from caseworker.imports.headings import Sort
from caseworker.imports.mapping import Mapping as Columns
from caseworker.imports.mentor_duplicates import KnownMentor, find_mentors, known_mentor
from caseworker.imports.mentor_rows import GoodMentor, MentorReader, MentorRow
from caseworker.imports.preview import about_case, every_row
from caseworker.imports.rows import BadRow
from caseworker.imports.tables import read_sheet
from caseworker.imports.watch import Doing, Watch
from caseworker.services.desk import Desk
from caseworker.services.mentors import Enrolled, enrol_rows

_KNOWN = (
    "SELECT id, given_name, family_name, phone, email, home_district FROM kind_mentor "
    "WHERE id=scope AND coalesce(given_name, family_name) IS NOT NULL"
)
_SAME_NAMED = (
    *("given_name", "family_name", "preferred_name", "pronouns", "gender", "phone", "email", "travel_km", "languages"),
    *("welsh", "interests", "availability", "capacity", "cleared_risk", "drives", "status", "started_on"),
)


@dataclass(frozen=True)
class MentorPreview:
    """What an import of mentors would take; the counts are those of the rows below the headings."""

    good: tuple[GoodMentor, ...]
    bad: tuple[BadRow, ...]
    blank: int
    headings: tuple[int, ...]
    mapping: Columns
    remarks: tuple[Phrase, ...]

    @property
    def rows(self) -> int:
        """Every row below the headings."""
        return len(self.good) + len(self.bad) + self.blank + len(self.headings)


@dataclass(frozen=True)
class MentorPlan:
    """What an import of mentors would do: the preview, and for each row that may be somebody, whom."""

    preview: MentorPreview
    possible: Mapping[int, tuple[Possible, ...]]
    remembered: bool

    def undecided(self) -> list[GoodMentor]:
        """The good rows that are likely to be a mentor who is known already, here or earlier in the sheet."""
        return [row for row in self.preview.good if self.likely(row.row)]

    def likely(self, row: int) -> tuple[Possible, ...]:
        """Whom a row is likely to be; somebody who only looks alike is not counted."""
        return tuple(one for one in self.possible.get(row, ()) if one.level is Level.LIKELY)


def plan_mentors(
    connection: Connection,
    path: Path,
    *,
    today: date,
    worksheet: str = "",
    choose: Callable[[Columns], Columns] | None = None,
    watch: Watch | None = None,
) -> MentorPlan:
    """Read a sheet and compare it with every mentor on this device; nothing is written.

    The columns are those remembered for these headings, else guessed, and then whatever `choose` makes of them.
    Raises a KnownError when the file cannot be read as a sheet of mentors.
    """
    watch = watch or Watch()
    sheet = watched(read_sheet(path, worksheet=worksheet, sort=Sort.MENTORS), watch)
    remembered, columns = columns_of(connection, sheet, sort=Sort.MENTORS)
    columns = choose(columns) if choose is not None else columns
    if not columns.tells_a_name:
        raise Refused(say("No column could be read as a name. Nothing was imported. Choose the column with the names."))
    found = every_row(sheet, read=MentorReader(columns, lookups=lookups(), today=today).read)
    good = tuple(row for row in found.rows if isinstance(row, GoodMentor))
    bad = tuple(row for row in found.rows if isinstance(row, BadRow))
    remarks = (*sheet.remarks, *about_case(good))
    preview = MentorPreview(good, bad, found.blank, found.headings, columns, remarks)
    rows = watch.over((one.mentor for one in good), doing=Doing.COMPARING, total=len(good))
    return MentorPlan(preview, find_mentors(rows, known=_mentors(connection)), columns == remembered)


def _mentors(connection: Connection) -> Iterator[KnownMentor]:
    for identity, given, family, phone, email, district in connection.exec_driver_sql(_KNOWN):
        yield known_mentor(identity, names=(given, family), phone=phone, email=email, district=district)


def carry_out_mentors(desk: Desk, *, plan: MentorPlan, rows: Iterable[GoodMentor]) -> Changes:
    """Remember the columns for the next sheet, then open the files that were decided for, in one act."""
    if not plan.remembered:
        remember(desk, plan.preview.mapping, sort=Sort.MENTORS)
    return enrol_rows(desk, rows=(enrolled(good.mentor) for good in rows))


def enrolled(row: MentorRow) -> Enrolled:
    """A row of a sheet as a file to be opened."""
    mentor = Mentor(home_district=row.postcode, **{name: getattr(row, name) for name in _SAME_NAMED})
    return Enrolled(mentor, tuple(_checks(row)), row.notes or "")


def _checks(row: MentorRow) -> Iterator[Check]:
    if row.dbs_issued or row.dbs_recheck:
        yield Check(check_type="dbs", issued_on=row.dbs_issued, lapses_on=_after(row), outcome="pending")
    for prison in row.vetted_for:
        yield Check(check_type="prison_vetting", prison=prison, outcome="pending")


def _after(row: MentorRow) -> date | None:
    """When the DBS check is looked at again, where that is not before it was issued."""
    issued, again = row.dbs_issued, row.dbs_recheck
    return None if issued and again and again < issued else again
