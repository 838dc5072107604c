"""Forms about what worries somebody: raised in two clicks, then a call logged, taken on, carried further, closed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from caseworker.domain.changes import Changes
from caseworker.domain.concerns import Concern
from caseworker.domain.errors import NotHere, Phrase, say
from caseworker.domain.folders import Folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.record import Form
from caseworker.domain.service import Role
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import line_of, loaded, named, services, which_body
from caseworker.queries.concerns import advice, advice_on_call, folder_of, untold_bodies
from caseworker.queries.form_names import FormName
from caseworker.queries.on_call import on_call
from caseworker.queries.person import full_name, known, standing_match
from caseworker.queries.reading import Reading
from caseworker.services import concerns
from caseworker.services.desk import Desk

_EVER = datetime.min.replace(tzinfo=UTC)
_KEPT = say("The concern is kept here. THIS HAS NOT BEEN SENT: it leaves with the next exchange. Ring somebody now.")
_STAYS = say("A concern is never undone and waits for no permission.")


def _severity(reading: Reading) -> Line:
    declared = line_of(reading.words, Concern, "severity", needed=say("Choose how serious it is"))
    gravest_first = tuple(reversed(declared.choices))
    return replace(declared, choices=gravest_first, in_sight=True)


def _lines(reading: Reading) -> tuple[Line, ...]:
    words = reading.words
    return (
        _severity(reading),
        line_of(words, Concern, "words", hint=say("One word is enough"), needed=say("Say in a word what is worrying")),
        line_of(words, Concern, "concern_type"),
    )


def _worry(reading: Reading, case: Id) -> Blank:
    name = full_name(known(reading, case).person)
    return Blank(
        form=FormName.RAISE_CONCERN,
        scope=case,
        about=case,
        title=say("Something worries me about {name}", name=name),
        lines=_lines(reading),
        act=say("Raise it"),
        done=_KEPT,
        says=(_STAYS,),
        alarms=True,
        follows=FormName.LOG_CALL,
    )


def _raise(desk: Desk, answers: Answers) -> Changes:
    return concerns.raise_concern(desk, concern=Concern(**answers.given), case=answers.about)  # type: ignore[arg-type]


def _worry_about_mentor(reading: Reading, about: Id) -> Blank:
    """From a person's page with the mentors to choose from, or from a mentor's own."""
    mentor = reading.file_of(Mentor, about)
    says = say("Nothing of this comes near that mentor's laptop.")
    return Blank(
        form=FormName.RAISE_MENTOR_CONCERN,
        scope=about,
        about=about,
        title=say("A worry about a mentor"),
        lines=(*(() if mentor else (_which_mentor(reading, about),)), *_lines(reading)),
        act=say("Raise it"),
        done=_KEPT,
        says=(say("About {name}.", name=reading.member_name(about)), says) if mentor else (says,),
        alarms=True,
        follows=FormName.LOG_CALL,
    )


def _which_mentor(reading: Reading, case: Id) -> Line:
    if reading.is_a(Role.COORDINATOR):
        choices = named(reading, (one.id for one in reading.all_of(Mentor) if one.id == one.folder.scope))
    else:
        sql = "SELECT id FROM kind_member WHERE scope=? AND role=? AND left_on IS NULL AND id<>?"
        rows = reading.rows(sql, reading.service, Role.MENTOR, reading.member)
        choices = named(reading, (Id(row[0]) for row in rows))
    match = standing_match(reading, reading.linked(case))
    return Line(
        "about_mentor",
        Form.REF,
        say("Which mentor"),
        choices=choices,
        needed=say("Choose which mentor"),
        begins=match.mentor if match is not None and match.mentor in {one.code for one in choices} else None,
    )


def _raise_about_mentor(desk: Desk, answers: Answers) -> Changes:
    chosen = answers.id("about_mentor")
    concern = replace(Concern(**answers.given), about_mentor=chosen or answers.about)  # type: ignore[arg-type]
    return concerns.raise_concern(desk, concern=concern, case=answers.about if chosen else NO_ID)


def _advise(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    return advice(reading, answers.text("severity"))


def _calling(reading: Reading, concern: Id) -> Blank:
    folder = folder_of(reading, concern)
    if folder is None:
        raise NotHere(say("This concern is not on this laptop."))
    words, about_person = reading.words, folder.case
    told_to = line_of(words, Concern, "told_to", needed=say("Enter whom you told"))
    told_at = line_of(words, Concern, "told_at", needed=say("Enter when you told them"))
    return Blank(
        form=FormName.LOG_CALL if about_person else FormName.LOG_MENTOR_CALL,
        scope=folder.scope,
        about=concern,
        title=say("Log a call"),
        lines=(
            replace(told_to, begins=on_call(reading) or None, passed=True),
            replace(told_at, begins=reading.now),
            line_of(words, Concern, "advice_given"),
        ),
        act=say("Log the call"),
        done=say("The call is kept with the concern."),
        alarms=True,
    )


def _advise_on_call(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    return advice_on_call(reading, answers.about)


def _call(desk: Desk, answers: Answers) -> Changes:
    return _log(desk, answers, case=answers.scope, about_mentor=NO_ID)


def _call_about_mentor(desk: Desk, answers: Answers) -> Changes:
    return _log(desk, answers, case=NO_ID, about_mentor=answers.scope)


def _log(desk: Desk, answers: Answers, *, case: Id, about_mentor: Id) -> Changes:
    return concerns.log_call(
        desk,
        concern=answers.about,
        told_to=answers.text("told_to"),
        told_at=answers.moment("told_at") or _EVER,
        case=case,
        about_mentor=about_mentor,
        advice=answers.text("advice_given"),
    )


def _step(
    reading: Reading,
    form: FormName,
    concern: Id,
    *lines: Line,
    title: Phrase,
    act: Phrase,
    done: Phrase,
    says: tuple[Phrase, ...] = (),
) -> Blank:
    scope = loaded(reading, Concern, record=concern).folder.scope
    return Blank(form, scope, concern, title, lines, act, done, says=says)


def _taking(reading: Reading, concern: Id) -> Blank:
    return _step(
        reading,
        FormName.ACKNOWLEDGE,
        concern,
        title=say("Take this concern on"),
        act=say("Take it on"),
        done=say("You have taken it on; the clock stops."),
        says=(say("Everybody who reads it sees that you act on it."),),
    )


def _take(desk: Desk, answers: Answers) -> Changes:
    return concerns.acknowledge(desk, concern=answers.about)


def _carrying(reading: Reading, concern: Id) -> Blank:
    return _step(
        reading,
        FormName.ESCALATE,
        concern,
        line_of(reading.words, Concern, "escalated_to", needed=say("Enter to whom it was carried")),
        title=say("Carry this concern further"),
        act=say("Keep it"),
        done=say("It is kept to whom the concern was carried."),
        says=(say("Tell them yourself: this only keeps that you did."),),
    )


def _carry(desk: Desk, answers: Answers) -> Changes:
    return concerns.escalate(desk, concern=answers.about, to=answers.text("escalated_to"))


def _closing(reading: Reading, concern: Id) -> Blank:
    words = reading.words
    return _step(
        reading,
        FormName.CLOSE_CONCERN,
        concern,
        line_of(words, Concern, "outcome", needed=say("Choose what came of it")),
        line_of(words, Concern, "outcome_words", needed=say("Say what was done")),
        title=say("Close this concern"),
        act=say("Close"),
        done=say("The concern is closed. It stays on the timeline."),
    )


def _close(desk: Desk, answers: Answers) -> Changes:
    return concerns.close(
        desk, concern=answers.about, outcome=answers.text("outcome"), words=answers.text("outcome_words")
    )


def _telling(reading: Reading, concern: Id) -> Blank:
    one = loaded(reading, Concern, record=concern)
    bodies = untold_bodies(reading, one) if one.folder.folder is Folder.RESTRICTED else []
    return _step(
        reading,
        FormName.TELL_BODY,
        concern,
        which_body(services(reading, bodies)),
        title=say("Tell a body of this concern"),
        act=say("Tell it"),
        done=say("The body is told with the next exchange, and the ledger says so."),
        says=(say("It is told as a duty, whatever the person permits. This cannot be taken back."),),
    )


def _tell(desk: Desk, answers: Answers) -> Changes:
    return concerns.tell_body(desk, concern=answers.about, body=answers.id("body"))


FORMS = (
    DeclaredForm(FormName.RAISE_CONCERN, _worry, _raise, _advise),
    DeclaredForm(FormName.RAISE_MENTOR_CONCERN, _worry_about_mentor, _raise_about_mentor, _advise),
    DeclaredForm(FormName.LOG_CALL, _calling, _call, _advise_on_call),
    DeclaredForm(FormName.LOG_MENTOR_CALL, _calling, _call_about_mentor, _advise_on_call),
    DeclaredForm(FormName.ACKNOWLEDGE, _taking, _take),
    DeclaredForm(FormName.ESCALATE, _carrying, _carry),
    DeclaredForm(FormName.CLOSE_CONCERN, _closing, _close),
    DeclaredForm(FormName.TELL_BODY, _telling, _tell),
)
