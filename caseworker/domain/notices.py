"""A self-sufficient word from one folder to another: a fact lives once, whoever else needs it gets a notice."""

from datetime import date, datetime
from enum import StrEnum

from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id, derived
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    Writes,
    choice,
    day,
    long_text,
    moment,
    number,
    record,
    ref,
    text,
)


class NoticeRule(StrEnum):
    """Which rule made the notice, and so which of its fields it fills."""

    ATTENDANCE = "attendance"
    PROGRESS = "progress"
    OUTCOME = "outcome"
    HOURS = "hours"
    MATCH = "match"
    MATCH_PROPOSAL = "match_proposal"
    MATCH_ANSWER = "match_answer"
    ENDING = "ending"
    BUSY = "busy"
    FREE = "free"


@record(
    "notice",
    "Notice",
    folders=(Folder.SHARED, Folder.VOLUNTEERING),
    retention=Retention.CASE,
    append_only=True,
    mentor=Writes.ADD,
    when="on",
)
class Notice(Record):
    """What another folder needs to know of a record; its id is `notice_id`, so two devices tell the same thing once."""

    rule: str | None = choice("What is told", "notice_rule", data=Data.STRUCTURE)
    source: Id | None = ref("Told from", "")
    source_kind: str | None = text("Kind told from", data=Data.STRUCTURE)
    on: date | None = day("Day", data=Data.ATTENDANCE)
    strand: str | None = choice("Strand", "strand", data=Data.STRUCTURE)
    attendance: str | None = choice("Attendance", "attendance", data=Data.ATTENDANCE)
    starts_at: datetime | None = moment("Taken from", data=Data.ATTENDANCE)
    minutes: int | None = number("How long (minutes)", data=Data.ATTENDANCE)
    delivery: str | None = choice("How it was held", "delivery", data=Data.ATTENDANCE)
    words: str | None = long_text("Progress", data=Data.PROGRESS, search=True)
    mentor: Id | None = ref("Mentor", "mentor")
    outcome: str | None = choice("Outcome", "interim_outcome", data=Data.OUTCOME)
    achievement: str | None = choice("What was achieved", "achievement", data=Data.OUTCOME)
    end_reason: str | None = choice("Why ended", "end_reason", data=Data.OUTCOME)
    answer: str | None = choice("Answer", "match_answer", data=Data.VOLUNTEER)
    reason: str | None = choice("Why declined", "match_end", data=Data.VOLUNTEER)
    reason_words: str | None = text("Why declined, in words", data=Data.VOLUNTEER)
    turn: int | None = number("Which time this was told", data=Data.STRUCTURE)


def notice_id(source: Id, *, target: FolderKey, rule: str) -> Id:
    """The id of the notice that `rule` makes of a record for a folder, alike on every device."""
    return derived("notice", source, str(target), rule)
