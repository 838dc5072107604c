"""Which checks of mentors lapse and when: of several of one kind the one that lasts longest counts."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from caseworker.domain.gaps import LAPSE_SHOWS
from caseworker.domain.hard_rules import CLEAR
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check
from caseworker.queries.reading import Reading

Kept = tuple[str, str, str]
"""What one check renews of another: its type, its prison and its module."""

_CLEAR = ", ".join(f"'{outcome}'" for outcome in sorted(CLEAR))
_RENEWS = (
    "d.scope=c.scope AND d.check_type IS c.check_type AND d.prison IS c.prison AND d.module IS c.module AND "
    f"d.outcome IN ({_CLEAR}) AND (coalesce(d.lapses_on,'9999')>c.lapses_on OR (d.lapses_on=c.lapses_on AND d.id>c.id))"
)
LAPSING = (
    f"SELECT c.id FROM kind_check c WHERE c.lapses_on<=:lapsing AND c.outcome IN ({_CLEAR}) AND NOT EXISTS "
    f"(SELECT 1 FROM kind_check d WHERE {_RENEWS})"
)
"""The checks that count and lapse by the day `lapsing`, or have lapsed and were not renewed since, however long ago."""


class Standing(NamedTuple):
    """The check that counts now of one kind, and the earlier ones, the newest first."""

    check: Check
    earlier: tuple[Check, ...]


def kept(check: Check) -> Kept:
    """Of which kind a check is."""
    return check.check_type or "", check.prison or "", check.module or ""


def standing_checks(checks: Iterable[Check]) -> tuple[Standing, ...]:
    """Every kind of check of one mentor, with the one that counts."""
    kinds: dict[Kept, list[Check]] = {}
    for check in checks:
        kinds.setdefault(kept(check), []).append(check)
    ordered = (sorted(own, key=_counts, reverse=True) for _, own in sorted(kinds.items()))
    return tuple(Standing(first, tuple(rest)) for first, *rest in ordered)


def _counts(check: Check) -> tuple[bool, date, date, str]:
    return check.outcome in CLEAR, check.lapses_on or date.max, check.issued_on or date.min, check.id


def lapses_soon(checks: Iterable[Check], *, today: date) -> list[Check]:
    """The checks that count and lapse soon or have lapsed, the first to lapse first."""
    found = [one.check for one in standing_checks(checks) if _soon(one.check, today)]
    return sorted(found, key=lambda one: (one.lapses_on or date.max, one.id))


def _soon(check: Check, today: date) -> bool:
    day = check.lapses_on
    return check.outcome in CLEAR and day is not None and day <= today + LAPSE_SHOWS


def first_lapses(reading: Reading, mentors: Sequence[Id]) -> dict[Id, Check]:
    """The check of each of some mentors that lapses first, of those who have one that does so soon."""
    by_mentor: dict[Id, list[Check]] = {}
    for check in reading.of_scopes(Check, mentors):
        by_mentor.setdefault(check.folder.scope, []).append(check)
    soon = {mentor: lapses_soon(checks, today=reading.today) for mentor, checks in by_mentor.items()}
    return {mentor: found[0] for mentor, found in soon.items() if found}


def lapsing_by(today: date) -> dict[str, str]:
    """The value that `LAPSING` names: the last day of those whose lapse shows already."""
    return {"lapsing": (today + LAPSE_SHOWS).isoformat()}
