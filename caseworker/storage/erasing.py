"""Erasure: values and salts go for good, structure and chains stand; a tombstone wins against whatever comes again.

Access rule 17. Two coordinators must have asked, and the delay must have passed since this device heard of the first,
so that a stolen pair of laptops can be stopped. What is erased leaves the journal, the tables, the index, the drafts
and what waits to be sent; the write-ahead log is emptied.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from caseworker.domain.access_records import COORDINATORS_TO_ERASE, erasure_delay
from caseworker.domain.folders import FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.entry import Entry
from caseworker.storage.desk import StoreDesk
from caseworker.storage.journal_store import Kept
from caseworker.storage.outbox import take_back_overtaken
from caseworker.storage.spent_log import empty_if_spent, note_spent
from caseworker.storage.store import Transaction
from caseworker.storage.tombstones import Tombstones

_MILLISECOND = timedelta(milliseconds=1)


def erase_due(desk: StoreDesk) -> list[Id]:
    """Erase what two coordinators have asked to erase and whose delay has passed here. Answers the targets."""
    with desk.store.writing() as transaction:
        _want_again(transaction)
        due = list(_due(transaction))
        for scope, target in due:
            _erase(transaction, scope, target)
        if due:
            take_back_overtaken(transaction)
            note_spent(transaction)
    empty_if_spent(desk.store)
    return [target for _, target in due]


def _want_again(transaction: Transaction) -> None:
    """What was erased here before it was heard that it was taken back is wanted again from whoever still has it."""
    tombs = Tombstones(transaction)
    for scope, target in _asked_for(transaction, "IN"):
        if not _agreed(transaction, scope, target):
            tombs.lift(target, scope=scope)
            _ask_for_values(transaction, scope, target)


def _ask_for_values(transaction: Transaction, scope: Id, target: Id) -> None:
    for key in transaction.journal.folders_of(scope):
        lacking = [
            kept.arrived.link
            for kept in transaction.journal.of_folder(key)
            if not kept.arrived.entry.whole and _is_about(kept.arrived.entry, target, scope=scope)
        ]
        transaction.journal.set_lacking(lacking, tick=transaction.tick)


def _is_about(entry: Entry, target: Id, *, scope: Id) -> bool:
    structure = entry.structure
    return target == scope or any(change.record_id(structure.act) == target for change in structure.changes)


def _due(transaction: Transaction) -> Iterator[tuple[Id, Id]]:
    for scope, target in _asked_for(transaction, "NOT IN"):
        if _agreed(transaction, scope, target) and _first_heard(transaction, scope, target) <= _horizon(transaction):
            yield scope, target


def _asked_for(transaction: Transaction, laid_to_rest: str) -> list[tuple[Id, Id]]:
    """The scopes and targets that anybody ever asked to erase, of those that are erased here or of the others."""
    rows = transaction.do(
        "SELECT scope, target FROM kind_erasure GROUP BY scope, target "
        f"HAVING (scope, target) {laid_to_rest} (SELECT scope, target FROM tombstone)"
    ).all()
    return [(Id(scope), Id(target)) for scope, target in rows]


def _agreed(transaction: Transaction, scope: Id, target: Id) -> bool:
    return len(transaction.door.access(scope).erasing.get(target, {})) >= COORDINATORS_TO_ERASE


def _horizon(transaction: Transaction) -> int:
    row = transaction.do("SELECT erasure_delay_days FROM kind_service_settings WHERE scope=?", transaction.door.home)
    own = next((value[0] for value in row), None)
    return transaction.now - erasure_delay(own) // _MILLISECOND


def _first_heard(transaction: Transaction, scope: Id, target: Id) -> int:
    """When this device first heard that somebody asked for this erasure, which nobody has taken back since."""
    asked = [one.record for one in transaction.door.access(scope).asked if one.target == target]
    states = transaction.door.states_of(asked).values()
    entries = {head.id for state in states for one in state.fields.values() for head in one.heads}
    heard = [kept for entry in entries if (kept := transaction.journal.by_id(entry))]
    _hear_anew(transaction, heard)
    return min((min(kept.received, transaction.now) for kept in heard), default=transaction.now)


def _hear_anew(transaction: Transaction, heard: Iterable[Kept]) -> None:
    """What came at a moment that lies ahead, by a clock set back since, comes now: a wait begins anew, and ends."""
    ahead = [kept.arrived.link for kept in heard if kept.received > transaction.now]
    transaction.journal.set_received(ahead, moment=transaction.now)


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
    drop_drafts(transaction, target)
    transaction.door.rebuild(changed)


def drop_drafts(transaction: Transaction, about: Id) -> None:
    """Let every draft go that is about a case, a mentor's file or a record: its name says what it is about."""
    transaction.do("DELETE FROM draft WHERE name LIKE ?", f"%{about}%")
