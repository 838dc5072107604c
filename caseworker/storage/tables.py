"""Every table of the store: the journal, what is known of peers, and the derived tables, which are a cache.

A kind's table follows from its declaration. Derived tables can be dropped and replayed from the journal at any time;
their keys are indexes rather than parts of the table, so that a replay fills them first and sorts each index once.
"""

from collections.abc import Mapping

from sqlalchemy import BLOB, Column, Index, Integer, MetaData, Table, Text, UniqueConstraint, text

from caseworker.domain.kinds import KINDS
from caseworker.domain.record import Form, Kind

METADATA = MetaData()
DERIVED = MetaData()

meta = Table("meta", METADATA, Column("name", Text, primary_key=True), Column("value", BLOB, nullable=False))
"""What this device is: keys, service, member, incarnation, counters."""

writer = Table(
    "writer",
    METADATA,
    Column("n", Integer, primary_key=True),
    Column("device", Text, nullable=False),
    Column("incarnation", Text, nullable=False),
    UniqueConstraint("device", "incarnation"),
)
folder = Table(
    "folder",
    METADATA,
    Column("n", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("folder", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("tangled", Integer, nullable=False, server_default="0"),
    Column("hidden", Integer, nullable=False, server_default="0"),
    Index("folder_scope", "scope"),
)
"""`tangled`: the folder holds entries that do not count, so its records are folded as whole graphs. `hidden`: this
member does not read it; it is kept until others hold it, and never shown."""

chain = Table(
    "chain",
    METADATA,
    Column("n", Integer, primary_key=True),
    Column("writer", Integer, nullable=False),
    Column("folder", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("link", BLOB, nullable=False),
    Column("signature", BLOB, nullable=False),
    Column("changed", Integer, nullable=False),
    Index("chain_place", "folder", "writer"),
    Index("chain_changed", "changed"),
)
"""One branch of what a writer wrote in a folder; a fork makes a second row. `changed`: the tick of the last change."""

entry = Table(
    "entry",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("chain", Integer, nullable=False),
    Column("folder", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("link", BLOB, nullable=False, unique=True),
    Column("previous", BLOB, nullable=False),
    Column("structure", BLOB, nullable=False),
    Column("seed", BLOB),
    Column("vals", BLOB, nullable=False),
    Column("proofs", BLOB, nullable=False),
    Column("state", Integer, nullable=False),
    Column("received", Integer, nullable=False),
    Column("act", BLOB, nullable=False),
    Column("lacks", Integer, nullable=False),
    Index("entry_folder", "folder", "seq"),
    Index("entry_chain", "chain", "number"),
    Index("entry_act", "act"),
    Index("entry_lacks", "lacks", sqlite_where=text("lacks=1")),
)
"""`link`'s first sixteen bytes are the entry's id; `received` is the local moment in milliseconds; `lacks`: a value is
missing that was not erased here."""

draft = Table(
    "draft",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("body", BLOB, nullable=False),
    Column("kept", Integer, nullable=False),
)
mark = Table(
    "mark",
    METADATA,
    Column("device", Text, primary_key=True),
    Column("chain", Integer, primary_key=True),
    Column("number", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""How far a peer's device has told, by a hash that fits, that it holds a branch of a chain."""

lacking = Table(
    "lacking",
    METADATA,
    Column("device", Text, primary_key=True),
    Column("entry", BLOB, primary_key=True),
    Column("told", Integer, nullable=False),
    Column("filled", Integer, nullable=False, server_default="0"),
)
"""Entries that a peer's device says it holds without all their values: the tick at which it told, and the moment
(milliseconds) at which values were last sent to it."""

tell_again = Table(
    "tell_again",
    METADATA,
    Column("member", Text, primary_key=True),
    Column("chain", Integer, primary_key=True),
    sqlite_with_rowid=False,
)
"""Branches that a peer is told of once more although they have not moved on: it has sent again what is here."""

tombstone = Table(
    "tombstone",
    METADATA,
    Column("target", Text, primary_key=True),
    Column("scope", Text, primary_key=True),
    Column("tick", Integer, nullable=False),
)
"""Records, whole cases and given-up folders whose values are gone from this device, whatever arrives again."""

gone_at = Table(
    "gone_at",
    METADATA,
    Column("device", Text, primary_key=True),
    Column("target", Text, primary_key=True),
    Column("heard", Integer, nullable=False),
)
"""What peers' devices have confirmed to be gone from them."""

peer_device = Table(
    "peer_device",
    METADATA,
    Column("device", Text, primary_key=True),
    Column("incarnation", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("heard", Integer, nullable=False),
    Column("known", BLOB, nullable=False, server_default=text("x''")),
)
"""The last batch that came from a peer's device, and when (milliseconds); `known` packs a `sync.heard.Known`."""

grace = Table(
    "grace",
    METADATA,
    Column("act", BLOB, primary_key=True),
    Column("since", Integer, nullable=False),
    Column("until", Integer, nullable=False),
    Column("name", Text, nullable=False),
)
"""Acts of this device that wait before they may leave: from when until when (milliseconds), and what was done; nothing
when it was undone since."""

outbox = Table(
    "outbox",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("mailbox", Text, nullable=False),
    Column("sealed", BLOB, nullable=False),
    Column("tick", Integer, nullable=False),
)
"""Sealed batches that no carrier has taken yet, with the tick of their packing."""

peer = Table(
    "peer",
    METADATA,
    Column("member", Text, primary_key=True),
    Column("sent", Integer, nullable=False, server_default="0"),
    Column("told", Integer, nullable=False, server_default="0"),
    Column("batch", Integer, nullable=False, server_default="0"),
    Column("whole", Integer, nullable=False, server_default="0"),
    Column("packed", Integer, nullable=False, server_default="0"),
    Column("standing", Text, nullable=False, server_default=""),
    Column("stood", Integer, nullable=False, server_default="0"),
)
"""Per member: the ticks up to which changes were packed and acknowledgements told, the last batch number, the number
of the last batch that told everything, when something was last packed (milliseconds), and the member's standing in the
rosters and laptops with the tick at which they were last found to be others."""

batch = Table(
    "batch",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("member", Text, nullable=False),
    Column("mailbox", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("moment", Integer, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("devices", Text, nullable=False),
    Column("covers", BLOB, nullable=False),
    Column("incarnation", Text, nullable=False),
    Column("sent_before", Integer, nullable=False),
    Column("told_before", Integer, nullable=False),
    Column("carrier", Text, nullable=False, server_default=""),
    Column("taken_away", Integer, nullable=False, server_default="0"),
    Index("batch_state", "state"),
)
"""Batches packed here and what became of them: `covers` are (chain, number) pairs; the ticks `sent_before` and
`told_before` are what to go back to when the batch is lost; `carrier` has it, until it is taken away from there."""

received = Table(
    "received",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("digest", BLOB, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("moment", Integer, nullable=False),
    Index("received_digest", "digest"),
)
"""Batches that came: read into the record, or refused and why."""

record = Table(
    "record",
    DERIVED,
    Column("n", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("folder", Integer, nullable=False),
    Column("heads", BLOB, nullable=False),
    Column("conflicts", Text, nullable=False),
    Column("struck", Integer, nullable=False),
    Column("first", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("born", Integer, nullable=False),
    Index("record_place", "id", "kind", "folder", unique=True),
    Index("record_folder", "folder"),
    Index("record_conflicts", "conflicts", sqlite_where=text("conflicts <> ''")),
)
"""`heads` packs every field's heads; `conflicts` names those with several; `first` and `member`: who began it, when.

An id that two folders or two kinds use is two records, so that nobody writes over what lies where they may not write;
`born`: the act that made the id wrote it here.
"""

timeline = Table(
    "timeline",
    DERIVED,
    Column("record", Text, nullable=False),
    Column("folder", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Index("timeline_record", "record", "folder", "kind", unique=True),
    Index("timeline_scope", "scope", "at"),
)
case_row = Table(
    "case_row",
    DERIVED,
    Column("n", Integer, primary_key=True),
    Column("case_id", Text, nullable=False, unique=True),
    Column("family", Text, nullable=False),
    Column("given", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("leaves", Text),
    Column("mentor", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("speaks_as", Text, nullable=False),
    Index("case_row_order", "state", "leaves", "family"),
    Index("case_row_live", "leaves", "family", "state", sqlite_where=text("state <> 'closed'")),
    Index("case_row_owner", "owner"),
    Index("case_row_mentor", "mentor"),
    Index("case_row_spoken", "speaks_as", sqlite_where=text("speaks_as <> case_id")),
)
"""One line per case for the list of people; of several cases that are one person `speaks_as` is the one that says most.

`case_row_live` holds the cases that are not closed in the order of their release, so that a list of 100,000 begins at
once; `case_row_spoken` holds the few for which another line speaks.
"""

gap = Table(
    "gap",
    DERIVED,
    Column("case_id", Text, primary_key=True),
    Column("code", Text, primary_key=True),
    Column("since", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Index("gap_since", "since"),
)
"""`since` is the day on which it is, or becomes, a gap: midnight is a query."""

_TOKENS = "tokenize='unicode61 remove_diacritics 0'"
SEARCH = (
    f"CREATE VIRTUAL TABLE IF NOT EXISTS find_people USING fts5(words, {_TOKENS}, prefix='1 2 3')",
    f"CREATE VIRTUAL TABLE IF NOT EXISTS find_text USING fts5(words, {_TOKENS}, prefix='2 3')",
    "INSERT INTO find_people(find_people, rank) VALUES('secure-delete', 1)",
    "INSERT INTO find_text(find_text, rank) VALUES('secure-delete', 1)",
)
"""Row ids are `case_row.n` and `record.n`; what is deleted leaves no trace in the index."""

_NUMBERS = frozenset({Form.NUMBER, Form.FLAG, Form.MOMENT})


BY_DAY: Mapping[str, tuple[str, ...]] = {
    "appointment": ("id", "scope", "mentor", "status", "gate_pickup"),
    "disclosure": ("id",),
}
"""Kinds of which everybody's are asked for by their day, not only those of a case, and what decides which of them are
meant: it stands in the index, so that a week of 100,000 people's is counted without a look at the records."""


def _table_of(kind: Kind) -> Table:
    columns = [Column(f.name, Integer if f.form in _NUMBERS else Text) for f in kind.fields.values()]
    when = [kind.when] if kind.when else []
    by_day = [Index(f"{table_name(kind.name)}_day", kind.when, *BY_DAY[kind.name])] if kind.name in BY_DAY else []
    return Table(
        table_name(kind.name),
        DERIVED,
        Column("id", Text, nullable=False),
        Column("folder", Text, nullable=False),
        Column("scope", Text, nullable=False),
        Column("first", Integer, nullable=False, server_default="0"),
        *columns,
        Index(f"{table_name(kind.name)}_id", "id", "folder", unique=True),
        Index(f"{table_name(kind.name)}_scope", "scope", *when),
        *by_day,
    )


def table_name(kind: str) -> str:
    """The table of a kind's current, unstruck records."""
    return f"kind_{kind}"


KIND_TABLES: Mapping[str, Table] = {name: _table_of(kind) for name, kind in KINDS.items()}
"""Moments are milliseconds, days ISO text, flags 0 or 1, many values a JSON array, references ids; `first`: when the
record was begun, which is the order in which records are read."""

_disclosure = KIND_TABLES["disclosure"].c
Index("kind_disclosure_to", _disclosure.recipient, _disclosure.noted_at, _disclosure.id)
"""The ledger of everybody is read newest first also of one body among others."""

_told = KIND_TABLES["notice"].c
Index("kind_notice_walks", _told.scope, _told.source, _told.rule, sqlite_where=text("rule IN ('match','ending')"))
"""How many people each mentor walks with, among far more notices of their hours."""

INDEXES: Mapping[str, tuple[str, ...]] = {
    str(index.name): tuple(column.name for column in index.columns)
    for table in DERIVED.tables.values()
    for index in table.indexes
}
"""Every index of the derived tables by its name, with its columns."""
