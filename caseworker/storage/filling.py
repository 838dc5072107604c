"""Filling derived tables: plain inserts in the order in which records come, each with a number of its own.

Whatever stood of a record has been taken away before, so nothing is looked up and nothing replaced, in a replay of a
whole journal as in an act.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from itertools import count
from typing import Any

from sqlalchemy import Connection

from caseworker.domain.clock import milliseconds
from caseworker.domain.folders import PER_CASE, FolderKey
from caseworker.domain.names import sought
from caseworker.domain.record import Kind, Value
from caseworker.storage.record_state import Amount, Place, RecordState
from caseworker.storage.statements import Statements
from caseworker.storage.summary import FOUND_AS_PEOPLE
from caseworker.storage.tables import table_name
from caseworker.storage.values import columns_of

_TIMELINE = "timeline(record, folder, scope, kind, at, member) VALUES(?,?,?,?,?,?)"


class Filling:
    """Writes records into derived tables that hold no row of them."""

    def __init__(self, connection: Connection, kinds: Mapping[str, Kind]) -> None:
        self._sql = Statements(connection)
        self._kinds = kinds

    def write(
        self,
        states: Iterable[RecordState],
        folders: Mapping[FolderKey, int],
        *,
        numbers: Mapping[tuple[FolderKey, Place], int],
    ) -> None:
        """Write what records amount to. `folders` are the numbers of theirs; `numbers` those that some had before."""
        names = {key: str(key) for key in folders}
        last = self._sql.one("SELECT max(n) FROM record")[0] or 0
        following = count(1 + max([last, *numbers.values()]))
        by_kind: dict[str, list[tuple[int, RecordState, Amount]]] = {}
        heads = []
        for state in states:
            kind = self._kinds.get(state.kind)
            if kind is not None:
                number = numbers.get((state.folder, state.place)) or next(following)
                amount = state.amounts_to(kind)
                heads.append((number, *_heads_row(state, amount, folder=folders[state.folder])))
                by_kind.setdefault(state.kind, []).append((number, state, amount))
        self._sql.many("INSERT INTO record VALUES(?,?,?,?,?,?,?,?,?,?)", heads)
        for name, some in by_kind.items():
            standing = [(n, state, amount) for n, state, amount in some if not (amount.struck or state.is_gone)]
            self._write_kind(self._kinds[name], standing, names)
            self._write_words(self._kinds[name], standing)

    def _write_kind(
        self, kind: Kind, some: Sequence[tuple[int, RecordState, Amount]], names: Mapping[FolderKey, str]
    ) -> None:
        rows = [kind_row(kind, state, amount, folder=names[state.folder]) for _, state, amount in some]
        self._sql.many(f"INSERT INTO {table_name(kind.name)} VALUES({_marks_of(kind)})", rows)
        if kind.when:
            lines = [
                _timeline_row(kind, state, amount, folder=names[state.folder])
                for _, state, amount in some
                if state.folder.folder in PER_CASE
            ]
            self._sql.many(f"INSERT INTO {_TIMELINE}", lines)

    def _write_words(self, kind: Kind, some: Sequence[tuple[int, RecordState, Amount]]) -> None:
        searched = searched_in(kind)
        if searched:
            told = [(number, words) for number, _, a in some if (words := words_of(a.values, searched))]
            self._sql.many("INSERT INTO find_text(rowid, words) VALUES(?, ?)", told)


def _heads_row(state: RecordState, amount: Amount, *, folder: int) -> tuple[Any, ...]:
    """The row of the table of records."""
    place = state.id, state.kind, folder
    said = state.pack(), " ".join(amount.conflicts), int(amount.struck)
    return *place, *said, state.first, state.member, int(state.born)


def _marks_of(kind: Kind) -> str:
    """The marks for a row of a kind's table."""
    return ",".join("?" * (4 + len(kind.fields)))


def kind_row(kind: Kind, state: RecordState, amount: Amount, *, folder: str) -> tuple[Any, ...]:
    """The row of a kind's table."""
    return state.id, folder, state.folder.scope, state.first, *columns_of(kind, amount.values)


def _timeline_row(kind: Kind, state: RecordState, amount: Amount, *, folder: str) -> tuple[Any, ...]:
    """The row of the timeline."""
    at = _when(amount.values.get(kind.when), state.first)
    return state.id, folder, state.folder.scope, kind.name, at, state.member


def searched_in(kind: Kind) -> list[str]:
    """The fields whose words are found; people are found by a search of their own."""
    if kind.name in FOUND_AS_PEOPLE:
        return []
    return [name for name, field in kind.fields.items() if field.search]


def words_of(values: Mapping[str, Value], names: Iterable[str]) -> str:
    """The folded search text of some fields."""
    parts: list[str] = []
    for name in names:
        value = values.get(name)
        if isinstance(value, str):
            parts.append(value)
        elif isinstance(value, tuple):
            parts.extend(value)
    return sought(" ".join(parts))


def _when(value: Value, first: int) -> int:
    if isinstance(value, datetime):
        return milliseconds(value)
    if isinstance(value, date):
        return milliseconds(datetime.combine(value, time(12), UTC))
    return first
