"""The sheet of paper that a recovery kit is: plain A4, to be printed, sealed in an envelope and kept by a trustee."""

from collections.abc import Callable, Iterable
from datetime import date
from importlib.resources import as_file, files
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from caseworker.domain.errors import Phrase, say
from caseworker.storage.files import write_whole
from caseworker.storage.recovery_kit import kit_lines, kit_number

_FONTS = {"kit": "AtkinsonHyperlegibleNext_400Regular.ttf", "kit-bold": "AtkinsonHyperlegibleNext_700Bold.ttf"}
_TITLE = say("Recovery kit")
_WARNING = say(
    "Whoever holds this sheet can open the recovery copy of everything that the service keeps. Seal it in an envelope, "
    "sign across the flap, and keep it locked away, apart from every laptop. A trustee should hold it."
)
_USE = say(
    "To use it, start Caseworker on a new device, choose 'Recover with the kit', and type the four lines. Each line "
    "ends in characters that show typing mistakes. Capital letters and hyphens do not matter. The letters I, L, O and "
    "U are never used."
)
_REHEARSE = say(
    "Rehearse it once a year: Settings, Safety of the records, 'Try the recovery kit'. Should somebody have copied it, "
    "tell whoever looks after the service at once: a kit cannot be changed yet."
)

_WORDS = ParagraphStyle("words", fontName="kit", fontSize=12, leading=18, spaceAfter=6 * mm)
_HEADING = ParagraphStyle("heading", fontName="kit-bold", fontSize=24, leading=30, spaceAfter=6 * mm)
_CODE = ParagraphStyle("code", fontName="kit", fontSize=20, leading=32, leftIndent=10 * mm, spaceAfter=2 * mm)


def kit_pdf(
    path: Path, *, secret: bytes, service: str, made_on: date, translate: Callable[[Phrase], str] = str
) -> None:
    """Write the sheet for this secret. The file opens everything: its user prints it and deletes it."""
    _register_fonts()
    content = BytesIO()
    document = SimpleDocTemplate(
        content, pagesize=A4, title=translate(_TITLE), lang="en-GB", initialFontName="kit", invariant=1
    )
    document.build(list(_sheet(secret, service=service, made_on=made_on, translate=translate)))
    write_whole(path, content=content.getvalue())


def _sheet(secret: bytes, *, service: str, made_on: date, translate: Callable[[Phrase], str]) -> Iterable[Paragraph]:
    number = say("Kit {number}, made on {day}", number=kit_number(secret), day=f"{made_on:%d/%m/%Y}")
    yield Paragraph(escape(translate(_TITLE)), _HEADING)
    for line in (service, translate(number), translate(_WARNING)):
        yield Paragraph(escape(line), _WORDS)
    for place, code in enumerate(kit_lines(secret), 1):
        yield Paragraph(f"{place}.&nbsp;&nbsp; {code}", _CODE)
    for phrase in (_USE, _REHEARSE):
        yield Paragraph(escape(translate(phrase)), _WORDS)


def _register_fonts() -> None:
    for name, file in _FONTS.items():
        with as_file(files("resources").joinpath("fonts", file)) as font:
            pdfmetrics.registerFont(TTFont(name, font))
