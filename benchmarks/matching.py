"""The matching: five levels with their proof and with the scores built, beside one bare SciPy solve and other solvers.

Figures are seconds of the processor, which other programs on the machine spoil less than those of the clock, and the
most memory of a process of its own.
"""

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_array
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

from benchmarks.caseloads import EACH, HIGHEST, by_area, invented, table
from benchmarks.elsewhere import figures as elsewhere
from benchmarks.measure import Figures, machine, taken
from benchmarks.others.common import most_memory
from caseworker.matching.allowed import Allowed
from caseworker.matching.choices import Choices
from caseworker.matching.levels import by_levels
from caseworker.matching.problem import Ints, Pairs, Problem, stated

DENSE = (100, 1_000, 3_000)
SPARSE = (10_000, 100_000)
PLACES = 4
"""Of each mentor in a caseload by area."""
EDITED, MENTORS = 500, 200
"""People and mentors of the caseload of which one row is changed."""


class Ran(NamedTuple):
    """What a piece of work took: seconds of the processor, and the most memory of its process in MB."""

    seconds: float
    megabytes: float


def run(folder: Path, *, people: int, entries: int) -> Figures:  # noqa: ARG001 (every suite is asked alike)
    """Caseloads of up to `people` people; each solve in a process of its own."""
    figures = machine()
    for size in (one for one in DENSE if one <= people):
        what = f"{size} by {size}, dense"
        figures |= _beside(what, size, bare=bare_dense, ours=ours_dense)
        figures |= _one(f"{what}, from records: scores built and five levels", _alone(built_dense, size))
    for size in (one for one in SPARSE if one <= people):
        what = f"{size} by area"
        figures |= _beside(what, size, bare=bare_sparse, ours=ours_sparse)
        figures |= _one(f"{what}, from records: scores built and five levels", _alone(built_sparse, size))
    figures |= _one("500 by 200, from records: scores built and five levels", _alone(built_few, EDITED))
    figures |= _one("the same with one row of the scores changed: five levels", _alone(edited, EDITED))
    figures |= _one("the true cost of three other choices for each of 500", _alone(priced, EDITED))
    return figures | elsewhere(folder, people=people)


def _one(what: str, ran: Ran) -> Figures:
    return {f"{what}, s": round(ran.seconds, 3), f"{what}, MB": round(ran.megabytes)}


def _beside(what: str, size: int, *, bare: Callable[[int], Ran], ours: Callable[[int], Ran]) -> Figures:
    one, other = _alone(ours, size), _alone(bare, size)
    return {
        **_one(f"{what}: five levels", one),
        **_one(f"{what}: bare SciPy", other),
        f"{what}: five levels / bare SciPy (aim 1.5)": round(one.seconds / other.seconds, 2),
    }


def _alone(work: Callable[[int], Ran], size: int) -> Ran:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as alone:
        return alone.submit(work, size).result()


def _ran(work: Callable[[], object]) -> Ran:
    return Ran(taken(work).cpu, most_memory())


# Scores that were given


def ours_dense(size: int) -> Ran:
    """Five levels over a table, one place each."""
    scores = table(size)
    return _ran(lambda: by_levels(stated(scores, capacities=np.ones(size, dtype=np.int64), previous=[(0, 0)])))


def bare_dense(size: int) -> Ran:
    """The best total alone."""
    scores = table(size)
    return _ran(lambda: linear_sum_assignment(scores, maximize=True))


def ours_sparse(size: int) -> Ran:
    """Five levels over the allowed pairs of many areas, one place each."""
    pairs = Pairs(size, size, *by_area(size // EACH))
    return _ran(lambda: by_levels(stated(pairs, capacities=np.ones(size, dtype=np.int64), previous=[(0, 0)])))


def bare_sparse(size: int) -> Ran:
    """The best total alone, a column of nobody for each person."""
    person, mentor, score = by_area(size // EACH)
    people = np.arange(size)

    def work() -> None:
        rows, columns = np.concatenate((person, people)), np.concatenate((mentor, size + people))
        data = np.concatenate((score + 2.0 + HIGHEST * EACH, np.ones(size)))
        min_weight_full_bipartite_matching(csr_array((data, (rows, columns)), shape=(size, 2 * size)), maximize=True)

    return _ran(work)


# Scores that are built from records


def built_dense(size: int) -> Ran:
    """Everybody within reach of everybody: rules and factors of all pairs, and five levels."""
    load = invented(size, size, travel_km=None, towns=50)
    return _ran(lambda: by_levels(_problem(load, np.ones(size, dtype=np.int64))))


def built_sparse(size: int) -> Ran:
    """Each mentor within their own postcode district and its neighbours, with four places."""
    load = invented(size, size // PLACES, travel_km=3, towns=2_900)
    return _ran(lambda: by_levels(_problem(load, np.full(size // PLACES, PLACES))))


def built_few(size: int) -> Ran:
    """A caseload of one service, with two places of each mentor."""
    load = invented(size, MENTORS, travel_km=None, towns=50)
    return _ran(lambda: by_levels(_problem(load, np.full(MENTORS, 2))))


def edited(size: int) -> Ran:
    """A caseload whose scores stand, solved again with one row of them changed."""
    problem = _problem(invented(size, MENTORS, travel_km=None, towns=50), np.full(MENTORS, 2))
    changed = np.where(problem.pairs.person == 0, problem.pairs.score // 2, problem.pairs.score)
    again = stated(problem.pairs._replace(score=changed), capacities=problem.capacities, urgency=problem.urgency)
    return _ran(lambda: by_levels(again))


def priced(size: int) -> Ran:
    """What choosing another mentor would cost, for everybody."""
    problem = _problem(invented(size, MENTORS, travel_km=None, towns=50), np.full(MENTORS, 2))
    choices = Choices(problem, by_levels(problem))
    return _ran(lambda: [choices.of(person) for person in range(size)])


def _problem(load: Allowed, capacities: Ints) -> Problem:
    return stated(load.pairs(), capacities=capacities, urgency=[one.urgency for one in load.people])
