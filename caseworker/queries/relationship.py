"""How the matches that stand go: gaps, absences, what was held of what was planned, what both sides say of it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from caseworker.domain.appointments import Attendance
from caseworker.domain.cases import CaseState
from caseworker.domain.clock import from_milliseconds, local_day
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.matches import FitAnswer, FitCheck, FitSide, Match
from caseworker.domain.relationships import LATEST, WARNING, Contact, Relationship, Seen, signs
from caseworker.domain.service import Role
from caseworker.queries.mentor_people import WALKING
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Section, Tone
from caseworker.queries.saying import listed, text

_MEETINGS = (
    "SELECT s.scope, s.mentor, s.happened_at, s.attendance, s.minutes, s.reasons FROM kind_session s "
    "WHERE s.scope IN ({marks}) "
    "AND s.happened_at IS NOT NULL AND s.id NOT IN (SELECT a.amends FROM kind_session a WHERE a.scope=s.scope AND "
    "a.amends IS NOT NULL) ORDER BY s.happened_at DESC"
)
_STATES = ", ".join(f"'{state}'" for state in sorted(WALKING))
STANDING = (
    f"SELECT k.id FROM kind_match k JOIN case_row c ON c.case_id=k.scope WHERE k.state IN ({_STATES}) "
    f"AND c.state NOT IN ('{CaseState.CLOSED}', '{CaseState.PAUSED}') AND c.speaks_as=c.case_id"
)
"""Matches that stand in cases that go on: while a case is paused nobody is expected to meet."""
AT_ONCE = 500


def known_of(reading: Reading, matches: Sequence[Match]) -> Mapping[Id, Relationship]:
    """What is known of some matches, by the id of each."""
    scopes = sorted({one.case for one in matches})
    meetings: dict[Id, list[tuple[str | None, Contact]]] = {}
    for row in reading.rows_in(_MEETINGS, scopes) if scopes else ():
        meetings.setdefault(Id(row.scope), []).append((row.mentor, _contact(reading, row)))
    fits: dict[Id, dict[str, str]] = {}
    for one in reading.of_scopes(FitCheck, scopes):
        if one.match and one.side and one.fits:
            fits.setdefault(one.match, {})[one.side] = one.fits
    return {one.id: _relationship(one, meetings.get(one.case, ()), fits.get(one.id, {})) for one in matches}


def _contact(reading: Reading, row: Any) -> Contact:
    """What was not held for a reason of the prison's or the service's is nobody's absence."""
    held = row.attendance != Attendance.NOT_ATTENDED
    because = {
        reading.words.facts("absence_reason", reason).get("because_of") for reason in json.loads(row.reasons or "[]")
    }
    missed = not held and (not because or "person" in because)
    return Contact(local_day(from_milliseconds(row.happened_at)), held, row.minutes or 0, missed)


def _relationship(one: Match, meetings: Iterable[tuple[str | None, Contact]], fits: Mapping[str, str]) -> Relationship:
    """A meeting that names no mentor, written by a coordinator, counts for whoever walks with the person."""
    began = one.started_on or one.answered_on
    own = (each for mentor, each in meetings if mentor in (None, one.mentor))
    return Relationship(
        began=began,
        contacts=tuple(each for each in own if began is None or each.on >= began),
        planned=one.contacts_planned,
        planned_minutes=one.minutes_planned,
        fits=tuple(sorted(fits.items())),
        talked_over=one.fit_checked_on is not None,
        review_due=one.review_due,
        reviewed_on=one.reviewed_on,
        ends_on=one.ending_planned_on,
        told_on=one.notice_on,
    )


def watched(reading: Reading) -> dict[Id, tuple[Seen, ...]]:
    """The matches that show a sign which warns, the most pressing first, by id."""
    ids = [row.id for row in reading.rows(STANDING)]
    found: dict[Id, tuple[Seen, ...]] = {}
    for start in range(0, len(ids), AT_ONCE):
        matches = reading.some_of(Match, ids[start : start + AT_ONCE])
        known = known_of(reading, matches)
        for one in matches:
            seen = signs(known[one.id], today=reading.today)
            if seen and seen[0].sign in WARNING:
                found[one.id] = seen
    return dict(sorted(found.items(), key=lambda one: (one[1][0].sign, one[1][0].since)))


def section(reading: Reading, match: Match) -> Section:
    """How a match goes; what either side said of it only for coordinators, who alone read that."""
    known, coordinates = known_of(reading, [match])[match.id], reading.is_a(Role.COORDINATOR)
    if not coordinates:
        known = replace(known, fits=(), talked_over=True)
    facts = (
        Fact(say("Last contact"), _last(known)),
        Fact(say("In four weeks"), _held(known, reading.today)),
        Fact(say("Absences"), _absences(known)),
        *(_side(reading, match, side) for side in FitSide if coordinates),
    )
    return Section(say("How it goes"), facts, says=tuple(one.words for one in signs(known, today=reading.today)))


def _last(known: Relationship) -> Phrase:
    return say("{day}", day=known.held[0].on) if known.held else say("None yet")


def _held(known: Relationship, today: date) -> Phrase:
    lately = known.lately(today)
    minutes = sum(one.minutes for one in lately)
    held = (
        say("{count} contacts, none are planned", count=len(lately))
        if known.planned is None
        else say("{held} of {planned} contacts", held=len(lately), planned=known.planned)
    )
    return listed((held, say("{count} minutes", count=minutes) if minutes else text("")))


def _absences(known: Relationship) -> Phrase:
    last = known.contacts[:LATEST]
    missed = sum(one.missed for one in last)
    return say("{missed} of the last {of}", missed=missed, of=len(last)) if last else say("None yet")


_SAYS = {FitSide.PERSON: say("The person says"), FitSide.MENTOR: say("The mentor says")}


def _side(reading: Reading, match: Match, side: FitSide) -> Fact:
    """What one side said last."""
    own = [one for one in reading.of_scopes(FitCheck, [match.case]) if one.match == match.id and one.side == side]
    if not own:
        return Fact(_SAYS[side], say("Not asked yet"))
    last = own[-1]
    fits = next((one.fits for one in reversed(own) if one.fits), None)
    doubted = fits in (FitAnswer.UNSURE, FitAnswer.NO)
    said = listed((reading.words.of("fit_answer", fits), text(last.words)))
    when = say("on {day}", day=last.on) if last.on else None
    return Fact(_SAYS[side], said, when, Tone.WARN if doubted else Tone.PLAIN)
