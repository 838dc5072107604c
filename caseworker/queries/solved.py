"""A caseload with its best matching, and how the people and mentors in it are called."""

from collections.abc import Mapping
from dataclasses import dataclass

from caseworker.domain.ids import Id
from caseworker.matching.problem import Matching
from caseworker.queries.caseload import Caseload
from caseworker.queries.reading import Reading


@dataclass(frozen=True)
class Solved:
    """What the explanations rest on. `names`: of people, by case."""

    reading: Reading
    load: Caseload
    matching: Matching
    names: Mapping[Id, str]

    def person(self, p: int) -> str:
        """The name of a person."""
        return self.names.get(self.load.people[p].case, "")

    def mentor(self, m: int) -> str:
        """The name of a mentor."""
        return self.load.mentors[m].called
