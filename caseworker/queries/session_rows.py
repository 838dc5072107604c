"""The frozen rows of the session panel: what it begins with, what is typed in it, and what is recorded."""

from dataclasses import dataclass
from datetime import date, datetime, time

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.rows import Choice


def draft_name(case: Id, *, amends: Id = NO_ID) -> str:
    """The name under which the draft of a session with somebody, or of putting one right, is kept."""
    return f"session/{case}/{amends}" if amends else f"session/{case}"


@dataclass(frozen=True)
class SessionDraft:
    """What has been typed, kept letter by letter, whether or not it could be recorded; `kept` is when it was saved.

    `amends` is the recorded session that it puts right, if any, and `why` what is said of that.
    """

    case: Id
    day: str = ""
    month: str = ""
    year: str = ""
    at: str = ""
    minutes: str = ""
    attendance: str = ""
    summary: str = ""
    next_step: str = ""
    pathways: tuple[str, ...] = ()
    kept: datetime | None = None
    amends: Id = NO_ID
    why: str = ""
    told: str = ""

    @property
    def name(self) -> str:
        """The name under which it is kept."""
        return draft_name(self.case, amends=self.amends)

    @property
    def empty(self) -> bool:
        """Whether nothing is told of a session: day and time, with which the form begins, tell nothing."""
        told = (self.minutes, self.attendance, self.summary, self.next_step, self.why, self.told)
        return not (self.amends or self.pathways or any(one.strip() for one in told))


@dataclass(frozen=True)
class SessionDays:
    """The days before which a session with somebody is likely a slip, each where it is known.

    `begun_on` is when they were first referred or their case opened, `matched_on` when the mentor who asks first walked
    with them, `recent_from` when what is recorded is no longer far back.
    """

    begun_on: date | None = None
    matched_on: date | None = None
    recent_from: date | None = None

    def doubt(self, day: date) -> Phrase | None:
        """What there is to ask about a day that can hardly be meant; a session is recorded on it all the same."""
        if self.begun_on is not None and day < self.begun_on:
            return say("This day is before they came to the service, on {day}. Is it right?", day=self.begun_on)
        if self.matched_on is not None and day < self.matched_on:
            return say("This day is before you first walked together, on {day}. Is it right?", day=self.matched_on)
        if self.recent_from is not None and day < self.recent_from:
            return say("This day is more than three months back. Is it right?")
        return None


@dataclass(frozen=True)
class SessionForm:
    """What the session panel offers, and what it begins with: a draft, or what was recorded and is put right.

    `tells` when the person lets a body know how it is going, so that there is somebody to write to; `tells_attendance`
    when a body is told whether they came, whatever is written to it.
    """

    case: Id
    name: str
    attendances: tuple[Choice, ...]
    pathways: tuple[Choice, ...]
    draft: SessionDraft | None
    tells: bool = False
    tells_attendance: bool = False
    days: SessionDays = SessionDays()


@dataclass(frozen=True)
class SessionEntry:
    """A session as it is recorded: `at` is local time or None, `minutes` how long it took or None.

    `amends` is the recorded session that it puts right, and `why`. `told` are the words for a body, if any.
    """

    case: Id
    day: date
    at: time | None
    minutes: int | None
    attendance: str
    summary: str
    next_step: str
    pathways: tuple[str, ...]
    amends: Id = NO_ID
    why: str = ""
    told: str = ""
