"""The concerns of the story: eleven, most of them closed with what was done, two of them overdue."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from caseworker.demo.cast import Cast
from caseworker.demo.days import at
from caseworker.demo.script import Happening, call, made, on_case, who
from caseworker.demo.staff import ON_CALL_NAME
from caseworker.domain.concerns import Concern, Severity
from caseworker.services import concerns


@dataclass(frozen=True)
class Worry:
    """One concern: about whom, raised by whom so many days ago, how it was answered (hours later) and closed (days).

    `answered` or `closed` 0: it never was. `mentor` is the key of a mentor whom it is about.
    """

    about: str
    by: str
    ago: int
    hour: int
    minute: int
    severity: Severity
    kind: str
    words: str
    answered: int
    closed: int = 0
    outcome: str = ""
    done: str = ""
    called: bool = False
    mentor: str = ""


_WORRIES = (
    Worry(
        *("imran-khan", "dev-patel", 2, 21, 44, Severity.TODAY, "domestic_abuse"),
        "His wife's brothers came to the flat twice. He laughs about it and has moved the sofa against the door.",
        answered=11,
        called=True,
    ),
    Worry(
        *("barry-shufflebotham", "miriam-hale", 2, 17, 30, Severity.NOW, "homeless"),
        "Nowhere to sleep tonight or tomorrow, minus two. Night shelter full. Cough that I do not like.",
        answered=0,
    ),
    Worry(
        *("kayleigh-stubbs", "noor-ali", 19, 15, 20, Severity.TODAY, "health"),
        "Not seen a midwife for five weeks and bleeding a little. Told the wing at once.",
        answered=1,
        closed=1,
        outcome="health_service",
        done="Seen the same evening. Scan fine. Appointments now with the key worker.",
        called=True,
    ),
    Worry(
        *("kai-oneill", "dev-patel", 47, 11, 10, Severity.NOW, "self_harm"),
        "Fresh marks on his arm. Says it is nothing and looked at the floor.",
        answered=1,
        closed=2,
        outcome="prison_told",
        done="Prison opened its support plan. He asked Dev to come to the second review.",
        called=True,
    ),
    Worry(
        *("denise-taylor", "grace-mbeki", 33, 16, 45, Severity.TODAY, "domestic_abuse"),
        "He has found out which wing she is on and writes to her under another name.",
        answered=2,
        closed=6,
        outcome="probation_told",
        done="Letters stopped at the gate. Licence condition asked for. Denise knows and agrees.",
    ),
    Worry(
        *("mair-gwyr", "olwen-prys", 58, 19, 5, Severity.NOTE, "health"),
        "Much thinner than in the summer.",
        answered=20,
        closed=12,
        outcome="watched",
        done="Olwen asked; it is the new teeth. Weight is coming back.",
    ),
    Worry(
        *("dennis-orme", "graham-tams", 76, 12, 0, Severity.LIFE, "overdose"),
        "Grey and hard to wake on the bench. Rang 999, then on call.",
        answered=1,
        closed=3,
        outcome="emergency_services",
        done="Ambulance in six minutes. Home next day. Naloxone kit and a new script time.",
        called=True,
    ),
    Worry(
        *("lowri-vaughan", "cerys-williams", 120, 14, 30, Severity.TODAY, "child"),
        "Her little boy was alone in the flat when I came, with the chain on.",
        answered=1,
        closed=5,
        outcome="child_safeguarding",
        done="Children's services rang within the hour. A neighbour now has the key; nobody was blamed.",
    ),
    Worry(
        *("usman-qureshi", "graham-tams", 151, 10, 15, Severity.NOTE, "threat_to_mentor"),
        "Another visitor asked me which car was mine. Probably nothing.",
        answered=5,
        closed=9,
        outcome="no_action",
        done="Talked over in supervision. Parks elsewhere now.",
    ),
    Worry(
        *("john-smith", "ruth-osei", 40, 20, 50, Severity.NOW, "suicide"),
        "On the phone: 'no point in January'. Stayed on the line till the wing had him.",
        answered=1,
        closed=4,
        outcome="prison_told",
        done="Watched for a week, chaplain daily. He has asked for the debt adviser: that was the point.",
        called=True,
    ),
    Worry(
        *("usman-qureshi", "everton-blake", 190, 9, 30, Severity.TODAY, "conduct"),
        "Two people tell me independently that their mentor borrowed ten pounds and has not given it back.",
        answered=1,
        closed=21,
        outcome="watched",
        done="Talked over, paid back, boundaries training repeated. Reviewed twice since.",
        mentor="mentor-0000",
    ),
)


def worries(cast: Cast) -> Iterator[Happening]:
    """Each concern raised, told, answered and closed."""
    for number, one in enumerate(_WORRIES):
        yield from _told(one, f"worry-{number}", today=cast.today)


def _told(one: Worry, name: str, *, today: date) -> Iterator[Happening]:
    raised = at(today - timedelta(days=one.ago), one.hour, one.minute)
    about = one.mentor or one.about
    concern = Concern(
        severity=one.severity,
        concern_type=one.kind,
        words=one.words,
        raised_at=raised,
        about_mentor=who(one.mentor) if one.mentor else None,
    )
    start = (
        call(concerns.raise_concern, concern=concern)
        if one.mentor
        else on_case(concerns.raise_concern, concern=concern)
    )
    yield Happening(raised, one.by, about, (start,), remember=name)
    if one.called:
        yield _called(one, name, raised + timedelta(minutes=4))
    if one.answered:
        answered = raised + timedelta(hours=one.answered)
        yield Happening(answered, "farida-akhtar", about, (call(concerns.acknowledge, concern=made(name)),))
    if one.closed:
        closing = call(concerns.close, concern=made(name), outcome=one.outcome, words=one.done)
        closed = raised + timedelta(days=one.closed, hours=1)
        yield Happening(closed, "farida-akhtar", about, (closing,))


def _called(one: Worry, name: str, moment: datetime) -> Happening:
    """The call that was logged: told to whoever was on call, or by them to the office."""
    told_to = ON_CALL_NAME if one.by != "dev-patel" else "Farida Akhtar"
    logged = on_case(
        concerns.log_call,
        concern=made(name),
        told_to=told_to,
        told_at=moment,
        advice="Stay reachable; office rings back.",
    )
    return Happening(moment + timedelta(minutes=3), one.by, one.about, (logged,))
