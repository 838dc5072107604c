"""What came last, where several are of the same day."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.latest import latest, newest_first

WRITTEN = st.lists(st.tuples(st.dates(date(2026, 12, 1), date(2026, 12, 3)), st.text(max_size=2)))


@given(WRITTEN)
def test_of_several_of_one_day_the_one_written_last_stands_before_the_others(written: list[tuple[date, str]]) -> None:
    ordered = newest_first(enumerate(written), by=lambda one: one[1][0])
    assert ordered == sorted(enumerate(written), key=lambda one: (one[1][0], one[0]), reverse=True)
    assert latest(written, by=lambda one: one[0]) == (ordered[0][1] if ordered else None)
