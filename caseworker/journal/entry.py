"""One entry of the journal: a structure that stays for ever, and values under salted hashes that can be erased.

The link hash covers the structure bytes and one root over the value hashes, so bytes are kept as received and a
missing value leaves the chain provable. Format: docs/protocol.md.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import Annotated, Any, NamedTuple

import msgspec
from msgspec import Meta

from caseworker.domain import ids
from caseworker.domain.errors import Damaged, say
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import NO_ID, Id
from caseworker.journal.formats import upcast

FORMAT = 1
"""The newest format that this version reads, and writes once the service's floor allows it."""
EntryId = bytes
"""The first sixteen bytes of an entry's link."""

LINK_BYTES = 32
GENESIS_LINK = bytes(LINK_BYTES)
SEED_BYTES = 16
HASH_BYTES = 32
INCARNATION_BYTES = 8
MOST_CHANGES = 100_000

STRUCK = "~struck"
"""The field that strike and restore write: the heads that whoever struck the record had seen, or nothing."""

_FOLDERS = tuple(Folder)
_Name = Annotated[bytes, Meta(min_length=ids.ID_BYTES, max_length=ids.ID_BYTES)]
_Place = Annotated[int, Meta(ge=0, le=MOST_CHANGES)]
_Count = Annotated[int, Meta(ge=1, le=2**63 - 1)]
_Moment = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]


class Op:
    """The operations that an entry can carry; a reader keeps those that it does not know."""

    OPEN = "open"
    SET = "set"
    STRIKE = "strike"
    RESTORE = "restore"
    ATTACH = "attach"
    RESOLVE = "resolve"
    ERASE = "erase"
    ACCEPT = "accept"
    ENROL = "enrol"
    REMOVE = "remove"
    CUT_OFF = "cut off"

    ALL = frozenset({OPEN, SET, STRIKE, RESTORE, ATTACH, RESOLVE, ERASE, ACCEPT, ENROL, REMOVE, CUT_OFF})


class Writer(NamedTuple):
    """A device in one incarnation (16 hexadecimal digits): what has a chain of its own in each folder."""

    device: Id
    incarnation: str

    def to_bytes(self) -> bytes:
        """Twenty-four bytes: device, then incarnation."""
        return bytes.fromhex(self.device + self.incarnation)


def writer_from_bytes(raw: bytes) -> Writer:
    """The writer of twenty-four bytes."""
    if len(raw) != ids.ID_BYTES + INCARNATION_BYTES:
        raise Damaged(say("A writer in this batch is not one; the batch was not read."))
    return Writer(ids.from_bytes(raw[: ids.ID_BYTES]), raw[ids.ID_BYTES :].hex())


@lru_cache(maxsize=4096)
def folder_to_bytes(key: FolderKey) -> bytes:
    """A folder on the wire: one byte for its class, then the scope and, when shared, the body."""
    return bytes([_FOLDERS.index(key.folder)]) + bytes.fromhex(key.scope) + bytes.fromhex(key.body)


def folder_from_bytes(raw: bytes) -> FolderKey:
    """The folder of its wire form. Raises Damaged for an unknown class or a wrong length."""
    if len(raw) not in (17, 33) or raw[0] >= len(_FOLDERS):
        raise Damaged(say("A folder in this batch is of a kind this version does not know."))
    body = ids.from_bytes(raw[17:]) if len(raw) > 17 else NO_ID
    return FolderKey(_FOLDERS[raw[0]], ids.from_bytes(raw[1:17]), body)


class Change(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """What one entry did to one record. `record` is an id or, for a record born in this act, its place in the act."""

    kind: str
    record: _Name | _Place
    op: str
    fields: tuple[tuple[str, tuple[_Name, ...]], ...]

    def record_id(self, act: bytes) -> Id:
        """The id of the record that this change is about."""
        return born(act, self.record) if isinstance(self.record, int) else ids.from_bytes(self.record)


class Structure(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """What stays of an entry whatever is erased. `time` is claimed, in milliseconds; `roster` and `cites` are ids."""

    version: _Count
    number: _Count
    act: _Name
    member: _Name
    name: str
    time: _Moment
    roster: tuple[_Name, ...]
    cites: tuple[_Name, ...]
    changes: tuple[Change, ...]

    @property
    def understood(self) -> bool:
        """Whether this version of the product knows all that it asks for; what it does not know waits for the next."""
        return self.version <= FORMAT and all(change.op in Op.ALL for change in self.changes)


_encoder = msgspec.msgpack.Encoder()
_structure_decoder = msgspec.msgpack.Decoder(Structure)
_any_decoder = msgspec.msgpack.Decoder()


def born(act: bytes, place: int) -> Id:
    """The id of the record that an act makes at a place; nobody else's act can make the same."""
    return Id(blake2b(act + place.to_bytes(4, "big"), digest_size=ids.ID_BYTES, person=b"cw.born").hexdigest())


class Entry(NamedTuple):
    """An entry with its values as far as this device has them.

    `values[i]` is the msgpack form of the i-th field over all changes, or None when it was withheld or erased.
    `seed` derives every salt; once a value is missing the seed is dropped and `proofs[i]` is the salt (16 bytes) of a
    value that is here or the hash (32 bytes) of one that is not.
    """

    raw: bytes
    structure: Structure
    seed: bytes | None
    values: tuple[bytes | None, ...]
    proofs: tuple[bytes, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether every value is here."""
        return None not in self.values

    def salts(self) -> list[bytes]:
        """The salt of each value, or the hash in its place where the value is missing."""
        if self.seed is None:
            return list(self.proofs)
        return [_salt(self.seed, place) for place in range(len(self.values))]

    def root(self) -> bytes:
        """One hash over the hashes of all values."""
        digest = blake2b(digest_size=HASH_BYTES, person=b"cw.root")
        for proof, value in zip(self.salts(), self.values, strict=True):
            digest.update(proof if value is None else _value_hash(proof, value))
        return digest.digest()

    def without(self, missing: Sequence[int]) -> "Entry":
        """The same entry with the values at these places withheld: their hashes stay, the seed goes."""
        if not missing:
            return self
        gone = set(missing)
        proofs, values = [], []
        for place, (proof, value) in enumerate(zip(self.salts(), self.values, strict=True)):
            keep = value is None or place not in gone
            proofs.append(proof if keep or value is None else _value_hash(proof, value))
            values.append(value if keep else None)
        return Entry(self.raw, self.structure, None, tuple(values), tuple(proofs))

    def filled_from(self, other: "Entry") -> "Entry":
        """This entry with every value that either has; both must be the same entry."""
        for one in (self, other):
            if one.seed is not None:
                return one
        pairs = zip(self.values, self.proofs, other.values, other.salts(), strict=True)
        chosen = [(mine, proof) if mine is not None else (theirs, their) for mine, proof, theirs, their in pairs]
        return Entry(self.raw, self.structure, None, tuple(v for v, _ in chosen), tuple(p for _, p in chosen))


class Piece(msgspec.Struct, frozen=True, gc=False):
    """One field of one change, flattened: what the merge works on. `born`: the record was made by this very act."""

    kind: str
    record: Id
    op: str
    field: str
    base: tuple[EntryId, ...]
    value: bytes | None
    born: bool = False


def pieces(entry: Entry) -> list[Piece]:
    """Every field that the entry touches, in the order of its values, as it reads today."""
    version = entry.structure.version
    found = _as_written(entry)
    return found if version >= FORMAT else [_upcast(piece, version) for piece in found]


def _upcast(piece: Piece, version: int) -> Piece:
    kind, field, value = upcast(piece.kind, piece.field, piece.value, version=version)
    return msgspec.structs.replace(piece, kind=kind, field=field, value=value)


def _as_written(entry: Entry) -> list[Piece]:
    structure, values = entry.structure, iter(entry.values)
    found: list[Piece] = []
    for change in structure.changes:
        kind, op, new = change.kind, change.op, isinstance(change.record, int)
        record = change.record_id(structure.act)
        found.extend(Piece(kind, record, op, name, base, next(values), new) for name, base in change.fields)
    return found


def _salt(seed: bytes, place: int) -> bytes:
    return blake2b(place.to_bytes(4, "big"), key=seed, digest_size=SEED_BYTES, person=b"cw.salt").digest()


def _value_hash(salt: bytes, value: bytes) -> bytes:
    return blake2b(value, key=salt, digest_size=HASH_BYTES, person=b"cw.value").digest()


def encode_value(wire: Any) -> bytes:
    """A field's plain form as msgpack."""
    return _encoder.encode(wire)


def decode_value(raw: bytes) -> Any:
    """The plain form of a msgpack value."""
    return _any_decoder.decode(raw)


def compose(structure: Structure, *, seed: bytes, values: Sequence[bytes]) -> Entry:
    """A new entry of this device, whole."""
    return Entry(_encoder.encode(structure), structure, seed, tuple(values))


def link_of(entry: Entry, *, previous: bytes, writer: Writer, folder: FolderKey) -> bytes:
    """The hash that chains an entry to the one before it, to its writer and to its folder."""
    place = folder_to_bytes(folder)
    digest = blake2b(digest_size=LINK_BYTES, person=b"cw.link")
    for part in (previous, writer.to_bytes(), place, entry.raw, entry.root()):
        digest.update(len(part).to_bytes(4, "big"))
        digest.update(part)
    return digest.digest()


def entry_id(link: bytes) -> EntryId:
    """The name of an entry: the first half of its link."""
    return link[: ids.ID_BYTES]


def head_message(*, writer: Writer, folder: FolderKey, number: int, link: bytes) -> bytes:
    """What a writer signs over the head of one of its chains."""
    return b"caseworker head 1\n" + writer.to_bytes() + folder_to_bytes(folder) + number.to_bytes(8, "big") + link


Body = tuple[bytes, bytes | None, tuple[bytes | None, ...], tuple[bytes, ...]]
"""An entry as it travels and is stored: structure, seed, values, proofs."""


def to_body(entry: Entry) -> Body:
    """An entry as it travels and is stored: structure, seed, values, proofs."""
    return entry.raw, entry.seed, entry.values, entry.proofs


def from_body(body: Sequence[Any]) -> Entry:
    """The entry of its travelling form. Raises Damaged when it is not one, before any of it is used."""
    try:
        raw, seed, values, proofs = body
        structure = _structure_decoder.decode(raw)
    except (ValueError, TypeError, msgspec.MsgspecError) as error:
        raise Damaged(say("An entry in this batch cannot be read; nothing after it in its chain was taken.")) from error
    entry = Entry(raw, structure, seed, tuple(values), tuple(proofs))
    _check(entry)
    return entry


def parse_structure(raw: bytes) -> Structure:
    """The structure of bytes that this device checked when it stored them."""
    return _structure_decoder.decode(raw)


class _Beginning(msgspec.Struct, array_like=True, gc=False):
    """A structure as far as its time."""

    version: int
    number: int
    act: bytes
    member: bytes
    name: str
    time: int


_beginning_decoder = msgspec.msgpack.Decoder(_Beginning)


def time_of(raw: bytes) -> int:
    """The claimed time (milliseconds) of a stored structure, of which nothing else is read."""
    return _beginning_decoder.decode(raw).time


def _check(entry: Entry) -> None:
    structure = entry.structure
    fields = sum(len(change.fields) for change in structure.changes)
    sound = (
        len(structure.changes) <= MOST_CHANGES
        and len(entry.values) == fields
        and _proofs_fit(entry)
        and len(set(_places(structure))) == fields
    )
    if not sound:
        raise Damaged(say("An entry in this batch contradicts itself; nothing after it in its chain was taken."))


def _places(structure: Structure) -> Iterator[tuple[str, Id, str]]:
    """The kind, record and name of every field that an entry says something of."""
    for change in structure.changes:
        record = change.record_id(structure.act)
        yield from ((change.kind, record, name) for name, _ in change.fields)


def _proofs_fit(entry: Entry) -> bool:
    if entry.seed is not None:
        return entry.whole and len(entry.seed) == SEED_BYTES and not entry.proofs
    return len(entry.proofs) == len(entry.values) and all(
        len(proof) == (HASH_BYTES if value is None else SEED_BYTES)
        for proof, value in zip(entry.proofs, entry.values, strict=True)
    )
