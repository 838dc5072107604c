"""How ready somebody is for the day of release: what of the things that they need is there, and what is missing.

Only what the records say counts: what nobody writes down, such as a coat, is not asked for.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from caseworker.domain.agreements import Agreement, latest_agreement
from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.cases import Case
from caseworker.domain.clock import local_day
from caseworker.domain.custody import Practitioner
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.people import SafeContact
from caseworker.domain.record import Record
from caseworker.domain.referrals import Need
from caseworker.queries.mentor_away import away_from
from caseworker.queries.reading import Reading
from caseworker.queries.saying import listed
from caseworker.queries.today_rows import Readiness

AT_ONCE = 2
"""Days before a release in which what would leave somebody alone at the gate is everybody's."""
IDENTITY_PAPERS = "finance-2-1"
"""The need for identity documents, as referrals name it."""
PAPERS_SETTLED = frozenset({"met", "declined"})
_LINKED = "SELECT case_id, speaks_as FROM case_row WHERE speaks_as IN ({marks})"


class Leaver(NamedTuple):
    """Somebody who leaves on a day; ids are empty for nobody."""

    case: Id
    place: str
    on: date
    mentor: Id
    owner: Id


@dataclass(frozen=True)
class Known:
    """What is known of somebody who leaves, over every record of them."""

    leaver: Leaver
    today: date
    records: Mapping[type[Record], list[Record]] = field(default_factory=dict)
    away: Mapping[Id, Phrase] = field(default_factory=dict)
    """Why the mentor of an appointment is not there on its day, by appointment."""

    def of(self, kind: type[Record]) -> list[Record]:
        return self.records.get(kind, [])

    @property
    def case(self) -> Case:
        return next((one for one in self.of(Case) if isinstance(one, Case)), Case())


def readiness(reading: Reading, found: Sequence[Leaver]) -> dict[Id, Readiness]:
    """What of the things that somebody needs for the day of release is there, by case."""
    return {known.leaver.case: _ready(known) for known in known_of(reading, found)}


def _ready(known: Known) -> Readiness:
    answers = [(check(known), missing) for check, missing in _CHECKS]
    missing = [_missing(known, words) for is_there, words in answers if is_there is False]
    asked = [is_there for is_there, _ in answers if is_there is not None]
    words = listed(missing) if missing else say("Everything is there")
    return Readiness(sum(asked), len(asked), words, alone=not (_has_mentor(known) and has_gate(known)))


_KINDS: tuple[type[Record], ...] = (Agreement, Appointment, SafeContact, Case, Practitioner, Need)


def known_of(reading: Reading, found: Sequence[Leaver]) -> Iterator[Known]:
    """What is known of each of some people who leave."""
    if not found:
        return
    linked = [(Id(case), Id(speaker)) for case, speaker in reading.rows_in(_LINKED, [one.case for one in found])]
    scopes = sorted(case for case, _ in linked)
    speaker_of = dict(linked)
    gathered: dict[Id, dict[type[Record], list[Record]]] = defaultdict(lambda: defaultdict(list))
    for kind in _KINDS:
        for one in reading.of_scopes(kind, scopes):
            gathered[speaker_of[one.folder.scope]][kind].append(one)
    booked = [one for own in gathered.values() for one in _gates(own[Appointment])]
    away = away_from(reading, booked)
    for leaver in found:
        yield Known(leaver, reading.today, gathered[leaver.case], away)


def _has_agreed(known: Known) -> bool:
    given = latest_agreement(one for one in known.of(Agreement) if isinstance(one, Agreement))
    return given is not None and not given.has_ended(on=known.today)


def _has_mentor(known: Known) -> bool:
    until = known.case.no_mentor_until
    return bool(known.leaver.mentor) or (until is not None and until >= known.today)


def has_gate(known: Known) -> bool:
    """Whether somebody is booked to meet them at the gate who is there on that day."""
    return any(one.id not in known.away for one in _booked_gates(known))


def away_from_gate(known: Known) -> Phrase | None:
    """Why whoever is booked for the gate is not there; None where somebody is, or nobody is booked."""
    booked = _booked_gates(known)
    return None if not booked or has_gate(known) else known.away[booked[0].id]


def _booked_gates(known: Known) -> list[Appointment]:
    gates = _gates(known.of(Appointment))
    return [one for one in gates if one.starts_at and local_day(one.starts_at) >= known.today]


def _gates(records: Sequence[Record]) -> list[Appointment]:
    """The gate pick-ups that are booked."""
    gates = [one for one in records if isinstance(one, Appointment) and one.gate_pickup]
    return [one for one in gates if one.status in (None, AppointmentStatus.BOOKED)]


def _can_be_reached(known: Known) -> bool:
    current = [one for one in known.of(SafeContact) if isinstance(one, SafeContact) and one.current is not False]
    return any(one.safe_to_phone or one.safe_to_text or one.safe_to_write or one.safe_to_visit for one in current)


def _has_next_step(known: Known) -> bool:
    case = known.case
    return bool(case.next_step and case.next_step_on and case.next_step_on >= known.today)


def _missing(known: Known, words: Phrase) -> Phrase:
    """What is missing in these words; a next step whose day has passed is there, and is told as overdue.

    Of a gate pick-up whose mentor is away, why.
    """
    if words is _GATE and (why := away_from_gate(known)) is not None:
        return say("no gate pick-up: {why}", why=why)
    overdue = words is _STEP and known.case.next_step and known.case.next_step_on is not None
    return say("next step overdue") if overdue else words


_STEP = say("no next step")
_GATE = say("no gate pick-up")


def _somebody_is_named(known: Known) -> bool:
    return any(isinstance(one, Practitioner) and one.name and one.until is None for one in known.of(Practitioner))


def has_papers(known: Known) -> bool | None:
    """Whether identity papers that were needed are there; None where nobody has said that they are needed."""
    needed = [one for one in known.of(Need) if isinstance(one, Need) and one.support_need == IDENTITY_PAPERS]
    return all(one.met_on or one.status in PAPERS_SETTLED for one in needed) if needed else None


_CHECKS: tuple[tuple[Callable[[Known], bool | None], Phrase], ...] = (
    (_has_agreed, say("no agreement")),
    (_has_mentor, say("no mentor")),
    (has_gate, _GATE),
    (_can_be_reached, say("no safe way to reach them")),
    (_has_next_step, _STEP),
    (_somebody_is_named, say("nobody named")),
    (has_papers, say("no identity papers")),
)
"""What somebody needs for the day, as far as it is kept here, and what is said where it is missing."""
