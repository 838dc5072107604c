"""The form for a gap that may wait."""

from caseworker.domain.cases import Snooze
from caseworker.domain.changes import Changes
from caseworker.domain.errors import NotHere, say
from caseworker.domain.gaps import GapCode
from caseworker.domain.ids import Id
from caseworker.domain.record import Form
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import line_of
from caseworker.queries.form_names import FormName
from caseworker.queries.gaps import gaps_of
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.services import snoozes
from caseworker.services.desk import Desk


def _gap(reading: Reading, case: Id) -> Blank:
    gaps = [gap for gap in gaps_of(reading, reading.linked(case)) if gap.case == case]
    if not gaps:
        raise NotHere(say("Nothing is missing here any more."))
    words = reading.words
    choices = tuple(Choice(gap.code.value, words.of("gap", gap.code.value)) for gap in gaps)
    needed = say("Choose what may wait")
    which = Line("gap", Form.CHOICE, say("What may wait"), choices=choices, needed=needed, begins=choices[0].code)
    return Blank(
        form=FormName.SNOOZE_GAP,
        scope=case,
        about=case,
        title=say("Put a gap off"),
        lines=(
            which,
            line_of(words, Snooze, "until", needed=say("Enter the day until which it may wait")),
            line_of(words, Snooze, "why", needed=say("Say why it may wait")),
        ),
        act=say("Put it off"),
        done=say("It is put off, and comes back by itself."),
    )


def _put_off(desk: Desk, answers: Answers) -> Changes:
    gap, until = GapCode(answers.text("gap")), answers.needed_day("until")
    return snoozes.put_off(desk, case=answers.about, gap=gap, until=until, why=answers.text("why"))


FORMS = (DeclaredForm(FormName.SNOOZE_GAP, _gap, _put_off),)
