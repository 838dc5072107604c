"""Every page, record, tab and form of every role: named, large enough, whole, legible, no trap, in either language."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget

from caseworker.domain.appointments import Appointment
from caseworker.domain.disclosure import Purpose
from caseworker.domain.folders import shared_folder
from caseworker.domain.referrals import Need, Referral
from caseworker.domain.releases import Release
from caseworker.services import permissions
from tests.queries.conftest import TODAY
from tests.ui import looked_at
from tests.ui.conftest import Offices
from tests.ui.crawl import scenes
from tests.ui.office import Office
from tests.ui.pseudo import Pseudo
from ui.i18n import Language
from ui.palettes import PaletteName

pytestmark = pytest.mark.unmeasured

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
    tomorrow = town.farida.clock.now() + timedelta(days=1)
    for minutes in (0, 30):
        starts = tomorrow + timedelta(minutes=minutes)
        town.put(Appointment(purpose="catch_up", starts_at=starts, mentor=town.ruth.member, status="booked"))
    permissions.grant(town.farida.desk, case=town.pike, body=town.probation.service, purpose=Purpose.PROGRESS)
    town.session(by=town.farida, told="Ready, a bit scared.")
    town.exchange()
    office.workspace.people.chips.choose(("all",))
    office.workspace.people._search_now()
    office.settle()
    return office


Check = Callable[[QWidget], list[str]]


def _walk(office: Office, **checks: Check) -> dict[str, dict[str, list[str]]]:
    """What is wrong with each scene of a window, by what it was looked at for; nothing is said of what is right."""
    wrong: dict[str, dict[str, list[str]]] = {}
    for scene in scenes(office.workspace, settle=office.settle):
        found = {name: said for name, check in checks.items() if (said := check(office.window))}
        if found:
            wrong[scene] = found
    return wrong


def _cut_off(office: Office) -> Check:
    """What is not whole, once layouts have had another turn to follow what has just come."""

    def check(window: QWidget) -> list[str]:
        if looked_at.cut_off(window):
            office.settle()
        return looked_at.cut_off(window)

    return check


@every_role
def test_every_scene_is_named_large_enough_whole_legible_in_sections_and_lets_tab_come_round(
    offices: Offices, role: str
) -> None:
    office = _furnished(offices, role)
    wrong = _walk(
        office,
        unnamed=looked_at.unnamed,
        small=looked_at.too_small,
        tails=looked_at.blank_tails,
        cut_off=_cut_off(office),
        dim=looked_at.Legibility().dim,
        trapped=looked_at.trapped,
        without_heading=looked_at.without_heading,
    )
    assert wrong == {}


@every_role
def test_nothing_is_cut_off_or_dim_in_welsh_in_the_dark_at_200_percent_in_a_small_window(
    offices: Offices, role: str
) -> None:
    office = _furnished(offices, role)
    office.window.resize(1024, 700)
    office.wear(PaletteName.DARK, percent=200)
    office.speak(Language.WELSH)
    wrong = _walk(
        office,
        cut_off=_cut_off(office),
        dim=looked_at.Legibility().dim,
        tails=looked_at.blank_tails,
        nested=looked_at.nested,
    )
    assert wrong == {}


# What the people of the town and the machine are called stands there in every language.
OWN_WORDS = re.compile(
    r"jason|pike|jay\b|ruth|osei|farida|akhtar|dev\b|patel|priya|nair|staffordshire|probation|open gate|"
    r"a4512cx|english|cymraeg|wants his sister told\.?|ctrl|alt|shift|[a-z]:|\d\d? \w+ \d{4}",
    re.IGNORECASE,
)


def _untranslated(window: QWidget) -> list[str]:
    words = looked_at.written(window)
    return [text for text in words if re.search(r"[A-Za-zŵŷ]{2}", OWN_WORDS.sub("", Pseudo.without(text)))]


@every_role
def test_every_word_goes_through_the_catalogue_and_is_legible_in_high_contrast(offices: Offices, role: str) -> None:
    office = _furnished(offices, role)
    office.wear(PaletteName.CONTRAST)
    with Pseudo(office.app):
        office.settle()
        assert _walk(office, untranslated=_untranslated, dim=looked_at.Legibility().dim) == {}
