"""The write-ahead log after an erasure: emptied, and tried again where somebody read it just then."""

from pathlib import Path

import pytest

from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.services import erasure
from caseworker.storage.engine import open_store
from caseworker.storage.erasing import erase_due
from tests.devices import Device, enrol, founder, later
from tests.devices import device as laptop
from tests.failures.decrypting import log_of

KEY = bytes(range(32))
NAME = "Quillfeather"


@pytest.fixture
def asked(tmp_path: Path) -> tuple[Device, Id]:
    """A coordinator's laptop on a real disk, on which an erasure is due."""
    a = founder("Farida Akhtar")
    engine = open_store(tmp_path / "store.db", key=KEY, patience=0.05)
    b = enrol(a, laptop("Dev Patel", of=a, engine=engine), role=Role.COORDINATOR)
    case = a.open_case(family=NAME)
    a.carry_to(b)
    for each, other in ((a, b), (b, a)):
        erasure.ask(each.desk, target=case, scope=case)
        each.carry_to(other)
    later(b, days=30)
    return b, case


def lies_in_the_log(folder: Path) -> bool:
    return NAME.encode() in log_of(folder / "store.db", key=KEY)


def test_the_log_is_cut_off_with_the_erasure(asked: tuple[Device, Id], tmp_path: Path) -> None:
    device, case = asked
    assert lies_in_the_log(tmp_path)
    assert erase_due(device.desk) == [case]
    assert not lies_in_the_log(tmp_path)


def test_a_log_that_somebody_reads_during_an_erasure_is_cut_off_the_next_time(
    asked: tuple[Device, Id], tmp_path: Path
) -> None:
    device, case = asked
    with device.store.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM entry").one()
        assert erase_due(device.desk) == [case]
        assert lies_in_the_log(tmp_path)
    assert erase_due(device.desk) == []
    assert not lies_in_the_log(tmp_path)
