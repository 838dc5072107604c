"""Commands that write something about a person or a mentor as a file: summary, sheet, claim and certificate."""

from argparse import Namespace
from functools import partial
from pathlib import Path

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import Answer, Subcommands, add_ids, add_store_command
from caseworker.commands.english import in_english
from caseworker.domain.ids import Id
from caseworker.domain.service import ExportKind
from caseworker.paper.tongue import ENGLISH
from caseworker.printing import PaperOrder, write_paper


def add(commands: Subcommands) -> None:
    """Add these commands."""
    summary = "write what a colleague must know of a person as a PDF, noted in the person's record"
    sheet = "write a page to note a session on where no laptop may go, as a PDF, noted in the person's record"
    _add(commands, "case-summary", ExportKind.CASE_SUMMARY, words=summary)
    _add(commands, "session-sheet", ExportKind.SESSION_SHEET, words=sheet)

    claim = "write an expenses claim as a PDF, noted in the mentor's file"
    thanks = "write a mentor's certificate as a PDF, noted in the mentor's file"
    _add(commands, "expenses-claim", ExportKind.EXPENSES_CLAIM, words=claim, about="claim")
    _add(commands, "certificate", ExportKind.CERTIFICATE, words=thanks, about="mentor")


def _add(commands: Subcommands, name: str, what: ExportKind, *, words: str, about: str = "person") -> None:
    command = add_store_command(commands, name, words=words, run=partial(_write, what, about))
    add_ids(command, about)
    command.add_argument("--out", type=Path, metavar="FILE", required=True, help="write it to FILE")


def _write(what: ExportKind, about: str, opened: OpenDirectory, arguments: Namespace) -> Answer:
    order = PaperOrder(what, Id(getattr(arguments, about)), arguments.out, ENGLISH)
    written = write_paper(opened.desk, reading_of=opened.reading_of, order=order)
    if written.problem is not None:
        return Answer([], {"act": written.act}, problem=written.problem)
    return Answer([in_english(written.said)], {"act": written.act, "file": str(arguments.out)})
