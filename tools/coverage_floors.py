"""Compares the coverage that was measured with the floors of pyproject.toml, folder by folder."""

import io
import sys
import tomllib
from pathlib import Path

from coverage import Coverage
from coverage.exceptions import NoDataError


def covered(measured: Coverage, folder: str) -> float:
    """Percent of the lines and branches in a folder that the suite ran; nothing measured is nothing covered."""
    try:
        return measured.report(include=[f"{folder}/*"], file=io.StringIO())
    except NoDataError:
        return 0.0


def show_missing(measured: Coverage, folders: list[str]) -> None:
    """Name the lines in these folders that no test ran."""
    try:
        measured.report(include=[f"{folder}/*" for folder in folders], show_missing=True, skip_covered=True)
    except NoDataError:
        sys.stdout.write("nothing was run\n")


def main() -> int:
    """Print one line per floor; 1 when a folder lies below its own."""
    floors = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["tool"]["caseworker"]["coverage-floors"]
    measured = Coverage()
    measured.load()
    percent = {folder: covered(measured, folder) for folder in floors}
    below = [folder for folder, floor in floors.items() if percent[folder] < floor]
    if below:
        show_missing(measured, below)
    for folder, floor in floors.items():
        mark = "BELOW" if folder in below else "holds"
        sys.stdout.write(f"{folder:24} {percent[folder]:6.2f} %  floor {floor} %  {mark}\n")
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
