"""Somebody is chosen first, from everybody whom one may read; the form about them follows."""

from caseworker.domain.errors import Phrase, say
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import Chip, Offer, PeoplePage, PersonRow
from ui.context import Context
from ui.delegates import shown
from ui.delegates.lines import Lines, TwoLineDelegate
from ui.models.people import PeopleModel
from ui.style import FontRole
from ui.widgets.empty import Empty
from ui.widgets.fields import SearchField
from ui.widgets.labels import label
from ui.widgets.layouts import column
from ui.widgets.list_page import ListPage
from ui.widgets.lists import RowsView
from ui.widgets.side_panel import SidePanel


class WhomPanel(SidePanel):
    """A search and whom it finds. Enter takes the first, Down goes to the list, a click takes whoever is clicked."""

    def __init__(self, context: Context, *, title: Phrase, asks: Phrase, form: FormName) -> None:
        super().__init__(context.theme, title=title)
        self._context, self._called, self._asks, self._form = context, title, asks, form
        self._hasty = self._taken = False
        self._model = PeopleModel(self, context=context)
        self._make_parts()
        self.fill(self._lay())
        self._listen()
        self._look_for("")

    def _make_parts(self) -> None:
        theme = self._context.theme
        self._asked = label(FontRole.LABEL)
        self.words.put(self._asked.setText, self._asks)
        self.search = SearchField(theme, name=self._asks, hint=say("Name, alias or number"))
        self._sentence = label(FontRole.SMALL, ink="dim")
        self.list = RowsView(theme, name=say("People"), uniform=True)
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLineDelegate(self.list, theme=theme, lines=self._line_of))

    def _lay(self) -> ListPage:
        self._page = ListPage()
        head = column(self._asked, self.search, self._sentence, gap=8, margins=(16, 4, 16, 8))
        nothing = Empty(say("Nobody here"), say("Nobody found for whom this can be done."))
        self._page.lay_out(self._context.theme, head=head, rows=self.list, nothing=nothing, paper="surface")
        return self._page

    def _listen(self) -> None:
        self.search.textChanged.connect(self._look_for)
        self.search.returnPressed.connect(self._take_first)
        self.search.down.connect(self._into_list)
        self.list.up.connect(self.search.setFocus)
        self.list.opened.connect(self._take)
        self.list.clicked.connect(self._take_chosen)
        self._model.answered.connect(self._answered)

    def arrive(self) -> None:
        """The search has the focus."""
        self.search.setFocus()

    def _line_of(self, row: PersonRow) -> Lines:
        return shown.person(row, today=self._context.today())

    def _look_for(self, text: str) -> None:
        self._hasty = False
        self._model.search(text, chip=Chip.ALL)

    def _answered(self, page: PeoplePage) -> None:
        self.words.put(self._sentence.setText, page.sentence)
        self._page.hold(total=page.total)
        if self._hasty:
            self._take_first()

    def _into_list(self) -> None:
        if self._model.rowCount():
            self.list.choose(0)
            self.list.setFocus()

    def _take_first(self) -> None:
        """Take the first one found; of letters that have not been answered yet, once they have."""
        self._hasty = not self._model.answers
        if not self._hasty and self._model.rowCount():
            self._take(self._model.row(0))

    def _take_chosen(self) -> None:
        self._take(self.list.row)

    def _take(self, row: object) -> None:
        """Once: where one click opens what is clicked, it is heard of twice."""
        if isinstance(row, PersonRow) and not self._taken:
            self._taken = True
            self.followed.emit(Offer(self._called, self._form, row.case))
