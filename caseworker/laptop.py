"""What somebody does with this laptop rather than with its records: passphrase, backup, recovery kit, invitations.

Questions take a reader first and commands the desk, as those of the gateway do; both raise KnownError.
"""

from contextlib import suppress
from itertools import count
from pathlib import Path

from sqlalchemy import Connection

from caseworker.bootstrap import OpenDirectory
from caseworker.domain.changes import Changes, Reported
from caseworker.domain.clock import local_day
from caseworker.domain.errors import KnownError, NotHere, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.service import ExportKind, Role
from caseworker.forms import drafts
from caseworker.queries import settings
from caseworker.queries.form_names import FormName
from caseworker.queries.inviting import ApplicantRow, Invitees, invitees, known_as
from caseworker.queries.listed import Tab
from caseworker.queries.settings import BACKED_UP, Standing
from caseworker.recovering import rehearse
from caseworker.services import office
from caseworker.services.exports import note
from caseworker.storage.backup import SUFFIX, Copying, back_up
from caseworker.storage.desk import StoreDesk
from caseworker.storage.files import write_whole
from caseworker.storage.vault import change_passphrase
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.invitation import from_file
from caseworker.sync.joining import admit, applicants, awaited_words, send_invitation
from caseworker.sync.words import PHRASE_WORDS, spoken


class Laptop:
    """An unlocked store as a thing that somebody looks after."""

    def __init__(self, opened: OpenDirectory) -> None:
        self._opened = opened

    def settings(self, reader: Connection) -> tuple[Tab, ...]:
        """What there is to know and to do about this laptop and the service, for whoever asks."""
        opened = self._opened
        standing = Standing(str(opened.directory), keyring=opened.has_device_secret)
        return settings.tabs(opened.reading_of(reader), standing=standing)

    # The passphrase

    def change_passphrase(self, _desk: StoreDesk, *, passphrase: str, new: str) -> Reported:
        """Raises Refused for a wrong old passphrase and for a weak new one."""
        around = self._opened.around
        change_passphrase(
            self._opened.directory,
            passphrase=passphrase,
            new=new,
            secrets=around.secrets,
            entropy=around.entropy,
            clock=around.clock,
            cost=around.cost,
        )
        return Reported(said=say("The passphrase is changed. Older backups keep the one that they were made under."))

    # Backups

    def back_up(self, *, folder: Path, copying: Copying) -> Path:
        """Write an encrypted backup into a folder, open it again and check it. Readers and the writer go on meanwhile.

        Raises NotHere where there is no such folder, KnownError where the backup cannot be written or is stopped.
        """
        if not folder.is_dir():
            raise NotHere(say("This folder cannot be found. Nothing was written. Plug the stick in, or choose again."))
        opened = self._opened
        target = _free(folder, f"caseworker-{local_day(opened.around.clock.now())}", SUFFIX)
        return back_up(opened.store.engine, key=opened.key, directory=opened.directory, target=target, copying=copying)

    def note_backup(self, desk: StoreDesk) -> Changes:
        """Remember here that a backup was made now."""
        with desk.store.writing() as transaction:
            transaction.set_meta(BACKED_UP, str(transaction.now).encode())
        return Changes()

    # The recovery kit

    def rehearse(self, desk: StoreDesk, *, kit: str, folder: Path | None) -> Reported:
        """See that the kit opens the newest recovery copy of this service, and let the office know of it.

        Without a folder it is looked for where this laptop exchanges.
        """
        used = folder or self._opened.carrier_folder()
        if used is None:
            raise NotHere(say("There is nowhere to look for the recovery copy yet. Choose a folder on Sync first."))
        found = rehearse(kit_text=kit, carrier=FolderCarrier(used))
        if found.service != desk.identity.service:
            raise Refused(say("This kit belongs to another service. Nothing was changed."))
        changes = office.recovery_rehearsed(desk)
        return Reported.of(
            changes, said=say("The kit opens the newest recovery copy. The office knows that it was tried.")
        )

    # Invitations

    def invite(self, desk: StoreDesk, *, name: str, role: str, team: str, member: str, folder: Path) -> Reported:
        """Write an invitation into a folder: for somebody new, or for the `member` who has a file or a laptop already.

        The name of the file says nothing of whom it is for.
        """
        if not folder.is_dir():
            raise NotHere(say("This folder cannot be found. Nothing was written. Plug the stick in, or choose again."))
        becoming = Id(member) if member else None
        if becoming is not None:
            with self._opened.asking() as reading:
                name, role = known_as(reading, becoming)
        raw = send_invitation(desk, name=name, role=Role(role), team=team, member=becoming)
        note(desk, what=ExportKind.INVITATION, about=Id(from_file(raw).member))
        target = _free(folder, f"caseworker-invitation-{local_day(desk.clock.now())}", ".json")
        write_whole(target, content=raw)
        drafts.discard(desk.store, drafts.own_draft(FormName.INVITE, about=desk.identity.service))
        return Reported(
            said=say(
                "The invitation is written: {file}. Hand it over yourself; it is good once, for 14 days. When they "
                "have joined, their eight words stand on Sync.",
                file=target.name,
            )
        )

    def invitees(self, reader: Connection) -> Invitees:
        """Whom an invitation could be for, with what was typed before."""
        reading = self._opened.reading_of(reader)
        return drafts.own_with_typed(reading, name=FormName.INVITE, about=reading.service, form=invitees(reading))

    def applicants(self, reader: Connection) -> tuple[ApplicantRow, ...]:
        """Who has applied with an open invitation of this laptop; nobody where the shared folder is away."""
        folder = self._opened.carrier_folder()
        if folder is None:
            return ()
        reading = self._opened.reading_of(reader)
        with suppress(KnownError):
            found = applicants(self._opened.desk, carrier=FolderCarrier(folder))
            return tuple(
                ApplicantRow(one.place, one.name, reading.words.of("role", one.role),
                             one.phrase)
                for one in found
            )  # fmt: skip
        return ()

    def admit(self, desk: StoreDesk, *, place: str, compared: str) -> Reported:
        """Let somebody in whose eight words were compared by voice. Raises Refused when the words differ."""
        if len(spoken(compared)) != PHRASE_WORDS:
            raise Refused(say("Those are not eight words. Nothing was changed. Type all eight as they were read out."))
        folder = self._opened.carrier_folder()
        if folder is None:
            raise NotHere(say("There is nowhere to look for applications. Choose a folder first."))
        changes = admit(desk, place=place, compared=compared, carrier=FolderCarrier(folder))
        return Reported.of(changes, said=say("The laptop is let in. It takes part from the next exchange."))

    # Joining

    @property
    def awaited_words(self) -> str:
        """The eight words to read out while this laptop waits to be let in; empty once it was."""
        return awaited_words(self._opened.desk)

    def look_for_answer(self, _desk: StoreDesk) -> Changes:
        """Exchange once, which takes the answer when it has come. Raises NotHere while it has not."""
        report = self._opened.exchange()
        if report.away is not None:
            raise KnownError(report.away)
        return report.changes()


def _free(folder: Path, name: str, ending: str) -> Path:
    """A name in a folder that nothing has yet."""
    names = (f"{name}{'' if number == 1 else f'-{number}'}{ending}" for number in count(1))
    return next(folder / one for one in names if not (folder / one).exists())
