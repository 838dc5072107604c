"""Forms about who in prison or probation answers for a person: named, and gone with a handover."""

from dataclasses import replace

from caseworker.domain.changes import Changes
from caseworker.domain.custody import Practitioner
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.forms.blank import Answers, Blank, DeclaredForm
from caseworker.forms.lines import line_of, lines_of, loaded, with_needed
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.saying import text
from caseworker.services import practitioners
from caseworker.services.desk import Desk

_FIELDS = ("side", "name", "job", "phone", "email", "office", "since")
_NEEDED = {"side": say("Choose whether inside or outside"), "name": say("Enter who it is")}


def _named(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    return Blank(
        form=FormName.NAME_PRACTITIONER,
        scope=case,
        about=case,
        title=say("Who answers for them"),
        lines=with_needed(lines_of(reading.words, Practitioner, _FIELDS), _NEEDED),
        act=say("Name them"),
        done=say("They are named."),
        says=(say("Whoever was named on the same side until now ends on that day. Without a day it is today."),),
    )


def _name(desk: Desk, answers: Answers) -> Changes:
    named = Practitioner(**answers.given)  # type: ignore[arg-type]
    return practitioners.name(desk, case=answers.about, practitioner=named)


def _going(reading: Reading, record: Id) -> Blank:
    one = loaded(reading, Practitioner, record=record)
    return Blank(
        form=FormName.PRACTITIONER_GOES,
        scope=one.folder.scope,
        about=record,
        title=say("{name} no longer answers for them", name=text(one.name)),
        lines=(
            replace(
                line_of(reading.words, Practitioner, "until", needed=say("Enter the last day")), label=say("Last day")
            ),
            line_of(reading.words, Practitioner, "handover", hint=say("What the next one must know")),
        ),
        act=say("Save"),
        done=say("It is kept. Until somebody is named, it is a gap."),
    )


def _goes(desk: Desk, answers: Answers) -> Changes:
    on, handover = answers.needed_day("until"), answers.text("handover")
    return practitioners.no_longer(desk, practitioner=answers.about, on=on, handover=handover)


FORMS = (
    DeclaredForm(FormName.NAME_PRACTITIONER, _named, _name),
    DeclaredForm(FormName.PRACTITIONER_GOES, _going, _goes),
)
