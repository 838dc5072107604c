"""Today in a real window: its tiles and lines lead to what they count, and the keys alone walk over them."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseworker.domain.agreements import Agreement
from caseworker.domain.appointments import Appointment
from caseworker.domain.cases import case_record_id
from caseworker.domain.concerns import Concern
from caseworker.domain.custody import Practitioner
from caseworker.domain.errors import Phrase
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import NO_ID
from caseworker.domain.mentors import Mentor
from caseworker.domain.people import SafeContact
from caseworker.domain.releases import Release
from caseworker.domain.risks import RiskCard
from caseworker.forms import drafts
from caseworker.forms.blank import Typed
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from caseworker.queries.today_rows import Tile, TodayPage
from caseworker.services import concerns
from caseworker.services.mentors import enrol_mentor
from tests.devices import founder
from tests.journeys.hands import Hands
from tests.ui.conftest import Offices, Stages
from tests.ui.office import Office
from tests.ui.stage import told
from ui.i18n import Language
from ui.pages.settings import SettingsPage
from ui.pages.today import TodayView
from ui.panels.form import FormPanel
from ui.panels.session import SessionPanel
from ui.widgets.layouts import FlowLayout
from ui.widgets.today_lines import TileButton, TodayLine


def press_tile(office: Office, code: str) -> None:
    """Press a tile of Today."""
    next(tile for tile in office.window.findChildren(TileButton) if tile.tile.key == code).click()
    office.settle()


def gaps_of(office: Office) -> list[str]:
    """The kinds of gap that Today has a tile for."""
    return [tile.tile.key for tile in office.window.findChildren(TileButton)]


def people_with(office: Office) -> tuple[tuple[str, ...], str]:
    """The chip that is on and what the list says of itself."""
    people = office.workspace.people
    return people.chips.codes, people._sentence.text()


def test_a_tile_of_today_lists_whom_it_counts_on_the_first_visit_of_people(office: Office) -> None:
    office.town.open("Amina", "Begum")
    office.workspace.arrive()
    office.settle()
    press_tile(office, "no_mentor")
    chips, sentence = people_with(office)
    assert chips == ("gaps",)
    assert "1 person" in sentence


def test_a_tile_of_today_lists_whom_it_counts_while_somebody_is_open(office: Office) -> None:
    office.town.open("Amina", "Begum")
    office.open_person(office.town.pike)
    office.workspace.go(office.workspace.places[0])
    office.settle()
    press_tile(office, "no_mentor")
    assert people_with(office)[0] == ("gaps",)
    assert office.workspace.people.list.model().rowCount() == 1


def test_a_chip_that_is_pressed_lists_every_gap_again(office: Office) -> None:
    office.town.open("Amina", "Begum")
    office.workspace.arrive()
    office.settle()
    every = sum(1 for _ in gaps_of(office))
    assert every > 1
    press_tile(office, "no_mentor")
    narrowed = people_with(office)[1]
    people = office.workspace.people
    people.chips._chips["gaps"].click()
    office.settle()
    assert people._people.gap == ""
    assert people_with(office)[1] != narrowed


def test_settings_open_also_as_a_spot_that_something_leads_to(office: Office) -> None:
    office.workspace.go_to(Spot(PlaceName.SETTINGS, within="laptop"))
    office.settle()
    assert office.workspace.page(PlaceName.SETTINGS).open_record == NO_ID
    settings = office.window.findChildren(SettingsPage)[-1]
    assert settings.isVisible()


def test_today_is_asked_once_when_somebody_signs_in(stages: Stages, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = stages()
    asked: list[object] = []
    answer = stage.gateway.today

    def count(reader: object) -> TodayPage:
        asked.append(reader)
        return answer(reader)

    monkeypatch.setattr(stage.gateway, "today", count)
    stage.unlock()
    assert len(asked) == 1


def test_today_takes_the_focus_from_nothing_that_somebody_has_gone_on_to(stages: Stages) -> None:
    stage = stages()
    stage.unlock()
    stage.workspace.go(PlaceName.PEOPLE)
    stage.settle()
    stage.workspace.go(PlaceName.TODAY)
    stage.workspace.top.search.setFocus()
    stage.settle()
    assert QApplication.focusWidget() is stage.workspace.top.search


# By keyboard


@pytest.fixture
def monday(office: Office) -> Office:
    """Two needs, an appointment that has begun, and Amina, who waits for a mentor; the first need has the focus."""
    town, now = office.town, office.at.clock.now()
    hour = timedelta(hours=1)
    for starts, back in ((now - 3 * hour, now - hour), (now - hour, None)):
        who = town.ruth.member if back else town.farida.member
        town.put(Appointment(starts_at=starts, expected_back=back, mentor=who, purpose="catch_up", status="booked"))
    town.put(RiskCard(what_to_do="Meet outside.", level="high", level_changed_on=date(2026, 12, 5)))
    town.open("Amina", "Begum")
    office.workspace.arrive()
    office.settle()
    return office


def today_of(office: Office) -> TodayView:
    page = office.workspace.page(PlaceName.TODAY)
    assert isinstance(page, TodayView)
    return page


def walked(hands: Hands, key: str) -> list[str]:
    """Where a key leads, pressed until it leads no further."""
    stood = [hands.at]
    hands.press(key)
    while hands.at != stood[-1]:
        stood.append(hands.at)
        hands.press(key)
    return stood


def test_the_arrows_walk_over_every_line_from_the_worst_to_the_last_tile_and_back(monday: Office) -> None:
    hands = Hands(monday)
    down = walked(hands, "Down")
    assert [line.split(".")[0] for line in down[:4]] == [
        "Ring Ruth Osei", "Phone Ruth Osei", "Jason Pike with Ruth Osei", "Meet Jason Pike",
    ]  # fmt: skip
    assert any(line.startswith("Begum, Amina.") for line in down)
    assert len(down) == len({*down}) == len(list(today_of(monday)._targets()))
    assert walked(hands, "Up") == down[::-1]


def test_enter_does_what_the_line_says_and_what_is_done_makes_room_for_the_next(monday: Office) -> None:
    hands = Hands(monday)
    assert hands.at.startswith("Ring Ruth Osei")
    hands.press("Return")
    (form,) = monday.window.findChildren(FormPanel)
    assert "What came of ringing" in told(form)
    hands.press("Tab", "Space", "Ctrl+Return", "Ctrl+1")
    assert hands.at.startswith("Phone Ruth Osei")
    hands.press("Return")
    assert monday.workspace.people.open_record == monday.town.pike


def test_what_else_can_be_done_with_a_line_is_one_tab_further_and_says_with_which(monday: Office) -> None:
    hands = Hands(monday)
    hands.press("Down", "Down", "Down")
    assert hands.at.startswith("Meet Jason Pike.")
    hands.press("Tab")
    assert hands.at == "Outcome: Meet Jason Pike"
    hands.press("Space")
    (form,) = monday.window.findChildren(FormPanel)
    assert "What came of it" in told(form)


def test_the_focus_is_on_its_line_again_once_the_palette_has_changed_the_look(monday: Office) -> None:
    hands = Hands(monday)
    hands.press("Down")
    stood = hands.at
    for look in ("larger text", "dark colours"):
        hands.press("Ctrl+K")
        hands.type(look)
        hands.press("Return")
        assert hands.at == stood


def test_the_focus_stays_on_its_line_when_another_one_comes_before_it(monday: Office) -> None:
    hands = Hands(monday)
    hands.press("Down")
    town = monday.town
    worry = Concern(severity="life", words="Not seen for two days.", raised_at=monday.at.clock.now())
    concerns.raise_concern(town.farida.desk, concern=worry, case=town.pike)
    today = today_of(monday)
    before = len(list(today._targets()))
    today.refresh()
    monday.settle()
    assert len(list(today._targets())) > before
    assert hands.at.startswith("Phone Ruth Osei")


def test_where_nobody_is_yet_the_first_thing_to_do_has_the_focus(offices: Offices) -> None:
    office = offices(founder("Farida Akhtar"))
    office.settle()
    assert Hands(office).at == "First refer somebody, or bring in a spreadsheet"


# What is folded


@pytest.fixture
def busy(monday: Office) -> Office:
    """A Monday with five dangers before everything else, and three forms that were begun."""
    town = monday.town
    for hours in range(3):
        raised = monday.at.clock.now() - timedelta(hours=hours + 5)
        late = Concern(severity="now", words="Not seen for two days.", raised_at=raised)
        concerns.raise_concern(town.farida.desk, concern=late, case=town.pike)
    for form in (FormName.ADD_NEED, FormName.ADD_NUMBER, FormName.ADD_NOTE):
        drafts.keep(town.farida.store, Typed(form, town.pike, town.pike, {"words": ("x",)}, title=form))
    monday.window.resize(1360, 850)
    today_of(monday).refresh()
    monday.settle()
    return monday


def needs_of(office: Office) -> list[str]:
    """What stands below 'Needs you now'."""
    return lines_of(office, "needs")


def lines_of(office: Office, section: str) -> list[str]:
    """What stands in a section."""
    lines = today_of(office).findChildren(TodayLine)
    return [line.accessibleName() for line in lines if line.objectName().startswith(f"{section}/")]


def test_what_is_folded_is_counted_and_one_press_away_also_by_keyboard(busy: Office) -> None:
    hands = Hands(busy)
    assert len(needs_of(busy)) == 5
    hands.press("Down", "Down", "Down", "Down", "Tab")
    assert hands.at == "Needs you now: Show 3 more"
    hands.press("Space")
    assert len(needs_of(busy)) == 8
    assert hands.at.startswith("Finish what you were writing.")
    hands.go_to("Needs you now: Show fewer")
    hands.press("Return")
    assert len(needs_of(busy)) == 5
    assert hands.at == "Needs you now: Show 3 more"


def test_the_line_that_has_the_focus_is_not_folded_away_when_another_one_comes_before_it(busy: Office) -> None:
    hands = Hands(busy)
    hands.press("Down", "Down", "Down", "Down", "Tab", "Space", "Down")
    drafts.keep(busy.town.farida.store, Typed(FormName.NEXT_STEP, busy.town.pike, busy.town.pike, {"words": ("x",)}))
    at = hands.at
    today_of(busy).refresh()
    busy.settle()
    assert hands.at == at


def test_what_was_folded_is_in_sight_where_the_keys_go_on_also_at_twice_the_size(busy: Office) -> None:
    hands, today = Hands(busy), today_of(busy)
    busy.window.resize(1024, 700)
    busy.wear(percent=200)
    busy.settle()
    hands.press("Down", "Down", "Down", "Down", "Tab", "Space")
    line = QApplication.focusWidget()
    assert isinstance(line, TodayLine)
    assert line.accessibleName().startswith("Finish what you were writing.")
    assert today.viewport().rect().contains(QRect(line.mapTo(today.viewport(), QPoint()), line.size()))


def test_one_section_is_unfolded_and_the_others_stay_as_they_were(busy: Office) -> None:
    town, day = busy.town, busy.at.clock.now().date()
    soon = day + timedelta(days=9)
    for number in range(6):
        case = town.open("Leaver", f"No {number}")
        told = Release(release_type="CONFIRMED", on=soon, said_on=day, source="prison", confidence="confirmed")
        town.put(told, case_folder(case))
    today_of(busy).refresh()
    busy.settle()
    hands = Hands(busy)
    assert len(lines_of(busy, "leaving")) == 4
    hands.go_to("Leaving in the next 14 days: Show 2 more")
    hands.press("Return")
    assert len(lines_of(busy, "leaving")) == 6
    assert len(needs_of(busy)) == 5
    assert hands.at.startswith("No 4, Leaver.")


def test_at_1360_by_850_the_appointments_of_today_are_on_the_first_screen(busy: Office) -> None:
    today = today_of(busy)
    first = next(line for line in today.findChildren(TodayLine) if line.objectName().startswith("booked/"))
    bottom = first.mapTo(today.viewport(), QPoint(0, first.height())).y()
    assert today.verticalScrollBar().value() == 0
    assert bottom <= today.viewport().height()


# How lines stand


def line_of(office: Office, name: str) -> TodayLine:
    """A line of Today by the section that it stands in and its key."""
    return next(line for line in today_of(office).findChildren(TodayLine) if line.objectName() == name)


def test_whoever_leaves_stands_in_two_lines_with_what_one_thing_is_missing(busy: Office) -> None:
    town, tomorrow = busy.town, busy.at.clock.now() + timedelta(days=1)
    day = tomorrow.date()
    town.put(Release(release_type="CONFIRMED", on=day, said_on=day, source="prison", confidence="confirmed"))
    town.put(Appointment(starts_at=tomorrow, gate_pickup=True, mentor=town.ruth.member, status="booked"))
    town.put(Agreement(agreed_on=day - timedelta(days=9)))
    town.put(SafeContact(safe_to_phone=True))
    town.put(Practitioner(name="Sam Oyelaran"))
    town.farida.change(case_record_id(town.pike), next_step="Ring", next_step_on=date(2026, 11, 23))
    today_of(busy).refresh()
    busy.settle()
    line = line_of(busy, f"leaving/{town.pike}")
    assert "5 of 6 ready. next step overdue." in line.accessibleName()
    name, below = (made for made in line.findChildren(QLabel) if made.text().startswith(("Pike, ", "Ruth")))
    assert below.text() == "Ruth Osei · next step overdue"
    assert below.height() == below.fontMetrics().height()
    assert line.height() <= name.height() + below.height() + 24


def place_of(office: Office, title: str) -> QRect:
    """Where a section of Today stands on what is seen of the page."""
    today = today_of(office)
    made = next(one for one in today.findChildren(QWidget) if one.accessibleName() == title)
    return QRect(made.mapTo(today.viewport(), QPoint()), made.size())


def test_a_wide_window_is_filled_by_a_third_column(busy: Office) -> None:
    busy.window.resize(1920, 1080)
    busy.settle()
    needs, leaving, gaps = (place_of(busy, one) for one in ("Needs you now", "Leaving in the next 14 days", "Gaps"))
    assert needs.right() < leaving.left() <= leaving.right() < gaps.left()
    assert needs.top() == gaps.top()
    assert gaps.right() > today_of(busy).viewport().width() - 40
    busy.window.resize(1360, 850)
    busy.settle()
    leaving, gaps = (place_of(busy, one) for one in ("Leaving in the next 14 days", "Gaps"))
    assert (leaving.left(), leaving.bottom() + 23) == (gaps.left(), gaps.top())


def test_what_else_can_be_done_with_a_line_stands_within_it(monday: Office) -> None:
    amina = next(line for line in today_of(monday).findChildren(TodayLine) if line.objectName().startswith("waiting/"))
    (offered,) = amina.findChildren(QPushButton)
    assert offered.accessibleName() == "Match: Begum, Amina"
    assert amina.rect().contains(offered.geometry())


def test_no_word_of_what_needs_somebody_is_cut_off_by_the_button_beside_it(monday: Office) -> None:
    asked = Mentor(given_name="Ciara", family_name="Brannigan", status="enquiry", started_on=date(2026, 11, 2))
    enrol_mentor(monday.at.desk, mentor=asked)
    monday.window.resize(1024, 700)
    monday.wear(percent=200)
    monday.speak(Language.WELSH)
    today_of(monday).refresh()
    monday.settle()
    (line,) = (one for one in today_of(monday).findChildren(TodayLine) if one.objectName() == "needs/enquiries")
    said = [part for part in line.findChildren(QLabel) if part.text()]
    assert [part.text() for part in said if longest_word_of(part) > part.width()] == []


def longest_word_of(part: QLabel) -> int:
    return max(part.fontMetrics().horizontalAdvance(word) for word in part.text().split())


def counted(office: Office) -> int:
    return office.workspace.rail.button(PlaceName.TODAY)._count


@pytest.mark.parametrize("how", ["session", "form"])
def test_the_rail_counts_what_was_begun_as_today_does_and_no_longer_once_it_is_thrown_away(
    office: Office, how: str, qtbot: QtBot
) -> None:
    office.open_person(office.town.pike)
    before = counted(office)
    view = office.workspace.people.person
    if how == "session":
        view.open_session()
        office.settle()
        session = office.window.findChildren(SessionPanel)[-1]
        qtbot.keyClicks(session._summary, "Half a sen")
        panel: FormPanel | SessionPanel = session
    else:
        panel = office.fill_in(FormName.ADD_NEED, office.town.pike, words=("No address",))
    panel.keep()
    office.settle()
    assert counted(office) == before + 1
    panel._discard.click()
    office.settle()
    assert counted(office) == before


def test_tiles_of_a_row_are_equally_tall_however_long_their_words(office: Office) -> None:
    of_two_lengths = ("no mentor", "no answer from elsewhere in all of these days")
    row, flow = QWidget(office.window), FlowLayout(gap=8, top=True)
    made = [
        TileButton(office.workspace._context.theme, Tile(said, 3, Phrase(said), Spot(PlaceName.PEOPLE)))
        for said in of_two_lengths
    ]
    for tile in made:
        flow.addWidget(tile)
    row.setLayout(flow)
    row.resize(400, 300)
    row.show()
    short, long = made
    assert short.y() == long.y()
    assert short.height() == long.height() > short.sizeHint().height()
