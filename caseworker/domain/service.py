"""The service itself: its members and their devices, its partners, and what the office has set."""

from datetime import date, datetime
from enum import StrEnum

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    Writes,
    choice,
    day,
    flag,
    moment,
    number,
    record,
    ref,
    text,
    texts,
)
from caseworker.domain.safety import safer_true


class ServiceKind(StrEnum):
    """A provider of mentoring, or a commissioning body."""

    PROVIDER = "provider"
    BODY = "body"


class Role(StrEnum):
    """What a member is in their service."""

    MENTOR = "mentor"
    COORDINATOR = "coordinator"
    PRACTITIONER = "practitioner"
    TRUSTEE = "trustee"


@record("service", "Service", folders=(Folder.ROSTER,), retention=Retention.SERVICE)
class Service(Record):
    """A provider or a commissioning body; the id names its roster and its office."""

    name: str | None = text("Name", data=Data.STRUCTURE, search=True)
    service_kind: str | None = choice("Kind of service", "service_kind", data=Data.STRUCTURE)
    recovery_key: str | None = text("Recovery key", data=Data.STRUCTURE)
    founded_at: datetime | None = moment("Set up at", data=Data.STRUCTURE)


@record("member", "Member", folders=(Folder.ROSTER,), retention=Retention.SERVICE)
class Member(Record):
    """A human in the service with a role and, in a commissioning body, a team for an area."""

    name: str | None = text("Name", data=Data.IDENTITY, search=True, identity=True)
    role: str | None = choice("Role", "role", data=Data.STRUCTURE)
    team: str | None = text("Team or area", data=Data.STRUCTURE)
    mailbox: str | None = text("Mailbox", data=Data.STRUCTURE)
    phone: str | None = text("Work phone", data=Data.CONTACT, search=True)
    left_on: date | None = day("Left on", data=Data.STRUCTURE)


@record("device", "Device", folders=(Folder.ROSTER,), retention=Retention.SERVICE)
class Device(Record):
    """A member's laptop; the id is a hash of its signing key. Once removed it never comes back."""

    member: Id | None = ref("Member", "member")
    name: str | None = text("Name of the device", data=Data.STRUCTURE)
    signing_key: str | None = text("Signing key", data=Data.STRUCTURE)
    recipient: str | None = text("Encryption recipient", data=Data.STRUCTURE)
    recipient_type: str | None = choice("Type of recipient", "recipient_type", data=Data.STRUCTURE)
    removed: bool | None = flag("Removed", data=Data.STRUCTURE, safer=safer_true)


@record("partner", "Partner service", folders=(Folder.ROSTER,), retention=Retention.SERVICE)
class Partner(Record):
    """Another service whose roster this one has pinned."""

    service: Id | None = ref("Service", "service")
    name: str | None = text("Name", data=Data.STRUCTURE, search=True)
    service_kind: str | None = choice("Kind of service", "service_kind", data=Data.STRUCTURE)
    areas: tuple[str, ...] = texts("Areas", data=Data.STRUCTURE)


@record("service_settings", "Service settings", folders=(Folder.OFFICE,), retention=Retention.SERVICE)
class ServiceSettings(Record):
    """What a coordinator sets for everybody: names and numbers on paper, thresholds, the format floor."""

    name: str | None = text("Name on papers", data=Data.STRUCTURE)
    phone: str | None = text("Office phone", data=Data.CONTACT)
    on_call_phone: str | None = text("On-call phone", data=Data.CONTACT)
    address: str | None = text("Address", data=Data.CONTACT)
    risk_review_days: int | None = number("Risk review at least every (days)", data=Data.STRUCTURE)
    lone_escalates_minutes: int | None = number("Not back: ring 999 after (minutes)", data=Data.STRUCTURE)
    erasure_delay_days: int | None = number("Erase no sooner than after (days)", data=Data.STRUCTURE)
    references_needed: int | None = number("References a mentor needs", data=Data.STRUCTURE)
    dbs_level: str | None = choice("DBS level that the role allows", "dbs_level", data=Data.STRUCTURE)
    induction_modules: tuple[str, ...] = texts("Training before a mentor begins", data=Data.STRUCTURE)
    enquiry_days: int | None = number("An enquiry stands still after (days)", data=Data.STRUCTURE)
    not_taken_months: int | None = number("Keep those not taken for (months)", data=Data.STRUCTURE)
    car_pence: int | None = number("Car or van, a mile (pence)", data=Data.STRUCTURE)
    car_after_pence: int | None = number("Car or van, further miles (pence)", data=Data.STRUCTURE)
    motorcycle_pence: int | None = number("Motorcycle, a mile (pence)", data=Data.STRUCTURE)
    bicycle_pence: int | None = number("Bicycle, a mile (pence)", data=Data.STRUCTURE)
    first_of_mentor: int | None = number("First meetings of a mentor in a day", data=Data.STRUCTURE)
    first_of_prison: int | None = number("First meetings of a prison in a day", data=Data.STRUCTURE)
    format_floor: int | None = number("Format floor", data=Data.STRUCTURE)
    recovery_rehearsed_on: date | None = day("Recovery rehearsed on", data=Data.STRUCTURE)
    weight_need: int | None = number("Points for needs and skills", data=Data.STRUCTURE)
    weight_travel: int | None = number("Points for travel", data=Data.STRUCTURE)
    weight_availability: int | None = number("Points for availability", data=Data.STRUCTURE)
    weight_continuity: int | None = number("Points for continuity", data=Data.STRUCTURE)
    weight_wishes: int | None = number("Points for wishes", data=Data.STRUCTURE)
    weight_interests: int | None = number("Points for interests", data=Data.STRUCTURE)
    weight_gate: int | None = number("Points for the gate pick-up", data=Data.STRUCTURE)


@record("import_mapping", "Remembered columns", folders=(Folder.OFFICE,), retention=Retention.SERVICE)
class ImportMapping(Record):
    """Which column of a spreadsheet goes into which field, remembered by its headings."""

    name: str | None = text("Name", data=Data.STRUCTURE)
    target: str | None = text("Kind of record", data=Data.STRUCTURE)
    columns: tuple[str, ...] = texts("Headings", data=Data.STRUCTURE)
    fields: tuple[str, ...] = texts("Fields", data=Data.STRUCTURE)


@record("term_correction", "Corrected term", folders=(Folder.OFFICE,), retention=Retention.SERVICE)
class TermCorrection(Record):
    """What a coordinator knows better than the shipped facts: another label, a doubt settled, a term out of use."""

    vocabulary: str | None = text("List", data=Data.STRUCTURE)
    code: str | None = text("Code", data=Data.STRUCTURE)
    label: str | None = text("Reads", data=Data.STRUCTURE)
    settled: bool | None = flag("Checked", data=Data.STRUCTURE)
    retired: bool | None = flag("Out of use", data=Data.STRUCTURE)


class ExportKind(StrEnum):
    """What a file holds that this program writes in plain text because its user asked for it."""

    RECOVERY_KIT = "recovery_kit"
    ROSTER = "roster"
    INVITATION = "invitation"
    CASE_SUMMARY = "case_summary"
    SESSION_SHEET = "session_sheet"
    PROPOSAL = "proposal"
    LAPSES = "lapses"
    EXPENSES_CLAIM = "expenses_claim"
    CERTIFICATE = "certificate"


@record(
    "export",
    "Export",
    folders=(Folder.OFFICE, Folder.CASE, Folder.VOLUNTEERING),
    retention=Retention.LEDGER,
    append_only=True,
    mentor=Writes.ADD,
)
class Export(Record):
    """That something was written outside the store for its user to hand over; who and when, its entry says.

    What is about a person is noted in that person's working file, and of a mentor in
    that mentor's, never in the office, which everybody reads.
    """

    what: str | None = choice("What was written", "export_kind", data=Data.STRUCTURE)
    about: Id | None = ref("About", "")
