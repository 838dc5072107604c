"""Laptops that a recovery found lost: struck off once colleagues have brought back what was written on them.

A removal voids and holds what its author had not read (access rules 7 and 8). A device that begins from a snapshot has
not read what the lost laptop did since, and colleagues have: struck off at once, all of that would be taken back.
"""

from collections.abc import Iterable, Iterator

import msgspec

from caseworker.domain.folders import PER_SERVICE, Folder, FolderKey, case_folder
from caseworker.domain.ids import Id
from caseworker.journal.entry import Writer, folder_from_bytes, writer_from_bytes
from caseworker.journal.identity import Identity
from caseworker.journal.membership import Device
from caseworker.journal.rosters import COORDINATOR, TRUSTEE
from caseworker.services.members import remove_device
from caseworker.storage.desk import StoreDesk
from caseworker.storage.store import Transaction
from caseworker.sync.duties import reader_devices
from caseworker.sync.wire import Held

_LOST = "lost"
_WALLED = "SELECT DISTINCT scope FROM kind_access WHERE walled=1"
_Told = tuple[tuple[bytes, bytes], ...]


class _Lost(msgspec.Struct, frozen=True):
    """The lost laptops, the writer that enrolled this one, and the heads (folder, link) of theirs that others told."""

    devices: tuple[str, ...]
    enrolled_by: bytes
    told: dict[str, _Told]


def remember_lost(transaction: Transaction, devices: Iterable[Id], *, enrolled_by: Writer) -> None:
    """Remember which laptops are to be struck off, and by whom this one was enrolled in their place."""
    _keep(transaction, _Lost(tuple(devices), enrolled_by.to_bytes(), {}))


def hear_of_lost(transaction: Transaction, held: Iterable[Held], *, sender: Id, anew: bool) -> None:
    """Note what a batch tells of the lost laptops' chains, if it acknowledges the enrolment of this one.

    Such a batch tells all that its sender holds, for its sender has just heard of another laptop of this member.
    """
    lost = _kept(transaction)
    held = tuple(held)
    if lost is None or not (sender in lost.told or any(one.writer == lost.enrolled_by for one in held)):
        return
    theirs = [one for one in held if writer_from_bytes(one.writer).device in lost.devices]
    news = {(one.folder, link) for one in theirs for _, link in one.tips}
    told = tuple(sorted(news.union(() if anew else lost.told.get(sender, ()))))
    _keep(transaction, msgspec.structs.replace(lost, told={**lost.told, sender: told}))


def strike_off_lost(desk: StoreDesk) -> None:
    """Strike the lost laptops off, if nobody's answer is awaited any more."""
    with desk.store.writing() as transaction:
        author = transaction.door.rosters().view(desk.identity.service).active(desk.identity.device)
        standing = still_in(transaction, desk.identity)
        if author is None or author.role != COORDINATOR or awaited(transaction, desk.identity):
            return
    for device in standing:
        remove_device(desk, device=device.id)


def still_in(transaction: Transaction, identity: Identity) -> list[Device]:
    """The lost laptops that are in the service still."""
    lost, devices = _kept(transaction), transaction.door.rosters().view(identity.service).devices
    found = (devices.get(Id(one)) for one in (lost.devices if lost else ()))
    return [device for device in found if device is not None and not device.removed]


def awaited(transaction: Transaction, identity: Identity) -> list[Device]:
    """The laptops whose answers are awaited: other coordinators', and others' who may hold what no coordinator does."""
    lost = _kept(transaction)
    if lost is None or not still_in(transaction, identity):
        return []
    everybody = {device.id: device for device in _everybody(transaction, identity)}
    coordinators = [one for one in everybody if _is_coordinator(transaction, one, identity)]
    wanted = {*coordinators, *_alone(transaction, coordinators)} if coordinators else set(everybody)
    return [everybody[one] for one in sorted(wanted & everybody.keys()) if not _answered(transaction, lost, one)]


def _answered(transaction: Transaction, lost: _Lost, device: Id) -> bool:
    """Whether a laptop has told what it holds of the lost ones, and all of it that may be read here is here."""
    told = lost.told.get(device)
    return told is not None and not _missing(transaction, told)


def _missing(transaction: Transaction, told: _Told) -> bool:
    here = transaction.journal.links_known(link for _, link in told)
    folders = {folder for folder, link in told if link not in here}
    return any(transaction.door.shows(folder_from_bytes(one)) for one in folders)


def _everybody(transaction: Transaction, identity: Identity) -> Iterator[Device]:
    """Every laptop of everybody else in the service and in its partners', but no recovery kit."""
    rosters = transaction.door.rosters()
    for service in (identity.service, *rosters.view(identity.service).partners):
        view = rosters.view(service)
        for member in view.members.values():
            if member.id != identity.member and member.role != TRUSTEE and member.mailbox:
                yield from (device for device in view.devices_of(member.id) if device.recipient)


def _is_coordinator(transaction: Transaction, device: Id, identity: Identity) -> bool:
    member = transaction.door.rosters().view(identity.service).active(device)
    return member is not None and member.role == COORDINATOR


def _alone(transaction: Transaction, coordinators: Iterable[Id]) -> Iterator[Id]:
    """The laptops of those who read behind a wall where no other coordinator does."""
    walled = {Id(row[0]) for row in transaction.do(_WALLED)}
    for scope in sorted(walled.union(*({one.scope for one in transaction.door.linked(walls)} for walls in walled))):
        for folder in _read_by_some(transaction, scope):
            devices = reader_devices(transaction, folder)
            if not set(devices) & set(coordinators):
                yield from devices


def _read_by_some(transaction: Transaction, scope: Id) -> set[FolderKey]:
    here = {key for key in transaction.journal.folders_of(scope) if key.folder not in {Folder.ACCESS, *PER_SERVICE}}
    return here | {case_folder(scope)}


def _kept(transaction: Transaction) -> _Lost | None:
    raw = transaction.meta(_LOST)
    return msgspec.msgpack.decode(raw, type=_Lost) if raw else None


def _keep(transaction: Transaction, lost: _Lost) -> None:
    transaction.set_meta(_LOST, msgspec.msgpack.encode(lost))
