"""A caseload with its best matching, and how the people and mentors in it are called.

Loads NumPy and SciPy: whoever asks this imports it when it is asked.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.matching.choices import Choices
from caseworker.matching.factors import Factor
from caseworker.matching.first_meetings import Day
from caseworker.matching.heeding import Heed, nobody_stops
from caseworker.matching.levels import by_levels
from caseworker.matching.problem import Matching
from caseworker.matching.supposed import NOTHING_SUPPOSED, Supposed
from caseworker.matching.trials import Trials
from caseworker.matching.unmatched import Paths
from caseworker.queries.called import called
from caseworker.queries.caseload import Caseload, gathered
from caseworker.queries.first_meetings import first_meetings, in_words
from caseworker.queries.reading import Reading
from caseworker.queries.weights import kept_weights
from caseworker.queries.who_waits import matches_people


@dataclass(frozen=True)
class Solved:
    """What the explanations rest on. `names`: of people, by case.

    `days`: on which day each matched person could meet their mentor first, by place; None for no day. `paths`: who
    could take whose place; `trials`: what single changes would do; `choices`: what other choices cost. What these have
    worked out is kept with the matching, whoever reads it next. `heed` is asked while something is explained.
    """

    reading: Reading
    load: Caseload
    matching: Matching
    names: Mapping[Id, str]
    days: Mapping[int, Day | None]
    paths: Paths
    trials: Trials
    choices: Choices
    heed: Heed = nobody_stops

    @property
    def scores(self) -> list[int]:
        """The points of each proposed pair in hundredths, also of those whose mentor has accepted."""
        pairs = [(p, m) for p, m in enumerate(self.matching.partner) if m is not None]
        people, mentors = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
        found: list[int] = self.load.problem.scores_of(people, mentors).tolist()
        return found

    def person(self, p: int) -> str:
        """The name of a person."""
        return self.names.get(self.load.people[p].case, "")

    def mentor(self, m: int) -> str:
        """The name of a mentor."""
        return self.load.mentors[m].called

    def first_meeting(self, p: int) -> Phrase:
        """On which day a person who is matched could meet their mentor first, and whether they are out by then."""
        return in_words(self.reading, self.days[p], leaves=self.load.people[p].wanted.leaves)


def insist_on_coordinator(reading: Reading) -> None:
    """Raises Refused for everybody else: a sentence about one person may rest on what bars another."""
    if not matches_people(reading):
        raise Refused(say("Only coordinators match the caseload. Ask the coordinator of your service."))


def solve_caseload(
    reading: Reading,
    *,
    on: date,
    also: Id | None = None,
    weights: Mapping[Factor, int] | None = None,
    supposed: Supposed = NOTHING_SUPPOSED,
    of_prison: int | None = None,
    heed: Heed = nobody_stops,
) -> Solved:
    """Everybody who waits, matched; `weights` as the service has kept them unless others are given.

    `of_prison`: so many first meetings are asked of a prison on a day, where not as many as is settled. Raises Refused
    for who is no coordinator, and where `heed` does.
    """
    insist_on_coordinator(reading)
    counted = weights or kept_weights(reading)
    load = gathered(reading, on=on, also=also, weights=counted, supposed=supposed, heed=heed)
    return _solved(reading, load, of_prison=of_prison, heed=heed)


def _solved(reading: Reading, load: Caseload, *, of_prison: int | None, heed: Heed = nobody_stops) -> Solved:
    matching = by_levels(load.problem, heed=heed)
    heed()
    return Solved(
        reading,
        load,
        matching,
        called(reading, [one.case for one in load.people]),
        first_meetings(reading, load, matching, of_prison=of_prison, heed=heed),
        Paths(load.problem, matching),
        Trials(load.problem, matching, score_of=load.score_of, accepted=load.accepted),
        Choices(load.problem, matching),
    )


def solve_second(
    reading: Reading,
    *,
    cases: Sequence[Id],
    on: date,
    first: Solved | None = None,
    of_prison: int | None = None,
    heed: Heed = nobody_stops,
) -> Solved:
    """Some people who walk with a mentor, matched with another; everybody who waits keeps what they are proposed.

    `first`: that proposal, where it has been worked out. Raises Refused where `heed` does.
    """
    first = first or solve_caseload(reading, on=on, heed=heed)
    given = Counter(first.load.mentors[m].id for m in first.matching.partner if m is not None)
    load = gathered(reading, on=on, weights=kept_weights(reading), only=cases, heed=heed)
    left = [max(0, free - given[mentor.id]) for free, mentor in zip(load.free, load.mentors, strict=True)]
    return _solved(reading, replace(load, free=left), of_prison=of_prison, heed=heed)
