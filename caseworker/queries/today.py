"""Today: what needs whoever asks now, ordered by harm and date, what is ahead, and what to look after, by role."""

from collections.abc import Iterator

from caseworker.domain.errors import say
from caseworker.domain.service import Role
from caseworker.queries import (
    today_answers,
    today_away,
    today_booked,
    today_concerns,
    today_drafts,
    today_gaps,
    today_leaving,
    today_matches,
    today_on_call,
    today_recruiting,
    today_risk,
    today_told,
)
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.referring import decides, first_acts, nobody_at_all
from caseworker.queries.rows import Spot
from caseworker.queries.today_needs import Need, in_order
from caseworker.queries.today_rows import Shape, TodayPage, TodayRow, TodaySection

FIRST = 5
"""So many needs stand before the appointments of today; the others are one press away."""


def page(reading: Reading) -> TodayPage:
    """The page of whoever asks."""
    needs = _needs_section(reading)
    if reading.is_a(Role.PRACTITIONER):
        return TodayPage(reading.today, (needs, today_told.answers(reading)), (today_leaving.section(reading),))
    if reading.is_a(Role.MENTOR):
        left = needs, today_booked.today(reading), today_booked.ahead(reading)
        return TodayPage(reading.today, left, (*today_on_call.now(reading), today_leaving.section(reading)))
    right = (*today_on_call.now(reading), today_leaving.section(reading))
    after = (
        today_gaps.by_kind(reading),
        today_gaps.waiting(reading),
        today_matches.section(reading),
        today_gaps.lapsing(reading),
    )
    return TodayPage(reading.today, (needs, today_booked.today(reading)), right, after)


def count(reading: Reading) -> int:
    """How many things need whoever asks now."""
    return sum(1 for _ in _needs(reading))


def _needs_section(reading: Reading) -> TodaySection:
    rows = in_order(_needs(reading))
    if nobody_at_all(reading):
        return _first_needs(reading, rows)
    return TodaySection(
        name="needs",
        title=say("Needs you now"),
        shape=Shape.CARDS,
        rows=rows,
        total=len(rows),
        empty=say("Nothing needs you now."),
        fold=FIRST,
    )


def _first_needs(reading: Reading, rows: tuple[TodayRow, ...]) -> TodaySection:
    """What comes before anything else where nobody is here yet."""
    first = first_acts(reading)[0]
    return TodaySection(
        name="needs",
        title=say("Needs you now"),
        shape=Shape.CARDS,
        rows=rows,
        total=len(rows),
        empty=say("Nobody is here yet."),
        more=say("First refer somebody, or bring in a spreadsheet") if decides(reading) else first.words,
        leads_to=Spot(PlaceName.REFERRALS) if decides(reading) else first.spot,
    )


def _needs(reading: Reading) -> Iterator[Need]:
    if reading.is_a(Role.PRACTITIONER):
        yield from today_concerns.told(reading)
    else:
        yield from today_booked.not_back(reading)
        yield from today_booked.untold(reading)
        yield from today_risk.unread(reading)
        yield from today_leaving.needs(reading)
        yield from today_booked.unsaid(reading)
    if reading.is_a(Role.COORDINATOR):
        yield from today_concerns.waiting(reading)
        yield from today_away.last_days(reading)
        yield from today_away.booked_without(reading)
        yield from today_answers.answered(reading)
        yield from today_recruiting.standing_still(reading)
        yield from today_on_call.gaps(reading)
        yield from today_recruiting.claims(reading)
    if reading.is_a(Role.MENTOR):
        yield from today_answers.to_answer(reading)
    yield from today_drafts.waiting(reading)
