"""Which appointments of a list cannot be kept beside others, and what these are: two questions for the whole list."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from caseworker.domain.appointments import Appointment
from caseworker.domain.clashes import Slot, clashes, slot_of
from caseworker.domain.clock import milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.queries.called import called
from caseworker.queries.reading import Reading
from caseworker.queries.saying import both

LONGEST = timedelta(hours=12)
"""What begins longer before or after an appointment is not looked at."""
_NEAR = (
    "SELECT b.id FROM kind_appointment b INDEXED BY kind_appointment_day WHERE b.starts_at>? AND b.starts_at<? "
    "AND (b.status IS NULL OR b.status='booked') AND (b.mentor IN ({mentors}) OR b.scope IN ({scopes}))"
)
_SPEAKS = "SELECT case_id, speaks_as FROM case_row WHERE case_id IN ({marks})"
_SPOKEN_FOR = "SELECT case_id, speaks_as FROM case_row WHERE speaks_as<>case_id AND speaks_as IN ({marks})"


@dataclass
class _Near:
    """What stands about the time of a list, and whom each of it keeps busy: the person and whoever goes."""

    person_of: Mapping[Id, str]
    standing: dict[Id, Appointment] = field(default_factory=dict)
    slots: dict[str, dict[Id, Slot]] = field(default_factory=dict)

    def busy(self, one: Appointment) -> tuple[str, ...]:
        """Whom an appointment keeps busy. A person with two records is one person."""
        return tuple(filter(None, (self.person_of.get(one.case), one.mentor)))

    def add(self, one: Appointment) -> None:
        slot = slot_of(one)
        if slot is not None:
            self.standing[one.id] = one
            for who in self.busy(one):
                self.slots.setdefault(who, {})[one.id] = slot

    def in_the_way(self, one: Appointment) -> list[Appointment]:
        """What cannot be kept beside this one, in the order of time."""
        slot, others = slot_of(one), dict[Id, Slot]()
        for who in self.busy(one):
            others |= self.slots.get(who, {})
        return [self.standing[found.appointment] for found in clashes(slot, others=others.values())] if slot else []


def clashes_named(reading: Reading, listed: Iterable[Appointment]) -> Mapping[Id, Phrase]:
    """By appointment: 'Clashes with 10:00 Sam Okoro'. What is over or was called off clashes with nothing."""
    ahead = [one for one in listed if slot_of(one) and one.starts_at and one.starts_at >= reading.now]
    if not ahead:
        return {}
    near = _near(reading, ahead)
    found = {one.id: near.in_the_way(one) for one in ahead}
    names = called(reading, {other.case for others in found.values() for other in others})
    told = {one: [_told(reading, other, names) for other in found[one] if other.case in names] for one in found}
    return {one: say("Clashes with {others}", others=both(others)) for one, others in told.items() if others}


def _near(reading: Reading, listed: Sequence[Appointment]) -> _Near:
    """Every appointment that stands about that time with one of these people or with one of those who go."""
    near = _Near(_people(reading, [one.case for one in listed]))
    starts = [one.starts_at for one in listed if one.starts_at]
    since, until = milliseconds(min(starts) - LONGEST), milliseconds(max(starts) + LONGEST)
    mentors, cases = sorted({one.mentor for one in listed if one.mentor}), sorted(near.person_of)
    sql = _NEAR.format(mentors=",".join("?" * len(mentors)), scopes=",".join("?" * len(cases)))
    ids = [row[0] for row in reading.rows(sql, since, until, *mentors, *cases)]
    for one in reading.some_of(Appointment, ids) if ids else []:
        near.add(one)
    return near


def _people(reading: Reading, cases: Iterable[Id]) -> dict[Id, str]:
    """Who each case is about: the case that speaks for it; further cases of the same people are there too."""
    speaking = {Id(row[0]): str(row[1]) for row in reading.rows_in(_SPEAKS, sorted(set(cases)))}
    speakers = sorted(set(speaking.values()))
    others = {Id(row[0]): str(row[1]) for row in reading.rows_in(_SPOKEN_FOR, speakers)} if speakers else {}
    return {Id(speaker): speaker for speaker in speakers} | others | speaking


def _told(reading: Reading, other: Appointment, names: Mapping[Id, str]) -> Phrase:
    return say("{time} {name}", time=reading.local(other.starts_at or reading.now).time(), name=names[other.case])
