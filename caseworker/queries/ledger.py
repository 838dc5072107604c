"""What became of a line of the ledger: it waits, was sent, was received, or was never sent, by what the exchange knows.

A line is written with the act that tells a body something. Whether that left this device, and who told that they hold
it with its values, is known of the entry that the same act put into the folder shared with that body.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import NamedTuple

from caseworker.domain.access_records import Permission
from caseworker.domain.agreements import Disclosure
from caseworker.domain.clock import from_milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.folders import Folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.record import Record
from caseworker.domain.service import Role
from caseworker.queries.origins import Written, numbers_of, written
from caseworker.queries.permission_form import let_in_by_case
from caseworker.queries.reading import Reading
from caseworker.queries.rows import TimelineIcon, Tone
from caseworker.queries.saying import listed, service_name, text
from caseworker.storage.values import from_covers

_TOLD = (
    "SELECT j.key, e.chain, e.number FROM json_each(?) j CROSS JOIN entry o ON o.chain=json_extract(j.value, '$[0]') "
    "AND o.number=json_extract(j.value, '$[1]') CROSS JOIN entry e ON e.act=o.act CROSS JOIN folder f ON f.n=e.folder "
    "AND f.body=json_extract(j.value, '$[2]') AND f.folder=json_extract(j.value, '$[3]')"
)
_HOLDS = (
    "SELECT j.key, d.member, EXISTS (SELECT 1 FROM lacking l WHERE l.device=d.id AND l.entry=e.link) AS lacks "
    "FROM json_each(?) j CROSS JOIN entry e ON e.chain=json_extract(j.value, '$[0]') "
    "AND e.number=json_extract(j.value, '$[1]') CROSS JOIN kind_device d ON d.scope=json_extract(j.value, '$[2]') "
    "CROSS JOIN mark k ON k.device=d.id AND k.chain=e.chain AND k.number>=e.number"
)
_BATCHES = (
    "SELECT b.moment, b.covers FROM batch b JOIN kind_member m ON m.id=b.member WHERE m.scope=? "
    "AND b.state IN ('left', 'delivered') ORDER BY b.moment"
)
_READERS = "SELECT 1 FROM kind_member WHERE scope=? AND role=? AND left_on IS NULL LIMIT 1"


class _Holder(NamedTuple):
    """A member of the body who told that they hold an entry; `lacks`: without all its values."""

    member: str
    lacks: bool


class _Entry(NamedTuple):
    """An entry in the folder shared with a body: where it stands in its chain, and who told that they hold it."""

    chain: int
    number: int
    holders: tuple[_Holder, ...]


class Fate(NamedTuple):
    """What became of a line: in words, and the icon and tone that they go with."""

    words: Phrase
    icon: TimelineIcon
    tone: Tone = Tone.PLAIN


class Fates:
    """Answers for some lines, such as those of a page: what is asked of them is asked once for all of them."""

    def __init__(self, reading: Reading, lines: Sequence[Disclosure]) -> None:
        self._reading, self._lines = reading, lines
        self._sources = _sources(reading, lines)
        self._entries = _entries(reading, lines, self._sources)
        self._about_bodies = {
            body: _Body(reading, body) for body in {line.recipient for line in lines if line.recipient}
        }
        holders = {who.member for found in self._entries.values() for one in found for who in one.holders}
        self._names = reading.member_names(holders)

    def of(self, line: Disclosure) -> Fate:
        """What became of one of the lines. What went to nobody's laptop was told."""
        body, entries = self._about_bodies.get(line.recipient or NO_ID), self._entries.get(_place(line), [])
        name = (body.name if body else "") or line.recipient_name or ""
        if not entries or body is None:
            return Fate(say("Shared with {name}", name=name) if name else say("Shared"), TimelineIcon.AGREEMENT)
        return self._received(line, entries, name=name) or self._on_the_way(line, entries, body, name=name)

    def _received(self, line: Disclosure, entries: Sequence[_Entry], *, name: str) -> Fate | None:
        holders = [who for one in entries for who in one.holders]
        whole = {who.member for who in holders if not (who.lacks and line.permission)}
        if whole:
            names = sorted(self._names[member] for member in whole if member in self._names)
            words = say("Shared with {name}, received by {who}", name=name, who=listed(map(text, names)))
            return Fate(words, TimelineIcon.RECEIVED, Tone.GOOD)
        return _kept_back(name, withdrawn=True, known=True) if holders else None

    def _on_the_way(self, line: Disclosure, entries: Sequence[_Entry], body: "_Body", *, name: str) -> Fate:
        """What is known here of a line that nobody holds; of one that was written elsewhere it is not known all."""
        own = self._sources[_place(line)].device == self._reading.device
        sent, withdrawn = body.sent(entries), self._withdrawn.get(line.permission or NO_ID)
        if withdrawn is not None and (sent is None or sent >= withdrawn):
            return _kept_back(name, withdrawn=True, known=own)
        if sent is not None:
            words = say("Shared with {name}, sent {moment}", name=name, moment=sent)
            return Fate(words, TimelineIcon.SENT, Tone.NOTE)
        if (line.case, line.recipient) not in self._let_in:
            return _kept_back(name, withdrawn=False, known=own)
        if body.nobody_can_open:
            words = say("To be shared with {name}: nobody there can open it yet", name=name)
            return Fate(words, TimelineIcon.WAITS, Tone.WARN)
        return Fate(say("To be shared with {name}: waits to be sent", name=name), TimelineIcon.WAITS)

    @cached_property
    def _withdrawn(self) -> Mapping[Id, datetime]:
        """When this device heard that a permission is withdrawn, for each that is."""
        given = {line.permission for line in self._lines if line.permission}
        taken_back = [one for one in self._reading.some_of(Permission, sorted(given)) if not one.granted]
        sources = _sources(self._reading, taken_back)
        return {one.id: sources[_place(one)].received for one in taken_back if _place(one) in sources}

    @cached_property
    def _let_in(self) -> set[tuple[Id, Id]]:
        cases = sorted({line.case for line in self._lines})
        return {(case, body) for case, bodies in let_in_by_case(self._reading, cases).items() for body in bodies}


class _Body:
    """What is known here of a body that is told something, each asked once, where it is asked at all."""

    def __init__(self, reading: Reading, body: Id) -> None:
        self._reading, self._body = reading, body

    @cached_property
    def name(self) -> str:
        """What it is called."""
        return service_name(self._reading, self._body)

    @cached_property
    def nobody_can_open(self) -> bool:
        """Whether nobody there reads what is shared with it."""
        return nobody_can_open(self._reading, self._body)

    @cached_property
    def _batches(self) -> list[tuple[int, dict[int, int]]]:
        return [(moment, from_covers(covers)) for moment, covers in self._reading.rows(_BATCHES, self._body)]

    def sent(self, entries: Sequence[_Entry]) -> datetime | None:
        """When one of some entries was first handed to the carrier from here for somebody in the body."""
        for moment, reached in self._batches:
            if any(reached.get(one.chain, 0) >= one.number for one in entries):
                return from_milliseconds(moment)
        return None


def words_of(reading: Reading, line: Disclosure) -> Phrase:
    """What became of a line, as a title of the timeline."""
    return Fates(reading, [line]).of(line).words


HOLDS_TOGETHER = frozenset({"notice.rule", "notice.source", "notice.source_kind", "release.replaces", "concern.amends"})
"""What crosses to say which records belong together, and tells nobody anything."""


def told_in(line: Disclosure) -> Phrase:
    """What was told: of what went to a body the labels of its fields, else as somebody wrote it."""
    return labels(line.what) if line.recipient else listed(map(text, line.what))


def labels(fields: Iterable[str]) -> Phrase:
    """The labels of fields by their codes, 'notice.attendance', each once."""
    places = [code.split(".", 1) for code in fields if "." in code and code not in HOLDS_TOGETHER]
    declared = [KINDS[kind].fields.get(field) for kind, field in places if kind in KINDS]
    return listed(map(Phrase, dict.fromkeys(one.label for one in declared if one is not None)))


def nobody_can_open(reading: Reading, body: Id) -> bool:
    """Whether a body has nobody, as far as is known here, who reads what is shared with it."""
    return reading.row(_READERS, body, Role.PRACTITIONER.value) is None


def _place(record: Record) -> tuple[Id, str]:
    return record.id, str(record.folder)


def _sources(reading: Reading, records: Sequence[Record]) -> dict[tuple[Id, str], Written]:
    """The entry that last wrote each of some records."""
    by_number = numbers_of(reading, records)
    return {_place(by_number[n]): source for n, source in written(reading, list(by_number)).items()}


def _entries(
    reading: Reading, lines: Sequence[Disclosure], sources: Mapping[tuple[Id, str], Written]
) -> dict[tuple[Id, str], list[_Entry]]:
    """The entries in the folder shared with a body that were written with each line that tells it something."""
    told = [line for line in lines if line.recipient and _place(line) in sources]
    wanted = [
        (sources[_place(line)].chain, sources[_place(line)].number, line.recipient, _shared(line)) for line in told
    ]
    rows = reading.rows(_TOLD, json.dumps(wanted))
    holders = _holders(reading, [(row.chain, row.number, told[row.key].recipient or NO_ID) for row in rows])
    found: dict[tuple[Id, str], list[_Entry]] = defaultdict(list)
    for row, who in zip(rows, holders, strict=True):
        found[_place(told[row.key])].append(_Entry(row.chain, row.number, tuple(who)))
    return found


def _shared(line: Disclosure) -> str:
    return Folder.SHARED_RESTRICTED if line.folder.folder is Folder.RESTRICTED else Folder.SHARED


def _holders(reading: Reading, entries: Sequence[tuple[int, int, Id]]) -> list[list[_Holder]]:
    """The members of a body who told that they hold an entry, for each of some entries."""
    found: list[list[_Holder]] = [[] for _ in entries]
    for key, member, lacks in reading.rows(_HOLDS, json.dumps(entries)):
        found[key].append(_Holder(member, bool(lacks)))
    return found


def _kept_back(name: str, *, withdrawn: bool, known: bool) -> Fate:
    """Nothing leaves from here any more; `known`, nor did it from a laptop that this one knows too little of."""
    if withdrawn and known:
        words = say("Not shared with {name}: permission was withdrawn before it was sent", name=name)
    elif withdrawn:
        words = say(
            "To be shared with {name}: permission was withdrawn; "
            "whether another laptop sent it before is not known here",
            name=name,
        )
    elif known:
        words = say("Not shared with {name}: sharing was stopped before it was sent", name=name)
    else:
        words = say(
            "To be shared with {name}: sharing was stopped; whether another laptop sent it before is not known here",
            name=name,
        )
    return Fate(words, TimelineIcon.KEPT_BACK)
