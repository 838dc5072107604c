"""What a device must do once it has heard the news: cover removals with cut-offs, and give up what it may not keep.

Access rules 8 and 13. A removal names the device alone; each coordinator covers the folders that it reads. Values go
from a device that no longer reads a folder once two readers' devices hold them (or the only one there is).
"""

from collections.abc import Iterable

from caseworker.domain.changes import Undo
from caseworker.domain.folders import PER_BODY, Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.cutoffs import Point
from caseworker.journal.membership import View
from caseworker.journal.rosters import COORDINATOR
from caseworker.journal.sharing import Sieve, nothing_withheld, sieve_for
from caseworker.services.ledger import CROSSING_TABLE
from caseworker.services.members import cut_off
from caseworker.storage.desk import StoreDesk
from caseworker.storage.erasing import drop_drafts
from caseworker.storage.open_act import OpenAct
from caseworker.storage.spent_log import empty_if_spent, note_spent
from caseworker.storage.store import Transaction
from caseworker.storage.tombstones import Tombstones
from caseworker.sync.marks import Marks

HOLDERS_NEEDED = 2


def cover_removals(desk: StoreDesk) -> None:
    """Write the cut-offs that are missing for removed devices, in every folder that this coordinator reads."""
    with desk.store.writing() as transaction:
        missing = list(_uncovered(desk, transaction))
    if not missing:
        return
    with desk.act("cover a removal", undo=Undo.IRREVOCABLE) as act:
        for folder, device, removal in missing:
            cut_off(act, folder, device=device, heads=_heads_before(act, folder, device, removal))


def _uncovered(desk: StoreDesk, transaction: Transaction) -> Iterable[tuple[FolderKey, Id, int]]:
    roster = transaction.door.rosters().get(desk.identity.service)
    author = roster.now().active(desk.identity.device)
    if author is None or author.role != COORDINATOR:
        return
    for device, removals in sorted(roster.removals().items()):
        heard = min(_place(transaction, one) for one in removals)
        for folder in transaction.journal.folders_written_by(device):
            if folder.folder is not Folder.ROSTER and _may_cover(transaction, folder, device, desk.member):
                yield folder, device, heard


def _may_cover(transaction: Transaction, folder: FolderKey, device: Id, member: Id) -> bool:
    if not transaction.door.may_read(member, folder):
        return False
    if folder.folder is Folder.OFFICE:
        roster = transaction.door.rosters().get(folder.scope)
        named = ((c.values.get("of_folder"), c.values.get("device")) for c in roster.changes("cut_off"))
        return (str(folder), device) not in set(named)
    access = transaction.door.access(folder.scope)
    return member not in access.walled and (folder, device) not in access.cut_offs


def _place(transaction: Transaction, entry: bytes) -> int:
    """Where an entry stands in the order of arrival: no clock says what came before what."""
    kept = transaction.journal.by_id(entry)
    return kept.seq if kept else 0


def _heads_before(act: OpenAct, folder: FolderKey, device: Id, removal: int) -> tuple[str, ...]:
    """Where a device's chains stood when the removal was heard of here."""
    journal = act.transaction.journal
    heads = []
    for tip in journal.tips(folder):
        if tip.writer.device != device:
            continue
        before = [kept.arrived for kept in journal.back_from(tip, above=0) if kept.seq < removal]
        if before:
            heads.append(str(Point(tip.writer, before[-1].number, before[-1].link)))
    return tuple(sorted(heads))


def give_up(desk: StoreDesk) -> None:
    """Take away the values of folders that this member does not read, once enough readers' devices hold them."""
    with desk.store.writing() as transaction:
        hidden = transaction.journal.hidden_folders()
        gave_up = {folder.scope for folder in hidden if _give_up_folder(transaction, folder)}
        for scope in gave_up:
            _give_up_drafts(transaction, scope, hidden)
        if gave_up:
            note_spent(transaction)
    empty_if_spent(desk.store)


def _give_up_drafts(transaction: Transaction, scope: Id, hidden: list[FolderKey]) -> None:
    """With the last folder of a case or file go the drafts about it. Who reads a part of it still is still writing."""
    if all(one in hidden or one.folder is Folder.ACCESS for one in transaction.journal.folders_of(scope)):
        drop_drafts(transaction, scope)


def _give_up_folder(transaction: Transaction, folder: FolderKey) -> bool:
    """Answers whether anything was given up."""
    devices = reader_devices(transaction, folder)
    if not devices:
        # A case that nobody reads stays here, locked, until that is settled.
        return False
    marks, changed = Marks(transaction), set[int]()
    lacking = {device: marks.lacking(device) for device in devices}
    sieves = _sieves(transaction, folder, devices)
    for tip in transaction.journal.tips(folder):
        held = {device: marks.of(device, tip.n) for device in devices}
        for kept in transaction.journal.back_from(tip, above=0):
            arrived = kept.arrived
            if all(value is None for value in arrived.entry.values):
                continue
            holders = {d for d in devices if held[d] >= arrived.number and arrived.link not in lacking[d]}
            # Whoever is never sent the whole entry is not waited for: a mentor, a body.
            awaited = (d for d in devices if d not in holders and not sieves[d](arrived.entry))
            if len(holders) >= HOLDERS_NEEDED or (holders and not any(awaited)):
                bare = arrived.entry.without(range(len(arrived.entry.values)))
                transaction.journal.set_values(arrived.link, bare)
                changed.add(tip.n)
    if changed:
        # Peers hear what is lacking here from now on: to whoever reads again it is sent again.
        transaction.journal.touch(sorted(changed), tick=transaction.tick)
        transaction.door.rebuild([folder])
        Tombstones(transaction).confirm(str(folder), scope=folder.scope)
    return bool(changed)


def _sieves(transaction: Transaction, folder: FolderKey, devices: Iterable[Id]) -> dict[Id, Sieve]:
    """What stays behind when a folder is packed for whom each device belongs to."""
    if folder.folder not in PER_BODY:
        return dict.fromkeys(devices, nothing_withheld)
    rosters, access = transaction.door.rosters(), transaction.door.access(folder.scope)
    found: dict[Id, Sieve] = {}
    for one in devices:
        device = rosters.device(one)
        member = rosters.member(device.member) if device else None
        found[one] = sieve_for(member, folder, access=access, table=CROSSING_TABLE) if member else nothing_withheld
    return found


def reader_devices(transaction: Transaction, folder: FolderKey) -> list[Id]:
    """The devices of everybody who reads a folder."""
    rosters = transaction.door.rosters()
    found: list[Id] = []
    for reader in sorted(transaction.door.readers(folder)):
        member = rosters.member(reader)
        view: View | None = rosters.view(member.service) if member else None
        found.extend(device.id for device in (view.devices_of(reader) if view else []))
    return found
