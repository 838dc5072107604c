"""Commands about the directory of local services: add, list, change, check, close, open again."""

from argparse import ArgumentParser, Namespace
from typing import Any

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_ids,
    add_noun,
    add_store_command,
    codes,
    day_of,
    done,
    plain,
)
from caseworker.commands.english import in_english
from caseworker.domain.directory import LocalService
from caseworker.domain.errors import NotHere, say
from caseworker.domain.ids import Id
from caseworker.queries import directory as asked
from caseworker.services import directory, people
from caseworker.services.desk import Stored

WHOLE_LIST = 100_000
_TEXTS = ("for_whom", "address", "phone", "email", "website", "hours", "childcare", "how_to_refer", "notes")
_SEVERAL = {"area": "areas", "pathway": "pathways", "access": "access", "language": "languages", "who": "who_may_refer"}
_CODES = {
    "pathway": "pathway",
    "access": "service_access",
    "language": "language",
    "who": "onward_referrer",
}


def add(commands: Subcommands) -> None:
    """Add these commands."""
    noun = add_noun(commands, "directory", words="the directory of local services")
    added = add_store_command(noun, "add", words="add a service to the directory", run=_add)
    added.add_argument("name", metavar="NAME")
    added.add_argument("kind", choices=codes("help_kind"), metavar="KIND", help=", ".join(codes("help_kind")))
    _add_fields(added)
    found = add_store_command(noun, "list", words="list the services that are open", run=_list)
    found.add_argument("text", nargs="?", default="", metavar="TEXT", help="a name, an area or a kind of help")
    found.add_argument("--kind", choices=codes("help_kind"), default="", metavar="KIND")
    found.add_argument(
        "--to-check", action="store_const", const=asked.TO_CHECK, dest="kind", help="unchecked for a year"
    )
    found.add_argument("--closed", action="store_const", const=asked.CLOSED, dest="kind", help="those that have closed")
    changed = add_store_command(noun, "change", words="change what an entry says", run=_change)
    add_ids(changed, "service")
    changed.add_argument("--name", metavar="NAME")
    changed.add_argument("--kind", choices=codes("help_kind"), metavar="KIND")
    _add_fields(changed)
    _add_states(noun)


def _add_states(noun: Subcommands) -> None:
    checked = add_store_command(noun, "check", words="keep that an entry was found right today", run=_check)
    closed = add_store_command(noun, "close", words="keep that a service has closed", run=_close)
    again = add_store_command(noun, "reopen", words="keep that a service is open again", run=_reopen)
    for one in (checked, closed, again):
        add_ids(one, "service")
    closed.add_argument("--on", type=day_of, metavar="DATE", required=True)
    closed.add_argument("--why", default="", metavar="WORDS")


def _add_fields(parser: ArgumentParser) -> None:
    for name in _TEXTS:
        parser.add_argument(f"--{name.replace('_', '-')}", metavar="WORDS")
    for name in _SEVERAL:
        some = codes(_CODES[name]) if name in _CODES else None
        parser.add_argument(f"--{name}", action="append", choices=some, metavar=name.upper(), help="may be given again")
    parser.add_argument("--checked-on", type=day_of, metavar="DATE")


def _fields(arguments: Namespace) -> dict[str, Any]:
    """What was said on the command line, by field."""
    said = {name: getattr(arguments, name) for name in (*_TEXTS, "checked_on")}
    said |= {field: tuple(getattr(arguments, name) or ()) for name, field in _SEVERAL.items()}
    said |= {"name": arguments.name, "help_kind": arguments.kind}
    return {field: value for field, value in said.items() if value not in (None, ())}


def _add(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = directory.add(opened.desk, service=LocalService(**_fields(arguments)))
    return done("The service is in the directory.", changes, service=changes.created[0])


def _list(opened: OpenDirectory, arguments: Namespace) -> Answer:
    with opened.asking() as reading:
        page = asked.listing(reading, text=arguments.text, chip=arguments.kind or "", offset=0, limit=WHOLE_LIST)
    lines = ["  ".join((in_english(row.name), ", ".join(map(in_english, row.below)), row.record)) for row in page.rows]
    return Answer(lines or ["The directory holds no such service."], {"services": plain(page.rows)})


def _form(opened: OpenDirectory, service: str) -> Stored:
    """An entry as it stands. Raises NotHere for what is none."""
    form = people.loaded(opened.desk, record=Id(service))
    if not isinstance(form.record, LocalService):
        raise NotHere(say("This service is not in the directory on this device."))
    return form


def _change(opened: OpenDirectory, arguments: Namespace) -> Answer:
    form = _form(opened, arguments.service)
    return done("The entry is changed.", directory.change(opened.desk, form=form, **_fields(arguments)))


def _check(opened: OpenDirectory, arguments: Namespace) -> Answer:
    return done("The entry was checked today.", directory.checked(opened.desk, service=Id(arguments.service)))


def _close(opened: OpenDirectory, arguments: Namespace) -> Answer:
    form = _form(opened, arguments.service)
    changes = directory.close(opened.desk, form=form, on=arguments.on, why=arguments.why)
    return done("The entry is closed.", changes)


def _reopen(opened: OpenDirectory, arguments: Namespace) -> Answer:
    return done("The entry is open again.", directory.reopen(opened.desk, service=Id(arguments.service)))
