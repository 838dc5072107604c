"""Commands about who may see what: assign, wall, permission, erase, link two records, recover."""

from argparse import Namespace
from pathlib import Path

from caseworker.bootstrap import OpenDirectory, Surroundings, open_directory
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_command,
    add_store_command,
    add_store_options,
    case_of,
    counted,
    day_of,
    done,
    identifier,
    partner,
)
from caseworker.commands.lost import lost_laptops
from caseworker.commands.passphrases import passphrase_of
from caseworker.domain.agreements import HowGiven, PermissionGiven
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries.ledger import nobody_can_open
from caseworker.recovering import recover, rehearse
from caseworker.services import assignments, casework, links, office, permissions, referrals
from caseworker.services.ledger import CROSSING_TABLE
from caseworker.services.standing import Standing, standing
from caseworker.storage.vault_file import has_store
from caseworker.sync.carriers.folder import FolderCarrier


def add(commands: Subcommands) -> None:
    """Add these commands."""
    assign = add_store_command(commands, "assign", words="let a mentor into a case, or end it", run=_assign)
    assign.add_argument("person", type=identifier, metavar="PERSON")
    assign.add_argument("mentor", type=identifier, metavar="MENTOR")
    assign.add_argument("--end", action="store_true", help="end the assignment")
    wall = add_store_command(commands, "wall", words="wall a member off from a case, or agree to lift it", run=_wall)
    wall.add_argument("person", type=identifier, metavar="PERSON")
    wall.add_argument("member", type=identifier, metavar="MEMBER")
    wall.add_argument("--lift", action="store_true", help="agree to lift the wall; two must agree")
    wall.add_argument("--reason", default="", metavar="WORDS", help="kept in the restricted folder")
    shared = add_store_command(commands, "share", words="let a commissioning body into a case", run=_share)
    shared.add_argument("person", type=identifier, metavar="PERSON")
    shared.add_argument("body", type=identifier, metavar="BODY")
    shared.add_argument("--team", default="", metavar="AREA", help="the team of that body")
    _add_permission(commands)
    link = add_store_command(commands, "link", words="say that two records are one person, or part them", run=_link)
    link.add_argument("person", type=identifier, metavar="PERSON")
    link.add_argument("other", type=identifier, metavar="OTHER")
    link.add_argument("--part", action="store_true")
    _add_recover(commands)


def _add_permission(commands: Subcommands) -> None:
    given = add_store_command(commands, "permission", words="record what the person lets a body know", run=_permission)
    given.add_argument("person", type=identifier, metavar="PERSON")
    given.add_argument("body", type=identifier, metavar="BODY")
    given.add_argument("purpose", choices=sorted(one.value for one in CROSSING_TABLE.asked_purposes()))
    given.add_argument("--how", choices=[one.value for one in HowGiven], help="how it was given")
    given.add_argument("--on", type=day_of, metavar="DATE", help="when it was given; today when left out")
    given.add_argument("--heard-by", type=identifier, metavar="MEMBER", help="who heard it; you when left out")
    given.add_argument("--until", type=day_of, metavar="DATE", help="the last day on which it holds")
    given.add_argument("--withdraw", action="store_true")


def _add_recover(commands: Subcommands) -> None:
    words = "make a new store from the recovery kit and the newest snapshot"
    recovered = add_command(commands, "recover", words=words, run=_recover)
    add_store_options(recovered)
    recovered.add_argument("--kit", type=Path, required=True, metavar="FILE", help="the kit's four lines as text")
    recovered.add_argument("--carrier", type=Path, required=True, metavar="DIR")
    recovered.add_argument("--name", default="", metavar="NAME", help="the coordinator to recover for")
    recovered.add_argument("--rehearse", action="store_true", help="open the snapshot and change nothing")


def _assign(opened: OpenDirectory, arguments: Namespace) -> Answer:
    case, mentor = case_of(opened, arguments.person), Id(arguments.mentor)
    stands = standing(opened.desk, case=case, member=mentor)
    if arguments.end:
        if not stands.let_in:
            raise Refused(say("This member is not let into the case, so there was nothing to end."))
        return done("The assignment has ended.", assignments.unassign(opened.desk, case=case, mentor=mentor))
    _insist_on_mentor(stands)
    return done("The mentor is let in.", assignments.assign(opened.desk, case=case, mentor=mentor))


def _insist_on_mentor(stands: Standing) -> None:
    if not stands.role:
        raise NotHere(say("This member is not known on this device, so nothing was changed."))
    if stands.role != Role.MENTOR:
        raise Refused(say("This member is no mentor, so nothing was changed. 'members' lists who is."))
    if stands.walled:
        raise Refused(say("A wall keeps this mentor out of the case, so nothing was changed. Two can lift it."))
    if stands.let_in:
        raise Refused(say("This mentor is let in already, so nothing was changed."))


def _wall(opened: OpenDirectory, arguments: Namespace) -> Answer:
    case, member = case_of(opened, arguments.person), Id(arguments.member)
    stands = standing(opened.desk, case=case, member=member)
    if arguments.lift:
        return _lift(opened, case, member, stands)
    if stands.walled and not stands.lifted_by:
        raise Refused(say("A wall keeps this member out of the case already, so nothing was changed."))
    if member == opened.desk.member:
        raise Refused(say("Nobody walls themself off, so nothing was changed. Ask another coordinator to do it."))
    changes = assignments.wall(opened.desk, case=case, member=member, reason=arguments.reason)
    return done("The wall stands.", changes)


def _lift(opened: OpenDirectory, case: Id, member: Id, stands: Standing) -> Answer:
    if not stands.walled:
        raise Refused(say("No wall keeps this member out of the case, so nothing was changed."))
    if opened.desk.member in stands.lifted_by:
        raise Refused(say("You have agreed to lift this wall already. It falls when another coordinator agrees too."))
    changes = assignments.lift_wall(opened.desk, case=case, member=member)
    if standing(opened.desk, case=case, member=member).walled:
        return done("Your agreement to lift the wall is recorded. It falls when another coordinator agrees.", changes)
    return done("The wall is down: two have agreed.", changes)


def _share(opened: OpenDirectory, arguments: Namespace) -> Answer:
    case, body = case_of(opened, arguments.person), referrals.Body(partner(opened, arguments.body), arguments.team)
    changes = casework.share_with(opened.desk, case=case, body=body)
    with opened.asking() as reading:
        if nobody_can_open(reading, body.service):
            return done(
                "The body is let in. Nobody there can open it yet: ask them to invite a practitioner, and exchange.",
                changes,
            )
    return done("The body is let in. It is sent what the person allows and what a duty asks for.", changes)


def _permission(opened: OpenDirectory, arguments: Namespace) -> Answer:
    named = {"case": case_of(opened, arguments.person), "body": Id(arguments.body)}
    purpose = Purpose(arguments.purpose)
    if arguments.withdraw:
        return done(
            "Withdrawn: nothing that rests on it leaves.", permissions.withdraw(opened.desk, purpose=purpose, **named)
        )
    given = PermissionGiven(
        how_given=arguments.how, given_on=arguments.on, heard_by=arguments.heard_by, until=arguments.until
    )
    return done("The permission is recorded.", permissions.grant(opened.desk, purpose=purpose, given=given, **named))


def _link(opened: OpenDirectory, arguments: Namespace) -> Answer:
    one, other = case_of(opened, arguments.person), case_of(opened, arguments.other)
    if arguments.part:
        changes = links.part(opened.desk, case=one, other=other)
        if links.are_covered_by_one_wall(opened.desk, case=one, other=other):
            return done("Recorded. The wall covers both until another coordinator parts them too.", changes)
        return done("They are two people again.", changes)
    return done("They are one person; nothing was moved.", links.same_person(opened.desk, case=one, other=other))


def _keep_rehearsal(arguments: Namespace, around: Surroundings) -> str:
    """The office knows of a rehearsal at one of its own stores; a trustee's machine, which has none, tells nobody."""
    if not has_store(arguments.store):
        return "Nothing was changed. Rehearse at a store of the service too: then the office knows of it."
    opened = open_directory(arguments.store, passphrase=passphrase_of(arguments), around=around)
    try:
        office.recovery_rehearsed(opened.desk)
    finally:
        opened.close()
    return "The office knows now that it was rehearsed; nothing else was changed."


def _recover(arguments: Namespace, around: Surroundings) -> Answer:
    try:
        kit_text = arguments.kit.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NotHere(say("The kit cannot be read. Nothing was made.")) from error
    carrier = FolderCarrier(arguments.carrier)
    if arguments.rehearse:
        found = rehearse(kit_text=kit_text, carrier=carrier)
        parts = counted(len(found.payloads), "part", "parts")
        kept = _keep_rehearsal(arguments, around)
        return Answer([f"The kit opens the newest snapshot: {parts}. {kept}"], {"parts": len(found.payloads)})
    recovered = recover(
        arguments.store,
        kit_text=kit_text,
        carrier=carrier,
        coordinator=arguments.name,
        passphrase=passphrase_of(arguments),
        around=around,
    )
    try:
        lost = lost_laptops(recovered.opened)
    finally:
        recovered.opened.close()
    entries = counted(recovered.entries, "entry is", "entries are")
    said = f"{entries} back for {recovered.member}. Exchange to get what is newer."
    return Answer([said, *lost.lines], {"entries": recovered.entries, "member": recovered.member} | lost.data)
