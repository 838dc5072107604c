"""Forms for two records of one person: joined and parted again; nothing is moved."""

from caseworker.domain.changes import Changes, Reported
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.record import Form
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.queries.form_names import FormName
from caseworker.queries.linked import joined, likely_the_same
from caseworker.queries.reading import Reading
from caseworker.services import links
from caseworker.services.desk import Desk


def _joining(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    other = Line(
        "other",
        Form.REF,
        say("The other record"),
        hint=say("Records with a name, a birth date or a number like this one's are offered"),
        choices=likely_the_same(reading, case),
        needed=say("Choose the other record"),
    )
    return Blank(
        form=FormName.LINK_RECORD,
        scope=case,
        about=case,
        title=say("Two records of one person"),
        lines=(other,),
        act=say("Join them"),
        done=say("They are one person; nothing was moved."),
        says=(
            say("In lists one line speaks for both, and each shows what the other knows."),
            say("Whoever is walled off from one is walled off from both. It can be parted again."),
        ),
    )


def _join(desk: Desk, answers: Answers) -> Changes:
    return links.same_person(desk, case=answers.about, other=answers.id("other"))


def _parting(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    choices = joined(reading, case)
    other = Line(
        "other",
        Form.REF,
        say("The other record"),
        choices=choices,
        needed=say("Choose the other record"),
        begins=choices[0].code if choices else None,
    )
    return Blank(
        form=FormName.PART_RECORD,
        scope=case,
        about=case,
        title=say("Two people after all"),
        lines=(other,),
        act=say("Part them"),
        done=say("They are two people again."),
        says=(say("Where a wall stands around either, it covers both until a second coordinator parts them too."),),
    )


def _part(desk: Desk, answers: Answers) -> Changes:
    case, other = answers.about, answers.id("other")
    changes = links.part(desk, case=case, other=other)
    if links.are_covered_by_one_wall(desk, case=case, other=other):
        said = say("It is kept. The wall covers both until another coordinator parts them too.")
        return Reported.of(changes, said=said)
    return changes


FORMS = (
    DeclaredForm(FormName.LINK_RECORD, _joining, _join),
    DeclaredForm(FormName.PART_RECORD, _parting, _part),
)
