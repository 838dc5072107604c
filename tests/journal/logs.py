"""Roster logs made by hand: who writes what, having seen which entries."""

from collections.abc import Iterable
from hashlib import blake2b

from caseworker.domain.ids import Id, derived
from caseworker.entropy import SeededEntropy
from caseworker.journal.entry import EntryId, Op
from caseworker.journal.keys import DeviceKeys
from caseworker.journal.membership import RosterChange, RosterEntry, View
from caseworker.journal.roster import Roster, service_id

_KEYS: dict[str, DeviceKeys] = {}


def keys_of(name: str) -> DeviceKeys:
    """The keys of a device, the same whenever it is named."""
    if name not in _KEYS:
        _KEYS[name] = DeviceKeys.generate(SeededEntropy(int.from_bytes(name.encode(), "big")))
    return _KEYS[name]


def member(name: str) -> Id:
    """The member of a device of this name."""
    return derived("member", name)


def device(name: str) -> Id:
    """The id of a device of this name."""
    return keys_of(name).device_id


SERVICE = service_id(keys_of("Ann").verify_key, keys_of("kit").verify_key)


class Log:
    """A roster of the coordinator Ann, whose entries are written in her or anybody's name."""

    def __init__(self) -> None:
        self.entries: list[RosterEntry] = []
        self.founding = self.write("Ann", *enrolling("Ann", "coordinator"), *enrolling("kit", "trustee"), known=())

    def write(self, author: str, *changes: RosterChange, known: Iterable[EntryId] | None = None) -> EntryId:
        """An entry by a device that had seen some entries: by default all there are."""
        seen = self.roster().frontier() if known is None else tuple(sorted(known))
        name = blake2b(repr((author, changes, seen, len(self.entries))).encode(), digest_size=16).digest()
        self.entries.append(RosterEntry(name, device(author), member(author), seen, len(self.entries), changes))
        return name

    def enrol(
        self, author: str, name: str, role: str = "coordinator", *, known: Iterable[EntryId] | None = None
    ) -> EntryId:
        """Enrol a device with a member of its own."""
        return self.write(author, *enrolling(name, role), known=known)

    def remove(self, author: str, name: str, *, known: Iterable[EntryId] | None = None) -> EntryId:
        """Remove a device."""
        return self.write(author, RosterChange("device", device(name), Op.REMOVE, {"removed": True}), known=known)

    def roster(self) -> Roster:
        """The roster of everything written."""
        return Roster(SERVICE, self.entries)

    def now(self) -> View:
        """What the roster amounts to."""
        return self.roster().now()

    def active(self) -> set[str]:
        """The names of those of Ann, Bob, Cid, Dot and Eve who are in."""
        return {name for name in ("Ann", "Bob", "Cid", "Dot", "Eve") if self.now().active(device(name))}


def enrolling(name: str, role: str, **other: object) -> tuple[RosterChange, RosterChange]:
    """A device and its member."""
    keys = keys_of(name)
    signing = {"member": member(name), "signing_key": keys.verify_key.hex(), "recipient": keys.recipient}
    return (
        RosterChange("member", member(name), Op.SET, {"role": role, "name": name, "mailbox": derived("box", name)}),
        RosterChange("device", device(name), Op.ENROL, signing | other),
    )
