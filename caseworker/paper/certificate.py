"""A mentor's certificate on A4: who, with which service, since when, what they gave and learnt, a line to sign."""

from collections.abc import Iterator, Sequence
from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, HRFlowable, Spacer

from caseworker.domain.errors import say
from caseworker.paper.claim import signed
from caseworker.paper.page import INK, LINE, Pen, pdf, style
from caseworker.paper.tongue import Tongue
from caseworker.queries.paper_rows import CertificatePaper

_TITLE = say("Certificate of volunteering")
_OF = style("of", size=13, bold=True, alignment=1)
_HEADING = style("heading", size=24, bold=True, leading=34, alignment=1)
_WITH = style("with", size=12, dim=True, alignment=1)
_NAME = style("name", size=30, bold=True, leading=44, alignment=1)
_SAID = style("said", size=13, leading=20, alignment=1)
_LIST = style("list", size=11.5, leading=17, alignment=1)
_SMALL = style("trained", size=10.5, bold=True, spaceBefore=8 * mm, spaceAfter=2 * mm, alignment=1)


def certificate_pdf(paper: CertificatePaper, *, tongue: Tongue) -> bytes:
    """The paper."""
    pen = Pen(tongue)
    who = say("For {service}", service=paper.edge.service)
    story = [*_body(pen, paper), *signed(pen, (who,)), *pen.admission()]
    return pdf(story, title=pen.say(_TITLE), pen=pen, below=partial(_below, pen, paper))


def _below(pen: Pen, paper: CertificatePaper, _page: int, _pages: int) -> Sequence[tuple[str, str]]:
    made = pen.say(say("Made on {moment}", moment=paper.edge.printed_at))
    asked = pen.say(say("Questions? Ring {phone}", phone=paper.edge.phone)) if paper.edge.phone else ""
    return ((made, asked),)


def _body(pen: Pen, paper: CertificatePaper) -> Iterator[Flowable]:
    yield Spacer(0, 22 * mm)
    yield pen.write(say("{text}", text=paper.edge.service), _OF)
    yield Spacer(0, 10 * mm)
    yield pen.write(_TITLE, _HEADING)
    yield HRFlowable(width="30%", thickness=1.4, color=INK, spaceBefore=4 * mm, spaceAfter=10 * mm)
    yield pen.write(say("This is to thank"), _WITH)
    yield pen.write(say("{text}", text=paper.name), _NAME)
    for phrase in paper.says:
        yield pen.write(phrase, _SAID)
    if paper.trainings:
        yield HRFlowable(width="30%", thickness=0.5, color=LINE, spaceBefore=8 * mm, spaceAfter=0)
        yield pen.write(say("Training completed"), _SMALL)
        for phrase in paper.trainings:
            yield pen.write(phrase, _LIST)
    yield Spacer(0, 10 * mm)
