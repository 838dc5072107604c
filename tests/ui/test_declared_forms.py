"""Declared forms: laid out from what is declared, kept letter by letter, handed in once, honest about what is wrong."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from caseworker.domain.people import SafeContact
from caseworker.forms.blank import Typed
from caseworker.forms.declared import FORMS
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import PersonTab
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import press, told
from ui.pages.matching import OF_THE_PROPOSAL
from ui.panels.form import FormPanel
from ui.panels.opening import _OWN
from ui.widgets.forms import ProblemLine
from ui.widgets.today_lines import TodayLine


@pytest.fixture
def pike(office: Office) -> Office:
    """The office with Jason Pike's overview open."""
    office.open_person(office.town.pike)
    office.workspace.people.person.open_tab(PersonTab.OVERVIEW)
    office.settle()
    return office


def contacts(office: Office) -> list[SafeContact]:
    with office.at.desk.act("look") as act:
        found = [stored.record for stored in act.of_kind("safe_contact", scope=office.town.pike)]
    return [one for one in found if isinstance(one, SafeContact)]


def test_every_form_that_is_named_opens_in_a_panel_of_its_own_or_one_that_is_declared() -> None:
    on_their_page = {FormName.TRY, FormName.PIPELINE, *OF_THE_PROPOSAL}
    assert set(FormName) == set(FORMS) | set(_OWN) | on_their_page
    assert not set(FORMS) & set(_OWN)


def test_what_is_offered_on_a_page_opens_beside_it_and_is_kept_when_it_is_handed_in(pike: Office) -> None:
    overview = pike.workspace.people.person.sections[PersonTab.OVERVIEW]
    press(overview, "Add a way to reach them")
    pike.settle()
    panel = pike.workspace.people.person.panel
    assert isinstance(panel, FormPanel)
    panel.entry("means").show_texts(("mobile",))
    panel.entry("value").show_texts(("01632 960012",))
    panel.entry("safe_to_text").show_texts(("no",))
    panel.hand_in()
    pike.settle()
    assert pike.workspace.people.person.panel is None
    (kept,) = contacts(pike)
    assert (kept.means, kept.value, kept.safe_to_text, kept.safe_to_phone) == ("mobile", "01632 960012", False, None)
    assert "Do not text" in told(overview)
    assert "The way to reach them is kept." in told(pike.workspace.undo_bar)


def test_a_draft_is_not_thrown_away_while_it_is_being_handed_in(pike: Office) -> None:
    press(pike.workspace.people.person.sections[PersonTab.OVERVIEW], "Add a way to reach them")
    panel = pike.workspace.people.person.panel
    assert isinstance(panel, FormPanel)
    panel._throw_away()
    pike.settle()
    assert pike.workspace.people.person.panel is panel
    panel.entry("means").show_texts(("mobile",))
    panel.entry("value").show_texts(("01632 960012",))
    panel.hand_in()
    panel._throw_away()
    pike.settle()
    assert "The way to reach them is kept." in told(pike.workspace.undo_bar)
    assert len(contacts(pike)) == 1


def test_what_is_missing_is_said_all_at_once_and_nothing_is_kept(pike: Office) -> None:
    panel = pike.hand_in(FormName.ADD_CONTACT, pike.town.pike)
    assert "There is a problem" in told(panel)
    assert "Choose how the person can be reached" in told(panel)
    assert contacts(pike) == []


def test_what_is_typed_is_kept_and_found_again_and_let_go_with_the_act(pike: Office) -> None:
    panel = pike.fill_in(FormName.ADD_CONTACT, pike.town.pike, means=("mobile",), warning=("Ring after six",))
    panel.keep()
    pike.workspace.people.person.close_panel()
    pike.settle()
    again = pike.fill_in(FormName.ADD_CONTACT, pike.town.pike)
    assert again.entry("warning").value == "Ring after six"
    again.hand_in()
    pike.settle()
    assert [one.warning for one in contacts(pike)] == ["Ring after six"]
    assert pike.fill_in(FormName.ADD_CONTACT, pike.town.pike).entry("warning").value is None


def test_a_draft_that_reaches_the_disk_while_the_form_is_laid_out_is_what_it_begins_with(pike: Office) -> None:
    press(pike.workspace.people.person.sections[PersonTab.OVERVIEW], "Add a way to reach them")
    panel = pike.workspace.people.person.panel
    assert isinstance(panel, FormPanel)
    newer = Typed(panel.form, panel.about, panel.about, {"warning": ("Ring after six",)})
    pike.workspace.drafts.kept.emit(newer)
    pike.settle()
    assert panel.entry("warning").value == "Ring after six"


def test_a_form_begins_with_the_record_and_changes_only_what_was_changed(pike: Office) -> None:
    pike.hand_in(FormName.ADD_CONTACT, pike.town.pike, means=("mobile",), value=("01632 960012",))
    (first,) = contacts(pike)
    panel = pike.fill_in(FormName.CHANGE_CONTACT, first.id, hours=("After six",))
    assert panel.entry("value").value == "01632 960012"
    pike.at.change(first.id, safe_to_text=False)
    panel.hand_in()
    pike.settle()
    (after,) = contacts(pike)
    assert (after.value, after.hours, after.safe_to_text) == ("01632 960012", "After six", False)


def test_a_draft_found_again_does_not_undo_what_a_colleague_wrote_meanwhile(pike: Office) -> None:
    pike.hand_in(FormName.ADD_CONTACT, pike.town.pike, means=("mobile",), value=("01632 960012",))
    (first,) = contacts(pike)
    pike.fill_in(FormName.CHANGE_CONTACT, first.id, hours=("After six",)).keep()
    pike.workspace.people.person.close_panel()
    pike.settle()
    pike.at.change(first.id, value="01632 960034", safe_to_text=False)
    panel = pike.fill_in(FormName.CHANGE_CONTACT, first.id)
    assert panel.entry("hours").value == "After six"
    panel.hand_in()
    pike.settle()
    (after,) = contacts(pike)
    assert (after.value, after.hours, after.safe_to_text) == ("01632 960034", "After six", False)


def test_what_was_begun_stands_on_today_under_the_name_of_its_form(pike: Office) -> None:
    pike.fill_in(FormName.ADD_CONTACT, pike.town.pike, hours=("After six",)).keep()
    pike.workspace.people.person.close_panel()
    pike.workspace.go(PlaceName.TODAY)
    pike.settle()
    lines = [line.accessibleName() for line in pike.window.findChildren(TodayLine)]
    assert any("A way to reach them, Jason Pike" in line for line in lines), lines


def test_what_may_be_done_with_one_fact_names_it_to_a_screen_reader(pike: Office) -> None:
    pike.hand_in(FormName.ADD_CONTACT, pike.town.pike, means=("mobile",), value=("01632 960012",))
    names = [link.accessibleName() for link in pike.window.findChildren(QPushButton)]
    assert "Take away: Mobile phone, 01632 960012" in names


def test_a_practitioner_is_offered_no_form_of_the_working_file(offices: Offices) -> None:
    priya = offices("priya")
    assert FormName.ADD_CONTACT not in {offer.form for offer in priya.workspace.offers}


def _focused(office: Office, words: str) -> QPushButton:
    """Give the focus to the button of the overview with these words, as Tab would."""
    overview = office.workspace.people.person.sections[PersonTab.OVERVIEW]
    asked = next(one for one in overview.findChildren(QPushButton) if one.text() == words)
    asked.setFocus(Qt.FocusReason.TabFocusReason)
    return asked


def test_the_first_line_has_the_focus_when_a_form_opens_and_escape_gives_it_back(pike: Office) -> None:
    asked = _focused(pike, "Add a way to reach them")
    asked.click()
    pike.settle()
    panel, focused = pike.workspace.people.person.panel, QApplication.focusWidget()
    assert panel is not None
    assert focused is not None
    assert panel.isAncestorOf(focused)
    panel.closed.emit()
    assert QApplication.focusWidget() is asked


def test_the_focus_is_on_the_same_words_again_when_an_act_has_built_the_page_anew(pike: Office) -> None:
    asked = _focused(pike, "Add a way to reach them")
    pike.hand_in(FormName.ADD_CONTACT, pike.town.pike, means=("mobile",), value=("01632 960012",))
    again = QApplication.focusWidget()
    assert isinstance(again, QPushButton)
    assert again is not asked
    assert again.text() == "Add a way to reach them"


def test_the_tabs_have_the_focus_when_a_panel_that_was_opened_from_elsewhere_closes(pike: Office) -> None:
    pike.workspace.people.search.setFocus()
    panel = pike.fill_in(FormName.ADD_CONTACT, pike.town.pike)
    panel.closed.emit()
    assert QApplication.focusWidget() is pike.workspace.people.person.tabs


def _refer(office: Office, **typed: tuple[str, ...]) -> FormPanel:
    office.workspace.go(PlaceName.REFERRALS)
    office.settle()
    return office.fill_in(FormName.REFER, office.at.service, **typed)


WHOM = {"given_name": ("Kai",), "family_name": ("Ng",), "born_on": ("12", "3", "1994", ""), "area": ("Walsall",)}
LIKELY = {"given_name": ("Jason",), "family_name": ("Pike",), "born_on": ("12", "3", "1994", "")}


def test_a_form_that_is_closed_hears_no_more_of_what_it_would_have_warned_of(office: Office) -> None:
    panel = _refer(office, **LIKELY)
    panel._ask_warnings()
    panel.leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    office.settle()
    assert office.workspace.page(PlaceName.REFERRALS).offers


def test_what_is_thrown_away_while_it_looks_for_something_to_warn_of_is_not_handed_in(office: Office) -> None:
    panel = _refer(office, **WHOM)
    panel._heeded = None
    panel.hand_in()
    panel._throw_away()
    office.settle()
    assert "The draft was thrown away." in told(office.workspace.undo_bar)
    assert _refer(office).entry("given_name").empty


@pytest.mark.parametrize("percent", [100, 200])
def test_a_box_is_about_as_wide_as_what_it_takes(office: Office, percent: int) -> None:
    office.wear(percent=percent)
    panel = _refer(office)
    office.settle()
    number, phone, name, words = (
        panel.entry(line).focus.width() for line in ("prison_number", "phone", "given_name", "notes")
    )
    assert number < phone < name < words <= panel.entry("notes").width()
    letters = office.window.fontMetrics().averageCharWidth()
    assert number < 24 * letters


def test_tab_goes_through_the_sections_of_a_form_as_they_are_read(office: Office) -> None:
    panel = _refer(office)
    panel.arrive()
    order = []
    while not panel._act.hasFocus():
        focused = QApplication.focusWidget()
        order += [name for name, entry in panel._entries.items() if focused is not None and entry.isAncestorOf(focused)]
        office.window.focusNextPrevChild(True)
    assert list(dict.fromkeys(order)) == list(panel._entries)


def test_what_is_typed_in_any_section_is_found_again(office: Office) -> None:
    typed = {"family_name": ("Pike",), "area": ("Walsall",), "email": ("kai@example.org",)}
    panel = _refer(office, **typed)
    panel.leave()
    office.settle()
    assert {name: _refer(office).entry(name).texts for name in typed} == typed


def test_the_summary_tells_the_same_error_of_several_questions_apart(office: Office) -> None:
    wrong = {"born_on": ("31", "feb", "1990", ""), "expected_release": ("31", "feb", "2027", "")}
    panel = _refer(office, family_name=("Pike",), **wrong)
    panel.hand_in()
    office.settle()
    lines = panel._form.summary.findChildren(ProblemLine)
    assert [line.accessibleName().partition(":")[0] for line in lines] == ["Date of birth", "Expected release"]
    assert told(panel.entry("born_on").parentWidget()).count("Date of birth") == 1  # type: ignore[arg-type]
