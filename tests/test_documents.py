"""The documents say what is so: their links, commands, folders, dependencies and tests are there."""

import argparse
import re
import shlex
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from caseworker.cli import parser
from caseworker.domain.folders import Folder
from tests.source import ROOT, modules
from ui.start import parser as window_parser

pytestmark = pytest.mark.unmeasured

PAGES = (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")))
DECISIONS = ROOT / "docs" / "decisions"
LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
COMMAND = re.compile(r"(?:^|[`\s(])(?:\.venv/bin/)?caseworker((?: [^\s`]+)+)", re.MULTILINE)
CITED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
CITATIONS = re.compile(rf"{CITED.pattern}(?:, {CITED.pattern})*")
PLACE = re.compile(
    r"`((?:caseworker|domain|journal|services|queries|storage|sync|imports|ui|resources|tests)/[\w./-]*\w)/?`"
)
PARTS = ("", "caseworker/")
ONE_SCREEN = 60


FAILURES = {
    "Delivery": (
        "duplicate",
        "reorder",
        "drop the middle and bring it late",
        "truncate at every length",
        "flip a bit in every region",
        "half-written file visible",
        "same name with other bytes",
        "two carriers at once",
        "months offline then both ways",
        "a colleague carries it",
        "listing incomplete",
        "target emptied (nothing local is deleted)",
        "target swapped for another service's",
        "network drive vanishes",
    ),
    "State": (
        "crash at every statement",
        "acknowledge before durable",
        "mark outside the transaction",
        "disk full on either side",
        "database locked by a second process",
        "a poison entry does not block",
        "unknown operation from a newer version",
        "old application meets new schema",
        "re-import changes nothing",
    ),
    "Restore": (
        "laptop restored then writes",
        "machine snapshot running twice",
        "profile copied to a second machine",
        "hub restored from an old backup",
        "hub flushed",
        "acknowledgement goes down",
        "digest lie adopted",
    ),
    "Time": ("±20 years", "1970", "jump back in mid-session", "an edit after seeing a far-future entry wins"),
    "Merge": (
        "same field",
        "different fields",
        "stale overwrite",
        "edit against delete",
        "delete against delete",
        "three-way",
        "equal time",
        "permutation",
        "broken two-field rule",
        "resolved twice differently",
        "one member on two devices has no false conflict",
    ),
    "Keys": (
        "removed member writes late",
        "removed member with the hub's help",
        "concurrent add and remove",
        "mutual removal",
        "invitation expired or reused",
        "man in the middle against the safety phrase",
        "rotation with batches in flight",
        "batch to an old key",
        "all devices lost",
        "encryption never off",
        "surreptitious forwarding",
        "keyring missing or locked",
    ),
    "Hostile": (
        "zstd bomb",
        "scrypt of 2²³",
        "10,000 stanzas",
        "huge header line",
        "nesting and count bombs",
        "path traversal in a name",
        "insider overwriting everything",
        "an operation beyond the author's authority",
        "a device accepted elsewhere after its removal",
        "oversize attachment",
        "the age test kit",
    ),
    "Scope": (
        "commissioning body gets the allow-list only",
        "mentor has own cases only",
        "the mentor never holds the restricted folders",
        "reassignment moves history and stops flow",
        "wall (also against mileage, hours and duplicate search)",
        "second body sees nothing of the first's",
        "erasure against a device that brings old entries",
    ),
}
"""What broke others, by name; each is one automated test at the least, or says that its part is to come."""


def text(path: Path) -> str:
    return path.read_text("utf-8")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_every_link_leads_somewhere() -> None:
    links = [(page, link) for page in PAGES for link in LINK.findall(text(page)) if "://" not in link]
    assert [f"{name(page)}: {link}" for page, link in links if not (page.parent / link).exists()] == []


def test_every_file_that_is_named_is_there() -> None:
    named = [(page, place) for page in PAGES for place in PLACE.findall(text(page))]
    assert [
        f"{name(page)}: {place}" for page, place in named if not any((ROOT / p / place).exists() for p in PARTS)
    ] == []


def test_every_test_that_is_cited_is_there() -> None:
    cited = [(page, *found) for page in PAGES for found in CITED.findall(text(page))]
    assert [f"{name(page)}: {file}::{test}" for page, file, test in cited if test not in _tests_in(file)] == []


@cache
def _tests_in(file: str) -> frozenset[str]:
    if not (ROOT / file).is_file():
        return frozenset()
    return frozenset(f.name for f in modules(file)[0].functions() if f.name.startswith("test_"))


def test_every_named_failure_has_its_tests_or_is_to_come() -> None:
    told = {name: shown for rows in _failures().values() for name, shown in rows.items()}
    assert [name for name, shown in told.items() if shown != "to come" and not CITATIONS.fullmatch(shown)] == []


def test_the_named_failures_are_those_that_every_exchange_must_survive() -> None:
    assert {heading: tuple(rows) for heading, rows in _failures().items()} == FAILURES


def test_every_test_of_a_named_failure_is_cited() -> None:
    cited = {found for rows in _failures().values() for shown in rows.values() for found in CITED.findall(shown)}
    files = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "tests" / "failures").glob("test_*.py"))
    assert [f"{file}::{test}" for file in files for test in sorted(_tests_in(file)) if (file, test) not in cited] == []


def _failures() -> dict[str, dict[str, str]]:
    """The tables of the named failures: under each heading, each name with what stands beside it."""
    told = text(ROOT / "docs" / "security.md").partition("<!-- failures: begin -->")[2]
    found: dict[str, dict[str, str]] = {}
    for line in told.partition("<!-- failures: end -->")[0].splitlines():
        if line.startswith("### "):
            found[line.removeprefix("### ")] = {}
        elif (row := re.fullmatch(r"\| (.+?) \| (.+) \|", line)) and row[1] != "Failure":
            found[list(found)[-1]][row[1].removesuffix(" ★")] = row[2]
    return found


def test_every_command_that_is_named_exists_with_its_options() -> None:
    said = [(page, command) for page in PAGES for command in _commands(text(page))]
    assert said
    assert [f"{name(page)}: {command}" for page, command in said if not _exists(command)] == []


def _commands(page: str) -> Iterator[str]:
    """What follows the program's name, where a line of code runs it."""
    for found in COMMAND.finditer(re.sub(r"\n +--", " --", page)):
        if re.match(r"[a-z-]+( |$)", found[1].strip()) and not found[1].strip().startswith("--"):
            yield found[1].strip()


def _exists(said: str) -> bool:
    """Whether a whole command is understood, or a name alone is one of a command."""
    typed = ["0" * 32 if word.isupper() and word.isalpha() else word for word in shlex.split(said)]
    if "--store" not in typed:
        return typed[0] in _known()
    try:
        parser().parse_args(typed)
    except SystemExit:
        return False
    return True


@cache
def _known() -> frozenset[str]:
    subcommands = next(a for a in parser()._actions if isinstance(a, argparse._SubParsersAction))
    return frozenset(subcommands.choices)


def test_what_run_hands_to_the_window_is_one_of_its_options() -> None:
    handed = re.findall(r"main\.py (--[\w-]+)", text(ROOT / "run"))
    assert handed
    assert set(handed) <= set(window_parser()._option_string_actions)


def test_the_window_takes_the_options_that_the_pages_name() -> None:
    named = {option for page in PAGES for option in re.findall(r"\./run (--[a-z-]+)", text(page))}
    own = set(window_parser()._option_string_actions)
    assert named - own <= set(re.findall(r"(--[a-z-]+)\)", text(ROOT / "run")))


def test_the_readme_fits_on_one_screen() -> None:
    assert len(text(ROOT / "README.md").splitlines()) <= ONE_SCREEN


def test_every_class_of_folder_is_in_the_table_with_its_readers() -> None:
    rows = re.findall(r"^\| `([\w-]+)` \|", text(ROOT / "ARCHITECTURE.md"), re.MULTILINE)
    assert rows == [folder.value for folder in Folder]


def test_every_part_of_the_product_is_in_the_layout() -> None:
    layout = text(ROOT / "ARCHITECTURE.md")
    parts = [path for path in (ROOT / "caseworker").iterdir() if not path.name.startswith("__")]
    named = {f"{path.name}/" if path.is_dir() else path.name for path in parts if path.suffix in ("", ".py")}
    assert {part for part in named if f" {part}" not in layout} == set()


def test_every_decision_is_numbered_listed_and_says_what_was_rejected() -> None:
    records = sorted(DECISIONS.glob("0*.md"))
    assert [int(record.name[:4]) for record in records] == list(range(1, len(records) + 1))
    listed = text(DECISIONS / "README.md")
    assert [record.name for record in records if record.name not in listed] == []
    headings = ["## Context", "## Decision", "## Consequences", "## Rejected"]
    assert [r.name for r in records if re.findall(r"^## .+", text(r), re.MULTILINE) != headings] == []


def test_every_dependency_has_its_licence_and_its_reason() -> None:
    project = tomllib.loads(text(ROOT / "pyproject.toml"))
    groups = project["dependency-groups"]
    asked = {Requirement(one).name for one in project["project"]["dependencies"] + groups["dev"] + groups["build"]}
    rows = re.findall(r"^\| ([^|]+) \| [^|]+ \| [^|]+ \|$", text(DECISIONS / "0012-dependencies.md"), re.MULTILINE)
    told = {name for row in rows for name in row.split(", ")}
    assert asked - told == set()


def test_every_kind_of_gate_is_in_the_table_of_gates() -> None:
    gates = re.findall(r'^gate "([^"]+)"', text(ROOT / "test"), re.MULTILINE)
    told = text(ROOT / "CONTRIBUTING.md")
    assert [gate for gate in gates if gate not in told] == []
