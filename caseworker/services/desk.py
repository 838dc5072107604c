"""The desk as services know it: the unit of work. One act is written whole, in every folder it touches, or not at all.

What keeps these promises stands in `caseworker.storage.desk`; services see no table and no connection.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import NamedTuple, Protocol

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import Clock
from caseworker.domain.folders import FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.record import Record, Value
from caseworker.entropy import Entropy
from caseworker.journal.access import Access
from caseworker.journal.entry import EntryId, Op
from caseworker.journal.identity import Identity
from caseworker.journal.rosters import Rosters


class Stored(NamedTuple):
    """A record as a form loads it: its values, the entries that they come from, and the fields in conflict."""

    record: Record
    seen: Mapping[str, tuple[EntryId, ...]]
    conflicts: tuple[str, ...]


class Act(Protocol):
    """One act in the making. Nothing is written before the `with` of `Desk.act` ends."""

    changes: Changes

    def new_id(self) -> Id:
        """The id of a record that only this act can make."""
        ...

    def load(self, identifier: Id) -> Stored:
        """A record with the entries that its values come from. Raises NotHere."""
        ...

    def find(self, identifier: Id) -> Stored | None:
        """A record that may or may not be here."""
        ...

    def of_kind(self, kind: str, *, scope: Id) -> list[Stored]:
        """The standing records of a kind in a case or a mentor's file, oldest first."""
        ...

    def held(self) -> list[tuple[FolderKey, EntryId]]:
        """The entries that a cut-off holds, in folders that may be read here."""
        ...

    def is_erased(self, target: Id, *, scope: Id) -> bool:
        """Whether a record, or the whole case or mentor's file that it is in, has been erased on this device."""
        ...

    def access(self, scope: Id) -> Access:
        """Who may read a case or a mentor's file."""
        ...

    def rosters(self) -> Rosters:
        """Every roster on this device."""
        ...

    def add(self, record: Record, folder: FolderKey, *, op: str = Op.SET) -> Id:
        """Write a new record into a folder: every field that says something. Answers its id."""
        ...

    def put(self, record: Record, folder: FolderKey, *, op: str = Op.SET) -> Id:
        """Write a record whose id everybody computes alike: set what it says over whatever is there."""
        ...

    def open_scope(self, folder: FolderKey) -> None:
        """Open the access folder of a scope whose id this act has made."""
        ...

    def change(self, loaded: Stored, **values: Value) -> None:
        """Set fields of a record over the values that it was loaded with; what is the same already is left alone."""
        ...

    def strike(self, loaded: Stored) -> None:
        """Take a record out of sight; a change that nobody had seen brings it back."""
        ...

    def restore(self, loaded: Stored) -> None:
        """Bring a struck record back."""
        ...

    def tips(self, folder: FolderKey, *, device: Id) -> list[str]:
        """Where a device's chains in a folder end, as a cut-off writes it: writer:number:link."""
        ...

    def folders_of(self, scope: Id) -> list[FolderKey]:
        """The folders of a scope that are on this device."""
        ...

    def scopes_written_by(self, device: Id) -> list[Id]:
        """The cases and mentors' files, the office and the roster in which a device has written."""
        ...

    def cases_owned_by(self, member: Id) -> list[Id]:
        """The cases on this device that a member answers for."""
        ...

    def cases_with_permission_before(self, day: date) -> list[Id]:
        """The cases on this device in which a permission was given until a day before this one and still stands."""
        ...

    def written_at(self, entry: EntryId) -> datetime | None:
        """The moment that an entry claims to have been written; None when it is not on this device."""
        ...


class Desk(Protocol):
    """Where acts are made. Every service function takes it first, does one act and answers what changed."""

    @property
    def identity(self) -> Identity: ...

    @property
    def clock(self) -> Clock: ...

    @property
    def entropy(self) -> Entropy: ...

    @property
    def member(self) -> Id:
        """The member who works at this desk."""
        ...

    def act(self, name: str, *, undo: Undo = Undo.REVERSIBLE) -> AbstractContextManager[Act]:
        """One act: what is written inside is durable when the `with` ends without an error. `act.changes` says what."""
        ...

    def undo(self, act: Id) -> Changes:
        """Take an act back by a new one, in every folder that it touched."""
        ...
