"""The command that imports mentors from a spreadsheet."""

import sys
from argparse import Namespace
from functools import partial
from pathlib import Path

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.accounts import imported, may_be
from caseworker.commands.answer import Answer, Subcommands, add_store_command, harmless
from caseworker.commands.columns import chosen, chosen_column
from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import NO_ID
from caseworker.domain.service import Role
from caseworker.importing import today_of
from caseworker.importing_mentors import MentorPlan, carry_out_mentors, plan_mentors
from caseworker.imports.headings import MENTOR_LABELS, Sort
from caseworker.imports.mentor_rows import GoodMentor

ASK, SKIP, CREATE = "ask", "skip", "create"


def add(commands: Subcommands) -> None:
    """Add this command."""
    words = "import mentors from a spreadsheet (XLSX or CSV) in one act; every bad row is explained"
    command = add_store_command(commands, "import-mentors", words=words, run=_import)
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--worksheet", default="", metavar="NAME")
    command.add_argument("--duplicates", choices=(ASK, SKIP, CREATE), default=ASK, help="likely doubles; ask")
    fields = ", ".join(field.value for field in MENTOR_LABELS)
    command.add_argument(
        "--map",
        action="append",
        default=[],
        type=partial(chosen_column, sort=Sort.MENTORS),
        metavar="HEADING=FIELD",
        help=f"read a column otherwise; fields: {fields}",
    )


def _import(opened: OpenDirectory, arguments: Namespace) -> Answer:
    with opened.asking() as reading:
        if not reading.is_a(Role.COORDINATOR):
            raise Refused(say("Only coordinators look after mentors."))
    with opened.reading() as connection:
        made = plan_mentors(
            connection,
            arguments.file,
            today=today_of(opened.desk),
            worksheet=arguments.worksheet,
            choose=partial(chosen, arguments.map),
        )
    rows = _decided(made, arguments.duplicates)
    act = carry_out_mentors(opened.desk, plan=made, rows=rows).act if rows else NO_ID
    return imported(made, rows, act=act, skipped=arguments.duplicates == SKIP or _asks(arguments.duplicates))


def _asks(how: str) -> bool:
    """Whether somebody sits there who decides row by row."""
    return how == ASK and sys.stdin.isatty()


def _decided(made: MentorPlan, how: str) -> list[GoodMentor]:
    likely = {row.row for row in made.undecided()}
    if how == CREATE or not likely:
        return list(made.preview.good)
    asked = _asks(how)
    return [row for row in made.preview.good if row.row not in likely or (asked and _ask(made, row.row))]


def _ask(made: MentorPlan, row: int) -> bool:
    for one in made.likely(row):
        sys.stderr.write(f"{harmless(may_be(one))}\n")
    sys.stderr.write(f"Make a second file of row {row}? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")
