"""The bar that says who somebody is: how its facts share the room below the name."""

from hypothesis import given
from hypothesis import strategies as some

from ui.widgets.identity import shared_out


@given(room=some.integers(0, 2_000), wanted=some.lists(some.integers(0, 900), min_size=1, max_size=3))
def test_facts_never_take_more_than_the_room_and_none_is_narrowed_for_nothing(room: int, wanted: list[int]) -> None:
    share = shared_out(room, wanted)
    taken = sum(min(wide, share) for wide in wanted)
    assert taken <= room
    assert taken == sum(wanted) or room - taken < len(wanted)
