"""Whom a coordinator may invite: somebody new, a mentor whose file is kept already, or a member for another laptop."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from caseworker.domain.errors import NotHere, Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.service import Member, Role, Service, ServiceKind
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice

NOBODY_YET = ""
"""The code of somebody who is neither a member nor has a file."""
_MEMBERS = (
    "SELECT id, name FROM kind_member WHERE scope=? AND left_on IS NULL AND role<>? ORDER BY name COLLATE NOCASE, id"
)
_MENTORS = (
    "SELECT id, coalesce(preferred_name, given_name, '') AS given, coalesce(family_name, '') AS family "
    "FROM kind_mentor WHERE id=scope AND id NOT IN (SELECT id FROM kind_member) ORDER BY family COLLATE NOCASE, id"
)
_OF_A_BODY = (Role.PRACTITIONER, Role.COORDINATOR)
_OF_A_PROVIDER = (Role.MENTOR, Role.COORDINATOR)


@dataclass(frozen=True)
class Invitees:
    """What the invitation asks with: who, and for somebody new in which role; `teams` where roles belong to areas.

    `typed` is what was typed into it before and not handed in, by the name of each line, `kept` when it was kept.
    """

    who: tuple[Choice, ...]
    roles: tuple[Choice, ...]
    teams: bool
    typed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kept: datetime | None = None


@dataclass(frozen=True)
class ApplicantRow:
    """Somebody who has applied with an invitation: where, what to call them, and the eight words to compare."""

    place: str
    name: str
    role: Phrase
    words: str


def invitees(reading: Reading) -> Invitees:
    """Everybody whom an invitation could be for."""
    own = next(iter(reading.some_of(Service, [reading.service])), Service())
    is_body = own.service_kind == ServiceKind.BODY
    roles = _OF_A_BODY if is_body else _OF_A_PROVIDER
    return Invitees(
        who=(Choice(NOBODY_YET, say("Somebody new")), *_mentors(reading), *_members(reading)),
        roles=tuple(Choice(role.value, reading.words.of("role", role)) for role in roles),
        teams=is_body,
    )


def known_as(reading: Reading, member: Id) -> tuple[str, str]:
    """The name and role that a member, or a mentor whose file is kept, is invited under."""
    known = next((one for one in reading.of_scopes(Member, [reading.service]) if one.id == member), None)
    if known is not None:
        return known.name or "", known.role or Role.MENTOR.value
    mentor = reading.file_of(Mentor, member)
    if mentor is None:
        raise NotHere(say("Whom you invite is not known on this laptop. Nothing was written."))
    given = mentor.preferred_name or mentor.given_name or ""
    return f"{given} {mentor.family_name or ''}".strip(), Role.MENTOR.value


def _mentors(reading: Reading) -> tuple[Choice, ...]:
    rows = reading.rows(_MENTORS)
    return tuple(Choice(row[0], say("{name}, who has a file", name=f"{row[1]} {row[2]}".strip())) for row in rows)


def _members(reading: Reading) -> tuple[Choice, ...]:
    rows = reading.rows(_MEMBERS, reading.service, Role.TRUSTEE.value)
    return tuple(Choice(row[0], say("{name}, for another laptop", name=row[1] or "")) for row in rows)
