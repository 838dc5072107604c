"""A list view as every page uses it: one row chosen at a time, smooth to scroll, named, Enter opens."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QListView, QSizePolicy

from caseworker.domain.errors import Phrase
from ui.models.roles import ROW, Index
from ui.theme import Theme, look
from ui.widgets.scroll import bring_into_sight
from ui.widgets.words import Words

MEASURED = 400
"""So many rows that are not all as tall stand at their full height; more scroll by themselves."""
TALLEST = 16_777_215
"""Pixels beyond which Qt makes nothing taller: rows below would be out of reach."""
_MOVES = QAbstractItemView.CursorAction
_PAGES = frozenset({_MOVES.MovePageUp, _MOVES.MovePageDown})
_UPWARDS = frozenset({_MOVES.MoveHome, _MOVES.MovePageUp})


class RowsView(QListView):
    """A list of painted rows. Up in the first row leaves upwards, so that a search field above stays one key away."""

    picked = Signal(object)
    """The row that was chosen, by key or mouse."""
    opened = Signal(object)
    """The row on which Enter was pressed or which was clicked twice."""
    up = Signal()

    def __init__(self, theme: Theme, *, name: Phrase, uniform: bool, paper: str = "surface") -> None:
        super().__init__()
        self._theme, self._awaited, self._grows = theme, False, False
        self._words = Words(self)
        self._words.put(self.setAccessibleName, name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(uniform)
        self.setMouseTracking(True)
        look(self, paper=paper)
        self.activated.connect(lambda index: self._tell(self.opened, index))
        theme.changed.connect(self._relay)

    @property
    def row(self) -> object:
        """The chosen row, or None."""
        return self.currentIndex().data(ROW)

    def choose(self, number: int) -> None:
        """Choose a row by its number and bring it into sight; `picked` follows as if somebody had."""
        index = self.model().index(number, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def grow(self, model: QAbstractItemModel) -> None:
        """Show a model on a page that always scrolls itself."""
        self.setModel(model)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.stand(scrolls=False)

    @property
    def stands(self) -> bool:
        """Whether it is as tall as its rows."""
        return self._grows

    def may_stand(self, total: int) -> bool:
        """Whether so many rows can stand at their full height: each of another height has to be measured."""
        alike = self.uniformItemSizes()
        return total * self.sizeHintForRow(0) <= TALLEST if alike else total <= MEASURED

    def stand(self, *, scrolls: bool) -> None:
        """Scroll, or be as tall as the rows, on a page that scrolls: nothing scrolls within what scrolls."""
        if scrolls is not self._grows:
            return
        self._grows = not scrolls
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        if scrolls:
            self.model().modelReset.disconnect(self.updateGeometry)
        else:
            self.model().modelReset.connect(self.updateGeometry)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self.tall()) if self._grows else hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self.tall()) if self._grows else hint

    def tall(self, *, wide: int = 0) -> int:
        """How tall all rows are together; before the view is shown, when it will be `wide`."""
        if wide:
            self.viewport().resize(wide - 2 * self.frameWidth(), self.viewport().height())
        number = self.model().rowCount()
        alike = self.uniformItemSizes()
        return (number * self.sizeHintForRow(0) if alike else sum(map(self.sizeHintForRow, range(number)))) + 2

    def scrollTo(  # noqa: N802 (called by Qt)
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Whoever moves about in the list sees the row also where the page around it scrolls."""
        super().scrollTo(index, hint)
        if self.hasFocus():
            bring_into_sight(self.viewport(), part=self.visualRect(index))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 (called by Qt)
        super().currentChanged(current, previous)
        if current.isValid() and not self.selectionModel().isSelected(current):
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._awaited = current.isValid() and not self._tell(self.picked, current)

    def selectionChanged(self, chosen: QItemSelection, left: QItemSelection) -> None:  # noqa: N802 (called by Qt)
        """A row that is chosen by assistive technology, which knows of no current row, becomes the current one."""
        super().selectionChanged(chosen, left)
        rows = chosen.indexes()
        if rows and rows[0] != self.currentIndex():
            self.setCurrentIndex(rows[0])

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802 (called by Qt)
        if self.uniformItemSizes():
            # As tall as before, so it is painted again: QListView itself would lay every row of the list out anew.
            QAbstractItemView.dataChanged(self, first, last, roles)
        else:
            super().dataChanged(first, last, roles)
        if self._awaited and first.row() <= self.currentIndex().row() <= last.row():
            self._awaited = not self._tell(self.picked, self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reaching a list with Tab chooses nothing in it: Qt would make its first row the current one."""
        bring_into_sight(self)
        if self.currentIndex().isValid():
            super().focusInEvent(event)
            self.scrollTo(self.currentIndex())
        else:
            QAbstractScrollArea.focusInEvent(self, event)
            self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())  # no row has the outline of the focus, so the list has it
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and not self._has_above():
            self.up.emit()
        else:
            super().keyPressEvent(event)

    def _has_above(self) -> bool:
        """Whether a row above the current one can be chosen."""
        return self._choosable(self.currentIndex().siblingAtRow(self.currentIndex().row() - 1), step=-1).isValid()

    def moveCursor(  # noqa: N802 (called by Qt)
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Rows that cannot be chosen, such as the name of a day, are passed over at either end too."""
        found = self._a_page_on(action) if self._grows and action in _PAGES else super().moveCursor(action, modifiers)
        if action == _MOVES.MoveEnd:  # Qt goes to the first row as long as none is the current one
            found = self.model().index(self.model().rowCount() - 1, 0)
        step = 1 if action in _UPWARDS else -1
        inwards = self._choosable(found, step=step)
        return inwards if inwards.isValid() else self._choosable(found, step=-step)

    def _a_page_on(self, action: QAbstractItemView.CursorAction) -> QModelIndex:
        """As many rows on as are in sight: Qt would go as far as the list is tall."""
        at, last = max(self.currentIndex().row(), 0), self.model().rowCount() - 1
        seen, one = self.viewport().visibleRegion().boundingRect().height(), max(self.sizeHintForRow(at), 1)
        step = max(seen // one - 1, 1)
        return self.model().index(max(at - step, 0) if action in _UPWARDS else min(at + step, last), 0)

    @staticmethod
    def _choosable(index: QModelIndex, *, step: int) -> QModelIndex:
        """This row, or the next in a direction that can be chosen."""
        while index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            index = index.siblingAtRow(index.row() + step)
        return index

    def showEvent(self, event: QShowEvent) -> None:
        """Qt forgets to lay out what came to be as tall as its rows while it was out of sight."""
        super().showEvent(event)
        if self._grows:
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen row stays in sight, where it was, when what stands above the list takes more room."""
        current = self.currentIndex()
        seen = current.isValid() and QRect(QPoint(), event.oldSize()).intersects(self.visualRect(current))
        super().resizeEvent(event)
        if not self.uniformItemSizes():
            self.scheduleDelayedItemsLayout()
        if self._grows:
            self.executeDelayedItemsLayout()  # Qt waits, and until then would scroll within what scrolls
            if event.size().width() != event.oldSize().width():
                self.updateGeometry()
        if seen:
            self.scrollTo(current)

    @staticmethod
    def _tell(signal: SignalInstance, index: Index) -> bool:
        row = index.data(ROW)
        if row is not None:
            signal.emit(row)
        return row is not None

    def _relay(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()
