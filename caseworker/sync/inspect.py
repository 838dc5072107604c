"""Looking into a batch without taking anything from it: what it holds for the device that can open it."""

from dataclasses import dataclass
from typing import Any

from caseworker.domain.clock import from_milliseconds
from caseworker.domain.ids import from_bytes
from caseworker.journal.arrived import told
from caseworker.journal.entry import folder_from_bytes, from_body, writer_from_bytes
from caseworker.journal.identity import Identity
from caseworker.storage.store import Transaction
from caseworker.sync.envelope import disclose
from caseworker.sync.wire import Segment, decode


@dataclass(frozen=True)
class Contents:
    """What a batch holds, in lines and as plain data."""

    lines: list[str]
    data: dict[str, Any]


def inspect_batch(transaction: Transaction, sealed: bytes, *, identity: Identity) -> Contents:
    """Open a batch and say what is in it. Raises a KnownError when it cannot be opened here."""
    rosters = transaction.door.rosters()

    def key_of(device: Any) -> bytes | None:
        found = rosters.device(device)
        return found.signing_key if found else None

    opened = disclose(sealed, identity=identity.keys.age_secret, opener=identity.device, verify_key_of=key_of)
    payload = decode(opened.payload)
    sender = rosters.member(from_bytes(payload.header.member))
    entries = [entry for segment in payload.segments for entry in _entries(segment, transaction)]
    name = sender.name if sender else "somebody"
    lines = [f"From {name}, batch {payload.header.number}. Entries: {len(entries)}, receipts: {len(payload.held)}."]
    lines += [f"  {one['folder']}: {one['act']} ({', '.join(sorted(one['kinds']))})" for one in entries]
    return Contents(lines, {"from": name, "number": payload.header.number, "entries": entries})


def _entries(segment: Segment, transaction: Transaction) -> list[dict[str, Any]]:
    key, writer = folder_from_bytes(segment.folder), writer_from_bytes(segment.writer)
    kinds = transaction.door.kinds
    found = []
    for body in segment.entries:
        entry = from_body(body)
        records = told(entry, kinds)
        found.append(
            {
                "folder": str(key),
                "device": writer.device,
                "number": entry.structure.number,
                "act": entry.structure.name,
                "written": from_milliseconds(entry.structure.time).isoformat(),
                "kinds": sorted({one.kind for one in records}),
                "records": [
                    {"kind": one.kind, "id": one.record, "values": {n: _plain(v) for n, v in one.values.items()}}
                    for one in records
                ],
                "withheld": sum(value is None for value in entry.values),
            }
        )
    return found


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
