"""Invitations: a one-time secret in a file, an application sealed to whoever invited, eight words compared by voice.

The file names nobody. Both sides show the same eight words over the secret and both devices' keys; only after they have
been compared is the device enrolled, and the roster goes back sealed to it.
"""

from hashlib import blake2b
from hmac import compare_digest

import msgspec

from caseworker.domain.errors import Damaged, Refused, say
from caseworker.domain.ids import Id
from caseworker.entropy import Entropy
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys
from caseworker.sync.age_layer import open_sealed, seal
from caseworker.sync.words import safety_phrase

SECRET_BYTES = 32
LARGEST = 16 * 1024 * 1024
VALID_MS = 14 * 24 * 3600 * 1000


class Invitation(msgspec.Struct, frozen=True):
    """What the file holds: the service, the keys of who invites, the member to become, the secret, the last moment."""

    service: str
    verify_key: bytes
    recipient: str
    member: str
    secret: bytes
    until: int

    @property
    def place(self) -> str:
        """The mailbox at the carrier where the two meet: it follows from the secret."""
        return blake2b(self.secret, digest_size=16, person=b"cw.meeting").hexdigest()


class Application(msgspec.Struct, frozen=True):
    """What the joining device asks with: its public keys, its own name, and a proof that it holds the secret."""

    verify_key: bytes
    recipient: str
    device_name: str
    proof: bytes


def invite(identity: Identity, *, member: Id, entropy: Entropy, now: int) -> Invitation:
    """A new invitation for a member, good once and for fourteen days."""
    keys = identity.keys
    secret = entropy.bytes(SECRET_BYTES)
    return Invitation(identity.service, keys.verify_key, keys.recipient, member, secret, now + VALID_MS)


def to_file(invitation: Invitation) -> bytes:
    """The bytes of an invitation file."""
    return msgspec.json.encode(invitation)


def from_file(raw: bytes) -> Invitation:
    """The invitation of a file. Raises Damaged when it is none."""
    try:
        found = msgspec.json.decode(raw, type=Invitation)
    except (msgspec.MsgspecError, ValueError) as error:
        raise Damaged(say("This file is no invitation. Ask for it to be sent again.")) from error
    if len(found.secret) != SECRET_BYTES:
        raise Damaged(say("This file is no invitation. Ask for it to be sent again."))
    return found


def apply(invitation: Invitation, *, keys: DeviceKeys, device_name: str, now: int) -> bytes:
    """A sealed application for whoever invited. Raises Refused when the invitation is too old."""
    if now > invitation.until:
        raise Refused(say("This invitation has run out. Ask for a new one; nothing was changed here."))
    proof = _proof(invitation.secret, keys.verify_key, keys.recipient)
    application = Application(keys.verify_key, keys.recipient, device_name, proof)
    return seal(msgspec.msgpack.encode(application), recipients=[invitation.recipient])


def read_application(sealed: bytes, *, invitation: Invitation, identity: Identity, now: int) -> Application:
    """The application to an own invitation. Raises Refused or Damaged; a wrong proof is somebody without the secret."""
    if now > invitation.until:
        raise Refused(say("This invitation has run out, so the application was not accepted. Invite again."))
    try:
        raw = open_sealed(sealed, identity=identity.keys.age_secret, limit=LARGEST)
        found = msgspec.msgpack.decode(raw, type=Application)
    except (msgspec.MsgspecError, ValueError) as error:
        raise Damaged(say("This application cannot be read. Ask for it to be made again.")) from error
    if not compare_digest(found.proof, _proof(invitation.secret, found.verify_key, found.recipient)):
        raise Refused(say("This application was not made with the invitation. Nobody was let in. Invite again."))
    return found


def phrase(invitation: Invitation, *, verify_key: bytes, recipient: str) -> str:
    """The eight words that both sides read to each other."""
    inviting = invitation.verify_key + invitation.recipient.encode()
    return safety_phrase(invitation.secret, inviting, verify_key + recipient.encode())


def _proof(secret: bytes, verify_key: bytes, recipient: str) -> bytes:
    return blake2b(verify_key + recipient.encode(), key=secret, digest_size=32, person=b"cw.application").digest()
