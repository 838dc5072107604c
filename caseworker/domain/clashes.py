"""When two appointments cannot both be kept: the same hour, or too little time to get from one to the other."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id

USUAL_LENGTH = timedelta(hours=1)
"""How long an appointment lasts that does not say when it ends."""


class Slot(NamedTuple):
    """The time that an appointment takes, and the travel that is needed before it."""

    starts: datetime
    ends: datetime
    travel: timedelta = timedelta()
    appointment: Id = NO_ID


class Clash(NamedTuple):
    """An appointment that stands in the way, and the sentence that says so."""

    appointment: Id
    words: Phrase


def slot_of(appointment: Appointment) -> Slot | None:
    """The time of an appointment that still stands; None for one that was moved, cancelled or has no time."""
    if appointment.starts_at is None or appointment.status not in (None, AppointmentStatus.BOOKED):
        return None
    ends = appointment.ends_at or appointment.starts_at + USUAL_LENGTH
    return Slot(appointment.starts_at, ends, timedelta(minutes=appointment.travel_minutes or 0), appointment.id)


def clashes(wanted: Slot, *, others: Iterable[Slot]) -> list[Clash]:
    """The appointments that cannot be kept beside this one, in the order of their time.

    Two that touch do not clash unless the later one needs time to get there.
    """
    found = ((other, _why(wanted, other)) for other in sorted(others) if other.appointment != wanted.appointment)
    return [Clash(other.appointment, words) for other, words in found if words is not None]


def _why(wanted: Slot, other: Slot) -> Phrase | None:
    earlier, later = sorted((wanted, other))
    if later.starts < earlier.ends:
        return say("There is another appointment from {starts} to {ends}.", starts=other.starts, ends=other.ends)
    if later.starts - later.travel < earlier.ends:
        return say(
            "It takes {minutes} minutes to get there from the appointment that ends at {ends}.",
            minutes=int(later.travel.total_seconds() // 60),
            ends=earlier.ends,
        )
    return None
