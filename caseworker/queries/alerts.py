"""What must be acted on at once: a risk that rose and whose mentor does not know, or nobody at the gate."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.risks import RiskCard
from caseworker.domain.service import Role
from caseworker.queries.briefings import Unbriefed, briefing_offer, unbriefed
from caseworker.queries.form_names import FormName
from caseworker.queries.may import may_match
from caseworker.queries.origins import held_by, numbers_of, written
from caseworker.queries.readiness import AT_ONCE, Known, Leaver, away_from_gate, has_gate, known_of
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Alert, Offer
from caseworker.queries.saying import together

_LEAVES = (
    "SELECT case_id, place, leaves, mentor, owner FROM case_row "
    "WHERE case_id IN ({marks}) AND state<>'closed' AND speaks_as=case_id AND leaves>=? AND leaves<=?"
)
_RELEASE = say("Release today."), say("Release tomorrow."), say("Release the day after tomorrow.")


def alert(reading: Reading, scopes: Sequence[Id]) -> Alert | None:
    """The alert of a person, or None."""
    return _risk(reading, scopes) or _gate(reading, scopes)


def _risk(reading: Reading, scopes: Sequence[Id]) -> Alert | None:
    sql = "SELECT case_id, mentor FROM case_row WHERE mentor<>'' AND case_id IN ({marks})"
    mentors = {Id(case): Id(mentor) for case, mentor in reading.rows_in(sql, scopes)}
    found = next(iter(unbriefed(reading, mentors).values()), None)
    if found is None:
        return None
    return Alert(_what(reading, found.card), _who(reading, found, scopes), briefing_offer(reading, found.card))


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
    file = reading.file_of(Mentor, found.mentor)
    if file is not None and file.phone:
        return say("{name} has not received this. {visit} Phone {name} now: {phone}.", phone=file.phone, **gaps)
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


def _gate(reading: Reading, scopes: Sequence[Id]) -> Alert | None:
    """Nobody at the gate in the last days before a release; a body does not hold who is."""
    if not reading.is_a(Role.MENTOR, Role.COORDINATOR):
        return None
    until = reading.today + timedelta(days=AT_ONCE)
    rows = reading.rows_in(_LEAVES, scopes, reading.today.isoformat(), until.isoformat())
    leaving = [Leaver(Id(r[0]), r[1], date.fromisoformat(r[2]), Id(r[3]), Id(r[4])) for r in rows]
    alone = next((one for one in known_of(reading, leaving) if not has_gate(one)), None)
    return None if alone is None else _alone(reading, alone)


def _alone(reading: Reading, known: Known) -> Alert:
    one, why = known.leaver, away_from_gate(known)
    lead = _RELEASE[(one.on - reading.today).days]
    if one.mentor:
        book = say("Book a gate pick-up") if why is None else say("Change the gate pick-up")
        offer, nobody = Offer(book, FormName.GATE, one.case), say("Nobody is booked to meet them at the gate.")
        return Alert(lead, nobody if why is None else say("{why}. Nobody else meets them at the gate.", why=why), offer)
    match = Offer(say("Match by hand"), FormName.MATCH, one.case) if may_match(reading, one.case) else None
    nobody = say("They have no mentor, so nobody meets them at the gate.")
    return Alert(lead, nobody if why is None else together((say("{why}.", why=why), nobody)), match)
