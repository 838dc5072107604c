"""The People page: the search has the focus, words in any order, list and person beside each other or in turn."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from caseworker.domain.changes import Changes
from caseworker.domain.errors import KnownError, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Chip, PeoplePage, PersonRow, Spot, TimelinePage, TimelineShown
from tests.journeys.hands import Hands
from tests.ui.conftest import Stages
from tests.ui.fake import FakeGateway
from tests.ui.people import JASON, JORDAN, crowd, long_timeline
from tests.ui.stage import Stage
from ui.models.people import PeopleModel
from ui.models.roles import NO_INDEX, ROW
from ui.models.timeline import TimelineModel
from ui.widgets.empty import Empty


def names(stage: Stage) -> list[str]:
    model = stage.workspace.people.list.model()
    rows: list[PersonRow] = [model.index(number, 0).data(ROW) for number in range(model.rowCount())]
    return [row.name for row in rows]


def search(stage: Stage, text: str) -> list[str]:
    stage.workspace.people.search.setText(text)
    stage.settle()
    return names(stage)


def test_the_search_has_the_focus_on_arrival(stage: Stage) -> None:
    assert QApplication.focusWidget() is stage.workspace.people.search


def test_people_are_found_by_words_in_any_order_prefix_first_without_their_marks(stage: Stage) -> None:
    assert search(stage, "sian llyr") == ["Hughes-Llŷr, Siân"]
    assert search(stage, "jas pike") == ["Pike, Jason"]
    assert search(stage, "PIKE") == ["Pike, Jason", "Pike, Jordan"]


def test_how_many_were_found_is_said_in_a_sentence(stage: Stage) -> None:
    search(stage, "pike")
    labels = [label.text() for label in stage.workspace.people.findChildren(type(stage.workspace.people._sentence))]
    assert "2 results for “pike”" in labels


def test_typing_fast_asks_for_what_is_there_last(stage: Stage) -> None:
    for text in ("p", "pi", "pik", "pike"):
        stage.workspace.people.search.setText(text)
    stage.settle()
    assert names(stage) == ["Pike, Jason", "Pike, Jordan"]


def test_nobody_found_says_what_to_try(stage: Stage) -> None:
    search(stage, "zebedee")
    shown = [empty for empty in stage.workspace.people.findChildren(Empty) if empty.isVisible()]
    assert "Nobody found for “zebedee”" in [empty._title.text() for empty in shown]


@pytest.mark.parametrize("chip", [0, 1])
def test_a_service_without_people_says_how_they_come(stages: Stages, chip: int) -> None:
    stage = stages(gateway=FakeGateway(people_rows=()))
    stage.open_people()
    stage.workspace.people.chips.findChildren(QPushButton)[chip].click()
    stage.settle()
    titles = [empty._title.text() for empty in stage.workspace.people.findChildren(Empty) if empty.isVisible()]
    assert "Nobody is here yet" in titles


def test_a_chip_narrows_the_list(stage: Stage) -> None:
    chips = {chip.text(): chip for chip in stage.workspace.people.chips.findChildren(QPushButton)}
    chips["Unmatched"].click()
    stage.settle()
    assert names(stage) == ["Begum, Amina"]


def test_a_person_is_reached_and_opened_by_keys_alone(stage: Stage, qtbot: QtBot) -> None:
    people = stage.workspace.people
    search(stage, "pike")
    qtbot.keyClick(people.search, Qt.Key.Key_Down)
    stage.settle()
    assert (QApplication.focusWidget(), people.person.case) == (people.list, JASON.case)
    qtbot.keyClick(people.list, Qt.Key.Key_Return)
    stage.settle()
    assert QApplication.focusWidget() is people.person.tabs


def test_up_from_the_first_row_goes_back_to_the_search(stage: Stage, qtbot: QtBot) -> None:
    people = stage.workspace.people
    qtbot.keyClick(people.search, Qt.Key.Key_Down)
    qtbot.keyClick(people.list, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is people.search


def test_enter_in_the_search_opens_the_first_one_found(stage: Stage, qtbot: QtBot) -> None:
    search(stage, "jason")
    qtbot.keyClick(stage.workspace.people.search, Qt.Key.Key_Return)
    stage.settle()
    assert stage.workspace.people.person.case == JASON.case


def test_enter_before_the_answer_opens_whom_the_letters_name_and_not_who_stood_first(
    stage: Stage, qtbot: QtBot
) -> None:
    people = stage.workspace.people
    people.search.setText("jordan")
    qtbot.keyClick(people.search, Qt.Key.Key_Return)
    stage.settle()
    assert people.person.case == JORDAN.case


def test_enter_before_the_answer_opens_nobody_once_other_letters_are_typed(stage: Stage, qtbot: QtBot) -> None:
    people = stage.workspace.people
    before = people.person.case
    people.search.setText("jordan")
    qtbot.keyClick(people.search, Qt.Key.Key_Return)
    people.search.setText("pi")
    stage.settle()
    assert people.person.case == before


class Deaf(FakeGateway):
    """Refuses each search while `failing`."""

    failing = False

    def people(self, reader: object, *, text: str, chip: Chip, offset: int, limit: int, gap: str = "") -> PeoplePage:
        if self.failing:
            raise KnownError(say("The disk did not answer. Nothing was changed. Try again."))
        return super().people(reader, text=text, chip=chip, offset=offset, limit=limit, gap=gap)


def test_nobody_is_opened_by_a_later_look_after_the_search_that_was_waited_for_failed(
    stages: Stages, qtbot: QtBot
) -> None:
    gateway = Deaf()
    stage = stages(gateway=gateway)
    stage.open_people()
    people = stage.workspace.people
    gateway.failing = True
    people.search.setText("jordan")
    qtbot.keyClick(people.search, Qt.Key.Key_Return)
    stage.settle()
    gateway.failing = False
    people._hear(Changes(kinds=frozenset({"session"})))
    stage.settle()
    assert (names(stage), people.open_record) == (["Pike, Jordan"], NO_ID)


def test_enter_after_a_search_that_failed_opens_nobody_of_the_search_before(stages: Stages, qtbot: QtBot) -> None:
    gateway = Deaf()
    stage = stages(gateway=gateway)
    stage.open_people()
    people = stage.workspace.people
    gateway.failing = True
    people.search.setText("jordan")
    stage.settle()
    qtbot.keyClick(people.search, Qt.Key.Key_Return)
    stage.settle()
    assert (len(names(stage)) > 1, people.open_record) == (True, NO_ID)


def test_somebody_who_is_come_to_from_elsewhere_does_not_stand_beside_a_search_that_finds_others(stage: Stage) -> None:
    people = stage.workspace.people
    search(stage, "jordan")
    stage.workspace.go_to(Spot(PlaceName.PEOPLE, JASON.case))
    stage.settle()
    assert (people.search.text(), people.person.case) == ("", JASON.case)
    assert isinstance(people.list.row, PersonRow)
    assert people.list.row.case == JASON.case
    search(stage, "jordan")
    stage.workspace.go_to(Spot(PlaceName.PEOPLE, JORDAN.case))
    stage.settle()
    assert people.search.text() == "jordan"


def test_among_five_thousand_people_the_last_is_one_key_away(stages: Stages, qtbot: QtBot) -> None:
    rows = crowd(5000)
    stage = stages(gateway=FakeGateway(people_rows=rows))
    stage.open_people()
    people = stage.workspace.people
    people.list.setFocus()
    qtbot.keyClick(people.list, Qt.Key.Key_End)
    stage.settle()
    assert people.person.case == rows[-1].case


def test_who_is_chosen_stays_chosen_when_something_changes(person: Stage) -> None:
    people = person.workspace.people
    before = people.list.currentIndex().row()
    people._hear(Changes(kinds=frozenset({"session"})))
    person.settle()
    assert (people.list.currentIndex().row(), people.person.case) == (before, JASON.case)


def test_in_a_narrow_window_the_person_takes_the_place_of_the_list_and_there_is_a_way_back(stage: Stage) -> None:
    stage.window.resize(780, 700)
    stage.open_person(JASON.case)
    people = stage.workspace.people
    assert not people.list.isVisible()
    assert QApplication.focusWidget() is people.person.tabs
    people._back.click()
    stage.settle()
    assert people.list.isVisible()
    assert QApplication.focusWidget() is people.search


def test_who_was_open_before_the_way_back_is_opened_again_by_a_click(person: Stage, qtbot: QtBot) -> None:
    people = person.workspace.people
    row = people.list.visualRect(people.list.currentIndex()).center()
    people.show_list()
    person.settle()
    assert (people.open_record, people.list.selectedIndexes()) == (NO_ID, [])
    qtbot.mouseClick(people.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    person.settle()
    assert (people.open_record, people.person.case) == (JASON.case, JASON.case)


def test_in_a_wide_window_list_and_person_stand_beside_each_other(person: Stage) -> None:
    people = person.workspace.people
    assert people.list.isVisible()
    assert people.person.tabs.isVisible()
    assert not people._back.isVisible()


class Faltering(FakeGateway):
    """Refuses whatever lies further down, the first time that it is asked for."""

    faltered = 0

    def people(self, reader: object, *, text: str, chip: Chip, offset: int, limit: int, gap: str = "") -> PeoplePage:
        self._falter(offset)
        return super().people(reader, text=text, chip=chip, offset=offset, limit=limit, gap=gap)

    def timeline(self, reader: object, *, case: Id, shown: TimelineShown, offset: int, limit: int) -> TimelinePage:
        self._falter(offset)
        return super().timeline(reader, case=case, shown=shown, offset=offset, limit=limit)

    def _falter(self, offset: int) -> None:
        if offset and not self.faltered:
            self.faltered = 1
            raise KnownError(say("The disk did not answer. Nothing was changed. Try again."))


def pause_over(model: PeopleModel | TimelineModel) -> None:
    """Let the pause after a failure end."""
    model._pause.stop()
    model._pause.timeout.emit()


def test_people_further_down_who_did_not_come_are_asked_for_again_after_a_pause(stages: Stages) -> None:
    stage = stages(gateway=Faltering(people_rows=crowd(500)))
    stage.open_people()
    people = stage.workspace.people
    people.chips.choose((Chip.ALL,))
    people._search_now()
    stage.settle()
    last = people.list.model().index(450, 0)
    assert last.data(ROW) is None
    stage.settle()
    assert stage.workspace.banner.isVisible()
    people.list.scrollTo(last)
    stage.settle()
    assert last.data(ROW) is None
    pause_over(people._people)
    stage.settle()
    assert last.data(ROW) == crowd(500)[450]


def test_older_lines_that_did_not_come_are_asked_for_again_after_a_pause(stages: Stages) -> None:
    stage = stages(gateway=Faltering(lines=long_timeline(200)))
    stage.open_people()
    stage.open_person(JASON.case)
    model = stage.workspace.people.person.timeline._model
    before = model.rowCount()
    model.fetchMore(NO_INDEX)
    stage.settle()
    assert (stage.workspace.banner.isVisible(), model.rowCount()) == (True, before)
    assert not model.canFetchMore(NO_INDEX)
    pause_over(model)
    assert model.canFetchMore(NO_INDEX)
    model.fetchMore(NO_INDEX)
    stage.settle()
    assert model.rowCount() > before


def test_undo_takes_the_act_back_while_the_search_has_nothing_of_its_own_to_undo(stage: Stage, qtbot: QtBot) -> None:
    people = stage.workspace.people
    done = Changes(act=Id("ab" * 16), kinds=frozenset({"note"}))
    people.search.setFocus()
    qtbot.keyClicks(people.search, "jason")
    stage.workspace.undo_bar.show_changes(say("Brought in."), done)
    qtbot.keyClick(people.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert (people.search.text() != "jason", stage.gateway.undone) == (True, [])
    people.search.setText("")
    qtbot.keyClick(people.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.gateway.undone == [done.act]


def test_where_nobody_is_listed_nobody_is_asked_to_choose_from_the_list(stages: Stages) -> None:
    for rows, asked in (((), ""), ((JORDAN,), "Choose somebody in the list to see their record.")):
        stage = stages(gateway=FakeGateway(people_rows=rows))
        stage.open_people()
        hint = stage.workspace.people._hint
        assert (hint._advice.text(), hint._keys.isVisible()) == (asked, bool(rows))


def test_the_keys_that_are_told_while_nobody_is_chosen_do_what_is_told(stage: Stage) -> None:
    people, hands = stage.workspace.people, Hands(stage)
    told = [part.text() for part in people._hint._keys.findChildren(QLabel)]
    assert {*told[::2]} == {"↓", "↵", "Ctrl F", "F1"}
    assert people.open_record == NO_ID
    hands.press("Down")
    first = people.open_record
    hands.press("Down")
    assert NO_ID not in {first, people.open_record}
    assert first != people.open_record
    hands.press("Return")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert people.person.isAncestorOf(focused)
    hands.press("Ctrl+F")
    assert people.search.hasFocus()


def test_who_was_opened_from_elsewhere_and_is_not_in_the_list_leaves_nobody_chosen_in_it(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(people_rows=(JORDAN,)))
    stage.open_people()
    stage.open_person(JORDAN.case)
    people = stage.workspace.people
    assert people.list.row is not None
    stage.open_person(JASON.case)
    assert (people.person.case, people.list.row, people.list.selectedIndexes()) == (JASON.case, None, [])


def test_reaching_the_list_opens_nobody_and_an_arrow_opens_the_first(stage: Stage, qtbot: QtBot) -> None:
    people = stage.workspace.people
    people.list.setFocus(Qt.FocusReason.TabFocusReason)
    stage.settle()
    assert (people.open_record, people.list.row) == (NO_ID, None)
    qtbot.keyClick(people.list, Qt.Key.Key_Down)
    stage.settle()
    assert people.list.currentIndex().row() == 0
    assert people.open_record != NO_ID


def test_arrow_keys_go_over_the_chips_as_one_reads_also_into_the_next_line(stage: Stage) -> None:
    people, hands = stage.workspace.people, Hands(stage)
    shown = [chip.text() for chip in people.chips.seen]
    people.chips.setFocus()
    hands.press(*["Left"] * len(shown))
    walked = [hands.at]
    for _ in shown[1:]:
        hands.press("Right")
        walked.append(hands.at)
    assert walked == shown
    assert people.chips.codes == (Chip.CLOSED,)


def test_the_chosen_row_stays_in_sight_when_the_list_gets_lower(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(people_rows=crowd(60)))
    stage.open_people()
    rows = stage.workspace.people.list
    last = rows.viewport().height() // rows.sizeHintForRow(0) - 1
    rows.choose(last)
    stage.window.resize(stage.window.width(), stage.window.height() - 120)
    stage.settle()
    assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))
