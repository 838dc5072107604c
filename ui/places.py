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
            Place(PlaceName.MATCHING, "link", say("Matching"), "4"),
            Place(PlaceName.CALENDAR, "calendar-days", say("Calendar"), "5"),
            Place(PlaceName.MENTORS, "heart-handshake", say("Mentors"), "6"),
            Place(PlaceName.VOLUNTEERING, "heart-handshake", say("My volunteering"), "6"),
            Place(PlaceName.DIRECTORY, "map-pin", say("Directory"), "7"),
            Place(PlaceName.SYNC, "refresh-cw", say("Sync"), "9"),
            Place(PlaceName.SETTINGS, "settings", say("Settings"), "0"),
        )
    }
)
"""The figure is the key, with Ctrl, the same for every role; two pages may share one where no role has both."""

_EVERYBODY = (PlaceName.PEOPLE, PlaceName.SYNC, PlaceName.SETTINGS)
_OWN = (PlaceName.VOLUNTEERING,)
PLACES_OF: Mapping[Role, tuple[PlaceName, ...]] = MappingProxyType(
    {
        Role.COORDINATOR: tuple(place for place in PLACES if place not in _OWN),
        Role.MENTOR: (
            PlaceName.TODAY,
            PlaceName.PEOPLE,
            PlaceName.CALENDAR,
            *_OWN,
            PlaceName.DIRECTORY,
            PlaceName.SYNC,
            PlaceName.SETTINGS,
        ),
        Role.PRACTITIONER: (
            PlaceName.TODAY,
            PlaceName.PEOPLE,
            PlaceName.REFERRALS,
            PlaceName.SYNC,
            PlaceName.SETTINGS,
        ),
        Role.TRUSTEE: _EVERYBODY,
    }
)
