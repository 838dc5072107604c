"""Concerns that wait: raised and not taken on, or taken on and not closed, with how far over their time they are."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from caseworker.domain.clock import local_day
from caseworker.domain.concern_rules import due_at
from caseworker.domain.concerns import Concern
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.queries.called import called
from caseworker.queries.concerns import mentor_of, open_anywhere
from caseworker.queries.form_names import FormName
from caseworker.queries.may import may_add
from caseworker.queries.mentor_record import SUPERVISION
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer, PersonTab, Spot, Tone
from caseworker.queries.today_needs import Harm, Need
from caseworker.queries.today_rows import TodayIcon, TodayRow

TOLD_FOR = timedelta(days=14)
"""How long a body is reminded of what it was told."""


def waiting(reading: Reading) -> Iterator[Need]:
    """A need for each open concern: the worst and the longest over first."""
    found = open_anywhere(reading)
    names, raisers = _names(reading, found), _raised_by(reading, found)
    may_write = may_add(reading, Concern)
    for one in found:
        due = due_at(one) or reading.now
        over = due <= reading.now
        row = TodayRow(
            key=one.id,
            icon=TodayIcon.CONCERN,
            words=_next_step(one).words,
            below=_told(reading, one, name=names.get(one.id, ""), by=raisers.get(one.id, "")),
            when=_time(due, now=reading.now),
            tone=Tone.DANGER if over else Tone.WARN,
            leads_to=_step(one) if may_write else _spot(one),
            stays=one.acknowledged_at is None,
        )
        yield Need(Harm.CONCERN if over else Harm.WORRY, due, row)


def told(reading: Reading) -> Iterator[Need]:
    """What a body was told of lately.

    What the provider did about it is not on a body's device: no clock runs, and each counts as taken on by nobody.
    """
    found = [one for one in open_anywhere(reading) if one.raised_at and one.raised_at > reading.now - TOLD_FOR]
    names, raisers = _names(reading, found), _raised_by(reading, found)
    for one in found:
        raised = one.raised_at or reading.now
        gaps = {"name": names.get(one.id, ""), "who": raisers.get(one.id, ""), "moment": raised}
        severity = reading.words.inside("severity", one.severity)
        row = TodayRow(
            key=one.id,
            icon=TodayIcon.CONCERN,
            words=say("Read a concern"),
            below=say("{name}: {severity}. Raised by {who}, {moment}.", severity=severity, **gaps)
            if gaps["who"]
            else say("{name}: {severity}. Raised {moment}.", severity=severity, **gaps),
            when=say("{day}", day=local_day(raised)),
            tone=Tone.WARN,
            leads_to=_spot(one),
            stays=True,
        )
        yield Need(Harm.CONCERN, raised, row)


def _names(reading: Reading, found: Sequence[Concern]) -> dict[Id, str]:
    """Whom each concern is about: the mentor whom it names, else the person; nobody whom a wall hides."""
    people = called(reading, [one.case for one in found if one.case])
    mentors = reading.member_names(mentor_of(one) for one in found)
    return {one.id: mentors.get(mentor_of(one), "") or people.get(one.case, "") for one in found}


def _raised_by(reading: Reading, found: Sequence[Concern]) -> dict[Id, str]:
    sql = "SELECT id, member FROM record WHERE kind='concern' AND id IN ({marks})"
    writers = dict(reading.rows_in(sql, [one.id for one in found])) if found else {}
    names = reading.member_names(writers.values())
    return {Id(one): names.get(member, "") for one, member in writers.items()}


def _told(reading: Reading, one: Concern, *, name: str, by: str) -> Phrase:
    gaps = {
        "name": name,
        "who": by,
        "moment": one.raised_at,
        "severity": reading.words.inside("severity", one.severity),
    }
    if not by:
        return say("{name}: {severity}. Raised {moment}.", **gaps)
    if one.acknowledged_at is None:
        return say("{name}: {severity}. Raised by {who}, {moment}; nobody has taken it on.", **gaps)
    return say("{name}: {severity}. Raised by {who}, {moment}; taken on, no outcome yet.", **gaps)


def _time(due: datetime, *, now: datetime) -> Phrase:
    late = now - due
    if late < timedelta():
        return say("due {moment}", moment=due)
    days = (local_day(now) - local_day(due)).days
    if days:
        return say("{count} days over", count=days)
    return say("{count} hours over", count=max(int(late.total_seconds() // 3600), 1))


def _spot(one: Concern) -> Spot:
    """Where the concern stands in the record."""
    if one.case:
        return Spot(PlaceName.PEOPLE, one.case, PersonTab.OVERVIEW)
    return Spot(PlaceName.MENTORS, mentor_of(one), SUPERVISION)


def _step(one: Concern) -> Spot:
    """Where the concern stands, with its next step taken up."""
    return replace(_spot(one), offer=_next_step(one))


def _next_step(one: Concern) -> Offer:
    if one.acknowledged_at is None:
        return Offer(say("Take on a concern"), FormName.ACKNOWLEDGE, one.id)
    return Offer(say("Close a concern"), FormName.CLOSE_CONCERN, one.id)
