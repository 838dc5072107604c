"""The frozen rows of the Sync page and the status bar: where this device stands, receipts, devices, conflicts."""

from dataclasses import dataclass
from datetime import datetime

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries.rows import Tone


@dataclass(frozen=True)
class SyncLine:
    """Where this device stands, in one sentence for the status bar."""

    sentence: Phrase
    tone: Tone


@dataclass(frozen=True)
class ReceiptRow:
    """What became of something written here: written, sent, delivered, read into the record, refused and why."""

    words: Phrase
    state: Phrase
    moment: datetime
    tone: Tone


@dataclass(frozen=True)
class DeviceRow:
    """A device of the service: its own name, whose it is, and when it was last heard of."""

    device: Id
    name: str
    member: str
    seen: Phrase
    here: bool = False
    removed: bool = False
    may_remove: bool = False
    alone: str = ""
    """Who alone let it in, where whoever asks may be the second voice; nothing where there is no need of one."""


@dataclass(frozen=True)
class ConflictSide:
    """One of the values that stand against each other; `chosen` is handed back when this one is chosen."""

    chosen: str
    words: Phrase
    who: str
    moment: datetime
    mine: bool

    @property
    def told(self) -> Phrase:
        """The value with who and when: 'Yours: No. Ruth Osei, 5 December 2026, 18:02'."""
        gaps = {"value": self.words, "who": self.who, "moment": self.moment}
        if self.mine:
            return say("Yours: {value}. {who}, {moment}", **gaps)
        return say("Theirs: {value}. {who}, {moment}", **gaps)


@dataclass(frozen=True)
class ConflictRow:
    """Two people changed the same field; until somebody chooses, `meanwhile` says which value acts.

    `field` is its name and `label` what people call it; `whose` is the person, the mentor or the service.
    """

    record: Id
    field: str
    label: Phrase
    whose: Phrase
    sides: tuple[ConflictSide, ...]
    may_keep_both: bool
    meanwhile: Phrase | None = None

    @property
    def about(self) -> Phrase:
        """'Pike, Jason: Safe to text'."""
        return say("{name}: {field}", name=self.whose, field=self.label)


@dataclass(frozen=True)
class HeldRow:
    """An entry that counts for nothing until somebody accepts it: whose, what it says, who wrote it where and when."""

    entry: str
    about: Phrase
    what: Phrase
    who: str
    device: str
    written: datetime
    came: datetime
    may_accept: bool = False


@dataclass(frozen=True)
class SyncState:
    """The Sync page: a plain sentence first, receipts, devices, conflicts, what stays here until somebody sends it."""

    line: SyncLine
    carrier: Phrase
    """Where batches go, in words: 'Exchanges through the folder {folder}', or what to do to have one."""
    may_exchange: bool
    receipts: tuple[ReceiptRow, ...]
    devices: tuple[DeviceRow, ...]
    conflicts: tuple[ConflictRow, ...]
    departures: tuple[Phrase, ...] = ()
    departs: datetime | None = None
    """When the next of these waits ends."""
    held: tuple[HeldRow, ...] = ()
    ledger: bool = False
    """Whether whoever asks has a disclosure ledger."""


@dataclass(frozen=True)
class SignedIn:
    """Who is at work: for the status bar, in words."""

    member: Id
    name: str
    role: Phrase
    service: str
    works_as: Role
    """What decides which pages there are."""
