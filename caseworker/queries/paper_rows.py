"""The frozen rows of what is printed: what stands on each paper, in words, and at its edge."""

from dataclasses import dataclass
from datetime import datetime

from caseworker.domain.errors import Phrase
from caseworker.domain.ids import Id
from caseworker.domain.record import Field
from caseworker.queries.rows import Choice, Section
from caseworker.queries.words import NOTHING


@dataclass(frozen=True)
class Edge:
    """What stands at the edge of a paper: whose it is, where they can be reached, who printed it and when."""

    service: str
    phone: str
    printed_by: str
    printed_at: datetime


@dataclass(frozen=True)
class CaseSummary:
    """What whoever asks may read of a person, as it is printed; `cases` are the records of them that it tells of."""

    cases: tuple[Id, ...]
    edge: Edge
    name: str
    about: tuple[Phrase, ...]
    contact: Section
    """How they may safely be reached: it is read first."""
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Question:
    """One field of the sheet: `choices` are boxes to tick, without any it is written by hand."""

    field: Field
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class SessionSheet:
    """A sheet to write a session on where no laptop may go. It names the person by one name and tells nothing else."""

    cases: tuple[Id, ...]
    edge: Edge
    name: str
    questions: tuple[Question, ...]
    booked: Phrase
    """When the next appointment is, or that none is booked."""
    worry: Phrase
    """What to do instead of writing down that something is wrong."""


@dataclass(frozen=True)
class ProposedLine:
    """Somebody and the mentor proposed for them, with what speaks for the two and what must be asked first."""

    person: str
    about: tuple[Phrase, ...]
    mentor: str
    reasons: tuple[Phrase, ...]
    ask: tuple[Phrase, ...]
    meets: Phrase
    """On which day they could meet first, and where."""


@dataclass(frozen=True)
class WaitingLine:
    """Somebody who is left without a mentor: why, and what would help."""

    person: str
    about: tuple[Phrase, ...]
    why: Phrase
    helps: tuple[Phrase, ...]


@dataclass(frozen=True)
class ProposalPaper:
    """A proposal for the whole caseload, to be gone through in a meeting. `tried`: what it supposes that is not so."""

    edge: Edge
    sentence: Phrase
    tried: tuple[Phrase, ...]
    proposed: tuple[ProposedLine, ...]
    waiting: tuple[WaitingLine, ...]


@dataclass(frozen=True)
class LapsesPaper:
    """What lapses of mentors, by day, as it is gone through in a meeting of coordinators."""

    edge: Edge
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class ClaimLine:
    """A line of an expenses claim: `amount` is in pounds, as it is printed."""

    day: Phrase
    what: Phrase
    why: Phrase
    receipt: Phrase
    amount: str
    rate: Phrase = NOTHING


@dataclass(frozen=True)
class ClaimPaper:
    """An expenses claim of a mentor, with what it is called and where it stands."""

    mentor: Id
    edge: Edge
    name: str
    number: str
    says: tuple[Phrase, ...]
    lines: tuple[ClaimLine, ...]
    total: str


@dataclass(frozen=True)
class CertificatePaper:
    """What a mentor is thanked for: since when, how much they gave, and the training they completed."""

    mentor: Id
    edge: Edge
    name: str
    says: tuple[Phrase, ...]
    trainings: tuple[Phrase, ...]
