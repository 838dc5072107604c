"""What was written outside the store in plain text: what, of whom, by whom and when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.service import Export
from caseworker.queries.origins import numbers_of, written
from caseworker.queries.reading import Reading
from caseworker.queries.words import NOTHING

MOST = 1_000
"""So many exports are told of everybody; of one person every one is."""
_LAST = "SELECT x.id FROM kind_export x CROSS JOIN record r ON r.id=x.id AND r.kind='export' ORDER BY r.n DESC LIMIT ?"


@dataclass(frozen=True)
class Exported:
    """One export. `about` is the id of the member, service or person whose it is, never a name."""

    what: Phrase
    about: Id
    by: str
    at: datetime
    words: Phrase = NOTHING


def exported(reading: Reading) -> list[Exported]:
    """The exports that are noted where whoever asks may read, the newest first: those `MOST` that came here last."""
    return _told(reading, reading.some_of(Export, [row[0] for row in reading.rows(_LAST, MOST)]))


def exported_about(reading: Reading, scopes: Sequence[Id]) -> list[Exported]:
    """What was written about a person, the newest first; what is noted in several records of them is told once."""
    found = {(one.at, one.by, str(one.what)): one for one in _told(reading, reading.of_scopes(Export, scopes))}
    return list(found.values())


def _told(reading: Reading, records: Iterable[Export]) -> list[Exported]:
    by_number = numbers_of(reading, records)
    sources = written(reading, list(by_number))
    members = {
        device: reading.scalar("SELECT member FROM kind_device WHERE id=?", device)
        for device in {source.device for source in sources.values()}
    }
    names = reading.member_names(members.values())
    found = []
    for number, source in sources.items():
        record = by_number[number]
        if isinstance(record, Export):
            who = names.get(str(members[source.device]), "")
            what = reading.words.of("export_kind", record.what)
            words = say("{moment}: {what}, by {who}", moment=source.at, what=what, who=who)
            found.append(Exported(what, record.about or NO_ID, who, source.at, words))
    return sorted(found, key=lambda one: (one.at, one.about), reverse=True)
