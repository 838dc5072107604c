"""Merge: causality decides, any order gives the same heads, nothing that lost is hidden."""

from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.kinds import KINDS
from caseworker.domain.record import Field
from caseworker.journal.entry import encode_value
from caseworker.journal.heads import EMPTY, FieldState, Head, Node, applied, folded, read, resolve, speaking

SAFE_TO_TEXT = KINDS["safe_contact"].fields["safe_to_text"]
WARNING = KINDS["safe_contact"].fields["warning"]
GIVEN = KINDS["person"].fields["given_name"]
LATEST = 2**62


def node(name: str, *base: str, time: int = 0, value: object = "", counts: bool = True) -> Node:
    return Node(name.encode(), tuple(one.encode() for one in base), time, encode_value(value or name), counts)


def head_ids(state: FieldState) -> set[str]:
    return {head.id.decode() for head in state.heads}


def head(name: str, value: object, *, time: int = 0) -> Head:
    return Head(name.encode(), time, encode_value(value))


@st.composite
def graphs(draw: st.DrawFn, *, held: bool = True) -> list[Node]:
    """Any graph that devices can write: each entry is based on any of those written before it."""
    count = draw(st.integers(1, 9))
    found: list[Node] = []
    for place in range(count):
        earlier = [one.id for one in found]
        base = draw(st.lists(st.sampled_from(earlier), unique=True, max_size=3)) if earlier else []
        counts = draw(st.booleans()) if held else True
        value = draw(st.none() | st.integers(0, 3).map(encode_value))
        found.append(Node(bytes([place]) * 16, tuple(base), draw(st.integers(0, 2)), value, counts))
    return found


@given(graphs(held=False), st.randoms())
def test_any_order_of_arrival_gives_the_heads_of_the_whole_graph(graph: list[Node], random: Random) -> None:
    shuffled = sorted(graph, key=lambda _: random.random())
    state = EMPTY
    for place, one in enumerate(shuffled):
        state = applied(state, one)
        assert set(state.heads) == set(folded(shuffled[: place + 1]).heads)


@given(graphs(), st.randoms())
def test_the_whole_graph_gives_the_same_heads_in_any_order(graph: list[Node], random: Random) -> None:
    shuffled = sorted(graph, key=lambda _: random.random())
    assert set(folded(shuffled).heads) == set(folded(graph).heads)


@given(graphs())
def test_every_value_that_nobody_has_seen_stays_listed(graph: list[Node]) -> None:
    seen = {base for one in graph for base in one.base}
    unseen = {one.id for one in graph if one.counts and one.id not in seen}
    assert unseen <= {head.id for head in folded(graph).heads}


def test_a_later_edit_replaces_what_it_saw() -> None:
    state = applied(applied(EMPTY, node("one")), node("two", "one"))
    assert head_ids(state) == {"two"}


def test_an_edit_that_arrives_before_what_it_saw_replaces_it_all_the_same() -> None:
    state = applied(applied(EMPTY, node("two", "one")), node("one"))
    assert head_ids(state) == {"two"}
    assert state.ghosts == frozenset()


def test_two_edits_of_one_value_stay_side_by_side_until_one_names_both() -> None:
    state = EMPTY
    for one in (node("root"), node("left", "root"), node("right", "root")):
        state = applied(state, one)
    assert head_ids(state) == {"left", "right"}
    assert head_ids(applied(state, node("chosen", "left", "right"))) == {"chosen"}


@pytest.mark.parametrize("order", [*permutations(range(3))])
def test_a_held_entry_gives_no_value_and_no_old_value_returns_because_of_it(order: tuple[int, ...]) -> None:
    graph = [node("old"), node("held", "old", counts=False), node("new", "held")]
    assert head_ids(folded([graph[place] for place in order])) == {"new"}


def test_a_held_entry_alone_leaves_what_it_was_based_on() -> None:
    assert head_ids(folded([node("old"), node("held", "old", counts=False)])) == {"old"}
    assert folded([node("held", counts=False)]) == EMPTY


def test_an_entry_that_has_not_arrived_is_remembered_as_superseded() -> None:
    assert folded([node("two", "one")]).ghosts == {b"one"}
    assert folded([node("two", "one"), node("three", "two")]).ghosts == {b"one"}


def test_equal_values_are_no_conflict() -> None:
    resolved = resolve(GIVEN, (head("a", "Siân"), head("b", "Siân")))
    assert resolved.value == "Siân"
    assert resolved.conflict == ()


def test_different_values_are_a_conflict_that_lists_both() -> None:
    one, other = head("a", "Siân", time=1), head("b", "Sian", time=2)
    resolved = resolve(GIVEN, (one, other))
    assert resolved.value == "Sian"
    assert resolved.conflict == (one, other)


def test_a_true_tie_goes_to_the_greater_time_and_then_to_the_greater_id() -> None:
    assert resolve(GIVEN, (head("a", "x", time=2), head("b", "y", time=1))).value == "x"
    assert resolve(GIVEN, (head("a", "x", time=2), head("b", "y", time=2))).value == "y"


@given(st.permutations(["yes", "no", "perhaps"]))
def test_the_order_of_heads_does_not_decide(values: list[str]) -> None:
    heads = tuple(head(value, value) for value in values)
    assert resolve(GIVEN, heads).value == "yes"


def test_a_field_of_safety_acts_on_the_safer_value_whoever_is_later() -> None:
    resolved = resolve(SAFE_TO_TEXT, (head("a", False), head("b", True, time=LATEST)))
    assert resolved.value is False
    assert len(resolved.conflict) == 2


def test_warnings_are_shown_together() -> None:
    resolved = resolve(WARNING, (head("a", "A dog."), head("b", "Ring first.", time=LATEST)))
    assert resolved.value == "A dog.\nRing first."


def test_a_head_without_a_value_yields_to_those_with_one() -> None:
    bare = Head(b"z", LATEST, None)
    assert resolve(GIVEN, (bare, head("a", "Siân"))) == (("Siân"), ())
    assert resolve(SAFE_TO_TEXT, (bare, head("a", True))).value is True
    assert speaking((bare,)) == (bare,)


def test_a_field_whose_every_value_is_gone_says_nothing() -> None:
    assert resolve(GIVEN, (Head(b"a", 0, None), Head(b"b", 0, None))) == (None, ())
    assert resolve(GIVEN, ()) == (None, ())


@pytest.mark.parametrize(
    "field", [GIVEN, SAFE_TO_TEXT, KINDS["person"].fields["born_on"], KINDS["match"].fields["mentor"]]
)
@pytest.mark.parametrize(
    "raw", [b"", b"\xc1", b"\x93", b"\x91" * 5000 + b"\xc0", encode_value({"a": 1}), encode_value(7)]
)
def test_a_value_that_does_not_fit_its_field_is_a_plain_misfit(field: Field, raw: bytes) -> None:
    with pytest.raises((ValueError, TypeError)):
        read(field, raw)
