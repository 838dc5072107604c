"""The session sheet for inside prison: the questions of a session with room to write, and one name to know it by.

It lies on tables. So it says no family name and no number, no offence and no risk, nothing that was said before, and of
the next appointment the time and, inside, the prison: a place outside would tell of a home or of treatment.
"""

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.names import tokens
from caseworker.domain.people import Person
from caseworker.domain.record import Form
from caseworker.domain.sessions import Session
from caseworker.queries.edge import edge_of, office_settings
from caseworker.queries.paper_rows import Question, SessionSheet
from caseworker.queries.person import Known, known
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.words import NOTHING

ASKED = frozenset(
    {
        *("happened_at", "minutes", "attendance", "purpose", "summary", "response", "strengths", "next_step"),
        "pathways",
    }
)
"""The fields of a session that the sheet asks for, in the order in which they are declared."""
FOR_WOMEN = "women"


def session_sheet(reading: Reading, case: Id) -> SessionSheet:
    """What stands on the sheet. Raises NotHere."""
    found = known(reading, case)
    return SessionSheet(
        cases=found.scopes,
        edge=edge_of(reading),
        name=one_name(found.person),
        questions=questions(reading),
        booked=_booked(reading, found),
        worry=_worry(office_settings(reading).on_call_phone or office_settings(reading).phone or ""),
    )


def one_name(person: Person) -> str:
    """What the person is called, without the family name where there is another."""
    called = person.preferred_name or person.given_name or person.family_name or ""
    family = set(tokens(person.family_name or ""))
    return " ".join(word for word in called.split() if not {*tokens(word)} & family) or called


def questions(reading: Reading) -> tuple[Question, ...]:
    """What the sheet asks."""
    asked = [field for field in Session.kind.fields.values() if field.name in ASKED]
    boxes = (Form.CHOICE, Form.CHOICES)
    return tuple(Question(field, _choices(reading, field.vocabulary) if field.form in boxes else ()) for field in asked)


def _choices(reading: Reading, vocabulary: str) -> tuple[Choice, ...]:
    """What may be ticked. A box for women alone would tell of abuse, or of having sold sex, to whoever reads it."""
    every = reading.words.choices(vocabulary)
    return tuple(one for one in every if reading.words.facts(vocabulary, one.code).get("scope") != FOR_WOMEN)


def _booked(reading: Reading, found: Known) -> Phrase:
    ahead = (
        (one.starts_at, one.id, one)
        for one in reading.of_scopes(Appointment, found.scopes)
        if one.starts_at and one.starts_at >= reading.now and one.status in (None, AppointmentStatus.BOOKED)
    )
    at, _, one = min(ahead, default=(None, "", None))
    if at is None or one is None:
        return say("No appointment is booked.")
    local = reading.local(at)
    when = {"named_day": local.date(), "time": local.time().replace(second=0, microsecond=0)}
    prison = reading.words.of("prison", one.prison) if one.prison and not one.gate_pickup else NOTHING
    if prison.template:
        return say("Next appointment: {named_day}, {time}, {place}", place=prison, **when)
    return say("Next appointment: {named_day}, {time}", **when)


def _worry(phone: str) -> Phrase:
    if not phone:
        return say("If something worries you, do not write it here: tell a member of staff, and then the office.")
    return say("If something worries you, do not write it here: tell a member of staff, and ring {phone}.", phone=phone)
