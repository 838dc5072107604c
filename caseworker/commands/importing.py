"""The commands that import a spreadsheet of referrals or of mentors: one act, and every row accounted for."""

import sys
from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path
from typing import Any

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.accounts import imported, may_be
from caseworker.commands.answer import Answer, Subcommands, add_store_command, harmless, identifier, partner
from caseworker.commands.columns import chosen, chosen_column
from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import NO_ID
from caseworker.domain.service import Role
from caseworker.importing import From, Plan, SheetKind, carry_out, plan, today_of
from caseworker.importing_mentors import MENTORS
from caseworker.importing_referrals import REFERRALS
from caseworker.imports.headings import FIELDS
from caseworker.imports.rows import GoodRow

ASK, SKIP, CREATE = "ask", "skip", "create"


def add(commands: Subcommands) -> None:
    """Add these commands."""
    words = "take a CSV or XLSX of referrals"
    referrals = add_store_command(commands, "import-referrals", words=words, run=_referrals)
    _add_sheet(referrals, REFERRALS)
    referrals.add_argument("--body", type=identifier, metavar="BODY", help="the commissioning body that sent them")
    referrals.add_argument("--team", default="", metavar="AREA", help="the team of that body")
    words = "take a CSV or XLSX of mentors in one act; every bad row is explained"
    _add_sheet(add_store_command(commands, "import-mentors", words=words, run=_mentors), MENTORS)


def _add_sheet(command: ArgumentParser, kind: SheetKind[Any]) -> None:
    fields = ", ".join(field.value for field in FIELDS[kind.sort])
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--worksheet", default="", metavar="NAME", help="which of a workbook; told when left out")
    command.add_argument("--duplicates", choices=(ASK, SKIP, CREATE), default=ASK, help="likely doubles; ask")
    command.add_argument(
        "--map",
        type=partial(chosen_column, sort=kind.sort),
        action="append",
        default=[],
        metavar="HEADING=FIELD",
        help=f"read a column as this field, or with nothing after the sign not at all: {fields}",
    )


def _referrals(opened: OpenDirectory, arguments: Namespace) -> Answer:
    body = partner(opened, arguments.body) if arguments.body else NO_ID
    return _import(opened, arguments, REFERRALS, From(body, arguments.team, opened.desk.member))


def _mentors(opened: OpenDirectory, arguments: Namespace) -> Answer:
    with opened.asking() as reading:
        if not reading.is_a(Role.COORDINATOR):
            raise Refused(say("Only coordinators look after mentors."))
    return _import(opened, arguments, MENTORS, From())


def _import(opened: OpenDirectory, arguments: Namespace, kind: SheetKind[Any], sent: From) -> Answer:
    with opened.reading() as connection:
        made = plan(
            connection,
            arguments.file,
            kind=kind,
            today=today_of(opened.desk),
            worksheet=arguments.worksheet,
            choose=partial(chosen, arguments.map),
        )
    rows = _decided(made, arguments.duplicates)
    act = carry_out(opened.desk, plan=made, rows=rows, sent=sent).act if rows else NO_ID
    return imported(made, rows, act=act, skipped=arguments.duplicates == SKIP or _asks(arguments.duplicates))


def _asks(how: str) -> bool:
    """Whether somebody sits there who decides row by row."""
    return how == ASK and sys.stdin.isatty()


def _decided(made: Plan[Any], how: str) -> list[GoodRow[Any]]:
    likely = {row.row for row in made.undecided()}
    if how == CREATE or not likely:
        return list(made.preview.good)
    asked = _asks(how)
    return [row for row in made.preview.good if row.row not in likely or (asked and _ask(made, row.row))]


def _ask(made: Plan[Any], row: int) -> bool:
    for one in made.likely(row):
        sys.stderr.write(f"{harmless(may_be(one))}\n")
    sys.stderr.write(f"Make a second record of row {row}? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")
