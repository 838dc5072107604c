"""Run one set of benchmarks and print its figures as a table or as JSON."""

import argparse
import json
import sys
import tempfile
from importlib import import_module
from pathlib import Path

NAMES = ("core", "matching", "mentors", "window")


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, help="keep stores and environments here; away afterwards when left out")
    arguments = parser.parse_args()
    suite = import_module(f"benchmarks.{arguments.name}")
    with tempfile.TemporaryDirectory() as folder:
        figures = suite.run(arguments.folder or Path(folder), people=arguments.people, entries=arguments.entries)
    if arguments.json:
        sys.stdout.write(json.dumps(figures, indent=2) + "\n")
    else:
        for name, value in figures.items():
            sys.stdout.write(f"{name:58} {value}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
