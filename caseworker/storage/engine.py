"""Opens the encrypted store: the key is in no URL and no log, and a plaintext file is refused, never made."""

import os
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, Pool, QueuePool, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from caseworker.domain.errors import BugError, KnownError, Phrase, say

KEY_BYTES = 32
PATIENCE_SECONDS = 5.0
READING = "caseworker_reading"

_PLAINTEXT_HEADER = b"SQLite format 3\0"
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -16384",
    "PRAGMA foreign_keys = ON",
)
_DISK_FULL = say(
    "The disk is full, so this was not saved. Everything saved before is kept. Free some space and try again."
)
_CANNOT_OPEN = say("The store could not be opened. Check that its folder is there and that you may write to it.")
_SENTENCES: tuple[tuple[str, Phrase], ...] = (
    (
        "file is not a database",
        say(
            "This key does not open the store, or the file is no Caseworker store. Nothing was changed. If the file "
            "was copied here, restore a backup instead."
        ),
    ),
    (
        "is locked",
        say(
            "Another program is using the store, so this was not saved. Close the other Caseworker window, or wait for "
            "a backup or virus scan to finish, and try again."
        ),
    ),
    ("disk is full", _DISK_FULL),
    ("no space left", _DISK_FULL),
    (
        "readonly database",
        say(
            "The store cannot be written to, so this was not saved. Check that its folder is not read-only, and try "
            "again."
        ),
    ),
    (
        "malformed",
        say(
            "Part of the store is damaged. Nothing more was written. Close Caseworker and restore the newest backup; "
            "colleagues' devices send again what is missing."
        ),
    ),
    (
        "disk i/o error",
        say(
            "The disk could not be read or written, so this was not saved. Check that the drive is connected and "
            "healthy, and try again."
        ),
    ),
    ("unable to open database file", _CANNOT_OPEN),
)
_PLAINTEXT = say(
    "This file is not encrypted, so it is no Caseworker store. It was left as it is and nothing was written to it."
)

# Of what it does not know by heart the driver asks every adapter it has, at ten times the price of the binding itself.
dbapi2.register_adapter(type(None), lambda nothing: nothing)
dbapi2.register_adapter(bytes, memoryview)


def open_store(path: Path, *, key: bytes | bytearray, patience: float = PATIENCE_SECONDS) -> Engine:
    """The engine over the encrypted store at `path`, made if it is not there; each transaction is a writer's.

    `key` is 32 bytes and is not copied: overwritten, it opens no further connection. `patience` is how many seconds
    a statement waits for another process's lock. Raises KnownError for a wrong key, a plaintext or a locked file.
    """
    _refuse_plaintext(path)
    _make_private(path)
    pool = QueuePool(lambda: _connect(path, key=key, patience=patience), max_overflow=-1, use_lifo=True)
    engine = _engine(pool)
    try:
        with engine.execution_options(**{READING: True}).connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
    except BaseException:
        engine.dispose()
        raise
    _refuse_plaintext(path)
    return engine


def open_memory() -> Engine:
    """An engine over one shared connection to a database in memory, for simulations: the same rules, no file."""
    return _engine(StaticPool(lambda: _prepared(dbapi2.connect(":memory:", check_same_thread=False))))


def readers(engine: Engine) -> Engine:
    """The same store for reading alone: its transactions take no lock, wait for no writer and may change nothing.

    They have connections of their own, closed with the writer's: one that goes from reading to writing compiles every
    statement again. A database in memory has one connection for all.
    """
    if isinstance(engine.pool, StaticPool):
        return engine.execution_options(**{READING: True})
    reading = _engine(engine.pool.recreate(), execution_options={READING: True})
    event.listen(engine, "engine_disposed", lambda _: reading.dispose())
    return reading


def known(error: BaseException) -> KnownError | None:
    """What a person can be told about an error of the store, or None if it is a bug."""
    if isinstance(error, KnownError):
        return error
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, dbapi2.Error | OSError):
        return None
    text = str(cause).lower()
    return next((KnownError(phrase) for words, phrase in _SENTENCES if words in text), None)


def keyed_connection(path: Path, *, key: bytes | bytearray, patience: float = PATIENCE_SECONDS) -> Any:
    """A DB-API connection that encrypts with this key; a wrong key shows at the first statement."""
    if len(key) != KEY_BYTES or not any(key):
        raise KnownError(say("The store is locked. Unlock it with your passphrase."))
    connection = dbapi2.connect(str(path), timeout=patience, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _engine(pool: Pool, **options: Any) -> Engine:
    engine = create_engine("sqlite://", module=dbapi2, pool=pool, hide_parameters=True, **options)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _tell)
    return engine


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get(READING, False)
    driver: Any = connection.connection.driver_connection
    try:
        if connection.info.get(READING) is not reading:
            driver.execute(f"PRAGMA query_only = {int(reading)}")
            connection.info[READING] = reading
        driver.execute("BEGIN" if reading else "BEGIN IMMEDIATE")
    except dbapi2.Error as error:
        raise known(error) or error from error


def _tell(context: ExceptionContext) -> None:
    if context.connection is not None and context.connection.get_execution_options().get(READING, False):
        _refuse_writing(context.original_exception)
    told = known(context.original_exception)
    if told is not None:
        raise told from None


def _refuse_writing(error: BaseException) -> None:
    if "readonly database" in str(error):
        raise BugError("a question tried to write to the store") from None


def _connect(path: Path, *, key: bytes | bytearray, patience: float) -> Any:
    connection = keyed_connection(path, key=key, patience=patience)
    try:
        return _prepared(connection)
    except BaseException:
        connection.close()
        raise


def _prepared(connection: Any) -> Any:
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    return connection


def _make_private(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise known(error) or KnownError(_CANNOT_OPEN) from None


def _refuse_plaintext(path: Path) -> None:
    if path.is_file():
        with path.open("rb") as file:
            if file.read(len(_PLAINTEXT_HEADER)) == _PLAINTEXT_HEADER:
                raise KnownError(_PLAINTEXT)


def empty_log(engine: Engine) -> bool:
    """Write the log into the store and cut it off. Answers whether it was: somebody who reads it stands in the way."""
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
        connection.exec_driver_sql("BEGIN")
    return not busy


def spare_the_disk(engine: Engine) -> None:
    """Let the operating system write when it likes: for a demonstration, which can be made again after a power cut."""

    def unhurried(connection: Any, *_: Any) -> None:
        connection.execute("PRAGMA synchronous = OFF")

    engine.pool.dispose()
    event.listen(engine, "connect", unhurried)
