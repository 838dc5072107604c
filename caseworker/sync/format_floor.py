"""The format floor: entries of a newer format are written only once every laptop that may get them reads it."""

from collections.abc import Iterator

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.errors import Refused, say
from caseworker.domain.service import ServiceSettings
from caseworker.journal import entry
from caseworker.journal.membership import Device
from caseworker.journal.rosters import TRUSTEE
from caseworker.storage.desk import StoreDesk
from caseworker.storage.open_act import OpenAct
from caseworker.sync.heard import Correspondence


def raise_floor(desk: StoreDesk) -> Changes:
    """Let this service write the newest format that this version reads.

    Raises Refused when it may already, and while any laptop of the service or of a partner has not said that it does.
    """
    with desk.act("raise the format floor", undo=Undo.IRREVOCABLE) as act:
        if act.format_floor(desk.identity.service) >= entry.FORMAT:
            raise Refused(say("Every laptop may write the newest format already. Nothing was changed."))
        behind = sorted(device.name or device.id[:8] for device in _behind(act, desk))
        if behind:
            raise Refused(
                say(
                    "Some laptops do not read the newest format yet: {names}. Nothing was changed.",
                    names=", ".join(behind),
                )
            )
        for stored in act.of_kind(ServiceSettings.kind.name, scope=desk.identity.service):
            act.change(stored, format_floor=entry.FORMAT)
    return act.changes


def _behind(act: OpenAct, desk: StoreDesk) -> Iterator[Device]:
    rosters = act.rosters()
    for service in (desk.identity.service, *rosters.view(desk.identity.service).partners):
        view = rosters.view(service)
        for device in view.devices.values():
            member = view.active(device.id)
            exchanges = member is not None and member.role != TRUSTEE and device.id != desk.identity.device
            if exchanges and Correspondence(act.transaction, device.id).known.reads < entry.FORMAT:
                yield device
