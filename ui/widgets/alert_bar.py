"""What must be acted on at once above a person: what is wrong in bold, what to know of it, and the button that acts."""

from datetime import date
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from caseworker.domain.errors import Phrase
from caseworker.queries.rows import Alert
from caseworker.queries.tones import Tone
from ui.i18n import words
from ui.theme import Theme, look
from ui.widgets.bars import Notice
from ui.widgets.buttons import button
from ui.widgets.words import NOTHING

BESIDE = 480
"""Pixels at 100 % from which on the button stands beside the words."""


class AlertBar(Notice):
    """Hidden while nothing must be acted on. `acted` carries the `Offer` that was taken up."""

    acted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._alert: Alert | None = None
        self._near: date | None = None
        look(self._text, role="body")
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._act = button(self._words, NOTHING)
        self._act.clicked.connect(self._take_up)
        self._told = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._told.setSpacing(10)
        self._row.removeWidget(self._text)
        self._told.addWidget(self._text, 1)
        self._told.addWidget(self._act, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._told, 1)
        theme.changed.connect(self._fit)

    def show_alert(self, alert: Alert | None, *, near: date | None, tone: Tone = Tone.DANGER) -> None:
        """Show another, or with None nothing; days close to `near` are told without their year."""
        self._alert, self._near = alert, near
        self.say(alert.lead if alert is not None else None, tone=tone)
        offer = alert.offer if alert is not None else None
        self._words.put(self._act.setText, offer.words if offer is not None else NOTHING)
        self._act.setVisible(offer is not None)
        self._words.call(self._write)

    def take_focus(self) -> bool:
        """Its button has the focus, where it has one."""
        if not self._act.isHidden():
            self._act.setFocus(Qt.FocusReason.OtherFocusReason)
        return not self._act.isHidden()

    def _write(self) -> None:
        if self._alert is not None:
            lead, says = self._told_of(self._alert.lead), self._told_of(self._alert.says)
            self._text.setText(f"<b>{escape(lead)}</b> {escape(says)}")
            self._act.setAccessibleName(f"{self._act.text()}: {lead}")

    def _told_of(self, phrase: Phrase) -> str:
        return words(phrase, near=self._near)

    def _take_up(self) -> None:
        if self._alert is not None:
            self.acted.emit(self._alert.offer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() >= self._theme.px(BESIDE)
        self._told.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
