"""Forms about how a person may safely be reached: another way, a change, and taking one away that was never right."""

from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.people import SafeContact
from caseworker.forms.blank import Answers, Blank, DeclaredForm
from caseworker.forms.lines import changed, loaded, sections_of, stored_of, with_needed
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.services import people
from caseworker.services.desk import Desk

_WAY, _SAFE = say("The way"), say("What is safe")
_REACHED = ("means", "value")
_SAFELY = (
    "safe_to_phone", "safe_to_text", "safe_to_write", "safe_to_visit", "voicemail", "who_may_answer", "hours",
    "warning",
)  # fmt: skip
_NEEDED = {"means": say("Choose how the person can be reached")}


def _new(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    return Blank(
        form=FormName.ADD_CONTACT,
        scope=case,
        about=case,
        title=say("A way to reach them"),
        lines=with_needed(sections_of(reading.words, SafeContact, ((_WAY, _REACHED), (_SAFE, _SAFELY))), _NEEDED),
        act=say("Keep it"),
        done=say("The way to reach them is kept."),
        says=(say("What nobody has said to be safe counts as not known, never as safe."),),
    )


def _add(desk: Desk, answers: Answers) -> Changes:
    return people.add_contact(desk, case=answers.about, contact=SafeContact(**answers.given))  # type: ignore[arg-type]


def _same(reading: Reading, record: Id) -> Blank:
    contact = loaded(reading, SafeContact, record=record)
    sections = ((_WAY, (*_REACHED, "current")), (_SAFE, _SAFELY))
    return Blank(
        form=FormName.CHANGE_CONTACT,
        scope=contact.folder.scope,
        about=record,
        title=say("A way to reach them"),
        lines=with_needed(sections_of(reading.words, SafeContact, sections, begins=contact), _NEEDED),
        act=say("Save"),
        done=say("The way to reach them is changed."),
        begun=stored_of(reading, contact),
    )


def _change(desk: Desk, answers: Answers) -> Changes:
    form, values = changed(answers)
    return people.edit(desk, form=form, **values)


def _gone(reading: Reading, record: Id) -> Blank:
    contact = loaded(reading, SafeContact, record=record)
    return Blank(
        form=FormName.REMOVE_CONTACT,
        scope=contact.folder.scope,
        about=record,
        title=say("Take this way to reach them away"),
        lines=(),
        act=say("Take it away"),
        done=say("It is taken away."),
        says=(say("For one that was never right. Its history stays, and it can be undone until it is sent."),),
        begun=stored_of(reading, contact),
    )


def _remove(desk: Desk, answers: Answers) -> Changes:
    form, _ = changed(answers)
    return people.remove(desk, form=form)


FORMS = (
    DeclaredForm(FormName.ADD_CONTACT, _new, _add),
    DeclaredForm(FormName.CHANGE_CONTACT, _same, _change),
    DeclaredForm(FormName.REMOVE_CONTACT, _gone, _remove),
)
