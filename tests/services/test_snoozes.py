"""Gaps put off: silent until a day, with a reason, and back by themselves."""

from datetime import timedelta

import pytest

from caseworker.domain.cases import Snooze
from caseworker.domain.errors import Refused
from caseworker.domain.gaps import GapCode
from caseworker.services import snoozes
from tests.services.conftest import Office


def test_a_gap_is_put_off_until_a_day_with_its_reason(office: Office) -> None:
    case = office.refer()
    until = office.a.clock.now().date() + timedelta(days=7)
    made = snoozes.put_off(office.a.desk, case=case, gap=GapCode.MENTOR, until=until, why="Two are being vetted.")
    kept = office.a.record(made.created[0])
    assert isinstance(kept, Snooze)
    assert (kept.gap, kept.until, kept.why) == (GapCode.MENTOR, until, "Two are being vetted.")


@pytest.mark.parametrize(("days", "why"), [(7, " "), (-1, "Two are being vetted.")])
def test_a_gap_is_not_put_off_without_a_reason_nor_until_a_day_that_is_over(
    office: Office, days: int, why: str
) -> None:
    case = office.refer()
    until = office.a.clock.now().date() + timedelta(days=days)
    with pytest.raises(Refused):
        snoozes.put_off(office.a.desk, case=case, gap=GapCode.MENTOR, until=until, why=why)
