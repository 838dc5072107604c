"""The format floor: raised by a coordinator once every laptop has said that it reads more."""

from pathlib import Path

import pytest

from caseworker.domain.errors import Refused
from caseworker.journal import entry
from caseworker.sync.format_floor import raise_floor
from tests.devices import later, town

NEWER = entry.FORMAT + 1


def test_there_is_nothing_to_raise_while_no_newer_format_is_known(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="already"):
        raise_floor(town(tmp_path).a.desk)


def test_the_floor_rises_once_every_laptop_of_the_service_and_its_partners_reads_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = town(tmp_path)
    made.exchange()
    monkeypatch.setattr(entry, "FORMAT", NEWER)
    with pytest.raises(Refused, match="Some laptops do not read"):
        raise_floor(made.a.desk)
    later(*made.all, days=8)
    made.exchange()
    raise_floor(made.a.desk)
    with made.a.desk.act("look") as act:
        assert act.format_floor(made.a.service) == NEWER
