"""Open concerns for those who may read them; for a mentor, what was raised on this laptop and whether it has left."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from caseworker.domain.clock import from_milliseconds
from caseworker.domain.concern_rules import standing
from caseworker.domain.concerns import Concern, Severity
from caseworker.domain.errors import Phrase, say
from caseworker.domain.folders import PER_BODY, PER_MENTOR, Folder, FolderKey, parse_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.service import Role
from caseworker.journal.entry import parse_structure
from caseworker.queries.form_names import FormName
from caseworker.queries.handed import handed
from caseworker.queries.may import may_add
from caseworker.queries.on_call import whom_to_ring
from caseworker.queries.permission_form import bodies_let_in
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Tone
from caseworker.queries.saying import text, together
from caseworker.queries.words import NOTHING

_EVER = datetime.min.replace(tzinfo=UTC)
_URGENT = (Severity.LIFE, Severity.NOW)
_GRAVEST_FIRST: dict[str, int] = {severity: place for place, severity in enumerate(reversed(Severity))}
_OPEN = (
    "SELECT DISTINCT k.scope FROM kind_concern k WHERE k.severity IS NOT NULL AND k.closed_at IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM kind_concern c WHERE c.scope=k.scope AND c.closed_at IS NOT NULL "
    "AND (c.amends=k.id OR c.amends=k.amends))"
)
"""Where one may be open; which of them is, its records say together."""
_MENTIONED = "SELECT DISTINCT scope FROM kind_concern WHERE about_mentor=?"
_RAISED_HERE = (
    "SELECT e.structure, e.chain, e.number, f.key FROM entry e JOIN folder f ON f.n=e.folder "
    "JOIN chain c ON c.n=e.chain JOIN writer w ON w.n=c.writer WHERE w.device=? AND f.folder IN (?, ?, ?) "
    "ORDER BY e.seq"
)


class RaisedHere(NamedTuple):
    """A concern that was raised on this laptop: where, when, and whether it has left."""

    concern: Id
    folder: FolderKey
    at: datetime
    has_left: bool


def known_concerns(reading: Reading, scopes: Sequence[Id]) -> list[Concern]:
    """The concerns of some cases or mentors' files, each once. Raised first, then copied: the copy for a body has its
    moment, and must not be taken for what it was copied from.
    """
    told = sorted(reading.of_scopes(Concern, scopes), key=lambda one: (one.amends is not None, _moment(one)))
    return [one for one in standing(told) if one.severity]


def open_concerns(reading: Reading, scopes: Sequence[Id]) -> list[Concern]:
    """Those that nobody has closed, the gravest first, then the oldest; what this version cannot rank is grave."""
    found = [one for one in known_concerns(reading, scopes) if one.closed_at is None]
    return sorted(found, key=lambda one: (_GRAVEST_FIRST.get(one.severity or "", 0), _moment(one)))


def open_anywhere(reading: Reading) -> list[Concern]:
    """Every concern on this device that nobody has closed."""
    scopes = [Id(row[0]) for row in reading.rows(_OPEN)]
    return open_concerns(reading, scopes) if scopes else []


def mentor_of(one: Concern) -> Id:
    """The mentor whom a concern is about, or NO_ID."""
    return one.about_mentor or (one.folder.scope if one.folder.folder in PER_MENTOR else NO_ID)


def _moment(one: Concern) -> datetime:
    said = (one.raised_at, one.call_logged_at, one.acknowledged_at, one.escalated_at, one.closed_at)
    return min((moment for moment in said if moment), default=_EVER)


def raised_here(reading: Reading) -> list[RaisedHere]:
    """What was raised on this laptop, also where it is not read on it: the entries stay when their words are gone."""
    folders = (Folder.RESTRICTED, Folder.VOLUNTEERING_RESTRICTED, Folder.SHARED_RESTRICTED)
    rows = reading.rows(_RAISED_HERE, reading.device, *(folder.value for folder in folders))
    reached = handed(reading, {row.chain for row in rows})
    found: dict[Id, RaisedHere] = {}
    for row in rows:
        structure = parse_structure(row.structure)
        for change in structure.changes:
            if change.kind == Concern.kind.name and any(name == "raised_at" for name, _ in change.fields):
                concern = change.record_id(structure.act)
                at, left = from_milliseconds(structure.time), row.number <= reached[row.chain]
                found[concern] = RaisedHere(concern, parse_folder(row.key), at, left)
    return list(found.values())


def concern_section(reading: Reading, scopes: Sequence[Id]) -> Section:
    """What worries somebody about a person, and the way to say so."""
    worry = Offer(say("Something worries me"), FormName.RAISE_CONCERN, scopes[0])
    about_mentor = Offer(say("A worry about a mentor"), FormName.RAISE_MENTOR_CONCERN, scopes[0])
    offers = (worry,) if reading.is_a(Role.PRACTITIONER) else (worry, about_mentor)
    shown = offers if may_add(reading, Concern) else ()
    if reading.is_a(Role.MENTOR):
        here = [one for one in raised_here(reading) if one.folder.scope in scopes and one.folder.folder not in PER_BODY]
        return Section(say("Concerns"), tuple(map(_own, here)), offers=shown)
    facts = tuple(_concern(reading, one) for one in open_concerns(reading, scopes))
    return Section(say("Concerns"), facts, offers=shown)


def concerns_about(reading: Reading, mentor: Id) -> Section:
    """What worries somebody about a mentor, for coordinators; nothing of it is on that mentor's laptop.

    A mentor who worries about another writes it into a person's file or their own.
    """
    scopes = sorted({mentor, *(Id(row[0]) for row in reading.rows(_MENTIONED, mentor))})
    raised = [one for one in known_concerns(reading, scopes) if mentor_of(one) == mentor]
    still = [one for one in open_concerns(reading, scopes) if mentor_of(one) == mentor]
    worry = Offer(say("A worry about this mentor"), FormName.RAISE_MENTOR_CONCERN, mentor)
    offers = (worry,) if reading.is_a(Role.COORDINATOR) else ()
    if not raised:
        nothing = say("No concern about this mentor is on record here.")
        return Section(say("Concerns"), lead=nothing, offers=offers)
    count = say("{count} concerns about this mentor are on record.", count=len(raised))
    open_ = say("{count} are still open.", count=len(still)) if still else say("Every one is closed.")
    facts = tuple(_concern(reading, one) for one in still)
    return Section(say("Concerns"), facts, lead=count, says=(open_,), offers=offers)


def _own(one: RaisedHere) -> Fact:
    call = Offer(say("Log a call"), FormName.LOG_CALL, one.concern)
    label = say("Raised {moment}", moment=one.at)
    if one.has_left:
        return Fact(label, say("It has left this laptop."), offers=(call,))
    return Fact(
        label,
        say("THIS HAS NOT BEEN SENT"),
        say("It leaves with the next exchange. Ring somebody now, and log the call."),
        Tone.DANGER,
        offers=(call,),
    )


def _concern(reading: Reading, one: Concern) -> Fact:
    severity = reading.words.of("severity", one.severity)
    about = reading.words.of("concern_type", one.concern_type)
    words = say("{about}: {words}", about=about, words=text(one.words)) if about.template else text(one.words)
    tone = Tone.DANGER if one.severity in _URGENT else Tone.WARN
    return Fact(severity, words, together(_so_far(reading, one)), tone, _steps(reading, one))


def _so_far(reading: Reading, one: Concern) -> Iterator[Phrase]:
    who = reading.member_name(reading.scalar("SELECT member FROM record WHERE id=?", one.id))
    yield say("Raised {moment} by {who}.", moment=_moment(one), who=who) if who else say(
        "Raised {moment}.", moment=_moment(one)
    )  # fmt: skip
    if one.told_to and one.told_at:
        yield say("{who} was told by telephone {moment}.", who=one.told_to, moment=one.told_at)
    if one.advice_given:
        yield say("Advice: {words}", words=one.advice_given)
    if one.acknowledged_at:
        yield say(
            "Taken on {moment} by {who}.", moment=one.acknowledged_at, who=reading.member_name(one.acknowledged_by)
        )
    else:
        yield say("Nobody has taken it on.")
    if one.escalated_to and one.escalated_at:
        yield say("Carried further to {who} {moment}.", who=one.escalated_to, moment=one.escalated_at)


def _steps(reading: Reading, one: Concern) -> tuple[Offer, ...]:
    if not may_add(reading, Concern):
        return ()
    take = Offer(say("Take it on"), FormName.ACKNOWLEDGE, one.id)
    tell = Offer(say("Tell a body"), FormName.TELL_BODY, one.id)
    return (
        *(() if one.acknowledged_at else (take,)),
        Offer(say("Log a call"), FormName.LOG_CALL if one.case else FormName.LOG_MENTOR_CALL, one.id),
        Offer(say("Carry it further"), FormName.ESCALATE, one.id),
        *((tell,) if untold_bodies(reading, one) else ()),
        Offer(say("Close"), FormName.CLOSE_CONCERN, one.id),
    )


def untold_bodies(reading: Reading, one: Concern) -> list[Id]:
    """The bodies let into the case that have not been told of a concern; a coordinator decides."""
    if not reading.is_a(Role.COORDINATOR) or one.folder.folder is not Folder.RESTRICTED:
        return []
    known = reading.of_scopes(Concern, [one.case])
    copies = {copy.folder.body for copy in known if copy.amends == one.id and copy.folder.folder in PER_BODY}
    return [body for body in bodies_let_in(reading, one.case) if body not in copies]


def folder_of(reading: Reading, concern: Id) -> FolderKey | None:
    """Where a concern lives, whether it is read on this laptop or was only raised here."""
    known = next(iter(reading.some_of(Concern, [concern])), None)
    if known is not None:
        return known.folder
    return next((one.folder for one in raised_here(reading) if one.concern == concern), None)


def advice_on_call(reading: Reading, concern: Id) -> tuple[Phrase, ...]:
    """Whom to ring about a concern that was raised, and that it was not sent where that is so."""
    unsent = any(one.concern == concern and not one.has_left for one in raised_here(reading))
    return advice(reading, Severity.NOW, unsent=unsent)


def advice(reading: Reading, severity: str, *, unsent: bool = True) -> tuple[Phrase, ...]:
    """What to do at once, before anything is typed and whether or not anything is ever sent."""
    whom = whom_to_ring(reading)
    ring = say("On call: {whom}.", whom=whom) if whom.template else NOTHING
    not_sent = say("THIS HAS NOT BEEN SENT.") if unsent else NOTHING
    said = {
        "": (say("If life is in danger, call 999 first."),),
        Severity.LIFE: (
            say("Call 999 if life is in danger."),
            not_sent,
            ring,
            say("If they are in prison, ring the prison and ask for the duty governor."),
        ),
        Severity.NOW: (say("Ring somebody who can act now. Do not wait for an exchange."), not_sent, ring),
        Severity.TODAY: (say("Tell a coordinator by telephone today."), not_sent, ring),
        Severity.NOTE: (say("It is passed on with the next exchange. Nobody is rung."),),
    }
    return (together(one for one in said.get(severity, ()) if one.template),)
