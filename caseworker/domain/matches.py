"""Who walks with whom, why it was decided so and why it ended, and who must be kept apart."""

from datetime import date
from enum import StrEnum

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    Writes,
    choice,
    day,
    flag,
    long_text,
    number,
    record,
    ref,
    text,
    texts,
)
from caseworker.domain.safety import safer_true, safer_words


class MatchState(StrEnum):
    """From proposal to ending."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    ACTIVE = "active"
    ENDED = "ended"


@record("match", "Match", folders=(Folder.CASE,), retention=Retention.CASE, when="proposed_on")
class Match(Record):
    """One mentor proposed for, or walking with, one person. The next mentor reads it, so why stands apart."""

    mentor: Id | None = ref("Mentor", "mentor")
    state: str | None = choice("State", "match_state", data=Data.STRUCTURE)
    proposed_on: date | None = day("Proposed on", data=Data.STRUCTURE)
    answered_on: date | None = day("Answered on", data=Data.STRUCTURE)
    started_on: date | None = day("Began on", data=Data.STRUCTURE)
    fit_checked_on: date | None = day("First meeting talked over on", data=Data.STRUCTURE)
    fit_words: str | None = long_text("How the first meeting went", data=Data.PROGRESS)
    contacts_planned: int | None = number("Contacts planned in four weeks", data=Data.STRUCTURE)
    minutes_planned: int | None = number("Planned length of each (minutes)", data=Data.STRUCTURE)
    reviewed_on: date | None = day("Last reviewed on", data=Data.STRUCTURE)
    review_due: date | None = day("Next review due", data=Data.STRUCTURE)
    ending_planned_on: date | None = day("Ending planned for", data=Data.STRUCTURE)
    notice_on: date | None = day("Told of the ending on", data=Data.STRUCTURE)
    ended_on: date | None = day("Ended on", data=Data.STRUCTURE)

    @property
    def counts_from(self) -> date:
        """The day that puts it among others: it began, or was proposed."""
        return self.started_on or self.proposed_on or date.min


@record("match_reason", "Why a match was made or ended", folders=(Folder.RESTRICTED,), retention=Retention.CASE)
class MatchReason(Record):
    """Why a match was made, with every rule that was looked at, and why it came to nothing or ended.

    Coordinators alone read it: what came between a person and one mentor is not for the next.
    """

    match: Id | None = ref("Match", "match")
    decided_why: tuple[str, ...] = texts("Why this mentor", data=Data.STRUCTURE)
    reason: str | None = choice("Why declined or ended", "match_end", data=Data.STRUCTURE)
    reason_words: str | None = text("Why, in words", data=Data.STRUCTURE)


def match_reason_id(match: Id) -> Id:
    """The id of the one record of why a match was made or ended, alike on every device."""
    return derived("match reason", match)


class FitSide(StrEnum):
    """Who says whether a match fits."""

    PERSON = "person"
    MENTOR = "mentor"


class FitAnswer(StrEnum):
    """What they say."""

    GOOD = "good"
    UNSURE = "unsure"
    NO = "no"


@record(
    "fit_check",
    "First meeting talked over",
    folders=(Folder.RESTRICTED,),
    retention=Retention.CASE,
    append_only=True,
    mentor=Writes.ADD,
    when="on",
)
class FitCheck(Record):
    """What one side says of a match. Neither side reads what the other said, nor does a mentor who comes after."""

    match: Id | None = ref("Match", "match")
    side: str | None = choice("Who says it", "fit_side", data=Data.STRUCTURE)
    on: date | None = day("Said on", data=Data.STRUCTURE)
    fits: str | None = choice("Whether it fits", "fit_answer", data=Data.PROGRESS)
    words: str | None = long_text("In their words", data=Data.PROGRESS)


@record("exclusion", "Exclusion", folders=(Folder.RESTRICTED,), retention=Retention.SAFEGUARDING)
class Exclusion(Record):
    """Somebody or somewhere the person must be kept from; areas, never a victim's address."""

    exclusion_type: str | None = choice("What must be avoided", "exclusion_type", data=Data.RISK)
    mentor: Id | None = ref("Mentor", "mentor", data=Data.RISK)
    districts: tuple[str, ...] = texts("Postcode districts", data=Data.RISK)
    words: str | None = long_text("In words", data=Data.RISK, safer=safer_words)
    applies: bool | None = flag("Applies", data=Data.RISK, safer=safer_true)
    until: date | None = day("Until", data=Data.RISK)
