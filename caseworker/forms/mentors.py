"""Forms about a mentor's file: a new one, and a change to each part of it. Nobody fills in forty fields at once."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.meetings import DRIVE
from caseworker.domain.mentors import Mentor, MentorStatus
from caseworker.domain.recruiting import RECRUITED, STAGES, WORKING
from caseworker.domain.service import Role
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import A_NAME, changed, line_of, lines_of, loaded, stored_of, with_needed
from caseworker.forms.week import week_lines, week_of
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.services import mentors
from caseworker.services.desk import Desk

_STATUSES = (*STAGES, *WORKING)
_SAVE, _SAVED = say("Save"), say("The mentor's file is changed.")
_DISTRICT = say("The first half of the postcode, such as WS2")


def insist_on_coordinator(reading: Reading) -> None:
    """Raises Refused for everybody else."""
    if not reading.is_a(Role.COORDINATOR):
        raise Refused(say("Only coordinators do this. Nothing was changed."))


def _new(reading: Reading, _service: Id) -> Blank:
    insist_on_coordinator(reading)
    fields = ("given_name", "family_name", "preferred_name", "phone", "email", "home_district", "languages", "status")
    lines = [_hinted(line) for line in lines_of(reading.words, Mentor, fields)]
    return Blank(
        form=FormName.ENROL_MENTOR,
        scope=reading.service,
        about=reading.service,
        title=say("Enrol a mentor"),
        lines=with_needed(
            [_status(line, among=STAGES, begins=MentorStatus.ENQUIRY) for line in lines],
            {"status": say("Choose a status")},
        ),
        act=say("Open their file"),
        done=say("The mentor's file is open."),
        says=(
            say("Checks and the rest follow in the file. Their laptop is invited from the Sync page."),
            say("Whoever is a mentor already stands at the last stage and begins from there; a sheet brings in many."),
        ),
        opens=PlaceName.MENTORS,
        one_of=(A_NAME,),
    )


def _hinted(line: Line) -> Line:
    return replace(line, hint=_DISTRICT) if line.name == "home_district" else line


def _status(line: Line, *, among: Sequence[str] = _STATUSES, begins: str | None = None) -> Line:
    """Everything but that they have left or were not taken: these are acts of their own."""
    if line.name != "status":
        return line
    choices = tuple(choice for choice in line.choices if choice.code in among)
    kept = line.begins if line.begins in among else None
    return replace(line, choices=choices, begins=kept or begins)


def _enrol(desk: Desk, answers: Answers) -> Changes:
    return mentors.enrol_mentor(desk, mentor=Mentor(**answers.given))  # type: ignore[arg-type]


def _part(reading: Reading, record: Id, *, form: FormName, title: Phrase, lines: list[Line]) -> Blank:
    """The form of one part of a file, saved over the file as it is now."""
    mentor = _mentor(reading, record)
    return Blank(
        form=form,
        scope=record,
        about=record,
        title=title,
        lines=tuple(lines),
        act=_SAVE,
        done=_SAVED,
        begun=stored_of(reading, mentor),
    )


def _mentor(reading: Reading, record: Id) -> Mentor:
    insist_on_coordinator(reading)
    return loaded(reading, Mentor, record=record)


def _change(desk: Desk, answers: Answers) -> Changes:
    _, values = changed(answers)
    return _save(desk, answers, values)


def _save(desk: Desk, answers: Answers, values: dict[str, Any]) -> Changes:
    return mentors.change(desk, mentor=answers.about, over=answers.begun, **values)


def _name(reading: Reading, record: Id) -> Blank:
    fields = ("given_name", "family_name", "preferred_name", "pronouns", "phone", "email", "gender")
    lines = lines_of(reading.words, Mentor, fields, begins=_mentor(reading, record))
    title = say("Name and contact")
    return replace(_part(reading, record, form=FormName.CHANGE_MENTOR_NAME, title=title, lines=lines), one_of=(A_NAME,))


def _skills(reading: Reading, record: Id) -> Blank:
    mentor, words = _mentor(reading, record), reading.words
    offered = say("Only if the mentor offers it; it is never a reason that is shown")
    lines = [
        *lines_of(words, Mentor, ("languages", "welsh", "skills", "interests"), begins=mentor),
        *map(_without_driving, lines_of(words, Mentor, ("can_offer", "cannot_offer"), begins=mentor)),
        line_of(words, Mentor, "lived_experience", begins=mentor, hint=offered),
        line_of(words, Mentor, "former_participant", begins=mentor, hint=offered),
    ]
    title = say("Languages and skills")
    return _part(reading, record, form=FormName.CHANGE_MENTOR_SKILLS, title=title, lines=lines)


def _without_driving(line: Line) -> Line:
    """Whether they drive is asked where they are."""
    return replace(line, choices=tuple(choice for choice in line.choices if choice.code != DRIVE))


def _capacity(reading: Reading, record: Id) -> Blank:
    mentor, words = _mentor(reading, record), reading.words
    places = say("With how many people they walk at once")
    lines = [
        line_of(words, Mentor, "capacity", begins=mentor, hint=places),
        *lines_of(words, Mentor, ("cleared_risk", "works_only_with"), begins=mentor),
    ]
    title = say("Places and clearance")
    return _part(reading, record, form=FormName.CHANGE_MENTOR_CAPACITY, title=title, lines=lines)


# Where and when


def _times(reading: Reading, record: Id) -> Blank:
    mentor, words = _mentor(reading, record), reading.words
    lines = [
        line_of(words, Mentor, "home_district", begins=mentor, hint=_DISTRICT),
        *lines_of(words, Mentor, ("travel_km", "drives"), begins=mentor),
        *week_lines(mentor.availability),
    ]
    title = say("Where and when")
    return _part(reading, record, form=FormName.CHANGE_MENTOR_TIMES, title=title, lines=lines)


def _change_times(desk: Desk, answers: Answers) -> Changes:
    others = ("home_district", "travel_km", "drives")
    values: dict[str, Any] = {name: answers.values.get(name) for name in others}
    return _save(desk, answers, values | {"availability": week_of(answers)})


# Where they stand


def _standing(reading: Reading, record: Id) -> Blank:
    mentor = _mentor(reading, record)
    back = mentor.status == MentorStatus.LEFT
    status, started = lines_of(reading.words, Mentor, ("status", "started_on"), begins=mentor)
    # Becoming active goes by 'Move on', which asks for a reason where something is lacking.
    status = _status(status, among=STAGES if mentor.status in RECRUITED else _STATUSES)
    lines = [replace(status, needed=say("Choose a status")), started]
    blank = _part(
        reading,
        record,
        form=FormName.CHANGE_MENTOR_STATUS,
        title=say("They come back") if back else say("Status"),
        lines=lines,
    )
    again = say("Their old matches stay ended. They need their checks in date before anybody is matched with them.")
    return replace(blank, says=(again,)) if back else blank


def _change_standing(desk: Desk, answers: Answers) -> Changes:
    return _save(desk, answers, {"status": answers.text("status"), "started_on": answers.day("started_on")})


FORMS = (
    DeclaredForm(FormName.ENROL_MENTOR, _new, _enrol),
    DeclaredForm(FormName.CHANGE_MENTOR_NAME, _name, _change),
    DeclaredForm(FormName.CHANGE_MENTOR_TIMES, _times, _change_times),
    DeclaredForm(FormName.CHANGE_MENTOR_SKILLS, _skills, _change),
    DeclaredForm(FormName.CHANGE_MENTOR_CAPACITY, _capacity, _change),
    DeclaredForm(FormName.CHANGE_MENTOR_STATUS, _standing, _change_standing),
)
