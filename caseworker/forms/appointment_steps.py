"""Forms about what happens with an appointment: it is moved or cancelled, somebody is back, something came of it."""

from collections.abc import Sequence
from dataclasses import replace

from caseworker.domain.appointments import Appointment, Attendance
from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.forms import back_by
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import line_of, loaded, loaded_of, stored_of
from caseworker.queries.back_known import somebody_else
from caseworker.queries.booking import booking_advice
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.saying import together
from caseworker.services import appointments
from caseworker.services.desk import Desk

_MOVED = say("The appointment is moved.")
_WHO_ASKED = say("Choose who asked for it")


def _asked(reading: Reading, *, why: Phrase) -> tuple[Line, ...]:
    by = line_of(reading.words, Appointment, "moved_by", needed=_WHO_ASKED)
    reason = line_of(reading.words, Appointment, "moved_why")
    return replace(by, label=say("Who asked for it")), replace(reason, label=why)


def _to_move(reading: Reading, record: Id) -> Blank:
    one = loaded(reading, Appointment, record=record)
    when = line_of(reading.words, Appointment, "starts_at", begins=one, needed=say("Enter the new day and time"))
    return Blank(
        form=FormName.MOVE_APPOINTMENT,
        scope=one.folder.scope,
        about=record,
        title=say("Move the appointment"),
        lines=(replace(when, label=say("New day and time")), *_asked(reading, why=say("Why it is moved"))),
        act=say("Move it"),
        done=_MOVED,
        begun=stored_of(reading, one),
    )


def _move(desk: Desk, answers: Answers) -> Changes:
    starts = answers.moment("starts_at")
    if starts is None:
        raise Refused(say("Enter the new day and time"))
    by, why = answers.text("moved_by"), answers.text("moved_why")
    changes = appointments.move(desk, appointment=answers.about, starts_at=starts, asked_by=by, why=why)
    return back_by.said_of(changes, desk, done=_MOVED, kept=loaded_of(answers, Appointment))


def _advise_move(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    old = loaded(reading, Appointment, record=answers.about)
    starts = answers.moment("starts_at")
    long = old.ends_at - old.starts_at if old.ends_at and old.starts_at else None
    ends = starts + long if starts and long else None
    return booking_advice(
        reading, case=old.case, wanted=replace(old, starts_at=starts, ends_at=ends, moved_from=old.id)
    )


def _to_cancel(reading: Reading, record: Id) -> Blank:
    one = loaded(reading, Appointment, record=record)
    return Blank(
        form=FormName.CANCEL_APPOINTMENT,
        scope=one.folder.scope,
        about=record,
        title=say("Cancel the appointment"),
        lines=_asked(reading, why=say("Why it is cancelled")),
        act=say("Cancel the appointment"),
        done=say("The appointment is cancelled."),
        says=(say("It stays in the record as cancelled, with who asked for it."),),
    )


def _cancel(desk: Desk, answers: Answers) -> Changes:
    by, why = answers.text("moved_by"), answers.text("moved_why")
    return appointments.cancel(desk, appointment=answers.about, asked_by=by, why=why)


def _outcome(reading: Reading, record: Id) -> Blank:
    one = loaded(reading, Appointment, record=record)
    came = line_of(reading.words, Appointment, "attendance", begins=one, needed=say("Choose whether they came"))
    reason = line_of(reading.words, Appointment, "reason", begins=one, hint=say("Only where they did not come"))
    return Blank(
        form=FormName.CAME_OF,
        scope=one.folder.scope,
        about=record,
        title=say("What came of it"),
        lines=(came, reason, line_of(reading.words, Appointment, "outcome", begins=one)),
        act=say("Keep it"),
        done=say("What came of it is kept."),
        says=(say("What was talked about belongs into a session; this says whether the appointment was kept."),),
        begun=stored_of(reading, one),
    )


def _came_of(desk: Desk, answers: Answers) -> Changes:
    return appointments.came_of(
        desk,
        appointment=answers.about,
        attendance=Attendance(answers.text("attendance")),
        reason=answers.text("reason"),
        outcome=answers.text("outcome"),
        over=answers.begun,
    )


def _to_be_back(reading: Reading, record: Id) -> Blank:
    one = loaded(reading, Appointment, record=record)
    mine = one.mentor == reading.member
    return Blank(
        form=FormName.BACK,
        scope=one.folder.scope,
        about=record,
        title=say("Back from working alone"),
        lines=(),
        act=say("Keep that they are back"),
        done=_kept_back(reading) if mine else say("It is kept that they are back."),
        says=(say("Only once you have spoken to them, or are back yourself. The time of now is kept."),),
    )


def _kept_back(reading: Reading) -> Phrase:
    """Whoever knew of the time goes on ringing until they know of this too."""
    kept, whom = say("It is kept that you are back."), somebody_else(reading)
    if not whom.template:
        return together((kept, say("Nobody else knows before you exchange.")))
    return together((kept, say("Nobody else knows before you exchange. Ring {whom} where you cannot.", whom=whom)))


def _back(desk: Desk, answers: Answers) -> Changes:
    return appointments.back(desk, appointment=answers.about)


FORMS = (
    DeclaredForm(FormName.MOVE_APPOINTMENT, _to_move, _move, _advise_move),
    DeclaredForm(FormName.CANCEL_APPOINTMENT, _to_cancel, _cancel),
    DeclaredForm(FormName.CAME_OF, _outcome, _came_of),
    DeclaredForm(FormName.BACK, _to_be_back, _back),
)
