"""Forms about the work with one person: what happens next, who answers for it, resting, ending and beginning again."""

from dataclasses import replace

from caseworker.domain.cases import Case, case_record_id
from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.record import Form
from caseworker.domain.service import Role
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import line_of, loaded, members, stored_of
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.services import casework
from caseworker.services.casework import Ending
from caseworker.services.desk import Desk


def _case(reading: Reading, case: Id) -> Case:
    reading.linked(case)
    return loaded(reading, Case, record=case_record_id(case))


def _laid(
    reading: Reading,
    form: FormName,
    case: Id,
    *lines: Line,
    title: Phrase,
    act: Phrase,
    done: Phrase,
    says: tuple[Phrase, ...] = (),
) -> Blank:
    begun = stored_of(reading, _case(reading, case))
    return Blank(form, case, case, title, lines, act, done, says=says, begun=begun)


def _next(reading: Reading, case: Id) -> Blank:
    known, words = _case(reading, case), reading.words
    passed = known.next_step_on is not None and known.next_step_on < reading.today
    step = line_of(words, Case, "next_step", begins=known, needed=say("Say what happens next"))
    on = line_of(words, Case, "next_step_on", begins=known, needed=say("Enter the day by which it happens"))
    return _laid(
        reading,
        FormName.NEXT_STEP,
        case,
        replace(step, passed=passed),
        replace(on, begins=None if passed else on.begins),  # a day that has gone by would only be refused
        title=say("What happens next"),
        act=say("Save"),
        done=say("The next step is kept."),
    )


def _set_next(desk: Desk, answers: Answers) -> Changes:
    step, on = answers.text("next_step"), answers.needed_day("next_step_on")
    return casework.next_step(desk, case=answers.about, step=step, on=on, form=answers.begun)


def _hand(reading: Reading, case: Id) -> Blank:
    choices = members(reading, Role.COORDINATOR, Role.MENTOR)
    owner = Line(
        "owner",
        Form.REF,
        say("Who answers for them"),
        choices=choices,
        needed=say("Choose who answers for them"),
        begins=_case(reading, case).owner,
    )
    return _laid(
        reading,
        FormName.HAND_OVER,
        case,
        owner,
        title=say("Hand the person to a colleague"),
        act=say("Hand over"),
        done=say("The person is handed over."),
        says=(say("Whoever answers for a person is asked for what is missing. Nobody gets to read more by it."),),
    )


def _hand_over(desk: Desk, answers: Answers) -> Changes:
    return casework.hand_to(desk, case=answers.about, owner=answers.id("owner"), form=answers.begun)


def _pausing(reading: Reading, case: Id) -> Blank:
    words = reading.words
    return _laid(
        reading,
        FormName.PAUSE,
        case,
        line_of(words, Case, "paused_why", needed=say("Say why the work rests")),
        line_of(words, Case, "paused_until", hint=say("Leave empty when nobody knows yet")),
        title=say("Pause the work"),
        act=say("Pause"),
        done=say("The work rests."),
        says=(say("After a recall, for example. The mentor stays, and so does everything that is written."),),
    )


def _pause(desk: Desk, answers: Answers) -> Changes:
    return casework.pause(desk, case=answers.about, why=answers.text("paused_why"), until=answers.day("paused_until"))


def _resuming(reading: Reading, case: Id) -> Blank:
    return _laid(
        reading,
        FormName.RESUME,
        case,
        title=say("Go on with the work"),
        act=say("Go on"),
        done=say("The work goes on."),
        says=(say("What is missing counts again from today."),),
    )


def _resume(desk: Desk, answers: Answers) -> Changes:
    return casework.resume(desk, case=answers.about)


def _closing(reading: Reading, case: Id) -> Blank:
    words = reading.words
    return _laid(
        reading,
        FormName.CLOSE_CASE,
        case,
        line_of(words, Case, "ended_on", needed=say("Enter the day on which it ended")),
        line_of(words, Case, "end_reason", needed=say("Choose why it ended")),
        line_of(words, Case, "achievement"),
        line_of(words, Case, "end_words"),
        title=say("End the work with this person"),
        act=say("End the work"),
        done=say("The work has ended. The record stays, and can be opened again."),
        says=(
            say("Every match ends with it. A body that is let in is told, as far as the person permits."),
            say("This cannot be undone, only opened again."),
        ),
    )


def _close(desk: Desk, answers: Answers) -> Changes:
    ending = Ending(
        on=answers.needed_day("ended_on"),
        reason=answers.text("end_reason"),
        achievement=answers.text("achievement"),
        words=answers.text("end_words"),
    )
    return casework.close(desk, case=answers.about, ending=ending)


def _opening(reading: Reading, case: Id) -> Blank:
    return _laid(
        reading,
        FormName.REOPEN,
        case,
        line_of(reading.words, Case, "reopen_reason", needed=say("Choose why it begins again")),
        title=say("Begin again with this person"),
        act=say("Open again"),
        done=say("The work is open again."),
        says=(say("The same record goes on. A fresh agreement is needed, and the match begins anew."),),
    )


def _reopen(desk: Desk, answers: Answers) -> Changes:
    return casework.reopen(desk, case=answers.about, reason=answers.text("reopen_reason"))


FORMS = (
    DeclaredForm(FormName.NEXT_STEP, _next, _set_next),
    DeclaredForm(FormName.HAND_OVER, _hand, _hand_over),
    DeclaredForm(FormName.PAUSE, _pausing, _pause),
    DeclaredForm(FormName.RESUME, _resuming, _resume),
    DeclaredForm(FormName.CLOSE_CASE, _closing, _close),
    DeclaredForm(FormName.REOPEN, _opening, _reopen),
)
