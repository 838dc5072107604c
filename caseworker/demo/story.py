"""What happens in the invented service over eighteen months, in the order in which it happened: pure, from a cast."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from caseworker.demo.bookings import TOLD, bookings
from caseworker.demo.cast import Cast, make_cast
from caseworker.demo.days import at
from caseworker.demo.events import events
from caseworker.demo.figures import Figures
from caseworker.demo.foundations import departures, first_moment, foundations, founded_moment
from caseworker.demo.onward import help_elsewhere, the_directory
from caseworker.demo.openings import opening
from caseworker.demo.recruits import recruits
from caseworker.demo.rota import the_rota
from caseworker.demo.script import Happening
from caseworker.demo.spending import spending
from caseworker.demo.supervisions import supervisions
from caseworker.demo.turns import booked, turns
from caseworker.demo.visits import told, visits
from caseworker.demo.worries import worries

AMENDED = 1
"""Sessions that are amendments of another: they count among the sessions, and nobody met for them."""


@dataclass(frozen=True)
class Story:
    """A cast and everything that happens to it, oldest first; none of it later than the morning of `today`."""

    cast: Cast
    happenings: tuple[Happening, ...]

    @property
    def begins(self) -> datetime:
        """The moment before which nothing happens."""
        return first_moment(self.cast)

    @property
    def founded(self) -> datetime:
        """The moment at which the mentors' files stand and the members are let in."""
        return founded_moment(self.cast)

    @property
    def ends(self) -> datetime:
        """Early on the day that the story is told on, after everything in it."""
        return at(self.cast.today, 7)


def make_story(figures: Figures, *, seed: int, today: date) -> Story:
    """The whole story for these figures."""
    cast = make_cast(figures, seed=seed, today=today)
    found = sorted(_all(cast), key=lambda one: one.at)
    return Story(cast, tuple(found))


def _all(cast: Cast) -> Iterator[Happening]:
    today, seed = cast.today, cast.seed
    yield from foundations(cast)
    for one in cast.people:
        yield from opening(one, seed=seed, today=today)
        yield from turns(one, seed=seed, today=today)
        yield from help_elsewhere(one, seed=seed, today=today)
    yield from _sessions(cast)
    yield from booked(list(cast.people), seed=seed, today=today, told=TOLD)
    yield from bookings(cast)
    yield from events(cast)
    yield from worries(cast)
    yield from departures(cast)
    yield from recruits(cast)
    yield from spending(cast)
    yield from supervisions(cast)
    yield from the_directory(cast)
    yield from the_rota(cast)


def _sessions(cast: Cast) -> Iterator[Happening]:
    figures = cast.figures
    planned = visits(
        cast.people,
        sessions=figures.sessions - AMENDED,
        missed=figures.missed,
        seed=cast.seed,
        today=cast.today,
    )
    people = {one.key: one for one in cast.people}
    mentors = {one.key: one for one in cast.mentors}
    yield from told(planned, people=people, mentors=mentors, seed=cast.seed)
