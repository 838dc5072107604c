"""A shared folder as carrier: whole files under names that tell nothing, never one written over another."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from caseworker.domain.errors import Damaged, KnownError
from caseworker.sync.carriers.folder import FolderCarrier

BOX, NAME = "ab" * 16, "cd" * 16


@pytest.fixture
def carrier(tmp_path: Path) -> FolderCarrier:
    return FolderCarrier(tmp_path / "shared")


@pytest.fixture
def left(carrier: FolderCarrier) -> Path:
    """A batch that lies in a mailbox."""
    carrier.put(BOX, name=NAME, sealed=b"sealed")
    return carrier.root / BOX / f"{NAME}.batch"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_left_is_listed_and_read_back(carrier: FolderCarrier, left: Path) -> None:
    assert carrier.list(BOX) == [NAME]
    assert carrier.get(BOX, name=NAME, limit=100) == b"sealed"
    assert carrier.name == "shared"


def test_a_mailbox_that_nobody_has_written_to_is_empty(carrier: FolderCarrier, left: Path) -> None:
    assert carrier.list("ef" * 16) == []


def test_the_same_name_and_bytes_again_are_already_done(carrier: FolderCarrier, left: Path) -> None:
    before = left.stat().st_mtime_ns
    carrier.put(BOX, name=NAME, sealed=b"sealed")
    assert left.stat().st_mtime_ns == before


def test_the_same_name_with_other_bytes_is_refused_and_nothing_is_written_over(
    carrier: FolderCarrier, left: Path
) -> None:
    with pytest.raises(Damaged, match="Nothing was written over it"):
        carrier.put(BOX, name=NAME, sealed=b"other")
    assert left.read_bytes() == b"sealed"


def test_somebody_who_is_faster_is_not_written_over(
    carrier: FolderCarrier, left: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "exists", lambda _: False)
    with pytest.raises(Damaged, match="Nothing was written over it"):
        carrier.put(BOX, name=NAME, sealed=b"other")
    assert left.read_bytes() == b"sealed"
    assert names_in(left.parent) == [left.name]


def test_a_stick_that_knows_no_links_is_written_by_renaming(
    carrier: FolderCarrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    carrier.put(BOX, name=NAME, sealed=b"sealed")
    assert names_in(carrier.root / BOX) == [f"{NAME}.batch"]
    assert carrier.get(BOX, name=NAME, limit=100) == b"sealed"


def test_a_batch_becomes_visible_only_when_it_is_whole(
    carrier: FolderCarrier, left: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []
    monkeypatch.setattr(os, "fsync", lambda _: seen.append(carrier.list(BOX)))
    carrier.put(BOX, name="ef" * 16, sealed=b"second")
    assert seen == [[NAME]]
    assert len(carrier.list(BOX)) == 2


@pytest.mark.parametrize("name", ["../../etc", "abc", "AB" * 16, "ab/cd", "", "x" * 32, "ab" * 33])
def test_no_name_leads_out_of_the_mailbox(carrier: FolderCarrier, left: Path, name: str) -> None:
    for call in (
        lambda: carrier.put(name, name=NAME, sealed=b""),
        lambda: carrier.put(BOX, name=name, sealed=b""),
        lambda: carrier.get(BOX, name=name, limit=10),
        lambda: carrier.list(name),
        lambda: carrier.remove(BOX, name=name),
    ):
        with pytest.raises(Damaged):
            call()


def test_what_is_none_of_ours_is_not_listed(carrier: FolderCarrier, left: Path) -> None:
    for name in ("notes.txt", "upper CASE.batch", f"{'0' * 16}.part", f"{'0' * 16}.batch.tmp"):
        (left.parent / name).write_bytes(b"")
    (left.parent / f"{'0' * 16}.batch").mkdir()
    assert carrier.list(BOX) == [NAME]


def test_a_batch_larger_than_allowed_is_left_alone(carrier: FolderCarrier, left: Path) -> None:
    with pytest.raises(Damaged, match="left alone"):
        carrier.get(BOX, name=NAME, limit=5)
    assert left.exists()


def test_a_batch_that_is_gone_is_no_error(carrier: FolderCarrier, left: Path) -> None:
    carrier.remove(BOX, name=NAME)
    carrier.remove(BOX, name=NAME)
    assert carrier.get(BOX, name=NAME, limit=5) is None


def test_a_folder_that_is_away_is_said_in_words(tmp_path: Path) -> None:
    away = FolderCarrier(tmp_path / "drive")
    with pytest.raises(KnownError, match="Everything is kept here"):
        away.list(BOX)


def fail(*_: object, **__: object) -> bytes:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("broken", ["read_bytes", "unlink", "glob", "mkdir"])
def test_any_failure_of_the_drive_is_said_in_words(
    carrier: FolderCarrier, left: Path, broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, broken, fail)
    calls: dict[str, Callable[[], object]] = {
        "read_bytes": lambda: carrier.get(BOX, name=NAME, limit=100),
        "unlink": lambda: carrier.remove(BOX, name=NAME),
        "glob": lambda: carrier.list(BOX),
        "mkdir": lambda: carrier.put(BOX, name="ef" * 16, sealed=b""),
    }
    with pytest.raises(KnownError, match="cannot be reached"):
        calls[broken]()


def test_a_folder_that_may_not_be_written_to_keeps_everything_here(carrier: FolderCarrier, left: Path) -> None:
    mode = stat.S_IMODE(left.parent.stat().st_mode)
    assert mode & stat.S_IWUSR
    assert not [name for name in names_in(left.parent) if name.endswith(".part")]
