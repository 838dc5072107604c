"""Concerns: raised by anybody at once, told to whoever must act, never undone, never near the mentor they are about."""

from datetime import UTC, datetime

import pytest

from caseworker.domain.changes import Undo
from caseworker.domain.concern_rules import standing
from caseworker.domain.concerns import Concern, Severity
from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.ids import Id
from caseworker.services import assignments, concerns
from caseworker.services.reading import all_of
from tests.devices import Device, later
from tests.services.conftest import House, Office, at

WORRY = Concern(severity=Severity.LIFE, concern_type="suicide", words="Says there is no point any more")
CONDUCT = Concern(severity=Severity.NOW, concern_type="conduct", words="Borrowed money from the person")


def known(device: Device, scope: Id) -> list[Concern]:
    """The concerns that a device shows in a case or a mentor's file, each once."""
    with device.desk.act("look") as act:
        return standing(loaded.record for loaded in all_of(act, Concern, scope=scope))


def walking(house: House) -> Id:
    case = house.refer()
    house.match(case)
    house.exchange()
    return case


def raised(office: Office, case: Id, **values: object) -> Id:
    concern = Concern(**{"severity": Severity.TODAY, "words": "Looks thin", **values})  # type: ignore[arg-type]
    return concerns.raise_concern(office.a.desk, case=case, concern=concern).created[0]


def test_a_mentor_raises_a_concern_into_a_folder_that_they_do_not_read(house: House) -> None:
    case = walking(house)
    concerns.raise_concern(house.c.desk, case=case, concern=WORRY)
    house.exchange()
    assert [one.words for one in known(house.a, case)] == [WORRY.words]
    assert [one.words for one in known(house.b, case)] == [WORRY.words]
    assert house.c.ids("concern") == house.d.ids("concern") == set()


def test_a_concern_for_life_reaches_the_body_without_permission_and_is_on_the_ledger(house: House) -> None:
    case = walking(house)
    concerns.raise_concern(house.c.desk, case=case, concern=WORRY)
    house.exchange()
    assert [one.words for one in known(house.p, case)] == [WORRY.words]
    lines = house.a.rows("SELECT purpose, basis, folder FROM kind_disclosure")
    assert lines == [("safeguarding", "duty", f"restricted/{case}")]
    assert house.c.ids("disclosure") == set()


def test_with_the_provider_the_two_records_are_one_concern(house: House) -> None:
    case = walking(house)
    concerns.raise_concern(house.c.desk, case=case, concern=WORRY)
    house.exchange()
    assert len(known(house.a, case)) == 1


def test_a_lesser_concern_waits_for_a_coordinator_to_tell_the_body(house: House) -> None:
    case = walking(house)
    made = raised(house, case)
    house.exchange()
    assert house.p.ids("concern") == set()
    concerns.tell_body(house.a.desk, concern=made, body=house.q.service)
    house.exchange()
    assert [one.words for one in known(house.p, case)] == ["Looks thin"]
    assert len(known(house.b, case)) == 1


def test_a_body_is_told_of_a_concern_once(house: House) -> None:
    case = walking(house)
    made, other = raised(house, case), raised(house, case)
    concerns.tell_body(house.a.desk, concern=made, body=house.q.service)
    with pytest.raises(Refused, match="already"):
        concerns.tell_body(house.a.desk, concern=made, body=house.q.service)
    concerns.tell_body(house.a.desk, concern=other, body=house.q.service)
    house.exchange()
    assert len(known(house.p, case)) == 2


def test_a_body_that_is_not_let_in_is_rung_instead(office: Office) -> None:
    made = raised(office, office.refer(with_body=False))
    with pytest.raises(Refused, match="by telephone"):
        concerns.tell_body(office.a.desk, concern=made, body=office.commissioner)


def test_a_call_logged_offline_is_part_of_the_one_concern_with_both_times(house: House) -> None:
    case = walking(house)
    for each in house.all:
        each.clock.move_to(datetime(2026, 12, 12, 21, 40, tzinfo=UTC))
    made = concerns.raise_concern(house.c.desk, case=case, concern=WORRY).created[0]
    later(*house.all, minutes=4)
    call = {"told_to": "Dev", "told_at": house.c.clock.now(), "advice": "Stay on the line"}
    concerns.log_call(house.c.desk, concern=made, case=case, **call)  # type: ignore[arg-type]
    house.exchange()
    (one,) = known(house.a, case)
    assert (one.raised_at, one.told_at) == (at(12, 21, 40), at(12, 21, 44))
    assert (one.told_to, one.advice_given, one.call_logged_at) == ("Dev", "Stay on the line", at(12, 21, 44))


def test_a_concern_about_a_mentor_leaves_no_byte_on_that_mentors_device(house: House) -> None:
    case = walking(house)
    concern = Concern(**{**_said(CONDUCT), "about_mentor": house.ruth})  # type: ignore[arg-type]
    concerns.raise_concern(house.a.desk, case=case, concern=concern)
    house.exchange()
    assert [one.words for one in known(house.b, house.ruth)] == [CONDUCT.words]
    assert known(house.p, case) == []
    needle = (CONDUCT.words or "").encode()
    assert not any(needle in bytes(values) for (values,) in house.c.rows("SELECT vals FROM entry"))
    assert any(needle in bytes(values) for (values,) in house.b.rows("SELECT vals FROM entry"))


def test_a_mentor_who_worries_about_another_mentor_is_heard_though_they_know_no_file(house: House) -> None:
    case = walking(house)
    concern = Concern(**{**_said(CONDUCT), "about_mentor": house.amir})  # type: ignore[arg-type]
    with_case = concerns.raise_concern(house.c.desk, case=case, concern=concern).created[0]
    without = concerns.raise_concern(house.c.desk, concern=concern).created[0]
    house.exchange()
    folders = {Id(row[0]): row[1].split("/")[0] for row in house.a.rows("SELECT id, folder FROM kind_concern")}
    assert folders == {with_case: "restricted", without: "volunteering-restricted"}
    assert house.c.ids("concern") == house.d.ids("concern") == house.p.ids("concern") == set()


def test_a_concern_must_be_about_somebody(office: Office) -> None:
    with pytest.raises(NotHere, match="whom the concern is about"):
        concerns.raise_concern(office.a.desk, concern=WORRY)


def test_a_practitioner_raises_a_concern_with_the_provider(house: House) -> None:
    case = walking(house)
    concerns.raise_concern(house.p.desk, case=case, concern=WORRY)
    house.exchange()
    assert [one.words for one in known(house.a, case)] == [WORRY.words]
    assert house.c.ids("concern") == set()
    assert house.a.ids("disclosure") == set()


def test_a_walled_coordinator_does_not_see_the_concern(house: House) -> None:
    case = walking(house)
    assignments.wall(house.a.desk, case=case, member=house.b.member, reason="A cousin")
    house.exchange()
    raised(house, case)
    house.exchange()
    assert known(house.b, case) == []


def test_a_concern_is_acknowledged_escalated_and_closed_without_overwriting_anything(office: Office) -> None:
    case = office.refer()
    made = raised(office, case)
    concerns.acknowledge(office.a.desk, concern=made)
    concerns.escalate(office.a.desk, concern=made, to="Adult safeguarding")
    concerns.close(office.a.desk, concern=made, outcome="adult_safeguarding", words="Visit arranged")
    (one,) = known(office.a, case)
    assert (one.acknowledged_by, one.escalated_to, one.outcome) == (
        office.a.member,
        "Adult safeguarding",
        "adult_safeguarding",
    )
    assert (one.closed_at, one.words, one.id) == (office.a.clock.now(), "Looks thin", made)
    assert office.a.record(made).acknowledged_at is None


def test_a_practitioner_acknowledges_in_the_folder_that_both_read(house: House) -> None:
    case = walking(house)
    concerns.raise_concern(house.c.desk, case=case, concern=WORRY)
    house.exchange()
    (theirs,) = known(house.p, case)
    concerns.acknowledge(house.p.desk, concern=theirs.id)
    house.exchange()
    (ours,) = known(house.a, case)
    assert ours.acknowledged_by == house.p.member


def test_no_step_of_a_concern_is_presented_as_undoable(office: Office) -> None:
    case = office.refer()
    desk = office.a.desk
    first = concerns.raise_concern(desk, case=case, concern=WORRY)
    steps = [
        first,
        concerns.log_call(desk, concern=first.created[0], case=case, told_to="Dev", told_at=at(7)),
        concerns.acknowledge(desk, concern=first.created[0]),
        concerns.close(desk, concern=first.created[0], outcome="advice_only", words="Rang back, is well"),
    ]
    assert {changes.undo for changes in steps} == {Undo.IRREVOCABLE}


@pytest.mark.parametrize(
    "concern", [Concern(severity="now"), Concern(words="Looks thin"), Concern(severity="now", words=" ")]
)
def test_a_concern_needs_one_word_and_its_degree(office: Office, concern: Concern) -> None:
    with pytest.raises(Refused, match="ring 999 first"):
        concerns.raise_concern(office.a.desk, case=office.refer(), concern=concern)


def test_a_step_that_says_nothing_is_refused(office: Office) -> None:
    made = raised(office, office.refer())
    with pytest.raises(Refused, match="whom you told"):
        concerns.log_call(office.a.desk, concern=made, told_to=" ", told_at=at(7))
    with pytest.raises(Refused, match="to whom it was carried"):
        concerns.escalate(office.a.desk, concern=made, to="")
    with pytest.raises(Refused, match="what was done"):
        concerns.close(office.a.desk, concern=made, outcome="watched", words="")


def _said(concern: Concern) -> dict[str, object]:
    return {name: value for name, value in concern.values().items() if value is not None}
