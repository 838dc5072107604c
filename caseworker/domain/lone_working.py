"""Somebody who works alone and is not back in time: whom to ring in which order, and from when it is an emergency.

The rule needs nothing of the laptop of whoever is out: a time that was agreed before is enough.
"""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from enum import StrEnum

from caseworker.domain.clock import LONDON
from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.record import Data, Record, Retention, choice, long_text, moment, record, ref

ESCALATES_AFTER = timedelta(minutes=30)
"""How long after the time agreed, without an answer, it is an emergency, where the office has set nothing else."""
ASKED_FOR = timedelta(days=14)
"""How long after an appointment began it is asked whether somebody is back."""
EVENING = time(17)
OVER_NIGHT = timedelta(hours=12)
"""Whoever goes out in the evening may be back on the next day, so long after they went at most."""


class Rung(StrEnum):
    """Whom a coordinator rings for somebody who is not back, in this order."""

    MENTOR = "mentor"
    ON_CALL = "on_call"
    CONTACT = "emergency_contact"
    EMERGENCY = "emergency_services"


class Came(StrEnum):
    """What came of ringing."""

    SAFE = "safe"
    NO_ANSWER = "no_answer"
    ESCALATED = "escalated"


@record(
    "lone_step",
    "Step of an alarm",
    folders=(Folder.VOLUNTEERING_RESTRICTED, Folder.RESTRICTED),
    retention=Retention.VOLUNTEER,
    append_only=True,
    when="at",
)
class LoneStep(Record):
    """One thing that somebody did because a colleague was not back: never changed, never taken away.

    Coordinators alone read it: it lies in the restricted folder of the file of the mentor who was out; of somebody
    without such a file, of the case that the appointment is in.
    """

    appointment: Id | None = ref("Appointment", "appointment")
    whom: str | None = choice("Who was rung", "lone_rung", data=Data.VOLUNTEER)
    came: str | None = choice("What came of it", "lone_came", data=Data.VOLUNTEER)
    at: datetime | None = moment("At", data=Data.VOLUNTEER)
    by: Id | None = ref("Recorded by", "member")
    words: str | None = long_text("In words", data=Data.VOLUNTEER)


def expected_at(starts: datetime, at: time) -> datetime:
    """The moment meant by a time to be back: of the day on which it begins, or of the next where it begins in the
    evening and the time is earlier than that.
    """
    begins = starts.astimezone(LONDON)
    same = datetime.combine(begins.date(), at, LONDON)
    after = datetime.combine(begins.date() + timedelta(days=1), at, LONDON)
    over_night = same <= begins and begins.time() >= EVENING and after - begins <= OVER_NIGHT
    return after if over_night else same


def is_emergency(due: datetime, *, now: datetime, after: timedelta = ESCALATES_AFTER) -> bool:
    """Whether so long after the time agreed 999 is next, whoever has been rung so far."""
    return now >= due + after


def next_to_ring(steps: Iterable[LoneStep], *, may: Iterable[Rung], emergency: bool) -> Rung:
    """Whom to ring next: the first in order who may be rung and has not been, in an emergency 999 at once."""
    tried = {step.whom for step in steps}
    if emergency and Rung.EMERGENCY not in tried:
        return Rung.EMERGENCY
    return next((one for one in may if one not in tried), Rung.EMERGENCY)
