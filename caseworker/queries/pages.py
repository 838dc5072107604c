"""The questions of the pages that list records and show one, by page; and the tabs of a person."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple, Protocol

from caseworker.domain.ids import Id
from caseworker.queries import (
    appointment,
    appointment_list,
    conflicts,
    directory,
    mentor_list,
    mentor_record,
    overview,
    person_mentor,
    referral,
    referrals,
    today,
    volunteering,
)
from caseworker.queries.listed import Listing, ShownRecord
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import PersonTab, Section


class Lists(Protocol):
    """How a page lists its records: under a chip by its code (the first one is meant by ''), as far as words match."""

    def __call__(self, reading: Reading, *, text: str, chip: str, offset: int, limit: int) -> Listing: ...


class RecordsPage(NamedTuple):
    """What a page of the rail asks: its list, and one record of it. Both raise NotHere and Refused."""

    listing: Lists
    shown: Callable[[Reading, Id], ShownRecord]


RECORD_PAGES: Mapping[PlaceName, RecordsPage] = MappingProxyType(
    {
        PlaceName.DIRECTORY: RecordsPage(directory.listing, directory.shown),
        PlaceName.CALENDAR: RecordsPage(appointment_list.page, appointment.shown),
        PlaceName.REFERRALS: RecordsPage(referrals.page, referral.shown),
        PlaceName.MENTORS: RecordsPage(mentor_list.listing, mentor_record.shown),
        PlaceName.VOLUNTEERING: RecordsPage(volunteering.listing, volunteering.shown),
    }
)
PERSON_TABS: Mapping[PersonTab, Callable[[Reading, Id], tuple[Section, ...]]] = MappingProxyType(
    {
        PersonTab.OVERVIEW: overview.sections,
        PersonTab.MENTOR: person_mentor.sections,
    }
)
"""What stands under each tab of a person, but for the timeline, which is a list."""


COUNTS: Mapping[PlaceName, Callable[[Reading], int]] = MappingProxyType(
    {
        PlaceName.TODAY: today.count,
        PlaceName.SYNC: conflicts.count,
        PlaceName.REFERRALS: referrals.waiting,
        PlaceName.VOLUNTEERING: volunteering.count,
    }
)
"""How many wait for whoever asks, by page."""


def counts(reading: Reading) -> Mapping[PlaceName, int]:
    """How many wait for whoever asks, by page of the rail; none is left out."""
    return {place: waiting for place, count in COUNTS.items() if (waiting := count(reading))}
