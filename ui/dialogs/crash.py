"""Something went wrong that should not have: what was kept, and details to copy that hold nothing personal."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from caseworker.domain.errors import say
from ui.dialogs.frame import Dialog, let_go
from ui.i18n import tr

CRASH = "crash"
"""The name of this dialog among the others: it stays when the window locks, for it holds nothing personal."""


def show_crash(parent: QWidget | None, *, details: str) -> Dialog:
    """Show the details in front of `parent`; the program goes on."""
    dialog = Dialog(parent, title=say("Something went wrong in Caseworker"))
    dialog.setObjectName(CRASH)
    dialog.sentence(say("What you recorded is kept, and so is your draft. You can go on, or close and start again."))
    dialog.sentence(say("These details help whoever mends it. They hold nothing that you wrote."), ink="dim")
    box = QPlainTextEdit(details)
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setAccessibleName(tr("Details"))
    dialog.part(box)
    copy = dialog.button(say("Copy the details"))
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    close = dialog.button(say("Go on"), kind="primary")
    close.clicked.connect(dialog.accept)
    let_go(dialog)
    dialog.resize(620, 420)
    close.setFocus()
    dialog.open()
    return dialog
