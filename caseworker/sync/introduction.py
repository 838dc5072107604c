"""Rosters on foot: the signed roster of a service as bytes that a joining device or a partner can begin from."""

from collections.abc import Sequence

from caseworker.domain.errors import Damaged, say
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.entry import GENESIS_LINK, folder_to_bytes, to_body
from caseworker.journal.identity import Identity
from caseworker.storage.store import Transaction
from caseworker.sync.receive import Receiver
from caseworker.sync.wire import WIRE, Header, Payload, Segment, decode, encode

_NOBODY = bytes(16)


def roster_segments(transaction: Transaction, service: Id) -> tuple[Segment, ...]:
    """Every chain of a service's roster, whole."""
    key = FolderKey(Folder.ROSTER, service)
    return tuple(
        Segment(
            folder_to_bytes(key),
            tip.writer.to_bytes(),
            GENESIS_LINK,
            *(tip.number, tip.link, tip.signature),
            tuple(to_body(kept.arrived.entry) for kept in transaction.journal.back_from(tip, above=0)),
        )
        for tip in transaction.journal.tips(key)
    )


def written(segments: Sequence[Segment]) -> bytes:
    """Segments as a payload that is for nobody in particular."""
    header = Header(WIRE, _NOBODY, _NOBODY, bytes(8), 0, (), False)
    return encode(Payload(header, (), tuple(segments)))


def take_roster(transaction: Transaction, raw: bytes, *, service: Id, own: Identity) -> None:
    """Begin from the roster of a service: only that roster is taken, and only when its founding keys make its id.

    Raises Damaged when the bytes hold another service's roster, or one that nobody founded.
    """
    payload = decode(raw)
    folder = folder_to_bytes(FolderKey(Folder.ROSTER, service))
    if not payload.segments or any(segment.folder != folder for segment in payload.segments):
        raise Damaged(say("This file does not hold the roster that was asked for. Nothing was taken from it."))
    Receiver(transaction, sender=own.device, own=own.writer, introducing=service).take(payload.segments)
    if not transaction.door.rosters().get(service).recovery:
        raise Damaged(say("This roster was not founded by the keys that it names. Nothing was taken from it."))
