"""The command that says who is on call now, at which number, who is next, and where nobody is."""

from argparse import Namespace

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import Answer, Subcommands, add_store_command, plain
from caseworker.commands.english import in_english
from caseworker.queries.on_call import (
    ahead,
    both_on,
    gap_words,
    next_words,
    number_of,
    office_number,
    rota,
    until_words,
)
from caseworker.queries.reading import Reading


def add(commands: Subcommands) -> None:
    """Add this command."""
    add_store_command(commands, "on-call", words="who is on call now, who is next, and where nobody is", run=_say)


def _say(opened: OpenDirectory, _arguments: Namespace) -> Answer:
    with opened.asking() as reading:
        return _answer(reading)


def _answer(reading: Reading) -> Answer:
    standing = rota(reading)
    on, after = standing.on, next_words(reading, standing.next)
    number = number_of(reading, on) if on else office_number(reading)
    name = reading.member_name(on.member) if on else ""
    until = in_english(until_words(on, now=reading.now)) if on else ""
    first = "  ".join(part for part in (name or "Nobody is on call now.", number, until) if part)
    gaps = [in_english(gap_words(gap, now=reading.now)) for gap in standing.gaps] if standing.shifts else []
    twice = [in_english(both_on(reading, one, other, now=reading.now)) for one, other in standing.twice]
    lines = [first, f"Next: {in_english(after)}", *gaps, *twice]
    shifts = [
        {"member": one.member, "name": reading.member_name(one.member), "phone": number_of(reading, one)}
        | {"from": plain(one.starts_at), "until": plain(one.ends_at)}
        for one in ahead(standing.shifts, now=reading.now)
    ]
    now = {"name": name, "phone": number, "until": plain(on.ends_at) if on else None}
    spans = [{"from": plain(gap.starts), "until": plain(gap.ends)} for gap in standing.gaps]
    return Answer(lines, {"now": now, "gaps": spans, "shifts": shifts})
