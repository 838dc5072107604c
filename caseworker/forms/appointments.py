"""Forms about appointments: booking one with somebody, and changing what it is."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from caseworker.domain.appointments import Appointment
from caseworker.domain.changes import Changes
from caseworker.domain.clock import LONDON, local_day, time_of
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.record import Form
from caseworker.domain.service import Role
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import lines_of, loaded, members, stored_of, under, with_needed
from caseworker.queries.booking import booking_advice
from caseworker.queries.called import called
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.saying import text
from caseworker.services import appointments
from caseworker.services.desk import Desk

USUAL_MINUTES = 60
_BEFORE = ("purpose", "starts_at")
_AFTER = ("held", "prison", "place", "phone", "travel_minutes")
_TIME, _PLACE, _GOES = say("What for, and when"), say("How and where"), say("For the day")
_PURPOSE = say("Choose what it is for")
_WHEN = say("Enter the day and the time at which it begins")


def _new(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    before = with_needed(lines_of(reading.words, Appointment, _BEFORE), {"purpose": _PURPOSE, "starts_at": _WHEN})
    walking = reading.scalar("SELECT mentor FROM case_row WHERE case_id=?", case)
    return Blank(
        form=FormName.BOOK,
        scope=case,
        about=case,
        title=say("Book an appointment with {name}", name=called(reading, [case]).get(case, "")),
        lines=(
            *under(_TIME, (*_without_gate(before), _minutes(USUAL_MINUTES))),
            *under(_PLACE, lines_of(reading.words, Appointment, _AFTER)),
            *under(_GOES, (*_whose(reading, walking or reading.member), _back_by(None))),
            *under(_GOES, lines_of(reading.words, Appointment, ("note",))),
        ),
        act=say("Book it"),
        done=say("The appointment is booked."),
    )


def _without_gate(lines: Sequence[Line]) -> tuple[Line, ...]:
    """A gate pick-up has a form of its own, which knows the prison and the day."""
    kept = {"purpose": lambda choices: tuple(one for one in choices if one.code != appointments.GATE)}
    return tuple(replace(line, choices=kept[line.name](line.choices)) if line.name in kept else line for line in lines)


def _minutes(begins: int | None) -> Line:
    return Line("minutes", Form.NUMBER, say("How long (minutes)"), begins=begins)


def _back_by(begins: str | None) -> Line:
    hint = say("For somebody who works alone: a time of that day, such as 15:30. Who is not back by then is asked for.")
    return Line("back_by", Form.TEXT, say("Expected back by"), hint=hint, begins=begins)


def _whose(reading: Reading, begins: Id | None) -> tuple[Line, ...]:
    """Who goes: a mentor books for themself, a coordinator for anybody, also for whom the form begins with.

    That may be a mentor without a laptop, or one who has left since.
    """
    if reading.is_a(Role.MENTOR):
        return ()
    choices: tuple[Choice, ...] = members(reading, Role.MENTOR, Role.COORDINATOR)
    if begins and begins not in {one.code for one in choices}:
        choices = (Choice(begins, text(reading.member_name(begins))), *choices)
    return (Line("mentor", Form.REF, say("Who goes"), choices=choices, needed=say("Choose who goes"), begins=begins),)


def _book(desk: Desk, answers: Answers) -> Changes:
    # Who else is met at that time was said before; it does not forbid the appointment.
    return appointments.book_despite_clash(desk, case=answers.about, appointment=_wanted(answers))


def _wanted(answers: Answers) -> Appointment:
    starts = answers.moment("starts_at")
    if starts is None:
        raise Refused(_WHEN)
    values = {name: answers.values.get(name) for name in ("purpose", *_AFTER, "note") if name in answers.values}
    return Appointment(
        **values,  # type: ignore[arg-type]
        starts_at=starts,
        ends_at=_ends(starts, answers.number("minutes")),
        expected_back=_back(answers.text("back_by"), day=local_day(starts)),
        mentor=answers.id("mentor") or None,
    )


def _ends(starts: datetime, minutes: int | None) -> datetime | None:
    return starts + timedelta(minutes=minutes) if minutes else None


def _back(typed: str, *, day: date) -> datetime | None:
    if not typed:
        return None
    at = time_of(typed)
    if at is None:
        raise Refused(say("Enter when whoever works alone is back as hours and minutes, such as 15:30."))
    return datetime.combine(day, at, LONDON)


def _advise(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    wanted = replace(_wanted(answers), mentor=answers.id("mentor") or reading.member)
    return booking_advice(reading, case=answers.about, wanted=wanted)


def _same(reading: Reading, record: Id) -> Blank:
    one = loaded(reading, Appointment, record=record)
    long = (one.ends_at - one.starts_at) // timedelta(minutes=1) if one.ends_at and one.starts_at else None
    back = f"{one.expected_back.astimezone(LONDON):%H:%M}" if one.expected_back else None
    purpose = with_needed(lines_of(reading.words, Appointment, ("purpose",), begins=one), {"purpose": _PURPOSE})
    return Blank(
        form=FormName.CHANGE_APPOINTMENT,
        scope=one.folder.scope,
        about=record,
        title=say("Change what it is"),
        lines=(
            *under(_TIME, (*(() if one.gate_pickup else purpose), _minutes(long))),
            *under(_PLACE, lines_of(reading.words, Appointment, _AFTER, begins=one)),
            *under(_GOES, (*_whose(reading, one.mentor), _back_by(back))),
            *under(_GOES, lines_of(reading.words, Appointment, ("note",), begins=one)),
        ),
        act=say("Save"),
        done=say("The appointment is changed."),
        says=(say("To another time it is moved, so that who asked for that is kept."),),
        begun=stored_of(reading, one),
    )


def _changed(answers: Answers) -> dict[str, Any]:
    """What differs from the appointment as it was loaded."""
    before = _before(answers)
    starts = before.starts_at
    values = {name: value for name, value in answers.values.items() if name not in ("minutes", "back_by")}
    if starts is not None:
        values["ends_at"] = _ends(starts, answers.number("minutes"))
        values["expected_back"] = _back(answers.text("back_by"), day=local_day(starts))
    return {name: value for name, value in values.items() if getattr(before, name) != value}


def _before(answers: Answers) -> Appointment:
    if answers.begun is None or not isinstance(answers.begun.record, Appointment):
        raise Refused(say("This form was opened without its appointment. Open it again."))
    return answers.begun.record


def _change(desk: Desk, answers: Answers) -> Changes:
    return appointments.edit(desk, form=answers.over, **_changed(answers))


def _advise_change(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    before = _before(answers)
    wanted = replace(before, **_changed(answers), moved_from=before.id)
    return booking_advice(reading, case=before.case, wanted=wanted)


FORMS = (
    DeclaredForm(FormName.BOOK, _new, _book, _advise),
    DeclaredForm(FormName.CHANGE_APPOINTMENT, _same, _change, _advise_change),
)
