"""A volunteer and the checks they hold; what they are cleared for errs on the side of less."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    choice,
    choices,
    day,
    flag,
    long_text,
    number,
    record,
    ref,
    text,
    texts,
)
from caseworker.domain.safety import safer_by_rank, safer_earlier

RISK_LEVELS = ("low", "medium", "high", "very_high")
"""Levels of risk of serious harm, the least first."""

safer_clearance = safer_by_rank(*reversed(RISK_LEVELS))
safer_outcome = safer_by_rank("clear", "clear_with_conditions", "pending", "refused", "withdrawn")


class Leave(NamedTuple):
    """The days of a leave, the last one included; one without an end goes on for as long as nobody says more."""

    since: date
    until: date = date.max

    @property
    def has_an_end(self) -> bool:
        """Whether it is known when the mentor is back."""
        return self.until != date.max

    def covers(self, on: date) -> bool:
        """Whether the mentor is away on a day."""
        return self.since <= on <= self.until


def leave_of(*, since: date | None, until: date | None) -> Leave | None:
    """The leave that the two days of a mentor's file amount to; none where it never began."""
    return Leave(since, until or date.max) if since else None


class MentorStatus(StrEnum):
    """Where a volunteer stands between asking about it and leaving."""

    ENQUIRY = "enquiry"
    APPLICANT = "applicant"
    INTERVIEW = "interview"
    REFERENCES = "references"
    CHECKS = "checks"
    TRAINING = "training"
    ACTIVE = "active"
    ON_LEAVE = "on_leave"
    LEFT = "left"
    TURNED_DOWN = "turned_down"
    WITHDREW = "withdrew"


@record("mentor", "Mentor", folders=(Folder.VOLUNTEERING,), retention=Retention.VOLUNTEER)
class Mentor(Record):
    """A volunteer; the id is also that of their member record and of their volunteering folders."""

    given_name: str | None = text("Given names", data=Data.IDENTITY, search=True, identity=True)
    family_name: str | None = text("Family name", data=Data.IDENTITY, search=True, identity=True)
    preferred_name: str | None = text("Preferred name", data=Data.IDENTITY, search=True)
    pronouns: str | None = text("Pronouns", data=Data.IDENTITY)
    phone: str | None = text("Phone", data=Data.CONTACT, search=True)
    email: str | None = text("E-mail", data=Data.CONTACT, search=True)
    emergency_name: str | None = text("Emergency contact", data=Data.CONTACT)
    emergency_relation: str | None = text("Who they are to the mentor", data=Data.CONTACT)
    emergency_phone: str | None = text("Emergency contact's phone", data=Data.CONTACT)
    home_district: str | None = text("Home postcode district", data=Data.CONTACT, search=True)
    travel_km: int | None = number("Travels up to (km)", data=Data.VOLUNTEER)
    languages: tuple[str, ...] = choices("Languages", "language", data=Data.VOLUNTEER)
    welsh: bool | None = flag("Speaks Welsh", data=Data.VOLUNTEER)
    gender: str | None = choice("Gender", "gender", data=Data.EQUALITY)
    skills: tuple[str, ...] = choices("Skills by pathway", "pathway", data=Data.VOLUNTEER)
    interests: tuple[str, ...] = texts("Interests", data=Data.VOLUNTEER, search=True)
    availability: tuple[str, ...] = texts("Free at", data=Data.VOLUNTEER)
    capacity: int | None = number("Places", data=Data.VOLUNTEER)
    cleared_risk: str | None = choice("Cleared up to risk", "risk_level", data=Data.VOLUNTEER, safer=safer_clearance)
    lived_experience: bool | None = flag("Lived experience, if offered", data=Data.VOLUNTEER)
    former_participant: bool | None = flag("Once supported by a service, if offered", data=Data.VOLUNTEER)
    works_only_with: tuple[str, ...] = choices("Works only with", "gender", data=Data.VOLUNTEER)
    drives: bool | None = flag("Drives", data=Data.VOLUNTEER)
    can_offer: tuple[str, ...] = choices("Can offer in meetings", "meeting_need", data=Data.VOLUNTEER)
    cannot_offer: tuple[str, ...] = choices("Cannot offer in meetings", "meeting_need", data=Data.VOLUNTEER)
    status: str | None = choice("Status", "mentor_status", data=Data.VOLUNTEER)
    started_on: date | None = day("Started on", data=Data.VOLUNTEER)
    supervised_on: date | None = day("Last supervision", data=Data.VOLUNTEER)
    supervision_due: date | None = day("Next supervision due", data=Data.VOLUNTEER, safer=safer_earlier)
    leave_from: date | None = day("On leave from", data=Data.VOLUNTEER)
    leave_until: date | None = day("On leave until", data=Data.VOLUNTEER)
    left_on: date | None = day("Left on", data=Data.VOLUNTEER)

    @property
    def called(self) -> str:
        """How colleagues call a mentor: 'Ruth Osei'."""
        first = self.preferred_name or self.given_name or ""
        return " ".join(part for part in (first, self.family_name) if part)


class Away(StrEnum):
    """Why a mentor is not there on a day."""

    LEFT = "left"
    ON_LEAVE = "on leave"


def away_on(mentor: Mentor, *, on: date) -> Away | None:
    """Whether a mentor has left by a day, the last day counted, or is on leave on it."""
    if mentor.status == MentorStatus.LEFT or (mentor.left_on is not None and mentor.left_on <= on):
        return Away.LEFT
    leave = leave_of(since=mentor.leave_from, until=mentor.leave_until)
    if mentor.status == MentorStatus.ON_LEAVE or (leave is not None and leave.covers(on)):
        return Away.ON_LEAVE
    return None


@record("check", "Check", folders=(Folder.VOLUNTEERING,), retention=Retention.VOLUNTEER, when="issued_on")
class Check(Record):
    """A check, a reference or a training module of one mentor, with the day on which the service's policy renews it."""

    check_type: str | None = choice("Check", "check_type", data=Data.VOLUNTEER)
    prison: str | None = choice("For the prison", "prison", data=Data.VOLUNTEER)
    module: str | None = text("Module, referee or body", data=Data.VOLUNTEER)
    registration: str | None = text("Registration number", data=Data.VOLUNTEER)
    level: str | None = choice("Level", "dbs_level", data=Data.VOLUNTEER)
    issued_on: date | None = day("Issued or done on", data=Data.VOLUNTEER)
    lapses_on: date | None = day("Lapses or recheck due on", data=Data.VOLUNTEER, safer=safer_earlier)
    outcome: str | None = choice("Outcome", "check_outcome", data=Data.VOLUNTEER, safer=safer_outcome)
    update_service: str | None = choice("Update service", "update_service", data=Data.VOLUNTEER)
    update_seen_on: date | None = day("Update service seen on", data=Data.VOLUNTEER)
    seen_by: Id | None = ref("Seen by", "member")


@record(
    "supervision",
    "Supervision",
    folders=(Folder.VOLUNTEERING_RESTRICTED,),
    retention=Retention.VOLUNTEER,
    append_only=True,
    when="on",
)
class Supervision(Record):
    """A supervision that was held: coordinators alone read what was said and agreed; the days are in the file too."""

    on: date | None = day("Held on", data=Data.VOLUNTEER)
    held_by: Id | None = ref("Held by", "member")
    words: str | None = long_text("What was said", data=Data.VOLUNTEER)
    agreed: str | None = long_text("What was agreed", data=Data.VOLUNTEER)
