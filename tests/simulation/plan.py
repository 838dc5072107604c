"""What is going to happen in one seed: who there is, and every step with its time, its place and its own luck."""

from collections.abc import Iterator, Mapping
from random import Random
from typing import NamedTuple

from tests.simulation.chance import draw

MINUTES = 24 * 60
COORDINATORS = ("Anwen", "Bilal", "Carys", "Dev", "Efa")
MENTORS = ("Mair", "Noor", "Owain", "Ruth", "Tomos", "Zara", "Idris")
BODIES = (("Northgate Probation", "Gwen", "Priya"), ("Southside Probation", "Hari", "Sian"))


class Seat(NamedTuple):
    """One laptop to be: whose it is (a place in `Plan.people`), and which of theirs."""

    n: int
    person: int
    laptop: int


class Someone(NamedTuple):
    """A member: name, role, and the service (0 the provider, then the bodies)."""

    name: str
    role: str
    service: int


class Step(NamedTuple):
    """One step of the story: when (minutes), what, at which seat, and a number that all its luck follows from."""

    n: int
    minute: int
    what: str
    seat: int
    pick: int


class Plan(NamedTuple):
    """A whole story before it is told."""

    seed: int
    people: tuple[Someone, ...]
    seats: tuple[Seat, ...]
    steps: tuple[Step, ...]
    days: int


ACTS: dict[str, tuple[tuple[str, int], ...]] = {
    "coordinator": (
        ("refer", 6), ("refer with a body", 5), ("assign", 22), ("unassign", 6), ("re-assign", 7), ("session", 8),
        ("amend", 2), ("note", 5), ("restricted note", 2), ("concern", 2), ("risk", 5), ("safe contact", 9),
        ("permit", 8), ("withdraw", 5), ("wall", 3), ("lift wall", 6), ("second body", 2), ("end body", 1),
        ("same person", 2), ("not the same", 1), ("erase", 3), ("agree to erase", 3), ("strike", 3), ("restore", 2),
        ("undo", 3), ("accept", 6), ("edit person", 6), ("case state", 4), ("edit office", 1), ("release", 3),
    ),
    "mentor": (
        ("session", 14), ("amend", 2), ("note", 6), ("concern", 5), ("safe contact", 8), ("withdraw", 2), ("undo", 2),
    ),
    "practitioner": (
        ("refer from a body", 8), ("release", 6), ("edit referral", 5), ("risk", 4), ("concern", 2), ("need", 3),
        ("undo", 1),
    ),
    "founder": (),
}  # fmt: skip

TROUBLES: tuple[tuple[str, int], ...] = (
    ("lose", 8), ("delay", 8), ("half", 4), ("keep", 4), ("shuffle", 6), ("miss", 6), ("flip", 4), ("cut", 4),
    ("away", 6), ("full", 3), ("elsewhere", 2), ("vanish", 5), ("crash in a statement", 8), ("crash at commit", 4),
    ("crash at the carrier", 5), ("disk full", 3), ("copy", 8), ("restored", 2), ("copied", 1), ("machine set back", 2),
    ("machine set back in silence", 2),
    ("clock", 5), ("repeat", 4), ("empty", 1), ("replay", 3), ("misdeliver", 2), ("forge rubbish", 2),
)  # fmt: skip

PATCHED: tuple[tuple[str, int], ...] = (
    ("assign oneself", 4), ("write elsewhere", 4), ("remove a coordinator", 2), ("mint a device", 2), ("squat", 3),
    ("leak", 4), ("forge a sender", 3), ("forge a chain", 3), ("overwrite", 3), ("cite an old assignment", 3),
    ("wall everybody", 2), ("become coordinator", 2),
)  # fmt: skip


class Theme(NamedTuple):
    """What a story is about: what happens how many times as often as in any other, and how many bodies there are."""

    times: Mapping[str, int]
    bodies: int | None = None
    rare: tuple[tuple[str, int], ...] = ()
    """What coordinators do in these stories alone."""

    def weighted(self, table: tuple[tuple[str, int], ...]) -> tuple[tuple[str, int], ...]:
        """A table of what may happen, with the weights that it has in this story."""
        return tuple((what, weight * self.times.get(what, 1)) for what, weight in table)

    def chance(self, what: str, chance: float) -> float:
        """The chance that something has on a day of this story."""
        return chance * self.times.get(what, 1)


THEMES: dict[str, Theme] = {
    "": Theme({}),
    "walls": Theme({"wall": 6, "same person": 16, "not the same": 24}),
    "bodies": Theme({"refer with a body": 3, "permit": 4, "withdraw": 5, "session": 2, "second body": 6, "end body": 6}, bodies=2),
    "restores": Theme({"copy": 4, "restored": 4, "machine set back": 8, "machine set back in silence": 12}),
    "crashes": Theme({"crash in a statement": 6, "crash at commit": 30, "crash at the carrier": 12}),
    "attacks": Theme({"attack": 2, "assign oneself": 10, "forge a sender": 10}),
    "edits": Theme({"safe contact": 8, "edit person": 10, "case state": 10, "shuffle": 4}),
    "roles": Theme({"change a role": 20}),
    "removals": Theme({
        "remove a device": 6, "enrol a device": 8, "enrol another laptop": 2, "accept": 4, "mint a device": 3,
        "cite an old assignment": 6, "wall": 2,
    }),
    "concerns": Theme({"concern": 8, "restricted note": 12, "note": 3}),
    "erasures": Theme({"erase": 8, "agree to erase": 12, "restored": 4, "replay": 4}),
    "onward": Theme({}, rare=(("directory", 14), ("onward", 40))),
    "second thoughts": Theme({"erase": 8, "agree to erase": 12}, rare=(("take an erasure back", 24),)),
}  # fmt: skip
"""Short stories in which something rare happens often; without a theme a seed's story is what it always was."""


def make_plan(seed: int, *, days: int, fewest: int, most: int, theme: str = "") -> Plan:
    """The plan of a seed."""
    luck = Random(draw("plan", seed))
    about = THEMES[theme]
    size = min(luck.randint(fewest, most), luck.randint(fewest, most + 3))
    people, seats = _cast(luck, size, bodies=about.bodies)
    steps = sorted(_steps(luck, people, seats, days, about))
    numbered = tuple(Step(n, minute, what, seat, pick) for n, (minute, what, seat, pick) in enumerate(steps))
    return Plan(seed, people, seats, numbered, days)


def _cast(luck: Random, size: int, *, bodies: int | None) -> tuple[tuple[Someone, ...], tuple[Seat, ...]]:
    if bodies is not None:
        size = max(size, 2 * bodies + 3)
    else:
        bodies = 0 if size < 5 else 1 if size < 9 else luck.choice((1, 2, 2))
    own = size - 2 * bodies
    second = luck.randint(0, min(2, max(0, own - 4)))
    staff = min(len(COORDINATORS), 2 + (own - second) // 4)
    mentors = own - second - staff
    people = [Someone(name, "coordinator", 0) for name in COORDINATORS[:staff]]
    people += [Someone(name, "mentor", 0) for name in MENTORS[:mentors]]
    for n, (_, founder, practitioner) in enumerate(BODIES[:bodies], start=1):
        people += [Someone(founder, "founder", n), Someone(practitioner, "practitioner", n)]
    owners = [*range(len(people)), *luck.sample(range(staff + mentors), second)]
    seats = [Seat(n, person, owners[:n].count(person) + 1) for n, person in enumerate(owners)]
    return tuple(people), tuple(seats)


_Draft = tuple[int, str, int, int]


def _steps(
    luck: Random, people: tuple[Someone, ...], seats: tuple[Seat, ...], days: int, about: Theme
) -> Iterator[_Draft]:
    acts = {role: about.weighted(table) for role, table in ACTS.items()}
    acts["coordinator"] += about.rare
    for seat in seats:
        role = people[seat.person].role
        offline = _offline(luck, days)
        for day in range(days):
            yield from _day_of(luck, seat, acts[role], day, online=day not in offline)
    hostile = luck.random() < 0.7
    for day in range(days):
        yield from _troubles(luck, seats, day, about)
        yield from _management(luck, seats, people, day, about)
        if hostile and day >= days // 8:
            yield from _patched(luck, seats, people, day, about)


def _offline(luck: Random, days: int) -> set[int]:
    """The days on which a laptop does not exchange: now and then a few, sometimes weeks."""
    found: set[int] = set()
    day = 0
    while day < days:
        day += luck.randint(2, 14)
        away = luck.choice((1, 1, 2, 3, 5, 21)) if luck.random() < 0.7 else 0
        found.update(range(day, day + away))
        day += away
    return found


def _at(luck: Random, day: int) -> int:
    return day * MINUTES + luck.randrange(MINUTES)


def _pick(luck: Random) -> int:
    return luck.getrandbits(32)


def _weighted(luck: Random, table: tuple[tuple[str, int], ...]) -> str:
    return luck.choices([what for what, _ in table], [weight for _, weight in table])[0]


def _day_of(luck: Random, seat: Seat, acts: tuple[tuple[str, int], ...], day: int, *, online: bool) -> Iterator[_Draft]:
    for _ in range(luck.choice((0, 0, 0, 1, 1, 2)) if online else 0):
        yield _at(luck, day), "exchange", seat.n, _pick(luck)
    for _ in range(luck.choice((0, 0, 1, 1, 1, 2)) if acts else 0):
        yield _at(luck, day), _weighted(luck, acts), seat.n, _pick(luck)


def _troubles(luck: Random, seats: tuple[Seat, ...], day: int, about: Theme) -> Iterator[_Draft]:
    for _ in range(luck.choice((0, 1, 1, 2, 3))):
        yield _at(luck, day), _weighted(luck, about.weighted(TROUBLES)), luck.choice(seats).n, _pick(luck)


def _management(
    luck: Random, seats: tuple[Seat, ...], people: tuple[Someone, ...], day: int, about: Theme
) -> Iterator[_Draft]:
    """Now and then a laptop is struck off, or somebody gets another."""
    staff = [seat.n for seat in seats if people[seat.person].role in ("coordinator", "founder")]
    if luck.random() < about.chance("remove a device", 0.025) and day > 5:
        yield _at(luck, day), "remove a device", luck.choice(staff), _pick(luck)
    if luck.random() < about.chance("enrol a device", 0.02):
        yield _at(luck, day), "enrol a device", luck.choice(staff), _pick(luck)
    if luck.random() < about.chance("enrol another laptop", 0.012):
        yield _at(luck, day), "enrol another laptop", luck.choice(staff), _pick(luck)
    if luck.random() < about.chance("confirm a device", 0.03):
        yield _at(luck, day), "confirm a device", luck.choice(staff), _pick(luck)
    if luck.random() < about.chance("change a role", 0.015):
        yield _at(luck, day), "change a role", luck.choice(staff), _pick(luck)


def _patched(
    luck: Random, seats: tuple[Seat, ...], people: tuple[Someone, ...], day: int, about: Theme
) -> Iterator[_Draft]:
    """Some laptops run a program that asks nobody: the last seats of mentors and practitioners, or a stolen one."""
    if luck.random() < about.chance("attack", 0.4):
        some = [seat.n for seat in seats if people[seat.person].role in ("mentor", "practitioner")]
        if some:
            yield _at(luck, day), _weighted(luck, about.weighted(PATCHED)), max(some), _pick(luck)
    if luck.random() < about.chance("steal", 0.02):
        staff = [seat.n for seat in seats if people[seat.person].role == "coordinator"]
        yield _at(luck, day), "steal", max(staff), _pick(luck)
        yield _at(luck, day + luck.randint(1, 4)), "remove a device", min(staff), _pick(luck)
