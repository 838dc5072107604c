"""A match made by hand: the mentors there are, and for the one in hand every hard rule in words, kept or broken."""

from typing import Any

from PySide6.QtWidgets import QWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.queries.rows import CandidatePage, CandidateRow, RuleRow, Tone
from ui.context import Context
from ui.delegates import shown
from ui.delegates.lines import Lines, LinesDelegate, TwoLineDelegate
from ui.models import sentences
from ui.models.candidates import CandidatesModel
from ui.models.whole import WholeModel
from ui.style import FontRole
from ui.widgets.bars import Notice
from ui.widgets.buttons import button
from ui.widgets.fields import SearchField
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.lists import RowsView
from ui.widgets.room import Room
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import NOTHING

WIDE = 400
"""Pixels at 100 % of the panel."""


class MatchPanel(SidePanel):
    """Mentors for one case. `finished` follows when a match is made."""

    def __init__(self, context: Context, *, case: Id) -> None:
        super().__init__(context.theme, title=say("Match by hand"), wide=WIDE)
        self._context, self._case = context, case
        self._chosen: CandidateRow | None = None
        self._matching = False
        self._model = CandidatesModel(self, context=context, case=case)
        self._rules = WholeModel(self, sentence=sentences.rule)
        self._make_parts()
        self.fill(self._body(), foot=self._foot())
        self._listen()
        self._model.ask()

    def _make_parts(self) -> None:
        theme = self._context.theme
        self._search = SearchField(theme, name=say("Search mentors"), hint=say("Name or area"))
        self._sentence = label(FontRole.SMALL, ink="dim")
        self._list = RowsView(theme, name=say("Mentors"), uniform=True)
        self._list.setModel(self._model)
        self._list.setItemDelegate(TwoLineDelegate(self._list, theme=theme, lines=shown.candidate))
        self._heading = label(FontRole.LABEL)
        self._rule_list = RowsView(theme, name=say("Rules for this mentor"), uniform=False)
        self._rule_list.setModel(self._rules)
        self._rule_list.setItemDelegate(LinesDelegate(self._rule_list, theme=theme, lines=self._rule))
        self._problem = Notice(theme)
        self._room = Room(theme)

    def _body(self) -> QWidget:
        body = QWidget()
        head = column(self._search, self._sentence, self._problem, gap=8, margins=(16, 4, 16, 8))
        lists = column()
        lists.addWidget(self._list, 1)
        lists.addLayout(column(self._heading, margins=(16, 12, 16, 4)))
        lists.addWidget(self._rule_list, 1)
        self._room.setLayout(lists)
        layout = column(head)
        layout.addWidget(self._room, 1)
        body.setLayout(layout)
        return body

    def _foot(self) -> QWidget:
        self._make = button(self.words, say("Make this match"), kind="primary")
        self._make.clicked.connect(self.make)
        self._make.hide()
        self._barred = label(FontRole.SMALL, ink="dim")
        foot = QWidget()
        line = row(self._make, margins=(16, 8, 16, 14))
        line.addWidget(self._barred, 1)
        foot.setLayout(line)
        return foot

    def _listen(self) -> None:
        self._search.textChanged.connect(self._search_mentors)
        self._search.down.connect(self._list.setFocus)
        self._list.up.connect(self._search.setFocus)
        self._list.picked.connect(self._show_rules)
        self._model.answered.connect(self._answered)

    def arrive(self) -> None:
        """The search has the focus."""
        self._search.setFocus()

    def stand(self, *, scrolls: bool) -> None:
        """On a page that scrolls the rules stand at their full height; the mentors, who are many, scroll."""
        super().stand(scrolls=scrolls)
        self._rule_list.stand(scrolls=scrolls)
        self._list.setMinimumHeight(0 if scrolls else self._room.least)
        self._room.hold(whole=not scrolls)

    def _rule(self, row: RuleRow) -> Lines:
        return shown.rule(row, today=self._context.today())

    def _search_mentors(self, text: str) -> None:
        self._problem.say(None, tone=Tone.PLAIN)
        self._chosen = None
        self._model.search(text)

    def _answered(self, page: CandidatePage) -> None:
        self.words.put(self._sentence.setText, page.sentence)
        number = self._number()
        if number is not None:
            self._list.choose(number)
        self._show_rules(None if number is None else self._model.row(number))

    def _number(self) -> int | None:
        """Where the mentor in hand stands now; nobody else is put in hand after a refusal."""
        held = self._chosen
        number = self._model.find(lambda row: held is not None and row.mentor == held.mentor)
        refused = not self._problem.isHidden()
        return number if number is not None or refused or not self._model.rowCount() else 0

    def _show_rules(self, row: Any) -> None:
        self._chosen = row
        self._rules.show_rows(row.rules if row else ())
        self._heading.setText(row.name if row else "")
        self._make.setVisible(row is not None and row.allowed)
        barred = row is not None and not row.allowed
        why = say("A match is barred while a rule is broken.")
        self.words.put(self._barred.setText, why if barred else NOTHING)

    def make(self) -> None:
        """Match the person with the mentor in hand."""
        row = self._chosen
        if row is None or not row.allowed or self._matching:
            return
        self._matching = True
        done = say("{name} is the mentor from today.", name=row.name)
        self._context.tasks.command(
            self._context.gateway.make_match,
            then=self._finish,
            failed=self._refuse,
            ended=self._ended,
            done=done,
            case=self._case,
            mentor=row.mentor,
        )

    def _ended(self) -> None:
        self._matching = False

    def _finish(self, _changes: Changes) -> None:
        self.finished.emit()

    def _refuse(self, error: Phrase) -> None:
        self._problem.say(error, tone=Tone.WARN)
        self._model.ask_again()
