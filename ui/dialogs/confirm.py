"""A preview of something that cannot be undone, and the question whether to do it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import Phrase, say
from ui.dialogs.frame import Dialog, let_go


def confirm(
    parent: QWidget, *, title: Phrase, preview: tuple[Phrase, ...], act: Phrase, then: Callable[[], None]
) -> None:
    """Show what would happen in front of `parent`; `then` follows only when `act` is pressed."""
    dialog = Dialog(parent, title=title)
    for phrase in preview:
        dialog.sentence(phrase)
    cancel = dialog.button(say("Do not do it"))
    cancel.clicked.connect(dialog.reject)
    cancel.setDefault(True)
    dialog.button(act, kind="primary").clicked.connect(dialog.accept)
    dialog.accepted.connect(then)
    let_go(dialog)
    cancel.setFocus()
    dialog.open()
