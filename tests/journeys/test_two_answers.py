"""Is it safe to text him? The mentor says no, the coordinator, who has not heard of it, says yes: both are shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from caseworker.domain.ids import Id
from caseworker.domain.people import SafeContact
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import PersonTab, Spot
from caseworker.services import people
from tests.journeys.hands import Hands
from tests.journeys.pair import Pair, person
from tests.journeys.sight import sentences
from tests.journeys.stores import PASSPHRASE
from tests.ui.stage import press
from ui.panels.form import FormPanel
from ui.seat import Seat

pytestmark = pytest.mark.unmeasured

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
MONDAY = datetime(2026, 12, 7, 9, tzinfo=UTC)
RUTH_SAID, FARIDA_SAID = MONDAY.replace(hour=10, minute=5), MONDAY.replace(hour=10, minute=20)
MEANWHILE = "Until somebody chooses, the safer one applies: No"


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """Both laptops know Jason and his number, and nothing of whether it is safe."""
    return Pair(tmp_path, at=MONDAY)


@pytest.fixture
def jason(pair: Pair) -> Id:
    """His case, on both laptops."""
    with pair.opened(pair.farida) as farida:
        case = person(farida, "Jason", "Pike", mentor=pair.mentor)
        people.add_contact(farida.desk, case=case, contact=SafeContact(means="mobile", value="01632 960012"))
    pair.exchange(pair.farida, pair.ruth)
    return case


@contextmanager
def looking_at(app: QApplication, pair: Pair, store: Path, case: Id) -> Iterator[Seat]:
    """Whose store it is, at the overview of a person."""
    with pair.sitting(app, store) as seat:
        seat.unlock(PASSPHRASE)
        seat.workspace.go_to(Spot(PlaceName.PEOPLE, case, PersonTab.OVERVIEW))
        seat.settle()
        yield seat


def open_form(seat: Seat) -> FormPanel:
    """The form about his number, from the line that shows it."""
    Hands(seat).press_button("Change: Mobile phone, 01632 960012")
    return seat.find(FormPanel)


def answer(seat: Seat, word: str) -> None:
    """Say whether it is safe to text him, and save."""
    press(open_form(seat).entry("safe_to_text"), word)
    Hands(seat).press("Ctrl+Return")
    assert seat.find_all(FormPanel) == []


def test_the_safer_answer_acts_until_somebody_chooses_and_then_both_laptops_say_the_same(
    qapp: QApplication, pair: Pair, jason: Id
) -> None:
    for store, at, word in ((pair.ruth, RUTH_SAID, "No"), (pair.farida, FARIDA_SAID, "Yes")):
        pair.clock.move_to(at)
        with looking_at(qapp, pair, store, jason) as seat:
            answer(seat, word)
    pair.exchange(pair.ruth, pair.farida, pair.ruth)

    told = {
        pair.ruth: ("Yours: No. Ruth Osei, {}10:05", "Theirs: Yes. Farida Akhtar, {}10:20"),
        pair.farida: ("Theirs: No. Ruth Osei, {}10:05", "Yours: Yes. Farida Akhtar, {}10:20"),
    }
    for store, sides in told.items():
        with looking_at(qapp, pair, store, jason) as seat:
            shown = sentences(seat.workspace.people.person)
            assert ". ".join(side.format("") for side in sides) in shown
            assert MEANWHILE in shown
            assert ["Do not text" in shown, "Do not text." in shown] == [True, True]
            assert open_form(seat).entry("safe_to_text").texts == ("no",)
            Hands(seat).press("Esc")
            Hands(seat).press_button("Open: Safe to text, ")
            said = ". ".join(side.format("7 December 2026, ") for side in sides)
            assert f"Pike, Jason: Safe to text. {said}. {MEANWHILE}." in sentences(seat.workspace.sync)
            if store == pair.farida:
                Hands(seat).press_button("Keep mine: Yes")
    pair.exchange(pair.farida, pair.ruth)

    for store in (pair.farida, pair.ruth):
        with looking_at(qapp, pair, store, jason) as seat:
            shown = sentences(seat.workspace.people.person)
            assert "Safe to text" in shown
            assert MEANWHILE not in shown
            seat.workspace.go(PlaceName.SYNC)
            seat.settle()
            assert not any("Safe to text" in said for said in sentences(seat.workspace.sync))
