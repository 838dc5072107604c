"""Search everywhere: people, mentors, what was written and what can be done, each one Enter away; or people alone."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from operator import itemgetter

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.names import begins_every, tokens
from caseworker.queries.finding import Found
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import Chip, PeoplePage, PersonRow
from ui.actions import ActionRow, Doer, ready_actions
from ui.context import Context, Ticket
from ui.delegates import shown
from ui.delegates.lines import Lines, TwoLineDelegate
from ui.dialogs.frame import let_go, measure
from ui.i18n import OtherLanguage, words
from ui.keys import key_words
from ui.models import sentences
from ui.models.whole import WholeModel
from ui.style import FontRole
from ui.theme import look
from ui.widgets.fields import SearchField
from ui.widgets.labels import label
from ui.widgets.layouts import column
from ui.widgets.lists import RowsView
from ui.widgets.words import NOTHING, Words

MOST_PEOPLE, MOST_OTHERS = 8, 30
WIDE, TALL = 560, 420
FAR = 4
"""After every text that something to do is found by."""
CHOSEN = "✓"

Line = PersonRow | Found | ActionRow


@dataclass(frozen=True)
class Search:
    """What is searched for and what follows: a person is opened, an action done. No doer, no actions.

    With a form, only people about whom it may be opened are found.
    """

    name: Phrase
    hint: Phrase
    open_case: Callable[[Id], None]
    doer: Doer | None = None
    form: FormName | None = None


class SearchDialog(QDialog):
    """A field and what was found below it; Enter takes the first, Down goes to the list, Escape leaves."""

    def __init__(self, parent: QWidget, *, context: Context, search: Search) -> None:
        super().__init__(parent)
        self._window, self._context, self._search = parent, context, search
        self._ticket: Ticket | None = None
        self._waiting = self._wondering = self._hasty = self._taken = False
        self._people: tuple[PersonRow, ...] = ()
        self._nobody = self._cut_people = self._cut_others = False
        self._others: tuple[Found, ...] = ()
        self._asked: Ticket | None = None
        self._words, self._other_language = Words(self), OtherLanguage(self)
        self._words.put(self.setWindowTitle, search.name)
        self._make_parts()
        self._field.textChanged.connect(lambda _: self._ask())
        self._field.returnPressed.connect(self._take_first)
        self._field.down.connect(self._into_list)
        self._list.up.connect(self._field.setFocus)
        self._list.opened.connect(self._take)
        self._list.clicked.connect(lambda _: self._take(self._list.row))
        self._ask()

    def _make_parts(self) -> None:
        theme = self._context.theme
        self._field = SearchField(theme, name=self._search.name, hint=self._search.hint)
        self._heading, self._said = label(FontRole.LABEL, ink="dim"), label(ink="dim")
        self._words.put(self._heading.setText, self._search.name)
        self._model = WholeModel(self, sentence=self._sentence)
        self._list = RowsView(theme, name=say("What was found"), uniform=True)
        self._list.setModel(self._model)
        self._list.setItemDelegate(TwoLineDelegate(self._list, theme=theme, lines=self._lines))
        layout = column(column(self._heading, self._field, self._said, gap=8, margins=(16, 14, 16, 10)))
        layout.addWidget(self._list, 1)
        self.setLayout(layout)
        look(self, paper="surface")

    def appear(self) -> None:
        """Open below the top of the window."""
        window = self._window
        theme = self._context.theme
        self.resize(min(theme.px(WIDE), window.width() - 48), min(theme.px(TALL), window.height() - 96))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 48)))
        self._field.setFocus()
        measure(self)
        let_go(self)
        self.open()

    def _lines(self, found: Line) -> Lines:
        if isinstance(found, PersonRow):
            return shown.person(found, today=self._context.today())
        if isinstance(found, Found):
            return Lines(found.name, (words(found.line, near=self._context.today(), brief=True),))
        keys = key_words(found.keys[0]) if found.keys else ""
        doer = self._search.doer
        chosen = CHOSEN if doer is not None and found.chosen(doer) else ""
        return Lines(words(found.words), (words(found.beside(doer)),) if doer is not None else (), badge=keys or chosen)

    def _sentence(self, found: Line) -> str:
        if isinstance(found, PersonRow):
            return sentences.person(found)
        if isinstance(found, Found):
            return sentences.joined(found.name, words(found.line))
        page = words(found.page) if found.page is not None else ""
        doer = self._search.doer
        chosen = words(say("Chosen")) if doer is not None and found.chosen(doer) else ""
        return sentences.joined(words(found.words), page, chosen, ", ".join(map(key_words, found.keys)))

    def _ask(self) -> None:
        for ticket in (self._ticket, self._asked):
            if ticket is not None:
                ticket.cancel()
        text = self._field.text().strip()
        self._waiting, self._hasty = bool(text) or self._search.doer is None, False
        if self._waiting:
            self._ticket = self._ask_for_people(text)
        else:
            self._people, self._cut_people = (), False
        self._others, self._cut_others = (), False
        self._wondering = bool(text) and self._search.doer is not None
        if self._wondering:
            self._asked = self._ask_for_others(text)
        self._show()

    def _ask_for_others(self, text: str) -> Ticket:
        query, find = self._context.tasks.query, self._context.gateway.find
        return query(find, then=self._found_others, ended=self._wondered, text=text, limit=MOST_OTHERS)

    def _ask_for_people(self, text: str) -> Ticket:
        gateway, form = self._context.gateway, self._search.form
        if form is None:
            question = partial(gateway.people, chip=Chip.ALL, offset=0)
        else:
            question = partial(gateway.people_for, form=form)
        query = self._context.tasks.query
        return query(question, then=self._found_people, ended=self._ended, text=text, limit=MOST_PEOPLE)

    def _found_others(self, found: tuple[Found, ...]) -> None:
        """Mentors and what was written; people stand above already, and what has no page here is left out."""
        doer = self._search.doer
        if doer is not None:
            self._cut_others = len(found) == MOST_OTHERS
            leading = [(one, one.leads_to) for one in found if one.id != one.case]
            self._others = tuple(one for one, spot in leading if spot is not None and doer.has(spot.place))
            self._show()

    def _ended(self) -> None:
        self._waiting = False

    def _wondered(self) -> None:
        self._wondering = False

    def _found_people(self, page: PeoplePage) -> None:
        self._people, self._nobody = page.rows, page.empty is not None
        self._cut_people = bool(self._field.text().strip()) and page.total > len(page.rows)
        self._show()
        if self._hasty:
            self._take_first()

    def _show(self) -> None:
        found = (*self._people, *self._actions(), *self._others)
        self._model.show_rows(found)
        said = self._more() if found else self._none()
        self._words.put(self._said.setText, said)
        self._said.setVisible(bool(said.template))

    def _more(self) -> Phrase:
        """That not everything found stands here."""
        cut = self._cut_people or self._cut_others
        return say("More was found than is shown. Further letters narrow it down.") if cut else NOTHING

    def _none(self) -> Phrase:
        """Why nothing is found: nobody is here at all, or what is typed fits nothing; before every answer, not yet."""
        if self._waiting or self._wondering:
            return NOTHING
        if self._search.doer is None and self._nobody:
            return say("Nobody is here yet. Under Referrals, a coordinator refers somebody or brings in a spreadsheet.")
        if self._search.form is not None:
            return say("Nobody found for whom this can be done.")
        return say("Nothing found. Try fewer letters.") if self._field.text().strip() else NOTHING

    def _actions(self) -> tuple[ActionRow, ...]:
        doer, typed = self._search.doer, tokens(self._field.text())
        if doer is None:
            return ()
        ready = [(_nearness(typed, self._found_by(action)), action) for action in ready_actions(doer)]
        return tuple(action for near, action in sorted(ready, key=itemgetter(0)) if near < FAR)

    def _found_by(self, action: ActionRow) -> tuple[str, ...]:
        """What it is found by, the nearest first: its name, other words for it, the same in the other language."""
        also, tongues = action.also or NOTHING, (words, self._other_language.words)
        return tuple(text for told in tongues for text in (told(action.words), f"{told(action.words)} {told(also)}"))

    def _into_list(self) -> None:
        if self._model.rowCount():
            self._list.choose(0)
            self._list.setFocus()

    def _take_first(self) -> None:
        """Take the first one found; of letters that have not been answered yet, once they have."""
        self._hasty = self._waiting
        if not self._hasty and self._model.rowCount():
            self._list.choose(0)
            self._take(self._list.row)

    def _take(self, found: object) -> None:
        """Once: where one click opens what is clicked, it is heard of twice."""
        if self._taken:
            return
        self._taken = True
        self.accept()
        if isinstance(found, PersonRow):
            self._search.open_case(found.case)
        elif isinstance(found, Found) and self._search.doer is not None and found.leads_to is not None:
            self._search.doer.go_to(found.leads_to)
        elif isinstance(found, ActionRow) and self._search.doer is not None:
            found.do(self._search.doer)


def _nearness(typed: tuple[str, ...], among: tuple[str, ...]) -> int:
    """The place of the first text that has all that was typed, or that it is far from every one."""
    return next((place for place, text in enumerate(among) if begins_every(typed, among=text)), FAR)
