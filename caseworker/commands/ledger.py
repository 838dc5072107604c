"""The command that prints the disclosure ledger: what left, or in a commissioning body what came, newest first."""

from argparse import Namespace
from collections.abc import Iterator
from itertools import groupby

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import Answer, Subcommands, add_store_command, at_least_one, day_of, identifier, plain
from caseworker.commands.english import in_english
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries import ledgers
from caseworker.queries.ledger_rows import AskedLines, LedgerPage, LedgerRow

USUAL = 1_000


def add(commands: Subcommands) -> None:
    """Add this command."""
    told = add_store_command(
        commands, "ledger", words="what was told to a body, or came to one, newest first", run=_tell
    )
    told.add_argument("--person", type=identifier, metavar="PERSON", help="about one person alone")
    told.add_argument("--find", default="", metavar="TEXT", help="about people whose names or numbers hold these words")
    told.add_argument("--body", type=identifier, metavar="ID", help="told to this body; in a body, by this service")
    told.add_argument("--since", type=day_of, metavar="DATE")
    told.add_argument("--until", type=day_of, metavar="DATE", help="the last day among them")
    told.add_argument("--limit", type=at_least_one, default=USUAL, metavar="N", help=f"how many at most; {USUAL}")


def _tell(opened: OpenDirectory, arguments: Namespace) -> Answer:
    asked = AskedLines(
        text=arguments.find,
        other=Id(arguments.body or NO_ID),
        since=arguments.since,
        until=arguments.until,
        case=Id(arguments.person or NO_ID),
    )
    with opened.asking() as reading:
        page = ledgers.page(reading, asked, offset=0, limit=arguments.limit)
    data = {"lines": [_data(row) for row in page.rows], "total": page.total, "sentence": in_english(page.sentence)}
    return Answer(list(_lines(page)), data)


def _lines(page: LedgerPage) -> Iterator[str]:
    if not page.total:
        yield from (in_english(page.empty), in_english(page.advice))
        return
    yield from (in_english(page.says), in_english(page.sentence))
    for day, rows in groupby(page.rows, key=lambda row: row.day):
        yield from ("", in_english(day))
        yield from (line for row in rows for line in _told(row))
    if len(page.rows) < page.total:
        yield from ("", f"Shown here: {len(page.rows)} of {page.total}, from the first on. More with --limit.")


def _told(row: LedgerRow) -> Iterator[str]:
    at = f"{in_english(row.at)}  " if row.at is not None else ""
    yield f"  {at}{in_english(row.title)}  {row.case}".rstrip()
    yield f"    {in_english(row.text)}"
    if row.origin is not None:
        yield f"    {in_english(row.origin)}"


def _data(row: LedgerRow) -> dict[str, object]:
    """A line as plain data, under names that say what they are on a ledger."""
    return {
        "line": row.record,
        "person": row.case,
        "day": plain(row.day),
        "at": plain(row.at),
        "what": plain(row.title),
        "became": plain(row.text),
        "why": plain(row.origin) if row.origin is not None else "",
        "state": row.icon.value,
        "batch": row.batch,
    }
