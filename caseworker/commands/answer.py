"""What a command answers: sentences for a person and the same facts as data for `--json`."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, is_dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from caseworker.bootstrap import OpenDirectory, Surroundings, open_directory, shipped_words
from caseworker.commands.english import in_english
from caseworker.commands.passphrases import passphrase_of
from caseworker.domain.changes import Changes
from caseworker.domain.clock import LONDON
from caseworker.domain.errors import NotHere, Phrase, say
from caseworker.domain.ids import Id

_ID = re.compile(r"[0-9a-f]{32}")
_MOST = 1_000_000
_CONTROLS = {*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)} - set(map(ord, "\t\n"))
_STEERING = dict.fromkeys(_CONTROLS, "\N{REPLACEMENT CHARACTER}")


@dataclass(frozen=True)
class Answer:
    """Lines to print, and plain data of the same. A problem is told on its own and makes the exit code 1.

    What is `told` already is not printed again.
    """

    lines: list[str]
    data: dict[str, Any] = field(default_factory=dict)
    problem: Phrase | None = None
    told: bool = False


def done(sentence: str, changes: Changes, **data: Any) -> Answer:
    """The answer of a command that did something: what was done, and the act by which `undo` takes it back."""
    return Answer([sentence, f"Act {changes.act}"], {"act": changes.act} | data)


def harmless(line: str) -> str:
    """A line as a terminal may get it: signs that steer one, or turn the reading round, stand as a replacement sign.

    What somebody wrote over several lines is indented from the second on, so that it passes for no line of ours.
    """
    return line.translate(_STEERING).replace("\n", "\n    ")


def plain(row: Any) -> Any:
    """A row as plain data: sentences as text, days and moments as ISO text."""
    if hasattr(row, "template"):
        return in_english(row)
    if is_dataclass(row) and not isinstance(row, type):
        return {name: plain(getattr(row, name)) for name in asdict(row)}
    if isinstance(row, tuple | list):
        return [plain(one) for one in row]
    if hasattr(row, "isoformat"):
        return row.isoformat()
    return row


def partner(opened: OpenDirectory, body: str) -> Id:
    """The service of that id. Raises NotHere for one that this service has not taken as a partner."""
    with opened.store.writing() as transaction:
        known = transaction.door.rosters().view(opened.desk.identity.service).partners
    if body not in known:
        raise NotHere(say("This body is not a partner of your service. Take its roster with 'partner' first."))
    return Id(body)


class Subcommands(Protocol):
    """What `ArgumentParser.add_subparsers` gives."""

    def add_parser(self, name: str, **options: Any) -> ArgumentParser: ...


Command = Callable[[Namespace, Surroundings], Answer]
StoreCommand = Callable[[OpenDirectory, Namespace], Answer]


def add_command(commands: Subcommands, name: str, *, words: str, run: Command) -> ArgumentParser:
    """A command that needs no open store."""
    parser = commands.add_parser(name, help=words, description=words)
    parser.set_defaults(run=run)
    parser.add_argument("--json", action="store_true", help="print the answer as one JSON object")
    return parser


def add_store_command(commands: Subcommands, name: str, *, words: str, run: StoreCommand) -> ArgumentParser:
    """A command that unlocks the store named by `--store` and closes it again."""

    def unlocked(arguments: Namespace, around: Surroundings) -> Answer:
        opened = open_directory(arguments.store, passphrase=passphrase_of(arguments), around=around)
        try:
            return run(opened, arguments)
        finally:
            opened.close()

    parser = add_command(commands, name, words=words, run=unlocked)
    add_store_options(parser)
    return parser


def add_noun(commands: Subcommands, name: str, *, words: str) -> Subcommands:
    """A noun under which several commands stand, such as `mentor add`."""
    parser = commands.add_parser(name, help=words, description=words)
    return parser.add_subparsers(dest="verb", required=True, metavar="VERB")


def add_ids(parser: ArgumentParser, *names: str) -> None:
    """Ask a command for the ids of records, each under the name of what it is the id of."""
    for name in names:
        parser.add_argument(name, type=identifier, metavar=name.upper())


def codes(vocabulary: str) -> tuple[str, ...]:
    """The codes of a shipped list that may be chosen on a command line."""
    return tuple(choice.code for choice in shipped_words().choices(vocabulary))


def moment_of(text: str) -> datetime:
    """A moment as a command line gives it, in the time of England and Wales. Raises ArgumentTypeError in words."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is not None:
        # One of another place's time would be taken for another hour than was meant.
        raise ArgumentTypeError("write the moment as 2026-12-07T10:00, local time")
    return moment.replace(tzinfo=LONDON)


def identifier(text: str) -> Id:
    """An id as it is printed: 32 hexadecimal digits. Anything else is a mistake in the command."""
    if not _ID.fullmatch(text):
        raise ArgumentTypeError("an id has 32 digits from 0 to f, as 'find' and the other commands print it")
    return Id(text)


def day_of(text: str) -> date:
    """A day as a command line gives it. Raises ArgumentTypeError in words."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError("write the day as 2026-12-07") from error


def at_least_one(text: str) -> int:
    """A number from 1. Anything else is a mistake in the command."""
    if not text.isdecimal() or not 1 <= int(text) <= _MOST:
        raise ArgumentTypeError(f"write a number from 1 to {_MOST}")
    return int(text)


def whole_file(path: Path) -> bytes:
    """The bytes of a file that was named. Raises NotHere, in a sentence, for what is none."""
    if path.is_dir():
        raise NotHere(say("That is a folder. Nothing was read; name a file in it."))
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise NotHere(say("There is no file of this name. Nothing was read; check the name.")) from None
    except OSError as error:
        raise NotHere(say("This file cannot be read. Check who may read it.")) from error


def counted(number: int, one: str, many: str) -> str:
    """'1 act', '2 acts'."""
    return f"{number} {one if number == 1 else many}"


def case_of(opened: OpenDirectory, identifier: str) -> Id:
    """The case of a person who was named by id. Raises NotHere when there is none on this device."""
    with opened.asking() as reading:
        if reading.scalar("SELECT 1 FROM case_row WHERE case_id=?", identifier) is None:
            raise NotHere(say("This person is not on this device."))
    return Id(identifier)


def add_store_options(parser: ArgumentParser) -> None:
    """Where the store is, and where its passphrase comes from."""
    parser.add_argument("--store", type=Path, required=True, metavar="DIR", help="the folder of the store")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase from the first line of FILE (else CASEWORKER_PASSPHRASE, else a prompt)",
    )
