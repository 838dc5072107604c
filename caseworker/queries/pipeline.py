"""Everybody on the way to being a mentor: how many stand at which stage, and how long the one has who came first."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.mentors import MentorStatus
from caseworker.domain.recruiting import NOT_TAKEN, STAGES
from caseworker.queries.form_names import FormName
from caseworker.queries.lacks import policy_of
from caseworker.queries.listed import ShownRecord, Tab
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.recruiting import SINCE, stands_still
from caseworker.queries.rows import Fact, Offer, Section, Spot, Tone
from caseworker.queries.saying import listed, service_name, text


class StageCount(NamedTuple):
    """How many stand at a stage, and since when the one who has stood longest does."""

    status: str
    number: int
    oldest: date | None


_STOOD = (
    f"SELECT status, count(*) AS number, min(since) AS oldest FROM (SELECT m.status, {SINCE} AS since "
    "FROM kind_mentor m WHERE m.scope=m.id AND m.status IN ({marks})) GROUP BY status"
)


def stages(reading: Reading, wanted: Sequence[MentorStatus] = STAGES) -> list[StageCount]:
    """Every stage in its order, also one at which nobody stands."""
    found = {row.status: row for row in reading.rows_in(_STOOD, wanted)}
    return [_count(status, found.get(status)) for status in wanted]


def _count(status: MentorStatus, row: Any) -> StageCount:
    if row is None:
        return StageCount(status, 0, None)
    return StageCount(status, row.number, date.fromisoformat(row.oldest) if row.oldest else None)


def pipeline(reading: Reading) -> ShownRecord:
    """Recruiting as a whole: how many stand where, for how long, and what is lacking most."""
    sections = (_on_the_way(reading), _not_taken(reading), _policy(reading))
    return ShownRecord(
        record=reading.service,
        name=service_name(reading, reading.service),
        about=(say("Recruitment"),),
        facts=(),
        tabs=(Tab("pipeline", say("Recruitment"), tuple(one for one in sections if one.says_something)),),
    )


def _on_the_way(reading: Reading) -> Section:
    counted = stages(reading)
    total = sum(one.number for one in counted)
    return Section(
        say("Who is on the way"),
        tuple(_stage(reading, one) for one in counted),
        lead=say("{count} people are on the way to being a mentor.", count=total)
        if total
        else say("Nobody is on the way now."),
        offers=(Offer(say("Enrol a mentor"), FormName.ENROL_MENTOR, reading.service),),
    )


def _stage(reading: Reading, one: StageCount) -> Fact:
    if not one.number:
        return Fact(reading.words.of("mentor_status", one.status), say("Nobody"))
    still = stands_still(one.status, one.oldest, policy=policy_of(reading), today=reading.today)
    longest = _longest(one, one.oldest, today=reading.today) if one.oldest else None
    return Fact(
        reading.words.of("mentor_status", one.status),
        say("{count} people", count=one.number),
        longest,
        Tone.WARN if still else Tone.PLAIN,
        leads_to=Spot(PlaceName.MENTORS, within=one.status),
    )


def _longest(one: StageCount, day: date, *, today: date) -> Phrase:
    days = max(0, (today - day).days)
    if one.number == 1:
        return say("for {count} days, since {day}", count=days, day=day)
    return say("the longest for {count} days, since {day}", count=days, day=day)


def _not_taken(reading: Reading) -> Section:
    facts = tuple(
        Fact(
            reading.words.of("mentor_status", one.status),
            say("{count} people", count=one.number),
            leads_to=Spot(PlaceName.MENTORS, within=one.status),
        )
        for one in stages(reading, NOT_TAKEN)
        if one.number
    )
    months = policy_of(reading).kept_months
    kept = say("The service keeps their files for {count} months.", count=months)
    return Section(say("Who was not taken"), facts, says=(kept,)) if facts else Section(say("Who was not taken"))


def _policy(reading: Reading) -> Section:
    policy = policy_of(reading)
    level = reading.words.of("dbs_level", policy.dbs_level)
    modules = listed(map(text, policy.modules))
    return Section(
        say("What the service asks"),
        (
            Fact(say("References"), say("{number}", number=policy.references)),
            Fact(say("DBS level"), level if level.template else say("Not said: no level is looked for"),
                 tone=Tone.PLAIN if level.template else Tone.WARN),
            Fact(say("Training first"), modules if modules.template else say("Any one module")),
            Fact(say("An enquiry stands still"), say("after {count} days", count=policy.enquiry_days)),
        ),
        offers=(Offer(say("Change"), FormName.RECRUITING_POLICY, reading.service),),
    )  # fmt: skip
