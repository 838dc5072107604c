"""Forms about what a person needs help with: another need, and a change of one."""

from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.referrals import Need
from caseworker.forms.blank import Answers, Blank, DeclaredForm, OneOf
from caseworker.forms.lines import changed, lines_of, loaded, stored_of
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.services import needs
from caseworker.services.desk import Desk

_FIELDS = ("pathway", "support_need", "words", "own_words", "complexity", "desired_outcomes", "status")

_ONE = OneOf(
    ("pathway", "support_need", "words", "own_words"),
    say("Choose what it is, or write it down: one of them is enough."),
    more=True,
)


def _new(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    return Blank(
        form=FormName.ADD_NEED,
        scope=case,
        about=case,
        title=say("A need"),
        lines=tuple(lines_of(reading.words, Need, _FIELDS)),
        act=say("Keep it"),
        done=say("The need is kept."),
        says=(_ONE.said,),
        one_of=(_ONE,),
    )


def _add(desk: Desk, answers: Answers) -> Changes:
    return needs.add(desk, case=answers.about, need=Need(**answers.given))  # type: ignore[arg-type]


def _same(reading: Reading, record: Id) -> Blank:
    need = loaded(reading, Need, record=record)
    return Blank(
        form=FormName.CHANGE_NEED,
        scope=need.folder.scope,
        about=record,
        title=say("A need"),
        lines=tuple(lines_of(reading.words, Need, (*_FIELDS, "met_on"), begins=need)),
        act=say("Save"),
        done=say("The need is changed."),
        one_of=() if need.category else (_ONE,),
        begun=stored_of(reading, need),
    )


def _change(desk: Desk, answers: Answers) -> Changes:
    form, values = changed(answers)
    return needs.edit(desk, form=form, **values)


FORMS = (
    DeclaredForm(FormName.ADD_NEED, _new, _add),
    DeclaredForm(FormName.CHANGE_NEED, _same, _change),
)
