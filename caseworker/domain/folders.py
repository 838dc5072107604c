"""Folders: the unit of who may read. A record lives in exactly one; the readers are a rule, never a list."""

from enum import StrEnum
from typing import NamedTuple

from caseworker.domain.ids import NO_ID, Id


class Folder(StrEnum):
    """The classes of folder, in the order in which the wire numbers them."""

    ROSTER = "roster"
    OFFICE = "office"
    ACCESS = "access"
    CASE = "case"
    RESTRICTED = "restricted"
    SHARED = "shared"
    SHARED_RESTRICTED = "shared-restricted"
    VOLUNTEERING = "volunteering"
    VOLUNTEERING_RESTRICTED = "volunteering-restricted"


PER_CASE = frozenset({Folder.ACCESS, Folder.CASE, Folder.RESTRICTED, Folder.SHARED, Folder.SHARED_RESTRICTED})
PER_BODY = frozenset({Folder.SHARED, Folder.SHARED_RESTRICTED})
PER_MENTOR = frozenset({Folder.VOLUNTEERING, Folder.VOLUNTEERING_RESTRICTED})
PER_SERVICE = frozenset({Folder.ROSTER, Folder.OFFICE})


class FolderKey(NamedTuple):
    """One folder: its class, what it is about (a case, a mentor or a service) and, when shared, with which body."""

    folder: Folder
    scope: Id
    body: Id = NO_ID

    @property
    def case(self) -> Id:
        """The case this folder belongs to, or NO_ID."""
        return self.scope if self.folder in PER_CASE else NO_ID

    def __str__(self) -> str:
        return "/".join(part for part in (self.folder.value, self.scope, self.body) if part)


NOWHERE = FolderKey(Folder.OFFICE, NO_ID)


def parse_folder(text: str) -> FolderKey:
    """The folder that `str(key)` wrote. Raises ValueError on anything else."""
    name, _, rest = text.partition("/")
    scope, _, body = rest.partition("/")
    return FolderKey(Folder(name), Id(scope), Id(body))


def access_folder(case: Id) -> FolderKey:
    """The folder that says who may read a case: ids alone, no reasons."""
    return FolderKey(Folder.ACCESS, case)


def case_folder(case: Id) -> FolderKey:
    """The working file of a case."""
    return FolderKey(Folder.CASE, case)


def restricted_folder(case: Id) -> FolderKey:
    """What the mentor must not hold."""
    return FolderKey(Folder.RESTRICTED, case)


def shared_folder(case: Id, body: Id) -> FolderKey:
    """What a service and one commissioning body tell each other about a case."""
    return FolderKey(Folder.SHARED, case, body)


def shared_restricted_folder(case: Id, body: Id) -> FolderKey:
    """Risk detail and concerns shared with one body, without the mentor."""
    return FolderKey(Folder.SHARED_RESTRICTED, case, body)
