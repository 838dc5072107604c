"""The tabs of a person over the real service: dates as they were said, who may open the record, what is shared."""

from datetime import date
from typing import Any

import pytest

from caseworker.domain.disclosure import Purpose
from caseworker.domain.ids import Id
from caseworker.domain.record import Record
from caseworker.forms.declared import FORMS
from caseworker.queries import opening, sharing
from caseworker.queries.form_names import FormName
from caseworker.queries.pages import person_offers
from caseworker.queries.rows import PersonTab
from caseworker.queries.who_could import who_could
from caseworker.services import assignments, permissions
from tests.devices import Device, founder, later
from tests.queries.conftest import asked
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import told


@pytest.fixture
def pike(office: Office) -> Office:
    """The office with Jason Pike open."""
    office.open_person(office.town.pike)
    return office


def tab(office: Office, name: PersonTab) -> str:
    office.workspace.people.person.open_tab(name)
    office.settle()
    return told(office.workspace.people.person.sections[name])


def only(office: Office, kind: str) -> Record:
    (one,) = office.at.ids(kind)
    found: Record = office.at.record(Id(one))
    return found


def offered(one: Device, case: Id) -> set[FormName]:
    with asked(one) as reading:
        return {offer.form for offer in person_offers(reading, case)}


def said(office: Office, day: str, **values: tuple[str, ...]) -> Any:
    typed = {"release_type": ("CRD",), "on": (day, "12", "2026", ""), "source": ("prison",), **values}
    return office.fill_in(FormName.RELEASE_SAID, office.town.pike, **typed)


# Release


def test_while_a_date_is_typed_the_form_says_what_the_law_makes_of_it(pike: Office) -> None:
    panel = said(pike, "25")
    panel._ask_warnings()
    pike.settle()
    words = told(panel)
    assert "statutory day Thursday 24 December" in words
    assert "Usually Wednesday 23 December" in words
    assert "Confirm with the prison." in words


def test_a_confirmed_date_is_not_explained(pike: Office) -> None:
    panel = said(pike, "25", confidence=("confirmed",))
    panel._ask_warnings()
    pike.settle()
    assert "statutory day" not in told(panel)


def test_a_date_that_moved_stays_as_history_and_one_taken_back_goes(pike: Office) -> None:
    for day in ("25", "22"):
        said(pike, day).hand_in()
        pike.settle()
    shown = tab(pike, PersonTab.RELEASE)
    assert "Replaced by 22 December" in shown
    assert "written down by Farida Akhtar" in shown
    newest = next(Id(one) for one in pike.at.ids("release") if pike.at.record(Id(one)).replaces)
    pike.hand_in(FormName.RELEASE_TAKEN_BACK, newest)
    assert "Replaced by" not in tab(pike, PersonTab.RELEASE)


def test_a_move_ends_one_stay_and_begins_another_and_the_record_goes_on(pike: Office) -> None:
    for prison, day in (("FSI", "1"), ("HEI", "5")):
        stay = {"prison": (prison,), "since": (day, "12", "2026", ""), "reason": ("transferred",)}
        pike.hand_in(FormName.HELD, pike.town.pike, **stay)
    shown = tab(pike, PersonTab.RELEASE)
    assert "Moved to another prison" in shown or "moved to another prison" in shown
    assert "The same record and the same mentor go on." in shown
    pike.hand_in(FormName.LEFT_PRISON, pike.town.pike, until=("7", "12", "2026", ""), ended_by=("released",))
    assert FormName.LEFT_PRISON not in offered(pike.at, pike.town.pike)


# Agreement and sharing


def test_a_person_agrees_and_agrees_no_longer(pike: Office) -> None:
    pike.hand_in(FormName.BEGIN_AGREEMENT, pike.town.pike, how_given=("spoken",))
    agreement = only(pike, "agreement")
    assert "explained by Farida Akhtar" in tab(pike, PersonTab.SHARING)
    assert FormName.BEGIN_AGREEMENT not in offered(pike.at, pike.town.pike)
    pike.hand_in(FormName.END_AGREEMENT, agreement.id, ended_why=("Moving away",))
    assert "Ended" in tab(pike, PersonTab.SHARING)
    assert FormName.BEGIN_AGREEMENT in offered(pike.at, pike.town.pike)


def test_before_everything_is_withdrawn_the_form_says_what_stops_and_what_stays(pike: Office) -> None:
    body = pike.town.probation.service
    permissions.grant(pike.at.desk, case=pike.town.pike, body=body, purpose=Purpose.PROGRESS)
    panel = pike.hand_in(FormName.WITHDRAW_ALL, pike.town.pike, body=(body,))
    with asked(pike.at) as reading:
        assert sharing.permitting_bodies(reading, pike.town.pike) == [body]
    words = told(panel)
    assert "This stops: How it is going" in words
    assert "This stays, because a duty asks for it" in words
    assert "What has left is not called back" in words
    panel.hand_in()
    pike.settle()
    with asked(pike.at) as reading:
        assert sharing.permitting_bodies(reading, pike.town.pike) == []


def test_sharing_stops_and_begins_again(pike: Office) -> None:
    body = pike.town.probation.service
    pike.hand_in(FormName.STOP_SHARING, pike.town.pike, body=(body,))
    assert "No other organisation is told anything." in tab(pike, PersonTab.SHARING)
    pike.hand_in(FormName.SHARE_WITH, pike.town.pike, body=(body,))
    assert "Staffordshire Probation" in tab(pike, PersonTab.SHARING)


def test_only_a_body_that_this_service_works_with_itself_is_offered_to_share_with(pike: Office) -> None:
    farida, other = pike.at, founder("Bryn Coe", service="Severn House")
    with farida.store.writing() as transaction:
        transaction.do("UPDATE kind_partner SET scope=?, folder=?", other.service, f"roster/{other.service}")
    with asked(farida) as reading:
        assert FormName.SHARE_WITH not in {one.form for one in sharing.offers(reading, pike.town.pike)}
        (line,) = FORMS[FormName.SHARE_WITH].blank(reading, pike.town.pike).lines
    assert line.choices == ()


# Access log


def names(one: Device, case: Id) -> set[str]:
    with asked(one) as reading:
        return {str(fact.label) for fact in opening.sections(reading, case)[0].facts}


def test_the_log_names_who_may_open_the_record_and_why(pike: Office) -> None:
    shown = tab(pike, PersonTab.ACCESS)
    assert "let in as their mentor" in shown
    assert "a coordinator of the service, and answers for them" in shown
    assert {"Farida Akhtar", "Dev Patel", "Ruth Osei"} <= names(pike.at, pike.town.pike)
    assert "Ruth Osei was let in" in shown
    assert "The record was opened" in shown


def test_a_wall_keeps_its_member_out_of_the_list_and_two_lift_it(pike: Office) -> None:
    town = pike.town
    pike.hand_in(FormName.RAISE_WALL, town.pike, member=(town.dev.member,), reason=("Knows the victim",))
    assert "Dev Patel" not in names(pike.at, town.pike)
    shown = tab(pike, PersonTab.ACCESS)
    assert "Knows the victim" in shown
    assert "A wall was raised around Dev Patel" in shown
    pike.hand_in(FormName.LIFT_WALL, town.pike, member=(town.dev.member,))
    assert "agreed to lift it; one more must." in tab(pike, PersonTab.ACCESS)
    assert FormName.LIFT_WALL not in offered(pike.at, town.pike)


def test_who_could_on_a_past_day_is_answered_from_the_journal_as_it_stood(pike: Office) -> None:
    town = pike.town
    panel = pike.fill_in(FormName.WHO_COULD, town.pike, day=("7", "12", "2026", ""))
    panel._ask_warnings()
    pike.settle()
    assert "Ruth Osei: let in as their mentor" in told(panel)
    later(town.farida, days=3)
    assignments.unassign(town.farida.desk, case=town.pike, mentor=town.ruth.member)
    with asked(town.farida) as reading:
        could = {
            day: "Ruth Osei" in {one.name for one in who_could(reading, town.pike, day=date(2026, 12, day))}
            for day in (1, 8, 10)
        }
    assert could == {1: False, 8: True, 10: False}


def test_a_mentor_is_let_in_and_out_again(pike: Office) -> None:
    town = pike.town
    pike.hand_in(FormName.END_ACCESS, town.pike, member=(town.ruth.member,))
    assert "Ruth Osei" not in names(pike.at, town.pike)
    pike.hand_in(FormName.LET_MENTOR_IN, town.pike, member=(town.ruth.member,))
    assert "Ruth Osei" in names(pike.at, town.pike)


def test_a_mentor_is_told_of_no_wall_and_changes_nothing_about_access(offices: Offices) -> None:
    office = offices("ruth")
    town = office.town
    assignments.wall(town.farida.desk, case=town.pike, member=town.dev.member, reason="Knows the victim")
    town.exchange(town.farida, town.ruth)
    with asked(town.ruth) as reading:
        shown = opening.sections(reading, town.pike)
        offers = opening.offers(reading, town.pike)
    assert [str(section.title) for section in shown] == ["Who may open this now"]
    assert offers == ()
    denied = {FormName.SHARE_WITH, FormName.WITHDRAW_ALL, FormName.RELEASE_SAID, FormName.HELD}
    assert not offered(town.ruth, town.pike) & denied
