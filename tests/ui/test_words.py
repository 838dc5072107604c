"""Sentences in English and Welsh: whole, with their gaps filled in the language in use."""

import re
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from caseworker.domain.errors import say
from caseworker.queries.rows import Choice
from ui.i18n import Language, Speaker, spoken, tr, words
from ui.theme import Theme
from ui.widgets.fields import ChoiceBox
from ui.widgets.tab_line import TabLine
from ui.widgets.words import NOTHING, Words


def test_a_sentence_is_said_in_the_language_in_use(speaker: Speaker) -> None:
    assert tr("People") == "People"
    speaker.switch(Language.WELSH)
    assert (tr("People"), spoken()) == ("Pobl", Language.WELSH)


def test_a_sentence_nobody_has_translated_is_said_in_english(speaker: Speaker) -> None:
    speaker.switch(Language.WELSH)
    assert words(say("Nothing like this is in any catalogue, {name}", name="Ng")) == (
        "Nothing like this is in any catalogue, Ng"
    )


def test_one_is_not_said_like_many(speaker: Speaker) -> None:
    said = [tr("{count} rules broken", count=count) for count in (1, 2, 1200)]
    assert said == ["1 rule broken", "2 rules broken", "1,200 rules broken"]


@pytest.mark.parametrize("count", [0, 1, 2, 5, 6, 7, 100])
def test_every_number_has_its_form_in_welsh(speaker: Speaker, count: int) -> None:
    speaker.switch(Language.WELSH)
    assert re.search("rheol|reolau", tr("{count} rules broken", count=count))


def test_days_and_times_in_gaps_are_written_out(speaker: Speaker) -> None:
    phrase = say("{day} at {time}", day=date(2026, 12, 7), time=time(9, 5))
    assert words(phrase) == "7 December 2026 at 09:05"
    speaker.switch(Language.WELSH)
    assert words(phrase) == "7 Rhagfyr 2026 am 09:05"


def test_a_day_that_is_named_has_its_weekday_in_either_language(speaker: Speaker) -> None:
    phrase = say("Left on {named_day}.", named_day=date(2026, 12, 22))
    assert (words(phrase), str(phrase)) == ("Left on Tuesday 22 December 2026.",) * 2
    speaker.switch(Language.WELSH)
    assert words(phrase, near=date(2026, 12, 7)) == "Diwrnod gadael: dydd Mawrth 22 Rhagfyr."


def test_a_named_day_begins_small_within_a_welsh_sentence_and_large_at_its_beginning(speaker: Speaker) -> None:
    day = date(2026, 12, 7)
    named = say("{named_day}", named_day=day)
    assert words(say("Today, {day}", day=named), near=day) == "Today, Monday 7 December"
    speaker.switch(Language.WELSH)
    assert words(say("Today, {day}", day=named), near=day) == "Heddiw, dydd Llun 7 Rhagfyr"
    assert words(say("{named_day}, {time}", named_day=day, time="10:00"), near=day) == "Dydd Llun 7 Rhagfyr, 10:00"
    assert words(say("Yes. {day}", day=named), near=day) == "Yes. Dydd Llun 7 Rhagfyr"


def test_a_day_is_told_by_its_weekday_alone_in_either_language(speaker: Speaker) -> None:
    phrase = say("{weekday} {time}", weekday=date(2026, 12, 5), time=time(18, 2))
    assert (words(phrase), str(phrase)) == ("Saturday 18:02",) * 2
    speaker.switch(Language.WELSH)
    assert words(phrase) == "ddydd Sadwrn 18:02"


def test_near_today_days_lose_their_year_and_moments_their_day(speaker: Speaker) -> None:
    today = date(2026, 7, 7)
    moment = datetime(2026, 7, 7, 8, 12, tzinfo=UTC)
    phrase = say("{day}, {moment}", day=date(2026, 7, 22), moment=moment)
    assert words(phrase, near=today) == "22 July, 09:12"
    assert words(phrase, near=today, brief=True) == "22 Jul, 09:12"
    assert words(phrase) == "22 July 2026, 7 July 2026, 09:12"


def test_a_sentence_within_a_sentence_is_translated_too(speaker: Speaker) -> None:
    speaker.switch(Language.WELSH)
    assert words(say("Go to {page}", page=say("People"))) == "Agor Pobl"


def test_yes_and_no_never_reach_the_screen_as_codes(speaker: Speaker) -> None:
    with pytest.raises(TypeError):
        words(say("{answer}", answer=True))


def test_a_widget_says_its_words_again_when_the_language_changes(speaker: Speaker, qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    Words(label).put(label.setText, say("People"))
    speaker.switch(Language.WELSH)
    qtbot.waitUntil(lambda: label.text() == "Pobl")
    assert label.text() == "Pobl"


def test_nothing_to_say_is_said_as_nothing(speaker: Speaker, qtbot: QtBot) -> None:
    label = QLabel("before")
    qtbot.addWidget(label)
    Words(label).put(label.setText, NOTHING)
    assert label.text() == ""


def test_what_a_list_offers_is_said_in_another_language_at_once_and_what_was_chosen_stays(
    speaker: Speaker, theme: Theme, qtbot: QtBot
) -> None:
    box = ChoiceBox(theme)
    qtbot.addWidget(box)
    box.offer((Choice("people", say("People")), Choice("today", say("Today"))), first=1)
    speaker.switch(Language.WELSH)
    QApplication.sendEvent(box, QEvent(QEvent.Type.LanguageChange))
    assert (box.itemText(0), box.currentData()) == ("Pobl", "today")


def test_the_list_in_the_place_of_tabs_speaks_the_language_in_use(speaker: Speaker, theme: Theme, qtbot: QtBot) -> None:
    line = TabLine(theme, say("About this person"), (say("People"), say("Today")))
    qtbot.addWidget(line)
    speaker.switch(Language.WELSH)
    for part in (line, line._box, line.tabs):
        QApplication.sendEvent(part, QEvent(QEvent.Type.LanguageChange))
    assert line._box.itemText(0) == "Pobl"


def test_the_list_in_the_place_of_tabs_touches_neither_what_is_above_it_nor_what_is_below(
    theme: Theme, qtbot: QtBot
) -> None:
    line = TabLine(theme, say("About this person"), (say("Agreement and sharing"), say("Checks and training")))
    qtbot.addWidget(line)
    line.setFixedWidth(240)
    line.show()
    qtbot.waitUntil(line._box.isVisible)
    line.adjustSize()
    assert (line._box.y() > 0, line._box.geometry().bottom() < line.rect().bottom() - 1) == (True, True)


def test_parts_that_come_and_go_leave_none_of_their_words_behind(speaker: Speaker, qtbot: QtBot) -> None:
    owner, stays = QLabel(), QLabel()
    for one in (owner, stays):
        qtbot.addWidget(one)
    kept = Words(owner)
    kept.put(stays.setText, say("People"))
    for _ in range(1000):
        goes = QLabel()
        kept.put(goes.setText, say("Today"))
        delete(goes)
    assert len(kept._kept) < 100
    speaker.switch(Language.WELSH)
    QApplication.sendEvent(owner, QEvent(QEvent.Type.LanguageChange))
    assert stays.text() == "Pobl"
