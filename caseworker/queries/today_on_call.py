"""The on-call rota on Today: who is on now for everybody, and for coordinators each gap in cover of the next week."""

from collections.abc import Iterator
from datetime import timedelta

from caseworker.domain.errors import Phrase, say
from caseworker.domain.on_call import OnCallShift, Stretch
from caseworker.queries.form_names import FormName
from caseworker.queries.on_call import (
    Rota,
    gap_words,
    has_rota,
    next_words,
    number_of,
    office_number,
    rota,
    taken_off_words,
    until_words,
)
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer, Spot, Tone
from caseworker.queries.saying import listed, text, together
from caseworker.queries.shift_times import given_up
from caseworker.queries.today_needs import Harm, Need
from caseworker.queries.today_rows import Shape, TodayIcon, TodayRow, TodaySection
from caseworker.queries.words import NOTHING


def gaps(reading: Reading) -> Iterator[Need]:
    """Each gap in cover that begins within a week, since when it was to be seen, and who laid the rota before it.

    A service that has never laid a rota misses nobody.
    """
    if not has_rota(reading):
        return
    standing = rota(reading)
    for gap in standing.near:
        harm = Harm.UNCOVERED if gap.starts <= reading.now else Harm.WORRY
        yield Need(harm, gap.starts, _row(reading, standing, gap))


def _row(reading: Reading, standing: Rota, gap: Stretch) -> TodayRow:
    before = standing.before(gap)
    offer = Offer(say("Put somebody on"), FormName.PUT_ON_CALL, before.id if before else reading.service)
    now = gap.starts <= reading.now
    return TodayRow(
        key=f"on call/{gap.starts.isoformat()}",
        icon=TodayIcon.ON_CALL,
        words=say("Put somebody on call"),
        below=together(one for one in _below(reading, standing, gap) if one.template),
        when=say("now") if now else say("{named_day}", named_day=reading.local(gap.starts).date()),
        tone=Tone.DANGER if now else Tone.WARN,
        leads_to=Spot(PlaceName.CALENDAR, reading.service, offer=offer),
    )


def _below(reading: Reading, standing: Rota, gap: Stretch) -> Iterator[Phrase]:
    yield gap_words(gap, now=reading.now)
    yield _age(reading, standing, gap)
    off = taken_off_words(reading, gap, standing)
    yield off if off.template else _owner(reading, standing.before(gap))


def _owner(reading: Reading, before: OnCallShift | None) -> Phrase:
    """Who laid the rota as far as it goes."""
    who = reading.scalar("SELECT member FROM record WHERE id=?", before.id) if before else None
    name = reading.member_name(who)
    return say("{name} laid the rota before it.", name=name) if name else say("No coordinator has laid it so far.")


def _age(reading: Reading, standing: Rota, gap: Stretch) -> Phrase:
    """Since when the gap was to be seen: since somebody was taken off or given other times, or for a week before it."""
    since = standing.came_about(gap, given_up=given_up(reading, standing.shifts))
    days = (reading.now - since) // timedelta(days=1)
    return say("Open for {count} days.", count=days) if days > 0 else say("Open since today.")


def now(reading: Reading) -> tuple[TodaySection, ...]:
    """Who is on call and who is next; nothing where the service has neither a rota nor a number."""
    standing, office = rota(reading), office_number(reading)
    if not standing.shifts and not office:
        return ()
    on, leads_to = standing.on, Spot(PlaceName.CALENDAR, reading.service)
    number = number_of(reading, on) if on else office
    who = text(reading.member_name(on.member)) if on else say("Nobody is on call now")
    after = say("Next: {whom}", whom=next_words(reading, standing.next)) if standing.shifts else NOTHING
    row = TodayRow(
        key="on call",
        icon=TodayIcon.ON_CALL,
        words=listed((who, text(number))),
        below=after,
        when=until_words(on, now=reading.now) if on else NOTHING,
        tone=Tone.PLAIN if on or not standing.shifts else Tone.DANGER,
        leads_to=leads_to,
    )
    title = say("On call now")
    return (TodaySection("on call", title, Shape.LINES, (row,), leads_to=leads_to),)
