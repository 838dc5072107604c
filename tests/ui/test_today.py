"""Today in a real window: its tiles and lines lead to what they count, whatever is open there."""

import pytest
from PySide6.QtWidgets import QApplication

from caseworker.domain.ids import NO_ID
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from caseworker.queries.today_rows import TodayPage
from tests.ui.conftest import Stages
from tests.ui.office import Office
from ui.pages.settings import SettingsPage
from ui.widgets.today_lines import TileButton


def press_tile(office: Office, code: str) -> None:
    """Press a tile of Today."""
    next(tile for tile in office.window.findChildren(TileButton) if tile.tile.key == code).click()
    office.settle()


def gaps_of(office: Office) -> list[str]:
    """The kinds of gap that Today has a tile for."""
    return [tile.tile.key for tile in office.window.findChildren(TileButton)]


def people_with(office: Office) -> tuple[tuple[str, ...], str]:
    """The chip that is on and what the list says of itself."""
    people = office.workspace.people
    return people.chips.codes, people._sentence.text()


def test_a_tile_of_today_lists_whom_it_counts_on_the_first_visit_of_people(office: Office) -> None:
    office.town.open("Amina", "Begum")
    office.workspace.arrive()
    office.settle()
    press_tile(office, "no_mentor")
    chips, sentence = people_with(office)
    assert chips == ("gaps",)
    assert "1 person" in sentence


def test_a_tile_of_today_lists_whom_it_counts_while_somebody_is_open(office: Office) -> None:
    office.town.open("Amina", "Begum")
    office.open_person(office.town.pike)
    office.workspace.go(office.workspace.places[0])
    office.settle()
    press_tile(office, "no_mentor")
    assert people_with(office)[0] == ("gaps",)
    assert office.workspace.people.list.model().rowCount() == 1


def test_a_chip_that_is_pressed_lists_every_gap_again(office: Office) -> None:
    office.town.open("Amina", "Begum")
    office.workspace.arrive()
    office.settle()
    every = sum(1 for _ in gaps_of(office))
    assert every > 1
    press_tile(office, "no_mentor")
    narrowed = people_with(office)[1]
    people = office.workspace.people
    people.chips._chips["gaps"].click()
    office.settle()
    assert people._people.gap == ""
    assert people_with(office)[1] != narrowed


def test_settings_open_also_as_a_spot_that_something_leads_to(office: Office) -> None:
    office.workspace.go_to(Spot(PlaceName.SETTINGS, within="laptop"))
    office.settle()
    assert office.workspace.page(PlaceName.SETTINGS).open_record == NO_ID
    settings = office.window.findChildren(SettingsPage)[-1]
    assert settings.isVisible()


def test_today_is_asked_once_when_somebody_signs_in(stages: Stages, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = stages()
    asked: list[object] = []
    answer = stage.gateway.today

    def count(reader: object) -> TodayPage:
        asked.append(reader)
        return answer(reader)

    monkeypatch.setattr(stage.gateway, "today", count)
    stage.unlock()
    assert len(asked) == 1


def test_today_takes_the_focus_from_nothing_that_somebody_has_gone_on_to(stages: Stages) -> None:
    stage = stages()
    stage.unlock()
    stage.workspace.go(PlaceName.PEOPLE)
    stage.settle()
    stage.workspace.go(PlaceName.TODAY)
    stage.workspace._anywhere.setFocus()
    stage.settle()
    assert QApplication.focusWidget() is stage.workspace._anywhere
