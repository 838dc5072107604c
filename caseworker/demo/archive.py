"""The memory of a large service: very many people in a few lines each, written many at a time as an import writes them.

Nobody in it has a mentor now: they are closed, or open and supported by staff; nothing is missing for any of them.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from caseworker.demo.chance import Chance
from caseworker.demo.characters import Character, character
from caseworker.demo.courses import Standing, around, begun
from caseworker.demo.days import at
from caseworker.demo.figures import DAYS
from caseworker.demo.needs import summary_of
from caseworker.demo.notes import Meeting, Notebook, Stage, Style
from caseworker.demo.places import UNIT, Area
from caseworker.demo.staff import OF_UNIT
from caseworker.demo.turns import birthdays
from caseworker.domain.access_records import SubjectRole
from caseworker.domain.agreements import Agreement
from caseworker.domain.appointments import Attendance
from caseworker.domain.cases import Case, CaseState, case_record_id
from caseworker.domain.changes import Undo
from caseworker.domain.clock import FixedClock
from caseworker.domain.custody import CustodyStay, Practitioner
from caseworker.domain.folders import case_folder, shared_folder
from caseworker.domain.ids import Id
from caseworker.domain.record import Record
from caseworker.domain.referrals import Referral, ReferralStatus
from caseworker.domain.releases import Release
from caseworker.domain.sessions import Session
from caseworker.services.cases import let_in, open_scope
from caseworker.services.desk import Act
from caseworker.services.referrals import IMPORT
from caseworker.storage.desk import StoreDesk

AT_ONCE = 300
"""People in one act."""
MEETINGS = 4
OPEN_OF_100 = 40
MISSED_OF_100 = 21
_EVERY = 18
"""Days between two sessions."""
_LATEST = MEETINGS * _EVERY + 20
_REASONS = ("ill", "transport", "work", "prison_regime", "family", "not_known", "medical_appointment")
_ENDINGS = ("completed", "no_further_need", "not_engaged", "moved_out_of_area", "does_not_wish", "sentence_expired")


@dataclass(frozen=True)
class Archive:
    """So many people of a seed as they stand on a day; `owner` answers for those who are still open."""

    count: int
    seed: int
    today: date
    owner: Id
    bodies: Mapping[Area, Id]


@dataclass(frozen=True)
class _Filed:
    """Somebody with a case; what is written about them comes from their book."""

    one: Character
    case: Id
    book: Notebook
    chance: Chance


def write_archive(desk: StoreDesk, archive: Archive, clock: FixedClock) -> None:
    """Write an archive at a desk, `AT_ONCE` people in an act; the clock is moved and ends where it was."""
    now = clock.now()
    for number, start in enumerate(range(0, archive.count, AT_ONCE)):
        size = min(AT_ONCE, archive.count - start)
        ago = Chance(archive.seed, "cohort", number).between(_LATEST, DAYS)
        opened = archive.today - timedelta(days=ago)
        people = [_drawn(archive, start + place, opened=opened) for place in range(size)]
        _write(desk, archive, people, opened=opened, clock=clock)
    clock.move_to(now)


def _drawn(archive: Archive, number: int, *, opened: date) -> Character:
    key = f"archive-{number:06}"
    chance = Chance(archive.seed, key)
    gender = "female" if chance.happens(12) else "male"
    ago = (archive.today - opened).days
    course = begun(chance, key, today=archive.today, gender=gender, mentor=None, opened=(ago, ago))
    course = around(course, chance, today=archive.today)
    standing = Standing.WAITING if chance.happens(OPEN_OF_100) else Standing.CLOSED
    made = character(replace(course, standing=standing, learning=chance.happens(20)), seed=archive.seed)
    if birthdays(made, after=opened, today=archive.today + timedelta(days=1)):
        # Nobody here is asked again when they come of age, so that those who did are told of as closed.
        made = replace(made, course=replace(made.course, standing=Standing.CLOSED))
    return made


def _write(desk: StoreDesk, archive: Archive, people: list[Character], *, opened: date, clock: FixedClock) -> None:
    """One act for all referrals and one for each round of sessions."""
    clock.move_to(at(opened, 10))
    filed: list[_Filed] = []
    with desk.act(IMPORT, undo=Undo.UNTIL_SENT) as act:
        for one in people:
            case = _opened(act, desk, archive, one)
            book = Notebook(one.subject, seed=archive.seed)
            filed.append(_Filed(one, case, book, Chance(archive.seed, "filed", one.key)))
    for number in range(MEETINGS):
        on = opened + timedelta(days=5 + number * _EVERY)
        clock.move_to(at(on, 18))
        _each(desk, filed, partial(_round, archive, number, on), name="record sessions")


def _round(archive: Archive, number: int, on: date, filed: _Filed) -> Iterator[Record]:
    """What is written after a meeting: the agreement with the first one, how the case stands with the last."""
    if number == 0:
        yield _agreement(filed.one.course.opened)
    yield _session(filed, on=on)
    if number == MEETINGS - 1:
        yield _state(filed, archive)


def _each(desk: StoreDesk, filed: list[_Filed], records: Callable[[_Filed], Iterator[Record]], *, name: str) -> None:
    with desk.act(name, undo=Undo.UNTIL_SENT) as act:
        for one in filed:
            for record in records(one):
                act.add(record, case_folder(one.case))


def _opened(act: Act, desk: StoreDesk, archive: Archive, one: Character) -> Id:
    case = open_scope(act, desk)
    body = archive.bodies[UNIT[one.course.unit].area] if one.course.body else None
    if body:
        let_in(act, case, subject=body, role=SubjectRole.BODY, team=UNIT[one.course.unit].name)
    act.add(replace(one.person, id=case), case_folder(case))
    for record in (*one.identifiers, *one.contacts):
        act.add(record, case_folder(case))
    for record in _told(one, body, today=archive.today):
        act.add(record, shared_folder(case, body) if body else case_folder(case))
    return case


def _told(one: Character, body: Id | None, *, today: date) -> Iterator[Record]:
    """What the referral tells: itself, the stay in prison, the release date and the practitioner."""
    course, person, outside = one.course, one.person, OF_UNIT[one.course.unit]
    yield Referral(
        source=one.source,
        referred_on=course.opened,
        received_on=course.opened,
        status=ReferralStatus.ACCEPTED,
        decided_on=course.opened,
        given_name=person.given_name,
        family_name=person.family_name,
        born_on=person.born_on,
        prison=course.prison or None,
        region="D" if outside.area is Area.WALES else "E",
        delivery_unit=course.unit,
        area=one.town.authority,
        strand=course.strand,
        needs_summary=summary_of(one, Chance(0, "summary", one.key)),
        body=body,
    )
    if course.prison and course.leaves:
        out = course.leaves if course.leaves < today else None
        ended = "released" if out else None
        yield CustodyStay(
            prison=course.prison, since=course.inside_since, until=out, ended_by=ended, basis=course.basis
        )
        said = course.opened
        yield Release(release_type="CRD", on=course.leaves, source="referral", said_on=said, prison=course.prison)
    if body:
        yield Practitioner(side="outside", name=outside.name, job="Probation practitioner", since=course.opened)


def _agreement(opened: date) -> Agreement:
    return Agreement(agreed_on=opened + timedelta(days=2), form="standard", how_given="signed", understood=True)


def _session(filed: _Filed, *, on: date) -> Session:
    chance, one = filed.chance, filed.one
    stage = Stage.INSIDE if one.course.is_inside(on) else Stage.GOING
    delivery = "in_prison" if stage is Stage.INSIDE else chance.one(("in_person", "phone", "at_home"))
    style = chance.one((Style.PLAIN, Style.TERSE, Style.PLAIN, Style.LONG))
    meeting = Meeting(on, stage, chance.some(one.pathways, 2), delivery, style)
    missed = chance.happens(MISSED_OF_100)
    reason = chance.one(_REASONS) if missed else ""
    words, why = filed.book.missed(meeting, reason=reason) if missed else (filed.book.held(meeting), "")
    return Session(
        happened_at=at(on, chance.between(9, 16), chance.one((0, 30))),
        minutes=None if missed else chance.one((20, 30, 40, 50, 60)),
        attendance=Attendance.NOT_ATTENDED if missed else Attendance.ON_TIME,
        reasons=(reason,) if reason else (),
        reason_words=why or None,
        delivery=delivery,
        strand=one.course.strand,
        summary=words.summary,
        next_step=words.next_step or None,
    )


def _state(filed: _Filed, archive: Archive) -> Case:
    course, chance = filed.one.course, filed.chance
    common = Case(
        id=case_record_id(filed.case),
        owner=archive.owner,
        strand=course.strand,
        opened_on=course.opened,
        body=archive.bodies[UNIT[course.unit].area] if course.body else None,
    )
    if course.standing is Standing.CLOSED:
        ended = course.opened + timedelta(days=_LATEST - 4)
        return replace(common, state=CaseState.CLOSED, ended_on=ended, end_reason=chance.one(_ENDINGS))
    return replace(
        common,
        state=CaseState.OPEN,
        no_mentor_reason="staff_led",
        no_mentor_until=archive.today + timedelta(days=chance.between(20, 90)),
        next_step="Ring and ask how it goes",
        next_step_on=archive.today + timedelta(days=chance.between(1, 40)),
    )
