"""The case summary on A4: how to reach the person first, then a heading for each thing there is to know."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, KeepTogether, Paragraph, Spacer, Table

from caseworker.domain.errors import Phrase, say
from caseworker.paper.foot import foot
from caseworker.paper.page import INK, LINE, MARGIN, SHADE, Pen, pdf, style
from caseworker.paper.tongue import Tongue
from caseworker.queries.paper_rows import CaseSummary
from caseworker.queries.rows import Fact, Section

_TITLE = say("Case summary")
_LABELS = 42 * mm
_WIDTH = 210 * mm - 2 * MARGIN
_ROOM = 24 * mm
"""A heading stands at the bottom of a page only with so much below it."""

_OF = style("of", size=9.5, dim=True)
_NAME = style("name", size=22, bold=True, leading=28)
_ABOUT = style("about", size=10.5, dim=True, spaceAfter=4 * mm)
_HEADING = style("heading", size=12.5, bold=True, spaceBefore=1.5 * mm, spaceAfter=1 * mm)
_LEAD = style("lead", size=10.5, bold=True, spaceAfter=1 * mm)
_RULE = style("rule", size=13, bold=True, spaceAfter=1 * mm)
_SAID = style("said", size=10, spaceAfter=1 * mm)
_LABEL = style("label", size=9.5, dim=True, leading=14.3)
_VALUE = style("value", size=10.5)
_CONTEXT = style("context", size=9.5, dim=True)

_CELLS = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 2 * mm),
    ("TOPPADDING", (0, 0), (-1, -1), 0.4 * mm),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0.8 * mm),
)


def summary_pdf(summary: CaseSummary, *, tongue: Tongue) -> bytes:
    """The paper."""
    pen = Pen(tongue)
    story = [*_head(pen, summary), _box(pen, summary.contact)]
    for section in summary.sections:
        story += _section(pen, section)
    return pdf([*story, *pen.admission()], title=pen.say(_TITLE), pen=pen, below=partial(_below, pen, summary))


def _below(pen: Pen, summary: CaseSummary, page: int, pages: int) -> Sequence[tuple[str, str]]:
    edge = summary.edge
    printed = say(
        "{person}. Printed by {name}, {moment}",
        person=summary.name,
        name=edge.printed_by,
        moment=edge.printed_at,
    )
    return ((pen.say(printed), pen.say(say("Page {page} of {pages}", page=page, pages=pages))), foot(pen, edge))


def _head(pen: Pen, summary: CaseSummary) -> Iterator[Flowable]:
    yield pen.write(say("{title} · {service}", title=_TITLE, service=summary.edge.service), _OF)
    yield pen.write(say("{text}", text=summary.name), _NAME)
    about = " · ".join(pen.say(phrase) for phrase in summary.about)
    yield pen.write(say("{text}", text=about), _ABOUT)


def _box(pen: Pen, contact: Section) -> Flowable:
    """How to reach them, framed: nobody reads on without having seen it."""
    above: list[Flowable] = [pen.write(contact.title, _LABEL)]
    above += [pen.write(contact.lead, _RULE)] if contact.lead else []
    rows: list[list[Any]] = [[above, ""], *(_cells(pen, fact) for fact in contact.facts)]
    table = Table(rows, colWidths=[_LABELS, _WIDTH - _LABELS], splitInRow=1, spaceAfter=2 * mm)
    table.setStyle(
        [
            *_CELLS,
            ("SPAN", (0, 0), (-1, 0)),
            ("BOX", (0, 0), (-1, -1), 1.4, INK),
            ("BACKGROUND", (0, 0), (-1, -1), SHADE),
            ("LEFTPADDING", (0, 0), (0, -1), 4 * mm),
            ("TOPPADDING", (0, 0), (-1, 0), 2 * mm),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 3 * mm),
        ]
    )
    return table


def _section(pen: Pen, section: Section) -> Iterator[Flowable]:
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
    table = Table([_cells(pen, fact)], colWidths=[_LABELS, _WIDTH - _LABELS], splitInRow=1)
    table.setStyle([*_CELLS])
    return KeepTogether([table])


def _cells(pen: Pen, fact: Fact) -> list[Flowable | list[Paragraph]]:
    return [pen.write(fact.label, _LABEL), [pen.write(fact.words, _VALUE), *_context(pen, fact.context)]]


def _context(pen: Pen, context: Phrase | None) -> list[Paragraph]:
    return [pen.write(context, _CONTEXT)] if context is not None and context.template else []
