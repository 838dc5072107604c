"""In which order somebody gets what they lack: rosters, then open cases, what changed last first; closed cases last.

A case stays together, its access folder first, so whoever is interrupted can work with what has come.
"""

from collections.abc import Iterable

from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.storage.journal_store import Tip
from caseworker.storage.store import Transaction

_WITHIN = (Folder.ROSTER, Folder.ACCESS)
_OF_ALL = (Folder.ROSTER, Folder.OFFICE)
_CHANGED = (
    "SELECT f.scope, max(c.changed) FROM folder f JOIN chain c ON c.folder=f.n WHERE f.scope IN ({marks}) "
    "GROUP BY f.scope"
)
_CLOSED = "SELECT case_id FROM case_row WHERE state='closed' AND case_id IN ({marks})"


def in_order(transaction: Transaction, tips: Iterable[Tip]) -> list[Tip]:
    """The heads in the order in which they are packed."""
    some = list(tips)
    scopes = sorted({tip.folder.scope for tip in some})
    if len(scopes) < 2:
        return sorted(some, key=lambda tip: place_within(tip.folder))
    closed = {row[0] for row in transaction.do_in(_CLOSED, scopes)}
    changed = {row[0]: int(row[1]) for row in transaction.do_in(_CHANGED, scopes)}

    def place(tip: Tip) -> tuple[int, bool, int, Id, int]:
        key = tip.folder
        if key.folder in _OF_ALL:
            return _OF_ALL.index(key.folder), False, 0, key.scope, 0
        return len(_OF_ALL), key.scope in closed, -changed.get(key.scope, 0), key.scope, place_within(key)

    return sorted(some, key=place)


def place_within(key: FolderKey) -> int:
    """The place of a folder within one batch: what others rest on comes before them."""
    return _WITHIN.index(key.folder) if key.folder in _WITHIN else len(_WITHIN)
