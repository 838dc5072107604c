"""The proposal for the whole caseload, in words: who is matched with whom and why, and why somebody is not.

It is for coordinators alone: a sentence about one person may rest on what bars another. Loads NumPy and SciPy: whoever
asks this imports it when it is asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from caseworker.domain.cases import STILL_WAITS, Case
from caseworker.domain.errors import NotHere, Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.matching.choices import Choice
from caseworker.matching.factors import Factor, Points, total
from caseworker.queries.factor_names import FACTORS
from caseworker.queries.match_facts import in_state
from caseworker.queries.match_rows import ChoiceRow, PairRow, PointsRow, Proposal, UnmatchedRow
from caseworker.queries.mentor_people import WALKING
from caseworker.queries.reading import Reading
from caseworker.queries.reasons import reasons_of
from caseworker.queries.rows import RuleRow
from caseworker.queries.saying import listed
from caseworker.queries.solved import Solved, solve_caseload, solve_second
from caseworker.queries.what_helps import Help
from caseworker.queries.why_unmatched import unmatched_row
from caseworker.queries.words import NOTHING


def proposal(
    reading: Reading, *, on: date, weights: Mapping[Factor, int] | None = None, of_prison: int | None = None
) -> Proposal:
    """The best matching of everybody who waits, with mentors who are needed from a day on. Raises Refused.

    `of_prison`: so many first meetings are asked of a prison on a day, where not as many as is settled.
    """
    solved = solve_caseload(reading, on=on, weights=weights, of_prison=of_prison)
    words = say(
        "{count} people wait. Free places: {places}. Proposed: {matched}.",
        count=len(solved.load.people),
        places=solved.load.places,
        matched=sum(m is not None for m in solved.matching.partner),
    )
    return _in_rows(solved, words)


def second(reading: Reading, *, cases: Sequence[Id], on: date, of_prison: int | None = None) -> Proposal:
    """A second mentor for people who walk with one: what stands is locked, and who waits is served before them.

    What would help is not told: a place more goes to whoever waits first, which is another solve.

    Raises Refused for somebody who has no mentor, and NotHere for no such case.
    """
    for case in cases:
        reading.linked(case)
        if not in_state(reading, case, *WALKING):
            raise Refused(say("This person has no mentor yet. Match everybody who waits first."))
    solved = solve_second(reading, cases=cases, on=on, of_prison=of_prison)
    words = say(
        "{count} people are looked at for a second mentor. "
        "Places left when everybody who waits has a mentor: {places}. Proposed: {matched}.",
        count=len(solved.load.people),
        places=solved.load.places,
        matched=sum(m is not None for m in solved.matching.partner),
    )
    return _in_rows(solved, words, known=())


def _in_rows(solved: Solved, words: Phrase, *, known: Sequence[Help] | None = None) -> Proposal:
    partner = solved.matching.partner
    matched = (p for p, m in enumerate(partner) if m is not None)
    pairs = tuple(replace(pair_row(solved, p), meets=solved.first_meeting(p)) for p in matched)
    return Proposal(
        words, pairs, tuple(unmatched_row(solved, p, known=known) for p, m in enumerate(partner) if m is None)
    )


def why(reading: Reading, *, case: Id, on: date) -> PairRow | UnmatchedRow:
    """Why somebody is left without a mentor, or who is proposed. Raises Refused, and NotHere for no such case."""
    reading.linked(case)
    _insist_on_waiting(reading, case)
    solved = solve_caseload(reading, on=on, also=case)
    p = solved.load.place_of(case)
    if p is None:
        raise NotHere(say("This person is not on this device."))
    if solved.matching.partner[p] is None:
        return unmatched_row(solved, p)
    return replace(pair_row(solved, p), meets=solved.first_meeting(p))


def _insist_on_waiting(reading: Reading, case: Id) -> None:
    """Refuse to explain somebody who walks with a mentor, or has a dated reason for none."""
    if in_state(reading, case, *WALKING):
        raise Refused(say("This person has a mentor, so there is nothing to explain."))
    state = next(iter(reading.of_scopes(Case, [case])), Case())
    if state.no_mentor_reason in STILL_WAITS or (state.no_mentor_until or date.min) < reading.today:
        return
    reason = reading.words.inside("no_mentor_reason", state.no_mentor_reason)
    until = state.no_mentor_until
    raise Refused(say("This person does not wait for a mentor until {day}: {reason}.", day=until, reason=reason))


def pair_row(solved: Solved, p: int) -> PairRow:
    """A person who is matched, and why with this mentor."""
    m = solved.matching.partner[p]
    assert m is not None
    one, judged = solved.load.people[p], solved.load.judged(p, m)
    agreed = (p, m) in solved.load.locked
    return PairRow(
        case=one.case,
        person=solved.person(p),
        mentor=judged.facts.mentor.id,
        name=solved.mentor(m),
        urgent=one.urgent,
        hundredths=total(judged.points),
        is_earlier=(p, m) in solved.load.previous,
        is_agreed=agreed,
        rules=tuple(RuleRow(verdict.finding, verdict.why) for verdict in judged.verdicts),
        points=tuple(points_row(one) for one in judged.points),
        choices=() if agreed else _choices(solved, p),
    )


def points_row(one: Points) -> PointsRow:
    """What one factor gives, in words."""
    return PointsRow(FACTORS[one.factor], one.hundredths, one.of, one.known, one.why)


def _choices(solved: Solved, p: int) -> tuple[ChoiceRow, ...]:
    return tuple(_choice_row(solved, p, one) for one in solved.choices.of(p))


def _choice_row(solved: Solved, p: int, one: Choice) -> ChoiceRow:
    mentor = solved.load.mentors[one.mentor]
    return ChoiceRow(
        mentor.id, mentor.called, one.score, _cost(one), reasons_of(solved.load.judged(p, one.mentor).points)
    )


def _cost(one: Choice) -> Phrase:
    """What is lost by a choice, the worst first: people left out before points."""
    urgent = next((lost for lost in one.urgent if lost), 0)
    if urgent > 0 or one.matched > 0:
        more = sum(one.urgent)
        instead = say("somebody more urgent left out for somebody less so")
        said = say("{count} more urgent people left out", count=more) if more > 0 else instead
        people = say("{count} more people left out", count=one.matched) if one.matched > 0 else NOTHING
        return listed((said if urgent > 0 else NOTHING, people))
    if one.total <= 0:
        return say("nothing is lost")
    return say("{points} points less for everybody together", points=in_points(one.total))


def in_points(hundredths: int) -> str:
    """Hundredths of a point as points: '62.5', '60'."""
    return f"{hundredths / 100:g}"
