"""Forms about who a person is: names and birth, how to work with them, equality, numbers, and names left behind."""

from collections.abc import Callable

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.people import FormerName, Identifier, Person
from caseworker.forms.blank import Answers, Blank, DeclaredForm
from caseworker.forms.lines import A_NAME, Sections, changed, lines_of, loaded, sections_of, stored_of, with_needed
from caseworker.forms.week import week_lines, week_of
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.words import NOTHING
from caseworker.services import people
from caseworker.services.desk import Desk

_NAME = (
    (say("Name"), ("preferred_name", "given_name", "family_name", "aliases", "pronouns")),
    (say("Birth and nationality"), ("born_on", "nationality")),
    (say("Home"), ("no_fixed_home", "home_district", "home_area")),
    (say("Death"), ("deceased_on",)),
)
_WORKING = (
    (say("Speaking and reading"), ("languages", "interpreter_needed", "welsh_preferred", "reads_with_difficulty")),
    (say("Meeting"), ("access_needs", "meeting_needs", "neurodiversity")),
    (say("What helps"), ("adjustments_promised", "adjustments_delivered", "interests")),
)
_EQUALITY = (
    "gender", "gender_words", "ethnicity", "disability", "religion", "orientation", "marriage", "pregnancy",
)  # fmt: skip
_AS_THEY_SAY = say("Only what the person says of themself, in their words. Leave empty what they did not want to say.")
_NUMBER = ("identifier_type", "value", "issued_by", "doubtful")
_NUMBER_NEEDED = {"identifier_type": say("Choose which number it is"), "value": say("Enter the number")}
_FORMER = ("name", "gender_history", "until", "why_kept")
_FORMER_NEEDED = {"why_kept": say("Say why it must be kept")}
_APART = say("Coordinators alone read this. No search finds it and no mentor's laptop holds it.")
_HISTORY_STAYS = say("For one that was never right. Its history stays, and it can be undone until it is sent.")


def _about_person(form: FormName, title: Phrase, sections: Sections, *says: Phrase) -> Callable[[Reading, Id], Blank]:
    def blank(reading: Reading, case: Id) -> Blank:
        person = loaded(reading, Person, record=case)
        return Blank(
            form=form,
            scope=case,
            about=case,
            title=title,
            lines=tuple(sections_of(reading.words, Person, sections, begins=person)),
            act=say("Save"),
            done=say("It is saved."),
            says=says,
            begun=stored_of(reading, person),
            one_of=(A_NAME,) if sections is _NAME else (),
        )

    return blank


def _change(desk: Desk, answers: Answers) -> Changes:
    form, values = changed(answers)
    return people.edit(desk, form=form, **values)


def _can_meet(reading: Reading, case: Id) -> Blank:
    person = loaded(reading, Person, record=case)
    return Blank(
        form=FormName.CAN_MEET,
        scope=case,
        about=case,
        title=say("When they can be met"),
        lines=tuple(week_lines(person.can_meet)),
        act=say("Save"),
        done=say("It is saved."),
        says=(say("Leave all empty while nobody has asked: then it stands in nobody's way."),),
        begun=stored_of(reading, person),
    )


def _change_can_meet(desk: Desk, answers: Answers) -> Changes:
    return people.edit(desk, form=answers.over, can_meet=week_of(answers))


def _remove(desk: Desk, answers: Answers) -> Changes:
    form, _ = changed(answers)
    return people.remove(desk, form=form)


def _new_number(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    return Blank(
        form=FormName.ADD_NUMBER,
        scope=case,
        about=case,
        title=say("A number"),
        lines=with_needed(lines_of(reading.words, Identifier, _NUMBER), _NUMBER_NEEDED),
        act=say("Keep it"),
        done=say("The number is kept."),
    )


def _add_number(desk: Desk, answers: Answers) -> Changes:
    return people.add_identifier(desk, case=answers.about, identifier=Identifier(**answers.given))  # type: ignore[arg-type]


def _same_number(reading: Reading, record: Id) -> Blank:
    number = loaded(reading, Identifier, record=record)
    return Blank(
        form=FormName.CHANGE_NUMBER,
        scope=number.folder.scope,
        about=record,
        title=say("A number"),
        lines=with_needed(lines_of(reading.words, Identifier, _NUMBER, begins=number), _NUMBER_NEEDED),
        act=say("Save"),
        done=say("The number is changed."),
        begun=stored_of(reading, number),
    )


def _number_gone(reading: Reading, record: Id) -> Blank:
    number = loaded(reading, Identifier, record=record)
    return Blank(
        form=FormName.REMOVE_NUMBER,
        scope=number.folder.scope,
        about=record,
        title=say("Take this number away"),
        lines=(),
        act=say("Take it away"),
        done=say("It is taken away."),
        says=(_HISTORY_STAYS,),
        begun=stored_of(reading, number),
    )


def _new_former(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    return Blank(
        form=FormName.ADD_FORMER_NAME,
        scope=case,
        about=case,
        title=say("A name left behind"),
        lines=with_needed(lines_of(reading.words, FormerName, _FORMER), _FORMER_NEEDED),
        act=say("Keep it"),
        done=say("It is kept apart."),
        says=(_APART,),
    )


def _add_former(desk: Desk, answers: Answers) -> Changes:
    return people.add_former_name(desk, case=answers.about, former=FormerName(**answers.given))  # type: ignore[arg-type]


def _same_former(reading: Reading, record: Id) -> Blank:
    former = loaded(reading, FormerName, record=record)
    return Blank(
        form=FormName.CHANGE_FORMER_NAME,
        scope=former.folder.scope,
        about=record,
        title=say("A name left behind"),
        lines=with_needed(lines_of(reading.words, FormerName, _FORMER, begins=former), _FORMER_NEEDED),
        act=say("Save"),
        done=say("It is saved."),
        says=(_APART,),
        begun=stored_of(reading, former),
    )


def _former_gone(reading: Reading, record: Id) -> Blank:
    former = loaded(reading, FormerName, record=record)
    return Blank(
        form=FormName.REMOVE_FORMER_NAME,
        scope=former.folder.scope,
        about=record,
        title=say("Take this name away"),
        lines=(),
        act=say("Take it away"),
        done=say("It is taken away."),
        says=(_HISTORY_STAYS,),
        begun=stored_of(reading, former),
    )


_NAMED = _about_person(FormName.NAME_AND_BIRTH, say("Name, birth and home"), _NAME)
_WORKED_WITH = _about_person(FormName.WORKING_WITH, say("Languages and access needs"), _WORKING)
_EQUAL = _about_person(FormName.EQUALITY, say("Equality"), ((NOTHING, _EQUALITY),), _AS_THEY_SAY)

FORMS = (
    DeclaredForm(FormName.NAME_AND_BIRTH, _NAMED, _change),
    DeclaredForm(FormName.WORKING_WITH, _WORKED_WITH, _change),
    DeclaredForm(FormName.CAN_MEET, _can_meet, _change_can_meet),
    DeclaredForm(FormName.EQUALITY, _EQUAL, _change),
    DeclaredForm(FormName.ADD_NUMBER, _new_number, _add_number),
    DeclaredForm(FormName.CHANGE_NUMBER, _same_number, _change),
    DeclaredForm(FormName.REMOVE_NUMBER, _number_gone, _remove),
    DeclaredForm(FormName.ADD_FORMER_NAME, _new_former, _add_former),
    DeclaredForm(FormName.CHANGE_FORMER_NAME, _same_former, _change),
    DeclaredForm(FormName.REMOVE_FORMER_NAME, _former_gone, _remove),
)
