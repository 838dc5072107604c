"""Cut-offs: how far a device's entries count in one folder; concurrent ones keep only what all keep.

Rules 8 to 10 of the access rules. What is beyond a cut is held, never lost; accepting an entry beats any cut.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from caseworker.domain.folders import FolderKey, parse_folder
from caseworker.domain.ids import Id
from caseworker.domain.record import Kind
from caseworker.journal.arrived import Arrived
from caseworker.journal.entry import EntryId, Writer
from caseworker.journal.folding import Folded
from caseworker.journal.heads import read

OPEN_AGAIN = "*"
"""The one head of a cut-off that a later act has lifted."""


class Point(NamedTuple):
    """The last entry of a chain that counts."""

    writer: Writer
    number: int
    link: bytes

    def __str__(self) -> str:
        return f"{self.writer.device}{self.writer.incarnation}:{self.number}:{self.link.hex()}"


class CutOff(NamedTuple):
    """One cut-off of one device in one folder: where each of its chains ends, or open again."""

    points: tuple[Point, ...]
    lifted: bool = False


def read_cut_off(heads: Iterable[str]) -> CutOff:
    """The cut-off of its written heads. A head that cannot be read keeps nothing: fewer entries are the safer side."""
    written = tuple(heads)
    if written == (OPEN_AGAIN,):
        return CutOff((), lifted=True)
    return CutOff(tuple(point for text in written if (point := _point(text))))


def _point(text: str) -> Point | None:
    try:
        writer, number, link = text.split(":")
        return Point(Writer(Id(writer[:32]), writer[32:]), int(number), bytes.fromhex(link))
    except ValueError:
        return None


def beyond(entries: Sequence[Arrived], cut_offs: Iterable[CutOff], accepted: frozenset[EntryId]) -> set[EntryId]:
    """The entries of one device in one folder that are held: outside what every cut-off keeps, and not accepted."""
    binding = [cut for cut in cut_offs if not cut.lifted]
    if not binding:
        return set()
    by_link = {one.link: one for one in entries}
    kept = set.intersection(*(_kept(entries, by_link, cut) for cut in binding))
    return {one.id for one in entries if one.id not in kept and one.id not in accepted}


def accepted_of(said: Iterable[object]) -> frozenset[EntryId]:
    """The entries that acceptances name, as they are written; what cannot be read names none."""
    texts = (text for many in said if isinstance(many, tuple) for text in many)
    return frozenset(raw for text in texts if (raw := _entry_id(str(text))))


def _entry_id(text: str) -> EntryId:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


def cut_offs_of(records: Iterable[Folded], kinds: Mapping[str, Kind]) -> dict[tuple[FolderKey, Id], tuple[CutOff, ...]]:
    """The cut-offs in force, by folder and device: every head binds, so that only what all keep is kept."""
    found: dict[tuple[FolderKey, Id], tuple[CutOff, ...]] = {}
    for record in records:
        folder = _folder(record) if record.kind == "cut_off" else None
        if folder is None or "device" not in record.values:
            continue
        heads = record.states["heads"].heads if "heads" in record.states else ()
        # A cut-off that names no head keeps nothing: the device had written nothing that its author knew.
        cuts = tuple(_cut_of(head.value, kinds) for head in heads) or (CutOff(()),)
        place = folder, Id(str(record.values["device"]))
        found[place] = found.get(place, ()) + cuts
    return found


def _cut_of(raw: bytes | None, kinds: Mapping[str, Kind]) -> CutOff:
    """The cut-off of one head; one that cannot be read keeps nothing."""
    try:
        heads = read(kinds["cut_off"].fields["heads"], raw)
    except (ValueError, TypeError):
        return CutOff(())
    return read_cut_off(heads if isinstance(heads, tuple) else ())


def _folder(record: Folded) -> FolderKey | None:
    try:
        return parse_folder(str(record.values.get("of_folder")))
    except ValueError:
        return None


def _kept(entries: Sequence[Arrived], by_link: Mapping[bytes, Arrived], cut: CutOff) -> set[EntryId]:
    kept: set[EntryId] = set()
    for point in cut.points:
        if point.link not in by_link:
            # The last entry kept has not arrived: what comes before it in this chain is kept until it does.
            kept.update(e.id for e in entries if e.writer == point.writer and e.number <= point.number)
        step = by_link.get(point.link)
        while step is not None and step.id not in kept:
            kept.add(step.id)
            step = by_link.get(step.previous)
    return kept
