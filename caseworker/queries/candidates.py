"""Mentors for a match by hand: each beside the hard rules in words, those whom none bars first."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from caseworker.domain.errors import NotHere, Phrase, say
from caseworker.domain.hard_rules import Finding, Verdict, barring, judged
from caseworker.domain.ids import Id
from caseworker.domain.matches import MatchState
from caseworker.domain.mentors import Mentor
from caseworker.domain.names import begins_every, fold, tokens
from caseworker.domain.pair_facts import MentorFacts
from caseworker.queries.match_facts import Gathered, first_visit_of, in_state, person_facts, who_may_be_asked
from caseworker.queries.mentor_people import WALKING
from caseworker.queries.reading import Reading
from caseworker.queries.rows import CandidatePage, CandidateRow, RuleRow
from caseworker.queries.saying import listed, text

_SAID_FIRST = {Finding.BARS: 0, Finding.UNKNOWN: 1, Finding.PASSES: 2}


def candidates(reading: Reading, *, case: Id, text: str, offset: int, limit: int) -> CandidatePage:
    """The mentors whose name, area or languages hold every word of `text`, those allowed first. Raises NotHere."""
    reading.linked(case)
    wanted = tokens(text)
    mentors = [one for one in who_may_be_asked(reading) if begins_every(wanted, among=_searched(reading, one))]
    rows = sorted(_rows(reading, case, mentors), key=lambda row: (not row.allowed, fold(row.name), row.mentor))
    allowed = sum(row.allowed for row in rows)
    sentence = say("{count} mentors, {allowed} without a rule against it", count=len(rows), allowed=allowed)
    return CandidatePage(tuple(rows[offset : offset + limit]), len(rows), offset, sentence)


def candidate(reading: Reading, *, case: Id, mentor: Id) -> CandidateRow | None:
    """One of them, or None."""
    return next(iter(_rows(reading, case, [one for one in who_may_be_asked(reading) if one.id == mentor])), None)


def considered(reading: Reading, *, case: Id, mentor: Id, on: date) -> tuple[Verdict, ...]:
    """What every hard rule says of a mentor for a person, from a day on. Raises NotHere for who is no mentor here."""
    reading.linked(case)
    file = reading.file_of(Mentor, mentor)
    if file is None:
        raise NotHere(say("No such mentor is on this device."))
    facts = next(Gathered.of(reading, [file]).facing(reading, case))
    return judged(facts, person=person_facts(reading, case), visit=first_visit_of(reading, case, on=on))


def _searched(reading: Reading, mentor: Mentor) -> str:
    languages = reading.sought(reading.words.several("language", mentor.languages))
    return f"{mentor.called} {mentor.given_name or ''} {mentor.home_district or ''} {languages}"


def _rows(reading: Reading, case: Id, mentors: Sequence[Mentor]) -> Iterable[CandidateRow]:
    person, visit = person_facts(reading, case), first_visit_of(reading, case, on=reading.today)
    together = in_state(reading, case, *WALKING)
    for facts in Gathered.of(reading, mentors).facing(reading, case):
        row = _row(reading, facts, judged(facts, person=person, visit=visit))
        yield replace(row, allowed=False, rules=(_TOGETHER, *row.rules)) if facts.mentor.id in together else row


_TOGETHER = RuleRow(Finding.BARS, say("They walk together already."))


def proposed_to(reading: Reading, case: Id) -> set[Id]:
    """The mentors to whom a person is proposed and who may still be matched by hand, but not asked again."""
    return in_state(reading, case, MatchState.PROPOSED)


def _row(reading: Reading, facts: MentorFacts, verdicts: Sequence[Verdict]) -> CandidateRow:
    ordered = sorted(verdicts, key=lambda verdict: _SAID_FIRST[verdict.finding])
    rules = tuple(RuleRow(verdict.finding, verdict.why) for verdict in ordered)
    return CandidateRow(facts.mentor.id, facts.mentor.called, _line(reading, facts), not barring(verdicts), rules)


def _line(reading: Reading, facts: MentorFacts) -> tuple[Phrase, ...]:
    mentor = facts.mentor
    places = mentor.capacity
    free = say("{free} of {count} places free", free=max(0, places - facts.held), count=places) if places else text("")
    parts = (text(mentor.home_district), free, listed(reading.words.several("language", mentor.languages)))
    return tuple(part for part in parts if part.template)
