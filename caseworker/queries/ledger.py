"""What became of a line of the ledger: it waits, was sent, was received, or was never sent, by what the exchange knows.

A line is written with the act that tells a body something. Whether that left this device, and who told that they hold
it with its values, is known of the entry that the same act put into the folder shared with that body.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from caseworker.domain.access_records import Permission
from caseworker.domain.agreements import Disclosure
from caseworker.domain.clock import from_milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.service import Role
from caseworker.queries.origins import Written, numbers_of, written
from caseworker.queries.permission_form import bodies_let_in
from caseworker.queries.reading import Reading
from caseworker.queries.rows import TimelineIcon, Tone
from caseworker.queries.saying import listed, service_name, text
from caseworker.storage.values import from_covers

_TOLD = (
    "SELECT e.chain, e.number, e.link FROM entry o JOIN entry e ON e.act=o.act JOIN folder f ON f.n=e.folder "
    "WHERE o.chain=? AND o.number=? AND f.body=? AND f.folder=?"
)
_HOLDS = (
    "SELECT DISTINCT d.member FROM kind_device d JOIN mark k ON k.device=d.id WHERE d.scope=? AND k.chain=? "
    "AND k.number>=? AND NOT EXISTS (SELECT 1 FROM lacking l WHERE l.device=d.id AND l.entry=? AND ?)"
)
_BATCHES = (
    "SELECT b.moment, b.covers FROM batch b JOIN kind_member m ON m.id=b.member WHERE m.scope=? "
    "AND b.state IN ('left', 'delivered') ORDER BY b.moment"
)
_READERS = "SELECT 1 FROM kind_member WHERE scope=? AND role=? AND left_on IS NULL LIMIT 1"


class _Entry(NamedTuple):
    """An entry in the folder shared with a body: where it stands in its chain, and its link."""

    chain: int
    number: int
    link: bytes


class Fate(NamedTuple):
    """What became of a line: in words, and the icon and tone that they go with."""

    words: Phrase
    icon: TimelineIcon
    tone: Tone = Tone.PLAIN


class Fates:
    """Answers for one line after the other; what is the same for many of them is read once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._batches: dict[str, list[tuple[int, dict[int, int]]]] = {}
        self._withdrawn: dict[Id, datetime | None] = {}

    def of(self, line: Disclosure) -> Fate:
        """What became of a line. What went to nobody's laptop was told."""
        name = service_name(self._reading, line.recipient) or line.recipient_name or ""
        source = _source(self._reading, line)
        entries = _entries(self._reading, line, source) if source and line.recipient else []
        if not entries:
            return Fate(say("Shared with {name}", name=name) if name else say("Shared"), TimelineIcon.AGREEMENT)
        own = source is not None and source.device == self._reading.device
        return self._received(line, entries, name=name) or self._on_the_way(line, entries, name=name, own=own)

    def _received(self, line: Disclosure, entries: Sequence[_Entry], *, name: str) -> Fate | None:
        reading = self._reading
        holders = {who for one in entries for who in _holders(reading, line, one, whole=line.permission is not None)}
        if holders:
            names = sorted(reading.member_names(holders).values())
            words = say("Shared with {name}, received by {who}", name=name, who=listed(map(text, names)))
            return Fate(words, TimelineIcon.RECEIVED, Tone.GOOD)
        if line.permission and any(list(_holders(reading, line, one, whole=False)) for one in entries):
            return _never_sent(name)
        return None

    def _on_the_way(self, line: Disclosure, entries: Sequence[_Entry], *, name: str, own: bool) -> Fate:
        """What is known here of a line that nobody holds; of one that was written elsewhere it is not known all."""
        sent, withdrawn = self._sent(line, entries), self._withdrawal(line)
        if withdrawn is not None and (sent is None or sent >= withdrawn):
            return _never_sent(name) if own else _withdrawn_unknown(name)
        if sent is not None:
            words = say("Shared with {name}, sent {moment}", name=name, moment=sent)
            return Fate(words, TimelineIcon.SENT, Tone.NOTE)
        if line.recipient not in bodies_let_in(self._reading, line.case):
            return _stopped(name) if own else _stopped_unknown(name)
        if nobody_can_open(self._reading, Id(line.recipient or "")):
            words = say("To be shared with {name}: nobody there can open it yet", name=name)
            return Fate(words, TimelineIcon.WAITS, Tone.WARN)
        return Fate(say("To be shared with {name}: waits to be sent", name=name), TimelineIcon.WAITS)

    def _sent(self, line: Disclosure, entries: Sequence[_Entry]) -> datetime | None:
        """When it was first handed to the carrier from here for somebody in the body."""
        body = line.recipient or ""
        if body not in self._batches:
            rows = self._reading.rows(_BATCHES, body)
            self._batches[body] = [(moment, from_covers(covers)) for moment, covers in rows]
        for moment, reached in self._batches[body]:
            if any(reached.get(one.chain, 0) >= one.number for one in entries):
                return from_milliseconds(moment)
        return None

    def _withdrawal(self, line: Disclosure) -> datetime | None:
        """When this device heard that the permission is withdrawn, where it is."""
        if not line.permission:
            return None
        if line.permission not in self._withdrawn:
            self._withdrawn[line.permission] = _withdrawn(self._reading, line.permission)
        return self._withdrawn[line.permission]


def words_of(reading: Reading, line: Disclosure) -> Phrase:
    """What became of a line, as a title of the timeline."""
    return Fates(reading).of(line).words


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


def _source(reading: Reading, line: Disclosure | Permission) -> Written | None:
    return next(iter(written(reading, list(numbers_of(reading, [line]))).values()), None)


def _entries(reading: Reading, line: Disclosure, source: Written) -> list[_Entry]:
    apart = line.folder is not None and line.folder.folder is Folder.RESTRICTED
    shared = Folder.SHARED_RESTRICTED if apart else Folder.SHARED
    rows = reading.rows(_TOLD, source.chain, source.number, line.recipient, shared.value)
    return [_Entry(chain, number, bytes(link)) for chain, number, link in rows]


def _holders(reading: Reading, line: Disclosure, entry: _Entry, *, whole: bool) -> Iterable[str]:
    """The members of the body who told that they hold an entry; `whole`: with its values."""
    rows = reading.rows(_HOLDS, line.recipient, entry.chain, entry.number, entry.link, whole)
    return [row[0] for row in rows]


def _never_sent(name: str) -> Fate:
    words = say("Not shared with {name}: permission was withdrawn before it was sent", name=name)
    return Fate(words, TimelineIcon.KEPT_BACK)


def _withdrawn_unknown(name: str) -> Fate:
    words = say(
        "To be shared with {name}: permission was withdrawn; whether another laptop sent it before is not known here",
        name=name,
    )
    return Fate(words, TimelineIcon.KEPT_BACK)


def _stopped(name: str) -> Fate:
    words = say("Not shared with {name}: sharing was stopped before it was sent", name=name)
    return Fate(words, TimelineIcon.KEPT_BACK)


def _stopped_unknown(name: str) -> Fate:
    words = say(
        "To be shared with {name}: sharing was stopped; whether another laptop sent it before is not known here",
        name=name,
    )
    return Fate(words, TimelineIcon.KEPT_BACK)


def _withdrawn(reading: Reading, given: Id) -> datetime | None:
    for permission in reading.some_of(Permission, [given]):
        source = _source(reading, permission)
        if not permission.granted and source:
            return source.received
    return None
