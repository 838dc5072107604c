"""What a file really is, told from its first bytes; what is no sheet is refused in a sentence."""

from enum import Enum
from pathlib import Path

from caseworker.domain.errors import Damaged, KnownError, NotHere, Phrase, Refused, say

MAX_BYTES = 1 << 30
"""One gigabyte: the most that a file may hold, packed or unpacked."""

_HEAD = 1 << 16
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_OLD_WORKBOOK_STREAMS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))


class FileType(Enum):
    """The two kinds of file that can be read."""

    WORKBOOK = "workbook"
    TEXT = "text"


_STRANGERS: tuple[tuple[bytes, Phrase], ...] = (
    (
        b"%PDF",
        say(
            "This file is a PDF, whatever its name says. Nothing was imported. Ask for the sheet it was printed "
            "from, as an Excel workbook (.xlsx) or as CSV."
        ),
    ),
    (b"\x89PNG", say("This file is a picture, not a sheet. Nothing was imported. Ask for the sheet itself.")),
    (b"\xff\xd8\xff", say("This file is a picture, not a sheet. Nothing was imported. Ask for the sheet itself.")),
    (b"GIF8", say("This file is a picture, not a sheet. Nothing was imported. Ask for the sheet itself.")),
    (
        b"{\\rtf",
        say("This file is a text document, not a sheet. Nothing was imported. Save its table as CSV and choose that."),
    ),
    (b"7z\xbc\xaf", say("This file is a packed archive. Nothing was imported. Unpack it and choose the sheet in it.")),
    (b"Rar!", say("This file is a packed archive. Nothing was imported. Unpack it and choose the sheet in it.")),
    (b"\x1f\x8b", say("This file is a packed archive. Nothing was imported. Unpack it and choose the sheet in it.")),
)
_WEB = (b"<html", b"<!doctype html", b"<table", b"<head", b"<body", b"<meta", b"<div", b"<style", b"mime-version:")


def file_type(path: Path) -> FileType:
    """What to read the file as. Raises NotHere, Damaged or Refused, in a sentence, for all that is no sheet."""
    try:
        size, head = path.stat().st_size, _first_bytes(path)
    except (FileNotFoundError, NotADirectoryError):
        raise NotHere(say("There is no file of this name. Nothing was imported. Check the name.")) from None
    except IsADirectoryError:
        raise NotHere(say("This is a folder, not a sheet. Nothing was imported. Name a file in it.")) from None
    except OSError:
        raise NotHere(
            say("The file cannot be opened. Nothing was imported. Close it in other programs and try again.")
        ) from None
    if size > MAX_BYTES:
        raise Refused(say("The file is larger than 1 GB. Nothing was imported. Divide it and import the parts."))
    if not head.strip(b"\x00\xef\xbb\xbf\xff\xfe \t\r\n"):
        raise Damaged(say("The file is empty. Nothing was imported. Ask for it again."))
    return _told_by(head, path)


def _first_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD)


def _told_by(head: bytes, path: Path) -> FileType:
    if head.startswith(_ZIP):
        return FileType.WORKBOOK
    if head.startswith(_OLD_OFFICE):
        raise _old_office(path)
    for start, phrase in _STRANGERS:
        if head.startswith(start) or (start == b"%PDF" and start in head[:1024]):
            raise Damaged(phrase)
    _refuse_markup(head)
    return FileType.TEXT


def _old_office(path: Path) -> KnownError:
    """Which of the formats that share one old container this is; its directory may stand anywhere in the file."""
    whole = path.read_bytes()
    if _ENCRYPTED_STREAM in whole:
        return Damaged(
            say(
                "The workbook is locked with a password. Nothing was imported. Open it, save it without one, try again."
            )
        )
    if any(stream in whole for stream in _OLD_WORKBOOK_STREAMS):
        return Damaged(
            say(
                "This is a workbook in the old Excel format (.xls). Nothing was imported. Open it and save it as .xlsx "
                "or CSV."
            )
        )
    return Damaged(
        say("This file is an old office document, not a sheet. Nothing was imported. Ask for the sheet itself.")
    )


def _refuse_markup(head: bytes) -> None:
    start = head.removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"").lstrip().lower()[:4096]
    if b"urn:schemas-microsoft-com:office:spreadsheet" in start:
        raise Damaged(
            say("This is a sheet in an old XML format. Nothing was imported. Open it and save it as .xlsx or CSV.")
        )
    if start.startswith(_WEB) or (start.startswith((b"<?xml", b"<!--")) and b"<html" in start):
        raise Damaged(
            say(
                "This is a web page that was named like a sheet. Nothing was imported. Open it in your spreadsheet "
                "program and save it as an Excel workbook (.xlsx) or as CSV."
            )
        )
