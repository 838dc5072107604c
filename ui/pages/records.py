"""A page of the rail that lists records of one kind, such as mentors or referrals, and shows one of them."""

from collections.abc import Iterable

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import ListedRow, Listing
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Beginning, Choice, Offer
from ui.context import Context
from ui.delegates import shown
from ui.delegates.lines import Lines, ThreeLineDelegate, TwoLineDelegate
from ui.delegates.paint import RowDelegate
from ui.drafts import Drafts
from ui.models.records import RecordsModel
from ui.models.searched import SearchedModel
from ui.pages.list_detail import ListDetail
from ui.pages.record import RecordView
from ui.pages.said import ListWords


class PlaceView(ListDetail):
    """The page of one place, whatever lists its records, and the view of one that is open."""

    def __init__(self, context: Context, *, said: ListWords, record: RecordView, model: SearchedModel) -> None:
        self.record = record
        super().__init__(context, said=said, model=model, detail=self.record)
        model.setParent(self)
        self.record.went.connect(self.went)
        self.record.copied.connect(self.copied)
        self.record.gone.connect(self.lost)

    @property
    def detail(self) -> RecordView:
        return self.record

    def nothing(self) -> Beginning:
        if self._model.text.strip():
            title = say("Nothing found for “{text}”", text=self._model.text.strip())
            return Beginning(title, say("Try fewer letters, or another filter."))
        return Beginning(say("Nothing here"), say("Look under another filter."))

    def show_record(self, record: Id) -> None:
        self.record.show_record(record)


class RecordsPageView(PlaceView):
    """The page of one place whose records are listed under filters; that is asked under its name too."""

    def __init__(self, context: Context, *, place: PlaceName, said: ListWords, drafts: Drafts) -> None:
        self._empty: Beginning | None = None
        self._of_referrals = place is PlaceName.REFERRALS
        model = RecordsModel(context=context, place=place)
        record = RecordView(context, place=place, drafts=drafts)
        super().__init__(context, said=said, record=record, model=model)

    def lines(self, row_: ListedRow) -> Lines:
        said = shown.referral if self._of_referrals else shown.listed
        return said(row_, today=self._context.today())

    def delegate(self) -> RowDelegate:
        made = ThreeLineDelegate if self._of_referrals else TwoLineDelegate
        return made(self.list, theme=self._context.theme, lines=self.lines)

    def record_of(self, row_: ListedRow) -> Id:
        return row_.record

    def offered(self, page: Listing) -> tuple[Iterable[Choice], tuple[Offer, ...]]:
        self._empty = page.empty
        return page.chips, page.offers

    def take_up(self, offer: Offer) -> None:
        """What all of them come to is opened like a record, under the id of the service."""
        if offer.form is FormName.PIPELINE:
            self.open(offer.about)
        else:
            super().take_up(offer)

    def nothing(self) -> Beginning:
        return self._empty or super().nothing()
