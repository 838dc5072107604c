"""Two services that work together: each takes the other's roster from a file, and eight words compared by voice.

A roster certifies itself by the id of its service; the words say whether it is the service that was meant.
"""

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Damaged, Refused, say
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id, to_bytes
from caseworker.journal.entry import folder_from_bytes
from caseworker.services.members import pin_partner
from caseworker.storage.desk import StoreDesk
from caseworker.sync.introduction import roster_segments, take_roster, written
from caseworker.sync.wire import decode
from caseworker.sync.words import safety_phrase, spoken

_NO_ROSTER = say("This file does not hold a partner's roster. Nothing was taken from it.")


def roster_file(desk: StoreDesk) -> bytes:
    """The own service's roster for a partner: the names, roles and keys of its members, signed; nothing of any case."""
    with desk.store.writing() as transaction:
        return written(roster_segments(transaction, desk.identity.service))


def partner_words(service: Id) -> str:
    """The eight words that both sides see for a service."""
    return safety_phrase(b"partner", to_bytes(service))


def service_in(raw: bytes) -> Id:
    """The service whose roster a file holds. Raises Damaged when it holds none."""
    try:
        folders = {folder_from_bytes(segment.folder) for segment in decode(raw).segments}
    except Damaged:
        raise Damaged(_NO_ROSTER) from None
    found = next(iter(folders), FolderKey(Folder.OFFICE, Id("")))
    if len(folders) != 1 or found.folder is not Folder.ROSTER:
        raise Damaged(_NO_ROSTER)
    return found.scope


def pin(desk: StoreDesk, *, raw: bytes, compared: str) -> Changes:
    """Work with the service of a roster file from now on: its members count here as their own roster says.

    Raises Refused when the words that its side read out are others, for the own service, and for one pinned already.
    """
    service = service_in(raw)
    if spoken(compared) != spoken(partner_words(service)):
        raise Refused(
            say("The eight words differ, so this service was not taken as a partner. Ask for the file again.")
        )
    with desk.store.writing() as transaction:
        known = transaction.door.rosters().view(desk.identity.service).partners
        if service == desk.identity.service or service in known:
            raise Refused(say("This service is one of yours already. Nothing was changed."))
        take_roster(transaction, raw, service=service, own=desk.identity)
        view = transaction.door.rosters().view(service)
    return pin_partner(desk, service=service, name=view.name, kind=view.kind)
