"""What the hard rules need to know of a person and a mentor, gathered from the records on this device."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import reduce
from typing import NamedTuple

from caseworker.domain.access_records import Access
from caseworker.domain.clock import local_day
from caseworker.domain.custody import CustodyStay
from caseworker.domain.errors import NotHere, say
from caseworker.domain.ids import Id
from caseworker.domain.matches import Exclusion, Match, MatchReason, match_reason_id
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.notices import Notice, NoticeRule
from caseworker.domain.pair_facts import MentorFacts, PersonFacts, Visit
from caseworker.domain.parted import Parted, gravest, parted_by
from caseworker.domain.people import Person
from caseworker.domain.recruiting import Policy
from caseworker.domain.referrals import Referral
from caseworker.domain.release_dates import SaidDate, expected
from caseworker.domain.releases import Release
from caseworker.domain.risks import Risk, RiskCard, safer_level
from caseworker.domain.service import ServiceSettings
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.places import WELSH_REGION, prison_in_wales, prison_name, road_km
from caseworker.services.reading import Loaded, all_of, case_of, find


def mentor_of(act: Act, mentor: Id) -> Mentor:
    """A mentor's own record. Raises NotHere."""
    found = find(act, Mentor, record=mentor)
    if found is None:
        raise NotHere(say("This mentor's file is not on this device, so nothing was changed."))
    return found.record


def checks_of(act: Act, mentor: Id) -> tuple[Check, ...]:
    """Every check of a mentor."""
    return tuple(loaded.record for loaded in all_of(act, Check, scope=mentor))


def open_matches(act: Act, mentor: Id) -> list[Id]:
    """The matches in which a mentor walks with somebody now, by the notices in their own file.

    The notices count also the cases that whoever asks may not read.
    """
    notices = [loaded.record for loaded in all_of(act, Notice, scope=mentor)]
    ended = {notice.source for notice in notices if notice.rule == NoticeRule.ENDING}
    begun = [notice.source for notice in notices if notice.rule == NoticeRule.MATCH]
    return [match for match in dict.fromkeys(begun) if match and match not in ended]


def records_with(act: Act, case: Id) -> tuple[Id, ...]:
    """A case and every other that is linked as the same person's: what keeps two apart holds in all of them."""
    found = [case]
    for one in found:
        found += [other for other in sorted(act.access(one).same_as) if other not in found]
    return tuple(found)


def person_facts(act: Act, case: Id) -> PersonFacts:
    """What the rules ask of the person."""
    person = getattr(find(act, Person, record=case), "record", Person())
    scopes = records_with(act, case)
    risks = [loaded.record for scope in scopes for loaded in all_of(act, Risk, scope=scope)]
    state = case_of(act, case)
    apart = [loaded for scope in scopes for loaded in all_of(act, Exclusion, scope=scope)]
    return PersonFacts(
        gender=person.gender,
        mentor_gender=state.mentor_gender,
        mentor_gender_why=state.mentor_gender_why,
        languages=person.languages,
        interpreter_needed=person.interpreter_needed,
        welsh_preferred=person.welsh_preferred,
        in_wales=_in_wales(act, case),
        risk_level=reduce(safer_level, (risk_level(act, scope) for scope in scopes), None),
        exclusions=tuple(loaded.record for loaded in apart),
        since=_since(act, scopes, apart),
        zones_in_words=any(risk.exclusion_zones for risk in risks),
        can_meet=person.can_meet,
        meeting_needs=person.meeting_needs,
    )


def _since(act: Act, scopes: Iterable[Id], apart: Iterable[Loaded[Exclusion]]) -> dict[Id, date]:
    """When each exclusion was written down, by its id, and each wall put up first, by the member behind it."""
    walls = [loaded for scope in scopes for loaded in all_of(act, Access, scope=scope) if loaded.record.walled]
    told = [(one.record.id, _told_on(act, one.stored, "exclusion_type")) for one in apart]
    raised = [(one.record.subject, _told_on(act, one.stored, "walled")) for one in walls]
    first = sorted(((who, day) for who, day in raised if who and day), reverse=True)
    return dict(first) | {one: day for one, day in told if day}


def _told_on(act: Act, stored: Stored, field: str) -> date | None:
    """The day on which a field was last written, by the clock of whoever wrote it."""
    moments = [moment for entry in stored.seen.get(field, ()) if (moment := act.written_at(entry))]
    return local_day(max(moments)) if moments else None


def risk_level(act: Act, case: Id) -> str | None:
    """The highest level that any assessment or card of this case here says; None when nobody has said one.

    What another record of the person says is not on this one's card, which goes to bodies and mentors of its own.
    """
    risks = [loaded.record.overall for loaded in all_of(act, Risk, scope=case)]
    cards = [loaded.record.level for loaded in all_of(act, RiskCard, scope=case)]
    level: str | None = None
    for one in (*risks, *cards):
        level = safer_level(level, one)
    return level


def policy_of(act: Act, desk: Desk) -> Policy:
    """What the service asks of whoever becomes a mentor, and of every mentor."""
    settings = next(iter(all_of(act, ServiceSettings, scope=desk.identity.service)), None)
    return Policy.of(settings.record if settings else ServiceSettings())


def mentor_facts(act: Act, desk: Desk, case: Id, *, mentor: Id) -> MentorFacts:
    """What the rules ask of the mentor with regard to one case. Raises NotHere."""
    scopes = records_with(act, case)
    matches = [loaded.record for scope in scopes for loaded in all_of(act, Match, scope=scope)]
    own = mentor_of(act, mentor)
    return MentorFacts(
        mentor=own,
        checks=checks_of(act, mentor),
        required=policy_of(act, desk).modules,
        held=len(open_matches(act, mentor)),
        walled=any(mentor in act.access(scope).walled for scope in scopes),
        parted=gravest(_came_between(act, [match for match in matches if match.mentor == mentor], mentor)),
        distance_km=road_km(_home(act, case), own.home_district),
    )


def _came_between(act: Act, matches: list[Match], mentor: Id) -> Iterator[Parted]:
    """What each match of the two says against another."""
    refused = _refused(act, mentor)
    for one in matches:
        kept = find(act, MatchReason, record=match_reason_id(one.id))
        no = refused.get(one.id, _NO_ANSWER)
        reason = kept.record.reason if kept else None
        if parted := parted_by(one, reason=reason, refused=no.on, because=no.reason):
            yield parted


class _No(NamedTuple):
    """A mentor's no to a proposal, with the day and the reason."""

    on: date | None = None
    reason: str | None = None


_NO_ANSWER = _No()


def _refused(act: Act, mentor: Id) -> dict[Id, _No]:
    """The proposals to which a mentor has said no."""
    notices = [loaded.record for loaded in all_of(act, Notice, scope=mentor)]
    return {
        one.source: _No(one.on or date.min, one.reason)
        for one in notices
        if one.rule == NoticeRule.MATCH_ANSWER and one.answer == "declined" and one.source
    }


def _home(act: Act, case: Id) -> str | None:
    person = find(act, Person, record=case)
    return person.record.home_district if person else None


def visit_of(act: Act, case: Id, *, on: date) -> Visit:
    """Where the mentor would meet the person on a day: inside while the person is held, outside from release on."""
    leaves = expected_release(act, case)
    if leaves is not None and leaves <= on:
        return Visit(on=on)
    stays = [loaded.record for loaded in all_of(act, CustodyStay, scope=case)]
    held = [stay for stay in stays if stay.prison and (stay.since or date.min) <= on <= (stay.until or date.max)]
    prison = held[-1].prison if held else None
    return Visit(on=on, prison=prison, prison_name=prison_name(prison)) if prison else Visit(on=on)


def expected_release(act: Act, case: Id) -> date | None:
    """The release date to plan for, among those that have been said."""
    releases = [loaded.record for loaded in all_of(act, Release, scope=case)]
    said = [SaidDate(r.release_type or "", r.on, r.said_on, r.confidence or "") for r in releases if r.on]
    found = expected(said)
    return found.on if found else None


def _in_wales(act: Act, case: Id) -> bool:
    referrals = [loaded.record for loaded in all_of(act, Referral, scope=case)]
    stays = [loaded.record for loaded in all_of(act, CustodyStay, scope=case)]
    regions = {referral.region for referral in referrals if referral.region}
    if regions:
        return WELSH_REGION in regions
    return any(prison_in_wales(stay.prison) for stay in stays if stay.prison and stay.until is None)
