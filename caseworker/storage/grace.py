"""Undo until sent: an act stays on this device for a while, unless it may not wait or stands before one that may not.

What waits is durable, and a store that was closed meanwhile knows it. Chains have no holes: an act that goes at once
takes with it whatever waits in the same cases, and an act goes whole.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from caseworker.domain.changes import Undo
from caseworker.domain.ids import Id
from caseworker.storage.store import Transaction

_WAITS = "since<=? AND until>?"
_HELD = f"SELECT act FROM grace WHERE {_WAITS}"
_IN_SCOPE = (
    "SELECT DISTINCT e.act FROM entry e JOIN folder f ON f.n=e.folder JOIN grace g ON g.act=e.act WHERE f.scope=?"
)
_SCOPES_OF = "SELECT DISTINCT f.scope FROM entry e JOIN folder f ON f.n=e.folder WHERE e.act=?"
_FIRST_HELD = (
    f"SELECT e.chain, min(e.number) FROM grace g CROSS JOIN entry e ON e.act=g.act WHERE {_WAITS} GROUP BY e.chain"
)
"""CROSS: few acts wait, so they are looked up; SQLite would go through every entry to have the chains in order."""


@dataclass(frozen=True)
class Grace:
    """How long acts wait before they may leave: those that may be undone until they are sent, and others."""

    until_sent: timedelta
    other: timedelta

    def of(self, undo: Undo) -> timedelta:
        """How long an act of a class waits."""
        if undo is Undo.IRREVOCABLE:
            return timedelta(0)
        return self.until_sent if undo is Undo.UNTIL_SENT else self.other


NOTHING_WAITS = Grace(timedelta(0), timedelta(0))
AT_THE_WINDOW = Grace(until_sent=timedelta(minutes=10), other=timedelta(seconds=10))
BY_COMMAND = Grace(until_sent=timedelta(minutes=10), other=timedelta(0))
"""A command is whole when it has ended: there is nobody who would press undo within seconds."""


class Waiting:
    """Reads and writes what waits, inside one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def hold(self, act: bytes, *, until: int, name: str) -> None:
        """Let an act wait until a moment (milliseconds)."""
        now = self._transaction.now
        self._transaction.do("INSERT INTO grace(act, since, until, name) VALUES(?, ?, ?, ?)", act, now, until, name)

    def undone(self, act: bytes) -> int:
        """Note that an act was taken back; answers until when it waits all the same, 0 when it does not."""
        until = self.until(act)
        self._transaction.do("UPDATE grace SET name='' WHERE act=?", act)
        return until

    def until(self, act: bytes) -> int:
        """Until when an act waits; 0 when it does not."""
        now = self._transaction.now
        found = self._transaction.do(f"SELECT until FROM grace WHERE act=? AND {_WAITS}", act, now, now).scalar()
        return int(found or 0)

    def first_held(self) -> dict[int, int]:
        """For each chain in which something waits, the first number that does."""
        now = self._transaction.now
        return {row[0]: int(row[1]) for row in self._transaction.do(_FIRST_HELD, now, now)}

    def told(self) -> tuple[int, int]:
        """How many acts wait, and until when the last of them does (milliseconds)."""
        row = self._transaction.do("SELECT count(*), max(until) FROM grace WHERE name<>''").one()
        return int(row[0]), int(row[1] or 0)

    def let_go_of_cases(self, scopes: Iterable[Id]) -> None:
        """Let what waits in some cases go, and what stands before that."""
        if self._transaction.do("SELECT 1 FROM grace LIMIT 1").first() is None:
            return
        asked, open_ = set[str](), {str(scope) for scope in scopes}
        going: set[bytes] = set()
        while open_:
            scope = open_.pop()
            asked.add(scope)
            for act in [bytes(row[0]) for row in self._transaction.do(_IN_SCOPE, scope)]:
                if act not in going:
                    going.add(act)
                    open_ |= {row[0] for row in self._transaction.do(_SCOPES_OF, act)} - asked
        self._let_go(going)

    def let_all_go(self) -> None:
        """Let everything go: somebody said 'Send now'."""
        self._let_go({bytes(row[0]) for row in self._transaction.do("SELECT act FROM grace")})

    def let_go_in_time(self) -> None:
        """Let go of what has waited long enough; and, when the clock was set back since, of all that it would delay."""
        now = self._transaction.now
        kept = {bytes(row[0]) for row in self._transaction.do(_HELD, now, now)}
        self._let_go({bytes(row[0]) for row in self._transaction.do("SELECT act FROM grace")} - kept)

    def _let_go(self, acts: Iterable[bytes]) -> None:
        # Whoever has packed meanwhile has passed these chains over: they count as changed now.
        rows = [(self._transaction.tick, act) for act in sorted(acts)]
        self._transaction.many("UPDATE chain SET changed=? WHERE n IN (SELECT chain FROM entry WHERE act=?)", rows)
        self._transaction.many("DELETE FROM grace WHERE act=?", [(act,) for _, act in rows])
