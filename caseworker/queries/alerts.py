"""What must be acted on at once: a risk that rose, who has not received or read it, and whom to phone."""

from collections.abc import Sequence
from datetime import datetime

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.risks import RiskCard
from caseworker.queries.briefings import Unbriefed, unbriefed
from caseworker.queries.origins import held_by, numbers_of, written
from caseworker.queries.reading import Reading
from caseworker.queries.saying import together


def alert(reading: Reading, scopes: Sequence[Id]) -> Phrase | None:
    """The alert of a person, or None."""
    sql = "SELECT case_id, mentor FROM case_row WHERE mentor<>'' AND case_id IN ({marks})"
    mentors = {Id(case): Id(mentor) for case, mentor in reading.rows_in(sql, scopes)}
    found = next(iter(unbriefed(reading, mentors).values()), None)
    return None if found is None else together((_what(reading, found.card), _who(reading, found, scopes)))


def _what(reading: Reading, card: RiskCard) -> Phrase:
    level = reading.words.inside("risk_level", card.level)
    if not level.template:
        return say("What keeps everybody safe changed on {day}.", day=card.level_changed_on)
    return say("The risk changed to {level} on {day}.", level=level, day=card.level_changed_on)


def _who(reading: Reading, found: Unbriefed, scopes: Sequence[Id]) -> Phrase:
    if found.mentor == reading.member:
        return say("Read the risk card and talk it over with your coordinator before the next visit.")
    visit = next_visit(reading, scopes, found.mentor)
    booked = say("The next visit is {moment}.", moment=visit) if visit else say("No visit is booked.")
    gaps = {"name": reading.member_name(found.mentor), "visit": booked}
    if has_received(reading, found):
        return say("{name} has it but has not been briefed. {visit} It is held until a briefing is recorded.", **gaps)
    return say("{name} has not received this. {visit} Phone {name} now.", **gaps)


def has_received(reading: Reading, found: Unbriefed) -> bool:
    """Whether the mentor's laptop has the card as it stands."""
    sources = written(reading, list(numbers_of(reading, [found.card])))
    return any(held_by(reading, found.mentor, source) for source in sources.values())


def next_visit(reading: Reading, scopes: Sequence[Id], mentor: Id) -> datetime | None:
    """When a mentor next meets the person of some cases."""
    ahead = [
        one.starts_at
        for one in reading.of_scopes(Appointment, scopes)
        if one.mentor == mentor
        and one.starts_at
        and one.starts_at > reading.now
        and one.status == AppointmentStatus.BOOKED
    ]
    return min(ahead, default=None)
