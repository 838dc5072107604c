"""A carrier that goes away while somebody joins: the command line says so, and the next exchange does the rest."""

from pathlib import Path

import pytest

from caseworker.domain.errors import KnownError, say
from caseworker.sync.carriers.folder import FolderCarrier
from tests.journeys.town import Town


def gone(*_: object, **__: object) -> None:
    """What a drive answers that was pulled out."""
    raise KnownError(say("gone"))


def test_a_carrier_that_goes_while_somebody_joins_or_is_let_in_is_waited_for(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    invitation, two = tmp_path / "in", town.two
    terminal, carrier = town.terminal, town.carrier
    terminal.done("invite", "--store", town.one, "--name", "Dev Patel", "--out", invitation)
    with monkeypatch.context() as patched:
        patched.setattr(FolderCarrier, "put", gone)
        status, answer = terminal.run("join", invitation, "--store", two, "--carrier", carrier)
        assert (status, len(answer["phrase"].split())) == (1, 8)
    assert "not come yet" in terminal.told("exchange", "--store", two)
    place = terminal.done("invite", "--store", town.one, "--carrier", carrier)["applicants"][0]["place"]
    with monkeypatch.context() as patched:
        patched.setattr(FolderCarrier, "put", gone)
        terminal.done("invite", "--store", town.one, "--admit", place, "--phrase", answer["phrase"])
    assert "not come yet" in terminal.told("exchange", "--store", two)
    for store in (town.one, two):
        terminal.done("exchange", "--store", store)
    assert len(terminal.done("members", "--store", two)["members"]) >= 2
