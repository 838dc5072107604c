"""One whole device: real store, real desk, real exchange; its own wrong clock, its crashes and its older copies."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import msgspec
from sqlalchemy import Connection, Engine, event

from caseworker.domain.errors import KnownError, say
from caseworker.domain.folders import Folder, FolderKey, parse_folder
from caseworker.domain.ids import Id
from caseworker.entropy import SeededEntropy
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys
from caseworker.journal.sharing import Sieve, nothing_withheld
from caseworker.storage.desk import StoreDesk
from caseworker.storage.device import keep_identity, kept_identity
from caseworker.storage.engine import open_memory, open_store
from caseworker.storage.incarnation import OUTSIDE_FILE, has_fallen_behind, remember_outside, renew
from caseworker.storage.statements import Statements
from caseworker.storage.store import Store
from caseworker.sync.exchange import Exchange, Report
from caseworker.sync.pack import Packer
from tests.simulation.chance import Chance, draw
from tests.simulation.ledger import Row
from tests.simulation.post import Crashing, PostDoor

if TYPE_CHECKING:
    from tests.simulation.world import World

START = datetime(2026, 12, 7, 8, tzinfo=UTC)
KEY = bytes(range(1, 33))
STORE = "store.db"
_values = msgspec.msgpack.Decoder(tuple[bytes | None, ...]).decode
_ROWS = (
    "SELECT e.seq, e.link, e.previous, w.device, w.incarnation, f.key, e.structure, e.vals FROM entry e JOIN chain c ON "
    "c.n=e.chain JOIN writer w ON w.n=c.writer JOIN folder f ON f.n=e.folder WHERE e.seq>? ORDER BY e.seq"
)


class Crash(Exception):
    """The power fails. Whatever catches it on the way is found out by the fuse.

    No BaseException: with one SQLAlchemy throws the connection away, and with it a whole store in memory.
    """


class LaptopClock:
    """The clock of one laptop: the world's time and whatever it is wrong by, in minutes."""

    def __init__(self, world: "World", wrong_by: int) -> None:
        self._world = world
        self.wrong_by = wrong_by

    def now(self) -> datetime:
        return START + timedelta(minutes=self._world.minute + self.wrong_by)


class StepEntropy:
    """Randomness that follows from the step of the story, so that leaving other steps out changes none of it."""

    def __init__(self, seed: int, name: str) -> None:
        self._place = seed, name
        self.begin("setting up")

    def begin(self, step: str) -> None:
        """Begin a step."""
        self._source = SeededEntropy(draw(*self._place, step))

    def bytes(self, size: int) -> bytes:
        return self._source.bytes(size)


class Fuse(Crashing):
    """Counts statements and carrier operations down; when it is burnt, the laptop crashes or its disk is full."""

    def __init__(self) -> None:
        self.statements = -1
        self.operations = -1
        self.commits = -1
        self.disk_full = False
        self.burnt = False

    def defuse(self) -> None:
        """Nothing goes wrong any more; also after what was waiting did not strike."""
        self.statements = self.operations = self.commits = -1
        self.disk_full = self.burnt = False

    def insist(self) -> None:
        """Work that went on after a crash is a bug of the product: something caught it."""
        assert not self.burnt, "the product caught a crash and went on"

    def _crash(self) -> None:
        self.burnt = True
        raise Crash

    @contextmanager
    def paused(self) -> Iterator[None]:
        """While somebody only looks, nothing burns down."""
        kept = self.statements, self.commits
        self.statements = self.commits = -1
        yield
        self.statements, self.commits = kept

    def __call__(self, what: str) -> None:
        if self.operations == 0:
            self.operations = -1
            self._crash()
        self.operations -= self.operations > 0

    def statement(self) -> None:
        """One statement more is run."""
        if self.statements == 0:
            self.statements = -1
            if self.disk_full:
                raise KnownError(say("The disk is full, so this was not saved."))
            self._crash()
        self.statements -= self.statements > 0

    def commit(self) -> None:
        """A transaction is about to become durable."""
        if self.commits == 0:
            self.commits = -1
            self._crash()
        self.commits -= self.commits > 0


FUSES: dict[int, Fuse] = {}
"""The fuse of each connection: some statements go straight to the driver."""


@contextmanager
def counting() -> Iterator[None]:
    """Let every statement that goes straight to the driver burn the fuse of its laptop too."""
    run, many = Statements._run, Statements.many

    def counted(self: Statements, sql: str, arguments: Sequence[Any]) -> Any:
        FUSES[id(self._driver)].statement()
        return run(self, sql, arguments)

    def counted_many(self: Statements, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        FUSES[id(self._driver)].statement()
        many(self, sql, rows)

    with patch.object(Statements, "_run", counted), patch.object(Statements, "many", counted_many):
        yield
    FUSES.clear()


@dataclass
class Copy:
    """An older copy of a laptop: its database, what was kept outside of it, and what it held."""

    connection: Any
    path: Path | None
    outside: bytes | None
    held: int
    minute: int


class Watched(Exchange):
    """The product's exchange, looked at between its steps."""

    watcher: Callable[[], None]
    gatekeeper: Callable[[str, bytes], None]

    def pack(self, report: Report) -> None:
        super().pack(report)
        self.watcher()

    def _put(self, mailbox: str, name: str, sealed: bytes) -> None:
        self.gatekeeper(name, sealed)
        super()._put(mailbox, name, sealed)


class Laptop:
    """One device of one member."""

    def __init__(self, world: "World", *, name: str, keys: DeviceKeys, service: Id, member: Id, wrong_by: int) -> None:
        self.world = world
        self.name = name
        self.keys = keys
        self.service = service
        self.member = member
        self.clock = LaptopClock(world, wrong_by)
        self.entropy = StepEntropy(world.seed, name)
        self.fuse = Fuse()
        self.door = PostDoor(world.post, before=self.fuse)
        self.directory = world.directory / f"{len(world.laptops)}"
        self.directory.mkdir()
        self.held = 0
        self.had = 0
        self.seq = 0
        self.copies: list[Copy] = []
        self.was_whole: set[bytes] = set()
        self.patched = False
        self.stolen = False
        self.leaky = False
        self.has_struck = False
        self.old_frontier: tuple[bytes, ...] | None = None
        self.engine = self._new_engine()
        self.store = Store(self.engine, clock=self.clock)
        with self.store.writing() as transaction:
            keep_identity(transaction, Identity(keys, service, member, self.entropy.bytes(8).hex()))
        self.open()

    @property
    def device(self) -> Id:
        """The id of this device."""
        return self.keys.device_id

    # -- opening and crashing --------------------------------------------------------------------------------------

    def _new_engine(self) -> Engine:
        if not self.world.real:
            return self._wired(open_memory())
        return self._wired(open_store(self.directory / STORE, key=KEY))

    def _wired(self, engine: Engine) -> Engine:
        @event.listens_for(engine, "before_cursor_execute")
        def _statement(*_: Any) -> None:
            self.fuse.statement()

        @event.listens_for(engine, "checkout")
        def _checkout(driver: Any, *_: Any) -> None:
            FUSES[id(driver)] = self.fuse

        @event.listens_for(engine, "commit")
        def _commit(_: Connection) -> None:
            self.fuse.commit()

        return engine

    def open(self, *, restored: bool = False) -> None:
        """Start the program on this store, as the composition root does."""
        self.fuse.defuse()
        if self.world.real:
            self.store.close()
            self.engine = self._new_engine()
        self.store = Store(self.engine, clock=self.clock)
        identity = kept_identity(self.store)
        assert identity is not None
        self.store.belongs_to(identity.service, member=identity.member)
        self.desk = self.world.desk_of(self, identity)
        if restored or has_fallen_behind(self.directory, store=self.store, identity=identity):
            self.world.counts["a new incarnation begun"] += 1
            renew(self.desk)
            self._remember()

    def _remember(self) -> None:
        remember_outside(self.directory, store=self.store, identity=self.desk.identity)

    @contextmanager
    def working(self, step: str) -> Iterator[None]:
        """Work that may crash: then the program is started again on what was durable."""
        self.entropy.begin(step)
        try:
            yield
            self.fuse.insist()
        except Crash:
            self.world.counts["fault: crash"] += 1
            self.world.tell(f"{self.name} crashes and is started again")
            self.open()
        finally:
            self.fuse.defuse()
            self.look()

    # -- what it holds ---------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Note what is new in the journal."""
        with self.store.reading() as connection:
            rows = connection.exec_driver_sql(_ROWS, (self.seq,)).all()
        if rows:
            self._insist_on_authors(rows)
            known = (Row(r[0], r[1], r[2], r[3], r[4], _folder(r[5]), r[6], _values(r[7])) for r in rows)
            self.held |= self.world.ledger.note(known, self.world.step)
            self.seq = rows[-1][0]
        self.had |= self.held

    def _insist_on_authors(self, rows: Sequence[Any]) -> None:
        """An honest laptop's entries are first seen on that laptop: anything else was forged in its name."""
        for row in rows:
            author = self.world.author(Id(row[3]))
            if bytes(row[1]) not in self.world.ledger.by_link and author not in (self, None) and not author.patched:
                raise self.world.violated("forged", f"{self.name} holds an entry that {author.name} never wrote")

    def whole(self) -> set[bytes]:
        """The entries that are here with all their values."""
        with self.store.reading() as connection:
            rows = connection.exec_driver_sql("SELECT link, vals FROM entry").all()
        return {bytes(link)[:16] for link, vals in rows if None not in _values(vals)}

    def look_again(self) -> None:
        """Note everything in the journal, as after a restore."""
        self.held = self.seq = 0
        self.look()

    def shape(self) -> tuple[int, ...]:
        """What changes as long as anything arrives, is filled in or goes."""
        with self.store.reading() as connection:
            sql = "SELECT (SELECT total(length(vals)) FROM entry), (SELECT count(*) FROM tombstone)"
            return self.held, *map(int, connection.exec_driver_sql(sql).one())

    # -- exchanging ------------------------------------------------------------------------------------------------

    def exchange(self) -> Report:
        """One exchange; what it packs is checked, and what had to wait for a carrier is checked again when it leaves."""
        exchange = Watched(
            self.desk,
            carrier=self.door,
            table=self.world.table,
            duties=() if self.patched else (self._note_given_up, *self.world.duties, self._note_given_up),
            before_leaving=self._remember,
        )
        exchange.watcher = lambda: self.world.watch(self)
        exchange.gatekeeper = lambda name, sealed: self.world.let_out(self, name, sealed)
        if not self.leaky:
            return exchange.run()
        with patch.object(Packer, "_may_read", _anybody), patch.object(Packer, "_sieve", _everything):
            return exchange.run()

    def _note_given_up(self, _: StoreDesk) -> None:
        """Tell the world which entries have gone bare here, so that it can judge on whose word."""
        with self.fuse.paused():
            self.look()
            whole = self.whole()
        for fact in self.world.ledger.among(self.held):
            if fact.id in self.was_whole - whole:
                self.world.gave_up(self, fact)
        self.was_whole = whole

    # -- older copies ----------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Keep a copy of the database, as a backup or a snapshot of the machine does."""
        path = self.directory / f"copy-{len(self.copies)}" if self.world.real else None
        target = _blank(path)
        raw = self.engine.raw_connection()
        try:
            raw.driver_connection.backup(target)
        finally:
            raw.close()
        outside = self.directory / OUTSIDE_FILE
        kept = outside.read_bytes() if outside.exists() else None
        self.copies.append(Copy(target, path, kept, self.held, self.world.minute))

    def go_back(self, copy: Copy, *, how: str) -> None:
        """Put an older copy in place: 'restored' by the product, a 'copied' file, or the whole 'machine' set back."""
        self.store.close()
        if self.world.real:
            for path in self.directory.glob(f"{STORE}*"):
                path.unlink()
        self.engine = self._new_engine()
        raw = self.engine.raw_connection()
        try:
            copy.connection.backup(raw.driver_connection)
        finally:
            raw.close()
        outside = self.directory / OUTSIDE_FILE
        if how == "machine":
            outside.unlink(missing_ok=True)
            if copy.outside is not None:
                outside.write_bytes(copy.outside)
        self.store = Store(self.engine, clock=self.clock)
        self.open(restored=how == "restored")
        self.look_again()

    def close(self) -> None:
        """Let everything go."""
        self.store.close()
        for copy in self.copies:
            copy.connection.close()
        shutil.rmtree(self.directory, ignore_errors=True)


def _anybody(packer: Packer, key: FolderKey) -> bool:
    return True


def _everything(packer: Packer, key: FolderKey) -> Sieve:
    return nothing_withheld


def _blank(path: Path | None) -> Any:
    from sqlcipher3 import dbapi2

    from caseworker.storage.engine import keyed_connection

    return dbapi2.connect(":memory:", check_same_thread=False) if path is None else keyed_connection(path, key=KEY)


_FOLDERS: dict[str, FolderKey] = {}


def _folder(text: str) -> FolderKey:
    key = _FOLDERS.get(text)
    if key is None:
        key = _FOLDERS[text] = parse_folder(text)
    return key


def is_scoped(key: FolderKey) -> bool:
    """Whether a folder belongs to a case or a mentor's file."""
    return key.folder not in (Folder.ROSTER, Folder.OFFICE)


def chance_of(world: "World", pick: int) -> Chance:
    """The luck of a step."""
    return Chance(world.seed, pick)
