"""Who has to be told of a risk card that changed: until a briefing is recorded, the next visit is held."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from caseworker.domain.ids import Id
from caseworker.domain.risks import BriefingRead, RiskCard
from caseworker.queries.reading import Reading


class Unbriefed(NamedTuple):
    """A card whose level changed while somebody held the person, who has not been briefed since."""

    card: RiskCard
    mentor: Id


def unbriefed(reading: Reading, cases: Sequence[Id]) -> dict[Id, Unbriefed]:
    """The cases whose mentor has not been briefed of the risk card as it stands.

    A match made after the level changed was made with the card in hand.
    """
    mentors = _mentors(reading, cases)
    if not mentors:
        return {}
    matched = _matched_on(reading, list(mentors))
    briefed = _briefed_of(reading, list(mentors))
    found: dict[Id, Unbriefed] = {}
    for card in reading.of_scopes(RiskCard, mentors):
        mentor = mentors[card.case]
        known = max(briefed.get((card.id, mentor), date.min), matched.get((card.case, mentor), date.min))
        if card.level_changed_on and known < card.level_changed_on:
            found[card.case] = Unbriefed(card, mentor)
    return found


def _briefed_of(reading: Reading, cases: Sequence[Id]) -> dict[tuple[Id, Id], date]:
    """Up to which day each mentor has been told of each card."""
    found: dict[tuple[Id, Id], date] = {}
    for told in reading.of_scopes(BriefingRead, cases):
        if told.card and told.member and told.card_changed_on:
            place = told.card, told.member
            found[place] = max(found.get(place, date.min), told.card_changed_on)
    return found


def _mentors(reading: Reading, cases: Sequence[Id]) -> dict[Id, Id]:
    sql = "SELECT case_id, mentor FROM case_row WHERE mentor<>'' AND case_id IN ({marks})"
    return {Id(case): Id(mentor) for case, mentor in reading.rows_in(sql, cases)}


def _matched_on(reading: Reading, cases: Sequence[Id]) -> dict[tuple[Id, Id], date]:
    sql = (
        "SELECT scope, mentor, max(coalesce(started_on, answered_on, proposed_on)) FROM kind_match "
        "WHERE mentor IS NOT NULL AND scope IN ({marks}) GROUP BY scope, mentor"
    )
    rows = reading.rows_in(sql, cases)
    return {(Id(case), Id(mentor)): date.fromisoformat(day) for case, mentor, day in rows if day}
