"""The sheet of paper that a recovery kit is: plain A4, to be printed, sealed in an envelope and kept by a trustee."""

from collections.abc import Iterable
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from caseworker.domain.errors import say
from caseworker.paper.page import Pen, pdf, style
from caseworker.paper.tongue import ENGLISH, Tongue
from caseworker.storage.recovery_kit import kit_lines, kit_number

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

_WORDS = style("words", size=12, leading=18, spaceAfter=6 * mm)
_HEADING = style("heading", size=24, bold=True, leading=30, spaceAfter=6 * mm)
_CODE = style("code", size=20, leading=32, leftIndent=10 * mm, spaceAfter=2 * mm)


def kit_pdf(secret: bytes, *, service: str, made_on: date, tongue: Tongue = ENGLISH) -> bytes:
    """The sheet for this secret. It opens everything: its user prints it and deletes it."""
    pen = Pen(tongue)
    story = list(_sheet(pen, secret, service=service, made_on=made_on))
    return pdf(story, title=pen.say(_TITLE), pen=pen, margin=25 * mm)


def _sheet(pen: Pen, secret: bytes, *, service: str, made_on: date) -> Iterable[Paragraph]:
    number = say("Kit {number}, made on {day}", number=kit_number(secret), day=f"{made_on:%d/%m/%Y}")
    yield pen.write(_TITLE, _HEADING)
    for phrase in (say("{text}", text=service), number, _WARNING):
        yield pen.write(phrase, _WORDS)
    for place, code in enumerate(kit_lines(secret), 1):
        yield pen.write(say("{place}.\u00a0\u00a0 {code}", place=place, code=code), _CODE)
    for phrase in (_USE, _REHEARSE):
        yield pen.write(phrase, _WORDS)
