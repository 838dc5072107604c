"""Small files that must never be half there: written beside, synced, then put in place at once."""

import errno
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from caseworker.domain.errors import KnownError, NotHere, Phrase, Refused, say

_TAKEN = say("There is something at this place already. It was left as it is. Choose another name.")
_NO_FOLDER = say("The folder for this file does not exist, so nothing was written. Make it, or check its name.")
_GONE = say("The folder is not there any more, so the file was not written. Plug the stick in, or choose again.")
_FULL = say(
    "The disk is full, so the file was not written; nothing of it lies there. Free some space, or choose another place."
)
_CLOSED = say(
    "The file may not be written there: the folder is closed to you, or another program holds it. Nothing of it lies "
    "there. Choose another folder, or close that program."
)
_MISNAMED = say("No file can have this name there, so nothing was written. Choose a shorter and plainer one.")
_ELSE = say("The file could not be written there, and nothing of it lies there. Choose another place.")
_WHY: Mapping[int, Phrase] = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), _FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY), _CLOSED),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO), _GONE),
    **dict.fromkeys((errno.ENAMETOOLONG, errno.EINVAL), _MISNAMED),
}


def write_whole(path: Path, *, content: bytes) -> None:
    """Replace or make the file so that after any crash it holds the old content or the new; its owner alone reads it.

    Raises KnownError if the disk is full or the folder may not be written to; the old content is kept.
    """
    try:
        _write_beside(path, content=content)
        sync_directory(path.parent)
    except OSError as error:
        raise KnownError(
            say(
                "The file {file} could not be written ({reason}). What it held before is kept. Check that the disk has "
                "space and that you may write to its folder, and try again.",
                file=path.name,
                reason=error.strerror,
            )
        ) from None


def insist_on_place(path: Path) -> None:
    """Raises NotHere when the folder in which a file is to be written does not exist, Refused where something is."""
    try:
        taken, folder_there = path.exists(), path.absolute().parent.is_dir()
    except OSError as error:
        raise _refusal(error) from None
    if taken:
        raise Refused(_TAKEN)
    if not folder_there:
        raise NotHere(_NO_FOLDER)


def write_new(path: Path, *, content: bytes) -> None:
    """Make a file where none is, for somebody to take away: whole or not at all, and its owner's alone.

    Raises KnownError, in a sentence for whoever chose the place.
    """
    insist_on_place(path)
    try:
        _write_beside(path, content=content, put=_put_where_nothing_is)
    except FileExistsError:
        raise Refused(_TAKEN) from None
    except OSError as error:
        raise _refusal(error) from None
    with suppress(OSError):
        sync_directory(path.parent)


def _refusal(error: OSError) -> KnownError:
    return KnownError(_WHY.get(error.errno or 0, _ELSE))


def sync_file(path: Path) -> None:
    """Make a file that was written durable, and its owner's alone."""
    path.chmod(0o600)
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_directory(directory: Path) -> None:
    """Make names that were put in a directory durable; Windows does so itself and cannot be asked."""
    if os.name == "nt":
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _put_where_nothing_is(beside: Path, path: Path) -> None:
    """Give what lies beside its name, unless something has come to have it meanwhile: then FileExistsError."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        _put_on_a_stick(beside, path)
    else:
        with suppress(OSError):
            beside.unlink()


def _put_on_a_stick(beside: Path, path: Path) -> None:
    """The same where the file system has no links: the name is taken first, and what lies beside then gets it."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise


def _put_over(beside: Path, path: Path) -> None:
    """Give what lies beside its name, in the place of whatever had it."""
    beside.replace(path)


def _write_beside(path: Path, *, content: bytes, put: Callable[[Path, Path], None] = _put_over) -> None:
    beside = path.with_name(f".{path.name}.new")
    beside.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        put(beside, path)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
