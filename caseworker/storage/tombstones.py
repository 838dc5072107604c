"""Tombstones: what has been erased or given up on this device, so that no value of it is ever kept here again."""

from collections.abc import Iterator

from caseworker.domain.folders import PER_CASE, PER_MENTOR, Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.entry import Entry
from caseworker.storage.store import Transaction


class Tombstones:
    """The targets whose values are gone, each with its scope: records, and scopes for everything in them.

    A record of another scope that goes by the same id stays: who may erase here has no say there.
    """

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        rows = transaction.do("SELECT target, scope FROM tombstone").all()
        self._laid = {(row[0], row[1]) for row in rows}

    def bared(self, key: FolderKey, entry: Entry) -> Entry:
        """An entry without the values of what has been erased."""
        if not self._laid or key.folder not in PER_CASE | PER_MENTOR or key.folder is Folder.ACCESS:
            return entry
        return entry.without(list(self._places(key, entry)))

    def _places(self, key: FolderKey, entry: Entry) -> Iterator[int]:
        place = 0
        for change in entry.structure.changes:
            named = change.record_id(entry.structure.act)
            gone = (key.scope, key.scope) in self._laid or (named, key.scope) in self._laid
            for _ in change.fields:
                if gone:
                    yield place
                place += 1

    def add(self, target: Id, *, scope: Id) -> None:
        """Lay a target to rest."""
        self._laid.add((target, scope))
        self.confirm(target, scope=scope)

    def confirm(self, target: str, *, scope: Id) -> None:
        """Note for the peers that the values of a record, a case or a folder are gone from here."""
        self._transaction.do(
            "INSERT INTO tombstone(target, scope, tick) VALUES(?, ?, ?) ON CONFLICT(target, scope) DO UPDATE SET "
            "tick=excluded.tick",
            *(target, scope, self._transaction.tick),
        )

    def lift(self, target: Id, *, scope: Id) -> None:
        """Let values of a target come again."""
        self._laid.discard((target, scope))
        self._transaction.do("DELETE FROM tombstone WHERE target=? AND scope=?", target, scope)
        self._transaction.do("DELETE FROM gone_at WHERE target=?", target)
