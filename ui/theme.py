"""How the window looks: palette, typeface and sizes, switched while it runs; widgets ask here and hold no colour."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from caseworker.queries.tones import Tone
from ui.icons import ICONS, draw_icon
from ui.palettes import Palette, PaletteName, qt_palette, read_palettes
from ui.style import TYPEFACE, FontRole, sheet

FONTS = ICONS.parent / "fonts"
FURNISHED = "furnished"
"""The property of an application that has its typeface and style."""


class Density(StrEnum):
    """How close the rows of lists stand."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class Look(NamedTuple):
    """What was asked for: a palette by name, a text size in percent, and how close rows stand."""

    palette: PaletteName
    percent: int
    density: Density = Density.COMFORTABLE


class Theme(QObject):
    """The look of one application. `changed` follows every switch, after palette, font and style sheet are in place."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._palettes = read_palettes()
        self._look = Look(PaletteName.SYSTEM, 100)
        self._windows: list[QWidget] = []
        self._fonts: dict[FontRole, QFont] = {}
        self._metrics: dict[FontRole, QFontMetrics] = {}
        _furnish(app)
        app.styleHints().colorSchemeChanged.connect(self._follow_the_desktop)

    @property
    def look(self) -> Look:
        return self._look

    @property
    def palette(self) -> Palette:
        return self._palettes[self._resolved()]

    @property
    def ratio(self) -> float:
        """Device pixels to a pixel."""
        return self._app.devicePixelRatio()

    def wear(self, look: Look) -> None:
        """Change palette and text size at once, everywhere."""
        self._look = look
        self._fonts.clear()
        self._metrics.clear()
        self._app.setPalette(qt_palette(self.palette))
        self._app.setFont(self.font(FontRole.BODY))
        self._windows = [window for window in self._windows if isValid(window)]
        for window in self._windows:
            window.setStyleSheet(self._sheet())
        self.changed.emit()

    def dress(self, window: QWidget) -> None:
        """Have a window and whatever is in it look like this from now on.

        The sheet is the window's: one of the application's would be looked through for each part of a page again and
        again while it is put together, which took three quarters of the time that it takes to make a page.
        """
        self._windows.append(window)
        window.setStyleSheet(self._sheet())

    def _sheet(self) -> str:
        return sheet(self.palette, scale=self.scale)

    @property
    def scale(self) -> float:
        return self._look.percent / 100

    def px(self, pixels: float) -> int:
        """Pixels at 100 %, at the text size in use."""
        return round(pixels * self.scale)

    def room(self, pixels: float) -> int:
        """Pixels of free room above and below the words of a row: half as many where rows stand close."""
        return self.px(pixels if self._look.density is Density.COMFORTABLE else pixels / 2)

    def font(self, role: FontRole) -> QFont:
        """The bundled typeface in a role, with figures of one width."""
        if role not in self._fonts:
            self._fonts[role] = font = QFont(TYPEFACE)
            font.setPixelSize(self.px(role.pixels))
            font.setWeight(QFont.Weight(role.weight))
            font.setFeature(QFont.Tag("tnum"), 1)
        return QFont(self._fonts[role])

    def metrics(self, role: FontRole) -> QFontMetrics:
        if role not in self._metrics:
            self._metrics[role] = QFontMetrics(self.font(role))
        return self._metrics[role]

    def colour(self, name: str) -> QColor:
        """A colour by its name in the tokens."""
        return self.palette.colour(name)

    def ink(self, tone: Tone) -> QColor:
        return self.palette.ink(tone)

    def paper(self, tone: Tone) -> QColor:
        return self.palette.paper(tone)

    def pixmap(self, name: str, *, colour: str, size: int = 18) -> QPixmap:
        """An icon, `size` pixels square at 100 %, in a colour of the palette."""
        return draw_icon(name, colour=self.colour(colour), size=self.px(size), ratio=self.ratio)

    def _resolved(self) -> PaletteName:
        if self._look.palette is not PaletteName.SYSTEM:
            return self._look.palette
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return PaletteName.DARK if dark else PaletteName.LIGHT

    def _follow_the_desktop(self) -> None:
        if self._look.palette is PaletteName.SYSTEM:
            self.wear(self._look)


def look(widget: QWidget, **properties: object) -> None:
    """Set the properties that the style sheet reads, and have a shown widget drawn anew only if one changed."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _furnish(app: QApplication) -> None:
    """Once for an application: the bundled typeface, and the one style that looks the same on every system."""
    if app.property(FURNISHED):
        return
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setStyle("Fusion")
    app.setProperty(FURNISHED, True)
