"""Mentors whose last day has come: until somebody ends it for good, their people count as having a mentor."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.form_names import FormName
from caseworker.queries.mentor_words import held_by
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer, Spot, Tone
from caseworker.queries.today_needs import Harm, Need, moment_of
from caseworker.queries.today_rows import TodayIcon, TodayRow

_COME = (
    "SELECT m.id, m.left_on FROM kind_mentor m WHERE m.scope=m.id AND m.left_on<=? "
    "AND m.status IN ('active','on_leave') ORDER BY m.left_on, m.id"
)


def last_days(reading: Reading) -> Iterator[Need]:
    """Each mentor who was to leave by today, with how many walk with them still."""
    rows = reading.rows(_COME, reading.today.isoformat())
    names = reading.member_names(row.id for row in rows)
    for row in rows:
        yield Need(Harm.SOON, moment_of(date.fromisoformat(row.left_on)), _row(reading, row, names.get(row.id, "")))


def _row(reading: Reading, row: Any, name: str) -> TodayRow:
    mentor, held = Id(row.id), held_by(reading, row.id)
    waits = say("{count} people count as having a mentor until then", count=held)
    return TodayRow(
        key=f"last day/{mentor}",
        icon=TodayIcon.FIND,
        words=say("End it for good with {name}", name=name),
        below=waits if held else say("walks with nobody now"),
        when=say("last day {day}", day=date.fromisoformat(row.left_on)),
        tone=Tone.WARN,
        leads_to=Spot(PlaceName.MENTORS, mentor, within="people"),
        offer=Offer(say("They leave…"), FormName.MENTOR_LEAVES, mentor),
    )
