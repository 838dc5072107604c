"""One concern out of the records that tell of it: what was raised, the calls, the acknowledgement, the outcome."""

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from caseworker.domain.concerns import Concern, Severity, safer_severity
from caseworker.domain.ids import Id

TOLD_TO_BODIES = frozenset({Severity.NOW, Severity.LIFE})
"""How serious a concern is that a commissioning body is told of at once; of others a coordinator decides."""

ANSWERED_WITHIN: Mapping[str, timedelta] = {
    Severity.LIFE: timedelta(minutes=15),
    Severity.NOW: timedelta(hours=1),
    Severity.TODAY: timedelta(hours=12),
    Severity.NOTE: timedelta(days=3),
}
"""How soon after it was raised somebody takes a concern on."""
SETTLED_WITHIN: Mapping[str, timedelta] = {
    Severity.LIFE: timedelta(days=1),
    Severity.NOW: timedelta(days=1),
    Severity.TODAY: timedelta(days=1),
    Severity.NOTE: timedelta(days=14),
}
"""How soon after it was raised it is closed with what was done."""

_LAST_SAID = frozenset({"escalated_to", "escalated_at", "outcome", "outcome_words", "closed_at"})
"""What a later record replaces; of everything else the first word stands, so that a repeated call moves no clock."""


def standing(concerns: Iterable[Concern]) -> list[Concern]:
    """Each concern once, with everything that later records say of it; `concerns` come oldest first."""
    known = {one.id: one for one in concerns}
    found: dict[Id, Concern] = {}
    for one in known.values():
        root = first_of(one.id, known)
        found[root] = _joined(found[root], one) if root in found else dataclasses.replace(one, id=root, amends=None)
    return list(found.values())


def first_of(concern: Id, known: dict[Id, Concern]) -> Id:
    """The record that first told of a concern, as far as it is here."""
    seen: set[Id] = set()
    while concern not in seen:
        seen.add(concern)
        amended = known[concern].amends
        if not amended or amended not in known:
            return concern
        concern = amended
    return min(seen)


def _joined(first: Concern, later: Concern) -> Concern:
    said = {name: value for name, value in later.values().items() if value is not None and name != "amends"}
    news = {n: v for n, v in said.items() if n in _LAST_SAID or getattr(first, n) is None}
    news["severity"] = safer_severity(first.severity, later.severity)
    return dataclasses.replace(first, **news)  # type: ignore[arg-type]


def due_at(concern: Concern) -> datetime | None:
    """Until when the next step is to be taken: taken on first, then closed. None once it is closed.

    A degree that this version does not know counts as the most serious.
    """
    if concern.raised_at is None or concern.closed_at is not None:
        return None
    within = ANSWERED_WITHIN if concern.acknowledged_at is None else SETTLED_WITHIN
    return concern.raised_at + within.get(concern.severity or "", within[Severity.LIFE])
