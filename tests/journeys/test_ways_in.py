"""The ways into a laptop without records, through the real window on real stores."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from shiboken6 import isValid

from caseworker.bootstrap import NewService, make_service
from caseworker.demo.figures import PASSPHRASE as SHOWN_PASSPHRASE
from caseworker.domain.errors import KnownError, Phrase, say
from caseworker.entering import READY, demonstration_beside, look_around
from caseworker.laptop import Laptop
from caseworker.storage.backup import Copying
from caseworker.storage.recovery_kit import kit_lines
from caseworker.sync.carriers.folder import FolderCarrier
from tests.journeys.stores import PASSPHRASE, RECOVERY, around, new_service, reopened
from tests.ui.announced import heard
from ui.pages.bring_back import RecoverPage, RestorePage
from ui.pages.join import JoinPage
from ui.pages.recovery import RecoveryStep
from ui.pages.set_up import SetUpPage
from ui.pages.unlock import UnlockPage
from ui.pages.waiting import WaitingPage
from ui.pages.welcome import WelcomePage
from ui.seat import Seat

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
Seats = Callable[..., Seat]


@pytest.fixture
def seats(qapp: QApplication, tmp_path: Path) -> Iterator[Seats]:
    """Windows over stores of this test, by the names of their folders."""
    made: list[Seat] = []

    def sit(name: str, *, seed: int = 7) -> Seat:
        made.append(Seat(qapp, tmp_path / name / "store", around=around(seed)))
        return made[-1]

    yield sit
    for seat in made:
        if isValid(seat.window):
            seat.close()


def told(seat: Seat) -> str:
    return "\n".join(label.text() for label in seat.window.findChildren(QLabel) if label.isVisible())


def press(seat: Seat, words: str) -> None:
    next(one for one in seat.window.findChildren(QPushButton) if one.isVisible() and one.text() == words).click()
    seat.settle()


@pytest.fixture
def service(tmp_path: Path) -> Path:
    """A service whose coordinator exchanges through a folder; its store."""
    (tmp_path / "shared").mkdir()
    opened = new_service(tmp_path / "one" / "store")
    opened.exchange(FolderCarrier(tmp_path / "shared"))
    opened.close()
    return tmp_path / "one" / "store"


def invitation(service: Path, folder: Path) -> Path:
    opened = reopened(service)
    Laptop(opened).invite(opened.desk, name="Ruth Osei", role="mentor", team="", member="", folder=folder)
    opened.close()
    return next(folder.glob("caseworker-invitation-*.json"))


def apply(seat: Seat, file: Path, shared: Path) -> None:
    """Join with an invitation, up to the page that waits."""
    press(seat, "Join")
    page = seat.find(JoinPage)
    page.file.take(file)
    page.folder.take(shared)
    page.device.setText("Ruth's laptop")
    page.passphrase.first.line.setText(PASSPHRASE)
    page.passphrase.again.line.setText(PASSPHRASE)
    page.do()
    seat.settle()


def let_in(service: Path, words: str) -> None:
    """The coordinator compares the words and lets the laptop in."""
    opened = reopened(service, seed=5)
    laptop = Laptop(opened)
    with opened.reading() as reader:
        (applicant,) = laptop.applicants(reader)
    assert applicant.words == words
    laptop.admit(opened.desk, place=applicant.place, compared=words)
    opened.exchange()
    opened.close()


def test_a_laptop_without_records_offers_three_ways_and_every_way_leads_back(seats: Seats) -> None:
    seat = seats("new")
    assert seat.find(WelcomePage).make_button.hasFocus()
    for way, page in (("Make a service", SetUpPage), ("Join", JoinPage), ("Restore a backup", RestorePage),
                      ("Recover with the kit", RecoverPage)):  # fmt: skip
        press(seat, way)
        assert seat.find(page).isVisible()
        press(seat, "Back")
        assert seat.find(WelcomePage).isVisible()


def test_a_service_is_made_its_kit_saved_and_read_back_and_the_tour_begins(seats: Seats, tmp_path: Path) -> None:
    seat = seats("new")
    press(seat, "Make a service")
    page = seat.find(SetUpPage)
    page._service.setText("Invented Gate House")
    page._member.setText("Farida Akhtar")
    page._passphrase.first.line.setText(PASSPHRASE)
    page._passphrase.again.line.setText(PASSPHRASE)
    page.make()
    seat.until(lambda: bool(seat.find_all(RecoveryStep)))
    step = seat.find(RecoveryStep)
    step._save(tmp_path)
    seat.settle()
    assert (tmp_path / "caseworker-recovery-kit.pdf").read_bytes().startswith(b"%PDF")
    assert "Print it, then delete the file" in told(seat)
    for line, number in zip(step.findChildren(QLineEdit), (2, 4), strict=True):
        line.setText(step._lines[number - 1])
    press(seat, "Start")
    assert seat.workspace.tour.isVisible()
    press(seat, "Leave the tour")
    assert not seat.workspace.tour.isVisible()


def test_somebody_joins_closes_the_window_meanwhile_and_is_let_in_by_the_words(
    seats: Seats, service: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat, said = seats("ruth", seed=9), heard(monkeypatch)
    apply(seat, invitation(service, tmp_path), tmp_path / "shared")
    words = seat.find(WaitingPage)._service.laptop.awaited_words
    assert len(words.split()) == 8
    assert words in told(seat)
    press(seat, "Look for the answer")
    assert "The answer to your application has not come yet" in told(seat)
    begun, answered = said[-2:]
    assert (begun, answered in told(seat)) == ("Looking for the answer…", True)
    seat.close()

    again = seats("ruth", seed=11)
    again.find(UnlockPage)._passphrase.line.setText(PASSPHRASE)
    again.find(UnlockPage).unlock()
    again.settle()
    assert words in told(again)
    let_in(service, words)
    press(again, "Look for the answer")
    assert "You are let in." in said
    assert again.workspace.status._who.text() == "Ruth Osei, Mentor"
    assert again.workspace.tour.isVisible()


def test_an_invitation_that_is_none_is_refused_and_nothing_is_made(seats: Seats, service: Path, tmp_path: Path) -> None:
    seat = seats("ruth")
    wrong = tmp_path / "letter.json"
    wrong.write_text("Dear Ruth")
    apply(seat, wrong, tmp_path / "shared")
    assert "This file is no invitation" in told(seat)
    assert not (tmp_path / "ruth" / "store").exists()


def test_a_backup_is_restored_on_a_laptop_without_records(seats: Seats, service: Path, tmp_path: Path) -> None:
    opened = reopened(service)
    backup = Laptop(opened).back_up(folder=tmp_path, copying=Copying())
    opened.close()
    seat = seats("new")
    press(seat, "Restore a backup")
    page = seat.find(RestorePage)
    page.backup.take(backup)
    page.passphrase.line.setText("not that one at all")
    page.do()
    seat.settle()
    assert "That passphrase does not open this store" in told(seat)
    page.passphrase.line.setText(PASSPHRASE)
    page.do()
    seat.settle()
    assert seat.workspace.status._who.text() == "Farida Akhtar, Coordinator"


def test_a_coordinator_recovers_with_the_kit(seats: Seats, service: Path, tmp_path: Path) -> None:
    seat = seats("new", seed=21)
    press(seat, "Recover with the kit")
    page = seat.find(RecoverPage)
    page.kit.setPlainText("\n".join(kit_lines(RECOVERY)))
    page.folder.take(tmp_path / "shared")
    page.passphrase.first.line.setText(PASSPHRASE)
    page.passphrase.again.line.setText(PASSPHRASE)
    page.do()
    seat.settle()
    assert seat.workspace.status._who.text() == "Farida Akhtar, Coordinator"


def test_the_demonstration_says_what_it_is_on_every_page_and_leads_back(seats: Seats, tmp_path: Path) -> None:
    shown = tmp_path / "new" / "demonstration"
    made = NewService("Lantern and Latch", "Farida Akhtar")
    make_service(
        shown / "coordinator", new=made, passphrase=SHOWN_PASSPHRASE, recovery=RECOVERY, around=around(3)
    ).close()
    (shown / READY).touch()
    seat = seats("new")
    press(seat, "Open the demonstration")
    assert "This is the demonstration. Its passphrase is: demonstration" in told(seat)
    seat.unlock(SHOWN_PASSPHRASE)
    assert "nobody in it lives" in told(seat)
    assert seat.workspace.tour.isVisible()
    seat.workspace.lock()
    seat.settle()
    press(seat, "Leave the demonstration")
    assert seat.find(WelcomePage).isVisible()


def test_a_demonstration_that_is_stopped_leaves_nothing_and_is_made_another_time(tmp_path: Path) -> None:
    heard: list[Phrase] = []

    def stop(said: Phrase) -> None:
        heard.append(said)
        if len(heard) > 1:
            raise KnownError(say("Enough."))

    with pytest.raises(KnownError, match="Enough"):
        look_around(tmp_path / "store", around=around(1), tell=stop)
    assert not (tmp_path / "demonstration").exists()
    assert heard


def test_a_folder_of_somebody_elses_is_never_taken_for_the_demonstration(tmp_path: Path) -> None:
    (tmp_path / "demonstration").mkdir()
    (tmp_path / "demonstration" / "mine.txt").write_text("invented")
    assert demonstration_beside(tmp_path / "store").root == tmp_path / "demonstration-2"
