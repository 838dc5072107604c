"""Everybody in the invented service, from a seed: pure, and the same for the same seed and day."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from caseworker.demo.characters import Character, characters
from caseworker.demo.courses import Planning, courses
from caseworker.demo.edge_people import people_at_the_edges
from caseworker.demo.figures import Figures
from caseworker.demo.named_mentors import named_mentors
from caseworker.demo.named_people import people_of_the_week
from caseworker.demo.sketches import course_of
from caseworker.demo.volunteers import Volunteer, volunteers
from caseworker.services.places import road_km


@dataclass(frozen=True)
class Cast:
    """The people and mentors of one demonstration, by key."""

    seed: int
    today: date
    figures: Figures
    people: tuple[Character, ...]
    mentors: tuple[Volunteer, ...]

    def person(self, key: str) -> Character:
        """One of the people."""
        return next(one for one in self.people if one.key == key)

    def mentor(self, key: str) -> Volunteer:
        """One of the mentors."""
        return next(one for one in self.mentors if one.key == key)


def make_cast(figures: Figures, *, seed: int, today: date) -> Cast:
    """Everybody, for these figures."""
    mentors = volunteers(figures, named=named_mentors(today, seed=seed), seed=seed, today=today)
    sketches = (*people_of_the_week(today), *people_at_the_edges(today))
    told = tuple(course_of(sketch, today=today) for sketch in sketches)
    planned = courses(Planning(figures, mentors, told, seed, today))
    found = characters(planned, sketches=sketches, mentors=mentors, seed=seed)
    people = tuple(found)
    return Cast(seed, today, figures, people, tuple(_reaching(one, people) for one in mentors))


def _reaching(one: Volunteer, people: Iterable[Character]) -> Volunteer:
    """A mentor who travels as far as those live with whom they walk."""
    home, limit = one.mentor.home_district, one.mentor.travel_km
    own = (each.person.home_district for each in people if each.course.mentor == one.key)
    far = max((road_km(home, district) or 0 for district in own), default=0)
    if limit is None or far <= limit:
        return one
    return replace(one, mentor=replace(one.mentor, travel_km=-(-far // 5) * 5))
