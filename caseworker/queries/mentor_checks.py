"""The checks and training of a mentor: what counts now, when it lapses and whom that affects, and what was before."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.clock import local_day, milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import CLEAR
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.mentor_lapses import Standing, lapses_soon, standing_checks
from caseworker.queries.mentor_words import check_name, in_days, lapse_tone
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Spot, Tone
from caseworker.queries.saying import listed

VETTING = "prison_vetting"
_OF_EVERY_MEETING = frozenset({"dbs", "training"})
"""Checks that whoever meets anybody must hold; vetting bears on visits inside its prison alone."""
_BOOKED = "SELECT id FROM kind_appointment WHERE mentor=? AND coalesce(status, 'booked')=? AND starts_at>=?"


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
    say("References, agreements and the rest"), (), ((say("Add another check"), FormName.ADD_OTHER_CHECK),)
)


def checks_of(reading: Reading, mentor: Id) -> list[Check]:
    """Every check in a mentor's file."""
    return [one for one in reading.of_scopes(Check, [mentor]) if one.folder.scope == mentor]


def meetings_ahead(reading: Reading, mentor: Id) -> list[Appointment]:
    """What is booked with a mentor from now on, the next first."""
    rows = reading.rows(_BOOKED, mentor, AppointmentStatus.BOOKED, milliseconds(reading.now))
    found = reading.some_of(Appointment, [row.id for row in rows]) if rows else []
    return sorted(found, key=lambda one: (one.starts_at or reading.now, one.id))


def sections(reading: Reading, mentor: Id) -> tuple[Section, ...]:
    """What counts now by its kind, and what was before."""
    standing, ahead = standing_checks(checks_of(reading, mentor)), meetings_ahead(reading, mentor)
    grouped = {kind for group in _GROUPS for kind in group.kinds}
    groups = [(group, [one for one in standing if one.check.check_type in group.kinds]) for group in _GROUPS]
    groups.append((_OTHERS, [one for one in standing if one.check.check_type not in grouped]))
    now = [
        _section(reading, mentor, group, [_fact(reading, one.check, ahead) for one in found]) for group, found in groups
    ]
    return (*now, *_history(reading, standing))


def _section(reading: Reading, mentor: Id, group: _Group, facts: Sequence[Fact]) -> Section:
    may = reading.is_a(Role.COORDINATOR)
    return Section(
        group.title,
        tuple(facts),
        empty=say("None is written down."),
        offers=tuple(Offer(words, form, mentor) for words, form in group.offers if may),
    )


def _fact(reading: Reading, check: Check, ahead: Sequence[Appointment]) -> Fact:
    broken = affected(check, ahead)
    context = listed((*_lapsing(reading, check, broken), *_told(reading, check)))
    leads_to = Spot(PlaceName.PEOPLE, broken[0].case) if broken else None
    tone = lapse_tone(check.lapses_on, today=reading.today) if check.outcome in CLEAR else Tone.WARN
    return Fact(
        check_name(reading, check),
        _outcome(reading, check),
        context if context.template else None,
        tone,
        offers=_offers(reading, check),
        leads_to=leads_to,
    )


def _outcome(reading: Reading, check: Check) -> Phrase:
    said = reading.words.of("check_outcome", check.outcome)
    outcome = said if said.template else say("No outcome yet")
    if check.lapses_on is None or check.outcome not in CLEAR:
        return outcome
    if check.lapses_on < reading.today:
        return say("Lapsed {day}", day=check.lapses_on)
    return say("{outcome} until {day}", outcome=outcome, day=check.lapses_on)


def _lapsing(reading: Reading, check: Check, broken: Sequence[Appointment]) -> Iterable[Phrase]:
    """When it lapses, where that is near, and which visits it breaks."""
    day, today = check.lapses_on, reading.today
    if check.outcome in CLEAR and day is not None and lapse_tone(day, today=today) is not Tone.PLAIN:
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


def affected(check: Check, ahead: Sequence[Appointment]) -> list[Appointment]:
    """What is booked after a check lapses and needs it; a gate pick-up is outside and needs no vetting."""
    lapses = check.lapses_on
    if lapses is None or check.outcome not in CLEAR:
        return []
    return [one for one in ahead if _day(one) > lapses and _needs(one, check)]


def _needs(one: Appointment, check: Check) -> bool:
    if check.check_type == VETTING:
        return one.prison == check.prison and not one.gate_pickup
    return check.check_type in _OF_EVERY_MEETING


def _day(one: Appointment) -> date:
    return local_day(one.starts_at) if one.starts_at else date.max


def _told(reading: Reading, check: Check) -> Iterable[Phrase]:
    """The level, when it was issued, what the update service said."""
    yield reading.words.inside("dbs_level", check.level)
    if check.issued_on:
        yield say("issued {day}", day=check.issued_on)
    if check.update_service:
        said = reading.words.inside("update_service", check.update_service)
        seen = say("update service: {said}", said=said)
        yield say("{seen} on {day}", seen=seen, day=check.update_seen_on) if check.update_seen_on else seen


def _offers(reading: Reading, check: Check) -> tuple[Offer, ...]:
    if not reading.is_a(Role.COORDINATOR):
        return ()
    renew = (Offer(say("Renew"), FormName.RENEW_CHECK, check.id),) if check.lapses_on or check.outcome in CLEAR else ()
    return (*renew, Offer(say("Put it right"), FormName.CHANGE_CHECK, check.id))


def _history(reading: Reading, standing: Iterable[Standing]) -> tuple[Section, ...]:
    earlier = [check for one in standing for check in one.earlier]
    facts = tuple(_before(reading, check) for check in sorted(earlier, key=_newest, reverse=True))
    return (Section(say("Earlier checks"), facts),) if facts else ()


def _newest(check: Check) -> tuple[date, str]:
    return check.issued_on or date.min, check.id


def _before(reading: Reading, check: Check) -> Fact:
    context = listed(_told(reading, check))
    return Fact(check_name(reading, check), _outcome(reading, check), context if context.template else None)


def next_lapse(reading: Reading, mentor: Id) -> Fact:
    """The check that lapses next, in context, for the head of a record."""
    soon = lapses_soon(checks_of(reading, mentor), today=reading.today)
    label = say("Next check to lapse")
    if not soon or soon[0].lapses_on is None:
        return Fact(label, say("None within 60 days"))
    first, day = soon[0], soon[0].lapses_on
    when = in_days(day, today=reading.today)
    context = say("{day}, {when}", day=day, when=when)
    return Fact(label, check_name(reading, first), context, lapse_tone(day, today=reading.today))


def what_a_lapse_breaks(reading: Reading, mentor: Id) -> Phrase | None:
    """The first lapse that a booked visit runs into, in a sentence; None where every visit is covered."""
    ahead = meetings_ahead(reading, mentor)
    for check in lapses_soon(checks_of(reading, mentor), today=reading.today):
        if broken := affected(check, ahead):
            name = check_name(reading, check)
            return say("{check} ends on {day}: it {affects}.", check=name, day=check.lapses_on, affects=affects(broken))
    return None
