"""The checks and training of a mentor: what counts now, when it lapses and whom that affects, and what was before."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from caseworker.domain.appointments import Appointment
from caseworker.domain.checks import CLEAR, ENDING, VETTING, Standing, standings
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.latest import newest_first
from caseworker.domain.mentors import Check
from caseworker.domain.service import Role
from caseworker.queries.booked import meetings_ahead
from caseworker.queries.check_again import again
from caseworker.queries.form_names import FormName
from caseworker.queries.mentor_lapses import lapses_soon
from caseworker.queries.mentor_words import check_name, ended_words, in_days, lapse_tone
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Spot, Tone
from caseworker.queries.saying import listed

_OF_EVERY_MEETING = frozenset({"dbs", "training"})
"""Checks that whoever meets anybody must hold; vetting bears on visits inside its prison alone."""


_ISSUED = say("issued")
_DONE = {
    "interview": say("held"),
    "reference": say("came"),
    "training": say("done"),
    "role_agreement": say("signed"),
}
"""What was done on the day of a check; any other was issued."""


class _Group(NamedTuple):
    """Some checks under one heading, and how one is added."""

    title: Phrase
    kinds: tuple[str, ...]
    offers: tuple[tuple[Phrase, FormName], ...]


_GROUPS = (
    _Group(
        say("DBS and vetting"),
        ("dbs", VETTING),
        ((say("Add a DBS check"), FormName.ADD_DBS), (say("Add vetting for a prison"), FormName.ADD_VETTING)),
    ),
    _Group(say("Training"), ("training",), ((say("Add training"), FormName.ADD_TRAINING),)),
)
_OTHERS = _Group(
    say("References, agreements and the rest"),
    (),
    (
        (say("Add a registration"), FormName.ADD_REGISTRATION),
        (say("Add a driving licence"), FormName.ADD_DRIVING),
        (say("Add another check"), FormName.ADD_OTHER_CHECK),
    ),
)


def checks_of(reading: Reading, mentor: Id) -> list[Check]:
    """Every check in a mentor's file."""
    return [one for one in reading.of_scopes(Check, [mentor]) if one.folder.scope == mentor]


def sections(reading: Reading, mentor: Id) -> tuple[Section, ...]:
    """What counts now by its kind, and what was before."""
    standing, ahead = standings(checks_of(reading, mentor), on=reading.today), meetings_ahead(reading, [mentor])[mentor]
    grouped = {kind for group in _GROUPS for kind in group.kinds}
    groups = [(group, [one for one in standing if one.check.check_type in group.kinds]) for group in _GROUPS]
    groups.append((_OTHERS, [one for one in standing if one.check.check_type not in grouped]))
    now = [_section(reading, mentor, group, [_fact(reading, one, ahead) for one in found]) for group, found in groups]
    return (*now, *_history(reading, standing))


def _section(reading: Reading, mentor: Id, group: _Group, facts: Sequence[Fact]) -> Section:
    may = reading.is_a(Role.COORDINATOR)
    return Section(
        group.title,
        tuple(facts),
        empty=say("None is written down."),
        offers=tuple(Offer(words, form, mentor) for words, form in group.offers if may),
    )


def _fact(reading: Reading, one: Standing, ahead: Sequence[Appointment]) -> Fact:
    check, broken = one.check, affected(one, ahead)
    context = listed((*_lapsing(reading, one, broken), *_told(reading, check), *_awaited(one)))
    leads_to = Spot(PlaceName.PEOPLE, broken[0].case) if broken else None
    counted = check.outcome in CLEAR or one.until is not None
    return Fact(
        check_name(reading, check),
        _changed(check) if one.is_ended and check.outcome in CLEAR else _outcome(reading, check, one.until),
        context if context.template else None,
        lapse_tone(one.until, today=reading.today) if counted else Tone.WARN,
        offers=_offers(reading, check),
        leads_to=leads_to,
    )


def _changed(check: Check) -> Phrase:
    return say("Not clear since {day}", day=check.update_seen_on) if check.update_seen_on else say("Not clear any more")


def _outcome(reading: Reading, check: Check, until: date | None) -> Phrase:
    said = reading.words.of("check_outcome", check.outcome)
    outcome = said if said.template else say("No outcome yet")
    if check.outcome in ENDING and check.issued_on:
        return say("{outcome} {day}", outcome=outcome, day=check.issued_on)
    if until is None or check.outcome not in CLEAR:
        return outcome
    if until < reading.today:
        return say("Lapsed {day}", day=until)
    return say("{outcome} until {day}", outcome=outcome, day=until)


def _lapsing(reading: Reading, one: Standing, broken: Sequence[Appointment]) -> Iterable[Phrase]:
    """When it lapses, where that is near, and which visits it breaks."""
    day, today = one.until, reading.today
    if not one.is_ended and day is not None and lapse_tone(day, today=today) is not Tone.PLAIN:
        when = in_days(day, today=today)
        yield say("lapsed {when}", when=when) if day < today else say("lapses {when}", when=when)
    if broken:
        yield affects(broken)


def affects(broken: Sequence[Appointment]) -> Phrase:
    """Which visits a lapse breaks."""
    first = _day(broken[0])
    if len(broken) == 1:
        return say("affects the visit on {day}", day=first)
    return say("affects {count} visits, the first on {day}", count=len(broken), day=first)


def affected(standing: Standing, ahead: Sequence[Appointment]) -> list[Appointment]:
    """What is booked after a check lapses or was ended and needs it; a gate pick-up is outside and needs no vetting."""
    last = standing.until
    if last is None:
        return []
    return [one for one in ahead if _day(one) > last and _needs(one, standing.check)]


def _needs(one: Appointment, check: Check) -> bool:
    if check.check_type == VETTING:
        return one.prison == check.prison and not one.gate_pickup
    return check.check_type in _OF_EVERY_MEETING


def _day(one: Appointment) -> date:
    return local_day(one.starts_at) if one.starts_at else date.max


def _told(reading: Reading, check: Check) -> Iterable[Phrase]:
    """The level, when it was issued, what the update service said."""
    yield reading.words.inside("dbs_level", check.level)
    if check.registration:
        yield say("number {number}", number=check.registration)
    if check.issued_on and check.outcome not in ENDING:
        yield say("{done} {day}", done=_DONE.get(check.check_type or "", _ISSUED), day=check.issued_on)
    if check.update_service:
        said = reading.words.inside("update_service", check.update_service)
        seen = say("update service: {said}", said=said)
        yield say("{seen} on {day}", seen=seen, day=check.update_seen_on) if check.update_seen_on else seen


def _awaited(one: Standing) -> Iterable[Phrase]:
    if one.pending is not None and one.pending is not one.check:
        yield say("a new one is awaited")


def _offers(reading: Reading, check: Check) -> tuple[Offer, ...]:
    if not reading.is_a(Role.COORDINATOR):
        return ()
    told = check.lapses_on or check.outcome in CLEAR | ENDING
    return (*((again(check),) if told else ()), Offer(say("Put it right"), FormName.CHANGE_CHECK, check.id))


def _history(reading: Reading, standing: Iterable[Standing]) -> tuple[Section, ...]:
    earlier = [check for one in standing for check in one.earlier]
    facts = tuple(_before(reading, check) for check in newest_first(earlier, by=lambda one: one.issued_on or date.min))
    return (Section(say("Earlier checks"), facts),) if facts else ()


def _before(reading: Reading, check: Check) -> Fact:
    context = listed(_told(reading, check))
    outcome = _outcome(reading, check, check.lapses_on)
    return Fact(check_name(reading, check), outcome, context if context.template else None)


def next_lapse(reading: Reading, mentor: Id) -> Fact:
    """The check that lapses next, in context, for the head of a record."""
    soon = lapses_soon(checks_of(reading, mentor), today=reading.today)
    label = say("Next check to lapse")
    if not soon or soon[0].until is None:
        return Fact(label, say("None within 60 days"))
    first, day = soon[0].check, soon[0].until
    context = say("{day}, {when}", day=day, when=in_days(day, today=reading.today))
    if soon[0].is_ended:
        context = ended_words(first)
    return Fact(label, check_name(reading, first), context, lapse_tone(day, today=reading.today))


def what_a_lapse_breaks(reading: Reading, mentor: Id) -> Phrase | None:
    """The first lapse that a booked visit runs into, in a sentence; None where every visit is covered."""
    ahead = meetings_ahead(reading, [mentor])[mentor]
    for one in lapses_soon(checks_of(reading, mentor), today=reading.today):
        if broken := affected(one, ahead):
            name, it_affects = check_name(reading, one.check), affects(broken)
            if one.is_ended:
                ended = ended_words(one.check)
                return say("{check}: {ended}. It {affects}.", check=name, ended=ended, affects=it_affects)
            return say("{check} ends on {day}: it {affects}.", check=name, day=one.until, affects=it_affects)
    return None
