"""The project's own files, parsed, for the tests that hold its house rules."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
PRODUCT = ("caseworker", "ui", "main.py")
TESTS = ("tests",)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Module(NamedTuple):
    """One Python file: its path from the root, its text and its tree."""

    path: str
    text: str
    tree: ast.Module

    def at(self, node: ast.AST) -> str:
        """Where a node stands, as an editor jumps to it."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"

    def calls(self) -> Iterator[tuple[ast.Call, str]]:
        """Every call with the dotted name of what is called."""
        for node in nodes(self.tree):
            if isinstance(node, ast.Call):
                yield node, dotted(node.func)

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        """Every function and method, nested ones too."""
        return (node for node in nodes(self.tree) if isinstance(node, FUNCTIONS))

    def imports(self) -> Iterator[tuple[ast.AST, str]]:
        """Every imported name in full: `from a import b` is `a.b`."""
        for node in nodes(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


@cache
def nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """Every node of a tree; each rule asks for them again."""
    return tuple(ast.walk(tree))


def dotted(node: ast.AST) -> str:
    """`a.b.c` for that expression; whatever is not a name in it becomes '?'."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return "?"


@cache
def parse(path: Path) -> Module:
    """The module in a file."""
    text = path.read_text("utf-8")
    return Module(path.relative_to(ROOT).as_posix(), text, ast.parse(text))


@cache
def modules(*places: str) -> tuple[Module, ...]:
    """The modules in these folders and files, in the order of their paths."""
    found = {
        file
        for place in places
        for file in ((ROOT / place).rglob("*.py") if (ROOT / place).is_dir() else [ROOT / place])
    }
    return tuple(parse(path) for path in sorted(found))


@cache
def tracked_texts() -> tuple[tuple[str, str], ...]:
    """Path and text of every tracked file that is text."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    files = ((path, ROOT / path) for path in listed.split("\0") if path)
    return tuple((path, file.read_text("utf-8")) for path, file in files if file.is_file() and _is_text(file))


def _is_text(file: Path) -> bool:
    try:
        return "\0" not in file.read_text("utf-8")
    except UnicodeDecodeError:
        return False
