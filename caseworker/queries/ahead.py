"""What is arranged with a person: what is booked, and what is over and nobody has said anything of."""

from collections.abc import Sequence
from datetime import timedelta

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.queries.form_names import FormName
from caseworker.queries.lines import expected_back
from caseworker.queries.may import may_add
from caseworker.queries.mentor_away import away_from
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Spot, Tone
from caseworker.queries.saying import listed, text
from caseworker.queries.words import NOTHING

AHEAD = 8
"""Appointments to come that the overview names."""
UNSAID_FOR = timedelta(days=30)
BOOK, BOOK_GATE = say("Book an appointment"), say("Book a gate pick-up")


def appointment_facts(reading: Reading, scopes: Sequence[Id]) -> list[Fact]:
    """What is over and nobody has said anything of, then what is still to come."""
    booked = sorted(
        (one.starts_at, one.id, one)
        for one in reading.of_scopes(Appointment, scopes)
        if one.starts_at and one.status in (None, AppointmentStatus.BOOKED)
    )
    over = [one for at, _, one in booked if reading.now - UNSAID_FOR <= at < reading.now]
    ahead = [one for at, _, one in booked if at >= reading.now][:AHEAD]
    away = away_from(reading, ahead)
    return [_fact(reading, one, away=away.get(one.id, NOTHING)) for one in (*over, *ahead)]


def _fact(reading: Reading, one: Appointment, *, away: Phrase) -> Fact:
    what = reading.words.of("appointment_purpose", "gate" if one.gate_pickup else one.purpose)
    where = one.place or reading.words.of("prison", one.prison).template
    over = one.starts_at is not None and one.starts_at < reading.now
    said = say("nobody has said what came of it") if over else text("")
    who = away if away.template else text(reading.member_name(one.mentor))
    context = listed((text(where), who, expected_back(one), said))
    writes = may_add(reading, Appointment)
    return Fact(
        what if what.template else say("Appointment"),
        say("{moment}", moment=one.starts_at),
        context if context.template else None,
        tone=Tone.WARN if over or away.template else Tone.PLAIN,
        offers=offers_about(reading, one) if writes else (),
        leads_to=Spot(PlaceName.CALENDAR, one.id) if writes else None,
    )


def offers_about(reading: Reading, one: Appointment) -> tuple[Offer, ...]:
    """What can be done about an appointment as it stands, for whoever may write in the case."""
    begun = one.starts_at is not None and one.starts_at <= reading.now
    standing = one.status in (None, AppointmentStatus.BOOKED)
    told = one.status in (AppointmentStatus.HAPPENED, AppointmentStatus.DID_NOT_HAPPEN)
    offers = [Offer(say("What came of it"), FormName.CAME_OF, one.id)] if begun and (standing or told) else []
    if one.expected_back is not None and one.back_at is None and begun:
        offers.append(Offer(say("Back"), FormName.BACK, one.id))
    if standing:
        offers += [
            Offer(say("Move"), FormName.MOVE_APPOINTMENT, one.id),
            Offer(say("Change"), FormName.CHANGE_APPOINTMENT, one.id),
            Offer(say("Cancel it"), FormName.CANCEL_APPOINTMENT, one.id),
        ]
    return tuple(offers)
