"""What the door keeps in mind from one transaction to the next, so that it need not be read or worked out again."""

from collections.abc import Callable

from caseworker.domain.folders import FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.access import Access
from caseworker.journal.rosters import Rosters

ACCESSES_KEPT = 20_000
ANSWERS_KEPT = 200_000


class Known:
    """What the door keeps in mind between transactions; forgotten whole when one is rolled back."""

    def __init__(self) -> None:
        self.rosters: Rosters | None = None
        self.accesses: dict[Id, Access] = {}
        self.reading: dict[tuple[Id, FolderKey], bool] = {}

    def keep(self, access: Access) -> None:
        """Keep what one access folder amounts to."""
        if len(self.accesses) >= ACCESSES_KEPT:
            self.forget_accesses()
        self.accesses[access.scope] = access

    def whether_reads(self, member: Id, key: FolderKey, *, otherwise: Callable[[Id, FolderKey], bool]) -> bool:
        """Whether a member may read a folder, worked out when it is not in mind."""
        if (member, key) not in self.reading:
            answer = otherwise(member, key)
            if len(self.reading) >= ANSWERS_KEPT:
                self.reading.clear()
            self.reading[member, key] = answer
        return self.reading[member, key]

    def forget(self) -> None:
        """Let everything go; it is read again when it is needed."""
        self.rosters = None
        self.forget_accesses()

    def forget_accesses(self) -> None:
        """Let go of who may read what: a roster has changed."""
        self.accesses.clear()
        self.reading.clear()

    def forget_access(self, scope: Id) -> None:
        """Let go of one access folder, which has changed, and of what was concluded from any."""
        self.accesses.pop(scope, None)
        self.reading.clear()
