"""What the same bytes and rows cost without Caseworker: plain msgpack, zstd, age and SQLCipher, nothing checked."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec
import pyrage
import zstandard
from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from benchmarks.measure import NOTHING, Taken, taken
from caseworker.journal.keys import DeviceKeys
from caseworker.storage.tables import DERIVED
from caseworker.sync.envelope import LEVEL, PREFIX_BYTES

AT_ONCE = 4_000
SEARCHED = ("find_people", "find_text")


@contextmanager
def database(path: Path) -> Iterator[Any]:
    """An encrypted database as durable as the store, written without anything in between."""
    bare = dbapi2.connect(str(path), isolation_level=None)
    for pragma in ("key='x'", "journal_mode=WAL", "synchronous=FULL", "cache_size=-65536"):
        bare.execute(f"PRAGMA {pragma}")
    try:
        yield bare
    finally:
        bare.close()


class Exchanged:
    """The batches that went from one device to another, packed and opened again with nothing but the formats."""

    def __init__(self, files: Iterable[Path], *, keys: DeviceKeys) -> None:
        self._identity = pyrage.x25519.Identity.from_str(keys.age_secret)
        self._recipient = pyrage.x25519.Recipient.from_str(keys.recipient)
        self._sealed = [path.read_bytes() for path in files]
        self._payloads = [self._payload(sealed) for sealed in self._sealed]

    def _payload(self, sealed: bytes) -> Any:
        content = pyrage.decrypt(sealed, [self._identity])[PREFIX_BYTES:]
        with zstandard.ZstdDecompressor().stream_reader(content, read_across_frames=True) as reader:
            return msgspec.msgpack.decode(reader.read())

    def packed(self) -> Taken:
        """Encoded, compressed and sealed."""
        return taken(lambda: [self._pack(payload) for payload in self._payloads])

    def _pack(self, payload: Any) -> bytes:
        frame = zstandard.ZstdCompressor(level=LEVEL).compress(msgspec.msgpack.encode(payload))
        sealed: bytes = pyrage.encrypt(frame, [self._recipient])
        return sealed

    def opened(self, path: Path) -> Taken:
        """Opened, decoded, and every entry inserted under its hash."""
        with database(path) as bare:
            bare.execute("CREATE TABLE entry(seq INTEGER PRIMARY KEY, link BLOB UNIQUE, structure, seed, vals)")
            return taken(lambda: self._keep(bare))

    def _keep(self, bare: Any) -> None:
        rows = [
            (bytearray(blake2b(raw).digest()), bytearray(raw), bytearray(seed), bytearray(msgspec.msgpack.encode(vals)))
            for sealed in self._sealed
            for segment in self._payload(sealed)[2]
            for raw, seed, vals, _ in segment[-1]
        ]
        bare.execute("BEGIN IMMEDIATE")
        bare.executemany("INSERT INTO entry(link, structure, seed, vals) VALUES(?, ?, ?, ?)", rows)
        bare.execute("COMMIT")


def filled(connection: Connection, path: Path) -> Taken:
    """The rows of every derived table inserted in an empty database, many at a time, and its indexes made."""
    names = [*(table.name for table in DERIVED.sorted_tables), *SEARCHED]
    made = connection.exec_driver_sql("SELECT type, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL").all()
    tables = [sql for kind, name, sql in made if kind == "table" and name in names]
    indexes = [sql for kind, name, sql in made if kind == "index" and name in names]
    with database(path) as bare:
        time = taken(lambda: [bare.execute(sql) for sql in ("BEGIN IMMEDIATE", *tables)])
        for name in names:
            time += _copied(connection, bare, name)
        return time + taken(lambda: [bare.execute(sql) for sql in (*indexes, "COMMIT")])


def _copied(connection: Connection, bare: Any, name: str) -> Taken:
    """What inserting the rows of a table takes; reading them is not counted."""
    columns = "rowid, words" if name in SEARCHED else "*"
    answer = connection.exec_driver_sql(f"SELECT {columns} FROM {name}")
    names, time = list(answer.keys()), NOTHING
    while some := answer.fetchmany(AT_ONCE):
        time += taken(lambda: _insert(bare, name, names, some))
    return time


def _insert(bare: Any, table: str, names: Sequence[str], rows: Sequence[Any]) -> None:
    """Columns without a value are left out and bytes are handed over as the driver likes them: its fastest way."""
    by_shape: dict[tuple[bool, ...], list[list[Any]]] = {}
    for row in rows:
        shape = tuple(value is not None for value in row)
        values = [bytearray(value) if isinstance(value, bytes) else value for value in row if value is not None]
        by_shape.setdefault(shape, []).append(values)
    for shape, some in by_shape.items():
        said = ",".join(f'"{name}"' for name, here in zip(names, shape, strict=True) if here)
        bare.executemany(f"INSERT INTO {table}({said}) VALUES({','.join('?' * sum(shape))})", some)


@contextmanager
def index(connection: Connection, path: Path) -> Iterator[Any]:
    """A full-text table alone, with the words by which people are found."""
    with database(path) as bare:
        bare.execute("CREATE VIRTUAL TABLE find_people USING fts5(words, prefix='1 2 3')")
        bare.execute("BEGIN")
        _copied(connection, bare, "find_people")
        bare.execute("COMMIT")
        yield bare
