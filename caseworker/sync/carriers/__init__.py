"""Carriers: anything that moves a batch without understanding it."""

from typing import Protocol

PLACE = 32
"""So many digits of a batch's name are its place; the rest follows from what it holds."""


class Carrier(Protocol):
    """Create-only storage of named bytes in mailboxes. Every call may raise KnownError when the carrier is away."""

    @property
    def name(self) -> str:
        """What the carrier is called on screen, in the user's words."""
        ...

    @property
    def place(self) -> str:
        """What tells this carrier from every other that the device uses."""
        ...

    def put(self, mailbox: str, *, name: str, sealed: bytes) -> None:
        """Leave a batch. The same name and bytes again: already done. The same place with other bytes: Damaged."""
        ...

    def list(self, mailbox: str) -> list[str]:
        """The names in a mailbox, sorted; what is half written is not among them."""
        ...

    def get(self, mailbox: str, *, name: str, limit: int) -> bytes | None:
        """A batch of at most `limit` bytes, or None when it is gone. Raises Damaged when it is larger."""
        ...

    def remove(self, mailbox: str, *, name: str) -> None:
        """Take away an own batch that has been acknowledged; one that is gone already is no error."""
        ...
