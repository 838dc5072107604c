"""Forms about a mentor's time with the service: supervision, leave, coming back, and leaving."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor, Supervision
from caseworker.domain.recruiting import RecruitmentNote
from caseworker.domain.service import Role
from caseworker.forms.blank import Answers, Blank, DeclaredForm
from caseworker.forms.lines import line_of, lines_of, loaded, members, stored_of
from caseworker.forms.mentors import insist_on_coordinator
from caseworker.queries.booked import booked_with
from caseworker.queries.called import called
from caseworker.queries.form_names import FormName
from caseworker.queries.mentor_people import WALKING, matches_of
from caseworker.queries.mentor_words import held_by
from caseworker.queries.reading import Reading
from caseworker.queries.recruiting import leaving_note
from caseworker.queries.saying import both, text
from caseworker.services import mentors
from caseworker.services.desk import Desk


def _mentor(reading: Reading, record: Id) -> Mentor:
    insist_on_coordinator(reading)
    return loaded(reading, Mentor, record=record)


def _supervision(reading: Reading, record: Id) -> Blank:
    mentor, words = _mentor(reading, record), reading.words
    held = line_of(words, Mentor, "supervised_on", needed=say("Enter the day on which it was held"))
    coordinators = members(reading, Role.COORDINATOR)
    due = line_of(words, Mentor, "supervision_due", needed=say("Enter by when it is due again"))
    return Blank(
        form=FormName.SUPERVISED,
        scope=record,
        about=record,
        title=say("Supervision of {name}", name=mentor.called),
        lines=(
            replace(held, label=say("Held on"), begins=reading.today),
            replace(line_of(words, Supervision, "held_by"), choices=coordinators, begins=reading.member),
            *lines_of(words, Supervision, ("words", "agreed")),
            replace(due, label=say("Due again on")),
        ),
        act=say("Keep it"),
        done=say("The supervision is kept."),
        says=(say("Coordinators alone read what was said and agreed. A worry about a mentor is a concern."),),
        begun=stored_of(reading, mentor),
    )


def _supervised(desk: Desk, answers: Answers) -> Changes:
    held, due = answers.needed_day("supervised_on"), answers.needed_day("supervision_due")
    said, agreed = answers.text("words") or None, answers.text("agreed") or None
    kept = Supervision(on=held, held_by=answers.id("held_by") or None, words=said, agreed=agreed)
    return mentors.supervised(desk, mentor=answers.about, held=kept, next_due=due, over=answers.begun)


# Leave


def _leave(reading: Reading, record: Id) -> Blank:
    mentor, words = _mentor(reading, record), reading.words
    since = line_of(words, Mentor, "leave_from", begins=mentor, needed=say("Enter the first day away"))
    until = line_of(words, Mentor, "leave_until", begins=mentor, hint=say("Leave it empty while nobody knows"))
    return Blank(
        form=FormName.MENTOR_LEAVE,
        scope=record,
        about=record,
        title=say("Leave of {name}", name=mentor.called),
        lines=(replace(since, label=say("First day away")), replace(until, label=say("Last day away"))),
        act=say("Keep it"),
        done=say("The leave is kept."),
        says=(say("Matches go on. Nothing can be booked with them in these days."),),
        begun=stored_of(reading, mentor),
    )


def _booked_then(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    """What is booked with them in these days, and stays so until somebody moves it."""
    return tuple(_still_booked(reading, answers, since=answers.day("leave_from"), until=answers.day("leave_until")))


def _still_booked(reading: Reading, answers: Answers, *, since: date | None, until: date | None) -> Iterator[Phrase]:
    found = booked_with(reading, answers.about, since=since, until=until) if since else ()
    names = called(reading, (one.case for one in found))
    for one in found:
        name = names.get(one.case, "")
        yield say(
            "Booked in these days: {name}, {moment}. It stays booked until it is moved.",
            name=name,
            moment=one.starts_at,
        )


def _go(desk: Desk, answers: Answers) -> Changes:
    since, until = answers.needed_day("leave_from"), answers.day("leave_until")
    return mentors.on_leave(desk, mentor=answers.about, since=since, until=until, over=answers.begun)


def _back(reading: Reading, record: Id) -> Blank:
    mentor = _mentor(reading, record)
    return Blank(
        form=FormName.MENTOR_BACK,
        scope=record,
        about=record,
        title=say("{name} is back", name=mentor.called),
        lines=(),
        act=say("They are back"),
        done=say("The mentor is back."),
        says=(say("The leave is taken off the file, also one that lies ahead."),),
        begun=stored_of(reading, mentor),
    )


def _come_back(desk: Desk, answers: Answers) -> Changes:
    return mentors.back_from_leave(desk, mentor=answers.about, over=answers.begun)


# Leaving

_UNREAD = say("Why they leave, coordinators alone read: it is never on the mentor's own laptop, which learns the day.")


def _leaving(reading: Reading, record: Id) -> Blank:
    mentor, words = _mentor(reading, record), reading.words
    note = (leaving_note(reading, record) if mentor.left_on else None) or RecruitmentNote()
    on = line_of(words, Mentor, "left_on", begins=mentor, needed=say("Enter their last day"))
    return Blank(
        form=FormName.MENTOR_LEAVES,
        scope=record,
        about=record,
        title=say("{name} leaves", name=mentor.called),
        lines=(
            replace(on, label=say("Last day"), begins=mentor.left_on or reading.today),
            line_of(words, RecruitmentNote, "left_why", begins=note, needed=say("Choose why they leave")),
            replace(line_of(words, RecruitmentNote, "words", begins=note), label=say("Why they left, in words")),
        ),
        act=say("Write down that they leave"),
        done=say("It is written down when they leave, and why."),
        says=(*_what_happens(reading, mentor), _UNREAD),
        begun=stored_of(reading, mentor),
    )


def _what_happens(reading: Reading, mentor: Mentor) -> Iterator[Phrase]:
    standing = [one for one in matches_of(reading, mentor.id) if one.state in WALKING]
    names = called(reading, (one.case for one in standing))
    if standing:
        whom = both(text(name) for name in sorted(names.values()))
        yield say("Each of these people needs another mentor: {names}.", names=whom)
    if (hidden := held_by(reading, mentor.id) - len(standing)) > 0:
        yield say("{count} more, in cases walled off from you, another coordinator ends.", count=hidden)
    yield say(
        "Until a last day that lies ahead they go on, and every match is planned to end then. Today asks you then."
    )
    yield say(
        "With a last day that has come every match ends now: they stop receiving at once, and their laptop is asked to "
        "give up what it holds. This cannot be undone. Strike off their laptop on the Sync page as well."
    )


def _booked_after(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    """What is booked with them from their last day on, and stays so until somebody moves it."""
    return tuple(_still_booked(reading, answers, since=answers.day("left_on"), until=None))


def _left(desk: Desk, answers: Answers) -> Changes:
    last, why, words = answers.needed_day("left_on"), answers.text("left_why"), answers.text("words")
    return mentors.leave(desk, mentor=answers.about, on=last, why=why, words=words, over=answers.begun)


def _staying(reading: Reading, record: Id) -> Blank:
    mentor = _mentor(reading, record)
    return Blank(
        form=FormName.MENTOR_STAYS,
        scope=record,
        about=record,
        title=say("{name} stays", name=mentor.called),
        lines=(),
        act=say("They stay"),
        done=say("The mentor stays."),
        says=(say("Their last day is taken off the file, and off every match that was planned to end on it."),),
        begun=stored_of(reading, mentor),
    )


def _stay(desk: Desk, answers: Answers) -> Changes:
    return mentors.stays(desk, mentor=answers.about, over=answers.begun)


FORMS = (
    DeclaredForm(FormName.SUPERVISED, _supervision, _supervised),
    DeclaredForm(FormName.MENTOR_LEAVE, _leave, _go, _booked_then),
    DeclaredForm(FormName.MENTOR_BACK, _back, _come_back),
    DeclaredForm(FormName.MENTOR_LEAVES, _leaving, _left, _booked_after),
    DeclaredForm(FormName.MENTOR_STAYS, _staying, _stay),
)
