"""What the fake service of the window's tests says of its laptop: nothing to do but what `ui.context` asks for."""

from dataclasses import dataclass, field
from pathlib import Path

from caseworker.domain.changes import Changes, Reported
from caseworker.domain.errors import say
from caseworker.queries.inviting import ApplicantRow, Invitees
from caseworker.queries.listed import Tab
from caseworker.queries.rows import Choice, Fact, Section
from caseworker.storage.backup import Copying


@dataclass
class FakeLaptop:
    """It remembers what it was told."""

    waiting: tuple[ApplicantRow, ...] = ()
    awaited: str = ""
    admitted: list[tuple[str, str]] = field(default_factory=list)

    def settings(self, reader: object) -> tuple[Tab, ...]:
        facts = (Fact(say("Signed in"), say("{text}", text="Farida Akhtar")),)
        return (Tab("laptop", say("This laptop and you"), (Section(say("Signed in here"), facts),)),)

    def change_passphrase(self, desk: object, *, passphrase: str, new: str) -> Reported:
        return Reported(said=say("The passphrase is changed."))

    def back_up(self, *, folder: Path, copying: Copying) -> Path:
        return folder / "invented"

    def note_backup(self, desk: object) -> Changes:
        return Changes()

    def rehearse(self, desk: object, *, kit: str, folder: Path | None) -> Reported:
        return Reported(said=say("The kit opens it."))

    def invitees(self, reader: object) -> Invitees:
        return Invitees((Choice("", say("Somebody new")),), (Choice("mentor", say("Mentor")),), teams=False)

    def invite(self, desk: object, *, name: str, role: str, team: str, member: str, folder: Path) -> Reported:
        return Reported(said=say("The invitation is written."))

    def applicants(self, reader: object) -> tuple[ApplicantRow, ...]:
        return self.waiting

    def admit(self, desk: object, *, place: str, compared: str) -> Reported:
        self.admitted.append((place, compared))
        return Reported(said=say("The laptop is let in."))

    @property
    def awaited_words(self) -> str:
        return self.awaited

    def look_for_answer(self, desk: object) -> Changes:
        return Changes()
