"""The derived tables: what the merge leaves of each record, its kind's row, its timeline line, its search text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection

from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.record import Kind
from caseworker.storage.filling import Filling, searched_in
from caseworker.storage.record_state import Place, RecordState, unpack_fields
from caseworker.storage.statements import Statements
from caseworker.storage.tables import table_name

_STATES = (
    "SELECT r.n, r.id, r.kind, f.folder, f.scope, f.body, r.heads, r.first, r.member, r.born FROM record r "
    "JOIN folder f ON f.n=r.folder WHERE "
)
NOTHING: Mapping[Place, int] = {}
SAVED_AT_ONCE = 4_000


class Standing(NamedTuple):
    """A record as it stands in the tables: the number of its row, and what the merge left of it."""

    n: int
    state: RecordState


class Projection:
    """Writes and reads the derived rows of records over one connection.

    What is saved is written many folders at a time: before anything asks for it here, and when `settle` says so.
    """

    def __init__(self, connection: Connection, kinds: Mapping[str, Kind]) -> None:
        self._sql = Statements(connection)
        self._kinds = kinds
        self._filling = Filling(connection, kinds)
        self._unsaved: list[RecordState] = []
        self._folders: dict[FolderKey, int] = {}
        self._over: dict[tuple[FolderKey, Place], int] = {}

    def load(self, ids: Iterable[Id]) -> dict[Id, RecordState]:
        """The states of those records that are here; of several by one id the one that was born in its folder."""
        self.settle()
        states = [one.state for one in self._standing("r.id IN ({marks})", ids)]
        found = sorted(states, key=lambda state: (not state.born, str(state.folder)))
        return {state.id: state for state in reversed(found)}

    def load_in(self, key: FolderKey, ids: Iterable[Id]) -> dict[Place, Standing]:
        """Those records that are in one folder, by id and kind."""
        self._settle_folder(key)
        found = self._standing("r.id IN ({marks})", ids)
        return {one.state.place: one for one in found if one.state.folder == key}

    def of_folder(self, key: FolderKey) -> dict[Place, RecordState]:
        """The states of every record of a folder, by id and kind."""
        self._settle_folder(key)
        return {one.state.place: one.state for one in self._standing("f.key IN ({marks})", [str(key)])}

    def _standing(self, where: str, values: Iterable[str]) -> Iterator[Standing]:
        return map(_read, self._sql.all_in(_STATES + where, values))

    def save(
        self, key: FolderKey, states: Sequence[RecordState], *, folder: int, over: Mapping[Place, int] = NOTHING
    ) -> None:
        """Keep what records of a folder amount to now; `over` are the rows in which some of them stand so far."""
        self._unsaved.extend(states)
        self._folders[key] = folder
        self._over.update({(key, place): number for place, number in over.items()})
        if len(self._unsaved) >= SAVED_AT_ONCE:
            self.settle()

    def settle(self) -> None:
        """Write what was saved."""
        states, folders, over = self._unsaved, self._folders, self._over
        self._unsaved, self._folders, self._over = [], {}, {}
        if states:
            places = ((state.folder, state.place) for state in states)
            self._take_away([(over[at], s) for at, s in zip(places, states, strict=True) if at in over])
            self._filling.write(states, folders, numbers=over)

    def _settle_folder(self, key: FolderKey) -> None:
        if key in self._folders:
            self.settle()

    def drop(self, key: FolderKey) -> set[tuple[Id, str]]:
        """Take every derived row of a folder away; answers which records it held, and their kinds."""
        self._settle_folder(key)
        question = "SELECT r.id, r.kind, r.n FROM record r JOIN folder f ON f.n=r.folder WHERE f.key=?"
        rows = self._sql.all(question, str(key))
        if not rows:
            return set()
        for kind in {row[1] for row in rows} & self._kinds.keys():
            self._sql.do(f"DELETE FROM {table_name(kind)} WHERE scope=? AND folder=?", key.scope, str(key))
        self._sql.do("DELETE FROM timeline WHERE scope=? AND folder=?", key.scope, str(key))
        self._sql.many("DELETE FROM find_text WHERE rowid=?", [(row[2],) for row in rows])
        self._sql.many("DELETE FROM record WHERE n=?", [(row[2],) for row in rows])
        return {(Id(row[0]), row[1]) for row in rows}

    def walled_scopes(self) -> set[Id]:
        """The cases and files round which somebody has put up a wall, standing or lifted."""
        self.settle()
        return {Id(row[0]) for row in self._sql.all("SELECT DISTINCT scope FROM kind_access WHERE walled=1")}

    def _take_away(self, rows: Sequence[tuple[int, RecordState]]) -> None:
        by_kind: dict[str, list[tuple[int, RecordState]]] = {}
        for row in rows:
            by_kind.setdefault(row[1].kind, []).append(row)
        for kind in by_kind.keys() & self._kinds.keys():
            self._take_away_kind(self._kinds[kind], by_kind[kind])

    def _take_away_kind(self, kind: Kind, rows: Sequence[tuple[int, RecordState]]) -> None:
        places = [(state.id, str(state.folder)) for _, state in rows]
        numbers = [(number,) for number, _ in rows]
        self._sql.many(f"DELETE FROM {table_name(kind.name)} WHERE id=? AND folder=?", places)
        if kind.when:
            lines = [(*place, kind.name) for place in places]
            self._sql.many("DELETE FROM timeline WHERE record=? AND folder=? AND kind=?", lines)
        if searched_in(kind):
            self._sql.many("DELETE FROM find_text WHERE rowid=?", numbers)
        self._sql.many("DELETE FROM record WHERE n=?", numbers)


def _read(row: Any) -> Standing:
    number, identifier, kind, folder, scope, body, heads, first, member, born = row
    key = FolderKey(Folder(folder), Id(scope), Id(body))
    return Standing(number, RecordState(Id(identifier), kind, key, unpack_fields(heads), first, member, bool(born)))
