"""What another choice would truly cost: the whole caseload is solved again with that pair standing."""

from dataclasses import dataclass

from caseworker.matching.levels import by_three_levels
from caseworker.matching.problem import Matching, Problem


@dataclass(frozen=True)
class Choice:
    """Another mentor for somebody, and what is lost by it on the first three levels.

    `urgent` and `matched`: so many fewer people; `total`: so many points less over everybody, which may be fewer than
    none when somebody less is matched.
    """

    mentor: int
    score: int
    urgent: int
    matched: int
    total: int


def next_best(problem: Problem, matching: Matching, *, person: int, most: int = 3) -> tuple[Choice, ...]:
    """The mentors who would suit a person best after the one proposed, each with its true cost."""
    own = problem.of_person(person)
    others = [
        (int(score), int(mentor))
        for mentor, score in zip(problem.mentor[own], problem.score[own], strict=True)
        if mentor != matching.partner[person] and problem.free[mentor] > 0
    ]
    ordered = sorted(others, key=lambda one: (-one[0], one[1]))[:most]
    return tuple(_choice(problem, matching, person, mentor=mentor, score=score) for score, mentor in ordered)


def _choice(problem: Problem, matching: Matching, person: int, *, mentor: int, score: int) -> Choice:
    other = by_three_levels(problem.with_lock((person, mentor)))
    urgent = int(problem.urgency[person] > 0)
    return Choice(
        mentor,
        score,
        urgent=sum(matching.urgent) - sum(other.urgent) - urgent,
        matched=matching.matched - other.matched - 1,
        total=matching.total - other.total - score,
    )
