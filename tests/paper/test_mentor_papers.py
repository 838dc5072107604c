"""A claim and a certificate on paper: what belongs on them stands there, and nothing is lost at a page's end."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.paper.certificate import certificate_pdf
from caseworker.paper.claim import claim_pdf
from caseworker.paper.tongue import ENGLISH
from caseworker.queries.paper_rows import CertificatePaper, ClaimLine, ClaimPaper, Edge
from tests.paper.printed import pages_of, text_of

EDGE = Edge("Tŷ'r Porth", "01632 960100", "Farida Akhtar", datetime(2026, 12, 7, 9, tzinfo=UTC))
LINE = ClaimLine(
    say("{day}", day=date(2026, 12, 1)), say("WS2 to Hewell"), say("Visit"), say("receipt: there is one"), "£11.88"
)
CLAIM = ClaimPaper(
    Id("ruth"),
    EDGE,
    "Ruth Osei",
    "A3F09C",
    (say("It waits for a coordinator."),),
    (LINE, replace(LINE, amount="£4.20")),
    "£16.08",
)
THANKS = CertificatePaper(
    Id("ruth"),
    EDGE,
    "Ruth Osei",
    (say("who has walked beside people leaving prison since {day}", day=date(2024, 3, 4)),),
    (say("Safeguarding"), say("Boundaries")),
)


def test_a_claim_says_whose_it_is_each_line_what_it_comes_to_and_where_it_stands() -> None:
    printed = text_of(claim_pdf(CLAIM, tongue=ENGLISH))
    for words in (
        "Ruth Osei",
        "1 December 2026",
        "WS2 to Hewell",
        "£11.88",
        "£4.20",
        "£16.08",
        "It waits for",
        "Claim number A3F09C",
    ):
        assert words in printed


def test_a_journey_on_paper_has_its_rate_beside_its_miles() -> None:
    line = replace(LINE, rate=say("{miles} miles at {pence}p", miles="26.4", pence=45))
    assert "26.4 miles at 45p" in text_of(claim_pdf(replace(CLAIM, lines=(line,)), tongue=ENGLISH))


def test_a_claim_has_room_for_the_mentor_and_the_service_to_sign() -> None:
    printed = text_of(claim_pdf(CLAIM, tongue=ENGLISH))
    assert "The mentor" in printed
    assert "For the service" in printed


def test_a_long_claim_goes_on_over_pages_and_loses_no_line() -> None:
    lines = tuple(replace(LINE, amount=f"£{number}.00") for number in range(100, 200))
    pages = pages_of(claim_pdf(replace(CLAIM, lines=lines), tongue=ENGLISH))
    assert len(pages) > 2
    whole = " ".join(pages)
    assert [number for number in range(100, 200) if f"£{number}.00" not in whole] == []
    assert all("Amount" in page for page in pages[:-1])


def test_a_certificate_thanks_by_name_and_says_since_when_and_what_was_learnt() -> None:
    (page,) = pages_of(certificate_pdf(THANKS, tongue=ENGLISH))
    order = ["Tŷ'r Porth", "Certificate of volunteering", "Ruth Osei", "4 March 2024", "Safeguarding", "For Tŷ'r Porth"]
    places = [page.index(words) for words in order]
    assert places == sorted(places)


def test_a_certificate_with_very_many_trainings_still_ends_with_the_line_to_sign() -> None:
    many = tuple(say("Module {number}", number=str(number)) for number in range(80))
    printed = text_of(certificate_pdf(replace(THANKS, trainings=many), tongue=ENGLISH))
    assert "Module 79" in printed
    assert printed.index("Module 79") < printed.index("For Tŷ'r Porth")


@pytest.mark.parametrize("signs", ["<b>Ruth</b> & <Co>", "</para>", "&amp; %s {name}"])
def test_no_sign_in_a_name_steers_the_page(signs: str) -> None:
    assert signs in text_of(certificate_pdf(replace(THANKS, name=signs), tongue=ENGLISH))
    assert signs in text_of(claim_pdf(replace(CLAIM, name=signs), tongue=ENGLISH))
