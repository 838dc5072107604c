"""Commands about the whole caseload: who is matched best with whom, and why somebody is not. They write nothing."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_ids,
    add_store_command,
    at_least_one,
    case_of,
    day_of,
    identifier,
    plain,
)
from caseworker.commands.english import in_english
from caseworker.domain.hard_rules import Finding
from caseworker.matching.first_meetings import A_PRISON
from caseworker.queries.match_rows import PairRow, UnmatchedRow

_MARK = {Finding.PASSES: "  ", Finding.UNKNOWN: "? ", Finding.BARS: "! "}


def add(commands: Subcommands) -> None:
    """Add these commands."""
    match = add_store_command(
        commands, "match", words="propose a mentor for everybody who waits; writes nothing", run=_match
    )
    _add_day(match)
    match.add_argument(
        "--second",
        type=identifier,
        action="append",
        default=[],
        metavar="PERSON",
        help="propose a second mentor for this person, with the places left when all who wait are served; may repeat",
    )
    match.add_argument(
        "--a-day",
        type=at_least_one,
        metavar="N",
        help="ask so many first meetings of a prison on a day at most; as many as the service has settled, else "
        f"{A_PRISON}",
    )
    one = add_store_command(
        commands, "why-unmatched", words="say why somebody is left without a mentor, and what would help", run=_why
    )
    add_ids(one, "person")
    _add_day(one)


def _add_day(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--on", type=day_of, metavar="DATE", help="the day a mentor is needed; else the first on which they could meet"
    )


def _match(opened: OpenDirectory, arguments: Namespace) -> Answer:
    from caseworker.queries.proposed import proposal, second

    with opened.asking() as reading:
        on = arguments.on or reading.today
        if arguments.second:
            found = second(reading, cases=arguments.second, on=on, of_prison=arguments.a_day)
        else:
            found = proposal(reading, on=on, of_prison=arguments.a_day)
    lines = [in_english(found.words)]
    for pair in found.pairs:
        lines += ["", *_pair(pair)]
    for one in found.unmatched:
        lines += ["", *_unmatched(one)]
    return Answer(lines, plain(found))


def _why(opened: OpenDirectory, arguments: Namespace) -> Answer:
    from caseworker.queries.proposed import why

    case = case_of(opened, arguments.person)
    with opened.asking() as reading:
        row = why(reading, case=case, on=arguments.on or reading.today)
    if isinstance(row, PairRow):
        return Answer([*_pair(row)], {"matched": True} | plain(row))
    return Answer([*_unmatched(row)], {"matched": False} | plain(row))


def _pair(row: PairRow) -> Iterator[str]:
    urgent = f" ({in_english(row.urgent)})" if row.urgent else ""
    stands = ", agreed" if row.is_agreed else ", proposed before" if row.is_earlier else ""
    yield f"{row.person}{urgent}: {row.name}, {_points(row.hundredths)} points{stands}"
    if row.meets is not None:
        yield f"  first meeting: {in_english(row.meets)}"
    yield from (f"  {_MARK[rule.finding]}{in_english(rule.words)}" for rule in row.rules)
    for one in row.points:
        unknown = "" if one.known else " (unknown)"
        yield f"  {_points(one.hundredths):>5} of {one.of:2} {in_english(one.factor)}: {in_english(one.words)}{unknown}"
    for other in row.choices:
        yield f"  or {other.name}, {_points(other.hundredths)} points: {in_english(other.cost)}"
        yield from (f"     {in_english(reason)}" for reason in other.reasons)


def _points(hundredths: int) -> str:
    return f"{hundredths / 100:g}"


def _unmatched(row: UnmatchedRow) -> Iterator[str]:
    urgent = f" ({in_english(row.urgent)})" if row.urgent else ""
    yield f"{row.person}{urgent}: nobody. {in_english(row.words)}"
    yield from (f"  {in_english(helps)}" for helps in row.helps)
    yield from (f"  {one.count:3} {in_english(one.rule)}" for one in row.counts)
    yield from (f"  {one.name} is stopped by this alone: {in_english(one.rule.words)}" for one in row.stopped)
    if len(row.people) > 1:
        yield f"  People: {', '.join(row.people)}"
    if row.mentors:
        yield f"  Mentors: {', '.join(row.mentors)}"
