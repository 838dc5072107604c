"""The locks hold everything that the project asks for, each version once and by its hashes."""

import re
import tomllib
from functools import cache
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.source import ROOT

PIN = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
WANTED = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["build"]
WANTED_TO_DEVELOP = WANTED + PROJECT["dependency-groups"]["dev"]


@cache
def lock(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall(lock(name)))


@pytest.mark.parametrize(("name", "wanted"), [("app", WANTED), ("dev", WANTED_TO_DEVELOP)])
def test_a_lock_has_a_fitting_version_of_all_that_is_asked_for(name: str, wanted: list[str]) -> None:
    locked = pins(name)
    asked = {canonicalize_name(r.name): r.specifier for r in map(Requirement, wanted)}
    assert {one: s for one, s in asked.items() if not s.contains(locked.get(one, "0"))} == {}


def test_who_develops_runs_what_who_works_with_it_runs() -> None:
    assert pins("app").items() <= pins("dev").items()


@pytest.mark.parametrize("name", ["app", "dev"])
def test_nothing_is_installed_without_a_hash(name: str) -> None:
    entries = re.split(r"\n(?=\S)", lock(name).strip())
    assert [entry.split("\n")[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", ["app", "dev"])
def test_a_lock_names_no_place_that_packages_come_from(name: str) -> None:
    assert re.findall(r"https?://\S+|file:\S+|--\w*(?:index|find)\S*", lock(name)) == []
