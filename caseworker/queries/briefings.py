"""Who has to be told of a risk card that changed: until a briefing is recorded, the next visit is held."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.risks import BriefingRead, RiskCard
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer


class Unbriefed(NamedTuple):
    """A card whose level changed while somebody held the person, who has not been briefed since."""

    card: RiskCard
    mentor: Id


def unbriefed(reading: Reading, mentors: Mapping[Id, Id]) -> dict[Id, Unbriefed]:
    """The cases, of those with the mentor of each, whose mentor has not been briefed of the risk card as it stands.

    A match made after the level changed was made with the card in hand.
    """
    changed = _changed(reading, list(mentors)) if mentors else []
    if not changed:
        return {}
    matched, briefed = _matched_on(reading, changed), _briefed_of(reading, changed)
    found: dict[Id, Unbriefed] = {}
    for card in reading.of_scopes(RiskCard, changed):
        mentor = mentors[card.case]
        known = max(briefed.get((card.id, mentor), date.min), matched.get((card.case, mentor), date.min))
        if card.level_changed_on and known < card.level_changed_on:
            found[card.case] = Unbriefed(card, mentor)
    return found


def _changed(reading: Reading, cases: Sequence[Id]) -> list[Id]:
    sql = "SELECT DISTINCT scope FROM kind_risk_card WHERE level_changed_on IS NOT NULL AND scope IN ({marks})"
    return [Id(row[0]) for row in reading.rows_in(sql, cases)]


def _briefed_of(reading: Reading, cases: Sequence[Id]) -> dict[tuple[Id, Id], date]:
    """Up to which day each mentor has been told of each card."""
    found: dict[tuple[Id, Id], date] = {}
    for told in reading.of_scopes(BriefingRead, cases):
        if told.card and told.member and told.card_changed_on:
            place = told.card, told.member
            found[place] = max(found.get(place, date.min), told.card_changed_on)
    return found


def _matched_on(reading: Reading, cases: Sequence[Id]) -> dict[tuple[Id, Id], date]:
    sql = (
        "SELECT scope, mentor, max(coalesce(started_on, answered_on, proposed_on)) FROM kind_match "
        "WHERE mentor IS NOT NULL AND scope IN ({marks}) GROUP BY scope, mentor"
    )
    rows = reading.rows_in(sql, cases)
    return {(Id(case), Id(mentor)): date.fromisoformat(day) for case, mentor, day in rows if day}


def holders(reading: Reading, case: Id) -> tuple[Id, ...]:
    """The mentors who walk with the person of a case, and so have to know of the card."""
    sql = "SELECT DISTINCT mentor FROM case_row WHERE mentor<>'' AND case_id=?"
    return tuple(Id(row[0]) for row in reading.rows(sql, case))


def briefing_offer(reading: Reading, card: RiskCard) -> Offer | None:
    """The form that keeps a briefing: for the mentor who was given it, and for whoever gives it to one."""
    if reading.is_a(Role.MENTOR):
        return Offer(say("I was briefed"), FormName.BRIEFED, card.id)
    tells = reading.is_a(Role.COORDINATOR) and holders(reading, card.case)
    return Offer(say("Record a briefing"), FormName.BRIEFED, card.id) if tells else None
