"""A carrier that loses, repeats, reorders, delays, keeps, corrupts, lists incompletely, is emptied, swapped or away."""

from collections import Counter
from dataclasses import dataclass, field

from caseworker.domain.errors import Damaged, KnownError, say
from caseworker.sync.carriers import PLACE
from tests.simulation.chance import Chance

AWAY = say("The shared folder cannot be reached.")
OTHER = say("Another batch of this name is in the shared folder.")


@dataclass
class Parcel:
    """A batch with the carrier: what it really is, and what is seen of it until some minute."""

    sealed: bytes
    seen_from: int = 0
    half_until: int = 0


Place = tuple[str, str]


def spot(place: Place) -> Place:
    """The mailbox and that part of a name which a seed decides; the rest is a digest of what is sealed anew each time."""
    box, name = place
    return box, name[:PLACE]


class Post:
    """What all laptops share. `kept` is everything that ever was left, for those faults that bring it back."""

    def __init__(self, counts: Counter[str]) -> None:
        self.parcels: dict[Place, Parcel] = {}
        self.kept: dict[Place, bytes] = {}
        self.counts = counts
        self.minute = 0

    def add(self, mailbox: str, name: str, sealed: bytes) -> None:
        """Put something into a mailbox that no laptop left there."""
        self.parcels[mailbox, name] = Parcel(sealed)

    def bring_back(self, old: Place, new: Place) -> None:
        """What was once left in one place is in another now."""
        self.parcels[new] = Parcel(self.kept[old])

    def heal(self) -> None:
        """Everything that is here can be seen whole from now on."""
        for parcel in self.parcels.values():
            parcel.seen_from = parcel.half_until = 0


@dataclass
class Trouble:
    """What is going to go wrong for one laptop: so many times, or until some minute."""

    lose: int = 0
    delay: int = 0
    delay_minutes: int = 0
    half: int = 0
    keep: int = 0
    shuffle: int = 0
    miss: int = 0
    flip: int = 0
    cut: int = 0
    away_until: int = 0
    full_until: int = 0
    elsewhere_until: int = 0
    vanish_after: int = -1
    chance: Chance = field(default_factory=Chance)


class PostDoor:
    """One laptop's way to the post. `before` is called before every operation: there a crash may lie in wait."""

    def __init__(self, post: Post, *, before: "Crashing") -> None:
        self.post = post
        self.trouble = Trouble()
        self._before = before
        self._elsewhere = Post(Counter())

    @property
    def name(self) -> str:
        return "the post"

    @property
    def place(self) -> str:
        return "elsewhere" if self.post.minute < self.trouble.elsewhere_until else "the post"

    def put(self, mailbox: str, *, name: str, sealed: bytes) -> None:
        self._open("put", writing=True)
        if self._takes("lose"):
            return
        parcels = self._post().parcels
        there = [n for box, n in parcels if box == mailbox and n[:PLACE] == name[:PLACE]]
        if there:
            if there != [name] or parcels[mailbox, name].sealed != sealed:
                raise Damaged(OTHER)
            return
        parcel = parcels[mailbox, name] = Parcel(sealed)
        self._post().kept[mailbox, name] = sealed
        if self._takes("delay"):
            parcel.seen_from = self.post.minute + self.trouble.delay_minutes
        if self._takes("half"):
            parcel.half_until = self.post.minute + self.trouble.delay_minutes
        self._before("put done")

    def list(self, mailbox: str) -> "list[str]":
        self._open("list")
        parcels = self._post().parcels
        now = self.post.minute
        seen = (name for (box, name), parcel in parcels.items() if box == mailbox and parcel.seen_from <= now)
        names = sorted(seen, key=lambda name: name[:PLACE])
        if names and self._takes("miss"):
            names = self.trouble.chance.some_of("miss", names, 50, key=lambda name: name[:PLACE])
        if len(names) > 1 and self._takes("shuffle"):
            self.trouble.chance.random("shuffle").shuffle(names)
        return names

    def get(self, mailbox: str, *, name: str, limit: int) -> bytes | None:
        self._open("get")
        parcel = self._post().parcels.get((mailbox, name))
        if parcel is None:
            return None
        if len(parcel.sealed) > limit:
            raise Damaged(OTHER)
        sealed = parcel.sealed
        if parcel.half_until > self.post.minute:
            self.post.counts["fault: half-written batch seen"] += 1
            return sealed[: len(sealed) // 2]
        if self._takes("flip"):
            at = self.trouble.chance.number("flip" + name[:PLACE], len(sealed) * 8)
            return sealed[: at // 8] + bytes([sealed[at // 8] ^ (1 << at % 8)]) + sealed[at // 8 + 1 :]
        if self._takes("cut"):
            return sealed[: self.trouble.chance.number("cut" + name[:PLACE], len(sealed))]
        return sealed

    def remove(self, mailbox: str, *, name: str) -> None:
        self._open("remove")
        if (mailbox, name) in self._post().parcels and not self._takes("keep"):
            del self._post().parcels[mailbox, name]

    def _post(self) -> Post:
        if self.trouble.elsewhere_until > self.post.minute:
            self.post.counts["fault: another service's carrier"] += 1
            return self._elsewhere
        return self.post

    def _takes(self, name: str) -> bool:
        """Whether a trouble strikes now; it does so as often as it was asked to."""
        left = getattr(self.trouble, name)
        if left <= 0:
            return False
        setattr(self.trouble, name, left - 1)
        self.post.counts[f"fault: {NAMES[name]}"] += 1
        return True

    def _open(self, what: str, *, writing: bool = False) -> None:
        self._before(what)
        trouble = self.trouble
        if trouble.vanish_after == 0 or trouble.away_until > self.post.minute:
            self.post.counts["fault: carrier away"] += 1
            trouble.vanish_after = -1
            raise KnownError(AWAY)
        if writing and trouble.full_until > self.post.minute:
            self.post.counts["fault: carrier full"] += 1
            raise KnownError(AWAY)
        trouble.vanish_after -= trouble.vanish_after > 0


class Crashing:
    """What may end a laptop's work in the middle."""

    def __call__(self, what: str) -> None:
        raise NotImplementedError


NAMES = {
    "lose": "batch lost",
    "delay": "batch delayed",
    "half": "batch half written",
    "keep": "batch kept although removed",
    "shuffle": "batches out of order",
    "miss": "list incomplete",
    "flip": "bit flipped",
    "cut": "batch truncated",
}
