"""Folding: every entry of a folder together, as one graph for each field of each record, held entries among them."""

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from caseworker.domain.ids import Id
from caseworker.domain.record import Kind, Value
from caseworker.journal.arrived import Arrived
from caseworker.journal.entry import EntryId, Piece, pieces
from caseworker.journal.heads import NOBODY, FieldState, Head, Node, folded, resolve

Graphs = dict[tuple[str, Id], dict[str, list[Node]]]
"""The nodes of each field, by kind and record."""


class Written(NamedTuple):
    """A record of a folder: the state of each field, the least claimed time, its author, and whether it began here."""

    fields: dict[str, FieldState]
    first: int
    member: Id
    born: bool


class Folded(NamedTuple):
    """A record of a folder with its resolved values and the state of each field."""

    kind: str
    record: Id
    values: Mapping[str, Value]
    states: Mapping[str, FieldState]


def graphs_of(entries: Iterable[Arrived], *, counting: Container[EntryId]) -> Graphs:
    """What entries say, field by field. Those that do not count give no value, but supersession passes through them."""
    graphs: Graphs = {}
    for entry in entries:
        counts = entry.id in counting
        for piece in pieces(entry.entry):
            node = Node(entry.id, piece.base, entry.entry.structure.time, piece.value, counts)
            graphs.setdefault((piece.kind, piece.record), {}).setdefault(piece.field, []).append(node)
    return graphs


def written_records(entries: Iterable[Arrived], *, counting: Container[EntryId]) -> dict[tuple[str, Id], Written]:
    """Every record of a folder that an entry that counts wrote, as the definition of the merge has it: whole graphs."""
    told: dict[tuple[str, Id], list[tuple[Arrived, Piece]]] = {}
    for entry in entries:
        for piece in pieces(entry.entry):
            told.setdefault((piece.kind, piece.record), []).append((entry, piece))
    return {
        place: _written_at_once(said) if said[0][0] is said[-1][0] else _written_over_time(said, counting)
        for place, said in told.items()
        if any(entry.id in counting for entry, _ in said)
    }


def _written_at_once(said: Sequence[tuple[Arrived, Piece]]) -> Written:
    """A record that one entry wrote, as nearly every record is: a graph of one node for each field."""
    entry = said[0][0]
    name, time = entry.id, entry.entry.structure.time
    fields = {
        piece.field: FieldState((Head(name, time, piece.value),), frozenset(piece.base) if piece.base else NOBODY)
        for _, piece in said
    }
    return Written(fields, time, entry.member, any(piece.born for _, piece in said))


def _written_over_time(said: Sequence[tuple[Arrived, Piece]], counting: Container[EntryId]) -> Written:
    graphs: dict[str, list[Node]] = {}
    for entry, piece in said:
        node = Node(entry.id, piece.base, entry.entry.structure.time, piece.value, entry.id in counting)
        graphs.setdefault(piece.field, []).append(node)
    counted = [(entry, piece) for entry, piece in said if entry.id in counting]
    first, member = min((entry.entry.structure.time, entry.member) for entry, _ in counted)
    born = any(piece.born for _, piece in counted)
    return Written(_states(graphs), first, member, born)


def _states(fields: Mapping[str, Sequence[Node]]) -> dict[str, FieldState]:
    return {name: folded(nodes) for name, nodes in fields.items()}


def fold_records(graphs: Graphs, kinds: Mapping[str, Kind]) -> list[Folded]:
    """The records that graphs amount to; a value that does not fit its field is left out."""
    return [_folded(kinds, kind, record, fields) for (kind, record), fields in graphs.items()]


def _folded(kinds: Mapping[str, Kind], kind: str, record: Id, fields: Mapping[str, Sequence[Node]]) -> Folded:
    states = _states(fields)
    declared = kinds[kind].fields if kind in kinds else {}
    values: dict[str, Value] = {}
    for name, state in states.items():
        if name in declared and state.heads:
            try:
                values[name] = resolve(declared[name], state.heads).value
            except (ValueError, TypeError):
                continue
    return Folded(kind, record, values, states)
