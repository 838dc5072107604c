"""The Qt binding gives back every reference it borrows: 6.12.0 on Python 3.11 aborted after some thousand signals."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal

EMITTED = 100
"""Enough to see a loss, too few to run out of references and abort."""
NOISE = 20
"""Far below one lost reference per signal, far above what else happens to the most used objects meanwhile."""


class Bell(QObject):
    """Says something to whoever listens."""

    rung = Signal()
    switched = Signal(bool)
    said = Signal(object)


def hear(_said: object) -> None:
    """Listen and keep nothing."""


@pytest.mark.parametrize("value", [None, True, False])
def test_a_signal_that_carries_a_value_gives_its_reference_back(value: object) -> None:
    bell = Bell()
    bell.said.connect(hear)
    before = sys.getrefcount(value)
    for _ in range(EMITTED):
        bell.said.emit(value)
    assert abs(sys.getrefcount(value) - before) < NOISE


@pytest.mark.parametrize("kept", [None, True, False])
def test_a_signal_without_a_listener_takes_nothing_from_the_objects_that_everything_shares(kept: object) -> None:
    bell = Bell()
    before = sys.getrefcount(kept)
    for _ in range(EMITTED):
        bell.rung.emit()
        bell.switched.emit(True)
    assert abs(sys.getrefcount(kept) - before) < NOISE


@pytest.mark.parametrize("kept", [None, True, False])
def test_a_signal_with_a_listener_takes_nothing_from_the_objects_that_everything_shares(kept: object) -> None:
    bell = Bell()
    bell.switched.connect(hear)
    before = sys.getrefcount(kept)
    for _ in range(EMITTED):
        bell.switched.emit(False)
    assert abs(sys.getrefcount(kept) - before) < NOISE


def test_what_a_signal_carried_is_let_go() -> None:
    bell, carried = Bell(), object()
    before = sys.getrefcount(carried)
    for _ in range(EMITTED):
        bell.said.emit(carried)
    assert sys.getrefcount(carried) == before


def test_the_binding_is_of_the_line_that_was_shown_clean() -> None:
    import PySide6
    import shiboken6

    assert PySide6.__version__.startswith("6.11.")
    assert shiboken6.__version__ == PySide6.__version__
