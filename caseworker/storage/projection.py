"""The derived tables: what the merge leaves of each record, its kind's row, its timeline line, its search text."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Connection

from caseworker.domain.clock import milliseconds
from caseworker.domain.folders import PER_CASE, Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.names import fold
from caseworker.domain.record import Kind, Value
from caseworker.storage.journal_store import IN_ONE_QUESTION
from caseworker.storage.record_state import Amount, RecordState, unpack
from caseworker.storage.summary import FOUND_AS_PEOPLE
from caseworker.storage.tables import table_name
from caseworker.storage.values import columns_of


class Projection:
    """Writes and reads the derived rows of records over one connection."""

    def __init__(self, connection: Connection, kinds: Mapping[str, Kind]) -> None:
        self._connection = connection
        self._kinds = kinds

    def load(self, ids: Iterable[Id]) -> dict[Id, RecordState]:
        """The states of those records that are here."""
        wanted = list(ids)
        found: dict[Id, RecordState] = {}
        for start in range(0, len(wanted), IN_ONE_QUESTION):
            some = tuple(wanted[start : start + IN_ONE_QUESTION])
            sql = (
                "SELECT r.id, r.kind, f.folder, f.scope, f.body, r.heads, r.first, r.member FROM record r "
                f"JOIN folder f ON f.n=r.folder WHERE r.id IN ({','.join('?' * len(some))})"
            )
            for row in self._connection.exec_driver_sql(sql, some):
                found[Id(row[0])] = _state(row)
        return found

    def of_folder(self, key: FolderKey) -> dict[Id, RecordState]:
        """The states of every record of a folder."""
        rows = self._connection.exec_driver_sql(
            "SELECT r.id, r.kind, f.folder, f.scope, f.body, r.heads, r.first, r.member FROM record r "
            "JOIN folder f ON f.n=r.folder WHERE f.key=?",
            (str(key),),
        )
        return {Id(row[0]): _state(row) for row in rows}

    def save(self, states: Sequence[RecordState], folders: Mapping[FolderKey, int]) -> None:
        """Write what records amount to now, over whatever was there."""
        amounts = [(s, s.amounts_to(self._kinds[s.kind])) for s in states if s.kind in self._kinds]
        self._save_heads(amounts, folders)
        numbers = self._numbers([state.id for state, _ in amounts])
        by_kind: dict[str, list[tuple[RecordState, Amount]]] = {}
        for state, amount in amounts:
            by_kind.setdefault(state.kind, []).append((state, amount))
        for kind, some in by_kind.items():
            self._save_kind(self._kinds[kind], some, numbers)

    def drop(self, key: FolderKey) -> set[Id]:
        """Take every derived row of a folder away; answers which records it held."""
        rows = self._connection.exec_driver_sql(
            "SELECT r.id, r.kind, r.n FROM record r JOIN folder f ON f.n=r.folder WHERE f.key=?", (str(key),)
        ).all()
        for identifier, kind, number in rows:
            if kind in self._kinds:
                self._delete("DELETE FROM " + table_name(kind) + " WHERE id=?", identifier)
            self._delete("DELETE FROM timeline WHERE record=?", identifier)
            self._delete("DELETE FROM find_text WHERE rowid=?", number)
            self._delete("DELETE FROM record WHERE n=?", number)
        return {Id(row[0]) for row in rows}

    def _delete(self, sql: str, argument: Any) -> None:
        self._connection.exec_driver_sql(sql, (argument,))

    def _many(self, sql: str, rows: list[tuple[Any, ...]]) -> None:
        if rows:
            self._connection.exec_driver_sql(sql, rows)

    def _numbers(self, ids: Sequence[Id]) -> dict[str, int]:
        found: dict[str, int] = {}
        for start in range(0, len(ids), IN_ONE_QUESTION):
            some = tuple(ids[start : start + IN_ONE_QUESTION])
            sql = f"SELECT id, n FROM record WHERE id IN ({','.join('?' * len(some))})"  # noqa: S608
            found.update((row[0], row[1]) for row in self._connection.exec_driver_sql(sql, some))
        return found

    def _save_heads(self, amounts: Sequence[tuple[RecordState, Amount]], folders: Mapping[FolderKey, int]) -> None:
        self._many(
            "INSERT INTO record(id, kind, folder, heads, conflicts, struck, first, member) VALUES(?,?,?,?,?,?,?,?) "
            "ON CONFLICT(id) DO UPDATE SET heads=excluded.heads, conflicts=excluded.conflicts, struck=excluded.struck, "
            "first=excluded.first, member=excluded.member",
            [
                (
                    *(s.id, s.kind, folders[s.folder], s.pack(), " ".join(a.conflicts), int(a.struck)),
                    *(s.first, s.member),
                )
                for s, a in amounts
            ],
        )

    def _save_kind(self, kind: Kind, some: Sequence[tuple[RecordState, Amount]], numbers: Mapping[str, int]) -> None:
        table = table_name(kind.name)
        self._many(f"DELETE FROM {table} WHERE id=?", [(s.id,) for s, a in some if a.struck])  # noqa: S608
        standing = [(s, a) for s, a in some if not a.struck]
        marks = ",".join("?" * (3 + len(kind.fields)))
        self._many(
            f"INSERT OR REPLACE INTO {table} VALUES({marks})",
            [(s.id, str(s.folder), s.folder.scope, *columns_of(kind, a.values)) for s, a in standing],
        )
        if kind.when:
            self._save_timeline(kind, some)
        if kind.name not in FOUND_AS_PEOPLE:
            self._save_words(kind, some, numbers)

    def _save_timeline(self, kind: Kind, some: Sequence[tuple[RecordState, Amount]]) -> None:
        self._many("DELETE FROM timeline WHERE record=?", [(s.id,) for s, a in some if a.struck])
        rows = [
            (s.id, s.folder.scope, kind.name, _when(a.values.get(kind.when), s.first), s.member)
            for s, a in some
            if not a.struck and s.folder.folder in PER_CASE
        ]
        self._many("INSERT OR REPLACE INTO timeline(record, scope, kind, at, member) VALUES(?,?,?,?,?)", rows)

    def _save_words(self, kind: Kind, some: Sequence[tuple[RecordState, Amount]], numbers: Mapping[str, int]) -> None:
        searched = [name for name, field in kind.fields.items() if field.search]
        if not searched:
            return
        words = [(numbers[s.id], "" if a.struck else words_of(a.values, searched)) for s, a in some]
        self._many("DELETE FROM find_text WHERE rowid=?", [(n,) for n, _ in words])
        self._many("INSERT INTO find_text(rowid, words) VALUES(?, ?)", [row for row in words if row[1]])


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
    identifier, kind, folder, scope, body, heads, first, member = row
    key = FolderKey(Folder(folder), Id(scope), Id(body))
    return unpack(Id(identifier), kind, key, heads=heads, first=first, member=member)
