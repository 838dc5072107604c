"""Where this device stands with the others: one sentence, what became of what was written, and the devices."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from caseworker.domain.clock import from_milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries.conflicts import conflicts
from caseworker.queries.conflicts import count as conflicts_to_choose
from caseworker.queries.departing import departures, next_departure
from caseworker.queries.handed import MOST, nobody_else, waiting_count
from caseworker.queries.held import held
from caseworker.queries.ledgers import keeps_one
from caseworker.queries.letting_in import let_in_alone
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Tone
from caseworker.queries.saying import lately, service_name, text
from caseworker.queries.sync_rows import DeviceRow, ReceiptRow, SignedIn, SyncLine, SyncState

RECEIPTS = 50
"""Receipts of either direction that the page shows."""
EXCHANGED = "exchanged"
"""The name under which a store keeps when it last exchanged, whether or not anything went or came."""
AWAY = "the shared folder was away"
"""The name under which a store keeps whether its last exchange did not reach the folder; empty when it did."""
_LAST = (
    "SELECT max(moment) FROM (SELECT max(moment) AS moment FROM batch WHERE state<>'packed' UNION ALL "
    "SELECT max(moment) FROM received UNION ALL SELECT CAST(value AS INTEGER) FROM meta WHERE name=?)"
)


def sync_line(reading: Reading) -> SyncLine:
    """Where this device stands, in one sentence. Waiting is normal and never red."""
    if is_removed(reading):
        return SyncLine(STRUCK_OFF, Tone.DANGER)
    count, last = waiting_count(reading), last_exchange(reading)
    if count > MOST:
        return SyncLine(say("More than {count} changes waiting. You can keep working.", count=MOST), Tone.NOTE)
    if count:
        return SyncLine(say("{count} changes waiting. You can keep working.", count=count), Tone.NOTE)
    if nobody_else(reading):
        return SyncLine(say("Everything is kept here. Nobody else has joined yet."), Tone.PLAIN)
    if last is None:
        return SyncLine(say("Nothing has been exchanged yet. You can keep working."), Tone.NOTE)
    return _nothing_waits(reading, lately(last, now=reading.now))


def _nothing_waits(reading: Reading, when: Phrase) -> SyncLine:
    """Everything is known that there is, or what was there when the folder was last reached; away is normal.

    Of what is known somebody may still have to choose between two answers.
    """
    if to_choose := conflicts_to_choose(reading):
        unsettled = say("{count} records wait for a choice. Last exchanged {moment}.", count=to_choose, moment=when)
        return SyncLine(unsettled, Tone.NOTE)
    if reading.scalar("SELECT value FROM meta WHERE name=? AND value<>x''", AWAY):
        away = say("The shared folder could not be reached. Nothing waits here. Last exchanged {moment}.", moment=when)
        return SyncLine(away, Tone.PLAIN)
    return SyncLine(say("Everything is up to date. Last exchanged {moment}.", moment=when), Tone.GOOD)


STRUCK_OFF = say(
    "This laptop was struck off. It gets nothing new, and what is written on it counts for nobody. "
    "Ask a coordinator for a new invitation."
)


def is_removed(reading: Reading) -> bool:
    """Whether this device has heard that it was struck off."""
    return bool(reading.scalar("SELECT removed FROM kind_device WHERE id=? AND removed=1", reading.device))


def last_exchange(reading: Reading) -> datetime | None:
    """When the last exchange was that reached its folder."""
    moment = reading.scalar(_LAST, EXCHANGED)
    return from_milliseconds(moment) if moment else None


def sync_state(reading: Reading) -> SyncState:
    """The Sync page."""
    folder = reading.scalar("SELECT value FROM meta WHERE name='carrier'")
    return SyncState(
        line=sync_line(reading),
        carrier=_carrier(bytes(folder).decode() if folder else ""),
        may_exchange=bool(folder),
        receipts=tuple(receipts(reading)),
        devices=tuple(devices(reading)),
        conflicts=conflicts(reading),
        departures=departures(reading),
        departs=next_departure(reading),
        held=tuple(held(reading)),
        ledger=keeps_one(reading),
    )


def _carrier(folder: str) -> Phrase:
    if not folder:
        return say("There is nowhere to exchange yet. Choose a shared folder or a stick.")
    return say("Exchanges through the folder {folder}", folder=folder)


def receipts(reading: Reading) -> list[ReceiptRow]:
    """What became of what was written here and what came, newest first."""
    found = [*_sent(reading), *_came(reading)]
    return sorted(found, key=lambda row: row.moment, reverse=True)[:RECEIPTS]


_STATES: dict[str, tuple[Phrase, Tone]] = {
    "packed": (say("Written, waiting for the carrier"), Tone.PLAIN),
    "left": (say("Sent"), Tone.NOTE),
    "delivered": (say("Delivered"), Tone.GOOD),
    "lost": (say("Not received; it is sent again"), Tone.WARN),
}


def _sent(reading: Reading) -> list[ReceiptRow]:
    rows = reading.rows(
        "SELECT member, state, moment, entries FROM batch WHERE entries>0 ORDER BY moment DESC, number DESC LIMIT ?",
        RECEIPTS,
    )
    names = _laptops(reading, [row.member for row in rows]) | reading.member_names(row.member for row in rows)
    return [
        ReceiptRow(_changes_for(row.entries, names.get(row.member, "")), state, from_milliseconds(row.moment), tone)
        for row in rows
        for state, tone in (_STATES.get(row.state, _STATES["packed"]),)
    ]


def _laptops(reading: Reading, peers: Sequence[Id]) -> dict[str, str]:
    """What goes to a laptop that was removed is kept under the laptop's own id: it is told apart from its member's."""
    sql = "SELECT DISTINCT id, name, member FROM kind_device WHERE id IN ({marks})"
    rows = reading.rows_in(sql, sorted(set(peers))) if peers else []
    members = reading.member_names(row.member for row in rows)
    parts = {row.id: (row.name, members.get(row.member)) for row in rows}
    return {laptop: ", ".join(part for part in found if part) for laptop, found in parts.items()}


def recipients(reading: Reading, mailboxes: Iterable[str]) -> tuple[str, ...]:
    """The names of those to whose mailboxes something was sent, in their order."""
    sql = "SELECT DISTINCT id, name FROM kind_member WHERE mailbox IN ({marks}) AND name IS NOT NULL ORDER BY name, id"
    wanted = sorted(mailboxes)
    return tuple(row[1] for row in reading.rows_in(sql, wanted)) if wanted else ()


def _changes_for(count: int, name: str) -> Phrase:
    return say("{count} changes for {name}", count=count, name=name) if name else say("{count} changes", count=count)


def _came(reading: Reading) -> list[ReceiptRow]:
    rows = reading.rows("SELECT outcome, words, moment FROM received ORDER BY moment DESC LIMIT ?", RECEIPTS)
    return [_batch(row.outcome, row.words, from_milliseconds(row.moment)) for row in rows]


def _batch(outcome: str, words: str, moment: datetime) -> ReceiptRow:
    came = say("A batch that came")
    if outcome == "refused":
        return ReceiptRow(came, say("Refused: {why}", why=_why(words)), moment, Tone.WARN)
    if outcome == "waiting":
        return ReceiptRow(came, say("Waits for something that has not come yet"), moment, Tone.PLAIN)
    return ReceiptRow(came, say("Read into the record"), moment, Tone.GOOD)


def _why(words: str) -> Phrase:
    return Phrase(words) if words and "{" not in words else say("it could not be read.")


def devices(reading: Reading) -> list[DeviceRow]:
    """The devices of the own service, this one first, the removed ones last."""
    may_remove = reading.is_a(Role.COORDINATOR)
    alone = let_in_alone(reading) if may_remove else {}
    rows = reading.rows(
        "SELECT d.id, d.name, m.name AS member, coalesce(d.removed, 0) AS removed, p.heard FROM kind_device d "
        "JOIN kind_member m ON m.id=d.member AND m.scope=d.scope LEFT JOIN peer_device p ON p.device=d.id "
        "WHERE d.scope=? AND m.role<>? ORDER BY d.id<>?, removed, m.name, d.id",
        *(reading.service, Role.TRUSTEE, reading.device),
    )
    return [_device(reading, row, may_remove=may_remove, alone=alone.get(Id(row.id), "")) for row in rows]


def _device(reading: Reading, row: Any, *, may_remove: bool, alone: str) -> DeviceRow:
    here, removed = row.id == reading.device, bool(row.removed)
    heard = say("Last heard of {moment}", moment=from_milliseconds(row.heard)) if row.heard else say("Not heard of yet")
    return DeviceRow(
        device=Id(row.id),
        name=row.name or row.member or "",
        member=row.member or "",
        seen=text("") if here else heard,
        here=here,
        removed=removed,
        may_remove=may_remove and not here and not removed,
        alone="" if removed else alone,
    )


def signed_in(reading: Reading) -> SignedIn:
    """Who is at work."""
    return SignedIn(
        reading.member,
        reading.member_name(reading.member),
        reading.words.of("role", reading.role),
        service_name(reading, reading.service),
        # Somebody whom the roster does not know yet sees no more than a mentor would.
        Role(reading.role) if reading.role in set(Role) else Role.MENTOR,
    )
