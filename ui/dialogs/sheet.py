"""Choosing a spreadsheet in the desktop's own dialog, or in Qt's where the desktop has none, with our words on it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from caseworker.domain.errors import say
from ui.i18n import words

_LABELS = {
    QFileDialog.DialogLabel.LookIn: say("Look in"),
    QFileDialog.DialogLabel.FileName: say("Sheet"),
    QFileDialog.DialogLabel.FileType: say("Show"),
    QFileDialog.DialogLabel.Accept: say("Read this sheet"),
    QFileDialog.DialogLabel.Reject: say("Do not choose"),
}


def choose_sheet(parent: QWidget, *, then: Callable[[Path], None]) -> QFileDialog:
    """Open it in front of `parent`; `then` follows only when a file is chosen."""
    dialog = QFileDialog(parent, words(say("The spreadsheet to bring in")), QDir.homePath())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [f"{words(say('Spreadsheets'))} (*.xlsx *.csv *.txt *.tsv)", f"{words(say('Every file'))} (*)"]
    )
    for part, phrase in _LABELS.items():
        dialog.setLabelText(part, words(phrase))
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
