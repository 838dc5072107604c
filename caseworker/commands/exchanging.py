"""Commands about other devices: exchange, look into a batch, invite, join."""

from argparse import Namespace
from pathlib import Path

from caseworker.bootstrap import OpenDirectory, Surroundings
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_command,
    add_store_command,
    add_store_options,
    counted,
    identifier,
    whole_file,
)
from caseworker.commands.english import in_english
from caseworker.commands.lost import lost_laptops
from caseworker.commands.passphrases import passphrase_of, words_read_out
from caseworker.domain.clock import LONDON, from_milliseconds
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.service import ExportKind, Role
from caseworker.entering import join
from caseworker.services.exports import note
from caseworker.storage.files import insist_on_place, write_whole
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.exchange import Report
from caseworker.sync.inspect import inspect_batch
from caseworker.sync.invitation import from_file
from caseworker.sync.joining import admit, applicants, send_invitation


def add(commands: Subcommands) -> None:
    """Add these commands."""
    exchange = add_store_command(commands, "exchange", words="send what waits and read what has come", run=_exchange)
    exchange.add_argument("--carrier", type=Path, metavar="DIR", help="a shared folder; the last one when left out")
    exchange.add_argument("--now", action="store_true", help="send also what waits so that it can still be undone")
    read = add_store_command(commands, "read-batch", words="say what a batch for this device holds", run=_read_batch)
    read.add_argument("file", type=Path, metavar="FILE")
    _add_inviting(commands)
    join = add_command(commands, "join", words="make a store that joins a service with an invitation", run=_join)
    add_store_options(join)
    join.add_argument("invitation", type=Path, metavar="INVITATION")
    join.add_argument("--carrier", type=Path, metavar="DIR", required=True)
    join.add_argument("--device", default="", metavar="NAME", help="what to call this device")


def _add_inviting(commands: Subcommands) -> None:
    words = "invite somebody, list who has applied, or let somebody in whose eight words were compared by voice"
    invite = add_store_command(commands, "invite", words=words, run=_invite)
    invite.add_argument("--name", default="", metavar="NAME")
    invite.add_argument("--role", choices=[role.value for role in Role], default=Role.MENTOR.value)
    invite.add_argument("--team", default="", metavar="AREA")
    invite.add_argument(
        "--member", type=identifier, metavar="ID", help="the mentor's record, or a member's second device"
    )
    invite.add_argument("--out", type=Path, metavar="FILE", help="write the invitation to FILE")
    invite.add_argument("--carrier", type=Path, metavar="DIR", help="where the applications arrive")
    invite.add_argument("--admit", default="", metavar="PLACE", help="the application to let in")
    invite.add_argument("--phrase", default="", metavar="WORDS", help="the eight words as the applicant read them out")


def _exchange(opened: OpenDirectory, arguments: Namespace) -> Answer:
    if arguments.now:
        opened.desk.send_now()
    report = opened.exchange(FolderCarrier(arguments.carrier) if arguments.carrier else None)
    data = {
        "read": report.read,
        "refused": [in_english(reason) for reason in report.refused],
        "waiting": report.waiting,
        "left": report.left,
        "delivered": report.delivered,
        "entries_in": report.entries_in,
        "entries_out": report.entries_out,
        "departing": report.departing,
        "departs": from_milliseconds(report.departs).isoformat() if report.departing else None,
        "away": in_english(report.away) if report.away else None,
    }
    lines = [
        _summary(report),
        *(f"Not read: {in_english(reason)}" for reason in report.refused),
        *([_waiting(report)] if report.waiting else []),
        *([_departing(report)] if report.departing else []),
    ]
    lost = lost_laptops(opened)
    return Answer([*lines, *lost.lines], data | lost.data, problem=report.away)


def _summary(report: Report) -> str:
    came, new = counted(report.read, "batch", "batches"), counted(report.entries_in, "new entry", "new entries")
    entries = counted(report.entries_out, "entry", "entries")
    return f"{came} read ({new}), {report.left} left ({entries}), {report.delivered} delivered."


def _waiting(report: Report) -> str:
    if report.waiting == 1:
        return "1 batch waits for something that has not come yet."
    return f"{report.waiting} batches wait for something that has not come yet."


def _departing(report: Report) -> str:
    until = f"{from_milliseconds(report.departs).astimezone(LONDON):%H:%M}"
    if report.departing == 1:
        return f"1 act waits until {until}, so that it can be undone. To send it: exchange --now."
    return f"{report.departing} acts wait until {until}, so that they can be undone. To send them: exchange --now."


def _read_batch(opened: OpenDirectory, arguments: Namespace) -> Answer:
    sealed = whole_file(arguments.file)
    with opened.store.writing() as transaction:
        found = inspect_batch(transaction, sealed, identity=opened.desk.identity)
    return Answer(found.lines, found.data)


def _invite(opened: OpenDirectory, arguments: Namespace) -> Answer:
    if arguments.out is not None:
        if not (arguments.name or arguments.member):
            raise Refused(say("Say with --name whom you invite. Nothing was written."))
        insist_on_place(arguments.out)
        member = Id(arguments.member) if arguments.member else None
        raw = send_invitation(
            opened.desk, name=arguments.name, role=Role(arguments.role), team=arguments.team, member=member
        )
        note(opened.desk, what=ExportKind.INVITATION, about=Id(from_file(raw).member))
        write_whole(arguments.out, content=raw)
        said = "The invitation is written. Hand it over yourself; it is good once, for 14 days."
        return Answer([said], {"invitation": str(arguments.out), "place": from_file(raw).place})
    carrier = _carrier(opened, arguments)
    if arguments.admit:
        compared = words_read_out(arguments.phrase, option="--phrase")
        changes = admit(opened.desk, place=arguments.admit, compared=compared, carrier=carrier)
        return Answer(["The device is enrolled. It takes part from the next exchange."], {"act": changes.act})
    found = applicants(opened.desk, carrier=carrier)
    lines = [f"{one.name}, {one.role.value}: {one.phrase} ({one.place})" for one in found]
    data = [{"name": one.name, "role": one.role.value, "phrase": one.phrase, "place": one.place} for one in found]
    return Answer(lines or ["Nobody has applied."], {"applicants": data})


def _carrier(opened: OpenDirectory, arguments: Namespace) -> FolderCarrier:
    if arguments.carrier is not None:
        opened.use_carrier(arguments.carrier)
    folder = opened.carrier_folder()
    if folder is None:
        raise NotHere(say("There is nowhere to look for applications. Name a shared folder with --carrier."))
    return FolderCarrier(folder)


def _join(arguments: Namespace, around: Surroundings) -> Answer:
    applied = join(
        arguments.store,
        invitation=arguments.invitation,
        carrier=arguments.carrier,
        device=arguments.device,
        passphrase=passphrase_of(arguments),
        around=around,
    )
    device = applied.opened.desk.identity.device
    applied.opened.close()
    said = "Read these eight words to the person who invited you, by telephone or face to face:"
    return Answer([said, applied.words], {"phrase": applied.words, "device": device}, problem=applied.problem)
