"""Merge: a field's value is the head that nobody supersedes; causality decides and no clock is trusted.

Several heads are kept and shown until a person chooses. Meanwhile a field of safety acts on the safer value, any other
on the greatest (claimed time, entry id). Any order of the same entries gives the same heads.
"""

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import NamedTuple

import msgspec

from caseworker.domain.record import Field, Value
from caseworker.journal.entry import EntryId, decode_value


class Head(msgspec.Struct, array_like=True, frozen=True, order=True, gc=False):
    """A value that nobody supersedes. `value` is msgpack, or None when it was withheld or erased."""

    id: EntryId
    time: int
    value: bytes | None


class Node(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """One entry's say on one field. A node that does not count gives no value but passes supersession through."""

    id: EntryId
    base: tuple[EntryId, ...]
    time: int
    value: bytes | None
    counts: bool = True


class FieldState(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """The heads of one field, and the ids that somebody superseded before they arrived here."""

    heads: tuple[Head, ...] = ()
    ghosts: frozenset[EntryId] = frozenset()


NOBODY: frozenset[EntryId] = frozenset()
EMPTY = FieldState()


def applied(state: FieldState, node: Node) -> FieldState:
    """The state after one more node that counts; nodes may come in any order, each once."""
    base = node.base
    heads = tuple(head for head in state.heads if head.id not in base) if base else state.heads
    gone = len(state.heads) - len(heads)
    ghosts = state.ghosts
    if gone < len(base):
        known = {head.id for head in state.heads}
        ghosts = ghosts.union(one for one in base if one not in known)
    if node.id in ghosts:
        return FieldState(heads, ghosts - {node.id})
    return FieldState((*heads, Head(node.id, node.time, node.value)), ghosts)


def folded(nodes: Sequence[Node]) -> FieldState:
    """The state of a whole graph, with nodes that do not count among them: the definition that `applied` shortens."""
    if len(nodes) == 1:
        # What nearly every field of nearly every record is: written once.
        only = nodes[0]
        return FieldState((Head(only.id, only.time, only.value),), frozenset(only.base)) if only.counts else EMPTY
    graph = {node.id: node for node in nodes}
    superseded = _ancestors(graph)
    heads = tuple(Head(n.id, n.time, n.value) for n in graph.values() if n.counts and n.id not in superseded)
    return FieldState(heads, frozenset(superseded - graph.keys()))


def _ancestors(graph: Mapping[EntryId, Node]) -> set[EntryId]:
    superseded: set[EntryId] = set()
    for node in graph.values():
        if node.counts:
            _collect(graph, node, superseded)
    return superseded


def _collect(graph: Mapping[EntryId, Node], node: Node, superseded: set[EntryId]) -> None:
    # A counted parent collects its own ancestors; only those that do not count are walked through.
    stack = list(node.base)
    while stack:
        one = stack.pop()
        if one in superseded:
            continue
        superseded.add(one)
        parent = graph.get(one)
        if parent is not None:
            stack.extend(parent.base)


class Resolved(NamedTuple):
    """What a field says now: the value acted on, and every head when a person has still to choose."""

    value: Value
    conflict: tuple[Head, ...] = ()


def speaking(heads: tuple[Head, ...]) -> tuple[Head, ...]:
    """The heads that have a say: one without a value yields to those with one."""
    return tuple(head for head in heads if head.value is not None) or heads[:1]


def resolve(field: Field, heads: tuple[Head, ...]) -> Resolved:
    """The value that a field acts on. Equal values are no conflict. Raises ValueError or TypeError on a misfit."""
    if len(heads) == 1:
        return Resolved(read(field, heads[0].value))
    heard = speaking(heads)
    if len({head.value for head in heard}) <= 1:
        return Resolved(read(field, heard[0].value if heard else None))
    if field.safer is not None:
        values = [read(field, head.value) for head in heard]
        return Resolved(reduce(field.safer, values), heard)
    greatest = max(heard, key=lambda head: (head.time, head.id))
    return Resolved(read(field, greatest.value), heard)


def read(field: Field, raw: bytes | None) -> Value:
    """A field's value from its msgpack form. Raises ValueError or TypeError when the form does not fit the field."""
    try:
        return field.from_wire(None if raw is None else decode_value(raw))
    except RecursionError:
        raise ValueError("a value is nested too deeply") from None
