"""Forms about a match that stands: the first meeting, what is planned, the review, and the ending."""

from dataclasses import replace

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.matches import FitCheck, FitSide, Match, MatchReason
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import line_of, loaded, stored_of
from caseworker.forms.mentors import insist_on_coordinator
from caseworker.queries.called import called
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.words import Words
from caseworker.services import matches, relationships
from caseworker.services.desk import Desk

BY_OTHER_ACTS = frozenset({"mentor_left", "case_closed"})
"""Reasons that the leaving of a mentor and the closing of a case write themselves."""
NOT_BEGUN = frozenset({"completed"})
"""A reason for the end of a match that began."""


def the_match(reading: Reading, record: Id) -> Match:
    """The match that a form is about. Raises Refused for who is no coordinator, and NotHere."""
    insist_on_coordinator(reading)
    return loaded(reading, Match, record=record)


def pair(reading: Reading, match: Match) -> dict[str, str]:
    """The names of the two, as sentences call them."""
    return {
        "mentor": reading.member_name(match.mentor),
        "person": called(reading, [match.case]).get(match.case, ""),
    }


UNREAD = say("Coordinators alone read why. No mentor does.")


def reason(words: Words, *, but: frozenset[str]) -> Line:
    """Why a match ends or is not made."""
    line = line_of(words, MatchReason, "reason", needed=say("Choose why"))
    return replace(line, label=say("Why"), choices=tuple(one for one in line.choices if one.code not in but))


def _blank(
    reading: Reading, match: Match, *, form: FormName, title: Phrase, lines: tuple[Line, ...], done: Phrase
) -> Blank:
    return Blank(
        form=form,
        scope=match.case,
        about=match.id,
        title=title,
        lines=lines,
        act=say("Keep it"),
        done=done,
        begun=stored_of(reading, match),
    )


_SIDES = {FitSide.PERSON: say("The person says"), FitSide.MENTOR: say("The mentor says")}
_IN_WORDS = {FitSide.PERSON: say("In the person's words"), FitSide.MENTOR: say("In the mentor's words")}


def _fit(reading: Reading, record: Id) -> Blank:
    """What each side says, asked apart."""
    match, words = the_match(reading, record), reading.words
    due = line_of(words, Match, "review_due", begins=match, needed=say("Enter when the match is looked at next"))
    both = line_of(words, Match, "fit_words", begins=match, hint=say("The mentor reads this"))
    lines = [line for side in FitSide for line in _of_side(words, side)]
    title, done = say("The first meeting"), say("It is kept how the first meeting went.")
    form = FormName.FIT_CHECKED
    blank = _blank(reading, match, form=form, title=title, lines=(*lines, both, due), done=done)
    apart = say("Ask each of them alone. What one side says neither the other nor a later mentor reads.")
    return replace(blank, says=(say("{mentor} and {person}.", **pair(reading, match)), apart))


def _of_side(words: Words, side: FitSide) -> tuple[Line, Line]:
    fits, told = line_of(words, FitCheck, "fits"), line_of(words, FitCheck, "words")
    return (
        replace(fits, name=f"fits_{side}", label=_SIDES[side], in_sight=True),
        replace(told, name=f"words_{side}", label=_IN_WORDS[side]),
    )


def _checked(desk: Desk, answers: Answers) -> Changes:
    said = [
        FitCheck(side=side, fits=fits or None, words=told or None)
        for side in FitSide
        for fits, told in [(answers.text(f"fits_{side}"), answers.text(f"words_{side}"))]
        if fits or told
    ]
    due, words = answers.needed_day("review_due"), answers.text("fit_words")
    return relationships.fit_checked(
        desk, match=answers.about, review_due=due, said=said, words=words, over=answers.begun
    )


def _own_fit(reading: Reading, record: Id) -> Blank:
    """What a mentor thinks of it, on their own laptop."""
    match = loaded(reading, Match, record=record)
    if match.mentor != reading.member:
        raise Refused(say("This is not a match of yours."))
    fits = line_of(reading.words, FitCheck, "fits", needed=say("Choose one"))
    told = line_of(reading.words, FitCheck, "words")
    return Blank(
        form=FormName.TELL_FIT,
        scope=match.case,
        about=match.id,
        title=say("How it goes"),
        lines=(replace(fits, label=say("Does it fit?"), in_sight=True), replace(told, label=say("In your words"))),
        act=say("Tell the coordinators"),
        done=say("It goes to the coordinators with the next exchange."),
        says=(say("Coordinators alone read it. It does not stay on this laptop once two of them have it."),),
    )


def _told_own(desk: Desk, answers: Answers) -> Changes:
    check = FitCheck(fits=answers.text("fits"), words=answers.text("words") or None)
    return relationships.tell_fit(desk, match=answers.about, check=check)


def _plan(reading: Reading, record: Id) -> Blank:
    match, words = the_match(reading, record), reading.words
    often = line_of(words, Match, "contacts_planned", begins=match, needed=say("Enter how often they are to meet"))
    long = line_of(words, Match, "minutes_planned", begins=match)
    title, done = say("Plan contacts"), say("The plan is kept.")
    return _blank(reading, match, form=FormName.PLAN_CONTACTS, title=title, lines=(often, long), done=done)


def _planned(desk: Desk, answers: Answers) -> Changes:
    contacts, minutes = answers.number("contacts_planned") or 0, answers.number("minutes_planned")
    match, over = answers.about, answers.begun
    return relationships.plan_contacts(desk, match=match, contacts=contacts, minutes=minutes, over=over)


def _review(reading: Reading, record: Id) -> Blank:
    match = the_match(reading, record)
    due = line_of(reading.words, Match, "review_due", needed=say("Enter when the match is looked at next"))
    title, done = say("Reviewed today"), say("The review is kept.")
    return _blank(reading, match, form=FormName.REVIEW_MATCH, title=title, lines=(due,), done=done)


def _reviewed(desk: Desk, answers: Answers) -> Changes:
    due = answers.needed_day("review_due")
    return relationships.reviewed(desk, match=answers.about, next_due=due, over=answers.begun)


def _ending(reading: Reading, record: Id) -> Blank:
    match, words = the_match(reading, record), reading.words
    on = line_of(words, Match, "ending_planned_on", begins=match, needed=say("Enter the day for which it is planned"))
    told = line_of(
        words, Match, "notice_on", begins=match, hint=say("The day on which the person was told, if they were")
    )
    title, done = say("Plan the ending"), say("The ending is planned.")
    return _blank(reading, match, form=FormName.PLAN_ENDING, title=title, lines=(on, told), done=done)


def _ending_planned(desk: Desk, answers: Answers) -> Changes:
    on, told = answers.needed_day("ending_planned_on"), answers.day("notice_on")
    return relationships.plan_ending(desk, match=answers.about, on=on, notice_on=told, over=answers.begun)


def _end(reading: Reading, record: Id) -> Blank:
    match, words = the_match(reading, record), reading.words
    on = line_of(words, Match, "ended_on", needed=say("Enter the last day"))
    lines = (
        replace(on, label=say("Last day"), begins=reading.today),
        reason(words, but=BY_OTHER_ACTS),
        line_of(words, MatchReason, "reason_words"),
    )
    done = say("The match has ended.")
    blank = _blank(reading, match, form=FormName.END_MATCH, title=say("End the match"), lines=lines, done=done)
    stops = say(
        "{mentor} stops receiving anything of {person} at once, and their laptop is asked to give up what it holds.",
        **pair(reading, match),
    )
    return replace(blank, act=say("End the match"), says=(stops, UNREAD, say("This cannot be undone.")))


def _ended(desk: Desk, answers: Answers) -> Changes:
    last = answers.needed_day("ended_on")
    why, words = answers.text("reason"), answers.text("reason_words")
    return matches.end(desk, match=answers.about, on=last, reason=why, words=words, over=answers.begun)


FORMS = (
    DeclaredForm(FormName.FIT_CHECKED, _fit, _checked),
    DeclaredForm(FormName.TELL_FIT, _own_fit, _told_own),
    DeclaredForm(FormName.PLAN_CONTACTS, _plan, _planned),
    DeclaredForm(FormName.REVIEW_MATCH, _review, _reviewed),
    DeclaredForm(FormName.PLAN_ENDING, _ending, _ending_planned),
    DeclaredForm(FormName.END_MATCH, _end, _ended),
)
