"""A store is made whole or not at all: a full disk and a crash leave a folder in which the next try works."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from caseworker import bootstrap
from caseworker.bootstrap import NewService, OpenDirectory, Surroundings, make_service, open_directory
from caseworker.domain.errors import KnownError, NotHere, Refused
from caseworker.recovering import Recovered, recover
from caseworker.storage.engine import open_store
from caseworker.storage.making import Making
from caseworker.storage.recovery_kit import kit_lines
from caseworker.storage.vault import StoreKey, unlock
from caseworker.storage.vault_file import has_store
from caseworker.sync.carriers.folder import FolderCarrier
from tests.journeys.stores import PASSPHRASE, RECOVERY, around, new_service, reopened
from tests.memory_secrets import MemorySecrets

PAGES = (1, 8, 40, 70, 90, 100, 105, 110)
"""How many pages of the store the disk has room for: too few for the tables, for the indexes, for what is founded."""


class Counted(MemorySecrets):
    """A keyring that says how many secrets it keeps."""

    def count(self) -> int:
        return len(self._secrets)


def room_for(pages: int) -> Callable[..., Engine]:
    """A disk with room for so many pages of a store."""

    def opened(path: Path, *, key: bytearray) -> Engine:
        engine = open_store(path, key=key)
        engine.pool.dispose()

        def limit(connection: Any, *_: Any) -> None:
            connection.execute(f"PRAGMA max_page_count = {pages}")

        event.listen(engine, "connect", limit)
        return engine

    return opened


def made(store: Path, surroundings: Surroundings) -> OpenDirectory:
    """A service in these surroundings."""
    new = NewService("Invented Gate House", "Farida Akhtar")
    return make_service(store, new=new, passphrase=PASSPHRASE, recovery=RECOVERY, around=surroundings)


def stopped(*_: Any, **__: Any) -> None:
    """What a full disk answers."""
    raise OSError(28, "No space left on device")


def inside(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def recovered(service: Path, store: Path, *, seed: int = 9) -> Recovered:
    """Recover what a service left at its carrier."""
    kit = "\n".join(kit_lines(RECOVERY))
    carrier = FolderCarrier(service / "carrier")
    return recover(store, kit_text=kit, carrier=carrier, coordinator="", passphrase=PASSPHRASE, around=around(seed))


@pytest.fixture
def service(tmp_path: Path) -> Path:
    """A service with a snapshot at its carrier."""
    (tmp_path / "carrier").mkdir()
    opened = new_service(tmp_path / "one")
    assert opened.exchange(FolderCarrier(tmp_path / "carrier")).away is None
    opened.close()
    return tmp_path


def test_a_full_disk_leaves_no_half_store_and_the_next_try_makes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = tmp_path / "store"
    for pages in PAGES:
        monkeypatch.setattr(bootstrap, "open_store", room_for(pages))
        with pytest.raises(KnownError, match="full"):
            new_service(store)
        assert inside(tmp_path) == []
    monkeypatch.undo()
    new_service(store).close()
    reopened(store).close()


def test_a_full_disk_in_the_middle_of_a_recovery_leaves_nothing_and_it_is_tried_again(
    service: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = service / "new"
    for pages in PAGES:
        monkeypatch.setattr(bootstrap, "open_store", room_for(pages))
        with pytest.raises(KnownError, match="full"):
            recovered(service, store)
        assert not store.exists()
    monkeypatch.undo()
    recovered(service, store).opened.close()
    reopened(store).close()


def test_a_disk_that_is_full_at_a_rename_leaves_nothing_not_even_a_secret_in_the_keyring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring, store = Counted(), tmp_path / "store"
    surroundings = replace(around(1), secrets=keyring)
    for place, name in ((Path, "rename"), (Path, "replace"), (os, "fsync"), (bootstrap, "keep_up")):
        monkeypatch.setattr(place, name, stopped)
        with pytest.raises(KnownError):
            made(store, surroundings)
        monkeypatch.undo()
        assert (inside(tmp_path), keyring.count()) == ([], 0)
    made(store, surroundings).close()
    assert keyring.count() == 1


@pytest.mark.parametrize("renames", [0, 1])
def test_a_crash_before_the_last_rename_made_no_store_and_the_next_try_makes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, renames: int
) -> None:
    keyring, store = Counted(), tmp_path / "store"
    surroundings = replace(around(1), secrets=keyring)
    left, rename = iter(range(renames)), Path.rename

    def until(path: Path, target: Path) -> Path:
        if next(left, None) is None:
            stopped()
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", until)
    # A program that is killed takes nothing away.
    monkeypatch.setattr(Making, "take_away", lambda *_, **__: None)
    with pytest.raises(KnownError):
        made(store, surroundings)
    monkeypatch.undo()
    assert (store / "store.db").exists() == bool(renames)
    assert not has_store(store)
    with pytest.raises(NotHere):
        open_directory(store, passphrase=PASSPHRASE, around=surroundings)
    made(store, surroundings).close()
    open_directory(store, passphrase=PASSPHRASE, around=surroundings).close()
    assert (inside(store), keyring.count()) == (["in-use", "store.db", "vault.json"], 1)


def test_a_store_whose_vault_is_lost_is_not_written_over(tmp_path: Path) -> None:
    store = tmp_path / "store"
    new_service(store).close()
    kept = (store / "store.db").read_bytes()
    (store / "vault.json").rename(tmp_path / "vault.json")
    with pytest.raises(Refused, match="already"):
        new_service(store)
    assert (store / "store.db").read_bytes() == kept


def test_what_lay_in_the_folder_stays_when_no_store_can_be_made_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes").write_text("invented")
    monkeypatch.setattr(bootstrap, "open_store", room_for(8))
    with pytest.raises(KnownError, match="full"):
        new_service(tmp_path)
    assert (tmp_path / "notes").read_text() == "invented"
    assert not has_store(tmp_path)


def test_a_store_that_cannot_be_opened_is_closed_again_its_key_overwritten_and_the_folder_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, keys, engines = tmp_path / "store", list[StoreKey](), list[Engine]()
    new_service(store).close()

    def noted(path: Path, *, key: bytearray) -> Engine:
        engines.append(open_store(path, key=key))
        return engines[-1]

    def unlocked(*positional: Any, **named: Any) -> StoreKey:
        keys.append(unlock(*positional, **named))
        return keys[-1]

    monkeypatch.setattr(bootstrap, "open_store", noted)
    monkeypatch.setattr(bootstrap, "unlock", unlocked)
    monkeypatch.setattr(bootstrap, "keep_up", stopped)
    with pytest.raises(OSError, match="space"):
        reopened(store)
    assert not any(keys[0].buffer)
    assert engines[0].pool.checkedin() == 0  # type: ignore[attr-defined]
    monkeypatch.undo()
    reopened(store).close()
