"""The command line: the same services without a window. Exit 0: done; 1: a sentence for a person; 2: usage."""

import errno
import json
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from functools import cache, partial
from io import StringIO, TextIOWrapper
from typing import TextIO

from caseworker import __version__
from caseworker.bootstrap import Surroundings, this_machine
from caseworker.commands import (
    appointments,
    cases,
    casework,
    concerns,
    demo,
    directory,
    erasing,
    exchanging,
    expenses,
    importing,
    ledger,
    matching,
    membership,
    mentors,
    office,
    on_call,
    onward,
    papers,
    people,
    recruiting,
    rights,
    stores,
)
from caseworker.commands.answer import Answer, harmless
from caseworker.commands.english import in_english
from caseworker.crash import details
from caseworker.domain.errors import Phrase, say
from caseworker.storage.engine import known
from caseworker.storage.grace import BY_COMMAND

DONE, TOLD = 0, 1
_SUBJECTS = (
    *(stores, people, cases, mentors, importing, recruiting, expenses, appointments, casework, concerns),
    *(office, rights, directory, onward, on_call, papers, erasing, exchanging, ledger, matching, membership, demo),
)
_BUG = say(
    "Something went wrong that should not have. What was confirmed before is kept. What follows holds nothing personal "
    "and helps whoever mends it."
)
_STOPPED = say("Stopped before the end. What was confirmed before is kept.")
_NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@cache
def parser() -> ArgumentParser:
    """Every command with its options; it holds nothing of one run."""
    made = ArgumentParser(prog="caseworker", description="Mentoring through the gate: matching, appointments, records.")
    made.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for subject in _SUBJECTS:
        subject.add(commands)
    return made


def main(argv: Sequence[str] | None = None, *, around: Surroundings | None = None, out: TextIO | None = None) -> int:
    """Run one command. `around` and `out` stand in for this machine and its terminal in tests and tours."""
    _speak_to_any_terminal()
    arguments = parser().parse_args(argv)
    arguments.tell = partial(_write, arguments=arguments, stream=out or sys.stdout or StringIO())
    try:
        answer = arguments.run(arguments, around or this_machine(grace=BY_COMMAND))
        if not answer.told:
            arguments.tell(answer)
    except (KeyboardInterrupt, EOFError):
        return _tell(_STOPPED)
    except BrokenPipeError:
        # Whoever read the answer has seen enough of it, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001 (whatever happens is told, and nothing personal with it)
        told = _sentence(error)
        return _tell(told) if told is not None else _admit(error)
    return _tell(answer.problem) if answer.problem else DONE


def _sentence(error: Exception) -> Phrase | None:
    """What a person can be told about an error, or None when it is a bug."""
    told = known(error)
    if told is not None:
        return told.phrase
    if isinstance(error, UnicodeEncodeError):
        return say("A letter of what was typed is none that can be kept. Nothing was changed. Type it again.")
    if not isinstance(error, OSError):
        return None
    if error.errno in _NOT_ALLOWED:
        return say("A file or folder may not be read or written here. Check who may use it and whether it can change.")
    return say("A file or folder could not be read or written. Check that its place exists and is what you meant.")


def _tell(phrase: Phrase) -> int:
    sys.stderr.write(f"{harmless(in_english(phrase))}\n")
    return TOLD


def _admit(error: Exception) -> int:
    """A bug, as the window's dialog tells it."""
    sys.stderr.write(f"{in_english(_BUG)}\n{details(error)}\n")
    return TOLD


def _speak_to_any_terminal() -> None:
    """A letter that a terminal or a pipe cannot write is written as its number, rather than nothing at all."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _write(answer: Answer, *, arguments: Namespace, stream: TextIO) -> None:
    if arguments.json:
        narrow = (stream.encoding or "utf-8").lower() not in ("utf-8", "utf8")
        stream.write(json.dumps(answer.data, ensure_ascii=narrow, indent=2, default=str) + "\n")
    else:
        stream.write("".join(f"{harmless(line)}\n" for line in answer.lines))
    stream.flush()


if __name__ == "__main__":
    sys.exit(main())
