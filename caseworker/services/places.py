"""Places: the names of prisons as sentences say them, 'Hewell', not a code; and how far apart two districts lie."""

from collections.abc import Mapping
from functools import cache

import resources
from caseworker.domain import distances
from caseworker.domain.vocabulary import read_vocabularies

_PRISONS = read_vocabularies({"prison": resources.facts()["prison"]})["prison"]
WALES = "Wales"
WELSH_REGION = "D"
"""The probation region of Wales in `probation_region.csv`."""


def prison_name(code: str) -> str:
    """The name of a prison without HMP; a code that nobody knows is said as it is."""
    term = _PRISONS.terms.get(code)
    return (term.facts.get("name") or term.label) if term else code


def prison_in_wales(code: str) -> bool:
    """Whether a prison is in Wales."""
    term = _PRISONS.terms.get(code)
    return term is not None and term.facts.get("country") == WALES


def road_km(one: str | None, other: str | None) -> int | None:
    """The estimated kilometres by road between two postcode districts; None where one is not known."""
    return distances.road_km(one, other, known=districts())


@cache
def districts() -> Mapping[str, distances.Point]:
    """Where each postcode district lies."""
    return distances.read_districts(resources.districts())
