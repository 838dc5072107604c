"""A crash at every step of making a store, joining or recovering leaves a whole store, or nothing in the way of one."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from caseworker import cli
from caseworker.storage.vault_file import has_store
from tests.failures.crashing import Statements
from tests.journeys.stores import around
from tests.journeys.town import Town
from tests.memory_secrets import MemorySecrets

STEPS = ("mkdir", "rename", "replace", "unlink", "rmdir", "link", "fsync")
ASIDE = "being-made"
Files = dict[Path, bytes | None]


class Keyring(MemorySecrets):
    """A keyring that can be put back as it was."""

    def __init__(self, secrets: dict[str, bytes]) -> None:
        super().__init__()
        self._secrets = dict(secrets)

    def kept(self) -> dict[str, bytes]:
        return dict(self._secrets)


class World:
    """A laptop with its keyring, and the carrier: what a crash leaves, and what is tried again afterwards."""

    def __init__(self, folder: Path, carrier: Path) -> None:
        self.folder = folder
        folder.mkdir()
        shutil.copytree(carrier, folder / "carrier")
        self.store, self.carrier = folder / "store", folder / "carrier"
        self.keyring = Keyring({})
        self._seed = 500

    def run(self, *words: str | Path) -> int:
        """The exit status of a command."""
        self._seed += 1
        surroundings = replace(around(self._seed), secrets=self.keyring)
        return cli.main([*map(str, words)], around=surroundings, out=StringIO())

    def files(self) -> Files:
        """What lies on the disk; the index of a log is rebuilt from the log and does not count."""
        paths = (path for path in sorted(self.folder.rglob("*")) if not path.name.endswith("-shm"))
        return {path.relative_to(self.folder): None if path.is_dir() else path.read_bytes() for path in paths}

    def become(self, files: Files, secrets: dict[str, bytes]) -> None:
        """Start again after a crash."""
        shutil.rmtree(self.folder)
        self.folder.mkdir()
        self.keyring = Keyring(secrets)
        for path, content in files.items():
            if content is None:
                (self.folder / path).mkdir()
            else:
                (self.folder / path).write_bytes(content)


@contextmanager
def before_each_step(then: Callable[[], None]) -> Iterator[None]:
    """Call `then` before a program changes a name on the disk, and before each statement to a database."""

    def watched(step: Callable[..., Any]) -> Callable[..., Any]:
        def first(*positional: Any, **named: Any) -> Any:
            then()
            return step(*positional, **named)

        return first

    with pytest.MonkeyPatch.context() as patch:
        for name in STEPS:
            patch.setattr(os, name, watched(getattr(os, name)))
        patch.setattr(dbapi2, "connect", Statements(lambda _: then()).connect)
        yield


def crashes(world: World, *words: str | Path) -> list[tuple[Files, dict[str, bytes]]]:
    """Each state in which a crash may leave the world during a command; what lies aside counts by its names."""
    seen: dict[str, tuple[Files, dict[str, bytes]]] = {}

    def look() -> None:
        files, secrets = world.files(), world.keyring.kept()
        told = [(path, None if ASIDE in path.parts else content) for path, content in files.items()]
        seen.setdefault(repr((told, sorted(secrets))), (files, secrets))

    with before_each_step(look):
        assert world.run(*words) == 0
    look()
    return list(seen.values())


def insist_on_a_store_after_every_crash(
    world: World, *words: str | Path, then: Callable[[], None] = lambda: None
) -> None:
    """Whatever a crash left is a whole store, or the same command makes one."""
    outcomes = set()
    for files, secrets in crashes(world, *words):
        world.become(files, secrets)
        whole = has_store(world.store)
        outcomes.add(whole)
        assert whole or world.run(*words) == 0, sorted(map(str, files))
        assert world.run("verify", "--store", world.store) == 0, sorted(map(str, files))
        # A crash before the vault is written leaves a secret whose name nobody knows any more; it opens nothing.
        assert len(world.keyring.kept()) <= 2
        then()
    assert outcomes == {False, True}


@pytest.fixture
def world(town: Town, tmp_path: Path) -> World:
    town.exchange(1, town.one)
    return World(tmp_path / "world", town.carrier)


def test_a_crash_at_any_step_of_making_a_service_leaves_a_store_or_room_for_one(world: World) -> None:
    insist_on_a_store_after_every_crash(
        world, *("new", "--store", world.store, "--service", "Invented Gate House", "--name", "Farida Akhtar")
    )


def test_a_crash_at_any_step_of_joining_leaves_a_store_that_applies_or_room_for_one(
    town: Town, world: World, tmp_path: Path
) -> None:
    invitation = tmp_path / "in"
    town.terminal.done("invite", "--store", town.one, "--name", "Dev Patel", "--out", invitation)
    words = ("join", invitation, "--store", world.store, "--carrier", world.carrier)

    def applies() -> None:
        world.run("exchange", "--store", world.store, "--carrier", world.carrier)
        applied = town.terminal.done("invite", "--store", town.one, "--carrier", world.carrier)["applicants"]
        assert [one["name"] for one in applied] == ["Dev Patel"]

    insist_on_a_store_after_every_crash(world, *words, then=applies)


def test_a_crash_at_any_step_of_a_recovery_leaves_a_store_or_room_for_one(
    town: Town, world: World, tmp_path: Path
) -> None:
    kit = tmp_path / "kit"
    kit.write_text("\n".join(town.kit))
    insist_on_a_store_after_every_crash(
        world, *("recover", "--store", world.store, "--kit", kit, "--carrier", world.carrier)
    )
