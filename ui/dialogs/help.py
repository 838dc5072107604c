"""F1: pages to read and to search in, and every key there is; nothing of it comes over a network."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPushButton, QTextBrowser, QWidget

from caseworker.domain.errors import say
from ui.delegates.lines import Lines, LinesDelegate
from ui.dialogs.frame import Dialog, let_go
from ui.help_files import HELP, KEYS, PAGES
from ui.help_pages import Heading, headings, headings_of, text_of
from ui.i18n import words
from ui.models.roles import NO_INDEX, ROW
from ui.models.sentences import joined
from ui.models.whole import WholeModel
from ui.style import FontRole
from ui.theme import Theme, look
from ui.widgets.fields import SearchField
from ui.widgets.layouts import column, row
from ui.widgets.lists import RowsView
from ui.widgets.words import Words, announce

LIST_WIDE, WIDE, TALL = 250, 900, 640


class Reader(QTextBrowser):
    """One page in our typeface and colours; a link leads to another page and nowhere else."""

    def __init__(self, theme: Theme, *, go: Callable[[str], None]) -> None:
        super().__init__()
        self._theme, self.page = theme, ""
        self._words = Words(self)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        look(self, card="page")
        self.anchorClicked.connect(lambda url: go(_page_of(url)))
        theme.changed.connect(self._show_again)
        self._words.call(self._show_again)

    def show_page(self, page: str, *, heading: str = "", line: str = "") -> None:
        """Show a page from its top, or from one of its headings, and say which; a line below it is marked and read."""
        self.page = page
        self._show_again()
        self.setTextCursor(QTextCursor(self.document()))
        announce(self, joined(heading, line) if line else heading or self.accessibleName())
        if heading and self.find(heading):
            place = self.textCursor()
            place.clearSelection()
            self.setTextCursor(place)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.cursorRect().top())
        if line and self.find(line):
            self.ensureCursorVisible()

    def _show_again(self) -> None:
        if not self.page:
            return
        self.document().setDefaultFont(self._theme.font(FontRole.BODY))
        self.document().setDocumentMargin(self._theme.px(16))
        self.document().setDefaultStyleSheet(f"a {{ color: {self._theme.colour('accent').name()}; }}")
        self.setMarkdown(text_of(self.page))
        self.setAccessibleName(words(say("Help: {title}", title=headings_of(self.page)[0].words)))
        editing = QTextCursor(self.document())
        editing.beginEditBlock()  # else the page is laid out anew after each block
        block = self.document().begin()
        while block.isValid():
            self._set(block)
            block = block.next()
        editing.endEditBlock()

    def _set(self, block: QTextBlock) -> None:
        """Give a block the size and the room of its kind."""
        level = block.blockFormat().headingLevel()
        cursor, form = QTextCursor(block), block.blockFormat()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        if level:
            letters = cursor.charFormat()
            letters.setFont(self._theme.font(FontRole.TITLE if level == 1 else FontRole.SUBHEADING))
            letters.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            cursor.setCharFormat(letters)
        form.setTopMargin(self._theme.px(14 if level > 1 else 0))
        form.setBottomMargin(self._theme.px(6 if level else 4))
        cursor.setBlockFormat(form)


class HelpDialog(Dialog):
    """The headings at the left, the page at the right. Where there is a tour to take, it can be taken from here."""

    def __init__(self, parent: QWidget, *, theme: Theme, page: str, tour: Callable[[], None] | None = None) -> None:
        super().__init__(parent, title=say("Help"))
        self.search = SearchField(theme, name=say("Search in help"), hint=say("Search in help"))
        self._model = WholeModel(self, sentence=_sentence)
        self.list = RowsView(theme, name=say("Headings"), uniform=False)
        self.list.setModel(self._model)
        self.list.setItemDelegate(LinesDelegate(self.list, theme=theme, lines=_lines))
        self.reader = Reader(theme, go=self.go_to)
        self.search.textChanged.connect(self._seek)
        self.search.down.connect(self._go_down)
        self.list.up.connect(self.search.setFocus)
        self.list.picked.connect(self._picked)
        left = QWidget()
        left.setLayout(column(self.search, self.list, gap=8))
        left.setFixedWidth(min(theme.px(LIST_WIDE), parent.width() // 3))
        body = QWidget()
        beside = row(left, gap=14)
        beside.addWidget(self.reader, 1)
        body.setLayout(beside)
        self.part(body)
        if tour is not None:
            taking = self.button(say("Take the tour"))
            taking.clicked.connect(self.accept)
            taking.clicked.connect(tour)
        self.button(say("Close"), kind="primary").clicked.connect(self.accept)
        let_go(self)
        self.words.call(self._seek)
        self.go_to(page)
        room = parent.size()
        self.resize(min(theme.px(WIDE), room.width() - 48), min(theme.px(TALL), room.height() - 48))

    def arrive(self) -> None:
        """The search has the focus, and the page that is shown is in sight among the headings."""
        self.search.setFocus()
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the search or the list opens what was found, and presses no button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), QPushButton):
            self._open_found()
        else:
            super().keyPressEvent(event)

    def _open_found(self) -> None:
        """Open the heading that is chosen in the list, or the first one that was found."""
        found = self.list.row or self._model.index(0).data(ROW)
        if isinstance(found, Heading):
            self._picked(found)

    def go_to(self, page: str) -> None:
        """Show a page by its name, from its top."""
        if page in (*PAGES, KEYS):
            self.reader.show_page(page)
            self._mark()

    def _seek(self) -> None:
        self._model.show_rows(headings(self.search.text()))
        self._mark()

    def _mark(self) -> None:
        """Have the page that is shown chosen among all the headings; among what was found nothing is."""
        every: Sequence[Heading] = () if self.search.text().strip() else headings()
        shown = next((at for at, one in enumerate(every) if one.page == self.reader.page and not one.below), None)
        with QSignalBlocker(self.list):  # it is shown already; nobody has picked anything
            if shown is not None:
                self.list.choose(shown)
                self.list.scrollTo(self.list.currentIndex(), RowsView.ScrollHint.PositionAtTop)  # its parts are below
            else:
                self.list.setCurrentIndex(NO_INDEX)

    def _go_down(self) -> None:
        if self._model.rowCount():
            self.list.setFocus()
            if self.list.row is None:
                self.list.choose(0)

    def _picked(self, heading: Heading) -> None:
        self.reader.show_page(heading.page, heading=heading.words if heading.below else "", line=heading.line)


def page_about(widget: QWidget | None) -> str:
    """The page of help that speaks of a widget, or of the nearest around it that one does; empty where none does."""
    while widget is not None and not widget.property(HELP):
        widget = widget.parentWidget()
    return str(widget.property(HELP)) if widget is not None else ""


def show_help(parent: QWidget, *, theme: Theme, page: str, tour: Callable[[], None] | None = None) -> None:
    """Open help in front of `parent`, at a page."""
    dialog = HelpDialog(parent, theme=theme, page=page, tour=tour)
    dialog.open()
    dialog.arrive()


def _lines(heading: Heading) -> Lines:
    below = tuple(filter(None, (heading.below, heading.line)))
    return Lines(heading.words, below, role=FontRole.BODY if heading.below else FontRole.STRONG)


def _sentence(heading: Heading) -> str:
    return joined(heading.words, heading.below, heading.line)


def _page_of(url: QUrl) -> str:
    return url.fileName().removesuffix(".md") if url.isRelative() else ""
