"""The Referrals page over a real service: decided, sent back, referred by hand and again; likely people are named."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.record import Record
from caseworker.domain.referral_details import ReferralDetails
from caseworker.domain.referrals import Need, Referral
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.services import referrals as acts
from tests.queries.conftest import asked
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import press, told, visible
from ui.pages.records import RecordsPageView
from ui.widgets.forms import ProblemLine

SMITH = ReferralDetails(given_name="John", family_name="Smith", source="probation", notes="Leaves with nothing")
WEDNESDAY = ("9", "12", "2026", "")


def page(office: Office) -> RecordsPageView:
    found = office.workspace.page(PlaceName.REFERRALS)
    assert isinstance(found, RecordsPageView)
    return found


def arrive(office: Office) -> Office:
    office.workspace.go(PlaceName.REFERRALS)
    office.settle()
    return office


def known(office: Office, kind: type[Record]) -> list[Record]:
    with asked(office.at) as reading:
        return list(reading.all_of(kind))


def exchange(office: Office) -> None:
    """The practitioner and the coordinator exchange."""
    town = office.town
    town.exchange(town.priya, town.farida)


def the_referral(office: Office) -> Referral:
    (one,) = known(office, Referral)
    assert isinstance(one, Referral)
    return one


@pytest.fixture
def smith(office: Office) -> Office:
    """The Referrals page with John Smith's referral open, which waits."""
    acts.refer(office.at.desk, row=SMITH)
    arrive(office)
    page(office).open(the_referral(office).id)
    office.settle()
    return office


def press_in(office: Office, words: str) -> None:
    press(page(office).record, words)
    office.settle()


def test_a_referral_is_accepted_with_whoever_answers_for_it_and_the_person_is_open(smith: Office) -> None:
    press_in(smith, "Accept")
    panel = page(smith).record.panel
    assert panel is not None
    assert panel.entry("owner").value == smith.at.member  # type: ignore[attr-defined]
    panel.entry("owner").show_texts((smith.town.dev.member,))  # type: ignore[attr-defined]
    panel.hand_in()  # type: ignore[attr-defined]
    smith.settle()
    one = the_referral(smith)
    assert one.status == "accepted"
    assert smith.at.rows("SELECT state, owner FROM kind_case WHERE scope=?", one.case) == [
        ("open", smith.town.dev.member)
    ]
    assert "It was accepted." in told(page(smith).record)
    assert "The referral is accepted, and the work begins." in told(smith.workspace.undo_bar)
    assert smith.workspace.rail.button(PlaceName.REFERRALS).accessibleName() == "Referrals"


def test_the_count_on_the_rail_is_what_waits(smith: Office) -> None:
    smith.hand_in(FormName.ADD_NEED, the_referral(smith).case, words=("A room",))
    assert smith.workspace.rail.button(PlaceName.REFERRALS).accessibleName() == "Referrals, 1"


def test_a_referral_is_not_returned_without_a_reason_and_then_says_it(smith: Office) -> None:
    panel = smith.hand_in(FormName.RETURN_REFERRAL, the_referral(smith).id)
    assert "Choose why it is returned" in told(panel)
    assert the_referral(smith).status == "sent"
    panel.entry("return_reason").show_texts(("no_capacity",))
    panel.entry("return_words").show_texts(("Ask again in March",))
    panel.hand_in()
    smith.settle()
    assert (the_referral(smith).status, the_referral(smith).return_words) == ("returned", "Ask again in March")
    assert "It was returned: no place free." in told(page(smith).record)


def test_the_name_leads_to_the_record_of_the_person(smith: Office) -> None:
    press_in(smith, "Open")
    assert smith.workspace.people.person.case == the_referral(smith).case


def test_a_withdrawn_referral_is_referred_again_as_the_same_person(smith: Office) -> None:
    first = the_referral(smith)
    smith.hand_in(FormName.WITHDRAW_REFERRAL, first.id)
    assert smith.at.rows("SELECT state FROM kind_case WHERE scope=?", first.case) == [("closed",)]
    panel = smith.fill_in(FormName.REFER_AGAIN, first.id)
    assert panel.entry("given_name").value == "John"
    assert panel.entry("needs_summary").value == "Leaves with nothing"
    panel.hand_in()
    smith.settle()
    both = [one for one in known(smith, Referral) if isinstance(one, Referral)]
    assert {one.case for one in both} == {first.case}
    assert {one.status for one in both} == {"withdrawn", "sent"}
    assert smith.at.rows("SELECT state, ended_on FROM kind_case WHERE scope=?", first.case) == [("referred", None)]
    assert smith.at.rows("SELECT count(*) FROM kind_person WHERE id=?", first.case) == [(1,)]
    assert page(smith).open_record in {one.id for one in both if one.status == "sent"}


def test_somebody_is_referred_by_hand_with_everything_that_is_known(office: Office) -> None:
    arrive(office)
    press(page(office), "Refer somebody")
    office.settle()
    office.hand_in(
        FormName.REFER,
        office.at.service,
        given_name=("Kai",),
        family_name=("Ng",),
        prison_number=("a1234 bc",),
        languages=("vie",),
        prison=("HEI",),
        expected_release=WEDNESDAY,
        release_type=("CRD",),
        notes=("Somewhere to live",),
        pathways=("accommodation", "family"),
        complexity=("high",),
        desired_outcomes=("ACC-1",),
        urgency=("no_home",),
        phone=("07700 900123",),
        safe_to_text=("no",),
    )
    one = the_referral(office)
    assert (one.family_name, one.prison_number, one.prison, one.urgency) == ("Ng", "A1234BC", "HEI", ("no_home",))
    needs = {need.pathway: need for need in known(office, Need) if isinstance(need, Need)}
    assert {need.complexity for need in needs.values()} == {"high"}
    assert (needs["accommodation"].desired_outcomes, needs["family"].desired_outcomes) == (("ACC-1",), ())
    assert office.at.rows("SELECT means, safe_to_text FROM kind_safe_contact") == [("mobile", 0)]
    assert office.at.rows('SELECT release_type, "on" FROM kind_release') == [("CRD", "2026-12-09")]
    assert "Kai Ng" in told(page(office).record)


def test_a_referral_without_a_name_is_refused_and_what_was_typed_stays(office: Office) -> None:
    arrive(office)
    panel = office.hand_in(FormName.REFER, office.at.service, notes=("Somewhere to live",))
    assert "Enter a name, if only one" in told(panel)
    (line,) = panel.findChildren(ProblemLine)
    line.click()
    assert office.window.focusWidget() is panel.entry("given_name").focus
    assert "Enter a name, if only one" in panel.entry("given_name").focus.accessibleDescription()
    assert panel.entry("notes").value == "Somewhere to live"
    assert known(office, Referral) == []


def warned(office: Office, **typed: tuple[str, ...]) -> str:
    panel = office.fill_in(FormName.REFER, office.at.service, **typed)
    panel._asking.stop()
    panel._ask_warnings()
    office.settle()
    return told(panel)


def test_somebody_who_is_likely_here_already_is_named_before_anything_is_sent(office: Office) -> None:
    arrive(office)
    said = warned(office, given_name=("Jay",), family_name=("Pike",), born_on=("12", "3", "1994", ""))
    assert "This is likely Pike, Jason, who is here already." in said
    assert "The same birth date." in said
    assert known(office, Referral) == []


def test_a_press_that_comes_before_a_likely_person_was_named_names_them_in_sight_and_records_nothing(
    office: Office,
) -> None:
    arrive(office)
    named = {"given_name": ("Jay",), "family_name": ("Pike",), "born_on": ("12", "3", "1994", "")}
    panel = office.hand_in(FormName.REFER, office.at.service, **named)
    assert "This is likely Pike, Jason, who is here already." in told(panel._warnings)
    assert not panel._warnings.visibleRegion().isEmpty()
    assert known(office, Referral) == []
    panel.hand_in()
    office.settle()
    assert len(known(office, Referral)) == 1


def test_somebody_who_only_waits_to_be_accepted_is_named_as_well(office: Office) -> None:
    acts.refer_to(office.town.priya.desk, row=SMITH, provider=office.at.service)
    exchange(office)
    arrive(office)
    assert "This is likely Smith, John" in warned(office, given_name=("John",), family_name=("Smith",))


def test_nobody_is_named_for_somebody_new_and_an_odd_number_is(office: Office) -> None:
    arrive(office)
    said = warned(office, given_name=("Kai",), family_name=("Ng",), prison_number=("12345",))
    assert "who is here already" not in said
    assert "'12345' is not a prison number" in said


def test_a_need_is_added_and_changed(smith: Office) -> None:
    press_in(smith, "Add a need")
    smith.hand_in(FormName.ADD_NEED, the_referral(smith).case, pathway=("accommodation",), words=("A room by Friday",))
    (need,) = known(smith, Need)
    assert "A room by Friday" in told(page(smith).record)
    smith.hand_in(FormName.CHANGE_NEED, need.id, status=("met",))
    (after,) = known(smith, Need)
    assert isinstance(after, Need)
    assert (after.words, after.status) == ("A room by Friday", "met")
    assert "Met" in told(page(smith).record)


def test_an_empty_need_is_refused(smith: Office) -> None:
    panel = smith.hand_in(FormName.ADD_NEED, the_referral(smith).case)
    assert panel._form.summary.accessibleDescription().startswith("Choose what it is, or write it down")
    assert known(smith, Need) == []


def test_a_practitioner_refers_to_a_provider_who_finds_it_waiting(offices: Offices) -> None:
    priya = arrive(offices("priya"))
    panel = priya.fill_in(FormName.REFER_TO, priya.at.service, given_name=("John",), family_name=("Smith",))
    assert panel.entry("provider").value == priya.town.farida.service
    panel.hand_in()
    priya.settle()
    assert "The provider has not decided yet." in told(page(priya).record)
    exchange(priya)
    assert priya.town.farida.rows("SELECT status, referrer_name FROM kind_referral") == [
        ("sent", "Staffordshire Probation practitioner")
    ]


def test_a_practitioner_takes_a_referral_back_and_is_offered_no_decision(offices: Offices) -> None:
    priya = offices("priya")
    one = acts.refer_to(priya.at.desk, row=SMITH, provider=priya.town.farida.service).created[0]
    arrive(priya)
    page(priya).open(Id(one))
    priya.settle()
    offered = {offer.form for offer in page(priya).offers}
    assert FormName.ACCEPT_REFERRAL not in offered
    priya.hand_in(FormName.WITHDRAW_REFERRAL, one)
    assert the_referral(priya).status == "withdrawn"


def test_a_mentor_has_no_page_of_referrals(offices: Offices) -> None:
    ruth = offices("ruth")
    assert PlaceName.REFERRALS not in ruth.workspace.places


def test_closing_a_form_about_the_list_goes_back_to_the_record_that_was_open(smith: Office) -> None:
    press(page(smith), "Refer somebody")
    smith.settle()
    assert page(smith).open_record == ""
    page(smith)._alone.closed.emit()
    smith.settle()
    assert page(smith).open_record == the_referral(smith).id


def test_a_number_that_is_copied_from_a_record_is_said_to_be_on_the_clipboard(smith: Office) -> None:
    page(smith).record._identity.copied.emit(say("The prison number {number} is on the clipboard.", number="A1234BC"))
    smith.settle()
    assert "A1234BC is on the clipboard" in told(smith.workspace.undo_bar)


def in_sight(office: Office) -> str:
    """Every label of the record that can be seen."""
    return "\n".join(part.text() for part in visible(page(office).record, QLabel) if isinstance(part, QLabel))


def test_what_cannot_be_shown_any_more_leaves_nothing_to_press_and_says_why(smith: Office) -> None:
    record = page(smith).record
    assert "John Smith" in in_sight(smith)
    record.record = Id("nothing")
    smith.workspace._tasks.changed.emit(Changes(kinds=frozenset({"referral"})))
    smith.settle()
    assert "John Smith" not in in_sight(smith)
    assert "This referral is not on this device." in in_sight(smith)
    assert visible(record, QPushButton) == []
    assert page(smith).open_record == NO_ID


def test_the_tab_that_is_open_and_the_focus_stay_when_another_record_comes(smith: Office) -> None:
    record = page(smith).record
    acts.refer(smith.at.desk, row=replace(SMITH, given_name="Johan"))
    (other,) = {one.id for one in known(smith, Referral)} - {record.record}
    record.tabs.setFocus()
    last = record.tabs.count() - 1
    record.tabs.setCurrentIndex(last)
    page(smith).open(other)
    smith.settle()
    assert record.shown is not None
    assert record.shown.record == other
    assert record.tabs.currentIndex() == last
    focused = QApplication.focusWidget()
    assert focused is not None
    assert record.isAncestorOf(focused)
