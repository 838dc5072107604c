"""Forms about the directory: an entry added, changed, found right today, closed and opened again."""

from dataclasses import replace

from caseworker.domain.changes import Changes
from caseworker.domain.directory import LocalService
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.record import Record
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import changed, lines_of, loaded, sections_of, stored_of, with_needed
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.services import directory
from caseworker.services.desk import Desk

_SECTIONS = (
    (say("The service"), ("name", "help_kind")),
    (say("Whom they help"), ("pathways", "areas", "for_whom", "access", "languages", "childcare")),
    (say("How to reach them"), ("phone", "email", "website", "address", "hours")),
    (say("Referring somebody"), ("who_may_refer", "how_to_refer")),
    (say("This entry"), ("notes", "checked_on")),
)
_NEEDED = {
    "name": say("Enter the name of the service"),
    "help_kind": say("Choose what kind of help it is"),
}
_HINTS = {
    "areas": say("Councils or postcode districts, such as Walsall or WS2, each on a line of its own"),
    "for_whom": say("Such as women, or people aged 18 to 25"),
    "hours": say("In words, such as Monday to Friday, 9 to 4"),
    "childcare": say("Such as a crèche on Tuesdays"),
    "checked_on": say("When somebody last asked whether all of this is right"),
}


def _lines(reading: Reading, *, begins: Record | None = None) -> tuple[Line, ...]:
    made = sections_of(reading.words, LocalService, _SECTIONS, begins=begins)
    return with_needed((replace(line, hint=_HINTS.get(line.name, line.hint)) for line in made), _NEEDED)


def _new(reading: Reading, service: Id) -> Blank:
    lines = _lines(reading, begins=LocalService(checked_on=reading.today))
    return Blank(
        form=FormName.ADD_SERVICE,
        scope=reading.service,
        about=service,
        title=say("A service for the directory"),
        lines=lines,
        act=say("Add it"),
        done=say("The service is in the directory."),
        opens=PlaceName.DIRECTORY,
    )


def _add(desk: Desk, answers: Answers) -> Changes:
    return directory.add(desk, service=LocalService(**answers.given))  # type: ignore[arg-type]


def _about(reading: Reading, record: Id, form: FormName, *, title: Phrase, act: Phrase, done: Phrase) -> Blank:
    """A form about an entry, still without lines."""
    one = loaded(reading, LocalService, record=record)
    return Blank(
        form=form,
        scope=one.folder.scope,
        about=record,
        title=title,
        lines=(),
        act=act,
        done=done,
        begun=stored_of(reading, one),
    )


def _same(reading: Reading, record: Id) -> Blank:
    blank = _about(
        *(reading, record, FormName.CHANGE_SERVICE),
        title=say("Change this entry"),
        act=say("Save"),
        done=say("The entry is changed."),
    )
    return replace(blank, lines=_lines(reading, begins=loaded(reading, LocalService, record=record)))


def _change(desk: Desk, answers: Answers) -> Changes:
    form, values = changed(answers)
    return directory.change(desk, form=form, **values)


def _right(reading: Reading, record: Id) -> Blank:
    blank = _about(
        *(reading, record, FormName.CHECK_SERVICE),
        title=say("It was checked today"),
        act=say("Everything is right"),
        done=say("The entry was checked today."),
    )
    asked = say("Ask them whether the number, the hours and who may refer are still right.")
    return replace(blank, says=(asked, say("If something has changed, change the entry instead.")))


def _check(desk: Desk, answers: Answers) -> Changes:
    return directory.checked(desk, service=answers.about)


def _shut(reading: Reading, record: Id) -> Blank:
    blank = _about(
        *(reading, record, FormName.CLOSE_SERVICE),
        title=say("This service has closed"),
        act=say("Close the entry"),
        done=say("The entry is closed."),
    )
    kept = say("Nobody is offered it any more. What was asked of it stays with each person.")
    lines = lines_of(reading.words, LocalService, ("closed_on", "closed_why"))
    needed = with_needed(lines, {"closed_on": say("Enter the day on which it closed")})
    return replace(blank, says=(kept,), lines=needed)


def _close(desk: Desk, answers: Answers) -> Changes:
    on, why = answers.needed_day("closed_on"), answers.text("closed_why")
    return directory.close(desk, form=answers.over, on=on, why=why)


def _open(reading: Reading, record: Id) -> Blank:
    blank = _about(
        *(reading, record, FormName.REOPEN_SERVICE),
        title=say("It is open again"),
        act=say("Open the entry"),
        done=say("The entry is open again."),
    )
    return replace(blank, says=(say("Check afterwards whether what the entry says is still right."),))


def _reopen(desk: Desk, answers: Answers) -> Changes:
    return directory.reopen(desk, service=answers.about)


FORMS = (
    DeclaredForm(FormName.ADD_SERVICE, _new, _add),
    DeclaredForm(FormName.CHANGE_SERVICE, _same, _change),
    DeclaredForm(FormName.CHECK_SERVICE, _right, _check),
    DeclaredForm(FormName.CLOSE_SERVICE, _shut, _close),
    DeclaredForm(FormName.REOPEN_SERVICE, _open, _reopen),
)
