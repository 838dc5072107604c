"""Matching in the window: looked at, tried out without a trace, proposed one by one or all at once, printed."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from caseworker.domain.errors import Refused
from caseworker.matching.factors import WEIGHTS, Factor
from caseworker.queries.form_names import FormName
from caseworker.queries.matching_rows import MatchingChip, MatchingLook, MatchingShown
from caseworker.queries.matching_shown import ANOTHER
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from caseworker.services import assignments, matches
from tests.paper.printed import text_of
from tests.queries.conftest import TODAY
from tests.queries.test_candidates import volunteer
from tests.queries.test_matching_page import SYLHETI
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import press, told
from ui.pages.matching import MatchingView
from ui.panels.form import FormPanel
from ui.panels.propose import PrintProposalPanel, ProposeAllPanel
from ui.panels.weights import WeightsPanel
from ui.panels.what_if import WhatIfPanel
from ui.tasks import Job
from ui.widgets.entries import Entry

IN_MAY = ("4", "may", "2027", "")
TEXT = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(office: Office) -> MatchingView:
    """Amina and Rehana share one language with Noor alone, who has one place; Bob can go to Zoe."""
    town = office.town
    town.open("Amina", "Begum", languages=(SYLHETI,))
    town.open("Rehana", "Miah", languages=(SYLHETI,))
    town.open("Bob", "Cole", languages=("eng",), interests=("chess",))
    volunteer(town, "Noor", "Ali", capacity=1, languages=(SYLHETI, "eng"), works_only_with=())
    volunteer(town, "Zoe", "Lloyd", capacity=1, interests=("chess",))
    office.workspace.go(PlaceName.MATCHING)
    office.settle()
    found = office.workspace.page(PlaceName.MATCHING)
    assert isinstance(found, MatchingView)
    return found


def lines(page: MatchingView) -> list[str]:
    model = page._model
    return [model.index(number).data(TEXT) for number in range(model.rowCount())]


def line_of(page: MatchingView, name: str) -> str:
    return next(line for line in lines(page) if line.startswith(name))


def unmatched(page: MatchingView) -> list[str]:
    return [line for line in lines(page) if "Not matched" in line]


def open_row(office: Office, page: MatchingView, name: str) -> None:
    number = next(n for n, line in enumerate(lines(page)) if line.startswith(name))
    page.open(page._model.row(number).record)
    office.settle()


def take_up(office: Office, page: MatchingView, form: FormName) -> None:
    office.workspace.take_up(next(offer for offer in page.offers if offer.form is form))
    office.settle()


def proposed(office: Office) -> list[str]:
    """The mentors to whom somebody is proposed."""
    return [mentor for (mentor,) in office.at.rows("SELECT mentor FROM kind_match WHERE state='proposed'")]


def test_every_line_is_read_with_the_mentor_or_why_there_is_none(page: MatchingView) -> None:
    assert line_of(page, "Cole, Bob").startswith("Cole, Bob. → Zoe Lloyd.")
    assert len(unmatched(page)) == 1
    assert told(page).count("3 people wait. 2 places free for them. 2 matched in this proposal") == 1


def test_a_change_that_would_help_is_tried_and_taken_back_without_a_trace(office: Office, page: MatchingView) -> None:
    before = office.at.rows("SELECT count(*) FROM entry")
    open_row(office, page, unmatched(page)[0].split(".")[0])
    assert "The only Sylheti-speaking mentor is full." in told(page)
    press(page, "Try it")
    office.settle()
    assert unmatched(page) == []
    assert "You are trying something out. Nothing of it is written." in told(page)
    assert "This is supposed. Make it so, or stop trying, and they can be proposed." in told(page)
    assert FormName.PROPOSE_ALL not in {offer.form for offer in page.offers}
    press(page, "Stop trying")
    office.settle()
    assert len(unmatched(page)) == 1
    assert office.at.rows("SELECT count(*) FROM entry") == before


def test_weights_are_moved_by_key_and_the_proposal_follows_at_once(
    office: Office, page: MatchingView, qtbot: QtBot
) -> None:
    take_up(office, page, FormName.WEIGHTS)
    (panel,) = page.findChildren(WeightsPanel)
    assert QApplication.focusWidget() is panel._steppers[Factor.NEED].line
    for _ in range(3):
        qtbot.keyClick(panel._steppers[Factor.NEED].line, Qt.Key.Key_Up)
    office.settle()
    assert panel.weights[Factor.NEED] == 40
    assert page._matching.weights == panel.weights
    assert "You are trying something out" in told(page)
    press(panel, "Keep for everybody")
    office.settle()
    assert not page._matching.look.tries_something
    assert page._matching.counted[Factor.NEED] == 40


def test_another_mentor_can_be_supposed(office: Office, page: MatchingView) -> None:
    take_up(office, page, FormName.WHAT_IF)
    (panel,) = page.findChildren(WhatIfPanel)
    parts = {one.line.name: one for one in panel.findChildren(Entry)}
    parts["district"].show_value("WS1")
    parts["languages"].show_value((SYLHETI,))
    named = (made for made in panel.findChildren(QPushButton) if made.accessibleName().endswith("another mentor"))
    next(named).click()
    office.settle()
    assert unmatched(page) == []
    assert "Invented mentor 1" in " ".join(lines(page))


@pytest.mark.parametrize(
    ("what", "answer", "text", "said"),
    [
        ("more places", "places", "99999999999", "Enter a number from 1 to 50"),
        ("more places", "places", "0", "Enter a number from 1 to 50"),
        ("travelled further", "km", "0", "Enter a number from 1 to 1,000"),
        ("another mentor", "places", "51", "Enter a number from 1 to 50"),
        ("another mentor", "district", "ZZ99 nonsense", "No district of this name is known"),
    ],
)
def test_what_could_not_be_is_not_tried_and_the_field_says_why(
    office: Office, page: MatchingView, what: str, answer: str, text: str, said: str
) -> None:
    take_up(office, page, FormName.WHAT_IF)
    (panel,) = page.findChildren(WhatIfPanel)
    made = next(one for one in panel.findChildren(QPushButton) if one.accessibleName().endswith(what))
    part = made.parentWidget()
    parts = {one.line.name: one for one in part.findChildren(Entry)}
    parts[answer].show_texts((text,))
    if "mentor" in parts:
        parts["mentor"].show_value(parts["mentor"].line.choices[0].code)
    made.click()
    office.settle()
    assert not page._matching.look.tries_something
    assert said in " ".join(one.text() for one in part.findChildren(QLabel) if not one.isHidden())


def test_one_is_proposed_to_the_mentor_that_the_line_names(office: Office, page: MatchingView) -> None:
    open_row(office, page, "Cole, Bob")
    press(page, "Propose to Zoe Lloyd")
    office.settle()
    office.window.findChildren(FormPanel)[-1].hand_in()
    office.settle()
    (zoe,) = [row[0] for row in office.at.rows("SELECT id FROM kind_mentor WHERE given_name='Zoe'")]
    assert proposed(office) == [zoe]
    assert "Proposed" in line_of(page, "Cole, Bob")
    assert "no answer yet" in told(page)


def test_everybody_is_proposed_at_once_and_all_of_it_can_be_taken_back(office: Office, page: MatchingView) -> None:
    take_up(office, page, FormName.PROPOSE_ALL)
    (panel,) = page.findChildren(ProposeAllPanel)
    panel.do()
    office.settle()
    assert len(proposed(office)) == 2
    assert FormName.PROPOSE_ALL not in {offer.form for offer in page.offers}
    office.workspace.undo()
    office.settle()
    assert proposed(office) == []


def test_the_proposal_is_written_where_one_chooses_and_it_is_noted(
    office: Office, page: MatchingView, tmp_path: Path
) -> None:
    take_up(office, page, FormName.PRINT_PROPOSAL)
    (panel,) = page.findChildren(PrintProposalPanel)
    panel.place.take(tmp_path / "proposal.pdf")
    panel.do()
    office.settle()
    assert "Bob Cole" in text_of((tmp_path / "proposal.pdf").read_bytes())
    assert office.at.rows("SELECT what FROM kind_export WHERE what='proposal'") == [("proposal",)]


def test_who_gets_a_mentor_meanwhile_is_no_longer_in_the_list(office: Office, page: MatchingView) -> None:
    open_row(office, page, "Cole, Bob")
    office.hand_in(FormName.NO_MENTOR, page.open_record, no_mentor_reason=("not_ready",), no_mentor_until=IN_MAY)
    assert not any(line.startswith("Cole, Bob") for line in lines(page))
    assert "This person does not wait any more. Look at the list again." in told(page)


def test_what_is_tried_stands_there_part_by_part_and_each_can_be_dropped(office: Office, page: MatchingView) -> None:
    open_row(office, page, unmatched(page)[0].split(".")[0])
    press(page, "Try it")
    office.settle()
    press(page, "1 more place with Noor Ali ×")
    office.settle()
    assert not page._trial.isVisible()
    assert len(unmatched(page)) == 1


def test_a_filter_that_goes_with_the_trial_leaves_the_whole_proposal(office: Office, page: MatchingView) -> None:
    open_row(office, page, unmatched(page)[0].split(".")[0])
    press(page, "Try it")
    office.settle()
    page.look_under(MatchingChip.DIFFERENT)
    office.settle()
    assert len(lines(page)) == 1
    press(page, "Stop trying")
    office.settle()
    assert len(lines(page)) == 3


def test_more_points_than_there_can_be_are_written_back_as_the_most(
    office: Office, page: MatchingView, qtbot: QtBot
) -> None:
    take_up(office, page, FormName.WEIGHTS)
    line = page.findChildren(WeightsPanel)[0]._steppers[Factor.NEED].line
    line.selectAll()
    qtbot.keyClicks(line, "75")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    line.editingFinished.emit()
    assert line.text() == "50"


def test_a_second_invented_mentor_is_another_one_also_after_the_first_was_dropped(
    office: Office, page: MatchingView
) -> None:
    take_up(office, page, FormName.WHAT_IF)
    (panel,) = page.findChildren(WhatIfPanel)
    named = [made for made in panel.findChildren(QPushButton) if made.accessibleName().endswith("another mentor")]
    for _ in range(2):
        named[0].click()
        office.settle()
    press(page, "Invented mentor 1 is there too ×")
    office.settle()
    named[0].click()
    office.settle()
    assert [one.called for one in page._matching.supposed.mentors] == ["Invented mentor 2", "Invented mentor 1"]


# Behind walls, and with two mentors


def test_behind_a_wall_the_page_knows_that_a_place_is_taken_and_nothing_of_whom(offices: Offices) -> None:
    office = offices("dev")
    town = office.town
    hidden = town.open("Imran", "Khan", languages=("eng",))
    waiting = town.open("Sally", "Hidden", languages=("eng",))
    town.open("Bob", "Cole", languages=("eng",))
    zoe = volunteer(town, "Zoe", "Lloyd", capacity=1)
    matches.make(town.farida.desk, case=hidden, mentor=zoe, on=TODAY)
    for case in (hidden, waiting):
        assignments.wall(town.farida.desk, case=case, member=town.dev.member, reason="Related")
    town.exchange(town.farida, town.dev)
    office.workspace.go(PlaceName.MATCHING)
    office.settle()
    page = office.workspace.page(PlaceName.MATCHING)
    assert isinstance(page, MatchingView)
    open_row(office, page, "Cole, Bob")
    assert "is full" in told(page)
    assert not {name for name in ("Khan", "Hidden") if name in told(page) + " ".join(lines(page))}


def test_who_leaves_a_mentor_is_proposed_to_another_and_both_stand_until_one_has_ended(
    office: Office, page: MatchingView
) -> None:
    town = office.town
    (zoe,) = [row[0] for row in office.at.rows("SELECT id FROM kind_mentor WHERE given_name='Zoe'")]
    panel = office.fill_in(FormName.PROPOSE_MATCH, town.pike, mentor=(zoe,))
    panel.hand_in()
    office.settle()
    assert proposed(office) == [zoe]
    matches.make(town.farida.desk, case=town.pike, mentor=zoe, on=TODAY)
    standing = "SELECT count(*) FROM kind_match WHERE scope=? AND state IN ('active','accepted')"
    assert office.at.rows(standing, town.pike) == [(2,)]
    page.look_under(MatchingChip.STANDING)
    office.settle()
    assert len([line for line in lines(page) if line.startswith("Pike, Jason")]) == 2


def test_the_way_to_another_mentor_opens_the_match_where_one_is_proposed(office: Office, page: MatchingView) -> None:
    page.show_spot(Spot(PlaceName.MATCHING, office.town.pike, ANOTHER))
    office.settle()
    tabs = page.detail.tabs
    assert tabs.tabText(tabs.currentIndex()) == "Another mentor"
    assert "It is worked out with the places that are left when everybody who waits has a mentor." in told(page)


def stop_of(asked: object) -> Event:
    """What a question that is under way looks at."""
    assert isinstance(asked, Job)
    assert asked.stop is not None
    return asked.stop


def test_a_proposal_that_is_worked_out_is_stopped_when_a_weight_is_moved_again(
    office: Office, page: MatchingView
) -> None:
    model, before, heavy = page._matching, lines(page), {**WEIGHTS, Factor.NEED: 40}
    model.weigh(heavy)
    outdated = model._tickets[0]
    model.weigh({**WEIGHTS, Factor.NEED: 35})
    newest = model._tickets[0]
    assert (stop_of(outdated).is_set(), stop_of(newest).is_set()) == (True, False)
    assert lines(page) == before
    office.settle()
    assert model.counted[Factor.NEED] == 35
    assert model.answered_look.weights == {**WEIGHTS, Factor.NEED: 35}
    matching, look = page._context.matching, MatchingLook(weights=heavy)
    with office.at.store.reading() as reader, pytest.raises(Refused, match="this one was left"):
        matching.page(reader, look=look, offset=0, limit=10, stop=stop_of(outdated))


def test_what_is_worked_out_for_somebody_is_stopped_when_another_row_is_chosen(
    office: Office, page: MatchingView
) -> None:
    view, (one, other) = page._view, list(page._matching.pairs)[:2]
    view.show_record(one)
    outdated = view._ticket
    view.show_record(other)
    newest = view._ticket
    assert (stop_of(outdated).is_set(), stop_of(newest).is_set()) == (True, False)
    office.settle()
    assert isinstance(view.shown, MatchingShown)
    assert view.shown.record == other
