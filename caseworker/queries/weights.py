"""The points of each factor of a match as the service has settled them, those that nobody has moved as they come."""

from collections.abc import Mapping

from caseworker.matching.factors import WEIGHTS, Factor
from caseworker.queries.edge import office_settings
from caseworker.queries.reading import Reading


def kept_weights(reading: Reading) -> Mapping[Factor, int]:
    """How much each factor counts."""
    settings = office_settings(reading)
    kept = {factor: getattr(settings, field_of(factor)) for factor in Factor}
    return {factor: WEIGHTS[factor] if points is None else points for factor, points in kept.items()}


def field_of(factor: Factor) -> str:
    """The field of the settings that keeps a factor's points."""
    return f"weight_{factor.value}"
