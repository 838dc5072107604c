"""The conflicts on the Sync page: both values with who and when, until somebody chooses."""

from functools import partial

from PySide6.QtWidgets import QFrame, QPushButton

from caseworker.domain.errors import Phrase, say
from caseworker.queries.sync_rows import ConflictRow, ConflictSide
from ui.context import Context
from ui.delegates import shown
from ui.delegates.lines import Lines, LinesDelegate
from ui.models import sentences
from ui.models.whole import WholeModel
from ui.style import FontRole
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout, clear, column
from ui.widgets.lists import RowsView
from ui.widgets.words import Words


class Conflicts(QFrame):
    """The conflicts, and for the one in hand the values to choose from; hidden while there are none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words = Words(self)
        self._chosen: ConflictRow | None = None
        self._conflicts: tuple[ConflictRow, ...] = ()
        self._model = WholeModel(self, sentence=sentences.conflict)
        self._list = RowsView(context.theme, name=say("Conflicts"), uniform=False)
        self._list.grow(self._model)
        self._list.setItemDelegate(LinesDelegate(self._list, theme=context.theme, lines=self._lines))
        self._list.picked.connect(self._offer)
        self._choices = QFrame()
        self._choice_words = Words(self._choices)
        self._flow = FlowLayout(gap=8)
        self._choices.setLayout(self._flow)
        heading = label(FontRole.SUBHEADING)
        self._words.put(heading.setText, say("Two people changed the same thing"))
        self.setLayout(column(heading, self._list, self._choices, gap=8))
        self.hide()

    def _lines(self, conflict: ConflictRow) -> Lines:
        return shown.conflict(conflict, today=self._context.today())

    def show_conflicts(self, conflicts: tuple[ConflictRow, ...]) -> None:
        """Show these instead; the one that was in hand stays so, with the choice about it."""
        if conflicts == self._conflicts:
            return
        self._conflicts, before = conflicts, self._chosen
        self.setVisible(bool(conflicts))
        self._model.show_rows(conflicts)
        if conflicts:
            again = (at for at, one in enumerate(conflicts) if before is not None and _same(one, before))
            self._list.choose(next(again, 0))

    def _offer(self, conflict: ConflictRow) -> None:
        if conflict == self._chosen:
            return
        self._chosen = conflict
        if self._choices.isAncestorOf(self.window().focusWidget()):
            self._list.setFocus()  # what is pressed next was meant for the choice that goes
        clear(self._flow)
        self._choice_words.deleteLater()
        self._choice_words = Words(self._choices)
        for side in conflict.sides:
            self._add(_keep(side)).clicked.connect(partial(self._choose, conflict, side.chosen))
        if conflict.may_keep_both:
            self._add(say("Keep both")).clicked.connect(partial(self._keep_both, conflict))

    def _add(self, phrase: Phrase) -> QPushButton:
        made = button(self._choice_words, phrase)
        self._flow.addWidget(made)
        return made

    def _choose(self, conflict: ConflictRow, chosen: str) -> None:
        self._context.tasks.command(
            self._context.gateway.choose_side,
            done=say("Your choice is recorded; both values stay in the history."),
            record=conflict.record,
            field=conflict.field,
            chosen=chosen,
        )

    def _keep_both(self, conflict: ConflictRow) -> None:
        done = say("Both are kept.")
        self._context.tasks.command(
            self._context.gateway.keep_both, done=done, record=conflict.record, field=conflict.field
        )


def _same(one: ConflictRow, other: ConflictRow) -> bool:
    """Whether two rows are of one conflict, whatever has come in between."""
    return (one.record, one.field) == (other.record, other.field)


def _keep(side: ConflictSide) -> Phrase:
    if side.mine:
        return say("Keep mine: {value}", value=side.words)
    return say("Keep theirs: {value}", value=side.words)
