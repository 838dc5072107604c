"""Who let each device into the service: what a second coordinator looks at before they let it in too."""

from collections import defaultdict

from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.arrived import State
from caseworker.journal.entry import Op, parse_structure
from caseworker.queries.reading import Reading

_ROSTER = "SELECT e.structure FROM entry e JOIN folder f ON f.n=e.folder WHERE f.key=? AND e.state=?"
_OWNERS = (
    "SELECT d.id, d.member FROM kind_device d JOIN kind_member m ON m.id=d.member AND m.scope=d.scope "
    "WHERE d.scope=? AND m.left_on IS NULL"
)


def let_in_alone(reading: Reading) -> dict[Id, str]:
    """The devices that one other coordinator alone let in, with the name of that coordinator.

    Left out are the laptop that asks and those that somebody let in for themself, to which this voice would add
    nothing, and those of members who have left, whom it would bring back.
    """
    owners = {Id(row.id): row.member for row in reading.rows(_OWNERS, reading.service)}
    alone = {device: next(iter(by)) for device, by in _voices(reading).items() if len(by) == 1 and device in owners}
    names = reading.member_names(alone.values())
    return {
        device: names.get(by, "")
        for device, by in alone.items()
        if by not in (reading.member, owners[device]) and device != reading.device
    }


def _voices(reading: Reading) -> dict[Id, set[Id]]:
    """Who has let each device in, by the roster entries that count."""
    found: dict[Id, set[Id]] = defaultdict(set)
    roster = FolderKey(Folder.ROSTER, reading.service)
    for row in reading.rows(_ROSTER, str(roster), int(State.COUNTED)):
        structure = parse_structure(row.structure)
        for change in structure.changes:
            if change.kind == "device" and change.op == Op.ENROL:
                found[change.record_id(structure.act)].add(Id(structure.member.hex()))
    return found
