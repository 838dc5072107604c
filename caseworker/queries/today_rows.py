"""The frozen rows of the Today page: what needs whoever asks, what is ahead, and what to look after."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseworker.domain.errors import Phrase
from caseworker.queries.rows import Offer, Spot, Tone
from caseworker.queries.words import NOTHING


class TodayIcon(StrEnum):
    """What a line is about; chooses its icon."""

    RISK = "risk"
    CONCERN = "concern"
    ALONE = "alone"
    LEAVING = "leaving"
    PAPERS = "papers"
    GATE = "gate"
    APPOINTMENT = "appointment"
    OUTCOME = "outcome"
    DRAFT = "draft"
    FIND = "find"
    CHECK = "check"
    ANSWER = "answer"
    ON_CALL = "on call"


class Shape(StrEnum):
    """How the lines of a section stand: as cards, as lines, as lines with a bar, or as tiles."""

    CARDS = "cards"
    LINES = "lines"
    BARS = "bars"
    TILES = "tiles"


@dataclass(frozen=True)
class Readiness:
    """How much of what somebody needs for the day of release is there, and in words what is missing.

    `alone` when nobody is there to meet them: without a mentor, or without anybody at the gate.
    """

    done: int
    of: int
    missing: Phrase
    alone: bool = False

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return self.done == self.of


@dataclass(frozen=True)
class TodayRow:
    """One line: what to do or who it is, in which context, and when. The whole line leads somewhere.

    `key` tells it from the others of its section; `offer` is what one more button on it does, under those words.
    What `stays` is never folded away.
    """

    key: str
    icon: TodayIcon
    words: Phrase
    below: Phrase = NOTHING
    when: Phrase = NOTHING
    tone: Tone = Tone.PLAIN
    leads_to: Spot | None = None
    offer: Offer | None = None
    ready: Readiness | None = None
    stays: bool = False


@dataclass(frozen=True)
class Tile:
    """How many of one thing there are, and where they are listed."""

    key: str
    number: int
    words: Phrase
    leads_to: Spot


@dataclass(frozen=True)
class TodaySection:
    """A heading with how many there are, the lines of which there may be more than are shown, and what is said of none.

    `more` is said below the lines when there are more of them than these, and leads to all. With a `fold`, so many
    lines stand first, and the others behind them until they are asked for.
    """

    name: str
    title: Phrase
    shape: Shape
    rows: tuple[TodayRow, ...] = ()
    tiles: tuple[Tile, ...] = ()
    total: int = 0
    empty: Phrase = NOTHING
    more: Phrase | None = None
    leads_to: Spot | None = None
    fold: int = 0

    @property
    def in_front(self) -> tuple[TodayRow, ...]:
        """The lines before the fold, with every danger and what stays; one line alone is not worth folding."""
        first = tuple(row for n, row in enumerate(self.rows) if n < self.fold or row.stays or row.tone is Tone.DANGER)
        return first if self.fold and len(self.rows) - len(first) > 1 else self.rows


@dataclass(frozen=True)
class TodayPage:
    """The day, and its sections: what must be done and when on the left, who is there and who leaves on the right.

    What else is to be looked after comes after these: below the right, or beside it where there is room.
    """

    day: date
    left: tuple[TodaySection, ...]
    right: tuple[TodaySection, ...]
    after: tuple[TodaySection, ...] = ()

    @property
    def sections(self) -> tuple[TodaySection, ...]:
        """Every section, as they are read."""
        return (*self.left, *self.right, *self.after)

    @property
    def waiting(self) -> int:
        """How many need whoever asks now."""
        return self.left[0].total
