"""The lines of a form in which somebody says when in a week they are free: a mentor, or whom they are to meet."""

from caseworker.domain.availability import PARTS, WEEKDAYS, sorted_by_day, written_as
from caseworker.domain.errors import say
from caseworker.domain.record import Form
from caseworker.forms.blank import Answers, Line
from caseworker.queries.mentor_words import DAYS
from caseworker.queries.mentor_words import PARTS as PART_WORDS
from caseworker.queries.rows import Choice


def week_lines(written: tuple[str, ...]) -> list[Line]:
    """A line for each weekday, and one for times that are no part of a day."""
    free = sorted_by_day(written)
    choices = tuple(Choice(part, PART_WORDS[part]) for part in PARTS)
    days = [
        Line(day, Form.CHOICES, DAYS[day], choices=choices, begins=_known(free.days.get(day, ()))) for day in WEEKDAYS
    ]
    hint = say("Such as Tue 18:00 to 20:00, each on a line")
    return [*days, Line("others", Form.TEXTS, say("Other times"), hint=hint, begins=_rest(written))]


def week_of(answers: Answers) -> tuple[str, ...]:
    """What was answered in these lines, as a file keeps it."""
    days = {day: answers.many(day) for day in WEEKDAYS}
    free = sorted_by_day(written_as(days, answers.many("others")))
    return written_as(free.days, free.others)


def _known(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for part in parts if part in PARTS)


def _rest(written: tuple[str, ...]) -> tuple[str, ...]:
    """The times that are no part of a day."""
    free = sorted_by_day(written)
    odd = {day: [part for part in parts if part not in PARTS] for day, parts in free.days.items()}
    return written_as(odd, free.others)
