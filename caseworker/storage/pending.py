"""What an act has said so far, by folder and record; of a field that it says twice the later word alone is written."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from caseworker.domain.folders import FolderKey
from caseworker.journal.entry import Change, EntryId, Op

Counting = Callable[[Sequence[FolderKey]], Iterable[FolderKey]]
"""Goes through the folders of a long act and counts them; what it raises takes the act back."""


class Said(NamedTuple):
    """One field as an act writes it: the entries whose value was seen, and the new value as msgpack."""

    base: tuple[EntryId, ...]
    value: bytes


_Record = tuple[str, bytes | int]


class Pending:
    """The changes of one act in the making, in the order in which its records were first touched."""

    def __init__(self) -> None:
        self._folders: dict[FolderKey, dict[_Record, dict[str, dict[str, Said]]]] = {}
        self._made: dict[FolderKey, tuple[tuple[Change, list[bytes]], ...]] = {}

    def say(self, folder: FolderKey, kind: str, record: bytes | int, *, op: str, fields: Mapping[str, Said]) -> None:
        """Write fields of one record of a folder."""
        self._made.pop(folder, None)
        by_op = self._folders.setdefault(folder, {}).setdefault((kind, record), {})
        for earlier in by_op.values():
            for name in fields:
                earlier.pop(name, None)
        by_op.setdefault(op, {}).update(fields)

    def folders(self) -> list[FolderKey]:
        """The folders that something was said in."""
        return [folder for folder in self._folders if self.says_in(folder)]

    def says_in(self, folder: FolderKey) -> bool:
        """Whether something was said in a folder."""
        return any(self._changes(folder))

    def kinds(self) -> set[str]:
        """The kinds of which something was said."""
        return {change.kind for folder in self._folders for change in self.changes(folder)}

    def opens(self, folder: FolderKey) -> bool:
        """Whether the act opens this folder."""
        return any(change.op == Op.OPEN for change in self.changes(folder))

    def changes(self, folder: FolderKey) -> tuple[Change, ...]:
        """The changes of one folder."""
        return tuple(change for change, _ in self._changes(folder))

    def values(self, folder: FolderKey) -> list[bytes]:
        """The values of one folder's changes, in their order."""
        return [value for _, values in self._changes(folder) for value in values]

    def _changes(self, folder: FolderKey) -> tuple[tuple[Change, list[bytes]], ...]:
        """What was said in a folder, made into changes once: an act asks for them a dozen times."""
        if folder not in self._made:
            self._made[folder] = tuple(self._make(folder))
        return self._made[folder]

    def _make(self, folder: FolderKey) -> Iterator[tuple[Change, list[bytes]]]:
        for (kind, record), by_op in self._folders.get(folder, {}).items():
            for op, fields in by_op.items():
                if fields or op == Op.OPEN:
                    named = tuple((name, said.base) for name, said in fields.items())
                    yield Change(kind, record, op, named), [said.value for said in fields.values()]
