"""The set-up behind ./run and ./test: quick when nothing changed, plain when it may not install."""

import subprocess
from pathlib import Path

import pytest

from tests.source import ROOT

SETUP = ROOT / "tools" / "setup.sh"
NOTHING_MAY_BE_LOOKED_AT = 'find_python() { echo "looked at"; exit 9; }'
PERSON_WITHOUT_RIGHTS = "id() { echo 1000; }; sudo() { return 1; }"


def sourced(commands: str, *, at: Path) -> subprocess.CompletedProcess[str]:
    """Run commands after the set-up's functions were read, in a folder."""
    script = f"set -euo pipefail; . {SETUP}; {commands}"
    return subprocess.run(["bash", "-c", script], cwd=at, capture_output=True, text=True, check=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose environment was made and stamped."""
    for folder in (".venv/bin", "requirements", "tools"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / ".venv/bin/python").symlink_to("/bin/sh")
    (tmp_path / "tools/setup.sh").write_bytes(SETUP.read_bytes())
    (tmp_path / "requirements/app.txt").write_text("one==1\n", "utf-8")
    stamped = sourced("stamp app >.venv/app.stamp", at=tmp_path)
    assert stamped.returncode == 0, stamped.stderr
    return tmp_path


def test_a_second_start_looks_at_nothing(project: Path) -> None:
    started = sourced(f"{NOTHING_MAY_BE_LOOKED_AT}; prepare app", at=project)
    assert (started.returncode, started.stdout, started.stderr) == (0, "", "")


def test_a_changed_lock_is_set_up_again(project: Path) -> None:
    (project / "requirements/app.txt").write_text("one==2\n", "utf-8")
    assert sourced("fresh app", at=project).returncode == 1


def test_an_environment_whose_python_is_gone_is_set_up_again(project: Path) -> None:
    (project / ".venv/bin/python").unlink()
    assert sourced("fresh app", at=project).returncode == 1


def test_a_moved_project_is_set_up_again(project: Path) -> None:
    moved = project.rename(project.with_name("moved"))
    assert sourced("fresh app", at=moved).returncode == 1


def test_what_a_machine_lacks_is_named_by_its_package(tmp_path: Path) -> None:
    wanted = "there:/bin/sh alsothere:sh lib:libnowhere.so.9 program:nowhere-at-all file:/nowhere/at/all"
    assert sourced(f"missing_packages {wanted}", at=tmp_path).stdout == "lib program file "


def test_who_may_not_install_is_given_the_one_line_to_run(tmp_path: Path) -> None:
    refused = sourced(f"{PERSON_WITHOUT_RIGHTS}; apt-get() {{ :; }}; install_packages libegl1 age", at=tmp_path)
    line = "    sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 age\n"
    assert line in refused.stderr
    assert refused.returncode == 1


def test_a_machine_without_a_new_enough_python_is_told_so(tmp_path: Path) -> None:
    refused = sourced("PATH=/nowhere; find_python", at=tmp_path)
    assert refused.stderr.startswith("Caseworker needs Python 3.11 or newer")
    assert refused.returncode == 1
