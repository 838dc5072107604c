"""Files that appear whole or not at all, and what is said when they cannot."""

import errno
import os
import stat
from pathlib import Path

import pytest

from caseworker.domain.errors import KnownError, NotHere, Refused
from caseworker.storage.files import insist_on_place, write_new, write_whole


@pytest.mark.parametrize("write", [write_new, write_whole])
def test_a_file_is_for_its_owner_alone_and_nothing_is_left_beside_it(tmp_path: Path, write: object) -> None:
    write(tmp_path / "summary.pdf", content=b"mine")  # type: ignore[operator]
    assert (tmp_path / "summary.pdf").read_bytes() == b"mine"
    assert stat.S_IMODE((tmp_path / "summary.pdf").stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["summary.pdf"]


def test_what_is_there_already_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("mine")
    with pytest.raises(Refused, match="It was left as it is"):
        write_new(tmp_path / "letter", content=b"yours")
    assert (tmp_path / "letter").read_text() == "mine"


def without_links(*_: object) -> None:
    """What a stick answers who asks for a link."""
    raise OSError(errno.EPERM, os.strerror(errno.EPERM))


@pytest.mark.parametrize("links", [True, False])
def test_what_came_there_while_it_was_being_written_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    place, syncing = tmp_path / "letter", os.fsync

    def somebody_writes(descriptor: int) -> None:
        place.write_text("mine")
        syncing(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", somebody_writes)
        if not links:
            patch.setattr(os, "link", without_links)
        with pytest.raises(Refused, match="It was left as it is"):
            write_new(place, content=b"yours")
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("letter", "mine")]


def test_a_name_that_leads_nowhere_is_taken(tmp_path: Path) -> None:
    (tmp_path / "letter").symlink_to(tmp_path / "gone")
    with pytest.raises(Refused, match="It was left as it is"):
        write_new(tmp_path / "letter", content=b"yours")
    assert not (tmp_path / "gone").exists()


def test_a_stick_on_which_nothing_can_be_linked_takes_the_file_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "link", without_links)
        write_new(tmp_path / "summary.pdf", content=b"mine")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("summary.pdf", b"mine")]
    assert stat.S_IMODE((tmp_path / "summary.pdf").stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_synced_has_the_file_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    syncing = os.fsync

    def of_files_alone(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        syncing(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", of_files_alone)
        write_new(tmp_path / "summary.pdf", content=b"mine")
    assert (tmp_path / "summary.pdf").read_bytes() == b"mine"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotHere, match="does not exist"):
        write_new(tmp_path / "nowhere" / "summary.pdf", content=b"mine")


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="No file can have this name"):
        insist_on_place(tmp_path / ("long" * 100))


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EACCES, "may not be written there"),
        (errno.ENOENT, "not there any more"),
        (errno.EINVAL, "No file can have this name"),
        (errno.EIO, "could not be written there"),
    ],
)
@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
def test_whatever_goes_wrong_is_told_in_a_sentence_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str, step: str
) -> None:
    def fails(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        if step == "replace":
            patch.setattr(os, "link", without_links)
        patch.setattr(*((Path, step, fails) if step == "replace" else (os, step, fails)))
        with pytest.raises(KnownError, match=said):
            write_new(tmp_path / "summary.pdf", content=b"mine")
    assert list(tmp_path.iterdir()) == []
