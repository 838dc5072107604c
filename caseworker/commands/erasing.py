"""The commands that ask for an erasure, take it back, and list what is asked for."""

from argparse import Namespace

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import Answer, Subcommands, add_store_command, done, identifier, plain
from caseworker.commands.english import in_english
from caseworker.domain.access_records import ErasureReason
from caseworker.domain.errors import NotHere, say
from caseworker.domain.ids import Id
from caseworker.queries.erasures import asked_now, pending
from caseworker.services import erasure


def add(commands: Subcommands) -> None:
    """Add these commands."""
    words = "ask to erase a record, a whole case or a mentor's file; two must ask"
    erase = add_store_command(commands, "erase", words=words, run=_erase)
    erase.add_argument("person", type=identifier, metavar="PERSON", help="a person or a mentor")
    erase.add_argument("--record", type=identifier, metavar="RECORD", help="one record instead of the whole case")
    either = erase.add_mutually_exclusive_group()
    either.add_argument(
        "--why", default="", choices=[one.value for one in ErasureReason], help="the reason, which everybody reads"
    )
    either.add_argument("--take-back", action="store_true", help="nobody asks for it any more; one is enough")
    add_store_command(commands, "erasures", words="what is asked to be erased, and from when it happens", run=_pending)


def _erase(opened: OpenDirectory, arguments: Namespace) -> Answer:
    case = Id(arguments.person)
    target = Id(arguments.record) if arguments.record else case
    if target != case:
        _insist_on_record(opened, case, record=target)
    if arguments.take_back:
        changes = erasure.take_back(opened.desk, target=target, scope=case)
        return done("Nobody asks for this erasure any more. To erase it after all, two must ask again.", changes)
    changes = erasure.ask(opened.desk, target=target, scope=case, why=arguments.why)
    with opened.asking() as reading:
        said, happens = asked_now(reading, case, target=target)
    return done(in_english(said), changes, happens_on=happens.isoformat() if happens else None)


def _insist_on_record(opened: OpenDirectory, case: Id, *, record: Id) -> None:
    sql = "SELECT 1 FROM record r JOIN folder f ON f.n=r.folder WHERE r.id=? AND f.scope=?"
    with opened.asking() as reading:
        if reading.scalar(sql, record, case) is None:
            raise NotHere(say("There is no such record of this person on this device, so nothing was asked."))


def _pending(opened: OpenDirectory, _: Namespace) -> Answer:
    with opened.asking() as reading:
        found = pending(reading)
    lines = [f"{in_english(one.about)}  {in_english(one.words)}  {_ids(one.scope, one.target)}" for one in found]
    nobody = in_english(say("Nobody is asking to erase anything."))
    return Answer(lines or [nobody], {"erasures": [plain(one) for one in found]})


def _ids(scope: Id, target: Id) -> str:
    return scope if scope == target else f"{scope} --record {target}"
