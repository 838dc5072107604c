"""Agreeing to take part, the lawful basis of what is kept and shared, and the ledger of what has left."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.latest import latest
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    Writes,
    choice,
    day,
    flag,
    long_text,
    moment,
    record,
    ref,
    text,
    texts,
)
from caseworker.domain.safety import safer_earlier


class HowGiven(StrEnum):
    """How somebody said yes."""

    SIGNED = "signed"
    SPOKEN = "spoken"
    PHONE = "phone"
    SCREEN = "screen"


@record("agreement", "Agreement to take part", folders=(Folder.CASE,), retention=Retention.CASE, when="agreed_on")
class Agreement(Record):
    """The person's yes to being supported; it rests on them alone and ends when they say so."""

    agreed_on: date | None = day("Agreed on", data=Data.AGREEMENT)
    form: str | None = choice("Form", "agreement_form", data=Data.AGREEMENT)
    words_version: str | None = text("Version of the words", data=Data.AGREEMENT)
    language: str | None = choice("Language", "language", data=Data.AGREEMENT)
    how_given: str | None = choice("How it was given", "how_given", data=Data.AGREEMENT)
    explained_by: Id | None = ref("Explained by", "member", data=Data.AGREEMENT)
    understood: bool | None = flag("Explained and understood", data=Data.AGREEMENT)
    ended_on: date | None = day("Ended on", data=Data.AGREEMENT, safer=safer_earlier)
    ended_why: str | None = text("Why it ended", data=Data.AGREEMENT)
    scan: str | None = text("Scan of the form", data=Data.AGREEMENT)

    def has_ended(self, *, on: date) -> bool:
        """Whether the person no longer agrees on a day: from the day on which it ended."""
        return self.ended_on is not None and self.ended_on <= on


def latest_agreement(known: Iterable[Agreement]) -> Agreement | None:
    """The one that says whether somebody takes part: given last, however many records of them there are."""
    return latest((one for one in known if one.agreed_on), by=lambda one: one.agreed_on)


@record(
    "permission_given",
    "Permission as it was given",
    folders=(Folder.CASE,),
    retention=Retention.LEDGER,
    when="given_on",
)
class PermissionGiven(Record):
    """How a permission to share was given; whether it stands is said in the access folder, by ids alone."""

    body: Id | None = ref("Commissioning body", "service", data=Data.AGREEMENT)
    purpose: str | None = choice("Purpose", "purpose", data=Data.AGREEMENT)
    given_on: date | None = day("Given on", data=Data.AGREEMENT)
    how_given: str | None = choice("How it was given", "how_given", data=Data.AGREEMENT)
    heard_by: Id | None = ref("Heard by", "member", data=Data.AGREEMENT)
    until: date | None = day("Until", data=Data.AGREEMENT, safer=safer_earlier)


def permission_given_id(permission: Id) -> Id:
    """The id of the one record of how a permission was given last, alike on every device."""
    return derived("permission-given", permission)


@record("lawful_basis", "Lawful basis", folders=(Folder.OFFICE, Folder.CASE), retention=Retention.LEDGER)
class LawfulBasis(Record):
    """Why the law lets something be kept or shared for one purpose with one recipient; a volunteer never meets it."""

    purpose: str | None = choice("Purpose", "purpose", data=Data.AGREEMENT)
    recipient: Id | None = ref("Recipient", "service", data=Data.AGREEMENT)
    article_6: str | None = choice("UK GDPR Article 6", "article_6", data=Data.AGREEMENT)
    article_9: str | None = choice("UK GDPR Article 9", "article_9", data=Data.AGREEMENT)
    schedule_1: str | None = choice("Condition for offence data", "schedule_1", data=Data.AGREEMENT)
    reasoning: str | None = long_text("Reasoning", data=Data.AGREEMENT)
    reviewed_on: date | None = day("Reviewed on", data=Data.AGREEMENT)
    reviewed_by: str | None = text("Reviewed by", data=Data.AGREEMENT)


@record(
    "disclosure",
    "Disclosure",
    folders=(Folder.CASE, Folder.RESTRICTED),
    retention=Retention.LEDGER,
    append_only=True,
    mentor=Writes.ADD,
    when="noted_at",
)
class Disclosure(Record):
    """One line of the ledger: what is told to whom and why; the exchange says what became of it."""

    what: tuple[str, ...] = texts("What was told", data=Data.AGREEMENT)
    recipient: Id | None = ref("To whom", "service", data=Data.AGREEMENT)
    recipient_name: str | None = text("To, if not a partner", data=Data.AGREEMENT)
    noted_at: datetime | None = moment("Noted", data=Data.AGREEMENT)
    purpose: str | None = choice("Purpose", "purpose", data=Data.AGREEMENT)
    basis: str | None = choice("Under", "disclosure_basis", data=Data.AGREEMENT)
    permission: Id | None = ref("Permission", "permission", data=Data.AGREEMENT)
    reasoning: str | None = long_text("Reasons, if out of the ordinary", data=Data.AGREEMENT)
