"""The session sheet on one A4: each question with its boxes or its lines, as much room to write as the page has."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer, Table

from caseworker.domain.errors import Phrase, say
from caseworker.domain.record import Form
from caseworker.paper.foot import foot
from caseworker.paper.page import BOLD, INK, LINE, Pen, height_for, pdf, style
from caseworker.paper.tongue import Tongue
from caseworker.queries.paper_rows import Question, SessionSheet
from caseworker.queries.rows import Choice

_TITLE = say("Session sheet")
_MARGIN = 15 * mm
_WIDTH = A4[0] - 2 * _MARGIN
_SPARE = 2 * mm
"""What is left over below, so that no rounding makes a second page."""
_COLUMNS = 3
_GAP = 5 * mm
_LINE = 7.5 * mm
"""What a line needs that somebody writes by hand on their knee."""
_SIDE, _TICK = 3.2 * mm, 5.5 * mm
"""A box to tick, and the room that it has."""

_OF = style("of", size=9.5, dim=True)
_NAME = style("name", size=20, bold=True, leading=26)
_SAID = style("said", size=11, spaceAfter=1.5 * mm)
_ASKED = style("asked", size=10.5, bold=True, spaceBefore=2 * mm, spaceAfter=0.5 * mm)
_SHORT = style("short", size=10.5, bold=True, leading=12)
_CHOICE = style("choice", size=9.5, leading=11.5)
_WORRY = style("worry", size=9.5)


class _Block(NamedTuple):
    """A question on the page; a long one is followed by its lines."""

    shown: list[Flowable]
    has_lines: bool = False


def session_sheet_pdf(sheet: SessionSheet, *, tongue: Tongue) -> bytes:
    """The paper."""
    pen = Pen(tongue)
    head = [pen.write(_TITLE, _OF), pen.write(say("{text}", text=sheet.name), _NAME), pen.write(sheet.booked, _SAID)]
    blocks = [_block(pen, list(some)) for _, some in groupby(sheet.questions, key=_line_of)]
    end = [Spacer(0, 2 * mm), pen.write(sheet.worry, _WORRY), *pen.admission()]
    below = partial(_below, pen, sheet)
    room = height_for(below, margin=_MARGIN) - _SPARE - _height([*head, *_asked(blocks), *end])
    story = [*head, *_asked(blocks, lines=max(0, int(room / _LINE))), *end]
    return pdf(story, title=pen.say(_TITLE), pen=pen, below=below, margin=_MARGIN)


def _below(pen: Pen, sheet: SessionSheet, _page: int, _pages: int) -> Sequence[tuple[str, str]]:
    """Who printed it is not said: a volunteer's whole name does not lie on a table either."""
    typed = say("Type it into Caseworker the same day. Printed {moment}.", moment=sheet.edge.printed_at)
    return ((pen.say(typed), ""), foot(pen, sheet.edge))


def _height(story: Sequence[Flowable]) -> float:
    """How much of a page a story takes, or a little less."""
    return sum(one.wrap(_WIDTH, A4[1])[1] + one.getSpaceBefore() + one.getSpaceAfter() for one in story)


def _asked(blocks: Sequence[_Block], *, lines: int = 0) -> Iterator[Flowable]:
    """Every question, with these lines shared among the long ones; the first of them get what is left over."""
    long = sum(block.has_lines for block in blocks)
    shares = iter([lines // long + (number < lines % long) for number in range(long)])
    for block in blocks:
        yield from block.shown
        if block.has_lines:
            yield _Lines(next(shares))


def _line_of(question: Question) -> str:
    """Short answers that follow each other share a line; any other question has its own."""
    return "" if _is_short(question) else question.field.name


def _is_short(question: Question) -> bool:
    return not question.choices and question.field.form is not Form.LONG_TEXT


def _block(pen: Pen, questions: Sequence[Question]) -> _Block:
    first = questions[0]
    if _is_short(first):
        return _Block([_beside(pen, questions)])
    label = pen.write(Phrase(first.field.label), _ASKED)
    return _Block([label, _boxes(pen, first.choices)]) if first.choices else _Block([label], has_lines=True)


def _beside(pen: Pen, questions: Sequence[Question]) -> Table:
    """Short answers: each label with a line to write on."""
    cells = [cell for one in questions for cell in (pen.write(Phrase(one.field.label), _SHORT), "", "")]
    share = _WIDTH / len(questions)
    labels = [stringWidth(pen.say(Phrase(one.field.label)), BOLD, _SHORT.fontSize) + 3 * mm for one in questions]
    widths = [part for label in labels for part in (label, share - label - _GAP, _GAP)]
    widths[-2:] = [widths[-2] + _GAP, 0]
    table = Table([cells], colWidths=widths, rowHeights=[9 * mm])
    lines = [("LINEBELOW", (3 * n + 1, 0), (3 * n + 1, 0), 0.6, LINE) for n in range(len(questions))]
    table.setStyle([*_TIGHT, ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), *lines])
    return table


def _boxes(pen: Pen, choices: Sequence[Choice]) -> Table:
    """What can be ticked, read from left to right."""
    cells: list[Flowable | str] = [part for one in choices for part in (_Box(), pen.write(one.words, _CHOICE))]
    cells += [""] * (-len(cells) % (2 * _COLUMNS))
    rows = [cells[start : start + 2 * _COLUMNS] for start in range(0, len(cells), 2 * _COLUMNS)]
    table = Table(rows, colWidths=[_TICK, _WIDTH / _COLUMNS - _TICK] * _COLUMNS)
    table.setStyle([*_TIGHT, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
    return table


_TIGHT = (
    *((f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT")),
    *((f"{side}PADDING", (0, 0), (-1, -1), 0.55 * mm) for side in ("TOP", "BOTTOM")),
)


class _Box(Flowable):
    """A box to tick."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return _SIDE, _SIDE

    def draw(self) -> None:
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(0.9)
        self.canv.rect(0, 0, _SIDE, _SIDE)


class _Lines(Flowable):
    """Some lines to write on."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, self._count * _LINE
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(0.6)
        for number in range(self._count):
            self.canv.line(0, number * _LINE, self.width, number * _LINE)
