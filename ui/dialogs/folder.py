"""Choosing a folder or a file in the desktop's own dialog, or in Qt's where it has none, with our words on it."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from caseworker.domain.errors import Phrase, say
from ui.dialogs.frame import let_go
from ui.i18n import words

_Mode = QFileDialog.FileMode


class Wanted(Enum):
    """What is to be chosen: how the dialog asks for it, what its name is called, and what its button says."""

    FOLDER = _Mode.Directory, say("Folder"), say("Use this folder")
    FILE = _Mode.ExistingFile, say("File"), say("Use this file")
    NEW_FILE = _Mode.AnyFile, say("File"), say("Write it here")
    SHEET = _Mode.ExistingFile, say("Sheet"), say("Read this sheet")


def choose(
    parent: QWidget, *, wanted: Wanted = Wanted.FOLDER, title: Phrase, then: Callable[[Path], None], called: str = ""
) -> QFileDialog:
    """Open it in front of `parent`; `then` follows only when something is chosen. A new file is proposed as `called`.

    Nothing is written over, so the dialog does not ask whether to.
    """
    mode, its_name, act = wanted.value
    dialog = QFileDialog(parent, words(title), QDir.homePath())
    dialog.setFileMode(mode)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=wanted is Wanted.FOLDER)
    if wanted is Wanted.SHEET:
        dialog.setNameFilters([f"{words(named)} ({endings})" for named, endings in _SHEETS])
    if wanted is Wanted.NEW_FILE:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(Path(called).suffix.removeprefix("."))
        dialog.selectFile(called)
    for part, phrase in (*_LABELS.items(), (_Part.FileName, its_name), (_Part.Accept, act)):
        dialog.setLabelText(part, words(phrase))
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    let_go(dialog)
    dialog.open()
    return dialog


_Part = QFileDialog.DialogLabel
_LABELS = {
    _Part.LookIn: say("Look in"),
    _Part.FileType: say("Show"),
    _Part.Reject: say("Do not choose"),
}
_SHEETS = ((say("Spreadsheets"), "*.xlsx *.csv *.txt *.tsv"), (say("Every file"), "*"))
