"""The look: one typeface with Welsh letters and even figures, one scale, palettes of our own."""

import pytest
from PySide6.QtGui import QFontInfo, QFontMetrics, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.palettes import PaletteName
from ui.style import TYPEFACE, FontRole, sheet
from ui.theme import Look, Theme, look


@pytest.mark.parametrize("role", list(FontRole))
def test_every_role_of_type_is_the_bundled_typeface_in_its_own_weight(theme: Theme, role: FontRole) -> None:
    found = QFontInfo(theme.font(role))
    assert (found.family(), found.weight(), found.pixelSize()) == (TYPEFACE, role.weight, role.pixels)


def test_figures_have_one_width(theme: Theme) -> None:
    metrics = QFontMetrics(theme.font(FontRole.BODY))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_the_typeface_has_the_letters_of_welsh(theme: Theme) -> None:
    raw = QRawFont.fromFont(theme.font(FontRole.BODY))
    assert all(raw.supportsCharacter(ord(letter)) for letter in "ŵŷŴŶâêîôûẃïö")


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_text_size_scales_type_and_measures_alike(theme: Theme, percent: int) -> None:
    theme.wear(Look(PaletteName.LIGHT, percent))
    assert QFontInfo(theme.font(FontRole.BODY)).pixelSize() == round(15 * percent / 100)
    assert theme.px(40) == round(40 * percent / 100)


def test_a_palette_is_worn_by_the_whole_application(theme: Theme, qapp: QApplication) -> None:
    theme.wear(Look(PaletteName.DARK, 100))
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.colour("bg")
    assert theme.palette.bg == "#14191B"


def test_the_style_sheet_leaves_no_colour_and_no_measure_unfilled(theme: Theme) -> None:
    written = sheet(theme.palette, scale=1.3)
    assert "$" not in written
    assert "sp;" not in written


def test_a_property_that_changes_is_seen(theme: Theme, qtbot: QtBot) -> None:
    label = QLabel("text")
    qtbot.addWidget(label)
    theme.dress(label)
    look(label, role="title")
    label.ensurePolished()
    assert label.font().pixelSize() == FontRole.TITLE.pixels
    look(label, role="small")
    assert label.font().pixelSize() == FontRole.SMALL.pixels
