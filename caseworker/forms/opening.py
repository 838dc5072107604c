"""Forms about who may open a record: a mentor let in or out, a wall raised or lifted by two, and who could on a day."""

from collections.abc import Sequence

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.record import Form
from caseworker.domain.service import Role
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import members, named, which
from caseworker.queries.form_names import FormName
from caseworker.queries.let_in import mentors_let_in, walled
from caseworker.queries.opening import liftable
from caseworker.queries.permission_form import bodies_let_in
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.who_could import who_could
from caseworker.services import assignments
from caseworker.services.desk import Desk

_FOR_GOOD = say("This cannot be undone: what has been read has been read.")


def _mentor(choices: Sequence[Choice]) -> Line:
    return which("member", say("Which mentor"), choices, needed=say("Choose which mentor"))


def _around(choices: Sequence[Choice]) -> Line:
    return which("member", say("Around whom"), choices, needed=say("Choose around whom"))


def _letting_in(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    out = {*mentors_let_in(reading, [case]), *walled(reading, case)}
    choices = tuple(one for one in members(reading, Role.MENTOR) if one.code not in out)
    return Blank(
        form=FormName.LET_MENTOR_IN,
        scope=case,
        about=case,
        title=say("Let a mentor in"),
        lines=(_mentor(choices),),
        act=say("Let in"),
        done=say("The mentor is let in. The history goes to their laptop with the next exchange."),
        says=(
            say("They read the whole working file, its history too. It is no match: that is made of its own."),
            _FOR_GOOD,
        ),
    )


def _let_in(desk: Desk, answers: Answers) -> Changes:
    return assignments.assign(desk, case=answers.about, mentor=answers.id("member"))


def _ending(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    choices = named(reading, mentors_let_in(reading, [case]))
    return Blank(
        form=FormName.END_ACCESS,
        scope=case,
        about=case,
        title=say("End a mentor's access"),
        lines=(_mentor(choices),),
        act=say("End it"),
        done=say("Nothing more is sent to them. Their laptop is asked to give up what it holds."),
        says=(say("A match that stands is ended of its own. What they wrote stays."),),
    )


def _end(desk: Desk, answers: Answers) -> Changes:
    return assignments.unassign(desk, case=answers.about, mentor=answers.id("member"))


def _walling(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    out = {reading.member, *walled(reading, case)}
    own = [one for one in members(reading, Role.COORDINATOR, Role.MENTOR) if one.code not in out]
    return Blank(
        form=FormName.RAISE_WALL,
        scope=case,
        about=case,
        title=say("Raise a wall"),
        lines=(
            _around((*own, *_at_bodies(reading, case, out))),
            Line("reason", Form.LONG_TEXT, say("Why"), hint=say("Coordinators alone read it"), needed=say("Say why")),
        ),
        act=say("Raise the wall"),
        done=say("The wall stands, on every device as it hears of it."),
        says=(
            say("Whoever it names is sent nothing of this person, finds no record, and gives up what they hold."),
            say("It goes before every other rule. Only two coordinators together can lift it."),
        ),
    )


def _at_bodies(reading: Reading, case: Id, out: set[Id]) -> tuple[Choice, ...]:
    bodies = bodies_let_in(reading, case)
    sql = "SELECT id FROM kind_member WHERE scope IN ({marks}) AND role=? AND left_on IS NULL"
    rows = reading.rows_in(sql, bodies, Role.PRACTITIONER.value) if bodies else ()
    return named(reading, (Id(row[0]) for row in rows if Id(row[0]) not in out))


def _wall(desk: Desk, answers: Answers) -> Changes:
    return assignments.wall(desk, case=answers.about, member=answers.id("member"), reason=answers.text("reason"))


def _lifting(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    choices = named(reading, liftable(reading, case))
    return Blank(
        form=FormName.LIFT_WALL,
        scope=case,
        about=case,
        title=say("Agree to lift a wall"),
        lines=(_around(choices),),
        act=say("Agree"),
        done=say("You have agreed. The wall falls when two have."),
        says=(say("Two coordinators have to agree, neither of them the one it keeps out."), _FOR_GOOD),
    )


def _lift(desk: Desk, answers: Answers) -> Changes:
    return assignments.lift_wall(desk, case=answers.about, member=answers.id("member"))


def _asking(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    return Blank(
        form=FormName.WHO_COULD,
        scope=case,
        about=case,
        title=say("Who could open this on a day"),
        lines=(
            Line(
                "day", Form.DAY, say("Day"), hint=say("As it stood when that day was over"), needed=say("Enter a day")
            ),
        ),
        act=say("Show who could"),
        done=say("Nothing was changed."),
        says=(say("As far as this laptop has heard, by the moments that were written down."),),
    )


def _answer(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    day = answers.day("day")
    if day is None or day > reading.today:
        return ()
    found = who_could(reading, answers.about, day=day)
    if not found:
        return (say("Nobody could open it on {day}: there was no record yet, or nobody was let in.", day=day),)
    return tuple(say("{name}: {why}", name=one.name, why=one.why) for one in found)


def _look(_desk: Desk, answers: Answers) -> Changes:
    if answers.day("day") is None:
        raise Refused(say("Enter a day."))
    return Changes()


FORMS = (
    DeclaredForm(FormName.LET_MENTOR_IN, _letting_in, _let_in),
    DeclaredForm(FormName.END_ACCESS, _ending, _end),
    DeclaredForm(FormName.RAISE_WALL, _walling, _wall),
    DeclaredForm(FormName.LIFT_WALL, _lifting, _lift),
    DeclaredForm(FormName.WHO_COULD, _asking, _look, _answer),
)
