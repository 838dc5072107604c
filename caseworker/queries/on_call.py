"""The on-call rota as it is asked for: who is on now and at which number, who is next, where nobody is, where two are.

Everybody of the service may ask. Where nobody is on, the office's own number stands in, and that nobody is on is said.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from operator import attrgetter

from caseworker.domain.clock import LONDON, local_day, milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.latest import latest, newest_first
from caseworker.domain.on_call import (
    GAP_IS_NEAR,
    LOOKS_AHEAD,
    OnCallNote,
    OnCallShift,
    Stretch,
    gaps_in_cover,
    next_on,
    on_now,
    overlaps,
)
from caseworker.domain.service import Role
from caseworker.queries.edge import office_settings
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Spot
from caseworker.queries.saying import listed, sentence, text, together
from caseworker.queries.shift_times import GivenUp
from caseworker.queries.words import NOTHING

READERS = (Role.COORDINATOR, Role.MENTOR)
"""Who has a rota to look at."""
BEFORE = timedelta(days=14)
"""How far back shifts are read: their hand-over notes, and what was taken off."""
_SOON = "SELECT id FROM kind_on_call_shift WHERE scope=? AND ends_at>? ORDER BY starts_at, first, id"
_ONE = "SELECT 1 FROM kind_on_call_shift WHERE scope=? AND starts_at IS NOT NULL LIMIT 1"
_NOTES = "SELECT id FROM kind_on_call_note WHERE shift IN ({marks})"
_A_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Rota:
    """The shifts from a fortnight ago on, the earliest first, as they stand at a moment."""

    shifts: tuple[OnCallShift, ...]
    now: datetime

    @property
    def on(self) -> OnCallShift | None:
        """Who is on: of several, whoever came on last."""
        return next(iter(on_now(self.shifts, self.now)), None)

    @property
    def next(self) -> OnCallShift | None:
        """Who is on next."""
        return next_on(self.shifts, self.now)

    @cached_property
    def gaps(self) -> tuple[Stretch, ...]:
        """Where nobody is on in the next 14 days."""
        return self.gaps_until(self.now + LOOKS_AHEAD)

    def gaps_until(self, until: datetime) -> tuple[Stretch, ...]:
        """Where nobody is on from now to a moment."""
        stretches = [stretch for one in self.shifts if (stretch := one.stretch)]
        return gaps_in_cover(stretches, since=self.now, until=until)

    @property
    def near(self) -> tuple[Stretch, ...]:
        """The gaps that begin within a week, each to its end as far as is looked."""
        return tuple(gap for gap in self.gaps if gap.starts < self.now + GAP_IS_NEAR)

    @property
    def twice(self) -> tuple[tuple[OnCallShift, OnCallShift], ...]:
        """Where two are on at once."""
        return overlaps(self.shifts, since=self.now)

    def taken_off(self, gap: Stretch) -> tuple[OnCallShift, ...]:
        """The shifts that would have covered some of a gap, whoever was taken off last first."""
        found = [
            one
            for one in self.shifts
            if one.off_at and one.starts_at and one.ends_at
            if max(one.starts_at, one.off_at) < gap.ends and gap.starts < one.ends_at
        ]
        return tuple(newest_first(found, by=attrgetter("off_at")))

    def came_about(self, gap: Stretch, *, given_up: Sequence[GivenUp]) -> datetime:
        """When a gap came about: when somebody was taken off or given other times, else a week before it begins."""
        off = [one.off_at for one in self.taken_off(gap) if one.off_at]
        moved = [one.at for one in given_up if one.covered.starts < gap.ends and gap.starts < one.covered.ends]
        ended = self.before(gap)
        last = ended.stretch.ends if ended and ended.stretch and gap.starts <= self.now else gap.starts
        return max((*off, *moved), default=last - GAP_IS_NEAR)

    def before(self, gap: Stretch) -> OnCallShift | None:
        """The shift after which a gap begins."""
        ended = [one for one in self.shifts if (stretch := one.stretch) and stretch.ends <= gap.starts]
        return latest(ended, by=attrgetter("ends_at"))


def rota(reading: Reading) -> Rota:
    """The rota of the service."""
    rows = reading.rows(_SOON, reading.service, milliseconds(reading.now - BEFORE))
    found = {one.id: one for one in reading.some_of(OnCallShift, [row.id for row in rows])} if rows else {}
    return Rota(tuple(found[Id(row.id)] for row in rows if Id(row.id) in found), reading.now)


def notes_of(reading: Reading, shifts: Sequence[OnCallShift]) -> list[OnCallNote]:
    """What is written about some shifts, the newest first; nothing on any laptop but a coordinator's."""
    rows = reading.rows_in(_NOTES, [one.id for one in shifts]) if shifts else []
    found = reading.some_of(OnCallNote, [row.id for row in rows]) if rows else []
    return newest_first(found, by=lambda one: one.note_at or reading.now)


def has_rota(reading: Reading) -> bool:
    """Whether the service has ever laid one: where it has not, nobody is missed."""
    return bool(reading.scalar(_ONE, reading.service))


def office_number(reading: Reading) -> str:
    """The number that stands in where nobody is on, or nothing."""
    return office_settings(reading).on_call_phone or ""


def number_of(reading: Reading, shift: OnCallShift) -> str:
    """The number at which whoever is on can be rung: their own, else the office's."""
    return shift.phone or office_number(reading)


def whom_to_ring(reading: Reading, *, but: Id = NO_ID) -> Phrase:
    """'Farida Akhtar, 01632 960114'; where nobody but `but` is on, the office's number, or nothing."""
    on = rota(reading).on
    if on is None or on.member == but:
        return text(office_number(reading))
    return listed((text(reading.member_name(on.member)), text(number_of(reading, on))))


def on_call(reading: Reading) -> str:
    """The name of whoever is on now, where that is not whoever asks."""
    on = rota(reading).on
    return reading.member_name(on.member) if on is not None and on.member != reading.member else ""


def line(reading: Reading) -> Fact | None:
    """Who is on now, for the head of the calendar. None for who has no rota to read."""
    if not reading.is_a(*READERS):
        return None
    on = rota(reading).on
    who = text(reading.member_name(on.member)) if on else say("nobody")
    return Fact(say("On call now"), who, leads_to=Spot(PlaceName.CALENDAR, reading.service))


# In words


def point(moment: datetime, *, near: datetime | None = None) -> Phrase:
    """A moment with its weekday: 'Saturday 12 December 22:00'; soon after `near` 'Sunday 08:00', or '08:00'."""
    local = moment.astimezone(LONDON)
    if near is not None and local_day(near) == local.date():
        return say("{time}", time=local.time())
    if near is not None and timedelta() < moment - near < _A_WEEK - timedelta(days=1):
        return say("{weekday} {time}", weekday=local.date(), time=local.time())
    return say("{named_day} {time}", named_day=local.date(), time=local.time())


def span_words(stretch: Stretch) -> Phrase:
    """'Saturday 12 December 22:00 to Sunday 08:00'."""
    until = point(stretch.ends, near=stretch.starts)
    return say("{since} to {until}", since=point(stretch.starts), until=until)


def gap_words(gap: Stretch, *, now: datetime) -> Phrase:
    """'Nobody is on call from Saturday 12 December 22:00 to Sunday 08:00.', and what is so now."""
    endless = gap.ends >= now + LOOKS_AHEAD
    if gap.starts <= now:
        until = point(gap.ends, near=now)
        return say("Nobody is on call now.") if endless else say("Nobody is on call now, until {until}.", until=until)
    since = point(gap.starts)
    if endless:
        return say("Nobody is on call from {since} on.", since=since)
    return say("Nobody is on call from {since} to {until}.", since=since, until=point(gap.ends, near=gap.starts))


def taken_off_words(reading: Reading, gap: Stretch, standing: Rota) -> Phrase:
    """Who was taken off last of those who would have covered a gap, when, and why; nothing where nobody was."""
    one = next(iter(standing.taken_off(gap)), None)
    if one is None:
        return NOTHING
    off = say("{name} was taken off {moment}.", name=reading.member_name(one.member), moment=one.off_at)
    return together((off, sentence(why_off(reading, one))))


def why_off(reading: Reading, shift: OnCallShift) -> str:
    """Why somebody was taken off, for coordinators; nothing on any other laptop."""
    return next((note.off_why for note in notes_of(reading, [shift]) if note.off_why), "")


def until_words(shift: OnCallShift, *, now: datetime) -> Phrase:
    """'until Monday 08:00'."""
    return say("until {until}", until=point(shift.ends_at or now, near=now))


def next_words(reading: Reading, shift: OnCallShift | None) -> Phrase:
    """'Dev Patel, from Monday 08:00'; that nobody is."""
    if shift is None or shift.starts_at is None:
        return say("Nobody is put on after that.")
    since = point(shift.starts_at, near=reading.now)
    return say("{name}, from {since}", name=reading.member_name(shift.member), since=since)


def both_on(reading: Reading, first: OnCallShift, second: OnCallShift, *, now: datetime) -> Phrase:
    """That two are on at once, and when."""
    one, other = first.stretch, second.stretch
    assert one is not None  # as overlaps are of shifts that cover something
    assert other is not None
    shared = Stretch(max(one.starts, other.starts, now), min(one.ends, other.ends))
    names = {"first": reading.member_name(first.member), "second": reading.member_name(second.member)}
    return say("{first} and {second} are both on call {span}.", **names, span=span_words(shared))


def ahead(shifts: Sequence[OnCallShift], *, now: datetime) -> list[OnCallShift]:
    """Those that are on or still to come."""
    return [one for one in shifts if (stretch := one.stretch) and stretch.ends > now]
