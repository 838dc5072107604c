"""The Sync page: a plain sentence first, then what became of it, the devices and what to choose."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.inviting import ApplicantRow
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Tone
from caseworker.queries.sync_rows import SyncLine
from tests.ui.conftest import Stages
from tests.ui.fake import FakeGateway
from tests.ui.people import HELD, NOW, SYNC
from tests.ui.stage import Stage, told, visible
from ui.i18n import Language
from ui.pages.applicants import ApplicantCard
from ui.pages.conflicts import Conflicts
from ui.pages.sync import SyncPage


@pytest.fixture
def page(stage: Stage) -> SyncPage:
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    return stage.workspace.sync


def buttons(page: SyncPage) -> dict[str, QPushButton]:
    return {button.text(): button for button in visible(page, QPushButton)}  # type: ignore[attr-defined,misc]


def test_the_page_says_first_where_this_device_stands(page: SyncPage) -> None:
    assert page._sentence.text() == "Everything is up to date. Last exchanged 09:12."


@pytest.mark.parametrize("keys", [Qt.Key.Key_9, Qt.Key.Key_E])
def test_where_no_folder_is_chosen_the_keys_lead_to_choosing_one(stages: Stages, qtbot: QtBot, keys: Qt.Key) -> None:
    stage = stages(gateway=FakeGateway(state=replace(SYNC, may_exchange=False)))
    stage.unlock()
    for _ in range(2):
        stage.workspace.go(PlaceName.TODAY)
        stage.settle()
        qtbot.keyClick(stage.window, keys, Qt.KeyboardModifier.ControlModifier)
        stage.settle()
        assert QApplication.focusWidget() is stage.workspace.sync.folder_button


def test_exchanging_is_said_and_done_once_at_a_time(stage: Stage, page: SyncPage) -> None:
    page.exchange()
    page.exchange()
    assert page.exchange_button.text() == "Exchanging…"
    stage.settle()
    assert (stage.gateway.exchanges, page.exchange_button.text()) == (1, "Exchange now")


def test_an_exchange_that_fails_says_what_to_do_and_can_be_tried_again(stage: Stage, page: SyncPage) -> None:
    stage.gateway.refuse_with = say("The folder cannot be reached. What you wrote is kept; try again later.")
    page.exchange()
    stage.settle()
    assert page._outcome.text().startswith("The folder cannot be reached.")
    assert page.exchange_button.text() == "Exchange now"


def test_after_an_exchange_that_failed_the_headline_and_the_status_bar_say_so(stage: Stage, page: SyncPage) -> None:
    stage.gateway.refuse_with = say("The folder cannot be reached.")
    away = SyncLine(say("The shared folder could not be reached. Nothing waits here."), Tone.PLAIN)
    stage.gateway.state = replace(SYNC, line=away)
    page.exchange()
    stage.settle()
    assert page._sentence.text() == str(away.sentence)
    assert stage.workspace.status._sentence.text() == str(away.sentence)


def test_an_exchange_ends_with_what_it_did_in_a_plain_sentence(stage: Stage, page: SyncPage) -> None:
    page.exchange()
    assert page._outcome.text().startswith("Reading what has come")
    stage.settle()
    assert page._outcome.text() == "3 changes came."


def test_enter_presses_the_button_that_has_the_focus(stage: Stage, page: SyncPage, qtbot: QtBot) -> None:
    page.exchange_button.setFocus()
    qtbot.keyClick(page.exchange_button, Qt.Key.Key_Return)
    stage.settle()
    assert stage.gateway.exchanges == 1


def test_both_values_of_a_conflict_are_shown_and_one_is_chosen(stage: Stage, page: SyncPage) -> None:
    offered = buttons(page)
    assert {"Keep theirs: not safe to text", "Keep mine: safe to text"} <= set(offered)
    offered["Keep theirs: not safe to text"].click()
    stage.settle()
    assert stage.gateway.chosen == ["no"]
    assert not page._conflicts.isVisible()


def test_the_conflict_in_hand_stays_in_hand_whatever_comes_in_between(stages: Stages) -> None:
    one = SYNC.conflicts[0]
    several = tuple(replace(one, record=Id(letter * 32)) for letter in "abc")
    stage = stages(gateway=FakeGateway(state=replace(SYNC, conflicts=several)))
    stage.unlock()
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    page = stage.workspace.sync
    page._conflicts._list.choose(2)
    stage.settle()
    buttons(page)["Keep theirs: not safe to text"].setFocus()
    for conflicts in (several, (replace(one, record=Id("d" * 32)), *several)):
        stage.gateway.state = replace(SYNC, conflicts=conflicts)
        page.refresh()
        stage.settle()
        assert page._conflicts._list.row == several[2]
        assert buttons(page)["Keep theirs: not safe to text"].hasFocus()


def test_where_nobody_disagrees_no_conflict_is_spoken_of_even_before_the_first_answer(stage: Stage) -> None:
    assert Conflicts(stage.workspace._context).isHidden()


def test_the_language_changes_after_what_was_shown_has_gone(stage: Stage, page: SyncPage) -> None:
    buttons(page)["Keep theirs: not safe to text"].click()
    stage.settle()
    stage.speak(Language.WELSH)
    assert page.exchange_button.text() == "Cyfnewid nawr"


def test_the_rail_counts_what_waits_for_a_choice_until_it_is_made(stage: Stage, page: SyncPage) -> None:
    entry = stage.workspace.rail.button(PlaceName.SYNC)
    assert entry.accessibleName() == "Sync, 1"
    buttons(page)["Keep theirs: not safe to text"].click()
    stage.settle()
    assert entry.accessibleName() == "Sync"


def test_both_may_be_kept_where_that_makes_sense(stages: Stages) -> None:
    both = replace(SYNC, conflicts=(replace(SYNC.conflicts[0], may_keep_both=True),))
    stage = stages(gateway=FakeGateway(state=both))
    stage.unlock()
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    buttons(stage.workspace.sync)["Keep both"].click()
    stage.settle()
    assert stage.gateway.chosen == ["both"]


def test_removing_a_device_is_previewed_and_nothing_happens_without_a_yes(stage: Stage, page: SyncPage) -> None:
    page._devices._list.choose(1)
    buttons(page)["Remove this device…"].click()
    stage.settle()
    (dialog,) = stage.window.findChildren(QDialog)
    dialog.reject()
    stage.settle()
    assert stage.gateway.removed == []


def test_a_device_is_removed_after_a_yes_and_cannot_be_brought_back_by_undo(stage: Stage, page: SyncPage) -> None:
    page._devices._list.choose(1)
    buttons(page)["Remove this device…"].click()
    stage.settle()
    (dialog,) = stage.window.findChildren(QDialog)
    dialog.accept()
    stage.settle()
    assert stage.gateway.removed == [Id("ruth-1")]
    assert stage.workspace.undo_bar.isVisible()
    assert not stage.workspace.undo_bar._undo.isVisible()


def test_this_device_cannot_be_removed_from_itself(page: SyncPage) -> None:
    page._devices._list.choose(0)
    assert "Remove this device…" not in buttons(page)


def test_nothing_to_send_is_said_instead_of_an_empty_list(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(state=replace(SYNC, receipts=(), conflicts=())))
    stage.unlock()
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    page = stage.workspace.sync
    assert page._no_receipts.isVisible()
    assert not page._receipt_list.isVisible()
    assert not page._conflicts.isVisible()


def test_the_status_bar_follows_what_has_changed(stage: Stage) -> None:
    line = SyncLine(say("{count} changes waiting. You can keep working.", count=12), Tone.PLAIN)
    stage.gateway.state = replace(SYNC, line=line)
    stage.workspace.exchange()
    stage.settle()
    assert stage.workspace.status._sentence.text() == "12 changes waiting. You can keep working."


def test_what_waits_is_said_in_words_and_can_be_sent_from_the_keyboard(
    qtbot: QtBot, stage: Stage, page: SyncPage
) -> None:
    until = datetime(2026, 12, 7, 14, 10, tzinfo=UTC)
    words = say("An import of {count} people waits until {moment}.", count=40, moment=until)
    stage.gateway.state = replace(SYNC, departures=(words,))
    page.refresh()
    stage.settle()
    assert page._departures.sentences[0].text() == "An import of 40 people waits until 14:10."
    sending = buttons(page)["Send now"]
    sending.setFocus()
    qtbot.keyClick(sending, Qt.Key.Key_Space)
    stage.settle()
    assert stage.gateway.exchanges == 1
    assert not page._departures.isVisible()


def test_the_page_looks_again_when_the_next_wait_ends(stage: Stage, page: SyncPage) -> None:
    words = say("{count} changes wait until {moment}.", count=1, moment=NOW + timedelta(seconds=10))
    stage.gateway.state = replace(SYNC, departures=(words,), departs=NOW + timedelta(seconds=10))
    page.refresh()
    stage.settle()
    assert page._departures.isVisible()
    assert page._waking.interval() == 10_000
    stage.gateway.state = SYNC
    page._waking.timeout.emit()
    stage.settle()
    assert not page._departures.isVisible()
    assert not page._waking.isActive()


@pytest.fixture
def holding(stages: Stages) -> Stage:
    """A window at the Sync page while something is held."""
    stage = stages(gateway=FakeGateway(state=replace(SYNC, held=HELD)))
    stage.unlock()
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    return stage


def test_what_was_sent_too_late_is_told_with_who_and_where_and_when(holding: Stage) -> None:
    held = holding.workspace.sync._held
    assert held._model.data(held._model.index(0), Qt.ItemDataRole.AccessibleTextRole) == (
        "Pike, Jason. Note, Rang the registry about his birth certificate. "
        "Dev Patel, Old laptop, written 2 September 2026, 09:30, came 7 December 2026, 09:12."
    )


def test_nothing_that_is_held_counts_without_a_yes(holding: Stage) -> None:
    buttons(holding.workspace.sync)["Accept this…"].click()
    holding.settle()
    (dialog,) = holding.window.findChildren(QDialog)
    dialog.reject()
    holding.settle()
    assert holding.gateway.accepted == []


def test_what_is_held_is_accepted_after_a_yes_and_cannot_be_taken_back(holding: Stage) -> None:
    held = holding.workspace.sync._held
    held._list.choose(1)
    held.accept_button.click()
    holding.settle()
    (dialog,) = holding.window.findChildren(QDialog)
    dialog.accept()
    holding.settle()
    assert holding.gateway.accepted == ["entry-1"]
    assert not holding.workspace.undo_bar._undo.isVisible()
    assert held._model.rowCount() == 1


def test_who_may_not_accept_what_is_held_sees_it_without_the_button(stages: Stages) -> None:
    late = tuple(replace(one, may_accept=False) for one in HELD)
    stage = stages(gateway=FakeGateway(state=replace(SYNC, held=late)))
    stage.unlock()
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    assert stage.workspace.sync._held.isVisible()
    assert "Accept this…" not in buttons(stage.workspace.sync)


def test_where_nothing_is_held_nothing_is_said_of_it(page: SyncPage) -> None:
    assert not page._held.isVisible()


def test_a_device_that_a_colleague_alone_let_in_is_confirmed_after_a_yes(stage: Stage, page: SyncPage) -> None:
    page._devices._list.choose(1)
    buttons(page)["Confirm this device…"].click()
    stage.settle()
    (dialog,) = stage.window.findChildren(QDialog)
    dialog.accept()
    stage.settle()
    assert stage.gateway.confirmed == [Id("ruth-1")]
    assert not stage.workspace.undo_bar._undo.isVisible()
    assert "Confirm this device…" not in buttons(page)
    assert "Remove this device…" in buttons(page)


def test_a_button_that_goes_leaves_the_focus_on_the_devices(qtbot: QtBot, stage: Stage, page: SyncPage) -> None:
    page._devices._list.choose(1)
    page._devices._confirm.setFocus()
    stage.gateway.confirm_device(None, device=Id("ruth-1"))
    page.refresh()
    stage.settle()
    assert page._devices._list.hasFocus()


def test_a_long_list_of_what_was_sent_scrolls_with_the_page_and_never_within_it(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(state=replace(SYNC, receipts=SYNC.receipts * 20)))
    stage.unlock()
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    page = stage.workspace.sync
    assert page.verticalScrollBar().maximum() > 0
    assert page._receipt_list.verticalScrollBar().maximum() == 0


def test_who_has_applied_is_let_in_by_the_words_that_were_heard(stages: Stages) -> None:
    stage = stages()
    stage.unlock()
    laptop = stage.entrance.services[-1].laptop
    laptop.waiting = (ApplicantRow("a place", "Ruth Osei", say("Mentor"), "river poppy field"),)
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    applicants = stage.workspace.sync.applicants
    assert applicants.isVisible()
    (card,) = applicants.findChildren(ApplicantCard)
    card.admit()
    assert "Type the eight words as they were read out" in told(card)
    card.typed.setText("river poppy field")
    laptop.waiting = ()
    card.admit()
    stage.settle()
    assert laptop.admitted == [("a place", "river poppy field")]
    assert not applicants.isVisible()


def test_nobody_who_has_applied_takes_no_place_on_the_page(stage: Stage) -> None:
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    assert not stage.workspace.sync.applicants.isVisible()


def test_words_half_typed_stay_when_somebody_else_applies_and_go_with_their_own_applicant(stages: Stages) -> None:
    stage = stages()
    stage.unlock()
    laptop = stage.entrance.services[-1].laptop
    ruth = ApplicantRow("a place", "Ruth Osei", say("Mentor"), "river poppy field")
    omar = ApplicantRow("another place", "Omar Reid", say("Mentor"), "stone lamp apple")
    typed = []
    stage.workspace.go(PlaceName.SYNC)
    for waiting in ((ruth,), (omar, ruth), (omar, replace(ruth, words="tide ember oak"))):
        laptop.waiting = waiting
        stage.workspace.sync.applicants.refresh()
        stage.settle()
        cards = stage.workspace.sync.applicants.findChildren(ApplicantCard)
        typed.append(sorted((card.one.words, card.typed.text()) for card in cards))
        next(card for card in cards if card.one.name == "Ruth Osei").typed.setText("river po")
    assert typed == [
        [("river poppy field", "")],
        [("river poppy field", "river po"), ("stone lamp apple", "")],
        [("stone lamp apple", ""), ("tide ember oak", "")],
    ]
