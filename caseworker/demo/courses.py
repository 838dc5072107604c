"""The course of each person's case: when it began, who walks with them, when they leave prison, how it stands today."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from caseworker.demo.chance import Chance, shares
from caseworker.demo.days import working_day, working_days
from caseworker.demo.figures import DAYS, LEAVING_WITHIN, OLDEST_GAP, Figures
from caseworker.demo.places import PRISON, UNITS
from caseworker.demo.staff import COORDINATORS
from caseworker.demo.volunteers import Volunteer
from caseworker.domain.cases import Strand
from caseworker.domain.custody import CustodyBasis
from caseworker.domain.gaps import GapCode

WOMEN_PRISONS = ("DHI", "EWI")


class Standing(StrEnum):
    """How a case stands on the day that the story is told."""

    WAITING = "waiting"
    WALKING = "walking"
    PAUSED = "paused"
    CLOSED = "closed"


@dataclass(frozen=True, kw_only=True)
class Course:
    """One case. `prison` is a code, empty for somebody who was never inside; `leaves` is the day out, past or to come.

    `gap` is what is missing today and `gap_age` for how many days; `body` says whether a commissioning body is let in.
    """

    key: str
    standing: Standing
    gender: str
    unit: str
    opened: date
    prison: str = ""
    inside_since: date | None = None
    leaves: date | None = None
    release_type: str = "CRD"
    confirmed: bool = False
    strand: Strand = Strand.LICENCE
    body: bool = True
    mentor: str = ""
    matched: date | None = None
    ended: date | None = None
    end_reason: str = ""
    owner: str = COORDINATORS[0].key
    learning: bool = False
    gap: GapCode | None = None
    gap_age: int = 0
    moves: tuple[tuple[date, str], ...] = ()
    """The prisons before this one: until which day, and its code."""
    basis: CustodyBasis = CustodyBasis.SENTENCE
    out_first: date | None = None
    recalled: date | None = None
    """Somebody who was out already and has been recalled: from when to when."""

    def is_inside(self, on: date) -> bool:
        """Whether they are in prison on a day."""
        if self.out_first and self.recalled and self.out_first <= on < self.recalled:
            return False
        return bool(self.prison) and (self.leaves is None or on < self.leaves)

    def prison_on(self, on: date) -> str:
        """The prison that holds them on a day, by its code; empty when none does."""
        if not self.is_inside(on):
            return ""
        return next((code for until, code in self.moves if on < until), self.prison)


@dataclass(frozen=True)
class Planning:
    """What courses are drawn from: the figures, every mentor, those whose course is told already, and the day."""

    figures: Figures
    mentors: tuple[Volunteer, ...]
    told: tuple[Course, ...]
    seed: int
    today: date


def courses(planning: Planning) -> tuple[Course, ...]:
    """Those told already, then as many drawn as the figures ask for: walking, waiting and closed."""
    figures, told = planning.figures, planning.told
    walking = figures.walking - sum(one.standing in (Standing.WALKING, Standing.PAUSED) for one in told)
    waiting = figures.waiting - sum(one.standing is Standing.WAITING for one in told)
    closed = figures.people - len(told) - walking - waiting
    women = shares(figures.women - sum(one.gender == "female" for one in told), (walking, waiting, closed))
    found = (*_walking(planning, walking, women[0]), *_waiting(planning, waiting, women[1]))
    standing = (*told, *_with_gaps(planning, _leaving(planning, found)))
    whole = (*standing, *_closed(planning, standing, closed, women[2]))
    return tuple(_with_learning(planning, whole))


# -- walking, waiting, closed ------------------------------------------------------------------------------------------


def _walking(planning: Planning, count: int, women: int) -> Iterator[Course]:
    seats = _seats(planning)
    if len(seats) < count:
        raise ValueError("there are fewer places than people who walk with somebody")
    chosen = _by_gender(seats, count, women)
    for number, (mentor, gender) in enumerate(chosen):
        chance = Chance(planning.seed, "walking", number)
        course = begun(
            chance, f"walking-{number:04}", today=planning.today, gender=gender, mentor=mentor, opened=(20, 400)
        )
        joined = (mentor.mentor.started_on or planning.today) + timedelta(days=5)
        matched = max(course.opened + timedelta(days=chance.between(5, 30)), joined)
        matched = min(matched, planning.today - timedelta(days=3))
        opened = max(course.opened, matched - timedelta(days=40))
        yield around(replace(course, mentor=mentor.key, matched=matched, opened=opened), chance, today=planning.today)


def _seats(planning: Planning) -> list[Volunteer]:
    """A mentor for each place that no told person has, in an order that is drawn."""
    taken = [one.mentor for one in planning.told if one.standing in (Standing.WALKING, Standing.PAUSED)]
    free = [
        mentor
        for mentor in planning.mentors
        if not mentor.particular
        for _ in range(mentor.places - taken.count(mentor.key))
    ]
    return list(Chance(planning.seed, "seats").some(free, len(free)))


def _by_gender(seats: list[Volunteer], count: int, women: int) -> list[tuple[Volunteer, str]]:
    """So many seats, so many of them for women, who walk with women vetted for their prisons."""
    only = [one for one in seats if one.mentor.works_only_with]
    able = [one for one in seats if _visits_women(one) and not one.mentor.works_only_with]
    chosen = [*only, *able][:women]
    left = list(seats)
    for one in (*chosen, *only[women:]):
        left.remove(one)
    men = [one for one in left if _men_prisons(one)][: count - len(chosen)]
    return [*((one, "female") for one in chosen), *((one, "male") for one in men)]


def _visits_women(mentor: Volunteer) -> bool:
    return mentor.mentor.gender == "female" and bool({*WOMEN_PRISONS} & {*mentor.prisons})


def _men_prisons(mentor: Volunteer) -> list[str]:
    return [code for code in mentor.prisons if PRISON[code].holds == "men"]


def _waiting(planning: Planning, count: int, women: int) -> Iterator[Course]:
    for number in range(count):
        chance = Chance(planning.seed, "waiting", number)
        gender = "female" if number < women else "male"
        course = begun(chance, f"waiting-{number:04}", today=planning.today, gender=gender, mentor=None, opened=(4, 50))
        yield replace(around(course, chance, today=planning.today), standing=Standing.WAITING)


def _closed(planning: Planning, found: Sequence[Course], count: int, women: int) -> Iterator[Course]:
    """Cases of the past: at no time did anybody walk with more people than they had places."""
    able = [m for m in planning.mentors if m.mentor.started_on and not m.particular and m.prisons]
    spans: dict[str, list[tuple[date, date]]] = {}
    for one in found:
        if one.mentor and one.matched:
            spans.setdefault(one.mentor, []).append((one.matched, planning.today))
    for number in range(count):
        chance = Chance(planning.seed, "closed", number)
        gender = "female" if number < women else "male"
        fits = [m for m in able if (_visits_women(m) if gender == "female" else _men_prisons(m) and _takes_men(m))]
        drawn = [
            _ended(planning, chance, f"closed-{number:04}", gender=gender, mentor=chance.one(fits)) for _ in range(9)
        ]
        walked = (one for one in drawn if _walked(one, able) and _has_place(one, able, spans))
        yield (None if chance.happens(10) else next(walked, None)) or _never_walked(drawn[0], chance)


def _walked(one: Course, mentors: Sequence[Volunteer]) -> bool:
    """Whether there was time to walk together, with a mentor who had begun."""
    started = next(m.mentor.started_on for m in mentors if m.key == one.mentor)
    return bool(started and one.matched and one.ended and started <= one.matched < one.ended - timedelta(days=20))


def _has_place(one: Course, mentors: Sequence[Volunteer], spans: dict[str, list[tuple[date, date]]]) -> bool:
    """Whether the mentor had a place for all of that time; if so, it is taken."""
    assert one.matched
    assert one.ended
    mentor = next(m for m in mentors if m.key == one.mentor)
    own = spans.setdefault(one.mentor, [])
    meeting = [(first, last) for first, last in own if first <= one.ended and one.matched <= last]
    moments = [one.matched, *(first for first, _ in meeting if first >= one.matched)]
    busiest = max(sum(first <= moment <= last for first, last in meeting) for moment in moments)
    if busiest >= (mentor.mentor.capacity or 0):
        return False
    own.append((one.matched, one.ended))
    return True


def _never_walked(one: Course, chance: Chance) -> Course:
    """Somebody for whom it came to no match: few days, and another reason."""
    reason = chance.one(("does_not_wish", "caseload_too_high", "ineligible", "moved_out_of_area", "not_engaged"))
    ended = one.opened + timedelta(days=chance.between(10, 45))
    return replace(
        one,
        mentor="",
        matched=None,
        ended=ended,
        end_reason=reason,
        leaves=one.leaves and working_day(min(one.leaves, ended)),
    )


def _takes_men(mentor: Volunteer) -> bool:
    return not mentor.mentor.works_only_with


def _ended(planning: Planning, chance: Chance, key: str, *, gender: str, mentor: Volunteer) -> Course:
    course = begun(chance, key, today=planning.today, gender=gender, mentor=mentor, opened=(150, DAYS - 8))
    last = planning.today - timedelta(days=chance.between(2, 40))
    ended = min(course.opened + timedelta(days=chance.between(60, 260)), mentor.mentor.left_on or last, last)
    matched = course.opened + timedelta(days=chance.between(6, 30))
    out = working_day(course.opened + timedelta(days=chance.between(10, 70))) if course.prison else None
    ended = max(ended, course.opened + timedelta(days=21))
    return replace(
        course,
        standing=Standing.CLOSED,
        leaves=working_day(min(out, ended)) if out else None,
        confirmed=True,
        mentor=mentor.key,
        matched=matched,
        ended=ended,
        end_reason=chance.weighted(_END_REASONS),
    )


_END_REASONS = (
    ("completed", 45),
    ("completed_early", 8),
    ("no_further_need", 8),
    ("needs_met_elsewhere", 6),
    ("not_engaged", 12),
    ("does_not_wish", 5),
    ("moved_out_of_area", 6),
    ("moved_to_other_provider", 3),
    ("returned_to_custody", 6),
    ("sentence_expired", 3),
    ("personal_circumstances", 3),
)


# -- what courses have in common ---------------------------------------------------------------------------------------


def begun(
    chance: Chance, key: str, *, today: date, gender: str, mentor: Volunteer | None, opened: tuple[int, int]
) -> Course:
    """A case as it begins, so many days ago: the earliest and the latest of `opened`; with nobody yet."""
    unit = mentor.unit if mentor and chance.happens(75) else chance.weighted(_UNIT_WEIGHTS)
    strand = chance.weighted(_STRANDS)
    body = strand is not Strand.VOLUNTARY or chance.happens(40)
    never_inside = strand is Strand.ACTIVITY_REQUIREMENT or (strand is Strand.VOLUNTARY and chance.happens(30))
    began = today - timedelta(days=chance.between(*opened))
    return Course(
        key=key,
        standing=Standing.WALKING,
        gender=gender,
        unit=unit,
        opened=began,
        prison="" if never_inside else _prison(chance, gender, mentor),
        inside_since=None if never_inside else began - timedelta(days=chance.between(15, 700)),
        release_type="ARD" if strand is Strand.VOLUNTARY else "CRD",
        strand=strand,
        body=body,
        owner=_owner(chance, gender=gender),
    )


_UNIT_WEIGHTS = tuple(zip((unit.code for unit in UNITS), (26, 24, 20, 12, 8, 10), strict=True))
_STRANDS = ((Strand.LICENCE, 55), (Strand.VOLUNTARY, 30), (Strand.ACTIVITY_REQUIREMENT, 8), (Strand.IOM, 7))


def _prison(chance: Chance, gender: str, mentor: Volunteer | None) -> str:
    if mentor is None:
        codes = [code for code, prison in PRISON.items() if prison.holds == ("women" if gender == "female" else "men")]
    elif gender == "female":
        codes = [code for code in mentor.prisons if code in WOMEN_PRISONS]
    else:
        codes = _men_prisons(mentor)
    return chance.one(codes)


def _owner(chance: Chance, *, gender: str) -> str:
    if gender == "female" and chance.happens(60):
        return COORDINATORS[2].key
    return chance.weighted([(COORDINATORS[0].key, 4), (COORDINATORS[1].key, 4), (COORDINATORS[3].key, 2)])


def around(course: Course, chance: Chance, *, today: date) -> Course:
    """A day out for somebody who has been inside: past for most who have walked a while, else well ahead."""
    if not course.prison:
        return course
    known_for = (today - course.opened).days
    if known_for > 60 and chance.happens(75):
        earliest = course.opened + timedelta(days=5)
        out = earliest + timedelta(days=chance.below(max(1, known_for - 8)))
        return replace(course, leaves=working_day(out), confirmed=True)
    ahead = chance.between(LEAVING_WITHIN + 6, 170)
    return replace(
        course, leaves=working_day(today + timedelta(days=ahead)), confirmed=ahead < 40 and chance.happens(50)
    )


def _leaving(planning: Planning, found: Sequence[Course]) -> list[Course]:
    """As many as the figures ask for leave in the next two weeks: those drawn first who are still inside."""
    today = planning.today
    days = working_days(today + timedelta(days=1), last=today + timedelta(days=LEAVING_WITHIN - 1))
    soon = sum(one.leaves in days for one in planning.told if one.prison)
    left = planning.figures.leaving - soon
    chance = Chance(planning.seed, "leaving")
    inside = [one.key for one in found if one.is_inside(today)]
    chosen = {key: days[place % len(days)] for place, key in enumerate(chance.some(inside, left))}
    if len(chosen) < left:
        raise ValueError("too few people are inside to leave in the next two weeks")
    return [
        replace(one, leaves=chosen[one.key], confirmed=chance.happens(80)) if one.key in chosen else one
        for one in found
    ]


# -- what is missing today ---------------------------------------------------------------------------------------------


def _with_gaps(planning: Planning, found: Sequence[Course]) -> list[Course]:
    """The courses with as many gaps as the figures say; where too few can lack one thing, others lack a next step."""
    wanted = _gaps_left(planning)
    chance = Chance(planning.seed, "gaps")
    changed: dict[str, Course] = {}
    for code, age in zip(wanted, _ages(chance, len(wanted)), strict=True):
        free = [one for one in found if one.key not in changed]
        able = [one for one in free if _may_lack(one, code)]
        lacks = code if able else GapCode.NEXT_STEP
        one = chance.one(able or [one for one in free if _may_lack(one, lacks)])
        changed[one.key] = _lacking(one, lacks, age, today=planning.today)
    return [changed.get(one.key, one) for one in found]


def _gaps_left(planning: Planning) -> list[GapCode]:
    told = [one.gap for one in planning.told]
    return [code for code, count in planning.figures.gaps.items() for _ in range(count - told.count(code))]


def _ages(chance: Chance, count: int) -> list[int]:
    """From today's to the oldest one, most of them a few weeks old."""
    drawn = [min(chance.between(6, 60), chance.between(6, 60)) for _ in range(count - 2)]
    return [0, OLDEST_GAP, *drawn]


def _may_lack(one: Course, code: GapCode) -> bool:
    if code is GapCode.MENTOR:
        return one.standing is Standing.WAITING
    return one.standing is Standing.WALKING and (one.body or code not in (GapCode.RISK_REVIEW, GapCode.NOBODY_NAMED))


def _lacking(one: Course, code: GapCode, age: int, *, today: date) -> Course:
    """A course with a gap: one that dates from the opening, or lasts longer than the case does, moves the opening."""
    changed = replace(one, gap=code, gap_age=age)
    if code is GapCode.NOBODY_NAMED:
        opened = today - timedelta(days=age)
        return replace(changed, opened=opened, matched=min(today, opened + timedelta(days=1)))
    earliest = today - timedelta(days=age + _BEFORE.get(code, 21))
    if one.opened <= earliest:
        return changed
    matched = one.matched and min(one.matched, earliest + timedelta(days=6))
    return replace(changed, opened=earliest, matched=matched, inside_since=_before(one.inside_since, earliest))


_BEFORE = {GapCode.ONWARD_ANSWER: 45, GapCode.ONWARD_SEEN: 45, GapCode.ONWARD_REFUSED: 45}
"""Days between the opening and the gap: what stood still for too long had to be asked for first."""


def _before(day: date | None, opened: date) -> date | None:
    return min(day, opened - timedelta(days=10)) if day else None


def _with_learning(planning: Planning, whole: Sequence[Course]) -> Iterator[Course]:
    """So many of them have a learning difficulty: those told to have, and others drawn."""
    told = [one.key for one in whole if one.learning]
    others = [one.key for one in whole[len(planning.told) :]]
    chosen = {*told, *Chance(planning.seed, "learning").some(others, planning.figures.learning - len(told))}
    return (replace(one, learning=one.key in chosen) for one in whole)
