"""The roster: who belongs to a service, judged alike on every device and in any order of arrival."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.ids import NO_ID, Id, derived
from caseworker.journal.entry import Op
from caseworker.journal.membership import RosterChange, View
from caseworker.journal.roster import Roster
from caseworker.journal.rosters import Rosters
from tests.journal.logs import SERVICE, Log, device, enrolling, keys_of, member

FIVE = ("Ann", "Bob", "Cid", "Dot", "Eve")


def test_the_founding_entry_certifies_itself_by_the_id_of_the_service() -> None:
    log = Log()
    assert log.active() == {"Ann"}
    assert log.roster().recovery == device("kit")
    assert Roster(derived("another service"), log.entries).now() == View(derived("another service"))


def test_a_founding_entry_with_another_recovery_key_founds_nothing() -> None:
    log = Log()
    log.entries.clear()
    log.write("Ann", *enrolling("Ann", "coordinator"), *enrolling("Bob", "trustee"), known=())
    assert log.active() == set()


def test_a_coordinator_enrols_a_device() -> None:
    log = Log()
    log.enrol("Ann", "Cid", "mentor")
    found = log.now().active(device("Cid"))
    assert found is not None
    assert (found.role, found.name, found.service) == ("mentor", "Cid", SERVICE)
    assert [one.id for one in log.now().devices_of(member("Cid"))] == [device("Cid")]


@pytest.mark.parametrize("role", ["mentor", "practitioner"])
def test_nobody_but_a_coordinator_enrols(role: str) -> None:
    log = Log()
    log.enrol("Ann", "Cid", role)
    refused = log.enrol("Cid", "Eve")
    assert log.active() == {"Ann", "Cid"}
    assert log.roster().is_void(refused)


def test_a_device_that_nobody_enrolled_writes_nothing() -> None:
    log = Log()
    refused = log.enrol("Eve", "Eve")
    assert log.roster().is_void(refused)
    assert log.active() == {"Ann"}


def test_an_enrolment_counts_only_for_those_who_come_after_it() -> None:
    log = Log()
    before = log.roster().frontier()
    log.enrol("Ann", "Bob")
    late = log.enrol("Bob", "Eve", known=before)
    assert log.roster().is_void(late)


def test_an_entry_waits_for_those_that_it_has_seen() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    log.enrol("Bob", "Cid")
    roster = Roster(SERVICE, [log.entries[0], log.entries[2]])
    assert len(roster.waiting) == 1
    assert roster.now().active(device("Cid")) is None
    roster.extend([log.entries[1]])
    assert roster.waiting == {}
    assert roster.now().active(device("Cid")) is not None


def test_a_removal_takes_a_device_out() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    removal = log.remove("Ann", "Bob")
    assert log.active() == {"Ann"}
    assert log.roster().removals() == {device("Bob"): [removal]}
    assert log.now().devices_of(member("Bob")) == []


def test_what_the_removed_device_wrote_before_still_stands() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    log.enrol("Bob", "Cid", "mentor")
    log.remove("Ann", "Bob")
    assert log.active() == {"Ann", "Cid"}


def test_a_removal_voids_what_the_removed_device_wrote_unseen_and_whatever_rests_on_it() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    seen = log.roster().frontier()
    minted = log.enrol("Bob", "Eve", known=seen)
    by_minted = log.enrol("Eve", "Dot", known=[minted])
    log.remove("Ann", "Bob", known=seen)
    assert log.active() == {"Ann"}
    assert all(log.roster().is_void(one) for one in (minted, by_minted))
    assert log.roster().enrolled_in_vain() == {device("Eve"), device("Dot")}


def test_a_device_enrolled_by_a_stolen_laptop_cannot_remove_a_third_coordinator() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    log.enrol("Ann", "Cid")
    seen = log.roster().frontier()
    minted = log.enrol("Bob", "Eve", known=seen)
    for author, known in (("Bob", seen), ("Eve", [minted])):
        log.remove(author, "Cid", known=known)
    log.remove("Ann", "Bob", known=seen)
    assert log.active() == {"Ann", "Cid"}


def test_whoever_removed_a_stolen_laptop_is_out_with_it_when_what_it_minted_removes_them() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    seen = log.roster().frontier()
    minted = log.enrol("Bob", "Eve", known=seen)
    log.remove("Eve", "Ann", known=[minted])
    log.remove("Ann", "Bob", known=seen)
    assert log.active() == set()
    log.enrol("kit", "Dot")
    assert log.active() == {"Dot"}


def test_two_who_remove_each_other_unseen_are_both_out() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    seen = log.roster().frontier()
    log.remove("Ann", "Bob", known=seen)
    log.remove("Bob", "Ann", known=seen)
    assert log.active() == set()


def test_the_recovery_key_settles_what_two_coordinators_cannot() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    seen = log.roster().frontier()
    log.remove("Ann", "Bob", known=seen)
    log.remove("Bob", "Ann", known=seen)
    log.enrol("kit", "Cid")
    assert log.active() == {"Cid"}


def test_nobody_removes_the_recovery_key_s_authority() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    seen = log.roster().frontier()
    log.remove("Bob", "kit", known=seen)
    log.enrol("kit", "Cid", known=seen)
    assert "Cid" in log.active()


def test_three_who_remove_each_other_in_a_circle_are_all_out() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    log.enrol("Ann", "Cid")
    seen = log.roster().frontier()
    for author, name in (("Ann", "Bob"), ("Bob", "Cid"), ("Cid", "Ann")):
        log.remove(author, name, known=seen)
    assert log.active() == set()


def test_a_removal_seen_by_the_removed_device_does_not_make_a_circle() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    log.remove("Ann", "Bob")
    log.remove("Bob", "Ann")
    assert log.active() == {"Ann"}


def test_a_removal_may_carry_nothing_else_with_it() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    remove = RosterChange("device", device("Bob"), Op.REMOVE, {"removed": True})
    also = RosterChange("device", device("Ann"), Op.REMOVE, {"removed": True})
    cut = RosterChange("cut_off", Id("c" * 32), Op.SET, {})
    void = [log.write("Ann", remove, *enrolling("Cid", "mentor")), log.write("Ann", remove, also)]
    valid = log.write("Ann", remove, cut)
    assert [log.roster().is_void(one) for one in (*void, valid)] == [True, True, False]


def test_a_removed_device_never_comes_back() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    log.remove("Ann", "Bob")
    log.write("Ann", RosterChange("device", device("Bob"), Op.SET, {"removed": False}))
    log.enrol("Ann", "Bob")
    assert log.active() == {"Ann"}


def test_nobody_puts_another_key_under_the_id_of_a_device() -> None:
    log = Log()
    other = keys_of("Eve").verify_key.hex()
    log.write("Ann", RosterChange("device", device("Ann"), Op.SET, {"signing_key": other}))
    assert log.now().devices[device("Ann")].signing_key == keys_of("Ann").verify_key
    log.write("Ann", *enrolling("Bob", "mentor", signing_key=other))
    assert log.now().devices[device("Bob")].signing_key == b""


@pytest.mark.parametrize("mailbox", ["", "no mailbox", "../other", "AB" * 16, "ab" * 15])
def test_a_mailbox_or_a_recipient_that_is_none_is_left_out(mailbox: str) -> None:
    log = Log()
    log.write("Ann", RosterChange("member", member("Ann"), Op.SET, {"mailbox": mailbox}))
    log.write("Ann", RosterChange("device", device("Ann"), Op.SET, {"recipient": "age1none"}))
    assert log.now().members[member("Ann")].mailbox == NO_ID
    assert log.now().devices[device("Ann")].recipient == ""


def test_a_key_that_cannot_be_read_is_no_key() -> None:
    log = Log()
    log.write("Ann", *enrolling("Bob", "mentor", signing_key="not hexadecimal"))
    assert log.now().devices[device("Bob")].signing_key == b""


def test_who_has_left_speaks_for_nobody() -> None:
    log = Log()
    log.enrol("Ann", "Cid", "mentor")
    log.write("Ann", RosterChange("member", member("Cid"), Op.SET, {"left_on": "2026-12-01"}))
    assert log.active() == {"Ann"}
    assert log.now().devices_of(member("Cid")) == []
    assert log.now().with_role("mentor") == []


def test_a_roster_can_be_asked_as_it_stood() -> None:
    log = Log()
    before = log.roster().frontier()
    enrolment = log.enrol("Ann", "Bob")
    roster = log.roster()
    assert roster.at(before).active(device("Bob")) is None
    assert roster.at([enrolment]).active(device("Bob")) is not None
    assert roster.had_seen(enrolment, log.founding)
    assert not roster.had_seen(log.founding, enrolment)
    assert roster.knows(before)
    assert not roster.knows([bytes(16)])
    assert set(roster) == {log.founding, enrolment}


def test_what_is_void_now_is_void_also_for_those_who_signed_before_it_was_known() -> None:
    log = Log()
    log.enrol("Ann", "Bob")
    seen = log.roster().frontier()
    minted = log.enrol("Bob", "Eve", known=seen)
    assert log.roster().at([minted]).active(device("Eve")) is not None
    log.remove("Ann", "Bob", known=seen)
    assert log.roster().at([minted]).active(device("Eve")) is None


def test_a_partner_is_pinned_with_its_areas() -> None:
    log = Log()
    values = {"service": derived("body"), "name": "North", "areas": ("NW", "NE")}
    log.write("Ann", RosterChange("partner", derived("p"), Op.SET, values))
    partner = log.now().partners[derived("body")]
    assert (partner.name, partner.areas) == ("North", ("NW", "NE"))


# -- any order gives the same views ------------------------------------------------------------------------------------


@st.composite
def histories(draw: st.DrawFn) -> Log:
    """What five devices write, honest and not, each having seen some of what the others wrote."""
    log = Log()
    for name in ("Bob", "Cid"):
        log.enrol("Ann", name)
    for _ in range(draw(st.integers(0, 7))):
        author, name = draw(st.sampled_from((*FIVE, "kit"))), draw(st.sampled_from(FIVE))
        seen = draw(st.lists(st.sampled_from([e.id for e in log.entries]), min_size=1, max_size=3, unique=True))
        if draw(st.booleans()):
            log.remove(author, name, known=seen)
        else:
            log.enrol(author, name, draw(st.sampled_from(("coordinator", "mentor"))), known=seen)
    return log


def views(roster: Roster, log: Log) -> list[object]:
    removals = {device: sorted(entries) for device, entries in roster.removals().items()}
    void = {e.id for e in log.entries if roster.is_void(e.id)}
    return [roster.now(), removals, void, roster.frontier(), [roster.at([e.id]) for e in log.entries]]


@given(histories(), st.randoms())
def test_any_order_of_arrival_gives_the_same_views(log: Log, random: Random) -> None:
    shuffled = random.sample(log.entries, len(log.entries))
    cut = random.randrange(len(shuffled) + 1)
    roster = Roster(SERVICE, shuffled[:cut])
    roster.extend(shuffled[cut:])
    assert views(roster, log) == views(log.roster(), log)


@given(histories())
def test_nobody_is_in_whom_a_standing_removal_names(log: Log) -> None:
    roster = log.roster()
    assert not any(roster.now().active(one) for one in roster.removals())


@given(histories())
def test_no_device_counts_that_rests_on_what_a_removed_device_wrote_unseen(log: Log) -> None:
    roster = log.roster()
    unseen = {
        entry.id
        for entry in log.entries
        for removal in roster.removals().get(entry.device, [])
        if not roster.had_seen(removal, entry.id)
    }
    removals = {entry for many in roster.removals().values() for entry in many}
    assert all(roster.is_void(one) for one in unseen - removals)


# -- several rosters ---------------------------------------------------------------------------------------------------


def test_the_rosters_of_partners_are_asked_together() -> None:
    log = Log()
    rosters = Rosters(SERVICE, {SERVICE: log.roster()})
    assert rosters.device(device("Ann")) == log.now().devices[device("Ann")]
    assert rosters.member(member("Ann")) == log.now().members[member("Ann")]
    assert rosters.knowing(log.roster().frontier()) is not None
    assert not rosters.is_removed(device("Ann"))
    assert [roster.service for roster in rosters] == [SERVICE]


def test_of_strangers_nothing_is_known() -> None:
    rosters = Rosters(SERVICE, {})
    assert rosters.device(device("Eve")) is None
    assert rosters.member(member("Eve")) is None
    assert rosters.knowing([bytes(16)]) is None
    assert rosters.knowing([]) is None
    assert rosters.is_removed(device("Eve"))
    assert rosters.view(derived("stranger")) == View(derived("stranger"))
