"""Records of one person: those joined with this one, and those that may be the same by a name, a birth or a number."""

from collections.abc import Sequence
from datetime import date

from caseworker.domain.access_records import SamePerson
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.names import list_name, tokens
from caseworker.domain.people import Identifier, Person
from caseworker.queries.people import all_found
from caseworker.queries.person import full_name, known
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.saying import listed, text

MOST = 40
"""So many likely records are offered; more would be no choice."""


def joined(reading: Reading, case: Id) -> tuple[Choice, ...]:
    """The records that were said to be the same person's, and still are."""
    others = [one.other for one in reading.of_scopes(SamePerson, [case]) if one.same and one.other]
    return _choices(reading, others)


def likely_the_same(reading: Reading, case: Id) -> tuple[Choice, ...]:
    """The records that share a name, the date of birth or a number with this one, and are not joined with it."""
    person = known(reading, case).person
    names = {name for one in (full_name(person), person.family_name or "", *person.aliases) for name in tokens(one)}
    found = [Id(row.case) for name in sorted(names) for row in all_found(reading, text=name, limit=MOST)]
    found += _born_alike(reading, person.born_on)
    found += _numbered_alike(reading, case)
    mine = reading.linked(case)
    return _choices(reading, [one for one in dict.fromkeys(found) if one not in mine][:MOST])


def _born_alike(reading: Reading, born: date | None) -> list[Id]:
    rows = reading.rows("SELECT id FROM kind_person WHERE born_on=? LIMIT ?", born.isoformat(), MOST) if born else ()
    return [Id(row[0]) for row in rows]


def _numbered_alike(reading: Reading, case: Id) -> list[Id]:
    values = [one.value for one in reading.of_scopes(Identifier, [case]) if one.value]
    rows = reading.rows_in("SELECT scope FROM kind_identifier WHERE value IN ({marks})", values) if values else ()
    return [Id(row[0]) for row in rows]


def _choices(reading: Reading, cases: Sequence[Id]) -> tuple[Choice, ...]:
    people = {one.id: one for one in reading.some_of(Person, cases)} if cases else {}
    return tuple(Choice(case, _named(people[case])) for case in cases if case in people)


def _named(person: Person) -> Phrase:
    name = list_name(person.given_name, family=person.family_name, preferred=person.preferred_name)
    born = say("born {day}", day=person.born_on) if person.born_on else text("")
    return listed((text(name), born))
