"""The proposal for a matching meeting on A4: who is proposed to whom, with room for the decision; then who still waits.

It names what stands between people and mentors, so it is for coordinators alone and says so.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Table

from caseworker.domain.errors import Phrase, say
from caseworker.paper.foot import foot
from caseworker.paper.page import LINE, SHADE, Pen, pdf, style
from caseworker.paper.tongue import Tongue
from caseworker.queries.paper_rows import ProposalPaper, ProposedLine, WaitingLine

_TITLE = say("Proposal for a matching meeting")
_FIRST = say("First meeting possible:")
_ROOM = 45 * mm
"""A heading stands at the bottom of a page only with so much below it."""
_OF = style("of", size=9.5, dim=True)
_NAME = style("name", size=20, bold=True, leading=26)
_SAID = style("said", size=10.5, spaceAfter=2 * mm)
_ALONE = style("alone", size=10.5, bold=True, spaceAfter=4 * mm)
_HEADING = style("heading", size=12.5, bold=True, spaceBefore=4 * mm, spaceAfter=1.5 * mm)
_HEAD = style("head", size=9, bold=True)
_WHO = style("who", size=10.5, bold=True)
_CELL = style("cell", size=9.5)
_DIM = style("dim", size=9, dim=True)

_PROPOSED = (44 * mm, 36 * mm, 64 * mm, 30 * mm)
_WAITING = (44 * mm, 62 * mm, 68 * mm)
_LINES = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 1.5 * mm),
    ("RIGHTPADDING", (0, 0), (-1, -1), 1.5 * mm),
    ("TOPPADDING", (0, 0), (-1, -1), 1.2 * mm),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.6 * mm),
    ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
    ("BACKGROUND", (0, 0), (-1, 0), SHADE),
)

Cell = list[Paragraph]


def proposal_pdf(paper: ProposalPaper, *, tongue: Tongue) -> bytes:
    """The paper."""
    pen = Pen(tongue)
    story = [*_head(pen, paper), *_proposed(pen, paper.proposed), *_waiting(pen, paper.waiting), *pen.admission()]
    return pdf(story, title=pen.say(_TITLE), pen=pen, below=partial(_below, pen, paper))


def _below(pen: Pen, paper: ProposalPaper, page: int, pages: int) -> Sequence[tuple[str, str]]:
    edge = paper.edge
    printed = say("Printed by {name}, {moment}", name=edge.printed_by, moment=edge.printed_at)
    return ((pen.say(printed), pen.say(say("Page {page} of {pages}", page=page, pages=pages))), foot(pen, edge))


def _head(pen: Pen, paper: ProposalPaper) -> Iterator[Flowable]:
    yield pen.write(say("{text}", text=paper.edge.service), _OF)
    yield pen.write(_TITLE, _NAME)
    yield pen.write(paper.sentence, _SAID)
    if paper.tried:
        yield pen.write(say("This supposes what is not so: it is a trial, and not how things stand."), _ALONE)
        for part in paper.tried:
            yield pen.write(part, _SAID)
    yield pen.write(say("For coordinators alone: it tells of one person what may rest on another."), _ALONE)


def _proposed(pen: Pen, lines: Sequence[ProposedLine]) -> Iterator[Flowable]:
    yield pen.write(say("Proposed"), _HEADING)
    if not lines:
        yield pen.write(say("Nobody can be proposed."), _SAID)
        return
    head = (say("Person"), say("Mentor"), say("For it, and to ask first"), say("Decided"))
    rows = [[pen.write(one, _HEAD) for one in head]]
    yield _table([*rows, *(_proposed_row(pen, one) for one in lines)], widths=_PROPOSED)


def _proposed_row(pen: Pen, one: ProposedLine) -> list[Cell]:
    why = [pen.write(phrase, _CELL) for phrase in one.reasons] + [pen.write(phrase, _DIM) for phrase in one.ask]
    decided = [pen.write(say("Yes / No"), _CELL), pen.write(say("Who:"), _DIM)]
    mentor = [pen.write(say("{text}", text=one.mentor), _CELL), pen.write(_FIRST, _DIM), pen.write(one.meets, _DIM)]
    return [_who(pen, one.person, one.about), mentor, why, decided]


def _waiting(pen: Pen, lines: Sequence[WaitingLine]) -> Iterator[Flowable]:
    if not lines:
        return
    yield CondPageBreak(_ROOM)
    yield pen.write(say("Not matched"), _HEADING)
    head = (say("Person"), say("Why"), say("What would help"))
    rows = [[pen.write(one, _HEAD) for one in head]]
    yield _table([*rows, *(_waiting_row(pen, one) for one in lines)], widths=_WAITING)


def _waiting_row(pen: Pen, one: WaitingLine) -> list[Cell]:
    return [
        _who(pen, one.person, one.about),
        [pen.write(one.why, _CELL)],
        [pen.write(phrase, _CELL) for phrase in one.helps],
    ]


def _who(pen: Pen, person: str, about: Sequence[Phrase]) -> Cell:
    return [pen.write(say("{text}", text=person), _WHO), *(pen.write(phrase, _DIM) for phrase in about)]


def _table(rows: Sequence[Sequence[object]], *, widths: Sequence[float]) -> Flowable:
    table = Table([list(row) for row in rows], colWidths=list(widths), repeatRows=1, splitInRow=1)
    table.setStyle([*_LINES])
    return table
