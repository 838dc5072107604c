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
    focused = QApplication.focusWidget()
    here = next((place for place, widget in enumerate(everything) if widget is focused), -1)
    # Whatever has the focus need not be a stop itself.
    after, before = everything[here + 1 :], everything[: max(here, 0)]
    ahead = (*after, *before) if forward else (*reversed(before), *reversed(after))
    target = next(filter(_takes_tab, ahead), None)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _read(part: QWidget) -> Iterator[QWidget]:
    """A widget and what is in sight within it, from the first to the last."""
    yield part
    for child in part.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield from _read(child)


def _takes_tab(widget: QWidget) -> bool:
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wants and widget.isEnabled() and widget.focusProxy() is None
