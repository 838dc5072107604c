"""Estimated distances: districts as people write them, the same both ways, and unknown where a district is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from caseworker.domain.distances import WITHIN, district_of, read_districts, road_km

KNOWN = read_districts(resources.districts())
districts = st.sampled_from(sorted(KNOWN))


@pytest.mark.parametrize(
    ("written", "district"),
    [
        ("WS2", "WS2"),
        ("ws2 7", "WS2"),
        ("WS2 7AA", "WS2"),
        ("b1 2aa", "B1"),
        ("EC1A 1BB", "EC1A"),
        ("ZZ9", ""),
        ("", ""),
    ],
)
def test_a_district_is_found_in_what_somebody_wrote(written: str, district: str) -> None:
    assert district_of(written, known=KNOWN) == district


@given(districts)
def test_every_district_is_found_by_its_own_name(district: str) -> None:
    assert district_of(district, known=KNOWN) == district


@given(districts, districts)
def test_it_is_as_far_there_as_back(one: str, other: str) -> None:
    there = road_km(one, other, known=KNOWN)
    assert there == road_km(other, one, known=KNOWN)
    assert there is not None
    assert there >= WITHIN


def test_well_known_distances_are_about_right() -> None:
    assert road_km("B1", "CF10", known=KNOWN) in range(150, 200)
    assert road_km("WS1", "WS2", known=KNOWN) == WITHIN
    assert road_km("WS1", None, known=KNOWN) is None
