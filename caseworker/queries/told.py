"""What a commissioning body's practitioner is shown: what was told, never that what the provider keeps is missing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.latest import latest
from caseworker.domain.notices import Notice, NoticeRule
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Section
from caseworker.queries.saying import text


def kept_elsewhere(label: Phrase) -> Fact:
    """A fact that the provider keeps and does not share."""
    return Fact(label, say("Kept by the provider"))


def mentor_as_told(reading: Reading, scopes: Sequence[Id]) -> Fact:
    """The mentor, as far as the body was told of a match."""
    told = _match(reading, scopes)
    if told is None:
        return Fact(say("Mentor"), say("Nothing was told"))
    name = reading.member_name(told.mentor)
    since = say("since {day}", day=told.on) if told.on else None
    return Fact(say("Mentor"), text(name) if name else say("There is a mentor"), since)


def mentor_section_as_told(reading: Reading, scopes: Sequence[Id]) -> Section:
    """The match in a sentence, as far as the body was told; a body matches nobody."""
    fact = mentor_as_told(reading, scopes)
    if fact.context is not None:
        return Section(say("Mentor"), lead=say("{name} {since}.", name=fact.words, since=fact.context))
    return Section(say("Mentor"), lead=say("{told}.", told=fact.words))


def mentors_as_told(reading: Reading, cases: Sequence[Id]) -> dict[Id, str]:
    """The mentors' names of some cases, the newest that was told of each."""
    sql = 'SELECT scope, mentor FROM kind_notice WHERE scope IN ({marks}) AND rule=? ORDER BY "on", first, id'
    told = {Id(scope): mentor for scope, mentor in reading.rows_in(sql, cases, NoticeRule.MATCH)}
    names = reading.member_names(told.values())
    return {case: names[mentor] for case, mentor in told.items() if mentor in names}


def _match(reading: Reading, scopes: Sequence[Id]) -> Notice | None:
    told = [one for one in reading.of_scopes(Notice, scopes) if one.rule == NoticeRule.MATCH]
    return latest(told, by=lambda one: one.on or date.min)


def what_is_shared(sections: Sequence[Section]) -> tuple[Section, ...]:
    """The sections that hold something or can be added to: any other would say that nothing is there."""
    held = (section for section in sections if section.facts or section.offers)
    return tuple(section if section.facts else replace(section, empty=None) for section in held)
