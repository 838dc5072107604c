"""The list of people: a chip, a search, an order, a page at a time; every list is cut in SQL, whatever its length.

The next release comes first, then those whose date nobody knows, then those who have left, the last first. Several
cases of one person are one line, with the facts of all: the one that says most speaks, where it is under the chip.
"""

from array import array
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import CursorResult

from caseworker.domain.cases import CaseState
from caseworker.domain.errors import Phrase, say
from caseworker.domain.gaps import GapCode
from caseworker.domain.ids import Id
from caseworker.domain.names import list_name, tokens
from caseworker.domain.service import Role
from caseworker.queries.badges import Line, badges
from caseworker.queries.gaps import SHORT
from caseworker.queries.reading import Reading
from caseworker.queries.referring import decides, first_acts, nobody_at_all, ways_to_refer
from caseworker.queries.rows import Badge, Beginning, Chip, PeoplePage, PersonRow
from caseworker.queries.told import mentors_as_told

LEAVING_WITHIN = 30
"""Days of the chip 'Leaving in 30 days'."""
FEW = 2000
"""Up to so many people found, they are fetched and sorted; beyond, the sorted index is walked until a page is full.

Whoever scrolls on needs the order of all of them, which is kept until something is written.
"""
_ALL = -1
"""The limit that is none, as SQLite has it."""
MOST_WORDS = 12
LETTERS_OF_A_NUMBER = 2
"""Up to so many letters alone may be the beginning or the end of a number that was written with spaces."""

_LIVE = "{r}.state<>'closed'"
_STANDING_GAPS = (
    "SELECT g.case_id FROM gap g WHERE g.since<=:today AND NOT EXISTS (SELECT 1 FROM kind_snooze z "
    "WHERE z.scope=g.case_id AND z.gap=g.code AND z.until>=:today) AND (:gap='' OR g.code=:gap)"
)
_NAMES_ME = "lower(trim({column}))=lower(:name)"
MINE_IN_A_BODY = (
    "SELECT k.scope FROM kind_referral k JOIN record b ON b.id=k.id WHERE b.member=:me OR "
    + _NAMES_ME.format(column="k.referrer_name")
    + " UNION SELECT a.scope FROM kind_practitioner a WHERE (a.until IS NULL OR a.until>=:today) AND "
    + _NAMES_ME.format(column="a.name")
)
"""Whom somebody in a commissioning body referred, or answers for: those records tell of people by their names."""
_CHIPS: Mapping[Chip, str] = {
    Chip.MINE: "({r}.owner=:me OR {r}.mentor=:me) AND " + _LIVE,
    Chip.ALL: _LIVE,
    Chip.LEAVING: "{r}.leaves>=:today AND {r}.leaves<=:soon AND " + _LIVE,
    Chip.UNMATCHED: "{r}.mentor='' AND " + _LIVE,
    Chip.GAPS: f"{{r}}.case_id IN ({_STANDING_GAPS}) AND " + _LIVE,
    Chip.CLOSED: "{r}.state='closed'",
}
_LONG = frozenset({Chip.ALL, Chip.CLOSED})
"""Chips under which a service's whole memory may stand."""
_BODY_CHIPS = (Chip.MINE, Chip.ALL, Chip.LEAVING)
_CHIPS_OF: dict[str, tuple[Chip, ...]] = {
    Role.PRACTITIONER: _BODY_CHIPS,
    Role.MENTOR: tuple(chip for chip in Chip if chip is not Chip.UNMATCHED),  # whoever is with a mentor has one
}
"""What a provider keeps to itself, such as who waits for a mentor, is no question for a body."""

_SPOKEN_FOR = (
    "SELECT h.n FROM case_row h INDEXED BY case_row_spoken CROSS JOIN case_row s ON s.case_id=h.speaks_as "
    "WHERE h.speaks_as<>h.case_id AND {chip}"
)
_HITS = (
    "SELECT rowid FROM find_people WHERE find_people MATCH :match UNION ALL "
    "SELECT s.n FROM case_row h INDEXED BY case_row_spoken CROSS JOIN case_row s ON s.case_id=h.speaks_as "
    "WHERE h.speaks_as<>h.case_id AND h.n IN (SELECT rowid FROM find_people WHERE find_people MATCH :match)"
)


_FROM_HITS = f"WITH hit(n) AS MATERIALIZED ({_HITS}) SELECT r.n FROM hit CROSS JOIN case_row r ON r.n=hit.n"
_WHOLE_ORDER = (
    "r.leaves IS NULL OR r.leaves<:today, r.leaves<:today, "
    "CASE WHEN r.leaves<:today THEN -julianday(r.leaves) ELSE julianday(r.leaves) END, r.family, r.n"
)
_CLOSED_ORDER = "r.leaves DESC, r.family DESC, r.n DESC"


class _Part(NamedTuple):
    """A stretch of a long list: what lies in it and in which order, as an index has it."""

    where: str
    order: str


_PARTS = (
    _Part("r.leaves>=:today", "r.leaves, r.family, r.n"),
    _Part("r.leaves IS NULL", "r.family, r.n"),
    _Part("r.leaves<:today", "r.leaves DESC, r.family DESC, r.n DESC"),
)
_CLOSED_PARTS = (_Part("1", _CLOSED_ORDER),)


class _Question(NamedTuple):
    """The lines meant: a chip, what is searched for, whether few match it, and the values that the SQL names."""

    chip: Chip
    condition: str
    match: str
    few: bool
    values: dict[str, Any]

    @property
    def long(self) -> bool:
        """Whether too many lines may be found to sort them before the first is shown."""
        return self.chip in _LONG and not self.few

    @property
    def parts(self) -> tuple[_Part, ...]:
        """The stretches of a long list."""
        return _CLOSED_PARTS if self.chip is Chip.CLOSED else _PARTS

    @property
    def where(self) -> str:
        """The lines of the chip without those for which another of them speaks."""
        spoken_for = _SPOKEN_FOR.format(chip=self.condition.format(r="s"))
        return f"{self.condition.format(r='r')} AND r.n NOT IN ({spoken_for})"

    @property
    def found(self) -> str:
        """Those of them that match; the plus keeps the planner from fetching each of many matches."""
        return f"{self.where} AND +r.n IN ({_HITS})" if self.match else self.where


def page(reading: Reading, *, text: str, chip: Chip, offset: int, limit: int, gap: str = "") -> PeoplePage:
    """The people of a chip whose names, aliases and identifiers hold a word for each of `text`, prefix enough.

    Of the chip of gaps those with one kind of gap, where `gap` is its code.
    """
    question = _question(reading, text=text, chip=chip, gap=gap)
    if question.long and not offset:
        numbers, total = _begun(reading, question, limit=limit)
    else:
        every = reading.kept(question, lambda: _gathered(reading, question))
        numbers, total = every[offset : offset + limit], len(every)
    chips = _CHIPS_OF.get(reading.role, tuple(Chip))
    sentence, shown = _sentence(total, text=text, chip=chip, gap=gap), _rows(reading, numbers)
    beginning = _beginning(reading) if not total and nobody_at_all(reading) else None
    return PeoplePage(shown, total, offset, sentence, chips, beginning)


def _beginning(reading: Reading) -> Beginning:
    """What is said where nobody is here at all."""
    if decides(reading):
        says = say("Everybody whose referral is accepted will stand here.")
    elif reading.is_a(Role.MENTOR):
        says = say("The people you walk with will stand here, once you are matched and your laptop has exchanged.")
    elif ways_to_refer(reading):
        says = say("The people you refer will stand here, once a provider has taken them on.")
    else:
        says = say("People shared with your service will stand here, once your laptop has exchanged.")
    return Beginning(say("Nobody is here yet"), says, first_acts(reading))


def all_found(reading: Reading, *, text: str, limit: int) -> tuple[PersonRow, ...]:
    """The first people that a search finds, closed cases after the others."""
    live = page(reading, text=text, chip=Chip.ALL, offset=0, limit=limit).rows
    if len(live) == limit:
        return live
    return (*live, *page(reading, text=text, chip=Chip.CLOSED, offset=0, limit=limit - len(live)).rows)


def match_of(text: str) -> str:
    """The full-text question for words in any order, each at least begun; empty when the text holds no word."""
    return " AND ".join(map(_either, _runs(tokens(text)[:MOST_WORDS])))


def _runs(words: Sequence[str]) -> list[list[str]]:
    """The words that are searched for; those that may be one number written with spaces stand together."""
    runs: list[list[str]] = []
    for word in words:
        if runs and _of_a_number(word) and _of_a_number(runs[-1][-1]):
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _of_a_number(word: str) -> bool:
    """Whether a word may be a part of a number: digits among its letters, or hardly a letter."""
    return len(word) <= LETTERS_OF_A_NUMBER or any(sign.isdigit() for sign in word)


def _either(run: Sequence[str]) -> str:
    """Each word of a run, or where there is a digit in it, all of them in one piece."""
    apart = " AND ".join(f'"{word}"*' for word in run)
    whole = "".join(run)
    return apart if len(run) == 1 or not any(sign.isdigit() for sign in whole) else f'(({apart}) OR "{whole}"*)'


def _question(reading: Reading, *, text: str, chip: Chip, gap: str) -> _Question:
    match = match_of(text)
    values = {
        "me": reading.member,
        "name": reading.member_name(reading.member),
        "today": reading.today.isoformat(),
        "soon": (reading.today + timedelta(days=LEAVING_WITHIN)).isoformat(),
        "match": match,
        "gap": gap,
    }
    return _Question(chip, _condition(reading, chip), match, bool(match) and _are_few(reading, match), values)


def _condition(reading: Reading, chip: Chip) -> str:
    if chip is Chip.MINE and reading.is_a(Role.MENTOR):
        # A mentor's device holds nobody else's people.
        return _LIVE
    if chip is Chip.MINE and reading.is_a(Role.PRACTITIONER):
        return f"{{r}}.case_id IN ({MINE_IN_A_BODY}) AND " + _LIVE
    return _CHIPS[chip]


def _are_few(reading: Reading, match: str) -> bool:
    sql = "SELECT count(*) FROM (SELECT 1 FROM find_people WHERE find_people MATCH ? LIMIT ?)"
    return int(reading.scalar(sql, match, FEW + 1)) <= FEW


def _ask(reading: Reading, sql: str, values: Mapping[str, Any]) -> CursorResult[Any]:
    return reading.connection.exec_driver_sql(sql, dict(values))


def _gathered(reading: Reading, question: _Question) -> Sequence[int]:
    """The row numbers of a list, all of them, sorted."""
    if question.long:
        return array("q", [n for part in question.parts for n in _stretch(reading, question, part, limit=_ALL)])
    order = _CLOSED_ORDER if question.chip is Chip.CLOSED else _WHOLE_ORDER
    if question.few:
        sql = f"{_FROM_HITS} WHERE {question.where} GROUP BY r.n ORDER BY {order}"
    else:
        sql = f"SELECT r.n FROM case_row r WHERE {question.found} ORDER BY {order}"
    return _ask(reading, sql, question.values).scalars().all()


def _begun(reading: Reading, question: _Question, *, limit: int) -> tuple[Sequence[int], int]:
    """The first row numbers of a long list, read off the index stretch by stretch, and how many lines there are."""
    found: list[int] = []
    for part in question.parts:
        if len(found) < limit:
            found.extend(_stretch(reading, question, part, limit=limit - len(found)))
    total = _ask(reading, f"SELECT count(*) FROM case_row r WHERE {question.found}", question.values).scalar_one()
    return found, int(total)


def _stretch(reading: Reading, question: _Question, part: _Part, *, limit: int) -> Sequence[int]:
    sql = f"SELECT r.n FROM case_row r WHERE {question.found} AND {part.where} ORDER BY {part.order} LIMIT :limit"
    return _ask(reading, sql, question.values | {"limit": limit}).scalars().all()


_LINES = (
    "SELECT r.n, r.case_id, r.state, r.family, r.given, r.place, r.leaves, r.mentor, "
    "p.preferred_name, p.home_area, p.born_on FROM case_row r "
    "LEFT JOIN kind_person p ON p.id=r.case_id AND p.scope=r.case_id WHERE r.n IN ({marks})"
)


def _rows(reading: Reading, numbers: Sequence[int]) -> tuple[PersonRow, ...]:
    if not numbers:
        return ()
    found = {row[0]: row for row in reading.rows_in(_LINES, numbers)}
    also = _spoken_for(reading, [row.case_id for row in found.values()])
    lines = [
        Line(Id(row.case_id), Id(row.mentor), _day(row.born_on), tuple(also.get(row.case_id, ())))
        for row in found.values()
    ]
    shown, mentors = badges(reading, lines), _mentors(reading, lines)
    cases = [Id(found[n].case_id) for n in numbers]
    return tuple(
        _row(reading, found[n], badge=shown.get(case), mentor=mentors.get(case))
        for n, case in zip(numbers, cases, strict=True)
    )


def _spoken_for(reading: Reading, cases: Sequence[str]) -> Mapping[str, list[Id]]:
    """The other records of the same person, by the one that speaks for them."""
    found: dict[str, list[Id]] = {}
    sql = "SELECT speaks_as, case_id FROM case_row WHERE speaks_as<>case_id AND speaks_as IN ({marks}) ORDER BY case_id"
    for speaker, case in reading.rows_in(sql, cases):
        found.setdefault(speaker, []).append(Id(case))
    return found


def _mentors(reading: Reading, lines: Sequence[Line]) -> Mapping[Id, str]:
    """The names of mentors by case, empty where there is none; a body knows only those of whom it was told."""
    if reading.is_a(Role.PRACTITIONER):
        return _mentors_told(reading, lines)
    names = reading.member_names(line.mentor for line in lines)
    return {line.case: names.get(line.mentor, "") for line in lines}


def _mentors_told(reading: Reading, lines: Sequence[Line]) -> Mapping[Id, str]:
    told = mentors_as_told(reading, [case for line in lines for case in line.cases])
    return {
        line.case: next(told[case] for case in line.cases if case in told)
        for line in lines
        if told.keys() & {*line.cases}
    }


def _row(reading: Reading, row: Any, *, badge: Badge | None, mentor: str | None) -> PersonRow:
    return PersonRow(
        case=Id(row.case_id),
        person=Id(row.case_id),
        name=list_name(row.given, family=row.family, preferred=row.preferred_name),
        place=reading.words.place(row.place) or row.home_area or "",
        release=release_words(_day(row.leaves), today=reading.today),
        mentor=None if row.state == CaseState.CLOSED and not mentor else mentor,
        badge=badge,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def release_words(day: date | None, *, today: date) -> Phrase:
    """When somebody leaves or has left, in a few words."""
    if day is None:
        return say("Date not known")
    if day == today:
        return say("Leaves today")
    return say("Leaves {day}", day=day) if day > today else say("Left {day}", day=day)


def _sentence(total: int, *, text: str, chip: Chip, gap: str) -> Phrase:
    if text.strip():
        return say("{count} results for “{text}”", count=total, text=text.strip())
    if chip is Chip.GAPS and gap in SHORT:
        return say("{count} people: {gap}", count=total, gap=SHORT[GapCode(gap)])
    if chip is Chip.CLOSED:
        return say("{count} people, last release first", count=total)
    return say("{count} people, next release first", count=total)
