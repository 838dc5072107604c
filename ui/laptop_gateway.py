"""What the window asks of the laptop rather than of its records, as a protocol; see `ui.context` for its rules."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from caseworker.domain.changes import Changes, Reported
from caseworker.queries.inviting import ApplicantRow, Invitees
from caseworker.queries.listed import Tab

if TYPE_CHECKING:
    from caseworker.storage.backup import Copying

Reader: TypeAlias = Any
Desk: TypeAlias = Any


class LaptopGateway(Protocol):
    """What is done with this laptop rather than with its records; asked and ordered as the gateway is."""

    def settings(self, reader: Reader) -> tuple[Tab, ...]:
        """What there is to know and to do about this laptop and the service, for whoever asks."""
        ...

    def change_passphrase(self, desk: Desk, *, passphrase: str, new: str) -> Reported: ...

    def back_up(self, *, folder: Path, copying: "Copying") -> Path:
        """Write an encrypted backup, and open and check it, with a connection of its own; slow, and can be stopped."""
        ...

    def note_backup(self, desk: Desk) -> Changes:
        """Remember that a backup was made now."""
        ...

    def rehearse(self, desk: Desk, *, kit: str, folder: Path | None) -> Reported:
        """See that the kit opens the newest recovery copy, and keep the day."""
        ...

    def invitees(self, reader: Reader) -> Invitees: ...

    def invite(self, desk: Desk, *, name: str, role: str, team: str, member: str, folder: Path) -> Reported:
        """Write an invitation into a folder."""
        ...

    def applicants(self, reader: Reader) -> tuple[ApplicantRow, ...]:
        """Who has applied with an invitation of this laptop."""
        ...

    def admit(self, desk: Desk, *, place: str, compared: str) -> Reported:
        """Let somebody in whose eight words were compared by voice."""
        ...

    @property
    def awaited_words(self) -> str:
        """The eight words to read out while this laptop waits to be let in; empty once it was."""
        ...

    def look_for_answer(self, desk: Desk) -> Changes:
        """Take the answer to the own application. Raises NotHere while none has come."""
        ...
