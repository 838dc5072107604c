"""Fixtures of the journeys."""

import pytest

from tests.journeys.terminal import Terminal


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal whose time and randomness the test owns."""
    return Terminal(monkeypatch, capsys)
