"""The encrypted store: nothing readable on the disk, one writer at a time, readers that never wait."""

import logging
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import IntegrityError
from sqlcipher3.dbapi2 import ProgrammingError

from caseworker.domain.errors import BugError, KnownError
from caseworker.storage.engine import known, open_memory, open_store, readers

KEY = bytes(range(32))
WORD = "Planted-Evidence-Word"
HOLD = """
import sys
from pathlib import Path
from caseworker.storage.engine import open_store
with open_store(Path(sys.argv[1]), key=bytes(range(32))).begin():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store" / "store.db"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = open_store(path, key=KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE notes(text TEXT UNIQUE)")
    yield engine
    engine.dispose()


def write(engine: Engine, text: str) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO notes VALUES (?)", (text,))


def write_twice(engine: Engine, text: str) -> None:
    with engine.begin() as connection:
        for _ in range(2):
            connection.exec_driver_sql("INSERT INTO notes VALUES (?)", (text,))


def notes(connection: Connection) -> list[str]:
    return [text for (text,) in connection.exec_driver_sql("SELECT text FROM notes ORDER BY rowid")]


def kept(engine: Engine) -> list[str]:
    with readers(engine).connect() as connection:
        return notes(connection)


def every_byte(directory: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(directory.rglob("*")) if path.is_file())


def test_what_was_written_is_there_when_the_store_is_opened_again(path: Path, engine: Engine) -> None:
    write(engine, "met at the gate")
    engine.dispose()
    again = open_store(path, key=KEY)
    assert kept(again) == ["met at the gate"]
    again.dispose()


def test_no_byte_of_any_file_shows_what_is_stored(path: Path, engine: Engine) -> None:
    write(engine, WORD)
    log = path.with_name("store.db-wal")
    assert log.stat().st_size > 0
    assert WORD.encode() not in every_byte(path.parent)
    assert b"notes" not in every_byte(path.parent)
    engine.dispose()
    assert WORD.encode() not in every_byte(path.parent)


def test_a_search_of_every_byte_would_find_the_word_in_a_plain_file(tmp_path: Path) -> None:
    plain = create_engine(f"sqlite:///{tmp_path / 'plain.db'}")
    with plain.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE notes(text TEXT)")
    write(plain, WORD)
    plain.dispose()
    assert WORD.encode() in every_byte(tmp_path)


def test_a_wrong_key_is_refused_in_a_sentence_and_in_silence(
    path: Path, engine: Engine, capfd: pytest.CaptureFixture[str]
) -> None:
    engine.dispose()
    before = path.read_bytes()
    with pytest.raises(KnownError, match="This key does not open the store"):
        open_store(path, key=bytes(32 * [9]))
    assert capfd.readouterr() == ("", "")
    assert path.read_bytes() == before


def test_a_plaintext_file_is_refused_and_left_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    plain = create_engine(f"sqlite:///{path}")
    with plain.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE notes(text TEXT)")
    plain.dispose()
    before = path.read_bytes()
    with pytest.raises(KnownError, match="not encrypted"):
        open_store(path, key=KEY)
    assert path.read_bytes() == before


@pytest.mark.parametrize("key", [bytes(32), b"", b"short", bytearray(32)])
def test_a_key_that_was_overwritten_or_is_none_opens_nothing(path: Path, key: bytes | bytearray) -> None:
    with pytest.raises(KnownError, match="locked"):
        open_store(path, key=key)


def test_once_the_key_is_overwritten_no_further_connection_opens(path: Path) -> None:
    key = bytearray(KEY)
    engine = open_store(path, key=key)
    engine.dispose()
    key[:] = bytes(32)
    with pytest.raises(KnownError, match="Unlock it with your passphrase"):
        engine.connect()


def test_the_key_is_in_no_address_and_no_log(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="sqlalchemy"):
        engine = open_store(path, key=KEY)
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE notes(text TEXT)")
        engine.dispose()
    shown = f"{engine!r} {engine.url} {caplog.text}"
    assert KEY.hex() not in shown.lower()
    assert "notes" in shown


def test_what_is_written_is_in_no_log_and_no_error(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="sqlalchemy"):
        engine = open_store(path, key=KEY)
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE notes(text TEXT UNIQUE)")
        with pytest.raises(IntegrityError) as error:
            write_twice(engine, WORD)
        engine.dispose()
    assert "INSERT INTO notes" in caplog.text
    assert WORD not in f"{error.value} {caplog.text}"


def test_the_files_of_the_store_are_for_their_owner_alone(path: Path, engine: Engine) -> None:
    write(engine, "met at the gate")
    modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert (len(list(path.parent.iterdir())), modes) == (3, {0o600})


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("secure_delete", 1), ("temp_store", 2), ("foreign_keys", 1)],
)
def test_every_connection_keeps_the_rules_of_the_store(engine: Engine, pragma: str, value: object) -> None:
    with engine.connect() as one, readers(engine).connect() as other:
        for connection in (one, other):
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == value


def test_a_reader_sees_what_was_durable_and_does_not_wait_for_the_writer(engine: Engine) -> None:
    write(engine, "before")
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO notes VALUES ('during')")
        assert kept(engine) == ["before"]
    assert kept(engine) == ["before", "during"]


def test_the_writer_does_not_wait_for_a_reader_whose_view_stands_still(engine: Engine) -> None:
    with readers(engine).connect() as reader:
        assert notes(reader) == []
        write(engine, "during")
        assert notes(reader) == []


def test_readers_and_the_writer_have_connections_of_their_own_which_close_together(engine: Engine) -> None:
    reading = readers(engine)
    with engine.connect() as one:
        writers = one.connection.driver_connection
    with reading.connect() as other:
        own = other.connection.driver_connection
    assert own is not None
    assert own is not writers
    engine.dispose()
    with pytest.raises(ProgrammingError, match="closed"):
        own.execute("SELECT 1")


def test_a_question_that_writes_is_a_bug(engine: Engine) -> None:
    with readers(engine).connect() as connection, pytest.raises(BugError):
        connection.exec_driver_sql("INSERT INTO notes VALUES ('sneaked in')")
    write(engine, "the connection writes again for a writer")


def test_a_write_that_fails_leaves_nothing(engine: Engine) -> None:
    with pytest.raises(IntegrityError):
        write_twice(engine, "half")
    assert kept(engine) == []


def test_a_store_that_another_process_writes_to_says_so_and_can_be_used_afterwards(path: Path, engine: Engine) -> None:
    engine.dispose()
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        impatient = open_store(path, key=KEY, patience=0.01)
        with pytest.raises(KnownError, match="Another program is using the store"):
            write(impatient, "refused")
        other.communicate()
    write(impatient, "accepted")
    assert kept(impatient) == ["accepted"]
    impatient.dispose()


def test_a_full_disk_says_so_and_keeps_what_was_saved(engine: Engine) -> None:
    write(engine, "before")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    with pytest.raises(KnownError, match="The disk is full"):
        write(engine, "x" * 100_000)
    assert kept(engine) == ["before"]


def test_a_store_in_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match="could not be opened"):
        open_store(tmp_path / "file" / "store.db", key=KEY)


def test_a_damaged_page_says_so(path: Path, engine: Engine) -> None:
    for number in range(200):
        write(engine, f"{number} " + "x" * 1000)
    engine.dispose()
    content = bytearray(path.read_bytes())
    content[4096:] = bytes(byte ^ 1 for byte in content[4096:])
    path.write_bytes(content)
    damaged = open_store(path, key=KEY)
    with pytest.raises(KnownError, match="damaged"):
        kept(damaged)
    damaged.dispose()


def test_a_store_in_memory_keeps_the_same_rules() -> None:
    engine = open_memory()
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE notes(text TEXT)")
    write(engine, "met at the gate")
    assert kept(engine) == ["met at the gate"]
    with readers(engine).connect() as connection, pytest.raises(BugError):
        connection.exec_driver_sql("DELETE FROM notes")
    engine.dispose()


def test_two_stores_in_memory_know_nothing_of_each_other() -> None:
    one, other = open_memory(), open_memory()
    for engine in (one, other):
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE notes(text TEXT)")
    write(one, "met at the gate")
    assert (kept(one), kept(other)) == (["met at the gate"], [])
    one.dispose()
    other.dispose()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(28, "No space left on device"), "The disk is full"),
        (KnownError.__new__(KnownError), ""),
        (ValueError("disk is full"), None),
        (OSError(5, "Something else"), None),
    ],
)
def test_only_errors_that_a_person_can_act_on_become_sentences(error: Exception, sentence: str | None) -> None:
    told = known(error)
    assert (told is None) if sentence is None else sentence in str(told)
