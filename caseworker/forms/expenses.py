"""Forms about expenses: a journey by the mile, something that was paid, a claim, and a coordinator's decision."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from caseworker.domain.changes import Changes
from caseworker.domain.errors import NotHere, Phrase, Refused, say
from caseworker.domain.expenses import ClaimDecision, Expense, needs_receipts, pence_of, tenths_of, total
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.record import Form
from caseworker.domain.service import Role, ServiceSettings
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import changed, line_of, lines_of, loaded, stored_of
from caseworker.forms.mentors import insist_on_coordinator
from caseworker.queries.expenses import (
    Claimed,
    claim_of,
    miles,
    not_handed_in,
    pounds,
    receipt_of,
    standing_of,
    what_of,
)
from caseworker.queries.expenses import line_of as line_words
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.saying import listed
from caseworker.services import expenses, office
from caseworker.services.desk import Desk

_VEHICLES = ("car", "motorcycle", "bicycle")
_AMOUNT, _MILES = "pence", "miles_tenths"
_RATES = ("car_pence", "car_after_pence", "motorcycle_pence", "bicycle_pence")


def _insist(reading: Reading, mentor: Id) -> None:
    """A mentor writes in their own file, a coordinator in any."""
    if not (reading.is_a(Role.COORDINATOR) or (reading.is_a(Role.MENTOR) and reading.member == mentor)):
        raise Refused(say("Only the mentor and coordinators do this. Nothing was changed."))


def _whose(reading: Reading, mentor: Id) -> Mentor:
    _insist(reading, mentor)
    return loaded(reading, Mentor, record=mentor)


# Lines


def _day(reading: Reading, line: Expense | None) -> Line:
    made = line_of(reading.words, Expense, "on", begins=line, needed=say("Enter the day"))
    return made if line is not None else replace(made, begins=reading.today)


def _kind(reading: Reading, line: Expense | None, *, vehicles: bool) -> Line:
    made = line_of(reading.words, Expense, "expense_kind", begins=line, needed=say("Choose what it was"))
    return replace(made, choices=tuple(one for one in made.choices if (one.code in _VEHICLES) is vehicles))


def _journey_lines(reading: Reading, line: Expense | None = None) -> tuple[Line, ...]:
    words = reading.words
    far = say("In miles; with km behind it, in kilometres: 12.5, or 20 km")
    begins = miles(line.miles_tenths) if line is not None and line.miles_tenths else None
    needed = say("Enter how far it was")
    return (
        _day(reading, line),
        _kind(reading, line, vehicles=True),
        line_of(words, Expense, "from_place", begins=line, needed=say("Enter where it began")),
        line_of(words, Expense, "to_place", begins=line, needed=say("Enter where it ended")),
        Line(_MILES, Form.TEXT, say("How far"), hint=far, needed=needed, begins=begins),
        line_of(words, Expense, "what_for", begins=line, hint=say("Without anybody's name")),
    )


def _paid_lines(reading: Reading, line: Expense | None = None) -> tuple[Line, ...]:
    words = reading.words
    begins = pounds(line.pence).removeprefix("£") if line is not None and line.pence else None
    needed = say("Enter what was paid")
    return (
        _day(reading, line),
        _kind(reading, line, vehicles=False),
        line_of(words, Expense, "what_for", begins=line, hint=say("Without anybody's name")),
        Line(_AMOUNT, Form.TEXT, say("Paid (£)"), hint=say("Such as 4.50"), needed=needed, begins=begins),
        *lines_of(words, Expense, ("receipt", "receipt_number"), begins=line),
    )


def _adding(
    form: FormName, title: Phrase, lines: Callable[[Reading], tuple[Line, ...]]
) -> Callable[[Reading, Id], Blank]:
    def blank(reading: Reading, mentor: Id) -> Blank:
        _whose(reading, mentor)
        return Blank(
            form=form,
            scope=mentor,
            about=mentor,
            title=title,
            lines=lines(reading),
            act=say("Keep it"),
            done=say("The line is kept. It is not handed in yet."),
        )

    return blank


def _read(answers: Answers) -> dict[str, Any]:
    """The answers as the fields of a line. Raises Refused for what is no distance or no amount."""
    values: dict[str, Any] = dict(answers.values)
    if _MILES in values:
        far = say("Enter how far it was in figures, such as 12.5 or 20 km. Nothing was saved.")
        values[_MILES] = _figure(tenths_of(answers.text(_MILES)), far, about=_MILES)
    if _AMOUNT in values:
        paid = say("Enter what was paid in pounds and pence, such as 4.50. Nothing was saved.")
        values[_AMOUNT] = _figure(pence_of(answers.text(_AMOUNT)), paid, about=_AMOUNT)
    return values


def _figure(read: int | None, otherwise: Phrase, *, about: str) -> int:
    if read is None:
        raise Refused(otherwise, about=about)
    return read


def _add(desk: Desk, answers: Answers) -> Changes:
    return expenses.add_expense(desk, mentor=answers.about, expense=Expense(**_read(answers)))


def _same(reading: Reading, record: Id) -> Blank:
    line = loaded(reading, Expense, record=record)
    _insist(reading, line.folder.scope)
    lines = _journey_lines if line.expense_kind in _VEHICLES else _paid_lines
    return Blank(
        form=FormName.CHANGE_EXPENSE,
        scope=line.folder.scope,
        about=record,
        title=say("Put the line right"),
        lines=lines(reading, line),
        act=say("Save"),
        done=say("The line is put right."),
        begun=stored_of(reading, line),
    )


def _change(desk: Desk, answers: Answers) -> Changes:
    return expenses.change_expense(desk, expense=answers.about, over=answers.begun, **_read(answers))


def _out(reading: Reading, record: Id) -> Blank:
    line = loaded(reading, Expense, record=record)
    _insist(reading, line.folder.scope)
    return Blank(
        form=FormName.REMOVE_EXPENSE,
        scope=line.folder.scope,
        about=record,
        title=say("Take this line out?"),
        lines=(),
        act=say("Take it out"),
        done=say("The line is taken out."),
        says=(what_of(reading, line),),
    )


def _remove(desk: Desk, answers: Answers) -> Changes:
    return expenses.remove_expense(desk, expense=answers.about)


# Claims


def _hand_in(reading: Reading, mentor: Id) -> Blank:
    _whose(reading, mentor)
    waiting = not_handed_in(reading, mentor)
    return Blank(
        form=FormName.HAND_IN_EXPENSES,
        scope=mentor,
        about=mentor,
        title=say("Hand in expenses"),
        lines=(),
        act=say("Hand in"),
        done=say("The expenses are handed in."),
        says=(
            say("{count} lines, {amount} together.", count=len(waiting), amount=pounds(total(waiting))),
            *(_line_words(reading, line) for line in waiting if line.lacks_receipt),
            say("Every line that is not handed in goes into one claim, and cannot be changed any more."),
            say("A mile is paid by its rate and by how many have gone before it in the tax year."),
        ),
    )


def _handed(desk: Desk, answers: Answers) -> Changes:
    return expenses.hand_in(desk, mentor=answers.about)


def _about_claim(
    form: FormName,
    title: Phrase,
    *,
    lines: Callable[[Reading, Claimed], Sequence[Line]],
    act: Phrase,
    done: Phrase,
) -> Callable[[Reading, Id], Blank]:
    def blank(reading: Reading, claim: Id) -> Blank:
        insist_on_coordinator(reading)
        mentor, found = claim_of(reading, claim)
        whose = say("Claim {number}. {name}: {amount}.", number=found.number, name=mentor.called,
                    amount=pounds(found.claim.pence or 0))  # fmt: skip
        return Blank(
            form=form,
            scope=mentor.id,
            about=claim,
            title=title,
            lines=tuple(lines(reading, found)),
            act=act,
            done=done,
            says=(whose, standing_of(found)),
        )

    return blank


def _approving(reading: Reading, found: Claimed) -> Sequence[Line]:
    return (*_seen(reading, found), *_leaving_out(reading, found))


def _seen(reading: Reading, found: Claimed) -> Iterator[Line]:
    """Asked only where something was paid: a journey by the mile has no receipt."""
    if needs_receipts(found.lines):
        needed = say("Say whether the receipts were seen")
        yield line_of(reading.words, ClaimDecision, "receipts_seen", needed=needed)


def _leaving_out(reading: Reading, found: Claimed) -> Iterator[Line]:
    """Of several lines some can go back to the mentor; one alone is refused with its claim."""
    if len(found.lines) < 2:
        return
    back = say("They go back to the mentor, to be put right and handed in again")
    choices = tuple(Choice(line.id, _line_words(reading, line)) for line in found.lines)
    yield Line("left_out", Form.CHOICES, say("Approve without these lines"), hint=back, choices=choices, begins=())
    hint = say("The mentor reads this")
    yield replace(line_of(reading.words, ClaimDecision, "left_out_why", hint=hint), label=say("Why without them"))


def _line_words(reading: Reading, line: Expense) -> Phrase:
    receipt = receipt_of(reading, line)
    words = listed((line_words(reading, line), receipt)) if line.lacks_receipt else line_words(reading, line)
    return say("{day}: {what}", day=line.on, what=words) if line.on else words


def _advise(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    return tuple(_warnings(reading, answers))


def _warnings(reading: Reading, answers: Answers) -> Iterator[Phrase]:
    """What is approved without a receipt that anybody has seen, and what is left of a claim."""
    _, found = claim_of(reading, answers.about)
    out = answers.many("left_out")
    kept = [line for line in found.lines if line.id not in out]
    if answers.flag("receipts_seen") is False and needs_receipts(kept):
        yield say("The receipts were not seen. The claim and its PDF will say so.")
    for line in kept:
        if line.lacks_receipt:
            yield say("{line}, {receipt}.", line=line_words(reading, line), receipt=receipt_of(reading, line))
    if out and kept:
        yield say("{amount} are approved.", amount=pounds(total(kept)))


def _why(reading: Reading, _found: Claimed) -> Sequence[Line]:
    hint = say("The mentor reads this")
    return (line_of(reading.words, ClaimDecision, "reason", hint=hint, needed=say("Say why it is refused")),)


def _paid_on(reading: Reading, _found: Claimed) -> Sequence[Line]:
    line = line_of(reading.words, ClaimDecision, "paid_on", needed=say("Enter the day on which it was paid"))
    return (replace(line, begins=reading.today),)


def _approve(desk: Desk, answers: Answers) -> Changes:
    out, why = answers.many("left_out"), answers.text("left_out_why")
    seen = answers.flag("receipts_seen")
    return expenses.approve(desk, claim=answers.about, receipts_seen=seen, left_out=out, why=why)


def _refuse(desk: Desk, answers: Answers) -> Changes:
    return expenses.refuse(desk, claim=answers.about, reason=answers.text("reason"))


def _pay(desk: Desk, answers: Answers) -> Changes:
    return expenses.paid(desk, claim=answers.about, on=answers.needed_day("paid_on"))


# Rates


def _rates(reading: Reading, service: Id) -> Blank:
    insist_on_coordinator(reading)
    found = next(iter(reading.of_scopes(ServiceSettings, [service])), None)
    if found is None:
        raise NotHere(say("The office's settings are not on this device."))
    return Blank(
        form=FormName.MILEAGE_RATES,
        scope=service,
        about=service,
        title=say("What a mile is paid"),
        lines=tuple(lines_of(reading.words, ServiceSettings, _RATES, begins=found)),
        act=say("Save"),
        done=say("The rates are changed."),
        says=(
            say("Left empty, it is what HM Revenue and Customs approves: 45p, then 25p after 10,000 miles in a tax "
                "year; 24p for a motorcycle, 20p for a bicycle. Check gov.uk for this tax year."),
            say("More than that can be taxable for the volunteer. Claims that are handed in stay as they are."),
        ),
        begun=stored_of(reading, found),
    )  # fmt: skip


def _change_rates(desk: Desk, answers: Answers) -> Changes:
    form, values = changed(answers)
    return office.change_settings(desk, form=form, **values)


_JOURNEY = _adding(FormName.ADD_JOURNEY, say("A journey"), _journey_lines)
_PAID = _adding(FormName.ADD_EXPENSE, say("Something that was paid"), _paid_lines)
FORMS = (
    DeclaredForm(FormName.ADD_JOURNEY, _JOURNEY, _add),
    DeclaredForm(FormName.ADD_EXPENSE, _PAID, _add),
    DeclaredForm(FormName.CHANGE_EXPENSE, _same, _change),
    DeclaredForm(FormName.REMOVE_EXPENSE, _out, _remove),
    DeclaredForm(FormName.HAND_IN_EXPENSES, _hand_in, _handed),
    DeclaredForm(
        FormName.APPROVE_CLAIM,
        _about_claim(FormName.APPROVE_CLAIM, say("Approve the claim"), lines=_approving, act=say("Approve"),
                     done=say("The claim is approved.")),
        _approve,
        _advise,
    ),
    DeclaredForm(
        FormName.REFUSE_CLAIM,
        _about_claim(FormName.REFUSE_CLAIM, say("Refuse the claim"), lines=_why, act=say("Refuse"),
                     done=say("The claim is refused. Its lines can be put right and handed in again.")),
        _refuse,
    ),
    DeclaredForm(
        FormName.CLAIM_PAID,
        _about_claim(FormName.CLAIM_PAID, say("The claim is paid"), lines=_paid_on, act=say("It is paid"),
                     done=say("It is kept that the claim is paid.")),
        _pay,
    ),
    DeclaredForm(FormName.MILEAGE_RATES, _rates, _change_rates),
)  # fmt: skip
