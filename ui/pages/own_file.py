"""My volunteering: a mentor's own file, without a list before it, since there is only one."""

from PySide6.QtWidgets import QWidget

from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Offer
from ui.context import Context
from ui.drafts import Drafts
from ui.pages.page import Page
from ui.pages.record import RecordView
from ui.widgets.layouts import column


class OwnFilePage(QWidget, Page):
    """The file of whoever is signed in; it is always open."""

    def __init__(self, context: Context, *, drafts: Drafts) -> None:
        super().__init__()
        self.record = RecordView(context, place=PlaceName.VOLUNTEERING, drafts=drafts)
        self.record.went.connect(self.went)
        self.record.copied.connect(self.copied)
        self.record.came.connect(self._focus_once_it_is_there)
        self._arriving = False
        layout = column()
        layout.addWidget(self.record, 1)
        self.setLayout(layout)
        self.record.show_record(context.who.member)

    @property
    def detail(self) -> RecordView:
        """What shows the file."""
        return self.record

    def arrive(self) -> None:
        """The tabs have the focus, as soon as they are there."""
        self._arriving = self.record.shown is None
        if not self._arriving:
            self.record.focus_again()

    def _focus_once_it_is_there(self) -> None:
        if self._arriving and self.isVisible():
            self._arriving = False
            self.record.focus_again()

    def keep(self) -> None:
        self.record.keep()

    @property
    def offers(self) -> tuple[Offer, ...]:
        return self.record.offers

    def take_up(self, offer: Offer) -> None:
        self.record.take_up(offer)
