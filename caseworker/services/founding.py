"""Founding a service: its roster begins with one coordinator's device and the recovery key that a trustee keeps."""

from dataclasses import dataclass
from datetime import datetime

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id, derived
from caseworker.domain.service import Device, Export, ExportKind, Member, Role, Service, ServiceKind, ServiceSettings
from caseworker.journal.entry import Op
from caseworker.journal.keys import device_id_of
from caseworker.journal.roster import service_id
from caseworker.services.desk import Act, Desk

AGE = "x25519"


@dataclass(frozen=True)
class Founding:
    """What a new service begins with. The recovery keys are public: 32 bytes to verify, and an age recipient."""

    service_name: str
    kind: ServiceKind
    founder_name: str
    recovery_key: bytes
    recovery_recipient: str
    device_name: str = ""
    team: str = ""


def roster_folder(service: Id) -> FolderKey:
    """The folder of a service's membership and keys."""
    return FolderKey(Folder.ROSTER, service)


def office_folder(service: Id) -> FolderKey:
    """The folder of a service's settings."""
    return FolderKey(Folder.OFFICE, service)


def found(desk: Desk, *, founding: Founding) -> Changes:
    """Write the founding entry of the desk's service, whose id must be that of its two founding keys."""
    keys = desk.identity.keys
    service = service_id(keys.verify_key, founding.recovery_key)
    roster = roster_folder(service)
    with desk.act("found the service", undo=Undo.IRREVOCABLE) as act:
        _service(act, service, founding, founded_at=desk.clock.now())
        _member(act, desk, founding)
        enrol_device(
            act,
            roster,
            member=desk.identity.member,
            key=keys.verify_key,
            recipient=keys.recipient,
            name=founding.device_name,
        )
        trustee = _trustee(act, desk, roster)
        enrol_device(
            act,
            roster,
            member=trustee,
            key=founding.recovery_key,
            recipient=founding.recovery_recipient,
            name="Recovery kit",
        )
    with desk.act("set up the office", undo=Undo.IRREVOCABLE) as office:
        settings = ServiceSettings(id=derived("settings", service), name=founding.service_name, format_floor=1)
        office.put(settings, office_folder(service))
        office.add(Export(what=ExportKind.RECOVERY_KIT, about=trustee), office_folder(service))
    return act.changes


def _service(act: Act, service: Id, founding: Founding, *, founded_at: datetime) -> None:
    record = Service(
        id=service,
        name=founding.service_name,
        service_kind=founding.kind,
        recovery_key=founding.recovery_key.hex(),
        founded_at=founded_at,
    )
    act.add(record, roster_folder(service))


def _member(act: Act, desk: Desk, founding: Founding) -> None:
    record = Member(
        id=desk.identity.member,
        name=founding.founder_name,
        role=Role.COORDINATOR,
        team=founding.team or None,
        mailbox=desk.entropy.bytes(16).hex(),
    )
    act.add(record, roster_folder(desk.identity.service))


def _trustee(act: Act, desk: Desk, roster: FolderKey) -> Id:
    record = Member(id=act.new_id(), name="Trustee", role=Role.TRUSTEE, mailbox=desk.entropy.bytes(16).hex())
    return act.add(record, roster)


def enrol_device(act: Act, roster: FolderKey, *, member: Id, key: bytes, recipient: str, name: str) -> Id:
    """Enrol a member's device by its public keys."""
    record = Device(
        id=device_id_of(key),
        member=member,
        name=name or None,
        signing_key=key.hex(),
        recipient=recipient,
        recipient_type=AGE,
    )
    return act.add(record, roster, op=Op.ENROL)
