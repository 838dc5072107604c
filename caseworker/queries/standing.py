"""The matches there are, looked at as a proposal is: which rules they keep today, and how well the two suit."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from caseworker.domain.errors import NotHere, say
from caseworker.domain.hard_rules import HardRule, barring
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.matches import Match
from caseworker.domain.mentors import Mentor
from caseworker.domain.names import begins_every, list_name, tokens
from caseworker.domain.relationships import Seen
from caseworker.matching.allowed import Allowed
from caseworker.matching.factors import total
from caseworker.queries import relationship
from caseworker.queries.called import called
from caseworker.queries.caseload import Judged, judge, waiting_one
from caseworker.queries.listed import ListedRow, Tab
from caseworker.queries.match_facts import Gathered
from caseworker.queries.match_rows import PairRow
from caseworker.queries.matching_rows import MatchingPage, MatchingShown
from caseworker.queries.matching_shown import POINTS, for_and_against, points_section
from caseworker.queries.mentor_people import WALKING
from caseworker.queries.person_mentor import steps
from caseworker.queries.place_names import PlaceName
from caseworker.queries.proposed import points_row
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Badge, Fact, RuleRow, Section, Spot, Tone
from caseworker.queries.saying import both, text
from caseworker.queries.weights import kept_weights
from caseworker.services.places import districts

_MATCHES = (
    "SELECT c.case_id, c.given, c.family, k.mentor, k.started_on AS since FROM kind_match k JOIN case_row c "
    f"ON c.case_id=k.scope WHERE k.state IN ({', '.join(repr(state.value) for state in WALKING)}) "
    "AND c.state<>'closed' ORDER BY c.family, c.n, k.id"
)


def page(reading: Reading, *, text: str, offset: int, limit: int) -> MatchingPage:
    """Some of the people who walk with a mentor, by name."""
    rows = reading.rows(_MATCHES)
    names = reading.member_names(row.mentor for row in rows)
    wanted = tokens(text)
    found = [row for row in rows if _named(wanted, row.given, row.family, names.get(row.mentor, ""))]
    count = say("{count} matches stand now", count=len(found))
    results = say("{count} results for “{text}”", count=len(found), text=text.strip())
    return MatchingPage(
        rows=tuple(_row(reading, row, names.get(row.mentor, "")) for row in found[offset : offset + limit]),
        total=len(found),
        offset=offset,
        sentence=results if wanted else count,
        chips=(),
        empty=say("Nobody walks with a mentor yet."),
        weights=kept_weights(reading),
    )


def _named(wanted: Sequence[str], *names: str | None) -> bool:
    return begins_every(wanted, among=" ".join(name for name in names if name))


def _row(reading: Reading, row: Any, mentor: str) -> ListedRow:
    since = say("since {day}", day=date.fromisoformat(row.since)) if row.since else text("")
    below = tuple(part for part in (say("→ {mentor}", mentor=mentor), since) if part.template)
    broken = broken_rules(judged(reading, Id(row.case_id), Id(row.mentor)))
    badge = Badge(say("{count} rules broken", count=len(broken)), Tone.DANGER) if broken else None
    return ListedRow(Id(row.case_id), text(list_name(row.given, family=row.family)), below, badge)


def watched(reading: Reading, *, text: str, offset: int, limit: int) -> MatchingPage:
    """The matches that somebody should look at, the most pressing first, with the reason in words."""
    seen = relationship.watched(reading)
    matches = {one.id: one for one in reading.some_of(Match, seen)}
    people = called(reading, [one.case for one in matches.values()])
    names = reading.member_names(one.mentor for one in matches.values())
    wanted = tokens(text)
    lines = [
        (matches[record], signs)
        for record, signs in seen.items()
        if _named(wanted, people.get(matches[record].case, ""), names.get(matches[record].mentor or "", ""))
    ]
    count = say("{count} matches need somebody to look", count=len(lines))
    results = say("{count} results for “{text}”", count=len(lines), text=text.strip())
    return MatchingPage(
        rows=tuple(
            _watched_row(one, signs, person=people.get(one.case, ""), mentor=names.get(one.mentor or "", ""))
            for one, signs in lines[offset : offset + limit]
        ),
        total=len(lines),
        offset=offset,
        sentence=results if wanted else count,
        chips=(),
        empty=say("No match shows a sign that something is wrong."),
        weights=kept_weights(reading),
    )


def _watched_row(one: Match, signs: Sequence[Seen], *, person: str, mentor: str) -> ListedRow:
    more = len(signs) - 1
    badge = Badge(say("{count} more signs", count=more), Tone.NOTE) if more else None
    return ListedRow(one.case, text(person), (say("→ {mentor}", mentor=mentor), signs[0].words), badge)


def judged(reading: Reading, case: Id, mentor: Id) -> Judged | None:
    """What rules and factors say today of two who walk together; None where the mentor's file is not here."""
    file = reading.file_of(Mentor, mentor)
    if file is None:
        return None
    known = Gathered.of(reading, [file])
    one = waiting_one(reading, case, on=reading.today, known=known)
    facts = Allowed([one], known.alone(), known=districts()).facing(0, 0)
    return judge(facts, one, weights=kept_weights(reading), whole=True)


def broken_rules(found: Judged | None) -> tuple[RuleRow, ...]:
    """The rules that would bar the two if they met today for the first time; their own place is theirs."""
    bars = barring(found.verdicts) if found is not None else ()
    return tuple(RuleRow(one.finding, one.why) for one in bars if one.rule is not HardRule.CAPACITY)


def shown(reading: Reading, *, case: Id) -> MatchingShown:
    """The matches of a person that stand, which is one but for a second mentor. Raises NotHere where there is none."""
    matches = [one for one in reading.of_scopes(Match, [case]) if one.mentor and one.state in WALKING]
    if not matches:
        raise NotHere(say("This person does not wait any more. Look at the list again."))
    names = reading.member_names(one.mentor for one in matches)
    sections: list[Section] = []
    points: list[Section] = []
    for one in matches:
        mentor = one.mentor or NO_ID
        found = judged(reading, case, mentor)
        sections += [_match(reading, one, names.get(mentor, "")), relationship.section(reading, one), *_rules(found)]
        points += _points(found, case)
    whom = both(text(names.get(one.mentor or NO_ID)) for one in matches)
    return MatchingShown(
        record=case,
        name=called(reading, [case]).get(case, ""),
        about=(say("walks with {mentor}", mentor=whom),),
        facts=(),
        tabs=(
            Tab("why", say("Today"), tuple(sections)),
            *((Tab(POINTS, say("Points"), tuple(points)),) if points else ()),
        ),
    )


def _match(reading: Reading, one: Match, name: str) -> Section:
    facts = (
        Fact(say("The match"), text(name), leads_to=Spot(PlaceName.PEOPLE, one.case, "mentor")),
        Fact(say("Their file"), text(name), leads_to=Spot(PlaceName.MENTORS, one.mentor or NO_ID)),
        *((Fact(say("Since"), say("{day}", day=one.started_on)),) if one.started_on else ()),
    )
    says = say("An agreed match is never moved by a proposal. What is against it today is for you to settle.")
    return Section(say("Walking together"), facts, says=(says,), offers=steps(reading, one))


def _rules(found: Judged | None) -> tuple[Section, ...]:
    if found is None:
        return ()
    rules = [RuleRow(one.finding, one.why) for one in found.verdicts if one.rule is not HardRule.CAPACITY]
    return tuple(for_and_against(rules))


def _points(found: Judged | None, case: Id) -> tuple[Section, ...]:
    if found is None:
        return ()
    row = PairRow(
        case=case,
        person="",
        mentor=found.facts.mentor.id,
        name="",
        urgent=None,
        hundredths=total(found.points),
        is_earlier=False,
        is_agreed=True,
        rules=(),
        points=tuple(map(points_row, found.points)),
        choices=(),
    )
    return (points_section(row),)
