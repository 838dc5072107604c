"""Whom a mentor walks with, whom they are proposed to, and with how many they walked before."""

from collections.abc import Mapping, Sequence
from datetime import date

from caseworker.domain.appointments import Appointment
from caseworker.domain.clock import from_milliseconds, local_day
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.latest import newest_first
from caseworker.domain.matches import Match, MatchState
from caseworker.domain.mentors import Mentor
from caseworker.domain.service import Role
from caseworker.queries import busy
from caseworker.queries.answered import Answered, answer_words, answers
from caseworker.queries.booked import ways_out
from caseworker.queries.called import called
from caseworker.queries.form_names import FormName
from caseworker.queries.mentor_away import without_mentor
from caseworker.queries.mentor_list import places_words
from caseworker.queries.mentor_words import held_by
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Spot, Tone
from caseworker.queries.saying import listed, text

WALKING = (MatchState.ACTIVE, MatchState.ACCEPTED)


def matches_of(reading: Reading, mentor: Id) -> list[Match]:
    """Every match of a mentor in the cases on this device, the newest first."""
    rows = reading.rows("SELECT id FROM kind_match WHERE mentor=?", mentor)
    found = reading.some_of(Match, [row.id for row in rows]) if rows else []
    return newest_first(found, by=lambda one: one.counts_from)


def sections(reading: Reading, mentor: Mentor) -> tuple[Section, ...]:
    """Whom they walk with, who is proposed, and how many were before."""
    found = matches_of(reading, mentor.id)
    return tuple(
        one
        for one in (
            _walking(reading, mentor, found),
            _without(reading, mentor),
            busy.section(reading, mentor.id),
            _proposed(reading, mentor, found),
            _before(found),
        )
        if one.says_something
    )


def _walking(reading: Reading, mentor: Mentor, found: Sequence[Match]) -> Section:
    standing = [one for one in found if one.state in WALKING]
    names, met = called(reading, (one.case for one in standing)), _last_met(reading, [one.case for one in standing])
    facts = tuple(_walk(one, name=names.get(one.case, ""), met=met.get(one.case)) for one in standing)
    held = held_by(reading, mentor.id)
    places = places_words(mentor, held=held)
    hidden = held - len(standing)
    behind = (say("{count} more are in cases that are walled off from you.", count=hidden),) if hidden > 0 else ()
    return Section(
        say("Walking with"),
        facts,
        empty=say("Nobody at the moment."),
        lead=say("{places}.", places=places) if places.template else None,
        says=behind if reading.is_a(Role.COORDINATOR) else (),
    )


def _walk(one: Match, *, name: str, met: date | None) -> Fact:
    begun = one.started_on or one.answered_on
    since = say("Since {day}", day=begun) if begun else say("Walking together")
    last = say("last met {day}", day=met) if met else say("no meeting is written down yet")
    ending = say("the ending is planned for {day}", day=one.ending_planned_on) if one.ending_planned_on else text("")
    return Fact(text(name), since, listed((last, ending)), leads_to=Spot(PlaceName.PEOPLE, one.case))


def _without(reading: Reading, mentor: Mentor) -> Section:
    """What is booked with them for days on which they are away, each with its way out; on their own page too."""
    found = without_mentor(reading, mentor=mentor.id)
    names = called(reading, (one.case for one, _ in found))
    title = say("Booked while you are away") if mentor.id == reading.member else say("Booked while they are away")
    return Section(title, tuple(_booked(one, why, names) for one, why in found))


def _booked(one: Appointment, why: Phrase, names: Mapping[Id, str]) -> Fact:
    return Fact(
        text(names.get(one.case, "")),
        say("{moment}", moment=one.starts_at),
        why,
        Tone.WARN,
        offers=ways_out(one),
        leads_to=Spot(PlaceName.CALENDAR, one.id),
    )


def _last_met(reading: Reading, cases: Sequence[Id]) -> dict[Id, date]:
    sql = (
        "SELECT scope, max(happened_at) FROM kind_session WHERE scope IN ({marks}) AND "
        "coalesce(attendance,'')<>'not_attended' GROUP BY scope"
    )
    rows = reading.rows_in(sql, cases) if cases else []
    return {Id(case): local_day(from_milliseconds(at)) for case, at in rows if at is not None}


def _proposed(reading: Reading, mentor: Mentor, found: Sequence[Match]) -> Section:
    waiting = [one for one in found if one.state == MatchState.PROPOSED]
    if not waiting or not reading.is_a(Role.COORDINATOR):
        return Section(say("Proposed"))
    names, said = called(reading, (one.case for one in waiting)), answers(reading, [mentor.id])
    facts = tuple(_proposal(reading, one, names.get(one.case, ""), said.get(one.id)) for one in waiting)
    return Section(say("Proposed"), facts)


def _proposal(reading: Reading, one: Match, name: str, answered: Answered | None) -> Fact:
    when = say("Proposed on {day}", day=one.proposed_on) if one.proposed_on else say("Proposed")
    return Fact(
        text(name),
        listed((when, answer_words(reading, answered))),
        tone=Tone.WARN if answered is not None else Tone.PLAIN,
        offers=proposal_offers(one.id, answered),
        leads_to=Spot(PlaceName.PEOPLE, one.case),
    )


def proposal_offers(match: Id, answered: Answered | None) -> tuple[Offer, ...]:
    """What a coordinator may do about a proposal: let the two begin once the mentor accepts, or take it back."""
    begin = (Offer(say("Let them begin…"), FormName.BEGIN_MATCH, match),) if answered and answered.accepted else ()
    return (*begin, Offer(say("Take it off the table"), FormName.DECLINE_MATCH, match))


def _before(found: Sequence[Match]) -> Section:
    ended = {one.case for one in found if one.state == MatchState.ENDED}
    now = {one.case for one in found if one.state in WALKING}
    count = len(ended - now)
    return Section(say("Before"), lead=say("{count} people were supported before.", count=count) if count else None)
