"""The other clauses of the oracle, once everything is quiet: the same everywhere, nothing lost, nothing where it must not be."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import reduce
from hashlib import blake2b
from typing import Any

import msgspec

from caseworker.domain.folders import Folder, FolderKey, parse_folder
from caseworker.domain.ids import Id
from caseworker.domain.record import Field
from caseworker.storage.tables import DERIVED
from caseworker.storage.values import to_column
from caseworker.storage.verify import verify_store
from tests.simulation.laptop import Laptop
from tests.simulation.ledger import Fact
from tests.simulation.model import COUNTS, HELD, REFUSED, WAITS
from tests.simulation.watch import HOLDERS_NEEDED, WORD, Watcher, pieces, where, world_allows
from tests.simulation.world import Violation, World

INDEX_PARTS = ("_data", "_idx", "_docsize", "_config")
STATES = (COUNTS, HELD, WAITS, REFUSED)
Packed = dict[str, tuple[tuple[tuple[bytes, int, bytes | None], ...], tuple[bytes, ...]]]
_heads = msgspec.msgpack.Decoder(Packed).decode
_values = msgspec.msgpack.Decoder(tuple[bytes | None, ...]).decode
_plain = msgspec.msgpack.Decoder().decode


class Rollback(Exception):
    """Ends a transaction that was only looked at."""


def digest(laptop: Laptop, key: FolderKey) -> str:
    """A hash over the sorted (record, field, head ids) of a folder."""
    found = sorted((r, n, sorted(h)) for (r, _), fields in heads_of(laptop, key).items() for n, h in fields.items())
    return blake2b(repr(found).encode(), digest_size=16).hexdigest()


def heads_of(laptop: Laptop, key: FolderKey) -> dict[tuple[Id, str], dict[str, set[bytes]]]:
    """The heads that a laptop has of every field of every record of a folder, by record and kind."""
    with laptop.store.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT r.id, r.kind, r.heads FROM record r JOIN folder f ON f.n=r.folder WHERE f.key=?", (str(key),)
        ).all()
    return {(Id(r), k): {n: {h[0] for h in s} for n, (s, _) in _heads(raw).items() if s} for r, k, raw in rows}


class Verdict:
    """Holds laptops against the model of the rules."""

    def __init__(self, world: World, watcher: Watcher) -> None:
        self.world = world
        self.watcher = watcher
        self.model = world.model
        self.ledger = world.ledger

    # -- one laptop against its own journal ------------------------------------------------------------------------

    def check_laptop(self, laptop: Laptop) -> None:
        """What a laptop makes of its own journal is what the rules make of it."""
        values = self._values_here(laptop)
        for key, states in self._states_here(laptop).items():
            due = self.model.states(key, laptop.held)
            for one, state in states.items():
                if STATES[state] != due[one]:
                    words = f"on {laptop.name} an entry of {where(self.world, key)} {STATES[state]}, and by the rules {due[one]}"
                    raise Violation("judgement", f"{words} ({self._author(one)})")
            self._check_records(laptop, key, values)
        self.world.counts["laptops held against the rules"] += 1

    def _author(self, one: bytes) -> str:
        fact = self.ledger.by_id[one]
        kinds = ", ".join(sorted({say.kind for say in fact.says}))
        return f"{kinds} by {self.world.names.get(fact.member, 'somebody')} at step {fact.step}"

    def _states_here(self, laptop: Laptop) -> dict[FolderKey, dict[bytes, int]]:
        with laptop.store.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT f.key, e.link, e.state FROM entry e JOIN folder f ON f.n=e.folder"
            ).all()
        found: dict[FolderKey, dict[bytes, int]] = defaultdict(dict)
        for key, link, state in rows:
            found[parse_folder(key)][bytes(link)[:16]] = state
        return found

    def _values_here(self, laptop: Laptop) -> dict[bytes, tuple[bytes | None, ...]]:
        with laptop.store.reading() as connection:
            rows = connection.exec_driver_sql("SELECT link, vals FROM entry").all()
        return {bytes(link)[:16]: _values(vals) for link, vals in rows}

    def _check_records(self, laptop: Laptop, key: FolderKey, values: dict[bytes, tuple[bytes | None, ...]]) -> None:
        shown = key.folder in (Folder.ROSTER, Folder.ACCESS) or laptop.member in self.model.readers(key, laptop.held)
        due = self.model.heads(key, laptop.held) if shown else {}
        due = {(k, r): f for (k, r), f in due.items() if k in self.model.kinds}
        here = heads_of(laptop, key)
        for kind, record in due.keys() | {(k, r) for r, k in here}:
            expected = {name: heads for name, heads in due.get((kind, record), {}).items() if heads}
            found = here.get((record, kind), {})
            if expected != found:
                fields = [n for n in expected.keys() | found.keys() if expected.get(n) != found.get(n)]
                words = f"{kind}.{', '.join(sorted(fields))} in {where(self.world, key)} on {laptop.name}"
                raise Violation("merge", f"{words} has other heads than the rules give")
        self._check_amounts(laptop, key, due, values)

    def _check_amounts(
        self,
        laptop: Laptop,
        key: FolderKey,
        due: dict[tuple[str, Id], dict[str, set[bytes]]],
        values: dict[bytes, tuple[bytes | None, ...]],
    ) -> None:
        """Every value that lost is in the list of conflicts, and the value acted on is the one that the rules choose."""
        with laptop.store.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT r.id, r.kind, r.conflicts, r.struck FROM record r JOIN folder f ON f.n=r.folder WHERE f.key=?",
                (str(key),),
            ).all()
            for record, kind, conflicts, struck in rows:
                table = connection.exec_driver_sql(
                    f"SELECT * FROM kind_{kind} WHERE id=? AND folder=?", (record, str(key))
                ).mappings()
                row = table.first()
                fields = due[kind, Id(record)]
                said = {name: self._said(kind, Id(record), name, heads, values) for name, heads in fields.items()}
                self._check_record(laptop, (kind, conflicts, struck), said, row)

    def _said(
        self, kind: str, record: Id, name: str, heads: set[bytes], values: dict[bytes, tuple[bytes | None, ...]]
    ) -> list[tuple[tuple[int, bytes], bytes]]:
        """The values that the heads of a field have on this laptop, each with its place in the order of true ties."""
        found = []
        for one in heads:
            fact = self.ledger.by_id[one]
            flat = [(say.kind, say.record, field) for say, field in pieces(fact)]
            raw = values[one][flat.index((kind, record, name))]
            if raw is not None:
                found.append(((fact.time, one), raw))
        return found

    def _check_record(
        self,
        laptop: Laptop,
        told: tuple[str, str, int],
        said: dict[str, list[tuple[tuple[int, bytes], bytes]]],
        row: Any,
    ) -> None:
        kind, conflicts, struck = told
        declared = self.model.kinds[kind].fields
        due = {name for name, some in said.items() if name in declared and len({raw for _, raw in some}) > 1}
        if due != set(conflicts.split()):
            raise Violation(
                "conflicts", f"{laptop.name} lists {conflicts or 'nothing'} of a {kind}, and {sorted(due)} is due"
            )
        if due:
            self.world.counts["conflicts listed"] += 1
        if bool(struck) == (row is not None):
            raise Violation("merge", f"a {kind} on {laptop.name} is struck and shown, or neither")
        for name, field in declared.items() if row is not None else ():
            if row[name] != to_column(_chosen(field, said.get(name, []))):
                raise Violation("merge", f"{kind}.{name} on {laptop.name} is not the value that the rules choose")

    # -- everybody after quiet -------------------------------------------------------------------------------------

    def check_all(self) -> None:
        """All clauses, once everything is quiet."""
        standing = [one for one in self.world.laptops if self._stands(one)]
        known = [one for one in self.world.laptops if self._is_known(one)]
        honest = [one for one in standing if not one.patched and one in known]
        everything = reduce(int.__or__, (one.held for one in honest), 0)
        self._check_removed(known, everything)
        self._check_nothing_lost(known, everything)
        holdings = {one: self._values_here(one) for one in honest}
        for key in self.ledger.masks:
            self._check_folder(key, honest, everything, holdings)
        for laptop in honest:
            self._check_once(laptop)
            self.check_laptop(laptop)
            self._check_words(laptop)
            self._check_replay(laptop)
        for intent in self.world.intents:
            intent(honest, everything)

    def _stands(self, laptop: Laptop) -> bool:
        moment = self.model.roster(laptop.service, laptop.held).now()
        return moment.speaks_for(laptop.device) is not None

    def _is_known(self, laptop: Laptop) -> bool:
        """Whether any colleague has heard of a laptop at all; of another nothing is due anywhere, and it is told nothing.

        It was let in by somebody struck off unawares, who was set back before telling anybody.
        """
        key = FolderKey(Folder.ROSTER, laptop.service)
        others = [one for one in self.world.laptops if one is not laptop and one.service == laptop.service]
        held = reduce(int.__or__, (one.held for one in others), 0)
        enrolled = {say.record for fact in self.ledger.of(key, held) for say in fact.says if say.op == "enrol"}
        return not others or laptop.device in enrolled

    def _check_removed(self, laptops: Iterable[Laptop], everything: int) -> None:
        """The removed learn that they are."""
        for laptop in laptops:
            moment = self.model.roster(laptop.service, everything).now()
            if self._stands(laptop) != (moment.speaks_for(laptop.device) is not None) and not laptop.patched:
                raise Violation("removal", f"{laptop.name} was struck off and has not learnt of it")

    def _check_nothing_lost(self, laptops: Iterable[Laptop], everything: int) -> None:
        """What somebody wrote and exchanged afterwards is somewhere."""
        authors = {one.device: one for one in laptops}
        for fact in self.ledger.facts:
            author = authors.get(fact.device)
            if everything >> fact.n & 1 or author is None or author.patched or not self._stands(author):
                continue
            if fact.n not in self.world.excused and len(self.world.lost_by[fact.n]) < HOLDERS_NEEDED:
                raise Violation(
                    "lost", f"an entry of {where(self.world, fact.folder)} is gone ({self._author(fact.id)})"
                )

    def _check_folder(
        self,
        key: FolderKey,
        honest: list[Laptop],
        everything: int,
        holdings: dict[Laptop, dict[bytes, tuple[bytes | None, ...]]],
    ) -> None:
        readers = self.model.readers(key, everything)
        reading = [one for one in honest if one.member in readers]
        due = self.ledger.masks[key] & everything
        for laptop in reading:
            missing = [f for f in self.ledger.among(due & ~laptop.held) if self._is_judgeable(laptop, f)]
            if missing:
                first = missing[0]
                words = f"{laptop.name} lacks {len(missing)} entries of {where(self.world, key)}"
                raise Violation("delivery", f"{words}: {self._author(first.id)}")
        digests = {digest(one, key) for one in reading}
        self.world.counts["digests compared"] += len(reading)
        if len(digests) > 1:
            raise Violation("digest", f"{where(self.world, key)} is not the same everywhere")
        for fact in self.ledger.of(key, due):
            self._check_values(key, fact, reading, everything, holdings)
        # A program that packs everything for everybody tells nobody what it holds.
        silent = any(one.leaky for one in self.world.laptops if one.member in readers)
        enough = len(reading) >= HOLDERS_NEEDED or (reading and not silent)
        if key.folder not in (Folder.ROSTER, Folder.OFFICE, Folder.ACCESS) and enough:
            self._check_given_up(key, reading, [one for one in honest if one not in reading], holdings)

    def _is_judgeable(self, laptop: Laptop, fact: Fact) -> bool:
        """Whether a laptop could check who wrote an entry. What a stranger's patched program adds, it need not have."""
        author = self.world.author(fact.device)
        strange = author is None or author.service not in self.model.services(laptop.held)
        return not (strange and author is not None and author.patched)

    def _check_values(
        self,
        key: FolderKey,
        fact: Fact,
        reading: list[Laptop],
        everything: int,
        holdings: dict[Laptop, dict[bytes, tuple[bytes | None, ...]]],
    ) -> None:
        """Every reader has every value that it may have, and no erased one."""
        state = self.model.states(key, everything)[fact.id]
        erased, once = self._erased(key, everything), self._erased_once(key, everything)
        for place, piece in enumerate(pieces(fact)):
            gone = erased & {key.scope, piece[0].record} and key.folder is not Folder.ACCESS
            anywhere = any(fact.id in h and h[fact.id][place] is not None for h in holdings.values())
            for laptop in reading:
                if fact.id not in holdings[laptop]:
                    # What a stranger's patched program adds, it need not have.
                    continue
                here = holdings[laptop][fact.id][place] is not None
                if here and gone:
                    raise Violation(
                        "erasure", f"{laptop.name} still holds a value that was erased ({self._author(fact.id)})"
                    )
                if here or gone or state in (REFUSED, WAITS) or piece[0].raws[piece[1]] is None:
                    continue
                if once & {key.scope, piece[0].record} and not anywhere:
                    # It was erased everywhere before it was taken back.
                    continue
                reader = self.model.person(laptop.member, everything)
                if reader and world_allows(self.watcher, fact, piece, reader=reader, held=everything):
                    self._missing(laptop, fact, piece[1], anywhere=anywhere)

    def _missing(self, laptop: Laptop, fact: Fact, name: str, *, anywhere: bool) -> None:
        excused = self.world.excused | self.world.hollow
        author = self.world.author(fact.device)
        # What a patched program wrote and never gave away whole is nobody's loss but its own.
        kept_back = author is not None and author.patched
        # Two holders that are both set back are outside the fault model; so is the only one, where rule 13 asks for no more.
        holders = 1 if fact.n in self.world.on_one_word else HOLDERS_NEEDED
        if not anywhere and (kept_back or fact.n in excused or len(self.world.lost_by[fact.n]) >= holders):
            return
        how = "which others hold" if anywhere else "which nobody holds any more"
        words = f"{laptop.name} has no value of {name} in {where(self.world, fact.folder)}, {how}"
        raise Violation("values", f"{words} ({self._author(fact.id)})")

    def _erased(self, key: FolderKey, everything: int) -> set[Id]:
        """What two coordinators have asked to erase, and the delay has passed everywhere: quiet is long."""
        if key.folder in (Folder.ROSTER, Folder.OFFICE):
            return set()
        erasing = self.model.access(key.scope, everything).erasing
        return {target for target, members in erasing.items() if len(members) >= 2}

    def _erased_once(self, key: FolderKey, everything: int) -> set[Id]:
        """What two have asked to erase at any time, though it was taken back since."""
        if key.folder in (Folder.ROSTER, Folder.OFFICE):
            return set()
        ever = self.model.access(key.scope, everything).ever_erasing
        return {target for target, members in ever.items() if len(members) >= 2}

    def _check_given_up(
        self,
        key: FolderKey,
        reading: list[Laptop],
        others: list[Laptop],
        holdings: dict[Laptop, dict[bytes, tuple[bytes | None, ...]]],
    ) -> None:
        """Nobody keeps what they may not read, unless no reader ever sees the whole of it and it would be lost."""
        for laptop in others:
            for fact in self.ledger.of(key, laptop.held):
                kept = {place for place, raw in enumerate(holdings[laptop][fact.id]) if raw is not None}
                seen = (holdings[one].get(fact.id, ()) for one in reading)
                if kept and any(kept <= {place for place, raw in enumerate(one) if raw is not None} for one in seen):
                    words = f"{laptop.name} still holds values of {where(self.world, key)} that it may not read"
                    raise Violation("given up", f"{words} ({self._author(fact.id)})")

    def _check_once(self, laptop: Laptop) -> None:
        """Every act is in a journal once: in a folder it is one entry, or several of which each follows on another."""
        last: dict[tuple[bytes, FolderKey], bytes] = {}
        patched = {one.device for one in self.world.laptops if one.patched}
        for fact in sorted(self.ledger.among(laptop.held), key=lambda fact: fact.number):
            act = fact.act, fact.folder
            if last.setdefault(act, fact.previous) != fact.previous and fact.device not in patched:
                raise Violation(
                    "once", f"an act is twice in {where(self.world, fact.folder)} ({self._author(fact.id)})"
                )
            last[act] = fact.link

    def _check_words(self, laptop: Laptop) -> None:
        """No word is where it must not be: in the whole store what was never given, in the tables what is not read now."""
        own = {w for f in self.ledger.facts if f.device == laptop.device for w in words_of(f)}
        known = own | self.watcher.given[laptop.member]
        reads = {
            w
            for key in self.ledger.masks
            if laptop.member in self.model.readers(key, laptop.held)
            for f in self.ledger.of(key, laptop.held)
            for w in words_of(f)
        }
        once = {
            w
            for key in self.ledger.masks
            if laptop.member in self.model.once_readers(key, laptop.held)
            for f in self.ledger.of(key, laptop.held)
            for w in words_of(f)
        }
        known |= self.watcher.leaked[laptop.member] & once
        derived = {table.name for table in DERIVED.sorted_tables} | {"find_people", "find_text"}
        for table, words in self._words_here(laptop):
            if words - known:
                raise Violation(
                    "words", f"{laptop.name} holds {sorted(words - known)[:3]!r} in {table} and was never given it"
                )
            if table in derived and words - reads:
                raise Violation(
                    "words", f"{laptop.name} shows {sorted(words - reads)[:3]!r} in {table} and may not read it"
                )
        self._check_index(laptop, reads)
        self.world.counts["stores searched for words"] += 1

    def _check_index(self, laptop: Laptop, reads: set[bytes]) -> None:
        """The search finds nothing that may not be read; its own files hold beginnings of words, so it is asked."""
        forbidden = {w for fact in self.ledger.facts for w in words_of(fact)} - reads
        with laptop.store.reading() as connection:
            for word in sorted(forbidden):
                for table in ("find_people", "find_text"):
                    sql = f"SELECT count(*) FROM {table} WHERE {table} MATCH ?"
                    if connection.exec_driver_sql(sql, (word.decode(),)).scalar():
                        raise Violation("words", f"{laptop.name} finds {word!r} in {table} and may not read it")

    def _words_here(self, laptop: Laptop) -> Iterator[tuple[str, set[bytes]]]:
        with laptop.store.reading() as connection:
            names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'").all()
            for (name,) in names:
                if name != "outbox" and not name.startswith("sqlite_") and not name.endswith(INDEX_PARTS):
                    rows = connection.exec_driver_sql(f'SELECT * FROM "{name}"').all()
                    cells = (cell for row in rows for cell in row if isinstance(cell, str | bytes))
                    yield name, {w for c in cells for w in WORD.findall(c.encode() if isinstance(c, str) else c)}

    def _check_replay(self, laptop: Laptop) -> None:
        """The tables replayed from the journal are the tables that grew with it."""
        try:
            with laptop.store.writing() as transaction:
                before = _tables(transaction.connection)
                transaction.door.rebuild(transaction.journal.folders())
                if _tables(transaction.connection) != before:
                    raise Violation("replay", f"a replay on {laptop.name} gives other tables")
                raise Rollback
        except Rollback:
            pass
        findings = verify_store(laptop.store)
        if not findings.sound:
            raise Violation("replay", f"{laptop.name} does not verify: {findings.problems[0]}")
        self.world.counts["replays compared"] += 1


def words_of(fact: Fact) -> set[bytes]:
    """The planted words of an entry."""
    return {w for say in fact.says for raw in say.raws.values() if raw for w in WORD.findall(raw)}


def _chosen(field: Field, said: list[tuple[tuple[int, bytes], bytes]]) -> Any:
    """The safer of several values, or the one that claims the latest time."""
    if not said:
        return field.from_wire(None)
    values = [field.from_wire(_plain(raw)) for _, raw in sorted(said)]
    distinct = {raw for _, raw in said}
    return reduce(field.safer, values) if field.safer and len(distinct) > 1 else values[-1]


def _tables(connection: Any) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of every derived table that follows from the journal alone."""
    names = [table.name for table in DERIVED.sorted_tables if table.name not in ("gap", "case_row")]
    found = {}
    for name in names:
        columns = [f'"{column.name}"' for column in DERIVED.tables[name].columns if column.name != "n"]
        rows = connection.exec_driver_sql(f'SELECT {", ".join(columns)} FROM "{name}"').all()
        found[name] = sorted((_comparable(name, tuple(row)) for row in rows), key=repr)
    return found


def _comparable(table: str, row: tuple[Any, ...]) -> tuple[Any, ...]:
    """A row without what is left over of the order of arrival: the order of heads, and what came before its time."""
    if table != "record":
        return row
    columns = [column.name for column in DERIVED.tables[table].columns if column.name != "n"]
    cells = dict(zip(columns, row, strict=True))
    cells["heads"] = sorted((name, sorted(some)) for name, (some, _) in _heads(cells["heads"]).items())
    cells["conflicts"] = sorted(cells["conflicts"].split())
    return tuple(map(repr, cells.values()))
