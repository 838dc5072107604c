"""Two kinds of error: one that a person can act on, and a bug."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Phrase:
    """A sentence for a person: an English template with named gaps, translated whole before the gaps are filled."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


def say(template: str, **values: object) -> Phrase:
    """A sentence whose template the translation catalogue knows by its English text."""
    return Phrase(template, values)


class KnownError(Exception):
    """Something a person can act on: what happened, what was kept, what to do. Never carries anything personal."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(str(phrase))
        self.phrase = phrase


class Refused(KnownError):
    """A rule says no: the act was not done and nothing was changed."""


class NotHere(KnownError):
    """What was asked for is not on this device."""


class Damaged(KnownError):
    """Bytes that are not what they claim to be; what was sound is kept."""


class BugError(Exception):
    """Something that cannot happen; the message holds no personal data."""
