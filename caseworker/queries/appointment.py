"""One appointment: when, where and with whom, what stands against it, and what can be done about it."""

from collections.abc import Iterator
from datetime import timedelta

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.clock import local_day
from caseworker.domain.errors import NotHere, Phrase, say
from caseworker.domain.ids import Id
from caseworker.queries.ahead import offers_about
from caseworker.queries.appointment_list import status_words
from caseworker.queries.back_known import untold
from caseworker.queries.booking import clash_words
from caseworker.queries.calendar import closed_day
from caseworker.queries.called import called
from caseworker.queries.form_names import FormName
from caseworker.queries.lines import expected_back
from caseworker.queries.listed import ShownRecord, Tab
from caseworker.queries.lone_working import section as lone_section
from caseworker.queries.may import may_add
from caseworker.queries.mentor_away import away_from
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Spot, Tone
from caseworker.queries.saying import text, together


def shown(reading: Reading, record: Id) -> ShownRecord:
    """An appointment with somebody whose file is here. Raises NotHere."""
    one = next(iter(reading.some_of(Appointment, [record])), None)
    if one is None:
        raise NotHere(say("This appointment is not on this device."))
    scopes = reading.linked(one.case)
    name = called(reading, [one.case]).get(one.case, "")
    against = together(one for one in (untold(reading, one), *_against(reading, one, scopes)) if one.template)
    return ShownRecord(
        record=one.id,
        name=name,
        about=(_what(reading, one),),
        facts=(_when(reading, one), _where(reading, one), _status(reading, one)),
        alert=against if against.template else None,
        tabs=(
            Tab(
                "appointment",
                say("Appointment"),
                (*lone_section(reading, one), _arranged(reading, one), _person(reading, one, name)),
            ),
        ),
    )


def _what(reading: Reading, one: Appointment) -> Phrase:
    what = reading.words.of("appointment_purpose", "gate" if one.gate_pickup else one.purpose)
    return what if what.template else say("Appointment")


def _when(reading: Reading, one: Appointment) -> Fact:
    starts = one.starts_at or reading.now
    at = reading.local(starts).time()
    until = say("{starts} to {ends}", starts=at, ends=reading.local(one.ends_at).time()) if one.ends_at else None
    return Fact(say("When"), say("{named_day}", named_day=local_day(starts)), until or say("{time}", time=at))


def _where(reading: Reading, one: Appointment) -> Fact:
    place = text(one.place) if one.place else reading.words.of("prison", one.prison)
    how = reading.words.of("delivery", one.held)
    return Fact(say("Where"), place if place.template else say("Nowhere named"), how if how.template else None)


def _status(reading: Reading, one: Appointment) -> Fact:
    who = reading.member_name(one.mentor)
    over = one.starts_at is not None and one.starts_at < reading.now
    unsaid = over and one.status in (None, AppointmentStatus.BOOKED)
    words = say("No outcome yet") if unsaid else status_words(reading, one)
    return Fact(
        say("Status"), words, say("with {name}", name=who) if who else None, Tone.WARN if unsaid else Tone.PLAIN
    )


def _against(reading: Reading, one: Appointment, scopes: tuple[Id, ...]) -> Iterator[Phrase]:
    """What stands against one that is still to come: a mentor away, other appointments, a day that much is closed."""
    if one.status not in (None, AppointmentStatus.BOOKED) or one.starts_at is None or one.starts_at < reading.now:
        return
    yield from (say("{why}.", why=why) for why in away_from(reading, [one]).values())
    day = local_day(one.starts_at)
    closed = closed_day(day)
    if closed is not None:
        yield say("{day} is {what}.", day=day, what=closed)
    yield from clash_words(reading, one, scopes=scopes)


def _arranged(reading: Reading, one: Appointment) -> Section:
    travel = say("{count} minutes", count=one.travel_minutes) if one.travel_minutes else text("")
    facts = (
        Fact(say("Number to ring"), text(one.phone)),
        Fact(say("Travel"), travel),
        Fact(say("Working alone"), expected_back(one)),
        Fact(say("To remember"), text(one.note)),
        Fact(say("Why not attended"), reading.words.of("absence_reason", one.reason)),
        Fact(say("What came of it"), text(one.outcome)),
        *_moved(reading, one),
    )
    known = tuple(fact for fact in facts if fact.words.template)
    offers = offers_about(reading, one) if may_add(reading, Appointment) else ()
    return Section(say("What is arranged"), known, empty=say("No more is written down."), offers=offers)


def _moved(reading: Reading, one: Appointment) -> Iterator[Fact]:
    """Who asked for a change and why; where it went, and where it came from."""
    why = text(one.moved_why)
    yield Fact(say("Who asked"), reading.words.of("asked_by", one.moved_by), why if why.template else None)
    for other, label in ((_moved_to(reading, one), say("Moved to")), (one.moved_from, say("Moved from"))):
        starts = next((found.starts_at for found in reading.some_of(Appointment, [other])), None) if other else None
        if other and starts:
            yield Fact(label, say("{moment}", moment=starts), leads_to=Spot(PlaceName.CALENDAR, other))


def _moved_to(reading: Reading, one: Appointment) -> Id | None:
    found = reading.scalar("SELECT id FROM kind_appointment WHERE scope=? AND moved_from=?", one.folder.scope, one.id)
    return Id(found) if found else None


def _person(reading: Reading, one: Appointment, name: str) -> Section:
    fact = Fact(say("Person"), text(name), leads_to=Spot(PlaceName.PEOPLE, one.case))
    begun = one.starts_at is not None and one.starts_at <= reading.now + timedelta(hours=1)
    session = Offer(say("Record a session"), FormName.SESSION, one.case)
    writes = begun and may_add(reading, Appointment)
    return Section(say("With whom"), (fact,), offers=(session,) if writes else ())
