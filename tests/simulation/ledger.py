"""What everybody wrote, as the simulation knows it: each entry once, in plain values, whoever holds it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import msgspec

from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.entry import born

GENESIS = bytes(32)
_decode = msgspec.msgpack.Decoder().decode


class Say(NamedTuple):
    """What an entry says of one record: for each field what it was based on, and the value as msgpack."""

    kind: str
    record: Id
    op: str
    bases: dict[str, tuple[bytes, ...]]
    raws: dict[str, bytes | None]
    born: bool
    """Whether the act itself made the record, so that it was nobody's before."""

    def value(self, name: str) -> Any:
        """The plain value of a field, None when it says nothing of it."""
        raw = self.raws.get(name)
        return None if raw is None else _decode(raw)


class Fact(NamedTuple):
    """One entry. `n` is its place in the ledger; `step` the step of the story in which it was first seen."""

    n: int
    id: bytes
    link: bytes
    previous: bytes
    device: Id
    incarnation: str
    folder: FolderKey
    number: int
    act: bytes
    member: Id
    time: int
    roster: tuple[bytes, ...]
    cites: tuple[bytes, ...]
    says: tuple[Say, ...]
    step: int

    @property
    def bit(self) -> int:
        """The entry as a set of one."""
        return 1 << self.n


class Row(NamedTuple):
    """An entry as a device keeps it."""

    seq: int
    link: bytes
    previous: bytes
    device: Id
    incarnation: str
    folder: FolderKey
    structure: bytes
    values: tuple[bytes | None, ...]


class Ledger:
    """Every entry that any device has ever held. Sets of entries are whole numbers: bit n stands for entry n."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.by_id: dict[bytes, Fact] = {}
        self.by_link: dict[bytes, Fact] = {}
        self.masks: dict[FolderKey, int] = {}
        self.rosters = 0
        self.accesses = 0

    def note(self, rows: Iterable[Row], step: int) -> int:
        """Take what is new; answers the set of all the entries that were given."""
        found = 0
        for row in rows:
            fact = self.by_link.get(row.link)
            if fact is None:
                fact = self._take(row, step)
            found |= fact.bit
        return found

    def _take(self, row: Row, step: int) -> Fact:
        _, number, act, member, _, time, roster, cites, changes = _decode(row.structure)
        fact = Fact(
            n=len(self.facts),
            id=row.link[:16],
            link=row.link,
            previous=row.previous,
            device=row.device,
            incarnation=row.incarnation,
            folder=row.folder,
            number=number,
            act=act,
            member=Id(member.hex()),
            time=time,
            roster=tuple(roster),
            cites=tuple(cites),
            says=tuple(_says(act, changes, row.values)),
            step=step,
        )
        self.facts.append(fact)
        self.by_id[fact.id] = fact
        self.by_link[fact.link] = fact
        self.masks[fact.folder] = self.masks.get(fact.folder, 0) | fact.bit
        self.rosters |= fact.bit if fact.folder.folder is Folder.ROSTER else 0
        self.accesses |= fact.bit if fact.folder.folder is Folder.ACCESS else 0
        return fact

    def among(self, held: int) -> Iterator[Fact]:
        """The entries of a set."""
        while held:
            low = held & -held
            yield self.facts[low.bit_length() - 1]
            held ^= low

    def of(self, folder: FolderKey, held: int) -> list[Fact]:
        """The entries of a folder in a set."""
        return list(self.among(self.masks.get(folder, 0) & held))

    def all_of(self, folder: FolderKey) -> list[Fact]:
        """Every entry of a folder."""
        return list(self.among(self.masks.get(folder, 0)))


def _says(act: bytes, changes: Sequence[Any], values: Sequence[bytes | None]) -> Iterator[Say]:
    rest = iter(values)
    for kind, record, op, fields in changes:
        identifier = born(act, record) if isinstance(record, int) else Id(record.hex())
        raws = {name: next(rest) for name, _ in fields}
        yield Say(kind, identifier, op, {name: tuple(base) for name, base in fields}, raws, isinstance(record, int))
