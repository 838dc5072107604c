"""What the form for permissions begins with: for what and with whom something may be shared, and what is permitted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from caseworker.domain.access_records import Access, Permission, SubjectRole
from caseworker.domain.disclosure import DisclosureTable
from caseworker.domain.errors import Phrase
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries.person import full_name, known
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.saying import service_name, text


@dataclass(frozen=True)
class Permitted:
    """A permission that stands: for what, and the name of whom it lets have it."""

    body: Id
    purpose: str
    words: Phrase
    to: str


@dataclass(frozen=True)
class PermissionForm:
    """`bodies` are those let into the case, `hearers` the members of this service with whoever is signed in first.

    `typed` is what was typed into it before and not handed in, by the name of each line, `kept` when it was kept.
    """

    case: Id
    name: str
    purposes: tuple[Choice, ...]
    bodies: tuple[Choice, ...]
    hows: tuple[Choice, ...]
    hearers: tuple[Choice, ...]
    permitted: tuple[Permitted, ...]
    typed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kept: datetime | None = None


@dataclass(frozen=True)
class PermissionEntry:
    """A permission as it is written down: codes of `PermissionForm`; without `until` it holds until it is withdrawn."""

    case: Id
    purpose: str
    body: Id
    how: str
    on: date
    heard_by: Id
    until: date | None


def permission_form(reading: Reading, *, case: Id, table: DisclosureTable) -> PermissionForm:
    """What may be asked of this person under the disclosure table. Raises NotHere."""
    found, asked = known(reading, case), table.asked_purposes()
    return PermissionForm(
        case=case,
        name=full_name(found.person),
        purposes=tuple(one for one in reading.words.choices("purpose") if one.code in asked),
        bodies=tuple(Choice(body, text(service_name(reading, body))) for body in bodies_let_in(reading, case)),
        hows=reading.words.choices("how_given"),
        hearers=_hearers(reading),
        permitted=tuple(
            Permitted(one.body, one.purpose, reading.words.of("purpose", one.purpose), service_name(reading, one.body))
            for one in reading.of_scopes(Permission, [case])
            if one.granted and one.body and one.purpose
        ),
    )


def bodies_let_in(reading: Reading, case: Id) -> list[Id]:
    """The commissioning bodies that are let into a case now."""
    return let_in_by_case(reading, [case])[case]


def let_in_by_case(reading: Reading, cases: Sequence[Id]) -> dict[Id, list[Id]]:
    """The commissioning bodies that are let into each of some cases now."""
    found: dict[Id, list[Id]] = {case: [] for case in cases}
    for one in reading.of_scopes(Access, cases):
        if one.assigned and one.subject and one.subject_role == SubjectRole.BODY:
            found[one.folder.scope].append(one.subject)
    return found


def _hearers(reading: Reading) -> tuple[Choice, ...]:
    sql = (
        "SELECT id, name FROM kind_member WHERE scope=? AND left_on IS NULL AND role IN (?, ?) ORDER BY id<>?, name, id"
    )
    rows = reading.rows(sql, reading.service, Role.COORDINATOR, Role.MENTOR, reading.member)
    return tuple(Choice(row[0], text(row[1])) for row in rows)
