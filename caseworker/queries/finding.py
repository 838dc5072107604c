"""Finding anything that is on this device by the words it holds: people, local services, mentors, what was written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from caseworker.domain.directory import LocalService
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.mentors import Mentor
from caseworker.domain.names import list_name, sought, tokens
from caseworker.domain.people import Person
from caseworker.domain.record import Record
from caseworker.domain.service import Member
from caseworker.queries.directory import found_by
from caseworker.queries.lines import line_of
from caseworker.queries.listed import ListedRow
from caseworker.queries.people import all_found, match_of
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import PersonRow, Spot
from caseworker.queries.saying import listed
from caseworker.queries.saying import text as said

WORDS_BEFORE, WORDS_AROUND = 4, 18
MOST_SERVICES = 8
"""So many local services at most, so that a kind of help leaves room for what was written."""


@dataclass(frozen=True)
class Found:
    """Something found: its id, the kind of record (never shown), what it is called, a line about it, and its case.

    A person's id is that of the case. `case` is empty for what belongs to no case, such as a mentor.
    """

    id: Id
    kind: str
    name: str
    line: Phrase
    case: Id = NO_ID

    @property
    def leads_to(self) -> Spot | None:
        """Where it is shown: its own page, or the person it is about; nowhere when there is neither."""
        if self.kind in _PLACES:
            return Spot(_PLACES[self.kind], self.id)
        return Spot(PlaceName.PEOPLE, self.case) if self.case else None


_PLACES: Mapping[str, PlaceName] = {
    Mentor.kind.name: PlaceName.MENTORS,
    LocalService.kind.name: PlaceName.DIRECTORY,
}


def find(reading: Reading, *, text: str, limit: int) -> tuple[Found, ...]:
    """What holds a word for each of `text`, prefix enough, in any order; nothing for a text without words."""
    match = match_of(text)
    if not match:
        return ()
    people = [_person(row) for row in all_found(reading, text=text, limit=limit)]
    some = min(MOST_SERVICES, limit - len(people))
    services = [_service(row) for row in found_by(reading, text=text, limit=some)]
    return (*people, *services, *_written(reading, match, text=text, limit=limit - len(people) - len(services)))


def _person(row: PersonRow) -> Found:
    place = Phrase("{text}", {"text": row.place}) if row.place else Phrase("")
    return Found(row.case, Person.kind.name, row.name, listed((place, row.release)), row.case)


def _service(row: ListedRow) -> Found:
    closed = (row.badge.words,) if row.badge is not None else ()
    return Found(row.record, LocalService.kind.name, str(row.name), listed((say("Directory"), *row.below, *closed)))


def _written(reading: Reading, match: str, *, text: str, limit: int) -> list[Found]:
    """The records found: who is called so first, then what came last; the directory is found by more than its words."""
    rows = reading.rows(
        "SELECT r.id, r.kind, f.key FROM find_text t JOIN record r ON r.n=t.rowid "
        "JOIN folder f ON f.n=r.folder WHERE find_text MATCH ? AND r.kind<>? "
        "ORDER BY r.kind IN (?, ?) DESC, t.rowid DESC LIMIT ?",
        *(match, LocalService.kind.name, Mentor.kind.name, Member.kind.name, max(limit, 0)),
    )
    records = _records(reading, [(row.kind, row.id, row.key) for row in rows])
    names = _names(reading, [record.case for record in records])
    return [_found(reading, record, names=names, text=text) for record in records]


def _records(reading: Reading, found: Sequence[tuple[str, str, str]]) -> list[Record]:
    by_place = {
        (kind, record.id, str(record.folder)): record
        for kind in {kind for kind, *_ in found} & KINDS.keys()
        for record in reading.some_of(KINDS[kind].record, [one for known, one, _ in found if known == kind])
    }
    return [by_place[place] for place in found if place in by_place]


def _names(reading: Reading, cases: Sequence[Id]) -> dict[str, str]:
    sql = "SELECT case_id, given, family FROM case_row WHERE case_id IN ({marks})"
    rows = reading.rows_in(sql, [case for case in cases if case])
    return {row.case_id: list_name(row.given, family=row.family) for row in rows}


def _found(reading: Reading, record: Record, *, names: Mapping[str, str], text: str) -> Found:
    kind = record.kind
    if isinstance(record, Mentor):
        name = list_name(record.given_name, family=record.family_name, preferred=record.preferred_name)
        return Found(record.id, kind.name, name, listed((say("Mentor"), said(record.phone))))
    if isinstance(record, Member):
        return Found(
            record.id, kind.name, record.name or "", listed((reading.words.of("role", record.role), said(record.phone)))
        )
    title = line_of(reading, record).title if kind.when else Phrase(kind.label)
    line = listed((title, _day_of(reading, record), _snippet(record, text)))
    return Found(record.id, kind.name, names.get(record.case, ""), line, record.case)


def _day_of(reading: Reading, record: Record) -> Phrase:
    """When it happened, where its kind tells: two things of one person are told apart by it."""
    when = getattr(record, record.kind.when) if record.kind.when else None
    day = reading.local(when).date() if isinstance(when, datetime) else when
    return say("{day}", day=day) if isinstance(day, date) else said("")


def _snippet(record: Record, asked: str) -> Phrase:
    """The words around the first one that was found."""
    wanted = tokens(asked)
    for name, field in record.kind.fields.items():
        value = getattr(record, name)
        words = value.split() if field.search and isinstance(value, str) else []
        for place, word in enumerate(words):
            if any(part.startswith(wanted) for part in sought(word).split()):
                return said(_cut(words, place))
    return said("")


def _cut(words: Sequence[str], place: int) -> str:
    start = max(0, place - WORDS_BEFORE) if len(words) > WORDS_AROUND else 0
    cut = " ".join(words[start : start + WORDS_AROUND])
    before = "…" if start else ""
    after = "…" if start + WORDS_AROUND < len(words) else ""
    return f"{before}{cut}{after}"
