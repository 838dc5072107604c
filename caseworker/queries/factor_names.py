"""What the factors of a match are called."""

from collections.abc import Mapping
from types import MappingProxyType

from caseworker.domain.errors import Phrase, say
from caseworker.matching.factors import Factor

FACTORS: Mapping[Factor, Phrase] = MappingProxyType(
    {
        Factor.NEED: say("Needs and skills"),
        Factor.TRAVEL: say("Travel"),
        Factor.AVAILABILITY: say("Availability"),
        Factor.CONTINUITY: say("Continuity"),
        Factor.WISHES: say("Wishes"),
        Factor.INTERESTS: say("Interests"),
        Factor.GATE: say("Gate pick-up"),
    }
)
