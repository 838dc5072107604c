"""The derived tables: what the merge leaves of each record, its kind's row, its timeline line, its search text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Connection

from caseworker.domain.clock import milliseconds
from caseworker.domain.folders import PER_CASE, Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.names import fold
from caseworker.domain.record import Kind, Value
from caseworker.storage.journal_store import IN_ONE_QUESTION
from caseworker.storage.record_state import Amount, RecordState, unpack_fields
from caseworker.storage.statements import Statements
from caseworker.storage.summary import FOUND_AS_PEOPLE
from caseworker.storage.tables import table_name
from caseworker.storage.values import columns_of

_STATES = (
    "SELECT r.id, r.kind, f.folder, f.scope, f.body, r.heads, r.first, r.member, r.born FROM record r "
    "JOIN folder f ON f.n=r.folder WHERE "
)
_ROW = "SELECT n FROM record WHERE id=? AND kind=? AND folder=?"


class Projection:
    """Writes and reads the derived rows of records over one connection."""

    def __init__(self, connection: Connection, kinds: Mapping[str, Kind]) -> None:
        self._sql = Statements(connection)
        self._kinds = kinds

    def load(self, ids: Iterable[Id]) -> dict[Id, RecordState]:
        """The states of those records that are here; of several by one id the one that was born in its folder."""
        found = sorted(self._states("r.id IN ({marks})", ids), key=lambda state: (not state.born, str(state.folder)))
        return {state.id: state for state in reversed(found)}

    def load_in(self, key: FolderKey, ids: Iterable[Id]) -> dict[tuple[Id, str], RecordState]:
        """The states of those records that are in one folder, by id and kind."""
        return {state.place: state for state in self._states("r.id IN ({marks})", ids) if state.folder == key}

    def of_folder(self, key: FolderKey) -> dict[tuple[Id, str], RecordState]:
        """The states of every record of a folder, by id and kind."""
        return {state.place: state for state in self._states("f.key IN ({marks})", [str(key)])}

    def _states(self, where: str, values: Iterable[str]) -> Iterator[RecordState]:
        wanted = list(values)
        for start in range(0, len(wanted), IN_ONE_QUESTION):
            some = tuple(wanted[start : start + IN_ONE_QUESTION])
            sql = _STATES + where.format(marks=",".join("?" * len(some)))
            yield from map(_state, self._sql.all(sql, *some))

    def save(self, states: Sequence[RecordState], folders: Mapping[FolderKey, int]) -> None:
        """Write what records amount to now, over whatever was there."""
        amounts = [(s, s.amounts_to(self._kinds[s.kind])) for s in states if s.kind in self._kinds]
        self._save_heads(amounts, folders)
        by_kind: dict[str, list[tuple[RecordState, Amount]]] = {}
        for state, amount in amounts:
            by_kind.setdefault(state.kind, []).append((state, amount))
        for kind, some in by_kind.items():
            self._save_kind(self._kinds[kind], some, folders)

    def drop(self, key: FolderKey) -> set[tuple[Id, str]]:
        """Take every derived row of a folder away; answers which records it held, and their kinds."""
        question = "SELECT r.id, r.kind, r.n FROM record r JOIN folder f ON f.n=r.folder WHERE f.key=?"
        rows = self._sql.all(question, str(key))
        for kind in {row[1] for row in rows} & self._kinds.keys():
            self._sql.do(f"DELETE FROM {table_name(kind)} WHERE scope=? AND folder=?", key.scope, str(key))
        self._sql.do("DELETE FROM timeline WHERE scope=? AND folder=?", key.scope, str(key))
        self._sql.many("DELETE FROM find_text WHERE rowid=?", [(row[2],) for row in rows])
        self._sql.many("DELETE FROM record WHERE n=?", [(row[2],) for row in rows])
        return {(Id(row[0]), row[1]) for row in rows}

    def walled_scopes(self) -> set[Id]:
        """The cases and files round which somebody has put up a wall, standing or lifted."""
        return {Id(row[0]) for row in self._sql.all("SELECT DISTINCT scope FROM kind_access WHERE walled=1")}

    def _save_heads(self, amounts: Sequence[tuple[RecordState, Amount]], folders: Mapping[FolderKey, int]) -> None:
        self._sql.many(
            "INSERT INTO record(id, kind, folder, heads, conflicts, struck, first, member, born) "
            "VALUES(?,?,?,?,?,?,?,?,?) ON CONFLICT(id, kind, folder) DO UPDATE SET heads=excluded.heads, "
            "conflicts=excluded.conflicts, struck=excluded.struck, first=excluded.first, member=excluded.member, "
            "born=excluded.born",
            [heads_row(s, a, folder=folders[s.folder]) for s, a in amounts],
        )

    def _save_kind(
        self, kind: Kind, some: Sequence[tuple[RecordState, Amount]], folders: Mapping[FolderKey, int]
    ) -> None:
        table = table_name(kind.name)
        struck = [(s.id, str(s.folder)) for s, a in some if a.struck]
        self._sql.many(f"DELETE FROM {table} WHERE id=? AND folder=?", struck)
        standing = [(s, a) for s, a in some if not a.struck]
        self._sql.many(
            f"INSERT OR REPLACE INTO {table} VALUES({marks_of(kind)})",
            [kind_row(kind, s, a, folder=str(s.folder)) for s, a in standing],
        )
        if kind.when:
            self._save_timeline(kind, some)
        self._save_words(kind, some, folders)

    def _save_timeline(self, kind: Kind, some: Sequence[tuple[RecordState, Amount]]) -> None:
        struck = [(s.id, str(s.folder), s.kind) for s, a in some if a.struck]
        self._sql.many("DELETE FROM timeline WHERE record=? AND folder=? AND kind=?", struck)
        rows = [
            timeline_row(kind, s, a, folder=str(s.folder))
            for s, a in some
            if not a.struck and s.folder.folder in PER_CASE
        ]
        self._sql.many(f"INSERT OR REPLACE INTO {TIMELINE}", rows)

    def _save_words(
        self, kind: Kind, some: Sequence[tuple[RecordState, Amount]], folders: Mapping[FolderKey, int]
    ) -> None:
        searched = searched_in(kind)
        if not searched:
            return
        rows = [(s.id, s.kind, folders[s.folder], "" if a.struck else words_of(a.values, searched)) for s, a in some]
        self._sql.many(f"DELETE FROM find_text WHERE rowid=({_ROW})", [row[:3] for row in rows])
        told = [(words, *place) for *place, words in rows if words]
        self._sql.many(f"INSERT INTO find_text(words, rowid) SELECT ?, ({_ROW})", told)


TIMELINE = "timeline(record, folder, scope, kind, at, member) VALUES(?,?,?,?,?,?)"


def heads_row(state: RecordState, amount: Amount, *, folder: int) -> tuple[Any, ...]:
    """The row of the table of records."""
    place = state.id, state.kind, folder
    said = state.pack(), " ".join(amount.conflicts), int(amount.struck)
    return *place, *said, state.first, state.member, int(state.born)


def marks_of(kind: Kind) -> str:
    """The marks for a row of a kind's table."""
    return ",".join("?" * (3 + len(kind.fields)))


def kind_row(kind: Kind, state: RecordState, amount: Amount, *, folder: str) -> tuple[Any, ...]:
    """The row of a kind's table."""
    return state.id, folder, state.folder.scope, *columns_of(kind, amount.values)


def timeline_row(kind: Kind, state: RecordState, amount: Amount, *, folder: str) -> tuple[Any, ...]:
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
    return fold(" ".join(parts))


def _when(value: Value, first: int) -> int:
    if isinstance(value, datetime):
        return milliseconds(value)
    if isinstance(value, date):
        return milliseconds(datetime.combine(value, time(12), UTC))
    return first


def _state(row: Any) -> RecordState:
    identifier, kind, folder, scope, body, heads, first, member, born = row
    key = FolderKey(Folder(folder), Id(scope), Id(body))
    return RecordState(Id(identifier), kind, key, unpack_fields(heads), first, member, bool(born))
