"""How each case goes on: dates that are confirmed or move, release, reviews, what is booked next, and the ending."""

from collections.abc import Iterator
from datetime import date, timedelta

from caseworker.demo.chance import Chance
from caseworker.demo.characters import Character
from caseworker.demo.courses import Course, Standing
from caseworker.demo.days import at, working_day
from caseworker.demo.openings import REVIEWED_EVERY, beginning
from caseworker.demo.risk_words import reviewed_again
from caseworker.demo.script import Happening, call, newest, on_case, who
from caseworker.domain.ages import birthday
from caseworker.domain.agreements import Agreement, LawfulBasis
from caseworker.domain.appointments import Appointment
from caseworker.domain.custody import CustodyBasis, CustodyStay
from caseworker.domain.gaps import COMES_OF_AGE, GapCode
from caseworker.domain.releases import Release
from caseworker.services import agreements, appointments, casework, custody, office, releases, risks
from caseworker.services.casework import Ending

OUTSIDE = (
    ("catch_up", "in_person", "the library café"),
    ("housing", "in_person", "the council office"),
    ("benefits", "in_person", "the jobcentre"),
    ("health", "in_person", "the surgery"),
    ("work", "in_person", "the college"),
    ("catch_up", "phone", ""),
    ("go_along", "in_person", "the bank"),
    ("practitioner", "probation_office", "the probation office"),
)
HOURS = ((9, 30), (11, 0), (13, 30), (15, 0), (16, 30), (18, 0), (19, 15))
"""One for each person of a mentor, so that no two of theirs clash."""


def turns(one: Character, *, seed: int, today: date) -> Iterator[Happening]:
    """Everything between the match and today that is neither a session nor told of a named person alone."""
    chance = Chance(seed, "turns", one.key)
    yield from _dates(one, chance, today)
    yield from _moves(one)
    yield from _release(one, today)
    yield from _reviews(one, today)
    yield from _came_of_age(one, today)
    yield from _agreement_ends(one, today)
    yield from _ending(one, chance)
    if one.course.gap is GapCode.NEXT_STEP:
        yield _last_step(one, today)


# -- release -----------------------------------------------------------------------------------------------------------


def _dates(one: Character, chance: Chance, today: date) -> Iterator[Happening]:
    """The prison confirms the day, one or two weeks before it."""
    course = one.course
    if not (course.leaves and course.confirmed and course.basis is CustodyBasis.SENTENCE and course.prison):
        return
    began = beginning(course, today=today).accepted.date()
    said = max(began, min(course.leaves - timedelta(days=chance.between(5, 14)), today - timedelta(days=3)))
    release = Release(
        release_type="CONFIRMED",
        on=course.leaves,
        source="prison",
        source_name="Discharge office",
        confidence="confirmed",
        said_on=said,
        prison=course.prison,
    )
    yield Happening(at(said, 15, 40), course.owner, one.key, (on_case(releases.said, release=release),))


def _moves(one: Character) -> Iterator[Happening]:
    codes = [*(code for _, code in one.course.moves[1:]), one.course.prison]
    for (day, _), prison in zip(one.course.moves, codes, strict=False):
        stay = CustodyStay(prison=prison, since=day, reason="transferred", basis=one.course.basis.value)
        yield Happening(at(day, 17, 20), one.course.owner, one.key, (on_case(custody.held, stay=stay),))


def _release(one: Character, today: date) -> Iterator[Happening]:
    course = one.course
    out = course.out_first or course.leaves
    if not course.prison or out is None or out >= today:
        return
    heard = max(at(out, 9, 50), beginning(course, today=today).accepted + timedelta(minutes=2))
    how = "released_at_court" if course.basis is CustodyBasis.REMAND else "released"
    yield Happening(heard, course.owner, one.key, (on_case(custody.left, on=out, how=how),))


# -- reviews -----------------------------------------------------------------------------------------------------------


def _reviews(one: Character, today: date) -> Iterator[Happening]:
    """Regular reviews, so that the next one is in date: the last within the time that a review holds."""
    course = one.course
    if course.standing is Standing.CLOSED:
        return
    accepted = beginning(course, today=today).accepted.date()
    last = today - timedelta(days=5 + course.opened.day)
    if course.gap is GapCode.RISK_REVIEW:
        due = today - timedelta(days=course.gap_age + 1)
        on = due - timedelta(days=20)
    else:
        on, due = last, last + timedelta(days=REVIEWED_EVERY)
    if accepted + timedelta(days=REVIEWED_EVERY) <= today + timedelta(days=7) and on > accepted:
        review = on_case(risks.assess, risk=reviewed_again(one, on=on, due=due))
        yield Happening(at(on, 12, 15), course.owner, one.key, (review,))


def birthdays(one: Character, *, after: date, today: date) -> list[date]:
    """The days between two on which somebody came of age, from which an agreement and a basis begin anew."""
    born = one.person.born_on
    days = [birthday(born, age=age) for age in COMES_OF_AGE] if born else []
    return [day for day in days if after < day < today]


def _came_of_age(one: Character, today: date) -> Iterator[Happening]:
    """Whoever comes of age goes on with the same record, asked again on that day, and the basis is looked at."""
    if one.course.standing is Standing.CLOSED:
        return
    for day in birthdays(one, after=beginning(one.course, today=today).accepted.date(), today=today):
        fresh = Agreement(agreed_on=day, form="standard", how_given="signed", understood=True)
        basis = LawfulBasis(article_6="legitimate_interests", reviewed_on=day)
        calls = on_case(agreements.begin, agreement=fresh), on_case(office.keep_basis, basis=basis)
        yield Happening(at(day, 10, 45), one.course.owner, one.key, calls, name="come of age")


def _agreement_ends(one: Character, today: date) -> Iterator[Happening]:
    """Somebody has said that they have had enough for now, and nobody has asked again."""
    if one.course.gap is GapCode.AGREEMENT:
        on = today - timedelta(days=one.course.gap_age + 1)
        ended = call(agreements.end, agreement=newest("agreement"), on=on, why="Wants a break, says to ask again")
        yield Happening(at(on, 13, 40), one.course.owner, one.key, (ended,))


# -- the ending --------------------------------------------------------------------------------------------------------

_ENDING_WORDS = {
    "completed": ("What we set out to do is done.", "Home, card, doctor, and somebody to ring. Ended with cake."),
    "completed_early": ("Does not need us any more and says so kindly.", "Moved in with family, all settled early."),
    "no_further_need": ("Support found at work and at home.", "Nothing left on the list."),
    "needs_met_elsewhere": ("The housing project has its own key workers.", "With the drug team now, weekly."),
    "not_engaged": ("Five letters, four calls, one visit. The door stays open.", "Lost touch in the spring."),
    "does_not_wish": ("Thanked us and said no.", "Would rather do it alone."),
    "moved_out_of_area": ("Moved to the coast to be near a brother.", "Gone to the other end of the country."),
    "moved_to_other_provider": ("Handed over at a meeting of all three of us.", "Warm handover, both mentors there."),
    "returned_to_custody": ("Back inside. Wrote to say we will be there again.", "New sentence; closed for now."),
    "sentence_expired": ("Licence over and wants to leave it all behind.", "Ended with the licence, on good terms."),
    "personal_circumstances": ("Looking after a parent full time.", "Too much else this year."),
}
_ACHIEVED = {"completed": "achieved", "completed_early": "achieved", "no_further_need": "achieved"}


def _ending(one: Character, chance: Chance) -> Iterator[Happening]:
    course = one.course
    if not course.ended:
        return
    told = _ENDING_WORDS.get(course.end_reason, ("",))
    half = chance.one(("partially_achieved", "partially_achieved", "not_achieved"))
    ending = Ending(
        on=course.ended,
        reason=course.end_reason,
        achievement=_ACHIEVED.get(course.end_reason, half if course.matched else ""),
        words=chance.one(told),
    )
    yield Happening(at(course.ended, 16, 20), course.owner, one.key, (on_case(casework.close, ending=ending),))


# -- what is next ------------------------------------------------------------------------------------------------------


def _last_step(one: Character, today: date) -> Happening:
    """The step that was due and that nothing has followed."""
    due = today - timedelta(days=one.course.gap_age + 1)
    began = beginning(one.course, today=today).accepted.date()
    said = max(began + timedelta(days=1), due - timedelta(days=9))
    step = on_case(casework.next_step, step="Ring about the next meeting", on=due)
    return Happening(at(said, 10, 25), one.course.owner, one.key, (step,))


def booked(people: list[Character], *, seed: int, today: date, told: frozenset[str]) -> Iterator[Happening]:
    """The next appointment of everybody who walks with somebody, no two of a mentor at one hour.

    `told` are the keys of those whose appointments stories tell.
    """
    taken: dict[str, int] = {}
    for one in people:
        course = one.course
        if course.standing is not Standing.WALKING or course.gap is GapCode.NEXT_STEP or one.key in told:
            continue
        chance = Chance(seed, "booked", one.key)
        place = taken[course.mentor] = taken.get(course.mentor, -1) + 1
        day = working_day(today + timedelta(days=chance.between(3, 9)))
        yield _booking(one, chance, day, HOURS[place % len(HOURS)], today=today)
        if course.leaves and course.is_inside(today) and (course.leaves - today).days < 30 and course.confirmed:
            yield _gate(one, today, chance)


def _booking(one: Character, chance: Chance, day: date, hour: tuple[int, int], *, today: date) -> Happening:
    course, starts = one.course, at(day, *hour)
    inside = course.prison_on(day)
    purpose, held, place = ("pre_release", "in_prison", one.subject.prison) if inside else chance.one(OUTSIDE)
    appointment = Appointment(
        purpose=purpose,
        starts_at=starts,
        ends_at=starts + timedelta(minutes=60),
        held=held,
        place=(place if inside else f"{place}, {one.town.name}") if place else None,
        prison=inside or None,
        mentor=who(course.mentor),
    )
    said = at(max(today - timedelta(days=chance.between(1, 4)), _known(course)), 17, chance.below(60))
    return Happening(said, course.owner, one.key, (on_case(appointments.book, appointment=appointment),))


def _gate(one: Character, today: date, chance: Chance) -> Happening:
    course = one.course
    assert course.leaves
    gate = appointments.gate_pickup(starts_at=at(course.leaves, 8, 30), prison=course.prison, mentor=who(course.mentor))
    said = at(max(today - timedelta(days=chance.between(1, 3)), _known(course)), 18, chance.below(60))
    return Happening(said, course.owner, one.key, (on_case(appointments.book_despite_clash, appointment=gate),))


def _known(course: Course) -> date:
    """The day after the match, from which on a mentor can be booked."""
    return (course.matched or course.opened) + timedelta(days=1)
