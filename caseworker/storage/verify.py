"""Verification: every chain, signature and judgement worked out again, and the tables compared with a replay."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from caseworker.domain.errors import Phrase, say
from caseworker.domain.folders import Folder, FolderKey
from caseworker.journal.arrived import State
from caseworker.journal.entry import GENESIS_LINK, head_message, link_of
from caseworker.journal.keys import verify
from caseworker.storage.door import folded_records
from caseworker.storage.journal_store import Kept, Tip
from caseworker.storage.record_state import RecordState
from caseworker.storage.store import Store, Transaction

MOST_TOLD = 20


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


def verify_store(store: Store) -> Findings:
    """Check the whole store, folder by folder; it is not changed."""
    findings = Findings()
    with store.writing() as transaction:
        for key in transaction.journal.folders():
            _verify_folder(transaction, key, findings)
    return findings


def _verify_folder(transaction: Transaction, key: FolderKey, findings: Findings) -> None:
    kept = transaction.journal.of_folder(key)
    tips = transaction.journal.tips(key)
    findings.folders += 1
    findings.chains += len(tips)
    findings.entries += len(kept)
    findings.held += sum(one.state is State.HELD for one in kept)
    findings.refused += sum(one.state is State.REFUSED for one in kept)
    problems = [*_chain_problems(key, kept), *_tip_problems(transaction, key, kept, tips)]
    problems += _judgement_problems(transaction, key, kept)
    problems += _table_problems(transaction, key, kept)
    findings.problems.extend(problems[: max(0, MOST_TOLD - len(findings.problems))])


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
        device = rosters.device(tip.writer.device)
        message = head_message(writer=tip.writer, folder=key, number=tip.number, link=tip.link)
        if tip.link not in links:
            yield say("A chain in folder {folder} has lost its last entry.", folder=key.folder.value)
        if device is None or not verify(device.signing_key, signature=tip.signature, message=message):
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


def _heads(state: RecordState | None) -> dict[str, frozenset[bytes]]:
    if state is None:
        return {}
    return {name: frozenset(head.id for head in one.heads) for name, one in state.fields.items() if one.heads}
