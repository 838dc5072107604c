"""The matches that stand, by name, measured as the proposal beside them is: by today's rules, in the same points."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import Verdict
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match
from caseworker.domain.mentors import Mentor
from caseworker.domain.names import fold
from caseworker.domain.pair_facts import MentorFacts
from caseworker.matching.factors import Factor, total
from caseworker.matching.heeding import Heed, nobody_stops
from caseworker.queries.called import listed_names
from caseworker.queries.caseload import Judged, judge, waiting_one
from caseworker.queries.match_facts import ASKED_OF_PEOPLE, Gathered, visit_of
from caseworker.queries.mentor_people import WALKING
from caseworker.queries.proposed import in_points
from caseworker.queries.reading import Reading
from caseworker.queries.saying import points as sentences
from caseworker.services.places import road_km

_STANDING = (
    "SELECT k.id, k.scope FROM kind_match k JOIN case_row c ON c.case_id=k.scope WHERE k.mentor IS NOT NULL "
    f"AND k.state IN ({', '.join(repr(state.value) for state in WALKING)}) AND c.state<>'closed'"
)


@dataclass(frozen=True)
class Standing:
    """A match that stands: what the two are called, its points in hundredths, and the rules that it breaks today.

    `points` is None where the mentor's file is not on this device.
    """

    match: Match
    name: str
    mentor: str
    points: int | None
    against: tuple[Verdict, ...]


@dataclass(frozen=True)
class Measure:
    """How many pairs, the points of all of them and those of the worst, in hundredths."""

    count: int
    points: int
    worst: int

    @classmethod
    def of(cls, many: Sequence[int]) -> "Measure | None":
        """Of some pairs; None of none."""
        return cls(len(many), sum(many), min(many)) if many else None

    @property
    def mean(self) -> str:
        """The points of a pair on average, in words."""
        return f"{round(self.points / self.count / 100, 1):g}"


def standing(reading: Reading, *, weights: Mapping[Factor, int], heed: Heed = nobody_stops) -> tuple[Standing, ...]:
    """Every match that stands, by family and then given name. Raises Refused where `heed` does."""
    rows = reading.rows(_STANDING)
    ids, cases = {row.id for row in rows}, sorted({Id(row.scope) for row in rows})
    reading.beforehand(cases, *ASKED_OF_PEOPLE)
    found = [one for case in cases for one in reading.of_scopes(Match, [case]) if one.id in ids]
    names, mentors = listed_names(reading, cases), reading.member_names({one.mentor for one in found if one.mentor})
    measured = _measured(reading, found, weights=weights, heed=heed)
    lines = [
        Standing(one, names.get(one.case, ""), mentors.get(one.mentor or "", ""), *measured.get(one.id, (None, ())))
        for one in found
    ]
    return tuple(sorted(lines, key=lambda one: (fold(one.name), fold(one.mentor), one.match.id)))


def _measured(
    reading: Reading, found: Sequence[Match], *, weights: Mapping[Factor, int], heed: Heed
) -> dict[Id, tuple[int, tuple[Verdict, ...]]]:
    """The points of each match whose mentor's file is here, and what is against it; their own place is theirs."""
    wanted = {one.mentor for one in found}
    files = [one for one in reading.all_of(Mentor) if one.id in wanted and one.folder.scope == one.id]
    known = Gathered.of(reading, files)
    alone = {one.mentor.id: one for one in known.alone()}
    measured = {}
    for match in found:
        heed()
        mentor = alone.get(match.mentor) if match.mentor else None
        if mentor is not None:
            judged = as_if_new(reading, match.case, mentor, known=known, weights=weights)
            measured[match.id] = total(judged.points), judged.barred
    return measured


def as_if_new(
    reading: Reading, case: Id, mentor: MentorFacts, *, known: Gathered, weights: Mapping[Factor, int]
) -> Judged:
    """What rules and factors say of two who walk together, as of two who meet today for the first time."""
    one = waiting_one(reading, case, visit=visit_of(reading, case, on=reading.today), known=known)
    facts = one.facing(mentor, far=road_km(one.home, mentor.mentor.home_district))
    return judge(facts, one, weights=weights, whole=True)


def in_words(matches: Sequence[Standing], proposal: Measure | None) -> Phrase:
    """How many matches stand and how well they suit, beside the proposal."""
    own = Measure.of([one.points for one in matches if one.points is not None])
    broken = sum(bool(one.against) for one in matches)
    said = [say("{count} matches stand now", count=len(matches))]
    if own is not None:
        said.append(say("{mean} points on average, {worst} at the lowest", mean=own.mean, worst=in_points(own.worst)))
    if broken:
        said.append(say("{count} of them break a rule today", count=broken))
    if proposal is not None:
        said.append(
            say(
                "{count} in the proposal: {mean} points on average, {worst} at the lowest",
                count=proposal.count,
                mean=proposal.mean,
                worst=in_points(proposal.worst),
            )
        )
    return sentences(said)
