"""Backups: checked before they count, restored whole or not at all."""

import shutil
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Engine

from caseworker.domain.clock import FixedClock, milliseconds
from caseworker.domain.errors import Damaged, KnownError, NotHere, Refused
from caseworker.entropy import SeededEntropy
from caseworker.storage import backup
from caseworker.storage.backup import Copying, back_up, check_backup, check_store, finish_restore, restore
from caseworker.storage.engine import open_store, readers
from caseworker.storage.lock import take
from caseworker.storage.vault import Cost, StoreKey, change_passphrase, make_vault, unlock
from tests.memory_secrets import MemorySecrets

PASSPHRASE = "teapot orbit meadow lamp"
NEW = "candle river bishop seven"
CHEAP = Cost(passes=1, kibibytes=64, lanes=1)
WORD = "Planted-Evidence-Word"


class Laptop:
    """A store with its folder, keyring and clock."""

    def __init__(self, folder: Path) -> None:
        self.directory = folder / "store"
        self.secrets = MemorySecrets()
        self.clock = FixedClock(datetime(2026, 11, 2, 12, tzinfo=UTC))
        self.key: StoreKey = make_vault(
            self.directory, passphrase=PASSPHRASE, secrets=self.secrets, entropy=SeededEntropy(3), cost=CHEAP
        )
        self.engine: Engine = open_store(self.directory / "store.db", key=self.key.buffer)
        with self.engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE notes(text TEXT)")
            connection.exec_driver_sql("CREATE VIRTUAL TABLE words USING fts5(text)")

    def write(self, *texts: str) -> None:
        with self.engine.begin() as connection:
            for text in texts:
                connection.exec_driver_sql("INSERT INTO notes VALUES (?)", (text,))
                connection.exec_driver_sql("INSERT INTO words VALUES (?)", (text,))

    def back_up(self, target: Path) -> Path:
        return back_up(self.engine, key=self.key.buffer, directory=self.directory, target=target)

    def restore(self, source: Path, *, passphrase: str = PASSPHRASE) -> None:
        self.engine.dispose()
        restore(source, directory=self.directory, passphrase=passphrase, secrets=self.secrets, clock=self.clock)

    def notes(self, directory: Path | None = None, *, passphrase: str = PASSPHRASE) -> list[str]:
        self.engine.dispose()
        place = directory or self.directory
        key = unlock(place, passphrase=passphrase, secrets=self.secrets, clock=self.clock)
        self.engine = open_store(place / "store.db", key=key.buffer)
        with readers(self.engine).connect() as connection:
            return [text for (text,) in connection.exec_driver_sql("SELECT text FROM notes")]


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    laptop = Laptop(tmp_path / "laptop")
    laptop.write("first", WORD)
    yield laptop
    laptop.engine.dispose()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


@pytest.fixture
def saved(laptop: Laptop, stick: Path) -> Path:
    return laptop.back_up(stick / "monday")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_backup_is_one_folder_with_three_files(saved: Path) -> None:
    assert saved.name == "monday.caseworker-backup"
    assert names(saved) == {"store.db", "vault.json", "manifest.json"}
    check_backup(saved)


def test_a_backup_holds_what_was_written_just_before(laptop: Laptop, saved: Path) -> None:
    assert check_store(saved / "store.db", key=laptop.key.buffer)["notes"] == 2


def test_a_backup_shows_nothing_of_what_is_stored_and_is_for_its_owner_alone(saved: Path) -> None:
    content = b"".join(path.read_bytes() for path in saved.iterdir())
    assert WORD.encode() not in content
    assert b"notes" not in content
    assert {stat.S_IMODE(path.stat().st_mode) for path in saved.iterdir()} == {0o600}


def test_a_backup_taken_while_somebody_writes_holds_one_moment(laptop: Laptop, stick: Path) -> None:
    with laptop.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO notes VALUES ('half')")
        saved = laptop.back_up(stick / "monday")
    assert check_store(saved / "store.db", key=laptop.key.buffer)["notes"] == 2


def test_the_store_goes_on_after_a_backup(laptop: Laptop, saved: Path) -> None:
    laptop.write("after")
    assert laptop.notes() == ["first", WORD, "after"]
    check_backup(saved)


def test_a_name_that_is_taken_is_left_alone(laptop: Laptop, saved: Path) -> None:
    before = (saved / "store.db").read_bytes()
    with pytest.raises(Refused, match="something at this place already"):
        laptop.back_up(saved)
    assert (saved / "store.db").read_bytes() == before


def test_a_backup_that_cannot_be_written_leaves_nothing_behind(laptop: Laptop, stick: Path) -> None:
    (laptop.directory / "vault.json").unlink()
    with pytest.raises(KnownError, match="The store is kept"):
        laptop.back_up(stick / "monday")
    assert names(stick) == set()


def test_a_backup_to_a_place_that_is_not_there_says_so(laptop: Laptop, stick: Path) -> None:
    (stick / "file").touch()
    with pytest.raises(KnownError, match="could not be written"):
        laptop.back_up(stick / "file" / "monday")


def test_what_a_crash_left_of_an_earlier_backup_is_swept_away(laptop: Laptop, stick: Path) -> None:
    (stick / ".monday.caseworker-backup.new").mkdir()
    (stick / ".monday.caseworker-backup.new" / "store.db").write_bytes(b"half")
    laptop.back_up(stick / "monday")
    assert names(stick) == {"monday.caseworker-backup"}


def test_a_copy_that_does_not_hold_as_much_as_the_store_is_thrown_away(
    laptop: Laptop, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = iter([{"notes": 3}, {"notes": 2}])
    monkeypatch.setattr(backup, "_rows", lambda _: next(counted))
    with pytest.raises(Damaged, match="thrown away"):
        laptop.back_up(stick / "monday")
    assert names(stick) == set()


def test_a_restored_backup_is_the_store_again_and_the_old_one_is_kept_aside(laptop: Laptop, saved: Path) -> None:
    laptop.write("later")
    laptop.restore(saved)
    assert laptop.notes() == ["first", WORD]
    aside = laptop.directory.with_name("store.before-restore-1")
    assert laptop.notes(aside) == ["first", WORD, "later"]


def test_a_restored_store_is_marked_so_that_the_journal_starts_a_new_incarnation(laptop: Laptop, saved: Path) -> None:
    laptop.restore(saved)
    assert (laptop.directory / "restored").read_text() == str(milliseconds(laptop.clock.now()))
    assert names(laptop.directory) == {"restored", "store.db", "vault.json"}


def test_restoring_twice_keeps_both_earlier_stores(laptop: Laptop, saved: Path) -> None:
    laptop.restore(saved)
    laptop.restore(saved)
    assert names(laptop.directory.parent) == {"store", "store.before-restore-1", "store.before-restore-2"}


def test_a_backup_is_restored_where_no_store_is_left(laptop: Laptop, saved: Path) -> None:
    laptop.engine.dispose()
    shutil.rmtree(laptop.directory)
    laptop.restore(saved)
    assert laptop.notes() == ["first", WORD]
    assert names(laptop.directory.parent) == {"store"}


def test_a_backup_opens_with_the_passphrase_that_the_store_had_then(laptop: Laptop, saved: Path) -> None:
    change_passphrase(
        laptop.directory,
        passphrase=PASSPHRASE,
        new=NEW,
        secrets=laptop.secrets,
        entropy=SeededEntropy(4),
        clock=laptop.clock,
        cost=CHEAP,
    )
    with pytest.raises(Refused, match="does not open this store"):
        laptop.restore(saved, passphrase=NEW)
    laptop.restore(saved, passphrase=PASSPHRASE)
    assert laptop.notes() == ["first", WORD]


def untouched(laptop: Laptop) -> bool:
    alone = names(laptop.directory.parent) == {"store"}
    return alone and laptop.notes() == ["first", WORD] and not (laptop.directory / "restored").exists()


def test_a_wrong_passphrase_restores_nothing(laptop: Laptop, saved: Path) -> None:
    with pytest.raises(Refused):
        laptop.restore(saved, passphrase="teapot orbit meadow lump")
    assert untouched(laptop)


@pytest.mark.parametrize("place", ["store", "nowhere"])
def test_guesses_at_a_backup_are_slowed_whether_or_not_a_store_is_there(
    laptop: Laptop, saved: Path, place: str
) -> None:
    laptop.directory = laptop.directory.with_name(place)
    beside = laptop.directory.parent
    before = names(beside)
    for _ in range(3):
        with pytest.raises(Refused, match="does not open this store"):
            laptop.restore(saved, passphrase="teapot orbit meadow lump")
    with pytest.raises(Refused, match="Wait 5 seconds"):
        laptop.restore(saved)
    laptop.clock.move_to(laptop.clock.now() + timedelta(seconds=5))
    laptop.restore(saved)
    assert laptop.notes() == ["first", WORD]
    assert names(beside) - before <= {"nowhere", "store.before-restore-1"}


def test_on_another_machine_a_backup_is_not_restored_and_the_sentence_points_to_recovery(
    laptop: Laptop, saved: Path
) -> None:
    secrets, laptop.secrets = laptop.secrets, MemorySecrets()
    with pytest.raises(NotHere, match=r"copied from another machine.*recovery kit"):
        laptop.restore(saved)
    laptop.secrets = secrets
    assert untouched(laptop)


@pytest.mark.parametrize("name", ["store.db", "vault.json", "manifest.json"])
def test_a_backup_with_a_file_missing_is_none(laptop: Laptop, saved: Path, name: str) -> None:
    (saved / name).unlink()
    with pytest.raises(NotHere, match="no complete Caseworker backup"):
        laptop.restore(saved)
    assert untouched(laptop)


@pytest.mark.parametrize("place", [0, 20, 5000, -1])
@pytest.mark.parametrize("name", ["store.db", "vault.json", "manifest.json"])
def test_a_backup_with_one_bit_flipped_is_refused(laptop: Laptop, saved: Path, name: str, place: int) -> None:
    content = bytearray((saved / name).read_bytes())
    content[place % len(content)] ^= 1
    (saved / name).write_bytes(content)
    with pytest.raises(Damaged, match="This backup is damaged"):
        laptop.restore(saved)
    assert untouched(laptop)


def test_a_backup_of_a_newer_version_says_so(laptop: Laptop, saved: Path) -> None:
    write_manifest_anew(saved, form=2)
    with pytest.raises(KnownError, match="newer version"):
        laptop.restore(saved)
    assert untouched(laptop)


def write_manifest_anew(saved: Path, *, form: int = 1) -> None:
    """What somebody would do who alters a backup and knows its form."""
    manifest = backup.Manifest(form, backup._hash(saved / "store.db"), backup._hash(saved / "vault.json"))
    (saved / "manifest.json").write_bytes(msgspec.json.encode(manifest))


@pytest.mark.parametrize("page", [0, 1, 3])
def test_a_store_that_was_altered_with_its_hash_is_found_by_its_key(laptop: Laptop, saved: Path, page: int) -> None:
    content = bytearray((saved / "store.db").read_bytes())
    content[page * 4096 + 100] ^= 1
    (saved / "store.db").write_bytes(content)
    write_manifest_anew(saved)
    with pytest.raises(KnownError, match=r"This backup is damaged|does not open the store"):
        laptop.restore(saved)
    assert untouched(laptop)


def test_a_store_under_another_key_is_not_restored(laptop: Laptop, saved: Path, tmp_path: Path) -> None:
    other = open_store(tmp_path / "other.db", key=bytes(range(32)))
    other.dispose()
    shutil.copyfile(tmp_path / "other.db", saved / "store.db")
    write_manifest_anew(saved)
    with pytest.raises(KnownError, match="does not open the store"):
        laptop.restore(saved)
    assert untouched(laptop)


def test_no_program_opens_a_store_while_another_takes_its_place(
    laptop: Laptop, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename, tried = Path.rename, []

    def opened_meanwhile(path: Path, target: Path) -> Path:
        if path == laptop.directory:
            with pytest.raises(Refused, match="has this store open"):
                take(path)
            tried.append(path)
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", opened_meanwhile)
    laptop.restore(saved)
    assert tried == [laptop.directory]
    assert laptop.notes() == ["first", WORD]


def test_a_store_that_a_program_has_open_is_not_replaced(laptop: Laptop, saved: Path) -> None:
    laptop.write("after the backup")
    lock = take(laptop.directory)
    with pytest.raises(Refused, match="Another Caseworker has this store open"):
        laptop.restore(saved)
    lock.release()
    assert "after the backup" in laptop.notes()
    laptop.restore(saved)
    assert "after the backup" not in laptop.notes()


def test_a_backup_is_not_put_in_its_own_place(laptop: Laptop, saved: Path) -> None:
    with pytest.raises(Refused, match="its own place"):
        restore(saved, directory=saved, passphrase=PASSPHRASE, secrets=laptop.secrets, clock=laptop.clock)
    check_backup(saved)


def test_something_that_is_no_backup_is_not_restored(laptop: Laptop, stick: Path) -> None:
    (stick / "file").touch()
    for source in (stick, stick / "nothing", stick / "file"):
        with pytest.raises(NotHere):
            laptop.restore(source)
    assert untouched(laptop)


def test_a_restore_that_a_crash_stopped_between_its_two_renames_is_completed(laptop: Laptop, saved: Path) -> None:
    laptop.restore(saved)
    laptop.directory.rename(laptop.directory.with_name(".store.incoming"))
    finish_restore(laptop.directory)
    assert laptop.notes() == ["first", WORD]
    finish_restore(laptop.directory)
    assert names(laptop.directory.parent) == {"store", "store.before-restore-1"}


def test_a_restore_that_a_crash_stopped_before_its_check_is_not_completed(laptop: Laptop) -> None:
    incoming = laptop.directory.with_name(".store.incoming")
    incoming.mkdir()
    laptop.engine.dispose()
    laptop.directory.rename(laptop.directory.with_name("elsewhere"))
    finish_restore(laptop.directory)
    assert not laptop.directory.exists()


def test_a_restore_that_cannot_be_put_in_place_brings_the_old_store_back(
    laptop: Laptop, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def refuse_the_new_one(path: Path, target: Path) -> Path:
        if path.name == ".store.incoming":
            raise PermissionError(13, "in use")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse_the_new_one)
    with pytest.raises(KnownError, match="The store that was here is kept"):
        laptop.restore(saved)
    assert untouched(laptop)
    shutil.rmtree(laptop.directory)
    with pytest.raises(KnownError):
        laptop.restore(saved)
    assert names(laptop.directory.parent) == set()


class StoppedAt(Copying):
    """Somebody stops it as soon as it is so far."""

    def __init__(self, *, in_check: bool) -> None:
        super().__init__()
        self._in_check = in_check

    @property
    def stopped(self) -> bool:
        return self.checking is self._in_check and self.total > 0


@pytest.mark.parametrize("in_check", [False, True])
def test_a_backup_that_is_stopped_says_so_and_leaves_no_half_file(laptop: Laptop, stick: Path, in_check: bool) -> None:
    copying = StoppedAt(in_check=in_check)
    with pytest.raises(Refused, match="The backup was stopped"):
        back_up(
            laptop.engine,
            key=laptop.key.buffer,
            directory=laptop.directory,
            target=stick / "monday",
            copying=copying,
        )
    assert copying.checking is in_check
    assert names(stick) == set()


def test_a_check_ends_in_its_midst_when_it_is_stopped(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "_STEPS", 1)
    copying = Copying()
    copying.stop()
    with pytest.raises(Refused, match="The backup was stopped"):
        check_store(laptop.directory / "store.db", key=laptop.key.buffer, copying=copying)
