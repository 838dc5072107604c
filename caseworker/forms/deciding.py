"""Deciding a referral: accepted with somebody who answers for it, returned with its reason, or withdrawn."""

from caseworker.domain.cases import Case, case_record_id
from caseworker.domain.changes import Changes
from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.record import Form
from caseworker.domain.referrals import Referral
from caseworker.domain.service import Role
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import line_of, loaded, members
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.referring import decides
from caseworker.services import referrals
from caseworker.services.desk import Desk


def _undecided(reading: Reading, record: Id) -> Referral:
    one = loaded(reading, Referral, record=record)
    if one.status not in referrals.WAITING:
        raise Refused(say("This referral has been decided already, so it was left as it is."))
    return one


def _accepting(reading: Reading, record: Id) -> Blank:
    one = _undecided(reading, record)
    if not decides(reading):
        raise Refused(say("A coordinator of the provider accepts a referral."))
    choices = members(reading, Role.COORDINATOR)
    case = next(iter(reading.some_of(Case, [case_record_id(one.case)])), Case())
    owner = Line(
        "owner",
        Form.REF,
        say("Who answers for them"),
        choices=choices,
        needed=say("Choose who answers for them"),
        begins=case.owner if case.owner in {choice.code for choice in choices} else reading.member,
    )
    return Blank(
        form=FormName.ACCEPT_REFERRAL,
        scope=one.folder.scope,
        about=record,
        title=say("Accept the referral"),
        lines=(owner,),
        act=say("Accept it"),
        done=say("The referral is accepted, and the work begins."),
        says=(say("Their record opens, and whoever sent the referral reads that it was accepted."),),
    )


def _accept(desk: Desk, answers: Answers) -> Changes:
    return referrals.accept(desk, referral=answers.about, owner=answers.id("owner"))


def _returning(reading: Reading, record: Id) -> Blank:
    one = _undecided(reading, record)
    if not decides(reading):
        raise Refused(say("A coordinator of the provider returns a referral."))
    words = reading.words
    why, more = say("Choose why it is returned"), say("What would have to change, or who else could help")
    return Blank(
        form=FormName.RETURN_REFERRAL,
        scope=one.folder.scope,
        about=record,
        title=say("Return the referral"),
        lines=(
            line_of(words, Referral, "return_reason", needed=why),
            line_of(words, Referral, "return_words", hint=more),
        ),
        act=say("Return it"),
        done=say("The referral is returned, and the case is closed."),
        says=(say("Whoever sent it reads the reason and your words. They can refer again."),),
    )


def _return(desk: Desk, answers: Answers) -> Changes:
    reason, words = answers.text("return_reason"), answers.text("return_words")
    return referrals.give_back(desk, referral=answers.about, reason=reason, words=words)


def _withdrawing(reading: Reading, record: Id) -> Blank:
    one = _undecided(reading, record)
    return Blank(
        form=FormName.WITHDRAW_REFERRAL,
        scope=one.folder.scope,
        about=record,
        title=say("Withdraw the referral"),
        lines=(),
        act=say("Withdraw it"),
        done=say("The referral is withdrawn."),
        says=(say("Nobody will decide it any more. What was written stays, and they can be referred again."),),
    )


def _withdraw(desk: Desk, answers: Answers) -> Changes:
    return referrals.withdraw(desk, referral=answers.about)


FORMS = (
    DeclaredForm(FormName.ACCEPT_REFERRAL, _accepting, _accept),
    DeclaredForm(FormName.RETURN_REFERRAL, _returning, _return),
    DeclaredForm(FormName.WITHDRAW_REFERRAL, _withdrawing, _withdraw),
)
