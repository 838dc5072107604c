"""Numbers that stand in more than one row: one person's rows count once, and a number of two people counts for none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.names import tokens
from caseworker.imports.cells import Said
from caseworker.imports.headings import Field

if TYPE_CHECKING:  # whoever reads the rows asks here
    from caseworker.imports.rows import ReferralRow

NUMBERS = (Field.PRISON_NUMBER, Field.CRN, Field.PNC)
_MOST_SHOWN = 5


class _Number(NamedTuple):
    kind: Field
    value: str


def repeated(rows: Iterable[ReferralRow], *, headings: Mapping[Field, str]) -> dict[int, tuple[Said, ...]]:
    """Why rows are not taken because of their numbers, by row; `headings` are those of the columns of numbers.

    Rows of one person (a name in common and no two birth dates) are taken once, the first of them. Where people
    differ under one number, one of them has it by mistake, so none of these rows is taken.
    """
    groups = {number: group for number, group in _by_number(rows).items() if len(group) > 1}
    reasons: dict[int, list[Said]] = defaultdict(list)
    for number, group in groups.items():
        if not _one_person(group):
            for row in group:
                reasons[row.row].append(Said(headings.get(number.kind, ""), _of_several(group, row)))
    firsts = _First()
    for number, group in groups.items():
        taken = [row.row for row in group if row.row not in reasons]
        firsts.join(taken, headings.get(number.kind, ""))
    return {row: tuple(said) for row, said in reasons.items()} | dict(firsts.others())


def _by_number(rows: Iterable[ReferralRow]) -> Mapping[_Number, list[ReferralRow]]:
    groups: dict[_Number, list[ReferralRow]] = defaultdict(list)
    for row in rows:
        for kind in NUMBERS:
            if value := getattr(row, kind.value):
                groups[_Number(kind, value)].append(row)
    return groups


class _First:
    """The first of all rows that numbers join, also through rows between them."""

    def __init__(self) -> None:
        self._before: dict[int, int] = {}
        self._heading: dict[int, str] = {}

    def join(self, rows: Iterable[int], heading: str) -> None:
        """These rows are of one person."""
        firsts = {self._first(row) for row in rows}
        for row in firsts:
            self._before[row] = min(firsts)
            self._heading.setdefault(row, heading)

    def _first(self, row: int) -> int:
        while (before := self._before.get(row, row)) != row:
            row = before
        return row

    def others(self) -> Iterator[tuple[int, tuple[Said, ...]]]:
        """Every row but the first of its person, with the reason."""
        for row in self._before:
            if (first := self._first(row)) != row:
                yield row, (Said(self._heading[row], _of_one(first)),)


def _one_person(rows: list[ReferralRow]) -> bool:
    days = {row.born_on for row in rows} - {None}
    first = _words(rows[0])
    return len(days) < 2 and all(first & _words(row) for row in rows)


def _words(row: ReferralRow) -> set[str]:
    names = (row.given_name, row.family_name, *row.aliases)
    return {word for name in names for word in tokens(name or "")}


def _of_one(first: int) -> Phrase:
    return say("Row {row} has the same number and name. That row is taken, this one is not.", row=first)


def _of_several(rows: list[ReferralRow], asked: ReferralRow) -> Phrase:
    numbers = [str(row.row) for row in rows if row is not asked]
    if len(numbers) == 1:
        return say(
            "Row {row} has the same number with another name or birth date. One of them is wrong, so neither is taken.",
            row=numbers[0],
        )
    return say(
        "Rows {rows} have the same number, and names or birth dates differ. One is wrong, so none of them is taken.",
        rows=", ".join(numbers[:_MOST_SHOWN]) + (" …" if len(numbers) > _MOST_SHOWN else ""),
    )
