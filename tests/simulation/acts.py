"""What members do on an ordinary day, by the product's own services where there is one; each answers what it did.

An act chooses from what its laptop shows, as a page would. Every text carries a word of its own, to be searched for.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from caseworker.domain.access_records import SamePerson, SubjectRole, access_id, same_person_id
from caseworker.domain.cases import Case, case_record_id
from caseworker.domain.changes import Undo
from caseworker.domain.clock import local_day
from caseworker.domain.concerns import Concern
from caseworker.domain.directory import LocalService
from caseworker.domain.folders import (
    Folder,
    FolderKey,
    access_folder,
    case_folder,
    parse_folder,
    restricted_folder,
    shared_folder,
    shared_restricted_folder,
)
from caseworker.domain.ids import Id
from caseworker.domain.onward import OnwardReferral
from caseworker.domain.people import SafeContact
from caseworker.domain.referral_details import NeedSaid, ReferralDetails
from caseworker.domain.referrals import Need
from caseworker.domain.releases import Release
from caseworker.domain.risks import Risk, RiskCard
from caseworker.domain.service import Role
from caseworker.domain.sessions import Note, Session
from caseworker.services import (
    assignments,
    cases,
    directory,
    erasure,
    held,
    members,
    onward,
    people,
    permissions,
    referrals,
    sessions,
)
from caseworker.storage.open_act import OpenAct
from tests.simulation.chance import Chance
from tests.simulation.laptop import Laptop
from tests.simulation.world import Party, Turn, World

PURPOSES = ("attendance", "progress", "outcome")
ACTS: dict[str, Turn] = {}


def act(name: str) -> Callable[[Turn], Turn]:
    """Name an act as the plan names it."""

    def keep(turn: Turn) -> Turn:
        ACTS[name] = turn
        return turn

    return keep


# -- choosing ----------------------------------------------------------------------------------------------------------


def word(world: World, what: str) -> str:
    """Text that nobody else writes: a word by which it is found wherever it is."""
    return f"{what} wq{world.step}q"


def rows(laptop: Laptop, sql: str, *arguments: Any) -> list[tuple[Any, ...]]:
    """What the tables of a laptop answer."""
    with laptop.store.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql, arguments).all()]


def open_cases(laptop: Laptop) -> list[Id]:
    """The cases whose working file, or whose shared folder, a laptop shows."""
    sql = "SELECT DISTINCT f.scope FROM record r JOIN folder f ON f.n=r.folder WHERE f.folder IN ('case', 'shared')"
    return [Id(row[0]) for row in rows(laptop, sql)]


def a_case(world: World, laptop: Laptop, luck: Chance, name: str = "case") -> Id | None:
    """One of the cases that a laptop shows; the newer ones more often."""
    found = sorted(open_cases(laptop), key=world.case_name)
    few = luck.some_of("few cases", found, 25, key=world.case_name)
    return luck.one_of(name, few or found, key=world.case_name)


def mentors(world: World) -> list[Id]:
    """The mentors of the provider."""
    people = enumerate(world.plan.people)
    return [world.member_ids[n] for n, someone in people if someone.role == "mentor" and n in world.member_ids]


def coordinators(world: World) -> list[Id]:
    """The coordinators of the provider."""
    people = enumerate(world.plan.people)
    return [world.member_ids[n] for n, someone in people if someone.role == "coordinator"]


def a_body(world: World, luck: Chance) -> Party | None:
    """One of the commissioning bodies."""
    return luck.one_of("body", world.parties[1:], key=lambda party: party.name)


def is_coordinator(world: World, laptop: Laptop) -> bool:
    """Whether the laptop belongs to a coordinator of the provider."""
    return laptop.member in coordinators(world)


def bodies_of(laptop: Laptop, case: Id) -> list[Id]:
    """The bodies that are let into a case now."""
    return [Id(row[0]) for row in assigned(laptop, case, "body")]


def assigned(laptop: Laptop, case: Id, role: str) -> list[tuple[Any, ...]]:
    """Who is let into a case in a role."""
    sql = "SELECT subject FROM kind_access WHERE scope=? AND subject_role=? AND assigned=1"
    return rows(laptop, sql, case, role)


def records(laptop: Laptop, kind: str, *, scope: Id | None = None) -> list[tuple[Id, FolderKey]]:
    """The standing records of a kind with their folders."""
    where = " WHERE scope=?" if scope else ""
    found = rows(laptop, f"SELECT id, folder FROM kind_{kind}{where}", *([scope] if scope else []))
    return [(Id(row[0]), parse_folder(row[1])) for row in found]


def name(world: World, member: Id) -> str:
    """What a member is called."""
    return world.names.get(member, "somebody")


def born_at(world: World, laptop: Laptop, record: Id) -> str:
    """A name for a record that stays the same when other steps are left out."""
    found = rows(laptop, "SELECT first FROM record WHERE id=?", record)
    return f"{found[0][0] if found else 0} {record[:4]}"


def home_of(laptop: Laptop, case: Id, luck: Chance) -> FolderKey:
    """Where a fact that a body may know is written: the folder shared with one of the bodies, or the working file."""
    body = luck.one_of("home", bodies_of(laptop, case))
    return shared_folder(case, body) if body else case_folder(case)


# -- cases -------------------------------------------------------------------------------------------------------------


def _details(world: World, laptop: Laptop) -> ReferralDetails:
    today = local_day(laptop.clock.now())
    return ReferralDetails(
        given_name=word(world, "Given"),
        family_name=word(world, "Family"),
        crn=f"X{world.step:06}",
        needs=(NeedSaid(words=word(world, "Needs somewhere to live")),),
        phone="01632 960123",
        referred_on=today,
        strand="licence" if world.step % 3 == 0 else None,
    )


@act("refer")
def refer(world: World, laptop: Laptop, luck: Chance) -> str:
    """A referral from nobody's body."""
    changes = referrals.refer(laptop.desk, row=_details(world, laptop), owner=laptop.member)
    return _opened(world, laptop, changes.cases, "takes a referral")


@act("refer with a body")
def refer_with_a_body(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A referral that a body is told of."""
    party = a_body(world, luck)
    if party is None:
        return None
    body = referrals.Body(party.service)
    changes = referrals.refer(laptop.desk, row=_details(world, laptop), body=body, owner=laptop.member)
    return _opened(world, laptop, changes.cases, f"takes a referral from {party.name}")


@act("refer from a body")
def refer_from_a_body(world: World, laptop: Laptop, luck: Chance) -> str:
    """A practitioner refers somebody to the provider."""
    provider = world.parties[0].service
    changes = referrals.refer_to(laptop.desk, row=_details(world, laptop), provider=provider)
    return _opened(world, laptop, changes.cases, "refers somebody to the provider")


def _opened(world: World, laptop: Laptop, found: Iterable[Id], what: str) -> str:
    laptop.look()
    for case in found:
        world.case_names[case] = f"case {world.step}"
    return f"{laptop.name} {what}: case {world.step}"


@act("case state")
def case_state(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """The state of the work is set over whatever was seen of it."""
    case = a_case(world, laptop, luck)
    if case is None:
        return None
    with laptop.desk.act("set the state") as one:
        known = one.find(case_record_id(case))
        values: dict[str, Any] = {
            "state": luck.one_of("state", ("open", "paused", "closed")),
            "next_step": word(world, "Next step"),
            "owner": luck.one_of("owner", coordinators(world), key=lambda m: name(world, m)),
        }
        if luck.happens("restricted", 20):
            values["restricted"] = luck.happens("restricted so", 50)
        if known:
            one.change(known, **values)
        else:
            one.add(Case(id=case_record_id(case), **values), case_folder(case))
    return f"{laptop.name} sets the state of {world.case_name(case)}"


@act("edit person")
def edit_person(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """One or two fields of the person are written over."""
    case = a_case(world, laptop, luck)
    if case is None or not records(laptop, "person", scope=case):
        return None
    with laptop.desk.act("edit the person") as one:
        known = one.find_in(case_folder(case), case, kind="person")
        assert known is not None
        fields: dict[str, Any] = {"family_name": word(world, "Family"), "preferred_name": word(world, "Preferred")}
        chosen = luck.some_of("fields", fields, 60) or ["family_name"]
        one.change(known, **{field: fields[field] for field in chosen})
    return f"{laptop.name} edits the person of {world.case_name(case)} ({', '.join(chosen)})"


@act("safe contact")
def safe_contact(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """The safe contact of a case is added, or edited field by field by anybody who reads it."""
    case = a_case(world, laptop, luck)
    if case is None:
        return None
    known = records(laptop, "safe_contact", scope=case)
    chosen = luck.one_of("contact", known, key=lambda found: born_at(world, laptop, found[0]))
    with laptop.desk.act("safe contact") as one:
        if chosen is None:
            one.add(SafeContact(means="mobile", value=word(world, "01632 960456"), current=True), case_folder(case))
            return f"{laptop.name} adds a safe contact to {world.case_name(case)}"
        values: dict[str, Any] = {
            "value": word(world, "01632 960789"),
            "safe_to_text": luck.happens("text", 50),
            "safe_to_phone": luck.happens("phone", 50),
            "warning": word(world, "Ask first"),
            "who_may_answer": tuple(luck.some_of("who", ("mother", "sister", "friend"), 60)),
        }
        fields = luck.some_of("fields", values, 40) or ["value"]
        loaded = one.find_in(chosen[1], chosen[0], kind="safe_contact")
        assert loaded is not None
        one.change(loaded, **{field: values[field] for field in fields})
    return f"{laptop.name} edits the safe contact of {world.case_name(case)} ({', '.join(fields)})"


@act("edit referral")
def edit_referral(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A referral is put right by whoever may write it."""
    chosen = luck.one_of("referral", records(laptop, "referral"), key=lambda f: world.case_name(f[1].scope))
    if chosen is None:
        return None
    with laptop.desk.act("edit a referral") as one:
        known = one.find_in(chosen[1], chosen[0], kind="referral")
        assert known is not None
        one.change(known, needs_summary=word(world, "Needs work"), area=word(world, "Area"))
    return f"{laptop.name} edits the referral of {world.case_name(chosen[1].scope)}"


@act("release")
def release(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """Somebody says when the person leaves."""
    case = a_case(world, laptop, luck)
    if case is None:
        return None
    day = local_day(laptop.clock.now() + timedelta(days=luck.number("in days", 90)))
    home = _own_home(world, laptop, case, luck)
    with laptop.desk.act("give a release date") as one:
        said = Release(release_type="crd", on=day, source="probation", note=word(world, "Said by phone"))
        one.add(said, home)
    return f"{laptop.name} gives a release date in {world.case_name(case)}"


@act("need")
def need(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A practitioner adds a need."""
    case = a_case(world, laptop, luck)
    if case is None:
        return None
    with laptop.desk.act("add a need") as one:
        one.add(Need(words=word(world, "Needs a bank account")), _own_home(world, laptop, case, luck))
    return f"{laptop.name} adds a need to {world.case_name(case)}"


@act("directory")
def keep_directory(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A coordinator adds a local service, or says something else of one."""
    chosen = luck.one_of("service", records(laptop, "local_service"), key=lambda f: born_at(world, laptop, f[0]))
    if chosen is None or luck.happens("another service", 40):
        added = LocalService(name=word(world, "Hostel"), help_kind="housing")
        directory.add(laptop.desk, service=added)
        return f"{laptop.name} adds a service to the directory"
    form = people.loaded(laptop.desk, record=chosen[0])
    directory.change(laptop.desk, form=form, notes=word(world, "Rings back"))
    return f"{laptop.name} changes an entry of the directory"


@act("onward")
def onward_help(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """Help is asked for elsewhere, or somebody hears what became of it."""
    chosen = luck.one_of("onward", records(laptop, "onward_referral"), key=lambda f: born_at(world, laptop, f[0]))
    today = local_day(laptop.clock.now())
    if chosen is None or luck.happens("another", 50):
        case = a_case(world, laptop, luck)
        if case is None:
            return None
        sent = OnwardReferral(service_name=word(world, "Kitchen"), pathway="finance", agreed=True)
        onward.send(laptop.desk, case=case, referral=sent)
        return f"{laptop.name} asks for help elsewhere in {world.case_name(case)}"
    form = people.loaded(laptop.desk, record=chosen[0])
    if luck.happens("refused", 50):
        onward.refused(laptop.desk, form=form, on=today, why="full", answer=word(world, "No room"))
    else:
        onward.accepted(laptop.desk, form=form, on=today, answer=word(world, "Tuesday"))
    return f"{laptop.name} hears what became of an onward referral in {world.case_name(chosen[1].scope)}"


def _own_home(world: World, laptop: Laptop, case: Id, luck: Chance) -> FolderKey:
    if laptop.service != world.parties[0].service:
        return shared_folder(case, laptop.service)
    return home_of(laptop, case, luck)


# -- what happens in a case --------------------------------------------------------------------------------------------


@act("session")
def session(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A session with its notices."""
    case = a_case(world, laptop, luck)
    if case is None:
        return None
    met = Session(
        happened_at=laptop.clock.now() - timedelta(hours=1),
        minutes=luck.number("minutes", 90),
        attendance="attended",
        delivery="in_person",
        summary=word(world, "Talked about housing"),
        response=word(world, "Was glad"),
        told=word(world, "Doing well"),
    )
    sessions.record(laptop.desk, case=case, session=met)
    return f"{laptop.name} records a session in {world.case_name(case)}"


@act("amend")
def amend(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A session is put right by another."""
    met = luck.one_of("session", records(laptop, "session"), key=lambda f: born_at(world, laptop, f[0]))
    if met is None:
        return None
    sessions.amend(laptop.desk, session=met[0], why="a slip", summary=word(world, "Talked about work"))
    return f"{laptop.name} amends a session in {world.case_name(met[1].scope)}"


def _note(world: World, laptop: Laptop, folder: FolderKey) -> str:
    with laptop.desk.act("write a note") as one:
        one.add(Note(noted_at=laptop.clock.now(), words=word(world, "Rang the hostel")), folder)
    return f"{laptop.name} writes a note into the {folder.folder} folder of {world.case_name(folder.scope)}"


@act("note")
def note(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A few words for colleagues."""
    case = a_case(world, laptop, luck)
    return _note(world, laptop, case_folder(case)) if case else None


@act("restricted note")
def restricted_note(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A few words that the mentor must not hold."""
    case = a_case(world, laptop, luck)
    return _note(world, laptop, restricted_folder(case)) if case else None


@act("concern")
def concern(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A worry: a mentor writes it where they do not read, a body where it is shared."""
    worry = Concern(severity="today", words=word(world, "Did not look well"), raised_at=laptop.clock.now())
    if laptop.service == world.parties[0].service and luck.happens("about a mentor", 15):
        about = luck.one_of("mentor", mentors(world), key=lambda m: name(world, m))
        if about:
            with laptop.desk.act("raise a concern", undo=Undo.IRREVOCABLE) as one:
                one.add(replace(worry, about_mentor=about), FolderKey(Folder.VOLUNTEERING_RESTRICTED, about))
            return f"{laptop.name} raises a concern about {name(world, about)}"
    case = a_case(world, laptop, luck)
    if case is None:
        return None
    folder = restricted_folder(case)
    if laptop.service != world.parties[0].service:
        folder = shared_restricted_folder(case, laptop.service)
    with laptop.desk.act("raise a concern", undo=Undo.IRREVOCABLE) as one:
        one.add(worry, folder)
    return f"{laptop.name} raises a concern in {world.case_name(case)}"


@act("risk")
def risk(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """The risk rises or falls: the detail where it is held, the card where the mentor reads it."""
    case = a_case(world, laptop, luck)
    if case is None:
        return None
    level = luck.one_of("level", ("low", "medium", "high", "very_high"))
    own = laptop.service == world.parties[0].service
    body = laptop.service if not own else luck.one_of("body", bodies_of(laptop, case))
    with laptop.desk.act("change the risk", undo=Undo.IRREVOCABLE) as one:
        detail = shared_restricted_folder(case, body) if body else restricted_folder(case)
        _set_or_add(one, "risk", detail, overall=level, words=word(world, "Detail"))
        card = shared_folder(case, body) if body else case_folder(case)
        _set_or_add(one, "risk_card", card, level=level, what_to_do=word(world, "Meet outside"))
    return f"{laptop.name} says the risk in {world.case_name(case)} is {level}"


def _set_or_add(one: OpenAct, kind: str, folder: FolderKey, **values: Any) -> None:
    known = [stored for stored in one.of_kind(kind, scope=folder.scope) if stored.record.folder == folder]
    if known:
        one.change(known[0], **values)
    else:
        one.add({"risk": Risk, "risk_card": RiskCard}[kind](**values), folder)


@act("strike")
def strike(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A record is taken out of sight."""
    return _struck(world, laptop, luck, struck=False)


@act("restore")
def restore(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A struck record is brought back."""
    return _struck(world, laptop, luck, struck=True)


def _struck(world: World, laptop: Laptop, luck: Chance, *, struck: bool) -> str | None:
    sql = (
        "SELECT r.id, f.scope, r.kind FROM record r JOIN folder f ON f.n=r.folder WHERE r.struck=? AND r.kind IN "
        "('safe_contact', 'release', 'note', 'session', 'need')"
    )
    found = rows(laptop, sql, int(struck))
    chosen = luck.one_of("record", found, key=lambda f: born_at(world, laptop, f[0]))
    if chosen is None:
        return None
    with laptop.desk.act("strike" if not struck else "restore") as one:
        loaded = one.load(Id(chosen[0]))
        if struck:
            one.restore(loaded)
        else:
            one.strike(loaded)
    return f"{laptop.name} {'brings back' if struck else 'strikes'} a {chosen[2]} of {world.case_name(Id(chosen[1]))}"


@act("undo")
def undo(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """One of the laptop's own last acts is taken back."""
    sql = (
        "SELECT e.act, e.structure FROM entry e JOIN chain c ON c.n=e.chain JOIN writer w ON w.n=c.writer WHERE "
        "w.device=? ORDER BY e.seq DESC LIMIT 6"
    )
    found = rows(laptop, sql, laptop.device)
    chosen = luck.one_of("act", dict.fromkeys(row[0] for row in found), key=bytes.hex)
    if chosen is None:
        return None
    laptop.desk.undo(Id(chosen.hex()))
    return f"{laptop.name} undoes one of its last acts"


@act("edit office")
def edit_office(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """The office's settings are changed."""
    known = luck.one_of("settings", records(laptop, "service_settings"))
    if known is None:
        return None
    with laptop.desk.act("change the settings") as one:
        one.change(one.load(known[0]), address=word(world, "Mill Street"), erasure_delay_days=3)
    return f"{laptop.name} changes the office's settings"


# -- access ------------------------------------------------------------------------------------------------------------


@act("assign")
def assign(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A mentor is let into a case."""
    case = a_case(world, laptop, luck)
    mentor = luck.one_of("mentor", mentors(world), key=lambda m: name(world, m))
    if case is None or mentor is None:
        return None
    assignments.assign(laptop.desk, case=case, mentor=mentor)
    return f"{laptop.name} assigns {name(world, mentor)} to {world.case_name(case)}"


def _assigned_pairs(world: World, laptop: Laptop) -> list[tuple[Id, Id]]:
    sql = "SELECT scope, subject FROM kind_access WHERE subject_role='mentor' AND assigned=1 AND scope<>subject"
    shown = set(open_cases(laptop))
    return [(Id(scope), Id(who)) for scope, who in rows(laptop, sql) if scope in shown]


def _a_pair(world: World, laptop: Laptop, luck: Chance) -> tuple[Id, Id] | None:
    pairs = _assigned_pairs(world, laptop)
    return luck.one_of("pair", pairs, key=lambda pair: world.case_name(pair[0]) + name(world, pair[1]))


@act("unassign")
def unassign(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A mentor's access ends."""
    pair = _a_pair(world, laptop, luck)
    if pair is None:
        return None
    assignments.unassign(laptop.desk, case=pair[0], mentor=pair[1])
    return f"{laptop.name} ends {name(world, pair[1])}'s assignment to {world.case_name(pair[0])}"


@act("re-assign")
def reassign(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A case goes from one mentor to another, or back to one who had it before."""
    pair = _a_pair(world, laptop, luck)
    others = [m for m in mentors(world) if pair and m != pair[1]]
    other = luck.one_of("other", others, key=lambda m: name(world, m))
    if pair is None or other is None:
        return None
    with laptop.desk.act("re-assign", undo=Undo.IRREVOCABLE) as one:
        assignments.unassign_in(one, pair[0], mentor=pair[1])
        assignments.assign_in(one, pair[0], mentor=other)
    return f"{laptop.name} re-assigns {world.case_name(pair[0])} from {name(world, pair[1])} to {name(world, other)}"


@act("wall")
def wall(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """Somebody is walled off from a case: a coordinator, a mentor or a practitioner."""
    case = a_case(world, laptop, luck)
    if case is None:
        return None
    here = {laptop.service, *bodies_of(laptop, case)}
    members_here = {one.member for one in world.laptops if one.service in here and one.member != laptop.member}
    who = luck.one_of("who", members_here, key=lambda m: name(world, m))
    if who is None:
        return None
    assignments.wall(laptop.desk, case=case, member=who, reason=word(world, "They are related"))
    return f"{laptop.name} walls {name(world, who)} off from {world.case_name(case)}"


@act("lift wall")
def lift_wall(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A coordinator agrees to take a wall down; two make it fall."""
    walls = [(Id(s), Id(w)) for s, w in rows(laptop, "SELECT scope, subject FROM kind_access WHERE walled=1")]
    chosen = luck.one_of("wall", walls, key=lambda pair: world.case_name(pair[0]) + name(world, pair[1]))
    if chosen is None:
        return None
    assignments.lift_wall(laptop.desk, case=chosen[0], member=chosen[1])
    return f"{laptop.name} agrees to lift the wall round {name(world, chosen[1])} in {world.case_name(chosen[0])}"


@act("permit")
def permit(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """The person lets a body have one kind of information."""
    pairs = [(case, body) for case in open_cases(laptop) for body in bodies_of(laptop, case)]
    chosen = luck.one_of("pair", pairs, key=lambda pair: world.case_name(pair[0]) + pair[1])
    if chosen is None:
        return None
    purpose = luck.one_of("purpose", PURPOSES) or PURPOSES[0]
    permissions.grant(laptop.desk, case=chosen[0], body=chosen[1], purpose=purpose)  # type: ignore[arg-type]
    return f"{laptop.name} writes down that {purpose} may be shared in {world.case_name(chosen[0])}"


@act("withdraw")
def withdraw(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A permission is withdrawn, by a coordinator or by the mentor who was told."""
    shown = set(open_cases(laptop))
    sql = (
        "SELECT scope, body, purpose FROM kind_permission WHERE granted=1 AND body IS NOT NULL AND purpose IS NOT NULL"
    )
    given = [row for row in rows(laptop, sql) if row[0] in shown]
    chosen = luck.one_of("permission", given, key=lambda row: world.case_name(row[0]) + row[2])
    if chosen is None:
        return None
    permissions.withdraw(laptop.desk, case=chosen[0], body=chosen[1], purpose=chosen[2])
    return f"{laptop.name} withdraws the permission for {chosen[2]} in {world.case_name(chosen[0])}"


@act("second body")
def second_body(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """Another body is let into a case."""
    case = a_case(world, laptop, luck)
    party = a_body(world, luck)
    if case is None or party is None or party.service in bodies_of(laptop, case):
        return None
    with laptop.desk.act("let a body in", undo=Undo.IRREVOCABLE) as one:
        cases.let_in(one, case, subject=party.service, role=SubjectRole.BODY)
    return f"{laptop.name} lets {party.name} into {world.case_name(case)}"


@act("end body")
def end_body(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A body's access to a case ends."""
    pairs = [(case, body) for case in open_cases(laptop) for body in bodies_of(laptop, case)]
    chosen = luck.one_of("pair", pairs, key=lambda pair: world.case_name(pair[0]) + pair[1])
    if chosen is None:
        return None
    with laptop.desk.act("end a body's access", undo=Undo.IRREVOCABLE) as one:
        one.change(one.load(access_id(chosen[0], subject=chosen[1])), assigned=False)
    return f"{laptop.name} ends a body's access to {world.case_name(chosen[0])}"


@act("same person")
def same_person(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """Two cases are found to be about one human being."""
    return _linked(world, laptop, luck, same=True)


@act("not the same")
def not_the_same(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A link was a mistake."""
    return _linked(world, laptop, luck, same=False)


def _linked(world: World, laptop: Laptop, luck: Chance, *, same: bool) -> str | None:
    if same:
        first, second = a_case(world, laptop, luck, "one"), a_case(world, laptop, luck, "other")
    else:
        links = rows(laptop, "SELECT scope, other FROM kind_same_person WHERE same=1")
        chosen = luck.one_of("link", links, key=lambda row: world.case_name(row[0]))
        first, second = (Id(chosen[0]), Id(chosen[1])) if chosen else (None, None)
    if first is None or second is None or first == second:
        return None
    with laptop.desk.act("the same person" if same else "not the same person") as one:
        for here, there in ((first, second), (second, first)):
            one.put(SamePerson(id=same_person_id(here, other=there), other=there, same=same), access_folder(here))
    what = "links" if same else "parts"
    return f"{laptop.name} {what} {world.case_name(first)} and {world.case_name(second)}"


# -- erasing, accepting, devices ---------------------------------------------------------------------------------------


@act("erase")
def erase(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A coordinator asks to erase a record or a whole case."""
    case = a_case(world, laptop, luck)
    if case is None:
        return None
    targets = [case] if luck.happens("whole", 25) else [found for found, _ in records(laptop, "session", scope=case)]
    target = luck.one_of("target", targets, key=lambda found: born_at(world, laptop, found))
    if target is None:
        return None
    erasure.ask(laptop.desk, target=target, scope=case, why="request")
    return f"{laptop.name} asks to erase {'the whole of' if target == case else 'a session in'} {world.case_name(case)}"


@act("agree to erase")
def agree_to_erase(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A second coordinator asks for what another has asked for."""
    shown = set(open_cases(laptop))
    asked = [row for row in rows(laptop, "SELECT scope, target FROM kind_erasure") if row[0] in shown]
    chosen = luck.one_of("target", set(asked), key=lambda row: world.case_name(row[0]) + born_at(world, laptop, row[1]))
    if chosen is None:
        return None
    erasure.ask(laptop.desk, target=chosen[1], scope=chosen[0], why="request")
    return f"{laptop.name} agrees to an erasure in {world.case_name(chosen[0])}"


@act("take an erasure back")
def take_an_erasure_back(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A coordinator takes back what anybody has asked to erase, unless it is gone from the laptop."""
    sql = "SELECT scope, target FROM kind_erasure WHERE target NOT IN (SELECT target FROM tombstone)"
    asked = {row for row in rows(laptop, sql) if row[0] in set(open_cases(laptop))}
    chosen = luck.one_of("target", asked, key=lambda row: world.case_name(row[0]) + born_at(world, laptop, row[1]))
    if chosen is None:
        return None
    erasure.take_back(laptop.desk, target=chosen[1], scope=chosen[0])
    return f"{laptop.name} takes an erasure in {world.case_name(chosen[0])} back"


@act("accept")
def accept(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A coordinator accepts entries that a cut-off holds."""
    with laptop.store.writing() as transaction:
        found = transaction.journal.held()
    chosen = luck.one_of("entry", found, key=lambda pair: pair[1].hex())
    if chosen is None:
        return None
    entries = [one for folder, one in found if folder == chosen[0]]
    held.accept(laptop.desk, entries=entries)
    place = "the office" if chosen[0].folder is Folder.OFFICE else world.case_name(chosen[0].scope)
    return f"{laptop.name} accepts {len(entries)} held entries in {place}"


@act("remove a device")
def remove_a_device(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A laptop is struck off: a stolen one first, else one that is left over or any other."""
    own = [x for x in world.laptops if x.service == laptop.service and x is not laptop]
    standing = [x for x in own if not _is_struck_off(laptop, x)]
    stolen = [x for x in standing if x.stolen]
    chosen = luck.one_of("laptop", stolen or standing, key=lambda x: x.name)
    if chosen is None or (not stolen and _is_last_of_its_role(world, laptop, chosen)):
        return None
    members.remove_device(laptop.desk, device=chosen.device)
    return f"{laptop.name} strikes {chosen.name} off"


def _is_struck_off(laptop: Laptop, other: Laptop) -> bool:
    return bool(rows(laptop, "SELECT 1 FROM kind_device WHERE id=? AND removed=1", other.device))


def _is_last_of_its_role(world: World, laptop: Laptop, chosen: Laptop) -> bool:
    """Whether two coordinators' laptops would be left at the most, so that a service can go on."""
    staff = [x for x in world.laptops if x.service == chosen.service and x.member in coordinators(world)]
    standing = [x for x in staff if not _is_struck_off(laptop, x)]
    return chosen in standing and len(standing) <= 2


@act("enrol a device")
def enrol_a_device(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """Somebody whose laptop was struck off gets a new one."""
    seats = [s for s, x in world.seats.items() if x.service == laptop.service and _is_struck_off(laptop, x)]
    seat = luck.one_of("seat", seats)
    if seat is None:
        return None
    new = world.enrol(seat, by=laptop)
    world.introduce(new, by={party.service: laptop for party in world.parties})
    return f"{laptop.name} enrols {new.name}"


@act("enrol another laptop")
def enrol_another_laptop(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """Somebody gets a new laptop while the old one is still about."""
    own = [s for s, x in world.seats.items() if x.service == laptop.service and x is not laptop and not x.stolen]
    seat = luck.one_of("seat", own)
    if seat is None:
        return None
    new = world.enrol(seat, by=laptop)
    world.introduce(new, by={party.service: laptop for party in world.parties})
    return f"{laptop.name} enrols {new.name} beside the old one"


@act("confirm a device")
def confirm_a_device(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A second coordinator lets in whom a colleague let in."""
    own = [x for x in world.laptops if x.service == laptop.service and not _is_struck_off(laptop, x)]
    chosen = luck.one_of("laptop", own, key=lambda x: x.name)
    if chosen is None:
        return None
    members.confirm(laptop.desk, device=chosen.device)
    return f"{laptop.name} confirms {chosen.name}"


@act("change a role")
def change_a_role(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A mentor becomes a coordinator, or is no longer one."""
    own = {x.member for x in world.laptops if x.service == laptop.service and x.member in mentors(world)}
    chosen = luck.one_of("mentor", own, key=lambda m: name(world, m))
    if chosen is None:
        return None
    with laptop.store.reading() as connection:
        found = connection.exec_driver_sql("SELECT role FROM kind_member WHERE id=?", (chosen,)).scalar()
    new = Role.MENTOR if found == Role.COORDINATOR else Role.COORDINATOR
    members.change_role(laptop.desk, member=chosen, role=new)
    world.promoted.add(chosen)
    return f"{laptop.name} makes {name(world, chosen)} a {new.value}"


@act("exchange")
def exchange(world: World, laptop: Laptop, luck: Chance) -> str:
    """One exchange with whatever the post makes of it."""
    report = laptop.exchange()
    old = [x for x in world.laptops if x.member == laptop.member and world.seat_of(x) is None]
    if old and luck.happens("the old one too", 30):
        one = old[0]
        with one.working(f"step {world.step}"):
            one.exchange()
    world.counts["entries received"] += report.entries_in
    world.counts["entries sent"] += report.entries_out
    away = f", but the carrier is away ({report.away})" if report.away else ""
    return f"{laptop.name} exchanges: {report.entries_in} in, {report.entries_out} out{away}"
