"""The frozen rows that a window, a command line or a sheet shows: words are ready, nothing in them is a code.

A sentence is a `Phrase` (translated whole by whoever shows it); a date among its values is a `date`, a moment an aware
UTC `datetime`, a whole number that decides between 'person' and 'people' is called `count`. A plain `str` is what
somebody wrote or a name; an empty one means that nothing is known. `StrEnum`s choose an icon or colour, never shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import Finding
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.tones import Tone as Tone  # noqa: PLC0414 - asked for with the rows that have one


@dataclass(frozen=True)
class Badge:
    """A word or two beside a name: 'No mentor', 'Risk changed'."""

    words: Phrase
    tone: Tone


@dataclass(frozen=True)
class Choice:
    """One thing to choose: what is kept when it is chosen, and what is read."""

    code: str
    words: Phrase


@dataclass(frozen=True)
class Offer:
    """Something to do from here: its words, the form that it opens and what that form is about.

    Only what whoever asks may do is offered. `begins`: lines of the form, and what stands in them already.
    """

    words: Phrase
    form: FormName
    about: Id
    begins: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Spot:
    """A page of the rail, and what is open on it where something is.

    `within` is a tab of the record, or the filter of the list where none is open; `offer` is taken up there at once.
    """

    place: PlaceName
    record: Id = NO_ID
    within: str = ""
    offer: Offer | None = None


class FirstAct(NamedTuple):
    """What comes first where nothing is yet, and where it is done."""

    words: Phrase
    spot: Spot


class Beginning(NamedTuple):
    """What is said in the place of an empty list: that nothing is there, what will be, and what comes first."""

    title: Phrase
    says: Phrase
    acts: tuple[FirstAct, ...] = ()


@dataclass(frozen=True)
class Fact:
    """A label, its value and, when it helps, the value in context ('in 15 days, confirmed').

    `offers` is what can be done about this one, `leads_to` where more is known of it.
    """

    label: Phrase
    words: Phrase
    context: Phrase | None = None
    tone: Tone = Tone.PLAIN
    offers: tuple[Offer, ...] = ()
    leads_to: Spot | None = None


@dataclass(frozen=True)
class Section:
    """A heading, what there is to say first, facts, and what can be done; `empty` is said when there are no facts.

    `are_choices`: one of the facts is to be taken up, so that each stands by itself with what does that.
    """

    title: Phrase
    facts: tuple[Fact, ...] = ()
    empty: Phrase | None = None
    lead: Phrase | None = None
    says: tuple[Phrase, ...] = ()
    offers: tuple[Offer, ...] = ()
    are_choices: bool = False

    @property
    def says_something(self) -> bool:
        """Whether anything stands below the heading."""
        return bool(self.facts or self.says or self.offers or self.lead or self.empty)


# People


class Chip(StrEnum):
    """The quick filters above the list of people."""

    MINE = "mine"
    ALL = "all"
    LEAVING = "leaving"
    UNMATCHED = "unmatched"
    GAPS = "gaps"
    CLOSED = "closed"


@dataclass(frozen=True)
class PersonRow:
    """One line of the list of people, for one case: `name` is 'Pike, Jason'."""

    case: Id
    person: Id
    name: str
    place: str
    release: Phrase
    """'Leaves {day}', 'Left {day}', 'Date not known': `day` is a `date`."""
    mentor: str | None
    """'Ruth Osei'; empty when there is none yet, None where who asks was told nothing of a mentor."""
    badge: Badge | None = None


@dataclass(frozen=True)
class PeoplePage:
    """The rows from `offset` on, how many there are, a sentence, and the chips that mean something to who asks."""

    rows: tuple[PersonRow, ...]
    total: int
    offset: int
    sentence: Phrase
    chips: tuple[Chip, ...] = tuple(Chip)
    empty: Beginning | None = None
    """What is said while nobody is here at all, under no chip."""


# Person


@dataclass(frozen=True)
class Unfinished:
    """Something that was begun in a record of the person and not handed in, in a sentence, and what goes on with it."""

    words: Phrase
    case: Id
    offer: Offer


@dataclass(frozen=True)
class Alert:
    """What must be acted on at once: what is wrong, then what to know of it, and what puts it right from here."""

    lead: Phrase
    says: Phrase
    offer: Offer | None = None

    @property
    def words(self) -> Phrase:
        """All of it."""
        return say("{first} {second}", first=self.lead, second=self.says)


@dataclass(frozen=True)
class PersonHead:
    """The fixed identity bar. `name` is as the person likes it ('Jason Pike'), `prison_number` can be copied."""

    case: Id
    person: Id
    name: str
    about: tuple[Phrase, ...]
    """'Also {names}', 'born {day}, {age}', 'English, some Welsh', 'Reads with difficulty': shown with dots between."""
    prison_number: str
    expected: Fact
    mentor: Fact
    contact: Fact
    agreement: Fact
    alert: Alert | None = None
    """What must be acted on at once, such as a rise in risk that the mentor has not received."""
    unfinished: tuple[Unfinished, ...] = ()
    """What whoever asks began about this person and did not hand in, the one typed last first."""
    closed: bool = False
    offers: tuple[Offer, ...] = ()
    """Everything that whoever asks may do about this person, for the menu and the palette."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What stands beside the name."""
        return self.expected, self.mentor, self.contact

    @property
    def note(self) -> Fact:
        """What is said in a line below it."""
        return self.agreement

    @property
    def number(self) -> str:
        """What can be copied."""
        return self.prison_number

    def may(self, form: FormName) -> bool:
        """Whether whoever asks may do this."""
        return any(offer.form is form for offer in self.offers)


@dataclass(frozen=True)
class GateRow:
    """A gate pick-up that is booked: `at` is an aware moment, `who` the person who goes, `away` why they do not."""

    appointment: Id
    at: datetime
    place: str
    who: str
    note: str = ""
    away: Phrase | None = None


class PersonTab(StrEnum):
    """The tabs of a person, in their order."""

    OVERVIEW = "overview"
    TIMELINE = "timeline"
    RELEASE = "release"
    MENTOR = "mentor"
    SHARING = "sharing"
    DOCUMENTS = "documents"
    ACCESS = "access"


@dataclass(frozen=True)
class PersonSections:
    """What stands under a tab of a person."""

    case: Id
    tab: PersonTab
    sections: tuple[Section, ...]


class TimelineShown(StrEnum):
    """The filters above a timeline."""

    EVERYTHING = "everything"
    SESSIONS = "sessions"
    APPOINTMENTS = "appointments"
    CHANGES = "changes"


class TimelineIcon(StrEnum):
    """What a line of the timeline is about; chooses its icon."""

    SESSION = "session"
    APPOINTMENT = "appointment"
    GATE = "gate"
    MATCH = "match"
    RELEASE = "release"
    RISK = "risk"
    CONCERN = "concern"
    AGREEMENT = "agreement"
    OUTCOME = "outcome"
    ONWARD = "onward"
    NOTE = "note"
    CHANGE = "change"
    WAITS = "waits"
    SENT = "sent"
    RECEIVED = "received"
    KEPT_BACK = "kept back"


@dataclass(frozen=True)
class TimelineRow:
    """One line of a timeline. `at` is the local time of day, None when nobody gave one (never an invented midnight)."""

    record: Id
    icon: TimelineIcon
    day: date
    at: time | None
    title: Phrase
    text: Phrase
    author: str
    origin: Phrase | None = None
    """How it came here: 'written offline, received {moment}', 'written here, waiting'."""
    tone: Tone = Tone.PLAIN
    amended: Phrase | None = None
    """'Amended {moment} by {who}: {why}', of what puts an earlier version right."""
    shared: Phrase | None = None
    """With whom what the same act wrote was shared, and what became of that."""
    amend: Offer | None = None
    """How it is put right by whoever asks, where they wrote it themself."""


@dataclass(frozen=True)
class TimelinePage:
    """The rows from `offset` on, newest first, and how many there are in all."""

    rows: tuple[TimelineRow, ...]
    total: int
    offset: int


# Gate pick-up


@dataclass(frozen=True)
class GateForm:
    """What the form for a gate pick-up begins with; `who` are the ids of those who may go.

    `typed` is what was typed into it before and not booked, by the name of each line, `kept` when it was kept.
    """

    case: Id
    name: str
    expected: date | None
    at: time | None
    place: str
    who: tuple[Choice, ...]
    chosen: str
    booked: GateRow | None
    back: time | None = None
    typed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kept: datetime | None = None


@dataclass(frozen=True)
class GateEntry:
    """A gate pick-up as it is booked: local day and time; `who` is a code of `GateForm.who`."""

    case: Id
    day: date
    at: time
    place: str
    who: str
    note: str
    back: time | None = None


# Match by hand


@dataclass(frozen=True)
class RuleRow:
    """One hard rule in words, with what was found of it: 'Vetted for Featherstone until {day}'."""

    finding: Finding
    words: Phrase


@dataclass(frozen=True)
class CandidateRow:
    """A mentor beside the hard rules, broken ones first; `allowed` when none is broken."""

    mentor: Id
    name: str
    line: tuple[Phrase, ...]
    """'Walsall', '1 of 4 places free', 'Welsh': shown with dots between."""
    allowed: bool
    rules: tuple[RuleRow, ...]


@dataclass(frozen=True)
class CandidatePage:
    """The rows from `offset` on, those allowed first, how many there are in all, and a sentence about them."""

    rows: tuple[CandidateRow, ...]
    total: int
    offset: int
    sentence: Phrase
