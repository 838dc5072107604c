"""Who reads a folder: a rule over the rosters and the access folder, never a list; walls are subtracted last."""

from collections.abc import Iterable

from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.access import Access, walls
from caseworker.journal.rosters import COORDINATOR, PRACTITIONER, TRUSTEE, Rosters


def readers(key: FolderKey, *, access: Access | None, linked: Iterable[Access] = (), rosters: Rosters) -> frozenset[Id]:
    """The members who may read a folder now. `linked` are the access folders of other records of the same person."""
    if key.folder is Folder.ROSTER:
        return _roster_readers(key.scope, rosters)
    if key.folder is Folder.OFFICE:
        return frozenset(m.id for m in rosters.view(key.scope).members.values() if not m.left)
    if access is None:
        return frozenset()
    if key.folder is Folder.ACCESS:
        return _access_readers(access, rosters)
    return _members(key, access, rosters) - walls(access, linked)


def _roster_readers(service: Id, rosters: Rosters) -> frozenset[Id]:
    view = rosters.view(service)
    own = {m.id for m in view.members.values() if not m.left}
    partners = {m.id for s in view.partners for m in rosters.view(s).members.values() if not m.left}
    return frozenset(own | partners)


def _access_readers(access: Access, rosters: Rosters) -> frozenset[Id]:
    """Walled coordinators, and everybody whom any entry ever named, so that the excluded learn of it."""
    named = set(access.ever_named)
    for subject in access.ever_named | access.services:
        named.update(m.id for m in rosters.view(subject).with_role(COORDINATOR, PRACTITIONER, TRUSTEE))
    return frozenset(m for m in named if rosters.member(m) is not None)


def _members(key: FolderKey, access: Access, rosters: Rosters) -> frozenset[Id]:
    found = {m.id for s in access.services for m in rosters.view(s).with_role(COORDINATOR)}
    if key.folder in (Folder.CASE, Folder.SHARED):
        found |= {m for m in access.mentors if _present(m, rosters)}
    if key.folder is Folder.VOLUNTEERING and _present(key.scope, rosters):
        found.add(key.scope)
    if key.folder in (Folder.SHARED, Folder.SHARED_RESTRICTED) and key.body in access.bodies:
        found |= _team(key.body, access.bodies[key.body], rosters)
    if key.folder is Folder.VOLUNTEERING_RESTRICTED:
        found.discard(key.scope)
    return frozenset(found)


def _team(body: Id, area: str, rosters: Rosters) -> set[Id]:
    people = rosters.view(body).with_role(PRACTITIONER)
    return {m.id for m in people if not area or not m.team or m.team == area}


def _present(member: Id, rosters: Rosters) -> bool:
    found = rosters.member(member)
    return found is not None and not found.left
