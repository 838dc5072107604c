"""How each case begins: the referral, its acceptance with everything that is asked then, and the match."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from caseworker.demo import doings
from caseworker.demo.chance import Chance
from caseworker.demo.characters import Character
from caseworker.demo.courses import Course, Standing
from caseworker.demo.days import at
from caseworker.demo.needs import needs_of, summary_of
from caseworker.demo.places import UNIT, Area
from caseworker.demo.risk_words import card_of, risk_of
from caseworker.demo.script import BODY, Call, Happening, body, call, newest, on_case, who
from caseworker.demo.staff import INSIDE_NAMES, OF_UNIT
from caseworker.domain.agreements import Agreement, PermissionGiven
from caseworker.domain.custody import Practitioner
from caseworker.domain.disclosure import Purpose
from caseworker.domain.gaps import GapCode
from caseworker.domain.matches import FitCheck, FitSide
from caseworker.domain.referral_details import ReferralDetails
from caseworker.services import (
    agreements,
    casework,
    matches,
    people,
    permissions,
    practitioners,
    referrals,
    relationships,
    risks,
)

_SAID = frozenset(ReferralDetails.__dataclass_fields__) | {"home_area", "deceased_on"}
WORDS_VERSION = "2026-1"


@dataclass(frozen=True)
class Beginning:
    """The days on which a case began: the referral, its acceptance (a moment) and the match."""

    referred: datetime
    accepted: datetime


def beginning(course: Course, *, today: date) -> Beginning:
    """When a case was referred and accepted: within two days, before the match, and never today."""
    last = min(course.matched or today, course.ended or today, today) - timedelta(days=1)
    accepted = max(course.opened, min(course.opened + timedelta(days=2), last))
    return Beginning(at(course.opened, 9, 40), at(accepted, 15, 10))


def opening(one: Character, *, seed: int, today: date) -> Iterator[Happening]:
    """The referral, its acceptance and, when there is a mentor, the match."""
    chance = Chance(seed, "opening", one.key)
    began = beginning(one.course, today=today)
    course = one.course
    yield Happening(began.referred, course.owner, one.key, (_referral(one, chance),), opens=True)
    calls = tuple(_acceptance(one, chance, began, today))
    yield Happening(began.accepted, course.owner, one.key, calls, name="accept a referral")
    if course.matched:
        match = on_case(matches.make, mentor=who(course.mentor), on=course.matched)
        yield Happening(at(course.matched, 11), course.owner, one.key, (match,))
        yield from _fit(one, chance, today)


def _fit(one: Character, chance: Chance, today: date) -> Iterator[Happening]:
    course = one.course
    assert course.matched
    day = course.matched + timedelta(days=chance.between(13, 20))
    if day < min(course.ended or today, today) and chance.happens(60):
        due = day + timedelta(days=90)
        words, *said = chance.one(_FITS)
        told = tuple(FitCheck(side=side, fits=fits, on=day) for side, fits in zip(FitSide, said, strict=True))
        checked = call(relationships.fit_checked, match=newest("match"), words=words, review_due=due, said=told)
        yield Happening(at(day, 16, 5), course.owner, one.key, (checked,))


_FITS = (
    ("Both say it is fine. A bit stiff at first.", "good", "good"),
    ("Easy from the first minute, says the mentor; 'all right' says the other.", "good", "good"),
    ("Asked both separately. Both want to go on.", "good", "good"),
    ("Talked too much about the past; agreed to start with the week.", "good", "unsure"),
    ("Good. They share a joke about the weather already.", "good", "good"),
    ("Look again in a month.", "good", "unsure"),
)
"""What is written for both to read, and what the person and the mentor say."""


# -- the referral ------------------------------------------------------------------------------------------------------


def _referral(one: Character, chance: Chance) -> Call:
    course, person, unit = one.course, one.person, UNIT[one.course.unit]
    numbers = {i.identifier_type: i.value for i in one.identifiers if i.value}
    practitioner = OF_UNIT[course.unit]
    dated = _first_date(one, chance)
    row = ReferralDetails(
        given_name=person.given_name,
        family_name=person.family_name,
        preferred_name=person.preferred_name,
        aliases=person.aliases,
        born_on=person.born_on,
        crn=numbers.get("crn"),
        prison_number=numbers.get("prison_number"),
        pnc=numbers.get("pnc"),
        gender=person.gender,
        pronouns=person.pronouns,
        languages=person.languages,
        interpreter_needed=person.interpreter_needed,
        welsh_preferred=person.welsh_preferred,
        access_needs=person.access_needs,
        prison=(course.moves[0][1] if course.moves else course.prison) or None,
        expected_release=dated,
        release_type=course.release_type if dated else None,
        area=one.town.authority,
        region="D" if unit.area is Area.WALES else "E",
        delivery_unit=unit.code,
        strand=course.strand,
        source=one.source,
        referred_on=course.opened - timedelta(days=chance.between(0, 4)),
        referrer_name=practitioner.name if course.body else None,
        referrer_phone=practitioner.phone if course.body else None,
        referrer_email=practitioner.email if course.body else None,
        needs=needs_of(one, chance),
        urgency=_urgency(one),
        notes=summary_of(one, chance),
    )
    owner = who(course.owner)
    if not course.body:
        return call(referrals.refer, row=row, owner=owner)
    return call(referrals.refer, row=row, owner=owner, body=body(unit.area, team=unit.name))


def _urgency(one: Character) -> tuple[str, ...]:
    soon = one.course.leaves and 0 < (one.course.leaves - one.course.opened).days <= 14
    return (*one.urgency, "release_soon") if soon and "release_soon" not in one.urgency else one.urgency


def _first_date(one: Character, chance: Chance) -> date | None:
    """The release date as it was first given: for one in four it moved later."""
    course = one.course
    first = course.out_first or course.leaves
    if first is None or course.basis != "sentence":
        return None
    if one.key == "jason-pike":
        return first + timedelta(days=3)
    return first + timedelta(days=chance.between(1, 12)) if course.confirmed and chance.happens(25) else first


# -- what is asked when it is accepted ---------------------------------------------------------------------------------


def _acceptance(one: Character, chance: Chance, began: Beginning, today: date) -> Iterator[Call]:
    course = one.course
    day = began.accepted.date()
    yield call(referrals.accept, referral=newest("referral"), owner=who(course.owner))
    extras = {n: v for n, v in one.person.values().items() if n not in _SAID and v not in (None, ())}
    yield on_case(doings.fill, values=extras)
    for contact in one.contacts:
        yield on_case(people.add_contact, contact=contact)
    if one.former:
        yield on_case(people.add_former_name, former=one.former)
    yield on_case(agreements.begin, agreement=_agreement(one, chance, day))
    if course.prison:
        yield on_case(doings.stay_began, values=_stay(course, chance))
    yield from _asked(one, chance, day)
    yield from _named(one, chance, day)
    risk = risk_of(one, chance, reviewed=day, due=_review_due(course, day, today))
    yield on_case(risks.assess, risk=risk, card=card_of(chance))
    yield from _first_steps(one, day, today)


def _agreement(one: Character, chance: Chance, day: date) -> Agreement:
    reads_hard = bool(one.person.reads_with_difficulty)
    form = "interpreted" if one.person.interpreter_needed else "easy_read" if reads_hard else "standard"
    return Agreement(
        agreed_on=day,
        form="signed" if "bfi" in one.person.languages else form,
        words_version=WORDS_VERSION,
        language="cym" if one.person.welsh_preferred else "eng",
        how_given="spoken" if reads_hard else chance.one(("signed", "signed", "phone")),
        understood=True,
    )


def _stay(course: Course, chance: Chance) -> dict[str, object]:
    wing = f"{chance.one('ABCDE')} wing" if chance.happens(60) else None
    return {"since": course.inside_since, "basis": course.basis.value, "reason": "received", "wing": wing}


PERMITTED_FOR = timedelta(days=730)
"""Longer than the story, so that no permission lapses in it unnoticed."""


def _asked(one: Character, chance: Chance, day: date) -> Iterator[Call]:
    """The permissions that the person gave, and what is asked of a mentor."""
    if one.course.body:
        likely = ((Purpose.ATTENDANCE, 92), (Purpose.PROGRESS, 78), (Purpose.OUTCOME, 86))
        sure = one.key == "claire-ridgway"
        how = "spoken" if one.person.reads_with_difficulty else "signed"
        given = PermissionGiven(given_on=day, how_given=how, until=day + PERMITTED_FOR)
        for purpose, per_cent in likely:
            if chance.happens(per_cent) or sure:
                yield on_case(permissions.grant, body=BODY, purpose=purpose, given=given)
    if one.mentor_gender or one.wishes:
        why = one.mentor_gender_why or ""
        basis = "person_asked" if one.mentor_gender else ""
        yield on_case(casework.require_mentor, gender=one.mentor_gender, why=why, basis=basis, wishes=one.wishes)


def _named(one: Character, chance: Chance, day: date) -> Iterator[Call]:
    course, outside = one.course, OF_UNIT[one.course.unit]
    if not course.body or course.gap is GapCode.NOBODY_NAMED:
        return
    yield on_case(
        practitioners.name,
        practitioner=Practitioner(
            side="outside",
            name=outside.name,
            job="Probation practitioner",
            phone=outside.phone,
            email=outside.email,
            office=UNIT[course.unit].office,
            since=day,
        ),
    )
    if course.is_inside(day):
        inside = Practitioner(side="inside", name=chance.one(INSIDE_NAMES), job="Key worker", since=day)
        yield on_case(practitioners.name, practitioner=inside)


REVIEWED_EVERY = 90


def _review_due(course: Course, day: date, today: date) -> date:
    """The next review: in date today, except where its lateness is what the story tells."""
    if course.gap is GapCode.RISK_REVIEW:
        return today - timedelta(days=course.gap_age + 1)
    return day + timedelta(days=REVIEWED_EVERY)


def _first_steps(one: Character, day: date, today: date) -> Iterator[Call]:
    course = one.course
    if course.standing is not Standing.WAITING:
        yield on_case(casework.next_step, step="Agree what comes first", on=day + timedelta(days=10))
        return
    reason = "nobody_suitable" if one.mentor_gender or "eng" not in one.person.languages else "waiting"
    until = today + timedelta(days=7 + len(one.key) + course.opened.day % 9)
    if course.gap is GapCode.MENTOR:
        until = today - timedelta(days=course.gap_age + 1)
    yield on_case(casework.no_mentor, reason=reason, until=until)
    step = f"Speak with {one.called} again"
    yield on_case(casework.next_step, step=step, on=max(day, today + timedelta(days=2 + course.opened.day % 8)))
