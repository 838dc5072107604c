"""Help from elsewhere: asked for with the person's yes, each step in its order, by whoever walks with them."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from caseworker.domain.changes import Changes
from caseworker.domain.directory import LocalService
from caseworker.domain.errors import BugError, NotHere, Refused
from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.onward import OnwardReferral
from caseworker.services import directory, onward, people
from tests.devices import Device
from tests.services.conftest import TODAY, House, Office

ASKED: dict[str, Any] = {"service_name": "The Paper Boat", "pathway": "work", "agreed": True}


def send(one: Device, case: Id, **values: object) -> Id:
    sent = OnwardReferral(**{**ASKED, **values})
    return onward.send(one.desk, case=case, referral=sent).created[0]


def step(one: Device, do: Callable[..., Changes], record: Id, **values: object) -> Changes:
    return do(one.desk, form=people.loaded(one.desk, record=record), **values)


def entry(one: Device, **values: object) -> Id:
    said: dict[str, Any] = {"name": "Copper Beech Rooms", "help_kind": "housing", **values}
    return directory.add(one.desk, service=LocalService(**said)).created[0]


def test_help_is_asked_for_today_in_the_working_file(office: Office) -> None:
    case = office.refer()
    sent = office.a.record(send(office.a, case))
    assert (sent.sent_on, sent.folder.folder, sent.case) == (TODAY, Folder.CASE, case)


def test_help_is_asked_for_of_a_service_of_the_directory(office: Office) -> None:
    service = entry(office.a)
    sent = send(office.a, office.refer(), service=service, service_name=None)
    assert office.a.record(sent).service == service


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"agreed": None}, "only if the person wants it"),
        ({"agreed": False}, "only if the person wants it"),
        ({"pathway": None}, "for which need"),
        ({"service_name": " "}, "Choose a service"),
        ({"service": Id("ab" * 16)}, "Choose a service"),
        ({"sent_on": TODAY + timedelta(days=1)}, "still to come"),
    ],
)
def test_what_cannot_have_been_sent_is_refused(office: Office, values: dict[str, Any], why: str) -> None:
    case = office.refer()
    with pytest.raises(Refused, match=why):
        send(office.a, case, **values)


def test_nobody_is_sent_to_a_service_that_is_not_here_or_has_closed(office: Office) -> None:
    case = office.refer()
    with pytest.raises(NotHere):
        send(office.a, case, service=Id("ab" * 16), service_name=None)
    service = entry(office.a)
    directory.close(office.a.desk, form=people.loaded(office.a.desk, record=service), on=TODAY)
    with pytest.raises(Refused, match="has closed"):
        send(office.a, case, service=service, service_name=None)


def test_the_same_help_is_not_asked_for_twice_while_it_stands(office: Office) -> None:
    case = office.refer()
    first = send(office.a, case)
    with pytest.raises(Refused, match="already"):
        send(office.a, case)
    send(office.a, case, pathway="health")
    step(office.a, onward.ended, first, on=TODAY, how="not_needed")
    send(office.a, case)


def test_a_refusal_ends_when_the_same_help_is_asked_for_elsewhere(office: Office) -> None:
    case = office.refer()
    refused, other = send(office.a, case), send(office.a, case, pathway="health")
    for one in (refused, other):
        step(office.a, onward.refused, one, on=TODAY, why="full")
    send(office.a, case, service_name="Harbour Bricks")
    found = office.a.record(refused)
    assert (found.ended_on, found.ended_how) == (TODAY, "sent_elsewhere")
    assert office.a.record(other).ended_on is None


def test_it_is_accepted_then_seen_then_ended(office: Office) -> None:
    one = send(office.a, office.refer())
    step(office.a, onward.accepted, one, on=TODAY, answer="Tuesday at ten")
    step(office.a, onward.first_seen, one, on=TODAY)
    step(office.a, onward.ended, one, on=TODAY, how="helped", outcome="A room of his own")
    found = office.a.record(one)
    assert (found.accepted_on, found.answer, found.first_seen_on) == (TODAY, "Tuesday at ten", TODAY)
    assert (found.ended_on, found.ended_how, found.outcome) == (TODAY, "helped", "A room of his own")


def test_whoever_was_seen_has_been_accepted(office: Office) -> None:
    one = send(office.a, office.refer())
    step(office.a, onward.first_seen, one, on=TODAY)
    assert office.a.record(one).accepted_on == TODAY


def test_a_refusal_needs_its_reason_and_can_be_thought_better_of(office: Office) -> None:
    one = send(office.a, office.refer())
    with pytest.raises(Refused, match="why they refused"):
        step(office.a, onward.refused, one, on=TODAY, why="")
    step(office.a, onward.refused, one, on=TODAY, why="full")
    step(office.a, onward.accepted, one, on=TODAY)
    found = office.a.record(one)
    assert (found.accepted_on, found.refused_on, found.refused_why) == (TODAY, None, None)


def test_an_ending_says_how(office: Office) -> None:
    one = send(office.a, office.refer())
    with pytest.raises(Refused, match="how it ended"):
        step(office.a, onward.ended, one, on=TODAY, how="")


def test_nothing_follows_an_ending(office: Office) -> None:
    one = send(office.a, office.refer())
    step(office.a, onward.ended, one, on=TODAY, how="not_needed")
    for do, values in (
        (onward.accepted, {}),
        (onward.refused, {"why": "full"}),
        (onward.first_seen, {}),
        (onward.ended, {"how": "helped"}),
    ):
        with pytest.raises(Refused, match="does not stand"):
            step(office.a, do, one, on=TODAY, **values)


@pytest.mark.parametrize("on", [TODAY - timedelta(days=1), TODAY + timedelta(days=1)])
def test_a_step_is_neither_before_the_one_that_it_follows_nor_ahead(office: Office, on: date) -> None:
    one = send(office.a, office.refer())
    with pytest.raises(Refused):
        step(office.a, onward.accepted, one, on=on)


def test_a_mentor_sends_and_says_what_came_of_it_for_whom_they_walk_with(house: House) -> None:
    case = house.refer()
    house.match(case)
    house.exchange()
    one = send(house.c, case)
    step(house.c, onward.accepted, one, on=TODAY)
    house.exchange()
    step(house.b, onward.first_seen, one, on=TODAY)
    house.exchange()
    assert [each.record(one).first_seen_on for each in (house.a, house.b, house.c)] == [TODAY] * 3


def test_no_body_and_no_other_mentor_holds_it(house: House) -> None:
    case = house.refer()
    house.match(case)
    one = send(house.a, case)
    house.exchange()
    for each in (house.d, house.p, house.q):
        with pytest.raises(NotHere):
            each.record(one)


def test_what_two_people_heard_apart_is_refused_until_somebody_says_more(house: House) -> None:
    case = house.refer()
    house.match(case)
    one = send(house.a, case)
    house.exchange()
    forms = {each: people.loaded(each.desk, record=one) for each in (house.a, house.c)}
    onward.accepted(house.a.desk, form=forms[house.a], on=TODAY)
    onward.refused(house.c.desk, form=forms[house.c], on=TODAY, why="full")
    house.exchange()
    found = house.b.record(one)
    assert (found.accepted_on, found.refused_on) == (TODAY, TODAY)
    step(house.b, onward.accepted, one, on=TODAY)
    house.exchange()
    assert house.c.record(one).refused_on is None


def test_one_written_down_by_mistake_is_taken_back_and_comes_again(office: Office) -> None:
    one = send(office.a, office.refer())
    standing = "SELECT id FROM kind_onward_referral"
    act = step(office.a, onward.take_back, one).act
    assert office.a.rows(standing) == []
    office.a.desk.undo(act)
    assert [row[0] for row in office.a.rows(standing)] == [one]


def test_one_that_was_answered_is_not_taken_back(office: Office) -> None:
    sent = send(office.a, office.refer())
    before = people.loaded(office.a.desk, record=sent)
    step(office.a, onward.accepted, sent, on=TODAY)
    with pytest.raises(Refused, match="does not stand"):
        onward.take_back(office.a.desk, form=before)
    assert office.a.record(sent).accepted_on == TODAY


def test_a_refusal_does_not_end_before_it_was_made(office: Office) -> None:
    case = office.refer()
    first = send(office.a, case, sent_on=TODAY - timedelta(days=9))
    step(office.a, onward.refused, first, on=TODAY - timedelta(days=1), why="full")
    send(office.a, case, service_name="Severn House", sent_on=TODAY - timedelta(days=4))
    assert office.a.record(first).ended_on == TODAY - timedelta(days=1)


def test_what_is_no_onward_referral_takes_no_step(office: Office) -> None:
    with pytest.raises(BugError):
        step(office.a, onward.take_back, office.refer())
