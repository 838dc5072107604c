"""The Mentor tab of a person: who walks with them and why, what is planned, what they need, and who did before."""

from collections.abc import Iterator, Mapping, Sequence

from caseworker.domain.cases import Case
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.latest import newest_first
from caseworker.domain.matches import Exclusion, Match, MatchReason, MatchState
from caseworker.domain.service import Role
from caseworker.queries import relationship
from caseworker.queries.answered import Answered, answer_words, answers
from caseworker.queries.form_names import FormName
from caseworker.queries.match_reasons import reasons_of
from caseworker.queries.may import may_match
from caseworker.queries.mentor_people import WALKING, proposal_offers
from caseworker.queries.mentor_words import in_days
from caseworker.queries.overview import mentor_section
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Spot, Tone
from caseworker.queries.saying import listed, text
from caseworker.queries.told import mentor_section_as_told


def sections(reading: Reading, case: Id) -> tuple[Section, ...]:
    """Everything under the tab; a body reads what it was told. Raises NotHere."""
    scopes = reading.linked(case)
    if reading.is_a(Role.PRACTITIONER):
        return (mentor_section_as_told(reading, scopes),)
    found = newest_first(reading.of_scopes(Match, scopes), by=lambda one: one.counts_from)
    names = reading.member_names(one.mentor for one in found)
    shown = (
        *_now(reading, scopes, found, names),
        *_proposed(reading, found, names),
        _needs(reading, scopes),
        _apart(reading, scopes),
        *(section for one in found if one.state in WALKING for section in _why(reading, one)),
        history(reading, found, names),
    )
    return tuple(one for one in shown if one.says_something)


def _coordinates(reading: Reading) -> bool:
    return reading.is_a(Role.COORDINATOR)


def _mentor_spot(reading: Reading, mentor: Id | None) -> Spot | None:
    return Spot(PlaceName.MENTORS, mentor) if mentor and _coordinates(reading) else None


# Who walks with them


def _now(reading: Reading, scopes: Sequence[Id], found: Sequence[Match], names: Mapping[str, str]) -> Iterator[Section]:
    """One section for each match that stands; without any, the dated reason for none."""
    standing = [one for one in found if one.state in WALKING]
    for one in standing:
        yield _walking(reading, one, names.get(one.mentor or Id(""), ""))
        yield relationship.section(reading, one)
    if not standing:
        yield _nobody(reading, scopes)
    elif may_match(reading, scopes[0]):
        whom = Fact(
            say("Matching"),
            say("Who suits them best of those with a place left"),
            leads_to=Spot(PlaceName.MATCHING, standing[0].case, "another"),
        )
        yield Section(say("Another mentor"), (whom,), offers=_by_hand(scopes), says=(TWO,))


TWO = say("Two mentors at once is a gap that is shown until one of the matches has ended.")


def _by_hand(scopes: Sequence[Id]) -> tuple[Offer, ...]:
    return (
        Offer(say("Propose to a mentor"), FormName.PROPOSE_MATCH, scopes[0]),
        Offer(say("Match by hand"), FormName.MATCH, scopes[0]),
    )


def _nobody(reading: Reading, scopes: Sequence[Id]) -> Section:
    known = mentor_section(reading, scopes)
    why = Offer(say("Say why there is none yet"), FormName.NO_MENTOR, scopes[0])
    offers = (*_by_hand(scopes), why) if may_match(reading, scopes[0]) else ()
    return Section(say("Mentor"), lead=known.lead, offers=offers)


def _walking(reading: Reading, one: Match, name: str) -> Section:
    since = one.started_on or one.answered_on
    lead = say("{name} since {day}.", name=name, day=since) if since else say("{name}.", name=name)
    facts = (
        *(Fact(say("Their file"), text(name), leads_to=spot) for spot in [_mentor_spot(reading, one.mentor)] if spot),
        Fact(say("Planned contact"), _planned(one)),
        Fact(say("First meeting"), *_first_meeting(one)),
        _review(reading, one),
        _ending(one),
    )
    shown = tuple(fact for fact in facts if fact.words.template)
    return Section(say("Walking together"), shown, lead=lead, offers=steps(reading, one))


def _planned(one: Match) -> Phrase:
    if not one.contacts_planned:
        return say("Nothing planned yet")
    often = say("{count} in four weeks", count=one.contacts_planned)
    return (
        say("{often}, {minutes} minutes each", often=often, minutes=one.minutes_planned)
        if one.minutes_planned
        else often
    )


def _first_meeting(one: Match) -> tuple[Phrase, Phrase | None]:
    if one.fit_checked_on is None:
        return say("Not talked over yet"), None
    return say("Talked over on {day}", day=one.fit_checked_on), text(one.fit_words) if one.fit_words else None


def _review(reading: Reading, one: Match) -> Fact:
    label = say("Review")
    last = say("last on {day}", day=one.reviewed_on) if one.reviewed_on else None
    if one.review_due is None:
        return Fact(label, say("No day set"), last)
    overdue = one.review_due < reading.today
    when = in_days(one.review_due, today=reading.today)
    context = listed((when, last)) if last else when
    return Fact(label, say("Due {day}", day=one.review_due), context, Tone.WARN if overdue else Tone.PLAIN)


def _ending(one: Match) -> Fact:
    if one.ending_planned_on is None:
        return Fact(say("Ending"), text(""))
    told = (
        say("the person was told on {day}", day=one.notice_on) if one.notice_on else say("the person has not been told")
    )
    tone = Tone.PLAIN if one.notice_on else Tone.WARN
    return Fact(say("Ending"), say("Planned for {day}", day=one.ending_planned_on), told, tone)


def _why(reading: Reading, one: Match) -> Iterator[Section]:
    """Every rule that was looked at, as it was found on the day; no mentor's laptop holds it."""
    kept = reasons_of(reading, [one.case]).get(one.id)
    if kept is not None and kept.decided_why:
        yield Section(say("Why this mentor"), says=tuple(map(text, kept.decided_why)))


def steps(reading: Reading, one: Match) -> tuple[Offer, ...]:
    """What may be done about a match that stands: a mentor says how their own goes."""
    if not _coordinates(reading):
        own = one.mentor == reading.member
        return (Offer(say("Say how it goes"), FormName.TELL_FIT, one.id),) if own else ()
    return (
        Offer(say("First meeting talked over"), FormName.FIT_CHECKED, one.id),
        Offer(say("Plan contacts"), FormName.PLAN_CONTACTS, one.id),
        Offer(say("Reviewed today"), FormName.REVIEW_MATCH, one.id),
        Offer(say("Plan the ending"), FormName.PLAN_ENDING, one.id),
        Offer(say("End the match…"), FormName.END_MATCH, one.id),
    )


# Proposals


def _proposed(reading: Reading, found: Sequence[Match], names: Mapping[str, str]) -> Iterator[Section]:
    waiting = [one for one in found if one.state == MatchState.PROPOSED]
    if waiting and _coordinates(reading):
        said = answers(reading, [one.mentor for one in waiting])
        facts = [_proposal(reading, one, names.get(one.mentor or Id(""), ""), said.get(one.id)) for one in waiting]
        yield Section(say("Proposed"), tuple(facts))


def _proposal(reading: Reading, one: Match, name: str, answered: Answered | None) -> Fact:
    when = say("Proposed on {day}", day=one.proposed_on) if one.proposed_on else say("Proposed")
    return Fact(
        text(name),
        listed((when, answer_words(reading, answered))),
        tone=Tone.WARN if answered is not None else Tone.PLAIN,
        offers=proposal_offers(one.id, answered),
        leads_to=_mentor_spot(reading, one.mentor),
    )


# What is asked of a mentor


def _needs(reading: Reading, scopes: Sequence[Id]) -> Section:
    case = next(iter(reading.of_scopes(Case, scopes)), Case())
    words = reading.words
    why = listed((text(case.mentor_gender_why), words.inside("gender_basis", case.mentor_gender_basis)))
    facts = (
        Fact(say("The mentor must be"), words.of("gender", case.mentor_gender), why if why.template else None),
        Fact(say("Wishes"), listed(map(text, case.mentor_wishes))),
    )
    offer = Offer(say("Change what they need of a mentor"), FormName.REQUIRE_MENTOR, scopes[0])
    shown = tuple(fact for fact in facts if fact.words.template)
    return Section(
        say("What they need of a mentor"),
        shown,
        empty=say("Nothing particular is written down."),
        offers=(offer,) if _coordinates(reading) and case.id else (),
    )


def _apart(reading: Reading, scopes: Sequence[Id]) -> Section:
    """Whom and where they must be kept from, for those who read what is restricted."""
    if not _coordinates(reading):
        return Section(say("To be kept apart"))
    found = [one for one in reading.of_scopes(Exclusion, scopes) if one.applies is not False]
    names = reading.member_names(one.mentor for one in found)
    facts = tuple(_exclusion(reading, one, names.get(one.mentor or Id(""), "")) for one in found)
    return Section(say("To be kept apart"), facts, says=(say("The mentor does not see this."),) if facts else ())


def _exclusion(reading: Reading, one: Exclusion, name: str) -> Fact:
    kind = reading.words.of("exclusion_type", one.exclusion_type)
    whom = listed((text(name), *map(text, one.districts)))
    until = say("until {day}", day=one.until) if one.until else text("")
    context = listed((text(one.words), until)) if whom.template else until
    shown = whom if whom.template else text(one.words)
    return Fact(
        kind if kind.template else say("Kept apart"),
        shown if shown.template else say("Nothing written"),
        context if context.template else None,
    )


# Before


def history(reading: Reading, found: Sequence[Match], names: Mapping[str, str]) -> Section:
    """Who walked with them before, or was not matched, and for coordinators why it ended."""
    over = [one for one in found if one.state in (MatchState.ENDED, MatchState.DECLINED)]
    kept = reasons_of(reading, sorted({one.case for one in over}))
    facts = tuple(_past(reading, one, names.get(one.mentor or Id(""), ""), kept.get(one.id)) for one in over)
    return Section(say("Before"), facts)


def _past(reading: Reading, one: Match, name: str, kept: MatchReason | None) -> Fact:
    why = listed((reading.words.of("match_end", kept.reason), text(kept.reason_words))) if kept else text("")
    return Fact(
        text(name) if name else say("Somebody who is not known here"),
        _span(one),
        why if why.template else None,
        leads_to=_mentor_spot(reading, one.mentor),
    )


def _span(one: Match) -> Phrase:
    if one.state == MatchState.DECLINED:
        return say("Not matched, {day}", day=one.answered_on) if one.answered_on else say("Not matched")
    if one.started_on and one.ended_on and one.started_on <= one.ended_on:
        return say("{day} to {ends}", day=one.started_on, ends=one.ended_on)
    return say("Ended {day}", day=one.ended_on) if one.ended_on else say("Ended")
