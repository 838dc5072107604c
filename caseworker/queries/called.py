"""What the people of some cases are called: in a sentence 'Jay Pike', in a list 'Pike, Jason (Jay)'."""

from collections.abc import Iterable

from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.names import list_name
from caseworker.domain.people import Person
from caseworker.queries.person import full_name
from caseworker.queries.reading import Reading

_AS_LISTED = "SELECT case_id, given, family FROM case_row WHERE case_id IN ({marks})"


def called(reading: Reading, cases: Iterable[Id]) -> dict[Id, str]:
    """The name of the person of each case that is on this device, as the person likes it; empty where none is known."""
    wanted = sorted(set(cases))
    if not wanted:
        return {}
    known = {one.id: one for one in reading.of_scopes(Person, wanted) if one.id == one.case}
    return {
        Id(case): full_name(known.get(Id(case)) or Person()) or " ".join(filter(None, (given, family)))
        for case, given, family in reading.rows_in(_AS_LISTED, wanted)
    }


def listed_names(reading: Reading, cases: Iterable[Id]) -> dict[Id, str]:
    """How a list names the person of each case that is on this device, family name first."""
    wanted = sorted(set(cases))
    if not wanted:
        return {}
    known = {one.id: one for one in reading.of_scopes(Person, wanted) if one.id == one.case}
    return {
        Id(case): listed_name(known.get(Id(case)) or Person()) or list_name(given, family=family)
        for case, given, family in reading.rows_in(_AS_LISTED, wanted)
    }


def listed_mentors(reading: Reading, mentors: Iterable[Id]) -> dict[Id, str]:
    """The same of mentors whose file is on this device."""
    files = (one for one in reading.of_scopes(Mentor, sorted(set(mentors))) if one.id == one.folder.scope)
    return {one.id: listed_name(one) for one in files}


def listed_name(person: Person | Mentor) -> str:
    """How a list names somebody."""
    return list_name(person.given_name, family=person.family_name, preferred=person.preferred_name)
