"""A risk that changed and has not reached, or not been talked over with, whoever walks with the person."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from caseworker.domain.clock import LONDON, local_day
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries.alerts import has_received, next_visit
from caseworker.queries.briefings import Unbriefed, unbriefed
from caseworker.queries.called import called
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer, PersonTab, Spot, Tone
from caseworker.queries.saying import together
from caseworker.queries.today_needs import Harm, Need, moment_of
from caseworker.queries.today_rows import TodayIcon, TodayRow
from caseworker.queries.words import NOTHING

MOST = 40
"""Beyond so many, a service has another trouble than the order in which they are told."""
_MAYBE = (
    "SELECT DISTINCT c.case_id, c.mentor FROM kind_risk_card k JOIN case_row c ON c.case_id=k.scope "
    "WHERE k.level_changed_on IS NOT NULL AND c.mentor<>'' AND c.state<>'closed' AND NOT EXISTS "
    "(SELECT 1 FROM kind_briefing_read b WHERE b.scope=k.scope AND b.card=k.id AND b.member=c.mentor "
    "AND b.card_changed_on>=k.level_changed_on) AND NOT EXISTS (SELECT 1 FROM kind_match m WHERE m.scope=k.scope "
    "AND m.mentor=c.mentor AND coalesce(m.started_on, m.answered_on, m.proposed_on)>=k.level_changed_on) "
    "ORDER BY k.level_changed_on LIMIT ?"
)
"""Few of many; which of them it is so of, `briefings` says."""


def unread(reading: Reading) -> Iterator[Need]:
    """Each person whose risk changed and whose mentor has not been briefed of it since."""
    mentors = {Id(case): Id(mentor) for case, mentor in reading.rows(_MAYBE, MOST)}
    found = unbriefed(reading, mentors)
    names = called(reading, found)
    for case, one in found.items():
        told = _own if one.mentor == reading.member else _to_tell
        words, below = told(reading, one, names[case])
        row = TodayRow(
            key=case,
            icon=TodayIcon.RISK,
            words=words,
            below=below,
            when=visit_words(next_visit(reading, [case], one.mentor), now=reading.now),
            tone=Tone.DANGER,
            leads_to=Spot(PlaceName.PEOPLE, case, PersonTab.OVERVIEW, _briefing(reading, one, words)),
        )
        yield Need(Harm.RISK, moment_of(one.card.level_changed_on), row)


def _own(reading: Reading, found: Unbriefed, name: str) -> tuple[Phrase, Phrase]:
    level = reading.words.inside("risk_level", found.card.level)
    known, unknown = say("The risk is now {level}.", level=level), say("What keeps everybody safe changed.")
    advice = say("Talk it over with your coordinator before the next visit.")
    words = say("Read what changed for {name}", name=name)
    return words, together((known if level.template else unknown, advice))


def _briefing(reading: Reading, found: Unbriefed, words: Phrase) -> Offer | None:
    """The form that keeps the briefing, for whoever tells somebody who has the change on their laptop."""
    told_there = reading.is_a(Role.COORDINATOR) and found.mentor != reading.member and has_received(reading, found)
    return Offer(words, FormName.BRIEFED, found.card.id) if told_there else None


def _to_tell(reading: Reading, found: Unbriefed, name: str) -> tuple[Phrase, Phrase]:
    who = reading.member_name(found.mentor)
    gaps = {"name": name, "change": _change(reading, found), "who": who}
    if has_received(reading, found):
        return say("Brief {name}", name=who), say("{name}: {change} {who} has it; no briefing is recorded.", **gaps)
    return say("Phone {name}", name=who), say("{name}: {change} {who} has not received it.", **gaps)


def _change(reading: Reading, found: Unbriefed) -> Phrase:
    level = reading.words.inside("risk_level", found.card.level)
    if not level.template:
        return say("what keeps everybody safe changed.")
    return say("the risk is now {level}.", level=level)


def visit_words(visit: datetime | None, *, now: datetime) -> Phrase:
    """When the next visit is, as near as it is."""
    if visit is None:
        return NOTHING
    days = local_day(visit) - local_day(now)
    if days == timedelta(days=1):
        return say("visit tomorrow {time}", time=_at(visit))
    return say("visit today {time}", time=_at(visit)) if not days else say("visit {day}", day=local_day(visit))


def _at(moment: datetime) -> time:
    return moment.astimezone(LONDON).time()
