"""The list of mentors: a chip, a search, a page at a time; cut in SQL, whatever its length. Coordinators alone have it.

What is searched for is compared word by word as people write it, which SQL cannot; the files found are then cut in SQL.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, NamedTuple

from caseworker.domain.checks import Standing
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor, MentorStatus
from caseworker.domain.names import begins_every, list_name, tokens
from caseworker.domain.recruiting import NOT_TAKEN, STAGES
from caseworker.domain.service import Role
from caseworker.queries.expenses import WAITING
from caseworker.queries.form_names import FormName
from caseworker.queries.lacks import lacks_of_all, lacks_of_mentors, policy_of
from caseworker.queries.lapsing import EVERYTHING, whole
from caseworker.queries.listed import ListedRow, Listing
from caseworker.queries.mentor_lapses import first_lapses, lapsing
from caseworker.queries.mentor_words import HELD, check_name, ended_words, is_away, lapse_tone, notice_fact
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.recruiting import SINCE, stands_still
from caseworker.queries.referring import done_at
from caseworker.queries.rows import Badge, Beginning, Choice, Offer, Tone
from caseworker.queries.saying import listed, text

DUE_WITHIN = timedelta(days=14)
"""How long before it is due supervision stands under its chip."""
ENGLISH = "eng"
LAPSING_CHIP = "lapsing"

_AWAY = (
    "(m.status='on_leave' OR (m.leave_from IS NOT NULL AND m.leave_from<=:today AND "
    "coalesce(m.leave_until,'9999')>=:today))"
)
_WORKING = f"m.status='active' AND NOT {_AWAY}"
_BY_NAME = "coalesce(nullif(m.family_name,''), m.given_name, m.preferred_name) COLLATE NOCASE, m.given_name, m.id"
_ON_THE_WAY = ",".join(f"'{one}'" for one in STAGES)
_GONE = ",".join(f"'{one}'" for one in (MentorStatus.LEFT, *NOT_TAKEN))
_LONGEST = f"{SINCE}, {_BY_NAME}"
_HERE = tuple(one for one in MentorStatus if one not in (MentorStatus.LEFT, *NOT_TAKEN))
_DUE = "SELECT g.case_id FROM gap g WHERE g.code='supervision_due' AND g.since<=:due"


class _Chip(NamedTuple):
    """A filter above the list: its words, which files stand under it, and what is said of their number."""

    words: Phrase
    where: str
    sentence: Phrase


_CHIPS: Mapping[str, _Chip] = MappingProxyType(
    {
        "active": _Chip(say("Active"), _WORKING, say("{count} active mentors")),
        "places": _Chip(
            say("Places free"),
            f"{_WORKING} AND m.capacity>coalesce((SELECT h.held FROM held h WHERE h.scope=m.id),0)",
            say("{count} mentors with a place free"),
        ),
        LAPSING_CHIP: _Chip(
            say("Lapsing or lacking"),
            "m.id IN (SELECT value FROM json_each(:lapsing))",
            say("{count} mentors who lack something, or of whom a check lapses in 60 days or has lapsed"),
        ),
        "supervision": _Chip(
            say("Supervision due"), f"m.id IN ({_DUE})", say("{count} mentors whose supervision is due in 14 days")
        ),
        "applying": _Chip(
            say("Applying"), f"m.status IN ({_ON_THE_WAY})", say("{count} mentors applying or in training")
        ),
        "leave": _Chip(say("On leave"), f"m.status NOT IN ({_GONE}) AND {_AWAY}", say("{count} mentors on leave")),
        "left": _Chip(say("Left"), "m.status='left'", say("{count} mentors who have left")),
        "all": _Chip(say("All"), "1", say("{count} mentors in all")),
    }
)


_STAGE_CHIPS: Mapping[str, Phrase] = MappingProxyType(
    {
        MentorStatus.ENQUIRY: say("{count} people who have enquired"),
        MentorStatus.APPLICANT: say("{count} people who have applied"),
        MentorStatus.INTERVIEW: say("{count} people to be interviewed"),
        MentorStatus.REFERENCES: say("{count} people whose references are asked for"),
        MentorStatus.CHECKS: say("{count} people who are being checked"),
        MentorStatus.TRAINING: say("{count} people in training"),
        MentorStatus.TURNED_DOWN: say("{count} people who were turned down"),
        MentorStatus.WITHDREW: say("{count} people who withdrew"),
    }
)
CLAIMS = "claims"
_ONLY_LOOKED_AT = frozenset({*_STAGE_CHIPS, CLAIMS})
"""The chips that stand only while they are looked at: stages, the longest wait first, and claims that wait."""


def _chip(reading: Reading, chip: str) -> tuple[_Chip, str]:
    """A chip by its code, and the order of what stands under it."""
    if chip in _STAGE_CHIPS:
        return _Chip(reading.words.of("mentor_status", chip), f"m.status='{chip}'", _STAGE_CHIPS[chip]), _LONGEST
    if chip == CLAIMS:
        waits = say("{count} mentors with a claim to decide about")
        return _Chip(say("Expenses to decide"), f"m.id IN ({WAITING})", waits), _BY_NAME
    return _CHIPS.get(chip) or _CHIPS["active"], _LONGEST if chip == "applying" else _BY_NAME


def listing(reading: Reading, *, text: str, chip: str, offset: int, limit: int) -> Listing:
    """The mentors under a chip whose name, district, languages or interests hold every word of `text`."""
    if not reading.is_a(Role.COORDINATOR):
        raise Refused(say("Only coordinators look after mentors."))
    chosen, order = _chip(reading, chip)
    wanted = tokens(text)
    found = _found(reading, wanted)
    values = _values(reading.today) | {"found": json.dumps(found), "limit": limit, "offset": offset}
    if chip == LAPSING_CHIP:
        told = {one.mentor for one in lapsing(reading, among=_HERE)} | {one.mentor for one in lacks_of_all(reading)}
        values["lapsing"] = json.dumps(sorted(told))
    where = f"m.scope=m.id AND {chosen.where}" + (
        " AND m.id IN (SELECT value FROM json_each(:found))" if wanted else ""
    )
    held = f"WITH held AS MATERIALIZED ({HELD.format(more='')}) " if " held " in chosen.where else ""
    total = _ask(reading, f"{held}SELECT count(*) AS found FROM kind_mentor m WHERE {where}", values)[0].found
    page = f"{held}SELECT m.id FROM kind_mentor m WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset"
    first = _everything(reading) if chip == LAPSING_CHIP and not wanted and total else ()
    values |= {"limit": limit - (0 if offset else len(first)), "offset": max(0, offset - len(first))}
    ids = [Id(row.id) for row in _ask(reading, page, values)]
    sentence = say("{count} results for “{text}”", count=total, text=text.strip()) if text.strip() else chosen.sentence
    return Listing(
        (*(() if offset else first), *_rows(reading, ids)),
        total + len(first),
        offset,
        Phrase(sentence.template, {**sentence.values, "count": total}),
        (*_OFFERED, *((Choice(chip, chosen.words),) if chip in _ONLY_LOOKED_AT else ())),
        offers=offers(reading),
        empty=None if total or _any(reading) else _beginning(reading),
    )


_OFFERED = tuple(Choice(code, one.words) for code, one in _CHIPS.items())


def _any(reading: Reading) -> bool:
    return reading.row("SELECT 1 FROM kind_mentor WHERE scope=id LIMIT 1") is not None


def _beginning(reading: Reading) -> Beginning:
    says = say("Every mentor will stand here, with whom they walk with, their checks and their hours.")
    ways = tuple(one for one in offers(reading) if one.form is not FormName.PIPELINE)
    return Beginning(say("No mentor is here yet"), says, done_at(PlaceName.MENTORS, ways))


def offers(reading: Reading) -> tuple[Offer, ...]:
    """What may be done from the list as a whole."""
    if not reading.is_a(Role.COORDINATOR):
        return ()
    return (
        Offer(say("Enrol a mentor"), FormName.ENROL_MENTOR, reading.service),
        Offer(say("Recruitment"), FormName.PIPELINE, reading.service),
        Offer(say("Bring in mentors…"), FormName.IMPORT_MENTORS, reading.service),
    )


def _everything(reading: Reading) -> tuple[ListedRow, ...]:
    """The line above those of whom something lapses: all of it by day, and whom it affects."""
    return (ListedRow(whole(reading), EVERYTHING, (say("with whom it affects"),)),)


def _values(today: date) -> dict[str, Any]:
    return {"today": today.isoformat(), "due": (today + DUE_WITHIN).isoformat()}


def _ask(reading: Reading, sql: str, values: Mapping[str, Any]) -> Sequence[Any]:
    return reading.connection.exec_driver_sql(sql, dict(values)).all()


# Searching


_SEARCHED = (
    "SELECT id, given_name, family_name, preferred_name, home_district, languages, interests FROM kind_mentor "
    "WHERE scope=id"
)


def _found(reading: Reading, wanted: Sequence[str]) -> list[str]:
    if not wanted:
        return []
    words = _languages(reading)
    return [row.id for row in reading.rows(_SEARCHED) if begins_every(wanted, among=_searched(row, words))]


def _languages(reading: Reading) -> dict[str, str]:
    codes = {code for row in reading.rows("SELECT DISTINCT languages AS codes FROM kind_mentor WHERE languages<>''")
             for code in json.loads(row.codes)}  # fmt: skip
    return {code: reading.sought([reading.words.of("language", code)]) for code in codes}


def _searched(row: Any, languages: Mapping[str, str]) -> str:
    spoken = [languages[code] for code in json.loads(row.languages or "[]")]
    written = (row.given_name, row.family_name, row.preferred_name, row.home_district, row.interests)
    return " ".join([*spoken, *(one for one in written if one)])


# Rows


def _rows(reading: Reading, ids: Sequence[Id]) -> tuple[ListedRow, ...]:
    if not ids:
        return ()
    files = {one.id: one for one in reading.of_scopes(Mentor, ids) if one.id == one.folder.scope}
    held = _held(reading, ids)
    lapses, overdue, since = first_lapses(reading, ids), _overdue(reading, ids), _since(reading, ids)
    lacks = lacks_of_mentors(reading, [files[one] for one in ids if one not in lapses])
    return tuple(
        ListedRow(one.id, _name(one), _below(reading, one, held.get(one.id, 0)), _badge(reading, one, shown))
        for one in (files[mentor] for mentor in ids)
        for shown in [
            _Shown(
                held.get(one.id, 0),
                lapses.get(one.id),
                len(lacks.get(one.id, ())),
                overdue.get(one.id),
                since.get(one.id),
            )
        ]
    )


class _Shown(NamedTuple):
    """What a badge follows from, beside the file itself."""

    held: int
    lapse: Standing | None
    lacking: int
    due: date | None
    since: date | None


def _held(reading: Reading, ids: Sequence[Id]) -> dict[Id, int]:
    marks = ",".join("?" * len(ids))
    rows = reading.rows(HELD.format(more=f" AND scope IN ({marks})"), *ids)
    return {Id(scope): int(held) for scope, held in rows}


def _since(reading: Reading, ids: Sequence[Id]) -> dict[Id, date]:
    rows = reading.rows_in(f"SELECT m.id, {SINCE} AS since FROM kind_mentor m WHERE m.id IN ({{marks}})", ids)
    return {Id(row.id): date.fromisoformat(row.since) for row in rows if row.since}


def _overdue(reading: Reading, ids: Sequence[Id]) -> dict[Id, date]:
    sql = "SELECT case_id, since FROM gap WHERE code='supervision_due' AND case_id IN ({marks})"
    days = {Id(row.case_id): date.fromisoformat(row.since) for row in reading.rows_in(sql, ids)}
    return {mentor: since for mentor, since in days.items() if since <= reading.today}


def _name(mentor: Mentor) -> Phrase:
    name = list_name(mentor.given_name, family=mentor.family_name, preferred=mentor.preferred_name)
    return text(name) if name else say("Nobody has written a name")


def _below(reading: Reading, mentor: Mentor, held: int) -> tuple[Phrase, ...]:
    languages = [code for code in mentor.languages if code != ENGLISH]
    working = mentor.status in (MentorStatus.ACTIVE, MentorStatus.ON_LEAVE)
    places = places_words(mentor, held=held) if working else text("")
    parts = (text(mentor.home_district), places, listed(reading.words.several("language", languages)))
    return tuple(part for part in parts if part.template)


def places_words(mentor: Mentor, *, held: int) -> Phrase:
    """'1 of 4 places free'; nothing where nobody has said how many there are."""
    if mentor.capacity is None:
        return text("")
    return say("{free} of {count} places free", free=max(0, mentor.capacity - held), count=mentor.capacity)


def _badge(reading: Reading, mentor: Mentor, shown: _Shown) -> Badge | None:
    """The one thing that matters most in a list: where somebody stands, what lapses, who is away, what is due."""
    if mentor.status in STAGES:
        return _stage_badge(reading, mentor, shown.since)
    if mentor.status in (MentorStatus.LEFT, *NOT_TAKEN):
        return Badge(reading.words.of("mentor_status", mentor.status), Tone.PLAIN)
    notice = notice_fact(mentor, today=reading.today)
    if notice is not None:
        return Badge(say("Leaves {day}", day=mentor.left_on), notice.tone)
    return _working_badge(reading, mentor, shown)


def _working_badge(reading: Reading, mentor: Mentor, shown: _Shown) -> Badge | None:
    if shown.lapse is not None:
        return _lapse_badge(reading, shown.lapse)
    if shown.lacking:
        return Badge(say("{count} lacking", count=shown.lacking), Tone.WARN)
    if is_away(mentor, on=reading.today):
        return Badge(say("On leave"), Tone.NOTE)
    if shown.due is not None:
        return Badge(say("Supervision overdue"), Tone.WARN)
    full = mentor.capacity is not None and shown.held >= mentor.capacity
    return Badge(say("Full"), Tone.PLAIN) if full else None


def _stage_badge(reading: Reading, mentor: Mentor, since: date | None) -> Badge:
    stage = reading.words.of("mentor_status", mentor.status)
    if since is None:
        return Badge(stage, Tone.NOTE)
    days = max(0, (reading.today - since).days)
    still = stands_still(mentor.status, since, policy=policy_of(reading), today=reading.today)
    return Badge(say("{stage}, {count} days", stage=stage, count=days), Tone.WARN if still else Tone.NOTE)


_SHORT: Mapping[str, Phrase] = MappingProxyType(
    {"dbs": say("DBS"), "prison_vetting": say("Vetting"), "training": say("Training")}
)


def _lapse_badge(reading: Reading, one: Standing) -> Badge:
    check, day, today = one.check, one.until, reading.today
    short = _SHORT.get(check.check_type or "") or check_name(reading, check)
    if one.is_ended:
        return Badge(say("{check} {ended}", check=short, ended=ended_words(check)), Tone.DANGER)
    passed = day is not None and day < today
    words = (
        say("{check} lapsed {day}", check=short, day=day)
        if passed
        else say("{check} lapses {day}", check=short, day=day)
    )
    return Badge(words, lapse_tone(day, today=today))
