"""Nothing goes round the import contracts, which `./test` checks as a gate of its own."""

import ast
import pkgutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

import caseworker
from tests.source import PRODUCT, Module, modules

pytestmark = pytest.mark.unmeasured

HOLDS_THE_STORE = ("caseworker/storage/", "caseworker/sync/", "caseworker/bootstrap")
TALKS_TO_THE_KEYRING = ("caseworker/storage/", "caseworker/bootstrap")


def test_the_whole_of_the_product_but_its_window_works_where_qt_is_not_installed() -> None:
    found = [module.name for module in pkgutil.walk_packages(caseworker.__path__, "caseworker.")]
    names = [name for name in found if not name.endswith("__main__")]
    without_qt = f"import sys, importlib; sys.modules['PySide6'] = None; [importlib.import_module(n) for n in {names}]"
    imported = subprocess.run([sys.executable, "-c", without_qt], capture_output=True, text=True, check=False)
    assert imported.returncode == 0, imported.stderr


def test_the_domain_stands_on_the_standard_library_alone() -> None:
    allowed = {*sys.stdlib_module_names, "caseworker"}
    assert list(_imports_outside("caseworker/domain", allowed)) == []


def test_the_domain_knows_nothing_of_the_rest_of_the_product() -> None:
    inside = [(m, node, name) for m, node, name in _imported("caseworker/domain") if name.startswith("caseworker.")]
    assert [m.at(node) for m, node, name in inside if not name.startswith("caseworker.domain")] == []


def test_only_storage_sync_and_the_composition_root_touch_sqlcipher() -> None:
    assert list(_imports_of("sqlcipher3", outside=HOLDS_THE_STORE)) == []


def test_only_storage_and_the_composition_root_talk_to_the_keyring() -> None:
    assert list(_imports_of("keyring", outside=TALKS_TO_THE_KEYRING)) == []


def test_no_widget_sees_a_row() -> None:
    assert list(_imports_of("sqlalchemy", outside=("caseworker/",))) == []


def test_no_import_is_hidden_from_the_contracts_in_a_string() -> None:
    calls = [(m, call, name) for m in modules(*PRODUCT) for call, name in m.calls()]
    assert [m.at(call) for m, call, name in calls if name.endswith(("import_module", "__import__"))] == []


@pytest.mark.parametrize("folder", ["caseworker/domain", "caseworker/journal"])
def test_the_rules_are_pure_and_reach_for_no_machine(folder: str) -> None:
    machine = {"os", "socket", "subprocess", "tempfile", "urllib", "http", "shutil", "threading", "sqlalchemy"}
    assert [m.at(node) for m, node, name in _imported(folder) if name.split(".")[0] in machine] == []


def _imported(*places: str) -> Iterator[tuple[Module, ast.AST, str]]:
    for module in modules(*places):
        for node, name in module.imports():
            yield module, node, name


def _imports_outside(place: str, allowed: set[str]) -> Iterator[str]:
    for module, node, name in _imported(place):
        if name.split(".")[0] not in allowed:
            yield f"{module.at(node)} {name}"


def _imports_of(library: str, *, outside: tuple[str, ...]) -> Iterator[str]:
    for module, node, name in _imported(*PRODUCT):
        if name.split(".")[0] == library and not module.path.startswith(outside):
            yield f"{module.at(node)} {name}"
