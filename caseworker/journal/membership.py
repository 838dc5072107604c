"""Who belongs to a service at one point of its roster: members, devices and pinned partners, as entries leave them.

A device's id is the hash of its signing key, so no other key can stand under it, and a removal is for ever.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from caseworker.domain.ids import NO_ID, Id
from caseworker.journal.entry import EntryId, Op
from caseworker.journal.keys import device_id_of, is_recipient

_MAILBOX = re.compile("[0-9a-f]{32}")
_RECIPIENTS_REMEMBERED = 4096


class RosterChange(NamedTuple):
    """What one roster entry says of one record: its kind, its id and the plain values it sets."""

    kind: str
    record: Id
    op: str
    values: Mapping[str, object]


class RosterEntry(NamedTuple):
    """An entry of a roster folder: `known` is the frontier that its author had seen."""

    id: EntryId
    device: Id
    member: Id
    known: tuple[EntryId, ...]
    time: int
    changes: tuple[RosterChange, ...]
    misplaced: bool = False
    """Whether it says something of a kind that does not live in a roster: then it says nothing at all."""


class Admission(NamedTuple):
    """One roster entry by which a member's laptop let somebody in: gave them their role, or enrolled one for them."""

    entry: EntryId
    device: Id
    by: Id


@dataclass(frozen=True)
class Device:
    """A laptop of a member: its keys, and whether it has been removed."""

    id: Id
    member: Id
    signing_key: bytes
    recipient: str
    name: str = ""
    removed: bool = False


@dataclass(frozen=True)
class Member:
    """A human in a service, with a role: mentor, coordinator, practitioner or trustee."""

    id: Id
    service: Id
    role: str
    name: str = ""
    team: str = ""
    mailbox: Id = NO_ID
    left: bool = False


@dataclass(frozen=True)
class Partner:
    """Another service whose roster this one has pinned."""

    service: Id
    name: str = ""
    areas: tuple[str, ...] = ()


@dataclass(frozen=True)
class View:
    """A roster as it stands at one point: members and devices by id, pinned partners by service."""

    service: Id
    name: str = ""
    kind: str = ""
    devices: Mapping[Id, Device] = field(default_factory=dict)
    members: Mapping[Id, Member] = field(default_factory=dict)
    partners: Mapping[Id, Partner] = field(default_factory=dict)

    def active(self, device: Id) -> Member | None:
        """The member whom an enrolled and not removed device speaks for."""
        found = self.devices.get(device)
        member = self.members.get(found.member) if found and not found.removed else None
        return member if member and not member.left else None

    def devices_of(self, member: Id) -> list[Device]:
        """The devices of a member that are not removed."""
        gone = self.members.get(member)
        if gone is None or gone.left:
            return []
        return [d for d in self.devices.values() if d.member == member and not d.removed]

    def with_role(self, *roles: str) -> list[Member]:
        """The members who have one of these roles and have not left."""
        return [m for m in self.members.values() if m.role in roles and not m.left]


def signing_key(values: Mapping[str, object]) -> bytes:
    """The signing key that a device record names; nothing when it cannot be read."""
    try:
        return bytes.fromhex(str(values.get("signing_key") or ""))
    except ValueError:
        return b""


def view_of(service: Id, entries: Iterable[RosterEntry]) -> View:
    """What roster entries amount to, taken in the order given."""
    fields: dict[tuple[str, Id], dict[str, object]] = {}
    for entry in entries:
        for change in entry.changes:
            known = fields.setdefault((change.kind, change.record), {})
            known.update(_device_values(change, known) if change.kind == "device" else change.values)
    return View(
        service=service,
        name=_text(fields.get(("service", service), {}), "name"),
        kind=_text(fields.get(("service", service), {}), "service_kind"),
        devices={i: _device(i, v) for (kind, i), v in fields.items() if kind == "device"},
        members={i: _member(i, service, v) for (kind, i), v in fields.items() if kind == "member"},
        partners={p.service: p for (kind, _), v in fields.items() if kind == "partner" for p in (_partner(v),)},
    )


def _device_values(change: RosterChange, known: Mapping[str, object]) -> dict[str, object]:
    """A device's own key is the one that its id is the hash of, and a removal is for ever: nothing else is taken."""
    told = dict(change.values)
    if device_id_of(signing_key(told)) != change.record:
        told.pop("signing_key", None)
    return told | {"removed": known.get("removed", False) or change.op == Op.REMOVE}


def _text(values: Mapping[str, object], name: str) -> str:
    return str(values.get(name) or "")


def _device(identifier: Id, values: Mapping[str, object]) -> Device:
    return Device(
        id=identifier,
        member=Id(_text(values, "member")),
        signing_key=signing_key(values),
        recipient=_recipient(_text(values, "recipient")),
        name=_text(values, "name"),
        removed=bool(values.get("removed")),
    )


@lru_cache(maxsize=_RECIPIENTS_REMEMBERED)
def _recipient(text: str) -> str:
    """An age recipient, or nothing: what is none would stop everybody's packing."""
    return text if is_recipient(text) else ""


def _mailbox(text: str) -> Id:
    """The name of a mailbox, or nothing."""
    return Id(text) if _MAILBOX.fullmatch(text) else NO_ID


def _member(identifier: Id, service: Id, values: Mapping[str, object]) -> Member:
    return Member(
        id=identifier,
        service=service,
        role=_text(values, "role"),
        name=_text(values, "name"),
        team=_text(values, "team"),
        mailbox=_mailbox(_text(values, "mailbox")),
        left=values.get("left_on") is not None,
    )


def _partner(values: Mapping[str, object]) -> Partner:
    areas = values.get("areas")
    return Partner(
        service=Id(_text(values, "service")),
        name=_text(values, "name"),
        areas=tuple(areas) if isinstance(areas, tuple) else (),
    )
