"""Replay: the derived tables dropped and worked out again from the journal, folder by folder, in bulk.

One judgement and one fold for each folder, then bulk statements over many folders; nothing is loaded entry by entry.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b

from caseworker.domain.folders import FolderKey
from caseworker.domain.kinds import KINDS
from caseworker.journal.entry import FORMAT
from caseworker.storage.filling import Filling
from caseworker.storage.record_state import RecordState
from caseworker.storage.store import Store, Transaction, drop_derived, make_bare, make_indexes
from caseworker.storage.tables import INDEXES

RECORDS_AT_ONCE = 4_000
CACHE_KIBIBYTES = 64 * 1024
"""What of the tables being filled stays in memory; a page that leaves it is encrypted, and decrypted to come back."""
_SHAPE = "shape"
_FILLED = 3
"""Raised when the same records fill the tables otherwise than before."""


def shape_of_records() -> bytes:
    """A hash of all that the tables and their indexes follow from, and of the format that the journal is read in."""
    declared = [
        (kind.name, kind.when, [(f.name, f.form, f.search) for f in kind.fields.values()]) for kind in KINDS.values()
    ]
    return blake2b(repr((FORMAT, _FILLED, declared, sorted(INDEXES.items()))).encode(), digest_size=16).digest()


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
    usual = transaction.do("PRAGMA cache_size").scalar_one()
    transaction.do(f"PRAGMA cache_size = -{CACHE_KIBIBYTES}")
    drop_derived(transaction.connection)
    make_bare(transaction.connection)
    door = transaction.door
    filling = Filling(transaction.connection, door.kinds)
    entries = 0
    scopes: set[str] = set()
    with _uncollected():
        for folders, records, count in _gathered(transaction):
            filling.write(records, folders, numbers={})
            scopes.update(key.scope for key in folders)
            entries += count
        # Sorting an index takes memory of its own, beside which there is no room for many pages.
        transaction.do(f"PRAGMA cache_size = {usual}")
        make_indexes(transaction.connection)
        door.summarise(scopes)
    return entries


@contextmanager
def _uncollected() -> Iterator[None]:
    """Nothing that a replay makes goes in circles, so looking for circles among millions of values is left out."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _gathered(transaction: Transaction) -> Iterator[tuple[dict[FolderKey, int], list[RecordState], int]]:
    """The records of some folders at a time, with the numbers of these and how many entries they came from."""
    folders: dict[FolderKey, int] = {}
    records: list[RecordState] = []
    entries = 0
    for number, key, hidden, kept in transaction.journal.by_folder():
        records.extend(transaction.door.refolded(key, kept, hidden=hidden))
        folders[key] = number
        entries += len(kept)
        if len(records) >= RECORDS_AT_ONCE:
            yield folders, records, entries
            folders, records, entries = {}, [], 0
    yield folders, records, entries
