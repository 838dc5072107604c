"""Other solvers of the same scores, each installed by name in an environment of its own."""

import json
import subprocess
import sys
import venv
from pathlib import Path
from typing import NamedTuple

from benchmarks.caseloads import table
from benchmarks.measure import Figures

PATIENCE = 300
"""So many seconds is one solve waited for."""
OTHERS = Path(__file__).parent / "others"


class Solver(NamedTuple):
    """A package of PyPI, what runs it, and the sizes that it is asked for."""

    package: str
    script: str
    sizes: tuple[int, ...]


SOLVERS = (
    Solver("mentor-match", "mentor_match.py", (100, 1_000)),
    Solver("matching", "stable.py", (100, 1_000)),
    Solver("ortools", "constraints.py", (100, 1_000)),
)


def figures(folder: Path, *, people: int) -> Figures:
    """What each takes at the sizes it is asked for; what cannot be had or takes too long is said to be so."""
    found: Figures = {}
    for solver in SOLVERS:
        python = _installed(folder, solver.package)
        for size in (one for one in solver.sizes if one <= people):
            ran = _ran(folder, size, python=python, script=solver.script)
            found |= _told(f"{size} by {size}, dense: {solver.package}", ran)
    return found


def _installed(folder: Path, package: str) -> Path | None:
    home = folder / "environments" / package
    python = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(home, with_pip=True)
    asked = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", package]
    return python if subprocess.run(asked, capture_output=True, check=False).returncode == 0 else None


def _ran(folder: Path, size: int, *, python: Path | None, script: str) -> Figures | str:
    """What a script told, or why it told nothing."""
    if python is None:
        return "could not be installed"
    scores = folder / f"scores-{size}.json"
    scores.write_text(json.dumps(table(size).tolist()), encoding="utf-8")
    asked = [str(python), str(OTHERS / script), str(scores)]
    try:
        ran = subprocess.run(asked, capture_output=True, check=False, timeout=PATIENCE, text=True)
    except subprocess.TimeoutExpired:
        return f"not done after {PATIENCE} s"
    told: Figures | str = json.loads(ran.stdout) if ran.returncode == 0 else f"failed: {ran.stderr[-200:]}"
    return told


def _told(what: str, ran: Figures | str) -> Figures:
    if isinstance(ran, str):
        return {what: ran}
    return {
        f"{what}, s": round(ran["seconds"], 2),
        f"{what}, MB": round(ran["megabytes"]),
        f"{what}, matched and points": (ran["matched"], ran["total"]),
    }
