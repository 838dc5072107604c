"""The menu of the window, made anew from the one table of actions each time it is opened."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import Doer, Group, ready_actions
from ui.i18n import words


def open_menu(parent: QWidget, *, doer: Doer, at: QPoint) -> None:
    """Show everything that makes sense now, by group."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    actions = ready_actions(doer)
    for group in Group:
        part = menu.addMenu(words(group.value))
        for action in actions:
            if action.group is group:
                entry = part.addAction(words(action.words))
                entry.setShortcut(QKeySequence(action.keys[0] if action.keys else ""))
                if action.chosen(doer):
                    entry.setCheckable(True)
                    entry.setChecked(True)
                entry.triggered.connect(lambda _checked=False, action=action: action.do(doer))
    menu.popup(at)
