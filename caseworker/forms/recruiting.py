"""Forms about recruiting a mentor: a step onwards, an interview, a reference, an end, what the service asks."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from caseworker.domain.changes import Changes
from caseworker.domain.errors import NotHere, Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.domain.recruiting import NoteKind, RecruitmentNote, next_stage
from caseworker.domain.service import ServiceSettings
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import changed, line_of, lines_of, loaded, stored_of
from caseworker.forms.mentors import insist_on_coordinator
from caseworker.queries.form_names import FormName
from caseworker.queries.lacks import lack_words, lacks_of
from caseworker.queries.reading import Reading
from caseworker.queries.recruiting import MOVES
from caseworker.queries.saying import listed
from caseworker.services import office, recruiting
from caseworker.services.desk import Desk

_OURS = ("not_suited", "checks", "references", "training", "no_answer", "other")
_THEIRS = ("no_time", "moved_away", "health_or_family", "work", "changed_mind", "no_answer", "other")
_UNREAD = say("Coordinators alone read this. It is never on the mentor's own laptop.")


def _mentor(reading: Reading, record: Id) -> Mentor:
    insist_on_coordinator(reading)
    return loaded(reading, Mentor, record=record)


def _on(reading: Reading, label: Phrase, *, needed: Phrase) -> Line:
    line = line_of(reading.words, RecruitmentNote, "on", needed=needed)
    return replace(line, label=label, begins=reading.today)


def _words(reading: Reading, label: Phrase, *, needed: Phrase | None = None) -> Line:
    line = replace(line_of(reading.words, RecruitmentNote, "words"), label=label)
    return line if needed is None else replace(line, needed=needed)


# One step onwards


def _onwards(reading: Reading, record: Id) -> Blank:
    mentor = _mentor(reading, record)
    to = next_stage(mentor.status)
    if to is None:
        raise Refused(say("Only somebody who is being recruited moves on. Nothing was changed."))
    missing = lacks_of(reading, mentor)
    said = say("Still lacking: {what}.", what=listed(lack_words(reading, one) for one in missing))
    begins = to is MentorStatus.ACTIVE
    why = _words(reading, say("Why they begin all the same"), needed=say("Say why they begin all the same"))
    return Blank(
        form=FormName.MOVE_ON,
        scope=record,
        about=record,
        title=say("{name}: {step}", name=mentor.called, step=MOVES[to]),
        lines=(
            _on(reading, say("Since"), needed=say("Enter since when")),
            *((why,) if begins and missing else ()),
        ),
        act=MOVES[to],
        done=say("They have moved on."),
        says=(*((said,) if missing else ()), *((_UNREAD,) if begins and missing else ())),
        begun=stored_of(reading, mentor),
    )


def _move_on(desk: Desk, answers: Answers) -> Changes:
    on, despite = answers.needed_day("on"), answers.text("words")
    return recruiting.move_on(desk, mentor=answers.about, on=on, despite=despite, over=answers.begun)


# Not taken


def _ending(form: FormName, title: str, codes: Sequence[str], *, act: Phrase, done: Phrase) -> Callable[..., Blank]:
    def blank(reading: Reading, record: Id) -> Blank:
        mentor = _mentor(reading, record)
        why = line_of(reading.words, RecruitmentNote, "why", needed=say("Choose why"))
        return Blank(
            form=form,
            scope=record,
            about=record,
            title=Phrase(title, {"name": mentor.called}),
            lines=(
                _on(reading, say("On"), needed=say("Enter the day")),
                replace(why, choices=tuple(one for one in why.choices if one.code in codes)),
                _words(reading, say("In words")),
            ),
            act=act,
            done=done,
            says=(_UNREAD,),
            begun=stored_of(reading, mentor),
        )

    return blank


def _end(act: Callable[..., Changes]) -> Callable[[Desk, Answers], Changes]:
    def hand_in(desk: Desk, answers: Answers) -> Changes:
        return act(
            desk,
            mentor=answers.about,
            on=answers.needed_day("on"),
            why=answers.text("why"),
            words=answers.text("words"),
            over=answers.begun,
        )

    return hand_in


_TURN_DOWN = _ending(
    FormName.TURN_DOWN,
    say("Turn {name} down").template,
    _OURS,
    act=say("Turn them down"),
    done=say("It is written down that they were not taken."),
)
_WITHDREW = _ending(
    FormName.WITHDREW,
    say("{name} withdraws").template,
    _THEIRS,
    act=say("Write down that they withdraw"),
    done=say("It is written down that they withdrew."),
)


# What was said


def _interview(reading: Reading, record: Id) -> Blank:
    mentor = _mentor(reading, record)
    return _said(
        mentor,
        form=FormName.INTERVIEWED,
        title=say("Interview with {name}", name=mentor.called),
        lines=(_on(reading, say("Held on"), needed=say("Enter the day on which it was held")), _outcome(reading),
               _words(reading, say("What was said"))),
        done=say("The interview is kept."),
    )  # fmt: skip


def _reference(reading: Reading, record: Id) -> Blank:
    mentor = _mentor(reading, record)
    referee = line_of(reading.words, RecruitmentNote, "referee", needed=say("Enter who gave it"))
    return _said(
        mentor,
        form=FormName.REFERENCE_CAME,
        title=say("Reference for {name}", name=mentor.called),
        lines=(replace(referee, hint=say("The mentor can read who gave one, and not what it says")),
               _on(reading, say("Came on"), needed=say("Enter the day on which it came")), _outcome(reading),
               _words(reading, say("What it says"))),
        done=say("The reference is kept."),
    )  # fmt: skip


def _outcome(reading: Reading) -> Line:
    return line_of(reading.words, Check, "outcome", needed=say("Choose the outcome, or Waiting"))


def _other(reading: Reading, record: Id) -> Blank:
    mentor = _mentor(reading, record)
    return _said(
        mentor,
        form=FormName.RECRUITMENT_NOTE,
        title=say("A note about {name}", name=mentor.called),
        lines=(_on(reading, say("Day"), needed=say("Enter the day")),
               _words(reading, say("What there is to note"), needed=say("Write what there is to note"))),
        done=say("The note is kept."),
    )  # fmt: skip


def _said(mentor: Mentor, *, form: FormName, title: Phrase, lines: tuple[Line, ...], done: Phrase) -> Blank:
    return Blank(
        form=form,
        scope=mentor.id,
        about=mentor.id,
        title=title,
        lines=lines,
        act=say("Keep it"),
        done=done,
        says=(_UNREAD,),
    )


def _keep(kind: NoteKind, check_type: str = "") -> Callable[[Desk, Answers], Changes]:
    def hand_in(desk: Desk, answers: Answers) -> Changes:
        on, referee = answers.day("on"), answers.text("referee") or None
        outcome, words = answers.text("outcome") or None, answers.text("words") or None
        note = RecruitmentNote(note_kind=kind, on=on, referee=referee, outcome=outcome, words=words)
        check = Check(check_type=check_type, module=referee, issued_on=on, outcome=outcome) if check_type else None
        return recruiting.add_note(desk, mentor=answers.about, note=note, check=check)

    return hand_in


# Leaving


def _leaving(reading: Reading, record: Id) -> Blank:
    mentor, words = _mentor(reading, record), reading.words
    talk = line_of(words, RecruitmentNote, "exit_talk", needed=say("Choose whether there was a talk"))
    agreed = line_of(words, RecruitmentNote, "reference_agreed", needed=say("Choose whether a reference is agreed"))
    return _said(
        mentor,
        form=FormName.EXIT_TALK,
        title=say("Talk on leaving with {name}", name=mentor.called),
        lines=(_on(reading, say("Day"), needed=say("Enter the day")), talk, agreed, _words(reading, say("In words"))),
        done=say("The talk is kept."),
    )


def _keep_talk(desk: Desk, answers: Answers) -> Changes:
    note = RecruitmentNote(note_kind=NoteKind.EXIT, **answers.given)  # type: ignore[arg-type]
    return recruiting.add_note(desk, mentor=answers.about, note=note)


# What the service asks

_POLICY = ("references_needed", "dbs_level", "induction_modules", "enquiry_days", "not_taken_months")


def _policy(reading: Reading, service: Id) -> Blank:
    insist_on_coordinator(reading)
    found = next(iter(reading.of_scopes(ServiceSettings, [service])), None)
    if found is None:
        raise NotHere(say("The office's settings are not on this device."))
    hints = {
        "dbs_level": say("Asking for a higher level than the role allows has no lawful ground"),
        "induction_modules": say("Each on a line of its own; without any, one module of training is enough"),
    }
    lines = [
        replace(line, hint=hints.get(line.name, line.hint))
        for line in lines_of(reading.words, ServiceSettings, _POLICY, begins=found)
    ]
    return Blank(
        form=FormName.RECRUITING_POLICY,
        scope=service,
        about=service,
        title=say("What the service asks of mentors"),
        lines=tuple(lines),
        act=say("Save"),
        done=say("The service's settings are changed."),
        says=(say("What is left empty: two references, 14 days, six months."),),
        begun=stored_of(reading, found),
    )


def _change_policy(desk: Desk, answers: Answers) -> Changes:
    form, values = changed(answers)
    return office.change_settings(desk, form=form, **values)


FORMS = (
    DeclaredForm(FormName.MOVE_ON, _onwards, _move_on),
    DeclaredForm(FormName.TURN_DOWN, _TURN_DOWN, _end(recruiting.turn_down)),
    DeclaredForm(FormName.WITHDREW, _WITHDREW, _end(recruiting.withdrew)),
    DeclaredForm(FormName.INTERVIEWED, _interview, _keep(NoteKind.INTERVIEW, "interview")),
    DeclaredForm(FormName.REFERENCE_CAME, _reference, _keep(NoteKind.REFERENCE, "reference")),
    DeclaredForm(FormName.RECRUITMENT_NOTE, _other, _keep(NoteKind.OTHER)),
    DeclaredForm(FormName.EXIT_TALK, _leaving, _keep_talk),
    DeclaredForm(FormName.RECRUITING_POLICY, _policy, _change_policy),
)
