"""Time: no clock is trusted, so none can win for long, stop an exchange, or keep anything from being sent again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from caseworker.domain.clock import milliseconds
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.referral_details import ReferralDetails
from caseworker.domain.sessions import Session
from caseworker.services import erasure, referrals, sessions
from caseworker.storage.erasing import erase_due
from caseworker.storage.verify import verify_store
from caseworker.sync.recovery_mailbox import find_snapshot, leave_snapshot
from tests.devices import MONDAY, Device, later, provider
from tests.failures.carriers import batches, emptied, pair, same, settle

YEAR = timedelta(days=365)
FAR = {"twenty years ahead": MONDAY + 20 * YEAR, "twenty years behind": MONDAY - 20 * YEAR}


def at(device: Device, moment: datetime) -> None:
    """Set a laptop's clock."""
    device.clock.move_to(moment)


@pytest.mark.parametrize("moment", FAR.values(), ids=FAR)
def test_twenty_years_ahead_or_behind_wins_one_true_tie_at_most_and_no_further_edit(
    tmp_path: Path, moment: datetime
) -> None:
    a, b, case = pair(tmp_path)
    at(b, moment)
    a.change(case, given_name="By A", pronouns="she")
    b.change(case, given_name="By B", family_name="Only B")
    settle(a, b)
    assert a.conflicts(case) == b.conflicts(case) == ("given_name",)
    assert a.record(case).given_name == b.record(case).given_name == ("By B" if moment > MONDAY else "By A")
    assert (a.record(case).family_name, b.record(case).pronouns) == ("Only B", "she")
    for last, word in ((a, "Chosen by A"), (b, "Then by B"), (a, "Then by A")):
        last.change(case, given_name=word)
        settle(a, b)
        assert a.conflicts(case) == b.conflicts(case) == ()
        assert a.record(case).given_name == b.record(case).given_name == word
    assert same(a, b)


@pytest.mark.parametrize("moment", FAR.values(), ids=FAR)
def test_twenty_years_ahead_or_behind_at_the_time_of_sending_keeps_nothing_from_being_sent_again(
    tmp_path: Path, moment: datetime
) -> None:
    """The clock is put right after a batch was left, and the batch is lost."""
    a, b, case = pair(tmp_path)
    at(a, moment)
    a.change(case, given_name="Sent by a wrong clock")
    a.run()
    emptied(tmp_path)
    at(a, MONDAY)
    settle(a, b, rounds=2)
    later(a, b, days=5)
    settle(a, b)
    assert b.record(case).given_name == "Sent by a wrong clock"
    assert same(a, b)


@pytest.mark.parametrize("moment", FAR.values(), ids=FAR)
def test_twenty_years_ahead_or_behind_at_the_time_of_a_recovery_snapshot_keeps_no_newer_one_from_being_left(
    tmp_path: Path, moment: datetime
) -> None:
    a, _, case = pair(tmp_path)
    assert a.carrier is not None
    assert a.recovery is not None
    at(a, moment)
    assert leave_snapshot(a.desk, carrier=a.carrier)
    at(a, MONDAY)
    a.change(case, given_name="Afterwards")
    assert leave_snapshot(a.desk, carrier=a.carrier)
    newest = find_snapshot(a.recovery, carrier=a.carrier)
    assert newest.moment == milliseconds(MONDAY)
    assert any(b"Afterwards" in part for part in newest.payloads)


def test_1970_on_a_laptop_with_an_empty_clock_battery_refuses_and_loses_nothing(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    at(b, datetime(1970, 1, 1, tzinfo=UTC))
    session = Session(happened_at=b.clock.now(), summary="Met", attendance="on_time")
    sessions.record(b.desk, case=case, session=session)
    opened = referrals.refer(b.desk, row=ReferralDetails(given_name="Jason", family_name="Pike")).created[0]
    b.change(case, given_name="By B")
    settle(b, a)
    a.change(case, given_name="After it, by A")
    settle(a, b)
    assert a.record(opened).family_name == "Pike"
    assert (b.record(case).given_name, b.conflicts(case)) == ("After it, by A", ())
    assert same(a, b)
    assert verify_store(a.store).sound
    assert verify_store(b.store).sound


def test_jump_back_in_mid_session_changes_neither_the_order_of_edits_nor_what_is_sent(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    for back, word in ((0, "One"), (3, "Two"), (400, "Three"), (401, "Four")):
        at(a, MONDAY - timedelta(days=back))
        a.change(case, given_name=word)
        a.add(Session(summary=word, happened_at=a.clock.now()), case_folder(case))
        settle(a, b, rounds=1)
        assert a.record(case).given_name == b.record(case).given_name == word
        assert a.conflicts(case) == b.conflicts(case) == ()
    numbers = [one.number for one in a.entries(case_folder(case))]
    assert numbers == list(range(1, len(numbers) + 1))
    settle(a, b)
    assert batches(b) == []
    assert same(a, b)


def test_jump_back_in_mid_session_loses_no_act_of_the_same_form(tmp_path: Path) -> None:
    """A form that was loaded before the jump is saved after it."""
    a, b, case = pair(tmp_path)
    form = a.load(case)
    at(a, MONDAY - YEAR)
    a.change_loaded(form, given_name="Saved after the jump")
    settle(a, b)
    assert (b.record(case).given_name, b.conflicts(case)) == ("Saved after the jump", ())


def test_an_edit_after_seeing_a_far_future_entry_wins_on_every_device(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    at(b, MONDAY + 70 * YEAR)
    b.change(case, given_name="From the year 2096")
    settle(b, a)
    assert a.record(case).given_name == "From the year 2096"
    a.change(case, given_name="Seen and changed")
    settle(a, b)
    wins(a, b, case)
    for each in (a, b):
        each.replay()
    wins(a, b, case)


def wins(a: Device, b: Device, case: Id) -> None:
    """The later edit stands, with nothing to choose."""
    for each in (a, b):
        assert (each.record(case).given_name, each.conflicts(case)) == ("Seen and changed", ())


def test_twenty_years_behind_delays_an_erasure_and_does_not_prevent_it() -> None:
    a, b, _ = provider()
    case = a.open_case()
    a.carry_to(b)
    for each, other in ((a, b), (b, a)):
        erasure.ask(each.desk, target=case, scope=case)
        each.carry_to(other)
    later(a, days=-7300)
    assert erase_due(a.desk) == []
    later(a, days=6)
    assert erase_due(a.desk) == []
    later(a, days=2)
    assert erase_due(a.desk) == [case]
