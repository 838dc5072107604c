"""What is held: entries of struck-off laptops and ended assignments, which count only once somebody accepts them."""

from collections.abc import Iterator
from typing import Any

from caseworker.domain.clock import from_milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.folders import parse_folder
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.service import Role
from caseworker.journal.arrived import State, Told, told
from caseworker.journal.entry import Entry, entry_id
from caseworker.queries.reading import Reading
from caseworker.queries.saying import listed, value_words, whose
from caseworker.queries.sync_rows import HeldRow
from caseworker.storage.journal_store import entry_of

SHOWN = 200
_FOR_MACHINES = frozenset(
    {
        *(("cut_off", "of_folder"), ("cut_off", "heads"), ("accept", "of_folder"), ("accept", "entries")),
        *(("wall_lift", "wall"), ("member", "mailbox"), ("device", "signing_key"), ("device", "recipient")),
        *(("service", "recovery_key"), ("notice", "source_kind"), ("notice", "source")),
    }
)
"""Keys, links and places: nobody can tell from them what to accept."""
_HELD = (
    "SELECT e.link, e.received, e.structure, e.seed, e.vals, e.proofs, f.key, d.name FROM entry e "
    "JOIN folder f ON f.n=e.folder JOIN chain c ON c.n=e.chain JOIN writer w ON w.n=c.writer "
    "LEFT JOIN kind_device d ON d.id=w.device WHERE e.state=? AND f.hidden=0 ORDER BY e.seq DESC LIMIT ?"
)


def held(reading: Reading) -> list[HeldRow]:
    """The entries that are held here and may be read here, the newest first."""
    return [_row(reading, row) for row in reading.rows(_HELD, int(State.HELD), SHOWN)]


def _row(reading: Reading, row: Any) -> HeldRow:
    entry = entry_of(row.structure, seed=row.seed, values=row.vals, proofs=row.proofs)
    return HeldRow(
        entry=entry_id(row.link).hex(),
        about=whose(reading, parse_folder(row.key)),
        what=listed(_said(reading, entry)),
        who=reading.member_name(Id(entry.structure.member.hex())),
        device=row.name or "",
        written=from_milliseconds(entry.structure.time),
        came=from_milliseconds(row.received),
        may_accept=reading.is_a(Role.COORDINATOR),
    )


def _said(reading: Reading, entry: Entry) -> Iterator[Phrase]:
    """Every record that an entry says something of, and each value in words."""
    for one in told(entry, KINDS):
        if one.kind in KINDS:
            yield Phrase(KINDS[one.kind].label)
            yield from _values(reading, one)


def _values(reading: Reading, one: Told) -> Iterator[Phrase]:
    for name, value in one.values.items():
        if (one.kind, name) in _FOR_MACHINES:
            continue
        field = KINDS[one.kind].fields[name]
        yield say("{field}: {value}", field=Phrase(field.label), value=value_words(reading, field, value))
