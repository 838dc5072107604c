"""The identity bar of a person: who this is, and what must be known before anything is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from caseworker.domain.ages import age_on
from caseworker.domain.agreements import Agreement, latest_agreement
from caseworker.domain.cases import Case, CaseState
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.latest import latest
from caseworker.domain.matches import Match, MatchState
from caseworker.domain.names import tokens
from caseworker.domain.people import Identifier, Person, SafeContact
from caseworker.domain.referrals import Referral
from caseworker.domain.service import Role
from caseworker.queries.alerts import alert
from caseworker.queries.answered import answer_to
from caseworker.queries.begun import unfinished
from caseworker.queries.contact import contact_fact
from caseworker.queries.let_in import mentors_let_in
from caseworker.queries.reading import Reading
from caseworker.queries.releases import expected_fact, release_facts
from caseworker.queries.rows import Fact, Offer, PersonHead, Tone
from caseworker.queries.saying import listed, text
from caseworker.queries.told import kept_elsewhere, mentor_as_told

WRITERS = (Role.MENTOR, Role.COORDINATOR)
PRISON_NUMBER = "prison_number"


@dataclass(frozen=True)
class Known:
    """One person over every record of them that is here: the case asked for comes first."""

    scopes: tuple[Id, ...]
    people: tuple[Person, ...]
    referrals: tuple[Referral, ...]

    @property
    def case(self) -> Id:
        """The case asked for."""
        return self.scopes[0]

    @property
    def person(self) -> Person:
        """The person as the case asked for has them, or as far as the referral does."""
        own = next(iter(self.people), None)
        return own or _as_referred(next(iter(self.referrals), None))


def known(reading: Reading, case: Id) -> Known:
    """What is here of a person. Raises NotHere."""
    scopes = reading.linked(case)
    people = sorted(reading.of_scopes(Person, scopes), key=lambda one: scopes.index(one.case))
    referrals = sorted(reading.of_scopes(Referral, scopes), key=lambda one: scopes.index(one.case))
    return Known(scopes, tuple(people), tuple(referrals))


def _as_referred(referral: Referral | None) -> Person:
    if referral is None:
        return Person()
    return Person(
        given_name=referral.given_name,
        family_name=referral.family_name,
        born_on=referral.born_on,
        languages=referral.languages,
    )


def head(reading: Reading, *, case: Id, offers: tuple[Offer, ...] = ()) -> PersonHead:
    """The identity bar of the person of a case, with what may be done about them. Raises NotHere."""
    found = known(reading, case)
    mentor, contact, agreement = _kept_facts(reading, found.scopes)
    return PersonHead(
        case=case,
        person=case,
        name=full_name(found.person),
        about=_about(reading, found),
        prison_number=_prison_number(reading, found),
        expected=expected_fact(reading, release_facts(reading, found.scopes)),
        mentor=mentor,
        contact=contact,
        agreement=agreement,
        alert=alert(reading, found.scopes),
        unfinished=unfinished(reading, found.scopes, offers=offers),
        closed=ended(reading, found.scopes) is not None,
        offers=offers,
    )


def _kept_facts(reading: Reading, scopes: Sequence[Id]) -> tuple[Fact, Fact, Fact]:
    """Mentor, contact and agreement: facts of the working file, which a body does not hold."""
    if reading.is_a(Role.PRACTITIONER):
        return mentor_as_told(reading, scopes), kept_elsewhere(say("Contact")), kept_elsewhere(say("Agreement"))
    contact = contact_fact(reading.of_scopes(SafeContact, scopes))
    return mentor_fact(reading, scopes), contact, agreement_fact(reading, scopes)


def full_name(person: Person) -> str:
    """The name as the person likes it: 'Jay Pike' for Jason Pike who is called Jay."""
    called = person.preferred_name or person.given_name or ""
    if person.family_name and set(tokens(person.family_name)) <= set(tokens(called)):
        return called
    return " ".join(part for part in (called, person.family_name) if part)


def _about(reading: Reading, found: Known) -> tuple[Phrase, ...]:
    person, words = found.person, reading.words
    parts = (
        say("Also {names}", names=listed(map(text, also))) if (also := _also(found)) else text(""),
        _born(person.born_on, today=reading.today),
        text(person.pronouns),
        listed(words.several("language", person.languages)),
        say("Needs an interpreter") if person.interpreter_needed else text(""),
        say("Prefers Welsh") if person.welsh_preferred else text(""),
        say("Reads with difficulty") if person.reads_with_difficulty else text(""),
        say("Died on {day}", day=person.deceased_on) if person.deceased_on else text(""),
    )
    return tuple(part for part in parts if part.template)


def _also(found: Known) -> list[str]:
    """Other names: the whole name of somebody called otherwise, aliases, and what linked records call them."""
    shown = full_name(found.person)
    names: dict[str, None] = {}
    for person in found.people:
        given = " ".join(part for part in (person.given_name, person.family_name) if part)
        names.update(dict.fromkeys((given, full_name(person), *person.aliases)))
    return [name for name in names if name and name != shown]


def _born(born: date | None, *, today: date) -> Phrase:
    if born is None:
        return text("")
    return say("born {day}, {age}", day=born, age=age_on(today, born=born))


def _prison_number(reading: Reading, found: Known) -> str:
    numbers = [
        one.value
        for one in reading.of_scopes(Identifier, found.scopes)
        if one.identifier_type == PRISON_NUMBER and one.value and not one.doubtful
    ]
    return next(iter([*numbers, *(one.prison_number for one in found.referrals if one.prison_number)]), "") or ""


def ended(reading: Reading, scopes: Sequence[Id]) -> Case | None:
    """The case that ended last, where the work has ended in every case of the person; None while it goes on."""
    cases = reading.of_scopes(Case, scopes)
    if any(one.state != CaseState.CLOSED for one in cases):
        return None
    return latest(cases, by=lambda one: one.ended_on or date.min)


def goes_on_in(reading: Reading, case: Id) -> Id | None:
    """In which record of a person the work goes on, this one before others; None where it has ended in every one."""
    scopes = reading.linked(case)
    if ended(reading, scopes) is not None:
        return None
    state = {one.folder.scope: one.state for one in reading.of_scopes(Case, scopes)}
    open_ones = [one for one in scopes if state.get(one, CaseState.CLOSED) != CaseState.CLOSED]
    return next(iter(open_ones), case)


def last_match(reading: Reading, scopes: Sequence[Id]) -> Match | None:
    """The match that began and ended last."""
    walked = [one for one in reading.of_scopes(Match, scopes) if one.started_on and one.ended_on and one.mentor]
    return latest(walked, by=lambda one: one.ended_on)


def standing_match(reading: Reading, scopes: Sequence[Id]) -> Match | None:
    """The match that stands, or the one proposed: of several, one to which the mentor has not said no, the oldest."""
    order = (MatchState.ACTIVE, MatchState.ACCEPTED, MatchState.PROPOSED)
    found = [one for one in reading.of_scopes(Match, scopes) if one.state in order and one.mentor]
    no = {one.id for one in found if one.state == MatchState.PROPOSED and answer_to(reading, one).declined}
    return min(found, key=lambda one: (order.index(MatchState(one.state or "")), one.id in no), default=None)


def mentor_fact(reading: Reading, scopes: Sequence[Id]) -> Fact:
    """Who walks with the person and since when, or why nobody does."""
    match = standing_match(reading, scopes)
    if match is not None and match.state != MatchState.PROPOSED:
        since = match.started_on or match.answered_on
        return Fact(say("Mentor"), text(reading.member_name(match.mentor)), _since(since))
    if match is not None:
        return _proposed(reading, match)
    let_in = [name for mentor in mentors_let_in(reading, scopes) if (name := reading.member_name(mentor))]
    if let_in:
        return Fact(say("Mentor"), say("Let in, not matched: {names}", names=listed(map(text, let_in))), tone=Tone.WARN)
    return _why_nobody(reading, scopes) if ended(reading, scopes) is None else _who_did(reading, scopes)


def _proposed(reading: Reading, match: Match) -> Fact:
    """Who is proposed and whether they said yes; of who said no, that there is no mentor yet."""
    name, said = reading.member_name(match.mentor), answer_to(reading, match)
    if said.declined:
        return Fact(say("Mentor"), say("No mentor yet"), say("{name} said no", name=name), Tone.WARN)
    yes = say("said yes") if said.accepted else None
    return Fact(say("Mentor"), say("Proposed: {name}", name=name), yes)


def _who_did(reading: Reading, scopes: Sequence[Id]) -> Fact:
    """Who walked with them last, once the work has ended: nobody looks for another."""
    match = last_match(reading, scopes)
    if match is None:
        return Fact(say("Mentor"), say("Nobody"))
    name = reading.member_name(match.mentor)
    return Fact(say("Last mentor"), text(name), say("until {day}", day=match.ended_on))


def _why_nobody(reading: Reading, scopes: Sequence[Id]) -> Fact:
    case = next(iter(reading.of_scopes(Case, scopes)), Case())
    reason = reading.words.of("no_mentor_reason", case.no_mentor_reason)
    until = say("until {day}", day=case.no_mentor_until) if case.no_mentor_until else text("")
    context = listed((reason, until))
    overdue = case.no_mentor_until is None or case.no_mentor_until < reading.today
    return Fact(say("Mentor"), say("No mentor yet"), context if context.template else None, _tone(must_act=overdue))


def _since(day: date | None) -> Phrase | None:
    return say("since {day}", day=day) if day else None


def _tone(*, must_act: bool) -> Tone:
    return Tone.WARN if must_act else Tone.PLAIN


def agreement_fact(reading: Reading, scopes: Sequence[Id]) -> Fact:
    """Whether the person has agreed to take part, and whether that stands."""
    given = latest_agreement(reading.of_scopes(Agreement, scopes))
    label = say("Agreement")
    tone = _tone(must_act=ended(reading, scopes) is None)
    if given is None:
        return Fact(label, say("None yet"), tone=tone)
    if given.has_ended(on=reading.today):
        return Fact(label, say("Ended {day}", day=given.ended_on), tone=tone)
    ends = say("until {day}", day=given.ended_on) if given.ended_on else None
    return Fact(label, say("Agreed {day}", day=given.agreed_on), ends)
