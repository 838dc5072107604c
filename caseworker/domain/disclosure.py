"""The one table of what may cross between a service and a commissioning body, asked once for every value packed."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from io import StringIO
from typing import NamedTuple, Self

from caseworker.domain.cases import Strand
from caseworker.domain.errors import BugError
from caseworker.domain.folders import PER_BODY
from caseworker.domain.record import Kind

ANY_STRAND = "*"
COLUMNS = ("kind", "field", "strand", "purpose", "basis", "direction", "mentor_may_see")
_YES_NO = {"yes": True, "no": False}


class Purpose(StrEnum):
    """What a value is shared for; a person gives or withholds permission by purpose."""

    REFERRAL = "referral"
    IDENTITY = "identity"
    RELEASE = "release"
    ATTENDANCE = "attendance"
    PROGRESS = "progress"
    OUTCOME = "outcome"
    RISK = "risk"
    SAFEGUARDING = "safeguarding"
    CONTRACT = "contract"


class Basis(StrEnum):
    """What sharing rests on: the person's permission, a duty, or the body's own official information."""

    PERMISSION = "permission"
    DUTY = "duty"
    OFFICIAL = "official"


class Direction(StrEnum):
    """Which way a value may cross."""

    TO_BODY = "to_body"
    FROM_BODY = "from_body"
    BOTH = "both"


class DisclosureRule(NamedTuple):
    """One row: whether a field of a kind may cross in a strand, what for and on what basis."""

    kind: str
    field: str
    strand: str
    purpose: Purpose
    basis: Basis
    direction: Direction
    mentor_may_see: bool

    @property
    def leaves_to_body(self) -> bool:
        """Whether a provider may send the value to the commissioning body."""
        return self.direction is not Direction.FROM_BODY


class DisclosureTable:
    """All rules, found by kind, field and strand without searching."""

    def __init__(self, rules: Iterable[DisclosureRule]) -> None:
        self._rules: dict[tuple[str, str, str], DisclosureRule] = {}
        for rule in rules:
            if self._rules.setdefault(rule[:3], rule) is not rule:
                raise BugError(f"disclosure: two rows for {' '.join(rule[:3])}")

    @classmethod
    def parse(cls, csv_text: str) -> Self:
        """The table of its CSV text. Raises BugError, naming the line, on a row that cannot be meant."""
        reader = csv.DictReader(StringIO(csv_text), strict=True)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            raise BugError(f"disclosure: the columns are {', '.join(COLUMNS)}")
        return cls(_rule(row, line) for line, row in enumerate(reader, start=2))

    def __iter__(self) -> Iterator[DisclosureRule]:
        return iter(self._rules.values())

    def rule_for(self, kind: str, *, field: str, strand: str | None = None) -> DisclosureRule | None:
        """The rule of a field in a strand, else the one for any strand; None: it never crosses.

        A strand that nobody gave, or that this version does not know, falls under the rule for any strand, which is
        never the looser one.
        """
        rules = self._rules
        return rules.get((kind, field, strand or ANY_STRAND)) or rules.get((kind, field, ANY_STRAND))

    def asked_purposes(self) -> frozenset[Purpose]:
        """The purposes for which a person is asked: those that rest on permission anywhere."""
        return frozenset(rule.purpose for rule in self if rule.basis is Basis.PERMISSION)

    def problems(self, kinds: Mapping[str, Kind]) -> list[str]:
        """What stands against this table, given the declared kinds: nothing when it is complete and sound."""
        shared = {(kind.name, field) for kind in kinds.values() if PER_BODY & {*kind.folders} for field in kind.fields}
        ruled = {rule[:2] for rule in self}
        fallback = {rule[:2] for rule in self if rule.strand == ANY_STRAND}
        return [
            *(f"{kind}.{field} may be shared and has no row" for kind, field in sorted(shared - ruled)),
            *(f"{kind}.{field} is never shared and has a row" for kind, field in sorted(ruled - shared)),
            *(f"{kind}.{field} has no row for any strand" for kind, field in sorted(ruled - fallback)),
            *(problem for rule in self if rule[:2] in shared for problem in _unsound(rule, kinds[rule.kind])),
        ]


def _unsound(rule: DisclosureRule, kind: Kind) -> Iterator[str]:
    name = f"{rule.kind}.{rule.field}"
    if kind.fields[rule.field].safer and rule.basis is Basis.PERMISSION:
        yield f"{name} is a field of safety and must not rest on permission"
    if rule.strand == ANY_STRAND and rule.purpose in _ASKED and rule.basis is not Basis.PERMISSION:
        yield f"{name} must rest on permission where no strand makes it a duty"
    if rule.purpose is Purpose.PROGRESS and rule.basis is not Basis.PERMISSION:
        yield f"{name} tells of progress, which only the person can permit"


_ASKED = frozenset({Purpose.ATTENDANCE, Purpose.PROGRESS, Purpose.OUTCOME})


def _rule(row: Mapping[str, str], line: int) -> DisclosureRule:
    if None in row:
        raise BugError(f"disclosure, line {line}: more columns than the heading has")
    try:
        strand = row["strand"] if row["strand"] == ANY_STRAND else Strand(row["strand"])
        return DisclosureRule(
            kind=row["kind"],
            field=row["field"],
            strand=str(strand),
            purpose=Purpose(row["purpose"]),
            basis=Basis(row["basis"]),
            direction=Direction(row["direction"]),
            mentor_may_see=_YES_NO[row["mentor_may_see"]],
        )
    except (ValueError, KeyError) as error:
        raise BugError(f"disclosure, line {line}: {error}") from error
