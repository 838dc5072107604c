"""Bringing a spreadsheet in: the sheet, its columns, its rows, whom they may be, and then all of it in one act.

Nothing is written before the last button. What is decided about likely doubles, and said of words that no list knows,
is kept as a draft at once; of the sheet itself nothing is kept but in the memory of this panel.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QStackedWidget

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID
from caseworker.forms.begun_sheets import SAME, BegunSheet, begun_of, row_key
from caseworker.forms.blank import Typed
from caseworker.importing import From, Plan
from caseworker.imports.watch import Watch
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import Tone
from caseworker.sheet_kinds import SHEETS, of
from caseworker.sheets import AskedWord, Order, Pair, SheetHead
from ui.context import Context
from ui.dialogs.folder import Wanted, choose
from ui.drafts import Drafts
from ui.i18n import words
from ui.latest import Latest
from ui.panels.sheet_columns import ColumnsStep
from ui.panels.sheet_far import how_far
from ui.panels.sheet_first import FirstStep
from ui.panels.sheet_pairs import PairsStep
from ui.panels.sheet_rows import RowsStep
from ui.panels.sheet_step import SheetStep
from ui.panels.sheet_words import WordsStep
from ui.theme import look
from ui.widgets.bars import Notice
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import announce

LOOKS_AGAIN = 250
"""Milliseconds between two looks at how far the work is."""


class SheetPanel(SidePanel):
    """One sheet after another, until one is brought in. `finished` follows then."""

    def __init__(self, context: Context, *, drafts: Drafts, form: FormName) -> None:
        self._form, self._said = form, SHEETS[form].words
        super().__init__(context.theme, title=self._said.title)
        self._context, self._drafts = context, drafts
        self._watches: list[Watch] = []
        self._latest = Latest(context.tasks)
        self._path, self._going_on = Path(), False
        self._begun = BegunSheet(form, NO_ID, self._path)
        self.plan: Plan[Any] | None = None
        self.decided: dict[int, str] = {}
        self.meanings: dict[tuple[str, str], str] = {}
        self._keys: dict[int, str] = {}
        self._shown_row = 0
        self.columns: ColumnsStep | None = None
        self.rows: RowsStep | None = None
        self.asked: WordsStep | None = None
        self.pairs: PairsStep | None = None
        self._make_parts()
        self._look_for_begun()
        self.destroyed.connect(partial(_stop, self._watches))

    def _make_parts(self) -> None:
        self._problem = Notice(self._context.theme)
        self.first = FirstStep(self._context, said=self._said)
        self.first.went_on.connect(self.choose)
        self.first.gone_on_with.connect(self.go_on_with)
        self.first.thrown_away.connect(self.throw_away)
        self._steps = QStackedWidget()
        self._steps.addWidget(self.first)
        self._far, self._stopping = label(), button(self.words, say("Stop"))
        self._stopping.clicked.connect(self.stop)
        self._bar = QFrame()
        look(self._bar, paper="soft")
        self._bar.setLayout(row(self._far, 1, self._stopping, margins=(16, 8, 16, 8)))
        self._bar.hide()
        self._looking = QTimer(self, interval=LOOKS_AGAIN)
        self._looking.timeout.connect(self._say_far)
        layout = column(self._head, self._problem)
        layout.addWidget(self._steps, 1)
        layout.addWidget(self._bar)
        self.setLayout(layout)

    def arrive(self) -> None:
        """Where the step begins."""
        self._step.arrive()

    def stand(self, *, scrolls: bool) -> None:
        """Its lists scroll themselves."""

    @property
    def _step(self) -> SheetStep:
        step = self._steps.currentWidget()
        assert isinstance(step, SheetStep)  # nothing else is put there
        return step

    def _show(self, step: SheetStep) -> None:
        if self._steps.indexOf(step) < 0:
            self._steps.addWidget(step)
        self._steps.setCurrentWidget(step)
        step.arrive()

    def _drop(self, step: SheetStep | None) -> None:
        if step is not None:
            self._steps.removeWidget(step)
            step.deleteLater()

    # Work that takes its time

    @property
    def busy(self) -> bool:
        """Whether a sheet is being read or brought in."""
        return not self._bar.isHidden()

    def stop(self) -> None:
        """Stop reading or bringing in; nothing has been written."""
        _stop(self._watches)

    def _begin(self) -> Watch:
        """Work begins that looks at this watch, so that it can be stopped."""
        self._wait()
        self._stopping.show()
        self._stopping.setFocus()
        return self._watches[0]

    def _wait(self) -> None:
        """Work begins: the steps take nothing until it has ended."""
        self._watches[:] = [Watch()]
        self._problem.say(None, tone=Tone.PLAIN)
        self.close_button.setFocus()
        self._steps.setEnabled(False)
        self._stopping.hide()
        self._bar.show()
        self._say_far()
        self._looking.start()

    def _ended(self) -> None:
        self._looking.stop()
        self._bar.hide()
        self._steps.setEnabled(True)
        self._step.arrive()

    def _say_far(self) -> None:
        self.words.put(self._far.setText, how_far(self._watches[0], said=self._said))

    def _refuse(self, error: Phrase) -> None:
        self._going_on = False
        self._problem.say(error, tone=Tone.WARN)
        announce(self, words(error))

    # What was begun before

    def _look_for_begun(self) -> None:
        begun = self._context.importing.begun
        self._context.tasks.query(begun, then=self.first.offer, failed=self._refuse, form=self._form)

    def go_on_with(self, begun: BegunSheet) -> None:
        """Read a sheet that was begun once more, and go on where it was left."""
        self._going_on = True
        self.read(begun.path)

    def throw_away(self, begun: BegunSheet) -> None:
        """Let go of what was decided about a sheet."""
        self._drafts.let_go(begun.name)
        self._context.tasks.command(
            self._context.gateway.discard_draft,
            then=self._drafts.after(begun.name, then=self._look_for_begun),
            failed=self._refuse,
            done=say("The draft was thrown away."),
            draft=begun.name,
        )

    def keep(self) -> None:
        """Keep what was decided, once anything was; what has been brought in is no draft any more."""
        begun_before = self._begun.decided or self._begun.meanings
        if self.columns is None or self.plan is None:
            return
        if not (any(self.decided.values()) or self.meanings or begun_before):
            return
        head, keys = self.columns.head, self._keys
        before = {key: how for key, how in self._begun.decided.items() if key not in keys.values()}
        decided = {keys[row_]: how for row_, how in self.decided.items() if how}
        begun = replace(
            self._begun,
            worksheet=head.worksheet,
            columns=head.columns,
            body=self.columns.body,
            team=self.columns.team,
            owner=self.columns.owner,
            decided=before | decided,
            meanings=dict(self.meanings),
        )
        if begun != self._begun:
            self._begun = begun
            self._drafts.keep(begun.typed())

    # The sheet

    def choose(self) -> None:
        """Choose a sheet."""
        title = say("The spreadsheet to bring in")
        choose(self.window(), wanted=Wanted.SHEET, title=title, then=self.read)

    def read(self, path: Path, *, worksheet: str = "") -> None:
        """Read the columns of a sheet, of a workbook those of the worksheet named."""
        self.keep()
        self._path = path
        self._wait()  # its headings are there before anybody could stop it
        head = self._context.importing.head
        self._context.tasks.query(
            head,
            then=self._show_columns,
            failed=self._refuse,
            ended=self._ended,
            form=self._form,
            path=path,
            worksheet=worksheet,
        )

    def _show_columns(self, head: SheetHead) -> None:
        self._drop(self.columns)
        held = self._drafts.of(head.begun.name)
        self._begun = begun_of(held) if isinstance(held, Typed) else head.begun
        self.plan, self.decided, self.meanings = None, {}, dict(self._begun.meanings)
        self.columns = ColumnsStep(self._context, head=head, name=self._path.name)
        self.columns.went_on.connect(self.look)
        self.columns.went_back.connect(self.choose)
        self.columns.turned.connect(lambda worksheet: self.read(self._path, worksheet=worksheet))
        self._show(self.columns)
        going_on, self._going_on = self._going_on, False
        if going_on:
            self.look()

    # The rows

    def look(self) -> None:
        """Read every row by the columns as they were chosen, and compare them with whoever is here."""
        assert self.columns is not None  # its button was pressed
        self._context.tasks.query(
            self._context.importing.plan,
            then=self._show_rows,
            failed=self._refuse,
            ended=self._ended,
            form=self._form,
            path=self._path,
            worksheet=self.columns.head.worksheet,
            columns=self.columns.head.columns,
            meanings=dict(self.meanings),
            watch=self._begin(),
        )

    def _show_rows(self, plan: Plan[Any]) -> None:
        self.plan = plan
        likely = [good.told for good in plan.undecided()]
        self._keys = {row_.row: row_key(row_, plan.likely(row_.row)) for row_ in likely}
        self.decided = {row_: self._begun.decided.get(key, "") for row_, key in self._keys.items()}
        self._drop(self.rows)
        self.rows = RowsStep(self._context, plan=plan, said=self._said)
        self.rows.went_on.connect(self._go_on)
        self.rows.all_left_out.connect(lambda: self._decide_all(self.undecided, SAME))
        self.rows.all_asked_again.connect(lambda: self._decide_all(self.left_out, ""))
        self.rows.went_back.connect(self._back_to_columns)
        self.rows.words_asked.connect(self._ask_words)
        self._say_next()
        self._show(self.rows)

    def _back_to_columns(self) -> None:
        if self.columns is not None:
            self._show(self.columns)

    @property
    def undecided(self) -> list[int]:
        """The rows that nobody has decided about."""
        return [number for number, how in self.decided.items() if not how]

    @property
    def left_out(self) -> frozenset[int]:
        """The rows that are somebody who is here already."""
        return frozenset(number for number, how in self.decided.items() if how == SAME)

    def _say_next(self) -> None:
        if self.rows is not None and self.plan is not None:
            people = len(self.plan.preview.good) - len(self.left_out)
            self.rows.say_next(undecided=len(self.undecided), people=people, left_out=len(self.left_out))

    def _go_on(self) -> None:
        if self.undecided:
            self._ask_pair(self.undecided[0])
        else:
            self.bring_in()

    # Words that no list knows

    def _ask_words(self) -> None:
        asking, plan = self._context.importing.words, self.plan
        self._latest.query(asking, then=self._show_words, failed=self._refuse, plan=plan)

    def _show_words(self, asked: tuple[AskedWord, ...]) -> None:
        self._drop(self.asked)
        self.asked = WordsStep(self._context, asked=asked)
        self.asked.said.connect(self._explain)
        self.asked.went_on.connect(self.look)
        self._show(self.asked)

    def _explain(self, word: tuple[str, str], code: str) -> None:
        """What a word means, in every row; without a code it is not said any more."""
        self.meanings.pop(word, None)
        self.meanings |= {word: code} if code else {}
        self.keep()

    # Whom they may be

    def _ask_pair(self, row_: int) -> None:
        pair, plan = self._context.importing.pair, self.plan
        self._latest.query(pair, then=self._show_pair, failed=self._refuse, plan=plan, row=row_)

    def _show_pair(self, pair: Pair) -> None:
        if self.pairs is None:
            self.pairs = PairsStep(self._context)
            self.pairs.decided.connect(self._decide)
            self.pairs.went_back.connect(self._one_back)
            self.pairs.went.connect(self.went)
        self._shown_row = pair.row
        number, total = list(self.decided).index(pair.row) + 1, len(self.decided)
        self.pairs.show_pair(pair, number=number, total=total, decided=self.decided[pair.row])
        self._show(self.pairs)

    def _decide(self, how: str) -> None:
        """Decide about the row that is shown: a second click before the next one has come says the same again."""
        self.decided[self._shown_row] = how
        self.keep()
        self._say_next()
        self._step_to(1)

    def _decide_all(self, rows: Iterable[int], how: str) -> None:
        """The same of several at once; those that were decided one by one otherwise stay as they are."""
        self.decided |= dict.fromkeys(rows, how)
        self.keep()
        self._say_next()

    def _one_back(self) -> None:
        self._step_to(-1)

    def _step_to(self, way: int) -> None:
        """On to the row after the one that is shown, or before it."""
        rows = list(self.decided)
        at = rows.index(self._shown_row) + way
        if 0 <= at < len(rows):
            self._ask_pair(rows[at])
        else:
            self._back_to_rows()

    def _back_to_rows(self) -> None:
        self._latest.forget(self._context.importing.pair)
        if self.rows is not None:
            self._show(self.rows)

    # Bringing in

    def bring_in(self) -> None:
        """Bring everything good in but what is left out, once every likely double is decided."""
        if self.busy or self.undecided or self.plan is None or self.columns is None:
            return
        people = len(self.plan.preview.good) - len(self.left_out)
        sent = From(self.columns.body, self.columns.team, self.columns.owner)
        draft = self._begun.name
        order = Order(plan=self.plan, left_out=self.left_out, sent=sent, watch=self._begin(), draft=draft)
        self._context.tasks.command(
            self._context.importing.bring_in,
            then=self._drafts.after(draft, then=self._done),
            failed=self._refuse,
            ended=self._ended,
            done=of(self._said.done, count=people),
            order=order,
        )

    def _done(self) -> None:
        self.plan = None
        self.finished.emit()


def _stop(watches: list[Watch], _gone: object = None) -> None:
    for watch in watches:
        watch.stop()
