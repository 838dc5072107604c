"""A small real workbook (XLSX) from rows of text and dates: the same rows make the same bytes."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

Cell = str | date | None

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_FIRST_DAY = date(1899, 12, 30)
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
_DATE_STYLE = 1


def write_workbook(path: Path, sheets: Sequence[tuple[str, Iterable[Sequence[Cell]]]]) -> Path:
    """Write a workbook of named sheets."""
    names = [name for name, _ in sheets]
    parts = {
        "[Content_Types].xml": _types(len(sheets)),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _book(names),
        "xl/_rels/workbook.xml.rels": _relations(
            [*(("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)), ("styles", "styles.xml")]
        ),
        "xl/styles.xml": _STYLES,
        **{f"xl/worksheets/sheet{n}.xml": _sheet(rows) for n, (_, rows) in enumerate(sheets, start=1)},
    }
    with ZipFile(path, "w") as file:
        for name, xml in parts.items():
            part = ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            part.compress_type = ZIP_DEFLATED
            file.writestr(part, _HEAD + xml)
    return path


def _types(count: int) -> str:
    parts = [
        ("/xl/workbook.xml", "sheet.main"),
        ("/xl/styles.xml", "styles"),
        *((f"/xl/worksheets/sheet{n}.xml", "worksheet") for n in range(1, count + 1)),
    ]
    own = "".join(f'<Override PartName="{name}" ContentType="{_CONTENT}.{kind}+xml"/>' for name, kind in parts)
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="{relations}"/>{own}</Types>'


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    own = "".join(
        f'<Relationship Id="rId{n}" Type="{_DOCUMENT}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{own}</Relationships>'


def _book(names: Sequence[str]) -> str:
    own = "".join(
        f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, name in enumerate(names, start=1)
    )
    return f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}"><sheets>{own}</sheets></workbook>'


def _sheet(rows: Iterable[Sequence[Cell]]) -> str:
    own = "".join(f'<row r="{n}">{_row(row, n)}</row>' for n, row in enumerate(rows, start=1) if row)
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{own}</sheetData></worksheet>'


def _row(row: Sequence[Cell], number: int) -> str:
    return "".join(
        _cell(cell, f"{chr(ord('A') + place)}{number}") for place, cell in enumerate(row) if cell is not None
    )


def _cell(cell: str | date, place: str) -> str:
    if isinstance(cell, date):
        return f'<c r="{place}" s="{_DATE_STYLE}"><v>{(cell - _FIRST_DAY).days}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
