"""The list of people: a chip, a search, an order, a page at a time; every list is cut in SQL, whatever its length.

The next release comes first, then those whose date nobody knows, then those who have left, the last first. Two cases
of one person are one line: the lesser id speaks for both, where it is on this device and under the same chip.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.names import list_name, tokens
from caseworker.domain.service import Role
from caseworker.queries.badges import badges
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Badge, Chip, PeoplePage, PersonRow

LEAVING_WITHIN = 30
"""Days of the chip 'Leaving in 30 days'."""
FEW = 2000
"""Up to so many people found, they are fetched and sorted; beyond, the sorted index is walked until a page is full."""
MOST_WORDS = 12

_LIVE = "{r}.state<>'closed'"
_STANDING_GAPS = (
    "SELECT g.case_id FROM gap g WHERE g.since<=:today AND NOT EXISTS (SELECT 1 FROM kind_snooze z "
    "WHERE z.scope=g.case_id AND z.gap=g.code AND z.until>=:today)"
)
_OWN_REFERRALS = "SELECT k.scope FROM kind_referral k JOIN record b ON b.id=k.id WHERE b.member=:me"
_CHIPS: Mapping[Chip, str] = {
    Chip.MINE: "({r}.owner=:me OR {r}.mentor=:me) AND " + _LIVE,
    Chip.ALL: _LIVE,
    Chip.LEAVING: "{r}.leaves>=:today AND {r}.leaves<=:soon AND " + _LIVE,
    Chip.UNMATCHED: "{r}.mentor='' AND " + _LIVE,
    Chip.GAPS: f"{{r}}.case_id IN ({_STANDING_GAPS}) AND " + _LIVE,
    Chip.CLOSED: "{r}.state='closed'",
}
_REFERRED_BY_ME = f"{{r}}.case_id IN ({_OWN_REFERRALS}) AND " + _LIVE

_SPOKEN_FOR = (
    "SELECT h.n FROM case_row h INDEXED BY case_row_spoken CROSS JOIN case_row s ON s.case_id=h.speaks_as "
    "WHERE h.speaks_as<>h.case_id AND {chip}"
)
_HITS = (
    "SELECT rowid FROM find_people WHERE find_people MATCH :match UNION ALL "
    "SELECT s.n FROM case_row h INDEXED BY case_row_spoken CROSS JOIN case_row s ON s.case_id=h.speaks_as "
    "WHERE h.speaks_as<>h.case_id AND h.n IN (SELECT rowid FROM find_people WHERE find_people MATCH :match)"
)


class _Part(NamedTuple):
    """A stretch of the list: what lies in it and in which order."""

    where: str
    order: str


_PARTS = (
    _Part("r.leaves>=:today", "r.leaves, r.family, r.n"),
    _Part("r.leaves IS NULL", "r.family, r.n"),
    _Part("r.leaves<:today", "r.leaves DESC, r.family DESC, r.n DESC"),
)
_CLOSED_PARTS = (_Part("1", "r.leaves DESC, r.family DESC, r.n DESC"),)


class _Question(NamedTuple):
    """The lines meant, in SQL over `case_row r`, with its named values and the stretches they are shown in."""

    where: str
    values: dict[str, Any]
    parts: tuple[_Part, ...]


def page(reading: Reading, *, text: str, chip: Chip, offset: int, limit: int) -> PeoplePage:
    """The people of a chip whose names, aliases and identifiers hold a word for each of `text`, prefix enough."""
    question = _question(reading, text=text, chip=chip)
    counts = _counts(reading, question)
    numbers = _numbers(reading, question, counts, offset=offset, limit=limit)
    total = sum(counts)
    return PeoplePage(_rows(reading, numbers), total, offset, _sentence(total, text=text, chip=chip))


def match_of(text: str) -> str:
    """The full-text question for words in any order, each at least begun; empty when the text holds no word."""
    return " ".join(f'"{token}"*' for token in tokens(text)[:MOST_WORDS])


def _question(reading: Reading, *, text: str, chip: Chip) -> _Question:
    condition = _condition(reading, chip)
    where = f"{condition.format(r='r')} AND r.n NOT IN ({_SPOKEN_FOR.format(chip=condition.format(r='s'))})"
    values = {
        "me": reading.member,
        "today": reading.today.isoformat(),
        "soon": (reading.today + timedelta(days=LEAVING_WITHIN)).isoformat(),
        "match": match_of(text),
    }
    if values["match"]:
        # The plus keeps the planner from fetching each of many people found; it walks the sorted index instead.
        where += f" AND {'r.n' if _are_few(reading, values['match']) else '+r.n'} IN ({_HITS})"
    return _Question(where, values, _CLOSED_PARTS if chip is Chip.CLOSED else _PARTS)


def _condition(reading: Reading, chip: Chip) -> str:
    return _REFERRED_BY_ME if chip is Chip.MINE and reading.is_a(Role.PRACTITIONER) else _CHIPS[chip]


def _are_few(reading: Reading, match: str) -> bool:
    sql = "SELECT count(*) FROM (SELECT 1 FROM find_people WHERE find_people MATCH ? LIMIT ?)"
    return int(reading.scalar(sql, match, FEW + 1)) <= FEW


def _ask(reading: Reading, sql: str, values: Mapping[str, Any]) -> Sequence[Any]:
    return reading.connection.exec_driver_sql(sql, dict(values)).all()


def _counts(reading: Reading, question: _Question) -> list[int]:
    each = ", ".join(f"count(*) FILTER (WHERE {part.where})" for part in question.parts)
    sql = f"SELECT {each} FROM case_row r WHERE {question.where}"  # noqa: S608
    return list(_ask(reading, sql, question.values)[0])


def _numbers(reading: Reading, question: _Question, counts: Sequence[int], *, offset: int, limit: int) -> list[int]:
    """The row numbers of a page, stretch after stretch."""
    found: list[int] = []
    for part, count in zip(question.parts, counts, strict=True):
        wanted = limit - len(found)
        if wanted > 0 and offset < count:
            sql = (
                f"SELECT r.n FROM case_row r WHERE {question.where} AND {part.where} "  # noqa: S608
                f"ORDER BY {part.order} LIMIT :limit OFFSET :offset"
            )
            rows = _ask(reading, sql, question.values | {"limit": wanted, "offset": offset})
            found.extend(row[0] for row in rows)
        offset = max(0, offset - count)
    return found


_LINES = (
    "SELECT r.n, r.case_id, r.family, r.given, r.place, r.leaves, r.mentor, p.preferred_name, p.home_area, m.name "
    "FROM case_row r LEFT JOIN kind_person p ON p.id=r.case_id LEFT JOIN kind_member m ON m.id=r.mentor "
    "WHERE r.n IN ({marks})"
)


def _rows(reading: Reading, numbers: Sequence[int]) -> tuple[PersonRow, ...]:
    if not numbers:
        return ()
    found = {row[0]: row for row in reading.rows_in(_LINES, numbers)}
    shown = badges(reading, [Id(row[1]) for row in found.values()])
    return tuple(_row(reading, found[n], badge=shown.get(Id(found[n][1]))) for n in numbers)


def _row(reading: Reading, row: Any, *, badge: Badge | None) -> PersonRow:
    _, case, family, given, place, leaves, _, preferred, home, mentor = row
    return PersonRow(
        case=Id(case),
        person=Id(case),
        name=list_name(given, family=family, preferred=preferred),
        place=reading.words.place(place) or home or "",
        release=release_words(date.fromisoformat(leaves) if leaves else None, today=reading.today),
        mentor=mentor or "",
        badge=badge,
    )


def release_words(day: date | None, *, today: date) -> Phrase:
    """When somebody leaves or has left, in a few words."""
    if day is None:
        return say("Date not known")
    if day == today:
        return say("Leaves today")
    return say("Leaves {day}", day=day) if day > today else say("Left {day}", day=day)


def _sentence(total: int, *, text: str, chip: Chip) -> Phrase:
    if text.strip():
        return say("{count} results for “{text}”", count=total, text=text.strip())
    if chip is Chip.CLOSED:
        return say("{count} people, last release first", count=total)
    return say("{count} people, next release first", count=total)
