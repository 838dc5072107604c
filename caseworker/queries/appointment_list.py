"""The calendar as a list: a day or a week of appointments under their days, one's own, everybody's, or at a gate."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any, NamedTuple

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.clock import LONDON, from_milliseconds, local_day, milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries.ahead import BOOK, BOOK_GATE
from caseworker.queries.calendar import SATURDAY, bank_holidays_named
from caseworker.queries.calendar_rows import (
    A_DAY,
    CalendarDay,
    CalendarLine,
    CalendarLook,
    CalendarPage,
    CalendarRow,
    Span,
    headings,
)
from caseworker.queries.called import called
from caseworker.queries.clashing import clashes_named
from caseworker.queries.form_names import FormName
from caseworker.queries.may import may_add
from caseworker.queries.mentor_away import away_from
from caseworker.queries.on_call import line as on_call_line
from caseworker.queries.people import match_of
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.referring import done_at, first_acts, nobody_at_all
from caseworker.queries.rows import Badge, Beginning, Choice, Offer, Tone
from caseworker.queries.saying import points
from caseworker.queries.saying import text as as_written
from caseworker.queries.words import NOTHING

MINE, ALL, GATES = "mine", "all", "gates"
_CHIPS = (
    Choice(MINE, say("Mine")),
    Choice(ALL, say("Everybody")),
    Choice(GATES, say("Gate pick-ups")),
)
_MY_CASES = "SELECT case_id FROM case_row WHERE owner=:me UNION ALL SELECT case_id FROM case_row WHERE mentor=:me"
_UNDER: Mapping[str, str] = {
    MINE: f" AND (a.mentor=:me OR a.scope IN ({_MY_CASES}))",
    ALL: "",
    GATES: " AND a.gate_pickup=1",
}
_FOUND = (
    " AND a.scope IN (SELECT case_id FROM case_row WHERE n IN "
    "(SELECT rowid FROM find_people WHERE find_people MATCH :match))"
)
_FROM = (
    "FROM kind_appointment a INDEXED BY kind_appointment_day WHERE a.starts_at>=:begins AND a.starts_at<:ends "
    "AND (a.status IS NULL OR a.status<>'moved'){under}{found} "
    "AND EXISTS (SELECT 1 FROM case_row c WHERE c.case_id=a.scope)"
)
"""One stretch of the index by day. What was moved stands on the day to which it was."""


class _Question(NamedTuple):
    """What is listed: of which days, and the statement that finds it."""

    span: Span
    days: tuple[date, ...]
    chip: str
    found: str
    values: Mapping[str, Any]

    @property
    def searches(self) -> bool:
        """Whether people are searched for by name."""
        return bool(self.values["match"])


class _Count(NamedTuple):
    """How many appointments of a day are listed, and how many of these were not called off."""

    listed: int
    standing: int


def page(reading: Reading, look: CalendarLook, *, offset: int, limit: int) -> CalendarPage:
    """A page of the lines of a day or a week: the days, and below each the appointments that are looked for."""
    day = _day_of(reading, look.around) or look.day
    question = _question(reading, look, days=look.span.around(day).days)
    counts = _counts(reading, question)
    days = _days(question, counts)
    own = {MINE, GATES} if reading.is_a(Role.MENTOR) else set(_UNDER)
    above = tuple(one for one in days if one.named or one.notes)
    return CalendarPage(
        day=day,
        span=look.span,
        days=above,
        rows=_lines(reading, question, above, offset=offset, limit=limit),
        total=sum(one.listed for one in counts) + len(above),
        offset=offset,
        sentence=_sentence(counts, text=look.text if question.searches else ""),
        chips=tuple(choice for choice in _CHIPS if choice.code in own),
        offers=offers(reading),
        empty=None if any(one.listed for one in counts) else _nothing_booked(reading, question, text=look.text),
        on_call=on_call_line(reading),
    )


def offers(reading: Reading) -> tuple[Offer, ...]:
    """What may be done from the calendar as a whole."""
    if not may_add(reading, Appointment):
        return ()
    return Offer(BOOK, FormName.BOOK_WITH, reading.service), Offer(BOOK_GATE, FormName.GATE_WITH, reading.service)


def _nothing_booked(reading: Reading, question: _Question, *, text: str) -> Beginning:
    if question.searches:
        return Beginning(
            say("Nothing found for “{text}”", text=text.strip()), say("Try fewer letters, or another filter.")
        )
    title = say("Nothing is booked")
    if nobody_at_all(reading):
        says = say("Appointments and gate pick-ups will stand under their days, once somebody is here to meet.")
        return Beginning(title, says, first_acts(reading))
    says = say("Appointments and gate pick-ups will stand under their days, once they are booked.")
    return Beginning(title, says, done_at(PlaceName.CALENDAR, offers(reading)))


def _day_of(reading: Reading, record: Id) -> date | None:
    starts = reading.scalar("SELECT starts_at FROM kind_appointment WHERE id=?", record) if record else None
    return None if starts is None else local_day(from_milliseconds(starts))


def _question(reading: Reading, look: CalendarLook, *, days: tuple[date, ...]) -> _Question:
    match = match_of(look.text)
    edges = [milliseconds(datetime.combine(day, time(), LONDON)) for day in (*days, days[-1] + A_DAY)]
    values = {"me": reading.member, "match": match, "begins": edges[0], "ends": edges[-1]}
    values |= {f"edge{number}": edge for number, edge in enumerate(edges)}
    chip = look.chip if look.chip in _UNDER else MINE
    return _Question(look.span, days, chip, _FROM.format(under=_UNDER[chip], found=_FOUND if match else ""), values)


def _counts(reading: Reading, question: _Question) -> tuple[_Count, ...]:
    """How much is on each of the days."""
    each = ", ".join(
        f"count(*) FILTER (WHERE {on}), count(*) FILTER (WHERE {on} AND (a.status IS NULL OR a.status<>'cancelled'))"
        for on in (f"a.starts_at>=:edge{at} AND a.starts_at<:edge{at + 1}" for at in range(len(question.days)))
    )
    sql = f"SELECT {each} {question.found}"
    (found,) = reading.connection.exec_driver_sql(sql, dict(question.values)).all()
    return tuple(map(_Count, found[::2], found[1::2]))


def _days(question: _Question, counts: tuple[_Count, ...]) -> tuple[CalendarDay, ...]:
    """The days with how much is on each; while somebody searches, those alone on which something was found."""
    holidays = bank_holidays_named(question.days)
    days = (
        CalendarDay(day, _notes(question, day, on.standing, holidays), on.listed, named=question.span is not Span.DAY)
        for day, on in zip(question.days, counts, strict=True)
    )
    return tuple(day for day in days if day.booked or not question.searches)


def _notes(question: _Question, day: date, standing: int, holidays: Mapping[date, Phrase]) -> tuple[Phrase, ...]:
    closed = holidays.get(day) or (say("Weekend") if day.weekday() >= SATURDAY else None)
    nothing = say("No gate pick-up") if question.chip == GATES else say("Nothing booked")
    return (*((closed,) if closed else ()), *(() if standing else (nothing,)))


def _lines(
    reading: Reading, question: _Question, days: tuple[CalendarDay, ...], *, offset: int, limit: int
) -> tuple[CalendarLine, ...]:
    """A page of lines: the days that begin on it, and between them the appointments that follow."""
    above = headings(days)
    before = sum(line < offset for line in above)
    within = sum(offset <= line < offset + limit for line in above)
    rows = iter(_rows(reading, question, offset=offset - before, limit=limit - within))
    lines = (above.get(line) or next(rows, None) for line in range(offset, offset + limit))
    return tuple(line for line in lines if line is not None)


def _rows(reading: Reading, question: _Question, *, offset: int, limit: int) -> list[CalendarRow]:
    sql = f"SELECT a.id, a.scope {question.found} ORDER BY a.starts_at, a.id LIMIT :limit OFFSET :offset"
    values = {**question.values, "limit": limit, "offset": offset}
    found = reading.connection.exec_driver_sql(sql, values).all() if limit > 0 else []
    known = {(one.id, one.case): one for one in reading.some_of(Appointment, [row[0] for row in found])}
    places = [(Id(row[0]), Id(row[1])) for row in found]
    listed = [known[place] for place in places if place in known]
    names = called(reading, [one.case for one in listed])
    mentors = reading.member_names(one.mentor for one in listed)
    clashes, away = clashes_named(reading, listed), away_from(reading, listed)
    against = {one.id: points((away.get(one.id, NOTHING), clashes.get(one.id, NOTHING))) for one in listed}
    return [_row(reading, one, names=names, mentors=mentors, against=against[one.id]) for one in listed]


def _row(
    reading: Reading, one: Appointment, *, names: Mapping[Id, str], mentors: Mapping[str, str], against: Phrase
) -> CalendarRow:
    starts, words = one.starts_at or reading.now, reading.words
    return CalendarRow(
        record=one.id,
        day=local_day(starts),
        at=reading.local(starts).time(),
        name=names.get(one.case, ""),
        what=say("Gate pick-up") if one.gate_pickup else words.of("appointment_purpose", one.purpose),
        where=as_written(one.place) if one.place else words.of("prison", one.prison),
        who=mentors.get(one.mentor or "", "") if one.mentor != reading.member else "",
        gate=bool(one.gate_pickup),
        badge=_badge(reading, one),
        against=against if against.template else None,
    )


def _badge(reading: Reading, one: Appointment) -> Badge | None:
    """What sets it apart, in a word: how it ended, that nobody has said so, that it is at a gate."""
    if one.status not in (None, AppointmentStatus.BOOKED):
        return Badge(status_words(reading, one), Tone.PLAIN)
    if one.starts_at is not None and local_day(one.starts_at) < reading.today:
        return Badge(say("No outcome"), Tone.WARN)
    return Badge(say("Gate"), Tone.NOTE) if one.gate_pickup else None


def _sentence(counts: tuple[_Count, ...], *, text: str) -> Phrase:
    if text:
        return say("{count} results for “{text}”", count=sum(one.listed for one in counts), text=text.strip())
    return say("{count} appointments", count=sum(one.standing for one in counts))


def status_words(reading: Reading, one: Appointment) -> Phrase:
    """Where it stands, in a word or two."""
    came = reading.words.of("attendance", one.attendance)
    return came if came.template else reading.words.of("appointment_status", one.status or AppointmentStatus.BOOKED)
