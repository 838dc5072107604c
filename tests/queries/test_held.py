"""What is held: told in words to whoever may read it, and accepted by a coordinator."""

from caseworker.domain.folders import case_folder
from caseworker.domain.sessions import Note
from caseworker.gateway import Gateway
from caseworker.queries import exchange_state
from caseworker.queries.rows import HeldRow
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
