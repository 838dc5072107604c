"""Mentors for a match by hand: each beside the hard rules in words, those whom none bars first.

Gathers for every mentor at once what `caseworker.services.match_facts` gathers for one inside an act; the act that
makes the match asks again and has the last word.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import reduce

from caseworker.domain.cases import Case
from caseworker.domain.custody import CustodyStay
from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import Finding, MentorFacts, PersonFacts, Verdict, Visit, barring, judged
from caseworker.domain.ids import Id
from caseworker.domain.matches import Exclusion, Match, MatchState
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.domain.names import fold, tokens
from caseworker.domain.people import Person
from caseworker.domain.referrals import Referral
from caseworker.domain.risks import Risk, RiskCard, safer_level
from caseworker.queries.let_in import walled
from caseworker.queries.mentor_people import WALKING
from caseworker.queries.reading import Reading
from caseworker.queries.releases import release_facts
from caseworker.queries.rows import CandidatePage, CandidateRow, RuleRow
from caseworker.queries.saying import listed, text

WALES, WELSH_REGION = "Wales", "D"
_SAID_FIRST = {Finding.BARS: 0, Finding.UNKNOWN: 1, Finding.PASSES: 2}


def candidates(reading: Reading, *, case: Id, text: str, offset: int, limit: int) -> CandidatePage:
    """The mentors whose name, area or languages hold every word of `text`, those allowed first. Raises NotHere."""
    reading.linked(case)
    wanted = tokens(text)
    mentors = [one for one in _mentors(reading) if _matches(_searched(reading, one), wanted)]
    rows = sorted(_rows(reading, case, mentors), key=lambda row: (not row.allowed, fold(row.name), row.mentor))
    allowed = sum(row.allowed for row in rows)
    sentence = say("{count} mentors, {allowed} without a rule against it", count=len(rows), allowed=allowed)
    return CandidatePage(tuple(rows[offset : offset + limit]), len(rows), offset, sentence)


def candidate(reading: Reading, *, case: Id, mentor: Id) -> CandidateRow | None:
    """One of them, or None."""
    return next(iter(_rows(reading, case, [one for one in _mentors(reading) if one.id == mentor])), None)


def _mentors(reading: Reading) -> list[Mentor]:
    gone = (MentorStatus.LEFT, MentorStatus.APPLICANT)
    return [one for one in reading.all_of(Mentor) if one.status not in gone and one.folder.scope == one.id]


def _searched(reading: Reading, mentor: Mentor) -> str:
    languages = " ".join(phrase.template for phrase in reading.words.several("language", mentor.languages))
    return fold(f"{_name(mentor)} {mentor.given_name or ''} {mentor.home_district or ''} {languages}")


def _matches(searched: str, wanted: Sequence[str]) -> bool:
    words = searched.split()
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _name(mentor: Mentor) -> str:
    called = mentor.preferred_name or mentor.given_name or ""
    return " ".join(part for part in (called, mentor.family_name) if part)


def _rows(reading: Reading, case: Id, mentors: Sequence[Mentor]) -> Iterable[CandidateRow]:
    person, visit = _person_facts(reading, case), _visit(reading, case)
    ids = [mentor.id for mentor in mentors]
    checks = _by_scope(reading.of_scopes(Check, ids))
    held, behind, declined = _held(reading, ids), walled(reading, case), _declined(reading, case)
    together = _in_state(reading, case, *WALKING)
    for mentor in mentors:
        facts = MentorFacts(
            mentor=mentor,
            checks=tuple(checks.get(mentor.id, ())),
            held=held.get(mentor.id, 0),
            walled=mentor.id in behind,
            declined_on=declined.get(mentor.id),
        )
        row = _row(reading, facts, judged(facts, person=person, visit=visit))
        yield replace(row, allowed=False, rules=(_TOGETHER, *row.rules)) if mentor.id in together else row


_TOGETHER = RuleRow(Finding.BARS, say("They walk together already."))


def proposed_to(reading: Reading, case: Id) -> set[Id]:
    """The mentors to whom a person is proposed and who may still be matched by hand, but not asked again."""
    return _in_state(reading, case, MatchState.PROPOSED)


def _in_state(reading: Reading, case: Id, *states: MatchState) -> set[Id]:
    return {one.mentor for one in reading.of_scopes(Match, [case]) if one.mentor and one.state in states}


def _row(reading: Reading, facts: MentorFacts, verdicts: Sequence[Verdict]) -> CandidateRow:
    ordered = sorted(verdicts, key=lambda verdict: _SAID_FIRST[verdict.finding])
    rules = tuple(RuleRow(verdict.finding, verdict.why) for verdict in ordered)
    return CandidateRow(facts.mentor.id, _name(facts.mentor), _line(reading, facts), not barring(verdicts), rules)


def _line(reading: Reading, facts: MentorFacts) -> tuple[Phrase, ...]:
    mentor = facts.mentor
    places = mentor.capacity
    free = say("{free} of {count} places free", free=max(0, places - facts.held), count=places) if places else text("")
    parts = (text(mentor.home_district), free, listed(reading.words.several("language", mentor.languages)))
    return tuple(part for part in parts if part.template)


# What the rules ask


def _person_facts(reading: Reading, case: Id) -> PersonFacts:
    person = reading.file_of(Person, case) or Person()
    state = next(iter(reading.of_scopes(Case, [case])), Case())
    risks = reading.of_scopes(Risk, [case])
    levels = [*(risk.overall for risk in risks), *(card.level for card in reading.of_scopes(RiskCard, [case]))]
    return PersonFacts(
        gender=person.gender,
        mentor_gender=state.mentor_gender,
        languages=person.languages,
        interpreter_needed=person.interpreter_needed,
        welsh_preferred=person.welsh_preferred,
        in_wales=_in_wales(reading, case),
        risk_level=reduce(safer_level, levels, None),
        exclusions=tuple(reading.of_scopes(Exclusion, [case])),
        zones_in_words=any(risk.exclusion_zones for risk in risks),
    )


def _in_wales(reading: Reading, case: Id) -> bool:
    regions = {one.region for one in reading.of_scopes(Referral, [case]) if one.region}
    if regions:
        return WELSH_REGION in regions
    stays = [one for one in reading.of_scopes(CustodyStay, [case]) if one.until is None]
    return any(reading.words.facts("prison", one.prison).get("country") == WALES for one in stays)


def _visit(reading: Reading, case: Id) -> Visit:
    """Where the mentor would meet the person today: inside while the person is held."""
    expected, today = release_facts(reading, [case]).expected, reading.today
    if expected is not None and expected.said is not None and expected.on <= today:
        return Visit(on=today)
    stays = reading.of_scopes(CustodyStay, [case])
    held = [one.prison for one in stays if one.prison and (one.since or date.min) <= today <= (one.until or date.max)]
    return (
        Visit(on=today, prison=held[-1] or "", prison_name=reading.words.place(held[-1])) if held else Visit(on=today)
    )


def _by_scope(checks: Sequence[Check]) -> dict[Id, list[Check]]:
    found: dict[Id, list[Check]] = {}
    for check in checks:
        found.setdefault(check.folder.scope, []).append(check)
    return found


def _held(reading: Reading, mentors: Sequence[Id]) -> dict[Id, int]:
    """How many people each mentor walks with, by the notices in their own files."""
    sql = (
        "SELECT b.scope, count(DISTINCT b.source) FROM kind_notice b WHERE b.scope IN ({marks}) AND b.rule='match' AND "
        "b.source NOT IN (SELECT e.source FROM kind_notice e WHERE e.scope=b.scope AND e.rule='ending' AND "
        "e.source IS NOT NULL) GROUP BY b.scope"
    )
    return {Id(scope): int(count) for scope, count in reading.rows_in(sql, mentors)}


def _declined(reading: Reading, case: Id) -> Mapping[Id, date]:
    found: dict[Id, date] = {}
    for one in reading.of_scopes(Match, [case]):
        if one.mentor and one.state == MatchState.DECLINED:
            day = one.answered_on or one.ended_on or date.min
            found[one.mentor] = max(found.get(one.mentor, date.min), day)
    return found
