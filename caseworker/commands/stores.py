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
    identifier,
)
from caseworker.commands.passphrases import first_line, passphrase_of
from caseworker.domain.errors import in_english
from caseworker.domain.ids import Id
from caseworker.domain.service import ServiceKind
from caseworker.storage.backup import back_up, restore
from caseworker.storage.recovery_kit import kit_lines
from caseworker.storage.vault import change_passphrase
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
    undone.add_argument(
        "act", type=identifier, metavar="ACT", help="the act's id, as the command that did it printed it"
    )


def _new(arguments: Namespace, around: Surroundings) -> Answer:
    recovery = around.entropy.bytes(32)
    kind = ServiceKind.BODY if arguments.body else ServiceKind.PROVIDER
    opened = make_service(
        arguments.store,
        new=NewService(arguments.service, arguments.name, kind),
        passphrase=passphrase_of(arguments),
        recovery=recovery,
        around=around,
    )
    try:
        kit = kit_lines(recovery)
        said = "The service is made. Print these lines and give them to a trustee; they are not kept here:"
        data = {"service": opened.desk.identity.service, "member": opened.desk.member, "recovery_kit": list(kit)}
        return Answer([said, *kit], data)
    finally:
        opened.close()


def _verify(opened: OpenDirectory, _: Namespace) -> Answer:
    found = verify_store(opened.store)
    said = (
        f"{found.entries} entries in {found.chains} chains of {found.folders} folders: "
        f"{'all sound' if found.sound else 'not sound'}."
    )
    data = {
        "clean": found.sound,
        "folders": found.folders,
        "chains": found.chains,
        "entries": found.entries,
        "held": found.held,
        "refused": found.refused,
        "problems": [in_english(problem) for problem in found.problems],
    }
    return Answer([said, *map(in_english, found.problems)], data, problem=not found.sound)


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
    path = back_up(opened.store.engine, key=opened.key, directory=opened.directory, target=arguments.target)
    return Answer([f"The backup is written and was opened again to check it: {path.name}."], {"backup": str(path)})


def _restore(arguments: Namespace, around: Surroundings) -> Answer:
    restore(
        arguments.source,
        directory=arguments.store,
        passphrase=passphrase_of(arguments),
        secrets=around.secrets,
        clock=around.clock,
    )
    said = "The backup is in place; the store that was there is kept beside it. Exchange to get what is newer."
    return Answer([said], {"restored": True})


def _undo(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = opened.desk.undo(Id(arguments.act))
    return Answer(["It was taken back."], {"act": changes.act})
