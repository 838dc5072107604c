"""What this device is, kept inside its encrypted store: keys, service, member, incarnation."""

from caseworker.domain.ids import Id
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys
from caseworker.storage.store import Store, Transaction

_NAMES = ("signing_seed", "age_secret", "service", "member", "incarnation")


def keep_identity(transaction: Transaction, identity: Identity) -> None:
    """Write who this device is into its store."""
    values = (
        identity.keys.signing_seed,
        identity.keys.age_secret.encode(),
        identity.service.encode(),
        identity.member.encode(),
        identity.incarnation.encode(),
    )
    for name, value in zip(_NAMES, values, strict=True):
        transaction.set_meta(name, value)


def kept_identity(store: Store) -> Identity | None:
    """Who this device is; None before it belongs to anybody."""
    with store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT name, value FROM meta").all()
    known = {name: bytes(value) for name, value in rows if name in _NAMES}
    if len(known) < len(_NAMES):
        return None
    keys = DeviceKeys(known["signing_seed"], known["age_secret"].decode())
    texts = (known[name].decode() for name in _NAMES[2:])
    service, member, incarnation = texts
    return Identity(keys, Id(service), Id(member), incarnation)
