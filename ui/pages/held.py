"""What is held on the Sync page: what was written too late to count, and the way to let it count after all."""

from functools import partial

from PySide6.QtWidgets import QFrame

from caseworker.domain.errors import say
from caseworker.queries.sync_rows import HeldRow
from ui.context import Context
from ui.delegates import shown
from ui.delegates.lines import Lines, LinesDelegate
from ui.dialogs.confirm import confirm
from ui.models import sentences
from ui.models.whole import WholeModel
from ui.style import FontRole
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.lists import RowsView
from ui.widgets.words import Words


class Held(QFrame):
    """The held entries; the one in hand can be accepted by whoever may. Hidden while there are none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words = Words(self)
        self._chosen: HeldRow | None = None
        self._model = WholeModel(self, sentence=sentences.held)
        self._list = RowsView(context.theme, name=_TITLE, uniform=False)
        self._list.grow(self._model)
        self._list.setItemDelegate(LinesDelegate(self._list, theme=context.theme, lines=self._lines))
        self._list.picked.connect(self._pick)
        self.accept_button = button(self._words, say("Accept this…"))
        self.accept_button.clicked.connect(self._preview)
        heading, why = label(FontRole.SUBHEADING), label(ink="dim")
        self._words.put(heading.setText, _TITLE)
        self._words.put(why.setText, _WHY)
        self.setLayout(column(heading, why, self._list, row(self.accept_button, 1), gap=8))
        self.hide()

    def _lines(self, held: HeldRow) -> Lines:
        return shown.held(held, today=self._context.today())

    def show_held(self, held: tuple[HeldRow, ...]) -> None:
        """Show these instead; the first is in hand."""
        had_focus = self.accept_button.hasFocus()
        self._model.show_rows(held)
        self.setVisible(bool(held))
        self.accept_button.setVisible(any(one.may_accept for one in held))
        if held and self._list.row is None:
            self._list.choose(0)
        if had_focus and held:
            self.accept_button.setFocus()

    def _pick(self, held: HeldRow) -> None:
        self._chosen = held

    def _preview(self) -> None:
        held = self._chosen
        if held is not None:
            about = say("{name}: written by {who} on {moment}", name=held.about, who=held.who, moment=held.written)
            confirm(
                self.window(),
                title=say("Let this count?"),
                preview=(about, held.what, say("It counts from then on, on every device. This cannot be undone.")),
                act=say("Accept it"),
                then=partial(self._accept, held),
            )

    def _accept(self, held: HeldRow) -> None:
        done = say("Accepted: it counts from now on.")
        self._context.tasks.command(self._context.gateway.accept_held, done=done, entry=held.entry)


_TITLE = say("Held until somebody accepts it")
_WHY = say(
    "Written on a laptop that had been struck off, or by somebody who had been taken off this case. It counts for "
    "nothing until a coordinator accepts it."
)
