"""The journal on disk: chains and entries as they were received, and how they are read back."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection

from caseworker.domain.folders import FolderKey, parse_folder
from caseworker.domain.ids import Id
from caseworker.journal.arrived import Arrived, State
from caseworker.journal.entry import Entry, EntryId, Writer, entry_id, parse_structure
from caseworker.storage.statements import IN_ONE_QUESTION, Statements

_ENTRY = (
    "e.seq, e.state, e.received, e.link, e.previous, w.device, w.incarnation, e.structure, e.seed, e.vals, e.proofs "
    "FROM entry e JOIN chain c ON c.n=e.chain JOIN writer w ON w.n=c.writer"
)
_pack = msgspec.msgpack.Encoder().encode
_unpack_values = msgspec.msgpack.Decoder(tuple[bytes | None, ...]).decode
_unpack_proofs = msgspec.msgpack.Decoder(tuple[bytes, ...]).decode


class Tip(NamedTuple):
    """The last entry of one branch of a chain, with its writer's signature over it."""

    n: int
    writer: Writer
    folder: FolderKey
    number: int
    link: bytes
    signature: bytes


class Kept(NamedTuple):
    """An entry on disk: its place in the order of arrival, its state, and when it came (milliseconds)."""

    seq: int
    state: State
    received: int
    arrived: Arrived


class NewEntry(NamedTuple):
    """An entry to be written at the end of a chain."""

    chain: int
    folder: int
    link: bytes
    previous: bytes
    entry: Entry


@dataclass
class _Folder:
    """The row of a folder; nothing else writes it while a transaction lasts."""

    n: int
    tangled: bool = False
    hidden: bool = False


class JournalStore:
    """Reads and writes the journal over one connection inside one transaction; keeps the rows of folders in mind."""

    def __init__(self, connection: Connection) -> None:
        self._sql = Statements(connection)
        self._writers: dict[Writer, int] = {}
        self._folders: dict[FolderKey, _Folder | None] = {}

    # -- writers and folders ---------------------------------------------------------------------------------------

    def writer(self, writer: Writer) -> int:
        """The number of a writer, made when it is new here."""
        if writer not in self._writers:
            self._sql.do("INSERT OR IGNORE INTO writer(device, incarnation) VALUES(?, ?)", *writer)
            self._writers[writer] = self._sql.one("SELECT n FROM writer WHERE device=? AND incarnation=?", *writer)[0]
        return self._writers[writer]

    def folder(self, key: FolderKey) -> int:
        """The number of a folder, made when it is new here."""
        found = self._row_of(key) or self._new_folder(key)
        return found.n

    def _row_of(self, key: FolderKey) -> _Folder | None:
        if key not in self._folders:
            row = self._sql.one("SELECT n, tangled, hidden FROM folder WHERE key=?", str(key))
            self._folders[key] = _Folder(row[0], bool(row[1]), bool(row[2])) if row else None
        return self._folders[key]

    def _new_folder(self, key: FolderKey) -> _Folder:
        number = self._sql.do(
            "INSERT INTO folder(key, folder, scope, body) VALUES(?, ?, ?, ?)",
            *(str(key), key.folder.value, key.scope, key.body),
        )
        made = self._folders[key] = _Folder(number)
        return made

    def has(self, key: FolderKey) -> bool:
        """Whether anything of a folder is on this device."""
        return self._row_of(key) is not None

    def folders_of(self, scope: Id) -> list[FolderKey]:
        """The folders of a case, a mentor or a service that are on this device."""
        return [parse_folder(row[0]) for row in self._sql.all("SELECT key FROM folder WHERE scope=?", scope)]

    def folders(self, *classes: str) -> list[FolderKey]:
        """Every folder on this device, or those of some classes."""
        if not classes:
            return [parse_folder(row[0]) for row in self._sql.all("SELECT key FROM folder ORDER BY n")]
        marks = ",".join("?" * len(classes))
        return [
            parse_folder(row[0])
            for row in self._sql.all(f"SELECT key FROM folder WHERE folder IN ({marks}) ORDER BY n", *classes)
        ]

    def is_tangled(self, key: FolderKey) -> bool:
        """Whether a folder holds entries that do not count."""
        found = self._row_of(key)
        return found is not None and found.tangled

    def set_tangled(self, key: FolderKey, *, tangled: bool) -> None:
        """Note whether a folder holds entries that do not count."""
        found = self._row_of(key)
        if found is not None and found.tangled is not tangled:
            found.tangled = tangled
            self._sql.do("UPDATE folder SET tangled=? WHERE n=?", int(tangled), found.n)

    def set_hidden(self, key: FolderKey, *, hidden: bool) -> None:
        """Note whether a folder is kept here without being read here."""
        found = self._row_of(key)
        if found is not None and found.hidden is not hidden:
            found.hidden = hidden
            self._sql.do("UPDATE folder SET hidden=? WHERE n=?", int(hidden), found.n)

    def is_hidden(self, key: FolderKey) -> bool:
        """Whether this device may not show what a folder holds."""
        found = self._row_of(key)
        return found is not None and found.hidden

    def hidden_folders(self) -> list[FolderKey]:
        """The folders that are kept here without being read here."""
        return [parse_folder(row[0]) for row in self._sql.all("SELECT key FROM folder WHERE hidden=1 ORDER BY n")]

    def disputed_scopes(self) -> set[Id]:
        """The cases and files in whose access folder something does not count: a wall that is held may be among it."""
        return {Id(row[0]) for row in self._sql.all("SELECT scope FROM folder WHERE tangled=1 AND folder='access'")}

    # -- chains ----------------------------------------------------------------------------------------------------

    def tips(self, key: FolderKey, writer: Writer | None = None) -> list[Tip]:
        """The branches of a folder, or of one writer in it, longest first."""
        found = self._row_of(key)
        if found is None:
            return []
        sql = (
            "SELECT c.n, w.device, w.incarnation, c.number, c.link, c.signature FROM chain c JOIN writer w ON w.n="
            "c.writer WHERE c.folder=?"
        )
        order = " ORDER BY c.number DESC, c.n"
        if writer is None:
            rows = self._sql.all(sql + order, found.n)
        else:
            rows = self._sql.all(sql + " AND w.device=? AND w.incarnation=?" + order, found.n, *writer)
        return [Tip(n, Writer(Id(d), i), key, number, link, s) for n, d, i, number, link, s in rows]

    def folders_written_by(self, device: Id) -> list[FolderKey]:
        """The folders in which a device has a chain."""
        rows = self._sql.all(
            "SELECT DISTINCT f.key FROM chain c JOIN writer w ON w.n=c.writer JOIN folder f ON f.n=c.folder "
            "WHERE w.device=? ORDER BY f.n",
            device,
        )
        return [parse_folder(row[0]) for row in rows]

    def new_chain(self, *, writer: int, folder: int) -> int:
        """A new branch, empty until its tip is set."""
        return int(
            self._sql.do(
                "INSERT INTO chain(writer, folder, number, link, signature, changed) VALUES(?, ?, 0, x'', x'', 0)",
                *(writer, folder),
            )
        )

    def set_tips(self, tips: Iterable[tuple[int, int, bytes, bytes]], *, tick: int) -> None:
        """Move branches on: (chain, number, link, signature), changed at `tick`."""
        self._sql.many(
            "UPDATE chain SET number=?, link=?, signature=?, changed=? WHERE n=?",
            [(number, link, signature, tick, n) for n, number, link, signature in tips],
        )

    def touch(self, chains: Iterable[int], *, tick: int) -> None:
        """Note that peers may have to be sent or told something of chains that have not moved on."""
        self._sql.many("UPDATE chain SET changed=? WHERE n=?", [(tick, n) for n in chains])

    def touch_folder(self, key: FolderKey, *, tick: int) -> None:
        """Note as much of every chain of a folder; of one of which nothing is here there is none."""
        found = self._row_of(key)
        if found is not None:
            self._sql.do("UPDATE chain SET changed=? WHERE folder=? AND changed<>?", tick, found.n, tick)

    # -- entries ---------------------------------------------------------------------------------------------------

    def insert(self, entries: Iterable[NewEntry], *, received: int) -> None:
        """Write entries in the order given; they wait until they are judged."""
        self._sql.many(
            "INSERT INTO entry(chain, folder, number, link, previous, structure, seed, vals, proofs, state, received, "
            "act, lacks) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    *(new.chain, new.folder, new.entry.structure.number, new.link, new.previous, new.entry.raw),
                    *(new.entry.seed, _pack(new.entry.values), _pack(new.entry.proofs), int(State.WAITING), received),
                    *(new.entry.structure.act, int(not new.entry.whole)),
                )
                for new in entries
            ],
        )

    def set_states(self, states: Iterable[tuple[EntryId, State]]) -> None:
        """Note what entries count for."""
        self._sql.many(
            "UPDATE entry SET state=? WHERE link>=? AND link<?",
            [(int(state), one, _after(one)) for one, state in states],
        )

    def set_received(self, links: Iterable[bytes], *, moment: int) -> None:
        """Note another moment (milliseconds) at which entries came."""
        self._sql.many("UPDATE entry SET received=? WHERE link=?", [(moment, link) for link in links])

    def set_values(self, link: bytes, entry: Entry, *, erased: bool = False) -> None:
        """Replace what is here of an entry's values: after erasure, or when withheld values came."""
        self._sql.do(
            "UPDATE entry SET seed=?, vals=?, proofs=?, lacks=? WHERE link=?",
            *(entry.seed, _pack(entry.values), _pack(entry.proofs), int(not entry.whole and not erased), link),
        )

    def set_lacking(self, links: Iterable[bytes], *, tick: int) -> None:
        """Ask peers for the values of entries that were let go here."""
        for link in links:
            self._sql.do("UPDATE entry SET lacks=1 WHERE link=?", link)
            self.touch([self.chain_of(link)], tick=tick)

    def folder_of(self, link: bytes) -> FolderKey:
        """The folder of an entry that is here."""
        row = self._sql.one("SELECT f.key FROM entry e JOIN folder f ON f.n=e.folder WHERE e.link=?", link)
        return parse_folder(row[0])

    def states_of_act(self, act: bytes) -> Counter[State]:
        """What the entries of an act count for, and how many of each there are."""
        rows = self._sql.all("SELECT state, count(*) FROM entry WHERE act=? GROUP BY state", act)
        return Counter({State(state): count for state, count in rows})

    def by_link(self, link: bytes) -> Kept | None:
        """The entry of a whole link."""
        return next(iter(self._read("e.link=?", link)), None)

    def by_id(self, one: EntryId) -> Kept | None:
        """The entry of an id."""
        return next(iter(self._read("e.link>=? AND e.link<?", one, _after(one))), None)

    def links_known(self, links: Iterable[bytes]) -> set[bytes]:
        """Which of these links are here."""
        return {row[0] for row in self._sql.all_in("SELECT link FROM entry WHERE link IN ({marks})", links)}

    def whole_up_to(self, links: Iterable[bytes]) -> dict[bytes, tuple[FolderKey, Writer]]:
        """Those of these links that are here in branches of which no value is lacking: where, and whose."""
        rows = self._sql.all_in(
            "SELECT e.link, f.key, w.device, w.incarnation FROM entry e JOIN chain c ON c.n=e.chain JOIN writer w "
            "ON w.n=c.writer JOIN folder f ON f.n=e.folder WHERE e.link IN ({marks}) AND NOT EXISTS "
            "(SELECT 1 FROM entry l WHERE l.lacks=1 AND l.chain=e.chain)",
            links,
        )
        return {bytes(link): (parse_folder(key), Writer(Id(device), i)) for link, key, device, i in rows}

    def chain_of(self, link: bytes) -> int:
        """The branch in which an entry was written down."""
        return int(self._sql.one("SELECT chain FROM entry WHERE link=?", link)[0])

    def of_folder(self, key: FolderKey) -> list[Kept]:
        """Every entry of a folder in the order of arrival."""
        found = self._row_of(key)
        return list(self._read("e.folder=?", found.n)) if found else []

    def by_folder(self) -> Iterator[tuple[int, FolderKey, bool, list[Kept]]]:
        """Every folder, its number, whether it is hidden, its entries: rosters first, in a scope its access folder."""
        folders = self._sql.all(
            "SELECT n, key, hidden FROM folder ORDER BY folder<>'roster', scope, folder<>'access', n"
        )
        for start in range(0, len(folders), IN_ONE_QUESTION):
            some = folders[start : start + IN_ONE_QUESTION]
            kept: dict[int, list[Kept]] = {number: [] for number, _, _ in some}
            marks = ",".join("?" * len(some))
            sql = f"SELECT e.folder, {_ENTRY} WHERE e.folder IN ({marks}) ORDER BY e.folder, e.seq"
            for number, *row in self._sql.all(sql, *kept):
                kept[number].append(_kept(row))
            for number, key, hidden in some:
                yield number, parse_folder(key), bool(hidden), kept[number]

    def of_act(self, act: bytes) -> list[tuple[FolderKey, Kept]]:
        """The entries of an act with their folders."""
        keys = dict(self._sql.all("SELECT e.seq, f.key FROM entry e JOIN folder f ON f.n=e.folder WHERE e.act=?", act))
        return [(parse_folder(keys[kept.seq]), kept) for kept in self._read("e.act=?", act)]

    def waiting(self) -> dict[FolderKey, list[Kept]]:
        """The entries that wait for a roster or access entry, by folder."""
        rows = self._sql.all("SELECT DISTINCT f.key FROM entry e JOIN folder f ON f.n=e.folder WHERE e.state=2")
        return {
            key: [kept for kept in self.of_folder(key) if kept.state is State.WAITING]
            for key in (parse_folder(row[0]) for row in rows)
        }

    def held(self) -> list[tuple[FolderKey, EntryId]]:
        """The entries that a cut-off holds, in folders that may be read here."""
        rows = self._sql.all(
            "SELECT f.key, e.link FROM entry e JOIN folder f ON f.n=e.folder "
            "WHERE e.state=? AND f.hidden=0 ORDER BY e.seq",
            int(State.HELD),
        )
        return [(parse_folder(key), entry_id(link)) for key, link in rows]

    def back_from(self, tip: Tip, *, above: int) -> list[Kept]:
        """The entries of a branch from number `above` + 1 to its tip, across the fork where it began."""
        found: list[Kept] = []
        link, number = tip.link, tip.number
        while number > above:
            run = self._run(link, above)
            found.extend(reversed(run))
            number, link = run[0].arrived.number - 1, run[0].arrived.previous
        return found[::-1]

    def _run(self, link: bytes, above: int) -> list[Kept]:
        last = self._sql.one("SELECT chain, number FROM entry WHERE link=?", link)
        where = "e.chain=? AND e.number<=? AND e.number>?"
        return list(self._read(where, last[0], last[1], above, order="e.number"))

    def link_at(self, tip: Tip, number: int) -> bytes:
        """The link of a branch at a number at or below its tip."""
        if number in (0, tip.number):
            return tip.link if number else bytes(32)
        link, at = tip.link, tip.number
        while True:
            chain = self.chain_of(link)
            row = self._sql.one("SELECT link FROM entry WHERE chain=? AND number=?", chain, number)
            if row is not None and number <= at:
                return bytes(row[0])
            first = self._sql.one("SELECT previous, number FROM entry WHERE chain=? ORDER BY number LIMIT 1", chain)
            link, at = first[0], first[1] - 1

    def count(self) -> int:
        """How many entries are on this device."""
        return int(self._sql.one("SELECT count(*) FROM entry")[0])

    def _read(self, where: str, *arguments: Any, order: str = "e.seq") -> Iterator[Kept]:
        return map(_kept, self._sql.all(f"SELECT {_ENTRY} WHERE {where} ORDER BY {order}", *arguments))


def _after(one: EntryId) -> bytes:
    """The least link above every link that begins with an id."""
    return one + b"\xff" * 17


def entry_of(structure: bytes, *, seed: bytes | None, values: bytes, proofs: bytes) -> Entry:
    """An entry out of the columns in which it is stored."""
    return Entry(structure, parse_structure(structure), seed, _unpack_values(values), _unpack_proofs(proofs))


def holds_a_value(values: bytes) -> bool:
    """Whether any value of an entry is here, by the column in which they are stored."""
    return any(value is not None for value in _unpack_values(values))


def _kept(row: Any) -> Kept:
    seq, state, received, link, previous, device, incarnation, structure, seed, vals, proofs = row
    entry = entry_of(structure, seed=seed, values=vals, proofs=proofs)
    writer = Writer(Id(device), incarnation)
    return Kept(seq, State(state), received, Arrived(entry_id(link), link, previous, writer, entry))
