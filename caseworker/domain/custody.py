"""Where the person is held, on what basis, and which named practitioner answers for them inside and outside."""

from datetime import date
from enum import StrEnum

from caseworker.domain.folders import Folder
from caseworker.domain.record import Data, Record, Retention, Writes, choice, day, long_text, record, text


class CustodyBasis(StrEnum):
    """The legal basis on which somebody is held."""

    SENTENCE = "sentence"
    REMAND = "remand"
    RECALL = "recall"
    IMMIGRATION = "immigration"


@record(
    "custody_stay",
    "Stay in prison",
    folders=(Folder.SHARED, Folder.CASE),
    retention=Retention.CASE,
    body=Writes.SET,
    when="since",
)
class CustodyStay(Record):
    """One stay in one prison; a transfer ends it and begins another."""

    prison: str | None = choice("Prison", "prison", data=Data.RELEASE)
    since: date | None = day("From", data=Data.RELEASE)
    until: date | None = day("To", data=Data.RELEASE)
    reason: str | None = choice("How it began", "custody_reason", data=Data.RELEASE)
    ended_by: str | None = choice("How it ended", "custody_end", data=Data.RELEASE)
    basis: str | None = choice("Held on", "custody_basis", data=Data.RELEASE)
    wing: str | None = text("Wing or unit", data=Data.RELEASE)


@record(
    "practitioner",
    "Named practitioner",
    folders=(Folder.SHARED, Folder.CASE),
    retention=Retention.CASE,
    body=Writes.SET,
    when="since",
)
class Practitioner(Record):
    """Who in prison or probation answers for the person, from when until when, and how the post was handed over."""

    side: str | None = choice("Inside or outside", "practitioner_side", data=Data.CONTACT)
    name: str | None = text("Practitioner", data=Data.CONTACT, search=True)
    job: str | None = text("Job title", data=Data.CONTACT)
    phone: str | None = text("Practitioner's phone", data=Data.CONTACT)
    email: str | None = text("Practitioner's e-mail", data=Data.CONTACT)
    office: str | None = choice("Office", "probation_office", data=Data.CONTACT)
    since: date | None = day("From", data=Data.CONTACT)
    until: date | None = day("To", data=Data.CONTACT)
    handover: str | None = long_text("Handover", data=Data.CONTACT)
