"""Proposals on Today: what a mentor answered, for who acts on it next, and for a mentor what waits for their answer."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.matches import MatchState
from caseworker.queries import volunteering
from caseworker.queries.called import called
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer, PersonTab, Spot, Tone
from caseworker.queries.saying import listed, text
from caseworker.queries.today_needs import Harm, Need, moment_of
from caseworker.queries.today_rows import TodayIcon, TodayRow
from caseworker.queries.words import NOTHING

_ON_THE_TABLE = (
    'SELECT m.id, m.scope, m.mentor, n.answer, n.reason, n.reason_words, n."on" AS day, c.mentor AS walks '
    "FROM kind_match m CROSS JOIN case_row c ON c.case_id=m.scope LEFT JOIN kind_notice n ON n.scope=m.mentor "
    "AND n.source=m.id AND n.rule='match_answer' WHERE m.state=? AND c.state<>'closed'"
)


def answered(reading: Reading) -> Iterator[Need]:
    """Each answer that nobody has acted on. A no asks for nothing while somebody else is asked for the same person."""
    rows = reading.rows(_ON_THE_TABLE, MatchState.PROPOSED)
    asked = {row.scope for row in rows if row.answer != "declined"}
    told = [row for row in rows if row.answer == "accepted" or (row.answer and row.scope not in asked)]
    people = called(reading, [Id(row.scope) for row in told])
    names = reading.member_names(row.mentor for row in told)
    for row in told:
        gaps = {"mentor": names.get(row.mentor, ""), "person": people.get(Id(row.scope), "")}
        since = date.fromisoformat(row.day) if row.day else None
        say_it = _yes if row.answer == "accepted" else _no
        yield Need(Harm.ANSWERED, moment_of(since), say_it(reading, row, gaps))


def _yes(_reading: Reading, row: Any, gaps: dict[str, str]) -> TodayRow:
    return TodayRow(
        key=row.id,
        icon=TodayIcon.ANSWER,
        words=say("{mentor} said yes to {person}: let them begin", **gaps),
        tone=Tone.WARN,
        leads_to=Spot(PlaceName.PEOPLE, Id(row.scope), PersonTab.MENTOR),
        offer=Offer(say("Let them begin…"), FormName.BEGIN_MATCH, Id(row.id)),
    )


def _no(reading: Reading, row: Any, gaps: dict[str, str]) -> TodayRow:
    walks = Spot(PlaceName.PEOPLE, Id(row.scope), PersonTab.MENTOR)
    return TodayRow(
        key=row.id,
        icon=TodayIcon.ANSWER,
        words=say("{mentor} said no to {person}: propose somebody else", **gaps),
        below=listed((reading.words.of("match_end", row.reason), text(row.reason_words))),
        tone=Tone.WARN,
        leads_to=walks if row.walks else Spot(PlaceName.MATCHING, Id(row.scope)),
        offer=Offer(say("Propose to a mentor"), FormName.PROPOSE_MATCH, Id(row.scope)),
    )


def to_answer(reading: Reading) -> Iterator[Need]:
    """Each proposal that whoever asks has still to answer: no more than that there is one."""
    for one in volunteering.waiting(reading):
        row = TodayRow(
            key=one.id,
            icon=TodayIcon.ANSWER,
            words=say("Answer a proposal: somebody to walk with"),
            below=say("To begin on {day}", day=one.on) if one.on else NOTHING,
            tone=Tone.WARN,
            leads_to=Spot(PlaceName.VOLUNTEERING),
        )
        yield Need(Harm.ANSWERED, moment_of(one.on), row)
