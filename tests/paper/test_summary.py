"""The case summary as it is printed: A4, a number on every page, whose it is, and every letter accounted for."""

from datetime import UTC, datetime

import pytest

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.paper.summary import summary_pdf
from caseworker.paper.tongue import ENGLISH, Tongue
from caseworker.queries.paper_rows import CaseSummary, Edge
from caseworker.queries.rows import Fact, Section
from tests.paper.printed import pages_of, text_of

EDGE = Edge("Tŷ'r Porth", "01632 960100", "Farida Akhtar", datetime(2026, 12, 7, 9, tzinfo=UTC))
CONTACT = Section(say("How to reach them"), lead=say("Do not text."))


def summary(*sections: Section, name: str = "Jay Pike", contact: Section = CONTACT) -> CaseSummary:
    return CaseSummary((Id("case"),), EDGE, name, (say("Needs an interpreter"),), contact, sections)


def noted(words: str, *, context: str = "") -> Section:
    return Section(say("Needs"), (Fact(say("Health"), say("{text}", text=words), say("{text}", text=context)),))


def test_how_to_reach_them_is_read_before_anything_else() -> None:
    (page,) = pages_of(summary_pdf(summary(noted("A room of my own", context="met")), tongue=ENGLISH))
    order = [
        "Jay Pike",
        "Needs an interpreter",
        "How to reach them",
        "Do not text.",
        "\nNeeds\n",
        "A room of my own",
        "met",
    ]
    places = [page.index(words) for words in order]
    assert places == sorted(places)


def test_each_page_says_whose_it_is_who_printed_it_when_and_how_many_there_are() -> None:
    pages = pages_of(summary_pdf(summary(*[noted("Words. " * 90)] * 20), tongue=ENGLISH))
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "Jay Pike. Printed by Farida Akhtar, 7 December 2026, 09:00" in page
        assert f"Page {number} of {len(pages)}" in page
        assert "Confidential." in page
        assert "Found it? Ring 01632 960100" in page


def test_what_is_longer_than_a_page_goes_on_on_the_next_and_loses_nothing() -> None:
    text = "\n".join(f"Word{number}" for number in range(400))
    for found in (summary(noted("Long", context=text)), summary(contact=noted("Long", context=text))):
        printed = text_of(summary_pdf(found, tongue=ENGLISH))
        assert [number for number in range(400) if f"Word{number}" not in printed] == []


@pytest.mark.parametrize("signs", ["<b>Tŷ</b> & <Co>", "</para><font>", "&amp; &nbsp; %s {text}"])
def test_no_sign_that_somebody_wrote_steers_the_page(signs: str) -> None:
    assert signs in text_of(summary_pdf(summary(noted(signs), name=signs), tongue=ENGLISH))


def test_a_heading_without_anything_says_so_and_a_lead_stands_above_the_rest() -> None:
    empty = Section(say("Needs"), empty=say("No needs are written down."))
    led = Section(say("Release"), lead=say("Leaves today."), says=(say("Confirm with the prison."),))
    printed = text_of(summary_pdf(summary(empty, led), tongue=ENGLISH))
    assert "No needs are written down." in printed
    assert "Leaves today. Confirm with the prison." in printed


def test_letters_that_the_typeface_lacks_are_admitted_to() -> None:
    assert "are not in its typeface" not in text_of(summary_pdf(summary(name="Siân Ŵyn Łucja"), tongue=ENGLISH))
    printed = text_of(summary_pdf(summary(name="Ḥasan আমিনা"), tongue=ENGLISH))
    assert "Hasan" in printed
    assert "are not in its typeface" in printed


def test_signs_that_nobody_sees_leave_no_box() -> None:
    printed = text_of(summary_pdf(summary(name="Jay\u200b Pi\u00adke\u2009x"), tongue=ENGLISH))
    assert "Jay Pike x" in printed
    assert "are not in its typeface" not in printed


def test_the_same_summary_gives_the_same_bytes_and_its_title_names_nobody() -> None:
    one, other = (summary_pdf(summary(), tongue=ENGLISH) for _ in range(2))
    assert one == other
    assert b"(Case summary)" in one


def test_it_speaks_the_language_that_it_is_given() -> None:
    def in_welsh(phrase: Phrase) -> str:
        return {"Do not text.": "Peidiwch â thecstio."}.get(phrase.template, str(phrase))

    content = summary_pdf(summary(), tongue=Tongue(in_welsh, "cy-GB"))
    assert "Peidiwch â thecstio." in text_of(content)
    assert b"/Lang (cy-GB)" in content
