"""The pages of the rail: their icons, words and keys, and which of them a role has."""

from collections.abc import Mapping
from types import MappingProxyType

from caseworker.domain.errors import say
from caseworker.domain.service import Role
from caseworker.queries.place_names import PlaceName
from ui.widgets.rail import Place

PLACES: Mapping[PlaceName, Place] = MappingProxyType(
    {
        place.name: place
        for place in (
            Place(PlaceName.TODAY, "sun", say("Today"), "1"),
            Place(PlaceName.PEOPLE, "users", say("People"), "2"),
            Place(PlaceName.REFERRALS, "inbox", say("Referrals"), "3"),
            Place(PlaceName.SYNC, "refresh-cw", say("Sync"), "9"),
        )
    }
)
"""The figure is the key, with Ctrl, and stays the same for every role."""

_EVERYBODY = (PlaceName.PEOPLE, PlaceName.SYNC)
PLACES_OF: Mapping[Role, tuple[PlaceName, ...]] = MappingProxyType(
    {
        Role.COORDINATOR: tuple(PLACES),
        Role.MENTOR: (PlaceName.TODAY, *_EVERYBODY),
        Role.PRACTITIONER: (PlaceName.TODAY, PlaceName.PEOPLE, PlaceName.REFERRALS, PlaceName.SYNC),
        Role.TRUSTEE: _EVERYBODY,
    }
)
