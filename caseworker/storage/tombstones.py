"""Tombstones: what has been erased or given up on this device, so that no value of it is ever kept here again."""

from collections.abc import Iterator

from caseworker.domain.folders import PER_CASE, PER_MENTOR, Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.entry import Entry
from caseworker.storage.store import Transaction


class Tombstones:
    """The targets whose values are gone: records, and scopes for everything in a case or a mentor's file."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        rows = transaction.do("SELECT target FROM tombstone").all()
        self._targets = {row[0] for row in rows}

    def bared(self, key: FolderKey, entry: Entry) -> Entry:
        """An entry without the values of what has been erased."""
        if not self._targets or key.folder not in PER_CASE | PER_MENTOR or key.folder is Folder.ACCESS:
            return entry
        return entry.without(list(self._places(key, entry)))

    def _places(self, key: FolderKey, entry: Entry) -> Iterator[int]:
        place = 0
        for change in entry.structure.changes:
            gone = key.scope in self._targets or change.record_id(entry.structure.act) in self._targets
            for _ in change.fields:
                if gone:
                    yield place
                place += 1

    def add(self, target: Id, *, scope: Id) -> None:
        """Lay a target to rest."""
        self._targets.add(target)
        self.confirm(target, scope=scope)

    def confirm(self, target: str, *, scope: Id) -> None:
        """Note for the peers that the values of a record, a case or a folder are gone from here."""
        self._transaction.do(
            "INSERT INTO tombstone(target, scope, tick) VALUES(?, ?, ?) ON CONFLICT(target) DO UPDATE SET "
            "tick=excluded.tick",
            *(target, scope, self._transaction.tick),
        )

    def lift(self, target: Id) -> None:
        """Let values of a target come again."""
        self._targets.discard(target)
        self._transaction.do("DELETE FROM tombstone WHERE target=?", target)
        self._transaction.do("DELETE FROM gone_at WHERE target=?", target)
