"""What the hard rules are asked about: a mentor, a person, and the day and place where they would meet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from caseworker.domain.ids import Id
from caseworker.domain.matches import Exclusion
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.parted import Parted


@dataclass(frozen=True, kw_only=True)
class Visit:
    """The day on which the mentor is needed, and the prison when it is inside; a gate pick-up is outside.

    `is_earliest`: nobody has named the day, and a first meeting could not be before it.
    """

    on: date
    prison: str = ""
    prison_name: str = ""
    is_earliest: bool = False


@dataclass(frozen=True, kw_only=True)
class PersonFacts:
    """What the rules need to know of the person; empty and None mean that nobody has recorded it.

    `since`: when an exclusion was written down, by its id, and when a wall was put up, by the member behind it.
    """

    gender: str | None = None
    mentor_gender: str | None = None
    mentor_gender_why: str | None = None
    languages: tuple[str, ...] = ()
    interpreter_needed: bool | None = None
    welsh_preferred: bool | None = None
    in_wales: bool = False
    risk_level: str | None = None
    exclusions: tuple[Exclusion, ...] = ()
    since: Mapping[Id, date] = field(default_factory=dict)
    zones_in_words: bool = False
    can_meet: tuple[str, ...] = ()
    meeting_needs: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MentorFacts:
    """What the rules need to know of the mentor with regard to one person. `held`: people they walk with now.

    `parted`: what came between the two before, if anything did. `required`: the modules that the service asks for.
    """

    mentor: Mentor
    checks: tuple[Check, ...] = ()
    required: tuple[str, ...] = ()
    held: int = 0
    walled: bool = False
    parted: Parted | None = None
    distance_km: int | None = None
