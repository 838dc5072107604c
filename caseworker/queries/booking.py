"""What to know before an appointment is booked or moved: every doubt in a sentence."""

from collections.abc import Iterator
from itertools import chain

from caseworker.domain.appointments import Appointment
from caseworker.domain.clashes import clashes, slot_of
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import not_vetted, on_leave
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.pair_facts import Visit
from caseworker.queries.briefings import unbriefed
from caseworker.queries.busy import taken_elsewhere
from caseworker.queries.calendar import closed_day
from caseworker.queries.reading import Reading

INSIDE = "in_prison"


def booking_advice(reading: Reading, *, case: Id, wanted: Appointment) -> tuple[Phrase, ...]:
    """The warnings about an appointment with the person of a case; () when there are none. Raises NotHere.

    One that moves another, as `moved_from` says, does not clash with it.
    """
    scopes = reading.linked(case)
    if wanted.starts_at is None:
        return ()
    return tuple(
        chain(
            _closed(wanted),
            clash_words(reading, wanted, scopes=scopes),
            _of_the_mentor(reading, wanted),
            _unbriefed(reading, wanted, scopes),
        )
    )


def _closed(wanted: Appointment) -> Iterator[Phrase]:
    day = local_day(wanted.starts_at) if wanted.starts_at else None
    closed = closed_day(day) if day else None
    if closed is not None:
        yield say("{day} is {what}.", day=day, what=closed)


def clash_words(reading: Reading, wanted: Appointment, *, scopes: tuple[Id, ...]) -> list[Phrase]:
    """What else the person or the mentor has then, in sentences; also where the case may not be read here."""
    slot = slot_of(wanted)
    if slot is None:
        return []
    walking = reading.rows("SELECT case_id FROM case_row WHERE mentor=?", wanted.mentor) if wanted.mentor else []
    near = reading.of_scopes(Appointment, sorted({*scopes, *(Id(row[0]) for row in walking)}))
    others = [
        found
        for one in near
        if one.id != wanted.moved_from
        and (one.case in scopes or (wanted.mentor and one.mentor == wanted.mentor))
        and (found := slot_of(one))
    ]
    elsewhere = taken_elsewhere(reading, [wanted.mentor]).get(wanted.mentor, []) if wanted.mentor else []
    return [clash.words for clash in clashes(slot, others=[*others, *elsewhere])]


def _of_the_mentor(reading: Reading, wanted: Appointment) -> Iterator[Phrase]:
    mentor = reading.file_of(Mentor, wanted.mentor) if wanted.mentor else None
    if mentor is None or wanted.starts_at is None:
        return
    on = local_day(wanted.starts_at)
    away = on_leave(mentor, on=on)
    if away is not None:
        yield away
    if wanted.held == INSIDE and wanted.prison:
        visit = Visit(on=on, prison=wanted.prison, prison_name=reading.words.place(wanted.prison))
        why_not = not_vetted(reading.of_scopes(Check, [mentor.id]), visit=visit)
        if why_not is not None:
            yield why_not


def _unbriefed(reading: Reading, wanted: Appointment, scopes: tuple[Id, ...]) -> Iterator[Phrase]:
    if wanted.mentor and unbriefed(reading, dict.fromkeys(scopes, wanted.mentor)):
        name = reading.member_name(wanted.mentor)
        yield say("{name} has not been briefed on the risk card, so the visit is held until then.", name=name)
