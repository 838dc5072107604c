"""When mentors have no time: by the appointments on this device, and by what their own files tell of the others."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.busy import busy_slots
from caseworker.domain.clashes import Slot
from caseworker.domain.clock import local_day
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.notices import Notice
from caseworker.domain.service import Role
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Section

_TURNS = "SELECT id FROM kind_notice WHERE scope IN ({marks}) AND turn>=0"
_HERE = "SELECT id FROM kind_appointment WHERE id IN ({marks})"
_BOOKED = "SELECT id FROM kind_appointment WHERE mentor IN ({marks}) AND status=?"


def taken_elsewhere(reading: Reading, mentors: Sequence[Id]) -> Mapping[Id, list[Slot]]:
    """By mentor the times that appointments take which are not on this device."""
    told = reading.some_of(Notice, _ids(reading, _TURNS, mentors))
    by_mentor: dict[Id, list[Notice]] = defaultdict(list)
    for one in told:
        by_mentor[one.folder.scope].append(one)
    slots = {mentor: busy_slots(found) for mentor, found in by_mentor.items()}
    here = {*_ids(reading, _HERE, [slot.appointment for found in slots.values() for slot in found])}
    return {mentor: [slot for slot in found if slot.appointment not in here] for mentor, found in slots.items()}


def busy_days(reading: Reading, mentors: Sequence[Id]) -> Mapping[Id, set[date]]:
    """By mentor the days on which they have something already."""
    days: dict[Id, set[date]] = defaultdict(set)
    for one in reading.some_of(Appointment, _ids(reading, _BOOKED, mentors, AppointmentStatus.BOOKED)):
        if one.mentor and one.starts_at:
            days[one.mentor].add(local_day(one.starts_at))
    for mentor, found in taken_elsewhere(reading, mentors).items():
        days[mentor] |= {local_day(slot.starts) for slot in found}
    return days


def section(reading: Reading, mentor: Id) -> Section:
    """For coordinators: the times ahead that cases take which are walled off from them."""
    if not reading.is_a(Role.COORDINATOR):
        return Section(say("Time that is taken"))
    ahead = [slot for slot in taken_elsewhere(reading, [mentor]).get(mentor, ()) if slot.ends > reading.now]
    why = say("By appointments in cases that are walled off from you.")
    facts = tuple(_fact(reading, slot) for slot in ahead)
    return Section(say("Time that is taken"), facts, says=(why,) if ahead else ())


def _fact(reading: Reading, slot: Slot) -> Fact:
    starts, ends = reading.local(slot.starts), reading.local(slot.ends)
    times = say("{starts} to {ends}", starts=starts.time(), ends=ends.time())
    return Fact(say("{named_day}", named_day=starts.date()), times)


def _ids(reading: Reading, sql: str, among: Sequence[Id], *more: object) -> list[Id]:
    return [Id(row[0]) for row in reading.rows_in(sql, sorted({*among}), *more)] if among else []
