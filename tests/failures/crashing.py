"""Crashes at a chosen statement: a laptop that loses its power between any two things that it tells its database."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlcipher3 import dbapi2

from caseworker.storage.engine import open_store, spare_the_disk
from tests.devices import Device

KEY = bytes(range(32))
STORE = "store.db"
CONNECT = dbapi2.connect
_TABLES = "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'find_%' ORDER BY name"


class PowerCut(BaseException):
    """The machine is off: nothing that the program would still do is done."""


class Statements:
    """Counts what a store tells its database, commits included; `then` is told the number before each."""

    def __init__(self, then: Callable[[int], None]) -> None:
        self._then = then
        self.seen = 0

    def next(self) -> None:
        """Before a statement or a commit: what it would do is not done yet."""
        self.seen += 1
        self._then(self.seen)

    def connect(self, *arguments: Any, **options: Any) -> dbapi2.Connection:
        """A connection of the driver whose statements are counted, whichever way they are run."""
        counted = self

        class Cursor(dbapi2.Cursor):  # type: ignore[misc]  # the driver has no types
            def execute(self, *said: Any) -> Any:
                counted.next()
                return super().execute(*said)

            def executemany(self, *said: Any) -> Any:
                counted.next()
                return super().executemany(*said)

        class Connection(dbapi2.Connection):  # type: ignore[misc]  # the driver has no types
            def cursor(self, *_: Any) -> Any:
                return super().cursor(Cursor)

            def commit(self) -> None:
                counted.next()
                super().commit()

        return CONNECT(*arguments, factory=Connection, **options)


@contextmanager
def watched(device: Device, *, then: Callable[[int], None]) -> Iterator[Statements]:
    """Count the statements of a device's store while something is done."""
    found = Statements(then)
    device.store.engine.dispose()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dbapi2, "connect", found.connect)
        try:
            yield found
        finally:
            device.store.engine.dispose()


class Sleeping(NamedTuple):
    """A laptop that is switched off: who it is, and the files of its encrypted store."""

    device: Device
    files: dict[str, bytes]

    def wake(self, directory: Path) -> Device:
        """Start the laptop from a copy of its files."""
        shutil.rmtree(directory, ignore_errors=True)
        directory.mkdir()
        for name, content in self.files.items():
            (directory / name).write_bytes(content)
        return started(self.device, directory)


def started(like: Device, directory: Path, *, patience: float = 5.0) -> Device:
    """The laptop whose store is in a folder, opened as it stands there."""
    engine = open_store(directory / STORE, key=KEY, patience=patience)
    spare_the_disk(engine)
    woken = Device(
        like.name, member=like.member, service=like.service, keys=like.keys, folder=like.folder, engine=engine
    )
    woken.clock.move_to(like.clock.now())
    woken.desk.identity = like.desk.identity
    return woken


def files_of(directory: Path) -> dict[str, bytes]:
    """The files of a store as they lie on the disk at this moment."""
    return {path.name: path.read_bytes() for path in sorted(directory.iterdir())}


def asleep(device: Device, directory: Path) -> Sleeping:
    """Switch a laptop off in good order."""
    device.store.close()
    return Sleeping(device, files_of(directory))


class Cut:
    """A laptop does something again and again; each time a later statement fails, until nothing is left to fail."""

    def __init__(self, sleeping: Sleeping, directory: Path, *, do: Callable[[Device], object]) -> None:
        self._sleeping = sleeping
        self._directory = directory
        self._do = do
        self._seen: set[bytes] = set()
        self.statements = 0

    def states(self, before: Callable[[], object] = lambda: None) -> Iterator[Device]:
        """The laptop, started again, in every state that any statement's failure left it and its carrier in; once."""
        for place in count(1):
            before()
            device = self._sleeping.wake(self._directory)
            whole = self._done(device, place)
            state = _digest(device)
            device.store.close()
            if whole:
                self.statements = place - 1
                return
            if state not in self._seen:
                self._seen.add(state)
                again = started(device, self._directory)
                yield again
                again.store.close()

    def _done(self, device: Device, place: int) -> bool:
        """Whether the laptop came to the end before its statement of this number."""

        def cut(number: int) -> None:
            if number == place:
                raise PowerCut

        with watched(device, then=cut):
            try:
                self._do(device)
            except PowerCut:
                return False
        return True


def every_row(of: Device) -> dict[str, Any]:
    """Every row of every table: what a store holds, what it told and what waits to be sent."""
    with of.store.reading() as connection:
        names = connection.exec_driver_sql(_TABLES).scalars().all()
        return {name: connection.exec_driver_sql(f"SELECT * FROM {name}").fetchall() for name in names}


def _digest(device: Device) -> bytes:
    """What a laptop holds and what lies with its carrier, in few bytes."""
    assert device.folder is not None
    lies = [(path.name, path.read_bytes()) for path in sorted(device.folder.rglob("*.batch"))]
    return sha256(repr((every_row(device), [(name, sha256(raw).digest()) for name, raw in lies])).encode()).digest()


def killed_at_every_statement(
    sleeping: Sleeping, directory: Path, *, do: Callable[[Device], object]
) -> Iterator[Device]:
    """For every n at which the files on the disk differ: the laptop as a kill before its n-th statement leaves it."""
    device = sleeping.wake(directory)
    left: list[dict[str, bytes]] = []

    def keep(_: int) -> None:
        # The index of the log is rebuilt from the log; a crash leaves none that counts.
        files = {name: content for name, content in files_of(directory).items() if not name.endswith("-shm")}
        if files not in left:
            left.append(files)

    with watched(device, then=keep):
        do(device)
    device.store.close()
    assert left
    for files in left:
        again = Sleeping(device, files).wake(directory)
        yield again
        again.store.close()
