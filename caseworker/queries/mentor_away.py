"""Which appointments stand with a mentor who has left by then or is on leave that day: one answer for every page."""

from collections.abc import Iterable, Mapping
from datetime import date

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.clock import local_day, milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.mentors import Away, Mentor, away_on
from caseworker.queries.reading import Reading

_AHEAD = (
    "SELECT a.id FROM kind_appointment a JOIN kind_mentor m ON m.id=a.mentor AND m.scope=m.id "
    "JOIN case_row c ON c.case_id=a.scope WHERE a.starts_at>=:now AND (a.status IS NULL OR a.status='booked') "
    "AND (m.status IN ('left','on_leave') OR m.left_on IS NOT NULL OR m.leave_from IS NOT NULL) AND ({whose})"
)
_LAST_DAYS = (
    "SELECT m.id, m.left_on FROM kind_mentor m WHERE m.scope=m.id AND m.left_on<=? "
    "AND m.status IN ('active','on_leave') ORDER BY m.left_on, m.id"
)
MINE = "c.owner IN ('', :me)"
"""Of the people whom whoever asks answers for, and of those for whom nobody does."""


def away_words(mentor: Mentor, *, on: date) -> Phrase | None:
    """'Ruth Osei is on leave that day'; None where they are there."""
    away = away_on(mentor, on=on)
    if away is None:
        return None
    if away is Away.LEFT:
        return say("{name} has left by then", name=mentor.called)
    return say("{name} is on leave that day", name=mentor.called)


def away_from(reading: Reading, appointments: Iterable[Appointment]) -> Mapping[Id, Phrase]:
    """By appointment, why its mentor is not there, as far as their file is on this device; of those yet to come."""
    ahead = [one for one in appointments if one.mentor and _stands(reading, one)]
    files = {one.id: one for one in reading.of_scopes(Mentor, sorted({one.mentor or NO_ID for one in ahead}))}
    found = ((one, files.get(one.mentor or NO_ID)) for one in ahead)
    told = ((one.id, away_words(file, on=local_day(one.starts_at or reading.now))) for one, file in found if file)
    return {appointment: words for appointment, words in told if words is not None}


def last_days(reading: Reading, *, until: date) -> list[tuple[Id, date]]:
    """The mentors who have given notice and are to leave by a day, with their last day, the first first."""
    return [(Id(row.id), date.fromisoformat(row.left_on)) for row in reading.rows(_LAST_DAYS, until.isoformat())]


def _stands(reading: Reading, one: Appointment) -> bool:
    standing = one.status in (None, AppointmentStatus.BOOKED)
    return standing and one.starts_at is not None and local_day(one.starts_at) >= reading.today


def without_mentor(reading: Reading, *, whose: str = "1", mentor: Id = NO_ID) -> list[tuple[Appointment, Phrase]]:
    """Every appointment to come whose mentor is away then, the next first: of one mentor, or of all."""
    where = f"{whose} AND a.mentor=:mentor" if mentor else whose
    values = {"now": milliseconds(reading.now), "me": reading.member, "mentor": mentor}
    ids = [row[0] for row in reading.connection.exec_driver_sql(_AHEAD.format(whose=where), values)]
    found = reading.some_of(Appointment, ids) if ids else []
    away = away_from(reading, found)
    listed = [one for one in found if one.id in away]
    return [(one, away[one.id]) for one in sorted(listed, key=lambda one: one.starts_at or reading.now)]
