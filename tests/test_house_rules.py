"""The rules of the house, each as a sentence; a failing one names file and line."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.source import PRODUCT, TESTS, Module, dotted, modules, nodes, tracked_texts

pytestmark = pytest.mark.unmeasured

LONGEST_FILE = 400
LONGEST_FUNCTION = 50

CLOCK = "caseworker/domain/clock.py"
ENTROPY = "caseworker/entropy.py"
ASKS_THE_TIME = re.compile(
    r"(^|\.)((datetime|date)\.(now|utcnow|today)|time\.(time|time_ns|localtime|gmtime|ctime)"
    r"|Q(Date|Time|DateTime)\.current\w+)$"
)
RANDOM_MODULES = ("random", "secrets", "os.urandom", "os.getrandom", "uuid.uuid1", "uuid.uuid4")
DRAWS_RANDOMNESS = re.compile(
    r"(^|\.)(urandom|getrandom|uuid1|uuid4|generate_key|QRandomGenerator\.\w+)$"
    r"|(PrivateKey|Identity)\.generate$"
)
ASSERTS = re.compile(r"(^|\.)(raises|warns|waitSignals?|waitUntil|assert\w*|run_state_machine_as_test)$")
SKIPS = re.compile(r"(^|\.)(skip|skipif|xfail|importorskip)$")
SLEEPS = re.compile(r"(^|\.)(sleep|qWait|qtbot\.wait)$")

# As patterns these do not find themselves.
PEOPLE_ARE_NOT = re.compile(r"offenders?|service[ -]users?", re.IGNORECASE)
NAMES_OF_OTHERS = re.compile(r"young offenders?|offender manag(er|ement)", re.IGNORECASE)
MACHINE_PATHS = re.compile(r"(?<![\w.~-])/(?:work|tmp)/")
REGISTRY_HOSTS = re.compile(r"pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|deb\.debian\.org|/opt/(?:pypi|wheels)")


def test_what_is_said_to_a_person_is_translated_whole_before_its_gaps_are_filled() -> None:
    said = [(m, call) for m in modules(*PRODUCT) for call, name in m.calls() if name.split(".")[-1] in {"tr", "say"}]
    assert [module.at(call) for module, call in said if call.args and _is_put_together(call.args[0])] == []


def _is_put_together(template: ast.expr) -> bool:
    """Whether a template is glued or filled before the catalogue could see it."""
    filled = isinstance(template, ast.Call) and dotted(template.func).endswith(".format")
    return filled or isinstance(template, ast.JoinedStr | ast.BinOp)


def test_only_the_clock_asks_this_machine_for_the_time() -> None:
    asked = [(m, call) for m in modules(*PRODUCT) for call, name in m.calls() if ASKS_THE_TIME.search(name)]
    assert [module.at(call) for module, call in asked if module.path != CLOCK] == []


def test_only_the_entropy_module_imports_randomness() -> None:
    imported = [(m, node) for m in modules(*PRODUCT) for node, name in m.imports() if _is_random(name)]
    assert [module.at(node) for module, node in imported if module.path != ENTROPY] == []


def _is_random(name: str) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in RANDOM_MODULES)


def test_only_the_entropy_module_draws_randomness_and_keys_are_made_from_what_is_passed_in() -> None:
    drawn = [(m, call) for m in modules(*PRODUCT) for call, name in m.calls() if DRAWS_RANDOMNESS.search(name)]
    assert [module.at(call) for module, call in drawn if module.path != ENTROPY] == []


def test_no_list_is_made_of_one_widget_per_row() -> None:
    calls = [(m, call, name) for m in modules(*PRODUCT) for call, name in m.calls()]
    assert [m.at(call) for m, call, name in calls if name.endswith((".setItemWidget", ".setIndexWidget"))] == []


def test_the_product_never_prints() -> None:
    assert [m.at(call) for m in modules(*PRODUCT) for call, name in m.calls() if name in {"print", "pprint"}] == []


def test_whoever_waits_for_work_is_known_so_that_nothing_is_told_to_a_page_that_is_gone() -> None:
    calls = [(module, call) for module in modules("ui") for call, _ in module.calls()]
    assert [module.at(call) for module, call in calls if _waits_without_a_name(call)] == []


def _waits_without_a_name(call: ast.Call) -> bool:
    """Whether a lambda stands where a bound method would say whose it is."""
    waits = {"then", "failed", "ended"}
    return any(gap.arg in waits and isinstance(gap.value, ast.Lambda) for gap in call.keywords)


def test_nothing_is_kept_as_the_only_one_of_its_kind() -> None:
    assert [m.at(node) for m in modules(*PRODUCT) for node in nodes(m.tree) if _is_singleton(node)] == []


def _is_singleton(node: ast.AST) -> bool:
    """A `global` statement, or anything that is bound to a name for the one instance."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        return node.id.strip("_") == "instance" and node.id.startswith("_")
    return isinstance(node, ast.Global)


def test_a_file_answers_one_question_in_at_most_400_lines() -> None:
    lengths = {module.path: len(module.text.splitlines()) for module in modules(*PRODUCT)}
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def test_a_function_does_one_thing_in_at_most_50_lines() -> None:
    functions = [(module, function) for module in modules(*PRODUCT) for function in module.functions()]
    assert [f"{m.at(f)} {f.name}" for m, f in functions if _length(f) > LONGEST_FUNCTION] == []


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    if _is_a_table(function):
        return len(function.body)
    return (function.end_lineno or function.lineno) - function.lineno + 1


def _is_a_table(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a function names a few things and then lists rows of data: as long as there are rows, and one thing."""
    *before, last = function.body
    listed = isinstance(last, ast.Return) and isinstance(last.value, ast.Tuple)
    return listed and all(isinstance(one, ast.Assign | ast.Expr) for one in before)


def test_every_module_says_what_it_is_for() -> None:
    assert [module.path for module in modules(*PRODUCT, "tests", "tools") if not ast.get_docstring(module.tree)] == []


def test_the_product_speaks_of_people_in_words_they_would_use_themselves() -> None:
    spoken = [(m.at(node), text) for m in modules(*PRODUCT) for node, text in _strings(m.tree)]
    resources = [(path, text) for path, text in tracked_texts() if path.startswith("resources/")]
    assert [where for where, text in [*spoken, *resources] if _belittles(text)] == []


def _strings(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    for node in nodes(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value


def _belittles(text: str) -> bool:
    return PEOPLE_ARE_NOT.search(NAMES_OF_OTHERS.sub("", text)) is not None


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    assert _lines_with(MACHINE_PATHS) == []


def test_no_file_names_a_registry_that_packages_come_from() -> None:
    assert _lines_with(REGISTRY_HOSTS) == []


def _lines_with(pattern: re.Pattern[str]) -> list[str]:
    lines = [(path, line) for path, text in tracked_texts() for line in text.splitlines()]
    return [f"{path}: {line.strip()[:100]}" for path, line in lines if pattern.search(line)]


def test_no_test_sleeps() -> None:
    assert [m.at(call) for m in modules(*TESTS) for call, name in m.calls() if SLEEPS.search(name)] == []


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    attributes = [(m, n) for m in modules(*TESTS) for n in nodes(m.tree) if isinstance(n, ast.Attribute | ast.Name)]
    assert [module.at(node) for module, node in attributes if SKIPS.search(dotted(node))] == []


def test_every_test_asserts_something() -> None:
    assert [where for module in modules(*TESTS) for where in _tests_without_an_assertion(module)] == []


def _tests_without_an_assertion(module: Module) -> list[str]:
    asserting = _asserting_functions(module)
    tests = [function for function in module.functions() if function.name.startswith("test_")]
    return [f"{module.at(test)} {test.name}" for test in tests if test.name not in asserting]


def _asserting_functions(module: Module) -> set[str]:
    """Names of the functions that assert themselves or call one of this module that does."""
    asserting: set[str] = set()
    waiting = list(module.functions())
    while found := {function.name for function in waiting if _asserts(function, asserting)}:
        asserting |= found
        waiting = [function for function in waiting if function.name not in asserting]
    return asserting


def _asserts(function: ast.AST, asserting: set[str]) -> bool:
    called = {dotted(node.func) for node in nodes(function) if isinstance(node, ast.Call)}
    states = any(isinstance(node, ast.Assert) for node in nodes(function))
    return states or any(ASSERTS.search(name) or name.split(".")[-1] in asserting for name in called)


def test_the_rules_themselves_catch_what_they_forbid() -> None:
    assert _belittles("a list of offenders")
    assert not _belittles("the prison offender manager")
    assert MACHINE_PATHS.search("cd /" + "tmp/x")
    assert not MACHINE_PATHS.search("example.org/" + "work/x")
    assert ASKS_THE_TIME.search("datetime.datetime.now")
    assert DRAWS_RANDOMNESS.search("x25519.Identity.generate")
    assert _waits_without_a_name(ast.parse("ask(then=lambda _: 0)", mode="eval").body)  # type: ignore[arg-type]
    assert _is_put_together(ast.parse('f"{name} is here"', mode="eval").body)
    assert _tests_without_an_assertion(Module("t.py", "", ast.parse("def test_x():\n    pass"))) == ["t.py:1 test_x"]
