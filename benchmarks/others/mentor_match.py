"""`mentor-match` (PyPI): a grid of scores, solved by the Hungarian method in Python."""

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

from common import Scores, tell


class Given:
    """Its kind of rule, which gives the score that is known beforehand."""

    def __init__(self, scores: Scores) -> None:
        self._scores = scores

    def apply(self, pair: Any) -> int:
        """The score of a pair."""
        return self._scores[int(pair.mentee.email)][int(pair.mentor.email)]

    def evaluate(self, _pair: Any) -> bool:
        """Whether it applies: always."""
        return True


def prepare(scores: Scores) -> Callable[[], Iterable[tuple[int, int]]]:
    """People and mentors as it knows them."""
    mentor, mentee = (import_module(f"matching.{kind}") for kind in ("mentor", "mentee"))
    known = {"grade": 1, "organisation": "", "profession": ""}
    mentors = [mentor.Mentor(email=str(number), **known) for number in range(len(scores[0]))]
    people = [mentee.Mentee(email=str(number), **known) for number in range(len(scores))]

    def work() -> Iterable[tuple[int, int]]:
        import_module("matching.process").process_data(mentors, people, [[Given(scores)]])
        return [(int(one.email), int(other.email)) for one in people for other in one.mentors]

    return work


if __name__ == "__main__":
    tell(prepare)
