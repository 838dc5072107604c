"""One concern out of the records that tell of it."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.concern_rules import standing
from caseworker.domain.concerns import Concern
from caseworker.domain.ids import Id

FIRST, CALL, COPY, END = (Id(digits * 16) for digits in ("aa", "bb", "cc", "dd"))


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 12, 5, hour, minute, tzinfo=UTC)


RAISED = Concern(id=FIRST, severity="life", words="Says they want to die", raised_at=at(21, 40))
CALLED = Concern(id=CALL, amends=FIRST, told_to="Dev", told_at=at(21, 42), call_logged_at=at(21, 44))


def test_a_logged_call_is_part_of_the_concern_with_both_times() -> None:
    (one,) = standing([RAISED, CALLED])
    assert (one.id, one.raised_at, one.told_at, one.call_logged_at) == (FIRST, at(21, 40), at(21, 42), at(21, 44))


def test_the_copy_for_a_body_is_no_second_concern() -> None:
    copy = Concern(id=COPY, amends=FIRST, severity="life", words="Says they want to die", raised_at=at(21, 40))
    assert [one.id for one in standing([RAISED, copy, CALLED])] == [FIRST]


def test_where_the_first_record_may_not_be_read_the_copy_stands_for_it() -> None:
    copy = Concern(id=COPY, amends=FIRST, severity="life", words="Says they want to die")
    assert [one.id for one in standing([copy])] == [COPY]


def test_the_first_acknowledgement_stops_the_clock_and_the_last_outcome_stands() -> None:
    taken = [Concern(id=Id(f"{n:032x}"), amends=FIRST, acknowledged_at=at(22, n)) for n in (5, 9)]
    ended = [Concern(id=Id(f"{n:032x}"), amends=FIRST, outcome=words) for n, words in ((20, "watched"), (21, "police"))]
    (one,) = standing([RAISED, *taken, *ended])
    assert (one.acknowledged_at, one.outcome) == (at(22, 5), "police")


def test_the_higher_degree_counts() -> None:
    (one,) = standing([Concern(id=FIRST, severity="today"), Concern(id=CALL, amends=FIRST, severity="now")])
    assert one.severity == "now"


def test_an_amendment_of_an_amendment_belongs_to_the_first() -> None:
    last = Concern(id=END, amends=CALL, outcome="advice_only")
    (one,) = standing([RAISED, CALLED, last])
    assert (one.id, one.outcome) == (FIRST, "advice_only")


def test_records_that_name_each_other_in_a_ring_are_still_one_concern() -> None:
    ring = [Concern(id=FIRST, amends=CALL, words="one"), Concern(id=CALL, amends=FIRST, words="two")]
    assert [one.id for one in standing(ring)] == [FIRST]


@given(st.permutations([RAISED, CALLED, Concern(id=END, amends=FIRST, outcome="police", closed_at=at(23))]))
def test_the_order_of_arrival_does_not_change_what_is_known(records: list[Concern]) -> None:
    (one,) = standing(records)
    assert (one.id, one.words, one.told_to, one.outcome) == (FIRST, "Says they want to die", "Dev", "police")
