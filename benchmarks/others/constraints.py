"""CP-SAT of OR-Tools (PyPI): the first three levels as one model, on one thread."""

from collections.abc import Callable, Iterable
from importlib import import_module

from common import Scores, tell


def prepare(scores: Scores) -> Callable[[], Iterable[tuple[int, int]]]:
    """Nothing beforehand: the model is part of the work."""
    cp = import_module("ortools.sat.python.cp_model")

    def work() -> Iterable[tuple[int, int]]:
        model, solver = cp.CpModel(), cp.CpSolver()
        solver.parameters.num_workers = 1
        chosen = [[model.new_bool_var("") for _ in row] for row in scores]
        for row in chosen:
            model.add_at_most_one(row)
        for column in zip(*chosen, strict=True):
            model.add_at_most_one(column)
        step = len(scores) * max(map(max, scores)) + 1
        model.maximize(
            sum(
                (score + step) * one
                for row, own in zip(scores, chosen, strict=True)
                for score, one in zip(row, own, strict=True)
            )
        )
        solver.solve(model)
        return [(p, m) for p, row in enumerate(chosen) for m, one in enumerate(row) if solver.value(one)]

    return work


if __name__ == "__main__":
    tell(prepare)
