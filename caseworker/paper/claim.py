"""An expenses claim on A4: whose it is, every line with its amount, what it comes to, who decided, and room to sign."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table

from caseworker.domain.errors import Phrase, say
from caseworker.paper.foot import foot
from caseworker.paper.page import LINE, SHADE, Pen, pdf, style
from caseworker.paper.tongue import Tongue
from caseworker.queries.paper_rows import ClaimPaper

_TITLE = say("Expenses claim")
_WIDTHS = (32 * mm, 90 * mm, 30 * mm, 22 * mm)
_OF = style("of", size=9.5, dim=True)
_NAME = style("name", size=20, bold=True, leading=26)
_SAID = style("said", size=10.5, spaceAfter=1.5 * mm)
_HEAD = style("head", size=9, bold=True)
_HEAD_RIGHT = style("head right", size=9, bold=True, alignment=2)
_CELL = style("cell", size=9.5)
_RIGHT = style("right", size=9.5, alignment=2)
_TOTAL = style("total", size=11, bold=True, alignment=2)
_SUM = style("sum", size=11, bold=True)
_DIM = style("dim", size=9, dim=True)
_LINES = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 1.5 * mm),
    ("RIGHTPADDING", (0, 0), (-1, -1), 1.5 * mm),
    ("TOPPADDING", (0, 0), (-1, -1), 1.2 * mm),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.6 * mm),
    ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
    ("BACKGROUND", (0, 0), (-1, 0), SHADE),
)


def claim_pdf(paper: ClaimPaper, *, tongue: Tongue) -> bytes:
    """The paper."""
    pen = Pen(tongue)
    story = [*_head(pen, paper), _table(pen, paper), *signed(pen, (say("The mentor"), say("For the service")))]
    return pdf([*story, *pen.admission()], title=pen.say(_TITLE), pen=pen, below=partial(_below, pen, paper))


def _below(pen: Pen, paper: ClaimPaper, page: int, pages: int) -> Sequence[tuple[str, str]]:
    edge = paper.edge
    printed = say("Printed by {name}, {moment}", name=edge.printed_by, moment=edge.printed_at)
    return ((pen.say(printed), pen.say(say("Page {page} of {pages}", page=page, pages=pages))), foot(pen, edge))


def _head(pen: Pen, paper: ClaimPaper) -> Iterator[Flowable]:
    yield pen.write(say("{title} · {service}", title=_TITLE, service=paper.edge.service), _OF)
    yield pen.write(say("{text}", text=paper.name), _NAME)
    yield pen.write(say("Claim number {number}", number=paper.number), _SAID)
    for phrase in paper.says:
        yield pen.write(phrase, _SAID)
    yield Spacer(0, 3 * mm)


def _table(pen: Pen, paper: ClaimPaper) -> Flowable:
    titles = (say("Day"), say("What for"), say("Receipt"))
    head: list[Any] = [*(pen.write(one, _HEAD) for one in titles), pen.write(say("Amount"), _HEAD_RIGHT)]
    rows: list[list[Any]] = [
        [
            pen.write(one.day, _CELL),
            [pen.write(one.what, _CELL), *(pen.write(said, _DIM) for said in (one.rate, one.why) if said.template)],
            pen.write(one.receipt, _CELL),
            pen.write(say("{text}", text=one.amount), _RIGHT),
        ]
        for one in paper.lines
    ]
    total: list[Any] = [pen.write(say("Together"), _SUM), "", "", pen.write(say("{text}", text=paper.total), _TOTAL)]
    whole: list[list[Any]] = [head, *rows, total]
    table = Table(whole, colWidths=list(_WIDTHS), repeatRows=1, splitInRow=1)
    table.setStyle([*_LINES])
    return table


def signed(pen: Pen, who: Sequence[Phrase]) -> Iterator[Flowable]:
    """Room for so many to sign, with the day."""
    yield Spacer(0, 14 * mm)
    for one in who:
        cells: list[list[Any]] = [["", "", ""], [pen.write(one, _DIM), "", pen.write(say("Day"), _DIM)]]
        line = Table(cells, colWidths=[90 * mm, 14 * mm, 50 * mm], rowHeights=[7 * mm, None], hAlign="LEFT")
        line.setStyle(
            [
                ("LINEBELOW", (0, 0), (0, 0), 0.7, LINE),
                ("LINEBELOW", (2, 0), (2, 0), 0.7, LINE),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ]
        )
        yield KeepTogether([line, Spacer(0, 8 * mm)])
