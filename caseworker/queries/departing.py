"""What waits on this device before it may leave: an import for ten minutes, so that it can still be undone."""

from datetime import datetime

from caseworker.domain.clock import from_milliseconds, milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.queries.reading import Reading
from caseworker.services.referrals import IMPORT

_WAITING = "SELECT g.act, g.name, g.until FROM grace g WHERE g.since<=? AND g.until>? AND g.name<>'' ORDER BY g.until"
_PEOPLE = "SELECT count(DISTINCT f.scope) FROM entry e JOIN folder f ON f.n=e.folder WHERE e.act=? AND f.folder='case'"
_CHAINS = "SELECT DISTINCT e.chain FROM grace g JOIN entry e ON e.act=g.act WHERE g.since<=? AND g.until>?"


def departures(reading: Reading) -> tuple[Phrase, ...]:
    """What waits and until when, the imports one by one and everything else in one sentence."""
    now = milliseconds(reading.now)
    rows = reading.rows(_WAITING, now, now)
    found = [_import(int(reading.scalar(_PEOPLE, row.act) or 0), row.until) for row in rows if row.name == IMPORT]
    others = [from_milliseconds(row.until) for row in rows if row.name != IMPORT]
    if others:
        found.append(say("{count} changes wait until {moment}.", count=len(others), moment=others[-1]))
    return tuple(found)


def next_departure(reading: Reading) -> datetime | None:
    """When the next wait ends that a sentence tells of."""
    now = milliseconds(reading.now)
    until = reading.scalar("SELECT min(until) FROM grace WHERE since<=? AND until>? AND name<>''", now, now)
    return from_milliseconds(until) if until else None


def _import(people: int, until: int) -> Phrase:
    return say("An import of {count} people waits until {moment}.", count=people, moment=from_milliseconds(until))


def chains_departing(reading: Reading) -> set[int]:
    """The branches in which something waits."""
    now = milliseconds(reading.now)
    return {row[0] for row in reading.rows(_CHAINS, now, now)}
