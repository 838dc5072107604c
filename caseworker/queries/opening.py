"""The Access log of a person: who may open the record and why, the walls that stand, every change with who and when."""

from collections.abc import Iterator, Mapping

from caseworker.domain.access_records import Access, AccessReason, SubjectRole, WallLift
from caseworker.domain.cases import Case, case_record_id
from caseworker.domain.clock import from_milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.folders import access_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.record import Value
from caseworker.domain.service import Role
from caseworker.journal.arrived import State, Told, told
from caseworker.journal.entry import Op
from caseworker.queries.form_names import FormName
from caseworker.queries.let_in import mentors_let_in, walled
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section
from caseworker.queries.saying import listed, service_name, text
from caseworker.queries.who_could import who_could
from caseworker.storage.journal_store import JournalStore

MOST = 40
"""So many changes are told, the newest first."""


def sections(reading: Reading, case: Id) -> tuple[Section, ...]:
    """Everything on the Access log. Raises NotHere."""
    shown = (_now(reading, case), *_for_coordinators(reading, case))
    return tuple(one for one in shown if one.says_something)


def offers(reading: Reading, case: Id) -> tuple[Offer, ...]:
    """What may be done about who opens the record, without reckoning who may."""
    reading.linked(case)
    return (*_now_offers(reading, case), *_wall_offers(reading, case))


def _now(reading: Reading, case: Id) -> Section:
    owner = next((one.owner for one in reading.some_of(Case, [case_record_id(case)])), None)
    facts = tuple(
        Fact(text(one.name), say("{why}, and answers for them", why=one.why) if one.member == owner else one.why)
        for one in who_could(reading, case)
    )
    says = (say("Everybody else is sent nothing of it, whatever device they use."),)
    return Section(say("Who may open this now"), facts, says=says, offers=_now_offers(reading, case))


def _now_offers(reading: Reading, case: Id) -> tuple[Offer, ...]:
    if not reading.is_a(Role.COORDINATOR):
        return ()
    end = Offer(say("End a mentor's access"), FormName.END_ACCESS, case)
    return (
        Offer(say("Let a mentor in"), FormName.LET_MENTOR_IN, case),
        *((end,) if mentors_let_in(reading, [case]) else ()),
        Offer(say("Who could on another day"), FormName.WHO_COULD, case),
    )


def _for_coordinators(reading: Reading, case: Id) -> Iterator[Section]:
    """Walls and the history are for those who may raise and lift them; nobody else is told that there is one."""
    if reading.is_a(Role.COORDINATOR):
        facts = tuple(_wall(reading, case, member) for member in sorted(walled(reading, case)))
        nobody = say("Nobody is walled off from this person.")
        yield Section(say("Walls"), facts, empty=nobody, offers=_wall_offers(reading, case))
        changes = tuple(history(reading, case))
        yield Section(say("Every change of access"), changes[:MOST], says=_more(len(changes)))


def _more(count: int) -> tuple[Phrase, ...]:
    return (say("The newest {most} of {all} changes.", most=MOST, all=count),) if count > MOST else ()


def _wall_offers(reading: Reading, case: Id) -> tuple[Offer, ...]:
    if not reading.is_a(Role.COORDINATOR):
        return ()
    lift = Offer(say("Agree to lift a wall"), FormName.LIFT_WALL, case)
    may_lift = bool(liftable(reading, case))
    return (Offer(say("Raise a wall"), FormName.RAISE_WALL, case), *((lift,) if may_lift else ()))


def liftable(reading: Reading, case: Id) -> list[Id]:
    """The members around whom a wall stands that whoever asks has not agreed to lift yet; never oneself."""
    agreed = {one.subject for one in reading.of_scopes(WallLift, [case]) if one.by == reading.member}
    return sorted(walled(reading, case) - agreed - {reading.member})


def _wall(reading: Reading, case: Id, member: Id) -> Fact:
    reasons = [text(one.words) for one in reading.of_scopes(AccessReason, [case]) if one.about == member and one.words]
    lifts = {one.by for one in reading.of_scopes(WallLift, [case]) if one.subject == member and one.by != member}
    names = listed(text(name) for name in sorted(reading.member_names(lifts).values()))
    agreed = say("{names} agreed to lift it; one more must.", names=names) if names.template else text("")
    context = listed((*reasons, agreed))
    words = say("is sent nothing and sees nothing of this person")
    return Fact(text(reading.member_name(member)), words, context if context.template else None)


def history(reading: Reading, case: Id) -> Iterator[Fact]:
    """Every change in the access folder that counts, the newest first: what was done to whose access, by whom, when."""
    kept = [
        one for one in JournalStore(reading.connection).of_folder(access_folder(case)) if one.state is State.COUNTED
    ]
    said = [(one, told(one.arrived.entry, KINDS)) for one in kept]
    subjects = {t.record: t.values for _, many in said for t in many if t.kind == "access" and "subject" in t.values}
    names = reading.member_names(one.arrived.member for one in kept)
    for one, many in reversed(said):
        words = [phrase for t in many if (phrase := _done(reading, t, subjects)).template]
        opened = any(change.op == Op.OPEN for change in one.arrived.entry.structure.changes)
        if opened:
            words = [say("The record was opened")]
        at = from_milliseconds(one.arrived.entry.structure.time)
        for phrase in words:
            yield Fact(say("{moment}", moment=at), phrase, text(names.get(one.arrived.member, "")))


_Said = Mapping[str, Value]


def _done(reading: Reading, t: Told, subjects: Mapping[Id, _Said]) -> Phrase:
    if t.kind == Access.kind.name:
        return _access(reading, t.values, subjects.get(t.record, t.values))
    if t.kind == WallLift.kind.name:
        return say("Agreed to lift the wall around {name}", name=_name(reading, t.values.get("subject")))
    if t.kind == "same_person" and "same" in t.values:
        joined = bool(t.values["same"])
        return say("Joined with another record") if joined else say("Parted from another record")
    if t.kind == "permission" and "granted" in t.values:
        return say("A permission to share was given") if t.values["granted"] else say(
            "A permission to share was withdrawn"
        )  # fmt: skip
    if t.kind in ("erasure", "erasure_taken_back"):
        return say("Asked to erase") if t.kind == "erasure" else say("Took back that something is erased")
    return text("")


def _access(reading: Reading, values: _Said, known: _Said) -> Phrase:
    role, subject = known.get("subject_role"), known.get("subject")
    if "walled" in values:
        name = _name(reading, subject)
        return say("A wall was raised around {name}", name=name) if values["walled"] else text("")
    if "assigned" not in values or role == SubjectRole.SERVICE:
        return text("")
    if role == SubjectRole.BODY:
        name = service_name(reading, Id(str(subject or NO_ID)))
        return (
            say("Shared with {name}", name=name)
            if values["assigned"]
            else say("No longer shared with {name}", name=name)
        )
    name = _name(reading, subject)
    return say("{name} was let in", name=name) if values["assigned"] else say("The access of {name} ended", name=name)


def _name(reading: Reading, member: Value) -> str:
    return reading.member_name(Id(str(member))) if member else ""
