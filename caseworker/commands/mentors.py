"""Commands about mentors: their files, the checks they hold, and their leaving."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_ids,
    add_noun,
    add_store_command,
    at_least_one,
    codes,
    day_of,
    done,
    plain,
)
from caseworker.commands.english import in_english
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor, Supervision
from caseworker.domain.recruiting import STAGES, WORKING
from caseworker.queries import lapsing, recruiting
from caseworker.queries.booked import booked_with
from caseworker.queries.reading import Reading
from caseworker.services import mentors

_CHANGED = ("given_name", "family_name", "phone", "home_district", "travel_km", "capacity", "cleared_risk", "status")
"""The fields of a mentor's file that have an option; languages are said all together."""


def add(commands: Subcommands) -> None:
    """Add these commands."""
    noun = add_noun(commands, "mentor", words="mentors: their files, their checks, and their leaving")
    made = add_store_command(noun, "add", words="open the file of a new mentor", run=_add)
    made.add_argument("given_name", metavar="GIVEN-NAMES")
    made.add_argument("family_name", metavar="FAMILY-NAME")
    _add_fields(made.add_argument, stands=STAGES)
    changed = add_store_command(noun, "change", words="change a mentor's file", run=_change)
    add_ids(changed, "mentor")
    changed.add_argument("--given-name", metavar="NAMES")
    changed.add_argument("--family-name", metavar="NAME")
    _add_fields(changed.add_argument, stands=(*STAGES, *WORKING))
    add_store_command(noun, "list", words="list mentors with their checks", run=_list)
    left = add_store_command(
        noun, "end", words="write down a mentor's last day: every match ends, or is to", run=_leave
    )
    add_ids(left, "mentor")
    left.add_argument("--on", type=day_of, metavar="DATE", required=True, help="their last day")
    left.add_argument("--why", choices=codes("mentor_end"), default="")
    left.add_argument("--words", default="", metavar="WORDS")
    stays = add_store_command(noun, "stay", words="keep that a mentor who gave notice stays", run=_stay)
    add_ids(stays, "mentor")
    add_store_command(noun, "lapses", words="what lapses in 60 days or has, by day, and whom it affects", run=_lapses)
    _add_days(noun)
    _add_check(noun)


def _add_days(noun: Subcommands) -> None:
    seen = add_store_command(noun, "supervision", words="keep a supervision and when the next is due", run=_supervised)
    add_ids(seen, "mentor")
    seen.add_argument("--on", type=day_of, metavar="DATE", required=True)
    seen.add_argument("--next", type=day_of, metavar="DATE", required=True)
    seen.add_argument("--said", metavar="WORDS", help="what was said; coordinators alone read it")
    seen.add_argument("--agreed", metavar="WORDS", help="what was agreed; coordinators alone read it")
    away = add_store_command(noun, "leave", words="keep when a mentor is away; nobody meets them then", run=_on_leave)
    add_ids(away, "mentor")
    away.add_argument("--from", dest="since", type=day_of, metavar="DATE", required=True)
    away.add_argument("--until", type=day_of, metavar="DATE", help="the last day away")
    back = add_store_command(noun, "back", words="keep that a mentor is here again", run=_back)
    add_ids(back, "mentor")


def _add_fields(option: Any, *, stands: Sequence[str]) -> None:
    option("--phone", metavar="NUMBER")
    option("--district", dest="home_district", metavar="DISTRICT", help="home postcode district, such as WS2")
    option("--travel", dest="travel_km", type=at_least_one, metavar="KM", help="how far they travel")
    option("--language", action="append", choices=codes("language"), metavar="CODE", help="such as eng; may repeat")
    option("--places", dest="capacity", type=int, metavar="N", help="with how many people they walk at once")
    option("--cleared", dest="cleared_risk", choices=codes("risk_level"), help="up to which risk they are cleared")
    option("--status", choices=stands, help="whoever is on the way begins by 'recruit move-on'")


def _add_check(noun: Subcommands) -> None:
    words = "keep a check, a reference or a training module; an earlier one stays as history"
    check = add_store_command(noun, "check", words=words, run=_check)
    add_ids(check, "mentor")
    check.add_argument("check_type", choices=codes("check_type"))
    check.add_argument("--outcome", choices=codes("check_outcome"), default="clear")
    check.add_argument("--issued", dest="issued_on", type=day_of, metavar="DATE")
    check.add_argument("--lapses", dest="lapses_on", type=day_of, metavar="DATE", help="lapses, or recheck due")
    check.add_argument("--prison", choices=codes("prison"), metavar="CODE", help="the prison of a vetting, such as HEI")
    check.add_argument("--module", metavar="WORDS", help="the module, who gave the reference, or the body")
    check.add_argument("--registration", metavar="NUMBER", help="the number of a professional registration")
    check.add_argument("--level", choices=codes("dbs_level"))


def _add(opened: OpenDirectory, arguments: Namespace) -> Answer:
    made = mentors.enrol_mentor(opened.desk, mentor=Mentor(**_said(arguments)))
    mentor = made.created[0]
    return done(f"The file is open. Mentor {mentor}", made, mentor=mentor)


def _change(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = mentors.change(opened.desk, mentor=Id(arguments.mentor), **_said(arguments))
    return done("The mentor's file is changed.", changes)


def _said(arguments: Namespace) -> dict[str, Any]:
    said = {name: getattr(arguments, name) for name in _CHANGED if getattr(arguments, name) is not None}
    return said | ({"languages": tuple(arguments.language)} if arguments.language else {})


def _check(opened: OpenDirectory, arguments: Namespace) -> Answer:
    named = ("check_type", "outcome", "issued_on", "lapses_on", "prison", "module", "registration", "level")
    check = Check(**{name: getattr(arguments, name) for name in named})
    changes = mentors.add_check(opened.desk, mentor=Id(arguments.mentor), check=check)
    return done("The check is kept.", changes, check=changes.created[0])


def _supervised(opened: OpenDirectory, arguments: Namespace) -> Answer:
    held = Supervision(on=arguments.on, words=arguments.said, agreed=arguments.agreed)
    changes = mentors.supervised(opened.desk, mentor=Id(arguments.mentor), held=held, next_due=arguments.next)
    return done("The supervision is kept.", changes)


def _on_leave(opened: OpenDirectory, arguments: Namespace) -> Answer:
    mentor = Id(arguments.mentor)
    changes = mentors.on_leave(opened.desk, mentor=mentor, since=arguments.since, until=arguments.until)
    return _kept(opened, "The leave is kept.", changes, mentor=mentor, days=(arguments.since, arguments.until))


def _kept(opened: OpenDirectory, said: str, changes: Changes, *, mentor: Id, days: tuple[date, date | None]) -> Answer:
    """What was kept, and what is booked with the mentor in days on which they are away."""
    with opened.asking() as reading:
        booked = booked_with(reading, mentor, since=days[0], until=days[1])
    data = [{"appointment": one.id, "person": one.case, "starts_at": plain(one.starts_at)} for one in booked]
    told = done(said, changes, booked=data)
    stand = (f"Booked in these days: {in_english(one.starts_at)}, appointment {one.id}" for one in booked)
    return replace(told, lines=[*told.lines, *stand])


def _back(opened: OpenDirectory, arguments: Namespace) -> Answer:
    return done("The mentor is back.", mentors.back_from_leave(opened.desk, mentor=Id(arguments.mentor)))


def _leave(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = mentors.leave(
        opened.desk, mentor=Id(arguments.mentor), on=arguments.on, why=arguments.why, words=arguments.words
    )
    said = "The mentor goes on until that day, and every match of theirs is planned to end then."
    if changes.undo is Undo.IRREVOCABLE:
        said = "The mentor leaves, and every match of theirs has ended. Strike off their laptop too."
    return _kept(opened, said, changes, mentor=Id(arguments.mentor), days=(arguments.on, None))


def _stay(opened: OpenDirectory, arguments: Namespace) -> Answer:
    return done("The mentor stays.", mentors.stays(opened.desk, mentor=Id(arguments.mentor)))


def _lapses(opened: OpenDirectory, _arguments: Namespace) -> Answer:
    with opened.asking() as reading:
        sections = lapsing.sections(reading)
    lines = []
    for section in sections:
        said = (section.lead, section.empty, *section.says)
        lines += [in_english(section.title), *(f"  {in_english(one)}" for one in said if one is not None)]
        for fact in section.facts:
            parts = (fact.label, fact.words, fact.context)
            lines.append("  ".join(["", *(in_english(one) for one in parts if one is not None)]))
    return Answer(lines, {"days": plain(sections)})


def _list(opened: OpenDirectory, _arguments: Namespace) -> Answer:
    with opened.asking() as reading:
        files = sorted(reading.all_of(Mentor), key=lambda one: (one.family_name or "", one.given_name or "", one.id))
        checks = reading.of_scopes(Check, [one.id for one in files])
        lines = [line for one in files for line in _lines(reading, one, checks)]
        data = [{"id": one.id} | _plain(one) | _why(reading, one) | {"checks": _checks(one, checks)} for one in files]
    return Answer(lines or ["There are no mentors."], {"mentors": data})


def _why(reading: Reading, mentor: Mentor) -> dict[str, Any]:
    """Why they left, where it may be read."""
    note = recruiting.leaving_note(reading, mentor.id) if mentor.left_on else None
    return {"left_why": note.left_why, "left_words": note.words} if note else {}


def _checks(mentor: Mentor, checks: list[Check]) -> list[dict[str, Any]]:
    return [{"id": one.id} | _plain(one) for one in checks if one.folder.scope == mentor.id]


def _plain(record: Mentor | Check) -> dict[str, Any]:
    return {name: plain(value) for name, value in record.values().items() if value not in (None, ())}


def _lines(reading: Reading, mentor: Mentor, checks: list[Check]) -> list[str]:
    status = in_english(reading.words.of("mentor_status", mentor.status))
    name = f"{mentor.given_name or ''} {mentor.family_name or ''}".strip()
    return [
        f"{name}  {status}  {mentor.id}",
        *(f"  {label} {in_english(day)}" for label, day in _days(mentor) if day),
        *(f"  {_words_of(reading, one)}" for one in checks if one.folder.scope == mentor.id),
    ]


def _days(mentor: Mentor) -> tuple[tuple[str, date | None], ...]:
    return (
        ("Supervision due", mentor.supervision_due),
        ("On leave from", mentor.leave_from),
        ("On leave until", mentor.leave_until),
        ("Last day", mentor.left_on),
    )


def _words_of(reading: Reading, check: Check) -> str:
    what = in_english(reading.words.of("check_type", check.check_type))
    where = check.module or in_english(reading.words.of("prison", check.prison))
    outcome = in_english(reading.words.inside("check_outcome", check.outcome))
    lapses = f"until {in_english(check.lapses_on)}" if check.lapses_on else ""
    return ", ".join(part for part in (what, where, outcome, lapses) if part)
