"""What is arranged with the person: when, where, with whom, and what came of it."""

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
    flag,
    long_text,
    moment,
    number,
    record,
    ref,
    text,
)
from caseworker.domain.safety import safer_earlier


class AppointmentStatus(StrEnum):
    """Where an appointment stands."""

    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    HAPPENED = "happened"
    DID_NOT_HAPPEN = "did_not_happen"


class Attendance(StrEnum):
    """Whether the person came: a fact, never a judgement of compliance."""

    ON_TIME = "on_time"
    LATE = "late"
    NOT_ATTENDED = "not_attended"


@record(
    "appointment",
    "Appointment",
    folders=(Folder.CASE,),
    retention=Retention.CASE,
    mentor=Writes.SET,
    when="starts_at",
)
class Appointment(Record):
    """One arranged meeting, call or errand; a gate pick-up is one of them."""

    purpose: str | None = choice("Purpose", "appointment_purpose", data=Data.ATTENDANCE)
    gate_pickup: bool | None = flag("Gate pick-up", data=Data.ATTENDANCE)
    starts_at: datetime | None = moment("Starts", data=Data.ATTENDANCE)
    ends_at: datetime | None = moment("Ends", data=Data.ATTENDANCE)
    held: str | None = choice("How", "delivery", data=Data.ATTENDANCE)
    place: str | None = text("Place", data=Data.ATTENDANCE, search=True)
    prison: str | None = choice("Prison", "prison", data=Data.RELEASE)
    phone: str | None = text("Number to ring", data=Data.CONTACT)
    expected_back: datetime | None = moment("Working alone, expected back", data=Data.ATTENDANCE, safer=safer_earlier)
    back_at: datetime | None = moment("Back at", data=Data.ATTENDANCE)
    travel_minutes: int | None = number("Travel time (minutes)", data=Data.ATTENDANCE)
    mentor: Id | None = ref("Mentor", "mentor")
    strand: str | None = choice("Strand", "strand", data=Data.STRUCTURE)
    status: str | None = choice("Status", "appointment_status", data=Data.ATTENDANCE)
    attendance: str | None = choice("Attendance", "attendance", data=Data.ATTENDANCE)
    reason: str | None = choice("Why not attended", "absence_reason", data=Data.ATTENDANCE)
    outcome: str | None = long_text("What came of it", data=Data.PROGRESS, search=True)
    moved_by: str | None = choice("Who asked to move it", "asked_by", data=Data.ATTENDANCE)
    moved_why: str | None = text("Why it was moved", data=Data.ATTENDANCE)
    moved_from: Id | None = ref("Moved from", "appointment")
    note: str | None = long_text("To remember", data=Data.PROGRESS, search=True)
