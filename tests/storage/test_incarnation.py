"""The memory outside the database: whatever is wrong with it, the store opens, and under a name of its own."""

from pathlib import Path

import msgspec
import pytest

from caseworker.storage.incarnation import OUTSIDE_FILE, has_fallen_behind, remember_outside
from tests.devices import Device, founder


@pytest.fixture
def device(tmp_path: Path) -> Device:
    made = founder("Farida Akhtar")
    made.open_case()
    remember_outside(tmp_path, store=made.store, identity=made.desk.identity)
    return made


def behind(device: Device, folder: Path) -> bool:
    return has_fallen_behind(folder, store=device.store, identity=device.desk.identity)


def test_a_memory_that_fits_changes_nothing(device: Device, tmp_path: Path) -> None:
    assert not behind(device, tmp_path)


@pytest.mark.parametrize("link", ["no hash", "abc", "ff" * 32])
def test_a_memory_of_a_link_that_is_none_or_is_not_here_asks_for_a_new_name(
    device: Device, tmp_path: Path, link: str
) -> None:
    kept = msgspec.json.decode((tmp_path / OUTSIDE_FILE).read_bytes())
    (tmp_path / OUTSIDE_FILE).write_bytes(msgspec.json.encode(kept | {"link": link}))
    assert behind(device, tmp_path)


def test_a_torn_memory_asks_for_a_new_name(device: Device, tmp_path: Path) -> None:
    (tmp_path / OUTSIDE_FILE).write_bytes((tmp_path / OUTSIDE_FILE).read_bytes()[:9])
    assert behind(device, tmp_path)
