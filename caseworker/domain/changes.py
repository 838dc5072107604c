"""What an act changed, so that each open view can decide whether it is concerned."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import Self

from caseworker.domain.errors import Phrase
from caseworker.domain.ids import NO_ID, Id

RECEIPT = "receipt"
"""Stands among the kinds that an exchange touched: what others are known to have is shown beside what was written."""


class Undo(Enum):
    """The three declared classes of undo."""

    REVERSIBLE = "reversible"
    UNTIL_SENT = "until sent"
    IRREVOCABLE = "irrevocable"


@dataclass(frozen=True)
class Changes:
    """The kinds and records that an act touched, and how it may be undone."""

    kinds: frozenset[str] = frozenset()
    records: frozenset[Id] = frozenset()
    cases: frozenset[Id] = frozenset()
    act: Id = NO_ID
    act_name: str = ""
    undo: Undo = Undo.REVERSIBLE
    created: tuple[Id, ...] = field(default=())

    @property
    def nothing(self) -> bool:
        """Whether all stands as it stood: what was handed in was no different."""
        return not (self.kinds or self.records or self.cases or self.created)

    def concerns(self, *, kinds: Iterable[str] = (), cases: Iterable[Id] = ()) -> bool:
        """Whether a view of these kinds or cases should look again."""
        return bool(self.kinds.intersection(kinds) or self.cases.intersection(cases))


@dataclass(frozen=True)
class Reported(Changes):
    """What an exchange or an act changed, and what there is to say of it in a few plain sentences."""

    said: Phrase = field(default_factory=lambda: Phrase(""))

    @classmethod
    def of(cls, changes: Changes, *, said: Phrase) -> Self:
        """The same changes, with this to say of them."""
        return cls(**{**vars(changes), "said": said})
