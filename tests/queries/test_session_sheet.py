"""The session sheet: one name, the questions of a session in their order, and nothing that must not lie on a table."""

from datetime import UTC, datetime

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.ids import derived
from caseworker.domain.people import Identifier, Person
from caseworker.domain.risks import RiskCard
from caseworker.domain.sessions import Session
from caseworker.queries.paper_rows import SessionSheet
from caseworker.queries.session_sheet import ASKED, one_name, session_sheet
from tests.devices import Device
from tests.queries.conftest import FEATHERSTONE, Town, asked


def sheet(town: Town, *, one: Device | None = None) -> SessionSheet:
    with asked(one or town.farida) as reading:
        return session_sheet(reading, town.pike)


@pytest.mark.parametrize(
    ("person", "name"),
    [
        (Person(given_name="Jason", family_name="Pike"), "Jason"),
        (Person(preferred_name="Jay", given_name="Jason", family_name="Pike"), "Jay"),
        (Person(preferred_name="Jay Pike", given_name="Jason", family_name="Pike"), "Jay"),
        (Person(family_name="Sukarno"), "Sukarno"),
        (Person(preferred_name="Sukarno", family_name="Sukarno"), "Sukarno"),
    ],
)
def test_the_person_has_one_name_and_no_family_name_where_there_is_another(person: Person, name: str) -> None:
    assert one_name(person) == name


def test_it_asks_what_a_session_asks_in_the_same_order(town: Town) -> None:
    asked_for = [question.field.name for question in sheet(town).questions]
    assert asked_for == [name for name in Session.kind.fields if name in ASKED]
    assert {*asked_for} == ASKED
    labels = [str(question.field.label) for question in sheet(town).questions]
    assert labels[4:] == [
        "What happened",
        "How the person responded",
        "Strengths seen",
        "What next",
        "Pathways touched",
    ]


def test_what_may_be_ticked_are_the_words_of_the_lists_but_none_that_tells_of_abuse(town: Town) -> None:
    boxes = {
        one.field.name: [str(choice.words) for choice in one.choices] for one in sheet(town).questions if one.choices
    }
    assert boxes["attendance"] == ["Came on time", "Came late", "Did not come"]
    assert "Catching up" in boxes["purpose"]
    assert "Health" in boxes["pathways"]
    assert not [words for words in boxes["pathways"] if "abuse" in words or "sex" in words]


def test_the_next_appointment_is_told_with_the_prison_and_with_no_place_outside(town: Town) -> None:
    assert str(sheet(town).booked) == "No appointment is booked."
    outside = datetime(2026, 12, 20, 15, tzinfo=UTC)
    town.put(Appointment(purpose="health", starts_at=outside, place="Needle exchange"))
    assert str(sheet(town).booked) == "Next appointment: Sunday 20 December 2026, 15:00"
    town.put(Appointment(purpose="catch_up", starts_at=datetime(2026, 12, 1, 10, tzinfo=UTC), prison=FEATHERSTONE))
    town.put(Appointment(starts_at=datetime(2026, 12, 8, 10, tzinfo=UTC), prison=FEATHERSTONE, status="cancelled"))
    town.put(Appointment(starts_at=datetime(2026, 12, 9, 10, tzinfo=UTC), prison=FEATHERSTONE))
    assert str(sheet(town).booked) == "Next appointment: Wednesday 9 December 2026, 10:00, HMP Featherstone"


def test_nothing_else_about_the_person_is_on_it(town: Town) -> None:
    town.put(Identifier(identifier_type="prison_number", value="A4512CX"))
    town.put(RiskCard(level="high", what_to_do="Meet in the office"))
    town.session(by=town.farida)
    words = str(sheet(town))
    assert not [one for one in ("Pike", "A4512CX", "1994", "high", "Meet in", "sister") if one in words]


def test_a_worry_is_rung_in_and_not_written_down(town: Town) -> None:
    assert str(sheet(town).worry).endswith("tell a member of staff, and then the office.")
    settings = derived("settings", town.farida.service)
    town.farida.change(settings, phone="01632 960100")
    assert str(sheet(town).worry).endswith("tell a member of staff, and ring 01632 960100.")
    town.farida.change(settings, on_call_phone="01632 960114")
    assert str(sheet(town).worry).endswith("tell a member of staff, and ring 01632 960114.")
