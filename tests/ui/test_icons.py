"""Icons: each one that is bundled is used, in the colour asked for, sharp on every screen."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import ui
from ui.icons import ICONS, draw_icon
from ui.palettes import PaletteName
from ui.theme import Look, Theme
from ui.widgets.icons import Icons

NAMES = sorted(file.stem for file in ICONS.glob("*.svg"))


def test_every_bundled_icon_is_used_and_has_its_licence_beside_it() -> None:
    source = "".join(file.read_text(encoding="utf-8") for file in Path(ui.__file__).parent.rglob("*.py"))
    assert [name for name in NAMES if not re.search(rf'"{name}"', source)] == []
    assert (ICONS / "LICENSE").read_text(encoding="utf-8").startswith("ISC")


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_in_its_colour_at_the_ratio_of_the_screen(qapp: QApplication, ratio: float) -> None:
    pixmap = draw_icon("users", colour=QColor("#ff0000"), size=20, ratio=ratio)
    image = pixmap.toImage()
    painted = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
               if image.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert image.width() == round(20 * ratio)
    assert painted == {"#ff0000"}


def test_an_icon_follows_the_palette(theme: Theme, qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    Icons(label, theme=theme).put(label, "lock", colour="text")
    light = label.pixmap().toImage()
    theme.wear(Look(PaletteName.DARK, 100))
    assert label.pixmap().toImage() != light
