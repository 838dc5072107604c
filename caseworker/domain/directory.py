"""The directory: who else helps in the area, for whom, how one gets there, and when somebody last checked it."""

from datetime import date, timedelta

from caseworker.domain.folders import Folder
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    choice,
    choices,
    day,
    long_text,
    record,
    text,
    texts,
)

CHECKED_EVERY = timedelta(days=365)
"""After so long an entry of the directory is to be checked again: numbers and opening hours do not keep."""


@record("local_service", "Local service", folders=(Folder.OFFICE,), retention=Retention.SERVICE)
class LocalService(Record):
    """One organisation that helps: coordinators keep its entry, every member of the service reads it."""

    name: str | None = text("Name", data=Data.STRUCTURE, search=True)
    help_kind: str | None = choice("Kind of help", "help_kind", data=Data.STRUCTURE)
    pathways: tuple[str, ...] = choices("Helps with", "pathway", data=Data.STRUCTURE)
    for_whom: str | None = text("For whom", data=Data.STRUCTURE, search=True)
    areas: tuple[str, ...] = texts("Areas served", data=Data.STRUCTURE, search=True)
    address: str | None = text("Address", data=Data.CONTACT, search=True)
    phone: str | None = text("Phone", data=Data.CONTACT)
    email: str | None = text("E-mail", data=Data.CONTACT)
    website: str | None = text("Website", data=Data.CONTACT)
    hours: str | None = text("Opening hours", data=Data.STRUCTURE)
    access: tuple[str, ...] = choices("Access", "service_access", data=Data.STRUCTURE)
    languages: tuple[str, ...] = choices("Languages", "language", data=Data.STRUCTURE)
    childcare: str | None = text("Childcare", data=Data.STRUCTURE)
    who_may_refer: tuple[str, ...] = choices("Who may refer", "onward_referrer", data=Data.STRUCTURE)
    how_to_refer: str | None = long_text("How to refer", data=Data.STRUCTURE)
    notes: str | None = long_text("Good to know", data=Data.STRUCTURE, search=True)
    checked_on: date | None = day("Checked on", data=Data.STRUCTURE)
    closed_on: date | None = day("Closed on", data=Data.STRUCTURE)
    closed_why: str | None = text("Why it closed", data=Data.STRUCTURE)


def is_to_be_checked(service: LocalService, *, today: date) -> bool:
    """Whether nobody has checked an entry for a year, or ever; one that is closed need not be."""
    if service.closed_on is not None:
        return False
    return service.checked_on is None or today - service.checked_on >= CHECKED_EVERY
