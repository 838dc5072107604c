"""What is booked with a mentor in some days: what their leave would break."""

from datetime import date

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.clock import local_day
from caseworker.domain.ids import Id
from caseworker.queries.reading import Reading

_WITH = "SELECT id FROM kind_appointment WHERE mentor=? AND status=?"


def booked_with(reading: Reading, mentor: Id, *, since: date, until: date | None) -> list[Appointment]:
    """The appointments that stand in these days, both included, the earliest first."""
    ids = [row[0] for row in reading.rows(_WITH, mentor, AppointmentStatus.BOOKED)]
    days = [(one.starts_at, one.id, one) for one in reading.some_of(Appointment, ids) if one.starts_at]
    return [one for starts, _, one in sorted(days) if since <= local_day(starts) <= (until or date.max)]
