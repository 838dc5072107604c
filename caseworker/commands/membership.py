"""Commands about who belongs to the service: members, roles, laptops struck off or confirmed, and what is held."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import Answer, Subcommands, add_store_command, identifier, plain
from caseworker.commands.english import in_english
from caseworker.commands.passphrases import words_read_out
from caseworker.domain.errors import NotHere, say
from caseworker.domain.ids import Id
from caseworker.domain.service import ExportKind, Role
from caseworker.journal.membership import Member, View
from caseworker.journal.roster import Roster
from caseworker.queries.exports import MOST, exported
from caseworker.queries.held import held
from caseworker.services import members
from caseworker.services.exports import note
from caseworker.services.held import accept
from caseworker.storage.files import insist_on_place, write_whole
from caseworker.sync.format_floor import raise_floor
from caseworker.sync.partnering import partner_words, pin, roster_file, service_in


def add(commands: Subcommands) -> None:
    """Add these commands."""
    add_store_command(commands, "members", words="list members, their devices and partner services", run=_members)
    words = "give a member another role"
    changed = add_store_command(commands, "change-role", words=words, run=_change_role)
    changed.add_argument("member", type=identifier, metavar="MEMBER")
    changed.add_argument("role", choices=[role.value for role in Role if role is not Role.TRUSTEE])
    removed = add_store_command(commands, "remove-device", words="strike a laptop off", run=_remove)
    removed.add_argument("device", type=identifier, metavar="DEVICE")
    words = "let in what a colleague let in, as a second voice"
    confirmed = add_store_command(commands, "confirm-device", words=words, run=_confirm)
    confirmed.add_argument("device", type=identifier, metavar="DEVICE")
    _add_partner(commands)
    words = "list what was written outside the store in plain text: what, of whom, by whom and when"
    add_store_command(commands, "exports", words=words, run=_exports)
    words = "write the newest format, once every laptop reads it"
    add_store_command(commands, "raise-format", words=words, run=_raise_format)
    words = "list what struck-off laptops sent too late, or let some of it count"
    late = add_store_command(commands, "held", words=words, run=_held)
    late.add_argument("--accept", nargs="+", default=[], type=identifier, metavar="ENTRY")


def _add_partner(commands: Subcommands) -> None:
    words = "work with another service: hand it your roster as a file, take its own, compare eight words by voice"
    partner = add_store_command(commands, "partner", words=words, run=_partner)
    way = partner.add_mutually_exclusive_group(required=True)
    way.add_argument("--out", type=Path, metavar="FILE", help="write your own roster to FILE")
    way.add_argument("--pin", type=Path, metavar="FILE", help="take the roster that they gave you")
    partner.add_argument("--words", default="", metavar="WORDS", help="the eight words as their side read them out")


def _partner(opened: OpenDirectory, arguments: Namespace) -> Answer:
    if arguments.out:
        insist_on_place(arguments.out)
        words = partner_words(opened.desk.identity.service)
        note(opened.desk, what=ExportKind.ROSTER, about=opened.desk.identity.service)
        write_whole(arguments.out, content=roster_file(opened.desk))
        said = "Your roster is written, members' names in the clear. Hand it over, and read these eight words to them:"
        return Answer([said, words], {"roster": str(arguments.out), "words": words})
    try:
        raw = arguments.pin.read_bytes()
    except OSError as error:
        raise NotHere(say("The partner's file cannot be read. Nothing was changed.")) from error
    changes = pin(opened.desk, raw=raw, compared=words_read_out(arguments.words, option="--words"))
    said = "You work with this service from now on. They must take your roster too; then exchange."
    return Answer([said], {"act": changes.act, "partner": service_in(raw)})


def _exports(opened: OpenDirectory, _: Namespace) -> Answer:
    with opened.asking() as reading:
        found = exported(reading)
    lines = [f"{in_english(one.words)}  {one.about}" for one in found]
    if len(found) == MOST:
        lines.append(f"No more than the last {MOST} are told here.")
    return Answer(lines or ["Nothing was written outside the store."], {"exports": [plain(one) for one in found]})


def _members(opened: OpenDirectory, _: Namespace) -> Answer:
    with opened.store.writing() as transaction:
        roster = transaction.door.rosters().get(opened.desk.identity.service)
    view = roster.now()
    found = [_member(one, roster, view) for one in view.members.values()]
    partners = [{"id": one.service, "name": one.name} for one in view.partners.values()]
    lines = [line for one in found for line in _lines(one)]
    lines += [f"{partner['name']} (partner)  {partner['id']}" for partner in partners]
    return Answer(lines, {"service": view.service, "members": found, "partners": partners})


def _member(one: Member, roster: Roster, view: View) -> dict[str, Any]:
    let_in = {
        device: sorted({view.members[a.by].name for a in some if a.by in view.members})
        for device, some in roster.enrolments().items()
    }
    devices = [
        {"id": d.id, "name": d.name, "removed": d.removed, "let_in_by": let_in.get(d.id, [])}
        for d in view.devices.values()
        if d.member == one.id
    ]
    return {"id": one.id, "name": one.name, "role": one.role, "left": one.left, "devices": devices}


def _lines(member: dict[str, Any]) -> Iterator[str]:
    yield f"{member['name']}, {member['role']}{' (left)' if member['left'] else ''}  {member['id']}"
    for device in member["devices"]:
        by = f", let in by {' and '.join(device['let_in_by'])}" if device["let_in_by"] else ""
        yield f"    {device['name'] or 'device'}{' (removed)' if device['removed'] else ''}{by}  {device['id']}"


def _change_role(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = members.change_role(opened.desk, member=Id(arguments.member), role=Role(arguments.role))
    return Answer(["The role is changed. What they read follows with the next exchange."], {"act": changes.act})


def _remove(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = members.remove_device(opened.desk, device=Id(arguments.device))
    said = "The device is struck off. What it wrote that is not read here yet is held until somebody accepts it."
    return Answer([said], {"act": changes.act})


def _confirm(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = members.confirm(opened.desk, device=Id(arguments.device))
    return Answer(["The device is confirmed."], {"act": changes.act})


def _raise_format(opened: OpenDirectory, _: Namespace) -> Answer:
    return Answer(["The service writes the newest format from now on."], {"act": raise_floor(opened.desk).act})


def _held(opened: OpenDirectory, arguments: Namespace) -> Answer:
    if arguments.accept:
        changes = accept(opened.desk, entries=[bytes.fromhex(one) for one in arguments.accept])
        return Answer(["Accepted: it counts from now on, everywhere."], {"act": changes.act})
    with opened.asking() as reading:
        rows = held(reading)
    data = [
        {"entry": one.entry, "about": in_english(one.about), "what": in_english(one.what), "by": one.who}
        | {"device": one.device, "written": one.written.isoformat(), "came": one.came.isoformat()}
        for one in rows
    ]
    lines = [f"{one['entry']}  {one['about']}: {one['what']} ({one['by']})" for one in data]
    return Answer(lines or ["Nothing is held."], {"held": data})
