"""Erasures that somebody has asked for and that have not happened here yet: who asked, and from when they happen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from caseworker.domain.access_records import COORDINATORS_TO_ERASE, Erasure, ErasureTakenBack, erasure_delay
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Phrase, in_english, say
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.queries.lines import line_of
from caseworker.queries.origins import numbers_of, written
from caseworker.queries.reading import Reading
from caseworker.queries.saying import both, listed, points, text, whose
from caseworker.queries.words import NOTHING

_DONE = (
    "SELECT target, scope FROM tombstone WHERE target IN ({marks})",
    "SELECT id, scope FROM kind_notice WHERE id IN ({marks})",
)
"""What has been erased; and notices, which go with what they tell of."""


_GOES = (
    "SELECT r.kind, f.key FROM record r JOIN folder f ON f.n=r.folder WHERE r.id=? AND f.scope=? AND f.folder<>? "
    "ORDER BY r.born DESC, f.key, r.kind"
)
"""Everything that goes with one id: what the act that made the id wrote comes first, whoever used it since."""


@dataclass(frozen=True)
class Asked:
    """One erasure that stands: of what, who asked since when, and from which day it happens, once two have asked.

    `scope` is the case or mentor's file, `about` whose it is, `what` the record in words and `text` what it says;
    `mine` is whether whoever asks this question is among those who asked.
    """

    scope: Id
    target: Id
    about: Phrase
    by: tuple[str, ...]
    since: date
    happens_on: date | None
    words: Phrase
    what: Phrase
    text: Phrase
    why: Phrase
    mine: bool


def asked(reading: Reading, case: Id) -> list[Asked]:
    """The erasures that are asked for in a case and that nobody has taken back, the oldest first."""
    taken_back = {Id(one) for back in reading.of_scopes(ErasureTakenBack, [case]) for one in back.asked}
    by_target: dict[Id, list[Erasure]] = {}
    for one in reading.of_scopes(Erasure, [case]):
        if one.target and one.id not in taken_back:
            by_target.setdefault(one.target, []).append(one)
    done = {row[0] for sql in _DONE for row in reading.rows_in(sql, list(by_target)) if row[1] == case}
    found = [_asked(reading, case, target, records) for target, records in by_target.items() if target not in done]
    return sorted(found, key=lambda one: (one.since, one.target))


def asked_now(reading: Reading, case: Id, *, target: Id) -> tuple[Phrase, date | None]:
    """What is to be said when somebody has just asked for an erasure, and from which day it happens."""
    stands = next((one for one in asked(reading, case) if one.target == target), None)
    # A notice that is asked for by itself is on no list.
    return (stands.words, stands.happens_on) if stands else (_ASKED, None)


_ASKED = say("The erasure is asked for. Look at it again to see who has agreed.")


def pending(reading: Reading) -> list[Asked]:
    """The erasures that are asked for of anybody whose record may be read here, the oldest first."""
    scopes = sorted({one.folder.scope for one in reading.all_of(Erasure)})
    found = [one for scope in scopes for one in asked(reading, scope) if in_english(one.about)]
    return sorted(found, key=lambda one: (one.since, one.scope, one.target))


def _asked(reading: Reading, case: Id, target: Id, records: Sequence[Erasure]) -> Asked:
    sources = list(written(reading, list(numbers_of(reading, records))).values())
    members = {reading.scalar("SELECT member FROM kind_device WHERE id=?", source.device) for source in sources}
    names = tuple(sorted(reading.member_names(members).values()))
    heard = min((source.received for source in sources), default=reading.now)
    agreed = len(members) >= COORDINATORS_TO_ERASE
    happens = local_day(heard) + delay(reading) if agreed else None
    since = local_day(min((source.at for source in sources), default=reading.now))
    what, said = (_whole(reading, case), NOTHING) if target == case else _record(reading, case, target)
    return Asked(
        scope=case,
        target=target,
        about=_whose(reading, case),
        by=names,
        since=since,
        happens_on=happens,
        words=_words(what, names, since, happens),
        what=what,
        text=said,
        why=listed(reading.words.of("erasure_reason", code) for code in dict.fromkeys(one.why for one in records)),
        mine=reading.member in members,
    )


def _record(reading: Reading, scope: Id, target: Id) -> tuple[Phrase, Phrase]:
    """A record as the timeline has it: what it is, and what it says; whatever else goes by its id comes after it."""
    found = (
        record
        for row in reading.rows(_GOES, target, scope, Folder.ACCESS)
        if row.kind in KINDS
        for record in reading.some_of(KINDS[row.kind].record, [target])
        if str(record.folder) == row.key
    )
    lines = [line_of(reading, record) for record in found]
    return listed(line.title for line in lines) if lines else say("A record"), points(line.text for line in lines)


def _whole(reading: Reading, scope: Id) -> Phrase:
    return say("The whole file") if _is_a_mentors(reading, scope) else say("The whole case")


def _whose(reading: Reading, scope: Id) -> Phrase:
    return whose(reading, FolderKey(Folder.VOLUNTEERING if _is_a_mentors(reading, scope) else Folder.CASE, scope))


def _is_a_mentors(reading: Reading, scope: Id) -> bool:
    return reading.scalar("SELECT 1 FROM kind_mentor WHERE scope=?", scope) is not None


def _words(what: Phrase, names: Sequence[str], since: date, happens: date | None) -> Phrase:
    who = both(map(text, names))
    if happens is None:
        return say(
            "{what}: {who} asked for it on {day}. Another coordinator must agree.", what=what, who=who, day=since
        )
    gaps = {"what": what, "who": who, "day": happens}
    return say("{what}: {who} have agreed. It happens with the first exchange from {day} on.", **gaps)


def delay(reading: Reading) -> timedelta:
    """How long an erasure waits here."""
    sql = "SELECT erasure_delay_days FROM kind_service_settings WHERE scope=?"
    return erasure_delay(reading.scalar(sql, reading.service))
