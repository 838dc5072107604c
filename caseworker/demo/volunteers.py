"""The mentors of the invented service: seven whom stories name, four with something particular, the rest drawn."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from caseworker.demo.chance import Chance, shares
from caseworker.demo.figures import LAPSING, Figures
from caseworker.demo.names import COMMUNITIES, PASTIMES, Community
from caseworker.demo.notes import Style
from caseworker.demo.places import PRISONS, UNITS
from caseworker.domain.mentors import Check, Mentor, MentorStatus

MODULES = ("Safeguarding", "Boundaries", "Through the gate", "Personal safety")
SLOTS = tuple(f"{day} {part}" for day in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat") for part in ("am", "pm", "evening"))
PATHWAYS = ("accommodation", "attitudes", "family", "drugs_alcohol", "work", "finance", "health")


@dataclass(frozen=True)
class Volunteer:
    """A mentor with their checks. `prisons` are codes; `style` is how they write; `full` leaves no place free."""

    key: str
    mentor: Mentor
    checks: tuple[Check, ...]
    unit: str
    prisons: tuple[str, ...]
    style: Style = Style.PLAIN
    full: bool = False
    particular: bool = False
    """A mentor whom a story names: whom they walk with is told there, and nobody else is drawn for them."""

    @property
    def name(self) -> str:
        """How colleagues call them."""
        return f"{self.mentor.given_name} {self.mentor.family_name}"

    @property
    def places(self) -> int:
        """How many people they can walk with now."""
        return (self.mentor.capacity or 0) if self.mentor.status == MentorStatus.ACTIVE else 0


def volunteers(figures: Figures, *, named: tuple[Volunteer, ...], seed: int, today: date) -> tuple[Volunteer, ...]:
    """Every mentor: the named ones, then as many drawn as the figures ask for; places of active ones add up."""
    statuses = _statuses(figures, named)
    drawn = [_drawn(number, status, seed=seed, today=today) for number, status in enumerate(statuses)]
    active = [one for one in drawn if one.mentor.status == MentorStatus.ACTIVE]
    free = figures.places - sum(one.places for one in named)
    capacities = _capacities(free, len(active), seed=seed)
    return (*named, *_settled(drawn, capacities, lapses=_lapses(today)))


def _statuses(figures: Figures, named: tuple[Volunteer, ...]) -> list[MentorStatus]:
    active = figures.active - sum(one.mentor.status == MentorStatus.ACTIVE for one in named)
    rest = figures.mentors - len(named) - active
    others = tuple(_OTHERS)
    counts = shares(rest, tuple(_OTHERS.values()))
    return [MentorStatus.ACTIVE] * active + [
        one for one, count in zip(others, counts, strict=True) for _ in range(count)
    ]


_OTHERS = {
    MentorStatus.ENQUIRY: 2,
    MentorStatus.LEFT: 2,
    MentorStatus.ON_LEAVE: 2,
    MentorStatus.TRAINING: 1,
    MentorStatus.CHECKS: 1,
    MentorStatus.REFERENCES: 1,
    MentorStatus.INTERVIEW: 1,
    MentorStatus.APPLICANT: 1,
    MentorStatus.TURNED_DOWN: 1,
}
"""How those who are not active are divided."""
_MENTORS = (MentorStatus.ACTIVE, MentorStatus.ON_LEAVE, MentorStatus.LEFT)


def _capacities(places: int, mentors: int, *, seed: int) -> tuple[int, ...]:
    chance = Chance(seed, "places")
    return shares(places, [chance.weighted([(2, 2), (3, 5), (4, 5), (5, 1)]) for _ in range(mentors)])


def _lapses(today: date) -> list[date]:
    """The days on which checks of drawn mentors lapse soon; one more, of a named mentor, makes up the number."""
    return [today + timedelta(days=18 + 8 * place) for place in range(LAPSING - 1)]


def _drawn(number: int, status: MentorStatus, *, seed: int, today: date) -> Volunteer:
    chance = Chance(seed, "mentor", number)
    unit = UNITS[number % len(UNITS)]
    community = chance.weighted([(one, one.weight) for one in COMMUNITIES])
    woman = number % 5 in (1, 3)
    started = today - timedelta(days=chance.weighted([(chance.between(600, 2200), 7), (chance.between(60, 540), 3)]))
    mentor = _mentor(chance, community, woman=woman, district=chance.one(chance.one(unit.towns).districts))
    begun = started if status in _MENTORS else None
    left = max(started + timedelta(days=240), today - timedelta(days=150)) if status == MentorStatus.LEFT else None
    seen = today - timedelta(days=3 + number % 57) if begun else None
    due = seen + timedelta(days=90) if seen else None
    mentor = replace(mentor, status=status, started_on=begun, supervised_on=seen, supervision_due=due, left_on=left)
    prisons = chance.some([p.code for p in PRISONS if woman or p.holds == "men"], 4 if woman else 3)
    if woman and not {"DHI", "EWI"} & {*prisons}:
        prisons = (*prisons[:-1], "EWI" if unit.area == "wales" else "DHI")
    vetted = prisons if status in _MENTORS else ()
    own = checks(chance, started=started, prisons=vetted, today=today, passed=bool(vetted))
    style = chance.weighted([(Style.PLAIN, 5), (Style.TERSE, 3), (Style.LONG, 3)])
    style = Style.WELSH if "cym" in mentor.languages and chance.happens(70) else style
    return Volunteer(f"mentor-{number:04}", mentor, own, unit.code, vetted, style)


def _mentor(chance: Chance, community: Community, *, woman: bool, district: str) -> Mentor:
    languages = ("eng", community.language) if community.language != "eng" else ("eng",)
    return Mentor(
        given_name=chance.one(community.women if woman else community.men),
        family_name=chance.one(community.families),
        pronouns="she/her" if woman else "he/him",
        gender="female" if woman else "male",
        phone=phone(chance),
        home_district=district,
        travel_km=chance.one((10, 15, 20, 30, 40)),
        languages=languages,
        welsh="cym" in languages,
        skills=chance.some(PATHWAYS, chance.between(1, 3)),
        interests=chance.some(PASTIMES, chance.between(1, 3)),
        availability=chance.some(SLOTS, chance.between(3, 6)),
        cleared_risk=chance.weighted([("medium", 3), ("high", 5), ("very_high", 1)]),
        lived_experience=True if chance.happens(12) else None,
        works_only_with=("female",) if woman and chance.happens(15) else (),
        drives=chance.happens(70),
    )


def phone(chance: Chance) -> str:
    """A number of the range that is never given to anybody."""
    return f"01632 960{chance.between(200, 999)}"


def checks(
    chance: Chance, *, started: date, prisons: tuple[str, ...], today: date, passed: bool = True
) -> tuple[Check, ...]:
    """The checks of a mentor, all in date for a good while; an applicant's are still on the way."""
    before = started - timedelta(days=40)
    late = today + timedelta(days=chance.between(80, 900))
    outcome = "clear" if passed else "pending"
    ends = late if passed else None
    return (
        Check(check_type="interview", issued_on=before, outcome="clear"),
        Check(check_type="reference", module="Former colleague", issued_on=before, outcome="clear"),
        Check(check_type="reference", module="A neighbour", issued_on=before, outcome="clear"),
        Check(
            check_type="dbs",
            level="enhanced",
            issued_on=started,
            lapses_on=ends,
            outcome=outcome,
            update_service="not_registered" if passed else None,
        ),
        *(Check(check_type="training", module=m, issued_on=started, lapses_on=ends, outcome=outcome) for m in MODULES),
        *(
            Check(
                check_type="prison_vetting",
                prison=prison,
                issued_on=started,
                lapses_on=today + timedelta(days=chance.between(80, 1100)),
                outcome="clear",
            )
            for prison in prisons
        ),
        *((Check(check_type="role_agreement", issued_on=started, outcome="clear"),) if passed else ()),
    )


def _settled(drawn: list[Volunteer], capacities: Sequence[int], *, lapses: Iterable[date]) -> Iterator[Volunteer]:
    """Those drawn, with the places of active ones and, for the first few of them, a check that lapses soon."""
    places, soon = iter(capacities), iter(lapses)
    for one in drawn:
        if one.mentor.status != MentorStatus.ACTIVE:
            yield replace(one, mentor=replace(one.mentor, capacity=3))
            continue
        lapse = next(soon, None)
        own = one.checks if lapse is None else tuple(_lapsing(check, one.prisons[0], lapse) for check in one.checks)
        yield replace(one, mentor=replace(one.mentor, capacity=next(places)), checks=own)


def _lapsing(check: Check, prison: str, day: date) -> Check:
    return replace(check, lapses_on=day) if check.prison == prison else check
