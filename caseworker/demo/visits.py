"""The sessions of the story: who met whom when and how, whether they came, and what the mentor wrote of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from caseworker.demo.chance import Chance, shares
from caseworker.demo.characters import Character
from caseworker.demo.courses import Course, Standing
from caseworker.demo.days import at
from caseworker.demo.notes import Meeting, Notebook, Stage, Style, Words
from caseworker.demo.phrases.steps import TOLD_OF_PROGRESS
from caseworker.demo.places import PRISON
from caseworker.demo.script import Happening, on_case
from caseworker.demo.told_sessions import TOLD, ToldSession
from caseworker.demo.volunteers import Volunteer
from caseworker.domain.appointments import Attendance
from caseworker.domain.gaps import GapCode
from caseworker.domain.sessions import Session
from caseworker.services import sessions

EARLY = timedelta(days=28)
"""How long after release the first weeks last."""
SETTLED = timedelta(days=120)

LAST_SEEN = {"denise-taylor": 16, "jason-pike": 4}
"""Those whose last session stories date, in days ago."""

_INSIDE_REASONS = (
    *(("prison_regime", 24), ("not_brought", 14), ("room_not_available", 9), ("ill", 8), ("did_not_want_to", 8)),
    *(("mentor_unwell", 7), ("service_problem", 5), ("prison_moved", 4), ("court_or_legal", 4), ("work", 4)),
    *(("crisis", 4), ("service_asked_to_move", 3), ("religious", 2), ("medical_appointment", 3), ("other", 1)),
)
_OUTSIDE_REASONS = (
    *(("transport", 14), ("ill", 12), ("not_known", 10), ("work", 9), ("family", 8), ("did_not_want_to", 8)),
    *(("medical_appointment", 7), ("crisis", 6), ("person_asked_to_move", 6), ("court_or_legal", 4)),
    *(("mentor_unwell", 4), ("left_early", 3), ("holiday", 2), ("not_safe", 2), ("service_asked_to_move", 2)),
    *(("religious", 1), ("in_custody", 1), ("released_earlier", 1), ("other", 2)),
)
_LATE = frozenset("transport work family medical_appointment mentor_unwell prison_regime court_or_legal ill".split())
_HOURS = (9, 10, 10, 11, 12, 13, 14, 14, 15, 16)


@dataclass(frozen=True)
class Visit:
    """One session of a plan. `missed` says that it did not happen as booked: late or not at all."""

    course: Course
    number: int
    of: int
    on: date
    missed: bool = False
    told: ToldSession | None = None


def visits(people: Sequence[Character], *, sessions: int, missed: int, seed: int, today: date) -> list[Visit]:
    """So many sessions of everybody, so many of them missed or late; those that stories tell are never among them."""
    counts = _counts([one.course for one in people], sessions, today=today)
    planned = [
        visit
        for one, count in zip(people, counts, strict=True)
        for visit in _planned(one.course, count, seed=seed, today=today)
    ]
    able = [place for place, visit in enumerate(planned) if visit.told is None]
    chosen = frozenset(Chance(seed, "missed").some(able, missed))
    return [replace(visit, missed=place in chosen) for place, visit in enumerate(planned)]


# -- how many and when -------------------------------------------------------------------------------------------------


def span_of(course: Course, *, today: date) -> tuple[date, date]:
    """The first and last day on which sessions can lie."""
    first = (course.matched or course.opened) + timedelta(days=2)
    if course.ended:
        return first, course.ended - timedelta(days=2)
    if course.key in LAST_SEEN:
        return first, today - timedelta(days=LAST_SEEN[course.key])
    if course.gap is GapCode.NEXT_STEP:
        return first, today - timedelta(days=max(2, course.gap_age + 2))
    return first, today - timedelta(days=2 + len(course.key) % 5 + course.opened.day % 8)


def _counts(courses: Sequence[Course], total: int, *, today: date) -> list[int]:
    """How many sessions each case has: by its length, at most one every other day, and adding up exactly."""
    rooms = [_room(course, today=today) for course in courses]
    counts = [0] * len(courses)
    left = total
    while left:
        open_ones = [place for place, room in enumerate(rooms) if counts[place] < room]
        if not open_ones:
            raise ValueError("there are more sessions than days for them")
        weights = [_weight(courses[place], rooms[place]) for place in open_ones]
        for place, share in zip(open_ones, shares(left, weights), strict=True):
            taken = min(share, rooms[place] - counts[place])
            counts[place] += taken
            left -= taken
    return counts


def _room(course: Course, *, today: date) -> int:
    first, last = span_of(course, today=today)
    if course.standing is Standing.WAITING or not course.matched:
        return 1 if last >= first else 0
    return max(0, (last - first).days // 2 + 1)


def _weight(course: Course, room: int) -> int:
    """Longer cases have more sessions, though fewer a week."""
    return 1 if not course.matched else 6 + min(room, 30) * 3 + max(0, room - 30)


def _planned(course: Course, count: int, *, seed: int, today: date) -> Iterator[Visit]:
    first, last = span_of(course, today=today)
    days = _days(Chance(seed, "visits", course.key), first, last, count)
    if course.matched and course.leaves and first <= course.leaves <= last and count > 2:
        days = _with_the_gate(days, course.leaves)
    told = {today - timedelta(days=one.days_ago): one for one in TOLD if one.about == course.key}
    if told:
        others = [day for day in days if day not in told]
        days = sorted([*others[: count - len(told)], *told])
    for number, day in enumerate(days):
        yield Visit(course, number, count, day, told=told.get(day))


def _days(chance: Chance, first: date, last: date, count: int) -> list[date]:
    """Days at uneven distances, never two on one."""
    room = (last - first).days + 1
    offsets = [place * room // count + chance.below(max(1, room // count)) for place in range(count)]
    return [first + timedelta(days=offset) for offset in offsets]


def _with_the_gate(days: list[date], leaves: date) -> list[date]:
    """The nearest session moves to the day of release: the mentor is at the gate."""
    if leaves in days:
        return days
    nearest = min(range(len(days)), key=lambda place: abs((days[place] - leaves).days))
    return sorted({*days[:nearest], leaves, *days[nearest + 1 :]})


# -- what is written ---------------------------------------------------------------------------------------------------


def told(
    planned: Sequence[Visit], *, people: Mapping[str, Character], mentors: Mapping[str, Volunteer], seed: int
) -> Iterator[Happening]:
    """Each session as its mentor records it; one of somebody without a mentor is the owner's."""
    books: dict[str, Notebook] = {}
    used: set[str] = set()
    for visit in planned:
        one = people[visit.course.key]
        book = books.setdefault(one.key, Notebook(one.subject, seed=seed, used=used))
        chance = Chance(seed, "session", one.key, visit.number)
        if visit.told:
            yield _as_told(visit, visit.told)
        else:
            session = _session(Writing(visit, one, mentors.get(visit.course.mentor), book), chance)
            written = at(visit.on, chance.between(17, 21), chance.below(60))
            later = timedelta(hours=chance.between(11, 15)) if chance.happens(12) else timedelta()
            yield _recorded(visit, session, written=written + later)


class Writing(NamedTuple):
    """A visit to be written about: the person, the mentor if there is one, and the book of that case."""

    visit: Visit
    one: Character
    mentor: Volunteer | None
    book: Notebook


def _recorded(visit: Visit, session: Session, *, written: datetime, remember: str = "") -> Happening:
    by = visit.course.mentor or visit.course.owner
    calls = (on_case(sessions.record, session=session),)
    return Happening(written, by, visit.course.key, calls, remember=remember)


def _as_told(visit: Visit, one: ToldSession) -> Happening:
    session = replace(one.session, happened_at=at(visit.on, *one.starts))
    return _recorded(visit, session, written=at(visit.on, *one.written), remember=f"told-{one.days_ago}")


def _session(writing: Writing, chance: Chance) -> Session:
    visit, one = writing.visit, writing.one
    delivery = _delivery(visit, chance)
    style = _style(one, writing.mentor, chance)
    pathways = chance.some(one.pathways, 3 if style is Style.LONG else chance.between(1, 2))
    prison = _prison(visit)
    meeting = Meeting(visit.on, _stage(visit, chance), pathways, delivery, style, prison)
    attendance, reason = _attendance(visit, delivery, chance)
    words, why = _words(writing.book, meeting, attendance, reason)
    held = attendance is not Attendance.NOT_ATTENDED
    return Session(
        happened_at=at(visit.on, chance.one(_HOURS), chance.one((0, 0, 15, 30, 30, 45))),
        minutes=chance.one((20, 30, 40, 45, 50, 60, 60, 75, 90)) if held else None,
        attendance=attendance,
        reasons=(reason,) if reason else (),
        reason_words=why or None,
        delivery=delivery,
        place=prison if delivery in _AT_PRISON else None if delivery in _NOWHERE else one.town.name,
        purpose=_purpose(visit, delivery, chance),
        summary=words.summary,
        response=words.response or None,
        strengths=words.strengths or None,
        next_step=words.next_step or None,
        pathways=pathways if held else (),
        told=chance.one(TOLD_OF_PROGRESS) if held and visit.course.body and chance.happens(60) else None,
    )


def _attendance(visit: Visit, delivery: str, chance: Chance) -> tuple[Attendance, str]:
    if not visit.missed:
        return Attendance.ON_TIME, ""
    reason = chance.weighted(_INSIDE_REASONS if delivery in ("in_prison", "video", "letter") else _OUTSIDE_REASONS)
    late = reason in _LATE and chance.happens(70)
    return (Attendance.LATE if late else Attendance.NOT_ATTENDED), reason


def _words(book: Notebook, meeting: Meeting, attendance: Attendance, reason: str) -> tuple[Words, str]:
    if attendance is Attendance.ON_TIME:
        return book.held(meeting), ""
    if attendance is Attendance.LATE:
        return book.late(meeting, reason=reason)
    return book.missed(meeting, reason=reason)


def _style(one: Character, mentor: Volunteer | None, chance: Chance) -> Style:
    if mentor is None:
        return chance.one((Style.TERSE, Style.PLAIN))
    if mentor.style is Style.WELSH:
        in_welsh = one.person.welsh_preferred and one.person.gender == "female" and chance.happens(85)
        return Style.WELSH if in_welsh else Style.PLAIN
    return mentor.style if chance.happens(60) else chance.one((Style.PLAIN, Style.TERSE, Style.LONG))


def _stage(visit: Visit, chance: Chance) -> Stage:
    course = visit.course
    if course.is_inside(visit.on):
        return Stage.INSIDE
    since = visit.on - (course.leaves or course.opened)
    if since < EARLY:
        return Stage.EARLY
    return Stage.WON if since > SETTLED and chance.happens(35) else Stage.GOING


def _delivery(visit: Visit, chance: Chance) -> str:
    course = visit.course
    if not course.matched:
        return "in_prison" if course.is_inside(visit.on) and chance.happens(40) else "phone"
    if course.leaves == visit.on and not visit.missed:
        return "at_gate"
    if course.is_inside(visit.on):
        return chance.weighted([("in_prison", 72), ("phone", 13), ("video", 8), ("letter", 7)])
    outside = [("in_person", 58), ("phone", 20), ("at_home", 11), ("probation_office", 6), ("group", 5)]
    return chance.weighted(outside)


_AT_PRISON = ("in_prison", "at_gate", "video")
_NOWHERE = ("phone", "letter")


def _prison(visit: Visit) -> str:
    """The prison that held them on that day, or the one that they came from."""
    code = visit.course.prison_on(visit.on) or visit.course.prison
    return PRISON[code].name if code else ""


def _purpose(visit: Visit, delivery: str, chance: Chance) -> str:
    if delivery == "at_gate":
        return "gate"
    if visit.number == 0:
        return "first_meeting" if visit.course.matched else "screening"
    if visit.course.ended and visit.number == visit.of - 1:
        return "ending"
    if visit.course.is_inside(visit.on):
        return chance.one(("pre_release", "pre_release", "catch_up", "bank_or_papers", "housing"))
    return chance.one(("catch_up", "catch_up", "go_along", "goal", "benefits", "housing", "work", "health", "review"))
