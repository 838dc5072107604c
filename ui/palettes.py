"""The colours of a palette, by the names of `resources/tokens.json`; the only place in the window where colours are."""

import json
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QColor, QPalette

import resources
from caseworker.queries.tones import Tone

TOKENS = Path(resources.__file__).with_name("tokens.json")


class PaletteName(StrEnum):
    """The palettes there are; `SYSTEM` follows the desktop between light and dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Palette:
    """One palette, every colour as '#rrggbb'. `on…` and `…text` are written on the colour they are named after."""

    bg: str
    surface: str
    sunk: str
    line: str
    text: str
    dim: str
    rail: str
    railtext: str
    railon: str
    accent: str
    ontext: str
    soft: str
    warn: str
    warnbg: str
    danger: str
    dangerbg: str
    ok: str
    okbg: str
    info: str
    infobg: str

    def colour(self, name: str) -> QColor:
        """The colour of that name."""
        return QColor(getattr(self, name))

    def ink(self, tone: Tone) -> QColor:
        """What is written in a tone."""
        return self.colour(_INKS[tone])

    def paper(self, tone: Tone) -> QColor:
        """What a tone is written on."""
        return self.colour(_PAPERS[tone])


_INKS = {Tone.PLAIN: "dim", Tone.NOTE: "info", Tone.GOOD: "ok", Tone.WARN: "warn", Tone.DANGER: "danger"}
_PAPERS = {Tone.PLAIN: "sunk", Tone.NOTE: "infobg", Tone.GOOD: "okbg", Tone.WARN: "warnbg", Tone.DANGER: "dangerbg"}


def read_palettes() -> dict[PaletteName, Palette]:
    """Every palette of the tokens file."""
    known = {field.name for field in fields(Palette)}
    tokens = json.loads(TOKENS.read_text(encoding="utf-8"))
    return {
        PaletteName(name): Palette(**{key: value for key, value in colours.items() if key in known})
        for name, colours in tokens.items()
    }


_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunk",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "ontext",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "rail",
    QPalette.ColorRole.ToolTipText: "railtext",
    QPalette.ColorRole.PlaceholderText: "dim",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "sunk",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "dim",
    QPalette.ColorRole.Shadow: "line",
}


def qt_palette(palette: Palette) -> QPalette:
    """The palette as Qt's own drawing uses it; what is disabled is dim."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, palette.colour(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, palette.colour("dim"))
    return made
