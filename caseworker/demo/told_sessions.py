"""The few sessions that stories tell word for word."""

from dataclasses import dataclass

from caseworker.domain.appointments import Attendance
from caseworker.domain.sessions import Session


@dataclass(frozen=True)
class ToldSession:
    """A session of somebody (their key) so many days ago; times are hour and minute of the local clock."""

    about: str
    days_ago: int
    starts: tuple[int, int]
    written: tuple[int, int]
    session: Session


TOLD = (
    ToldSession(
        *("jason-pike", 4, (14, 0), (16, 41)),
        Session(
            minutes=50,
            attendance=Attendance.ON_TIME,
            delivery="in_prison",
            place="HMP Featherstone",
            purpose="pre_release",
            summary="Wants his sister told the date. Birth certificate not arrived; I'll chase the registry. "
            "Mood in his words: “ready, bit scared”.",
            response="Talked more than usual. Kept looking at the clock, then forgot it.",
            strengths="Has written his own list for the day.",
            next_step="Ring the registry about the birth certificate",
            told="Preparing for the day; waits for a birth certificate.",
            pathways=("finance", "family"),
        ),
    ),
    ToldSession(
        *("dennis-orme", 24, (10, 30), (18, 5)),
        Session(
            minutes=5,
            attendance=Attendance.ON_TIME,
            delivery="in_person",
            place="Stoke",
            purpose="bank_or_papers",
            summary="Bank in Hanley with Den. They said no.",
            pathways=("finance",),
        ),
    ),
)
WRONG = ("dennis-orme", 24)
"""The one that was wrong: whose, and how many days ago; it is amended the next morning."""
RIGHT = {
    "minutes": 55,
    "summary": "Bank in Hanley with Den. They didn't say no: they said not without the second letter. He'd kept his "
    "temper and the receipt. The clerk, who's from Leek as he is, wrote down exactly what's needed.",
    "next_step": "Second letter from the hostel, then back to the same clerk",
}
WHY_WRONG = "Typed from the wrong line of my diary: five minutes was the bus, and I had misheard the answer."
