"""The five levels as five models of a constraint solver, one after the other: slow, plain, and none of our own code."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from ortools.sat.python import cp_model

Pair = tuple[int, int]


class Case(NamedTuple):
    """A caseload as a test draws it: dense scores, None where a pair is not allowed."""

    scores: list[list[int | None]]
    capacities: list[int]
    urgency: list[int]
    locked: list[Pair]
    previous: list[Pair]


Levels = tuple[tuple[int, ...], int, int, int | None, int]


class Oracle:
    """One model to which each level adds what the ones before have reached."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.model = cp_model.CpModel()
        self.solver = cp_model.CpSolver()
        self.solver.parameters.num_workers = 1
        settled = {p for p, _ in case.locked}
        self.chosen = {
            (p, m): self.model.new_bool_var(f"{p}-{m}")
            for p, row in enumerate(case.scores)
            for m, score in enumerate(row)
            if score is not None and p not in settled
        }
        self._rules()

    def _rules(self) -> None:
        for p in range(len(self.case.scores)):
            self.model.add(sum(one for pair, one in self.chosen.items() if pair[0] == p) <= 1)
        for m, places in enumerate(self.case.capacities):
            taken = sum(other == m for _, other in dict.fromkeys(self.case.locked))
            self.model.add(sum(one for pair, one in self.chosen.items() if pair[1] == m) <= max(0, places - taken))

    def _sum(self, worth: Callable[[Pair], int]) -> Any:
        return sum(worth(pair) * one for pair, one in self.chosen.items())

    def _most(self, what: Any) -> int:
        if isinstance(what, int):
            return what
        self.model.maximize(what)
        assert self.solver.solve(self.model) == cp_model.OPTIMAL
        found = round(self.solver.objective_value)
        self.model.add(what == found)
        return found

    def levels(self) -> Levels:
        tiers = range(max(self.case.urgency, default=0), 0, -1)
        urgent = tuple(self._most(self._sum(partial(self._is_urgent, one))) for one in tiers)
        matched = self._most(self._sum(lambda _: 1))
        total = self._most(self._sum(self._score))
        worst = self._worst() if matched else None
        kept = self._most(self._sum(lambda pair: int(pair in self.case.previous)))
        return urgent, matched, total, worst, kept

    def _is_urgent(self, tier: int, pair: Pair) -> int:
        return int(self.case.urgency[pair[0]] == tier)

    def _score(self, pair: Pair) -> int:
        return self.case.scores[pair[0]][pair[1]] or 0

    def _worst(self) -> int:
        highest = max(map(self._score, self.chosen))
        worst = self.model.new_int_var(0, highest, "worst")
        for pair, one in self.chosen.items():
            self.model.add(worst <= self._score(pair)).only_enforce_if(one)
        return self._most(worst + 0)


def levels(case: Case) -> Levels:
    """What the five levels can reach."""
    return Oracle(case).levels()


def admissible(case: Case, partner: Sequence[int | None]) -> bool:
    """Whether a matching breaks nothing: allowed pairs alone beside locked ones, and no place taken twice."""
    locked = dict(case.locked)
    new = [(p, m) for p, m in enumerate(partner) if m is not None and p not in locked]
    fits = all(
        sum(m == one for one in partner) <= max(places, sum(m == one for _, one in case.locked))
        for m, places in enumerate(case.capacities)
    )
    stands = all(partner[p] == m for p, m in case.locked)
    return fits and stands and all(case.scores[p][m] is not None for p, m in new)
