"""How far apart two postcode districts lie: an estimate by straight line and the winding of roads, and called one."""

import csv
from collections.abc import Mapping
from math import hypot
from typing import NamedTuple

WINDING = 1.3
"""Roads are longer than the straight line by about this factor."""
WITHIN = 3
"""Kilometres that two places of one district are taken to lie apart."""
DOUBT = 0.25
"""Share of a travel limit within which an estimate decides nothing: the travel is to be checked by hand."""


class Point(NamedTuple):
    """A place on the national grid, in kilometres."""

    east: float
    north: float


def read_districts(text: str) -> Mapping[str, Point]:
    """Where each postcode district lies, of a CSV with its columns."""
    rows = csv.DictReader(text.splitlines())
    return {row["district"]: Point(float(row["east_km"]), float(row["north_km"])) for row in rows}


def district_of(written: str | None, *, known: Mapping[str, Point]) -> str:
    """The district in what somebody wrote, 'ws2', 'WS2 7' or 'WS2 7AA'; empty where there is none that is known."""
    letters = "".join((written or "").upper().split())
    letters = letters[:-3] if len(letters) > 4 else letters
    return next((letters[:size] for size in range(4, 1, -1) if letters[:size] in known), "")


def road_km(one: str | None, other: str | None, *, known: Mapping[str, Point]) -> int | None:
    """The estimated kilometres by road between two districts as somebody wrote them; None where one is not known."""
    first, second = (district_of(each, known=known) for each in (one, other))
    return road_between(known[first], known[second]) if first and second else None


def road_between(one: Point, other: Point) -> int:
    """The estimated kilometres by road between two places."""
    (east, north), (to_east, to_north) = one, other
    return max(WITHIN, round(hypot(east - to_east, north - to_north) * WINDING))
