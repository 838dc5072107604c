"""Commands of the office: what is missing for whom, and why the law lets something be shared."""

from argparse import Namespace
from collections.abc import Mapping

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_store_command,
    case_of,
    codes,
    counted,
    day_of,
    done,
    identifier,
    partner,
)
from caseworker.commands.english import in_english
from caseworker.domain.agreements import LawfulBasis
from caseworker.domain.ids import NO_ID
from caseworker.queries.gaps import all_standing
from caseworker.services import office


def add(commands: Subcommands) -> None:
    """Add these commands."""
    add_store_command(commands, "gaps", words="what is missing for whom, since when", run=_gaps)
    basis = add_store_command(commands, "basis", words="keep why the law lets something be shared", run=_basis)
    basis.add_argument("article_6", choices=codes("article_6"))
    basis.add_argument("--person", type=identifier, metavar="PERSON", help="for one person, not for everybody")
    basis.add_argument("--purpose", choices=codes("purpose"), help="one purpose instead of all")
    basis.add_argument("--body", type=identifier, metavar="BODY", help="one body instead of all")
    basis.add_argument("--article-9", choices=codes("article_9"))
    basis.add_argument("--schedule-1", choices=codes("schedule_1"))
    basis.add_argument("--reasoning", metavar="WORDS")
    basis.add_argument("--reviewed-on", type=day_of, metavar="DATE", help="today when left out")
    basis.add_argument("--reviewed-by", metavar="NAME", help="the service's adviser")


def _gaps(opened: OpenDirectory, _arguments: Namespace) -> Answer:
    with opened.asking() as reading:
        found = all_standing(reading)
        words = {code: in_english(reading.words.of("gap", code)) for code in {one.gap.code for one in found}}
        days = [(reading.today - one.gap.since).days for one in found]
    data = [
        {"about": one.about, "name": one.name, "gap": one.gap.code.value, "words": words[one.gap.code]}
        | {"since": one.gap.since.isoformat(), "days": age, "owner": one.owner}
        for one, age in zip(found, days, strict=True)
    ]
    lines = [_line(one, counted(age, "day", "days")) for one, age in zip(data, days, strict=True)]
    return Answer(lines or ["Nothing is missing."], {"gaps": data})


def _line(gap: Mapping[str, object], age: str) -> str:
    return f"{gap['words']}: {gap['name'] or 'behind a wall'}, {age}  {gap['about']}"


def _basis(opened: OpenDirectory, arguments: Namespace) -> Answer:
    told = ("article_6", "article_9", "schedule_1", "purpose", "reasoning", "reviewed_on", "reviewed_by")
    said = {name: getattr(arguments, name) for name in told}
    recipient = partner(opened, arguments.body) if arguments.body else None
    case = case_of(opened, arguments.person) if arguments.person else NO_ID
    changes = office.keep_basis(opened.desk, basis=LawfulBasis(recipient=recipient, **said), case=case)
    return done("The lawful basis is kept.", changes, basis=changes.created[0])
