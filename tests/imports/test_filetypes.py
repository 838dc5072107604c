"""A file is told by what it holds, not by its name, and what is no sheet is refused with what to do about it."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.errors import Damaged, KnownError, NotHere, Refused
from caseworker.imports.filetypes import MAX_BYTES
from caseworker.imports.tables import read_sheet
from tests.fixtures.spreadsheets import sheet_xml, write_parts, write_workbook

OLD_CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def refusal(path: Path) -> str:
    with pytest.raises(KnownError) as refused:
        read_sheet(path)
    return str(refused.value)


def packed(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return path


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
            (
                "This file is a PDF, whatever its name says. Nothing was imported. Ask for the sheet it was printed "
                "from, as an Excel workbook (.xlsx) or as CSV."
            ),
        ),
        (
            OLD_CONTAINER + "Workbook".encode("utf-16-le"),
            (
                "This is a workbook in the old Excel format (.xls). Nothing was imported. Open it and save it as .xlsx "
                "or CSV."
            ),
        ),
        (
            OLD_CONTAINER + "EncryptedPackage".encode("utf-16-le"),
            "The workbook is locked with a password. Nothing was imported. Open it, save it without one, try again.",
        ),
        (
            OLD_CONTAINER + "WordDocument".encode("utf-16-le"),
            "This file is an old office document, not a sheet. Nothing was imported. Ask for the sheet itself.",
        ),
        (
            b"\xef\xbb\xbf \r\n<HTML><table><tr><td>Surname</td></tr></table>",
            (
                "This is a web page that was named like a sheet. Nothing was imported. Open it in your spreadsheet "
                "program and save it as an Excel workbook (.xlsx) or as CSV."
            ),
        ),
        (
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
            "This is a sheet in an old XML format. Nothing was imported. Open it and save it as .xlsx or CSV.",
        ),
        (b"\x89PNG\r\n\x1a\n", "This file is a picture, not a sheet. Nothing was imported. Ask for the sheet itself."),
        (
            b"{\\rtf1\\ansi",
            "This file is a text document, not a sheet. Nothing was imported. Save its table as CSV and choose that.",
        ),
        (
            b"\x1f\x8b\x08",
            "This file is a packed archive. Nothing was imported. Unpack it and choose the sheet in it.",
        ),
        (
            bytes(range(256)) * 40,
            "This file is not a sheet and holds no text. Nothing was imported. Ask for the sheet itself.",
        ),
        (b"", "The file is empty. Nothing was imported. Ask for it again."),
        (b"\xff\xfe\r\x00\n\x00", "The file is empty. Nothing was imported. Ask for it again."),
    ],
    ids="pdf xls locked word html xml picture rtf archive binary empty blank".split(),
)
def test_what_is_no_sheet_says_what_it_is_and_what_to_do(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "referrals.xlsx"
    path.write_bytes(content)
    assert refusal(path) == sentence


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        (
            "xl/workbook.bin",
            "This is a binary Excel workbook (.xlsb). Nothing was imported. Open it and save it as .xlsx.",
        ),
        (
            "content.xml",
            "This is an OpenDocument file (.ods). Nothing was imported. Open it and save it as .xlsx or CSV.",
        ),
        (
            "word/document.xml",
            "This is a Word document. Nothing was imported. Copy its table into a sheet and save that as .xlsx or CSV.",
        ),
        ("Index/Document.iwa", "This is an Apple Numbers file. Nothing was imported. Export it as Excel or CSV."),
        (
            "letter.txt",
            "This is a packed archive without a workbook. Nothing was imported. Unpack it and choose the sheet in it.",
        ),
    ],
)
def test_other_packed_files_are_told_by_their_parts(tmp_path: Path, part: str, sentence: str) -> None:
    assert refusal(packed(tmp_path / "referrals.xlsx", part)) == sentence


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NotHere, match=r"There is no file of this name\. Nothing was imported\."):
        read_sheet(tmp_path / "nowhere.xlsx")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotHere, match="is a folder"):
        read_sheet(tmp_path)


def test_a_file_above_1_gb_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.write(b"Surname,Forename\n")
        file.truncate(MAX_BYTES + 1)
    assert refusal(path) == "The file is larger than 1 GB. Nothing was imported. Divide it and import the parts."


def test_a_workbook_that_unpacks_beyond_1_gb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    zeros = bytes(1 << 20)
    path = write_parts(tmp_path / "bomb.xlsx", {"xl/media/zeros": (zeros for _ in range(1025))}, names=["Referrals"])
    assert path.stat().st_size < 8 << 20
    with pytest.raises(Refused, match=r"Unpacked, the workbook is larger than 1 GB\. Nothing was imported\."):
        read_sheet(path)


def test_a_workbook_that_hides_its_size_is_refused(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "bomb.xlsx", [["Surname"], ["x" * 5000]])
    _understate(path, "xl/worksheets/sheet1.xml", by=2000)
    assert refusal(path) == (
        "The workbook is damaged. Nothing was imported. Open it in your spreadsheet program and save it again."
    )


def _understate(path: Path, name: str, *, by: int) -> None:
    """Write another unpacked size of a part into the list at the end of a packed file."""
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo(name).file_size
    content = bytearray(path.read_bytes())
    at = content.rindex(name.encode()) - 46 + 24
    assert content[at : at + 4] == size.to_bytes(4, "little")
    content[at : at + 4] = (size - by).to_bytes(4, "little")
    path.write_bytes(content)


def test_a_part_that_unpacks_beyond_the_limit_is_stopped(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "large.xlsx", [["Surname"], ["x" * 5000]])
    with pytest.raises(Refused, match="larger than 1 GB"):
        read_sheet(path, limit=4000)


def test_a_document_type_in_a_workbook_is_refused_before_it_can_grow(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + b"".join(
        sheet_xml([["Surname"], ["&b;"]])
    )
    path = write_parts(tmp_path / "bomb.xlsx", {"xl/worksheets/sheet1.xml": [bomb]}, names=["Referrals"])
    with pytest.raises(Damaged, match="damaged"):
        read_sheet(path)


@given(st.data())
def test_a_workbook_cut_off_or_spoilt_anywhere_is_read_or_refused_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("spoilt") / "referrals.xlsx"
    whole = write_workbook(path, [["Surname", "Forename"], ["Smith", "John"]]).read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    spoilt = data.draw(st.sampled_from([whole[:place], whole[:place] + b"\x00" + whole[place + 1 :]]))
    path.write_bytes(spoilt)
    try:
        answered: list[object] = [row.cells for row in read_sheet(path).read()]
    except KnownError as refused:
        answered = [str(refused)]
    assert answered
