"""Colours: every text can be read on what it is written on, in every palette."""

import itertools

import pytest
from PySide6.QtGui import QColor, QPalette

from caseworker.queries.rows import Tone
from ui.palettes import Palette, PaletteName, qt_palette, read_palettes

PALETTES = read_palettes()
PAPERS = ("bg", "surface", "sunk", "soft")
PAIRS = (
    *itertools.product(("text", "dim", "accent"), PAPERS),
    *itertools.product(("warn", "danger", "ok", "info"), PAPERS),
    *((tone, f"{tone}bg") for tone in ("warn", "danger", "ok", "info")),
    ("railtext", "rail"), ("railtext", "railon"), ("ontext", "accent"),
)  # fmt: skip
LEAST = {PaletteName.LIGHT: 4.5, PaletteName.DARK: 4.5, PaletteName.CONTRAST: 7.0}


def _brightness(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
             for part in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(palette: Palette, one: str, other: str) -> float:
    dark, light = sorted((_brightness(palette.colour(one)), _brightness(palette.colour(other))))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", list(LEAST))
def test_every_text_stands_out_from_what_it_is_written_on(name: PaletteName) -> None:
    found = {pair: round(contrast(PALETTES[name], *pair), 2) for pair in PAIRS}
    assert {pair: ratio for pair, ratio in found.items() if ratio < LEAST[name]} == {}


@pytest.mark.parametrize("name", list(LEAST))
def test_the_edge_of_a_field_and_the_mark_of_what_is_chosen_can_be_seen(name: PaletteName) -> None:
    palette = PALETTES[name]
    assert min(contrast(palette, "dim", "surface"), contrast(palette, "accent", "surface")) >= 3


def test_every_palette_but_the_desktops_own_choice_is_in_the_tokens() -> None:
    assert set(PALETTES) == set(PaletteName) - {PaletteName.SYSTEM}


def test_every_tone_has_its_ink_and_its_paper() -> None:
    palette = PALETTES[PaletteName.LIGHT]
    assert all(palette.ink(tone).isValid() and palette.paper(tone).isValid() for tone in Tone)


def test_what_is_disabled_is_dim_and_not_gone() -> None:
    made = qt_palette(PALETTES[PaletteName.LIGHT])
    disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == PALETTES[PaletteName.LIGHT].colour("dim")
