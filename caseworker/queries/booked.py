"""What is booked with mentors and still to come: what a leave, a last day or a lapse would break, and the ways out."""

from collections.abc import Collection, Mapping
from datetime import date

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.clock import local_day, milliseconds
from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer

_AHEAD = "SELECT id FROM kind_appointment WHERE mentor IN ({marks}) AND coalesce(status, 'booked')=? AND starts_at>=?"


def meetings_ahead(reading: Reading, mentors: Collection[Id]) -> Mapping[Id, list[Appointment]]:
    """What is booked with each of some mentors from now on, the next first."""
    ahead: dict[Id, list[Appointment]] = {mentor: [] for mentor in mentors}
    rows = reading.rows_in(_AHEAD, [*ahead], AppointmentStatus.BOOKED, milliseconds(reading.now)) if ahead else []
    found = reading.some_of(Appointment, [row.id for row in rows]) if rows else []
    for one in sorted(found, key=lambda one: one.starts_at or reading.now):
        ahead[one.mentor or NO_ID].append(one)
    return ahead


def booked_with(reading: Reading, mentor: Id, *, since: date, until: date | None) -> list[Appointment]:
    """What stands in these days, both included, and is still to come, the next first."""
    ahead = meetings_ahead(reading, [mentor])[mentor]
    return [one for one in ahead if one.starts_at and since <= local_day(one.starts_at) <= (until or date.max)]


def ways_out(one: Appointment) -> tuple[Offer, ...]:
    """What can be done about one that cannot be as it is booked: another day, or another mentor."""
    return (
        Offer(say("Another day"), FormName.MOVE_APPOINTMENT, one.id),
        Offer(say("Another mentor"), FormName.CHANGE_APPOINTMENT, one.id),
    )
