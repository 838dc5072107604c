"""What a coordinator looks after between people who walk together: the matches that show a sign, with the reason."""

from collections.abc import Mapping, Sequence

from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID
from caseworker.domain.matches import Match
from caseworker.domain.relationships import Seen
from caseworker.queries.called import listed_names
from caseworker.queries.matching_rows import MatchingChip
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.relationship import watched
from caseworker.queries.rows import Spot
from caseworker.queries.saying import text
from caseworker.queries.today_rows import Shape, TodayIcon, TodayRow, TodaySection

SHOWN, FIRST = 5, 2
"""So many are listed, and so many of them stand before the fold."""


def section(reading: Reading) -> TodaySection:
    """The most pressing first; the rest one step away."""
    seen = watched(reading)
    shown = {one.id: one for one in reading.some_of(Match, list(seen)[:SHOWN])} if seen else {}
    people = listed_names(reading, [one.case for one in shown.values()])
    names = reading.member_names(one.mentor for one in shown.values())
    rows = tuple(
        _row(shown[record], signs, person=people.get(shown[record].case, ""), names=names)
        for record, signs in list(seen.items())[:SHOWN]
    )
    return TodaySection(
        name="matches",
        title=say("Matches to look after"),
        shape=Shape.LINES,
        rows=rows,
        total=len(seen),
        empty=say("No match shows a sign that something is wrong."),
        more=say("All {count} matches to look after", count=len(seen)) if len(seen) > len(rows) else None,
        leads_to=Spot(PlaceName.MATCHING, within=MatchingChip.WATCH),
        fold=FIRST,
    )


def _row(one: Match, signs: Sequence[Seen], *, person: str, names: Mapping[str, str]) -> TodayRow:
    return TodayRow(
        key=one.id,
        icon=TodayIcon.FIND,
        words=text(person),
        below=say("With {mentor}. {what}", mentor=names.get(one.mentor or NO_ID, ""), what=signs[0].words),
        leads_to=Spot(PlaceName.MATCHING, one.case),
    )
