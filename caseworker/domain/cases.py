"""The case: who answers for the person, where things stand and what happens next, and which gaps are put off."""

from datetime import date
from enum import StrEnum

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.record import Data, Record, Retention, choice, day, flag, long_text, record, ref, text, texts
from caseworker.domain.safety import safer_true


class CaseState(StrEnum):
    """Where a case stands between referral and ending."""

    REFERRED = "referred"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class Strand(StrEnum):
    """Under what the contact happens; it decides what attendance rests on."""

    VOLUNTARY = "voluntary"
    LICENCE = "licence"
    ACTIVITY_REQUIREMENT = "activity_requirement"
    IOM = "iom"


@record("case", "Case", folders=(Folder.CASE,), retention=Retention.CASE, when="opened_on")
class Case(Record):
    """The state of the work with one person; the record's id is `case_record_id` of the case."""

    owner: Id | None = ref("Owner", "member")
    state: str | None = choice("State", "case_state", data=Data.STRUCTURE)
    strand: str | None = choice("Strand", "strand", data=Data.STRUCTURE)
    opened_on: date | None = day("Opened on", data=Data.STRUCTURE)
    next_step: str | None = text("Next step", data=Data.PROGRESS, search=True)
    next_step_on: date | None = day("Next step on", data=Data.PROGRESS)
    no_mentor_reason: str | None = choice("Why no mentor", "no_mentor_reason", data=Data.STRUCTURE)
    no_mentor_until: date | None = day("No mentor until", data=Data.STRUCTURE)
    paused_why: str | None = text("Why paused", data=Data.STRUCTURE)
    paused_until: date | None = day("Paused until", data=Data.STRUCTURE)
    ended_on: date | None = day("Ended on", data=Data.STRUCTURE)
    end_reason: str | None = choice("Why ended", "end_reason", data=Data.OUTCOME)
    end_words: str | None = long_text("Ending in words", data=Data.OUTCOME, search=True)
    achievement: str | None = choice("What was achieved", "achievement", data=Data.OUTCOME)
    reopened_on: date | None = day("Opened again on", data=Data.STRUCTURE)
    reopen_reason: str | None = choice("Why opened again", "reopen_reason", data=Data.STRUCTURE)
    mentor_gender: str | None = choice("Mentor must be", "gender", data=Data.STRUCTURE)
    mentor_gender_why: str | None = text("Why the mentor must be", data=Data.STRUCTURE)
    mentor_gender_basis: str | None = choice("On what basis", "gender_basis", data=Data.STRUCTURE)
    mentor_wishes: tuple[str, ...] = texts("Wishes for a mentor", data=Data.PROGRESS)
    restricted: bool | None = flag("Use restricted", data=Data.AGREEMENT, safer=safer_true)
    body: Id | None = ref("Commissioning body", "service")


STILL_WAITS = ("waiting", "nobody_suitable")
"""Reasons for having no mentor that say no more than that one is looked for."""


def case_record_id(case: Id) -> Id:
    """The id of the one Case record of a case, alike on every device."""
    return derived("case", case)


@record("snooze", "Gap put off", folders=(Folder.CASE, Folder.OFFICE), retention=Retention.CASE)
class Snooze(Record):
    """That a gap may wait until a day, and why; it comes back by itself."""

    gap: str | None = choice("Gap", "gap", data=Data.STRUCTURE)
    subject: Id | None = ref("About", "")
    until: date | None = day("Put off until", data=Data.STRUCTURE)
    why: str | None = text("Why", data=Data.STRUCTURE)
