"""Help from elsewhere on a person's overview: where each stands, for how long, and what may be said next."""

from datetime import date, timedelta
from typing import Any

import pytest

from caseworker.domain.directory import LocalService
from caseworker.domain.folders import Folder, FolderKey, shared_folder
from caseworker.domain.ids import Id
from caseworker.domain.onward import OnwardReferral
from caseworker.domain.referrals import Referral
from caseworker.queries import overview
from caseworker.queries.form_names import FormName
from caseworker.queries.onward import onward_section
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Fact, Section, Spot, Tone
from tests.devices import Device
from tests.queries.conftest import TODAY, Town, asked

NOVEMBER = date(2026, 11, 1)


def section(town: Town, *, at: Device | None = None) -> Section:
    with asked(at or town.farida) as reading:
        return onward_section(reading, reading.linked(town.pike))


def put(town: Town, **values: object) -> Fact:
    said: dict[str, Any] = {"service_name": "The Paper Boat", "pathway": "work", "sent_on": TODAY, **values}
    town.put(OnwardReferral(**said))
    return section(town).facts[0]


def test_where_nobody_was_asked_it_says_so_and_offers_to(town: Town) -> None:
    empty = section(town)
    assert str(empty.empty) == "No other service has been asked for help."
    assert [(offer.form, offer.about) for offer in empty.offers] == [(FormName.SEND_ONWARD, town.pike)]


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"how": "phone"}, "Sent on 7 December 2026 by phone."),
        ({"sent_on": NOVEMBER}, "Sent on 1 November 2026. No answer for 36 days."),
        ({"sent_on": NOVEMBER, "accepted_on": NOVEMBER}, "Accepted on 1 November 2026. Not seen for 36 days since."),
        (
            {"refused_on": TODAY, "refused_why": "full"},
            "Refused on 7 December 2026: no room. Nothing has followed yet.",
        ),
        ({"first_seen_on": TODAY}, "First seen on 7 December 2026."),
        (
            {"ended_on": TODAY, "ended_how": "helped", "outcome": "A room."},
            "Ended on 7 December 2026: helped as asked. A room.",
        ),
        ({"words": "A room"}, "Sent on 7 December 2026. Asked for: A room"),
    ],
)
def test_each_says_where_it_stands_and_for_how_long(town: Town, values: dict[str, Any], said: str) -> None:
    assert str(put(town, **values).context) == said


@pytest.mark.parametrize(
    ("values", "forms"),
    [
        ({}, ["accepted", "refused", "seen", "ended", "taken back"]),
        ({"accepted_on": TODAY}, ["seen", "refused", "ended"]),
        ({"refused_on": TODAY}, ["accepted", "ended"]),
        ({"first_seen_on": TODAY}, ["ended"]),
        ({"ended_on": TODAY}, []),
    ],
)
def test_only_what_can_come_next_is_offered(town: Town, values: dict[str, Any], forms: list[str]) -> None:
    assert [offer.form.value.removeprefix("onward ") for offer in put(town, **values).offers] == forms


def test_what_stands_still_for_too_long_is_told_apart(town: Town) -> None:
    assert put(town).tone is Tone.PLAIN
    assert put(town, sent_on=TODAY - timedelta(days=10), service_name="Harbour Bricks").tone is Tone.WARN


def test_what_has_waited_longest_comes_first_and_what_has_ended_last(town: Town) -> None:
    put(town, service_name="Ended", ended_on=TODAY)
    put(town, service_name="New")
    put(town, service_name="Old", sent_on=NOVEMBER)
    assert [str(fact.words) for fact in section(town).facts] == ["Old", "New", "Ended"]


def test_a_service_of_the_directory_is_called_by_its_name_and_led_to(town: Town) -> None:
    office = FolderKey(Folder.OFFICE, town.farida.service)
    service = town.farida.add(LocalService(name="Lock and Larder"), office)
    fact = put(town, service_name=None, service=service, whole_case=True)
    assert (str(fact.words), fact.leads_to) == (
        "Lock and Larder, the whole case",
        Spot(PlaceName.DIRECTORY, service),
    )


def test_one_whose_entry_is_not_here_says_so_and_leads_nowhere(town: Town) -> None:
    fact = put(town, service_name=None, service=Id("ab" * 16))
    assert (str(fact.words), fact.leads_to) == ("A service that is not on this device", None)


def test_the_mentor_sees_it_and_a_practitioner_does_not(town: Town) -> None:
    put(town)
    shared = shared_folder(town.pike, town.probation.service)
    town.put(Referral(given_name="Jason", family_name="Pike", referred_on=TODAY), shared)
    town.exchange()
    assert len(section(town, at=town.ruth).facts) == 1
    with asked(town.priya) as reading:
        told = repr(overview.sections(reading, town.pike))
    assert "The Paper Boat" not in told
    assert "onward" not in told
