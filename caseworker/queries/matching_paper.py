"""The proposal as it is printed for a matching meeting. Loads NumPy and SciPy."""

from collections.abc import Iterable

from caseworker.domain.errors import Phrase
from caseworker.domain.hard_rules import Finding
from caseworker.queries.edge import edge_of
from caseworker.queries.matching import brief, find, sentence_of
from caseworker.queries.matching_rows import MatchingLook
from caseworker.queries.paper_rows import ProposalPaper, ProposedLine, WaitingLine
from caseworker.queries.reading import Reading
from caseworker.queries.saying import text
from caseworker.queries.solved import Solved
from caseworker.queries.trying import tried
from caseworker.queries.why_unmatched import unmatched_row

FEW = 4
"""So many changes that would help are printed."""


def proposal_paper(reading: Reading, *, look: MatchingLook) -> ProposalPaper:
    """Everybody who waits. Raises Refused for who is no coordinator."""
    found = find(reading, look=look)
    solved = found.solved
    people = sorted(range(len(solved.load.people)), key=lambda p: (-solved.load.people[p].urgency, solved.person(p), p))
    matched = [p for p in people if solved.matching.partner[p] is not None]
    return ProposalPaper(
        edge=edge_of(reading),
        sentence=sentence_of(found, look),
        tried=tuple(one.words for one in tried(reading, look)),
        proposed=tuple(_proposed(solved, p) for p in matched),
        waiting=tuple(_waiting(solved, p) for p in people if p not in matched),
    )


def _proposed(solved: Solved, p: int) -> ProposedLine:
    m = solved.matching.partner[p]
    assert m is not None  # it is among those who are matched
    judged = solved.load.judged(p, m)
    ask = tuple(one.why for one in judged.verdicts if one.finding is Finding.UNKNOWN)
    return ProposedLine(
        solved.person(p),
        _about(solved, p),
        solved.mentor(m),
        brief(judged.points),
        ask,
        solved.first_meeting(p),
    )


def _waiting(solved: Solved, p: int) -> WaitingLine:
    row = unmatched_row(solved, p)
    return WaitingLine(row.person, _about(solved, p), row.words, row.helps[:FEW])


def _about(solved: Solved, p: int) -> tuple[Phrase, ...]:
    one = solved.load.people[p]
    said: Iterable[Phrase | None] = (text(one.visit.prison_name), one.urgent)
    return tuple(phrase for phrase in said if phrase is not None and phrase.template)
