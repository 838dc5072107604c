"""The history of one record: who set what and when, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from caseworker.domain.clock import from_milliseconds
from caseworker.domain.errors import NotHere, Phrase, say
from caseworker.domain.folders import parse_folder
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.record import Kind, Value
from caseworker.journal.arrived import State, Told, told
from caseworker.journal.entry import Op
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact
from caseworker.queries.saying import value_words
from caseworker.storage.journal_store import JournalStore, Kept

_VERSIONED = frozenset({"session", "note", "concern"})
"""Kinds that are amended by a later record which names the one before it."""


_NAMELESS = _VERSIONED | {"appointment"}
"""Kinds whose records have no name by which another record could say which it means."""


@dataclass(frozen=True)
class Version:
    """What one act set: who, when (claimed and aware), whether this device counts it, and the values in words."""

    who: str
    at: datetime
    done: Phrase
    facts: tuple[Fact, ...]
    counts: bool = True


def history(reading: Reading, *, record: Id) -> tuple[Version, ...]:
    """Every version of a record, newest first, those of the records that it amends among them. Raises NotHere."""
    row = _place(reading, record)
    ids = _amended_chain(reading, record, row.kind)
    kept = JournalStore(reading.connection).of_folder(parse_folder(row.key))
    versions = [
        (one, said)
        for one in kept
        for said in told(one.arrived.entry, KINDS)
        if said.record in ids and said.kind == row.kind and one.state is not State.REFUSED
    ]
    names = reading.member_names(one.arrived.member for one, _ in versions)
    shown = [_version(reading, one, said, who=names.get(one.arrived.member, "")) for one, said in versions]
    shown.reverse()  # of two written in the same moment the one that came later is the newer
    return tuple(sorted(shown, key=lambda version: version.at, reverse=True))


def _place(reading: Reading, record: Id) -> Any:
    row = reading.row(
        "SELECT r.kind, f.key FROM record r JOIN folder f ON f.n=r.folder WHERE r.id=? ORDER BY r.struck, r.n", record
    )
    if row is None or row.kind not in KINDS:
        raise NotHere(say("This record is not on this device."))
    return row


def _amended_chain(reading: Reading, record: Id, kind: str) -> set[Id]:
    found, ahead = set[Id](), [record]
    while ahead:
        one = ahead.pop()
        if one in found:
            continue
        found.add(one)
        if kind in _VERSIONED:
            before = reading.scalar(f"SELECT amends FROM kind_{kind} WHERE id=?", one)
            ahead += [Id(before)] if before else []
    return found


def _version(reading: Reading, one: Kept, said: Told, *, who: str) -> Version:
    kind = KINDS[said.kind]
    return Version(
        who=who,
        at=from_milliseconds(one.arrived.entry.structure.time),
        done=_DONE.get(said.op, say("Set")),
        facts=_facts(reading, kind, said.values),
        counts=one.state is State.COUNTED,
    )


_DONE = {
    Op.STRIKE: say("Taken away"),
    Op.RESTORE: say("Brought back"),
    Op.RESOLVE: say("Chosen"),
    Op.ERASE: say("Erased"),
}


def _facts(reading: Reading, kind: Kind, values: Mapping[str, Value]) -> tuple[Fact, ...]:
    return tuple(
        Fact(Phrase(field.label), value_words(reading, field, values[name]))
        for name, field in kind.fields.items()
        if name in values and field.refers not in _NAMELESS
    )
