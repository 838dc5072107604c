"""What peers hold: the last number of each chain, per device, that they have told with a hash that fits ours."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from caseworker.domain.folders import FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.entry import Writer, folder_from_bytes, writer_from_bytes
from caseworker.storage.journal_store import Tip
from caseworker.storage.store import Transaction
from caseworker.sync.wire import Held

SCOPES_CHANGED = "SELECT g.scope FROM chain d JOIN folder g ON g.n=d.folder WHERE d.changed>? AND g.folder='access'"
"""The cases and mentors' files whose readers may have changed after a tick."""

_HELD = "SELECT chain, number FROM mark WHERE device=? AND chain IN ({marks})"
_LACKING_OF_CHAIN = (
    "SELECT l.entry FROM lacking l JOIN entry e ON e.link=l.entry JOIN chain c ON c.n=e.chain JOIN writer w ON "
    "w.n=c.writer JOIN folder f ON f.n=e.folder WHERE l.device=? AND f.key=? AND w.device=? AND w.incarnation=?"
)
_TO_FILL = (
    "SELECT DISTINCT l.entry FROM lacking l JOIN entry e ON e.link=l.entry JOIN chain c ON c.n=e.chain JOIN folder f "
    "ON f.n=e.folder WHERE l.device IN ({marks}) "
    "AND (l.told>? OR c.changed>? OR f.scope IN ({scopes}) OR (l.filled>0 AND l.filled<?) OR ?)"
)


@dataclass
class Moved:
    """What acknowledgements changed: whether a device holds less of any chain than it had told, and of which more."""

    fell: bool = False
    risen: dict[int, FolderKey] = field(default_factory=dict)


class Marks:
    """Reads and writes what the devices of peers hold."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._journal = transaction.journal

    def held_by_all(self, devices: Sequence[Id], chains: Iterable[int]) -> dict[int, int]:
        """For each chain, the number up to which every one of these devices holds it; 0 when one has told nothing."""
        wanted = list(chains)
        held = [self._held(device, wanted) for device in devices]
        return {chain: min((one.get(chain, 0) for one in held), default=0) for chain in wanted}

    def _held(self, device: Id, chains: Sequence[int]) -> dict[int, int]:
        """How far one device holds some chains that it has told of."""
        return {row[0]: row[1] for row in self._transaction.do_in(_HELD, chains, device)}

    def of(self, device: Id, chain: int) -> int:
        """How far one device holds one chain."""
        row = self._transaction.do("SELECT number FROM mark WHERE device=? AND chain=?", device, chain).first()
        return int(row[0]) if row else 0

    def known(self, devices: Sequence[Id]) -> dict[int, set[int]]:
        """For each chain that one of these devices told of, the numbers up to which one or another holds it."""
        found: dict[int, set[int]] = {}
        for device in devices:
            for chain, number in self._transaction.do("SELECT chain, number FROM mark WHERE device=?", device):
                found.setdefault(chain, set()).add(number)
        return found

    def keep(self, device: Id, numbers: Mapping[int, int]) -> None:
        """Note how far a device holds chains."""
        self._transaction.many(
            "INSERT INTO mark(device, chain, number) VALUES(?, ?, ?) ON CONFLICT(device, chain) DO UPDATE SET "
            "number=excluded.number",
            [(device, chain, number) for chain, number in numbers.items()],
        )

    def raise_to(self, device: Id, numbers: Mapping[int, int]) -> None:
        """Note how far a device holds chains at the least."""
        self._transaction.many(
            "INSERT INTO mark(device, chain, number) VALUES(?, ?, ?) ON CONFLICT(device, chain) DO UPDATE SET "
            "number=max(number, excluded.number)",
            [(device, chain, number) for chain, number in numbers.items()],
        )

    def forget(self, device: Id) -> None:
        """Begin again with a device: it was restored, or it says what it holds from the start."""
        self._transaction.do("DELETE FROM mark WHERE device=?", device)
        self._transaction.do("DELETE FROM lacking WHERE device=?", device)

    def hear(self, device: Id, held: Iterable[Held]) -> Moved:
        """Take a device's acknowledgements: marks by hash, so that a restored or forked copy is found out."""
        moved, lacked = Moved(), bool(self.lacking(device))
        for one in held:
            key, writer = folder_from_bytes(one.folder), writer_from_bytes(one.writer)
            numbers = self._numbers(device, key, writer, one.tips)
            before = {chain: self.of(device, chain) for chain in numbers}
            moved.fell |= any(numbers[chain] < before[chain] for chain in numbers)
            moved.risen.update((chain, key) for chain in numbers if numbers[chain] > before[chain])
            self.keep(device, {chain: number for chain, number in numbers.items() if number != before[chain]})
            if lacked:
                self._forget_filled(device, key, writer, one.lacking)
            self._add_lacking(device, one.lacking)
        return moved

    def hear_late(self, device: Id, held: Iterable[Held]) -> None:
        """Take acknowledgements that are older than others which were heard: they raise marks and lower none."""
        for one in held:
            numbers = self._numbers(device, folder_from_bytes(one.folder), writer_from_bytes(one.writer), one.tips)
            self.raise_to(device, numbers)
            self._add_lacking(device, one.lacking)

    def _numbers(self, device: Id, key: FolderKey, writer: Writer, told: Sequence[tuple[int, bytes]]) -> dict[int, int]:
        numbers: dict[int, int] = {}
        for branch in self._journal.tips(key, writer):
            common = [self._common(branch, number, link) for number, link in told]
            known = [number for number in common if number is not None]
            if known:
                numbers[branch.n] = max(known)
            elif all(number < self.of(device, branch.n) for number, _ in told):
                # Behind what it held, with a hash that is not ours: a restored copy went its own way.
                numbers[branch.n] = 0
        return numbers

    def _common(self, branch: Tip, number: int, link: bytes) -> int | None:
        """How much of a branch a peer holds whose tip is at this link; None when the link is not here."""
        if number <= branch.number and number > 0 and self._journal.link_at(branch, number) == link:
            return number
        kept = self._journal.by_link(link)
        if kept is None:
            return None
        other = Tip(0, branch.writer, branch.folder, kept.arrived.number, link, b"")
        low, high = 0, min(branch.number, other.number)
        while low < high:
            middle = (low + high + 1) // 2
            same = self._journal.link_at(branch, middle) == self._journal.link_at(other, middle)
            low, high = (middle, high) if same else (low, middle - 1)
        return low

    def _forget_filled(self, device: Id, key: FolderKey, writer: Writer, told: Iterable[bytes]) -> None:
        """What a device lacked of a chain and does not name any more is filled."""
        before = {bytes(row[0]) for row in self._transaction.do(_LACKING_OF_CHAIN, device, str(key), *writer)}
        self._transaction.many(
            "DELETE FROM lacking WHERE device=? AND entry=?", [(device, one) for one in sorted(before - set(told))]
        )

    def _add_lacking(self, device: Id, told: Iterable[bytes]) -> None:
        self._transaction.many(
            "INSERT OR IGNORE INTO lacking(device, entry, told) VALUES(?, ?, ?)",
            [(device, one, self._transaction.tick) for one in sorted(set(told))],
        )

    def tell_again(self, key: FolderKey, writer: Writer, *, peers: Iterable[Id]) -> None:
        """Tell some peers once more how far a chain is held here; what has moved on since they are told of anyhow."""
        self._transaction.many(
            "INSERT OR IGNORE INTO tell_again(member, chain) SELECT p.member, c.n FROM peer p, chain c JOIN writer w "
            "ON w.n=c.writer WHERE p.member=? AND c.changed<=p.told AND w.device=? AND w.incarnation=? "
            "AND c.folder=(SELECT n FROM folder WHERE key=?)",
            [(peer, *writer, str(key)) for peer in peers],
        )

    def to_tell_again(self, peer: Id) -> list[int]:
        """The chains of which a peer is to be told once more; from now on it is not."""
        rows = self._transaction.do("DELETE FROM tell_again WHERE member=? RETURNING chain", peer)
        return sorted(int(row[0]) for row in rows)

    def lacking(self, device: Id) -> set[bytes]:
        """The entries that a device holds without all their values."""
        return {bytes(row[0]) for row in self._transaction.do("SELECT entry FROM lacking WHERE device=?", device)}

    def to_fill(self, devices: Sequence[Id], *, since: int, unheard_since: int) -> list[bytes]:
        """The entries that any of these devices lacks values of and that should be looked at (again).

        They are those of which something changed after the tick `since`, and those filled before the moment
        `unheard_since` and lacking still.
        """
        marks = ",".join("?" * len(devices))
        rows = self._transaction.do(
            _TO_FILL.format(marks=marks, scopes=SCOPES_CHANGED), *devices, *([since] * 3), unheard_since, since == 0
        )
        return [bytes(row[0]) for row in rows]

    def filled(self, devices: Sequence[Id], entries: Iterable[bytes]) -> None:
        """Note that values were sent again."""
        self._transaction.many(
            "UPDATE lacking SET filled=? WHERE device=? AND entry=?",
            [(self._transaction.now, device, one) for one in entries for device in devices],
        )
