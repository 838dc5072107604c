"""Merge: what two write unseen of each other, over a real exchange; nothing is overwritten and nothing is made up."""

from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker.domain.appointments import Appointment
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.domain.sessions import Note
from caseworker.journal.arrived import State
from caseworker.services import appointments
from caseworker.storage.verify import verify_store
from tests.devices import Device, device, enrol, later
from tests.failures.carriers import pair, same, settle

Trio = tuple[Device, Device, Device, Id]


@pytest.fixture
def trio(tmp_path: Path) -> Trio:
    return three(tmp_path)


def three(folder: Path) -> Trio:
    """Three coordinators who hold one case."""
    a, b, case = pair(folder)
    e = enrol(a, device("Eve Morgan", of=a, folder=folder), role=Role.COORDINATOR)
    settle(a, b, e)
    return a, b, e, case


def agree(case: Id, *devices: Device) -> None:
    """Every device shows the same, and its tables are what its journal says."""
    assert same(*devices)
    assert all(verify_store(each.store).sound for each in devices)


def test_same_field_of_two_stays_listed_with_both_values_until_somebody_chooses(trio: Trio) -> None:
    a, b, e, case = trio
    a.change(case, given_name="By A")
    b.change(case, given_name="By B")
    settle(a, b, e)
    for each in (a, b, e):
        assert each.conflicts(case) == ("given_name",)
        assert len(each.load(case).seen["given_name"]) == 2
    agree(case, a, b, e)
    e.change(case, given_name="By B")
    settle(e, a, b)
    assert [each.conflicts(case) for each in (a, b, e)] == [()] * 3
    assert a.record(case).given_name == "By B"
    agree(case, a, b, e)


def test_different_fields_of_one_record_stand_side_by_side(trio: Trio) -> None:
    a, b, e, case = trio
    a.change(case, given_name="By A")
    b.change(case, pronouns="she")
    e.change(case, family_name="By E")
    settle(a, b, e)
    person = a.record(case)
    assert (person.given_name, person.pronouns, person.family_name) == ("By A", "she", "By E")
    assert a.conflicts(case) == ()
    agree(case, a, b, e)


def test_stale_overwrite_by_a_form_that_lay_open_during_an_exchange_takes_nothing_away(trio: Trio) -> None:
    a, b, e, case = trio
    form = b.load(case)
    a.change(case, given_name="Meanwhile, by A", pronouns="she")
    settle(a, b)
    b.change_loaded(form, given_name="From the open form")
    settle(b, a, e)
    assert a.conflicts(case) == b.conflicts(case) == ("given_name",)
    assert b.record(case).pronouns == "she"
    agree(case, a, b, e)


def test_edit_against_delete_keeps_what_was_edited(trio: Trio) -> None:
    a, b, e, case = trio
    note = a.add(Note(words="First"), case_folder(case))
    settle(a, b, e)
    a.strike(note)
    b.change(note, words="Edited by B")
    settle(a, b, e)
    assert [each.ids("note") for each in (a, b, e)] == [{note}] * 3
    assert e.record(note).words == "Edited by B"
    agree(case, a, b, e)
    e.strike(note)
    settle(e, a, b)
    assert a.ids("note") == b.ids("note") == set()


def test_delete_against_delete_is_one_striking_and_one_restoring_undoes_it(trio: Trio) -> None:
    a, b, e, case = trio
    note = a.add(Note(words="First"), case_folder(case))
    settle(a, b, e)
    for each in (a, b):
        each.strike(note)
    settle(a, b, e)
    assert a.ids("note") == b.ids("note") == e.ids("note") == set()
    e.restore(note)
    settle(e, a, b)
    assert a.ids("note") == b.ids("note") == {note}
    assert a.record(note).words == "First"
    agree(case, a, b, e)


def test_three_way_conflict_lists_three_and_one_choice_settles_all(trio: Trio) -> None:
    a, b, e, case = trio
    for each in (a, b, e):
        each.change(case, given_name=f"By {each.name}")
    settle(a, b, e)
    assert [len(each.load(case).seen["given_name"]) for each in (a, b, e)] == [3] * 3
    a.change(case, given_name="Settled")
    settle(a, b, e)
    assert [(each.record(case).given_name, each.conflicts(case)) for each in (a, b, e)] == [("Settled", ())] * 3
    agree(case, a, b, e)


def test_equal_time_shows_the_same_value_everywhere_and_lists_both(trio: Trio) -> None:
    a, b, e, case = trio
    assert a.clock.now() == b.clock.now()
    a.change(case, given_name="By A")
    b.change(case, given_name="By B")
    settle(a, b, e)
    assert len({each.record(case).given_name for each in (a, b, e)}) == 1
    assert {each.conflicts(case) for each in (a, b, e)} == {("given_name",)}
    agree(case, a, b, e)


EDITS: tuple[Callable[[Device, Id], object], ...] = (
    lambda by, case: by.change(case, given_name=f"By {by.name}"),
    lambda by, case: by.change(case, pronouns="she"),
    lambda by, case: by.add(Note(words=f"By {by.name}"), case_folder(case)),
    lambda by, case: by.strike(case),
)


@settings(max_examples=6)
@given(edits=st.lists(st.sampled_from(EDITS), min_size=3, max_size=3))
def test_permutation_of_who_exchanges_with_whom_first_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, edits: list[Callable[[Device, Id], object]]
) -> None:
    """What three wrote unseen reaches a fourth in every order; each order gives the same tables."""
    a, b, e, case = three(tmp_path_factory.mktemp("carrier"))
    reader = a.clone()
    for by, edit in zip((a, b, e), edits, strict=True):
        edit(by, case)
    found = []
    for order in permutations((a, b, e)):
        told = reader.clone()
        for sender in order:
            told.take(sender.payload(case_folder(case)), sender=sender)
        found.append(told.content())
    assert all(content == found[0] for content in found)


def test_broken_two_field_rule_after_the_merge_rejects_no_entry_and_says_what_clashes(trio: Trio) -> None:
    """Either booking is sound alone; together the same mentor is in two places, which neither could know."""
    a, b, e, case = trio
    mentor = Id("3e" * 16)
    starts = a.clock.now()
    booked = Appointment(purpose="support_meeting", starts_at=starts, status="booked", mentor=mentor, place="Library")
    for each in (a, b):
        appointments.book(each.desk, case=case, appointment=booked)
    settle(a, b, e)
    assert [each.states(case_folder(case)).count(State.COUNTED) for each in (a, b, e)] == [3] * 3
    with e.desk.act("look") as act:
        both = [found.record for found in act.of_kind("appointment", scope=case)]
        found = [appointments.clashes_with(act, one, case=case) for one in both if isinstance(one, Appointment)]
    assert [len(clashing) for clashing in found] == [1, 1]
    agree(case, a, b, e)


def test_broken_two_field_rule_within_a_record_is_kept_as_both_wrote_it(trio: Trio) -> None:
    a, b, e, case = trio
    day = a.clock.now()
    visit = a.add(Appointment(starts_at=day, ends_at=day.replace(hour=11), status="booked"), case_folder(case))
    settle(a, b, e)
    a.change(visit, starts_at=day.replace(hour=15), ends_at=day.replace(hour=16))
    b.change(visit, ends_at=day.replace(hour=10))
    settle(a, b, e)
    assert {each.record(visit).starts_at for each in (a, b, e)} == {day.replace(hour=15)}
    assert {each.conflicts(visit) for each in (a, b, e)} == {("ends_at",)}
    assert [State.REFUSED in each.states(case_folder(case)) for each in (a, b, e)] == [False] * 3
    agree(case, a, b, e)


def test_resolved_twice_differently_is_a_conflict_of_the_two_choices_alone(trio: Trio) -> None:
    a, b, e, case = trio
    for each in (a, b, e):
        each.change(case, given_name=f"By {each.name}")
    settle(a, b, e)
    later(a, b, e, hours=1)
    a.change(case, given_name="Chosen by A")
    b.change(case, given_name="Chosen by B")
    settle(a, b, e)
    assert {each.conflicts(case) for each in (a, b, e)} == {("given_name",)}
    assert [len(each.load(case).seen["given_name"]) for each in (a, b, e)] == [2] * 3
    e.change(case, given_name="Chosen by B")
    settle(e, a, b)
    assert {(each.record(case).given_name, each.conflicts(case)) for each in (a, b, e)} == {("Chosen by B", ())}
    agree(case, a, b, e)


def test_resolved_twice_alike_is_no_conflict(trio: Trio) -> None:
    a, b, e, case = trio
    for each in (a, b):
        each.change(case, given_name=f"By {each.name}")
    settle(a, b, e)
    for each in (a, b):
        each.change(case, given_name="Both chose this")
    settle(a, b, e)
    assert {(each.record(case).given_name, each.conflicts(case)) for each in (a, b, e)} == {("Both chose this", ())}
    agree(case, a, b, e)


def test_one_member_on_two_devices_has_no_false_conflict(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    second = enrol(a, device("Dev's other laptop", of=a, member=b.member, folder=tmp_path), role=Role.COORDINATOR)
    settle(a, b, second)
    for place, each in enumerate((b, second, b, second)):
        each.change(case, given_name=f"Edit {place}")
        settle(b, second, a, rounds=2)
        assert [one.conflicts(case) for one in (a, b, second)] == [()] * 3
    b.change(case, pronouns="she")
    second.change(case, pronouns="she", family_name="Typed on the other")
    settle(b, second, a)
    assert [one.conflicts(case) for one in (a, b, second)] == [()] * 3
    assert a.record(case).given_name == "Edit 3"
    agree(case, a, b, second)
