"""What a coordinator looks after between people who walk together: the matches that show a sign, with the reason."""

from collections.abc import Mapping, Sequence

from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID
from caseworker.domain.matches import Match
from caseworker.domain.relationships import Seen
from caseworker.queries.called import called
from caseworker.queries.matching_rows import MatchingChip
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.relationship import watched
from caseworker.queries.rows import Spot
from caseworker.queries.today_rows import Shape, TodayIcon, TodayRow, TodaySection

SHOWN = 5


def section(reading: Reading) -> TodaySection:
    """The most pressing first; the rest one step away."""
    seen = watched(reading)
    shown = {one.id: one for one in reading.some_of(Match, list(seen)[:SHOWN])} if seen else {}
    people = called(reading, [one.case for one in shown.values()])
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
        more=say("{count} more matches", count=len(seen) - len(rows)) if len(seen) > len(rows) else None,
        leads_to=Spot(PlaceName.MATCHING, within=MatchingChip.WATCH),
    )


def _row(one: Match, signs: Sequence[Seen], *, person: str, names: Mapping[str, str]) -> TodayRow:
    return TodayRow(
        key=one.id,
        icon=TodayIcon.FIND,
        words=say("{person} and {mentor}", person=person, mentor=names.get(one.mentor or NO_ID, "")),
        below=signs[0].words,
        leads_to=Spot(PlaceName.MATCHING, one.case),
    )
