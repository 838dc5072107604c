"""Folding: every entry of a folder together, as one graph for each field of each record, held entries among them."""

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from caseworker.domain.ids import Id
from caseworker.domain.record import Kind, Value
from caseworker.journal.arrived import Arrived
from caseworker.journal.entry import EntryId, pieces
from caseworker.journal.heads import FieldState, Node, folded, resolve

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
    graphs: Graphs = {}
    begun: dict[tuple[str, Id], tuple[int, Id, bool]] = {}
    for entry in entries:
        counts, time, member, name = entry.id in counting, entry.entry.structure.time, entry.member, entry.id
        for piece in pieces(entry.entry):
            place = piece.kind, piece.record
            node = Node(name, piece.base, time, piece.value, counts)
            graphs.setdefault(place, {}).setdefault(piece.field, []).append(node)
            if counts:
                first, author, born = begun.get(place, (time, member, False))
                begun[place] = (*min((first, author), (time, member)), born or piece.born)
    return {place: Written(_states(graphs[place]), *told) for place, told in begun.items()}


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
