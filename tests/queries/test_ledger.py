"""What became of what a body was to be told: the ledger says only what the exchange knows."""

import pytest

from caseworker.domain.disclosure import Purpose
from caseworker.domain.folders import shared_folder
from caseworker.domain.referrals import Referral
from caseworker.domain.service import Role
from caseworker.queries import timeline
from caseworker.queries.rows import TimelineRow, TimelineShown
from caseworker.services import casework, permissions
from tests.devices import Device
from tests.queries.conftest import Town, asked

NAME = "Staffordshire Probation"


def lines(town: Town, one: Device) -> tuple[TimelineRow, ...]:
    with asked(one) as reading:
        return timeline.page(reading, case=town.pike, shown=TimelineShown.EVERYTHING, offset=0, limit=50).rows


def titles(town: Town, one: Device) -> list[str]:
    return [str(row.title) for row in lines(town, one)]


def ledger(town: Town, one: Device) -> list[str]:
    said = (told for row in lines(town, one) for told in (str(row.title), str(row.shared or "").partition(" · ")[0]))
    return [told for told in said if NAME in told]


@pytest.fixture
def told(town: Town) -> Town:
    """Pike lets the body know how it goes, and Ruth has recorded a session that was to be told."""
    town.put(Referral(given_name="Jason", family_name="Pike"), shared_folder(town.pike, town.probation.service))
    town.exchange()
    permissions.grant(town.farida.desk, case=town.pike, body=town.probation.service, purpose=Purpose.PROGRESS)
    town.exchange(town.farida, town.ruth)
    town.session(told="Passed the forklift test")
    return town


def withdraw(town: Town, by: Device) -> None:
    permissions.withdraw(by.desk, case=town.pike, body=town.probation.service, purpose=Purpose.PROGRESS)


def test_what_lies_here_still_is_to_be_shared(told: Town) -> None:
    assert ledger(told, told.ruth) == [f"To be shared with {NAME}: waits to be sent"]


def test_what_was_handed_to_the_carrier_was_sent(told: Town) -> None:
    told.ruth.run()
    (line,) = ledger(told, told.ruth)
    assert line.startswith(f"Shared with {NAME}, sent ")


def test_what_somebody_there_holds_was_received_by_them(told: Town) -> None:
    told.exchange(rounds=3)
    for one in (told.ruth, told.farida):
        assert ledger(told, one) == [f"Shared with {NAME}, received by {NAME} practitioner"]
    assert len(titles(told, told.priya)) == 2


def test_what_permission_was_withdrawn_for_before_it_left_was_never_shared(told: Town) -> None:
    withdraw(told, told.ruth)
    never = [f"Not shared with {NAME}: permission was withdrawn before it was sent"]
    assert ledger(told, told.ruth) == never
    told.exchange(rounds=3)
    assert ledger(told, told.ruth) == ledger(told, told.farida) == never


def test_what_had_arrived_stays_shared_when_permission_is_withdrawn_later(told: Town) -> None:
    told.exchange(rounds=3)
    withdraw(told, told.ruth)
    told.exchange(rounds=3)
    assert ledger(told, told.farida) == [f"Shared with {NAME}, received by {NAME} practitioner"]


def test_what_another_laptop_sent_is_not_said_to_have_stayed_where_permission_is_withdrawn(told: Town) -> None:
    withdraw(told, told.farida)
    told.exchange(told.ruth, told.farida, rounds=1)
    unknown = "permission was withdrawn; whether another laptop sent it before is not known here"
    assert ledger(told, told.ruth)[0].startswith(f"Shared with {NAME}, sent ")
    assert ledger(told, told.farida) == [f"To be shared with {NAME}: {unknown}"]


def test_what_another_laptop_sent_is_not_said_to_have_stayed_where_sharing_was_stopped(told: Town) -> None:
    casework.stop_sharing(told.farida.desk, case=told.pike, body=told.probation.service)
    told.exchange(told.ruth, told.farida, rounds=1)
    unknown = "sharing was stopped; whether another laptop sent it before is not known here"
    assert ledger(told, told.farida) == [f"To be shared with {NAME}: {unknown}"]


def test_a_notice_whose_words_stayed_behind_is_no_empty_line_for_the_practitioner(told: Town) -> None:
    told.session(told="Failed it", strand="activity_requirement")
    withdraw(told, told.ruth)
    told.exchange(rounds=3)
    assert [row[0] for row in told.priya.rows("SELECT words FROM kind_notice WHERE rule='progress'")] == [None]
    assert titles(told, told.priya) == ["Session, came on time", "Referred"]


def test_what_nobody_there_can_open_says_so(told: Town) -> None:
    told.probation.change(told.priya.member, role=Role.COORDINATOR)
    told.farida.take_roster_of(told.probation)
    told.ruth.take_roster_of(told.farida, told.probation.service)
    assert ledger(told, told.ruth) == [f"To be shared with {NAME}: nobody there can open it yet"]
