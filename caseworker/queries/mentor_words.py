"""What is said of mentors wherever they are shown: their names, their checks and the days on which they are free."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from caseworker.domain.availability import sorted_by_day
from caseworker.domain.checks import ENDING
from caseworker.domain.errors import Phrase, say
from caseworker.domain.gaps import LAPSE_SHOWS
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Away, Check, Mentor, MentorStatus, away_on, leave_of
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Tone
from caseworker.queries.saying import both, text
from caseworker.queries.words import NOTHING

DAYS: Mapping[str, Phrase] = MappingProxyType(
    {
        "Mon": say("Monday"),
        "Tue": say("Tuesday"),
        "Wed": say("Wednesday"),
        "Thu": say("Thursday"),
        "Fri": say("Friday"),
        "Sat": say("Saturday"),
        "Sun": say("Sunday"),
    }
)
PARTS: Mapping[str, Phrase] = MappingProxyType(
    {"am": say("Morning"), "pm": say("Afternoon"), "evening": say("Evening")}
)
_INSIDE: Mapping[str, Phrase] = MappingProxyType(
    {"am": say("morning"), "pm": say("afternoon"), "evening": say("evening")}
)
HELD = (
    "SELECT scope, count(*) AS held FROM (SELECT scope, source FROM kind_notice WHERE rule IN ('match','ending'){more} "
    "GROUP BY scope, source HAVING source IS NOT NULL AND max(rule='ending')=0) GROUP BY scope"
)
"""How many people each mentor walks with, by the notices in their own file: they count also what a wall hides."""


def held_by(reading: Reading, mentor: Id) -> int:
    """With how many people a mentor walks now."""
    row = reading.row(HELD.format(more=" AND scope=?"), mentor)
    return int(row.held) if row is not None else 0


def free_words(written: Iterable[str]) -> tuple[tuple[Phrase, Phrase], ...]:
    """Each weekday on which somebody is free, with the parts of it in words; last what names no weekday."""
    found = sorted_by_day(written)
    days = tuple((DAYS[day], both(_parts(parts))) for day, parts in found.days.items())
    return (*days, *((say("Also"), text(other)) for other in found.others))


def _parts(parts: tuple[str, ...]) -> list[Phrase]:
    first, *rest = parts
    return [PARTS.get(first, text(first)), *(_INSIDE.get(part, text(part)) for part in rest)]


def check_name(reading: Reading, check: Check) -> Phrase:
    """What a check is: 'Vetting for Hewell', 'Safeguarding', 'DBS check'."""
    if check.check_type == "prison_vetting" and check.prison:
        return say("Vetting for {prison}", prison=reading.words.place(check.prison))
    named = reading.words.of("check_type", check.check_type)
    kind = named if named.template else say("Check")
    return say("{check}: {what}", check=kind, what=check.module) if check.module else kind


def ended_words(check: Check) -> Phrase:
    """That a check was refused, withdrawn or has changed, within a sentence."""
    if check.outcome not in ENDING:
        return say("changed {day}", day=check.update_seen_on) if check.update_seen_on else say("changed since")
    day, withdrawn = check.issued_on, check.outcome == "withdrawn"
    if day is None:
        return say("withdrawn, nobody wrote when") if withdrawn else say("refused, nobody wrote when")
    return say("withdrawn {day}", day=day) if withdrawn else say("refused {day}", day=day)


def is_away(mentor: Mentor, *, on: date) -> bool:
    """Whether a mentor is on leave on a day."""
    return away_on(mentor, on=on) is Away.ON_LEAVE


def status_words(reading: Reading, mentor: Mentor) -> Phrase:
    """Where a mentor stands today: on leave while they are, whatever they are otherwise."""
    away = is_away(mentor, on=reading.today)
    return reading.words.of("mentor_status", MentorStatus.ON_LEAVE if away else mentor.status)


def leave_words(mentor: Mentor, *, on: date) -> Phrase:
    """From when until when a mentor is on leave, now or later; nothing where no day of it is known."""
    leave = leave_of(since=mentor.leave_from, until=mentor.leave_until)
    if leave is None or leave.until < on:
        return NOTHING
    if not leave.has_an_end:
        return say("From {day} until they are back", day=leave.since)
    return say("From {day} until {ends}", day=leave.since, ends=leave.until)


def notice_fact(mentor: Mentor, *, today: date) -> Fact | None:
    """The last day of a mentor who has given notice; amber once it has come and nobody has ended it for good."""
    if mentor.left_on is None or mentor.status == MentorStatus.LEFT:
        return None
    tone = Tone.NOTE if mentor.left_on > today else Tone.WARN
    return Fact(say("Leaves"), say("{day}", day=mentor.left_on), in_days(mentor.left_on, today=today), tone)


def lapse_tone(day: date | None, *, today: date) -> Tone:
    """Whether a lapse asks for something."""
    if day is None or day > today + LAPSE_SHOWS:
        return Tone.PLAIN
    return Tone.DANGER if day < today else Tone.WARN


def in_days(day: date, *, today: date) -> Phrase:
    """How far away a day is that something lapses or is due on."""
    away = day - today
    if away < timedelta():
        return say("{count} days ago", count=-away.days)
    return say("in {count} days", count=away.days) if away else say("today")
