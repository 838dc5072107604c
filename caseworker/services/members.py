"""Members and their devices: letting somebody into the service, and striking a laptop off."""

from caseworker.domain.access_records import CutOff, cut_off_id
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import PER_BODY, PER_CASE, PER_MENTOR, PER_SERVICE, Folder, FolderKey, access_folder
from caseworker.domain.ids import Id
from caseworker.domain.service import Device, Member, Partner, Role
from caseworker.journal.entry import Op
from caseworker.services.desk import Act, Desk
from caseworker.services.founding import enrol_device, roster_folder


def enrol(
    desk: Desk,
    *,
    member: Id,
    name: str,
    role: Role,
    key: bytes,
    recipient: str,
    team: str = "",
    device_name: str = "",
) -> Changes:
    """Let somebody into the service with one device; a member who is in it already gets another."""
    roster = roster_folder(desk.identity.service)
    with desk.act("enrol a device", undo=Undo.IRREVOCABLE) as act:
        if member not in act.rosters().view(desk.identity.service).members:
            record = Member(id=member, name=name, role=role, team=team or None, mailbox=desk.entropy.bytes(16).hex())
            act.add(record, roster)
        enrol_device(act, roster, member=member, key=key, recipient=recipient, name=device_name)
    return act.changes


def confirm(desk: Desk, *, device: Id) -> Changes:
    """Let in what a colleague has let in: a device, and its member in their role.

    Whom a walled coordinator alone let in stands behind the wall as well; a second voice brings them out.
    Raises Refused for a device that is not in the service, for the one that speaks, and for who let it in themself.
    """
    roster = roster_folder(desk.identity.service)
    with desk.act("confirm a device", undo=Undo.IRREVOCABLE) as act:
        view = act.rosters().view(desk.identity.service)
        found = view.devices.get(device)
        if found is None or found.removed:
            raise Refused(say("This device is not one of this service, so nothing was changed."))
        if device == desk.identity.device:
            raise Refused(say("This is the device that you are using. Confirm it from another, or ask a coordinator."))
        if any(one.by == desk.member for one in act.rosters().get(desk.identity.service).enrolments()[device]):
            raise Refused(say("You let this device in yourself. Another coordinator confirms it."))
        act.put(Member(id=found.member, role=Role(view.members[found.member].role)), roster)
        key, recipient = found.signing_key.hex(), found.recipient
        act.put(Device(id=device, member=found.member, signing_key=key, recipient=recipient), roster, op=Op.ENROL)
    return act.changes


def change_role(desk: Desk, *, member: Id, role: Role) -> Changes:
    """Give a member of the service another role: from then on they read, and may write, what that role does.

    Raises Refused for who is not in the service, and for the own role: nobody is their own second voice.
    """
    service = desk.identity.service
    with desk.act("change a role", undo=Undo.IRREVOCABLE) as act:
        if member not in act.rosters().view(service).members:
            raise Refused(say("This member is not one of this service, so nothing was changed."))
        if member == desk.member:
            raise Refused(say("Nobody changes their own role. Ask another coordinator."))
        act.put(Member(id=member, role=role), roster_folder(service))
    return act.changes


def pin_partner(desk: Desk, *, service: Id, name: str, kind: str) -> Changes:
    """Pin another service: its members count here from now on as their own roster says."""
    record = Partner(service=service, name=name, service_kind=kind)
    with desk.act("pin a partner", undo=Undo.IRREVOCABLE) as act:
        act.add(record, roster_folder(desk.identity.service))
    return act.changes


def remove_device(desk: Desk, *, device: Id) -> Changes:
    """Strike a laptop off. What it had written until now counts; what arrives later is held until somebody accepts it.

    Where this member is walled off nothing of theirs would count; there another coordinator's device cuts it off.
    Raises Refused for a device that is not in the service or is off already, for this one, and for the recovery kit.
    """
    service = desk.identity.service
    if device == desk.identity.device:
        raise Refused(say("Nobody strikes off their own laptop, so nothing was changed. Ask another coordinator."))
    with desk.act("remove a device", undo=Undo.IRREVOCABLE) as act:
        _insist_on_standing(act, service, device=device)
        act.put(Device(id=device, removed=True), roster_folder(service), op=Op.REMOVE)
        for scope in act.scopes_written_by(device):
            if desk.member not in act.access(scope).walled:
                cut_off_everywhere(act, scope, device=device)
    return act.changes


def _insist_on_standing(act: Act, service: Id, *, device: Id) -> None:
    roster = act.rosters().get(service)
    found = roster.now().devices.get(device)
    if found is None:
        raise Refused(say("This device is not one of this service, so nothing was changed."))
    if device == roster.recovery:
        raise Refused(
            say("This is the recovery kit: what it signs always stands, so it cannot be struck off. Nothing changed.")
        )
    if found.removed:
        raise Refused(say("This device is struck off already. Nothing was changed."))


def cut_off_everywhere(act: Act, scope: Id, *, device: Id) -> None:
    """Cut a device off in every folder of a scope, where it stands now in each, also where it has written nothing."""
    for folder in sorted(_folders_to_be(act, scope), key=str):
        cut_off(act, folder, device=device, heads=tuple(act.tips(folder, device=device)))


def _folders_to_be(act: Act, scope: Id) -> set[FolderKey]:
    here = {folder for folder in act.folders_of(scope) if folder.folder is not Folder.ROSTER}
    classes = {folder.folder for folder in here}
    if Folder.OFFICE in classes or not here:
        return here
    family = PER_MENTOR if classes & PER_MENTOR else PER_CASE - PER_BODY
    shared = {FolderKey(folder, scope, body) for folder in PER_BODY for body in act.access(scope).bodies}
    return here | shared | {FolderKey(folder, scope) for folder in family}


def cut_off(act: Act, folder: FolderKey, *, device: Id, heads: tuple[str, ...]) -> None:
    """Say how far a device's entries count in one folder. A cut-off of office folders stands in the roster."""
    where = roster_folder(folder.scope) if folder.folder in PER_SERVICE else access_folder(folder.scope)
    record = CutOff(id=cut_off_id(device, folder=folder), device=device, of_folder=str(folder), heads=heads)
    known = act.find(record.id)
    if known is None:
        act.put(record, where, op=Op.CUT_OFF)
    else:
        act.change(known, heads=heads)
