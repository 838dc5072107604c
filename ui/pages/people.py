"""People: the list of cases by name, and the person of the one that is open."""

from collections.abc import Iterable

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.rows import Beginning, Chip, Choice, Offer, PeoplePage, PersonRow
from ui.context import Context
from ui.delegates import shown
from ui.delegates.lines import Lines
from ui.drafts import Drafts
from ui.models.people import PeopleModel
from ui.pages.list_detail import ListDetail
from ui.pages.person import PersonView
from ui.pages.said import ListWords

CHIPS = {
    Chip.MINE: say("Mine"),
    Chip.ALL: say("All"),
    Chip.LEAVING: say("Leaving in 30 days"),
    Chip.UNMATCHED: say("Unmatched"),
    Chip.GAPS: say("Gaps"),
    Chip.CLOSED: say("Closed"),
}
_SAID = ListWords(
    name=say("People"),
    search=say("Search people"),
    hint=say("Name, alias or number"),
    chips=say("Which people"),
    nothing_open=say("Nobody is chosen"),
    advice=say("Choose somebody in the list to see their record."),
)


class PeoplePageView(ListDetail):
    """The People page. `moved` follows when another person is open."""

    def __init__(self, context: Context, *, drafts: Drafts) -> None:
        self.person = PersonView(context, drafts=drafts)
        self._people = PeopleModel(context=context)
        self._empty: Beginning | None = None
        super().__init__(context, said=_SAID, model=self._people, detail=self.person)
        self._people.setParent(self)
        self.person.went.connect(self.went)
        self.person.copied.connect(self.copied)
        self.person.gone.connect(self.lost)

    @property
    def detail(self) -> PersonView:
        return self.person

    def lines(self, row_: PersonRow) -> Lines:
        return shown.person(row_, today=self._context.today())

    def record_of(self, row_: PersonRow) -> Id:
        return row_.case

    def offered(self, page: PeoplePage) -> tuple[Iterable[Choice], tuple[Offer, ...]]:
        self._empty = page.empty
        return (Choice(chip, CHIPS[chip]) for chip in page.chips), ()

    def look_under(self, chip: str) -> None:
        """As everywhere; of the filter of gaps also one kind of gap: 'gaps/no_mentor'."""
        named, _, gap = chip.partition("/")
        if named:
            self._people.gap = gap
        super().look_under(named)

    def chip_pressed(self) -> None:
        """One kind of gap is listed only as long as nobody presses a chip: none of them says which kind it is."""
        self._people.gap = ""
        super().chip_pressed()

    def nothing(self) -> Beginning:
        if self._empty is not None:
            return self._empty
        if self._people.text.strip():
            title = say("Nobody found for “{text}”", text=self._people.text.strip())
            return Beginning(title, say("Try fewer letters, or look under All."))
        if self._people.chip == Chip.ALL:
            return Beginning(say("Nobody here"), say("Look under another filter."))
        return Beginning(say("Nobody here"), say("Look under All."))

    def show_record(self, record: Id) -> None:
        self.person.show_case(record)
