"""Forms: everything that is wrong is said at once, in words, and each line jumps to its field."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import Choice
from ui.palettes import PaletteName
from ui.theme import Look, Theme
from ui.widgets.chips import Chips
from ui.widgets.date_fields import DayFields
from ui.widgets.fields import PassphraseField, SearchField, TextBox
from ui.widgets.forms import Field, Form
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
    fields = DayFields(theme, timed=True)
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
    fields = DayFields(theme, timed=True)
    qtbot.addWidget(fields)
    fields.show_typed(**dict(zip(("day", "month", "year", "at"), typed, strict=True)))
    assert str(fields.check_day()) == error


def test_every_part_of_a_day_has_its_own_name(qtbot: QtBot, theme: Theme) -> None:
    fields = DayFields(theme, timed=True)
    qtbot.addWidget(fields)
    names = [line.accessibleName() for line in fields.findChildren(QLineEdit)]
    assert names == ["Day", "Month", "Year", "Time"]


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
