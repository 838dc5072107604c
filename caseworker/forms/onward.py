"""Forms about help from elsewhere: asked for, accepted or refused, first seen, ended, and taken back."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from caseworker.domain.changes import Changes
from caseworker.domain.directory import LocalService
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.names import fold
from caseworker.domain.onward import OnwardReferral
from caseworker.domain.people import Person
from caseworker.domain.referrals import Need
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line, OneOf
from caseworker.forms.lines import line_of, lines_of, loaded, stored_of, with_needed
from caseworker.queries.directory import serves, unchecked
from caseworker.queries.form_names import FormName
from caseworker.queries.onward import sent_to, service_names
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.services import onward
from caseworker.services.desk import Desk

# -- asking ------------------------------------------------------------------------------------------------------------


def _new(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    return Blank(
        form=FormName.SEND_ONWARD,
        scope=case,
        about=case,
        title=say("Send an onward referral"),
        lines=_asked(reading, case),
        act=say("Keep it"),
        done=say("The onward referral is kept."),
        says=(
            say("Write down what was sent: by phone, by letter or together. Nothing leaves this program by it."),
            say("Without an answer in ten days it is shown as a gap."),
        ),
        one_of=(OneOf(("service", "service_name"), onward.ONE_SERVICE),),
    )


def _asked(reading: Reading, case: Id) -> tuple[Line, ...]:
    begins = OnwardReferral(sent_on=reading.today)
    names = ("pathway", "service", "service_name", "agreed", "words", "how", "sent_on", "whole_case")
    needed = {
        "pathway": say("Choose for which need help is asked"),
        "agreed": say("Say whether the person wants this"),
        "sent_on": say("Enter the day on which it was sent"),
    }
    made = with_needed(lines_of(reading.words, OnwardReferral, names, begins=begins), needed)
    return tuple(_with_more(reading, line, case) for line in made)


def _with_more(reading: Reading, line: Line, case: Id) -> Line:
    if line.name == "service":
        return replace(line, choices=_services(reading, case), hint=say("Those that fit the person best come first"))
    if line.name == "service_name":
        return replace(line, hint=say("Only if it is not in the list above"))
    if line.name == "whole_case":
        return replace(line, hint=say("Say so by phone as well. The record and the mentor stay here until they agree."))
    return line


def _services(reading: Reading, case: Id) -> tuple[Choice, ...]:
    """The open services: those that help with a need of the person near their home, then with a need, then others."""
    needs = {one.pathway for one in reading.of_scopes(Need, [case]) if one.pathway}
    person = reading.file_of(Person, case) or Person()
    places = fold(person.home_area or ""), fold(person.home_district or "")

    def strangeness(one: LocalService) -> tuple[bool, bool, str, Id]:
        return not needs & {*one.pathways}, not serves(one, *places), fold(one.name or ""), one.id

    standing = sorted((one for one in reading.all_of(LocalService) if one.closed_on is None), key=strangeness)
    return tuple(Choice(one.id, _called(reading, one)) for one in standing)


def _called(reading: Reading, one: LocalService) -> Phrase:
    kind = reading.words.inside("help_kind", one.help_kind)
    if one.areas:
        return say("{name} ({kind}, {area})", name=one.name or "", kind=kind, area=one.areas[0])
    return say("{name} ({kind})", name=one.name or "", kind=kind)


def _advise(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    return tuple(_warnings(reading, answers))


def _warnings(reading: Reading, answers: Answers) -> Iterator[Phrase]:
    if answers.flag("agreed") is False:
        yield say("The person does not want this, so it cannot be sent.")
    one = next(iter(reading.some_of(LocalService, [answers.id("service")])), None)
    if one is None:
        return
    pathway = answers.text("pathway")
    if one.pathways and pathway not in one.pathways:
        need = reading.words.inside("pathway", pathway)
        yield say("Its entry does not say that it helps with {need}.", need=need)
    if one.who_may_refer and reading.role not in one.who_may_refer:
        yield say("Its entry does not say that you may refer to it: {how}", how=one.how_to_refer or "…")
    doubt = unchecked(reading, one)
    if doubt is not None:
        yield doubt


def _send(desk: Desk, answers: Answers) -> Changes:
    sent = OnwardReferral(**answers.given)  # type: ignore[arg-type]
    return onward.send(desk, case=answers.about, referral=sent)


# -- each next step ----------------------------------------------------------------------------------------------------


def _step(form: FormName, *, title: Phrase, act: Phrase, done: Phrase) -> Callable[[Reading, Id], Blank]:
    """How a form about an onward referral begins, still without lines."""

    def begin(reading: Reading, record: Id) -> Blank:
        one = loaded(reading, OnwardReferral, record=record)
        to = sent_to(one, service_names(reading, [one]))
        return Blank(
            form=form,
            scope=one.folder.scope,
            about=record,
            title=title,
            lines=(),
            act=act,
            done=done,
            says=(say("Asked: {service}.", service=to),),
            begun=stored_of(reading, one),
        )

    return begin


_begin_accepted = _step(
    FormName.ONWARD_ACCEPTED, title=say("It was accepted"), act=say("Keep it"), done=say("It is kept as accepted.")
)
_begin_refused = _step(
    FormName.ONWARD_REFUSED, title=say("It was refused"), act=say("Keep it"), done=say("It is kept as refused.")
)
_begin_seen = _step(
    FormName.ONWARD_SEEN, title=say("They were seen"), act=say("Keep it"), done=say("It is kept that they were seen.")
)
_begin_ended = _step(
    FormName.ONWARD_ENDED, title=say("It has ended"), act=say("Keep it"), done=say("The onward referral has ended.")
)
_begin_back = _step(
    FormName.ONWARD_TAKEN_BACK, title=say("Take it back"), act=say("Take it back"), done=say("It is taken back.")
)


def _day(reading: Reading, name: str) -> Line:
    begins = OnwardReferral(**{name: reading.today})  # type: ignore[arg-type]
    return line_of(reading.words, OnwardReferral, name, begins=begins, needed=say("Enter the day"))


def _answer(reading: Reading, record: Id) -> Line:
    return line_of(reading.words, OnwardReferral, "answer", begins=loaded(reading, OnwardReferral, record=record))


def _accepted(reading: Reading, record: Id) -> Blank:
    soon = say("Unless they have seen the person three weeks after that, it is shown as a gap.")
    blank = _begin_accepted(reading, record)
    return replace(blank, says=(*blank.says, soon), lines=(_day(reading, "accepted_on"), _answer(reading, record)))


def _accept(desk: Desk, answers: Answers) -> Changes:
    return onward.accepted(desk, form=answers.over, on=answers.needed_day("accepted_on"), answer=answers.text("answer"))


def _refused(reading: Reading, record: Id) -> Blank:
    next_ = say("Then ask somebody else, or say that it has ended: a week later it is shown as a gap.")
    blank = _begin_refused(reading, record)
    why = line_of(reading.words, OnwardReferral, "refused_why", needed=say("Choose why it was refused"))
    lines = (_day(reading, "refused_on"), why, _answer(reading, record))
    return replace(blank, says=(*blank.says, next_), lines=lines)


def _refuse(desk: Desk, answers: Answers) -> Changes:
    why, said = answers.text("refused_why"), answers.text("answer")
    return onward.refused(desk, form=answers.over, on=answers.needed_day("refused_on"), why=why, answer=said)


def _seen(reading: Reading, record: Id) -> Blank:
    return replace(_begin_seen(reading, record), lines=(_day(reading, "first_seen_on"),))


def _see(desk: Desk, answers: Answers) -> Changes:
    return onward.first_seen(desk, form=answers.over, on=answers.needed_day("first_seen_on"))


def _ended(reading: Reading, record: Id) -> Blank:
    how = line_of(reading.words, OnwardReferral, "ended_how", needed=say("Choose how it ended"))
    lines = (_day(reading, "ended_on"), how, line_of(reading.words, OnwardReferral, "outcome"))
    return replace(_begin_ended(reading, record), lines=lines)


def _end(desk: Desk, answers: Answers) -> Changes:
    how, came = answers.text("ended_how"), answers.text("outcome")
    return onward.ended(desk, form=answers.over, on=answers.needed_day("ended_on"), how=how, outcome=came)


def _back(reading: Reading, record: Id) -> Blank:
    never = say("For one that was written down by mistake. Its history stays.")
    blank = _begin_back(reading, record)
    return replace(blank, says=(*blank.says, never))


def _take_back(desk: Desk, answers: Answers) -> Changes:
    return onward.take_back(desk, form=answers.over)


FORMS = (
    DeclaredForm(FormName.SEND_ONWARD, _new, _send, _advise),
    DeclaredForm(FormName.ONWARD_ACCEPTED, _accepted, _accept),
    DeclaredForm(FormName.ONWARD_REFUSED, _refused, _refuse),
    DeclaredForm(FormName.ONWARD_SEEN, _seen, _see),
    DeclaredForm(FormName.ONWARD_ENDED, _ended, _end),
    DeclaredForm(FormName.ONWARD_TAKEN_BACK, _back, _take_back),
)
