"""The start: whatever cannot be opened is one sentence, and whatever was not understood is said before Qt begins."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.source import ROOT
from ui import start


def test_a_demonstration_that_is_too_small_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = tmp_path / "demonstration"
    assert start.main(["main.py", "--demo", "--people", "60", "--store", str(store)]) == 1
    told = capsys.readouterr().err
    assert told == "A demonstration needs at least 160 people and 32 mentors.\n"
    assert not store.exists()


def test_an_option_that_does_not_exist_is_a_mistake_in_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        start.main(["main.py", "--nonsense"])
    assert stopped.value.code == 2
    assert "unrecognized arguments: --nonsense" in capsys.readouterr().err


def test_without_a_screen_a_sentence_says_what_works_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert start.main(["main.py", "--store", str(tmp_path)]) == 1
    told = capsys.readouterr().err
    assert told.startswith("There is no screen here")
    assert told.count("\n") == 1


def test_the_help_states_how_small_a_demonstration_may_be(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        start.main(["main.py", "--help"])
    assert "at least 160" in " ".join(capsys.readouterr().out.split())


def test_what_only_some_ever_need_is_not_loaded_at_the_start() -> None:
    seldom = "reportlab", "openpyxl", "holidays", "numpy", "scipy", "caseworker.sheets", "caseworker.demonstration"
    asked = f"import sys, ui.start; print([name for name in {seldom} if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"
