"""Every page, record, tab and form of every role: named, large enough, whole, legible, no trap, in either language."""

import re
from dataclasses import replace

import pytest

from caseworker.domain.folders import shared_folder
from caseworker.domain.referrals import Need, Referral
from caseworker.domain.releases import Release
from tests.queries.conftest import TODAY
from tests.ui import looked_at
from tests.ui.conftest import Offices
from tests.ui.crawl import scenes
from tests.ui.office import Office
from tests.ui.pseudo import Pseudo
from ui.i18n import Language
from ui.palettes import PaletteName

ROLES = ("farida", "ruth", "priya")
every_role = pytest.mark.parametrize("role", ROLES)


def _furnished(offices: Offices, role: str) -> Office:
    """The window of somebody to whom there is something to see."""
    office = offices(role)
    town = office.town
    said = Release(release_type="CONFIRMED", on=TODAY, said_on=TODAY, source="prison", confidence="confirmed")
    town.put(said)
    asked_for = Referral(given_name="Jason", family_name="Pike", prison_number="A4512CX", status="accepted")
    shared = shared_folder(town.pike, town.probation.service)
    town.put(asked_for, shared)
    town.put(replace(asked_for, status="sent", urgency=("no_home",), body=town.probation.service), shared)
    town.put(Need(pathway="accommodation", complexity="high"), shared)
    town.session(by=town.farida)
    town.exchange()
    office.workspace.people.chips.choose(("all",))
    office.workspace.people._search_now()
    office.settle()
    return office


def _cut(office: Office) -> list[str]:
    """What is not whole, once layouts have had another turn to follow what has just come."""
    if looked_at.cut_off(office.window):
        office.settle()
    return looked_at.cut_off(office.window)


@every_role
def test_everything_in_every_scene_is_named_large_enough_and_whole(offices: Offices, role: str) -> None:
    office = _furnished(offices, role)
    wrong: dict[str, list[str]] = {}
    for scene in scenes(office.workspace, settle=office.settle):
        found = [
            *looked_at.unnamed(office.window),
            *looked_at.too_small(office.window),
            *_cut(office),
        ]
        if found:
            wrong[scene] = found
    assert wrong == {}


@every_role
def test_tab_comes_round_in_every_scene(offices: Offices, role: str) -> None:
    office = _furnished(offices, role)
    found = {scene: trap for scene in scenes(office.workspace, settle=office.settle) if (trap := _trap(office))}
    assert found == {}


def _trap(office: Office) -> list[str]:
    return looked_at.trapped(office.window)


@every_role
def test_nothing_is_cut_off_in_welsh_at_200_percent_in_a_small_window(offices: Offices, role: str) -> None:
    office = _furnished(offices, role)
    office.window.resize(1024, 700)
    office.wear(percent=200)
    office.speak(Language.WELSH)
    found = {scene: cut for scene in scenes(office.workspace, settle=office.settle) if (cut := _cut(office))}
    assert found == {}


@every_role
@pytest.mark.parametrize("palette", [PaletteName.LIGHT, PaletteName.DARK, PaletteName.CONTRAST])
def test_every_word_is_legible_in_every_palette(offices: Offices, role: str, palette: PaletteName) -> None:
    office = _furnished(offices, role)
    office.wear(palette)
    words = looked_at.Legibility(office.window)
    found = {scene: dim for scene in scenes(office.workspace, settle=office.settle) if (dim := words.dim())}
    assert found == {}


# What the people of the town and the machine are called stands there in every language.
OWN_WORDS = re.compile(
    r"jason|pike|jay\b|ruth|osei|farida|akhtar|dev\b|patel|priya|nair|staffordshire|probation|open gate|"
    r"a4512cx|english|cymraeg|wants his sister told\.?|ctrl|alt|shift|[a-z]:|\d\d? \w+ \d{4}",
    re.IGNORECASE,
)


@every_role
def test_every_word_on_screen_goes_through_the_catalogue(offices: Offices, role: str) -> None:
    office = _furnished(offices, role)
    with Pseudo(office.app):
        office.settle()
        plain = {
            text
            for _ in scenes(office.workspace, settle=office.settle)
            for text in looked_at.written(office.window)
            if re.search(r"[A-Za-zŵŷ]{2}", OWN_WORDS.sub("", Pseudo.without(text)))
        }
    assert plain == set()
