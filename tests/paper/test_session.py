"""The session sheet as it is printed: one page whatever stands on it, with room to write."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

import resources
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.sessions import Session
from caseworker.paper.page import height_for
from caseworker.paper.session import session_sheet_pdf
from caseworker.paper.tongue import ENGLISH, Tongue
from caseworker.queries.paper_rows import Edge, Question, SessionSheet
from caseworker.queries.session_sheet import ASKED
from caseworker.queries.words import words_of
from tests.paper.printed import pages_of

WORDS = words_of(resources.facts())
EDGE = Edge("Tŷ'r Porth", "01632 960100", "Ruth Osei", datetime(2026, 12, 7, 9, tzinfo=UTC))
QUESTIONS = tuple(
    Question(field, WORDS.choices(field.vocabulary) if field.vocabulary else ())
    for field in Session.kind.fields.values()
    if field.name in ASKED
)
SHEET = SessionSheet(
    (Id("case"),),
    EDGE,
    "Jay",
    QUESTIONS,
    booked=say("Next appointment: {day}", day="Monday"),
    worry=say("If something worries you, ring."),
)


def printed(sheet: SessionSheet, *, tongue: Tongue = ENGLISH) -> str:
    (page,) = pages_of(session_sheet_pdf(sheet, tongue=tongue))
    return page


def test_the_questions_stand_below_each_other_with_their_boxes() -> None:
    page = printed(SHEET)
    order = ["Jay", "Next appointment: Monday", "When", "How long (minutes)", "Attendance", "Came late", "Purpose"]
    order += [
        "Catching up",
        "What happened",
        "How the person responded",
        "Strengths seen",
        "What next",
        "Finance and ID",
    ]
    places = [page.index(words) for words in [*order, "If something worries you, ring.", "Type it into"]]
    assert places == sorted(places)


def test_it_is_confidential_and_does_not_say_who_printed_it() -> None:
    page = printed(SHEET)
    assert "Confidential." in page
    assert "Found it? Ring 01632 960100" in page
    assert "Printed 7 December 2026, 09:00." in page
    assert "Ruth" not in page


def test_a_service_without_a_number_asks_nobody_to_ring() -> None:
    assert "Found it?" not in printed(replace(SHEET, edge=replace(EDGE, phone="")))


@pytest.mark.parametrize("times", [1, 2, 3])
def test_it_stays_one_page_where_words_are_longer(times: int) -> None:
    def longer(phrase: Phrase) -> str:
        return " ".join([str(phrase)] * times)

    assert "What next" in printed(SHEET, tongue=Tongue(longer, "cy-GB"))


def test_it_stays_one_page_where_the_name_is_long_or_its_letters_are_missing() -> None:
    assert "not in its typeface" in printed(replace(SHEET, name="আমিনা " * 12))


def test_what_stands_at_the_foot_takes_its_room_from_the_page() -> None:
    def below(_page: int, _pages: int) -> tuple[tuple[str, str], ...]:
        return (("one", ""), ("two", ""))

    assert height_for(below, margin=0) < height_for(None, margin=0)
