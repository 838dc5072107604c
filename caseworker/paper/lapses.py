"""What lapses of mentors in 60 days on A4, by day, with whom it affects: for a meeting of coordinators alone."""

from collections.abc import Iterator, Sequence
from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from caseworker.domain.errors import say
from caseworker.paper.foot import foot
from caseworker.paper.page import Pen, pdf, style
from caseworker.paper.sections import section_on_paper
from caseworker.paper.tongue import Tongue
from caseworker.queries.paper_rows import LapsesPaper

_TITLE = say("What lapses in the next 60 days, and whom it affects")
_OF = style("of", size=9.5, dim=True)
_NAME = style("name", size=20, bold=True, leading=26)
_ALONE = style("alone", size=10.5, bold=True, spaceAfter=4 * mm)


def lapses_pdf(paper: LapsesPaper, *, tongue: Tongue) -> bytes:
    """The paper."""
    pen = Pen(tongue)
    story = list(_head(pen, paper))
    for section in paper.sections:
        story += section_on_paper(pen, section)
    return pdf([*story, *pen.admission()], title=pen.say(_TITLE), pen=pen, below=partial(_below, pen, paper))


def _head(pen: Pen, paper: LapsesPaper) -> Iterator[Flowable]:
    yield pen.write(say("{text}", text=paper.edge.service), _OF)
    yield pen.write(_TITLE, _NAME)
    yield pen.write(say("For coordinators alone: it names mentors, and the people they walk with."), _ALONE)


def _below(pen: Pen, paper: LapsesPaper, page: int, pages: int) -> Sequence[tuple[str, str]]:
    edge = paper.edge
    printed = say("Printed by {name}, {moment}", name=edge.printed_by, moment=edge.printed_at)
    return ((pen.say(printed), pen.say(say("Page {page} of {pages}", page=page, pages=pages))), foot(pen, edge))
