"""What two people set differently: every value with who and when, and which one acts until somebody chooses."""

from collections.abc import Mapping, Sequence
from typing import Any

from caseworker.domain.clock import from_milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.folders import parse_folder
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.record import MANY, Field, Form, Value
from caseworker.journal.entry import parse_structure
from caseworker.journal.heads import Head, read, resolve
from caseworker.queries.first_said import Said, first_said
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Section, Spot, Tone
from caseworker.queries.saying import points, value_words, whose
from caseworker.queries.sync_rows import ConflictRow, ConflictSide
from caseworker.storage.record_state import unpack_fields

MOST = 100
"""Conflicts shown at once; the rest follow as these are settled."""
MERGEABLE = MANY | {Form.TEXT, Form.LONG_TEXT}
"""Forms of which both values can stand together: lists and texts."""
_CONFLICTS = (
    "SELECT r.id, r.kind, r.heads, r.conflicts, f.key FROM record r JOIN folder f ON f.n=r.folder "
    "WHERE r.conflicts<>'' AND r.struck=0"
)
_AFTER = b"\xff" * 17


def conflicts(reading: Reading) -> tuple[ConflictRow, ...]:
    """The fields in which somebody has still to choose."""
    return _shown(reading, reading.rows(f"{_CONFLICTS} ORDER BY r.n LIMIT ?", MOST))


def section(reading: Reading, scopes: Sequence[Id]) -> Section:
    """The same of one person: every value with who and when, and which acts; Sync, where it is chosen, one key away."""
    rows = reading.rows_in(f"{_CONFLICTS} AND f.scope IN ({{marks}}) ORDER BY r.n", scopes)
    facts = tuple(
        Fact(
            row.label, points(side.told for side in row.sides), row.meanwhile, Tone.WARN, leads_to=Spot(PlaceName.SYNC)
        )
        for row in _shown(reading, rows)
    )
    return Section(say("Two people changed the same thing"), facts)


def _shown(reading: Reading, rows: Sequence[Any]) -> tuple[ConflictRow, ...]:
    return tuple(
        found
        for row in rows
        if row.kind in KINDS
        for name in row.conflicts.split()
        if (found := _conflict(reading, row, KINDS[row.kind].fields[name])) is not None
    )


def count(reading: Reading) -> int:
    """How many records have a field in which somebody has still to choose."""
    return int(reading.scalar("SELECT count(*) FROM record WHERE conflicts<>'' AND struck=0"))


def _conflict(reading: Reading, row: Any, field: Field) -> ConflictRow | None:
    resolved = resolve(field, unpack_fields(row.heads)[field.name].heads)
    if not resolved.conflict:
        return None
    said = first_said(reading, [head.id for head in resolved.conflict], about=(row.kind, Id(row.id), field.name))
    names = reading.member_names(one.entry.member for one in said.values())
    meanwhile = value_words(reading, field, resolved.value)
    return ConflictRow(
        record=Id(row.id),
        field=field.name,
        label=Phrase(field.label),
        whose=whose(reading, parse_folder(row.key)),
        sides=tuple(
            _side(reading, field, head=head, said=said[head.id], names=names) for head in _in_order(resolved.conflict)
        ),
        may_keep_both=field.form in MERGEABLE,
        meanwhile=_meanwhile(meanwhile, safer=field.safer is not None),
    )


def _in_order(heads: Sequence[Head]) -> list[Head]:
    return sorted(heads, key=lambda head: (head.time, head.id))


def _meanwhile(value: Phrase, *, safer: bool) -> Phrase:
    if safer:
        return say("Until somebody chooses, the safer one applies: {value}", value=value)
    return say("Until somebody chooses, the later one is shown: {value}", value=value)


def _side(reading: Reading, field: Field, *, head: Head, said: Said, names: Mapping[str, str]) -> ConflictSide:
    return ConflictSide(
        chosen=head.id.hex(),
        words=value_words(reading, field, read(field, head.value)),
        who=names.get(said.entry.member, ""),
        moment=from_milliseconds(said.time),
        mine=said.entry.member == reading.member,
    )


def authors_of(reading: Reading, entries: Sequence[bytes]) -> dict[bytes, str]:
    """The member who wrote each of some entries."""
    sql = "SELECT structure FROM entry WHERE link>=? AND link<?"
    raw = {entry: reading.scalar(sql, entry, entry + _AFTER) for entry in entries}
    return {entry: parse_structure(structure).member.hex() for entry, structure in raw.items() if structure}


def both_of(field: Field, values: list[Value]) -> Value:
    """Values kept together: the items of lists in order and once, texts one below the other."""
    if field.form in MANY:
        return tuple(dict.fromkeys(item for value in values if isinstance(value, tuple) for item in value))
    return "\n".join(dict.fromkeys(str(value) for value in values if value))
