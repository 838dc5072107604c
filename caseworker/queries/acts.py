"""Acts as a person remembers them: what was done, about whom, when, and whether anybody else has had it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from caseworker.domain.clock import from_milliseconds
from caseworker.domain.errors import NotHere, Phrase, say
from caseworker.domain.folders import parse_folder
from caseworker.domain.ids import Id
from caseworker.journal.entry import Structure, Writer, parse_structure
from caseworker.queries.handed import handed, nobody_else
from caseworker.queries.reading import Reading
from caseworker.queries.saying import both, text, together, whose
from caseworker.queries.words import NOTHING
from caseworker.services.referrals import IMPORT

UNDONE, REDONE = "undone:", "redone:"
"""Before the id of an act in what this device keeps for itself: the act that took it back, or brought it again."""

BY_ITSELF = frozenset(
    {
        "found the service",
        "set up the office",
        "note an export",
        "cover a removal",
        "withdraw permissions that have lapsed",
        "tell what could not be told before",
    }
)
"""Acts that nobody chose to do: walking back passes them over."""
_OWN = (
    "SELECT e.act, e.structure FROM entry e JOIN chain c ON c.n=e.chain JOIN writer w ON w.n=c.writer "
    "WHERE w.device=? AND w.incarnation=? ORDER BY e.seq DESC"
)
_OF_ACT = (
    "SELECT e.structure, e.chain, e.number, f.key, f.folder FROM entry e JOIN folder f ON f.n=e.folder "
    "WHERE e.act=? ORDER BY e.seq"
)

_ACKNOWLEDGED = (
    "SELECT k.chain, k.number, d.member FROM mark k JOIN kind_device d ON d.id=k.device "
    "WHERE k.chain IN ({marks}) AND k.device<>?"
)


@dataclass(frozen=True)
class Done:
    """One act in words with its moment, whether it has left this device, and who has said that they have it."""

    words: Phrase
    sent: bool
    held_by: tuple[str, ...] = ()


def newest(reading: Reading, *, writer: Writer) -> Id:
    """The act that was done last on this device and stands: no undo, and not taken back. Raises NotHere."""
    rows = reading.rows("SELECT name FROM meta WHERE name LIKE ?", f"{UNDONE}%")
    undone = {row.name.removeprefix(UNDONE) for row in rows}
    for act, structure in _own_acts(reading, writer):
        if structure.name not in BY_ITSELF | {"undo"} and act not in undone:
            return act
    raise NotHere(say("Nothing that stands was done on this device, so there is nothing to take back."))


def standing_by(reading: Reading, act: Id) -> Id:
    """The act by which an act stands: itself, or what brought it again after it had been taken back."""
    again = reading.scalar("SELECT value FROM meta WHERE name=?", REDONE + act)
    return Id(bytes(again).hex()) if again else act


def told_of_undo(reading: Reading, act: Id, *, by: Id) -> Phrase:
    """What is to be said when an act has been taken back by another: of an undo, that what it took back stands again.

    Asked afterwards: whatever was sent before it was taken back is known by then.
    """
    done = act_of(reading, act)
    if not _brings_again(reading, by):
        return together((say("Taken back."), *taken_back(done)))
    return together((_STANDS_AGAIN, *((_HAD_BEEN_SENT,) if done.sent else ())))


def _brings_again(reading: Reading, undo: Id) -> bool:
    """Whether an undo took another undo back."""
    sql = "SELECT 1 FROM meta WHERE value=? AND name LIKE ?"
    return reading.row(sql, bytes.fromhex(undo), f"{REDONE}%") is not None


def taken_back(act: Done) -> tuple[Phrase, ...]:
    """What is to be said of an act that is taken back: what stays, where it has gone, and what happens there."""
    if not act.sent:
        return (_STAYS,)
    held_by = say("Who has it: {who}.", who=both(map(text, act.held_by))) if act.held_by else _NOBODY_YET
    return _STAYS, _HAD_BEEN_SENT, held_by


_STAYS = say("That it was done, and that it was taken back, stays in the history.")
_STANDS_AGAIN = say("It stands again. That it was taken back, and brought again, stays in the history.")
_HAD_BEEN_SENT = say("It had been sent; whoever has read it is told with the next exchange.")
_NOBODY_YET = say("Nobody has said yet that they have it.")


def _own_acts(reading: Reading, writer: Writer) -> Iterator[tuple[Id, Structure]]:
    for act, structure in reading.connection.exec_driver_sql(_OWN, tuple(writer)):
        yield Id(bytes(act).hex()), parse_structure(bytes(structure))


def act_of(reading: Reading, act: Id) -> Done:
    """An act in words. Raises NotHere."""
    rows = reading.rows(_OF_ACT, bytes.fromhex(act))
    if not rows:
        raise NotHere(say("There is nothing to undo: this act is not on this device."))
    structure = parse_structure(bytes(rows[0].structure))
    cases = sorted({row.key for row in rows if row.folder == "case"})
    words = say("{act}, {moment}", act=_what(reading, structure.name, cases), moment=from_milliseconds(structure.time))
    reached = handed(reading, {row.chain for row in rows})
    sent = not nobody_else(reading) and any(row.number <= reached[row.chain] for row in rows)
    return Done(words, sent, _held_by(reading, {row.chain: row.number for row in rows}) if sent else ())


def _held_by(reading: Reading, parts: Mapping[int, int]) -> tuple[str, ...]:
    """The names of the members one of whose laptops has acknowledged some part of an act."""
    told = reading.rows_in(_ACKNOWLEDGED, sorted(parts), reading.device)
    members = {row.member for row in told if row.number >= parts[row.chain]}
    return tuple(sorted(reading.member_names(members).values()))


def _what(reading: Reading, name: str, cases: Sequence[str]) -> Phrase:
    about = whose(reading, parse_folder(cases[0])) if len(cases) == 1 else NOTHING
    if name == IMPORT:
        return say("import of {who}", who=about if about.template else say("{many} people", many=len(cases)))
    return say("{act} ({about})", act=name, about=about) if about.template else say("{act}", act=name)
