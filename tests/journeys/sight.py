"""What stands in a part of the window, as somebody who sees it and somebody who hears it gets it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.lists import RowsView

READ_OUT = Qt.ItemDataRole.AccessibleTextRole


def sentences(part: QWidget) -> list[str]:
    """Its labels, and its lists as they are read out; what is hidden is not among them."""
    labels = [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
    models = [view.model() for view in part.findChildren(RowsView) if view.isVisible()]
    return labels + [str(one.index(row, 0).data(READ_OUT)) for one in models for row in range(one.rowCount())]
