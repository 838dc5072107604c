"""What the forms beside a person begin with: the session with its draft, and the gate pick-up."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

import msgspec

from caseworker.domain.access_records import Permission
from caseworker.domain.appointments import Appointment
from caseworker.domain.cases import Case, case_record_id
from caseworker.domain.clock import from_milliseconds
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import NotHere, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.matches import Match, MatchState
from caseworker.domain.notice_rules import Crossing
from caseworker.domain.notices import Notice
from caseworker.domain.service import Role
from caseworker.domain.sessions import Session
from caseworker.queries.permission_form import bodies_let_in
from caseworker.queries.person import Known, full_name, known
from caseworker.queries.reading import Reading
from caseworker.queries.releases import booked_gate, gate_row, release_facts
from caseworker.queries.rows import Choice, GateForm
from caseworker.queries.saying import text
from caseworker.queries.session_rows import SessionDays, SessionDraft, SessionForm, draft_name
from caseworker.services.ledger import CROSSING_TABLE

FAR_BACK = timedelta(days=90)
"""A session further back than this is likely a slip, and asked about."""
GATE_TIME = time(8, 30)
"""When a prison usually opens its gate for those who leave."""

_drafts = msgspec.msgpack.Decoder(SessionDraft)


def draft_body(draft: SessionDraft) -> bytes:
    """A draft as it is kept."""
    return msgspec.msgpack.encode(draft)


def session_form(reading: Reading, *, case: Id, amends: Id = NO_ID) -> SessionForm:
    """What the session panel offers, and the draft there is; without one, the session to put right. Raises NotHere."""
    found, words = known(reading, case), reading.words
    begun = draft(reading, case=case, amends=amends) or (recorded(reading, case, amends) if amends else None)
    return SessionForm(
        case,
        name=full_name(found.person),
        attendances=words.choices("attendance"),
        pathways=words.choices("pathway"),
        draft=begun,
        tells=_tells(reading, case),
        tells_attendance=_tells_attendance(reading, case),
        days=_days(reading, found, amends=amends),
    )


def session_days(reading: Reading, case: Id) -> SessionDays:
    """On which days a session with somebody can hardly have been. Raises NotHere."""
    return _days(reading, known(reading, case), amends=NO_ID)


def _days(reading: Reading, found: Known, *, amends: Id) -> SessionDays:
    recent = None if amends else reading.today - FAR_BACK
    return SessionDays(_begun_on(reading, found), _matched_on(reading, found), recent)


def _begun_on(reading: Reading, found: Known) -> date | None:
    """The first day on which somebody can have been met: referred, or their case opened, whichever came first."""
    cases = reading.of_scopes(Case, found.scopes)
    days = [*(one.referred_on for one in found.referrals), *(one.opened_on for one in cases)]
    return min((day for day in days if day is not None), default=None)


def _matched_on(reading: Reading, found: Known) -> date | None:
    """The day on which the mentor who asks first walked with them."""
    theirs = (one for one in reading.of_scopes(Match, found.scopes) if one.mentor == reading.member)
    return min((one.started_on for one in theirs if one.started_on is not None), default=None)


def _tells(reading: Reading, case: Id) -> bool:
    given = reading.of_scopes(Permission, [case])
    return any(one.granted and one.purpose == Purpose.PROGRESS for one in given)


def _tells_attendance(reading: Reading, case: Id) -> bool:
    """Whether a body that is let in is told who came, by the rules that the sharing itself goes by."""
    strand = next((one.strand for one in reading.some_of(Case, [case_record_id(case)])), None)
    notice, given = Notice(strand=strand), [one for one in reading.of_scopes(Permission, [case]) if one.granted]
    crossings = (
        Crossing(CROSSING_TABLE, frozenset(one.purpose for one in given if one.body == body and one.purpose))
        for body in bodies_let_in(reading, case)
    )
    return any(crossing.rule(notice, "attendance") for crossing in crossings)


def recorded(reading: Reading, case: Id, session: Id) -> SessionDraft:
    """A recorded session as the panel shows what is typed. Raises NotHere."""
    found = next(iter(reading.some_of(Session, [session])), None)
    if found is None or found.happened_at is None:
        raise NotHere(say("This session is not on this device."))
    local = reading.local(found.happened_at)
    return SessionDraft(
        case=case,
        day=str(local.day),
        month=str(local.month),
        year=str(local.year),
        at="" if found.day_only else f"{local:%H:%M}",
        minutes="" if found.minutes is None else str(found.minutes),
        attendance=found.attendance or "",
        summary=found.summary or "",
        next_step=found.next_step or "",
        pathways=found.pathways,
        amends=session,
        told=found.told or "",
    )


def draft(reading: Reading, *, case: Id, amends: Id = NO_ID) -> SessionDraft | None:
    """What has been typed about a case and not been recorded."""
    row = reading.row("SELECT body, kept FROM draft WHERE name=?", draft_name(case, amends=amends))
    if row is None:
        return None
    return replace(_drafts.decode(row[0]), kept=from_milliseconds(row[1]))


def gate_form(reading: Reading, *, case: Id) -> GateForm:
    """What the form for a gate pick-up begins with: what is booked, or what is expected. Raises NotHere."""
    found = known(reading, case)
    release = release_facts(reading, found.scopes)
    booked = booked_gate(reading, found.scopes)
    gate = gate_row(reading, booked)
    who = _who_may_go(reading, found.scopes)
    local = reading.local(gate.at) if gate else None
    day = local.date() if local else release.expected.on if release.expected else None
    return GateForm(
        case=case,
        name=full_name(found.person),
        expected=day if day and day >= reading.today else None,
        at=local.time().replace(second=0, microsecond=0) if local else GATE_TIME,
        place=gate.place if gate else reading.words.of("prison", release.prison).template,
        who=tuple(Choice(code, text(name)) for code, name in who.items()),
        chosen=_chosen(reading, who, found.scopes, booked),
        booked=gate,
        back=reading.local(booked.expected_back).time() if booked and booked.expected_back else None,
    )


def _who_may_go(reading: Reading, scopes: Sequence[Id]) -> dict[str, str]:
    """Those who may meet the person: who walks with them, then the coordinators; a mentor sees themself alone."""
    walking = _who_walks(reading, scopes)
    if reading.is_a(Role.MENTOR):
        return walking
    sql = "SELECT id, name FROM kind_member WHERE scope=? AND role=? AND left_on IS NULL ORDER BY name, id"
    coordinators = {row[0]: row[1] or "" for row in reading.rows(sql, reading.service, Role.COORDINATOR)}
    return {**walking, **coordinators}


def _who_walks(reading: Reading, scopes: Sequence[Id]) -> dict[str, str]:
    if reading.is_a(Role.MENTOR):
        return reading.member_names((reading.member,))
    standing = (MatchState.ACCEPTED, MatchState.ACTIVE)
    mentors = [one.mentor for one in reading.of_scopes(Match, scopes) if one.state in standing and one.mentor]
    return reading.member_names(sorted(mentors))


def _chosen(reading: Reading, who: Mapping[str, str], scopes: Sequence[Id], booked: Appointment | None) -> str:
    """Who goes already, or who walks with them; nobody else stands at a gate because their name comes first."""
    if booked is not None and booked.mentor in who:
        return booked.mentor or ""
    return next(iter(_who_walks(reading, scopes)), "")
