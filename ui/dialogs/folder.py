"""Choosing a folder in the desktop's own dialog, or in Qt's where the desktop has none, with our words on it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from caseworker.domain.errors import Phrase, say
from ui.i18n import words

_LABELS = {
    QFileDialog.DialogLabel.LookIn: say("Look in"),
    QFileDialog.DialogLabel.FileName: say("Folder"),
    QFileDialog.DialogLabel.Accept: say("Use this folder"),
    QFileDialog.DialogLabel.Reject: say("Do not choose"),
}


def choose_folder(parent: QWidget, *, title: Phrase, then: Callable[[Path], None]) -> QFileDialog:
    """Open it in front of `parent`; `then` follows only when a folder is chosen."""
    dialog = QFileDialog(parent, words(title), QDir.homePath())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    for part, phrase in _LABELS.items():
        dialog.setLabelText(part, words(phrase))
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
