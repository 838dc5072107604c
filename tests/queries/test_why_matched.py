"""Why a match was made or ended: a coordinator reads it; the mentor who comes after reads that it ended and when."""

import pytest

from caseworker.domain.ids import Id
from caseworker.queries import person_mentor, timeline
from caseworker.queries.rows import TimelineShown
from caseworker.services import matches
from tests.devices import Device
from tests.queries.conftest import TODAY, Town, asked
from tests.queries.test_candidates import volunteer

WHY = ("For safety", "His brother is her neighbour", "The mentor is active.", "Did not fit", "Too loud")


@pytest.fixture
def turned_down(town: Town) -> Town:
    """Zoe was proposed for Pike and turned down, Noor walked with him and stopped, Ruth walks with him now."""
    desk, zoe, noor = town.farida.desk, volunteer(town, "Zoe", "Lloyd"), volunteer(town, "Noor", "Ali")
    proposed = matches.propose(desk, case=town.pike, mentor=zoe, on=TODAY).created[0]
    matches.decline(desk, match=proposed, reason="safety", words="His brother is her neighbour")
    began = matches.make(desk, case=town.pike, mentor=noor, on=TODAY).created[0]
    matches.end(desk, match=began, on=TODAY, reason="did_not_fit", words="Too loud")
    town.exchange()
    return town


def tab(town: Town, at: Device) -> str:
    with asked(at) as reading:
        return str(person_mentor.sections(reading, town.pike))


def lines(town: Town, at: Device) -> str:
    with asked(at) as reading:
        page = timeline.page(reading, case=town.pike, shown=TimelineShown.EVERYTHING, offset=0, limit=100)
    return " ".join(f"{row.title} {row.text}" for row in page.rows)


def test_a_mentor_reads_that_others_were_not_matched_or_stopped_and_of_none_why(turned_down: Town) -> None:
    page = tab(turned_down, turned_down.ruth) + lines(turned_down, turned_down.ruth)
    assert [words for words in WHY if words in page] == []
    assert "was declined" in page
    assert "Not matched" in page


def test_a_coordinator_reads_why_each_ended_on_the_page_and_the_timeline(turned_down: Town) -> None:
    page = tab(turned_down, turned_down.farida)
    assert [words in page for words in ("For safety", "His brother is her neighbour", "Did not fit", "Too loud")] == (
        [True] * 4
    )
    line = lines(turned_down, turned_down.dev)
    assert ("His brother is her neighbour" in line, "Too loud" in line) == (True, True)


def test_undoing_that_a_proposal_was_taken_off_the_table_leaves_no_reason_behind(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    proposed = matches.propose(town.farida.desk, case=town.pike, mentor=zoe, on=TODAY).created[0]
    taken = matches.decline(town.farida.desk, match=proposed, reason="safety", words="Neighbours")
    assert matches_kept(town) == [("safety", "Neighbours")]
    town.farida.desk.undo(Id(taken.act))
    assert matches_kept(town) == [(None, None)]


def matches_kept(town: Town) -> list[tuple[str | None, str | None]]:
    rows = town.farida.rows("SELECT reason, reason_words FROM kind_match_reason")
    return [(reason, words) for reason, words in rows]
