"""Two records of one person, joined and parted."""

import pytest

from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.ids import Id
from caseworker.services import assignments, links
from tests.services.conftest import PIKE, House, Office


def test_two_records_of_one_person_are_joined_in_both_and_one_speaks(office: Office) -> None:
    one, two = office.refer(), office.refer(PIKE)
    links.same_person(office.a.desk, case=one, other=two)
    assert len(office.a.rows("SELECT DISTINCT speaks_as FROM case_row")) == 1
    assert {*office.a.rows("SELECT scope, other FROM kind_same_person WHERE same=1")} == {(one, two), (two, one)}


def test_a_wall_around_one_record_covers_the_other(house: House) -> None:
    one, two = house.refer(), house.refer(PIKE)
    house.exchange()
    assignments.wall(house.a.desk, case=one, member=house.b.member, reason="A cousin")
    links.same_person(house.a.desk, case=one, other=two)
    house.exchange()
    assert house.b.ids("person") == set()


def test_parted_records_are_two_people_again_and_can_be_joined_anew(office: Office) -> None:
    one, two = office.refer(), office.refer(PIKE)
    links.same_person(office.a.desk, case=one, other=two)
    links.part(office.a.desk, case=two, other=one)
    assert {row[0] for row in office.a.rows("SELECT speaks_as FROM case_row")} == {one, two}
    links.same_person(office.a.desk, case=two, other=one)
    assert len({row[0] for row in office.a.rows("SELECT speaks_as FROM case_row")}) == 1


def test_parting_a_walled_record_takes_a_second_voice_and_the_first_is_heard_once(house: House) -> None:
    one, two = house.refer(), house.refer(PIKE)
    house.exchange()
    links.same_person(house.a.desk, case=one, other=two)
    assert not links.are_covered_by_one_wall(house.a.desk, case=one, other=two)
    assignments.wall(house.a.desk, case=one, member=house.b.member, reason="A cousin")
    links.part(house.a.desk, case=one, other=two)
    assert links.are_covered_by_one_wall(house.a.desk, case=two, other=one)
    with pytest.raises(Refused, match="You have parted these two already"):
        links.part(house.a.desk, case=two, other=one)


def test_links_that_cannot_be_are_refused(office: Office) -> None:
    one, two = office.refer(), office.refer(PIKE)
    with pytest.raises(Refused, match="itself"):
        links.same_person(office.a.desk, case=one, other=one)
    with pytest.raises(Refused, match="not joined"):
        links.part(office.a.desk, case=one, other=two)
    with pytest.raises(NotHere, match="not on this device"):
        links.same_person(office.a.desk, case=one, other=Id("ff" * 16))
    links.same_person(office.a.desk, case=one, other=two)
    with pytest.raises(Refused, match="joined already"):
        links.same_person(office.a.desk, case=two, other=one)
