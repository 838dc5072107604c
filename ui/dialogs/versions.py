"""What a record said before: each of its versions with who, when and what, the newest first."""

from functools import partial

from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.queries.records import Version
from ui.context import Context
from ui.delegates.lines import Lines, LinesDelegate
from ui.dialogs.frame import Dialog, let_go
from ui.i18n import words
from ui.models import sentences
from ui.models.whole import WholeModel
from ui.widgets.lists import RowsView


def show_versions(parent: QWidget, versions: tuple[Version, ...], *, context: Context) -> None:
    """Show them in front of `parent`."""
    dialog = Dialog(parent, title=say("Every version"))
    model = WholeModel(dialog, sentence=_sentence)
    view = RowsView(context.theme, name=say("Every version"), uniform=False)
    view.setModel(model)
    view.setItemDelegate(LinesDelegate(view, theme=context.theme, lines=partial(_lines, context)))
    model.show_rows(versions)
    dialog.part(view)
    done = dialog.button(say("Close"), kind="primary")
    done.clicked.connect(dialog.accept)
    let_go(dialog)
    wide, most = (min(context.theme.px(560), room - 64) for room in (parent.width(), parent.height()))
    dialog.rows(view, wide=wide, most=most)
    view.setFocus()
    dialog.open()


def _lines(context: Context, version: Version) -> Lines:
    return Lines(words(_heading(version), near=context.today()), _said(version))


def _sentence(version: Version) -> str:
    return sentences.joined(words(_heading(version)), *_said(version))


def _heading(version: Version) -> Phrase:
    return say("{done} {moment} by {who}", done=version.done, moment=version.at, who=version.who)


def _said(version: Version) -> tuple[str, ...]:
    return tuple(words(say("{field}: {value}", field=fact.label, value=fact.words)) for fact in version.facts)
