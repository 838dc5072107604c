"""Forms about appointments: booking one with somebody, and changing what it is."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from caseworker.domain.appointments import Appointment
from caseworker.domain.changes import Changes
from caseworker.domain.clock import LONDON
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.record import Form
from caseworker.domain.service import Role
from caseworker.forms import back_by
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import lines_of, loaded, loaded_of, members, stored_of, under, with_needed
from caseworker.queries.back_known import back_advice
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
_BOOKED, _CHANGED = say("The appointment is booked."), say("The appointment is changed.")
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
        done=_BOOKED,
    )


def _without_gate(lines: Sequence[Line]) -> tuple[Line, ...]:
    """A gate pick-up has a form of its own, which knows the prison and the day."""
    kept = {"purpose": lambda choices: tuple(one for one in choices if one.code != appointments.GATE)}
    return tuple(replace(line, choices=kept[line.name](line.choices)) if line.name in kept else line for line in lines)


def _minutes(begins: int | None) -> Line:
    return Line("minutes", Form.NUMBER, say("How long (minutes)"), begins=begins)


def _back_by(begins: str | None) -> Line:
    return Line("back_by", Form.TEXT, back_by.LABEL, hint=back_by.HINT, begins=begins)


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
    wanted = _wanted(answers)
    made = appointments.book_despite_clash(desk, case=answers.about, appointment=wanted)
    return back_by.said_of(made, desk, done=_BOOKED, kept=wanted)


def _wanted(answers: Answers) -> Appointment:
    starts = answers.moment("starts_at")
    if starts is None:
        raise Refused(_WHEN)
    values = {name: answers.values.get(name) for name in ("purpose", *_AFTER, "note") if name in answers.values}
    return Appointment(
        **values,  # type: ignore[arg-type]
        starts_at=starts,
        ends_at=_ends(starts, answers.number("minutes")),
        expected_back=back_by.moment_of(answers.text("back_by"), starts=starts),
        mentor=answers.id("mentor") or None,
    )


def _ends(starts: datetime, minutes: int | None) -> datetime | None:
    return starts + timedelta(minutes=minutes) if minutes else None


def _advise(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    wanted = replace(_wanted(answers), mentor=answers.id("mentor") or reading.member)
    return (*booking_advice(reading, case=answers.about, wanted=wanted), *back_advice(reading, wanted))


def _same(reading: Reading, record: Id) -> Blank:
    one = loaded(reading, Appointment, record=record)
    long = (one.ends_at - one.starts_at) // timedelta(minutes=1) if one.ends_at and one.starts_at else None
    purpose = with_needed(lines_of(reading.words, Appointment, ("purpose",), begins=one), {"purpose": _PURPOSE})
    return Blank(
        form=FormName.CHANGE_APPOINTMENT,
        scope=one.folder.scope,
        about=record,
        title=say("Change what it is"),
        lines=(
            *under(_TIME, (*(() if one.gate_pickup else purpose), _minutes(long))),
            *under(_PLACE, lines_of(reading.words, Appointment, _AFTER, begins=one)),
            *under(_GOES, (*_whose(reading, one.mentor), _back_by(_shown(one)))),
            *under(_GOES, lines_of(reading.words, Appointment, ("note",), begins=one)),
        ),
        act=say("Save"),
        done=_CHANGED,
        says=(say("To another time it is moved, so that who asked for that is kept."),),
        begun=stored_of(reading, one),
    )


def _shown(one: Appointment) -> str | None:
    return f"{one.expected_back.astimezone(LONDON):%H:%M}" if one.expected_back else None


def _changed(answers: Answers) -> dict[str, Any]:
    """What differs from the appointment as it was loaded."""
    before = loaded_of(answers, Appointment)
    starts = before.starts_at
    values = {name: value for name, value in answers.values.items() if name not in ("minutes", "back_by")}
    if starts is not None:
        values["ends_at"] = _ends(starts, answers.number("minutes"))
        if (typed := answers.text("back_by")) != (_shown(before) or ""):
            values["expected_back"] = back_by.moment_of(typed, starts=starts)
    return {name: value for name, value in values.items() if getattr(before, name) != value}


def _change(desk: Desk, answers: Answers) -> Changes:
    before, values = loaded_of(answers, Appointment), _changed(answers)
    changes = appointments.edit(desk, form=answers.over, **values)
    new = "expected_back" in values
    return back_by.said_of(changes, desk, done=_CHANGED, kept=replace(before, **values)) if new else changes


def _advise_change(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    before = loaded_of(answers, Appointment)
    values = _changed(answers)
    wanted = replace(before, **values, moved_from=before.id)
    back = back_advice(reading, wanted) if "expected_back" in values else ()
    return (*booking_advice(reading, case=before.case, wanted=wanted), *back)


FORMS = (
    DeclaredForm(FormName.BOOK, _new, _book, _advise),
    DeclaredForm(FormName.CHANGE_APPOINTMENT, _same, _change, _advise_change),
)
