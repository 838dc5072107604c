"""The command line: the same services without a window. Exit 0: done; 1: a sentence for a person; 2: usage."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import TextIO

from caseworker import __version__
from caseworker.bootstrap import Surroundings, this_machine
from caseworker.commands import demo, exchanging, membership, people, rights, stores
from caseworker.commands.answer import Answer
from caseworker.domain.errors import KnownError, in_english
from caseworker.storage.engine import known
from caseworker.storage.grace import BY_COMMAND

DONE, TOLD = 0, 1


def parser() -> ArgumentParser:
    """Every command with its options."""
    made = ArgumentParser(prog="caseworker", description="Mentoring through the gate: matching, appointments, records.")
    made.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for subject in (stores, people, rights, exchanging, membership, demo):
        subject.add(commands)
    return made


def main(argv: Sequence[str] | None = None, *, around: Surroundings | None = None, out: TextIO | None = None) -> int:
    """Run one command. `around` and `out` stand in for this machine and its terminal in tests and tours."""
    arguments = parser().parse_args(argv)
    stream = out or sys.stdout
    try:
        answer = arguments.run(arguments, around or this_machine(grace=BY_COMMAND))
    except KnownError as error:
        return _tell(error)
    except Exception as error:
        told = known(error)
        if told is None:
            raise
        return _tell(told)
    _write(answer, arguments, stream)
    return TOLD if answer.problem else DONE


def _tell(error: KnownError) -> int:
    sys.stderr.write(f"{in_english(error.phrase)}\n")
    return TOLD


def _write(answer: Answer, arguments: Namespace, stream: TextIO) -> None:
    if arguments.json:
        stream.write(json.dumps(answer.data, ensure_ascii=False, indent=2, default=str) + "\n")
    else:
        stream.write("".join(f"{line}\n" for line in answer.lines))


if __name__ == "__main__":
    sys.exit(main())
