"""What every test runs under: no screen, an empty home, and no warning left unread."""

import logging
import os
import sys
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("fast", max_examples=60, deadline=None, derandomize=True)
settings.register_profile("deep", max_examples=2000, deadline=None, print_blob=True)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show real windows instead of drawing them in memory")
    parser.addoption("--long", action="store_true", help="far more examples, and the tests marked 'long'")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("deep" if config.getoption("--long") else "fast")
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave tests marked 'long' to `./test --long`; count lines for the first case of a test alone."""
    _count_the_first_case(items)
    if config.getoption("--long"):
        return
    long = [item for item in items if item.get_closest_marker("long")]
    config.hook.pytest_deselected(items=long)
    items[:] = [item for item in items if item not in long]


def _count_the_first_case(items: list[pytest.Item]) -> None:
    seen: set[object] = set()
    for item in items:
        function = getattr(item, "function", None)
        if function in seen:
            item.add_marker("unmeasured")
        seen.add(function)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, bool, bool]:
    """Run what is marked 'unmeasured' without its lines being counted, here and in the programs that it starts."""
    counting = sys.gettrace()
    if counting is None or not item.get_closest_marker("unmeasured"):
        return (yield)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
        sys.settrace(None)
        threading.settrace(None)
        try:
            return (yield)
        finally:
            threading.settrace(counting)
            sys.settrace(counting)


@pytest.fixture(scope="session", autouse=True)
def empty_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home in which nothing of this machine's owner can be read or changed."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield home


@pytest.fixture(autouse=True)
def every_warning_is_read(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A logged warning fails the test that did not look at it and then call `caplog.clear()`."""
    yield
    unread = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not unread, f"logged and not looked at: {unread}"


@pytest.fixture(autouse=True)
def closed_windows_are_gone() -> Iterator[None]:
    """Delete what a test closed: `processEvents` alone does not, and a later test would meet it."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
