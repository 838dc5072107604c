"""The frozen rows of the Matching page: what is looked at, and what is proposed for everybody who waits."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from caseworker.domain.ids import Id
from caseworker.matching.factors import WEIGHTS, Factor
from caseworker.matching.supposed import NOTHING_SUPPOSED, Supposed
from caseworker.queries.listed import Listing, ShownRecord

if TYPE_CHECKING:
    from caseworker.queries.trying import Trying


class MatchingChip(StrEnum):
    """The quick filters above the proposal."""

    ALL = "all"
    UNMATCHED = "unmatched"
    URGENT = "urgent"
    ANSWERED = "answered"
    DIFFERENT = "different"
    STANDING = "standing"
    WATCH = "watch"


@dataclass(frozen=True)
class MatchingLook:
    """What is looked at: whose names hold the words of `text` under a filter, and what is supposed for it.

    `weights`: those that somebody is trying out; None for those that the service has kept.
    """

    text: str = ""
    chip: str = ""
    weights: Mapping[Factor, int] | None = None
    supposed: Supposed = NOTHING_SUPPOSED

    @property
    def tries_something(self) -> bool:
        """Whether anything is tried out that is not so."""
        return self.weights is not None or bool(self.supposed)


@dataclass(frozen=True)
class MatchingPage(Listing):
    """Some lines of a proposal. `pairs`: everybody who can be proposed now, with the mentor they are proposed to.

    `found` is the proposal itself: the window hands it back to see a line of it in full, and never looks inside.
    """

    pairs: Mapping[Id, Id] = field(default_factory=dict)
    weights: Mapping[Factor, int] = field(default_factory=lambda: WEIGHTS)
    found: object = field(default=None, repr=False)
    look: MatchingLook = field(default_factory=MatchingLook)
    trying: tuple["Trying", ...] = ()
    """What is tried out, one by one; empty under Early warning, for which nothing is."""


@dataclass(frozen=True)
class MatchingShown(ShownRecord):
    """One line of the proposal in full. `tries`: what each offer to try something supposes, by what it is about."""

    tries: Mapping[Id, Supposed] = field(default_factory=dict)
