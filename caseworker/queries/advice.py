"""What to know before a gate pick-up is booked: every doubt in a sentence; none of them forbids it."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain

from caseworker.domain.appointments import Appointment
from caseworker.domain.clashes import Slot, clashes, slot_of
from caseworker.domain.clock import LONDON
from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import HardRule, barring, judged
from caseworker.domain.ids import Id
from caseworker.domain.lone_working import expected_at
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.pair_facts import MentorFacts, PersonFacts, Visit
from caseworker.queries.back_known import back_advice
from caseworker.queries.briefings import unbriefed
from caseworker.queries.calendar import closed_day
from caseworker.queries.match_facts import required_modules
from caseworker.queries.reading import Reading
from caseworker.queries.releases import booked_gate, release_facts
from caseworker.queries.rows import GateEntry
from caseworker.services import appointments

LASTS = timedelta(hours=1)
_OF_THE_DAY = frozenset({HardRule.ACTIVE, HardRule.TRAINED, HardRule.DBS})
"""Rules that bear on meeting somebody outside: no vetting is needed at the gate."""


def gate_advice(reading: Reading, *, entry: GateEntry) -> tuple[Phrase, ...]:
    """The warnings for a gate pick-up as it is typed; () when there are none. Raises NotHere."""
    scopes = reading.linked(entry.case)
    return tuple(
        chain(
            _day(reading, entry, scopes),
            _clashes(reading, entry, scopes),
            _mentor(reading, entry),
            _briefing(reading, entry, scopes),
            back_advice(reading, gate_of(entry)),
        )
    )


def gate_of(entry: GateEntry, *, prison: str = "") -> Appointment:
    """The gate pick-up of what was typed; `prison` is the code of the one that the person leaves."""
    starts = datetime.combine(entry.day, entry.at, LONDON)
    made = appointments.gate_pickup(starts_at=starts, prison=prison, mentor=Id(entry.who), note=entry.note)
    back = expected_at(starts, entry.back) if entry.back else None
    return replace(made, prison=prison or None, place=entry.place or made.place or None, expected_back=back)


def _day(reading: Reading, entry: GateEntry, scopes: tuple[Id, ...]) -> list[Phrase]:
    found: list[Phrase] = []
    expected = release_facts(reading, scopes).expected
    if expected is None:
        found.append(say("Nobody has said when they leave. Confirm the day with the prison."))
    elif expected.on != entry.day:
        found.append(say("The expected day is {day}, not this one.", day=expected.on))
    closed = closed_day(entry.day)
    if closed is not None:
        found.append(say("{day} is {what}. Confirm with the prison.", day=entry.day, what=closed))
    return found


def _clashes(reading: Reading, entry: GateEntry, scopes: tuple[Id, ...]) -> list[Phrase]:
    starts = datetime.combine(entry.day, entry.at, LONDON)
    own = booked_gate(reading, scopes)
    others = [slot for one in _near(reading, entry, scopes) if (slot := slot_of(one)) and _concerns(one, entry, scopes)]
    wanted = Slot(starts, starts + LASTS, appointment=own.id if own else entry.case)
    return [clash.words for clash in clashes(wanted, others=others)]


def _near(reading: Reading, entry: GateEntry, scopes: tuple[Id, ...]) -> list[Appointment]:
    """The appointments of the person, and of everybody with whom the one who goes walks."""
    own = reading.rows("SELECT case_id FROM case_row WHERE mentor=?", entry.who)
    return reading.of_scopes(Appointment, {*scopes, *(row[0] for row in own)})


def _concerns(one: Appointment, entry: GateEntry, scopes: tuple[Id, ...]) -> bool:
    return one.case in scopes or one.mentor == entry.who


def _mentor(reading: Reading, entry: GateEntry) -> list[Phrase]:
    mentor = reading.file_of(Mentor, Id(entry.who))
    if mentor is None:
        return []
    checks = tuple(reading.of_scopes(Check, [mentor.id]))
    facts = MentorFacts(mentor=mentor, checks=checks, required=required_modules(reading))
    verdicts = judged(facts, person=PersonFacts(), visit=Visit(on=entry.day))
    return [verdict.why for verdict in barring(verdicts) if verdict.rule in _OF_THE_DAY]


def _briefing(reading: Reading, entry: GateEntry, scopes: tuple[Id, ...]) -> list[Phrase]:
    held = unbriefed(reading, {case: Id(entry.who) for case in scopes})
    name = reading.member_name(Id(entry.who))
    return [say("{name} has not been briefed on the risk card, so the visit is held until then.", name=name)] * bool(
        held
    )
