"""A working hour by keyboard alone: everything somebody does between unlocking and locking, and nothing pointed at."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from caseworker.domain.referral_details import ReferralDetails
from caseworker.queries.place_names import PlaceName
from caseworker.services import referrals
from tests.journeys.hands import Hands
from tests.journeys.stores import PASSPHRASE, around, new_service, reopened
from ui.palettes import PaletteName
from ui.panels.form import FormPanel
from ui.seat import Seat

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
PEOPLE = (("Jason", "Pike"), ("Siân", "Hughes-Llŷr"), ("Imran", "Khan"))


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Three people whose referrals wait to be accepted."""
    opened = new_service(tmp_path / "store")
    for given, family in PEOPLE:
        row = ReferralDetails(given_name=given, family_name=family, expected_release=date(2026, 12, 22), prison="FSI")
        referrals.refer(opened.desk, row=row)
    opened.close()
    return tmp_path / "store"


@pytest.fixture
def seat(qapp: QApplication, store: Path) -> Seat:
    """A window over that store, locked."""
    return Seat(qapp, store, around=around(7))


def rows(store: Path, sql: str) -> list[tuple[object, ...]]:
    """What stands in the store afterwards."""
    opened = reopened(store)
    try:
        with opened.store.reading() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(sql).all()]
    finally:
        opened.close()


def test_a_working_hour_by_keyboard_alone(seat: Seat, store: Path) -> None:
    hands = Hands(seat)
    hands.type(PASSPHRASE)
    hands.press("Return")
    seat.until(lambda: seat.window.workspace is not None)

    # Three referrals wait: the first one is accepted.
    hands.press("Ctrl+3")
    assert seat.workspace.page(PlaceName.REFERRALS).isVisible()  # type: ignore[attr-defined]
    hands.type("pike")
    hands.press("Return")
    hands.press_button("Accept")
    seat.settle()
    hands.press("Ctrl+Return")
    assert seat.find_all(FormPanel) == []

    # He is found by two letters, and how he may be reached is written down.
    hands.press("Ctrl+2")
    hands.type("pi")
    hands.press("Return")
    hands.press("Ctrl+K")
    hands.type("add a way")
    hands.press("Return")
    hands.go_to("Way to reach them")
    hands.press("Down", "Down")
    hands.go_to("Number or address")
    hands.type("01632 960012")
    hands.press("Ctrl+Return")
    assert seat.find_all(FormPanel) == []

    # A session from paper, in words and numbers; what is missing is said and then filled in.
    hands.press("Ctrl+N")
    hands.type("Talked through the day of release.")
    hands.press("Ctrl+Return")
    assert "There is a problem" in hands.at
    hands.press("Tab")
    hands.press("Return")
    hands.press("Space")
    hands.press("Ctrl+Return")

    # The gate is booked, then the last act is taken back.
    hands.press("Ctrl+G")
    hands.go_to("Who goes")
    hands.press("Down")
    hands.press("Ctrl+Return")
    hands.press("Ctrl+Z")

    # The look changes without leaving the keys, and back again.
    hands.press("Ctrl++")
    hands.press("Ctrl+K")
    hands.type("dark col")
    hands.press("Return")
    assert seat.window._parts.preferences.palette is PaletteName.DARK
    hands.press("Ctrl+K")
    hands.type("cymraeg")
    hands.press("Return")
    assert seat.workspace.rail.button(PlaceName.PEOPLE).text() == "Pobl"
    hands.press("Ctrl+K")
    hands.type("english")
    hands.press("Return")

    # Where he has been before is one key away, and so is the lock.
    hands.press("Ctrl+9", "Alt+Left")
    assert seat.workspace.people.isVisible()
    hands.press("Ctrl+L")
    seat.until(lambda: seat.window.workspace is None)
    seat.close()

    assert rows(store, "SELECT value FROM kind_safe_contact") == [("01632 960012",)]
    assert rows(store, "SELECT summary FROM kind_session") == [("Talked through the day of release.",)]
    assert rows(store, "SELECT count(*) FROM kind_appointment") == [(0,)]
    assert rows(store, "SELECT count(*) FROM kind_referral WHERE status='accepted'") == [(1,)]
