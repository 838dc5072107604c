"""The outbox: sealed batches that no carrier has taken yet; one that news of access has overtaken does not leave.

What rests on a permission stops at once, and so does whatever a wall, a removal or an erasure stops: a batch that was
sealed before is taken back and packed anew from the marks, by what the rules say by then.
"""

from collections.abc import Sequence

from sqlalchemy import Connection

from caseworker.storage.store import Transaction

_WAITS = "SELECT name, mailbox FROM outbox ORDER BY rowid"
_OVERTAKEN = (
    "(EXISTS (SELECT 1 FROM chain c JOIN folder f ON f.n=c.folder WHERE f.folder IN ('access', 'roster') "
    "AND c.changed>o.tick) OR EXISTS (SELECT 1 FROM tombstone WHERE tick>o.tick))"
)


def keep(transaction: Transaction, name: str, *, mailbox: str, sealed: bytes) -> None:
    """Let a sealed batch wait for a carrier."""
    sql = "INSERT INTO outbox(name, mailbox, sealed, tick) VALUES(?, ?, ?, ?)"
    transaction.do(sql, name, mailbox, sealed, transaction.tick)


def names(connection: Connection) -> list[tuple[str, str]]:
    """The names of what waits with their mailboxes, in the order in which it was packed."""
    return [(row[0], row[1]) for row in connection.exec_driver_sql(_WAITS)]


def to_leave(connection: Connection, name: str) -> bytes | None:
    """The bytes of a batch; None once it was taken, taken back or overtaken."""
    sql = f"SELECT o.sealed FROM outbox o WHERE o.name=? AND NOT {_OVERTAKEN}"
    sealed = connection.exec_driver_sql(sql, (name,)).scalar()
    return None if sealed is None else bytes(sealed)


def take_back_overtaken(transaction: Transaction) -> None:
    """Take back what was sealed before somebody changed who may have what; the next packing packs it anew."""
    rows = transaction.do(f"SELECT o.name FROM outbox o WHERE {_OVERTAKEN}").all()
    _take_back(transaction, [row[0] for row in rows])


def _take_back(transaction: Transaction, taken: Sequence[str]) -> None:
    """Forget batches that never left, and go back to before them in what their recipients were sent and told."""
    rows = [(name,) for name in taken]
    before = "(SELECT {0}_before FROM batch b WHERE b.name=?1)"
    transaction.many(
        f"UPDATE peer SET sent=min(sent, {before.format('sent')}), told=min(told, {before.format('told')}) "
        "WHERE member=(SELECT member FROM batch b WHERE b.name=?1)",
        rows,
    )
    transaction.many("DELETE FROM batch WHERE name=?", rows)
    transaction.many("DELETE FROM outbox WHERE name=?", rows)
