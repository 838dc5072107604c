"""The demonstration's caseload as it is matched: 28 wait, 26 places, and the stories told of it are true of it."""

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest

from caseworker.domain.clock import LONDON
from caseworker.domain.hard_rules import not_vetted
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.pair_facts import Visit
from caseworker.queries import matching, today_gaps
from caseworker.queries.match_rows import UnmatchedRow
from caseworker.queries.matching_rows import MatchingChip, MatchingLook
from caseworker.queries.proposed import why
from caseworker.queries.reading import Reading
from tests.demo.written import TODAY, Told
from tests.queries.conftest import WORDS

pytestmark = pytest.mark.unmeasured


def reading_on(told: Told, connection: object, day: date) -> Reading:
    at = told.desk.identity
    now = datetime.combine(day, time(9, 30), LONDON)
    return Reading(connection, at.member, at.service, at.device, now, WORDS)  # type: ignore[arg-type]


@pytest.fixture
def reading(told: Told) -> Iterator[Reading]:
    with told.desk.store.reading() as connection:
        yield reading_on(told, connection, TODAY)


def case_of(reading: Reading, given: str, family: str) -> Id:
    return Id(reading.scalar("SELECT case_id FROM case_row WHERE given=? AND family=?", given, family))


def test_28_wait_for_26_places_and_today_counts_alike(reading: Reading) -> None:
    page = matching.page(reading, look=MatchingLook(), offset=0, limit=100)
    assert str(page.sentence).startswith("28 people wait. 26 places free for them. ")
    assert page.total == today_gaps.waiting(reading).total == 28


def test_amina_waits_since_both_sylheti_speaking_mentors_are_full_and_one_place_with_farida_helps(
    reading: Reading,
) -> None:
    found = why(reading, case=case_of(reading, "Amina", "Begum"), on=TODAY)
    assert isinstance(found, UnmatchedRow)
    assert str(found.words) == "Both Sylheti-speaking mentors are full."
    assert "One place with Farida Begum helps." in map(str, found.helps)


def test_every_change_that_is_suggested_for_somebody_gets_them_a_mentor_when_it_is_tried(reading: Reading) -> None:
    page = matching.page(reading, look=MatchingLook(chip=MatchingChip.UNMATCHED), offset=0, limit=100)
    tries = {row.record: matching.shown(reading, found=page.found, case=row.record).tries for row in page.rows}
    assert all(tries.values())
    for case, supposed in ((case, one) for case, own in tries.items() for one in own.values()):
        assert case in matching.find(reading, look=MatchingLook(supposed=supposed)).now, supposed


def test_ruths_vetting_for_hewell_bars_the_visit_of_the_day_after_and_not_the_gate_pick_up(reading: Reading) -> None:
    (ruth,) = [one for one in reading.all_of(Mentor) if one.called == "Ruth Osei"]
    checks = reading.of_scopes(Check, [ruth.id])
    inside = Visit(on=date(2026, 12, 21), prison="HEI", prison_name="Hewell")
    said = "Vetting for Hewell ends 20 December 2026, the visit is on 21 December 2026."
    assert str(not_vetted(checks, visit=inside)) == said
    assert not_vetted(checks, visit=Visit(on=date(2026, 12, 22))) is None
