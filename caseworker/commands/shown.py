"""What is printed of a person: what keeps everybody safe first, then who it is, then what happened, newest first."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from caseworker.commands.english import in_english
from caseworker.domain.errors import Phrase
from caseworker.queries.rows import Fact, PersonHead, Section, TimelineIcon, TimelineRow

SHARED = "Shared"


def shown(head: PersonHead, sections: Sequence[Section], rows: Sequence[TimelineRow]) -> list[str]:
    """The lines of a person: the identity bar, the overview and the timeline."""
    return [*_identity(head), *(line for one in sections for line in _section(one)), *_timeline(rows)]


def _identity(head: PersonHead) -> Iterator[str]:
    yield f"{head.name} (closed)" if head.closed else head.name
    if head.alert is not None:
        yield f"ALERT: {in_english(head.alert.words)}"
    yield _fact(head.contact)
    yield from map(in_english, head.about)
    yield f"Prison number: {head.prison_number or 'not known'}"
    yield from map(_fact, (head.expected, head.mentor, head.agreement))


def _fact(fact: Fact) -> str:
    context = f" ({in_english(fact.context)})" if fact.context else ""
    return f"{in_english(fact.label)}: {in_english(fact.words)}{context}"


def _section(section: Section) -> Iterator[str]:
    said = (*((section.lead,) if section.lead else ()), *section.says)
    if said or section.facts:
        yield from ("", in_english(section.title))
        yield from (f"  {in_english(phrase)}" for phrase in said)
        yield from (f"  {_fact(fact)}" for fact in section.facts)


def _timeline(rows: Sequence[TimelineRow]) -> Iterator[str]:
    yield from ("", "Timeline")
    for _, alike in groupby(rows, key=_what_was_shared):
        many = list(alike)
        yield from [_several(many)] if _what_was_shared(many[0]) and len(many) > 1 else map(_told, many)


def _what_was_shared(row: TimelineRow) -> str:
    """With whom something was shared, so that a run of it can be told in one line; empty for everything else."""
    shared = row.icon is TimelineIcon.AGREEMENT and row.title.template.startswith(SHARED)
    return in_english(row.title) if shared else ""


def _several(rows: Sequence[TimelineRow]) -> str:
    """Some lines about the same sharing as one: how often, since when, and what."""
    what = ", ".join(dict.fromkeys(in_english(row.text) for row in rows if row.text.template))
    since, newest = rows[-1].day, rows[0]
    often = f"{len(rows)} times" if since == newest.day else f"{len(rows)} times since {in_english(since)}"
    return "  ".join(part for part in (_when(newest), f"{in_english(newest.title)}, {often}", what) if part)


def _told(row: TimelineRow) -> str:
    """A line of the timeline: when, what it is, what was written of it, and by whom."""
    told: tuple[Phrase, ...] = (row.title, row.text, row.amended or Phrase(""), row.shared or Phrase(""))
    return "  ".join(part for part in (_when(row), *map(in_english, told), row.author) if part)


def _when(row: TimelineRow) -> str:
    day: date = row.day
    return f"{in_english(day)}, {in_english(row.at)}" if row.at is not None else in_english(day)
