"""Who reads a folder: a rule over the rosters and the access folder, never a list; walls are subtracted last."""

from collections.abc import Callable, Iterable

from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.access import Access
from caseworker.journal.membership import Member
from caseworker.journal.rosters import COORDINATOR, PRACTITIONER, TRUSTEE, Rosters


def may_read(
    member: Id, key: FolderKey, *, access: Access | None, linked: Iterable[Access] = (), rosters: Rosters
) -> bool:
    """Whether a member may read a folder now.

    `linked` are the access folders of other records of the same person; of an access folder all that ever were.
    """
    if key.folder is Folder.ROSTER:
        return any(_in(service, member, rosters) for service in rosters.circle(key.scope))
    if key.folder is Folder.OFFICE:
        return _in(key.scope, member, rosters) is not None
    if access is None:
        return False
    if key.folder is Folder.ACCESS:
        named = _may_read_access(member, access, rosters)
        return named or _is_walled_further_on(member, linked, rosters)
    walled = member in access.walled or any(member in one.walled for one in linked)
    return not walled and _is_let_in(member, key, access, rosters)


def ever_linked(scope: Id, *, access_of: Callable[[Id], Access]) -> list[Access]:
    """The access folders of every record that was ever joined with one, however far the links went."""
    found, ahead = {scope: access_of(scope)}, [scope]
    while ahead:
        new = found[ahead.pop()].ever_joined - found.keys()
        found |= {other: access_of(other) for other in new}
        ahead.extend(new)
    return [access for other, access in found.items() if other != scope]


def standing_of(member: Id, *, rosters: Rosters) -> str:
    """What all rosters together say of a member's reading: while it stays the same, no roster changes what they read.

    Walls aside: a wall spreads to whom only the walled let in, and access folders whose authors wait for a roster.
    """
    said: list[str] = []
    for roster in sorted(rosters, key=lambda one: one.service):
        found = roster.now().members.get(member)
        if found is not None:
            near = sorted(one.service for one in rosters if roster.service in rosters.circle(one.service))
            said.append(" ".join((roster.service, found.role, str(found.left), *near, found.team)))
    return "\n".join(said)


def readers(key: FolderKey, *, access: Access | None, linked: Iterable[Access] = (), rosters: Rosters) -> frozenset[Id]:
    """The members who may read a folder now: of everybody in the rosters those to whom the rule says so."""
    others = tuple(linked)
    known = {member for roster in rosters for member in roster.now().members}
    return frozenset(m for m in known if may_read(m, key, access=access, linked=others, rosters=rosters))


def read_by_coordinator(found: Iterable[Id], *, rosters: Rosters) -> bool:
    """Whether a coordinator with a laptop is among some readers: of a case that none reads, the trustee has to hear."""
    people = (rosters.member(member) for member in found)
    return any(one.role == COORDINATOR and rosters.view(one.service).devices_of(one.id) for one in people if one)


def _may_read_access(member: Id, access: Access, rosters: Rosters) -> bool:
    """Walled coordinators, and everybody whom any entry ever named, so that the excluded learn of it."""
    if rosters.member(member) is None:
        return False
    named = access.ever_named | access.services
    return member in access.ever_named or any(
        _in(service, member, rosters, COORDINATOR, PRACTITIONER, TRUSTEE) for service in named
    )


def _is_walled_further_on(member: Id, joined: Iterable[Access], rosters: Rosters) -> bool:
    """A wall reaches every record of the same person: whom it names must learn of each link on the way."""
    return rosters.member(member) is not None and any(member in one.ever_walled for one in joined)


def _is_let_in(member: Id, key: FolderKey, access: Access, rosters: Rosters) -> bool:
    """Whether a service, an assignment, an own file or a body's team lets a member in, walls left aside."""
    if key.folder is Folder.VOLUNTEERING_RESTRICTED and member == key.scope:
        return False
    if any(_in(service, member, rosters, COORDINATOR) for service in access.services):
        return True
    if key.folder in (Folder.CASE, Folder.SHARED) and member in access.mentors and _present(member, rosters):
        return True
    if key.folder is Folder.VOLUNTEERING and member == key.scope:
        return _present(member, rosters)
    shared = key.folder in (Folder.SHARED, Folder.SHARED_RESTRICTED) and key.body in access.bodies
    return shared and _in_team(member, key.body, access.bodies[key.body], rosters)


def _in_team(member: Id, body: Id, area: str, rosters: Rosters) -> bool:
    found = _in(body, member, rosters, PRACTITIONER)
    return found is not None and (not area or not found.team or found.team == area)


def _in(service: Id, member: Id, rosters: Rosters, *roles: str) -> Member | None:
    """The member as a service's roster has it: not left, and with one of these roles when any is asked for."""
    found = rosters.view(service).members.get(member)
    return found if found is not None and not found.left and (not roles or found.role in roles) else None


def _present(member: Id, rosters: Rosters) -> bool:
    found = rosters.member(member)
    return found is not None and not found.left
