"""The case summary on A4: how to reach the person first, then a heading for each thing there is to know."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from caseworker.domain.errors import say
from caseworker.paper.foot import foot
from caseworker.paper.page import INK, SHADE, Pen, pdf, style
from caseworker.paper.sections import CELLS, LABEL, LABELS, WIDTH, cells, section_on_paper
from caseworker.paper.tongue import Tongue
from caseworker.queries.paper_rows import CaseSummary
from caseworker.queries.rows import Section

_TITLE = say("Case summary")
_OF = style("of", size=9.5, dim=True)
_NAME = style("name", size=22, bold=True, leading=28)
_ABOUT = style("about", size=10.5, dim=True, spaceAfter=4 * mm)
_RULE = style("rule", size=13, bold=True, spaceAfter=1 * mm)


def summary_pdf(summary: CaseSummary, *, tongue: Tongue) -> bytes:
    """The paper."""
    pen = Pen(tongue)
    story = [*_head(pen, summary), _box(pen, summary.contact)]
    for section in summary.sections:
        story += section_on_paper(pen, section)
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
    above: list[Flowable] = [pen.write(contact.title, LABEL)]
    above += [pen.write(contact.lead, _RULE)] if contact.lead else []
    rows: list[list[Any]] = [[above, ""], *(cells(pen, fact) for fact in contact.facts)]
    table = Table(rows, colWidths=[LABELS, WIDTH - LABELS], splitInRow=1, spaceAfter=2 * mm)
    table.setStyle(
        [
            *CELLS,
            ("SPAN", (0, 0), (-1, 0)),
            ("BOX", (0, 0), (-1, -1), 1.4, INK),
            ("BACKGROUND", (0, 0), (-1, -1), SHADE),
            ("LEFTPADDING", (0, 0), (0, -1), 4 * mm),
            ("TOPPADDING", (0, 0), (-1, 0), 2 * mm),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 3 * mm),
        ]
    )
    return table
