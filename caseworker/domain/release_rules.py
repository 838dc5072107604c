"""The statutory day of a release date, and the earlier day that is likely, by dated rules; no sentence is computed.

The law is data: each rule has the days between which it holds, what it says, how sure that is and where it comes from.
Code knows what kinds of rule there are, never a number or a date of the law. Bank holidays are passed in.
"""

import csv
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from io import StringIO
from typing import NamedTuple, Self

from caseworker.domain.errors import BugError, Phrase, say

COLUMNS = ("rule", "since", "until", "value", "release_types", "words", "status", "source")
_DAY = timedelta(days=1)
_WEEKDAYS = {
    name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
_BANK_HOLIDAY = "bank_holiday"


class Effect(StrEnum):
    """The rules that decide a day; every other rule of the file is there to be read."""

    CLOSED_DAYS = "closed_days"
    ADULT_FROM = "adult_from"
    BROUGHT_FORWARD = "brought_forward"
    SERVED_AT_LEAST = "served_at_least"
    ON_REQUEST = "on_request"
    CHILDREN = "children"
    AT_MOST = "at_most"


_COUNTING = frozenset(Effect) - {Effect.CLOSED_DAYS}


class ReleaseRule(NamedTuple):
    """One rule: the days from and until it holds, both included, its value, the types of date, its words and doubt."""

    rule: str
    since: date
    until: date
    value: str
    release_types: frozenset[str]
    words: str
    status: str
    source: str

    def holds(self, on: date) -> bool:
        """Whether the rule was, is or will be in force on a day."""
        return self.since <= on <= self.until

    @property
    def number(self) -> int:
        """The value of a rule that counts something."""
        return int(self.value)


class Situation(NamedTuple):
    """What the rules ask about the person beside the date; None: not known, and then taken as the usual case."""

    age: int | None = None
    days_served: int | None = None


USUAL = Situation()


class LikelyRelease(NamedTuple):
    """A date as it was said, the statutory day, the likely day, the earliest that may be asked for, and the rules."""

    said: date
    statutory: date
    likely: date
    asked: date | None
    rules: tuple[ReleaseRule, ...]

    def sentences(self) -> tuple[Phrase, ...]:
        """The reasoning in words, ending with what to do about it."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[Phrase]:
        if self.statutory != self.said:
            yield say("{said} is not a working day, so the statutory day is {day}.", said=self.said, day=self.statutory)
        if self.likely != self.statutory:
            yield say("Before a weekend or a bank holiday it is usually {day}; the prison decides.", day=self.likely)
        if self.asked is not None:
            yield say("The practitioner may ask the prison for {day}.", day=self.asked)
        yield say("Confirm with the prison.")


class ReleaseRules:
    """All rules, of all times."""

    def __init__(self, rules: Iterable[ReleaseRule]) -> None:
        self._rules = tuple(rules)

    @classmethod
    def parse(cls, csv_text: str) -> Self:
        """The rules of a CSV text. Raises BugError, naming the line, on a row that cannot be meant."""
        reader = csv.DictReader(StringIO(csv_text), strict=True)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            raise BugError(f"release rules: the columns are {', '.join(COLUMNS)}")
        return cls([_rule(row, line) for line, row in enumerate(reader, start=2)])

    def __iter__(self) -> Iterator[ReleaseRule]:
        return iter(self._rules)

    def in_force(self, effect: Effect, *, on: date) -> ReleaseRule | None:
        """The rule of this effect that holds on a day; of several the one that began last."""
        holding = [rule for rule in self._rules if rule.rule == effect and rule.holds(on)]
        return max(holding, key=lambda rule: rule.since, default=None)

    def likely(
        self, said: date, *, release_type: str, bank_holidays: Collection[date], situation: Situation = USUAL
    ) -> LikelyRelease:
        """What follows from a date of a type. `bank_holidays` must cover the weeks before it."""
        closed = self._covering(Effect.CLOSED_DAYS, said, release_type)
        calendar = _Calendar(closed.value.split() if closed else (), bank_holidays)
        statutory = calendar.open_day_up_to(said)
        early = self._bringing_forward(statutory, release_type, situation)
        if early is None or not calendar.is_closed(statutory + _DAY):
            return LikelyRelease(said, statutory, statutory, None, _known(closed))
        return self._brought_forward(LikelyRelease(said, statutory, statutory, None, _known(closed)), early, calendar)

    def _brought_forward(self, found: LikelyRelease, early: ReleaseRule, calendar: "_Calendar") -> LikelyRelease:
        most = self.in_force(Effect.AT_MOST, on=found.statutory)
        more = self.in_force(Effect.ON_REQUEST, on=found.statutory)
        limit = most.number if most else early.number
        days = min(early.number, limit)
        asked = min(days + more.number, limit) if more else days
        return found._replace(
            likely=calendar.working_days_before(found.statutory, days),
            asked=calendar.working_days_before(found.statutory, asked) if asked > days else None,
            rules=(*found.rules, *_known(early), *_known(most), *(_known(more) if asked > days else ())),
        )

    def _bringing_forward(self, on: date, release_type: str, situation: Situation) -> ReleaseRule | None:
        adult = self.in_force(Effect.ADULT_FROM, on=on)
        if adult is not None and situation.age is not None and situation.age < adult.number:
            return self._covering(Effect.CHILDREN, on, release_type)
        least = self.in_force(Effect.SERVED_AT_LEAST, on=on)
        if least is not None and situation.days_served is not None and situation.days_served < least.number:
            return None
        return self._covering(Effect.BROUGHT_FORWARD, on, release_type)

    def _covering(self, effect: Effect, on: date, release_type: str) -> ReleaseRule | None:
        rule = self.in_force(effect, on=on)
        return rule if rule is not None and release_type in rule.release_types else None


class _Calendar:
    """Which days are closed by a rule's words and the bank holidays."""

    def __init__(self, closed: Iterable[str], bank_holidays: Collection[date]) -> None:
        words = set(closed)
        self._weekdays = {_WEEKDAYS[word] for word in words if word in _WEEKDAYS}
        self._holidays = bank_holidays if _BANK_HOLIDAY in words else frozenset()

    def is_closed(self, on: date) -> bool:
        return on.weekday() in self._weekdays or on in self._holidays

    def open_day_up_to(self, on: date) -> date:
        while self.is_closed(on):
            on -= _DAY
        return on

    def working_days_before(self, on: date, days: int) -> date:
        for _ in range(days):
            on = self.open_day_up_to(on - _DAY)
        return on


def _known(rule: ReleaseRule | None) -> tuple[ReleaseRule, ...]:
    return (rule,) if rule is not None else ()


def _rule(row: Mapping[str, str], line: int) -> ReleaseRule:
    if None in row or None in row.values():
        raise BugError(f"release rules, line {line}: the number of columns is not that of the heading")
    try:
        rule = ReleaseRule(
            rule=row["rule"],
            since=date.fromisoformat(row["since"]) if row["since"] else date.min,
            until=date.fromisoformat(row["until"]) if row["until"] else date.max,
            value=row["value"],
            release_types=frozenset(row["release_types"].split()),
            words=row["words"],
            status=row["status"],
            source=row["source"],
        )
        if rule.rule in _COUNTING:
            int(rule.value)
    except ValueError as error:
        raise BugError(f"release rules, line {line}: {error}") from error
    if not (rule.rule and rule.words and rule.status and rule.source):
        raise BugError(f"release rules, line {line}: a rule has a name, words, a status and a source")
    return rule
