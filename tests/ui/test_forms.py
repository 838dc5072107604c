"""Forms: everything that is wrong is said at once, in words, and each line jumps to its field."""

from datetime import date, time
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import Choice
from ui.i18n import Language, Speaker
from ui.palettes import PaletteName
from ui.theme import Look, Theme
from ui.widgets.chips import Chips
from ui.widgets.date_fields import DayFields, TimeOfDay
from ui.widgets.fields import PassphraseField, SearchField, TextBox
from ui.widgets.forms import Field, Form, ProblemLine, Section
from ui.widgets.layouts import FlowLayout
from ui.widgets.segmented import Segmented

CHOICES = (Choice("a", say("First")), Choice("b", say("Second")), Choice("c", say("Third")))


def _missing(line: QLineEdit) -> Phrase | None:
    return None if line.text() else say("Enter your name")


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> tuple[Form, QLineEdit]:
    line, other = QLineEdit(), QLineEdit("there")
    made = Form(
        Field(say("Your &name"), line, hint=say("As on your badge"), check=lambda: _missing(line)),
        Field(say("&Other"), other, check=lambda: _missing(other)),
    )
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made, line


def test_a_field_is_named_by_its_label_and_described_by_its_hint(form: tuple[Form, QLineEdit]) -> None:
    _, line = form
    assert (line.accessibleName(), line.accessibleDescription()) == ("Your name", "As on your badge")


def test_nothing_is_wrong_before_the_form_is_sent(form: tuple[Form, QLineEdit]) -> None:
    assert not form[0].summary.isVisible()


def test_a_form_with_an_error_is_not_sent_and_the_summary_takes_the_focus(form: tuple[Form, QLineEdit]) -> None:
    made, line = form
    assert not made.validate()
    assert made.summary.hasFocus()
    assert "Enter your name" in made.summary.accessibleDescription()
    assert line.accessibleDescription().startswith("Enter your name")


def test_a_line_of_the_summary_jumps_to_its_field(form: tuple[Form, QLineEdit], qtbot: QtBot) -> None:
    made, line = form
    made.validate()
    (link,) = made.summary.findChildren(QPushButton)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert line.hasFocus()


def test_a_mended_form_is_sent_and_says_nothing_any_more(form: tuple[Form, QLineEdit]) -> None:
    made, line = form
    made.validate()
    line.setText("Farida")
    assert made.validate()
    assert not made.summary.isVisible()
    assert line.accessibleDescription() == "As on your badge"


def test_a_refusal_that_belongs_to_no_field_stands_in_the_summary(form: tuple[Form, QLineEdit]) -> None:
    made, _ = form
    made.refuse(say("The folder cannot be reached."))
    assert made.summary.isVisible()
    assert made.summary.findChildren(QPushButton) == []


def test_a_day_is_read_from_its_three_fields(qtbot: QtBot, theme: Theme) -> None:
    fields = DayFields(theme, timed=TimeOfDay.ALLOWED)
    qtbot.addWidget(fields)
    fields.show_typed(day="7", month="jan", year="2027", at="8.30")
    assert (fields.value, fields.time) == (date(2027, 1, 7), time(8, 30))
    assert fields.check_day() is None
    assert fields.check_time() is None


@pytest.mark.parametrize(("typed", "error"), [
    (("", "", "", ""), "Enter the day"),
    (("7", "jan", "27", ""), "Enter a real day, such as 7 dec 2026, with all four figures of the year"),
    (("31", "feb", "2027", ""), "Enter a real day, such as 7 dec 2026, with all four figures of the year"),
])  # fmt: skip
def test_a_day_that_is_none_is_explained(
    qtbot: QtBot, theme: Theme, typed: tuple[str, str, str, str], error: str
) -> None:
    fields = DayFields(theme, timed=TimeOfDay.ALLOWED)
    qtbot.addWidget(fields)
    fields.show_typed(**dict(zip(("day", "month", "year", "at"), typed, strict=True)))
    assert str(fields.check_day()) == error


@pytest.fixture
def when(qtbot: QtBot, theme: Theme) -> tuple[Form, DayFields]:
    fields = DayFields(theme, timed=TimeOfDay.NEEDED)
    made = Form(Field(say("Date of &release"), fields, hint=say("As it was said"), check=fields.check, boxes=fields))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made, fields


def test_every_box_of_a_day_says_which_question_and_which_part_it_is(when: tuple[Form, DayFields]) -> None:
    names = [line.accessibleName() for line in when[1].findChildren(QLineEdit)]
    assert names == [
        "Date of release, day",
        "Date of release, month",
        "Date of release, year",
        "Date of release, time",
    ]


def test_every_box_of_a_day_stands_under_a_label_in_the_language_in_use(
    qtbot: QtBot, when: tuple[Form, DayFields], speaker: Speaker
) -> None:
    _, fields = when
    assert over_the_boxes(fields) == ["Day", "Month", "Year", "Time"]
    speaker.switch(Language.WELSH)
    qtbot.waitUntil(lambda: over_the_boxes(fields) == ["Diwrnod", "Mis", "Blwyddyn", "Amser"])


def over_the_boxes(fields: DayFields) -> list[str]:
    """The words that stand close above each box, at its left edge."""
    found = []
    for box in (fields.day, fields.month, fields.year, fields.at):
        beside = [made for made in fields.findChildren(QLabel) if made.isVisible() and made.parent() is box.parent()]
        found += [made.text() for made in beside if made.geometry().bottom() < box.y() and made.x() == box.x()]
    return found


def test_a_time_that_is_not_asked_for_is_not_in_sight(qtbot: QtBot, theme: Theme) -> None:
    fields = DayFields(theme)
    qtbot.addWidget(fields)
    fields.show()
    assert over_the_boxes(fields) == ["Day", "Month", "Year"]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", list(Language))
def test_the_labels_of_a_day_stay_whole_in_a_narrow_panel(
    qtbot: QtBot, theme: Theme, speaker: Speaker, language: Language, percent: int
) -> None:
    theme.wear(Look(PaletteName.LIGHT, percent))
    speaker.switch(language)
    fields = DayFields(theme, timed=TimeOfDay.ALLOWED)
    qtbot.addWidget(fields)
    wide = theme.px(250)
    fields.resize(wide, fields.heightForWidth(wide))
    fields.show()
    for made in fields.findChildren(QLabel):
        assert made.width() >= made.fontMetrics().horizontalAdvance(made.text())
        assert fields.rect().contains(made.parentWidget().geometry())


@pytest.mark.parametrize(("typed", "wrong", "error"), [
    (("7", "", "2027", "08:30"), ["month"], "Enter the month"),
    (("", "jan", "2027", "08:30"), ["day"], "Enter the day of the month"),
    (("7", "jan", "27", "08:30"), ["year"], "Enter a real day, such as 7 dec 2026, with all four figures of the year"),
    (("40", "no", "2027", "08:30"), ["day", "month"],
     "Enter a real day, such as 7 dec 2026, with all four figures of the year"),
    (("31", "feb", "2027", "08:30"), ["day", "month", "year"],
     "Enter a real day, such as 7 dec 2026, with all four figures of the year"),
    (("", "", "", ""), ["day", "month", "year", "at"], "Enter a day and a time, such as 7 dec 2026, 09:30"),
    (("7", "jan", "2027", "25"), ["at"], "Enter the time as hours and minutes, such as 09:30"),
])  # fmt: skip
def test_every_box_that_is_wrong_is_marked_and_says_so_and_the_summary_leads_to_the_first(
    qtbot: QtBot, when: tuple[Form, DayFields], typed: tuple[str, str, str, str], wrong: list[str], error: str
) -> None:
    form, fields = when
    fields.show_typed(**dict(zip(("day", "month", "year", "at"), typed, strict=True)))
    assert not form.validate()
    boxes = {"day": fields.day, "month": fields.month, "year": fields.year, "at": fields.at}
    assert [name for name, box in boxes.items() if box.property("wrong") == "true"] == wrong
    assert [name for name, box in boxes.items() if box.accessibleDescription().startswith(error)] == wrong
    (link,) = form.summary.findChildren(QPushButton)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert boxes[wrong[0]].hasFocus()


def test_a_day_that_is_wrong_for_its_question_is_marked_whole(qtbot: QtBot, theme: Theme) -> None:
    fields = DayFields(theme, timed=TimeOfDay.ALLOWED)
    field = Field(say("&When"), fields, check=lambda: say("Enter a day that has come"), boxes=fields)
    qtbot.addWidget(field)
    fields.show_typed(day="7", month="jan", year="2027", at="")
    field.validate()
    assert [box.property("wrong") for box in fields.boxes] == ["true", "true", "true", "false"]


def test_a_day_that_has_been_mended_is_marked_no_more(when: tuple[Form, DayFields]) -> None:
    form, fields = when
    form.validate()
    fields.show_typed(day="7", month="jan", year="2027", at="8.30")
    assert form.validate()
    assert {box.property("wrong") for box in fields.boxes} == {"false"}
    assert [box.accessibleDescription() for box in fields.boxes] == ["As it was said", "", "", ""]


def test_one_segment_at_most_is_on(qtbot: QtBot, theme: Theme) -> None:
    segmented = Segmented(say("Which?"))
    qtbot.addWidget(segmented)
    segmented.offer(CHOICES)
    assert segmented.code == ""
    for code in ("b", "c"):
        segmented.choose(code)
    assert segmented.code == "c"
    segmented.choose("nothing like it")
    assert segmented.code == ""


def test_choosing_a_segment_by_hand_is_told(qtbot: QtBot, theme: Theme) -> None:
    segmented = Segmented(say("Which?"))
    qtbot.addWidget(segmented)
    segmented.offer(CHOICES)
    with qtbot.waitSignal(segmented.chosen) as chosen:
        qtbot.mouseClick(segmented.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["b"]


def test_several_chips_may_be_on_and_what_is_no_longer_offered_goes(qtbot: QtBot, theme: Theme) -> None:
    chips = Chips(say("Which?"), several=True)
    qtbot.addWidget(chips)
    chips.offer(CHOICES)
    chips.choose(("a", "c"))
    assert chips.codes == ("a", "c")
    chips.offer(CHOICES[1:])
    assert list(chips.codes) == ["c"]


def test_chips_that_do_not_fit_flow_into_another_line(qtbot: QtBot, theme: Theme) -> None:
    chips = Chips(say("Which?"), several=True)
    qtbot.addWidget(chips)
    chips.offer(CHOICES)
    flow = chips.layout()
    assert isinstance(flow, FlowLayout)
    assert flow.heightForWidth(60) > 2 * flow.heightForWidth(2000)


def test_a_passphrase_is_hidden_until_it_is_asked_for(qtbot: QtBot, theme: Theme) -> None:
    field = PassphraseField(theme)
    qtbot.addWidget(field)
    field.line.setText("secret")
    (show,) = field.findChildren(QPushButton)
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    show.click()
    assert (field.line.echoMode(), show.accessibleName()) == (QLineEdit.EchoMode.Normal, "Hide the passphrase")
    field.forget()
    assert (field.text(), field.line.echoMode()) == ("", QLineEdit.EchoMode.Password)


def test_escape_empties_a_search_and_down_leaves_it(qtbot: QtBot, theme: Theme) -> None:
    search = SearchField(theme, name=say("Search people"), hint=say("Name or area"))
    qtbot.addWidget(search)
    search.setText("pike")
    with qtbot.waitSignal(search.down):
        qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_what_flows_keeps_its_distance_from_the_edge(qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    flow = FlowLayout(gap=8)
    flow.setContentsMargins(20, 8, 20, 8)
    one, two = QPushButton("One"), QPushButton("Two")
    for made in (one, two):
        flow.addWidget(made)
    frame.setLayout(flow)
    frame.resize(one.sizeHint().width() + 45, 200)
    frame.show()
    assert (one.x(), one.y()) == (20, 8)
    assert (two.x(), two.y()) == (20, 8 + one.height() + 8)
    assert flow.heightForWidth(frame.width()) == two.geometry().bottom() + 1 + 8


@pytest.mark.parametrize("percent", [100, 200])
def test_as_many_lines_as_a_box_is_made_for_stand_in_it_without_scrolling(
    qtbot: QtBot, theme: Theme, percent: int
) -> None:
    theme.wear(Look(PaletteName.LIGHT, percent))
    box = TextBox(theme, lines=4)
    qtbot.addWidget(box)
    box.show()
    box.resize(box.minimumSizeHint())
    box.setPlainText("one\ntwo\nthree\nfour")
    assert box.verticalScrollBar().maximum() == 0


def test_a_long_answer_goes_on_in_a_further_line_and_its_name_is_whole(theme: Theme, qtbot: QtBot) -> None:
    long = "Establish or maintain relationships with family and significant others"
    chips = Chips(say("Which?"), several=True)
    qtbot.addWidget(chips)
    chips.offer((Choice("long", say("{words}", words=long)), Choice("short", say("Yes"))))
    one, other = chips.findChildren(QPushButton)
    assert one.text().split("\n") == ["Establish or maintain relationships", "with family and significant others"]
    assert one.accessibleName() == long
    assert one.sizeHint().height() > other.sizeHint().height()


def test_an_answer_needs_no_more_room_once_it_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    segments = Segmented(say("Is it safe?"))
    qtbot.addWidget(segments)
    segments.offer((Choice("yes", say("Yes")), Choice("", say("Not known"))))
    segments.show()
    wide = segments.minimumSizeHint().width()
    segments.choose("")
    _, chosen = segments.findChildren(QPushButton)
    assert segments.minimumSizeHint().width() == wide
    assert chosen.fontMetrics().horizontalAdvance(chosen.text()) <= chosen.minimumSizeHint().width()


def test_what_stands_under_one_heading_is_a_group_that_a_screen_reader_names_and_is_looked_at_like_the_rest(
    qtbot: QtBot,
) -> None:
    form, name, phone, note = Form(), QLineEdit(), QLineEdit(), QLineEdit()
    qtbot.addWidget(form)
    for label, line, heading in (("Name", name, "Who"), ("Phone", phone, "Who"), ("Note", note, "What")):
        form.add(Field(say(label), line, check=partial(_missing, line)), under=say(heading))
    form.show()
    groups = [QAccessible.queryAccessibleInterface(section) for section in form.findChildren(Section)]
    assert [(group.role(), group.text(QAccessible.Text.Name)) for group in groups] == [
        (QAccessible.Role.Grouping, "Who"),
        (QAccessible.Role.Grouping, "What"),
    ]
    assert [section.isAncestorOf(phone) for section in form.findChildren(Section)] == [True, False]
    assert not form.validate()
    lines = form.summary.findChildren(ProblemLine)
    assert len(lines) == 3
    lines[1].click()
    assert form.focusWidget() is phone
