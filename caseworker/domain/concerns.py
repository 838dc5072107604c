"""A worry about somebody's safety: raised at once, told to a named person, acknowledged on a clock, never undone."""

from datetime import datetime
from enum import StrEnum

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    Writes,
    choice,
    long_text,
    moment,
    record,
    ref,
    text,
)
from caseworker.domain.safety import safer_by_rank

RAISING = "raise a concern"
"""The name of the act."""


class Severity(StrEnum):
    """How soon somebody must act, the least first."""

    NOTE = "note"
    TODAY = "today"
    NOW = "now"
    LIFE = "life"


safer_severity = safer_by_rank(*Severity)


@record(
    "concern",
    "Concern",
    folders=(Folder.RESTRICTED, Folder.SHARED_RESTRICTED, Folder.VOLUNTEERING_RESTRICTED),
    retention=Retention.SAFEGUARDING,
    append_only=True,
    mentor=Writes.ADD,
    body=Writes.ADD,
    when="raised_at",
)
class Concern(Record):
    """One concern; it waits for no permission, no form and no exchange, and never reaches a mentor it is about."""

    severity: str | None = choice("How serious", "severity", data=Data.CONCERN, safer=safer_severity)
    concern_type: str | None = choice("About", "concern_type", data=Data.CONCERN)
    words: str | None = long_text("What is worrying", data=Data.CONCERN)
    raised_at: datetime | None = moment("Raised at", data=Data.CONCERN)
    told_to: str | None = text("Told to", data=Data.CONCERN)
    told_at: datetime | None = moment("Told at", data=Data.CONCERN)
    call_logged_at: datetime | None = moment("Call logged at", data=Data.CONCERN)
    advice_given: str | None = long_text("Advice given", data=Data.CONCERN)
    acknowledged_by: Id | None = ref("Acknowledged by", "member", data=Data.CONCERN)
    acknowledged_at: datetime | None = moment("Acknowledged at", data=Data.CONCERN)
    escalated_to: str | None = text("Escalated to", data=Data.CONCERN)
    escalated_at: datetime | None = moment("Escalated at", data=Data.CONCERN)
    outcome: str | None = choice("Outcome", "concern_outcome", data=Data.CONCERN)
    outcome_words: str | None = long_text("What was done", data=Data.CONCERN)
    closed_at: datetime | None = moment("Closed at", data=Data.CONCERN)
    about_mentor: Id | None = ref("About the mentor", "mentor", data=Data.CONCERN)
    amends: Id | None = ref("Amends", "concern")
