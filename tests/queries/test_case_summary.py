"""The case summary: what stands on it for whom, what comes first, and what stays in the record."""

from datetime import UTC, date, datetime, timedelta

import pytest

from caseworker.domain.agreements import Agreement
from caseworker.domain.appointments import Appointment
from caseworker.domain.cases import case_record_id
from caseworker.domain.concerns import Concern
from caseworker.domain.custody import Practitioner
from caseworker.domain.errors import NotHere
from caseworker.domain.folders import restricted_folder
from caseworker.domain.gaps import GapCode
from caseworker.domain.onward import OnwardReferral
from caseworker.domain.people import FormerName, Identifier, SafeContact
from caseworker.domain.referrals import Need
from caseworker.domain.releases import Release
from caseworker.domain.risks import Risk, RiskCard
from caseworker.queries.case_summary import RECENT, case_summary
from caseworker.queries.gaps import gaps_of
from caseworker.queries.paper_rows import CaseSummary
from caseworker.services import assignments, onward, sessions
from tests.devices import Device, later
from tests.queries.conftest import TODAY, Town, asked


def summary(one: Device, town: Town) -> CaseSummary:
    with asked(one) as reading:
        return case_summary(reading, town.pike)


def told(found: CaseSummary, title: str) -> list[str]:
    """Everything that stands under a heading, a line each."""
    section = next(one for one in found.sections if str(one.title) == title)
    facts = [f"{one.label}: {one.words}" + (f" ({one.context})" if one.context else "") for one in section.facts]
    lead = [str(section.lead)] if section.lead else []
    return [*lead, *map(str, section.says), *(facts or ([str(section.empty)] if section.empty else []))]


def whole(found: CaseSummary) -> str:
    """Every word on it."""
    return "\n".join(
        [found.name, *map(str, found.about), *(line for one in found.sections for line in told(found, str(one.title)))]
    )


def test_the_rule_for_reaching_them_comes_first_and_one_way_does_not_say_it_twice(town: Town) -> None:
    town.put(SafeContact(means="mobile", value="01632 960741", safe_to_phone=True, safe_to_text=False, hours="at noon"))
    contact = summary(town.farida, town).contact
    assert str(contact.lead) == "Do not text; safe to phone."
    assert [str(fact.context) for fact in contact.facts] == ["When to try: at noon."]
    town.put(SafeContact(means="email", value="pike@example.org", safe_to_write=True))
    contact = summary(town.farida, town).contact
    assert str(contact.lead) == "Do not text; safe to phone and write."
    assert {str(fact.context) for fact in contact.facts} == {
        "Do not text; safe to phone. When to try: at noon.",
        "Safe to write.",
    }


def test_somebody_without_a_known_way_is_to_be_asked_first(town: Town) -> None:
    assert str(summary(town.farida, town).contact.lead) == "No safe way known."


def test_names_numbers_and_how_to_work_with_them_stand_below(town: Town) -> None:
    town.farida.change(town.pike, preferred_name="Jay", languages=("cym",), adjustments_promised=("Large print",))
    town.put(Identifier(identifier_type="prison_number", value="A4512CX"))
    found = summary(town.farida, town)
    assert found.name == "Jay Pike"
    assert told(found, "Names and numbers") == ["Name: Jason Pike (called Jay)", "Prison number: A4512CX"]
    assert told(found, "How to work with them") == ["Languages: Welsh", "Adjustments promised: Large print"]


def test_who_is_around_them_is_named_and_nobody_named_is_said(town: Town) -> None:
    about = told(summary(town.farida, town), "The work with them")
    assert "Answers for them: Farida Akhtar" in about
    assert "Mentor: Ruth Osei (since 4 October 2026)" in about
    assert "Practitioner: Nobody is named in prison or probation." in about
    town.put(Practitioner(side="outside", name="Priya Nair", phone="01632 960121"))
    assert "Outside: Priya Nair (01632 960121)" in told(summary(town.farida, town), "The work with them")


def test_the_release_is_told_with_its_source_and_how_sure_it_is(town: Town) -> None:
    said = Release(
        release_type="CRD", on=date(2026, 12, 22), source="prison", confidence="likely", said_on=date(2026, 12, 4)
    )
    town.put(said)
    release = told(summary(town.farida, town), "Release")
    assert release[0] == "Leaves on Tuesday 22 December 2026, as the prison said."
    assert release[-1] == "Conditional release date: 22 December 2026 (The prison, likely, said on 4 December 2026)"


def test_agreement_needs_next_steps_and_help_from_elsewhere_are_told(town: Town) -> None:
    town.put(Agreement(agreed_on=date(2026, 11, 2), how_given="spoken"))
    town.put(Need(pathway="accommodation", own_words="A room of my own"))
    town.put(Appointment(purpose="catch_up", starts_at=datetime(2026, 12, 9, 10, tzinfo=UTC)))
    sent = OnwardReferral(service_name="Open Bracket Advice", pathway="finance", sent_on=date(2026, 12, 1), agreed=True)
    onward.send(town.farida.desk, case=town.pike, referral=sent)
    found = summary(town.farida, town)
    assert told(found, "Agreement and sharing") == ["Taking part: Agreed 2 November 2026 (said in person)"]
    assert told(found, "Needs") == ["Accommodation: A room of my own"]
    assert told(found, "What comes next") == ["Catching up: 9 December 2026, 10:00"]
    assert told(found, "Help from elsewhere")[0].startswith("Finance and ID: Open Bracket Advice")


def test_what_is_missing_is_told_with_its_age(town: Town) -> None:
    found = summary(town.farida, town)
    assert "No agreement to take part: since 2 November 2026 (35 days)" in told(found, "What is missing")


def test_the_last_sessions_are_told_with_what_came_of_them_and_by_whom(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    kept = town.session("Wants his sister told.", response="Quiet", strengths="Kept his list", next_step="Ring her")
    town.exchange(town.farida, town.ruth)
    (line,) = told(summary(town.farida, town), "Sessions")
    assert line.endswith(
        "(Wants his sister told.\nHow they responded: Quiet\nStrengths seen: Kept his list\nWhat next: Ring her\n"
        "Written by Ruth Osei.)"
    )
    sessions.amend(town.ruth.desk, session=kept, why="A slip", summary="Wants his brother told.")
    (line,) = told(summary(town.ruth, town), "Sessions")
    assert "Wants his brother told." in line
    assert "sister" not in line


def test_of_many_sessions_the_newest_are_told_and_how_many_there_are(town: Town) -> None:
    for number in range(RECENT + 2):
        town.session(f"Number {number}.", by=town.farida)
        later(town.farida, days=1)
    found = told(summary(town.farida, town), "Sessions")
    assert found[0] == f"The newest {RECENT} of {RECENT + 2}."
    assert len(found) == RECENT + 1
    assert f"Number {RECENT + 1}." in found[1]


def test_risk_concerns_former_names_and_equality_stay_in_the_record(town: Town) -> None:
    town.farida.change(town.pike, ethnicity="white_british", religion="none")
    town.put(RiskCard(level="high", what_to_do="Meet in the office"))
    overdue = TODAY - timedelta(days=400)
    town.put(
        Risk(overall="high", words="Beware of the dog", reviewed_on=overdue, review_due=overdue + timedelta(days=90)),
        restricted_folder(town.pike),
    )
    town.put(FormerName(name="Jocelyn"), restricted_folder(town.pike))
    town.put(Concern(concern_type="suicide", words="Said he would", severity="now"), restricted_folder(town.pike))
    with asked(town.farida) as reading:
        assert GapCode.RISK_REVIEW in {gap.code for gap in gaps_of(reading, [town.pike])}
    words = whole(summary(town.farida, town))
    kept = ("Meet in", "Beware", "Jocelyn", "Said he would", "White", "religion", "risk", "Risk", "concern")
    assert not [one for one in kept if one in words]


def test_a_mentor_prints_what_their_laptop_holds_and_no_more(town: Town) -> None:
    other = town.open("Imran", "Khan")
    town.put(SafeContact(means="mobile", value="01632 960741", safe_to_text=False))
    town.exchange(town.farida, town.ruth)
    found = summary(town.ruth, town)
    assert str(found.contact.lead) == "Do not text."
    assert found.edge.printed_by == "Ruth Osei"
    with asked(town.ruth) as reading, pytest.raises(NotHere):
        case_summary(reading, other)


def test_whoever_is_walled_off_prints_nothing(town: Town) -> None:
    town.exchange(town.farida, town.dev)
    assignments.wall(town.farida.desk, case=town.pike, member=town.dev.member, reason="Related")
    town.exchange(town.farida, town.dev)
    with pytest.raises(NotHere):
        summary(town.dev, town)


def test_nothing_on_it_can_be_pressed(town: Town) -> None:
    found = summary(town.farida, town)
    assert [one for one in (found.contact, *found.sections) if one.offers] == []


def test_the_edge_names_the_service_as_its_papers_do_and_who_prints_when(town: Town) -> None:
    edge = summary(town.farida, town).edge
    assert (edge.service, edge.printed_by, edge.printed_at) == ("Gate House", "Farida Akhtar", town.farida.clock.now())


def test_the_next_step_that_was_set_is_told_with_its_day(town: Town) -> None:
    day = town.farida.clock.now().date() + timedelta(days=2)
    town.farida.change(case_record_id(town.pike), next_step="Ring the registry", next_step_on=day)
    assert told(summary(town.farida, town), "What comes next") == ["Next step: Ring the registry (by 9 December 2026)"]
