"""The lines of a form, taken from the declared fields of a kind: label, shape and choices are said there, once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from caseworker.domain.errors import BugError, NotHere, Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.record import Field, Form, Record
from caseworker.forms.blank import Answers, Line, OneOf
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.saying import service_name, text
from caseworker.queries.words import NOTHING, Words
from caseworker.services.desk import Stored
from caseworker.storage.record_state import unpack_fields

R = TypeVar("R", bound=Record)
Sections = Iterable[tuple[Phrase, Iterable[str]]]
"""Headings, each with the names of the fields under it."""


A_NAME = OneOf(("given_name", "family_name", "preferred_name"), say("Enter a name, if only one"), more=True)
"""What every person and every mentor has."""


def loaded_of(answers: Answers, kind: type[R]) -> R:
    """The record that a form was begun with. Raises Refused where it was begun without."""
    if answers.begun is None or not isinstance(answers.begun.record, kind):
        raise Refused(say("This form was opened without its record. Open it again."))
    return answers.begun.record


def lines_of(words: Words, kind: type[Record], names: Iterable[str], *, begins: Record | None = None) -> list[Line]:
    """A line for each of these fields of a kind, beginning with the values of a record where there is one."""
    return [line_of(words, kind, name, begins=begins) for name in names]


def under(heading: Phrase, lines: Iterable[Line]) -> tuple[Line, ...]:
    """The same lines as a section of a form."""
    return tuple(replace(line, section=heading) for line in lines)


def sections_of(words: Words, kind: type[Record], sections: Sections, *, begins: Record | None = None) -> list[Line]:
    """A line for each of these fields of a kind, under headings."""
    return [line for heading, names in sections for line in under(heading, lines_of(words, kind, names, begins=begins))]


def line_of(
    words: Words,
    kind: type[Record],
    name: str,
    *,
    begins: Record | None = None,
    hint: Phrase = NOTHING,
    needed: Phrase = NOTHING,
) -> Line:
    """The line of one field of a kind."""
    declared = kind.kind.fields[name]
    return Line(
        name=name,
        form=declared.form,
        label=Phrase(declared.label),
        hint=hint if hint.template else _HINTS.get(declared.form, NOTHING),
        choices=_choices(words, declared),
        needed=needed,
        letters=_LETTERS.get(name, 0),
        begins=getattr(begins, name) if begins is not None else (() if declared.form in _MANY else None),
    )


PHONE, ADDRESS = 20, 40
_LETTERS: Mapping[str, int] = {
    **dict.fromkeys(("phone", "referrer_phone", "on_call_phone"), PHONE),
    **dict.fromkeys(("prison_number", "crn", "pnc", "pronouns"), 16),
    "home_district": 8,
}
"""About how many letters an answer can have, of fields that hold no names and no sentences."""
_MANY = frozenset({Form.CHOICES, Form.TEXTS, Form.REFS})
_HINTS: Mapping[Form, Phrase] = {Form.TEXTS: say("Each on a line of its own")}


def _choices(words: Words, declared: Field) -> tuple[Choice, ...]:
    return words.choices(declared.vocabulary) if declared.vocabulary else ()


def with_needed(lines: Iterable[Line], needed: Mapping[str, Phrase]) -> tuple[Line, ...]:
    """The same lines, of which some must be answered, with what is said when they are not."""
    return tuple(replace(line, needed=needed.get(line.name, line.needed)) for line in lines)


def members(reading: Reading, *roles: str) -> tuple[Choice, ...]:
    """The members of this service who have not left, of some roles or all, by name."""
    sql = "SELECT id, name, role FROM kind_member WHERE scope=? AND left_on IS NULL ORDER BY name, id"
    rows = reading.rows(sql, reading.service)
    return tuple(
        Choice(row[0], Phrase("{name}", {"name": row[1] or ""})) for row in rows if not roles or row[2] in roles
    )


def named(reading: Reading, found: Iterable[Id]) -> tuple[Choice, ...]:
    """Members of any service, by name; whoever has none here is left out."""
    return _by_name(reading.member_names(found))


def services(reading: Reading, found: Iterable[Id]) -> tuple[Choice, ...]:
    """Services that this one works with, by name."""
    return _by_name({one: service_name(reading, one) for one in found})


def _by_name(names: Mapping[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(one, text(name)) for one, name in sorted(names.items(), key=lambda each: each[1]))


def which(name: str, label: Phrase, choices: Sequence[Choice], *, needed: Phrase) -> Line:
    """A line that chooses one; where there is only one, it is chosen at once."""
    only = choices[0].code if len(choices) == 1 else None
    return Line(name, Form.REF, label, choices=tuple(choices), needed=needed, begins=only)


def which_body(choices: Sequence[Choice]) -> Line:
    """The line that chooses a commissioning body."""
    return which("body", say("Which body"), choices, needed=say("Choose which body"))


def loaded(reading: Reading, kind: type[R], *, record: Id) -> R:
    """The record that a form is about. Raises NotHere."""
    found = next(iter(reading.some_of(kind, [record])), None)
    if found is None:
        raise NotHere(say("This record is not on this device."))
    return found


def stored_of(reading: Reading, record: Record) -> Stored:
    """A record with the entries that its values come from, as a form is saved over them."""
    sql = (
        "SELECT r.heads, r.conflicts FROM record r JOIN folder f ON f.n=r.folder WHERE r.id=? AND r.kind=? AND f.key=?"
    )
    row = reading.row(sql, record.id, record.kind.name, str(record.folder))
    if row is None:
        raise BugError("a form is about a record that has no row")
    seen = {name: tuple(head.id for head in state.heads) for name, state in unpack_fields(row.heads).items()}
    return Stored(record, seen, tuple(row.conflicts.split()))


def changed(answers: Answers) -> tuple[Stored, dict[str, object]]:
    """What a form was begun with, and the answers that differ from it."""
    begun, before = answers.over, answers.over.record
    return begun, {name: value for name, value in answers.values.items() if getattr(before, name) != value}
