"""The case summary: what a colleague must know of a person who stands before them, as far as who asks may read it.

Risk, concerns and what the person says of themself for equality stay in the record: a paper is left lying about.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from caseworker.domain.errors import Phrase, say
from caseworker.domain.gaps import GapCode
from caseworker.domain.ids import Id
from caseworker.domain.people import SafeContact
from caseworker.domain.sessions import Session
from caseworker.queries.around import needs_section, practitioners_section
from caseworker.queries.contact import contact_first
from caseworker.queries.edge import edge_of
from caseworker.queries.onward import onward_section
from caseworker.queries.overview import agreement_section, gaps_section
from caseworker.queries.paper_rows import CaseSummary
from caseworker.queries.person import Known, head, known, mentor_fact
from caseworker.queries.reading import Reading
from caseworker.queries.releases import dates_section, release_facts, release_section
from caseworker.queries.rows import Fact, Section, TimelineRow, TimelineShown
from caseworker.queries.saying import below_each_other, text
from caseworker.queries.timeline import page
from caseworker.queries.who import adjustment_facts, name_fact, numbers_section
from caseworker.queries.work import ahead_section, work_section

_OF_RISK = frozenset({GapCode.RISK_REVIEW})
RECENT = 8
"""So many sessions are told, the newest first."""


def case_summary(reading: Reading, case: Id) -> CaseSummary:
    """What stands on the paper. Raises NotHere."""
    found = known(reading, case)
    shown = head(reading, case=case)
    return CaseSummary(
        cases=found.scopes,
        edge=edge_of(reading),
        name=shown.name,
        about=shown.about,
        contact=contact_first(reading, reading.of_scopes(SafeContact, found.scopes)),
        sections=tuple(replace(one, offers=()) for one in _sections(reading, found)),
    )


def _sections(reading: Reading, found: Known) -> Iterator[Section]:
    yield Section(say("Names and numbers"), (name_fact(found.person), *numbers_section(reading, found).facts))
    yield _working(reading, found)
    yield _around(reading, found)
    yield _release(reading, found.scopes)
    yield agreement_section(reading, found)
    yield needs_section(reading, found.scopes)
    yield ahead_section(reading, found)
    gaps = gaps_section(reading, found, untold=_OF_RISK)
    if gaps.facts:
        yield gaps
    yield onward_section(reading, found.scopes)
    yield _sessions(reading, found)


def _working(reading: Reading, found: Known) -> Section:
    facts = tuple(fact for fact in adjustment_facts(reading, found.person) if fact.words.template)
    return Section(say("How to work with them"), facts, empty=say("Nothing has been written down."))


def _around(reading: Reading, found: Known) -> Section:
    """Who answers for them here, who walks with them, and who answers for them in prison or probation."""
    named = practitioners_section(reading, found.scopes)
    nobody = (Fact(say("Practitioner"), named.empty or text("")),) if not named.facts else ()
    facts = (*work_section(reading, found).facts, mentor_fact(reading, found.scopes), *named.facts, *nobody)
    return Section(say("The work with them"), facts)


def _release(reading: Reading, scopes: Sequence[Id]) -> Section:
    facts = release_facts(reading, scopes)
    return replace(release_section(reading, facts, scopes), facts=dates_section(reading, facts).facts)


def _sessions(reading: Reading, found: Known) -> Section:
    kept = page(reading, case=found.case, shown=TimelineShown.SESSIONS, offset=0, limit=RECENT)
    records = {one.id: one for one in reading.some_of(Session, [row.record for row in kept.rows])}
    more = say("The newest {most} of {all}.", most=RECENT, all=kept.total)
    return Section(
        say("Sessions"),
        tuple(_session(row, records.get(row.record, Session())) for row in kept.rows),
        says=(more,) if kept.total > RECENT else (),
        empty=say("No session has been recorded."),
    )


def _session(row: TimelineRow, session: Session) -> Fact:
    day = say("{day}, {time}", day=row.day, time=row.at) if row.at else say("{day}", day=row.day)
    told = (
        row.text,
        _said(say("How they responded: {words}", words=session.response), session.response),
        _said(say("Strengths seen: {words}", words=session.strengths), session.strengths),
        _said(say("What next: {words}", words=session.next_step), session.next_step),
        say("Written by {name}.", name=row.author) if row.author else text(""),
    )
    return Fact(day, row.title, below_each_other(told))


def _said(phrase: Phrase, words: str | None) -> Phrase:
    return phrase if words else text("")
