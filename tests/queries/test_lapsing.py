"""What lapses of mentors, by day: whom it affects by name, what closes it, and the same on paper."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.errors import Refused, in_english, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.paper.lapses import lapses_pdf
from caseworker.paper.tongue import ENGLISH
from caseworker.queries import lapsing, mentor_checks, mentor_list
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import Fact
from caseworker.services import matches, mentors
from tests.queries.conftest import FEATHERSTONE, TODAY, Town, asked
from tests.queries.test_candidates import CHECKS


def check(lapses: date, kind: str = "registration", **values: Any) -> Check:
    values |= {"level": "enhanced", "update_service": "not_registered"}
    return Check(check_type=kind, outcome="clear", issued_on=date(2025, 1, 5), lapses_on=lapses, **values)


def nia(town: Town, *checks: Check, **values: Any) -> Id:
    said: dict[str, Any] = {"given_name": "Nia", "family_name": "Bevan", "status": MentorStatus.ACTIVE}
    said |= {"phone": "01632 960012", "home_district": "WS1", "availability": ("Mon am",)}
    said |= {"capacity": 2, "cleared_risk": "high"} | values
    said.setdefault("supervision_due", TODAY + timedelta(days=90))
    held = {one.check_type for one in checks}
    rest = (one for one in CHECKS if one.check_type not in held)
    return mentors.enrol_mentor(town.farida.desk, mentor=Mentor(**said), checks=(*checks, *rest)).created[0]


def facts(town: Town) -> dict[str, Fact]:
    with asked(town.farida) as reading:
        return {in_english(fact.words): fact for one in lapsing.sections(reading) for fact in one.facts}


def days(town: Town) -> Iterator[str]:
    with asked(town.farida) as reading:
        yield from (in_english(one.title) for one in lapsing.sections(reading)[1:])


def test_it_is_listed_by_day_what_has_lapsed_first_and_nothing_beyond_sixty_days(town: Town) -> None:
    soon, gone, later = TODAY + timedelta(days=60), TODAY - timedelta(days=400), TODAY + timedelta(days=61)
    nia(town, check(soon), check(gone, "role_agreement"), check(later, "driving"))
    assert list(days(town)) == ["Sunday 2 November 2025", "Friday 5 February 2027"]


@pytest.mark.parametrize("kind", ["dbs", "training", "driving", "registration"])
def test_every_kind_of_check_is_renewed_from_where_it_is_listed(town: Town, kind: str) -> None:
    nia(town, check(TODAY, kind))
    (fact,) = facts(town).values()
    assert in_english(fact.label) == "Nia Bevan"
    assert [(str(offer.words), offer.form) for offer in fact.offers] == [("Renew", FormName.RENEW_CHECK)]


@pytest.mark.parametrize(
    ("kind", "form"),
    [
        ("interview", FormName.INTERVIEWED),
        ("reference", FormName.REFERENCE_CAME),
        ("role_agreement", FormName.RENEW_CHECK),
    ],
)
def test_an_interview_a_reference_and_a_role_agreement_are_not_renewed_but_recorded_anew(
    town: Town, kind: str, form: FormName
) -> None:
    mentor = nia(town, check(TODAY, kind))
    offers = [offer for fact in facts(town).values() for offer in fact.offers]
    assert ("Record another", form) in [(str(offer.words), offer.form) for offer in offers]
    with asked(town.farida) as reading:
        own = [one for section in mentor_checks.sections(reading, mentor) for one in section.facts]
    renewed = {str(one.label): str(one.offers[0].words) for one in own}
    assert renewed["DBS check"] == "Renew"
    assert "Record another" in renewed.values()


def test_supervision_that_is_due_is_listed_and_kept_from_there(town: Town) -> None:
    nia(town, supervised_on=TODAY - timedelta(days=60), supervision_due=TODAY + timedelta(days=3))
    fact = facts(town)["Supervision"]
    assert [offer.form for offer in fact.offers] == [FormName.SUPERVISED]


def test_a_check_that_was_refused_on_a_day_that_nobody_wrote_counts_among_those_that_have_lapsed(town: Town) -> None:
    nia(town, check(TODAY + timedelta(days=400)), Check(check_type="registration", outcome="refused"))
    with asked(town.farida) as reading:
        head = {str(fact.label): str(fact.words) for fact in lapsing.shown(reading, Id("")).facts}
    assert (head["Lapsed"], head["In the next 60 days"]) == ("1", "0")


def test_each_visit_that_a_lapse_bars_is_named_with_another_day_and_another_mentor(town: Town) -> None:
    mentor = nia(town, check(date(2026, 12, 20), "prison_vetting", prison=FEATHERSTONE))
    for day in (19, 21):
        at = datetime(2026, 12, day, 10, tzinfo=UTC)
        town.put(Appointment(starts_at=at, mentor=mentor, prison=FEATHERSTONE, status="booked"))
    found = facts(town)
    visit = found["Monday 21 December 2026 10:00"]
    assert in_english(visit.label) == "Visit to Jason Pike"
    assert [offer.form for offer in visit.offers] == [FormName.MOVE_APPOINTMENT, FormName.CHANGE_APPOINTMENT]
    assert "Saturday 19 December 2026 10:00" not in found
    lapse = found["Vetting for Featherstone"]
    assert lapse.context is not None
    assert "It bars 1 visits that are booked:" in in_english(lapse.context)


def test_the_last_day_of_whoever_has_given_notice_is_listed_with_whom_they_walk(town: Town) -> None:
    mentor, last = nia(town, *CHECKS, cleared_risk="high"), TODAY + timedelta(days=30)
    matches.make(town.farida.desk, case=town.open("Imran", "Khan"), mentor=mentor, on=TODAY)
    mentors.leave(town.farida.desk, mentor=mentor, on=last)
    fact = facts(town)["Last day"]
    assert in_english(fact.context or say("")).startswith("Walks with Imran Khan.")
    assert [offer.form for offer in fact.offers] == [FormName.MENTOR_LEAVES]
    with asked(town.farida) as reading:
        assert in_english(lapsing.sections(reading)[1].says[0]) == "Leaves in 30 days"


def test_who_has_left_or_only_applies_is_not_listed(town: Town) -> None:
    nia(town, check(TODAY), status=MentorStatus.APPLICANT)
    assert list(days(town)) == []


def test_it_stands_first_under_the_chip_and_moves_no_mentor_off_a_page(town: Town) -> None:
    for number in range(3):
        nia(town, check(TODAY), family_name=f"Bevan {number}")
    with asked(town.farida) as reading:
        pages = [mentor_list.listing(reading, text="", chip="lapsing", offset=offset, limit=2) for offset in (0, 2, 4)]
        assert [row.record for row in pages[0].rows][:1] == [lapsing.whole(reading)]
        names = [in_english(row.name) for page in pages for row in page.rows]
        assert names[1:] == ["Bevan 0, Nia", "Bevan 1, Nia", "Bevan 2, Nia"]
        assert {page.total for page in pages} == {4}
        assert pages[0].sentence.values["count"] == 3


def test_a_mentor_is_refused_the_list(town: Town) -> None:
    town.exchange()
    with asked(town.ruth) as reading, pytest.raises(Refused, match="Only coordinators"):
        lapsing.sections(reading)


def test_it_is_printed_for_a_meeting(town: Town) -> None:
    nia(town, check(TODAY))
    with asked(town.farida) as reading:
        assert lapses_pdf(lapsing.paper(reading), tongue=ENGLISH).startswith(b"%PDF")
