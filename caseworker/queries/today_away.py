"""Mentors who are away: whose last day has come and nobody has ended it, and who is booked for days without them."""

from collections.abc import Iterator
from datetime import date, timedelta

from caseworker.domain.appointments import Appointment
from caseworker.domain.clock import local_day
from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries import mentor_away
from caseworker.queries.called import called
from caseworker.queries.form_names import FormName
from caseworker.queries.mentor_words import held_by
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer, Spot, Tone
from caseworker.queries.saying import some, text
from caseworker.queries.today_needs import Harm, Need, moment_of
from caseworker.queries.today_rows import TodayIcon, TodayRow

NEAR = timedelta(days=7)
"""How near an appointment without its mentor is as pressing as a release without one."""


def last_days(reading: Reading) -> Iterator[Need]:
    """Each mentor who was to leave by today, with how many walk with them still."""
    found = mentor_away.last_days(reading, until=reading.today)
    names = reading.member_names(mentor for mentor, _ in found)
    for mentor, last in found:
        yield Need(Harm.SOON, moment_of(last), _row(reading, mentor, last, names.get(mentor, "")))


def _row(reading: Reading, mentor: Id, last: date, name: str) -> TodayRow:
    held = held_by(reading, mentor)
    waits = say("{count} people count as having a mentor until then", count=held)
    return TodayRow(
        key=f"last day/{mentor}",
        icon=TodayIcon.FIND,
        words=say("End it for good with {name}", name=name),
        below=waits if held else say("walks with nobody now"),
        when=say("last day {day}", day=last),
        tone=Tone.WARN,
        leads_to=Spot(PlaceName.MENTORS, mentor, within="people"),
        offer=Offer(say("They leave…"), FormName.MENTOR_LEAVES, mentor),
    )


def booked_without(reading: Reading) -> Iterator[Need]:
    """Each mentor with whom something is booked for days on which they are away, with whom and from when on."""
    found: dict[Id, list[Appointment]] = {}
    for one, _ in mentor_away.without_mentor(reading, whose=mentor_away.MINE):
        found.setdefault(one.mentor or NO_ID, []).append(one)
    names = reading.member_names(found)
    people = called(reading, [one.case for those in found.values() for one in those])
    for mentor, those in found.items():
        first = local_day(those[0].starts_at or reading.now)
        row = TodayRow(
            key=f"without/{mentor}",
            icon=TodayIcon.APPOINTMENT,
            words=say(
                "{count} appointments are booked while {name} is away", count=len(those), name=names.get(mentor, "")
            ),
            below=some(map(text, dict.fromkeys(people.get(one.case, "") for one in those))),
            when=say("from {day} on", day=first),
            tone=Tone.WARN,
            leads_to=Spot(PlaceName.MENTORS, mentor, within="people"),
        )
        yield Need(Harm.SOON if first - reading.today <= NEAR else Harm.STILL, moment_of(first), row)
