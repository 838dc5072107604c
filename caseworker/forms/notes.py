"""Forms for a few words to colleagues: written, put where the mentor does not hold them, and put right."""

from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.record import Form
from caseworker.domain.service import Role
from caseworker.domain.sessions import Note
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import line_of, loaded
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.services import notes
from caseworker.services.desk import Desk

_EMPTY = say("Write the note")
_NO_REASON = say("Say in a few words why it is changed")
_KEPT = say("What it said before can still be read.")


def _new(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    apart = Line(
        "apart",
        Form.FLAG,
        say("For coordinators alone"),
        hint=say("You do not hold it afterwards, and cannot read it again.")
        if reading.is_a(Role.MENTOR)
        else say("The mentor's laptop does not hold it."),
        begins=False,
        decides=True,
    )
    return Blank(
        form=FormName.ADD_NOTE,
        scope=case,
        about=case,
        title=say("A note"),
        lines=(
            line_of(reading.words, Note, "words", needed=_EMPTY),
            line_of(reading.words, Note, "about"),
            apart,
        ),
        act=say("Keep it"),
        done=say("The note is kept."),
        says=(say("It can be put right afterwards, never overwritten."),),
    )


def _add(desk: Desk, answers: Answers) -> Changes:
    note = Note(words=answers.text("words"), about=answers.text("about") or None)
    write = notes.add_restricted if answers.flag("apart") else notes.add
    return write(desk, case=answers.about, note=note)


def _same(reading: Reading, record: Id) -> Blank:
    note = loaded(reading, Note, record=record)
    return Blank(
        form=FormName.AMEND_NOTE,
        scope=note.folder.scope,
        about=record,
        title=say("Amend a note"),
        lines=(
            line_of(reading.words, Note, "amended_why", hint=_KEPT, needed=_NO_REASON),
            line_of(reading.words, Note, "words", begins=note, needed=_EMPTY),
        ),
        act=say("Record the amendment"),
        done=say("The note is amended."),
    )


def _amend(desk: Desk, answers: Answers) -> Changes:
    words, why = answers.text("words"), answers.text("amended_why")
    return notes.amend(desk, note=answers.about, words=words, why=why)


FORMS = (
    DeclaredForm(FormName.ADD_NOTE, _new, _add),
    DeclaredForm(FormName.AMEND_NOTE, _same, _amend),
)
