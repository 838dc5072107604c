"""One person: who they are, what happened, what is known, in the language and the look in use."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from caseworker.domain.changes import Changes
from caseworker.domain.errors import KnownError, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import (
    Alert,
    Offer,
    PersonHead,
    PersonSections,
    PersonTab,
    TimelineIcon,
    TimelinePage,
    TimelineShown,
)
from caseworker.queries.sync_rows import SignedIn
from tests.journeys.hands import Hands
from tests.ui.conftest import Stages
from tests.ui.fake import FakeGateway
from tests.ui.looked_at import name_of
from tests.ui.people import JASON, PEOPLE, TIMELINE, long_timeline
from tests.ui.stage import Stage, press, visible
from ui.i18n import Language
from ui.models.roles import NO_INDEX
from ui.panels.gate import GatePanel
from ui.panels.session import SessionPanel
from ui.widgets.card import Card
from ui.widgets.fields import TextBox


def texts(stage: Stage) -> str:
    return "\n".join(label.text() for label in visible(stage.workspace.people.person, QLabel))  # type: ignore[attr-defined]


def test_the_identity_bar_says_who_it_is_and_what_must_be_known_first(person: Stage) -> None:
    shown = texts(person)
    assert all(part in shown for part in ("Jason Pike", "Also Jay", "Do not text", "Ruth Osei", "Agreement: In force"))


def test_the_prison_number_can_be_copied_and_says_so(person: Stage) -> None:
    person.workspace.copy_number()
    assert QGuiApplication.clipboard().text() == "A4512CX"
    assert "A4512CX" in person.workspace.undo_bar._text.text()


def test_what_must_be_acted_on_stands_above_the_tabs(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(alert=Alert(say("Risk rose on Saturday."), say("Ruth has not received this."))))
    stage.unlock()
    stage.open_person(JASON.case)
    assert "Risk rose on Saturday." in texts(stage)


def test_the_button_of_an_alert_does_what_puts_it_right_and_names_what_that_is(stages: Stages) -> None:
    book = Offer(say("Book a gate pick-up"), FormName.GATE, JASON.case)
    stage = stages(gateway=FakeGateway(alert=Alert(say("Release tomorrow."), say("Nobody meets <them>."), book)))
    stage.unlock()
    stage.open_person(JASON.case)
    view = stage.workspace.people.person
    (act,) = [one for one in view._alert.findChildren(QPushButton) if one.isVisible()]
    assert (act.text(), name_of(act)) == ("Book a gate pick-up", "Book a gate pick-up: Release tomorrow.")
    assert name_of(view._alert._text) == "Release tomorrow. Nobody meets <them>."
    act.click()
    stage.settle()
    assert isinstance(view.panel, GatePanel)


def test_the_timeline_comes_first_and_the_overview_is_one_key_away(person: Stage, qtbot: QtBot) -> None:
    view = person.workspace.people.person
    assert view.timeline.isVisible()
    view.tabs.setFocus()
    qtbot.keyClick(view.tabs, Qt.Key.Key_Left)
    assert view.tab is PersonTab.OVERVIEW
    assert view.sections[PersonTab.OVERVIEW].isVisible()


def test_the_overview_has_release_and_mentor_first(person: Stage) -> None:
    person.workspace.people.person.open_tab(PersonTab.OVERVIEW)
    person.settle()
    titles = [card.findChildren(QLabel)[0].text() for card in person.workspace.people.person.findChildren(Card)]
    assert titles[:3] == ["Release", "Mentor", "Next steps"]
    assert titles[-1] == "Erasure"


def test_somebody_without_a_mentor_is_offered_a_match_by_hand(stage: Stage) -> None:
    stage.open_person(PEOPLE[0].case)
    stage.workspace.people.person.open_tab(PersonTab.OVERVIEW)
    stage.settle()
    shown = stage.workspace.people.person.sections[PersonTab.OVERVIEW]
    offered = [button.text() for button in shown.findChildren(QPushButton)]
    assert offered == ["Book a gate pick-up", "Match by hand", "Give or withdraw a permission", "Erase this record…"]


def test_five_thousand_lines_come_as_they_are_reached(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(lines=long_timeline(5000)))
    stage.unlock()
    stage.open_person(JASON.case)
    view = stage.workspace.people.person.timeline.list
    before = view.model().rowCount()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    stage.settle()
    assert before < view.model().rowCount() < 5000
    assert view.model().canFetchMore(NO_INDEX)


def test_an_empty_timeline_says_what_to_do_first(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(lines=()))
    stage.unlock()
    stage.open_person(JASON.case)
    assert "Nothing has been written yet" in texts(stage)
    assert "Record a session with Ctrl+N." in texts(stage)


def test_a_full_timeline_with_nothing_under_a_filter_is_not_said_to_be_unwritten(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(lines=tuple(row for row in TIMELINE if row.icon is TimelineIcon.GATE)))
    stage.unlock()
    stage.open_person(JASON.case)
    view = stage.workspace.people.person
    press(view, "Sessions")
    stage.settle()
    assert "Nothing here\nLook under another filter." in texts(stage)
    assert "Nothing has been written yet" not in texts(stage)


def test_who_may_record_no_session_is_not_advised_to_record_one(stages: Stages) -> None:
    stage = stages(gateway=Partner(lines=()))
    stage.unlock()
    stage.open_person(JASON.case)
    assert "Nothing has been written yet" in texts(stage)
    assert "Ctrl+N" not in texts(stage)


def test_going_to_somebody_else_shows_nothing_of_the_one_before(person: Stage) -> None:
    person.open_person(PEOPLE[3].case)
    assert "Jason Pike" not in texts(person)
    assert "Ng" in texts(person)


def test_words_of_somebody_who_may_not_be_shown_any_more_do_not_come_back(person: Stage) -> None:
    bar = person.workspace.people.person._identity
    bar.forget()
    person.speak(Language.WELSH)
    bar.compact(name_only=True)
    bar.compact(name_only=False)
    parts: list[QLabel | QPushButton] = [*bar.findChildren(QLabel), bar._number]
    assert [part.text() + part.toolTip() for part in parts if part.text() or part.toolTip()] == []
    assert bar._number.accessibleName() == ""
    assert not bar._note.isVisible()


class Partner(FakeGateway):
    """Has a practitioner of a commissioning body signed in."""

    def signed_in(self, reader: object) -> SignedIn:
        return replace(super().signed_in(reader), works_as=Role.PRACTITIONER)


class Walled(FakeGateway):
    """Says of whatever is asked about somebody that they cannot be shown, once `up`."""

    up = False

    def _refuse(self) -> None:
        if self.up:
            raise KnownError(say("A wall keeps you out of this case."))

    def person_head(self, reader: object, *, case: Id) -> PersonHead:
        self._refuse()
        return super().person_head(reader, case=case)

    def person_tab(self, reader: object, *, case: Id, tab: PersonTab) -> PersonSections:
        self._refuse()
        return super().person_tab(reader, case=case, tab=tab)

    def timeline(self, reader: object, *, case: Id, shown: TimelineShown, offset: int, limit: int) -> TimelinePage:
        self._refuse()
        return super().timeline(reader, case=case, shown=shown, offset=offset, limit=limit)


@pytest.mark.parametrize("tab", [PersonTab.TIMELINE, PersonTab.OVERVIEW])
def test_why_somebody_cannot_be_shown_any_more_is_told_once_and_in_their_place(stages: Stages, tab: PersonTab) -> None:
    gateway = Walled()
    stage = stages(gateway=gateway)
    stage.open_people()
    stage.open_person(JASON.case)
    view, told = stage.workspace.people.person, list[object]()
    view.open_tab(tab)
    stage.settle()
    view.gone.connect(lambda: told.append(view))
    gateway.up = True
    view._hear(Changes(kinds=frozenset({"wall"}), cases=frozenset({JASON.case})))
    stage.settle()
    assert "A wall keeps you out of this case." in texts(stage)
    assert (told, stage.workspace.banner.isVisible(), view.case) == ([view], False, NO_ID)


class Counting(FakeGateway):
    """Writes down what is asked about somebody."""

    def __init__(self) -> None:
        super().__init__()
        self.about: list[str] = []

    def person_head(self, reader: object, *, case: Id) -> PersonHead:
        self.about.append("head")
        return super().person_head(reader, case=case)

    def timeline(self, reader: object, *, case: Id, shown: TimelineShown, offset: int, limit: int) -> TimelinePage:
        self.about.append("timeline")
        return super().timeline(reader, case=case, shown=shown, offset=offset, limit=limit)


def test_an_open_person_out_of_sight_is_asked_about_when_somebody_looks_and_each_tab_when_it_is_turned_to(
    stages: Stages,
) -> None:
    gateway = Counting()
    stage = stages(gateway=gateway)
    stage.open_people()
    stage.open_person(JASON.case)
    view = stage.workspace.people.person
    view.open_tab(PersonTab.OVERVIEW)
    stage.workspace.go(PlaceName.TODAY)
    stage.settle()
    gateway.about.clear()
    view._hear(Changes(kinds=frozenset({"session"}), cases=frozenset({JASON.case})))
    stage.settle()
    assert gateway.about == []
    stage.workspace.go(PlaceName.PEOPLE)
    stage.settle()
    assert gateway.about == ["head"]
    view.open_tab(PersonTab.TIMELINE)
    stage.settle()
    assert gateway.about == ["head", "timeline"]


def test_the_whole_page_changes_its_language_while_it_is_open(person: Stage) -> None:
    person.speak(Language.WELSH)
    tabs = person.workspace.people.person.tabs
    assert [tabs.tabText(number) for number in range(tabs.count())][:3] == ["Trosolwg", "Llinell amser", "Rhyddhau"]
    assert person.workspace.rail.button(PlaceName.PEOPLE).text() == "Pobl"
    person.speak(Language.ENGLISH)
    assert tabs.tabText(0) == "Overview"


@pytest.mark.parametrize(
    ("percent", "language"), [(100, Language.ENGLISH), (200, Language.WELSH), (200, Language.ENGLISH)]
)
def test_in_a_small_window_either_the_panel_scrolls_or_the_page_and_never_one_within_the_other(
    person: Stage, percent: int, language: Language
) -> None:
    person.gateway.alert = Alert(say("Risk to a known adult rose to high on Saturday."), say("Ruth has it."))
    person.window.resize(1024, 700)
    person.wear(percent=percent)
    person.speak(language)
    person.workspace.people.person.open_session()
    person.settle()
    around = _scrolls_around(_in_focus(person))
    assert len([one for one in around if one.verticalScrollBar().maximum() > 0]) == 1


def test_what_is_being_typed_in_a_panel_is_in_sight_at_twice_the_text_size(person: Stage) -> None:
    person.window.resize(1024, 700)
    person.wear(percent=200)
    person.workspace.people.person.open_session()
    person.settle()
    Hands(person).go_to("What happened")
    typing = _in_focus(person)
    assert isinstance(typing, TextBox)
    assert typing.visibleRegion().contains(typing.cursorRect())


def test_where_there_is_room_the_buttons_of_a_panel_are_always_in_sight(person: Stage) -> None:
    person.window.resize(1024, 700)
    person.workspace.people.person.open_session()
    person.settle()
    panel = person.workspace.people.person.panel
    assert isinstance(panel, SessionPanel)
    assert panel._act.visibleRegion().boundingRect().height() == panel._act.height()


def _in_focus(stage: Stage) -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    assert stage.window.isAncestorOf(focused)
    return focused


def _scrolls_around(widget: QWidget) -> list[QScrollArea]:
    found, above = list[QScrollArea](), widget.parentWidget()
    while above is not None:
        found += [above] if isinstance(above, QScrollArea) else []
        above = above.parentWidget()
    return found
