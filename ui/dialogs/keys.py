"""F1: every key there is, from the one table of actions."""

from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import say
from ui.actions import ACTIONS, ActionRow, key_words
from ui.delegates.lines import Lines, TwoLineDelegate
from ui.dialogs.frame import Dialog
from ui.i18n import words
from ui.models import sentences
from ui.models.whole import WholeModel
from ui.theme import Theme
from ui.widgets.lists import RowsView


def show_keys(parent: QWidget, *, theme: Theme) -> None:
    """Show the keys in front of `parent`."""
    dialog = Dialog(parent, title=say("Keys"))
    model = WholeModel(dialog, sentence=_sentence)
    view = RowsView(theme, name=say("Keys"), uniform=True)
    view.setModel(model)
    view.setItemDelegate(TwoLineDelegate(view, theme=theme, lines=_lines))
    model.show_rows([action for action in ACTIONS if action.keys])
    dialog.part(view)
    done = dialog.button(say("Close"), kind="primary")
    done.clicked.connect(dialog.accept)
    dialog.finished.connect(dialog.deleteLater)
    dialog.resize(theme.px(460), min(theme.px(560), parent.height() - 64))
    view.setFocus()
    dialog.open()


def _lines(action: ActionRow) -> Lines:
    return Lines(words(action.words), (words(action.group.value),), badge=key_words(action.keys[0]))


def _sentence(action: ActionRow) -> str:
    return sentences.joined(words(action.words), ", ".join(map(key_words, action.keys)))
