"""Incarnations: a copy of the store that has fallen behind writes under a new name, so that no number is used twice.

The incarnation, the store's tick and this writer's last link are kept outside the database before each batch leaves. A
database behind them was restored, also one that had only read since; so was one of whose writing others hold what it
does not.
"""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from caseworker.journal.entry import INCARNATION_BYTES
from caseworker.journal.identity import Identity
from caseworker.storage.desk import StoreDesk
from caseworker.storage.device import keep_identity
from caseworker.storage.files import write_whole
from caseworker.storage.store import Store, Transaction

OUTSIDE_FILE = "last-written"
_BEFORE = "incarnations before"
MOST_BEFORE = 16


class Last(msgspec.Struct, frozen=True):
    """What a store was when it last let something leave: its incarnation, its tick, the last link of its own."""

    incarnation: str
    tick: int
    link: str


def remember_outside(directory: Path, *, store: Store, identity: Identity) -> None:
    """Keep how far this store is outside the database; called before anything leaves."""
    write_whole(directory / OUTSIDE_FILE, content=msgspec.json.encode(_last(store, identity)))


def has_fallen_behind(directory: Path, *, store: Store, identity: Identity) -> bool:
    """Whether the database is older than what was last let out of it."""
    try:
        outside = msgspec.json.decode((directory / OUTSIDE_FILE).read_bytes(), type=Last)
        link = bytes.fromhex(outside.link)
    except FileNotFoundError:
        return False
    except (OSError, msgspec.MsgspecError, ValueError):
        # A torn or unreadable memory proves nothing; a new name is always safe.
        return True
    now = _last(store, identity)
    if outside.incarnation != now.incarnation or outside.tick > now.tick:
        return True
    return link != b"" and not _holds(store, link)


def renew(desk: StoreDesk) -> None:
    """Begin a new incarnation: peers are told everything again, and nothing written before is written anew."""
    with desk.store.writing() as transaction:
        identity = renewed(desk, transaction)
    desk.identity = identity


def renewed(desk: StoreDesk, transaction: Transaction, *, leaving: Iterable[bytes] = ()) -> Identity:
    """Begin a new incarnation within a write. Answers the identity that the desk goes by once that is durable.

    `leaving` are other incarnations of this device that it has lost the memory of, and that end with this too.
    """
    identity = desk.identity._replace(incarnation=desk.entropy.bytes(INCARNATION_BYTES).hex())
    own = bytes.fromhex(desk.identity.incarnation)
    earlier = tuple(dict.fromkeys((own, *sorted(leaving), *incarnations_before(transaction))))
    transaction.set_meta(_BEFORE, b"".join(earlier[:MOST_BEFORE]))
    keep_identity(transaction, identity)
    transaction.do("UPDATE peer SET told=0, sent=0, batch=0, whole=0")
    return identity


def incarnations_before(transaction: Transaction) -> tuple[bytes, ...]:
    """The incarnations that this device wrote under earlier, the latest first."""
    raw = transaction.meta(_BEFORE) or b""
    return tuple(raw[at : at + INCARNATION_BYTES] for at in range(0, len(raw), INCARNATION_BYTES))


def _last(store: Store, identity: Identity) -> Last:
    with store.reading() as connection:
        tick = connection.exec_driver_sql("SELECT value FROM meta WHERE name='tick'").scalar()
        link = connection.exec_driver_sql(
            "SELECT e.link FROM entry e JOIN chain c ON c.n=e.chain JOIN writer w ON w.n=c.writer "
            "WHERE w.device=? AND w.incarnation=? ORDER BY e.seq DESC LIMIT 1",
            tuple(identity.writer),
        ).scalar()
    return Last(identity.incarnation, int(tick or 0), bytes(link or b"").hex())


def _holds(store: Store, link: bytes) -> bool:
    with store.reading() as connection:
        return connection.exec_driver_sql("SELECT 1 FROM entry WHERE link=?", (link,)).first() is not None
