"""Encryption is never off: after a working day, a draft in the window and a crash, no file shows a word of it."""

import logging
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.bootstrap import NewService, OpenDirectory, make_service
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.referral_details import ReferralDetails
from caseworker.domain.service import Role
from caseworker.domain.sessions import Note
from caseworker.entropy import SeededEntropy
from caseworker.journal.keys import DeviceKeys
from caseworker.services import members, referrals
from caseworker.storage.backup import SUFFIX, back_up
from caseworker.storage.recovery_kit import recovery_keys
from caseworker.sync.age_layer import SealedForOthers
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.envelope import disclose
from caseworker.sync.recovery_mailbox import find_snapshot
from tests.failures.decrypting import log_of, pages_of
from tests.journeys.stores import PASSPHRASE, RECOVERY, around
from tests.ui.stage import Stage
from ui.app import Start, make_window
from ui.opening import DirectoryEntrance
from ui.palettes import PaletteName
from ui.panels.session import SessionPanel

GIVEN, FAMILY, NEED, NOTE, DRAFT = "qivanthe", "zorbrigham", "needlewrought", "notefurlong", "draftquillon"
SERVICE, COLLEAGUE, LAPTOP = "gatewhistle", "colleaguevane", "laptopfennel"
RECORDED = (GIVEN, FAMILY, NEED, NOTE, SERVICE, COLLEAGUE, LAPTOP)
EVERY = (*RECORDED, DRAFT)
KEYS = DeviceKeys.generate(SeededEntropy(90))


class RealStage(Stage):
    """A window over a real store in a folder."""

    def __init__(self, app: QApplication, day: "Day") -> None:
        self.app = app
        entrance = DirectoryEntrance(day.store, around=around(31))
        self.window = make_window(app, Start(entrance, around(32).clock, day.store, day.folder / "window.ini"))
        self.window.resize(1360, 850)
        self.window.show()
        self.settle()


class Day(NamedTuple):
    """Where a working day leaves files: everything lies below one folder."""

    folder: Path
    case: Id
    device: Id
    sender: tuple[Id, bytes]
    key: bytes

    @property
    def store(self) -> Path:
        return self.folder / "store"

    @property
    def carrier(self) -> FolderCarrier:
        return FolderCarrier(self.folder / "carrier")

    @property
    def backup(self) -> Path:
        return self.folder / f"saved{SUFFIX}"


@pytest.fixture
def day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Day]:
    """A service, a referral, a note, a colleague, an exchange with its snapshot, a backup; everything is logged."""
    for name in ("temporary", "carrier"):
        (tmp_path / name).mkdir()
    for variable in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(variable, str(tmp_path / "temporary"))
    writing = logging.FileHandler(tmp_path / "everything.log")
    logging.getLogger().addHandler(writing)
    logging.getLogger().setLevel(logging.DEBUG)
    opened = make_service(
        tmp_path / "store",
        new=NewService(SERVICE, COLLEAGUE, device=LAPTOP),
        passphrase=PASSPHRASE,
        recovery=RECOVERY,
        around=around(30),
    )
    yield worked(opened, tmp_path)
    logging.getLogger().setLevel(logging.WARNING)
    logging.getLogger().removeHandler(writing)
    writing.close()


def worked(opened: OpenDirectory, folder: Path) -> Day:
    row = ReferralDetails(given_name=GIVEN, family_name=FAMILY, notes=NEED)
    case = referrals.refer(opened.desk, row=row, owner=opened.desk.member).created[0]
    with opened.desk.act("write a note") as act:
        act.add(Note(words=NOTE), case_folder(case))
    members.enrol(
        opened.desk,
        member=Id("d0" * 16),
        name="Dev Patel",
        role=Role.COORDINATOR,
        key=KEYS.verify_key,
        recipient=KEYS.recipient,
    )
    assert opened.exchange(FolderCarrier(folder / "carrier")).away is None
    back_up(opened.store.engine, key=opened.key, directory=folder / "store", target=folder / "saved")
    keys = opened.desk.identity.keys
    found = Day(folder, case, KEYS.device_id, (keys.device_id, keys.verify_key), bytes(opened.key))
    opened.close()
    return found


def showing(folder: Path) -> dict[str, set[str]]:
    """The words of the day that any file below a folder shows, in its name or in any of its bytes."""
    found: dict[str, set[str]] = {}
    for path in folder.rglob("*"):
        raw = str(path.relative_to(folder)).encode() + (path.read_bytes() if path.is_file() else b"")
        shown = {word for word in EVERY for coded in _coded(word) if coded in raw}
        if shown:
            found[path.name] = shown
    return found


def _coded(word: str) -> tuple[bytes, ...]:
    return word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")


def within(*decrypted: bytes) -> set[str]:
    """The words of the day in what a key decrypts."""
    return {word for word in EVERY if any(word.encode() in one for one in decrypted)}


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_encryption_never_off_leaves_no_word_of_a_day_a_draft_and_a_crash_in_any_file(
    day: Day, qapp: QApplication, qtbot: QtBot, empty_home: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    left, stage = tmp_path_factory.mktemp("left") / "files", RealStage(qapp, day)
    try:
        stage.unlock(PASSPHRASE)
        stage.wear(PaletteName.DARK, percent=110)
        stage.open_person(day.case)
        stage.workspace.record_session()
        stage.settle()
        panel = stage.workspace.people.person.panel
        assert isinstance(panel, SessionPanel)
        qtbot.keyClicks(panel._summary, DRAFT)
        stage.until(lambda: "Draft kept" in panel._kept.text())
        # What a kill at this moment leaves: the store and its log as they lie there, nothing closed.
        shutil.copytree(day.folder, left)
    finally:
        stage.close()
    names = {path.name for path in left.rglob("*")}
    assert {"store.db", "store.db-wal", "store.db-shm", "everything.log", day.backup.name} <= names
    assert (day.folder / "window.ini").exists()
    assert showing(left) == {}
    assert showing(day.folder) == {}
    assert showing(empty_home) == {}
    store = left / "store" / "store.db"
    assert within(pages_of(store, key=day.key), log_of(store, key=day.key)) == set(EVERY)


def test_encryption_never_off_and_every_copy_opens_with_its_own_key_and_holds_the_day(day: Day) -> None:
    """The control of the search: backup, snapshot and batch do hold what their files do not show."""
    assert within(pages_of(day.backup / "store.db", key=day.key)) == set(RECORDED)
    snapshot = find_snapshot(recovery_keys(RECOVERY), carrier=day.carrier)
    assert within(*snapshot.payloads) == set(RECORDED)
    known = dict([day.sender])
    opened = []
    for path in (day.folder / "carrier").rglob("*.batch"):
        with suppress(SealedForOthers):
            sealed = path.read_bytes()
            opened.append(disclose(sealed, identity=KEYS.age_secret, opener=day.device, verify_key_of=known.get))
    assert within(*(one.payload for one in opened)) == set(RECORDED)
    assert showing(day.folder) == {}
