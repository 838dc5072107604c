"""Writing into a folder that is shared with a commissioning body, with the line of the ledger that tells of it."""

from collections.abc import Sequence
from dataclasses import replace

import resources
from caseworker.domain.access_records import permission_id
from caseworker.domain.agreements import Disclosure
from caseworker.domain.disclosure import Basis, DisclosureTable
from caseworker.domain.folders import PER_BODY, Folder, FolderKey, case_folder, restricted_folder, shared_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.notice_rules import Crossing
from caseworker.domain.record import Record
from caseworker.domain.service import Role
from caseworker.services.desk import Act, Desk
from caseworker.services.reading import case_of, role_here

CROSSING_TABLE = DisclosureTable.parse(resources.disclosure())
"""The one table of what may cross."""


def crossing_to(act: Act, case: Id, *, body: Id) -> Crossing:
    """What may cross to a body about a case now."""
    permits = act.access(case).permits
    permitted = frozenset(purpose for (asked, purpose), permit in permits.items() if asked == body and permit.granted)
    return Crossing(CROSSING_TABLE, permitted)


def bodies_of(act: Act, case: Id) -> list[Id]:
    """The commissioning bodies that are let into a case now."""
    return sorted(act.access(case).bodies)


def commissioner_of(act: Act, desk: Desk, case: Id) -> Id:
    """The body with which a fact about a case is shared: the author's own, else the case's, else the only one."""
    bodies = bodies_of(act, case)
    if role_here(act, desk) == Role.PRACTITIONER:
        return desk.identity.service
    chosen = case_of(act, case).body
    return chosen if chosen in bodies and chosen else next(iter(bodies), NO_ID)


def shared_home(act: Act, desk: Desk, case: Id) -> FolderKey:
    """Where a fact lives that a body and the service tell each other; the working file where no body is let in."""
    body = commissioner_of(act, desk, case)
    return shared_folder(case, body) if body else case_folder(case)


def add_told(act: Act, desk: Desk, record: Record, *, folder: FolderKey) -> Id:
    """Write a new record into a folder; where that tells another service's body, the ledger says so."""
    whole = record if record.id else replace(record, id=act.new_id())
    act.add(whole, folder)
    note_told(act, desk, [whole], folder=folder)
    return whole.id


def note_told(act: Act, desk: Desk, records: Sequence[Record], *, folder: FolderKey) -> None:
    """Write the lines of the ledger for what these records, of one origin, tell a body."""
    if folder.folder not in PER_BODY or desk.identity.service == folder.body or not records:
        return
    crossing = crossing_to(act, folder.scope, body=folder.body)
    place = restricted_folder if folder.folder is Folder.SHARED_RESTRICTED else case_folder
    for (purpose, basis), what in crossing.told(records).items():
        rests_on = permission_id(folder.scope, body=folder.body, purpose=purpose)
        line = Disclosure(
            what=what,
            recipient=folder.body,
            noted_at=desk.clock.now(),
            purpose=purpose,
            basis=basis,
            permission=rests_on if basis is Basis.PERMISSION else None,
        )
        act.add(line, place(folder.scope))
