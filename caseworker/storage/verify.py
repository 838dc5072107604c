"""Verification: every chain, signature and judgement worked out again, and the tables compared with a replay."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from caseworker.domain.errors import Phrase, say
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.arrived import State
from caseworker.journal.entry import GENESIS_LINK, head_message, link_of
from caseworker.journal.heads import Head
from caseworker.journal.keys import verify
from caseworker.storage.door import folded_records
from caseworker.storage.filling import kind_row
from caseworker.storage.journal_store import Kept, Tip
from caseworker.storage.record_state import Place, RecordState
from caseworker.storage.store import Store, Transaction
from caseworker.storage.tables import table_name

MOST_TOLD = 20
_SUMMARIES = {
    "case_row": "SELECT * FROM case_row ORDER BY case_id",
    "gap": "SELECT * FROM gap ORDER BY 1, 2, 3",
    "find_people": "SELECT c.case_id, p.words FROM find_people p JOIN case_row c ON c.n=p.rowid ORDER BY c.case_id",
}


@dataclass
class Findings:
    """What a verification looked at, and what it found wrong: nothing, in a sound store."""

    folders: int = 0
    chains: int = 0
    entries: int = 0
    held: int = 0
    refused: int = 0
    problems: list[Phrase] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.problems

    def tell(self, problems: Iterable[Phrase]) -> None:
        """Add problems, up to as many as anybody reads."""
        self.problems.extend(islice(problems, MOST_TOLD - len(self.problems)))


def verify_store(store: Store) -> Findings:
    """Check the whole store, folder by folder; it is not changed."""
    findings = Findings()
    with store.writing() as transaction:
        folders = transaction.journal.folders()
        for key in folders:
            try:
                _verify_folder(transaction, key, findings)
            except (ValueError, TypeError, LookupError):
                # What cannot even be taken apart was not written by this product.
                findings.tell([say("What is stored in folder {folder} cannot be read.", folder=key.folder.value)])
        findings.tell(_summary_problems(transaction, {key.scope for key in folders}))
    return findings


def _verify_folder(transaction: Transaction, key: FolderKey, findings: Findings) -> None:
    kept = transaction.journal.of_folder(key)
    tips = transaction.journal.tips(key)
    findings.folders += 1
    findings.chains += len(tips)
    findings.entries += len(kept)
    findings.held += sum(one.state is State.HELD for one in kept)
    findings.refused += sum(one.state is State.REFUSED for one in kept)
    findings.tell(_chain_problems(key, kept))
    findings.tell(_tip_problems(transaction, key, kept, tips))
    findings.tell(_judgement_problems(transaction, key, kept))
    findings.tell(_table_problems(transaction, key, kept))


def _chain_problems(key: FolderKey, kept: list[Kept]) -> Iterator[Phrase]:
    numbers = {one.arrived.link: one.arrived.number for one in kept}
    for one in kept:
        arrived = one.arrived
        link = link_of(arrived.entry, previous=arrived.previous, writer=arrived.writer, folder=key)
        before = 0 if arrived.previous == GENESIS_LINK else numbers.get(arrived.previous, -1)
        if link != arrived.link:
            yield say("Entry {entry} is not what was chained: it has been altered.", entry=arrived.id.hex()[:12])
        if before != arrived.number - 1:
            yield say("Entry {entry} does not follow the one before it.", entry=arrived.id.hex()[:12])


def _tip_problems(transaction: Transaction, key: FolderKey, kept: list[Kept], tips: list[Tip]) -> Iterator[Phrase]:
    links = {one.arrived.link for one in kept}
    rosters = transaction.door.rosters()
    for tip in tips:
        key_known = rosters.key_of(tip.writer.device)
        message = head_message(writer=tip.writer, folder=key, number=tip.number, link=tip.link)
        if tip.link not in links:
            yield say("A chain in folder {folder} has lost its last entry.", folder=key.folder.value)
        if key_known is None or not verify(key_known, signature=tip.signature, message=message):
            yield say("The signature over a chain in folder {folder} is wrong.", folder=key.folder.value)


def _judgement_problems(transaction: Transaction, key: FolderKey, kept: list[Kept]) -> Iterator[Phrase]:
    states = transaction.door.judged(key, [one.arrived for one in kept])
    for one in kept:
        if states[one.arrived.id] is not one.state:
            yield say("Entry {entry} is kept under another judgement than is due.", entry=one.arrived.id.hex()[:12])


def _table_problems(transaction: Transaction, key: FolderKey, kept: list[Kept]) -> Iterator[Phrase]:
    door = transaction.door
    states = {one.arrived.id: one.state for one in kept}
    shown = key.folder in (Folder.ROSTER, Folder.ACCESS) or door.shows(key)
    folded = folded_records(key, [one.arrived for one in kept], states) if shown else []
    due = {state.place: state for state in folded if state.kind in door.kinds}
    here = door.records_of(key)
    for place in sorted(due.keys() | here.keys()):
        if _heads(due.get(place)) != _heads(here.get(place)):
            yield say("A record in folder {folder} is not what a replay gives.", folder=key.folder.value)
    if _rows_due(transaction, due) != _rows_here(transaction, key):
        yield say("A table shows something else in folder {folder} than was written.", folder=key.folder.value)


def _heads(state: RecordState | None) -> dict[str, frozenset[Head]]:
    if state is None:
        return {}
    return {name: frozenset(one.heads) for name, one in state.fields.items() if one.heads}


Rows = dict[Place, tuple[Any, ...]]


def _rows_due(transaction: Transaction, due: Mapping[Place, RecordState]) -> Rows:
    """The rows of the kinds' tables that a folder's records amount to."""
    found: Rows = {}
    for place, state in due.items():
        kind = transaction.door.kinds[state.kind]
        amount = state.amounts_to(kind)
        if not amount.struck and not state.is_gone:
            found[place] = kind_row(kind, state, amount, folder=str(state.folder))
    return found


def _rows_here(transaction: Transaction, key: FolderKey) -> Rows:
    return {
        (Id(row[0]), kind): tuple(row)
        for kind in transaction.door.kinds
        for row in transaction.do(
            f"SELECT * FROM {table_name(kind)} WHERE scope=? AND folder=?",
            *(key.scope, str(key)),
        )
    }


def _summary_problems(transaction: Transaction, scopes: Iterable[Id]) -> Iterator[Phrase]:
    """The list of people, what it is searched by and the gaps, worked out anew and put back as they were."""
    before = _summaries(transaction)
    transaction.do("SAVEPOINT as_it_was")
    transaction.door.summarise(scopes)
    after = _summaries(transaction)
    transaction.do("ROLLBACK TO as_it_was")
    transaction.do("RELEASE as_it_was")
    if after != before:
        yield say("The list of people or the gaps are not what a replay gives.")


def _summaries(transaction: Transaction) -> dict[str, list[tuple[Any, ...]]]:
    return {name: [tuple(row) for row in transaction.do(sql)] for name, sql in _SUMMARIES.items()}
