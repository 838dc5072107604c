"""The start: whatever cannot be opened is one sentence, and whatever was not understood is said before Qt begins."""

import subprocess
import sys
from pathlib import Path

import pytest

from caseworker.storage.vault_file import VAULT_FILE
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
    seldom = "reportlab", "openpyxl", "numpy", "scipy", "caseworker.sheets", "caseworker.demonstration"
    asked = f"import sys, ui.start; print([name for name in {seldom} if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"


BEHIND_THE_LOCK_PAGE = (
    *(
        "sqlalchemy",
        "sqlcipher3",
        "cryptography",
        "keyring",
        "msgspec",
        "asyncio",
        "email",
        "phonenumbers",
        "rapidfuzz",
    ),
    *("caseworker.bootstrap", "caseworker.gateway", "caseworker.journal", "caseworker.services", "caseworker.forms"),
    *("ui.opening", "ui.workspace", "ui.panels", "ui.delegates"),
)
SHOWN_THEN_LOADED = """
import sys
from ui.app import make_application, make_window
from ui.start import parser, start_of

app = make_application(["caseworker"])
window = make_window(app, start_of(parser().parse_args(["--store", sys.argv[1]])))
window.show()
window.grab()
print([name for name in sys.argv[2:] if name in sys.modules])
window.load_soon()
while window.threads.busy or "ui.opening" not in sys.modules:
    app.processEvents()
print([name for name in sys.argv[2:] if name not in sys.modules])
window.close()
window.threads.stop()
"""


def test_what_stands_behind_the_lock_page_is_loaded_after_it_is_painted(tmp_path: Path) -> None:
    (tmp_path / VAULT_FILE).touch()
    command = [sys.executable, "-c", SHOWN_THEN_LOADED, str(tmp_path), *BEHIND_THE_LOCK_PAGE]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.splitlines() == ["[]", "[]"]
