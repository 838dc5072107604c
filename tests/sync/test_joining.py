"""Joining over a carrier that goes away: what was to be left there is kept, and left when it is back."""

from pathlib import Path

import pytest

from caseworker.domain.errors import KnownError, Refused
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.invitation import LARGEST, from_file
from caseworker.sync.joining import (
    ANSWER,
    APPLICATION,
    admit,
    applicants,
    keep_application,
    leave_answers,
    leave_application,
    own_phrase,
    send_invitation,
    take_answer,
)
from tests.devices import Device, device, founder, later
from tests.failures.carriers import Unplugged, emptied


@pytest.fixture
def carrier(tmp_path: Path) -> FolderCarrier:
    (tmp_path / "carrier").mkdir()
    return FolderCarrier(tmp_path / "carrier")


def invited(a: Device, name: str = "Dev Patel") -> tuple[Device, bytes]:
    """A laptop that applies with an invitation, and has left nothing yet."""
    invitation = send_invitation(a.desk, name=name, role=Role.COORDINATOR)
    b = device(name, of=a, member=Id(from_file(invitation).member))
    keep_application(b.desk, invitation=invitation, device_name="Laptop")
    return b, invitation


@pytest.mark.parametrize("asked", range(5))
def test_an_answer_leaves_with_a_later_exchange_when_the_carrier_goes_while_somebody_is_let_in(
    carrier: FolderCarrier, asked: int
) -> None:
    a = founder("Farida Akhtar")
    b, invitation = invited(a)
    leave_application(b.desk, carrier=carrier)
    place, words = from_file(invitation).place, own_phrase(b.desk, invitation=invitation)
    away = Unplugged(carrier.root, after=asked)
    try:
        admit(a.desk, place=place, compared=words, carrier=away)
    except KnownError:
        assert (asked, b.id in a.ids("device")) == (0, False)
        admit(a.desk, place=place, compared=words, carrier=carrier)
    leave_answers(a.desk, carrier=carrier)
    assert carrier.list(place) == [ANSWER]
    assert take_answer(b.desk, carrier=carrier)
    assert b.id in b.ids("device")
    leave_answers(a.desk, carrier=Unplugged(carrier.root, after=0))


def test_an_answer_waits_for_the_carrier_where_the_application_lies(carrier: FolderCarrier, tmp_path: Path) -> None:
    a = founder("Farida Akhtar")
    b, invitation = invited(a)
    leave_application(b.desk, carrier=carrier)
    place, words = from_file(invitation).place, own_phrase(b.desk, invitation=invitation)
    admit(a.desk, place=place, compared=words, carrier=Unplugged(carrier.root, after=1))
    other = FolderCarrier(tmp_path)
    leave_answers(a.desk, carrier=other)
    assert other.list(place) == []
    leave_answers(a.desk, carrier=carrier)
    assert take_answer(b.desk, carrier=carrier)


def test_an_application_is_left_again_while_no_answer_has_come(carrier: FolderCarrier) -> None:
    a = founder("Farida Akhtar")
    b, invitation = invited(a)
    with pytest.raises(KnownError):
        leave_application(b.desk, carrier=Unplugged(carrier.root, after=0))
    for _ in range(2):
        assert not take_answer(b.desk, carrier=carrier)
        assert [one.name for one in applicants(a.desk, carrier=carrier)] == ["Dev Patel"]
        emptied(carrier.root)
    assert not take_answer(b.desk, carrier=carrier)
    place, words = from_file(invitation).place, own_phrase(b.desk, invitation=invitation)
    admit(a.desk, place=place, compared=words, carrier=carrier)
    assert take_answer(b.desk, carrier=carrier)


def test_whoever_waits_with_an_invitation_that_has_run_out_is_told_so(carrier: FolderCarrier) -> None:
    a = founder("Farida Akhtar")
    b, _ = invited(a)
    assert not take_answer(b.desk, carrier=carrier)
    later(a, b, days=15)
    with pytest.raises(Refused, match="run out"):
        take_answer(b.desk, carrier=carrier)


def test_an_answer_that_comes_late_is_taken_though_the_invitation_has_run_out(carrier: FolderCarrier) -> None:
    a = founder("Farida Akhtar")
    b, invitation = invited(a)
    leave_application(b.desk, carrier=carrier)
    place, words = from_file(invitation).place, own_phrase(b.desk, invitation=invitation)
    admit(a.desk, place=place, compared=words, carrier=Unplugged(carrier.root, after=1))
    later(a, b, days=15)
    leave_answers(a.desk, carrier=carrier)
    assert take_answer(b.desk, carrier=carrier)


def test_a_file_that_is_too_large_hides_no_other_application(carrier: FolderCarrier) -> None:
    a = founder("Farida Akhtar")
    (_, spoilt), (b, _) = invited(a, "Eve Morgan"), invited(a)
    leave_application(b.desk, carrier=carrier)
    large = carrier.root / from_file(spoilt).place / f"{APPLICATION}.batch"
    large.parent.mkdir()
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert [one.name for one in applicants(a.desk, carrier=carrier)] == ["Dev Patel"]
