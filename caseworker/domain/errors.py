"""Two kinds of error: one that a person can act on, and a bug."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import TypeAlias

from caseworker.domain.clock import LONDON


@dataclass(frozen=True)
class Phrase:
    """A sentence for a person: an English template with named gaps, translated whole before the gaps are filled.

    `about` names the field of a form that it refuses, where it is plainly about one.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)
    about: str = field(default="", compare=False)

    def __str__(self) -> str:
        return in_english(self)


NAMED_DAY = "named_day"
"""The gap in which a day is told with its weekday."""
WEEKDAY = "weekday"
"""The gap in which a day is told by its weekday alone."""


def in_english(value: object) -> str:
    """A phrase, a day, a moment, a time or a text as English words: '14 January 2025', '09:12'."""
    if isinstance(value, Phrase):
        return value.template.format(**{gap: _in_gap(gap, one) for gap, one in value.values.items()})
    if isinstance(value, datetime):
        local = value.astimezone(LONDON)
        return f"{in_english(local.date())}, {local:%H:%M}"
    if isinstance(value, date):
        return f"{value.day} {value:%B %Y}"
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def _in_gap(gap: str, value: object) -> str:
    if gap == WEEKDAY:
        return f"{value:%A}"
    weekday = f"{value:%A} " if gap == NAMED_DAY else ""
    return f"{weekday}{in_english(value)}"


def say(template: str, **values: object) -> Phrase:
    """A sentence whose template the translation catalogue knows by its English text."""
    return Phrase(template, values)


Why: TypeAlias = Callable[[], Phrase]
"""What decided an answer, put in words only where somebody asks: most answers nobody reads."""


class KnownError(Exception):
    """Something a person can act on: what happened, what was kept, what to do. Never carries anything personal."""

    def __init__(self, phrase: Phrase, *, about: str = "") -> None:
        super().__init__(str(phrase))
        self.phrase = replace(phrase, about=about) if about else phrase


class Refused(KnownError):
    """A rule says no: the act was not done and nothing was changed."""


class NotHere(KnownError):
    """What was asked for is not on this device."""


class Damaged(KnownError):
    """Bytes that are not what they claim to be; what was sound is kept."""


class BugError(Exception):
    """Something that cannot happen; the message holds no personal data."""
