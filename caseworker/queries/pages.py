"""The questions of the pages that list records and show one, by page; and the tabs of a person."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple, Protocol

from caseworker.domain.ids import Id
from caseworker.queries import (
    appointment,
    appointment_list,
    conflicts,
    directory,
    documents,
    lapsing,
    leaving,
    mentor_list,
    mentor_record,
    on_call_shown,
    opening,
    overview,
    people,
    person,
    person_mentor,
    referral,
    referrals,
    settings,
    sharing,
    today,
    volunteering,
    who_waits,
)
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import Listing, ShownRecord, offers_of
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Chip, Offer, PeoplePage, PersonTab, Section, Spot

LOOKED_AT = 24
"""So many people at most are looked at for whom something may be done."""


class Lists(Protocol):
    """How a page lists its records: under a chip by its code (the first one is meant by ''), as far as words match."""

    def __call__(self, reading: Reading, *, text: str, chip: str, offset: int, limit: int) -> Listing: ...


class RecordsPage(NamedTuple):
    """What a page of the rail asks: its list, and one record of it. Both raise NotHere and Refused."""

    listing: Lists
    shown: Callable[[Reading, Id], ShownRecord]


def _among_mentors(reading: Reading, record: Id) -> ShownRecord:
    """A mentor's file, or what lapses of all of them."""
    found = lapsing.shown if record == lapsing.whole(reading) else mentor_record.shown
    return found(reading, record)


RECORD_PAGES: Mapping[PlaceName, RecordsPage] = MappingProxyType(
    {
        PlaceName.DIRECTORY: RecordsPage(directory.listing, directory.shown),
        PlaceName.REFERRALS: RecordsPage(referrals.page, referral.shown),
        PlaceName.MENTORS: RecordsPage(mentor_list.listing, _among_mentors),
        PlaceName.VOLUNTEERING: RecordsPage(volunteering.listing, volunteering.shown),
    }
)


def _in_the_calendar(reading: Reading, record: Id) -> ShownRecord:
    """An appointment, a shift of the on-call rota, or the rota, whose id is the service's."""
    if record == reading.service:
        return on_call_shown.shown(reading, record)
    found = on_call_shown.shown_shift if on_call_shown.is_shift(reading, record) else appointment.shown
    return found(reading, record)


SHOWN: Mapping[PlaceName, Callable[[Reading, Id], ShownRecord]] = MappingProxyType(
    {PlaceName.CALENDAR: _in_the_calendar, **{place: page.shown for place, page in RECORD_PAGES.items()}}
)
"""How each page shows one record. The calendar is not listed like the others: it is asked for by day or week."""
PERSON_TABS: Mapping[PersonTab, Callable[[Reading, Id], tuple[Section, ...]]] = MappingProxyType(
    {
        PersonTab.OVERVIEW: overview.sections,
        PersonTab.RELEASE: leaving.sections,
        PersonTab.MENTOR: person_mentor.sections,
        PersonTab.SHARING: sharing.sections,
        PersonTab.DOCUMENTS: documents.sections,
        PersonTab.ACCESS: opening.sections,
    }
)
"""What stands under each tab of a person, but for the timeline, which is a list."""
_OFFERS: Mapping[PersonTab, Callable[[Reading, Id], tuple[Offer, ...]]] = MappingProxyType(
    {PersonTab.SHARING: sharing.offers, PersonTab.DOCUMENTS: documents.offers, PersonTab.ACCESS: opening.offers}
)
"""What may be done from the tabs whose sections are dear to make."""


_WHILE_IT_GOES_ON = frozenset(
    {
        FormName.BOOK,
        FormName.GATE,
        FormName.SEND_ONWARD,
        FormName.BEGIN_AGREEMENT,
        FormName.LET_MENTOR_IN,
        FormName.REQUIRE_MENTOR,
        FormName.RISK_CARD,
        FormName.SESSION_SHEET,
    }
)
"""What nobody does for somebody with whom the work has ended, unless it begins again first."""


def person_tab(reading: Reading, case: Id, *, tab: PersonTab) -> tuple[Section, ...]:
    """What stands under a tab, with what may be done from there. Raises NotHere."""
    shown, goes_on = PERSON_TABS[tab](reading, case), person.goes_on_in(reading, case)
    if goes_on == case:
        return shown
    left = (_left_of(one, _led(one.offers, case, goes_on=goes_on)) for one in shown)
    return tuple(one for one in left if one.says_something)


def _left_of(section: Section, offers: tuple[Offer, ...]) -> Section:
    """A section with fewer offers; what does nothing but explain one that is gone goes with it."""
    stands = section.facts or section.lead or section.empty or offers or not section.offers
    return replace(section, offers=offers, says=section.says if stands else ())


def _led(offers: Iterable[Offer], case: Id, *, goes_on: Id | None) -> tuple[Offer, ...]:
    """Offers of a record that ended: what is done while the work goes on leads to where it does, if anywhere."""
    if goes_on is None:
        return tuple(one for one in offers if one.form not in _WHILE_IT_GOES_ON)
    return tuple(
        replace(one, about=goes_on) if one.form in _WHILE_IT_GOES_ON and one.about == case else one for one in offers
    )


def person_offers(reading: Reading, case: Id) -> tuple[Offer, ...]:
    """Everything that may be done about a person from any of the tabs, each once."""
    every: dict[tuple[FormName, Id], Offer] = {}
    for tab, sections in PERSON_TABS.items():
        offers = _OFFERS[tab](reading, case) if tab in _OFFERS else offers_of(sections(reading, case))
        for offer in offers:
            every.setdefault((offer.form, offer.about), offer)
    goes_on = person.goes_on_in(reading, case)
    return tuple(every.values()) if goes_on == case else _led(every.values(), case, goes_on=goes_on)


def people_for(reading: Reading, *, text: str, form: FormName, limit: int) -> PeoplePage:
    """The first people that a search finds for whom this may be done, of as many as are quickly looked at."""
    page = people.page(reading, text=text, chip=Chip.ALL, offset=0, limit=LOOKED_AT)
    able = (row for row in page.rows if any(one.form is form for one in person_offers(reading, row.case)))
    rows = tuple(islice(able, limit))
    return replace(page, rows=rows, total=len(rows))


_PAGE_OFFERS: Mapping[PlaceName, Callable[[Reading], tuple[Offer, ...]]] = MappingProxyType(
    {
        PlaceName.REFERRALS: referrals.offers,
        PlaceName.MATCHING: who_waits.offers,
        PlaceName.CALENDAR: appointment_list.offers,
        PlaceName.MENTORS: mentor_list.offers,
        PlaceName.DIRECTORY: directory.offers,
        PlaceName.SETTINGS: settings.offers,
    }
)
"""What each page offers as a whole, whatever is open on it."""


def page_offers(reading: Reading) -> tuple[Spot, ...]:
    """Everything that may be done on a page as a whole, as the spot that takes it up there."""
    return tuple(Spot(place, offer=offer) for place, offers in _PAGE_OFFERS.items() for offer in offers(reading))


COUNTS: Mapping[PlaceName, Callable[[Reading], int]] = MappingProxyType(
    {
        PlaceName.TODAY: today.count,
        PlaceName.SYNC: conflicts.count,
        PlaceName.REFERRALS: referrals.waiting,
        PlaceName.MATCHING: who_waits.count,
        PlaceName.VOLUNTEERING: volunteering.count,
    }
)
"""How many wait for whoever asks, by page."""


def counts(reading: Reading) -> Mapping[PlaceName, int]:
    """How many wait for whoever asks, by page of the rail; none is left out."""
    return {place: waiting for place, count in COUNTS.items() if (waiting := count(reading))}
