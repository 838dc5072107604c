"""Filling empty derived tables: plain inserts in the order in which records come, each with a number of its own.

Nothing is looked up and nothing replaced, which a replay of a whole journal can rely on; the indexes follow afterwards.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from caseworker.domain.folders import PER_CASE, FolderKey
from caseworker.domain.record import Kind
from caseworker.storage.projection import TIMELINE, heads_row, kind_row, marks_of, searched_in, timeline_row, words_of
from caseworker.storage.record_state import Amount, RecordState
from caseworker.storage.statements import Statements
from caseworker.storage.tables import table_name


class Filling:
    """Writes records into derived tables that held nothing before it began."""

    def __init__(self, connection: Connection, kinds: Mapping[str, Kind]) -> None:
        self._sql = Statements(connection)
        self._kinds = kinds
        self._count = 0

    def write(self, states: Sequence[RecordState], folders: Mapping[FolderKey, int]) -> None:
        """Write what records amount to. `folders` are the numbers of theirs."""
        names = {key: str(key) for key in folders}
        by_kind: dict[str, list[tuple[int, RecordState, Amount]]] = {}
        heads = []
        for state in states:
            kind = self._kinds.get(state.kind)
            if kind is not None:
                self._count += 1
                amount = state.amounts_to(kind)
                heads.append((self._count, *heads_row(state, amount, folder=folders[state.folder])))
                by_kind.setdefault(state.kind, []).append((self._count, state, amount))
        self._sql.many("INSERT INTO record VALUES(?,?,?,?,?,?,?,?,?,?)", heads)
        for name, some in by_kind.items():
            standing = [one for one in some if not one[2].struck]
            self._write_kind(self._kinds[name], standing, names)
            self._write_words(self._kinds[name], standing)

    def _write_kind(
        self, kind: Kind, some: Sequence[tuple[int, RecordState, Amount]], names: Mapping[FolderKey, str]
    ) -> None:
        rows = [kind_row(kind, state, amount, folder=names[state.folder]) for _, state, amount in some]
        self._sql.many(f"INSERT INTO {table_name(kind.name)} VALUES({marks_of(kind)})", rows)
        if kind.when:
            lines = [
                timeline_row(kind, state, amount, folder=names[state.folder])
                for _, state, amount in some
                if state.folder.folder in PER_CASE
            ]
            self._sql.many(f"INSERT INTO {TIMELINE}", lines)

    def _write_words(self, kind: Kind, some: Sequence[tuple[int, RecordState, Amount]]) -> None:
        searched = searched_in(kind)
        if searched:
            told = [(number, words) for number, _, a in some if (words := words_of(a.values, searched))]
            self._sql.many("INSERT INTO find_text(rowid, words) VALUES(?, ?)", told)
