"""How somebody likes the window on this machine: language, palette, text size, where it stood; nothing about people."""

from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from ui.i18n import Language
from ui.palettes import PaletteName
from ui.theme import Density, Look

SMALLEST, NORMAL, LARGEST, STEP = 80, 100, 200, 10
LOCK_AFTER = timedelta(minutes=10)
LOCKS_AFTER = (2, 5, 10, 15, 30)
"""Minutes without a key or a click after which the window may be told to lock itself; never is not among them."""
E = TypeVar("E", bound=StrEnum)


class Preferences:
    """Read and kept at once in one small file, which can be deleted without loss."""

    def __init__(self, file: Path) -> None:
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language:
        return self._choice("language", Language.ENGLISH)

    @language.setter
    def language(self, language: Language) -> None:
        self._kept.setValue("language", language.value)

    @property
    def palette(self) -> PaletteName:
        return self._choice("palette", PaletteName.SYSTEM)

    @palette.setter
    def palette(self, palette: PaletteName) -> None:
        self._kept.setValue("palette", palette.value)

    @property
    def text_size(self) -> int:
        """Percent, from 80 to 200."""
        kept = str(self._kept.value("text_size", NORMAL))
        return min(max(int(kept), SMALLEST), LARGEST) if kept.isdecimal() else NORMAL

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._kept.setValue("text_size", min(max(percent, SMALLEST), LARGEST))

    def resize_text(self, step: int) -> None:
        """So many steps up or down, or with 0 back to 100 %."""
        self.text_size = self.text_size + step * STEP if step else NORMAL

    @property
    def density(self) -> Density:
        return self._choice("density", Density.COMFORTABLE)

    @density.setter
    def density(self, density: Density) -> None:
        self._kept.setValue("density", density.value)

    @property
    def look(self) -> Look:
        """Colours, text size and density together."""
        return Look(self.palette, self.text_size, self.density)

    @property
    def lock_after(self) -> timedelta:
        """How long nobody is there until the window locks itself."""
        kept = str(self._kept.value("lock_after", ""))
        return timedelta(minutes=int(kept)) if kept in map(str, LOCKS_AFTER) else LOCK_AFTER

    @lock_after.setter
    def lock_after(self, after: timedelta) -> None:
        self._kept.setValue("lock_after", after // timedelta(minutes=1))

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood, as Qt writes it; empty before the first time."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)

    def _choice(self, name: str, usual: E) -> E:
        kept = str(self._kept.value(name, usual.value))
        return type(usual)(kept) if kept in set(type(usual)) else usual
