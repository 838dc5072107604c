"""The Overview of a person: release, mentor, then what else is known, section by section, gaps with their age first."""

from collections.abc import Iterator, Sequence
from datetime import date

from caseworker.domain.access_records import Permission
from caseworker.domain.agreements import Agreement, PermissionGiven, permission_given_id
from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.cases import Case
from caseworker.domain.custody import Practitioner
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match
from caseworker.domain.people import Identifier, SafeContact
from caseworker.domain.referrals import Need
from caseworker.domain.risks import RiskCard
from caseworker.domain.service import Role
from caseworker.queries.contact import contact_section
from caseworker.queries.erasures import asked
from caseworker.queries.form_names import FormName
from caseworker.queries.gaps import gaps_of
from caseworker.queries.lines import expected_back
from caseworker.queries.person import Known, agreement_fact, known, standing_match
from caseworker.queries.reading import Reading
from caseworker.queries.releases import dates_section, release_facts, release_section
from caseworker.queries.rows import Fact, Offer, Section, Tone
from caseworker.queries.saying import listed, service_name, text, together
from caseworker.queries.told import mentor_section_as_told, what_is_shared

AHEAD = 5
"""Appointments to come that the overview names."""


def sections(reading: Reading, case: Id) -> tuple[Section, ...]:
    """Everything on the Overview tab: release and mentor first. Raises NotHere."""
    found = known(reading, case)
    release = release_facts(reading, found.scopes)
    leaving = release_section(reading, release, found.scopes)
    erasures = _erasures(reading, found)
    known_of = (
        *(() if erasures.empty else (erasures,)),
        _gaps(reading, found),
        _risk(reading, found),
        contact_section(reading, reading.of_scopes(SafeContact, found.scopes), case=found.case),
        _ahead(reading, found),
        _practitioners(reading, found),
        _needs(reading, found),
        _access(reading, found),
        _agreement(reading, found),
        dates_section(reading, release),
        _numbers(reading, found),
        *((erasures,) if erasures.empty else ()),
    )
    if reading.is_a(Role.PRACTITIONER):
        return (leaving, mentor_section_as_told(reading, found.scopes), *what_is_shared(known_of))
    shown = (leaving, mentor_section(reading, found.scopes), *known_of)
    return tuple(one for one in shown if one.says_something)


def mentor_section(reading: Reading, scopes: Sequence[Id]) -> Section:
    """The match in a sentence: who since when, or the dated reason for none."""
    match = standing_match(reading, scopes)
    words = say("Match with another mentor") if match else say("Match by hand")
    offers = (Offer(words, FormName.MATCH, scopes[0]),) if reading.is_a(Role.COORDINATOR) else ()
    lead = _no_mentor(reading, scopes) if match is None else _matched(reading, match)
    return Section(say("Mentor"), lead=lead, offers=offers)


def _matched(reading: Reading, match: Match) -> Phrase:
    name, since = reading.member_name(match.mentor), match.started_on or match.answered_on
    if match.proposed_on and not since:
        sentence = say("{name} is proposed since {day}.", name=name, day=match.proposed_on)
    else:
        sentence = say("{name} since {day}.", name=name, day=since) if since else say("{name}.", name=name)
    return together((sentence, *_planned(match)))


def _planned(match: Match) -> Iterator[Phrase]:
    """What is planned for the two: how often they meet, and the ending with the day on which the person was told."""
    if match.contacts_planned and match.minutes_planned:
        often = say("{count} contacts in four weeks are planned", count=match.contacts_planned)
        yield say("{often}, of {minutes} minutes each.", often=often, minutes=match.minutes_planned)
    elif match.contacts_planned:
        yield say("{count} contacts in four weeks are planned.", count=match.contacts_planned)
    if match.ending_planned_on and match.notice_on:
        told = match.notice_on
        yield say(
            "The ending is planned for {day}; notice was given on {told}.", day=match.ending_planned_on, told=told
        )
    elif match.ending_planned_on:
        yield say("The ending is planned for {day}; no notice has been given.", day=match.ending_planned_on)


def _no_mentor(reading: Reading, scopes: Sequence[Id]) -> Phrase:
    case = next(iter(reading.of_scopes(Case, scopes)), Case())
    reason = reading.words.inside("no_mentor_reason", case.no_mentor_reason)
    if not reason.template:
        return say("No mentor yet, and nobody has said why.")
    if case.no_mentor_until is None:
        return say("No mentor yet: {reason}.", reason=reason)
    return say("No mentor until {day}: {reason}.", day=case.no_mentor_until, reason=reason)


def _erasures(reading: Reading, found: Known) -> Section:
    """What is asked for, with the way to agree or to take it back; while nothing is, the way to ask."""
    facts = tuple(
        Fact(say("Erasure"), one.words, one.why if one.why.template else None, Tone.WARN)
        for case in found.scopes
        for one in asked(reading, case)
    )
    may_ask = reading.is_a(Role.COORDINATOR)
    words = say("Look at the erasure…") if facts else say("Erase this record…")
    nobody = say("Nobody is asking to erase this record.") if may_ask and not facts else None
    title = say("To be erased") if facts else say("Erasure")
    return Section(title, facts, nobody, offers=(Offer(words, FormName.ERASURE, found.case),) if may_ask else ())


def _gaps(reading: Reading, found: Known) -> Section:
    title = say("What is missing")
    if reading.is_a(Role.PRACTITIONER):
        return Section(title, ())
    gaps = gaps_of(reading, found.scopes)
    facts = tuple(
        Fact(
            reading.words.of("gap", gap.code.value),
            say("since {day}", day=gap.since),
            say("{count} days", count=(reading.today - gap.since).days),
            Tone.WARN,
        )
        for gap in gaps
    )
    return Section(title, facts)


def _risk(reading: Reading, found: Known) -> Section:
    facts: list[Fact] = []
    for card in reading.of_scopes(RiskCard, found.scopes):
        facts += [
            Fact(say("What to do"), text(card.what_to_do)),
            Fact(say("Where to meet"), text(card.meeting_places)),
            Fact(say("Places to avoid"), listed(map(text, card.places_to_avoid))),
            Fact(say("Whom to ring"), text(card.whom_to_ring)),
        ]
    return Section(say("To keep everybody safe"), tuple(fact for fact in facts if fact.words.template))


def _ahead(reading: Reading, found: Known) -> Section:
    booked = sorted(
        (one.starts_at, one.id, one)
        for one in reading.of_scopes(Appointment, found.scopes)
        if one.starts_at and one.starts_at >= reading.now and one.status in (None, AppointmentStatus.BOOKED)
    )
    facts = [_appointment(reading, one) for _, _, one in booked[:AHEAD]]
    case = next(iter(reading.of_scopes(Case, found.scopes)), Case())
    if case.next_step:
        until = say("by {day}", day=case.next_step_on) if case.next_step_on else None
        facts.insert(0, Fact(say("Next step"), text(case.next_step), until))
    return Section(say("What comes next"), tuple(facts), empty=say("Nothing is booked."))


def _appointment(reading: Reading, one: Appointment) -> Fact:
    what = reading.words.of("appointment_purpose", "gate" if one.gate_pickup else one.purpose)
    where = one.place or reading.words.of("prison", one.prison).template
    context = listed((text(where), text(reading.member_name(one.mentor))))
    label = what if what.template else say("Appointment")
    return Fact(label, say("{moment}", moment=one.starts_at), listed((context, expected_back(one))))


def _practitioners(reading: Reading, found: Known) -> Section:
    standing = [one for one in reading.of_scopes(Practitioner, found.scopes) if one.until is None]
    facts = tuple(_practitioner(reading, one) for one in standing)
    return Section(say("Named practitioners"), facts, empty=say("Nobody is named in prison or probation."))


def _practitioner(reading: Reading, one: Practitioner) -> Fact:
    office = reading.words.of("probation_office", one.office)
    since = say("since {day}", day=one.since) if one.since else text("")
    context = listed((text(one.job), office, text(one.phone), text(one.email), since))
    label = reading.words.of("practitioner_side", one.side) if one.side else say("Practitioner")
    return Fact(label, text(one.name) if one.name else say("Nobody"), context)


def _needs(reading: Reading, found: Known) -> Section:
    facts = tuple(_need(reading, one) for one in reading.of_scopes(Need, found.scopes))
    return Section(say("Needs"), facts, empty=say("No needs are written down."))


def _need(reading: Reading, one: Need) -> Fact:
    words = reading.words
    said = text(one.own_words or one.words)
    need = words.of("support_need", one.support_need)
    pathway = words.of("pathway", one.pathway)
    context = listed(
        (
            need if said.template else text(""),
            words.of("need_status", one.status),
            say("complexity {level}", level=words.inside("complexity", one.complexity)) if one.complexity else text(""),
        )
    )
    shown = said if said.template else need
    label = pathway if pathway.template else say("Need")
    return Fact(label, shown if shown.template else say("Nothing written"), context if context.template else None)


def _access(reading: Reading, found: Known) -> Section:
    person, words = found.person, reading.words
    case = next(iter(reading.of_scopes(Case, found.scopes)), Case())
    why = listed((text(case.mentor_gender_why), words.inside("gender_basis", case.mentor_gender_basis)))
    facts = (
        Fact(say("The mentor must be"), words.of("gender", case.mentor_gender), why if why.template else None),
        Fact(say("Wishes for a mentor"), listed(map(text, case.mentor_wishes))),
        Fact(say("Languages"), listed(words.several("language", person.languages))),
        Fact(say("Access needs"), listed(map(text, person.access_needs))),
        Fact(say("Neurodiversity"), listed(words.several("neurodiversity", person.neurodiversity))),
        Fact(say("Adjustments promised"), listed(map(text, person.adjustments_promised))),
        Fact(say("Adjustments delivered"), listed(map(text, person.adjustments_delivered))),
        Fact(say("Interests and dislikes"), listed(map(text, person.interests))),
    )
    return Section(say("How to work with them"), tuple(fact for fact in facts if fact.words.template))


def _agreement(reading: Reading, found: Known) -> Section:
    given = {one.id: one for one in reading.of_scopes(PermissionGiven, found.scopes)}
    permissions = tuple(
        _permission(reading, one, given.get(permission_given_id(one.id), PermissionGiven()))
        for one in reading.of_scopes(Permission, found.scopes)
    )
    if reading.is_a(Role.PRACTITIONER):
        return Section(say("Agreement and sharing"), permissions)
    facts = (_taking_part(reading, found), *permissions)
    give = Offer(say("Give or withdraw a permission"), FormName.PERMISSIONS, found.case)
    return Section(say("Agreement and sharing"), facts, offers=(give,) if reading.is_a(Role.COORDINATOR) else ())


def _taking_part(reading: Reading, found: Known) -> Fact:
    taking_part = agreement_fact(reading, found.scopes)
    given = max(
        (one for one in reading.of_scopes(Agreement, found.scopes) if one.agreed_on),
        key=lambda one: one.agreed_on or date.min,
        default=None,
    )
    form = reading.words.of("agreement_form", given.form if given else None)
    how = reading.words.inside("how_given", given.how_given if given else None)
    context = together(part for part in (taking_part.context or text(""), listed((form, how))) if part.template)
    return Fact(say("Taking part"), taking_part.words, context if context.template else None, taking_part.tone)


def _permission(reading: Reading, one: Permission, given: PermissionGiven) -> Fact:
    purpose = reading.words.of("purpose", one.purpose)
    to = service_name(reading, one.body)
    lapsed = bool(given.until and given.until < reading.today) and not one.granted
    how = (say("lapsed on {day}", day=given.until),) if lapsed else _as_given(reading, given) if one.granted else ()
    context = listed((say("with {name}", name=to) if to else text(""), *how))
    words = say("May be shared") if one.granted else say("Must not be shared")
    return Fact(purpose, words, context if context.template else None)


def _as_given(reading: Reading, given: PermissionGiven) -> tuple[Phrase, ...]:
    who = reading.member_name(given.heard_by)
    return (
        reading.words.inside("how_given", given.how_given),
        say("heard by {name}", name=who) if who else text(""),
        say("until {day}", day=given.until) if given.until else text(""),
    )


def _numbers(reading: Reading, found: Known) -> Section:
    own = [
        (reading.words.of("identifier_type", one.identifier_type), one.value, one.doubtful)
        for one in reading.of_scopes(Identifier, found.scopes)
    ]
    referred = [
        (label, value, False)
        for one in found.referrals
        for label, value in ((say("CRN"), one.crn), (say("Prison number"), one.prison_number), (say("PNC"), one.pnc))
    ]
    seen: dict[str, Fact] = {}
    for label, value, doubtful in (*own, *referred):
        if value and value not in seen:
            seen[value] = Fact(label, text(value), say("doubtful") if doubtful else None)
    return Section(say("Numbers"), tuple(seen.values()))
