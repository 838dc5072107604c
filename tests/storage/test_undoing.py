"""Undo addresses the act, across folders: each record goes back, unless somebody has changed it since."""

import pytest

from caseworker.domain.changes import Undo
from caseworker.domain.concerns import Concern
from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.folders import case_folder, restricted_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.sessions import Note, Session
from caseworker.journal.entry import decode_value
from caseworker.queries.acts import told_of_undo
from caseworker.services import assignments, cases, founding, members
from caseworker.storage.verify import verify_store
from tests.devices import Device, founder, provider
from tests.queries.conftest import asked


def test_an_act_is_taken_back_in_every_folder_that_it_touched() -> None:
    a = founder("Ann")
    case = a.open_case()
    with a.desk.act("two notes") as act:
        act.add(Note(words="One"), case_folder(case))
        act.add(Note(words="Two"), restricted_folder(case))
    a.desk.undo(act.changes.act)
    assert a.ids("note") == set()


def test_what_is_taken_back_and_brought_again_is_said_to_stand_again() -> None:
    a = founder("Ann")
    case = a.open_case()
    with a.desk.act("note") as act:
        act.add(Note(words="One"), case_folder(case))
    last, said = act.changes.act, []
    for _ in range(3):
        undone = a.desk.undo(last)
        with asked(a) as reading:
            said.append(str(told_of_undo(reading, last, by=undone.act)))
        last = undone.act
    assert [words.partition(".")[0] for words in said] == ["Taken back", "It stands again", "Taken back"]
    assert "taken back, and brought again" in said[1]


def test_a_changed_value_goes_back_to_what_it_was() -> None:
    a = founder("Ann")
    case = a.open_case(pronouns="she")
    with a.desk.act("change") as act:
        act.change(act.load(case), pronouns="they", given_name="Other", gender_words="said")
    a.desk.undo(act.changes.act)
    found = a.record(case)
    assert (found.pronouns, found.given_name, found.gender_words) == ("she", "Siân", None)


def test_undo_says_when_somebody_has_changed_it_since() -> None:
    a = founder("Ann")
    case = a.open_case()
    with a.desk.act("change") as act:
        act.change(act.load(case), given_name="Other")
    a.change(case, given_name="Later")
    with pytest.raises(Refused, match="changed this since"):
        a.desk.undo(act.changes.act)
    assert a.record(case).given_name == "Later"


def test_a_record_that_somebody_has_added_to_is_not_taken_back() -> None:
    a = founder("Ann")
    case = a.open_case()
    with a.desk.act("session") as act:
        session = act.add(Session(summary="Talked"), case_folder(case))
    a.change(session, minutes=40)
    with pytest.raises(Refused, match="changed this since"):
        a.desk.undo(act.changes.act)
    assert a.record(session).summary == "Talked"


def test_a_choice_that_is_taken_back_can_be_made_again_between_the_same_values() -> None:
    a, b, _ = provider()
    case = a.open_case()
    a.carry_to(b)
    a.change(case, given_name="By Ann", pronouns="she")
    b.clock.move_to(b.clock.now().replace(hour=10))
    b.change(case, given_name="By Bob")
    b.carry_to(a)
    for chosen in ("By Ann", "By Bob", "Neither"):
        with a.desk.act("choose") as act:
            act.change(act.load(case), given_name=chosen, pronouns="they")
        undone = a.desk.undo(act.changes.act)
        assert (a.conflicts(case), values_of(a, case, "given_name")) == (("given_name",), {"By Ann", "By Bob"})
        assert (a.record(case).given_name, a.record(case).pronouns) == ("By Bob", "she")
        again = a.desk.undo(undone.act)
        assert (a.conflicts(case), a.record(case).given_name) == ((), chosen)
        a.desk.undo(again.act)
        assert values_of(a, case, "given_name") == {"By Ann", "By Bob"}
    assert verify_store(a.store).sound


def test_what_three_set_differently_stands_three_ways_again_when_a_choice_is_taken_back() -> None:
    a, b, _ = provider()
    case = a.open_case()
    form = a.load(case)
    a.carry_to(b)
    a.change(case, given_name="By Ann")
    a.change_loaded(form, given_name="From a form")
    b.change(case, given_name="By Bob")
    b.carry_to(a)
    with a.desk.act("choose") as act:
        act.change(act.load(case), given_name="By Bob")
    a.desk.undo(act.changes.act)
    a.carry_to(b)
    assert values_of(b, case, "given_name") == {"By Ann", "By Bob", "From a form"}


def values_of(one: Device, record: Id, field: str) -> set[object]:
    """Every value that stands in a field."""
    with one.store.writing() as transaction:
        (state,) = transaction.door.states_of([record]).values()
    return {decode_value(head.value or b"") for head in state.fields[field].heads}


def test_striking_and_restoring_are_taken_back_by_each_other() -> None:
    a = founder("Ann")
    case = a.open_case()
    session = a.add(Session(summary="Talked"), case_folder(case))
    with a.desk.act("strike") as strike:
        strike.strike(strike.load(session))
    undone = a.desk.undo(strike.changes.act)
    assert a.ids("session") == {session}
    a.desk.undo(undone.act)
    assert a.ids("session") == set()


def test_what_was_undone_can_be_done_again() -> None:
    a = founder("Ann")
    case = a.open_case()
    with a.desk.act("change") as act:
        act.change(act.load(case), given_name="Other")
    undone = a.desk.undo(act.changes.act)
    a.desk.undo(undone.act)
    assert a.record(case).given_name == "Other"


def test_an_opened_case_taken_back_leaves_an_empty_folder_that_its_readers_know() -> None:
    a = founder("Ann")
    with a.desk.act("open a case") as act:
        case = cases.open_scope(act, a.desk)
        act.add(Note(words="x"), case_folder(case))
    a.desk.undo(act.changes.act)
    assert a.ids("note") == set()
    assert a.access(case).services == {a.service}


def irrevocable(a: Device, c: Device) -> list[str]:
    case = a.open_case()
    return [
        assignments.assign(a.desk, case=case, mentor=c.member).act,
        assignments.unassign(a.desk, case=case, mentor=c.member).act,
        assignments.wall(a.desk, case=case, member=c.member, reason="x").act,
        assignments.lift_wall(a.desk, case=case, member=c.member).act,
        members.pin_partner(a.desk, service=derived("body"), name="Body", kind="body").act,
        members.remove_device(a.desk, device=c.id).act,
    ]


def test_what_lets_somebody_in_or_out_is_never_undone() -> None:
    a, _, c = provider()
    before = a.content()["kind_access"]
    for act in irrevocable(a, c):
        with pytest.raises(Refused, match="cannot be undone"):
            a.desk.undo(act)  # type: ignore[arg-type]
    assert a.content()["kind_access"] != before


def test_a_concern_stays_raised() -> None:
    a = founder("Ann")
    case = a.open_case()
    with a.desk.act("raise a concern") as act:
        concern = act.add(Concern(words="…"), restricted_folder(case))
        act.add(Note(words="x"), case_folder(case))
    with pytest.raises(Refused, match="cannot be undone"):
        a.desk.undo(act.changes.act)
    assert a.ids("concern") == {concern}
    assert len(a.ids("note")) == 1


def test_the_founding_of_a_service_is_never_undone() -> None:
    a = founder("Ann")
    act = a.rows("SELECT act FROM entry ORDER BY seq LIMIT 1")[0][0]
    with pytest.raises(Refused, match="cannot be undone"):
        a.desk.undo(act.hex())
    assert a.ids("service") == {founding.roster_folder(a.service).scope}


def test_what_every_laptop_of_the_service_goes_by_is_never_undone() -> None:
    a = founder("Ann")
    settings = next(iter(a.ids("service_settings")))
    with a.desk.act("change the settings") as act:
        act.change(act.load(Id(settings)), erasure_delay_days=30)
    with pytest.raises(Refused, match="cannot be undone"):
        a.desk.undo(act.changes.act)
    assert a.record(Id(settings)).erasure_delay_days == 30


def test_an_act_that_is_not_here_cannot_be_undone() -> None:
    a = founder("Ann")
    with pytest.raises(Refused, match="not on this device"):
        a.desk.undo(derived("no act"))


def test_an_act_on_what_is_not_read_here_cannot_be_undone_here() -> None:
    a, _, c = provider()
    case = a.open_case()
    a.assign(case, c)
    a.carry_to(c)
    with c.desk.act("note for coordinators") as act:
        act.add(Note(words="x"), restricted_folder(case))
    with pytest.raises(NotHere):
        c.desk.undo(act.changes.act)
    a.carry_to(c)
    assert len(c.entries(restricted_folder(case))) == 1


def test_what_an_act_says_of_its_undo_is_what_was_asked_for() -> None:
    a = founder("Ann")
    with a.desk.act("import", undo=Undo.UNTIL_SENT) as act:
        cases.open_scope(act, a.desk)
    assert act.changes.undo is Undo.UNTIL_SENT
