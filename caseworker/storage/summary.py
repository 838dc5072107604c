"""What is kept with the write for each case: its line in the list of people, its search words and its gaps.

Records of one person have one line's facts between them: whichever is listed shows who this is and who walks with them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date, datetime
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection

from caseworker.domain.access_records import SubjectRole
from caseworker.domain.agreements import Agreement, latest_agreement
from caseworker.domain.clock import from_milliseconds, local_day
from caseworker.domain.gaps import CaseFacts, Gap, GapCode, gaps_of
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.names import sought, tokens
from caseworker.domain.onward import Steps
from caseworker.domain.release_dates import SaidDate, expected
from caseworker.journal.access import Access
from caseworker.storage.file_gaps import FOLLOWED, OF_A_FILE, FileGaps
from caseworker.storage.let_in import Basis, two_mentors_since, without_basis
from caseworker.storage.speaking import Circle, who_speaks_first
from caseworker.storage.statements import IN_ONE_QUESTION, Statements

FOUND_AS_PEOPLE = frozenset({"person", "identifier"})
"""Kinds whose words are found as people alone; a former name is never found by the ordinary search."""

_COLUMNS = {
    "person": "given_name, family_name, preferred_name, aliases, born_on",
    "referral": "given_name, family_name, crn, prison_number, pnc, prison, expected_release, referred_on, status",
    "identifier": "value",
    "case": "state, strand, opened_on, owner, no_mentor_until, next_step, next_step_on, body, ended_on",
    "release": 'release_type, "on", said_on, confidence',
    "custody_stay": "prison, since, until",
    "practitioner": "until",
    "appointment": "starts_at, status",
    "session": "max(happened_at)",
    "match": "mentor, state, ended_on, started_on, first",
    "agreement": "agreed_on, ended_on",
    "permission": "body, purpose, granted",
    "permission_given": "body, purpose, until",
    "risk": "review_due",
    "risk_card": "level_changed_on",
    "onward_referral": "sent_on, accepted_on, refused_on, first_seen_on, ended_on",
    "access": "subject, subject_role, assigned, walled",
    "lawful_basis": "purpose, recipient, article_6, reviewed_on",
}
_ABOUT_ACCESS = frozenset({"access", "lawful_basis"})
"""What says nothing of the person: who may read, and why the law lets them."""

SUMMARISED = FOUND_AS_PEOPLE | FOLLOWED | set(_COLUMNS)
"""The kinds that a case's summary follows from."""

_WALKING = ("active", "accepted")
_WORDED = FOUND_AS_PEOPLE | {"referral"}
"""The kinds that the words follow from by which a person is found."""

_ORDER = {"referral": "coalesce(referred_on, '0000-00-00'), printf('%020d', first) || id", "session": "'', ''"}
"""What puts the rows of a kind in order where it is not when they were written: a replay gives the same line as the
acts did."""

_LINES = (
    "SELECT case_id, family, given, place, leaves, mentor, owner, state, speaks_as, n FROM case_row "
    "WHERE case_id IN ({marks})"
)
_PUT_LINE = (
    "INSERT INTO case_row(case_id, family, given, place, leaves, mentor, owner, state, speaks_as) "
    "VALUES(?,?,?,?,?,?,?,?,?) ON CONFLICT(case_id) DO UPDATE SET family=excluded.family, given=excluded.given, "
    "place=excluded.place, leaves=excluded.leaves, mentor=excluded.mentor, owner=excluded.owner, "
    "state=excluded.state, speaks_as=excluded.speaks_as"
)
_OF_ROSTER = frozenset({"member", "device"})
_WALLED = "SELECT DISTINCT scope FROM kind_access WHERE walled=1"
"""Who leaves may have been the last who reads a walled case, or a record joined with it."""
_WITH_A_BODY = (
    "SELECT DISTINCT a.scope FROM kind_access a JOIN case_row c ON c.case_id=a.scope "
    "WHERE a.subject_role='body' AND a.assigned=1 AND c.state IN ('referred', 'open')"
)
_OFFICE_BASES = "SELECT purpose, recipient, article_6, reviewed_on FROM kind_lawful_basis WHERE scope=?"
_INDEXED = "SELECT p.rowid, p.words FROM case_row c JOIN find_people p ON p.rowid=c.n WHERE c.case_id IN ({marks})"
_GAPS = "SELECT case_id, code, since, owner FROM gap WHERE case_id IN ({marks})"

_WIDTH = {kind: len(columns.split(", ")) for kind, columns in _COLUMNS.items()}
_GATHER = " UNION ALL ".join(
    f"SELECT '{kind}', scope, {_ORDER.get(kind, 'first, id')}, {columns}"
    f"{', NULL' * (max(_WIDTH.values()) - _WIDTH[kind])} "
    f"FROM kind_{kind} WHERE scope IN ({{marks}}){' GROUP BY scope' if kind == 'session' else ''}"
    for kind, columns in _COLUMNS.items()
)
"""One question for all of it: kind, case, the two that order the rows, and the columns."""

Rows = Mapping[str, Sequence[Any]]


@dataclass
class CaseRows:
    """The columns of one case that its summary reads, by kind."""

    of: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))

    @property
    def said(self) -> int:
        """How many facts they hold."""
        told = (rows for kind, rows in self.of.items() if kind not in _ABOUT_ACCESS)
        return sum(value not in (None, "") for rows in told for row in rows for value in row)


class Summary:
    """Keeps `case_row`, `find_people` and `gap` up to date for the cases that a write touched."""

    def __init__(
        self,
        connection: Connection,
        *,
        home: Id,
        access_of: Callable[[Id], Access],
        unread_since: Callable[[Id], datetime | None],
    ) -> None:
        self._sql = Statements(connection)
        self._home = home
        self._access_of = access_of
        self._file_gaps = FileGaps(self._sql, unread_since=unread_since)

    def follow(self, kinds: AbstractSet[str], *, scopes: AbstractSet[Id]) -> None:
        """Work out again what a write of some kinds in some scopes bears on."""
        if not kinds & SUMMARISED:
            return
        found = set(scopes)
        if kinds & _OF_ROSTER:
            found.update(Id(row[0]) for row in self._sql.all(_WALLED))
        if "lawful_basis" in kinds and self._home in scopes:
            found.update(Id(row[0]) for row in self._sql.all(_WITH_A_BODY))
        self.refresh(found, kinds=kinds)

    def refresh(self, cases: Iterable[Id], *, kinds: AbstractSet[str] = SUMMARISED) -> None:
        """Work these cases out again, of which records of some kinds have changed, and write what follows."""
        wanted = sorted(set(cases))
        for start in range(0, len(wanted), IN_ONE_QUESTION):
            self._refresh(Circle(self._sql, wanted[start : start + IN_ONE_QUESTION]), kinds)

    def _refresh(self, circle: Circle, kinds: AbstractSet[str]) -> None:
        cases = sorted(circle.cases)
        rows = self._gather(cases)
        stored = {line[0]: line for line in self._stored(_LINES, cases)}
        self._clear([case for case in cases if case in stored and not _is_case(rows[case])])
        present = [case for case in cases if _is_case(rows[case])]
        office = self._office_bases(rows)
        facts = {case: _facts(case, rows[case].of, office) for case in present}
        lines = {line for group in circle.groups(present) for line in _lines(group, rows, facts)}
        self._sql.many(_PUT_LINE, sorted(lines - {line[:-1] for line in stored.values()}))
        self._write_words([case for case in present if kinds & _WORDED or case not in stored], rows)
        due = [gap for one in facts.values() for gap in gaps_of(one)]
        if kinds & FOLLOWED:
            self._write_gaps(cases, [*due, *self._file_gaps.due(cases)], but=frozenset())
        else:
            self._write_gaps(cases, due, but=OF_A_FILE)

    def _office_bases(self, rows: Mapping[Id, CaseRows]) -> list[Basis]:
        """The lawful bases of the service itself, where they can matter: for what a body is told."""
        shared = any(role == SubjectRole.BODY for one in rows.values() for _, role, *_ in one.of["access"])
        return [Basis(*row) for row in self._sql.all(_OFFICE_BASES, self._home)] if shared else []

    def _gather(self, cases: list[Id]) -> dict[Id, CaseRows]:
        found: dict[Id, CaseRows] = defaultdict(CaseRows)
        answer = self._sql.all(_GATHER.format(marks=",".join(f"?{n + 1}" for n in range(len(cases)))), *cases)
        for kind, scope, _, _, *values in sorted(answer, key=itemgetter(0, 2, 3)):
            found[Id(scope)].of[kind].append(values[: _WIDTH[kind]])
        for case, rows in found.items():
            rows.of["access"] = self._standing_walls(case, rows.of["access"])
        return found

    def _standing_walls(self, case: Id, rows: Sequence[Any]) -> list[Any]:
        """The rows of who is let in, with whether a wall stands before each: no row alone says what two have lifted."""
        walled = self._access_of(case).walled if any(row[3] for row in rows) else frozenset[Id]()
        return [(*row[:3], row[0] in walled) for row in rows]

    def _clear(self, cases: Iterable[Id]) -> None:
        for case in cases:
            self._sql.do("DELETE FROM find_people WHERE rowid=(SELECT n FROM case_row WHERE case_id=?)", case)
            self._sql.do("DELETE FROM case_row WHERE case_id=?", case)

    def _write_words(self, cases: Sequence[Id], rows: Mapping[Id, CaseRows]) -> None:
        if not cases:
            return
        numbers = dict(self._stored("SELECT case_id, n FROM case_row WHERE case_id IN ({marks})", cases))
        words = {(numbers[case], _words(rows[case].of)) for case in cases}
        new = sorted(words - self._stored(_INDEXED, cases))
        self._sql.many("DELETE FROM find_people WHERE rowid=?", [(number,) for number, _ in new])
        self._sql.many("INSERT INTO find_people(rowid, words) VALUES(?, ?)", new)

    def _write_gaps(self, cases: Sequence[Id], gaps: Iterable[Gap], *, but: AbstractSet[GapCode]) -> None:
        """Write what is due, and leave some gaps as they stand."""
        due = {(g.case, g.code.value, g.since.isoformat(), g.owner) for g in gaps}
        here = {row for row in self._stored(_GAPS, cases) if row[1] not in but}
        self._sql.many("DELETE FROM gap WHERE case_id=? AND code=?", sorted(row[:2] for row in here - due))
        self._sql.many("INSERT INTO gap(case_id, code, since, owner) VALUES(?,?,?,?)", sorted(due - here))

    def _stored(self, sql: str, cases: Sequence[Id]) -> set[Any]:
        """What stands already: most acts change nothing of it, and what is not written need not be made durable."""
        return {tuple(row) for row in self._sql.all_in(sql, cases)}


def _is_case(rows: CaseRows) -> bool:
    """Whether anything is known of the case: of one that was erased nothing is, and it is in no list."""
    return any(value is not None for kind in ("person", "referral", "case") for row in rows.of[kind] for value in row)


def _lines(
    group: Sequence[Id], rows: Mapping[Id, CaseRows], facts: Mapping[Id, CaseFacts]
) -> Iterator[tuple[Any, ...]]:
    """The lines of the records of one person: all say the same, but that each of them is its own owner's."""
    cases = who_speaks_first(group, facts=facts, said={case: rows[case].said for case in group})
    speaker, of = cases[0], _together([rows[case].of for case in cases])
    known = facts[speaker] if len(cases) == 1 else _facts(speaker, of, ())
    given, family, preferred = _names(of)
    leaves = known.expected_release.isoformat() if known.expected_release else None
    shown = family or given or preferred, (given or preferred) if family else "", _place(of), leaves, known.mentor
    owner = next((facts[case].owner for case in cases if facts[case].owner), NO_ID)
    for case in cases:
        yield case, *shown, facts[case].owner or owner, facts[speaker].state, speaker


def _together(records: Sequence[dict[str, list[Any]]]) -> Rows:
    if len(records) == 1:
        return records[0]
    return {kind: [row for of in records for row in of[kind]] for kind in _COLUMNS}


def _names(of: Rows) -> tuple[str, str, str]:
    for given, family, preferred, *_ in of["person"]:
        return given or "", family or "", preferred or ""
    for given, family, *_ in of["referral"]:
        return given or "", family or "", ""
    return "", "", ""


def _place(of: Rows) -> str:
    stays = sorted((since or "", prison or "") for prison, since, until in of["custody_stay"] if not until)
    if stays:
        return str(stays[-1][1])
    left = any(until for _, _, until in of["custody_stay"])
    referred = sorted((row for row in of["referral"] if row[5]), key=lambda row: row[7] or "")
    return str(referred[-1][5]) if referred and not left else ""


def _words(of: Rows) -> str:
    parts = [str(value) for row in of["person"] for value in row[:4] if value]
    parts += [str(value) for row in of["referral"] for value in row[:2] if value]
    numbers = [str(row[0]) for row in of["identifier"] if row[0]]
    numbers += [str(value) for row in of["referral"] for value in row[2:5] if value]
    # People type a number with its gaps and strokes, and without them.
    parts += [form for number in numbers for form in (number, "".join(tokens(number)))]
    return sought(" ".join(dict.fromkeys(parts)))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _facts(case: Id, of: Rows, office: Sequence[Basis]) -> CaseFacts:
    state, strand, opened, owner, until, step, step_on, body, _ = next(iter(of["case"]), [None] * 9)
    mentor, mentor_ended = _mentor(of)
    agreed = latest_agreement(Agreement(agreed_on=_day(a), ended_on=_day(e)) for a, e in of["agreement"])
    return CaseFacts(
        case=case,
        state=state or _referral_state(of),
        strand=strand or "",
        opened_on=_day(opened) or _day(next((row[7] for row in of["referral"]), None)),
        owner=Id(owner or NO_ID),
        mentor=mentor,
        mentor_ended_on=mentor_ended,
        two_mentors_since=two_mentors_since(of, opened=_day(opened)),
        no_mentor_until=_day(until),
        agreed_on=agreed.agreed_on if agreed else None,
        agreement_ended_on=agreed.ended_on if agreed else None,
        born_on=next((_day(row[4]) for row in of["person"]), None),
        without_basis=without_basis(of, strand=strand or "", office=office),
        basis_looked_at=max((day for row in of["lawful_basis"] if (day := _day(row[3]))), default=None),
        permitted_until=_permitted_until(of),
        next_step_on=_next_step(of, _day(step_on) if step else None),
        last_contact=max((local_day(from_milliseconds(row[0])) for row in of["session"] if row[0]), default=None),
        practitioner=any(not row[0] for row in of["practitioner"]),
        has_body=bool(body),
        in_custody=any(not row[2] for row in of["custody_stay"]),
        expected_release=_expected(of),
        risk_review_due=min((day for row in of["risk"] if (day := _day(row[0]))), default=None),
        onward=tuple(Steps(*map(_day, row)) for row in of["onward_referral"]),
    )


def _permitted_until(of: Rows) -> date | None:
    standing = {(body, purpose) for body, purpose, granted in of["permission"] if granted}
    until = [_day(day) for body, purpose, day in of["permission_given"] if (body, purpose) in standing]
    return min((day for day in until if day), default=None)


def _referral_state(of: Rows) -> str:
    return "referred" if of["referral"] and not of["person"] else ""


def _mentor(of: Rows) -> tuple[Id, date | None]:
    """The one who walks with them, of several the first, and when somebody last ceased to."""
    standing = [(_WALKING.index(s), first, who) for who, s, _, _, first in of["match"] if who and s in _WALKING]
    ended = [day for _, _, e, *_ in of["match"] if (day := _day(e))]
    return Id(min(standing)[2]) if standing else NO_ID, max(ended, default=None)


def _next_step(of: Rows, written: date | None) -> date | None:
    booked = [local_day(from_milliseconds(at)) for at, status in of["appointment"] if at and status == "booked"]
    return max([*booked, *([written] if written else [])], default=None)


def _expected(of: Rows) -> date | None:
    said = [SaidDate(kind, day, _day(on), sure or "") for kind, at, on, sure in of["release"] if (day := _day(at))]
    found = expected(said)
    if found:
        return found.on
    return next((day for row in of["referral"] if (day := _day(row[6]))), None)
