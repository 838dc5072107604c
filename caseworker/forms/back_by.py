"""The line that asks when whoever works alone is expected back, and what is said of the time once it is kept."""

from datetime import datetime

from caseworker.domain.appointments import Appointment
from caseworker.domain.changes import Changes, Reported
from caseworker.domain.clock import time_of
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.lone_working import expected_at
from caseworker.queries.back_known import NOBODY_YET
from caseworker.queries.saying import together
from caseworker.services.desk import Desk

GATE_BOOKED, GATE_CHANGED = say("The gate pick-up is booked."), say("The gate pick-up is changed.")
LABEL = say("Expected back by")
HINT = say(
    "For somebody who works alone: a time such as 15:30. Who is not back by then is asked for, once the office has had "
    "this time with an exchange."
)
WRONG = say("Enter when whoever works alone is back as hours and minutes, such as 15:30.")


def moment_of(typed: str, *, starts: datetime) -> datetime | None:
    """The moment that was typed, of an appointment that begins then. Raises Refused for what is no time."""
    if not typed.strip():
        return None
    at = time_of(typed)
    if at is None:
        raise Refused(WRONG, about="back_by")
    return expected_at(starts, at)


def said_of(changes: Changes, desk: Desk, *, done: Phrase, kept: Appointment) -> Changes:
    """What is said once it is kept: of one's own time to be back also that nobody else knows of it yet."""
    if changes.nothing or kept.expected_back is None or (kept.mentor or desk.member) != desk.member:
        return changes
    do = say("Exchange before you go, or ring whoever is on call, and say when you are back.")
    return Reported.of(changes, said=together((done, NOBODY_YET, do)))
