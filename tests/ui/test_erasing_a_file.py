"""Erasing the file of somebody who was turned down, in the real window: where it says how long it is kept."""

import pytest
from PySide6.QtWidgets import QPushButton

from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from caseworker.services import mentors as acts
from tests.ui.office import Office
from tests.ui.stage import press, told
from ui.actions import ready_actions
from ui.panels.erasure import ErasurePanel


@pytest.fixture
def zoe(office: Office) -> Id:
    """Turned down, and her file on the screen."""
    was = Mentor(given_name="Zoe", family_name="Lloyd", status="turned_down")
    file = acts.enrol_mentor(office.at.desk, mentor=was).created[0]
    office.workspace.go_to(Spot(PlaceName.MENTORS, file))
    office.settle()
    return file


def panel_of(office: Office) -> ErasurePanel:
    office.settle()
    return office.window.findChildren(ErasurePanel)[-1]


def ask(office: Office, *, name: str) -> None:
    panel = panel_of(office)
    panel._why.setCurrentIndex(panel._why.findData("kept_long_enough"))
    panel._name.setText(name)
    press(panel, "Ask for the erasure")
    office.settle()


def askings(office: Office) -> list[tuple[str, ...]]:
    return office.at.rows("SELECT target, scope FROM kind_erasure")


def test_the_file_is_asked_to_be_erased_under_the_name_at_its_top_after_what_goes_was_read(
    office: Office, zoe: Id
) -> None:
    page = office.workspace.page(PlaceName.MENTORS)
    next(one for one in page.findChildren(QPushButton) if one.text() == "Erase this record…").click()  # type: ignore[attr-defined]
    panel = panel_of(office)
    assert "Erase what is written about Zoe Lloyd" in told(panel)
    assert "Mentor" in told(panel)
    assert "Once it has gone, nobody can bring it back." in told(panel)
    ask(office, name="Zoe")
    assert askings(office) == []
    ask(office, name="zoe lloyd")
    assert askings(office) == [(zoe, zoe)]
    assert "Another coordinator must agree." in told(office.workspace.undo_bar)
    assert "Look at the erasure…" in [one.text() for one in page.findChildren(QPushButton)]  # type: ignore[attr-defined]


def test_the_palette_erases_whoever_is_in_sight_and_not_the_person_who_was_open_before(office: Office, zoe: Id) -> None:
    (person,) = office.at.rows("SELECT case_id FROM case_row LIMIT 1")
    office.workspace.go_to(Spot(PlaceName.PEOPLE, Id(person[0])))
    office.settle()
    office.workspace.go_to(Spot(PlaceName.MENTORS, zoe))
    office.settle()
    (row,) = [one for one in ready_actions(office.workspace) if one.form is FormName.ERASURE]
    row.do(office.workspace)
    assert "Erase what is written about Zoe Lloyd" in told(panel_of(office))
