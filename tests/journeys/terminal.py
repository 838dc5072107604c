"""A terminal in a test: commands with their answers as data, on real stores, with surroundings that the test owns."""

import json
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from caseworker import cli
from caseworker.commands.passphrases import VARIABLE
from caseworker.domain.clock import FixedClock
from caseworker.storage.grace import NOTHING_WAITS
from tests.journeys.stores import MONDAY, PASSPHRASE, around


class Terminal:
    """Runs commands one after the other; each gets randomness of its own and the hand of one clock."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setenv(VARIABLE, PASSPHRASE)
        self._capsys = capsys
        self._count = 0
        self.clock = FixedClock(MONDAY)
        self.grace = NOTHING_WAITS

    def wait(self, **time: int) -> None:
        """Let time pass."""
        self.clock.move_to(self.clock.now() + timedelta(**time))

    def run(self, *words: str | Path) -> tuple[int, dict[str, Any]]:
        """The exit status of a command, and its answer as data."""
        self._count += 1
        out = StringIO()
        surroundings = replace(around(1000 + self._count), clock=self.clock, grace=self.grace)
        status = cli.main([*map(str, words), "--json"], around=surroundings, out=out)
        return status, json.loads(out.getvalue() or "{}")

    def done(self, *words: str | Path) -> dict[str, Any]:
        """The answer of a command that must succeed."""
        status, answer = self.run(*words)
        assert status == 0, self._capsys.readouterr().err
        return answer

    def told(self, *words: str | Path) -> str:
        """The sentence of a command that must refuse."""
        self._capsys.readouterr()
        status, _ = self.run(*words)
        sentence = self._capsys.readouterr().err
        assert status == 1
        return sentence

    def lines(self, *words: str | Path) -> str:
        """What a command prints for a person."""
        self._count += 1
        out = StringIO()
        assert cli.main([*map(str, words)], around=replace(around(1000 + self._count), clock=self.clock), out=out) == 0
        return out.getvalue()
