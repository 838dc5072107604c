"""The Overview of a person: release, mentor, then what else is known, section by section, gaps with their age first."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from caseworker.domain.access_records import Permission
from caseworker.domain.agreements import Agreement, PermissionGiven, latest_agreement, permission_given_id
from caseworker.domain.cases import Case, Snooze
from caseworker.domain.disclosure import Basis
from caseworker.domain.errors import Phrase, say
from caseworker.domain.gaps import GapCode
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match
from caseworker.domain.people import SafeContact
from caseworker.domain.service import Role
from caseworker.queries import conflicts, erasure_form
from caseworker.queries.answered import Answered, answer_to
from caseworker.queries.around import needs_section, practitioners_section
from caseworker.queries.concerns import concern_section
from caseworker.queries.contact import contact_section
from caseworker.queries.form_names import FormName
from caseworker.queries.gaps import gaps_of
from caseworker.queries.may import may_add, may_match
from caseworker.queries.onward import onward_section
from caseworker.queries.person import Known, agreement_fact, ended, known, last_match, standing_match
from caseworker.queries.purposes import purposes_of
from caseworker.queries.reading import Reading
from caseworker.queries.releases import dates_section, release_facts, release_section
from caseworker.queries.rows import Fact, Offer, Section, Tone
from caseworker.queries.safety import card_section, risk_section
from caseworker.queries.saying import listed, service_name, text, together
from caseworker.queries.told import mentor_section_as_told, what_is_shared
from caseworker.queries.who import former_section, numbers_section, who_section, working_section
from caseworker.queries.work import ahead_section, work_section


def sections(reading: Reading, case: Id) -> tuple[Section, ...]:
    """Everything on the Overview tab: open concerns, what has to be chosen, then release and mentor. Raises NotHere."""
    found = known(reading, case)
    release = release_facts(reading, found.scopes)
    leaving = release_section(reading, release, found.scopes)
    erasures = erasure_form.section(reading, found.scopes)
    worries, disputed = concern_section(reading, found.scopes), conflicts.section(reading, found.scopes)
    known_of = (
        *(() if erasures.empty else (erasures,)),
        gaps_section(reading, found),
        ahead_section(reading, found),
        card_section(reading, found.scopes),
        *(() if worries.facts else (worries,)),
        contact_section(reading, reading.of_scopes(SafeContact, found.scopes), case=found.case),
        practitioners_section(reading, found.scopes),
        needs_section(reading, found.scopes),
        onward_section(reading, found.scopes),
        working_section(reading, found),
        agreement_section(reading, found),
        dates_section(reading, release),
        risk_section(reading, found.scopes),
        who_section(reading, found),
        numbers_section(reading, found),
        former_section(reading, found),
        work_section(reading, found),
        *((erasures,) if erasures.empty else ()),
    )
    first = (*(one for one in (worries, disputed) if one.facts), leaving)
    if reading.is_a(Role.PRACTITIONER):
        return (*first, mentor_section_as_told(reading, found.scopes), *what_is_shared(known_of))
    shown = (*first, mentor_section(reading, found.scopes), *known_of)
    return tuple(one for one in shown if one.says_something)


def mentor_section(reading: Reading, scopes: Sequence[Id]) -> Section:
    """The match in a sentence: who since when, or the dated reason for none."""
    match = standing_match(reading, scopes)
    words = say("Match with another mentor") if match else say("Match by hand")
    offers = (Offer(words, FormName.MATCH, scopes[0]),) if may_match(reading, scopes[0]) else ()
    lead = _no_mentor(reading, scopes) if match is None else _matched(reading, match)
    return Section(say("Mentor"), lead=lead, offers=offers)


def _matched(reading: Reading, match: Match) -> Phrase:
    name, since = reading.member_name(match.mentor), match.started_on or match.answered_on
    if match.proposed_on and not since:
        sentence = _on_the_table(name, match.proposed_on, answer_to(reading, match))
    else:
        sentence = say("{name} since {day}.", name=name, day=since) if since else say("{name}.", name=name)
    return together((sentence, *_planned(match)))


def _on_the_table(name: str, day: date, said: Answered) -> Phrase:
    """Since when somebody is proposed, and what they answered."""
    if said.declined:
        return say("{name} was proposed on {day} and said no.", name=name, day=day)
    if said.accepted:
        return say("{name} is proposed since {day} and said yes.", name=name, day=day)
    return say("{name} is proposed since {day}.", name=name, day=day)


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
    over = ended(reading, scopes)
    if over is not None:
        return together(_who_did(reading, scopes, over))
    case = next(iter(reading.of_scopes(Case, scopes)), Case())
    reason = reading.words.inside("no_mentor_reason", case.no_mentor_reason)
    if not reason.template:
        return say("No mentor yet, and nobody has said why.")
    if case.no_mentor_until is None:
        return say("No mentor yet: {reason}.", reason=reason)
    return say("No mentor until {day}: {reason}.", day=case.no_mentor_until, reason=reason)


def _who_did(reading: Reading, scopes: Sequence[Id], over: Case) -> Iterator[Phrase]:
    """That the work has ended, and who walked with them last."""
    yield say("The work with them ended on {day}.", day=over.ended_on) if over.ended_on else say("The work has ended.")
    match = last_match(reading, scopes)
    if match is not None:
        name = reading.member_name(match.mentor)
        yield say("{name} was their mentor until {day}.", name=name, day=match.ended_on)


def gaps_section(reading: Reading, found: Known, *, untold: Collection[GapCode] = ()) -> Section:
    """What stands open, since when, and the way to put it off; a body closes no gap and is told of none."""
    title = say("What is missing")
    if reading.is_a(Role.PRACTITIONER):
        return Section(title, ())
    gaps = [gap for gap in gaps_of(reading, found.scopes) if gap.code not in untold]
    facts = tuple(
        Fact(
            reading.words.of("gap", gap.code.value),
            say("since {day}", day=gap.since),
            say("{count} days", count=(reading.today - gap.since).days),
            Tone.WARN,
        )
        for gap in gaps
    )
    off = Offer(say("Put a gap off"), FormName.SNOOZE_GAP, found.case)
    own = any(gap.case == found.case for gap in gaps)
    return Section(title, facts, offers=(off,) if own and may_add(reading, Snooze) else ())


def agreement_section(reading: Reading, found: Known) -> Section:
    """Whether the person takes part, and what they let each body have."""
    permissions = permission_facts(reading, found.scopes)
    if reading.is_a(Role.PRACTITIONER):
        return Section(say("Agreement and sharing"), permissions)
    facts = (_taking_part(reading, found), *permissions)
    give = Offer(say("Give or withdraw a permission"), FormName.PERMISSIONS, found.case)
    return Section(say("Agreement and sharing"), facts, offers=(give,) if reading.is_a(Role.COORDINATOR) else ())


def permission_facts(reading: Reading, scopes: Sequence[Id]) -> tuple[Fact, ...]:
    """What the person lets each body have, and how they said so."""
    given = {one.id: one for one in reading.of_scopes(PermissionGiven, scopes)}
    return tuple(
        _permission(reading, one, given.get(permission_given_id(one.id), PermissionGiven()))
        for one in reading.of_scopes(Permission, scopes)
    )


def _taking_part(reading: Reading, found: Known) -> Fact:
    taking_part = agreement_fact(reading, found.scopes)
    given = latest_agreement(reading.of_scopes(Agreement, found.scopes))
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
    return Fact(purpose, _permitted(reading, one), context if context.template else None)


def _permitted(reading: Reading, one: Permission) -> Phrase:
    if one.granted:
        return say("May be shared")
    if one.body and one.purpose in purposes_of(reading, one.folder.scope, one.body)[Basis.DUTY]:
        return say("Not permitted, and told all the same because a duty asks for it")
    return say("Must not be shared")


def _as_given(reading: Reading, given: PermissionGiven) -> tuple[Phrase, ...]:
    who = reading.member_name(given.heard_by)
    return (
        reading.words.inside("how_given", given.how_given),
        say("heard by {name}", name=who) if who else text(""),
        say("until {day}", day=given.until) if given.until else text(""),
    )
