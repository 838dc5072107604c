"""What can be done from a list as a whole, in one line: what has no room in it is in the menu at its end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from caseworker.domain.errors import say
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import Offer
from ui.theme import Theme
from ui.widgets.buttons import button
from ui.widgets.folding import Folding, More
from ui.widgets.layouts import wrap
from ui.widgets.words import Words


class OfferBar(QWidget):
    """Not there while nothing can be done. The one act that the page is for, if any, has the accent."""

    asked = Signal(object)
    """An `Offer` that was taken up."""

    def __init__(self, theme: Theme, *, main: FormName | None) -> None:
        super().__init__()
        self.offers: tuple[Offer, ...] = ()
        self._main, self._words = main, Words(self)
        self.buttons: list[QPushButton] = []
        self._flow = Folding(More(theme, name=say("More to do"), kind=""), most=1, gap=8)
        self.setLayout(self._flow)
        wrap(self)
        self.hide()

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Offer these and nothing else."""
        if offers == self.offers:
            return
        self.offers = offers
        while self.buttons:
            self._flow.drop(self.buttons.pop())
        for offer in offers:
            self._add(offer)
        self.setVisible(bool(offers))

    def _add(self, offer: Offer) -> None:
        made = button(self._words, offer.words, kind="primary" if offer.form is self._main else "")
        made.clicked.connect(lambda: self.asked.emit(offer))
        self.buttons.append(made)
        self._flow.add(made)
