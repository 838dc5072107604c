"""Fields to type in: a line, several lines, a passphrase, a search; each with a name that does not rest on a hint."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from caseworker.domain.errors import Phrase, say
from ui.theme import Theme
from ui.widgets.buttons import icon_button
from ui.widgets.icons import Icons
from ui.widgets.layouts import row
from ui.widgets.words import Words


class SearchField(QLineEdit):
    """Search as you type; Down goes to what was found, Escape empties it."""

    down = Signal()

    def __init__(self, theme: Theme, *, name: Phrase, hint: Phrase) -> None:
        super().__init__()
        self._theme = theme
        self._words = Words(self)
        self._words.put(self.setAccessibleName, name)
        self._words.put(self.setPlaceholderText, hint)
        self.setProperty("search", "true")
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self._glass = self.addAction(theme.icon("search", colour="dim"), QLineEdit.ActionPosition.LeadingPosition)
        theme.changed.connect(self._draw)

    def _draw(self) -> None:
        self._glass.setIcon(self._theme.icon("search", colour="dim"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
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
        return QSize(self._theme.px(220), self.fontMetrics().lineSpacing() * self._lines + self._theme.px(18))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self.fontMetrics().lineSpacing() * min(3, self._lines) + self._theme.px(18))


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
