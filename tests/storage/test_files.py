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
        patch.setattr(*((Path, step, fails) if step == "replace" else (os, step, fails)))
        with pytest.raises(KnownError, match=said):
            write_new(tmp_path / "summary.pdf", content=b"mine")
    assert list(tmp_path.iterdir()) == []
