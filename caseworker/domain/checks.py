"""Which of the checks of a mentor counts on a day: a later refusal ends what was clear before it, from its day on.

A DBS certificate of which the update service says that it changed is ended too, until a newer one is seen. Nothing else
decides it anywhere. Where a day is not known, the safer is taken: a refusal without one ends everything. Of several of
one day the graver outcome counts, and of several alike what was written last: checks come as they were written.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from caseworker.domain.latest import latest, newest_first
from caseworker.domain.mentors import Check

DBS, VETTING, TRAINING = "dbs", "prison_vetting", "training"
CLEAR = frozenset({"clear", "clear_with_conditions"})
ENDING = frozenset({"refused", "withdrawn"})
RENEWED = frozenset({DBS, VETTING, TRAINING, "registration", "driving"})
"""What is renewed when it lapses; an interview, a reference or an agreement is had anew."""
PENDING = "pending"
_GRAVER_LAST = ("clear", "clear_with_conditions", None, PENDING, "withdrawn", "refused")
CHANGED = "changed"
"""What the update service says of a certificate that tells no longer what is known."""

Kept = tuple[str, str, str]
"""What one check renews, or ends, of another: its type, its prison and its module."""


class Standing(NamedTuple):
    """What stands of one kind of check on a day.

    `check` is the one that counts; where none does, the refusal that ended it, or else the newest. `until`: the last
    day on which it is or was clear; None where it never was, or is without an end. `ended_by`: the refusal that came,
    or will come, after it. `pending`: a newer one whose outcome is awaited.
    """

    check: Check
    is_clear: bool
    until: date | None
    ended_by: Check | None
    pending: Check | None
    earlier: tuple[Check, ...]

    @property
    def is_ended(self) -> bool:
        """Whether a refusal, or a change that the update service told of, is what stands."""
        return not self.is_clear and ends(self.check)


def kept(check: Check) -> Kept:
    """Of which kind a check is: vetting is for one prison, and a module is the same however it is written."""
    kind = check.check_type or ""
    prison = (check.prison or "") if kind == VETTING else ""
    return kind, prison, "" if kind in (DBS, VETTING) else module_key(check.module)


def module_key(module: str | None) -> str:
    """A module as it is compared: capitals and spaces make no other module."""
    return " ".join((module or "").casefold().split())


def is_changed(check: Check) -> bool:
    """Whether the update service says that a DBS certificate has changed."""
    return check.check_type == DBS and check.update_service == CHANGED


def ends(check: Check) -> bool:
    """Whether a check ends what was clear before it."""
    return check.outcome in ENDING or is_changed(check)


def ended_on(check: Check) -> date | None:
    """From which day on it does so: a change that was seen on no known day, for as long as there is the certificate."""
    return check.issued_on if check.outcome in ENDING else check.update_seen_on or check.issued_on


def standings(checks: Iterable[Check], *, on: date) -> tuple[Standing, ...]:
    """What stands of every kind among the checks of one mentor."""
    return tuple(_standing(own, on) for _, own in sorted(_by_kind(checks).items()))


def counting(checks: Iterable[Check], *, on: date) -> list[Check]:
    """Every check of one mentor that is clear on a day, of each kind as many as there are."""
    kinds = ((own, _refusals(own)) for own in _by_kind(checks).values())
    return [check for own, refusals in kinds for check in own if _counts(check, refusals, on)]


def _by_kind(checks: Iterable[Check]) -> dict[Kept, list[Check]]:
    kinds: dict[Kept, list[Check]] = {}
    for check in checks:
        kinds.setdefault(kept(check), []).append(check)
    return kinds


def _refusals(own: Sequence[Check]) -> list[Check]:
    """What ends others among the checks of one kind, the first first."""
    return sorted((one for one in own if ends(one)), key=lambda one: (ended_on(one) or date.min, _gravity(one)))


def _counts(check: Check, refusals: Sequence[Check], on: date) -> bool:
    if check.outcome not in CLEAR:
        return False
    return (check.issued_on or date.min) <= on <= (_last_day(check, refusals) or date.max)


def _last_day(check: Check, refusals: Sequence[Check]) -> date | None:
    """The last day of a check that was clear: the day that it lapses on, or the one before a refusal; None: no end."""
    if not refusals:
        return check.lapses_on
    days = [_day_before(one) for one in refusals if _ends(one, check)]
    return min([*days, *([check.lapses_on] if check.lapses_on else [])], default=None)


def _ends(refusal: Check, other: Check) -> bool:
    """Whether a refusal ends another of its kind that was clear before, or since the same day; a change its own too."""
    if refusal.outcome in ENDING:
        last = refusal.issued_on or date.max
    else:
        last = max(refusal.issued_on or date.min, refusal.update_seen_on or date.min)
    return (other.issued_on or date.min) <= last


def _day_before(refusal: Check) -> date:
    day = ended_on(refusal) or date.min
    return day if day == date.min else day - timedelta(days=1)


def _standing(own: Sequence[Check], on: date) -> Standing:
    """Of the checks of one kind; of several that count, the one that lasts longest."""
    refusals = _refusals(own)
    clear = [check for check in own if check.outcome in CLEAR]
    best = latest(clear, by=lambda one: _lasts(one, refusals, on))
    ended_by = _refusal(best, refusals, on) if best and refusals else None
    ordered = newest_first(own, by=_day_and_gravity)
    first = ordered[0] if best is None else ended_by if ended_by and _has_come(ended_by, on) else best
    pending = [one for one in own if one.outcome == PENDING and (one is first or _is_newer(one, first))]
    return Standing(
        check=first,
        is_clear=_counts(first, refusals, on),
        until=_last_day(best, refusals) if best else None,
        ended_by=ended_by,
        pending=latest(pending, by=_day_and_gravity),
        earlier=tuple(one for one in ordered if one is not first),
    )


def _lasts(check: Check, refusals: Sequence[Check], on: date) -> tuple[bool, bool, date, date, int]:
    begun = check.issued_on or date.min
    return _counts(check, refusals, on), begun <= on, _last_day(check, refusals) or date.max, begun, _gravity(check)


def _refusal(check: Check, refusals: Sequence[Check], on: date) -> Check | None:
    """The newest that has come and ends a check, or else the first that will."""
    ending = [one for one in refusals if _ends(one, check)]
    come = [one for one in ending if _has_come(one, on)]
    return come[-1] if come else ending[0] if ending else None


def _has_come(refusal: Check, on: date) -> bool:
    return (ended_on(refusal) or date.min) <= on


def _is_newer(one: Check, other: Check) -> bool:
    return one.issued_on is None or one.issued_on > (other.issued_on or date.min)


def _day_and_gravity(check: Check) -> tuple[date, int]:
    return check.issued_on or date.max, _gravity(check)


def _gravity(check: Check) -> int:
    return _GRAVER_LAST.index(check.outcome) if check.outcome in _GRAVER_LAST else len(_GRAVER_LAST)
