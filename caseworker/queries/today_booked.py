"""Appointments of today and ahead, those of which nobody has said what came, and who is not back from working alone."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.clock import LONDON, local_day, milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.lone_working import ASKED_FOR
from caseworker.domain.service import Role
from caseworker.queries.back_known import SOON, Knows, before, who_knows
from caseworker.queries.called import called
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer, Spot, Tone
from caseworker.queries.saying import listed, text, together
from caseworker.queries.today_needs import Harm, Need
from caseworker.queries.today_rows import Shape, TodayIcon, TodayRow, TodaySection
from caseworker.queries.words import NOTHING

AHEAD = timedelta(days=30)
UNSAID_FOR = timedelta(days=14)
"""How long it is asked what came of an appointment."""
SHOWN, MOST = 12, 200

_BETWEEN = (
    "SELECT a.id FROM kind_appointment a JOIN case_row c ON c.case_id=a.scope WHERE a.starts_at>=:since "
    "AND a.starts_at<:until AND ({status}) AND ({whose}) ORDER BY a.starts_at, a.id LIMIT :limit"
)
_STANDS = "a.status IS NULL OR a.status='booked'"
_TOLD = "a.status IS NULL OR a.status IN ('booked', 'happened', 'did_not_happen')"
_MINE = "a.mentor=:me OR c.owner=:me"
_WITH_ME = "a.mentor=:me"
_NO_SESSION = (
    " AND NOT EXISTS (SELECT 1 FROM kind_session s WHERE s.scope=a.scope AND s.happened_at>=a.starts_at-43200000 "
    "AND s.happened_at<a.starts_at+43200000)"
)
"""A session with the person half a day before or after it says what came of it."""


def today(reading: Reading) -> TodaySection:
    """What is booked today: a mentor's own, and for a coordinator what is booked with the people they answer for."""
    begins = _midnight(reading.now)
    found = _booked(reading, begins, begins + timedelta(days=1), status=_TOLD, whose=_MINE)
    title, nothing = say("Appointments today"), say("Nothing is booked today.")
    return _section(reading, found, name="booked", title=title, empty=nothing)


def ahead(reading: Reading) -> TodaySection:
    """What comes after today: gate pick-ups among the rest, each with its day."""
    begins = _midnight(reading.now) + timedelta(days=1)
    found = _booked(reading, begins, begins + AHEAD, status=_STANDS, whose=_WITH_ME)
    title, nothing = say("Coming up"), say("Nothing is booked in the next 30 days.")
    return _section(reading, found, name="ahead", title=title, empty=nothing)


def _section(
    reading: Reading, found: Sequence[Appointment], *, name: str, title: Phrase, empty: Phrase
) -> TodaySection:
    shown = found[:SHOWN]
    names, mentors = called(reading, [one.case for one in shown]), reading.member_names(one.mentor for one in shown)
    rows = tuple(
        _row(reading, one, name=names.get(one.case, ""), mentor=mentors.get(one.mentor or "", "")) for one in shown
    )
    rest = len(found) - len(shown)
    return TodaySection(
        name=name,
        title=title,
        shape=Shape.LINES,
        rows=rows,
        total=len(found),
        empty=empty,
        more=say("{count} more in the calendar", count=rest) if rest else None,
        leads_to=Spot(PlaceName.CALENDAR),
    )


def _booked(reading: Reading, since: datetime, until: datetime, *, status: str, whose: str) -> list[Appointment]:
    """The appointments that begin between two moments, the earliest first."""
    sql = _BETWEEN.format(status=status, whose=whose)
    values = {
        "since": milliseconds(since),
        "until": milliseconds(until),
        "me": reading.member,
        "limit": MOST,
    }
    ids = [row[0] for row in reading.connection.exec_driver_sql(sql, values)]
    found = reading.some_of(Appointment, ids) if ids else []
    return sorted(found, key=lambda one: one.starts_at or since)


def _row(reading: Reading, one: Appointment, *, name: str, mentor: str) -> TodayRow:
    return TodayRow(
        key=one.id,
        icon=TodayIcon.GATE if one.gate_pickup else TodayIcon.APPOINTMENT,
        words=_words(reading, one, name=name, mentor=mentor),
        below=_below(reading, one),
        when=_when(one, now=reading.now),
        leads_to=Spot(PlaceName.CALENDAR, one.id),
        offer=_outcome(reading, one),
    )


def _words(reading: Reading, one: Appointment, *, name: str, mentor: str) -> Phrase:
    if one.mentor == reading.member:
        return say("Meet {name}", name=name)
    return say("{name} with {mentor}", name=name, mentor=mentor) if mentor else text(name)


def _below(reading: Reading, one: Appointment) -> Phrase:
    words = reading.words
    place = text(one.place) if one.place else words.of("prison", one.prison)
    said = words.inside if place.template else words.of
    what = said("appointment_purpose", "gate" if one.gate_pickup else one.purpose)
    came = said("attendance", one.attendance)
    alone = say("working alone, back by {moment}", moment=one.expected_back) if _is_out(one) else NOTHING
    return listed((place, what, alone, came))


def _is_out(one: Appointment) -> bool:
    return one.expected_back is not None and one.back_at is None


def _when(one: Appointment, *, now: datetime) -> Phrase:
    starts = one.starts_at or now
    at = starts.astimezone(LONDON).time()
    if local_day(starts) == local_day(now):
        return say("{time}", time=at)
    if local_day(starts) == local_day(now) + timedelta(days=1):
        return say("tomorrow {time}", time=at)
    return say("{named_day}, {time}", named_day=local_day(starts), time=at)


def _outcome(reading: Reading, one: Appointment) -> Offer | None:
    """The way to say what came of one that has begun and of which nobody has."""
    begun = one.starts_at is not None and one.starts_at <= reading.now
    if not begun or one.attendance or one.status not in (None, AppointmentStatus.BOOKED):
        return None
    return Offer(say("Outcome"), FormName.CAME_OF, one.id)


def _midnight(now: datetime) -> datetime:
    return datetime.combine(local_day(now), time(), LONDON)


# What needs somebody now


def not_back(reading: Reading) -> Iterator[Need]:
    """Whoever worked alone, is past the time agreed, and is not known to be back."""
    whose = _WITH_ME if reading.is_a(Role.MENTOR) else "1"
    late = f"({_TOLD}) AND a.expected_back<{milliseconds(reading.now)} AND a.back_at IS NULL"
    found = _booked(reading, reading.now - ASKED_FOR, reading.now, status=late, whose=whose)
    names, mentors = called(reading, [one.case for one in found]), reading.member_names(one.mentor for one in found)
    for one in found:
        mine = one.mentor == reading.member
        gaps = {"name": names.get(one.case, ""), "moment": one.expected_back}
        row = TodayRow(
            key=f"back/{one.id}",
            icon=TodayIcon.ALONE,
            words=say("Say that you are back") if mine else say("Ring {name}", name=mentors.get(one.mentor or "", "")),
            below=say("Working alone with {name}, expected back at {moment}.", **gaps),
            when=say("not back yet"),
            tone=Tone.DANGER,
            leads_to=Spot(PlaceName.CALENDAR, one.id, offer=_asked(one, mine=mine)),
        )
        yield Need(Harm.UNSAID if mine else Harm.MISSING, one.expected_back or reading.now, row)


def _asked(one: Appointment, *, mine: bool) -> Offer:
    """That one is back oneself, or what came of ringing."""
    if mine:
        return Offer(say("Back"), FormName.BACK, one.id)
    return Offer(say("Keep what came of it"), FormName.LONE_STEP, one.id)


def untold(reading: Reading) -> Iterator[Need]:
    """One's own appointments of the next two days of whose time to be back nobody else is known to know."""
    known_later = f"({_STANDS}) AND a.expected_back>={milliseconds(reading.now)} AND a.back_at IS NULL"
    found = _booked(reading, _midnight(reading.now), reading.now + SOON, status=known_later, whose=_WITH_ME)
    names, knows = called(reading, [one.case for one in found]), who_knows(reading, found)
    for one in found:
        if (heard := knows.get(one.id, Knows.NOBODY)) is Knows.OFFICE:
            continue
        starts = one.starts_at or reading.now
        begun = starts <= reading.now
        gaps = {"name": names.get(one.case, ""), "moment": one.expected_back}
        alone = say("Working alone with {name}, expected back at {moment}.", **gaps)
        row = TodayRow(
            key=f"untold/{one.id}",
            icon=TodayIcon.ALONE,
            words=say("Let somebody know when you are back"),
            below=together((alone, before(reading, heard))),
            when=_when(one, now=reading.now),
            tone=Tone.DANGER if begun else Tone.WARN,
            leads_to=Spot(PlaceName.SYNC),
        )
        yield Need(Harm.MISSING if begun else Harm.SOON, starts, row)


def unsaid(reading: Reading) -> Iterator[Need]:
    """The appointments of one's own that are over and of which nobody has said what came."""
    begins = _midnight(reading.now)
    found = _booked(reading, begins - UNSAID_FOR, begins, status=_STANDS, whose=_WITH_ME + _NO_SESSION)
    names = called(reading, [one.case for one in found])
    for one in found:
        offer = Offer(say("Outcome"), FormName.CAME_OF, one.id)
        row = TodayRow(
            key=f"unsaid/{one.id}",
            icon=TodayIcon.OUTCOME,
            words=say("Say what came of it"),
            below=listed((text(names.get(one.case)), _below(reading, one))),
            when=say("{day}", day=local_day(one.starts_at or begins)),
            tone=Tone.WARN,
            leads_to=Spot(PlaceName.CALENDAR, one.id, offer=offer),
        )
        yield Need(Harm.UNSAID, one.starts_at or begins, row)
