"""What a coordinator looks after: gaps by kind, who waits for a mentor, which checks lapse and whom that affects."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from caseworker.domain.checks import VETTING
from caseworker.domain.errors import Phrase, say
from caseworker.domain.gaps import GapCode
from caseworker.domain.ids import Id
from caseworker.domain.mentors import MentorStatus
from caseworker.queries import mentor_lapses
from caseworker.queries.booked import meetings_ahead
from caseworker.queries.called import listed_mentors, listed_names
from caseworker.queries.form_names import FormName
from caseworker.queries.gaps import SHORT
from caseworker.queries.lacks import TAB, MentorLacks, lacks_of_all, still_lacking
from caseworker.queries.lapsing import EVERYTHING, whole
from caseworker.queries.mentor_checks import affected
from caseworker.queries.mentor_lapses import Lapsing
from caseworker.queries.mentor_words import ended_words
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.referring import nobody_at_all
from caseworker.queries.rows import Chip, Offer, Spot, Tone
from caseworker.queries.saying import listed, text
from caseworker.queries.today_rows import Shape, Tile, TodayIcon, TodayRow, TodaySection
from caseworker.queries.who_waits import SINCE, WAITING, how_many_wait

SHOWN, FIRST = 5, 2
"""So many are listed, and so many of them stand before the fold."""
_STANDS = (
    "{g}.since<=:today AND ({g}.case_id, {g}.code) NOT IN (SELECT z.scope, z.gap FROM kind_snooze z "
    "WHERE z.until>=:today AND z.gap IS NOT NULL)"
)
_BY_KIND = (
    f"SELECT g.code, count(*) AS number FROM gap g JOIN case_row c ON c.case_id=g.case_id WHERE c.state<>'closed' "
    f"AND {_STANDS.format(g='g')} AND NOT (c.speaks_as<>c.case_id AND EXISTS (SELECT 1 FROM gap s "
    f"WHERE s.case_id=c.speaks_as AND s.code=g.code AND {_STANDS.format(g='s')})) GROUP BY g.code"
)
"""As the list of people counts: of several records of one person with the same gap, one."""


def by_kind(reading: Reading) -> TodaySection:
    """A tile for each kind of gap that stands, the most frequent first; each leads to the people who have it."""
    rows = reading.connection.exec_driver_sql(_BY_KIND, {"today": reading.today.isoformat()}).all()
    counted = sorted(((GapCode(code), number) for code, number in rows), key=lambda one: (-one[1], one[0]))
    tiles = tuple(
        Tile(code, number, SHORT[code], Spot(PlaceName.PEOPLE, within=f"{Chip.GAPS}/{code}"))
        for code, number in counted
    )
    nothing = say("Nobody falls through: everybody has what they must have.")
    if nobody_at_all(reading):
        nothing = say("Nobody is here yet.")
    total = sum(tile.number for tile in tiles)
    return TodaySection("gaps", say("Gaps"), Shape.TILES, tiles=tiles, total=total, empty=nothing)


# Who waits for a mentor


_LONGEST = f"SELECT c.case_id, c.place, c.leaves, {SINCE} AS since {WAITING} ORDER BY since, c.n LIMIT :limit"


def waiting(reading: Reading) -> TodaySection:
    """Who has waited longest, with the days; the rest one step away."""
    values = {"today": reading.today.isoformat(), "limit": SHOWN}
    ask = reading.connection.exec_driver_sql
    total = how_many_wait(reading)
    rows = ask(_LONGEST, values)
    shown = _waiting_rows(reading, rows.all())
    return TodaySection(
        name="waiting",
        title=say("Waiting for a mentor"),
        shape=Shape.LINES,
        rows=shown,
        total=total,
        empty=say("Nobody waits for a mentor."),
        more=say("All {count} who wait", count=total) if total > len(shown) else None,
        leads_to=Spot(PlaceName.MATCHING),
        fold=FIRST,
    )


def _waiting_rows(reading: Reading, rows: Sequence[Any]) -> tuple[TodayRow, ...]:
    names = listed_names(reading, [Id(row.case_id) for row in rows])
    return tuple(
        TodayRow(
            key=row.case_id,
            icon=TodayIcon.FIND,
            words=text(names.get(Id(row.case_id))),
            below=listed((text(reading.words.place(row.place)), _leaves(row.leaves, today=reading.today))),
            when=_waits((reading.today - date.fromisoformat(row.since)).days),
            leads_to=Spot(PlaceName.PEOPLE, Id(row.case_id)),
            offer=Offer(say("Match"), FormName.MATCH, Id(row.case_id)),
        )
        for row in rows
    )


def _waits(days: int) -> Phrase:
    return say("waiting {count} days", count=days) if days else say("since today")


def _leaves(day: str | None, *, today: date) -> Phrase:
    if not day:
        return text("")
    on = date.fromisoformat(day)
    return say("leaves {day}", day=on) if on >= today else say("left {day}", day=on)


# Checks that lapse, and what is lacking


def lapsing(reading: Reading) -> TodaySection:
    """What active mentors lack, and which checks of theirs lapse in the next 60 days: first what counts no more."""
    active = (MentorStatus.ACTIVE,)
    found = mentor_lapses.lapsing(reading, among=active)
    lacking = lacks_of_all(reading, among=active)
    over = {row: mentor_lapses.is_over(row.on, row.standing, today=reading.today) for row in found}
    rows: list[Lapsing | MentorLacks] = [row for row in found if over[row]]
    rows += [*lacking, *(row for row in found if not over[row])]
    shown = rows[:SHOWN]
    names = listed_mentors(reading, [row.mentor for row in shown])
    return TodaySection(
        name="lapsing",
        title=say("Checks that lapse or are lacking"),
        shape=Shape.LINES,
        rows=tuple(
            _check(reading, row, name) if isinstance(row, Lapsing) else _lacks(reading, row, name)
            for row in shown
            for name in [names.get(row.mentor, "")]
        ),
        total=len(rows),
        empty=say("No check of a mentor lapses in the next 60 days, and nothing is lacking."),
        more=EVERYTHING,
        leads_to=Spot(PlaceName.MENTORS, whole(reading)),
        fold=FIRST,
    )


def _lacks(reading: Reading, one: MentorLacks, name: str) -> TodayRow:
    return TodayRow(
        key=f"{one.mentor}/lacking",
        icon=TodayIcon.CHECK,
        words=text(name),
        below=still_lacking(reading, one.missing),
        when=say("{count} lacking", count=len(one.missing)),
        tone=Tone.WARN,
        leads_to=Spot(PlaceName.MENTORS, one.mentor, within=TAB),
    )


def _check(reading: Reading, row: Lapsing, name: str) -> TodayRow:
    check, gone = row.standing.check, row.on < reading.today
    kind = reading.words.of("check_type", check.check_type)
    what = text(reading.words.place(check.prison) or check.module)
    ended = row.standing.is_ended
    when = say("lapsed {day}", day=row.on) if gone else say("until {day}", day=row.on)
    return TodayRow(
        key=f"{row.mentor}/{check.check_type}/{check.prison}/{check.module}",
        icon=TodayIcon.CHECK,
        words=text(name),
        below=listed((say("{kind}: {what}", kind=kind, what=what) if what.template else kind, _affects(reading, row))),
        when=ended_words(check) if ended else when,
        tone=Tone.WARN if gone or ended else Tone.PLAIN,
        leads_to=Spot(PlaceName.MENTORS, row.mentor),
    )


def _affects(reading: Reading, row: Lapsing) -> Phrase:
    """The visits inside that no vetting would cover; of another check, the people whom the mentor walks with."""
    if row.standing.check.check_type == VETTING:
        visits = len(affected(row.standing, meetings_ahead(reading, [row.mentor])[row.mentor]))
        return say("affects {count} visits", count=visits) if visits else say("no visit booked after it")
    sql = "SELECT count(*) FROM case_row WHERE mentor=? AND state<>'closed' AND speaks_as=case_id"
    people = int(reading.scalar(sql, row.mentor) or 0)
    return say("walks with {count} people", count=people) if people else say("walks with nobody now")
