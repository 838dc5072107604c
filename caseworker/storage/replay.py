"""Replay: the derived tables dropped and worked out again from the journal, folder by folder, in bulk.

One judgement and one fold for each folder, then bulk statements over many folders; nothing is loaded entry by entry.
"""

from collections.abc import Iterable, Iterator
from hashlib import blake2b

from caseworker.domain.folders import PER_CASE, Folder, FolderKey
from caseworker.domain.kinds import KINDS
from caseworker.journal.entry import FORMAT
from caseworker.storage.record_state import RecordState
from caseworker.storage.store import Store, Transaction, drop_derived, make_derived

RECORDS_AT_ONCE = 4_000
_SHAPE = "shape"


def shape_of_records() -> bytes:
    """A hash of every declaration that the tables follow from, and of the format that the journal is read in."""
    declared = [
        (kind.name, kind.when, [(f.name, f.form, f.search) for f in kind.fields.values()]) for kind in KINDS.values()
    ]
    return blake2b(repr((FORMAT, declared)).encode(), digest_size=16).digest()


def keep_up(store: Store) -> bool:
    """Replay when the store was last opened by a version that declared other records; answers whether it did."""
    with store.writing() as transaction:
        if transaction.meta(_SHAPE) == shape_of_records():
            return False
        if transaction.journal.count():
            replay(transaction)
        transaction.set_meta(_SHAPE, shape_of_records())
    return True


def replay(transaction: Transaction) -> int:
    """Drop every derived table and fill it again. Answers how many entries were read."""
    drop_derived(transaction.connection)
    make_derived(transaction.connection)
    door = transaction.door
    entries = 0
    scopes: set[str] = set()
    for keys, records, count in _gathered(transaction):
        door.write_records(records, {key: transaction.journal.folder(key) for key in keys})
        scopes.update(key.scope for key in keys if key.folder in PER_CASE)
        entries += count
    door.summarise(scopes)
    return entries


def _gathered(transaction: Transaction) -> Iterator[tuple[list[FolderKey], list[RecordState], int]]:
    keys: list[FolderKey] = []
    records: list[RecordState] = []
    entries = 0
    for key in _in_order(transaction.journal.folders()):
        found, count = transaction.door.refolded(key)
        keys.append(key)
        records.extend(found)
        entries += count
        if len(records) >= RECORDS_AT_ONCE:
            yield keys, records, entries
            keys, records, entries = [], [], 0
    yield keys, records, entries


def _in_order(keys: Iterable[FolderKey]) -> list[FolderKey]:
    first = (Folder.ROSTER, Folder.ACCESS)
    return sorted(keys, key=lambda key: first.index(key.folder) if key.folder in first else len(first))
