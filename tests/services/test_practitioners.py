"""The named practitioner inside and outside."""

import pytest

from caseworker.domain.custody import Practitioner
from caseworker.domain.errors import Refused
from caseworker.services import practitioners
from tests.services.conftest import TODAY, House, Office

LAWSON = Practitioner(side="outside", name="P. Lawson", phone="01632 960115")


def test_a_new_practitioner_ends_the_one_before_on_the_same_side(office: Office) -> None:
    case = office.refer()
    first = practitioners.name(office.a.desk, case=case, practitioner=LAWSON).created[0]
    inside = Practitioner(side="inside", name="M. Hale")
    other = practitioners.name(office.a.desk, case=case, practitioner=inside).created[0]
    practitioners.name(office.a.desk, case=case, practitioner=Practitioner(side="outside", name="R. Begum"))
    assert (office.a.record(first).until, office.a.record(other).until) == (TODAY, None)


def test_a_practitioner_who_goes_leaves_a_handover(office: Office) -> None:
    made = practitioners.name(office.a.desk, case=office.refer(), practitioner=LAWSON).created[0]
    practitioners.no_longer(office.a.desk, practitioner=made, on=TODAY, handover="R. Begum takes over on Monday")
    assert office.a.record(made).handover == "R. Begum takes over on Monday"


def test_a_body_names_its_own_practitioner(house: House) -> None:
    case = house.refer()
    house.exchange()
    practitioners.name(house.p.desk, case=case, practitioner=LAWSON)
    house.exchange()
    assert house.a.rows("SELECT name, phone FROM kind_practitioner") == [("P. Lawson", "01632 960115")]


def test_a_practitioner_has_a_name_and_a_side(office: Office) -> None:
    with pytest.raises(Refused, match="inside or outside"):
        practitioners.name(office.a.desk, case=office.refer(), practitioner=Practitioner(name="P. Lawson"))
