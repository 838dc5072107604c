"""Commands about recruiting mentors: who stands where and what is lacking, one step onwards, and not being taken."""

from argparse import Namespace
from collections.abc import Callable
from functools import partial

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_ids,
    add_noun,
    add_store_command,
    codes,
    day_of,
    done,
    plain,
)
from caseworker.commands.english import in_english
from caseworker.domain.changes import Changes
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.recruiting import STAGES
from caseworker.queries.lacks import lack_words, lacks_of
from caseworker.queries.reading import Reading
from caseworker.queries.recruiting import since
from caseworker.services import recruiting


def add(commands: Subcommands) -> None:
    """Add these commands."""
    noun = add_noun(commands, "recruit", words="recruiting mentors: the stages, and what each person still lacks")
    add_store_command(noun, "list", words="list who is on the way, the longest wait first", run=_list)
    moved = add_store_command(noun, "move-on", words="move somebody on to the next stage", run=_move_on)
    add_ids(moved, "mentor")
    moved.add_argument("--on", type=day_of, metavar="DATE", required=True)
    moved.add_argument("--despite", default="", metavar="WORDS", help="why they begin although something is lacking")
    _add_end(noun, "turn-down", recruiting.turn_down, words="write down that the service does not take somebody")
    _add_end(noun, "withdrew", recruiting.withdrew, words="write down that somebody does not want to go on")


def _add_end(noun: Subcommands, name: str, act: Callable[..., Changes], *, words: str) -> None:
    ended = add_store_command(noun, name, words=words, run=partial(_end, act))
    add_ids(ended, "mentor")
    ended.add_argument("--on", type=day_of, metavar="DATE", required=True)
    ended.add_argument("--why", choices=codes("not_taken"), required=True)
    ended.add_argument("--words", default="", metavar="WORDS", help="coordinators alone read it")


def _move_on(opened: OpenDirectory, arguments: Namespace) -> Answer:
    mentor, despite = Id(arguments.mentor), arguments.despite
    return done("They have moved on.", recruiting.move_on(opened.desk, mentor=mentor, on=arguments.on, despite=despite))


def _end(act: Callable[..., Changes], opened: OpenDirectory, arguments: Namespace) -> Answer:
    said = {"on": arguments.on, "why": arguments.why, "words": arguments.words}
    return done("It is written down.", act(opened.desk, mentor=Id(arguments.mentor), **said))


def _list(opened: OpenDirectory, _arguments: Namespace) -> Answer:
    with opened.asking() as reading:
        found = [(since(reading, one), one) for one in reading.all_of(Mentor) if one.status in STAGES]
        found.sort(key=lambda each: (each[0] is None, str(each[0]), each[1].id))
        data = [
            {
                "mentor": one.id,
                "name": one.called,
                "stage": one.status,
                "since": plain(day),
                "lacking": [in_english(lack_words(reading, lack)) for lack in lacks_of(reading, one)],
            }
            for day, one in found
        ]
        lines = [_line(reading, one) for one in data]
    return Answer(lines or ["Nobody is on the way to being a mentor."], {"recruits": data})


def _line(reading: Reading, one: dict[str, object]) -> str:
    stage = in_english(reading.words.of("mentor_status", str(one["stage"])))
    day = f" since {one['since']}" if one["since"] else ""
    lacking = one["lacking"]
    missing = f"; lacking: {', '.join(lacking)}" if isinstance(lacking, list) and lacking else ""
    return f"{one['name']}  {stage}{day}{missing}  {one['mentor']}"
