"""The bar that says who somebody is: how its facts share the room, and what comes before it in a low window."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from caseworker.domain.errors import say
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Alert, Offer
from tests.journeys.hands import Hands
from tests.ui.conftest import Stages
from tests.ui.people import JASON
from tests.ui.stage import Stage, whole
from ui.i18n import Language
from ui.widgets.identity import shared_out


@given(room=some.integers(0, 2_000), wanted=some.lists(some.integers(0, 900), min_size=1, max_size=3))
def test_facts_never_take_more_than_the_room_and_none_is_narrowed_for_nothing(room: int, wanted: list[int]) -> None:
    share = shared_out(room, wanted)
    taken = sum(min(wide, share) for wide in wanted)
    assert taken <= room
    assert taken == sum(wanted) or room - taken < len(wanted)


def _top(part: QWidget, stage: Stage) -> int:
    return part.mapTo(stage.window, QPoint()).y()


def test_the_facts_stand_in_a_row_beside_the_name_where_there_is_room_and_below_it_where_there_is_not(
    person: Stage,
) -> None:
    bar = person.workspace.people.person._identity
    assert len({_top(fact, person) for fact in bar._facts}) == 1
    assert _top(bar._facts[0], person) <= _top(bar._about, person)
    assert bar.height() <= 112
    person.window.resize(1024, 700)
    person.settle()
    assert len({_top(fact, person) for fact in bar._facts}) == 1
    assert _top(bar._facts[0], person) >= _top(bar._about, person) + bar._about.height()


def test_a_long_name_takes_no_more_lines_than_it_must(person: Stage) -> None:
    person.window.resize(1024, 700)
    person.settle()
    view = person.workspace.people.person
    assert view.head is not None
    bar, line = view._identity, view._identity._name.height()
    bar.show_head(replace(view.head, name="Maximilian Oluwaseun Featherstonehaugh"))
    person.settle()
    assert bar._name.height() == line
    bar.show_head(replace(view.head, name="Maximilian Oluwaseun Featherstonehaugh of the Old Bakery in Walsall"))
    person.settle()
    assert bar._name.height() <= 2 * line


@pytest.mark.parametrize(("size", "percent"), [((1360, 850), 100), ((1024, 700), 200), ((800, 600), 200)])
def test_a_name_of_one_very_long_word_leaves_the_facts_whole(
    person: Stage, size: tuple[int, int], percent: int
) -> None:
    person.window.resize(*size)
    person.wear(percent=percent)
    view = person.workspace.people.person
    assert view.head is not None
    bar, name = view._identity, "Gwenllian Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren"
    bar.show_head(replace(view.head, name=name))
    person.settle()
    assert bar.width() <= view.viewport().width()
    for part in (bar._name, *(fact for fact in bar._facts if not fact.isHidden())):
        assert bar.rect().contains(part.rect().translated(part.mapTo(bar, QPoint())))
    assert bar._name.heightForWidth(bar._name.width()) <= bar._name.height()
    assert bar._name.accessibleName() == name
    bar.forget()
    assert bar._name.accessibleName() == ""


def test_whoever_goes_to_somebody_again_sees_again_first_what_must_be_acted_on(stages: Stages) -> None:
    book = Offer(say("Book a gate pick-up"), FormName.GATE, JASON.case)
    stage = stages()
    stage.gateway.alert = Alert(say("Release tomorrow."), say("Nobody is booked to meet them at the gate."), book)
    stage.unlock()
    stage.window.resize(1024, 700)
    stage.wear(percent=200)
    for _ in range(2):
        stage.workspace.go(PlaceName.TODAY)
        stage.open_person(JASON.case)
        stage.settle()
        alert = stage.workspace.people.person._alert
        assert whole(alert)
        assert QApplication.focusWidget() is alert._act


@pytest.mark.parametrize("language", list(Language))
def test_in_a_low_window_what_must_be_acted_on_comes_first_whole_with_its_button_and_then_the_name(
    stages: Stages, language: Language
) -> None:
    book = Offer(say("Book a gate pick-up"), FormName.GATE, JASON.case)
    stage = stages()
    stage.gateway.alert = Alert(say("Release tomorrow."), say("Nobody is booked to meet them at the gate."), book)
    stage.unlock()
    stage.window.resize(1024, 700)
    stage.wear(percent=200)
    stage.speak(language)
    stage.open_person(JASON.case)
    stage.settle()
    view = stage.workspace.people.person
    alert, bar = view._alert, view._identity
    assert whole(alert)
    assert whole(bar._name)
    assert _top(alert, stage) < _top(bar, stage)
    assert QApplication.focusWidget() is alert._act
    Hands(stage).press("Tab")
    assert QApplication.focusWidget() is bar._number
    stage.wear(percent=100)
    stage.window.resize(1360, 850)
    stage.settle()
    assert _top(alert, stage) > _top(bar, stage)
    Hands(stage).press("Tab")
    assert QApplication.focusWidget() is alert._act
