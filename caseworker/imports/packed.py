"""A packed container that never unpacks more than it may, and its XML read as events, without document types."""

import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol
from xml.parsers import expat

from caseworker.domain.errors import Damaged, KnownError, Refused, say

_CHUNK = 1 << 16
_ENCRYPTED = 1


class Container:
    """A ZIP file of at most `limit` unpacked bytes, as its list declares and as they come out. Opened per read."""

    def __init__(self, path: Path, *, limit: int) -> None:
        self._path = path
        self._limit = limit
        try:
            with zipfile.ZipFile(path) as packed:
                self._parts = {part.filename: part for part in packed.infolist()}
                declared = sum(part.file_size for part in packed.infolist())
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as cause:
            raise damaged() from cause
        if declared > limit:
            raise too_large()

    @property
    def names(self) -> frozenset[str]:
        """The names of the parts."""
        return frozenset(self._parts)

    def chunks(self, name: str) -> Iterator[bytes]:
        """A part's unpacked bytes, at most 64 KiB at a time. Raises Damaged or Refused; nothing is kept in memory."""
        if name not in self._parts or self._parts[name].flag_bits & _ENCRYPTED:
            raise damaged()
        left = self._limit
        try:
            with zipfile.ZipFile(self._path) as packed, packed.open(name) as part:
                while chunk := part.read(_CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise too_large()
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError) as cause:
            raise damaged() from cause


def damaged() -> KnownError:
    """The sentence for a container or a part that is not what it claims to be."""
    return Damaged(
        say("The workbook is damaged. Nothing was imported. Open it in your spreadsheet program and save it again.")
    )


def too_large() -> KnownError:
    """The sentence for a container that unpacks beyond its limit."""
    return Refused(
        say("Unpacked, the workbook is larger than 1 GB. Nothing was imported. Divide it and import the parts.")
    )


class Listener(Protocol):
    """Hears the events of an XML part, names without their prefix."""

    def start(self, tag: str, attributes: dict[str, str]) -> None: ...

    def end(self, tag: str) -> None: ...

    def text(self, words: str) -> None: ...


def listen(chunks: Iterator[bytes], listener: Listener) -> Iterator[None]:
    """Tell `listener` the events of a part, one step per chunk.

    A document type is refused before anything that it could declare is read, so no entity ever grows.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _no_document_type
    parser.StartElementHandler = lambda name, attributes: listener.start(_local(name), attributes)
    parser.EndElementHandler = lambda name: listener.end(_local(name))
    parser.CharacterDataHandler = listener.text
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
            yield
        parser.Parse(b"", True)
        yield
    except expat.ExpatError as cause:
        raise damaged() from cause


def _local(name: str) -> str:
    return name.rpartition(":")[2] if ":" in name else name


def _no_document_type(*_declared: object) -> None:
    raise damaged()


class Starts:
    """A listener for small parts that only heeds where elements begin."""

    def __init__(self, heard: Callable[[str, dict[str, str]], None]) -> None:
        self.start = heard

    def end(self, tag: str) -> None:
        """Nothing."""

    def text(self, words: str) -> None:
        """Nothing."""
