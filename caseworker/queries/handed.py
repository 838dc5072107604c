"""How far what was written on this device has been handed on: the cheap counts behind 'waiting'.

A branch that has not changed since the last packing waits for nothing, unless its batch still lies in the outbox; so
only what changed since, and the few batches under way, are ever looked at.
"""

from collections.abc import Iterable

from caseworker.domain.ids import Id
from caseworker.queries.departing import chains_departing
from caseworker.queries.reading import Reading
from caseworker.storage.values import from_covers

MOST = 1000
"""Beyond so many waiting changes nobody is told the number."""
_LOOKED_AT = 5 * MOST

_OTHERS = (
    "SELECT d.id FROM kind_device d JOIN kind_member m ON m.id=d.member "
    "WHERE d.id<>? AND coalesce(d.removed, 0)=0 AND m.role<>'trustee'"
)
_TOLD = (
    "SELECT k.chain, max(k.number) FROM mark k WHERE k.chain IN ({marks}) AND k.device IN "
    f"({_OTHERS}) GROUP BY k.chain"
)


def nobody_else(reading: Reading) -> bool:
    """Whether there is no other device that anything could go to."""
    return reading.row(_OTHERS + " LIMIT 1", reading.device) is None


def handed(reading: Reading, chains: Iterable[int]) -> dict[int, int]:
    """For each branch, the number up to which it has left this device."""
    wanted = sorted(set(chains))
    numbers = _numbers(reading, wanted)
    if not wanted or nobody_else(reading):
        return dict.fromkeys(wanted, max(numbers.values(), default=0))
    open_ones = [chain for chain in wanted if chain in _under_way(reading, wanted)]
    reached = _reached(reading, open_ones)
    return {chain: reached.get(chain, 0) if chain in open_ones else numbers.get(chain, 0) for chain in wanted}


def has_left(reading: Reading, act: Id) -> bool:
    """Whether all that an act wrote has been handed to somebody; with nobody to hand it to, it has not."""
    rows = reading.rows("SELECT chain, max(number) FROM entry WHERE act=? GROUP BY chain", bytes.fromhex(act))
    reached = handed(reading, {row[0] for row in rows})
    return not nobody_else(reading) and all(number <= reached[chain] for chain, number in rows)


def waiting_count(reading: Reading) -> int:
    """How many acts of this device have been handed to nobody; `MOST` + 1 when there are more than that."""
    if nobody_else(reading):
        return 0
    rows = reading.rows(
        "SELECT c.n FROM chain c JOIN writer w ON w.n=c.writer WHERE w.device=? AND c.changed>? LIMIT ?",
        *(reading.device, _last_packing(reading), _LOOKED_AT),
    )
    chains = {row[0] for row in rows} | _own(reading, _in_outbox(reading)) | chains_departing(reading)
    reached = _reached(reading, sorted(chains))
    acts: set[bytes] = set()
    for chain in sorted(chains):
        if len(acts) > MOST:
            break
        sql = "SELECT DISTINCT act FROM entry WHERE chain=? AND number>? LIMIT ?"
        acts.update(bytes(row[0]) for row in reading.rows(sql, chain, reached.get(chain, 0), MOST + 1))
    return min(len(acts), MOST + 1)


def _numbers(reading: Reading, chains: list[int]) -> dict[int, int]:
    return {row[0]: row[1] for row in reading.rows_in("SELECT n, number FROM chain WHERE n IN ({marks})", chains)}


def _last_packing(reading: Reading) -> int:
    return int(reading.scalar("SELECT max(sent) FROM peer") or 0)


def _under_way(reading: Reading, chains: list[int]) -> set[int]:
    sql = "SELECT n FROM chain WHERE n IN ({marks}) AND changed>?"
    changed = {row[0] for row in reading.rows_in(sql, chains, _last_packing(reading))}
    return changed | _in_outbox(reading) | chains_departing(reading)


def _in_outbox(reading: Reading) -> set[int]:
    rows = reading.rows("SELECT covers FROM batch WHERE state='packed'")
    return {chain for row in rows for chain in from_covers(row[0])}


def _own(reading: Reading, chains: set[int]) -> set[int]:
    sql = "SELECT c.n FROM chain c JOIN writer w ON w.n=c.writer WHERE c.n IN ({marks}) AND w.device=?"
    return {row[0] for row in reading.rows_in(sql, sorted(chains), reading.device)}


def _reached(reading: Reading, chains: list[int]) -> dict[int, int]:
    """How far branches have been handed over: told by a peer, or left with the carrier."""
    if not chains:
        return {}
    told = reading.rows_in(_TOLD, chains, reading.device)
    wanted = set(chains)
    reached: dict[int, int] = dict(told)
    for row in reading.rows("SELECT covers FROM batch WHERE state='left'"):
        for chain, number in from_covers(row[0]).items():
            if chain in wanted:
                reached[chain] = max(reached.get(chain, 0), number)
    return reached
