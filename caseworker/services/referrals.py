"""Referrals: each opens a case, whoever sends it; accepted or returned with a reason; a whole sheet in one act."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from caseworker.domain.access_records import SubjectRole
from caseworker.domain.cases import Case, CaseState, case_record_id
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import FolderKey, access_folder, case_folder, shared_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.people import Person
from caseworker.domain.referral_details import (
    ReferralDetails,
    details_of,
    kept_of,
    person_of,
    referral_of,
    told_of,
)
from caseworker.domain.referrals import Referral, ReferralStatus
from caseworker.services.cases import let_in, open_scope
from caseworker.services.desk import Act, Desk
from caseworker.services.people import OLDEST
from caseworker.services.reading import Loaded, all_of, find, load

INELIGIBLE, MISTAKEN = "ineligible", "mistaken"
WAITING = frozenset({ReferralStatus.SENT, ReferralStatus.DRAFT})
"""Where a referral stands that nobody has decided."""
IMPORT = "import referrals"
"""The act that brings a sheet in."""

NOTHING_BEFORE = Referral()


class Body(NamedTuple):
    """A commissioning body that is let into a case: its service, and the team for the area when it has several."""

    service: Id
    team: str = ""


def refer(desk: Desk, *, row: ReferralDetails, body: Body | None = None, owner: Id = NO_ID) -> Changes:
    """Take a referral into the service: the case, the person and what is known, in one act.

    With a body, what the two tell each other lives in the folder they share. `changes.created[0]` is the case, which is
    also the person. Raises Refused for a referral without a name.
    """
    _insist(row, today=_today(desk))
    with desk.act("take a referral") as act:
        _open(act, desk, row, body=body, owner=owner)
    return act.changes


def import_rows(desk: Desk, *, rows: Iterable[ReferralDetails], body: Body | None = None, owner: Id = NO_ID) -> Changes:
    """Take a whole sheet of referrals in one act, which can be undone until it is sent."""
    with desk.act(IMPORT, undo=Undo.UNTIL_SENT) as act:
        for row in rows:
            _insist(row, today=_today(desk))
            _open(act, desk, row, body=body, owner=owner)
    return act.changes


def refer_to(desk: Desk, *, row: ReferralDetails, provider: Id, team: str = "") -> Changes:
    """Refer somebody from a commissioning body to a provider, which alone will hold the working file.

    The referral waits until the provider accepts or returns it. `changes.cases` holds the new case.
    """
    _insist(row, today=_today(desk))
    with desk.act("refer a person", undo=Undo.IRREVOCABLE) as act:
        own = desk.identity.service
        case = act.new_id()
        act.open_scope(access_folder(case))
        let_in(act, case, subject=own, role=SubjectRole.BODY, team=team)
        let_in(act, case, subject=provider, role=SubjectRole.SERVICE)
        _tell(act, desk, row, folder=shared_folder(case, own), body=own)
    return act.changes


def accept(desk: Desk, *, referral: Id, owner: Id = NO_ID) -> Changes:
    """Accept a referral: the work begins, and somebody answers for it.

    When nobody is named, whoever answered for it already goes on, else whoever accepts.
    """
    with desk.act("accept a referral") as act:
        loaded = _undecided(act, referral)
        act.change(loaded.stored, status=ReferralStatus.ACCEPTED, decided_on=_today(desk))
        _welcome(act, desk, loaded.record, owner=owner)
    return act.changes


def give_back(desk: Desk, *, referral: Id, reason: str, words: str = "") -> Changes:
    """Return a referral with the reason that its sender will read; the case closes."""
    with desk.act("return a referral") as act:
        loaded = _undecided(act, referral)
        today = _today(desk)
        act.change(
            loaded.stored,
            status=ReferralStatus.RETURNED,
            decided_on=today,
            return_reason=reason,
            return_words=words or None,
        )
        _set_case(act, loaded.record, state=CaseState.CLOSED, ended_on=today, end_reason=INELIGIBLE)
    return act.changes


def withdraw(desk: Desk, *, referral: Id) -> Changes:
    """Take a referral back before it was decided; a case that had begun with it closes."""
    with desk.act("withdraw a referral") as act:
        loaded = _undecided(act, referral)
        act.change(loaded.stored, status=ReferralStatus.WITHDRAWN)
        known = find(act, Case, record=case_record_id(loaded.record.case))
        if known is not None and known.record.state == CaseState.REFERRED:
            act.change(known.stored, state=CaseState.CLOSED, ended_on=_today(desk), end_reason=MISTAKEN)
    return act.changes


def refer_again(desk: Desk, *, referral: Id, row: ReferralDetails) -> Changes:
    """Refer somebody again who was returned or withdrawn: the same person and the same case, another referral.

    `changes.created[0]` is the new referral. Raises Refused while another one of this case still waits.
    """
    _insist(row, today=_today(desk))
    with desk.act("refer somebody again") as act:
        before = load(act, Referral, record=referral).record
        if any(one.record.status in WAITING for one in all_of(act, Referral, scope=before.case)):
            raise Refused(say("A referral of this person is waiting already, so nothing was sent."))
        _tell(act, desk, row, folder=before.folder, body=before.body or NO_ID, before=before)
        known = find(act, Case, record=case_record_id(before.case))
        if known is not None and known.record.state == CaseState.CLOSED:
            act.change(known.stored, state=CaseState.REFERRED, ended_on=None, end_reason=None)
    return act.changes


def _open(act: Act, desk: Desk, row: ReferralDetails, *, body: Body | None, owner: Id) -> Id:
    case = open_scope(act, desk)
    today = _today(desk)
    if body is not None:
        let_in(act, case, subject=body.service, role=SubjectRole.BODY, team=body.team)
    act.add(person_of(row, case=case), case_folder(case))
    act.add(
        Case(
            id=case_record_id(case),
            owner=owner or None,
            state=CaseState.REFERRED,
            strand=row.strand,
            opened_on=today,
            body=body.service if body else None,
        ),
        case_folder(case),
    )
    for kept in kept_of(row):
        act.add(kept, case_folder(case))
    folder = shared_folder(case, body.service) if body else case_folder(case)
    _tell(act, desk, row, folder=folder, body=body.service if body else NO_ID)
    return case


def _tell(
    act: Act, desk: Desk, row: ReferralDetails, *, folder: FolderKey, body: Id, before: Referral = NOTHING_BEFORE
) -> None:
    today = _today(desk)
    act.add(referral_of(row, today=today, body=body), folder)
    for record in told_of(_news(row, before), today=today):
        act.add(record, folder)


def _news(row: ReferralDetails, before: Referral) -> ReferralDetails:
    """What a referral tells beside itself that the one before it did not tell: no prison and no date twice."""
    same = row.expected_release == before.expected_release and row.release_type == before.release_type
    return replace(
        row,
        prison=None if row.prison == before.prison else row.prison,
        expected_release=None if same else row.expected_release,
    )


def _undecided(act: Act, referral: Id) -> Loaded[Referral]:
    loaded = load(act, Referral, record=referral)
    if loaded.record.status not in WAITING:
        raise Refused(say("This referral has been decided already, so it was left as it is."))
    return loaded


def _welcome(act: Act, desk: Desk, referral: Referral, *, owner: Id) -> None:
    """Open the working file where the referral came from a body and there is none yet."""
    case, details = referral.case, details_of(referral)
    if find(act, Person, record=case) is None:
        act.add(person_of(details, case=case), case_folder(case))
        for kept in kept_of(details):
            act.add(kept, case_folder(case))
    known = find(act, Case, record=case_record_id(case))
    opened = known.record.opened_on if known else None
    owner = owner or (known.record.owner if known else None) or desk.member
    values = {"owner": owner, "opened_on": opened or _today(desk), "ended_on": None, "end_reason": None}
    _set_case(act, referral, state=CaseState.OPEN, **values)


def _set_case(act: Act, referral: Referral, **values: object) -> None:
    """Write the case's state over what is known of it, or for the first time."""
    identifier = case_record_id(referral.case)
    known = find(act, Case, record=identifier)
    if known is not None:
        act.change(known.stored, **values)  # type: ignore[arg-type]
        return
    begun = Case(id=identifier, strand=referral.strand, body=referral.body, opened_on=referral.received_on)
    act.add(replace(begun, **values), case_folder(referral.case))  # type: ignore[arg-type]


def _insist(row: ReferralDetails, *, today: date) -> None:
    if not any((name or "").strip() for name in (row.given_name, row.family_name, row.preferred_name)):
        raise Refused(say("A referral needs a name, if only one. Nothing was saved."), about="given_name")
    if row.born_on is not None and not OLDEST <= row.born_on <= today:
        raise Refused(say("This date of birth cannot be right. Correct it, or leave it empty."), about="born_on")


def _today(desk: Desk) -> date:
    return local_day(desk.clock.now())
