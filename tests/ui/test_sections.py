"""Sections of a page: what matters is on the first screen, and they are read from top to bottom."""

from PySide6.QtCore import QPoint

from caseworker.queries.rows import PersonTab
from tests.ui.stage import Stage
from ui.pages.sections import SectionsView
from ui.widgets.card import Card


def _overview(person: Stage) -> tuple[SectionsView, list[QPoint]]:
    view = person.workspace.people.person
    view.open_tab(PersonTab.OVERVIEW)
    person.settle()
    overview = view.sections[PersonTab.OVERVIEW]
    return overview, [card.mapTo(overview, QPoint()) for card in overview.findChildren(Card)]


def test_release_mentor_and_what_comes_next_are_on_the_first_screen_of_a_wide_overview(person: Stage) -> None:
    overview, (release, mentor, next_, *_) = _overview(person)
    assert release.y() == mentor.y()
    assert release.x() < mentor.x()
    below = overview.findChildren(Card)[2]
    assert next_.y() + below.height() <= overview.viewport().height()


def test_sections_are_read_from_top_to_bottom_in_two_columns_and_in_one(person: Stage) -> None:
    for width, columns in ((1360, 2), (1024, 1)):
        person.window.resize(width, 700)
        person.settle()
        _, corners = _overview(person)
        assert len({corner.x() for corner in corners}) == columns
        assert [corner.y() for corner in corners] == sorted(corner.y() for corner in corners)
