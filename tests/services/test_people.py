"""People: forms saved over what they were loaded with, safety kept, former names where nobody looks for them."""

from datetime import date

import pytest

from caseworker.domain.agreements import Agreement
from caseworker.domain.errors import BugError, NotHere, Refused
from caseworker.domain.ids import Id
from caseworker.domain.people import FormerName, Identifier, SafeContact
from caseworker.services import agreements, people
from tests.services.conftest import House, Office


def contact(office: Office, case: Id, **values: object) -> Id:
    made = SafeContact(**{"means": "mobile", "value": "01632 960114", **values})  # type: ignore[arg-type]
    return people.add_contact(office.a.desk, case=case, contact=made).created[0]


def test_a_form_saves_what_was_changed_in_it(office: Office) -> None:
    case = office.refer()
    form = people.loaded(office.a.desk, record=case)
    people.edit(office.a.desk, form=form, preferred_name="Jase", aliases=("J. Pyke",))
    person = office.a.record(case)
    assert (person.preferred_name, person.aliases, person.given_name) == ("Jase", ("J. Pyke",), "Jason")


def test_two_who_edit_the_same_field_see_both_values(house: House) -> None:
    case = house.refer()
    house.exchange()
    forms = [(each, people.loaded(each.desk, record=case)) for each in (house.a, house.b)]
    for (each, form), name in zip(forms, ("Jase", "Jay"), strict=True):
        people.edit(each.desk, form=form, preferred_name=name)
    house.exchange()
    assert house.a.conflicts(case) == house.b.conflicts(case) == ("preferred_name",)


def test_where_two_disagree_about_texting_it_is_not_safe_until_somebody_chooses(house: House) -> None:
    case = house.refer()
    house.match(case)
    number = contact(house, case)
    house.exchange()
    forms = [(each, people.loaded(each.desk, record=number)) for each in (house.a, house.c)]
    for (each, form), safe in zip(forms, (True, False), strict=True):
        people.edit(each.desk, form=form, safe_to_text=safe)
    house.exchange()
    assert [each.record(number).safe_to_text for each in (house.a, house.b, house.c)] == [False] * 3
    people.edit(house.a.desk, form=people.loaded(house.a.desk, record=number), safe_to_text=True)
    house.exchange()
    assert (house.c.record(number).safe_to_text, house.c.conflicts(number)) == (True, ())


def test_a_mentor_changes_how_somebody_may_be_reached_and_not_who_they_are(house: House) -> None:
    case = house.refer()
    house.match(case)
    house.exchange()
    with pytest.raises(Refused):
        people.edit(house.c.desk, form=people.loaded(house.c.desk, record=case), given_name="Jake")


def test_a_new_way_to_reach_somebody_is_in_use_and_not_yet_known_to_be_safe(office: Office) -> None:
    found = office.a.record(contact(office, office.refer()))
    assert (found.current, found.safe_to_phone, found.safe_to_text) == (True, None, None)


def test_a_number_is_added_beside_others_of_its_type(office: Office) -> None:
    case = office.refer()
    for number in ("X320741", "X320742"):
        people.add_identifier(office.a.desk, case=case, identifier=Identifier(identifier_type="crn", value=number))
    assert office.a.rows("SELECT count(*) FROM kind_identifier WHERE identifier_type='crn'") == [(2,)]


def test_a_wrong_number_is_taken_out_of_sight(office: Office) -> None:
    case = office.refer()
    wrong = Identifier(identifier_type="crn", value="X320741")
    made = people.add_identifier(office.a.desk, case=case, identifier=wrong).created[0]
    people.remove(office.a.desk, form=people.loaded(office.a.desk, record=made))
    assert office.a.rows("SELECT count(*) FROM kind_identifier WHERE identifier_type='crn'") == [(0,)]


def test_a_former_name_never_reaches_the_mentor_and_is_not_found_by_searching(house: House) -> None:
    case = house.refer()
    house.match(case)
    former = FormerName(name="Juniper", why_kept="An old court order names it")
    people.add_former_name(house.a.desk, case=case, former=former)
    house.exchange()
    assert len(house.b.ids("former_name")) == 1
    assert house.c.ids("former_name") == set()
    assert not [words for (words,) in house.a.rows("SELECT words FROM find_people") if "juniper" in words]


def test_a_former_name_needs_a_reason_to_be_kept(office: Office) -> None:
    case = office.refer()
    with pytest.raises(Refused, match="why a former name must be kept"):
        people.add_former_name(office.a.desk, case=case, former=FormerName(name="Juniper"))
    with pytest.raises(Refused, match="nothing to keep"):
        people.add_former_name(office.a.desk, case=case, former=FormerName(why_kept="An order"))


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"given_name": " ", "family_name": None}, "needs a name"),
        ({"born_on": date(2026, 12, 8)}, "date of birth"),
        ({"born_on": date(1899, 12, 31)}, "date of birth"),
        ({"deceased_on": date(2026, 12, 8)}, "still to come"),
    ],
)
def test_what_cannot_be_true_of_a_person_is_refused(office: Office, wrong: dict[str, object], sentence: str) -> None:
    form = people.loaded(office.a.desk, record=office.refer())
    with pytest.raises(Refused, match=sentence):
        people.edit(office.a.desk, form=form, **wrong)


def test_half_a_number_and_half_a_contact_are_refused(office: Office) -> None:
    case = office.refer()
    with pytest.raises(Refused, match="which number"):
        people.add_identifier(office.a.desk, case=case, identifier=Identifier(identifier_type="crn"))
    with pytest.raises(Refused, match="how the person can be reached"):
        people.add_contact(office.a.desk, case=case, contact=SafeContact(value="01632 960114"))


def test_a_person_is_never_removed_and_other_records_are_not_edited_here(office: Office) -> None:
    case = office.refer()
    with pytest.raises(BugError):
        people.remove(office.a.desk, form=people.loaded(office.a.desk, record=case))
    agreed = Agreement(agreed_on=date(2026, 12, 7))
    made = agreements.begin(office.a.desk, case=case, agreement=agreed).created[0]
    with pytest.raises(BugError):
        people.edit(office.a.desk, form=people.loaded(office.a.desk, record=made), language="eng")


def test_a_form_about_somebody_who_is_not_here_says_so(office: Office) -> None:
    with pytest.raises(NotHere):
        people.loaded(office.a.desk, record=Id("ff" * 16))
