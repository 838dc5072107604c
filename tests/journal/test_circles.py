"""Circles in a graph, each before whatever it points at."""

from hypothesis import given
from hypothesis import strategies as st

from caseworker.journal.circles import circles


@st.composite
def graphs(draw: st.DrawFn) -> dict[int, list[int]]:
    nodes = range(draw(st.integers(0, 8)))
    return {node: draw(st.lists(st.sampled_from(nodes), unique=True, max_size=4)) for node in nodes}


def reached(graph: dict[int, list[int]], start: int) -> set[int]:
    found: set[int] = set()
    ahead = list(graph[start])
    while ahead:
        if (one := ahead.pop()) not in found:
            found.add(one)
            ahead.extend(graph[one])
    return found


@given(graphs())
def test_a_circle_holds_whatever_reaches_itself_through_each_other(graph: dict[int, list[int]]) -> None:
    reach = {node: reached(graph, node) for node in graph}
    each = {frozenset({one, *(o for o in graph if o in reach[one] and one in reach[o])}) for one in graph}
    assert {frozenset(circle) for circle in circles(graph)} == each


@given(graphs())
def test_nothing_in_a_later_circle_points_at_an_earlier_one(graph: dict[int, list[int]]) -> None:
    found = circles(graph)
    place = {node: n for n, circle in enumerate(found) for node in circle}
    assert all(place[node] <= place[target] for node in graph for target in graph[node])
    assert sorted(node for circle in found for node in circle) == sorted(graph)


def test_a_long_line_is_walked_to_its_end() -> None:
    line = {n: [n + 1] for n in range(3000)} | {3000: []}
    assert circles(line) == [[n] for n in range(3001)]
