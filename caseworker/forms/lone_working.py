"""Forms about working alone: what came of ringing for somebody who is not back, and whom to ring for a mentor."""

from dataclasses import replace

from caseworker.domain.appointments import Appointment
from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.lone_working import Came, LoneStep, Rung, is_emergency
from caseworker.domain.mentors import Mentor
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import changed, line_of, lines_of, loaded, stored_of
from caseworker.forms.mentors import insist_on_coordinator
from caseworker.queries.form_names import FormName
from caseworker.queries.lone_working import Script, patience, steps_of
from caseworker.queries.reading import Reading
from caseworker.services import lone_working, mentors
from caseworker.services.desk import Desk

_CONTACT = ("emergency_name", "emergency_relation", "emergency_phone")


def _step(reading: Reading, record: Id) -> Blank:
    """It begins with whoever is to be rung next."""
    insist_on_coordinator(reading)
    one = loaded(reading, Appointment, record=record)
    due = one.expected_back or reading.now
    late = is_emergency(due, now=reading.now, after=patience(reading))
    script, steps = Script(reading, one), steps_of(reading, [record]).get(record, [])
    rung = script.next(steps, emergency=late)
    return Blank(
        form=FormName.LONE_STEP,
        scope=one.folder.scope,
        about=record,
        title=say("What came of ringing"),
        lines=_lines(reading, rung),
        act=say("Keep it"),
        done=say("It is kept, with the time of now."),
        says=(
            say("Safe, once you have spoken to them, ends the alarm on every laptop. Nothing kept here is changed "
                "afterwards."),
            say("Coordinators alone read what is written here: it never comes onto the mentor's laptop."),
        ),
    )  # fmt: skip


def _lines(reading: Reading, rung: Rung) -> tuple[Line, ...]:
    whom = line_of(reading.words, LoneStep, "whom", needed=say("Choose who was rung"))
    came = line_of(reading.words, LoneStep, "came", needed=say("Choose what came of it"))
    words = line_of(reading.words, LoneStep, "words")
    return replace(whom, begins=rung.value), replace(came, in_sight=True), words


def _keep(desk: Desk, answers: Answers) -> Changes:
    whom, came = Rung(answers.text("whom")), Came(answers.text("came"))
    return lone_working.rang(desk, appointment=answers.about, whom=whom, came=came, words=answers.text("words"))


def _contact(reading: Reading, record: Id) -> Blank:
    insist_on_coordinator(reading)
    mentor = loaded(reading, Mentor, record=record)
    return Blank(
        form=FormName.CHANGE_MENTOR_CONTACT,
        scope=record,
        about=record,
        title=say("Emergency contact"),
        lines=tuple(lines_of(reading.words, Mentor, _CONTACT, begins=mentor)),
        act=say("Save"),
        done=say("The mentor's file is changed."),
        says=(say("They are rung when the mentor works alone, is not back, and does not answer."),),
        begun=stored_of(reading, mentor),
    )


def _change(desk: Desk, answers: Answers) -> Changes:
    _, values = changed(answers)
    return mentors.change(desk, mentor=answers.about, over=answers.begun, **values)


FORMS = (
    DeclaredForm(FormName.LONE_STEP, _step, _keep),
    DeclaredForm(FormName.CHANGE_MENTOR_CONTACT, _contact, _change),
)
