"""Who may be rung at any hour: shifts of an on-call rota, where nobody is on, where two are, and who is on now."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from caseworker.domain.clock import LONDON
from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.latest import newest_first
from caseworker.domain.record import Data, Record, Retention, day, long_text, moment, record, ref, text

LONGEST = timedelta(days=14)
"""Nobody is on call for longer without a break."""
LOOKS_AHEAD = timedelta(days=14)
"""How far gaps in cover are looked for."""
GAP_IS_NEAR = timedelta(days=7)
"""How long before it begins a gap in cover needs somebody."""


@record("on_call_shift", "Shift on call", folders=(Folder.OFFICE,), retention=Retention.SERVICE, when="starts_at")
class OnCallShift(Record):
    """One stretch of time in which one member can be rung; coordinators lay it, every member of the service reads it.

    One that was taken off stays as history and covers nothing from then on.
    """

    member: Id | None = ref("Who is on call", "member")
    starts_at: datetime | None = moment("From", data=Data.STRUCTURE)
    ends_at: datetime | None = moment("Until", data=Data.STRUCTURE)
    phone: str | None = text("Number to ring", data=Data.CONTACT)
    off_at: datetime | None = moment("Taken off at", data=Data.STRUCTURE)

    @property
    def stretch(self) -> "Stretch | None":
        """The time that it covers, until it was taken off; None where that is none."""
        if self.starts_at is None or self.ends_at is None:
            return None
        ends = min(self.ends_at, self.off_at or self.ends_at)
        made = Stretch(self.starts_at.astimezone(UTC), ends.astimezone(UTC))
        return made if made.starts < made.ends else None


@record("on_call_file", "Notes on the rota", folders=(Folder.OFFICE,), retention=Retention.SERVICE, append_only=True)
class OnCallFile(Record):
    """That a file was opened for what coordinators alone read of the rota; its id is that of the file."""

    opened_on: date | None = day("Opened on", data=Data.STRUCTURE)


@record("on_call_note", "Note on a shift", folders=(Folder.RESTRICTED,), retention=Retention.SERVICE)
class OnCallNote(Record):
    """What coordinators alone read of a shift: a note for whoever comes on next, or why somebody was taken off."""

    shift: Id | None = ref("Shift", "on_call_shift")
    note: str | None = long_text("Hand-over note", data=Data.STRUCTURE)
    note_at: datetime | None = moment("Note written at", data=Data.STRUCTURE)
    note_by: Id | None = ref("Note written by", "member")
    read_at: datetime | None = moment("Note read at", data=Data.STRUCTURE)
    read_by: Id | None = ref("Note read by", "member")
    off_why: str | None = text("Why taken off", data=Data.STRUCTURE)


class Stretch(NamedTuple):
    """A stretch of time in UTC, without its end."""

    starts: datetime
    ends: datetime

    def covers(self, moment_: datetime) -> bool:
        """Whether a moment lies in it."""
        return self.starts <= moment_ < self.ends


def gaps_in_cover(shifts: Iterable[Stretch], *, since: datetime, until: datetime) -> tuple[Stretch, ...]:
    """Every stretch between two moments in which nobody is on call, the first first."""
    gaps, covered = [], since.astimezone(UTC)
    for one in sorted(shifts):
        if one.starts >= until:
            break
        if one.starts > covered:
            gaps.append(Stretch(covered, one.starts))
        covered = max(covered, one.ends)
    if covered < until:
        gaps.append(Stretch(covered, until.astimezone(UTC)))
    return tuple(gaps)


def overlaps(shifts: Sequence[OnCallShift], *, since: datetime) -> tuple[tuple[OnCallShift, OnCallShift], ...]:
    """Every two shifts of which both are on at some moment after `since`, by their beginnings."""
    known = [(stretch, one) for one in shifts if (stretch := one.stretch) and stretch.ends > since]
    ordered = sorted(known, key=lambda each: each[0])
    return tuple(
        (first, second)
        for number, (earlier, first) in enumerate(ordered)
        for later, second in ordered[number + 1 :]
        if max(later.starts, since) < min(earlier.ends, later.ends)
    )


def on_now(shifts: Iterable[OnCallShift], now: datetime) -> tuple[OnCallShift, ...]:
    """Who is on call at a moment: whoever came on last first."""
    on = [one for one in shifts if (stretch := one.stretch) and stretch.covers(now)]
    return tuple(newest_first(on, by=lambda one: one.starts_at or now))


def next_on(shifts: Iterable[OnCallShift], now: datetime) -> OnCallShift | None:
    """The shift that begins next."""
    ahead = [one for one in shifts if (stretch := one.stretch) and stretch.starts > now]
    return min(ahead, key=lambda one: one.starts_at or now, default=None)


def repeated(first: Stretch, *, weekdays: Sequence[int], weeks: int) -> tuple[Stretch, ...]:
    """A shift at the same times by the clocks of England and Wales on these days (Monday is 0) of so many weeks.

    The week of the first is the first week; of that, only the days from it on. Without days, on its own weekday.
    """
    starts, ends = first.starts.astimezone(LONDON), first.ends.astimezone(LONDON)
    monday, lasts = starts.date() - timedelta(days=starts.weekday()), ends.date() - starts.date()
    days = sorted(set(weekdays) or {starts.weekday()})
    begins = [monday + timedelta(weeks=week, days=one) for week in range(weeks) for one in days]
    return tuple(
        Stretch(_at(one, starts.time()), _at(one + lasts, ends.time())) for one in begins if one >= starts.date()
    )


def _at(on: date, clock: time) -> datetime:
    return datetime.combine(on, clock.replace(tzinfo=None), LONDON).astimezone(UTC)
