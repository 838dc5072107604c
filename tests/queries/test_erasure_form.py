"""What the panel for erasures says: every record of the person by its kind, and who has asked for what already."""

from dataclasses import replace

from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.sessions import Session
from caseworker.queries.erasure_form import ErasureForm, erasure_form
from caseworker.services import erasure, links
from tests.devices import Device
from tests.queries.conftest import Town, asked


def form(one: Device, case: Id) -> ErasureForm:
    with asked(one) as reading:
        return erasure_form(reading, case=case)


def test_what_goes_is_counted_by_kind_and_who_may_read_is_not_among_it(town: Town) -> None:
    before = str(form(town.farida, town.pike).goes)
    town.put(Session(summary="Talked"))
    town.put(Session(summary="Talked again"))
    after = str(form(town.farida, town.pike).goes)
    assert "Session" not in before
    assert "Session (2)" in after
    assert "Person" in after
    assert "Access" not in after


def test_whoever_asked_is_offered_nothing_more_and_the_colleague_agrees(town: Town) -> None:
    town.exchange(town.farida, town.dev)
    assert form(town.farida, town.pike).agrees is False
    erasure.ask(town.farida.desk, target=town.pike, scope=town.pike, why="mistake")
    town.exchange(town.farida, town.dev)
    mine, theirs = form(town.farida, town.pike), form(town.dev, town.pike)
    assert (mine.cases, theirs.cases) == ((), (town.pike,))
    assert theirs.agrees
    assert [str(one.why) for one in theirs.asked] == ["Recorded by mistake"]
    erasure.ask(town.dev.desk, target=town.pike, scope=town.pike, why="order")
    (settled,) = form(town.dev, town.pike).asked
    assert settled.happens_on is not None
    assert str(settled.why) in (
        "Recorded by mistake, An order of a court or regulator",
        "An order of a court or regulator, Recorded by mistake",
    )


def test_a_third_coordinator_is_not_asked_to_agree_to_what_two_have_settled(town: Town) -> None:
    town.exchange(town.farida, town.dev)
    for one in (town.farida, town.dev):
        erasure.ask(one.desk, target=town.pike, scope=town.pike)
        town.exchange(town.farida, town.dev)
    with asked(town.farida) as reading:
        third = erasure_form(replace(reading, member=town.ruth.member), case=town.pike)
    assert third.cases == ()


def test_cases_that_are_linked_as_one_person_go_together(town: Town) -> None:
    other = town.open("Jason", "Pike")
    links.same_person(town.farida.desk, case=town.pike, other=other)
    cases = form(town.farida, town.pike).cases
    assert set(cases) == {town.pike, other}
    erasure.ask_whole(town.farida.desk, cases=cases, why="mistake")
    found = form(town.farida, town.pike)
    assert found.cases == ()
    assert {one.target for one in found.asked} == {town.pike, other}


def test_a_record_that_somebody_asks_to_erase_is_told_with_what_it_says(town: Town) -> None:
    session = town.farida.add(Session(summary="Written about somebody else"), case_folder(town.pike))
    erasure.ask(town.farida.desk, target=session, scope=town.pike)
    (one,) = form(town.farida, town.pike).asked
    assert str(one.words).startswith("Session: Farida Akhtar asked for it")
    assert str(one.text) == "Written about somebody else"
