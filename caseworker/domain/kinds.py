"""Every kind of record, in one explicit list: what is not named here does not exist."""

from collections.abc import Mapping
from types import MappingProxyType

from caseworker.domain.access_records import (
    Accept,
    Access,
    AccessReason,
    CutOff,
    Erasure,
    ErasureTakenBack,
    Permission,
    SamePerson,
    WallLift,
)
from caseworker.domain.agreements import Agreement, Disclosure, LawfulBasis, PermissionGiven
from caseworker.domain.appointments import Appointment
from caseworker.domain.cases import Case, Snooze
from caseworker.domain.concerns import Concern
from caseworker.domain.custody import CustodyStay, Practitioner
from caseworker.domain.directory import LocalService
from caseworker.domain.expenses import ClaimDecision, Expense, ExpenseClaim
from caseworker.domain.lone_working import LoneStep
from caseworker.domain.matches import Exclusion, FitCheck, Match, MatchReason
from caseworker.domain.mentors import Check, Mentor, Supervision
from caseworker.domain.notices import Notice
from caseworker.domain.on_call import OnCallFile, OnCallNote, OnCallShift
from caseworker.domain.onward import OnwardReferral
from caseworker.domain.people import FormerName, Identifier, Person, SafeContact
from caseworker.domain.record import Kind, Record
from caseworker.domain.recruiting import RecruitmentNote, StageMove
from caseworker.domain.referrals import Need, Referral
from caseworker.domain.releases import Release
from caseworker.domain.risks import BriefingRead, Risk, RiskCard
from caseworker.domain.service import (
    Device,
    Export,
    ImportMapping,
    Member,
    Partner,
    Service,
    ServiceSettings,
    TermCorrection,
)
from caseworker.domain.sessions import Note, Session

RECORDS: tuple[type[Record], ...] = (
    Person,
    Identifier,
    SafeContact,
    FormerName,
    Case,
    Snooze,
    Referral,
    Need,
    Release,
    CustodyStay,
    Practitioner,
    Appointment,
    Session,
    Note,
    Notice,
    Mentor,
    Check,
    Supervision,
    StageMove,
    RecruitmentNote,
    LoneStep,
    Expense,
    ExpenseClaim,
    ClaimDecision,
    Match,
    MatchReason,
    FitCheck,
    Exclusion,
    Agreement,
    PermissionGiven,
    LawfulBasis,
    Disclosure,
    Risk,
    RiskCard,
    BriefingRead,
    Concern,
    OnwardReferral,
    Access,
    Permission,
    WallLift,
    CutOff,
    Accept,
    Erasure,
    ErasureTakenBack,
    SamePerson,
    AccessReason,
    Service,
    Member,
    Device,
    Partner,
    ServiceSettings,
    Export,
    ImportMapping,
    TermCorrection,
    LocalService,
    OnCallShift,
    OnCallFile,
    OnCallNote,
)

KINDS: Mapping[str, Kind] = MappingProxyType({record.kind.name: record.kind for record in RECORDS})
"""Each kind by the name that the journal writes."""
