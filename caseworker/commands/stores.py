"""Commands about the store itself: make, verify, back up, restore, undo."""

from argparse import Namespace
from pathlib import Path

from caseworker.bootstrap import NewService, OpenDirectory, Surroundings, make_service
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_command,
    add_store_command,
    add_store_options,
    counted,
    identifier,
)
from caseworker.commands.english import in_english
from caseworker.commands.passphrases import first_line, passphrase_of
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.service import ServiceKind
from caseworker.journal.identity import Identity
from caseworker.queries.acts import act_of, newest, standing_by, taken_back
from caseworker.queries.saying import together
from caseworker.storage.backup import back_up, restore
from caseworker.storage.recovery_kit import kit_lines
from caseworker.storage.secret_store import WITHOUT_KEYRING
from caseworker.storage.vault import StoreKey, change_passphrase
from caseworker.storage.verify import verify_store


def add(commands: Subcommands) -> None:
    """Add these commands."""
    new = add_command(commands, "new", words="make a service and its first store; prints the recovery kit", run=_new)
    add_store_options(new)
    new.add_argument("--service", required=True, metavar="NAME")
    new.add_argument("--name", required=True, metavar="NAME", help="your own name")
    new.add_argument("--body", action="store_true", help="a commissioning body instead of a provider")
    add_store_command(commands, "verify", words="check chains, signatures, authority and replay", run=_verify)
    saved = add_store_command(commands, "backup", words="write a verified, encrypted backup", run=_backup)
    saved.add_argument("target", type=Path, metavar="TARGET")
    restored = add_command(commands, "restore", words="put a backup in place of a store, which is kept", run=_restore)
    add_store_options(restored)
    restored.add_argument("source", type=Path, metavar="BACKUP")
    changed = add_store_command(commands, "passphrase", words="change the passphrase of a store", run=_passphrase)
    changed.add_argument("--new-file", type=Path, required=True, metavar="FILE", help="the new one, on its first line")
    undone = add_store_command(commands, "undo", words="take an act back", run=_undo)
    told = "the act's id, as the command that did it printed it; the newest of this device when left out"
    undone.add_argument("act", type=identifier, nargs="?", metavar="ACT", help=told)


def _new(arguments: Namespace, around: Surroundings) -> Answer:
    """The kit is told before the store counts: no store is ever there whose kit nobody has seen."""
    recovery = around.entropy.bytes(32)
    kind = ServiceKind.BODY if arguments.body else ServiceKind.PROVIDER
    make_service(
        arguments.store,
        new=NewService(arguments.service, arguments.name, kind),
        passphrase=passphrase_of(arguments),
        recovery=recovery,
        around=around,
        tell=lambda identity, key: arguments.tell(_kit(identity, key, recovery)),
    ).close()
    return Answer([], told=True)


def _kit(identity: Identity, key: StoreKey, recovery: bytes) -> Answer:
    kit = kit_lines(recovery)
    said = "The service is made. Print these lines and give them to a trustee; they are not kept here:"
    data = {"service": identity.service, "member": identity.member, "recovery_kit": list(kit)}
    unlocking = [] if key.has_device_secret else [in_english(WITHOUT_KEYRING)]
    return Answer([said, *kit, *unlocking], data | {"keyring": key.has_device_secret})


def _verify(opened: OpenDirectory, _: Namespace) -> Answer:
    found = verify_store(opened.store)
    entries, chains = counted(found.entries, "entry", "entries"), counted(found.chains, "chain", "chains")
    said = f"Checked: {entries} in {chains} of {counted(found.folders, 'folder', 'folders')}."
    if found.sound:
        said = f"{said} All are sound, and the tables are what they amount to."
    data = {
        "clean": found.sound,
        "folders": found.folders,
        "chains": found.chains,
        "entries": found.entries,
        "held": found.held,
        "refused": found.refused,
        "problems": [in_english(problem) for problem in found.problems],
    }
    problem = None if found.sound else say("This store is not sound. Keep it, and restore a backup beside it.")
    return Answer([said, *map(in_english, found.problems)], data, problem=problem)


def _passphrase(opened: OpenDirectory, arguments: Namespace) -> Answer:
    change_passphrase(
        opened.directory,
        passphrase=passphrase_of(arguments),
        new=first_line(arguments.new_file),
        secrets=opened.around.secrets,
        entropy=opened.around.entropy,
        clock=opened.around.clock,
        cost=opened.around.cost,
    )
    return Answer(["The passphrase is changed. Older backups keep the one that they were made under."], {"done": True})


def _backup(opened: OpenDirectory, arguments: Namespace) -> Answer:
    if not arguments.target.absolute().parent.is_dir():
        raise NotHere(
            say("The folder for the backup does not exist, so nothing was written. Make it, or check its name.")
        )
    path = back_up(opened.store.engine, key=opened.key, directory=opened.directory, target=arguments.target)
    return Answer(
        [f"The backup is written and was opened again to check it: {path.absolute()}"], {"backup": str(path.absolute())}
    )


def _restore(arguments: Namespace, around: Surroundings) -> Answer:
    replaced = arguments.store.exists()
    restore(
        arguments.source,
        directory=arguments.store,
        passphrase=passphrase_of(arguments),
        secrets=around.secrets,
        clock=around.clock,
    )
    beside = "; the store that was there is kept beside it" if replaced else ""
    said = f"The backup is in place{beside}. Exchange to get what is newer."
    return Answer([said], {"restored": True})


def _undo(opened: OpenDirectory, arguments: Namespace) -> Answer:
    with opened.asking() as reading:
        asked = Id(arguments.act) if arguments.act else newest(reading, writer=opened.desk.identity.writer)
        act, by = act_of(reading, asked), standing_by(reading, asked)
    try:
        changes = opened.desk.undo(by)
    except Refused as error:
        raise Refused(together((error.phrase, say("It was: {act}.", act=act.words)))) from error
    # Asked afterwards: whatever was sent before it was taken back is known by then.
    with opened.asking() as reading:
        gone = act_of(reading, asked)
    data = {"act": changes.act, "taken_back": asked, "was": in_english(act.words), "had_been_sent": gone.sent}
    lines = [f"Took back: {in_english(act.words)}.", *map(in_english, taken_back(gone))]
    return Answer([*lines, f"Act {changes.act}"], data | {"held_by": list(gone.held_by)})
