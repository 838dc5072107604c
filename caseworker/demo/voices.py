"""The laptops of the invented members: each has keys of its own, so that the record says who wrote what.

They exist only while a story is written; whoever makes a store for one of these members goes on with its keys.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import Clock
from caseworker.domain.errors import BugError
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.entropy import Entropy
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys
from caseworker.services import members
from caseworker.services.desk import Act, Desk
from caseworker.storage.desk import StoreDesk


class OneAct:
    """A desk at which several services write one act together: what they write is durable when that act is."""

    def __init__(self, desk: Desk, act: Act) -> None:
        self._desk = desk
        self._act = act

    @property
    def identity(self) -> Identity:
        """Who writes."""
        return self._desk.identity

    @property
    def clock(self) -> Clock:
        """The story's clock."""
        return self._desk.clock

    @property
    def entropy(self) -> Entropy:
        """The story's entropy."""
        return self._desk.entropy

    @property
    def member(self) -> Id:
        """The member who writes."""
        return self._desk.member

    @contextmanager
    def act(self, name: str, *, undo: Undo = Undo.REVERSIBLE) -> Iterator[Act]:
        """The act that is open already, whatever a service would call its own."""
        del name, undo
        yield self._act

    def undo(self, act: Id) -> Changes:
        """A story undoes nothing."""
        raise BugError(f"an act is being made, {act} cannot be undone within it")


class Newcomer(NamedTuple):
    """Somebody to be let in: their member id, name and role, and what their laptop is called."""

    key: str
    member: Id
    name: str
    role: Role
    device: str


def let_in(desk: StoreDesk, newcomers: Iterable[Newcomer]) -> dict[str, StoreDesk]:
    """Let several people into the service in one act, each with a laptop; answers a desk for each, by key."""
    voices: dict[str, StoreDesk] = {}
    with desk.act("let people in", undo=Undo.IRREVOCABLE) as act:
        together = OneAct(desk, act)
        for one in newcomers:
            keys = DeviceKeys.generate(desk.entropy)
            members.enrol(
                together,
                member=one.member,
                name=one.name,
                role=one.role,
                key=keys.verify_key,
                recipient=keys.recipient,
                device_name=one.device,
            )
            incarnation = desk.entropy.bytes(8).hex()
            identity = Identity(keys, desk.identity.service, one.member, incarnation)
            voices[one.key] = StoreDesk(desk.store, identity=identity, clock=desk.clock, entropy=desk.entropy)
    return voices
