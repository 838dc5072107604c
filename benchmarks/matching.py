"""The matching: all five levels with the prices that prove them, beside one bare SciPy solve of the same scores."""

import multiprocessing
import resource
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_array
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

from benchmarks.measure import Figures, machine, taken
from caseworker.matching.levels import by_levels
from caseworker.matching.problem import Ints, Pairs, stated

HIGHEST = 10_000
DENSE = (100, 1_000, 3_000)
AREAS = 100
"""So many areas, each with so many people, mentors and pairs of a person, of the sparse caseload."""
EACH = 100
NEAR = 20


class Ran(NamedTuple):
    """What a piece of work took: seconds by the clock, the most memory of its process in MB."""

    seconds: float
    megabytes: float


def run(_folder: Path, *, people: int, entries: int) -> Figures:  # noqa: ARG001 (every suite is asked alike)
    """Dense caseloads of up to `people` people, and a sparse one by area; each solve in a process of its own."""
    figures = machine()
    for size in (one for one in DENSE if one <= people):
        figures |= _beside(f"{size} by {size}, dense", size, bare=bare_dense, ours=ours_dense)
    if people >= AREAS * EACH:
        figures |= _beside(f"{AREAS * EACH} by area, sparse", AREAS, bare=bare_sparse, ours=ours_sparse)
    return figures


def _beside(what: str, size: int, *, bare: Callable[[int], Ran], ours: Callable[[int], Ran]) -> Figures:
    one, other = _alone(ours, size), _alone(bare, size)
    return {
        f"{what}: five levels, s": round(one.seconds, 3),
        f"{what}: five levels, MB": round(one.megabytes),
        f"{what}: bare SciPy, s": round(other.seconds, 3),
        f"{what}: bare SciPy, MB": round(other.megabytes),
        f"{what}: five levels / bare SciPy (aim 1.5)": round(one.seconds / other.seconds, 2),
    }


def _alone(work: Callable[[int], Ran], size: int) -> Ran:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as alone:
        return alone.submit(work, size).result()


def _ran(work: Callable[[], object]) -> Ran:
    seconds = taken(work).wall
    return Ran(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def ours_dense(size: int) -> Ran:
    """Five levels over a table, one place each."""
    scores = _dense(size)
    return _ran(lambda: by_levels(stated(scores, capacities=np.ones(size, dtype=np.int64), previous=[(0, 0)])))


def bare_dense(size: int) -> Ran:
    """The best total alone."""
    scores = _dense(size)
    return _ran(lambda: linear_sum_assignment(scores, maximize=True))


def ours_sparse(areas: int) -> Ran:
    """Five levels over the allowed pairs of many areas, one place each."""
    person, mentor, score = _sparse(areas)
    size = areas * EACH
    pairs = Pairs(size, size, person, mentor, score)
    return _ran(lambda: by_levels(stated(pairs, capacities=np.ones(size, dtype=np.int64), previous=[(0, 0)])))


def bare_sparse(areas: int) -> Ran:
    """The best total alone, a column of nobody for each person."""
    person, mentor, score = _sparse(areas)
    size = areas * EACH
    people = np.arange(size)

    def work() -> None:
        rows, columns = np.concatenate((person, people)), np.concatenate((mentor, size + people))
        data = np.concatenate((score + 2.0 + HIGHEST * EACH, np.ones(size)))
        min_weight_full_bipartite_matching(csr_array((data, (rows, columns)), shape=(size, 2 * size)), maximize=True)

    return _ran(work)


def _dense(size: int) -> Ints:
    return np.random.default_rng(1).integers(0, HIGHEST, (size, size), dtype=np.int64)


def _sparse(areas: int) -> tuple[Ints, Ints, Ints]:
    luck = np.random.default_rng(2)
    size = areas * EACH
    person = np.repeat(np.arange(size), NEAR)
    within = np.argsort(luck.random((size, EACH)), axis=1)[:, :NEAR].ravel()
    return person, person // EACH * EACH + within, luck.integers(0, HIGHEST, size * NEAR, dtype=np.int64)
