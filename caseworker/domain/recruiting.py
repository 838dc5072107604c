"""From an enquiry to a mentor who may begin: the stages, what each still lacks, what coordinators alone read."""

from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from caseworker.domain.checks import DBS, TRAINING, counting, module_key, standings
from caseworker.domain.folders import Folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.latest import latest
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.domain.record import Data, Record, Retention, choice, day, long_text, record, ref, text
from caseworker.domain.service import ServiceSettings

STAGES = (
    MentorStatus.ENQUIRY,
    MentorStatus.APPLICANT,
    MentorStatus.INTERVIEW,
    MentorStatus.REFERENCES,
    MentorStatus.CHECKS,
    MentorStatus.TRAINING,
)
"""What lies before a mentor is active, in its order."""
WORKING = (MentorStatus.ACTIVE, MentorStatus.ON_LEAVE)
"""Who is a mentor; of them everything is asked that is asked before."""
NOT_TAKEN = (MentorStatus.TURNED_DOWN, MentorStatus.WITHDREW)
RECRUITED = (*STAGES, *NOT_TAKEN)
"""Who is on the way, or did not become a mentor: they begin by the last move, which asks why where something lacks."""
DBS_LEVELS = ("basic", "standard", "enhanced", "enhanced_barred")
"""The levels of a DBS check, the least first."""


@record(
    "stage_move", "Stage", folders=(Folder.VOLUNTEERING,), retention=Retention.VOLUNTEER, append_only=True, when="on"
)
class StageMove(Record):
    """That somebody came to stand at a stage on a day, and who wrote it down."""

    stage: str | None = choice("Came to", "mentor_status", data=Data.VOLUNTEER)
    on: date | None = day("Since", data=Data.VOLUNTEER)
    by: Id | None = ref("Moved by", "member")


class NoteKind(StrEnum):
    """What a note of recruiting is about."""

    INTERVIEW = "interview"
    REFERENCE = "reference"
    DESPITE = "despite"
    NOT_TAKEN = "not_taken"
    LEFT = "left"
    EXIT = "exit"
    OTHER = "other"


@record(
    "recruitment_note",
    "Note of recruiting",
    folders=(Folder.VOLUNTEERING_RESTRICTED,),
    retention=Retention.RECRUITMENT,
    append_only=True,
    when="on",
)
class RecruitmentNote(Record):
    """What coordinators alone read of a volunteer: what a referee said, why somebody was not taken or left."""

    note_kind: str | None = choice("About", "recruitment_note", data=Data.VOLUNTEER)
    on: date | None = day("Day", data=Data.VOLUNTEER)
    referee: str | None = text("Referee", data=Data.VOLUNTEER)
    why: str | None = choice("Why", "not_taken", data=Data.VOLUNTEER)
    left_why: str | None = choice("Why they left", "mentor_end", data=Data.VOLUNTEER)
    outcome: str | None = choice("Outcome", "check_outcome", data=Data.VOLUNTEER)
    words: str | None = long_text("What was said", data=Data.VOLUNTEER)
    exit_talk: str | None = choice("Talk on leaving", "exit_talk", data=Data.VOLUNTEER)
    reference_agreed: str | None = choice("A reference from the service", "reference_agreed", data=Data.VOLUNTEER)
    by: Id | None = ref("Written by", "member")


# What the service asks


class Policy(NamedTuple):
    """What a service asks of whoever becomes a mentor, and how long it lets things stand."""

    references: int = 2
    dbs_level: str = ""
    modules: tuple[str, ...] = ()
    enquiry_days: int = 14
    kept_months: int = 6

    @classmethod
    def of(cls, settings: ServiceSettings) -> "Policy":
        """The policy as a coordinator has set it; what nobody has set is as it is shipped."""
        shipped = cls()
        return cls(
            shipped.references if settings.references_needed is None else settings.references_needed,
            settings.dbs_level or shipped.dbs_level,
            settings.induction_modules,
            settings.enquiry_days or shipped.enquiry_days,
            settings.not_taken_months or shipped.kept_months,
        )


# What is lacking


class Lack(StrEnum):
    """Something that somebody lacks to go on from a stage."""

    CONTACT = "contact"
    AREA = "area"
    AVAILABILITY = "availability"
    INTERVIEW = "interview"
    REFERENCES = "references"
    DBS = "dbs"
    DBS_AGAIN = "dbs again"
    DBS_LEVEL = "dbs level"
    DBS_ISSUED = "dbs issued"
    DBS_RECHECK = "dbs recheck"
    DBS_UPDATE = "dbs update"
    TRAINING = "training"
    AGREEMENT = "agreement"
    PLACES = "places"
    CLEARANCE = "clearance"


class Lacking(NamedTuple):
    """One lack: at which stage it is asked for, how many of it, which, and in which check."""

    stage: MentorStatus
    lack: Lack
    number: int = 1
    what: str = ""
    about: Id = NO_ID


@dataclass(frozen=True)
class Applicant:
    """What is known on a day of somebody who would be a mentor."""

    mentor: Mentor
    checks: Sequence[Check]
    policy: Policy
    on: date

    @cached_property
    def counting(self) -> Sequence[Check]:
        """Their checks that count on that day."""
        return counting(self.checks, on=self.on)


def next_stage(status: str | None) -> MentorStatus | None:
    """The stage after one of recruiting; after training a mentor is active. None for whoever is not on the way."""
    if status not in STAGES:
        return None
    return (*STAGES, MentorStatus.ACTIVE)[STAGES.index(MentorStatus(status)) + 1]


def lacking(one: Applicant) -> tuple[Lacking, ...]:
    """Everything that is lacking at the stage where they stand and at those before it.

    Whoever is a mentor has come through all of them, also where something was lacking then or is asked for since.
    """
    status = STAGES[-1] if one.mentor.status in WORKING else one.mentor.status
    if status not in STAGES:
        return ()
    asked = STAGES[: STAGES.index(MentorStatus(status)) + 1]
    return tuple(found for stage in asked for found in _ASKED[stage](one))


def _enquiry(one: Applicant) -> Iterator[Lacking]:
    if not (one.mentor.phone or one.mentor.email):
        yield Lacking(MentorStatus.ENQUIRY, Lack.CONTACT)


def _application(one: Applicant) -> Iterator[Lacking]:
    if not one.mentor.home_district:
        yield Lacking(MentorStatus.APPLICANT, Lack.AREA)
    if not one.mentor.availability:
        yield Lacking(MentorStatus.APPLICANT, Lack.AVAILABILITY)


def _interview(one: Applicant) -> Iterator[Lacking]:
    if not _clear(one, "interview"):
        yield Lacking(MentorStatus.INTERVIEW, Lack.INTERVIEW)


def _references(one: Applicant) -> Iterator[Lacking]:
    missing = one.policy.references - len(_clear(one, "reference"))
    if missing > 0:
        yield Lacking(MentorStatus.REFERENCES, Lack.REFERENCES, missing)


def _checks(one: Applicant) -> Iterator[Lacking]:
    newest = latest(_clear(one, DBS), by=lambda check: check.issued_on or date.min)
    if newest is None:
        yield _no_dbs(one)
        return
    for lack, there in dbs_parts(newest, level=one.policy.dbs_level).items():
        if not there:
            yield Lacking(MentorStatus.CHECKS, lack, about=newest.id)


def _no_dbs(one: Applicant) -> Lacking:
    """None yet, or one that has lapsed, was refused or has changed since."""
    held = standings((check for check in one.checks if check.check_type == DBS), on=one.on)
    if not held or held[0].until is None:
        return Lacking(MentorStatus.CHECKS, Lack.DBS)
    return Lacking(MentorStatus.CHECKS, Lack.DBS_AGAIN, about=held[0].check.id)


def dbs_parts(check: Check, *, level: str) -> Mapping[Lack, bool]:
    """Whether each part of a DBS check is there: a level that the role allows, its day, the next look, the service."""
    return MappingProxyType(
        {
            Lack.DBS_LEVEL: bool(check.level) and (not level or check.level == level),
            Lack.DBS_ISSUED: check.issued_on is not None,
            Lack.DBS_RECHECK: check.lapses_on is not None,
            Lack.DBS_UPDATE: bool(check.update_service),
        }
    )


def above_lawful(check_level: str | None, *, level: str) -> bool:
    """Whether a check is of a higher level than the role allows: to ask for it has no lawful ground."""
    known = check_level in DBS_LEVELS and level in DBS_LEVELS
    return known and DBS_LEVELS.index(check_level or "") > DBS_LEVELS.index(level)


def _training(one: Applicant) -> Iterator[Lacking]:
    done = {module_key(check.module) for check in _clear(one, TRAINING)}
    if not one.policy.modules and not done:
        yield Lacking(MentorStatus.TRAINING, Lack.TRAINING)
    for module in one.policy.modules:
        if module_key(module) not in done:
            yield Lacking(MentorStatus.TRAINING, Lack.TRAINING, what=module)
    if not _clear(one, "role_agreement"):
        yield Lacking(MentorStatus.TRAINING, Lack.AGREEMENT)
    if one.mentor.capacity is None:
        yield Lacking(MentorStatus.TRAINING, Lack.PLACES)
    if not one.mentor.cleared_risk:
        yield Lacking(MentorStatus.TRAINING, Lack.CLEARANCE)


def _clear(one: Applicant, kind: str) -> list[Check]:
    return [check for check in one.counting if check.check_type == kind]


_ASKED = MappingProxyType(
    {
        MentorStatus.ENQUIRY: _enquiry,
        MentorStatus.APPLICANT: _application,
        MentorStatus.INTERVIEW: _interview,
        MentorStatus.REFERENCES: _references,
        MentorStatus.CHECKS: _checks,
        MentorStatus.TRAINING: _training,
    }
)


# How long it is kept


def kept_until(since: date, *, months: int) -> date:
    """The last day on which the file of somebody who was not taken is kept."""
    ahead = since.month - 1 + months
    year, month = min(since.year + ahead // 12, date.max.year), ahead % 12 + 1
    return date(year, month, min(since.day, monthrange(year, month)[1]))
