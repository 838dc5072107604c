"""What coordinators and the invented mentors said to each other in supervision, every three months; one is overdue."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from caseworker.demo.cast import Cast
from caseworker.demo.chance import Chance
from caseworker.demo.days import at, working_day
from caseworker.demo.script import Happening, call, who
from caseworker.demo.staff import COORDINATORS
from caseworker.demo.volunteers import Volunteer
from caseworker.domain.mentors import Mentor, MentorStatus, Supervision
from caseworker.services import mentors

OVERDUE = "graham-tams"
"""The key of the mentor who should have been supervised by now."""
EVERY = timedelta(days=90)
_LATE = timedelta(days=11)
_MOST = 3
_SUPERVISED = (MentorStatus.ACTIVE, MentorStatus.ON_LEAVE)

_SAID = (
    (
        "Two gate pick-ups in one month were a lot: little sleep the night before. Otherwise glad of the work.",
        "No gate pick-up in the next three weeks. Ring the evening before each one.",
    ),
    ("All fine. Visits are regular, notes come in on time.", ""),
    (
        "Was asked for money after a visit and said no, but lay awake over it. Went through boundaries together.",
        "Boundaries refresher in the spring. Tell us the same day when it happens again.",
    ),
    ("Short today, the phone rang all morning. No worries.", "A proper hour next time."),
    (
        "One of the people hardly needs a weekly meeting now. Talked about an ending that is no surprise.",
        "Plan the ending together with the person; every second week until then.",
    ),
    (
        "Would take one more person if it is nearer home. The buses are the problem, not the time.",
        "Ask again when somebody near is referred.",
    ),
    (
        "Missed visits hurt more than the notes let on. Looked at the diary: the prison moved most of them.",
        "Ring the visits line the day before.",
    ),
    ("Proud of the flat that was found. Rightly.", "Write down for the others how it went."),
    ("Tired after a hard winter. Did not want a break when it was offered.", "Look at it again in a month."),
    ("Asked what happens with the notes. Showed who reads them and who doesn't.", ""),
    ("Safeguarding: knows whom to ring out of hours, had the number in the phone.", "Nothing further."),
    (
        "Good hour. Strong in the first weeks after release: forms, queues, waiting rooms. Less sure about drink.",
        "Sit in with the treatment service for a morning.",
    ),
)
"""What was said, and what was agreed."""
_OWN = {
    "ruth-osei": (
        "The vetting for Hewell is on her mind. Three people are enough for now, and she says so herself.",
        "Send the vetting form off this week. No fourth person before it is back.",
    ),
    "winston-facey": (
        "First supervision. Going back inside as a visitor was harder than he thought and better than he feared.",
        "Meet again after the second visit. He rings whenever he likes.",
    ),
}


def supervisions(cast: Cast) -> Iterator[Happening]:
    """Every supervision of those who are mentors now, oldest first for each."""
    for number, one in enumerate(cast.mentors):
        if one.mentor.status in _SUPERVISED:
            yield from _of(one, COORDINATORS[number % len(COORDINATORS)].key, cast)


def before_any(one: Volunteer) -> Mentor:
    """A mentor's file before they were ever supervised."""
    if one.mentor.status not in _SUPERVISED:
        return one.mentor
    return replace(one.mentor, supervised_on=None, supervision_due=None)


def _of(one: Volunteer, by: str, cast: Cast) -> Iterator[Happening]:
    said = Chance(cast.seed, "supervision", one.key).some(_SAID, _MOST)
    days = _days(one, cast.today)
    for place, day in enumerate(days):
        last = day == days[-1]
        words, agreed = _OWN.get(one.key, said[place]) if last else said[place]
        held = Supervision(on=day, held_by=who(by), words=words, agreed=agreed or None)
        yield Happening(
            at(day, 15), by, one.key, (call(mentors.supervised, mentor=who(one.key), held=held, next_due=day + EVERY),)
        )


def _days(one: Volunteer, today: date) -> list[date]:
    """The working days of the last few, three months apart, none before they began."""
    last = today - EVERY - _LATE if one.key == OVERDUE else one.mentor.supervised_on or today
    began = one.mentor.started_on or today
    found = [working_day(last - EVERY * back) for back in range(_MOST)]
    return [day for day in reversed(found) if day >= began]
