"""What an access folder amounts to: who was let in and as what, who is walled off, what is permitted and cut off."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from caseworker.domain.folders import FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.arrived import State
from caseworker.journal.cutoffs import CutOff
from caseworker.journal.entry import EntryId
from caseworker.journal.erasures import Asking
from caseworker.journal.written_behind import LIFTS_NEEDED

SERVICE = "service"
BODY = "body"


class Grant(NamedTuple):
    """Who was let in and as what: a body that a case is shared with has no say in it as its keeper has."""

    subject: Id
    role: str


class Permit(NamedTuple):
    """The state of one permission: whether it is given, and the entries that say so."""

    granted: bool
    heads: tuple[EntryId, ...]


@dataclass(frozen=True)
class Access:
    """What an access folder amounts to. Members and services are ids; permissions are by (body, purpose)."""

    scope: Id
    services: frozenset[Id] = frozenset()
    mentors: frozenset[Id] = frozenset()
    bodies: Mapping[Id, str] = field(default_factory=dict)
    walled: frozenset[Id] = frozenset()
    ever_named: frozenset[Id] = frozenset()
    ever_walled: frozenset[Id] = frozenset()
    ever_joined: frozenset[Id] = frozenset()
    """The records that were ever said to be the same person's: what goes to whom a wall names does not shrink."""
    permits: Mapping[tuple[Id, str], Permit] = field(default_factory=dict)
    granting: Mapping[tuple[Id, str], frozenset[EntryId]] = field(default_factory=dict)
    """Every entry that ever gave a permission: what was written under it cites it."""
    grants: Mapping[EntryId, frozenset[Grant]] = field(default_factory=dict)
    """What each authorised entry let in, held or counted, superseded or not: authority once cited stands."""
    naming: Mapping[Id, tuple[EntryId, ...]] = field(default_factory=dict)
    """The entries that let each subject in now: what its members cite."""
    cut_offs: Mapping[tuple[FolderKey, Id], tuple[CutOff, ...]] = field(default_factory=dict)
    accepted: frozenset[EntryId] = frozenset()
    same_as: frozenset[Id] = frozenset()
    parted: Mapping[Id, frozenset[Id]] = field(default_factory=dict)
    """The records that were joined with this one and are so no longer, and the coordinators who parted them."""
    asked: tuple[Asking, ...] = ()
    """Each asking for an erasure that nobody has taken back."""
    erasing: Mapping[Id, Mapping[Id, State]] = field(default_factory=dict)
    """Records that somebody asked to erase, the coordinators who did, and whether a cut-off holds all their asking."""
    states: Mapping[EntryId, State] = field(default_factory=dict)

    def knows(self, cited: Iterable[EntryId]) -> bool:
        """Whether every cited access entry is here and could be judged."""
        return all(self.states.get(one, State.WAITING) is not State.WAITING for one in cited)

    def let_in(self, cited: Iterable[EntryId]) -> frozenset[Grant]:
        """Whom these entries let in."""
        return granted(self.grants, cited)

    def shares_walls_with(self, other: "Access") -> bool:
        """Whether a wall round this record covers another: the two are joined, or were and one voice alone parted them.

        Parting a walled record lets the walled read the other one, so it takes what lifting a wall takes.
        """
        voices = self.parted.get(other.scope, frozenset()) - self.walled - other.walled
        return other.scope in self.same_as or (other.scope in self.parted and len(voices) < LIFTS_NEEDED)


def granted(grants: Mapping[EntryId, frozenset[Grant]], cited: Iterable[EntryId]) -> frozenset[Grant]:
    """Whom the cited entries let in."""
    return frozenset[Grant]().union(*(grants.get(one, frozenset()) for one in cited))
