"""What the forms beside a person begin with, and what is said before a gate pick-up is booked."""

from datetime import UTC, date, datetime, time

import pytest

from caseworker.domain.agreements import PermissionGiven
from caseworker.domain.appointments import Appointment
from caseworker.domain.custody import CustodyStay
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import say
from caseworker.domain.folders import case_folder
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.referrals import Referral
from caseworker.domain.releases import Release
from caseworker.domain.risks import RiskCard
from caseworker.queries import advice, forms
from caseworker.queries.permission_form import PermissionEntry
from caseworker.queries.rows import GateEntry, GateForm
from caseworker.queries.session_rows import SessionDraft
from caseworker.services import casework, mentors, permissions
from tests.devices import Device
from tests.queries.conftest import FEATHERSTONE, TODAY, Town, asked, gateway_of

LEAVES = date(2026, 12, 22)


def gate_form(town: Town, one: Device | None = None) -> GateForm:
    with asked(one or town.farida) as reading:
        return forms.gate_form(reading, case=town.pike)


def says(town: Town, day: date = LEAVES) -> None:
    town.put(Release(release_type="CONFIRMED", on=day, said_on=TODAY, source="prison", confidence="confirmed"))


def said_of(town: Town, *, day: date = LEAVES, at: time = time(8, 30), who: str = "") -> list[str]:
    entry = GateEntry(town.pike, day, at, "Main gate", who or town.ruth.member, "")
    with asked(town.farida) as reading:
        return [str(phrase) for phrase in advice.gate_advice(reading, entry=entry)]


def booked(town: Town, *, hour: int, minute: int = 0, **values: object) -> Appointment:
    starts = datetime(2026, 12, 22, hour, minute, tzinfo=UTC)
    return Appointment(status="booked", starts_at=starts, mentor=town.ruth.member, **values)  # type: ignore[arg-type]


def test_the_session_form_offers_words_and_begins_with_the_name(town: Town) -> None:
    with asked(town.farida) as reading:
        form = forms.session_form(reading, case=town.pike)
    assert (form.name, form.draft) == ("Jason Pike", None)
    assert [str(choice.words) for choice in form.attendances] == ["Came on time", "Came late", "Did not come"]
    assert "Finance and ID" in [str(choice.words) for choice in form.pathways]


def test_the_session_form_knows_the_first_day_on_which_they_can_have_been_met(town: Town) -> None:
    town.put(Referral(referred_on=date(2026, 9, 1)))
    with asked(town.farida) as reading:
        assert forms.session_form(reading, case=town.pike).days.begun_on == date(2026, 9, 1)


def test_a_mentor_is_asked_about_a_session_before_they_walked_together_and_nobody_else(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    with asked(town.ruth) as reading:
        assert forms.session_form(reading, case=town.pike).days.matched_on == date(2026, 10, 4)
    with asked(town.farida) as reading:
        assert forms.session_form(reading, case=town.pike).days.matched_on is None


def test_the_words_for_a_body_are_asked_for_where_the_person_lets_it_know_how_it_is_going(town: Town) -> None:
    def tells() -> bool:
        with asked(town.farida) as reading:
            return forms.session_form(reading, case=town.pike).tells

    assert not tells()
    desk, body = town.farida.desk, town.probation.service
    permissions.grant(desk, case=town.pike, body=body, purpose=Purpose.ATTENDANCE)
    assert not tells()
    permissions.grant(desk, case=town.pike, body=body, purpose=Purpose.PROGRESS)
    assert tells()
    permissions.withdraw(desk, case=town.pike, body=body, purpose=Purpose.PROGRESS)
    assert not tells()


def test_that_a_body_is_told_who_came_is_said_by_the_rules_of_the_sharing(town: Town) -> None:
    def tells_attendance() -> bool:
        with asked(town.farida) as reading:
            return forms.session_form(reading, case=town.pike).tells_attendance

    assert not tells_attendance()
    permissions.grant(town.farida.desk, case=town.pike, body=town.probation.service, purpose=Purpose.ATTENDANCE)
    assert tells_attendance()
    casework.stop_sharing(town.farida.desk, case=town.pike, body=town.probation.service)
    assert not tells_attendance()


def test_a_draft_comes_back_letter_by_letter_with_the_moment_it_was_kept(town: Town) -> None:
    typed = SessionDraft(
        town.pike,
        "7",
        "dec",
        "2026",
        "9.3",
        "5o",
        "late",
        "He would rather get the b",
        "Ring",
        ("health",),
        told="Getting on w",
    )
    gateway_of(town.farida).save_draft(town.farida.desk, draft=typed)
    with asked(town.farida) as reading:
        draft = forms.session_form(reading, case=town.pike).draft
    assert draft is not None
    assert draft.kept == town.farida.clock.now()
    assert draft == SessionDraft(**{**vars(typed), "kept": draft.kept})


def test_a_gate_pick_up_begins_with_the_expected_day_and_the_gate(town: Town) -> None:
    town.put(CustodyStay(prison=FEATHERSTONE, since=date(2026, 9, 1)))
    says(town)
    form = gate_form(town)
    assert (form.name, form.expected, form.at, form.place) == ("Jason Pike", LEAVES, time(8, 30), "HMP Featherstone")
    assert form.booked is None


def test_a_day_that_has_passed_is_not_proposed(town: Town) -> None:
    says(town, date(2026, 12, 1))
    assert gate_form(town).expected is None


def test_whoever_walks_with_the_person_is_proposed_first_then_the_coordinators(town: Town) -> None:
    form = gate_form(town)
    assert [str(choice.words) for choice in form.who] == ["Ruth Osei", "Dev Patel", "Farida Akhtar"]
    assert form.chosen == town.ruth.member


def test_nobody_stands_at_the_gate_because_their_name_comes_first(town: Town) -> None:
    with asked(town.farida) as reading:
        form = forms.gate_form(reading, case=town.open("Imran", "Khan"))
    assert [str(choice.words) for choice in form.who] == ["Dev Patel", "Farida Akhtar"]
    assert form.chosen == ""


def test_a_mentor_books_for_themself(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    form = gate_form(town, town.ruth)
    assert [choice.code for choice in form.who] == [form.chosen] == [town.ruth.member]


def test_what_is_booked_already_is_what_the_form_begins_with(town: Town) -> None:
    town.put(booked(town, hour=9, minute=15, gate_pickup=True, place="Back gate", note="Bring a coat"))
    form = gate_form(town)
    assert (form.expected, form.at, form.place) == (LEAVES, time(9, 15), "Back gate")
    assert form.booked is not None
    assert (form.booked.note, form.chosen) == ("Bring a coat", town.ruth.member)


def test_a_pick_up_on_the_expected_working_day_raises_no_doubt(town: Town) -> None:
    says(town)
    assert said_of(town) == []


def test_another_day_than_the_expected_one_is_said(town: Town) -> None:
    says(town)
    assert said_of(town, day=date(2026, 12, 21)) == ["The expected day is 22 December 2026, not this one."]


def test_a_day_that_nobody_gave_is_said(town: Town) -> None:
    assert said_of(town) == ["Nobody has said when they leave. Confirm the day with the prison."]


@pytest.mark.parametrize(
    ("day", "what"),
    [
        (date(2026, 12, 25), "a bank holiday: Christmas Day"),
        (date(2026, 12, 28), "a bank holiday: Boxing Day (substitute day)"),
        (date(2026, 12, 19), "a weekend"),
    ],
)
def test_a_day_on_which_much_is_closed_is_said(town: Town, day: date, what: str) -> None:
    says(town, day)
    assert said_of(town, day=day) == [str(say("{day} is {what}. Confirm with the prison.", day=day, what=what))]


def test_a_clash_with_the_person_s_own_day_is_said(town: Town) -> None:
    says(town)
    town.put(booked(town, hour=9))
    assert len(said_of(town)) == 1
    assert said_of(town)[0].startswith("There is another appointment from")


def test_a_clash_with_what_the_mentor_does_for_somebody_else_is_said(town: Town) -> None:
    says(town)
    other = town.open("Imran", "Khan")
    town.match(other)
    town.put(booked(town, hour=8), case_folder(other))
    assert len(said_of(town)) == 1


def test_the_pick_up_that_is_changed_does_not_clash_with_itself(town: Town) -> None:
    says(town)
    town.put(booked(town, hour=8, minute=30, gate_pickup=True))
    assert said_of(town, at=time(9)) == []


def test_a_check_that_will_have_lapsed_is_said(town: Town) -> None:
    says(town)
    ruth = Mentor(given_name="Rhian", family_name="Wyn", status="active")
    checks = [Check(check_type="dbs", issued_on=date(2023, 1, 5), lapses_on=date(2026, 12, 20), outcome="clear")]
    made = mentors.enrol_mentor(town.farida.desk, mentor=ruth, checks=checks).created[0]
    doubts = said_of(town, who=made)
    assert "The DBS check is due again on 20 December 2026, needed is 22 December 2026." in doubts


def test_a_mentor_who_was_not_briefed_is_said_to_be_held(town: Town) -> None:
    says(town)
    town.put(RiskCard(level="high", level_changed_on=TODAY, changed_on=TODAY))
    assert said_of(town) == ["Ruth Osei has not been briefed on the risk card, so the visit is held until then."]


def test_the_form_for_permissions_offers_who_is_let_in_and_what_rests_on_permission(town: Town) -> None:
    with asked(town.farida) as reading:
        form = gateway_of(town.farida).permission_form(reader=reading.connection, case=town.pike)
    assert [str(one.words) for one in form.bodies] == ["Staffordshire Probation"]
    assert {"progress", "attendance"} <= {one.code for one in form.purposes}
    assert "risk" not in {one.code for one in form.purposes}
    assert [str(one.words) for one in form.hearers] == ["Farida Akhtar", "Dev Patel", "Ruth Osei"]
    assert form.permitted == ()


def test_a_permission_written_down_at_the_form_stands_there_until_it_is_withdrawn(town: Town) -> None:
    gateway, body = gateway_of(town.farida), town.probation.service
    entry = PermissionEntry(town.pike, "progress", body, "phone", TODAY, town.ruth.member, date(2027, 3, 1))
    gateway.give_permission(town.farida.desk, entry=entry)
    with asked(town.farida) as reading:
        (one,) = gateway.permission_form(reader=reading.connection, case=town.pike).permitted
        (given,) = reading.all_of(PermissionGiven)
    assert (one.body, one.purpose, str(one.words), one.to) == (
        body,
        "progress",
        "How it is going",
        "Staffordshire Probation",
    )
    assert (given.how_given, given.given_on, given.heard_by, given.until) == (
        "phone", TODAY, town.ruth.member, date(2027, 3, 1),
    )  # fmt: skip
    gateway.withdraw_permission(town.farida.desk, case=town.pike, body=body, purpose="progress")
    with asked(town.farida) as reading:
        assert gateway.permission_form(reader=reading.connection, case=town.pike).permitted == ()
