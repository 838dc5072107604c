"""The store: one encrypted database, one writer at a time, readers that never wait for it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.schema import CreateTable

from caseworker.domain.clock import Clock, milliseconds
from caseworker.domain.errors import BugError
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.record import Kind
from caseworker.storage.door import Door
from caseworker.storage.engine import readers
from caseworker.storage.known import Known
from caseworker.storage.statements import Answer, Statements
from caseworker.storage.tables import DERIVED, METADATA, SEARCH

_TICK = "INSERT INTO meta(name, value) VALUES('tick', 1) ON CONFLICT(name) DO UPDATE SET value=value+1 RETURNING value"


class Transaction:
    """One write: everything in it becomes durable together, or nothing does."""

    def __init__(self, connection: Connection, *, door: Door, tick: int, now: int) -> None:
        self.connection = connection
        self.door = door
        self.journal = door.journal
        self.tick = tick
        self.now = now
        self._sql = Statements(connection)

    def do(self, sql: str, *arguments: Any) -> Answer:
        """Run one statement with positional arguments."""
        return self._sql.ask(sql, arguments)

    def do_in(self, sql: str, values: Iterable[Any], *before: Any) -> Iterator[Any]:
        """The rows of a statement whose `{marks}` stand for many values, with other arguments before them."""
        return self._sql.all_in(sql, values, *before)

    def many(self, sql: str, rows: list[tuple[Any, ...]]) -> None:
        """Run one statement for each row."""
        self._sql.many(sql, rows)

    def meta(self, name: str) -> bytes | None:
        """What this device keeps under a name."""
        row = self.do("SELECT value FROM meta WHERE name=?", name).first()
        return bytes(row[0]) if row else None

    def set_meta(self, name: str, value: bytes) -> None:
        """Keep something under a name."""
        keep = "INSERT INTO meta(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value=excluded.value"
        self.do(keep, name, value)


class Store:
    """An open store. `home` and `member` are set once the device belongs to somebody in a service."""

    def __init__(self, engine: Engine, *, clock: Clock, kinds: Mapping[str, Kind] = KINDS) -> None:
        self.engine = engine
        self.clock = clock
        self.kinds = kinds
        self._readers = readers(engine)
        self._known = Known()
        self._together: Connection | None = None
        self._whole = True
        self._make()
        with self.reading() as connection:
            rows = connection.exec_driver_sql("SELECT name, value FROM meta WHERE name IN ('service', 'member')").all()
        known = {name: Id(bytes(value).decode()) for name, value in rows}
        self.home, self.member = known.get("service", NO_ID), known.get("member", NO_ID)

    def _make(self) -> None:
        with self.engine.begin() as connection:
            there = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'").scalars())
            missing = [table for table in METADATA.tables.values() if table.name not in there]
            METADATA.create_all(connection, missing, checkfirst=False)
            if "find_people" not in there:
                make_derived(connection)

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """A transaction of the writer; rolled back, it leaves no trace in memory either."""
        if self._together is None:
            with self._durable() as connection:
                yield self._transaction(connection)
            return
        self._whole = False
        yield self._transaction(self._together)
        self._whole = True

    @contextmanager
    def together(self) -> Iterator[None]:
        """Many writes that become durable at once: for what is made at one go, such as a demonstration.

        When one of them fails none is kept, whoever catches its error inside; nothing is read back before the end.
        """
        with self._durable() as connection:
            self._together, self._whole = connection, True
            try:
                yield
            finally:
                self._together = None
            if not self._whole:
                raise BugError("a write among several failed and was passed over")

    @contextmanager
    def _durable(self) -> Iterator[Connection]:
        try:
            with self.engine.begin() as connection:
                yield connection
        except BaseException:
            self._known.forget()
            raise

    def _transaction(self, connection: Connection) -> Transaction:
        tick = int(Statements(connection).ask(_TICK, ()).scalar_one())
        door = Door(connection, kinds=self.kinds, home=self.home, member=self.member, known=self._known, tick=tick)
        return Transaction(connection, door=door, tick=tick, now=milliseconds(self.clock.now()))

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for questions: it sees what was durable when it began."""
        with self._readers.connect() as connection:
            yield connection

    def belongs_to(self, service: Id, *, member: Id) -> None:
        """Say whose device this is, and of which service."""
        self.home, self.member = service, member
        self._known.forget()

    def forget(self) -> None:
        """Let go of everything that was kept in mind."""
        self._known.forget()

    def close(self) -> None:
        """Close every connection and let go of everything kept in mind."""
        self._known.forget()
        self.engine.dispose()


def make_derived(connection: Connection) -> None:
    """The derived tables and the search index, empty."""
    make_bare(connection)
    make_indexes(connection)


def make_bare(connection: Connection) -> None:
    """The derived tables and the search index, empty and without their other indexes."""
    for table in DERIVED.sorted_tables:
        connection.execute(CreateTable(table))
    for statement in SEARCH:
        connection.exec_driver_sql(statement)


def make_indexes(connection: Connection) -> None:
    """The indexes of the derived tables, whatever these hold by now."""
    for table in DERIVED.sorted_tables:
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            index.create(connection)


def drop_derived(connection: Connection) -> None:
    """Take the derived tables away, to be replayed.

    They are emptied first: to drop a full table SQLite keeps in memory every page that it takes, in case that fails.
    """
    tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'").scalars().all()
    for name in tables:
        if name in DERIVED.tables or (name.startswith(("find_people_", "find_text_")) and not name.endswith("_config")):
            connection.exec_driver_sql(f"DELETE FROM {name}")
    connection.exec_driver_sql("DROP TABLE IF EXISTS find_people")
    connection.exec_driver_sql("DROP TABLE IF EXISTS find_text")
    DERIVED.drop_all(connection)
