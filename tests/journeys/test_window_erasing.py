"""Erasure and undo in the real window, between two coordinators with stores of their own and a folder between them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from caseworker.domain.ids import Id
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import PersonTab, Spot
from tests.journeys.stores import PASSPHRASE, around
from tests.journeys.town import Town
from tests.ui.stage import press
from ui.pages.sections import SectionsView
from ui.panels.erasure import ErasurePanel
from ui.panels.session import SessionPanel
from ui.seat import Seat
from ui.widgets.card import Card

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@contextmanager
def sitting(app: QApplication, store: Path, *, seed: int) -> Iterator[Seat]:
    """A coordinator signed in at a window over a store, which is closed in the end."""
    seat = Seat(app, store, around=around(seed))
    seat.unlock(PASSPHRASE)
    yield seat
    seat.close()


def panel_of(seat: Seat, person: str) -> ErasurePanel:
    """The panel for erasures of a person, as the overview leads to it."""
    seat.workspace.go_to(Spot(PlaceName.PEOPLE, Id(person)))
    seat.workspace.people.person.open_tab(PersonTab.OVERVIEW)
    seat.settle()
    leading = ("Erase this record…", "Look at the erasure…")
    next(made for made in seat.find(SectionsView).findChildren(QPushButton) if made.text() in leading).click()
    seat.settle()
    return seat.find(ErasurePanel)


def ask(seat: Seat, person: str, *, button: str) -> str:
    """Ask for the erasure of everything about a person, or agree to it; what the window says then."""
    panel = panel_of(seat, person)
    panel._why.setCurrentIndex(panel._why.findData("mistake"))
    panel._name.setText("Jason Pike")
    press(panel, button)
    seat.settle()
    return seat.workspace.undo_bar._text.text()


def first_card(seat: Seat) -> str:
    """What stands below release and mentor on the overview."""
    card = seat.find(SectionsView).findChildren(Card)[2]
    return card.findChildren(QPushButton)[-1].text()


def test_two_coordinators_ask_for_an_erasure_in_the_window_and_one_takes_it_back(
    town: Town, qapp: QApplication
) -> None:
    person = town.person("pike")
    town.join()
    town.exchange()
    with sitting(qapp, town.one, seed=41) as farida:
        said = ask(farida, person, button="Ask for the erasure")
        assert said == "The whole case: Farida Akhtar asked for it on 7 December 2026. Another coordinator must agree."
        assert first_card(farida) == "Look at the erasure…"
        offered = [made.text() for made in panel_of(farida, person).findChildren(QPushButton) if made.isVisible()]
        assert offered == ["", "Take it back…"]
    town.exchange()
    with sitting(qapp, town.two, seed=42) as dev:
        said = ask(dev, person, button="Agree to the erasure")
        assert said.startswith("The whole case: Dev Patel and Farida Akhtar have agreed.")
    town.exchange()
    (listed,) = town.terminal.done("erasures", "--store", town.one)["erasures"]
    assert (listed["by"], listed["happens_on"]) == (["Dev Patel", "Farida Akhtar"], "2026-12-14")
    with sitting(qapp, town.one, seed=43) as farida:
        press(panel_of(farida, person), "Take it back…")
        press(farida.find(QDialog), "Take it back")
        farida.settle()
        assert farida.workspace.undo_bar._text.text().startswith("Nobody asks for this erasure any more.")
    town.exchange()
    assert town.terminal.done("erasures", "--store", town.two) == {"erasures": []}


def test_what_two_asked_for_in_the_window_goes_from_both_laptops_after_the_delay(
    town: Town, qapp: QApplication
) -> None:
    person = town.person("pike")
    town.record(person, "Talked about the council letter")
    town.join()
    town.exchange()
    for seed, store, button in ((41, town.one, "Ask for the erasure"), (42, town.two, "Agree to the erasure")):
        with sitting(qapp, store, seed=seed) as seat:
            ask(seat, person, button=button)
        town.exchange()
    town.terminal.wait(days=8)
    town.exchange()
    for store in (town.one, town.two):
        assert town.terminal.done("find", "--store", store, "council")["people"] == []
        assert town.terminal.done("find", "--store", store, "pike")["people"] == []


def test_what_is_taken_back_in_the_window_after_it_was_sent_says_who_has_it(town: Town, qapp: QApplication) -> None:
    person = town.person("pike")
    town.join()
    town.exchange()
    with sitting(qapp, town.one, seed=41) as farida:
        record(farida, person)
        farida.workspace.sync._use(town.carrier)
        farida.settle()
        farida.workspace.sync.send_now()
        farida.settle()
        town.exchange(1, town.two)
        farida.workspace.exchange()
        farida.settle()
        farida.workspace.undo()
        farida.settle()
        said = farida.workspace.undo_bar._text.text()
    assert said.startswith("Taken back. That it was done, and that it was taken back, stays in the history.")
    assert said.endswith("Who has it: Dev Patel.")


def record(seat: Seat, person: str) -> None:
    """Record a session with a person in the panel."""
    seat.workspace.go_to(Spot(PlaceName.PEOPLE, Id(person)))
    seat.settle()
    seat.workspace.record_session()
    seat.settle()
    panel = seat.find(SessionPanel)
    panel._attendance.choose("on_time")
    panel._summary.setPlainText("Talked about the council letter")
    panel.hand_in()
    seat.settle()
