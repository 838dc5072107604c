"""Who may read a case, as records of safety: ids and codes only; the reasons lie in the restricted folder."""

from datetime import timedelta
from enum import StrEnum

from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id, derived
from caseworker.domain.record import Data, Record, Retention, choice, flag, long_text, record, ref, text, texts
from caseworker.domain.safety import safer_common, safer_false, safer_true


class SubjectRole(StrEnum):
    """Whom an access record names: the service that keeps the case, a mentor or a body; others are only walled off."""

    SERVICE = "service"
    MENTOR = "mentor"
    COORDINATOR = "coordinator"
    PRACTITIONER = "practitioner"
    BODY = "body"


@record("access", "Access", folders=(Folder.ACCESS,), retention=Retention.LEDGER)
class Access(Record):
    """Whether one member or one body is assigned to a case or walled from it; safer means fewer readers."""

    subject: Id | None = ref("Who", "")
    subject_role: str | None = choice("As", "subject_role", data=Data.STRUCTURE)
    assigned: bool | None = flag("Assigned", data=Data.STRUCTURE, safer=safer_false)
    walled: bool | None = flag("Walled", data=Data.STRUCTURE, safer=safer_true)
    team: str | None = text("Team", data=Data.STRUCTURE)


def access_id(case: Id, *, subject: Id) -> Id:
    """The id of the one Access record of a case and a member or body, alike on every device."""
    return derived("access", case, subject)


@record("permission", "Permission to share", folders=(Folder.ACCESS,), retention=Retention.LEDGER)
class Permission(Record):
    """Whether the person lets one body have one kind of information; whatever two people disagree on is no."""

    body: Id | None = ref("Commissioning body", "service", data=Data.AGREEMENT)
    purpose: str | None = choice("Purpose", "purpose", data=Data.AGREEMENT)
    granted: bool | None = flag("Allowed", data=Data.AGREEMENT, safer=safer_false)


def permission_id(case: Id, *, body: Id, purpose: str) -> Id:
    """The id of the one Permission record of a case, a body and a purpose, alike on every device."""
    return derived("permission", case, body, purpose)


@record("wall_lift", "Lifting of a wall", folders=(Folder.ACCESS,), retention=Retention.LEDGER, append_only=True)
class WallLift(Record):
    """One of the two consents that lift a wall: it names the entry that raised it."""

    wall: str | None = text("Entry that raised the wall", data=Data.STRUCTURE)
    subject: Id | None = ref("Who was walled", "")
    by: Id | None = ref("Lifted by", "member")


@record("cut_off", "Cut-off", folders=(Folder.ROSTER, Folder.ACCESS), retention=Retention.LEDGER)
class CutOff(Record):
    """Up to which heads the entries of one device count in one folder; concurrent ones keep what all keep.

    `of_folder` is `str(FolderKey)`; a head is `writer:number:link`, writer and link in hexadecimal digits.
    """

    device: Id | None = ref("Device", "device")
    of_folder: str | None = text("Folder", data=Data.STRUCTURE)
    heads: tuple[str, ...] = texts("Heads that count", data=Data.STRUCTURE, safer=safer_common)


def cut_off_id(device: Id, *, folder: FolderKey) -> Id:
    """The id of the one CutOff record of a device and a folder, alike on every device."""
    return derived("cut-off", device, str(folder))


@record("accept", "Acceptance", folders=(Folder.ACCESS, Folder.ROSTER), retention=Retention.LEDGER, append_only=True)
class Accept(Record):
    """Entries that count although a cut-off holds them."""

    of_folder: str | None = text("Folder", data=Data.STRUCTURE)
    entries: tuple[str, ...] = texts("Entries", data=Data.STRUCTURE)


ERASURE_DELAY_DAYS = 7
"""So long everybody has to notice before what two have asked to erase goes, at the least."""

COORDINATORS_TO_ERASE = 2


def erasure_delay(own: int | None) -> timedelta:
    """How long an erasure waits, by a service's own setting: it may wait longer, never less.

    One coordinator alone must not do away with the delay.
    """
    return timedelta(days=max(own or 0, ERASURE_DELAY_DAYS))


class ErasureReason(StrEnum):
    """Why something is erased."""

    PERSON_ASKED = "person_asked"
    KEPT_LONG_ENOUGH = "kept_long_enough"
    MISTAKE = "mistake"
    ORDER = "order"
    OTHER = "other"


@record("erasure", "Erasure", folders=(Folder.ACCESS,), retention=Retention.LEDGER, append_only=True)
class Erasure(Record):
    """That one coordinator asks to erase a record; two who agree and a delay make it happen, everywhere, for good."""

    target: Id | None = ref("What is erased", "")
    why: str | None = choice("Why", "erasure_reason", data=Data.STRUCTURE)


@record(
    "erasure_taken_back", "Erasure taken back", folders=(Folder.ACCESS,), retention=Retention.LEDGER, append_only=True
)
class ErasureTakenBack(Record):
    """That one coordinator takes back what was asked for: it names each asking, so that one not heard of yet stands."""

    target: Id | None = ref("What is not erased", "")
    asked: tuple[str, ...] = texts("What was asked", data=Data.STRUCTURE)


@record("same_person", "Same person", folders=(Folder.ACCESS,), retention=Retention.LEDGER)
class SamePerson(Record):
    """That two cases are about one human being; reversible, and nothing is moved. The lesser id speaks for both."""

    other: Id | None = ref("The other case", "person")
    same: bool | None = flag("The same person", data=Data.STRUCTURE)


def same_person_id(case: Id, *, other: Id) -> Id:
    """The id of the one link between two cases, whichever is named first."""
    return derived("same-person", *sorted((case, other)))


@record("access_reason", "Reason of access", folders=(Folder.RESTRICTED,), retention=Retention.LEDGER, append_only=True)
class AccessReason(Record):
    """Why somebody was assigned, walled or let in again; kept where only those who may read the reasons are."""

    about: Id | None = ref("About", "")
    words: str | None = long_text("Reason", data=Data.STRUCTURE)
