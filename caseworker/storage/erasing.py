"""Erasure: values and salts go for good, structure and chains stand; a tombstone wins against whatever comes again.

Access rule 17. Two coordinators must have asked, and the delay must have passed since this device heard of the first,
so that a stolen pair of laptops can be stopped. What is erased leaves the journal, the tables, the index, the drafts
and what waits to be sent; the write-ahead log is emptied.
"""

from collections.abc import Iterable, Iterator

from caseworker.domain.folders import PER_CASE, PER_MENTOR, Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.entry import Entry
from caseworker.storage.desk import StoreDesk
from caseworker.storage.store import Transaction

COORDINATORS_NEEDED = 2
DAY_MS = 24 * 3600 * 1000
DELAY_DAYS = 7


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


def erase_due(desk: StoreDesk) -> list[Id]:
    """Erase what two coordinators have asked to erase and whose delay has passed here. Answers the targets."""
    with desk.store.writing() as transaction:
        due = list(_due(transaction))
        for scope, target in due:
            _erase(transaction, scope, target)
        if due:
            _forget_what_waits(transaction)
    if due:
        with desk.store.engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.exec_driver_sql("BEGIN")
    return [target for _, target in due]


def _due(transaction: Transaction) -> Iterator[tuple[Id, Id]]:
    rows = transaction.do(
        "SELECT scope, target FROM kind_erasure WHERE target NOT IN (SELECT target FROM tombstone) "
        "GROUP BY scope, target"
    ).all()
    for scope, target in rows:
        asked = transaction.door.access(Id(scope)).erasing.get(Id(target), frozenset())
        if len(asked) >= COORDINATORS_NEEDED and _first_heard(transaction, target) <= _horizon(transaction):
            yield Id(scope), Id(target)


def _horizon(transaction: Transaction) -> int:
    row = transaction.do("SELECT erasure_delay_days FROM kind_service_settings WHERE scope=?", transaction.door.home)
    days = next((value[0] for value in row if value[0] is not None), DELAY_DAYS)
    return transaction.now - int(days) * DAY_MS


def _first_heard(transaction: Transaction, target: str) -> int:
    """When this device first heard that somebody asked for this erasure."""
    asked = [Id(row[0]) for row in transaction.do("SELECT id FROM kind_erasure WHERE target=?", target)]
    states = transaction.door.states_of(asked).values()
    entries = {head.id for state in states for one in state.fields.values() for head in one.heads}
    heard = [kept.received for entry in entries if (kept := transaction.journal.by_id(entry))]
    return min(heard, default=transaction.now)


def _erase(transaction: Transaction, scope: Id, target: Id) -> None:
    tombs = Tombstones(transaction)
    tombs.add(target, scope=scope)
    changed: set[FolderKey] = set()
    for key in transaction.journal.folders_of(scope):
        for kept in transaction.journal.of_folder(key):
            bare = tombs.bared(key, kept.arrived.entry)
            if bare is not kept.arrived.entry:
                transaction.journal.set_values(kept.arrived.link, bare, erased=True)
                changed.add(key)
    transaction.do("DELETE FROM draft WHERE name LIKE ?", f"%{scope}%")
    transaction.door.rebuild(changed)


def _forget_what_waits(transaction: Transaction) -> None:
    """Batches sealed before the erasure hold the values still: they are not sent, and packed anew from the marks."""
    names: Iterable[str] = [row[0] for row in transaction.do("SELECT name FROM outbox").all()]
    transaction.many("UPDATE batch SET state='lost' WHERE name=?", [(name,) for name in names])
    transaction.do("DELETE FROM outbox")
    transaction.do("UPDATE peer SET sent=0")
