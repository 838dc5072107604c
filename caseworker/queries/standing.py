"""The matches there are, looked at as a proposal is: which rules they keep today, and how well the two suit."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from caseworker.domain.errors import NotHere, say
from caseworker.domain.hard_rules import HardRule, barring
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.names import fold, list_name, tokens
from caseworker.matching.allowed import Allowed
from caseworker.matching.factors import total
from caseworker.queries.called import called
from caseworker.queries.caseload import Judged, judge, waiting_one
from caseworker.queries.listed import ListedRow, Tab
from caseworker.queries.match_facts import Gathered
from caseworker.queries.match_rows import PairRow
from caseworker.queries.matching_rows import MatchingPage, MatchingShown
from caseworker.queries.matching_shown import POINTS, for_and_against, points_section
from caseworker.queries.place_names import PlaceName
from caseworker.queries.proposed import points_row
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Badge, Fact, RuleRow, Section, Spot, Tone
from caseworker.queries.saying import text
from caseworker.queries.weights import kept_weights
from caseworker.services.places import districts

_WITH_MENTOR = (
    "SELECT c.case_id, c.given, c.family, c.mentor, (SELECT max(k.started_on) FROM kind_match k WHERE "
    "k.scope=c.case_id AND k.mentor=c.mentor) AS since FROM case_row c WHERE c.mentor<>'' AND c.state<>'closed' "
    "AND c.speaks_as=c.case_id ORDER BY c.family, c.n"
)


def page(reading: Reading, *, text: str, offset: int, limit: int) -> MatchingPage:
    """Some of the people who walk with a mentor, by name."""
    rows = reading.rows(_WITH_MENTOR)
    names = reading.member_names(row.mentor for row in rows)
    wanted = tokens(text)
    found = [row for row in rows if _holds(row, names.get(row.mentor, ""), wanted)]
    count = say("{count} people walk with a mentor now", count=len(found))
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


def _holds(row: Any, mentor: str, wanted: Sequence[str]) -> bool:
    own = fold(f"{row.given or ''} {row.family or ''} {mentor}").split()
    return all(any(word.startswith(one) for word in own) for one in wanted)


def _row(reading: Reading, row: Any, mentor: str) -> ListedRow:
    since = say("since {day}", day=date.fromisoformat(row.since)) if row.since else text("")
    below = tuple(part for part in (say("→ {mentor}", mentor=mentor), since) if part.template)
    broken = broken_rules(judged(reading, Id(row.case_id), Id(row.mentor)))
    badge = Badge(say("{count} rules broken", count=len(broken)), Tone.DANGER) if broken else None
    return ListedRow(Id(row.case_id), text(list_name(row.given, family=row.family)), below, badge)


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
    """A match that stands. Raises NotHere where there is none."""
    row = next((row for row in reading.rows(_WITH_MENTOR) if row.case_id == case), None)
    if row is None:
        raise NotHere(say("This person does not wait any more. Look at the list again."))
    mentor, name = Id(row.mentor), reading.member_name(row.mentor)
    person = called(reading, [case]).get(case, "")
    found = judged(reading, case, mentor)
    return MatchingShown(
        record=case,
        name=person,
        about=(say("walks with {mentor}", mentor=name),),
        facts=(),
        tabs=(Tab("why", say("Today"), (_match(case, mentor, name, row.since), *_rules(found))), *_points(found, case)),
    )


def _match(case: Id, mentor: Id, name: str, since: str | None) -> Section:
    facts = (
        Fact(say("The match"), text(name), leads_to=Spot(PlaceName.PEOPLE, case, "mentor")),
        Fact(say("Their file"), text(name), leads_to=Spot(PlaceName.MENTORS, mentor)),
        *((Fact(say("Since"), say("{day}", day=date.fromisoformat(since))),) if since else ()),
    )
    says = say("An agreed match is never moved by a proposal. What is against it today is for you to settle.")
    return Section(say("Walking together"), facts, says=(says,))


def _rules(found: Judged | None) -> tuple[Section, ...]:
    if found is None:
        return ()
    rules = [RuleRow(one.finding, one.why) for one in found.verdicts if one.rule is not HardRule.CAPACITY]
    return tuple(for_and_against(rules))


def _points(found: Judged | None, case: Id) -> tuple[Tab, ...]:
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
    return (Tab(POINTS, say("Points"), (points_section(row),)),)
