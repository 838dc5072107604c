"""Type and the small style sheet, written from a palette and a text size."""

import re
from dataclasses import asdict
from enum import Enum
from functools import cache
from pathlib import Path
from string import Template

import resources
from ui.palettes import Palette

TYPEFACE = "Atkinson Hyperlegible Next"
SHEET = Path(resources.__file__).with_name("style.qss")
_SCALED = re.compile(r"(\d+(?:\.\d+)?)sp\b")


class FontRole(Enum):
    """What a text is for: pixels at 100 % and weight. A widget wears one through its `role` property."""

    BODY = (15, 400)
    STRONG = (15, 600)
    SMALL = (13, 400)
    LABEL = (13, 600)
    TINY = (12, 600)
    LEAD = (17, 400)
    NAME = (16, 600)
    SUBHEADING = (16, 700)
    HEADING = (18, 700)
    TITLE = (22, 700)

    @property
    def pixels(self) -> int:
        return self.value[0]

    @property
    def weight(self) -> int:
        return self.value[1]


def sheet(palette: Palette, *, scale: float) -> str:
    """The style sheet of the application at a text size; 1.0 is 100 %."""
    source = _roles() + Template(_source()).substitute(asdict(palette))
    return _SCALED.sub(lambda found: f"{round(float(found[1]) * scale)}px", source)


def _roles() -> str:
    return "".join(
        f'*[role="{role.name.lower()}"] {{ font-size: {role.pixels}sp; font-weight: {role.weight}; }}\n'
        for role in FontRole
    )


@cache
def _source() -> str:
    text = SHEET.read_text(encoding="utf-8")
    return text[text.index("*/") + 2 :]
