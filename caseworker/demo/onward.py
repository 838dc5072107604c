"""The directory as the office built it, and the help that was asked for elsewhere: most of it answered, some not."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from caseworker.demo import doings
from caseworker.demo.cast import Cast
from caseworker.demo.chance import Chance
from caseworker.demo.characters import Character
from caseworker.demo.courses import Course, Standing
from caseworker.demo.days import at
from caseworker.demo.figures import DAYS
from caseworker.demo.local_services import LOCAL_SERVICES, Listed
from caseworker.demo.openings import beginning
from caseworker.demo.script import Call, Happening, call, local, made, on_case
from caseworker.demo.staff import COORDINATORS
from caseworker.domain.gaps import GapCode
from caseworker.domain.onward import ANSWERED_WITHIN, FOLLOWED_WITHIN, SEEN_WITHIN, OnwardReferral, OnwardState
from caseworker.services import directory, onward

_LONGEST = 120
"""How many days ago at the most one was sent that stands today."""
_SHARES = (
    (OnwardState.SEEN, 36),
    (OnwardState.ENDED, 22),
    (OnwardState.SENT, 16),
    (OnwardState.ACCEPTED, 18),
    (OnwardState.REFUSED, 8),
)
_HOW = ("phone", "phone", "form", "email", "with_person")
_ASKED = (
    "A first conversation, please, before the release day.",
    "Would come with a mentor the first time.",
    "Needs somebody who reads the letters with them.",
    "Anything this month; mornings are best.",
    "Has been here before and liked it.",
    "",
)
_WHY_NOT = ("full", "not_eligible", "out_of_area", "waiting_list", "not_ready")
_CAME = (
    ("helped", "Went every week until it was done."),
    ("helped_partly", "Half of it done; the rest is on the plan."),
    ("did_not_go", "Would rather not, after all."),
    ("helped", ""),
)


def the_directory(cast: Cast) -> Iterator[Happening]:
    """Every entry as it was added, checked and, of two, closed."""
    for number, listed in enumerate(LOCAL_SERVICES):
        added = cast.today - timedelta(days=DAYS + 12 - number // 4)
        by = COORDINATORS[number % 2].key
        entry = call(directory.add, service=replace(listed.service, checked_on=added))
        yield Happening(at(added, 14, number), by, "", (entry,), remember=listed.key)
        yield from _looked_after(listed, cast.today, by)


def _looked_after(listed: Listed, today: date, by: str) -> Iterator[Happening]:
    if listed.checked_ago is not None:
        checked = call(directory.checked, service=local(listed.key))
        yield Happening(at(today - timedelta(days=listed.checked_ago), 10, 5), by, "", (checked,))
    if listed.closed_ago:
        on = today - timedelta(days=listed.closed_ago)
        values = {"on": on, "why": listed.closed_why}
        closed = call(doings.hand_in, what=directory.close, record=local(listed.key), values=values)
        yield Happening(at(on, 12, 30), by, "", (closed,))


# -- help asked for elsewhere ------------------------------------------------------------------------------------------


class Asked(NamedTuple):
    """One onward referral to be: of whom, how far it has got, and when each step was."""

    service: Listed
    pathway: str
    state: OnwardState
    sent: date
    answered: date
    seen: date
    ended: date


def help_elsewhere(one: Character, *, seed: int, today: date) -> Iterator[Happening]:
    """What was asked for one person: as the gap of the story has it, or as it is drawn."""
    chance = Chance(seed, "onward", one.key)
    for number, asked in enumerate(_planned(one, chance, today)):
        yield from _told(one, asked, f"onward-{number}", chance)


def _planned(one: Character, chance: Chance, today: date) -> Iterator[Asked]:
    course = one.course
    first = beginning(course, today=today).accepted.date() + timedelta(days=2)
    if course.gap in _STUCK:
        yield _stuck(one, chance, today)
    elif course.standing is Standing.CLOSED:
        last = (course.ended or today) - timedelta(days=1)
        if course.matched and (last - first).days > 40 and chance.happens(25):
            yield _ran(one, chance, OnwardState.ENDED, first=first, last=last)
    elif course.standing is Standing.WALKING and (today - first).days > 35 and chance.happens(55):
        state = chance.weighted(_SHARES)
        yield _ran(one, chance, state, first=first, last=today - timedelta(days=1))


_STUCK = {
    GapCode.ONWARD_ANSWER: (OnwardState.SENT, ANSWERED_WITHIN),
    GapCode.ONWARD_SEEN: (OnwardState.ACCEPTED, SEEN_WITHIN),
    GapCode.ONWARD_REFUSED: (OnwardState.REFUSED, FOLLOWED_WITHIN),
}


def _stuck(one: Character, chance: Chance, today: date) -> Asked:
    """One that has stood still for so long that it has been a gap for the days that the story says."""
    assert one.course.gap
    state, within = _STUCK[one.course.gap]
    since = today - timedelta(days=one.course.gap_age) - within
    sent = since if state is OnwardState.SENT else since - timedelta(days=5)
    return Asked(*_whom(one, chance), state, sent, since, since, since)


def _ran(one: Character, chance: Chance, state: OnwardState, *, first: date, last: date) -> Asked:
    """One whose next step is not overdue, or that has been seen or has ended."""
    if state is OnwardState.SENT:
        sent = last - timedelta(days=chance.between(0, 7))
        return Asked(*_whom(one, chance), state, sent, sent, sent, sent)
    if state in (OnwardState.ACCEPTED, OnwardState.REFUSED):
        answered = last - timedelta(days=chance.between(0, 15 if state is OnwardState.ACCEPTED else 4))
        sent = answered - timedelta(days=chance.between(1, 9))
        return Asked(*_whom(one, chance), state, sent, answered, answered, answered)
    room = min((last - first).days, _LONGEST)
    sent = last - timedelta(days=chance.between(30, room))
    answered = sent + timedelta(days=chance.between(1, 9))
    seen = answered + timedelta(days=chance.between(2, 15))
    ended = seen + timedelta(days=chance.below(max(1, (last - seen).days)))
    return Asked(*_whom(one, chance), state, sent, answered, seen, ended)


def _whom(one: Character, chance: Chance) -> tuple[Listed, str]:
    """A service that helps with a need of the person, near them where there is one, and the need."""
    pathway = chance.one(one.pathways)
    able = [listed for listed in LOCAL_SERVICES if pathway in listed.service.pathways and _takes(listed, one)]
    able = able or [listed for listed in LOCAL_SERVICES if _takes(listed, one)]
    near = [listed for listed in able if one.town.authority in listed.service.areas]
    nearest = sorted(near or able, key=lambda listed: len(listed.service.areas))
    return chance.one(nearest[:_NEAREST]), pathway


_NEAREST = 3
_COMMUNITIES = {
    "Mango Tree Fellowship": {"B1", "B2", "M1"},
    "Jasmine Gate": {"A1", "A2", "A3"},
    "Wagon and Hearth": {"W3", "W10"},
    "Hoyo Circle": {"B2"},
}
"""The ethnic groups, by code, whom the partners of minority communities are for."""


def _takes(listed: Listed, one: Character) -> bool:
    name, whom = listed.service.name or "", listed.service.for_whom
    if listed.closed_ago or (whom == "Women" and one.course.gender != "female"):
        return False
    return name not in _COMMUNITIES or one.person.ethnicity in _COMMUNITIES[name]


def _told(one: Character, asked: Asked, name: str, chance: Chance) -> Iterator[Happening]:
    by = _who_asks(one.course, asked, chance)
    sent = OnwardReferral(
        service=local(asked.service.key),
        pathway=asked.pathway,
        agreed=True,
        how=chance.one(_HOW),
        words=chance.one(_ASKED) or None,
        whole_case=True if asked.service.service.help_kind == "minority" and chance.happens(40) else None,
        sent_on=asked.sent,
    )
    minute = chance.below(50)
    yield Happening(at(asked.sent, 16, minute), by, one.key, (on_case(onward.send, referral=sent),), remember=name)
    for on, do in _steps(asked, name, chance):
        yield Happening(at(on, 17, minute), one.course.owner, one.key, (do,))


def _who_asks(course: Course, asked: Asked, chance: Chance) -> str:
    walked = course.matched is not None and course.matched + timedelta(days=3) < asked.sent
    return course.mentor if walked and course.standing is Standing.WALKING and chance.happens(40) else course.owner


def _steps(asked: Asked, name: str, chance: Chance) -> Iterator[tuple[date, Call]]:
    def step(do: object, **values: object) -> Call:
        return call(doings.hand_in, what=do, record=made(name), values=values)

    if asked.state is OnwardState.REFUSED:
        yield asked.answered, step(onward.refused, on=asked.answered, why=chance.one(_WHY_NOT))
    if asked.state in (OnwardState.ACCEPTED, OnwardState.SEEN, OnwardState.ENDED):
        yield asked.answered, step(onward.accepted, on=asked.answered)
    if asked.state in (OnwardState.SEEN, OnwardState.ENDED):
        yield asked.seen, step(onward.first_seen, on=asked.seen)
    if asked.state is OnwardState.ENDED:
        how, words = chance.one(_CAME)
        yield asked.ended, step(onward.ended, on=asked.ended, how=how, outcome=words)
