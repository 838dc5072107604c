"""Forms about the on-call rota: somebody is put on, week after week at once, changes, swaps, comes off, hands over."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from caseworker.domain.availability import WEEKDAYS
from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.on_call import OnCallNote, OnCallShift, repeated
from caseworker.domain.record import Form
from caseworker.domain.service import Role
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import changed, line_of, lines_of, loaded, members, stored_of, with_needed
from caseworker.forms.mentors import insist_on_coordinator
from caseworker.queries.form_names import FormName
from caseworker.queries.mentor_words import DAYS
from caseworker.queries.on_call import ahead, both_on, notes_of, office_number, point, rota, span_words
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.saying import listed, text
from caseworker.queries.words import NOTHING
from caseworker.services import on_call
from caseworker.services.desk import Desk

_FIELDS = ("member", "starts_at", "ends_at", "phone")
_UNREAD = say("Coordinators alone read what is written here: a mentor sees who is on call, and nothing else.")
_NEEDED = {
    "member": say("Choose who is on call"),
    "starts_at": say("Enter the day and the time at which it begins"),
    "ends_at": say("Enter the day and the time at which it ends"),
}


def _lines(reading: Reading, *, begins: OnCallShift | None = None) -> tuple[Line, ...]:
    made = with_needed(lines_of(reading.words, OnCallShift, _FIELDS, begins=begins), _NEEDED)
    return tuple(_completed(reading, line) for line in made)


def _completed(reading: Reading, line: Line) -> Line:
    if line.name == "member":
        return replace(line, choices=members(reading, Role.COORDINATOR))
    return replace(line, hint=_which_number(reading)) if line.name == "phone" else line


def _which_number(reading: Reading) -> Phrase:
    """What is rung where the line is left empty."""
    office = office_number(reading)
    if office:
        return say("Left empty: the number they had last time, else the office's, {phone}", phone=office)
    return say("Left empty: the number they had last time")


def _new(reading: Reading, about: Id) -> Blank:
    """It begins with the next gap in cover: after the shift that it is about, else from now on."""
    insist_on_coordinator(reading)
    standing = rota(reading)
    after = next((one.ends_at for one in standing.shifts if one.id == about), None) or reading.now
    gap = next((one for one in standing.gaps if one.starts >= after), None) if standing.shifts else None
    begins = OnCallShift(starts_at=gap.starts, ends_at=gap.ends) if gap else OnCallShift()
    return Blank(
        form=FormName.PUT_ON_CALL,
        scope=reading.service,
        about=about,
        title=say("Put somebody on call"),
        lines=(*_lines(reading, begins=begins), *_repeats()),
        act=say("Put them on"),
        done=say("The rota is laid."),
        says=(say("Every member of the service sees who is on call, and the number."),),
    )


def _repeats() -> tuple[Line, Line]:
    days = tuple(Choice(day, DAYS[day]) for day in WEEKDAYS)
    again = say("The same times on each of these days. None chosen: on that day alone")
    weeks = say("1 for once, 12 for a quarter of a year")
    return (
        Line("weekdays", Form.CHOICES, say("Begins on these days"), hint=again, choices=days),
        Line("weeks", Form.NUMBER, say("For how many weeks"), hint=weeks, begins=1, needed=say("Enter how many weeks")),
    )


def _shift(answers: Answers) -> OnCallShift:
    return OnCallShift(
        member=answers.id("member") or None,
        starts_at=answers.moment("starts_at"),
        ends_at=answers.moment("ends_at"),
        phone=answers.text("phone") or None,
    )


def _weekdays(answers: Answers) -> list[int]:
    return [WEEKDAYS.index(day) for day in answers.many("weekdays") if day in WEEKDAYS]


def _put_on(desk: Desk, answers: Answers) -> Changes:
    weeks = answers.number("weeks") or 1
    return on_call.put_on(desk, shift=_shift(answers), weekdays=_weekdays(answers), weeks=weeks)


def _advise(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    """Who is on call then already: it is allowed, and said."""
    return tuple(_also_on(reading, answers))


def _also_on(reading: Reading, answers: Answers) -> Iterator[Phrase]:
    wanted = _shift(answers)
    if (first := wanted.stretch) is None:
        return
    weeks = min(max(answers.number("weeks") or 1, 1), on_call.MOST_WEEKS)
    every = repeated(first, weekdays=_weekdays(answers), weeks=weeks)
    others = [one for one in ahead(rota(reading).shifts, now=reading.now) if one.id != answers.about]
    for starts, ends in every:
        new = replace(wanted, starts_at=starts, ends_at=ends)
        twice = (one for one in others if (old := one.stretch) and old.starts < ends and starts < old.ends)
        if (other := next(twice, None)) is not None:
            yield both_on(reading, other, new, now=reading.now)
            return


def _about(reading: Reading, record: Id, form: FormName, *, title: Phrase, act: Phrase, done: Phrase) -> Blank:
    """A form about a shift, still without lines."""
    insist_on_coordinator(reading)
    one = loaded(reading, OnCallShift, record=record)
    says = (listed((text(reading.member_name(one.member)), span_words(one.stretch) if one.stretch else NOTHING)),)
    stored = stored_of(reading, one)
    return Blank(form, one.folder.scope, record, title, (), act, done, says=says, begun=stored)


def _same(reading: Reading, record: Id) -> Blank:
    blank = _about(
        *(reading, record, FormName.CHANGE_ON_CALL),
        title=say("Change a shift on call"),
        act=say("Save"),
        done=say("The shift is changed."),
    )
    return replace(blank, lines=_lines(reading, begins=loaded(reading, OnCallShift, record=record)))


def _change(desk: Desk, answers: Answers) -> Changes:
    form, values = changed(answers)
    return on_call.change(desk, shift=answers.about, over=form, **values)


def _to_swap(reading: Reading, record: Id) -> Blank:
    blank = _about(
        *(reading, record, FormName.SWAP_ON_CALL),
        title=say("Swap with another shift"),
        act=say("Swap them"),
        done=say("The two shifts are swapped."),
    )
    own = loaded(reading, OnCallShift, record=record).member
    others = [one for one in ahead(rota(reading).shifts, now=reading.now) if one.member != own]
    choices = tuple(Choice(one.id, _offered(reading, one)) for one in others)
    line = Line("other", Form.REF, say("With which shift"), choices=choices, needed=say("Choose the other shift"))
    return replace(blank, lines=(line,), says=(*blank.says, say("Each takes the other's time, with their own number.")))


def _offered(reading: Reading, one: OnCallShift) -> Phrase:
    starts = point(one.starts_at or reading.now)
    return say("{name}, from {since}", name=reading.member_name(one.member), since=starts)


def _swap(desk: Desk, answers: Answers) -> Changes:
    return on_call.swap(desk, shift=answers.about, other=answers.id("other"))


def _off(reading: Reading, record: Id) -> Blank:
    blank = _about(
        *(reading, record, FormName.TAKE_OFF_CALL),
        title=say("Take off the rota"),
        act=say("Take them off"),
        done=say("They are off the rota. Where nobody else is on, there is a gap now."),
    )
    return replace(blank, lines=(line_of(reading.words, OnCallNote, "off_why"),), says=(*blank.says, _UNREAD))


def _take_off(desk: Desk, answers: Answers) -> Changes:
    return on_call.take_off(desk, shift=answers.about, why=answers.text("off_why"))


def _handing_over(reading: Reading, record: Id) -> Blank:
    blank = _about(
        *(reading, record, FormName.HAND_OVER_CALL),
        title=say("Hand-over note"),
        act=say("Hand over"),
        done=say("The note is there for whoever comes on."),
    )
    written = next((one for one in _written(reading, record) if one.note_by == reading.member), None)
    needed = say("Write what the next person must know")
    return replace(
        blank,
        lines=(line_of(reading.words, OnCallNote, "note", begins=written, needed=needed),),
        says=(*blank.says, _UNREAD, say("What is about a person goes into their file.")),
        begun=stored_of(reading, written) if written else None,
    )


def _written(reading: Reading, shift: Id) -> list[OnCallNote]:
    """What was handed over of a shift, the newest first."""
    return [one for one in notes_of(reading, [loaded(reading, OnCallShift, record=shift)]) if one.note_at is not None]


def _hand_over(desk: Desk, answers: Answers) -> Changes:
    return on_call.hand_over(desk, shift=answers.about, note=answers.text("note"), over=answers.begun)


def _to_read(reading: Reading, record: Id) -> Blank:
    blank = _about(
        *(reading, record, FormName.READ_HAND_OVER),
        title=say("Hand-over note"),
        act=say("I have read it"),
        done=say("It is kept that you have read it."),
    )
    unread = (one for one in _written(reading, record) if one.read_at is None)
    return replace(blank, says=tuple(text(one.note) for one in unread), begun=None)


def _read(desk: Desk, answers: Answers) -> Changes:
    return on_call.note_read(desk, shift=answers.about)


FORMS = (
    DeclaredForm(FormName.PUT_ON_CALL, _new, _put_on, _advise),
    DeclaredForm(FormName.CHANGE_ON_CALL, _same, _change, _advise),
    DeclaredForm(FormName.SWAP_ON_CALL, _to_swap, _swap),
    DeclaredForm(FormName.TAKE_OFF_CALL, _off, _take_off),
    DeclaredForm(FormName.HAND_OVER_CALL, _handing_over, _hand_over),
    DeclaredForm(FormName.READ_HAND_OVER, _to_read, _read),
)
