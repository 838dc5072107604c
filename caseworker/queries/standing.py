"""The matches there are, looked at as a proposal is: which rules they keep today, and how well the two suit."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from caseworker.domain.errors import NotHere, Phrase, say
from caseworker.domain.hard_rules import HardRule
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.matches import Match
from caseworker.domain.mentors import Mentor
from caseworker.domain.names import begins_every, tokens
from caseworker.domain.relationships import Seen
from caseworker.matching.factors import Factor, total
from caseworker.queries import relationship
from caseworker.queries.called import called, listed_names
from caseworker.queries.caseload import Judged
from caseworker.queries.compared import Measure, Standing, as_if_new, in_words
from caseworker.queries.listed import ListedRow, Tab
from caseworker.queries.match_facts import Gathered
from caseworker.queries.match_rows import PairRow
from caseworker.queries.matching_rows import MatchingPage, MatchingShown
from caseworker.queries.matching_shown import POINTS, for_and_against, points_section
from caseworker.queries.mentor_people import WALKING
from caseworker.queries.person_mentor import steps
from caseworker.queries.place_names import PlaceName
from caseworker.queries.proposed import in_points, points_row
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Badge, Beginning, Fact, RuleRow, Section, Spot, Tone
from caseworker.queries.saying import both, text
from caseworker.queries.weights import kept_weights


def page(
    reading: Reading, *, matches: Sequence[Standing], proposal: Measure | None, text: str, offset: int, limit: int
) -> MatchingPage:
    """Some of the people who walk with a mentor, by name, beside what the proposal measures."""
    wanted = tokens(text)
    people = called(reading, {one.match.case for one in matches}) if wanted else {}
    found = [one for one in matches if _named(wanted, one.name, people.get(one.match.case), one.mentor)]
    results = say("{count} results for “{text}”", count=len(found), text=text.strip())
    return MatchingPage(
        rows=tuple(map(_row, found[offset : offset + limit])),
        total=len(found),
        offset=offset,
        sentence=results if wanted else in_words(matches, proposal),
        chips=(),
        empty=Beginning(say("Nobody here"), say("Nobody walks with a mentor yet.")),
        weights=kept_weights(reading),
    )


def _named(wanted: Sequence[str], *names: str | None) -> bool:
    return begins_every(wanted, among=" ".join(name for name in names if name))


def _row(one: Standing) -> ListedRow:
    """The points come first and what is against it last: that is a sentence, and the badge counts it."""
    broken = Badge(say("{count} rules broken", count=len(one.against)), Tone.DANGER) if one.against else None
    return ListedRow(one.match.case, text(one.name), tuple(_below(one)), broken)


def _below(one: Standing) -> Iterator[Phrase]:
    match = one.match
    yield say("→ {mentor}", mentor=one.mentor)
    if one.points is not None:
        yield say("{points} points", points=in_points(one.points))
    if match.ending_planned_on:
        yield say("ends {day}", day=match.ending_planned_on)
    if match.review_due:
        yield say("review due {day}", day=match.review_due)
    if match.started_on:
        yield say("since {day}", day=match.started_on)
    yield from (rule.why for rule in one.against)


def watched(reading: Reading, *, text: str, offset: int, limit: int) -> MatchingPage:
    """The matches that somebody should look at, the most pressing first, with the reason in words."""
    seen = relationship.watched(reading)
    matches = {one.id: one for one in reading.some_of(Match, seen)}
    cases = [one.case for one in matches.values()]
    people, listed = called(reading, cases), listed_names(reading, cases)
    names = reading.member_names(one.mentor for one in matches.values())
    wanted = tokens(text)
    lines = [
        (matches[record], signs)
        for record, signs in seen.items()
        for one in [matches[record]]
        if _named(wanted, people.get(one.case), listed.get(one.case), names.get(one.mentor or ""))
    ]
    count = say("{count} matches need somebody to look", count=len(lines))
    results = say("{count} results for “{text}”", count=len(lines), text=text.strip())
    return MatchingPage(
        rows=tuple(
            _watched_row(one, signs, person=listed.get(one.case, ""), mentor=names.get(one.mentor or "", ""))
            for one, signs in lines[offset : offset + limit]
        ),
        total=len(lines),
        offset=offset,
        sentence=results if wanted else count,
        chips=(),
        empty=Beginning(say("Nobody here"), say("No match shows a sign that something is wrong.")),
        weights=kept_weights(reading),
    )


def _watched_row(one: Match, signs: Sequence[Seen], *, person: str, mentor: str) -> ListedRow:
    more = len(signs) - 1
    badge = Badge(say("{count} more signs", count=more), Tone.NOTE) if more else None
    return ListedRow(one.case, text(person), (say("→ {mentor}", mentor=mentor), signs[0].words), badge)


def judged(reading: Reading, case: Id, mentor: Id, *, weights: Mapping[Factor, int]) -> Judged | None:
    """What rules and factors say today of two who walk together; None where the mentor's file is not here."""
    file = reading.file_of(Mentor, mentor)
    if file is None:
        return None
    known = Gathered.of(reading, [file])
    return as_if_new(reading, case, known.alone()[0], known=known, weights=weights)


def shown(reading: Reading, *, case: Id, weights: Mapping[Factor, int] | None = None) -> MatchingShown:
    """The matches of a person that stand, which is one but for a second mentor. Raises NotHere where there is none.

    `weights`: in whose points they are measured, where not in those of the service.
    """
    matches = [one for one in reading.of_scopes(Match, [case]) if one.mentor and one.state in WALKING]
    if not matches:
        raise NotHere(say("This person does not wait any more. Look at the list again."))
    names, counted = reading.member_names(one.mentor for one in matches), weights or kept_weights(reading)
    sections: list[Section] = []
    points: list[Section] = []
    for one in matches:
        mentor = one.mentor or NO_ID
        found = judged(reading, case, mentor, weights=counted)
        sections += [
            _match(reading, one, names.get(mentor, ""), found),
            relationship.section(reading, one),
            *_rules(found),
        ]
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


def _match(reading: Reading, one: Match, name: str, found: Judged | None) -> Section:
    facts = (
        Fact(say("The match"), text(name), leads_to=Spot(PlaceName.PEOPLE, one.case, "mentor")),
        Fact(say("Their file"), text(name), leads_to=Spot(PlaceName.MENTORS, one.mentor or NO_ID)),
        *((Fact(say("Since"), say("{day}", day=one.started_on)),) if one.started_on else ()),
        *((Fact(say("Points today"), text(in_points(total(found.points)))),) if found is not None else ()),
        Fact(say("Next review"), _day(one.review_due)),
        Fact(say("Planned ending"), _day(one.ending_planned_on)),
    )
    says = say("An agreed match is never moved by a proposal. What is against it today is for you to settle.")
    return Section(say("Walking together"), facts, says=(says,), offers=steps(reading, one))


def _day(day: date | None) -> Phrase:
    return say("{day}", day=day) if day else say("None planned")


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
