"""Rows of two lines or three: a name is whole, whatever stands beside it, and so is whatever is said below it."""

from datetime import date

from PySide6.QtCore import QRect, QSize, QStringListModel
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.listed import ListedRow
from caseworker.queries.rows import PersonRow
from ui.delegates import shown
from ui.delegates.lines import Lines, ThreeLineDelegate, TwoLineDelegate
from ui.delegates.paint import in_one_line
from ui.models import sentences
from ui.models.roles import ROW, Index
from ui.pages.list_detail import LIST_WIDTH
from ui.style import FontRole
from ui.theme import Theme
from ui.widgets.lists import TALLEST, RowsView

NAME = "Cartwright, Samantha"
WIDE = 280


class _Row(QStringListModel):
    """One row."""

    def __init__(self) -> None:
        super().__init__(["a row"])

    def data(self, index: Index, role: int = 0) -> object:
        return object() if role == ROW else super().data(index, role)


def _first_line(lines: Lines, *, theme: Theme, qtbot: QtBot) -> QImage:
    """What is painted of the first line of a row."""
    view, model = QListView(), _Row()
    qtbot.addWidget(view)
    view.setModel(model)
    delegate = TwoLineDelegate(view, theme=theme, lines=lambda _row: lines)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDE, delegate.sizeHint(option, model.index(0)).height())
    image = QImage(QSize(WIDE, option.rect.height()), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image.copy(0, 0, WIDE, option.rect.height() // 2 - 2)


def test_a_badge_that_would_cut_a_name_short_stands_below_it(theme: Theme, qtbot: QtBot) -> None:
    alone = _first_line(Lines(NAME, ("WS2",)), theme=theme, qtbot=qtbot)
    beside = _first_line(Lines(NAME, ("WS2",), badge="Full"), theme=theme, qtbot=qtbot)
    below = _first_line(Lines(NAME, ("WS2",), badge="Vetting lapses 17 December"), theme=theme, qtbot=qtbot)
    assert beside != alone
    assert below == alone


def _said(lines: Lines, *, kind: type[TwoLineDelegate], theme: Theme, qtbot: QtBot, width: int = WIDE) -> list[str]:
    """The lines that a row of a width writes."""
    written: list[str] = []

    class _Heard(kind):  # type: ignore[misc,valid-type]
        def line(self, painter: QPainter, box: QRect, text: str, *, role: FontRole, ink: str) -> None:
            written.append(in_one_line(self.theme.metrics(role), text, width=box.width()))

    view, model, image = QListView(), _Row(), QImage(QSize(width, 90), QImage.Format.Format_RGB32)
    qtbot.addWidget(view)
    delegate, option = _Heard(view, theme=theme, lines=lambda _row: lines), QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 90)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return written


def test_what_has_no_room_in_a_row_is_left_out_as_a_whole(theme: Theme, qtbot: QtBot) -> None:
    lines = Lines(NAME, ("Wolverhampton", "Yn gadael 17 Chwef 2027", "Ruth O."))
    said = _said(lines, kind=TwoLineDelegate, theme=theme, qtbot=qtbot, width=260)
    assert said[1] == "Wolverhampton · Ruth O."


def test_a_single_part_that_is_too_long_ends_after_a_word(theme: Theme, qtbot: QtBot) -> None:
    lines = Lines(NAME, ("Met outside the library and spoke about the college place for an hour",))
    _, below, _ = _said(lines, kind=TwoLineDelegate, theme=theme, qtbot=qtbot)
    assert below == "Met outside the library and spoke about…"


def test_a_row_of_referrals_says_who_referred_and_below_it_when(theme: Theme, qtbot: QtBot) -> None:
    referred, accepted = date(2026, 5, 29), date(2026, 6, 2)
    below = (
        say("Commissioned services: dependency and recovery"),
        say("Referred {day}", day=referred),
        say("accepted {day}", day=accepted),
    )
    row = ListedRow(Id("r"), say("{text}", text=NAME), below)
    lines = shown.referral(row, today=date(2026, 12, 7))
    said = _said(lines, kind=ThreeLineDelegate, theme=theme, qtbot=qtbot, width=LIST_WIDTH)
    assert said[1:] == ["Commissioned services: dependency and recovery", "Referred 29 May 2026 · accepted 2 Jun"]
    assert sentences.listed(row).endswith("Referred 29 May 2026. accepted 2 June 2026.")


def test_a_row_says_in_few_words_what_is_read_out_in_full() -> None:
    row = PersonRow(Id("c"), Id("c"), NAME, "Featherstone", say("Date not known"), "")
    assert shown.person(row, today=date(2026, 12, 7)).below == ("Featherstone", "No date", "No mentor")
    assert sentences.person(row) == f"{NAME}. Featherstone. Date not known. No mentor yet."


def test_a_list_that_would_be_taller_than_a_window_can_be_scrolls_by_itself(theme: Theme, qtbot: QtBot) -> None:
    view = RowsView(theme, name=say("People"), uniform=True)
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["Pike, Jason"] * 3, view))
    assert view.may_stand(1_000)
    assert not view.may_stand(TALLEST)
