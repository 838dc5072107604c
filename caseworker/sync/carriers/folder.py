"""A shared folder, a network drive or a USB stick as carrier: temporary name, sync, rename; never written over."""

import os
import re
from pathlib import Path

from caseworker.domain.errors import Damaged, KnownError, say
from caseworker.sync.carriers import PLACE

SUFFIX = ".batch"
REMEMBERED = "carrier"
"""The name under which a store keeps the folder that it exchanges through: within the encryption, as all it knows."""
_NAME = re.compile(r"[0-9a-f]{8,64}")


class FolderCarrier:
    """Batches as files `MAILBOX/NAME.batch` under one folder; names are hexadecimal digits and nothing else."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @property
    def name(self) -> str:
        """The folder's own name."""
        return self.root.name

    @property
    def place(self) -> str:
        """The folder's path."""
        return str(self.root.absolute())

    def put(self, mailbox: str, *, name: str, sealed: bytes) -> None:
        """Leave a batch under a name that no other bytes can take."""
        path = self._path(mailbox, name)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if self._is_there(path, sealed):
                return
            _write_whole(path, sealed)
        except OSError as error:
            raise _away(error) from error

    def list(self, mailbox: str) -> list[str]:
        """The names of whole batches in a mailbox."""
        folder = self.root / _sound(mailbox)
        if not self.root.is_dir():
            raise _away(FileNotFoundError())
        try:
            found = [path.name.removesuffix(SUFFIX) for path in folder.glob(f"*{SUFFIX}") if path.is_file()]
        except OSError as error:
            raise _away(error) from error
        return sorted(name for name in found if _NAME.fullmatch(name))

    def get(self, mailbox: str, *, name: str, limit: int) -> bytes | None:
        """The bytes of a batch, or None when it is gone."""
        path = self._path(mailbox, name)
        try:
            if path.stat().st_size > limit:
                raise Damaged(say("A batch in the shared folder is too large to be one of ours. It was left alone."))
            return path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _away(error) from error

    def remove(self, mailbox: str, *, name: str) -> None:
        """Take an own batch away."""
        try:
            self._path(mailbox, name).unlink(missing_ok=True)
        except OSError as error:
            raise _away(error) from error

    def _path(self, mailbox: str, name: str) -> Path:
        return self.root / _sound(mailbox) / f"{_sound(name)}{SUFFIX}"

    def _is_there(self, path: Path, sealed: bytes) -> bool:
        if not path.exists():
            self._insist_on_free(path)
            return False
        if path.read_bytes() != sealed:
            raise _taken()
        return True

    def _insist_on_free(self, path: Path) -> None:
        """Nothing else may lie in the place that a name begins with."""
        place = path.name.removesuffix(SUFFIX)[:PLACE]
        if len(place) == PLACE and any(path.parent.glob(f"{place}*{SUFFIX}")):
            raise _taken()


def _sound(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise Damaged(say("A batch in the shared folder has a name that is none of ours. It was left alone."))
    return name


def _write_whole(path: Path, sealed: bytes) -> None:
    temporary = path.with_suffix(f".{os.getpid()}.part")
    try:
        with temporary.open("wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        _name(temporary, path)
    finally:
        # What is half written would fill a full drive for good.
        temporary.unlink(missing_ok=True)


def _name(temporary: Path, path: Path) -> None:
    try:
        # A link fails where a rename would write over somebody else's batch of the same name.
        os.link(temporary, path)
    except FileExistsError:
        raise _taken() from None
    except OSError:
        # Sticks and network drives may know no links: their rename is the best there is.
        temporary.rename(path)


def _taken() -> Damaged:
    return Damaged(
        say(
            "Another batch of this name is in the shared folder. Nothing was written over it. Exchange again. If this "
            "store was copied to another machine, go on with one of the two alone."
        )
    )


def _away(_: OSError) -> KnownError:
    return KnownError(
        say(
            "The shared folder cannot be reached or written to. Everything is kept here and goes out at the next "
            "exchange. Check the network drive or stick, and that it is not full."
        )
    )
