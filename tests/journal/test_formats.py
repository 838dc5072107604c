"""Formats: entries are written in the least that says them, and older ones read as today's."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.errors import Refused
from caseworker.domain.folders import case_folder
from caseworker.domain.service import ServiceSettings
from caseworker.journal import entry, formats
from caseworker.journal.arrived import State
from caseworker.journal.entry import Op, decode_value, encode_value
from caseworker.journal.formats import Upcast, upcast
from tests.devices import founder, provider

TWO, THREE = 2, 3
RENAMED = Upcast(TWO, "person", "called", ("person", "preferred_name"))
SHOUTED = Upcast(
    THREE, "person", "preferred_name", ("person", "preferred_name"), lambda raw: encode_value(decode_value(raw).upper())
)


@pytest.fixture
def third_format(monkeypatch: pytest.MonkeyPatch) -> None:
    """A product that reads three formats."""
    monkeypatch.setattr(entry, "FORMAT", THREE)
    monkeypatch.setattr(formats, "UPCASTS", (RENAMED, SHOUTED))


@pytest.mark.usefixtures("third_format")
@pytest.mark.parametrize(
    ("version", "field", "reads"),
    [(1, "called", "JAY"), (2, "preferred_name", "JAY"), (3, "preferred_name", "Jay"), (2, "called", None)],
)
def test_what_an_older_format_said_reads_as_today_s(version: int, field: str, reads: str | None) -> None:
    found = upcast("person", field, encode_value("Jay"), version=version)
    read = decode_value(found.value or b"") if found.field == "preferred_name" else None
    assert read == reads


@pytest.mark.usefixtures("third_format")
@given(st.integers(1, 3), st.sampled_from(["called", "preferred_name", "given_name"]))
def test_a_value_that_is_missing_stays_missing_in_every_format(version: int, field: str) -> None:
    assert upcast("person", field, None, version=version).value is None


def test_a_store_that_older_entries_fill_shows_them_as_today_s_after_the_upgrade(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a = founder("Ann")
    case = a.open_case()
    with a.desk.act("call them") as act:
        person = act.load(case)
        act.change(person, given_name="Jay")
    monkeypatch.setattr(entry, "FORMAT", TWO)
    renamed = Upcast(TWO, "person", "given_name", ("person", "preferred_name"))
    monkeypatch.setattr(formats, "UPCASTS", (renamed,))
    a.replay()
    assert (a.record(case).preferred_name, a.record(case).given_name) == ("Jay", None)


def operations(*ops: str) -> Sequence[str]:
    return ops


def test_an_entry_is_written_in_the_least_format_that_says_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "SINCE", {Op.ATTACH: THREE, Op.RESOLVE: TWO})
    assert formats.needed(operations(Op.SET, Op.STRIKE)) == 1
    assert formats.needed(operations(Op.SET, Op.RESOLVE)) == TWO
    assert formats.needed(operations(Op.ATTACH, Op.RESOLVE)) == THREE


def test_nothing_is_written_above_the_floor_of_the_service_and_what_lies_below_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(formats, "SINCE", {Op.STRIKE: TWO})
    monkeypatch.setattr(entry, "FORMAT", TWO)
    a, b, _ = provider()
    case = a.open_case()
    a.carry_to(b)
    with pytest.raises(Refused, match="Not every laptop"):
        a.strike(case)
    a.change(case, given_name="Jay")
    settings = next(iter(a.ids("service_settings")))
    with a.desk.act("raise the floor") as act:
        loaded = act.load(settings)  # type: ignore[arg-type]
        assert isinstance(loaded.record, ServiceSettings)
        act.change(loaded, format_floor=TWO)
    a.strike(case)
    assert [one.entry.structure.version for one in a.entries(case_folder(case))] == [1, 1, TWO]
    monkeypatch.setattr(entry, "FORMAT", 1)
    a.carry_to(b)
    assert b.states(case_folder(case))[-1] is State.WAITING
