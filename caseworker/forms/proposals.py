"""Forms on the way to a match: a proposal, the mentor's answer, the beginning, and what the person needs meanwhile."""

from collections.abc import Sequence
from dataclasses import replace

from caseworker.domain.cases import Case, case_record_id
from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.hard_rules import Finding
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match, MatchReason
from caseworker.domain.notices import Notice
from caseworker.domain.record import Form
from caseworker.domain.service import Role
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import line_of, lines_of, loaded, stored_of, with_needed
from caseworker.forms.matches import BY_OTHER_ACTS, NOT_BEGUN, UNREAD, pair, reason, the_match
from caseworker.forms.mentors import insist_on_coordinator
from caseworker.queries.answered import answer_to
from caseworker.queries.candidates import candidate, candidates, proposed_to
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import CandidateRow, Choice
from caseworker.queries.saying import text
from caseworker.queries.volunteering import proposal_words
from caseworker.services import casework, matches
from caseworker.services.desk import Desk

MOST = 10_000
_NO_WAY = frozenset({"person_asked", "mentor_asked", "did_not_fit", "safety"})
"""Reasons that are not for a mentor to give who has met nobody yet."""


# Proposing


def _propose(reading: Reading, case: Id) -> Blank:
    insist_on_coordinator(reading)
    asked = proposed_to(reading, case)
    allowed = [row for row in _candidates(reading, case) if row.allowed and row.mentor not in asked]
    if not allowed:
        raise Refused(say("No mentor keeps every rule at the moment. Match by hand shows what stands in the way."))
    whom = Line(
        "mentor",
        Form.REF,
        say("Mentor"),
        hint=say("Only those against whom no rule stands today"),
        choices=tuple(Choice(row.mentor, _choice(row)) for row in allowed),
        needed=say("Choose a mentor"),
    )
    on = Line("on", Form.DAY, say("To begin on"), needed=say("Enter the day"), begins=reading.today)
    return Blank(
        form=FormName.PROPOSE_MATCH,
        scope=case,
        about=case,
        title=say("Propose to a mentor"),
        lines=(whom, on),
        act=say("Propose"),
        done=say("It is proposed. Ring the mentor: their laptop says only that there is a proposal."),
        says=(say("The mentor learns that somebody is proposed to them, and the day: no name, no place, no history."),),
    )


def _candidates(reading: Reading, case: Id) -> tuple[CandidateRow, ...]:
    return candidates(reading, case=case, text="", offset=0, limit=MOST).rows


def _choice(row: CandidateRow) -> Phrase:
    if not row.line:
        return text(row.name)
    first, *rest = row.line
    more = first
    for part in rest:
        more = say("{first}, {second}", first=more, second=part)
    return say("{name}: {more}", name=row.name, more=more)


def _unknown(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    """What nobody knows of the mentor who is chosen: to be asked before they are rung."""
    chosen = candidate(reading, case=answers.about, mentor=answers.id("mentor"))
    return [rule.words for rule in chosen.rules if rule.finding is Finding.UNKNOWN] if chosen else []


def _proposed(desk: Desk, answers: Answers) -> Changes:
    return matches.propose(desk, case=answers.about, mentor=answers.id("mentor"), on=answers.needed_day("on"))


# What the coordinator makes of it


def _begin(reading: Reading, record: Id) -> Blank:
    match = the_match(reading, record)
    names = pair(reading, match)
    return Blank(
        form=FormName.BEGIN_MATCH,
        scope=match.case,
        about=record,
        title=say("{mentor} begins to walk with {person}", **names),
        lines=(Line("on", Form.DAY, say("From"), needed=say("Enter the day"), begins=reading.today),),
        act=say("Let them begin"),
        done=say("They walk together. What is known of the person goes to the mentor's laptop."),
        says=(
            say(
                "{mentor} is let in: the working file of {person} goes to their laptop with the next exchange.", **names
            ),
            say("A reader is added, so this cannot be undone. Ending the match ends it."),
        ),
        begun=stored_of(reading, match),
    )


def _begun(desk: Desk, answers: Answers) -> Changes:
    match = answers.begun.record if answers.begun else None
    assert isinstance(match, Match)  # as the blank was laid out
    assert match.mentor  # the form is offered for a proposal, which names one
    return matches.make(desk, case=match.case, mentor=match.mentor, on=answers.needed_day("on"))


def _take_off(reading: Reading, record: Id) -> Blank:
    match, words = the_match(reading, record), reading.words
    said = answer_to(reading, match)
    why = replace(reason(words, but=BY_OTHER_ACTS | NOT_BEGUN), begins=said.reason)
    in_words = replace(line_of(words, MatchReason, "reason_words"), begins=said.words)
    return Blank(
        form=FormName.DECLINE_MATCH,
        scope=match.case,
        about=record,
        title=say("Take the proposal off the table"),
        lines=(why, in_words),
        act=say("Take it off the table"),
        done=say("The proposal is off the table."),
        says=(
            say(
                "{mentor} is not proposed for {person} again, and is told that the proposal is over.",
                **pair(reading, match),
            ),
            UNREAD,
        ),
        begun=stored_of(reading, match),
    )


def _taken_off(desk: Desk, answers: Answers) -> Changes:
    why, words = answers.text("reason"), answers.text("reason_words")
    return matches.decline(desk, match=answers.about, reason=why, words=words, over=answers.begun)


# What the mentor answers


def _proposal(reading: Reading, record: Id) -> Notice:
    if not reading.is_a(Role.MENTOR):
        raise Refused(say("Only the mentor answers a proposal."))
    return loaded(reading, Notice, record=record)


def _accept(reading: Reading, record: Id) -> Blank:
    notice = _proposal(reading, record)
    return Blank(
        form=FormName.ACCEPT_PROPOSAL,
        scope=notice.folder.scope,
        about=record,
        title=say("Accept the proposal"),
        lines=(),
        act=say("Accept"),
        done=say("Your answer goes to the coordinators with the next exchange."),
        says=(
            proposal_words(notice),
            say("Speak with your coordinator first. The person's record comes to your laptop once the match is made."),
        ),
    )


def _accepted(desk: Desk, answers: Answers) -> Changes:
    return matches.answer(desk, proposal=answers.about, accepted=True)


def _decline(reading: Reading, record: Id) -> Blank:
    notice, words = _proposal(reading, record), reading.words
    why = replace(line_of(words, Notice, "reason", needed=say("Choose why")), label=say("Why"))
    offered = tuple(one for one in why.choices if one.code not in BY_OTHER_ACTS | NOT_BEGUN | _NO_WAY)
    in_words = replace(line_of(words, Notice, "reason_words"), label=say("In your words"))
    return Blank(
        form=FormName.DECLINE_PROPOSAL,
        scope=notice.folder.scope,
        about=record,
        title=say("Decline the proposal"),
        lines=(replace(why, choices=offered), in_words),
        act=say("Decline"),
        done=say("Your answer goes to the coordinators with the next exchange."),
        says=(proposal_words(notice), say("Nobody thinks less of you. Say no more than you want to.")),
    )


def _declined(desk: Desk, answers: Answers) -> Changes:
    why, words = answers.text("reason"), answers.text("reason_words")
    return matches.answer(desk, proposal=answers.about, accepted=False, reason=why, words=words)


# What the person needs


def _case(reading: Reading, case: Id) -> Case:
    insist_on_coordinator(reading)
    return loaded(reading, Case, record=case_record_id(case))


def _none_yet(reading: Reading, case: Id) -> Blank:
    state = _case(reading, case)
    lines = lines_of(reading.words, Case, ("no_mentor_reason", "no_mentor_until"), begins=state)
    needed = {"no_mentor_reason": say("Choose why"), "no_mentor_until": say("Enter until when that holds")}
    return Blank(
        form=FormName.NO_MENTOR,
        scope=case,
        about=case,
        title=say("Why there is no mentor yet"),
        lines=with_needed(lines, needed),
        act=say("Keep it"),
        done=say("It is kept why there is no mentor."),
        says=(say("On the day after, it is a gap again."),),
        begun=stored_of(reading, state),
    )


def _said_why(desk: Desk, answers: Answers) -> Changes:
    why, until = answers.text("no_mentor_reason"), answers.needed_day("no_mentor_until")
    return casework.no_mentor(desk, case=answers.about, reason=why, until=until, over=answers.begun)


def _needs(reading: Reading, case: Id) -> Blank:
    state = _case(reading, case)
    fields = ("mentor_gender", "mentor_gender_why", "mentor_gender_basis", "mentor_wishes")
    return Blank(
        form=FormName.REQUIRE_MENTOR,
        scope=case,
        about=case,
        title=say("What they need of a mentor"),
        lines=tuple(lines_of(reading.words, Case, fields, begins=state)),
        act=say("Save"),
        done=say("It is kept what they need of a mentor."),
        says=(say("A gender bars everybody else, so it needs its reason and basis. A wish weighs and bars nobody."),),
        begun=stored_of(reading, state),
    )


def _needed(desk: Desk, answers: Answers) -> Changes:
    return casework.require_mentor(
        desk,
        case=answers.about,
        gender=answers.text("mentor_gender") or None,
        why=answers.text("mentor_gender_why"),
        basis=answers.text("mentor_gender_basis"),
        wishes=answers.many("mentor_wishes"),
        over=answers.begun,
    )


FORMS = (
    DeclaredForm(FormName.PROPOSE_MATCH, _propose, _proposed, _unknown),
    DeclaredForm(FormName.BEGIN_MATCH, _begin, _begun),
    DeclaredForm(FormName.DECLINE_MATCH, _take_off, _taken_off),
    DeclaredForm(FormName.ACCEPT_PROPOSAL, _accept, _accepted),
    DeclaredForm(FormName.DECLINE_PROPOSAL, _decline, _declined),
    DeclaredForm(FormName.NO_MENTOR, _none_yet, _said_why),
    DeclaredForm(FormName.REQUIRE_MENTOR, _needs, _needed),
)
