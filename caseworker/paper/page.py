"""What every paper has in common: A4, the bundled typeface, and the edge with its number of pages.

A letter that the typeface lacks loses its marks, or stands as an empty box; the paper says so at its end.
"""

import unicodedata
from collections.abc import Callable, Sequence
from functools import partial
from importlib.resources import as_file, files
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from caseworker.domain.errors import Phrase, say
from caseworker.paper.tongue import Tongue

PLAIN, BOLD = "paper", "paper-bold"
_FONTS = {PLAIN: "AtkinsonHyperlegibleNext_400Regular.ttf", BOLD: "AtkinsonHyperlegibleNext_700Bold.ttf"}
INK, DIM, LINE, SHADE = HexColor("#1b1b1b"), HexColor("#4d4d4d"), HexColor("#9a9a9a"), HexColor("#f4f3f0")
MARGIN = 18 * mm
EDGE_SIZE = 8.5
EDGE_LEADING = 12
_NO_PADDING = (0, 0, 0, 0)
_INVISIBLE = frozenset({"Cc", "Cf"})

Below = Callable[[int, int], Sequence[tuple[str, str]]]
"""The lines at the foot of a page, by its number and how many there are: what stands left and right in each."""


def style(name: str, *, size: float, bold: bool = False, dim: bool = False, **more: Any) -> ParagraphStyle:
    """A style of paragraph in the typeface, in points."""
    font, colour = BOLD if bold else PLAIN, DIM if dim else INK
    return ParagraphStyle(name, fontName=font, fontSize=size, textColor=colour, **{"leading": size * 1.36, **more})


SMALL = style("small", size=EDGE_SIZE, dim=True)


class Pen:
    """Writes phrases in one language, and remembers whether the typeface had every letter."""

    def __init__(self, tongue: Tongue) -> None:
        _register_fonts()
        self.tongue = tongue
        self.lacked = False
        self._known = pdfmetrics.getFont(PLAIN).face.charToGlyph  # type: ignore[attr-defined]

    def say(self, phrase: Phrase) -> str:
        """The words of a phrase, in letters that can be printed."""
        return "".join(map(self._printed, unicodedata.normalize("NFC", self.tongue.say(phrase))))

    def write(self, phrase: Phrase, look: ParagraphStyle) -> Paragraph:
        """A paragraph: no sign that somebody wrote steers the page, and their lines stay lines."""
        return Paragraph(escape(self.say(phrase)).replace("\n", "<br/>"), look)

    def admission(self) -> list[Flowable]:
        """What is said at the end of a paper of letters that were not there; nothing where all were."""
        return [self.write(_LACKED, SMALL)] if self.lacked else []

    def _printed(self, sign: str) -> str:
        if ord(sign) in self._known or sign == "\n":
            return sign
        if unicodedata.category(sign) in _INVISIBLE or sign.isspace():
            return " " if sign.isspace() else ""
        self.lacked = True
        base = unicodedata.normalize("NFKD", sign)[:1]
        return base if ord(base) in self._known else sign


_LACKED = say(
    "Some letters on this paper are not in its typeface and lost their marks or stand as boxes. The record has them as "
    "they were written."
)


def pdf(
    story: Sequence[Flowable], *, title: str, pen: Pen, below: Below | None = None, margin: float = MARGIN
) -> bytes:
    """The bytes of a paper; the same story gives the same bytes. The title names nobody: it stands in the file."""
    content = BytesIO()
    wide, tall = A4[0] - 2 * margin, height_for(below, margin=margin)
    frame = Frame(margin, A4[1] - margin - tall, wide, tall, *_NO_PADDING)
    document = BaseDocTemplate(
        content,
        pagesize=A4,
        title=title,
        lang=pen.tongue.code,
        initialFontName=PLAIN,
        invariant=1,
        pageTemplates=[PageTemplate(frames=[frame])],
    )
    document.build(list(story), canvasmaker=partial(_Numbered, below=below, margin=margin))
    return content.getvalue()


def height_for(below: Below | None, *, margin: float) -> float:
    """How much of a page is left between the margins, above what stands at its foot, in points."""
    foot = len(below(1, 1)) * EDGE_LEADING + 3 * mm if below is not None else 0
    return A4[1] - 2 * margin - foot


def _register_fonts() -> None:
    for name, file in _FONTS.items():
        with as_file(files("resources").joinpath("fonts", file)) as font:
            pdfmetrics.registerFont(TTFont(name, font))


class _Numbered(Canvas):
    """Keeps every page until the last is there, so that each can say how many there are."""

    def __init__(self, *arguments: Any, below: Below | None, margin: float, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._below, self._margin = below, margin
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 (called by reportlab)
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]

    def save(self) -> None:
        for number, page in enumerate(self._kept, 1):
            self.__dict__.update(page)
            self._draw_edge(() if self._below is None else self._below(number, len(self._kept)))
            super().showPage()
        super().save()

    def _draw_edge(self, lines: Sequence[tuple[str, str]]) -> None:
        left, right = self._margin, A4[0] - self._margin
        height = self._margin + (len(lines) - 1) * EDGE_LEADING
        if lines:
            self.setStrokeColor(LINE)
            self.setLineWidth(0.5)
            self.line(left, height + EDGE_LEADING, right, height + EDGE_LEADING)
        self.setFont(PLAIN, EDGE_SIZE)
        self.setFillColor(DIM)
        for number, (at_left, at_right) in enumerate(lines):
            self.drawString(left, height - number * EDGE_LEADING, at_left)
            self.drawRightString(right, height - number * EDGE_LEADING, at_right)
