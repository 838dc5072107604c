"""Who leaves prison in the next days, with how ready each of them is, and what must be done before they do."""

from collections.abc import Iterator
from datetime import date, timedelta

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries.called import called, listed_names
from caseworker.queries.form_names import FormName
from caseworker.queries.may import may_match
from caseworker.queries.people import MINE_IN_A_BODY
from caseworker.queries.place_names import PlaceName
from caseworker.queries.readiness import (
    AT_ONCE,
    Known,
    Leaver,
    away_from_gate,
    has_gate,
    has_papers,
    known_of,
    readiness,
)
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Chip, Offer, PersonTab, Spot, Tone
from caseworker.queries.saying import listed, text
from caseworker.queries.today_needs import Harm, Need, moment_of
from caseworker.queries.today_rows import Readiness, Shape, TodayIcon, TodayRow, TodaySection
from caseworker.queries.words import NOTHING

AHEAD, SOON = 14, 7
"""Days before a release in which it is listed, and in which what is missing is asked for."""
SHOWN, FIRST = 8, 4
"""So many are listed, and so many of them stand before the fold."""

_AHEAD = (
    "FROM case_row INDEXED BY case_row_live WHERE state<>'closed' AND speaks_as=case_id "
    "AND leaves>=:today AND leaves<=:until AND ({mine})"
)
_LEAVING = f"SELECT case_id, place, leaves, mentor, owner {_AHEAD} ORDER BY leaves, family, n LIMIT :limit"
_COUNT = f"SELECT count(*) {_AHEAD}"


def leavers(reading: Reading, *, within: int, limit: int = SHOWN) -> tuple[list[Leaver], int]:
    """Who leaves from today on within some days, the next first, and how many there are in all."""
    values = {
        "today": reading.today.isoformat(),
        "until": (reading.today + timedelta(days=within)).isoformat(),
        "limit": limit,
        "me": reading.member,
        "name": reading.member_name(reading.member),
    }
    mine = f"case_id IN ({MINE_IN_A_BODY})" if reading.is_a(Role.PRACTITIONER) else "1"
    rows = reading.connection.exec_driver_sql(_LEAVING.format(mine=mine), values).all()
    total = reading.connection.exec_driver_sql(_COUNT.format(mine=mine), values).scalar()
    found = [Leaver(Id(r[0]), r[1], date.fromisoformat(r[2]), Id(r[3]), Id(r[4])) for r in rows]
    return found, int(total or 0)


def section(reading: Reading) -> TodaySection:
    """The next two weeks by day; to a body, which does not hold what makes somebody ready, only who and when."""
    found, total = leavers(reading, within=AHEAD)
    ready = {} if reading.is_a(Role.PRACTITIONER) else readiness(reading, found)
    names, mentors = listed_names(reading, [one.case for one in found]), reading.member_names(m.mentor for m in found)
    rows = tuple(
        TodayRow(
            key=one.case,
            icon=TodayIcon.LEAVING,
            words=text(names.get(one.case)),
            below=listed((text(reading.words.place(one.place)), text(mentors.get(one.mentor)))),
            when=say("{named_day}", named_day=one.on),
            tone=_tone(ready.get(one.case), days=(one.on - reading.today).days),
            leads_to=Spot(PlaceName.PEOPLE, one.case, PersonTab.OVERVIEW),
            ready=ready.get(one.case),
        )
        for one in found
    )
    return TodaySection(
        name="leaving",
        title=say("Leaving in the next 14 days"),
        shape=Shape.BARS,
        rows=rows,
        total=total,
        empty=say("Nobody leaves prison in the next 14 days, as far as anybody has said."),
        more=say("All {count} who leave in these days", count=total) if total > len(rows) else None,
        leads_to=Spot(PlaceName.PEOPLE, within=Chip.LEAVING),
        fold=FIRST,
    )


def _tone(ready: Readiness | None, *, days: int) -> Tone:
    """Red and amber only for what would leave somebody alone at the gate; what else is missing is said in words."""
    if ready is None or not ready.alone:
        return Tone.PLAIN
    return Tone.DANGER if days <= AT_ONCE else Tone.WARN if days <= SOON else Tone.PLAIN


def needs(reading: Reading) -> Iterator[Need]:
    """Whoever leaves soon without a mentor at the gate or without papers: of one's own, in the last days of anybody."""
    found, _ = leavers(reading, within=SOON, limit=200)
    wanted = [one for one in found if _is_for(reading, one)]
    names = called(reading, [one.case for one in wanted])
    for known in known_of(reading, wanted):
        one, name = known.leaver, names.get(known.leaver.case, "")
        urgent = (one.on - reading.today).days <= AT_ONCE
        tone = Tone.DANGER if urgent else Tone.WARN
        if not has_gate(known):
            spot = _spot(reading, one)
            words, below = _gate_words(known, name)
            row = TodayRow(one.case, TodayIcon.LEAVING, words, below, _leaves(known), tone, spot)
            yield Need(Harm.GATE if urgent else Harm.SOON, moment_of(one.on), row)
        if has_papers(known) is False:
            row = TodayRow(
                f"papers/{one.case}",
                TodayIcon.PAPERS,
                say("Chase identity papers"),
                say("{name} leaves without them", name=name),
                _leaves(known),
                Tone.WARN,
                Spot(PlaceName.PEOPLE, one.case, PersonTab.OVERVIEW),
            )
            yield Need(Harm.PAPERS, moment_of(one.on), row)


def _is_for(reading: Reading, one: Leaver) -> bool:
    if not reading.is_a(Role.COORDINATOR):
        return True
    return one.owner in ("", reading.member) or (one.on - reading.today).days <= AT_ONCE


def _gate_words(known: Known, name: str) -> tuple[Phrase, Phrase]:
    gaps = {"name": name, "when": _day(known)}
    if (why := away_from_gate(known)) is not None:
        what = say("Find somebody else for the gate") if known.leaver.mentor else say("Find a mentor")
        return what, say("{name}: {when}, {why}", why=why, **gaps)
    if known.leaver.mentor:
        return say("Book a gate pick-up"), say("{name}: {when}, nobody meets them at the gate", **gaps)
    return say("Find a mentor"), say("{name}: {when}, no gate mentor", **gaps)


def _spot(reading: Reading, one: Leaver) -> Spot:
    """Where somebody to meet them is booked, or is found first."""
    if one.mentor:
        return Spot(PlaceName.PEOPLE, one.case, PersonTab.OVERVIEW)
    match = Offer(say("Match"), FormName.MATCH, one.case) if may_match(reading, one.case) else None
    return Spot(PlaceName.PEOPLE, one.case, PersonTab.MENTOR, match)


def _day(known: Known) -> Phrase:
    days = (known.leaver.on - known.today).days
    if days == 0:
        return say("release today")
    return say("release tomorrow") if days == 1 else say("release in {count} days", count=days)


def _leaves(known: Known) -> Phrase:
    return NOTHING if (known.leaver.on - known.today).days <= 1 else say("{named_day}", named_day=known.leaver.on)
