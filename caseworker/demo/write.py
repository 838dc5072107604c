"""Plays a story through the desk, with the clock moved to each moment, and answers who is who in the store."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from caseworker.demo.archive import Archive, write_archive
from caseworker.demo.places import UNIT, Area
from caseworker.demo.script import BODY, SCOPE, Happening
from caseworker.demo.staff import COORDINATORS
from caseworker.demo.story import Story
from caseworker.demo.voices import Newcomer, OneAct, let_in
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import FixedClock
from caseworker.domain.errors import BugError
from caseworker.domain.ids import Id, derived
from caseworker.domain.record import Form, Record
from caseworker.domain.service import Role
from caseworker.journal.identity import Identity
from caseworker.services import members
from caseworker.storage.desk import StoreDesk

AT_ONCE = 100
"""Acts that become durable together: the story can be told again, and the disk is spared."""
_REFERRING = frozenset({Form.REF, Form.REFS})


@dataclass(frozen=True)
class Written:
    """Who is who: cases, mentors and coordinators by the keys of the cast, and the laptops that wrote for them."""

    people: Mapping[str, Id]
    members: Mapping[str, Id]
    laptops: Mapping[str, Identity]
    bodies: Mapping[Area, Id]


def write_story(
    desk: StoreDesk,
    story: Story,
    clock: FixedClock,
    *,
    bodies: Mapping[Area, Id] | None = None,
    voices: Mapping[str, StoreDesk] | None = None,
) -> Written:
    """Write a story at the desk of its first coordinator, whose store and clock it moves from moment to moment.

    `bodies` are the commissioning bodies that have rosters of their own; an area without one has a made-up id.
    `voices` are desks of others over the same store, by the keys of the cast. The clock ends on the story's morning.
    """
    player = _Player(desk, story, clock, bodies=bodies or {}, voices=voices or {})
    player.play()
    told = player.written()
    cast = story.cast
    owner = told.members[COORDINATORS[1].key]
    write_archive(desk, Archive(cast.figures.archive, cast.seed, cast.today, owner, told.bodies), clock)
    return told


class _Player:
    """Plays happenings one after the other and remembers what they made."""

    def __init__(
        self,
        desk: StoreDesk,
        story: Story,
        clock: FixedClock,
        *,
        bodies: Mapping[Area, Id],
        voices: Mapping[str, StoreDesk],
    ) -> None:
        self._desk = desk
        self._story = story
        self._clock = clock
        self._bodies = {area: bodies.get(area, derived("demonstration", area)) for area in Area}
        self._voices = dict(voices)
        self._members = {COORDINATORS[0].key: desk.member}
        self._scopes: dict[str, Id] = {}
        self._made: dict[tuple[str, str], Id] = {}
        self._units = {one.key: UNIT[one.course.unit] for one in story.cast.people}
        self._laptops = count(2)

    def play(self) -> None:
        """Play everything; members are let in once the mentors' files are there."""
        before = [one for one in self._story.happenings if one.at < self._story.founded]
        after = self._story.happenings[len(before) :]
        self._play_all(before)
        self._let_everybody_in()
        for start in range(0, len(after), AT_ONCE):
            self._play_all(after[start : start + AT_ONCE])
        self._clock.move_to(self._story.ends)

    def _play_all(self, happenings: Sequence[Happening]) -> None:
        with self._desk.store.together():
            for happening in happenings:
                self._clock.move_to(happening.at)
                self._play(happening)

    def written(self) -> Written:
        """Who is who now."""
        people = {one.key: self._scopes[one.key] for one in self._story.cast.people}
        laptops = {key: voice.identity for key, voice in self._voices.items()}
        return Written(people, dict(self._members), laptops, dict(self._bodies))

    def _let_everybody_in(self) -> None:
        self._clock.move_to(self._story.founded)
        coordinators = [
            Newcomer(one.key, Id(self._desk.entropy.bytes(16).hex()), one.name, Role.COORDINATOR, "Office laptop")
            for one in COORDINATORS[1:]
        ]
        mentors = [
            Newcomer(one.key, self._scopes[one.key], one.name, Role.MENTOR, f"Laptop {next(self._laptops)}")
            for one in self._story.cast.mentors
            if one.prisons
        ]
        self._take(let_in(self._desk, [*coordinators, *mentors]), [*coordinators, *mentors])

    def _take(self, voices: Mapping[str, StoreDesk], newcomers: Iterable[Newcomer]) -> None:
        self._voices = {**voices, **self._voices}
        self._members.update((one.key, one.member) for one in newcomers)

    # -- one happening -------------------------------------------------------------------------------------------------

    def _play(self, happening: Happening) -> None:
        desk = self._voices.get(happening.by, self._desk)
        changes = self._alone(desk, happening) if len(happening.calls) == 1 else self._joint(desk, happening)
        if happening.opens:
            self._scopes[happening.about] = changes.created[0]
        if happening.remember:
            self._made[happening.about, happening.remember] = changes.created[0]
        if happening.calls[0].do is members.remove_device:
            self._replace_laptop(happening.about)

    def _alone(self, desk: StoreDesk, happening: Happening) -> Changes:
        one = happening.calls[0]
        changes = one.do(desk, **{name: self._found(value, happening.about) for name, value in one.values.items()})
        assert isinstance(changes, Changes)
        return changes

    def _joint(self, desk: StoreDesk, happening: Happening) -> Changes:
        found = [
            (one.do, {name: self._found(value, happening.about) for name, value in one.values.items()})
            for one in happening.calls
        ]
        with desk.act(happening.name, undo=Undo.IRREVOCABLE) as act:
            for do, values in found:
                do(OneAct(desk, act), **values)
        return act.changes

    def _replace_laptop(self, key: str) -> None:
        """Somebody whose laptop was struck off gets another."""
        own = self._voices.pop(key).identity
        name = next(one.name for one in self._story.cast.mentors if one.key == key)
        newcomer = Newcomer(key, own.member, name, Role.MENTOR, f"Laptop {next(self._laptops)}")
        self._take(let_in(self._desk, [newcomer]), [newcomer])

    # -- looking up ----------------------------------------------------------------------------------------------------

    def _found(self, value: Any, about: str) -> Any:
        """A value with every name in it looked up."""
        if isinstance(value, str):
            return self._id(value, about) if value.startswith("@") else value
        if isinstance(value, Record):
            return self._in_record(value, about)
        if isinstance(value, tuple):
            inner = [self._found(one, about) for one in value]
            return type(value)(*inner) if hasattr(value, "_fields") else tuple(inner)
        return value

    def _in_record(self, record: Record, about: str) -> Record:
        names = [name for name, field in record.kind.fields.items() if field.form in _REFERRING]
        said = {name: value for name in names if (value := getattr(record, name))}
        return replace(record, **{n: self._found(v, about) for n, v in said.items()}) if said else record

    def _id(self, name: str, about: str) -> Id:
        if name == SCOPE:
            return self._scopes[about]
        if name == BODY:
            return self._bodies[self._units[about].area]
        kind, _, rest = name[1:].partition(":")
        if kind == "who":
            return self._members.get(rest) or self._scopes[rest]
        if kind == "area":
            return self._bodies[Area(rest)]
        if kind in ("made", "local"):
            return self._made[about if kind == "made" else "", rest]
        return self._voices[rest].identity.device if kind == "device" else self._newest(rest, about)

    def _newest(self, wanted: str, about: str) -> Id:
        """The last record of a kind in the scope; of checks, that for one prison."""
        kind, _, prison = wanted.partition(":")
        with self._desk.act("look up") as act:
            found = [stored.record for stored in act.of_kind(kind, scope=self._scopes[about])]
        fits = [one for one in found if not prison or getattr(one, "prison", None) == prison]
        if not fits:
            raise BugError(f"the story speaks of a {kind} that is not there")
        return fits[-1].id
