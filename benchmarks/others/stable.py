"""`matching` (PyPI): a stable marriage of people and mentors who rank each other by the same scores."""

import sys
import threading
from collections.abc import Callable, Iterable
from importlib import import_module

from common import Scores, tell


def prepare(scores: Scores) -> Callable[[], Iterable[tuple[int, int]]]:
    """Everybody's list of preference."""
    people, mentors = range(len(scores)), range(len(scores[0]))
    theirs = {p: sorted(mentors, key=lambda m: -scores[p][m]) for p in people}
    own = {m: sorted(people, key=lambda p: -scores[p][m]) for m in mentors}
    games = import_module("matching.games")

    def work() -> Iterable[tuple[int, int]]:
        found = games.StableMarriage.create_from_dictionaries(theirs, own).solve()
        return [(one.name, other.name) for one, other in found.items()]

    return work


if __name__ == "__main__":
    # It copies players who know each other, one within the other, deeper than Python goes by itself.
    sys.setrecursionlimit(10**7)
    threading.stack_size(1 << 30)
    alone = threading.Thread(target=tell, args=(prepare,))
    alone.start()
    alone.join()
