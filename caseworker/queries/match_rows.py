"""What is told of a proposal for the whole caseload: frozen rows for the window, the command line and paper."""

from dataclasses import dataclass

from caseworker.domain.errors import Phrase
from caseworker.domain.ids import Id
from caseworker.queries.rows import RuleRow


@dataclass(frozen=True)
class PointsRow:
    """What one factor gives a pair: hundredths of a point of so many points; `known` is false where half is given."""

    factor: Phrase
    hundredths: int
    of: int
    known: bool
    words: Phrase


@dataclass(frozen=True)
class ChoiceRow:
    """Another mentor for somebody, and what is lost over the whole caseload by choosing them.

    `reasons`: the two that weigh most for the pair, and the one that weighs most against it.
    """

    mentor: Id
    name: str
    hundredths: int
    cost: Phrase
    reasons: tuple[Phrase, ...] = ()


@dataclass(frozen=True)
class PairRow:
    """One proposed pair and why: rules with fact and date, points by factor, the next best with their true cost."""

    case: Id
    person: str
    mentor: Id
    name: str
    urgent: Phrase | None
    hundredths: int
    is_earlier: bool
    """Whether this was proposed before."""
    is_agreed: bool
    """Whether the mentor has accepted: then it stands, and nothing was weighed."""
    rules: tuple[RuleRow, ...]
    points: tuple[PointsRow, ...]
    choices: tuple[ChoiceRow, ...]
    meets: Phrase | None = None
    """On which day they could meet first, and where."""


@dataclass(frozen=True)
class StoppedRow:
    """A mentor whom one rule alone stops."""

    mentor: Id
    name: str
    rule: RuleRow


@dataclass(frozen=True)
class CountRow:
    """How many mentors one rule stops: 'not vetted for the prison', 7."""

    rule: Phrase
    count: int


@dataclass(frozen=True)
class UnmatchedRow:
    """Why somebody is left without a mentor.

    `words` is the reason in a sentence; `helps` the smallest changes with which they would not be left out. `counts`
    and `stopped` say why nobody is allowed, or nobody else: so many are `barred`. Where all are taken `people` can only
    be served by `mentors`.
    """

    case: Id
    person: str
    urgent: Phrase | None
    words: Phrase
    helps: tuple[Phrase, ...]
    counts: tuple[CountRow, ...] = ()
    stopped: tuple[StoppedRow, ...] = ()
    people: tuple[str, ...] = ()
    mentors: tuple[str, ...] = ()
    places: int | None = None
    barred: int = 0


@dataclass(frozen=True)
class Proposal:
    """The best matching of everybody who waits. Nothing of it is written."""

    words: Phrase
    pairs: tuple[PairRow, ...]
    unmatched: tuple[UnmatchedRow, ...]
