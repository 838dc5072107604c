"""The calendar as a list: by day and time, one's own, everybody's, gate pick-ups, and those that are over."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.clashes import USUAL_LENGTH
from caseworker.domain.clock import LONDON, local_day, milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries.calendar import closed_day
from caseworker.queries.called import called
from caseworker.queries.listed import ListedRow, Listing
from caseworker.queries.people import match_of
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Badge, Choice, Tone
from caseworker.queries.saying import text as as_written

MINE, WEEK, ALL, GATES, OVER = "mine", "week", "all", "gates", "over"
_CHIPS = (
    Choice(MINE, say("Mine")),
    Choice(WEEK, say("Next 7 days")),
    Choice(ALL, say("Everybody")),
    Choice(GATES, say("Gate pick-ups")),
    Choice(OVER, say("Earlier")),
)
_STANDS = "(a.status IS NULL OR a.status='booked')"
_WHERE: Mapping[str, str] = {
    MINE: f"a.starts_at>=:begins AND {_STANDS} AND (a.mentor=:me OR c.owner=:me)",
    WEEK: f"a.starts_at>=:begins AND a.starts_at<:week AND {_STANDS} AND (a.mentor=:me OR c.owner=:me)",
    ALL: f"a.starts_at>=:begins AND {_STANDS}",
    GATES: f"a.starts_at>=:begins AND {_STANDS} AND a.gate_pickup=1",
    OVER: "a.starts_at<:begins AND a.starts_at>=:earliest AND (a.status IS NULL OR a.status<>'moved') "
    "AND (a.mentor=:me OR c.owner=:me)",
}
EARLIER = timedelta(days=60)
_FROM = "FROM kind_appointment a JOIN case_row c ON c.case_id=a.scope WHERE {where}"
_FOUND = " AND c.n IN (SELECT rowid FROM find_people WHERE find_people MATCH :match)"
_LENGTH = USUAL_LENGTH // timedelta(milliseconds=1)
_CLASHES = (
    "EXISTS (SELECT 1 FROM kind_appointment b WHERE b.id<>a.id AND (b.status IS NULL OR b.status='booked') "
    "AND b.starts_at>a.starts_at-43200000 "
    f"AND b.starts_at<coalesce(a.ends_at, a.starts_at+{_LENGTH}) AND coalesce(b.ends_at, b.starts_at+{_LENGTH})>"
    "a.starts_at AND (b.scope=a.scope OR b.mentor=a.mentor))"
)
"""Whether the person or whoever goes is booked twice at the same time."""


def page(reading: Reading, *, text: str, chip: str, offset: int, limit: int) -> Listing:
    """The appointments under a chip with people whose names hold the words; the next first, of those over the last."""
    chosen = chip if chip in _WHERE else MINE
    begins = datetime.combine(reading.today, time(), LONDON)
    values = {
        "me": reading.member,
        "begins": milliseconds(begins),
        "week": milliseconds(begins + timedelta(days=7)),
        "earliest": milliseconds(begins - EARLIER),
        "match": match_of(text),
        "limit": limit,
        "offset": offset,
    }
    where = _FROM.format(where=_WHERE[chosen]) + (_FOUND if values["match"] else "")
    ask = reading.connection.exec_driver_sql
    total = int(ask(f"SELECT count(*) {where}", values).scalar() or 0)
    order = "a.starts_at DESC, a.id DESC" if chosen == OVER else "a.starts_at, a.id"
    sql = f"SELECT a.id, {_CLASHES} AS clashes {where} ORDER BY {order} LIMIT :limit OFFSET :offset"
    found = ask(sql, values).all()
    own = {MINE, WEEK, GATES, OVER} if reading.is_a(Role.MENTOR) else set(_WHERE)
    return Listing(
        rows=_rows(reading, found),
        total=total,
        offset=offset,
        sentence=say("{count} appointments", count=total),
        chips=tuple(choice for choice in _CHIPS if choice.code in own),
        empty=say("Nothing is booked here. Appointments are booked from a person's overview."),
    )


def _rows(reading: Reading, found: Sequence[Any]) -> tuple[ListedRow, ...]:
    known = {one.id: one for one in reading.some_of(Appointment, [row.id for row in found])} if found else {}
    names = called(reading, [one.case for one in known.values()])
    mentors = reading.member_names(one.mentor for one in known.values())
    return tuple(
        _row(reading, known[Id(row.id)], names, mentors, clashes=bool(row.clashes)) for row in found if row.id in known
    )


def _row(
    reading: Reading, one: Appointment, names: Mapping[Id, str], mentors: Mapping[str, str], *, clashes: bool
) -> ListedRow:
    starts = one.starts_at or reading.now
    day = local_day(starts)
    closed = closed_day(day)
    words = reading.words
    below = (
        say("{named_day}", named_day=day),
        *((closed,) if closed else ()),
        words.of("appointment_purpose", one.purpose) if not one.gate_pickup else say("Gate pick-up"),
        as_written(one.place) if one.place else words.of("prison", one.prison),
        as_written(mentors.get(one.mentor or "")) if one.mentor != reading.member else as_written(None),
    )
    name = say("{time} {name}", time=reading.local(starts).time(), name=names.get(one.case, ""))
    return ListedRow(
        one.id, name, tuple(part for part in below if part.template), _badge(reading, one, clashes=clashes)
    )


def _badge(reading: Reading, one: Appointment, *, clashes: bool) -> Badge | None:
    """What sets it apart, in words: that it clashes, that nobody has said what came of it, that it is at a gate."""
    standing = one.status in (None, AppointmentStatus.BOOKED)
    if not standing:
        return Badge(status_words(reading, one), Tone.PLAIN)
    if one.starts_at is not None and local_day(one.starts_at) < reading.today:
        return Badge(say("No outcome"), Tone.WARN)
    if clashes:
        return Badge(say("Clashes"), Tone.WARN)
    return Badge(say("Gate"), Tone.NOTE) if one.gate_pickup else None


def status_words(reading: Reading, one: Appointment) -> Phrase:
    """Where it stands, in a word or two."""
    came = reading.words.of("attendance", one.attendance)
    return came if came.template else reading.words.of("appointment_status", one.status or AppointmentStatus.BOOKED)
