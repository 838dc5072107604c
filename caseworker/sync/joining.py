"""Joining a service: the steps on both sides of an invitation, over a carrier or by files carried by hand."""

from dataclasses import dataclass

import msgspec

from caseworker.domain.changes import Changes
from caseworker.domain.clock import milliseconds
from caseworker.domain.errors import KnownError, NotHere, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.journal.keys import device_id_of
from caseworker.services.members import enrol
from caseworker.storage.desk import StoreDesk
from caseworker.sync.carriers import Carrier
from caseworker.sync.envelope import disclose, enclose
from caseworker.sync.introduction import roster_segments, take_roster, written
from caseworker.sync.invitation import (
    LARGEST,
    Invitation,
    apply,
    from_file,
    invite,
    phrase,
    read_application,
    to_file,
)
from caseworker.sync.words import spoken

APPLICATION = "a0" * 8
ANSWER = "b1" * 8
_JOINING = "joining"
_INVITED = "invited:"


class Invited(msgspec.Struct, frozen=True):
    """An open invitation on the inviting device: who is to come, and in which role."""

    name: str
    role: str
    team: str
    invitation: bytes


@dataclass(frozen=True)
class Applicant:
    """Somebody who has applied with an invitation: what to call them and the eight words to compare by voice."""

    place: str
    name: str
    role: Role
    phrase: str


def send_invitation(desk: StoreDesk, *, name: str, role: Role, team: str = "", member: Id | None = None) -> bytes:
    """Invite somebody; answers the bytes of the file to hand over. A mentor is invited under their own record's id."""
    now = milliseconds(desk.clock.now())
    becoming = member or Id(desk.entropy.bytes(16).hex())
    made = invite(desk.identity, member=becoming, entropy=desk.entropy, now=now)
    with desk.store.writing() as transaction:
        invited = Invited(name, role, team, to_file(made))
        transaction.set_meta(_INVITED + made.place, msgspec.msgpack.encode(invited))
    return to_file(made)


def send_application(desk: StoreDesk, *, invitation: bytes, device_name: str, carrier: Carrier) -> str:
    """Apply with an invitation from a new store; answers the eight words. The store waits for the answer."""
    made = from_file(invitation)
    keys = desk.identity.keys
    sealed = apply(made, keys=keys, device_name=device_name, now=milliseconds(desk.clock.now()))
    with desk.store.writing() as transaction:
        transaction.set_meta(_JOINING, invitation)
    carrier.put(made.place, name=APPLICATION, sealed=sealed)
    return phrase(made, verify_key=keys.verify_key, recipient=keys.recipient)


def insist_unused(made: Invitation, *, carrier: Carrier) -> None:
    """Raises Refused for an invitation with which somebody was let in, or has applied, over this carrier already."""
    for name in (ANSWER, APPLICATION):
        if carrier.get(made.place, name=name, limit=LARGEST) is not None:
            raise Refused(say("This invitation has been used already. Nothing was made. Ask for a new one."))


def applicants(desk: StoreDesk, *, carrier: Carrier) -> list[Applicant]:
    """Everybody who has applied with an open invitation of this device."""
    found = []
    for invited, made in _open_invitations(desk):
        sealed = carrier.get(made.place, name=APPLICATION, limit=LARGEST)
        if sealed is None:
            continue
        try:
            application = read_application(
                sealed, invitation=made, identity=desk.identity, now=milliseconds(desk.clock.now())
            )
        except KnownError:
            # A spoilt file at one meeting place hides nobody else's; its own applicant will ask why nothing happens.
            continue
        words = phrase(made, verify_key=application.verify_key, recipient=application.recipient)
        found.append(Applicant(made.place, invited.name, Role(invited.role), words))
    return found


def admit(desk: StoreDesk, *, place: str, compared: str, carrier: Carrier) -> Changes:
    """Enrol an applicant whose eight words were compared by voice, and answer with the roster; no second time.

    Raises Refused when the words are not those of this application.
    """
    invited, made = next(((i, m) for i, m in _open_invitations(desk) if m.place == place), (None, None))
    sealed = carrier.get(place, name=APPLICATION, limit=LARGEST) if made else None
    if invited is None or made is None or sealed is None:
        raise NotHere(say("There is no application to this invitation. It may have been used already."))
    now = milliseconds(desk.clock.now())
    application = read_application(sealed, invitation=made, identity=desk.identity, now=now)
    words = phrase(made, verify_key=application.verify_key, recipient=application.recipient)
    if spoken(compared) != spoken(words):
        raise Refused(say("The eight words differ, so nobody was let in. Somebody may stand between: invite again."))
    changes = enrol(
        desk,
        member=Id(made.member),
        name=invited.name,
        role=Role(invited.role),
        key=application.verify_key,
        recipient=application.recipient,
        team=invited.team,
        device_name=application.device_name,
    )
    with desk.store.writing() as transaction:
        raw = written(roster_segments(transaction, desk.identity.service))
        transaction.do("DELETE FROM meta WHERE name=?", _INVITED + place)
    recipient = (device_id_of(application.verify_key), application.recipient)
    carrier.put(place, name=ANSWER, sealed=enclose(raw, keys=desk.identity.keys, recipients=[recipient]))
    carrier.remove(place, name=APPLICATION)
    return changes


def take_answer(desk: StoreDesk, *, carrier: Carrier) -> bool:
    """Read the answer to an own application, when it has come; from then on this device exchanges like any other."""
    with desk.store.reading() as connection:
        row = connection.exec_driver_sql("SELECT value FROM meta WHERE name=?", (_JOINING,)).first()
    if row is None:
        return True
    made = from_file(bytes(row[0]))
    sealed = carrier.get(made.place, name=ANSWER, limit=LARGEST)
    if sealed is None:
        return False
    inviting = device_id_of(made.verify_key)
    found = disclose(
        sealed,
        identity=desk.identity.keys.age_secret,
        opener=desk.identity.device,
        verify_key_of=lambda device: made.verify_key if device == inviting else None,
    )
    with desk.store.writing() as transaction:
        take_roster(transaction, found.payload, service=Id(made.service), own=desk.identity)
        transaction.do("DELETE FROM meta WHERE name=?", _JOINING)
    return True


def _open_invitations(desk: StoreDesk) -> list[tuple[Invited, Invitation]]:
    with desk.store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT value FROM meta WHERE name LIKE ?", (_INVITED + "%",)).all()
    found = (msgspec.msgpack.decode(bytes(row[0]), type=Invited) for row in rows)
    return [(invited, from_file(invited.invitation)) for invited in found]
