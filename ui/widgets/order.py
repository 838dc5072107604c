"""The order in which Tab goes: as the window is read, part by part, whenever the parts were made.

Qt would go in the order in which widgets were made, so that whatever comes later, a page, a panel, a line of an error
summary, would come last.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to what comes next, or before, round from one end to the other. False when nothing takes it."""
    everything = list(_read(window))
    stops = [widget for widget in everything if _takes_tab(widget)]
    focused = QApplication.focusWidget()
    if not stops:
        return False
    target = _beside(everything, stops, focused, forward=forward)
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _beside(everything: list[QWidget], stops: list[QWidget], focused: QWidget | None, *, forward: bool) -> QWidget:
    """The stop after or before the one with the focus, which need not be one itself."""
    here = everything.index(focused) if focused in everything else -1
    places = [everything.index(stop) for stop in stops]
    if forward:
        return next((stop for stop, place in zip(stops, places, strict=True) if place > here), stops[0])
    before = [stop for stop, place in zip(stops, places, strict=True) if place < here]
    return before[-1] if before else stops[-1]


def _read(part: QWidget) -> Iterator[QWidget]:
    """A widget and what is in sight within it, from the first to the last."""
    yield part
    for child in part.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield from _read(child)


def _takes_tab(widget: QWidget) -> bool:
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wants and widget.isEnabled() and widget.focusProxy() is None
