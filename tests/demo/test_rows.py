"""The rows of the usual demonstration in a list as wide as usual: none ends in dots, in either language."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QRect, QStringListModel
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QListView, QStyleOptionViewItem

from caseworker.queries import directory, mentor_list, people, referrals
from caseworker.queries.pages import Lists
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Chip
from tests.demo.written import TODAY, Told
from tests.queries.conftest import WORDS
from ui.delegates import shown
from ui.delegates.lines import Lines, ThreeLineDelegate, TwoLineDelegate
from ui.delegates.paint import in_one_line
from ui.i18n import Language, Speaker
from ui.models.roles import ROW, Index
from ui.palettes import PaletteName
from ui.style import FontRole
from ui.theme import Look, Theme

WIDE = 334
"""Pixels of a row in a window of 1360, beside the bar of a long list."""
MOST = 500


@pytest.fixture
def reading(told: Told) -> Iterator[Reading]:
    """What the coordinator of the demonstration sees on its day."""
    identity = told.desk.identity
    with told.desk.store.reading() as connection:
        now = told.desk.clock.now()
        yield Reading(connection, identity.member, identity.service, identity.device, now, WORDS)


class _Row(QStringListModel):
    """One row."""

    def __init__(self, row: object) -> None:
        super().__init__(["a row"])
        self._row = row

    def data(self, index: Index, role: int = 0) -> object:
        return self._row if role == ROW else super().data(index, role)


def _painted(kind: type[TwoLineDelegate], lines: Callable[[Any], Lines], row: object, *, theme: Theme) -> list[str]:
    """The lines of a row that do not fit, as a list of the usual width paints it."""
    short: list[str] = []

    class _Heard(kind):  # type: ignore[misc,valid-type]
        def line(self, painter: QPainter, box: QRect, text: str, *, role: FontRole, ink: str) -> None:
            if in_one_line(self.theme.metrics(role), text, width=box.width()) != text:
                short.append(text)
            super().line(painter, box, text, role=role, ink=ink)

    view, model = QListView(), _Row(row)
    delegate, option = _Heard(view, theme=theme, lines=lines), QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDE, delegate.sizeHint(option, model.index(0)).height())
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    view.deleteLater()
    return short


@pytest.fixture(params=Language)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    """A language, in use until the test ends."""
    speaker = Speaker(qapp)
    speaker.switch(request.param)
    yield request.param
    speaker.switch(Language.ENGLISH)
    speaker.deleteLater()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    made.wear(Look(PaletteName.LIGHT, 100))
    yield made
    made.deleteLater()


def _cut(kind: type[TwoLineDelegate], lines: Callable[..., Lines], rows: Sequence[Any], theme: Theme) -> list[str]:
    assert rows
    return [text for row in rows for text in _painted(kind, partial(lines, today=TODAY), row, theme=theme)]


@pytest.mark.usefixtures("spoken")
def test_no_row_of_people_ends_in_dots(reading: Reading, theme: Theme) -> None:
    for chip in Chip:
        found = people.page(reading, text="", chip=chip, offset=0, limit=MOST).rows
        assert _cut(TwoLineDelegate, shown.person, found, theme) == []


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("chip", ["waiting", "accepted", "all"])
def test_no_row_of_referrals_ends_in_dots(reading: Reading, theme: Theme, chip: str) -> None:
    found = referrals.page(reading, text="", chip=chip, offset=0, limit=MOST).rows
    assert _cut(ThreeLineDelegate, shown.referral, found, theme) == []


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("listing", [mentor_list.listing, directory.listing])
def test_no_row_of_mentors_or_of_the_directory_ends_in_dots(reading: Reading, theme: Theme, listing: Lists) -> None:
    found = listing(reading, text="", chip="all", offset=0, limit=MOST).rows
    assert _cut(TwoLineDelegate, shown.listed, found, theme) == []
