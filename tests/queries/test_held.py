"""What is held: told in words to whoever may read it, and accepted by a coordinator."""

from caseworker.domain.access_records import CutOff
from caseworker.domain.folders import access_folder, case_folder
from caseworker.domain.kinds import KINDS
from caseworker.domain.sessions import Note
from caseworker.gateway import Gateway
from caseworker.queries import exchange_state
from caseworker.queries.saying import value_words
from caseworker.queries.sync_rows import HeldRow
from caseworker.services import members
from tests.devices import Device
from tests.queries.conftest import Town, asked, gateway_of


def _held(one: Device) -> tuple[HeldRow, ...]:
    with asked(one) as reading:
        return exchange_state.sync_state(reading).held


def _note(town: Town, words: str) -> None:
    town.dev.add(Note(words=words, noted_at=town.dev.clock.now()), case_folder(town.pike))


def _with_a_late_note(town: Town) -> Gateway:
    """What Dev sent last is read after his laptop was struck off."""
    town.exchange()
    _note(town, "Wants his sister told")
    town.exchange()
    _note(town, "Rang the registry")
    town.dev.run()
    members.remove_device(town.farida.desk, device=town.dev.id)
    town.farida.run()
    return gateway_of(town.farida)


def test_what_a_struck_off_laptop_sent_too_late_is_told_in_words(town: Town) -> None:
    _with_a_late_note(town)
    (late,) = _held(town.farida)
    assert (str(late.about), late.who, late.device, late.may_accept) == ("Pike, Jason", "Dev Patel", "", True)
    assert "Note: Rang the registry" in str(late.what)


def test_an_accepted_entry_counts_and_is_held_no_longer(town: Town) -> None:
    gateway = _with_a_late_note(town)
    (late,) = _held(town.farida)
    gateway.accept_held(town.farida.desk, entry=late.entry)
    assert _held(town.farida) == ()
    assert len(town.farida.ids("note")) == 2


def test_a_mentor_reads_what_is_held_and_may_not_accept_it(town: Town) -> None:
    _with_a_late_note(town)
    town.farida.run()
    town.ruth.run()
    assert [one.may_accept for one in _held(town.ruth)] == [False]


def test_what_is_held_names_what_is_here_and_nothing_that_is_for_machines(town: Town) -> None:
    members.remove_device(town.farida.desk, device=town.dev.id)
    device = KINDS["cut_off"].fields["device"]
    case = KINDS["same_person"].fields["other"]
    with asked(town.farida) as reading:
        assert str(value_words(reading, device, town.dev.id)) == "Dev Patel"
        assert str(value_words(reading, case, town.pike)) == "Pike, Jason"
        assert str(value_words(reading, case, "0" * 32)) == "Something that is not on this device"


def test_what_a_late_cut_off_says_has_no_keys_or_places_in_it(town: Town) -> None:
    town.exchange()
    _note(town, "Wants his sister told")
    town.exchange()
    with town.dev.desk.act("cut off") as act:
        cut = CutOff(device=town.ruth.id, of_folder=str(case_folder(town.pike)), heads=("e3c77b71",))
        act.add(cut, access_folder(town.pike))
    town.dev.run()
    members.remove_device(town.farida.desk, device=town.dev.id)
    town.farida.run()
    said = [str(one.what) for one in _held(town.farida)]
    assert any("Ruth Osei" in one for one in said)
    assert not any("e3c77b71" in one or town.pike in one for one in said)
