"""The command that makes the demonstration."""

from argparse import Namespace
from pathlib import Path

from caseworker.bootstrap import Surroundings
from caseworker.commands.answer import Answer, Subcommands, add_command, day_of
from caseworker.demo.figures import PASSPHRASE, Figures
from caseworker.demo.sizes import FEWEST_MENTORS, FEWEST_PEOPLE, MENTORS, PEOPLE
from caseworker.demonstration import make_demonstration
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Refused, say

_YEARS = range(2000, 2100)


def add(commands: Subcommands) -> None:
    """Add this command."""
    words = "make the demonstration in an empty folder: a coordinator, two mentors and a practitioner who exchange"
    demo = add_command(commands, "demo", words=words, run=_demo)
    demo.add_argument("folder", type=Path, metavar="DIR")
    people = f"at least {FEWEST_PEOPLE}; {PEOPLE} when left out"
    mentors = f"at least {FEWEST_MENTORS}; {MENTORS} when left out"
    demo.add_argument("--people", type=int, default=PEOPLE, metavar="N", help=people)
    demo.add_argument("--mentors", type=int, default=MENTORS, metavar="N", help=mentors)
    demo.add_argument("--seed", type=int, default=7, metavar="N", help="the same seed and day make the same content")
    demo.add_argument("--today", type=day_of, metavar="DATE", help="the day it is told on")


def _demo(arguments: Namespace, around: Surroundings) -> Answer:
    today = arguments.today or local_day(around.clock.now())
    if today.year not in _YEARS:
        raise Refused(say("A demonstration is told on a day between 2000 and 2099. Nothing was made."))
    figures = Figures.of(arguments.people, mentors=arguments.mentors)
    made = make_demonstration(arguments.folder, figures=figures, seed=arguments.seed, today=today)
    stores = [made.places.coordinator, *made.places.mentors, made.places.practitioner]
    lines = [f"{len(made.people)} people and {len(made.members)} members, all invented. Stores:", *map(str, stores)]
    lines.append(f"The passphrase of each is '{PASSPHRASE}'; they exchange over {made.places.carrier}.")
    lines.append(f"A spreadsheet of referrals to import: {made.places.sheet}")
    bodies = {area.value: body for area, body in made.bodies.items()}
    data = {"stores": [str(store) for store in stores], "carrier": str(made.places.carrier), "bodies": bodies}
    data |= {"sheet": str(made.places.sheet)}
    return Answer(lines, data | {"people": len(made.people), "members": len(made.members)})
