"""Forms about agreeing and sharing: the yes to take part and its end, a body let in or not, all withdrawn at once."""

from collections.abc import Sequence
from dataclasses import replace

from caseworker.domain.agreements import Agreement
from caseworker.domain.changes import Changes
from caseworker.domain.disclosure import Basis
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.service import ServiceKind
from caseworker.forms.blank import Answers, Blank, DeclaredForm
from caseworker.forms.lines import line_of, lines_of, loaded, services, which_body, with_needed
from caseworker.queries.form_names import FormName
from caseworker.queries.permission_form import bodies_let_in
from caseworker.queries.reading import Reading
from caseworker.queries.referring import partners
from caseworker.queries.saying import listed
from caseworker.queries.sharing import permitting_bodies, purposes
from caseworker.services import agreements, casework, permissions
from caseworker.services.desk import Desk
from caseworker.services.referrals import Body

_AGREED = ("agreed_on", "how_given", "form", "language", "understood")
_AGREED_NEEDED = {"agreed_on": say("Enter the day on which the person agreed")}
_FOR_GOOD = say("This cannot be undone: what has left has left.")


def _agreeing(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    lines = with_needed(lines_of(reading.words, Agreement, _AGREED), _AGREED_NEEDED)
    return Blank(
        form=FormName.BEGIN_AGREEMENT,
        scope=case,
        about=case,
        title=say("The person agrees to take part"),
        lines=tuple(replace(line, begins=reading.today) if line.name == "agreed_on" else line for line in lines),
        act=say("Keep it"),
        done=say("The agreement is kept."),
        says=(say("It rests on them alone and ends when they say so. What may be shared is asked on its own."),),
    )


def _agree(desk: Desk, answers: Answers) -> Changes:
    return agreements.begin(desk, case=answers.about, agreement=Agreement(**answers.given))  # type: ignore[arg-type]


def _ending(reading: Reading, record: Id) -> Blank:
    one = loaded(reading, Agreement, record=record)
    words = reading.words
    on = line_of(words, Agreement, "ended_on", needed=say("Enter the day from which they no longer agree"))
    return Blank(
        form=FormName.END_AGREEMENT,
        scope=one.folder.scope,
        about=record,
        title=say("The person no longer agrees"),
        lines=(replace(on, begins=reading.today), line_of(words, Agreement, "ended_why")),
        act=say("Keep it"),
        done=say("It is kept that they no longer agree. Support stops."),
        says=(say("Permissions to share are withdrawn on their own."),),
    )


def _end(desk: Desk, answers: Answers) -> Changes:
    on, why = answers.needed_day("ended_on"), answers.text("ended_why")
    return agreements.end(desk, agreement=answers.about, on=on, why=why)


def _sharing(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    return Blank(
        form=FormName.SHARE_WITH,
        scope=case,
        about=case,
        title=say("Share with a body"),
        lines=(which_body(partners(reading, ServiceKind.BODY)),),
        act=say("Let it in"),
        done=say("The body is let in. It is sent what a duty asks for and what the person permits."),
        says=(
            say("It learns who the person is, and from now on what a duty asks for. Progress needs the person's yes."),
            say("A body that is let in already stays until sharing with it is stopped."),
            _FOR_GOOD,
        ),
    )


def _share(desk: Desk, answers: Answers) -> Changes:
    return casework.share_with(desk, case=answers.about, body=Body(answers.id("body")))


def _stopping(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    return Blank(
        form=FormName.STOP_SHARING,
        scope=case,
        about=case,
        title=say("Stop sharing"),
        lines=(which_body(services(reading, bodies_let_in(reading, case))),),
        act=say("Stop sharing"),
        done=say("Nothing more is sent to it. What it has stays on its own record."),
        says=(say("Also what a duty asks for stops: tell it by telephone of anything that cannot wait."),),
    )


def _stop(desk: Desk, answers: Answers) -> Changes:
    return casework.stop_sharing(desk, case=answers.about, body=answers.id("body"))


def _withdrawing(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    return Blank(
        form=FormName.WITHDRAW_ALL,
        scope=case,
        about=case,
        title=say("Withdraw every permission"),
        lines=(which_body(services(reading, permitting_bodies(reading, case))),),
        act=say("Withdraw"),
        done=say("Withdrawn. Nothing that rests on permission leaves any more."),
        says=(say("At once and in one step. To share again, the person is asked again."),),
        heeded=True,
    )


def _what_follows(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    """What stops, what stays and on which duty, and what cannot be called back."""
    told = purposes(reading, answers.about, answers.id("body"))
    stops, duty, official = (listed(told[basis]) for basis in (Basis.PERMISSION, Basis.DUTY, Basis.OFFICIAL))
    parts = (
        say("This stops: {what}. What still waits to leave stays here.", what=stops) if stops.template else None,
        say("This stays, because a duty asks for it: {what}.", what=duty) if duty.template else None,
        say("This stays, as the body's own official information: {what}.", what=official)
        if official.template
        else None,
        say("What has left is not called back; the ledger lists it."),
    )
    return tuple(part for part in parts if part is not None)


def _withdraw(desk: Desk, answers: Answers) -> Changes:
    return permissions.withdraw_all(desk, case=answers.about, body=answers.id("body"))


FORMS = (
    DeclaredForm(FormName.BEGIN_AGREEMENT, _agreeing, _agree),
    DeclaredForm(FormName.END_AGREEMENT, _ending, _end),
    DeclaredForm(FormName.SHARE_WITH, _sharing, _share),
    DeclaredForm(FormName.STOP_SHARING, _stopping, _stop),
    DeclaredForm(FormName.WITHDRAW_ALL, _withdrawing, _withdraw, _what_follows),
)
