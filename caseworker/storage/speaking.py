"""Records of one person: which of them belong together, and which one speaks for all in the lists.

The one that says most speaks: a live one before a closed one, for what is written next belongs there; then one with a
mentor; then the one with more facts; the lesser id where they are equal. It follows from what lies on the device alone,
so that a replay and another device with the same records choose the same.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from caseworker.domain.cases import CaseState
from caseworker.domain.gaps import CaseFacts
from caseworker.domain.ids import Id
from caseworker.storage.statements import Statements

_JOINED = (
    "SELECT same, scope, other FROM kind_same_person WHERE other IS NOT NULL AND scope IN ({marks}) UNION ALL "
    "SELECT 0, case_id, speaks_as FROM case_row WHERE speaks_as<>case_id AND case_id IN ({marks}) UNION ALL "
    "SELECT 0, case_id, speaks_as FROM case_row WHERE speaks_as<>case_id AND speaks_as IN ({marks})"
)
"""Who is linked with whom now (1), and who was, or for whom another's line has spoken so far (0).

Records that one coordinator alone has parted still share their walls, and so who reads them.
"""


class Circle:
    """Cases with everything that is or was joined with them, and the links between them."""

    def __init__(self, sql: Statements, cases: Iterable[Id]) -> None:
        self.cases: set[Id] = set()
        self._links: dict[Id, set[Id]] = defaultdict(set)
        ahead = set(cases)
        while ahead:
            self.cases |= ahead
            marks = ",".join(f"?{n + 1}" for n in range(len(ahead)))
            joined = sql.all(_JOINED.format(marks=marks), *ahead)
            for here, there in (pair for linked, *pair in joined if linked):
                self._links[Id(here)].add(Id(there))
                self._links[Id(there)].add(Id(here))
            ahead = {Id(case) for _, *pair in joined for case in pair} - self.cases

    def groups(self, present: Iterable[Id]) -> list[list[Id]]:
        """The cases that are here, those of one person together, however far the links go."""
        left, found = set(present), []
        while left:
            group, ahead = [], [left.pop()]
            while ahead:
                case = ahead.pop()
                group.append(case)
                near = self._links[case] & left
                left -= near
                ahead.extend(near)
            found.append(sorted(group))
        return found


def who_speaks_first(group: Sequence[Id], *, facts: Mapping[Id, CaseFacts], said: Mapping[Id, int]) -> list[Id]:
    """The records of one person, the one that speaks for all of them first; `said` counts the facts of each."""

    def weight(case: Id) -> tuple[bool, bool, int, Id]:
        return facts[case].state == CaseState.CLOSED, not facts[case].mentor, -said[case], case

    return sorted(group, key=weight)
