"""The gateway where something goes for good: nothing is asked or kept of what is gone, and what is said holds."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.changes import Changes
from caseworker.domain.errors import Refused
from caseworker.domain.folders import case_folder, restricted_folder, shared_folder
from caseworker.domain.ids import Id
from caseworker.domain.notices import Notice
from caseworker.domain.service import Role
from caseworker.domain.sessions import Note, Session
from caseworker.queries.erasure_form import erasure_form
from caseworker.queries.session_rows import SessionDraft, SessionEntry
from caseworker.services import erasure
from caseworker.storage.desk import StoreDesk
from caseworker.storage.erasing import erase_due
from tests.devices import Device, device, enrol, later
from tests.queries.conftest import TODAY, Town, asked, gateway_of
from tests.queries.conftest import town as town  # noqa: PLC0414 - a fixture is made known by its name


def erased(town: Town, *, target: Id) -> None:
    """Farida and Dev ask, and on Farida's laptop the delay passes."""
    for one in (town.farida, town.dev):
        erasure.ask(one.desk, target=target, scope=town.pike)
        town.exchange(town.farida, town.dev)
    later(town.farida, days=8)
    assert erase_due(town.farida.desk) == [target]


def askings(one: Device) -> int:
    return len(one.ids("erasure"))


@pytest.fixture
def third(town: Town, tmp_path: Path) -> Device:
    """A third coordinator."""
    carys = enrol(town.farida, device("Carys Rees", of=town.farida, folder=tmp_path), role=Role.COORDINATOR)
    carys.take_roster_of(town.farida)
    return carys


def test_a_third_coordinator_is_told_that_what_went_meanwhile_is_gone_and_nothing_is_written(
    town: Town, third: Device
) -> None:
    session = town.put(Session(summary="Written about somebody else"))
    for one in (town.farida, town.dev):
        erasure.ask(one.desk, target=session, scope=town.pike)
        town.exchange(town.farida, town.dev, third)
    later(third, days=8)
    assert erase_due(third.desk) == [session]
    before = askings(third)
    with pytest.raises(Refused, match="erased on this laptop already, so nothing was asked"):
        gateway_of(third).agree_to_erase(third.desk, case=town.pike, target=session)
    assert askings(third) == before


def test_nothing_is_asked_of_a_record_whose_whole_case_is_gone(town: Town) -> None:
    session = town.put(Session(summary="Written about somebody else"))
    erased(town, target=town.pike)
    before = askings(town.farida)
    with pytest.raises(Refused, match="erased on this laptop already"):
        gateway_of(town.farida).agree_to_erase(town.farida.desk, case=town.pike, target=session)
    assert askings(town.farida) == before


def test_a_notice_that_is_asked_for_by_itself_is_answered_in_a_sentence(town: Town) -> None:
    notice = town.put(Notice(rule="match", source=town.pike), shared_folder(town.pike, town.probation.service))
    said = gateway_of(town.farida).agree_to_erase(town.farida.desk, case=town.pike, target=notice).said
    assert str(said) == "The erasure is asked for. Look at it again to see who has agreed."


def test_asking_for_nothing_is_refused_and_is_no_agreement(town: Town) -> None:
    kept, desk = gateway_of(town.farida), town.farida.desk
    kept.ask_erasure(desk, cases=(town.pike,), why="mistake")
    with asked(town.farida) as reading:
        form = erasure_form(reading, case=town.pike)
    assert (form.cases, form.agrees) == ((), False)
    with pytest.raises(Refused, match="Nothing is left to ask for here"):
        kept.ask_erasure(desk, cases=form.cases, why="mistake")
    assert askings(town.farida) == 1


def test_what_is_to_go_is_told_as_it_was_first_written_whoever_used_its_id_since(town: Town) -> None:
    session = town.put(Session(summary="He has moved"))
    other = town.open("Imran", "Khan")
    town.put(Appointment(id=session, note="Of another person"), case_folder(other))
    town.put(Appointment(id=session, note="Written by its id"), case_folder(town.pike))
    town.put(Note(id=session, words="Written beside it"), restricted_folder(town.pike))
    erasure.ask(town.farida.desk, target=session, scope=town.pike)

    def told() -> tuple[str, str]:
        with asked(town.farida) as reading:
            (one,) = erasure_form(reading, case=town.pike).asked
        return str(one.what), str(one.text)

    said = told()
    assert said == ("Session, Appointment, Note", "He has moved. Written by its id. Written beside it")
    town.farida.replay()
    assert told() == said


def test_no_draft_is_kept_of_what_was_erased_while_its_panel_was_open(town: Town) -> None:
    session = town.put(Session(summary="Talked"))
    typed = SessionDraft(town.pike, summary="Talked of his sis", amends=session)
    gateway_of(town.farida).save_draft(town.farida.desk, draft=typed)
    erased(town, target=session)
    with pytest.raises(Refused, match="no draft of it is kept"):
        gateway_of(town.farida).save_draft(town.farida.desk, draft=typed)
    assert town.farida.rows("SELECT * FROM draft") == []
    erasure.ask(town.dev.desk, target=town.pike, scope=town.pike)
    erasure.ask(town.farida.desk, target=town.pike, scope=town.pike)
    town.exchange(town.farida, town.dev)
    later(town.farida, days=8)
    erase_due(town.farida.desk)
    with pytest.raises(Refused, match="no draft of it is kept"):
        gateway_of(town.farida).save_draft(town.farida.desk, draft=SessionDraft(town.pike, summary="Talked"))


@dataclass
class Overtaken:
    """A desk before whose undo something else comes first."""

    desk: StoreDesk
    first: Callable[[], None]

    def __getattr__(self, name: str) -> object:
        return getattr(self.desk, name)

    def undo(self, act: Id) -> Changes:
        self.first()
        return self.desk.undo(act)


def test_who_has_an_act_is_asked_when_it_has_been_taken_back(town: Town) -> None:
    kept = gateway_of(town.farida)
    town.exchange(town.farida, town.dev)
    typed = SessionEntry(town.pike, TODAY, None, None, "on_time", "Talked", "", ())
    act = kept.record_session(town.farida.desk, entry=typed).act
    desk = Overtaken(town.farida.desk, lambda: town.exchange(town.farida, town.dev))
    assert str(kept.undo(desk, act=act).said).endswith("Who has it: Dev Patel.")  # type: ignore[arg-type]
