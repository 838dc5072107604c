"""Fixtures of the journeys."""

from pathlib import Path

import pytest

from tests.journeys.terminal import Terminal
from tests.journeys.town import Town


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal whose time and randomness the test owns."""
    return Terminal(monkeypatch, capsys)


@pytest.fixture
def town(terminal: Terminal, tmp_path: Path) -> Town:
    """A coordinator's store with two people in it."""
    return Town(terminal, tmp_path)
