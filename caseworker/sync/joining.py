"""Joining a service: the steps on both sides of an invitation, over a carrier that may be away at any of them.

What is to be left there is kept here until it was: the application until the answer has come, the answer until it lies
where the application lay.
"""

from contextlib import suppress
from dataclasses import dataclass

import msgspec

from caseworker.domain.changes import Changes
from caseworker.domain.clock import milliseconds
from caseworker.domain.errors import Damaged, KnownError, NotHere, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.journal.keys import device_id_of
from caseworker.services.members import enrol
from caseworker.storage.desk import StoreDesk
from caseworker.storage.store import Transaction
from caseworker.sync.carriers import Carrier
from caseworker.sync.envelope import disclose, enclose
from caseworker.sync.introduction import roster_segments, take_roster, written
from caseworker.sync.invitation import (
    LARGEST,
    Application,
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
_APPLYING = "applying"
_INVITED = "invited:"
_ANSWERING = "answering:"


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


def keep_application(desk: StoreDesk, *, invitation: bytes, device_name: str) -> None:
    """Apply with an invitation, in a new store: from now on it waits for the answer."""
    made = from_file(invitation)
    now = milliseconds(desk.clock.now())
    sealed = apply(made, keys=desk.identity.keys, device_name=device_name, now=now)
    with desk.store.writing() as transaction:
        transaction.set_meta(_JOINING, invitation)
        transaction.set_meta(_APPLYING, sealed)


def leave_application(desk: StoreDesk, *, carrier: Carrier) -> None:
    """Leave the own application, unless it lies there already or the invitation has run out."""
    with desk.store.writing() as transaction:
        invitation, sealed = transaction.meta(_JOINING), transaction.meta(_APPLYING)
    made = from_file(invitation) if invitation else None
    if made is None or sealed is None:
        return
    if milliseconds(desk.clock.now()) > made.until:
        raise Refused(
            say(
                "No answer to your application has come, and the invitation has run out. Ask whoever invited you "
                "whether they let you in. If they did not, ask for a new invitation and join with it in another folder."
            )
        )
    if APPLICATION not in carrier.list(made.place):
        carrier.put(made.place, name=APPLICATION, sealed=sealed)


def own_phrase(desk: StoreDesk, *, invitation: bytes) -> str:
    """The eight words that a device which applies with an invitation reads out."""
    keys = desk.identity.keys
    return phrase(from_file(invitation), verify_key=keys.verify_key, recipient=keys.recipient)


def awaited_words(desk: StoreDesk) -> str:
    """The same, of a device that has applied and waits to be let in; empty for one that belongs already."""
    with desk.store.reading() as connection:
        row = connection.exec_driver_sql("SELECT value FROM meta WHERE name=?", (_JOINING,)).first()
    return own_phrase(desk, invitation=bytes(row[0])) if row else ""


def insist_usable(made: Invitation, *, carrier: Carrier, now: int) -> None:
    """Raises Refused for an invitation that has run out, or with which somebody was let in, or has applied, here."""
    if now > made.until:
        raise Refused(say("This invitation has run out. Ask for a new one; nothing was changed here."))
    if {ANSWER, APPLICATION} & set(carrier.list(made.place)):
        raise Refused(say("This invitation has been used already. Nothing was made. Ask for a new one."))


def applicants(desk: StoreDesk, *, carrier: Carrier) -> list[Applicant]:
    """Everybody who has applied with an open invitation of this device."""
    found = []
    for invited, made in _open_invitations(desk):
        try:
            sealed = carrier.get(made.place, name=APPLICATION, limit=LARGEST)
            if sealed is None:
                continue
            application = read_application(
                sealed, invitation=made, identity=desk.identity, now=milliseconds(desk.clock.now())
            )
        except (Damaged, Refused):
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
    # The answer becomes durable with the enrolment: a carrier that is away now is given it at a later exchange.
    with desk.store.together():
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
            transaction.set_meta(_ANSWERING + place, _answer(transaction, desk, to=application))
            transaction.do("DELETE FROM meta WHERE name=?", _INVITED + place)
    with suppress(KnownError):
        leave_answers(desk, carrier=carrier)
    return changes


def _answer(transaction: Transaction, desk: StoreDesk, *, to: Application) -> bytes:
    """The roster, sealed to whoever was let in."""
    raw = written(roster_segments(transaction, desk.identity.service))
    recipient = (device_id_of(to.verify_key), to.recipient)
    return enclose(raw, keys=desk.identity.keys, recipients=[recipient])


def leave_answers(desk: StoreDesk, *, carrier: Carrier) -> None:
    """Leave each answer that waits where its application lies, and let go of it then; another carrier is left alone."""
    with desk.store.reading() as connection:
        sql = "SELECT name, value FROM meta WHERE name LIKE ?"
        waiting = connection.exec_driver_sql(sql, (_ANSWERING + "%",)).all()
    for name, sealed in waiting:
        place = name.removeprefix(_ANSWERING)
        # A file that somebody else left under the answer's name holds no other answer up.
        with suppress(Damaged):
            if {APPLICATION, ANSWER} & set(carrier.list(place)):
                carrier.put(place, name=ANSWER, sealed=bytes(sealed))
                carrier.remove(place, name=APPLICATION)
                with desk.store.writing() as transaction:
                    transaction.do("DELETE FROM meta WHERE name=?", name)


def take_answer(desk: StoreDesk, *, carrier: Carrier) -> bool:
    """Read the answer to an own application, when it has come; from then on this device exchanges like any other."""
    with desk.store.reading() as connection:
        row = connection.exec_driver_sql("SELECT value FROM meta WHERE name=?", (_JOINING,)).first()
    if row is None:
        return True
    made = from_file(bytes(row[0]))
    sealed = carrier.get(made.place, name=ANSWER, limit=LARGEST)
    if sealed is None:
        leave_application(desk, carrier=carrier)
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
        transaction.do("DELETE FROM meta WHERE name IN (?, ?)", _JOINING, _APPLYING)
    return True


def _open_invitations(desk: StoreDesk) -> list[tuple[Invited, Invitation]]:
    with desk.store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT value FROM meta WHERE name LIKE ?", (_INVITED + "%",)).all()
    found = (msgspec.msgpack.decode(bytes(row[0]), type=Invited) for row in rows)
    return [(invited, from_file(invited.invitation)) for invited in found]
