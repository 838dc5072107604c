"""Fields to type in: a line, several lines, a passphrase, a search; each with a name that does not rest on a hint."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QStyleOptionComboBox, QWidget

from caseworker.domain.errors import Phrase, say
from ui.i18n import words
from ui.theme import Theme
from ui.widgets.buttons import icon_button
from ui.widgets.finding import Finding
from ui.widgets.icons import Icons
from ui.widgets.layouts import row
from ui.widgets.words import Words

if TYPE_CHECKING:
    from caseworker.queries.rows import Choice

GLASS, ARROW = 16, 16
BESIDE = 30
"""Pixels of a box to the left of what is chosen, and around its arrow."""
AROUND = 8
"""Pixels that the edge of a box and what it keeps clear of it take at every size of text."""


class SearchField(QLineEdit):
    """Search as you type; Down goes to what was found, Escape empties it, or leaves the dialog that it stands on.

    With nothing of its own to undo it leaves that key to the window.
    """

    down = Signal()

    def __init__(self, theme: Theme, *, name: Phrase, hint: Phrase) -> None:
        super().__init__()
        self._theme = theme
        self._words = Words(self)
        self._words.put(self.setAccessibleName, name)
        self._words.put(self.setPlaceholderText, hint)
        self.setProperty("search", "true")
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setTextMargins(self._theme.px(GLASS) + 6, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        top = (self.height() - self._theme.px(GLASS)) // 2
        QPainter(self).drawPixmap(QPoint(10, top), self._theme.pixmap("search", colour="dim", size=GLASS))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return True
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        """Whether it is a key for the window, though a field that is typed in would take it."""
        asks = event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Undo)
        return asks and not self.isUndoAvailable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text() and not isinstance(self.window(), QDialog):
            self.clear()
        else:
            super().keyPressEvent(event)


class TextBox(QPlainTextEdit):
    """Paragraphs of plain text; Tab leaves it."""

    def __init__(self, theme: Theme, *, lines: int) -> None:
        super().__init__()
        self._theme, self._lines = theme, lines
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(220), self._tall(self._lines))

    def minimumSizeHint(self) -> QSize:
        """All its lines: what it stands on scrolls rather than that it does."""
        return QSize(self._theme.px(80), self._tall(self._lines))

    def _tall(self, lines: int) -> int:
        return self.fontMetrics().lineSpacing() * lines + self._theme.px(18) + AROUND


LETTERS = 16
"""How many letters of what is chosen are in sight at least."""


class ChoiceBox(QComboBox):
    """One of a list that is too long to show; typing finds any word in it, the wheel does not change it in passing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._choices: tuple[Choice, ...] = ()
        self._finding = Finding()
        self.view().installEventFilter(self)
        # The longest of hundreds of choices does not decide how wide a form is; the list that opens shows it whole.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)

    def offer(self, choices: "Iterable[Choice]", *, first: int = -1) -> None:
        """Offer these in the language in use; what was chosen stays chosen, and at first the one of that number is."""
        chosen, self._choices = self.currentData(), tuple(choices)
        self.clear()
        for choice in self._choices:
            self.addItem(words(choice.words), choice.code)
        self.setCurrentIndex(self.findData(chosen) if chosen else first)

    def put_back(self, code: str) -> None:
        """Choose what was chosen before, where it is still offered."""
        if (number := self.findData(code)) >= 0:
            self.setCurrentIndex(number)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for number, choice in enumerate(self._choices):
                self.setItemText(number, words(choice.words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_typed(event):
            super().keyPressEvent(event)
        elif (found := self._find(event.text(), at=self.currentIndex())) not in (-1, self.currentIndex()):
            self.setCurrentIndex(found)
            self.activated.emit(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is typed while the list is open finds in the same way."""
        if watched is not self.view() or not isinstance(event, QKeyEvent) or not _is_typed(event):
            return super().eventFilter(watched, event)
        if (found := self._find(event.text(), at=self.view().currentIndex().row())) >= 0:
            self.view().setCurrentIndex(self.model().index(found, self.modelColumn()))
        return True

    def _find(self, letters: str, *, at: int) -> int:
        return self._finding.find(letters, among=[self.itemText(number) for number in range(self.count())], at=at)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What is too long for the box ends in dots there; the list that opens shows it whole."""
        super().initStyleOption(option)
        room = self.width() - self._theme.px(ARROW) - BESIDE
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.px(ARROW)
        corner = QPoint(self.width() - side - 9, (self.height() - side) // 2)
        QPainter(self).drawPixmap(corner, self._theme.pixmap("chevron-down", colour="dim", size=ARROW))

    def showPopup(self) -> None:  # noqa: N802 (called by Qt)
        widest = self.view().sizeHintForColumn(0) + 2 * self._theme.px(ARROW)
        self._finding = Finding()
        self.view().setMinimumWidth(max(self.width(), min(widest, self.window().width() // 2)))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a key is a letter or a figure that is pressed; a space opens a list."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return event.type() == QEvent.Type.KeyPress and event.text().strip().isalnum() and not held


class PassphraseField(QWidget):
    """A passphrase, hidden until asked for; what was copied may be pasted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._words = Words(self)
        self._icons = Icons(self, theme=theme)
        self._show = icon_button(self._words, say("Show the passphrase"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._reveal)
        self._icons.put(self._show, "eye", colour="dim")
        self.setLayout(row(self.line, self._show, gap=4))
        self.setFocusProxy(self.line)

    def text(self) -> str:
        return self.line.text()

    def forget(self) -> None:
        """Empty the field and hide what is typed next."""
        self.line.clear()
        self._show.setChecked(False)

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 (a signal of Qt)
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._icons.put(self._show, "eye-off" if shown else "eye", colour="dim")
        said = say("Hide the passphrase") if shown else say("Show the passphrase")
        self._words.put(self._show.setAccessibleName, said)
        self._words.put(self._show.setToolTip, said)
