"""Why somebody is left without a mentor, proved, and every single change with which they would not be.

A certificate by alternating paths (Hall, 1935): these people can only be served by these mentors, who have too few
places.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from caseworker.matching.problem import Matching, Pair, Problem


@dataclass(frozen=True)
class Shortage:
    """`people` can only be served by `mentors`, who together have `places` for them: fewer than there are people."""

    people: tuple[int, ...]
    mentors: tuple[int, ...]
    places: int


@dataclass(frozen=True)
class Unblocking:
    """What would let one more person be matched, this one among them, and nobody left out who is not now.

    `places`: mentors of whom one more place would do. `pairs`: pairs of whom it would do that they were allowed; the
    person of a pair may be another one, who would make room.
    """

    places: tuple[int, ...] = ()
    pairs: tuple[Pair, ...] = ()


def shortage(paths: "Paths", *, person: int) -> Shortage | None:
    """Why this person is unmatched although somebody is allowed; None where nobody is."""
    people, mentors = paths.reached(person)
    if not mentors:
        return None
    return Shortage(tuple(sorted(people)), tuple(sorted(mentors)), int(paths.problem.free[sorted(mentors)].sum()))


def unblocking(paths: "Paths", *, person: int, nearly: Callable[[int], Iterable[int]] | None = None) -> Unblocking:
    """Every single change that helps. `nearly`: for a person, the mentors whom one rule alone keeps from them and of
    whom that rule may be lifted; whoever asks leaves out every rule of safety.
    """
    people, mentors = paths.reached(person)
    allowed = nearly or _nobody
    pairs = ((one, m) for one in sorted(people) for m in sorted(set(allowed(one))) if m in paths.with_room)
    return Unblocking(tuple(sorted(mentors)), tuple(pairs))


def _nobody(_person: int) -> Iterable[int]:
    return ()


class Paths:
    """Who could take whose place, by the pairs that are allowed and the mentor whom each person has."""

    def __init__(self, problem: Problem, matching: Matching) -> None:
        self.problem = problem
        settled = problem.settled.tolist()
        self._partner = {one: m for one, m in enumerate(matching.partner) if m is not None and not settled[one]}
        self._with: dict[int, list[int]] = {}
        for one, mentor in self._partner.items():
            self._with.setdefault(mentor, []).append(one)

    def _mentors_of(self, person: int) -> list[int]:
        return [int(one) for one in self.problem.of_person(person)[0]]

    def reached(self, person: int) -> tuple[set[int], set[int]]:
        """The people and mentors whom alternating paths reach from somebody who is unmatched."""
        people, mentors, ahead = {person}, set[int](), [person]
        while ahead:
            for mentor in self._mentors_of(ahead.pop()):
                if mentor not in mentors:
                    mentors.add(mentor)
                    ahead.extend(self._with.get(mentor, ()))
                    people.update(self._with.get(mentor, ()))
        return people, mentors

    @cached_property
    def with_room(self) -> set[int]:
        """The mentors who have a place, or could have one when others move on to somebody else they may walk with."""
        taken = {mentor: len(people) for mentor, people in self._with.items()}
        room = {m for m, free in enumerate(self.problem.free.tolist()) if taken.get(m, 0) < free}
        allowing: dict[int, list[int]] = {}
        for p, m in zip(*(one.tolist() for one in self.problem.pairs[2:4]), strict=True):
            allowing.setdefault(m, []).append(p)
        ahead = list(room)
        while ahead:
            for one in allowing.get(ahead.pop(), ()):
                mentor = self._partner.get(one)
                if mentor is not None and mentor not in room:
                    room.add(mentor)
                    ahead.append(mentor)
        return room
