"""Entries that a cut-off holds: what a struck-off laptop, or an ended mentor's, had written and sent too late."""

from collections.abc import Iterable

from caseworker.domain.access_records import Accept
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.errors import NotHere, say
from caseworker.domain.folders import PER_SERVICE, FolderKey, access_folder
from caseworker.journal.entry import EntryId, Op
from caseworker.services.desk import Desk
from caseworker.services.founding import roster_folder


def accept(desk: Desk, *, entries: Iterable[EntryId]) -> Changes:
    """Let held entries count after all, on every device; no cut-off holds them again.

    Raises NotHere when any of them is not held on this device.
    """
    wanted = set(entries)
    with desk.act("accept held entries", undo=Undo.IRREVOCABLE) as act:
        by_folder: dict[FolderKey, list[str]] = {}
        for folder, one in act.held():
            if one in wanted:
                by_folder.setdefault(folder, []).append(one.hex())
        if not wanted or sum(map(len, by_folder.values())) < len(wanted):
            raise NotHere(say("These changes are not held on this device, so nothing was accepted."))
        for folder, named in by_folder.items():
            where = roster_folder(folder.scope) if folder.folder in PER_SERVICE else access_folder(folder.scope)
            act.add(Accept(of_folder=str(folder), entries=tuple(named)), where, op=Op.ACCEPT)
    return act.changes
