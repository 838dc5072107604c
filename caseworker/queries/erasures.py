"""Erasures that somebody has asked for and that have not happened here yet: who asked, and from when they happen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from caseworker.domain.access_records import COORDINATORS_TO_ERASE, Erasure, erasure_delay
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.queries.origins import numbers_of, written
from caseworker.queries.reading import Reading
from caseworker.queries.saying import both, text

_DONE = (
    "SELECT target FROM tombstone WHERE target IN ({marks})",
    "SELECT id FROM kind_notice WHERE id IN ({marks})",
)
"""What has been erased; and notices, which go with what they tell of."""


@dataclass(frozen=True)
class Asked:
    """One erasure that stands: of what, who asked since when, and from which day it happens, once two have asked."""

    target: Id
    by: tuple[str, ...]
    since: date
    happens_on: date | None
    words: Phrase


def asked(reading: Reading, case: Id) -> list[Asked]:
    """The erasures that are asked for in a case, the oldest first."""
    by_target: dict[Id, list[Erasure]] = {}
    for one in reading.of_scopes(Erasure, [case]):
        if one.target:
            by_target.setdefault(one.target, []).append(one)
    done = {row[0] for sql in _DONE for row in reading.rows_in(sql, list(by_target))}
    found = [_asked(reading, case, target, records) for target, records in by_target.items() if target not in done]
    return sorted(found, key=lambda one: (one.since, one.target))


def _asked(reading: Reading, case: Id, target: Id, records: Sequence[Erasure]) -> Asked:
    sources = list(written(reading, list(numbers_of(reading, records))).values())
    members = {reading.scalar("SELECT member FROM kind_device WHERE id=?", source.device) for source in sources}
    names = tuple(sorted(reading.member_names(members).values()))
    heard = min((source.received for source in sources), default=reading.now)
    agreed = len(members) >= COORDINATORS_TO_ERASE
    happens = local_day(heard) + _delay(reading) if agreed else None
    since = local_day(min((source.at for source in sources), default=reading.now))
    what = say("The whole case") if target == case else say("A record")
    return Asked(target, names, since, happens, _words(what, names, since, happens))


def _words(what: Phrase, names: Sequence[str], since: date, happens: date | None) -> Phrase:
    who = both(map(text, names))
    if happens is None:
        return say(
            "{what}: {who} asked for it on {day}. Another coordinator must agree.", what=what, who=who, day=since
        )
    gaps = {"what": what, "who": who, "day": happens}
    return say("{what}: {who} have agreed. It happens with the first exchange from {day} on.", **gaps)


def _delay(reading: Reading) -> timedelta:
    sql = "SELECT erasure_delay_days FROM kind_service_settings WHERE scope=?"
    return erasure_delay(reading.scalar(sql, reading.service))
