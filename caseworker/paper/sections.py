"""A heading with what stands under it, as papers lay it out: labels beside values, none of them torn from its value."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, KeepTogether, Paragraph, Spacer, Table

from caseworker.domain.errors import Phrase
from caseworker.paper.page import LINE, MARGIN, Pen, style
from caseworker.queries.rows import Fact, Section

LABELS = 42 * mm
WIDTH = 210 * mm - 2 * MARGIN
_ROOM = 24 * mm
"""A heading stands at the bottom of a page only with so much below it."""

_HEADING = style("heading", size=12.5, bold=True, spaceBefore=1.5 * mm, spaceAfter=1 * mm)
_LEAD = style("lead", size=10.5, bold=True, spaceAfter=1 * mm)
_SAID = style("said", size=10, spaceAfter=1 * mm)
LABEL = style("label", size=9.5, dim=True, leading=14.3)
_VALUE = style("value", size=10.5)
_CONTEXT = style("context", size=9.5, dim=True)

CELLS = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 2 * mm),
    ("TOPPADDING", (0, 0), (-1, -1), 0.4 * mm),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0.8 * mm),
)


def section_on_paper(pen: Pen, section: Section) -> Iterator[Flowable]:
    """The heading, what is said first, and each fact."""
    yield CondPageBreak(_ROOM)
    yield HRFlowable(width="100%", thickness=0.5, color=LINE, spaceBefore=2.5 * mm, spaceAfter=0)
    yield pen.write(section.title, _HEADING)
    if section.lead is not None:
        yield pen.write(section.lead, _LEAD)
    for said in section.says:
        yield pen.write(said, _SAID)
    for fact in section.facts:
        yield _row(pen, fact)
    if section.empty is not None and not section.facts:
        yield pen.write(section.empty, _SAID)
    yield Spacer(0, 0.5 * mm)


def _row(pen: Pen, fact: Fact) -> Flowable:
    """A label beside its value; only one that is longer than a page goes on over the end of one."""
    table = Table([cells(pen, fact)], colWidths=[LABELS, WIDTH - LABELS], splitInRow=1)
    table.setStyle([*CELLS])
    return KeepTogether([table])


def cells(pen: Pen, fact: Fact) -> list[Flowable | list[Paragraph]]:
    """A label and its value, with the value in context below."""
    return [pen.write(fact.label, LABEL), [pen.write(fact.words, _VALUE), *_context(pen, fact.context)]]


def _context(pen: Pen, context: Phrase | None) -> list[Paragraph]:
    return [pen.write(context, _CONTEXT)] if context is not None and context.template else []
