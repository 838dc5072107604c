"""Buttons in a few lines at most: those that find no room are in the menu of one more, which presses them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayoutItem, QMenu, QPushButton, QWidget

from caseworker.domain.errors import Phrase, say
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.layouts import FlowLayout, lines_of
from ui.widgets.words import Words

ARROW = 16


class More(QPushButton):
    """Opens the menu of the buttons that are folded away, by what they say; whichever is chosen is pressed."""

    def __init__(self, theme: Theme, *, name: Phrase, kind: str) -> None:
        super().__init__()
        self.folded: Sequence[QPushButton] = ()
        self._words, self._icons = Words(self), Icons(self, theme=theme)
        self.setProperty("kind", kind)
        self.setAutoDefault(True)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._icons.put(self, "chevron-down", colour="dim", size=ARROW, spaced=True)
        self._words.put(self.setText, say("More"))
        self._words.put(self.setAccessibleName, name)
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        self.menu().clear()
        for one in self.folded:
            self.menu().addAction(one.text().replace("\n", " ")).triggered.connect(one.click)


class Folding(FlowLayout):
    """Flows into `most` lines; what has no room is hidden, the last first, and what is switched on never is."""

    def __init__(self, more: More, *, most: int, gap: int) -> None:
        super().__init__(gap=gap)
        self._more, self._most = more, most
        self._folds: list[QPushButton] = []
        self._wanted: QRect | None = None
        self.addWidget(more)
        more.hide()

    def add(self, button: QPushButton) -> None:
        """A button that may be folded away. It is shown once its place is known: Qt would show it amid being hidden."""
        button.hide()
        keeps = button.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        button.setSizePolicy(keeps)
        self._folds.append(button)
        super().add(button)
        self._more.raise_()  # the last that Tab comes to

    def drop(self, button: QPushButton) -> None:
        self._folds.remove(button)
        self._more.folded = [one for one in self._more.folded if one is not button]
        super().drop(button)
        button.hide()

    @property
    def seen(self) -> list[QPushButton]:
        """The buttons that have room, and the one that opens the menu where it is needed."""
        seen = [one for one in self._folds if one not in self._more.folded]
        return [*seen, self._more] if self._more.folded else seen

    def fold(self) -> None:
        """Share the room anew: another one is switched on."""
        self.setGeometry(self.geometry())
        self.update()

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 (called by Qt)
        """Whatever is shown has Qt lay out all around it at once, so this is called again amid its own work."""
        amid, self._wanted = self._wanted is not None, rect
        if amid:
            return
        done = None
        while done != self._wanted:
            done = self._wanted
            self._hide_what_has_no_room(done.width())
        self._wanted = None
        super().setGeometry(done)

    def _hide_what_has_no_room(self, width: int) -> None:
        shown = {item.widget() for item in self._shown(width)}
        self._more.folded = [one for one in self._folds if one not in shown]
        for one in (*self._folds, self._more):
            if one.isHidden() is (one in shown):
                one.setVisible(one in shown)

    def _shown(self, width: int) -> list[QLayoutItem]:
        """All of it, or the most that leaves room for the menu."""
        more = next(item for item in self._items if item.widget() is self._more)
        folds = [item for item in self._items if item.widget() in self._folds]
        rest = [item for item in self._items if not (item is more or item in folds or item.isEmpty())]
        wides = {item: _wide(item.widget()) for item in (more, *folds, *rest)}
        shown = [*folds, *rest]
        for last in reversed(folds[1:]):
            if max(lines_of([wides[item] for item in shown], width=width, gap=self._gap)) < self._most:
                break
            if not _is_on(last.widget()):
                folds.remove(last)
                shown = [*folds, more, *rest]
        return shown


def _wide(part: QWidget | None) -> int:
    """How wide it would be in sight: an item says nothing of what is hidden."""
    return part.sizeHint().width() if part is not None else 0


def _is_on(part: QWidget | None) -> bool:
    return isinstance(part, QPushButton) and part.isChecked()
