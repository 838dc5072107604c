"""What happened when mentor and person met, and what else was noted; amended by a later record, never overwritten."""

from datetime import datetime

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    Writes,
    choice,
    choices,
    flag,
    long_text,
    moment,
    number,
    record,
    ref,
    text,
)


@record(
    "session",
    "Session",
    folders=(Folder.CASE,),
    retention=Retention.CASE,
    append_only=True,
    mentor=Writes.ADD,
    when="happened_at",
)
class Session(Record):
    """One meeting or call, held or missed; a correction is another session that names the one it amends."""

    happened_at: datetime | None = moment("When", data=Data.ATTENDANCE)
    day_only: bool | None = flag("Only the day is known", data=Data.ATTENDANCE)
    minutes: int | None = number("How long (minutes)", data=Data.ATTENDANCE)
    attendance: str | None = choice("Attendance", "attendance", data=Data.ATTENDANCE)
    reasons: tuple[str, ...] = choices("Why late or not held", "absence_reason", data=Data.ATTENDANCE)
    reason_words: str | None = text("Why, in words", data=Data.ATTENDANCE)
    delivery: str | None = choice("How it was held", "delivery", data=Data.ATTENDANCE)
    place: str | None = text("Place", data=Data.ATTENDANCE, search=True)
    purpose: str | None = choice("Purpose", "appointment_purpose", data=Data.ATTENDANCE)
    strand: str | None = choice("Strand", "strand", data=Data.STRUCTURE)
    summary: str | None = long_text("What happened", data=Data.PROGRESS, search=True)
    response: str | None = long_text("How the person responded", data=Data.PROGRESS, search=True)
    strengths: str | None = long_text("Strengths seen", data=Data.PROGRESS, search=True)
    next_step: str | None = long_text("What next", data=Data.PROGRESS, search=True)
    told: str | None = long_text("What a body is told of progress", data=Data.PROGRESS, search=True)
    pathways: tuple[str, ...] = choices("Pathways touched", "pathway", data=Data.PROGRESS)
    probation_told: bool | None = flag("Probation was told", data=Data.STRUCTURE)
    appointment: Id | None = ref("Appointment", "appointment")
    mentor: Id | None = ref("Mentor", "mentor")
    amends: Id | None = ref("Amends", "session")
    amended_why: str | None = text("Why amended", data=Data.STRUCTURE)


@record(
    "note",
    "Note",
    folders=(Folder.CASE, Folder.RESTRICTED),
    retention=Retention.CASE,
    append_only=True,
    mentor=Writes.ADD,
    when="noted_at",
)
class Note(Record):
    """A few words for colleagues, outside any session; in the restricted folder the mentor does not hold it."""

    noted_at: datetime | None = moment("When", data=Data.PROGRESS)
    about: str | None = choice("About", "note_subject", data=Data.PROGRESS)
    words: str | None = long_text("Note", data=Data.PROGRESS, search=True)
    amends: Id | None = ref("Amends", "note")
    amended_why: str | None = text("Why amended", data=Data.STRUCTURE)
