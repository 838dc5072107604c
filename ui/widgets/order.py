"""The order in which Tab goes: as the window is read, part by part, whenever the parts were made.

Qt would go in the order in which widgets were made, so that whatever comes later, a page, a panel, a line of an error
summary, would come last.
"""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to what comes next, or before, round from one end to the other. False when nothing takes it."""
    focused = QApplication.focusWidget()
    # Whatever has the focus need not be a stop itself, nor in sight any more.
    here = focused if focused is not None and window.isAncestorOf(focused) else None
    ahead = _after(here, window) if forward else _before(here, window)
    round_again = _read(window) if forward else _back(window)
    target = next(filter(_takes_tab, chain(ahead, round_again)), None)
    if target is None or target is here:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _read(part: QWidget) -> Iterator[QWidget]:
    """A widget and what is in sight within it, from the first to the last."""
    yield part
    for child in filter(_in_sight, _within(part)):
        yield from _read(child)


def _back(part: QWidget) -> Iterator[QWidget]:
    """The same from the last to the first."""
    for child in filter(_in_sight, reversed(_within(part))):
        yield from _back(child)
    yield part


def _after(part: QWidget | None, window: QWidget) -> Iterator[QWidget]:
    """What is read after a widget, to the end of its window: no more of it than is asked for."""
    if part is None:
        return
    for child in filter(_in_sight, _within(part)):
        yield from _read(child)
    for _above, beside, place in _upwards(part, window):
        for later in filter(_in_sight, beside[place + 1 :]):
            yield from _read(later)


def _before(part: QWidget | None, window: QWidget) -> Iterator[QWidget]:
    """What is read before a widget, from the nearest on to the window itself."""
    if part is None:
        return
    for above, beside, place in _upwards(part, window):
        for earlier in filter(_in_sight, reversed(beside[:place])):
            yield from _back(earlier)
        yield above


def _upwards(part: QWidget, window: QWidget) -> Iterator[tuple[QWidget, list[QWidget], int]]:
    """Each widget above, what is within it, and where among that the way up comes from."""
    while part is not window and (above := part.parentWidget()) is not None:
        beside = _within(above)
        yield above, beside, beside.index(part)
        part = above


def _within(part: QWidget) -> list[QWidget]:
    return [child for child in part.children() if isinstance(child, QWidget)]


def _in_sight(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.isWindow()


def _takes_tab(widget: QWidget) -> bool:
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wants and widget.isEnabled() and widget.focusProxy() is None
