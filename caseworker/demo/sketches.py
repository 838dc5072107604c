"""How a named person of the invented service is told in short, and the course of a case that follows from it."""

from dataclasses import dataclass
from datetime import date, timedelta

from caseworker.demo.courses import Course, Standing
from caseworker.demo.days import working_day
from caseworker.demo.staff import COORDINATORS
from caseworker.domain.cases import Strand
from caseworker.domain.custody import CustodyBasis
from caseworker.domain.gaps import GapCode
from caseworker.domain.people import Person, SafeContact

WAITING, WALKING, PAUSED, CLOSED = Standing


@dataclass(frozen=True, kw_only=True)
class Sketch:
    """A named person in short. Days count back from today, `leaves` counts ahead of it and is negative once out.

    `urgency` and `pathways` are codes; `level` is the clearance that a mentor needs; `number` a prison number.
    """

    key: str
    person: Person
    unit: str
    town: int = 0
    standing: Standing = WALKING
    opened: int
    prison: str = ""
    inside: int = 200
    leaves: int | None = None
    confirmed: bool = True
    strand: Strand = Strand.LICENCE
    body: bool = True
    mentor: str = ""
    matched: int = 0
    ended: int = 0
    end_reason: str = ""
    gap: GapCode | None = None
    learning: bool = False
    pathways: tuple[str, ...] = ("accommodation", "finance", "family")
    level: str = "medium"
    mentor_gender: str | None = None
    source: str = "probation"
    urgency: tuple[str, ...] = ()
    moves: tuple[tuple[int, str], ...] = ()
    basis: CustodyBasis = CustodyBasis.SENTENCE
    out_first: int = 0
    recalled: int = 0
    number: str = ""
    contact: SafeContact | None = None
    """The one way to reach them; drawn when nothing is told."""


def man(given: str | None, family: str | None, born: date, **more: object) -> Person:
    """A man."""
    return _person(given, family, born, gender="male", pronouns="he/him", more=more)


def woman(given: str | None, family: str | None, born: date, **more: object) -> Person:
    """A woman."""
    return _person(given, family, born, gender="female", pronouns="she/her", more=more)


def _person(
    given: str | None, family: str | None, born: date, *, gender: str, pronouns: str, more: dict[str, object]
) -> Person:
    usual = {"languages": ("eng",), "ethnicity": "W1", "religion": "NIL", "nationality": "British"}
    told: dict[str, object] = {"gender": gender, "pronouns": pronouns, **usual, **more}
    return Person(given_name=given, family_name=family, born_on=born, **told)  # type: ignore[arg-type]


def course_of(sketch: Sketch, *, today: date) -> Course:
    """The course of a named person's case."""

    def ago(days: int) -> date | None:
        return today - timedelta(days=days) if days else None

    leaves = None if sketch.leaves is None else working_day(today + timedelta(days=sketch.leaves))
    age = sketch.opened if sketch.gap is GapCode.RELEASE_DATE else 0
    return Course(
        key=sketch.key,
        standing=sketch.standing,
        gender=sketch.person.gender or "",
        unit=sketch.unit,
        opened=today - timedelta(days=sketch.opened),
        prison=sketch.prison,
        inside_since=ago(max(sketch.inside, sketch.opened + 30)) if sketch.prison else None,
        leaves=leaves,
        release_type="ARD" if sketch.strand is Strand.VOLUNTARY else "CRD",
        confirmed=sketch.confirmed,
        strand=sketch.strand,
        body=sketch.body,
        mentor=sketch.mentor,
        matched=ago(sketch.matched),
        ended=ago(sketch.ended),
        end_reason=sketch.end_reason,
        owner=COORDINATORS[2].key if sketch.person.gender == "female" else COORDINATORS[0].key,
        learning=sketch.learning,
        gap=sketch.gap,
        gap_age=age,
        moves=tuple((today - timedelta(days=days), code) for days, code in sketch.moves),
        basis=sketch.basis,
        out_first=ago(sketch.out_first),
        recalled=ago(sketch.recalled),
    )
