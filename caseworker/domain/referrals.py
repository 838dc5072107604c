"""How somebody comes to the service: the referral as it was sent, and the needs it names."""

from datetime import date
from enum import StrEnum

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    Writes,
    choice,
    choices,
    day,
    long_text,
    record,
    ref,
    text,
    texts,
)


class ReferralStatus(StrEnum):
    """Where a referral stands."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


@record(
    "referral",
    "Referral",
    folders=(Folder.SHARED, Folder.CASE),
    retention=Retention.CASE,
    body=Writes.SET,
    when="referred_on",
)
class Referral(Record):
    """What was asked for and by whom, with the person as the referrer described them.

    One from a commissioning body lives in the folder shared with it, one from anybody else in the case folder.
    """

    source: str | None = choice("Referred by", "referral_source", data=Data.STRUCTURE)
    referred_on: date | None = day("Referred on", data=Data.STRUCTURE)
    received_on: date | None = day("Received on", data=Data.STRUCTURE)
    status: str | None = choice("Status", "referral_status", data=Data.STRUCTURE)
    decided_on: date | None = day("Accepted or returned on", data=Data.STRUCTURE)
    return_reason: str | None = choice("Why returned", "return_reason", data=Data.STRUCTURE)
    return_words: str | None = long_text("Why returned, in words", data=Data.STRUCTURE)
    given_name: str | None = text("Given names as referred", data=Data.IDENTITY, search=True)
    family_name: str | None = text("Family name as referred", data=Data.IDENTITY, search=True)
    born_on: date | None = day("Date of birth as referred", data=Data.IDENTITY)
    crn: str | None = text("CRN", data=Data.IDENTITY, search=True)
    prison_number: str | None = text("Prison number", data=Data.IDENTITY, search=True)
    pnc: str | None = text("PNC number", data=Data.IDENTITY, search=True)
    gender: str | None = choice("Gender as referred", "gender", data=Data.EQUALITY)
    languages: tuple[str, ...] = choices("Languages as referred", "language", data=Data.CONTACT)
    prison: str | None = choice("Prison", "prison", data=Data.RELEASE)
    expected_release: date | None = day("Expected release", data=Data.RELEASE)
    release_type: str | None = choice("Type of release date", "release_date_type", data=Data.RELEASE)
    region: str | None = choice("Probation region", "probation_region", data=Data.STRUCTURE)
    delivery_unit: str | None = choice("Probation delivery unit", "delivery_unit", data=Data.STRUCTURE)
    area: str | None = text("Release area", data=Data.RELEASE, search=True)
    strand: str | None = choice("Strand", "strand", data=Data.STRUCTURE)
    referrer_name: str | None = text("Referrer", data=Data.CONTACT)
    referrer_phone: str | None = text("Referrer's phone", data=Data.CONTACT)
    referrer_email: str | None = text("Referrer's e-mail", data=Data.CONTACT)
    needs_summary: str | None = long_text("What help is asked for", data=Data.PROGRESS, search=True)
    access_needs: tuple[str, ...] = texts("Access needs as referred", data=Data.HEALTH)
    urgency: tuple[str, ...] = choices("Why urgent", "urgency", data=Data.STRUCTURE)
    body: Id | None = ref("Commissioning body", "service")


@record("need", "Need", folders=(Folder.SHARED, Folder.CASE), retention=Retention.CASE, body=Writes.SET)
class Need(Record):
    """One thing that the person needs help with, with the outcomes that were asked for.

    A need that a body's referral names lives in the folder shared with it, one found afterwards in the case folder.
    """

    pathway: str | None = choice("Pathway", "pathway", data=Data.PROGRESS)
    support_need: str | None = choice("Need", "support_need", data=Data.PROGRESS)
    category: str | None = choice("Service category", "service_category", data=Data.STRUCTURE)
    complexity: str | None = choice("Complexity", "complexity", data=Data.STRUCTURE)
    desired_outcomes: tuple[str, ...] = choices("Desired outcomes", "desired_outcome", data=Data.OUTCOME)
    words: str | None = long_text("Need as referred", data=Data.PROGRESS, search=True)
    own_words: str | None = long_text("In the person's own words", data=Data.PROGRESS, search=True)
    status: str | None = choice("Where it stands", "need_status", data=Data.PROGRESS)
    met_on: date | None = day("Met on", data=Data.OUTCOME)
