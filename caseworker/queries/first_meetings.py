"""On which day each proposed pair could meet first: every rule of that day is kept, and both are free on it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.meetings import free_on
from caseworker.matching.first_meetings import A_MENTOR, A_PRISON, Day, arranged
from caseworker.matching.heeding import Heed, nobody_stops
from caseworker.matching.problem import Matching, Pair
from caseworker.queries.busy import busy_days
from caseworker.queries.calendar import closed_day
from caseworker.queries.caseload import Caseload, judge
from caseworker.queries.edge import office_settings
from caseworker.queries.match_facts import visit_of
from caseworker.queries.reading import Reading

Busy = Mapping[Id, set[date]]
"""By mentor the days that are taken, also by cases that may not be read here."""
AHEAD = 28
"""So many days are looked at."""


def first_meetings(
    reading: Reading,
    load: Caseload,
    matching: Matching,
    *,
    of_prison: int | None = None,
    heed: Heed = nobody_stops,
) -> Mapping[int, Day | None]:
    """The day of each matched person, by their place; None where no day keeps every rule and every cap.

    The caps are those that the service has settled, unless another is given for this once. Raises Refused where `heed`
    does.
    """
    kept = office_settings(reading)
    partner = {p: m for p, m in enumerate(matching.partner) if m is not None}
    people = load.people
    order = sorted(partner, key=lambda p: (-people[p].urgency, people[p].wanted.leaves or date.max, p))
    busy = busy_days(reading, [load.mentors[m].id for m in partner.values()])
    meetings = [(partner[p], _possible(reading, load, (p, partner[p]), busy=busy, heed=heed)) for p in order]
    found = arranged(
        meetings,
        of_mentor=kept.first_of_mentor or A_MENTOR,
        of_prison=of_prison or kept.first_of_prison or A_PRISON,
    )
    return dict(zip(order, found, strict=True))


def _possible(reading: Reading, load: Caseload, pair: Pair, *, busy: Busy, heed: Heed) -> Iterator[Day]:
    """The days on which two could meet."""
    one, facts = load.people[pair[0]], load.allowed.facing(*pair)
    own, theirs = facts.mentor.availability, one.facts.can_meet
    heed()
    for on in (one.visit.on + timedelta(days=number) for number in range(AHEAD)):
        if on in busy.get(facts.mentor.id, ()) or not free_on(on, own=own, theirs=theirs):
            continue
        visit = visit_of(reading, one.case, on=on)
        if visit.prison and closed_day(on) is not None:
            continue
        if not judge(facts, replace(one, visit=visit), supposed=load.supposed).barred:
            yield Day(on, visit.prison)


def in_words(reading: Reading, day: Day | None, *, leaves: date | None = None) -> Phrase:
    """'Tuesday 8 December 2026, inside Featherstone'; after the day on which they leave that is said too."""
    if day is None:
        return say("on no day of the next four weeks: each is taken, suits only one of them, or breaks a rule")
    if leaves is not None and reading.today <= leaves < day.on:
        return say("{named_day}, after the release on {day}", named_day=day.on, day=leaves)
    if not day.prison:
        return say("{named_day}, outside prison", named_day=day.on)
    return say("{named_day}, inside {prison}", named_day=day.on, prison=reading.words.place(day.prison))
