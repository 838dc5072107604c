"""The appointments that stories tell: today's two, tomorrow's visit, and everything on Jason Pike's first day out."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from caseworker.demo.cast import Cast
from caseworker.demo.days import at, working_day
from caseworker.demo.named_mentors import HEWELL_LAPSES_IN
from caseworker.demo.script import Happening, call, made, newest, on_case, who
from caseworker.domain.appointments import Appointment, Attendance
from caseworker.domain.lone_working import Came, Rung
from caseworker.services import appointments, lone_working, mentors

TOLD = frozenset({"jason-pike", "jordan-pike", "ng", "john-smith", "kai-oneill", "denise-taylor", "sian-hughes-llyr"})
"""Those whose appointments are told here and not drawn."""


def bookings(cast: Cast) -> Iterator[Happening]:
    """Every told appointment with the moment at which it was booked."""
    today = cast.today
    yield from _first_day(cast)
    yield from _visits(today)
    yield _gate(cast, "jordan-pike", "tom-bright", note="His brother leaves at the same hour.")
    yield _gate(cast, "sian-hughes-llyr", "cerys-williams", note="Coat and sandwiches. Trên am 10:40.")
    yield from _vetting_shortened(today)
    yield from _not_back_in_time(today)


def _book(about: str, mentor: str, said: datetime, appointment: Appointment, *, by: str = "farida-akhtar") -> Happening:
    whole = on_case(appointments.book, appointment=appointment)
    assert appointment.mentor == who(mentor)
    return Happening(said, by, about, (whole,))


def _meeting(day: date, hour: int, minute: int, *, minutes: int, mentor: str, **values: object) -> Appointment:
    starts = at(day, hour, minute)
    ends = starts + timedelta(minutes=minutes)
    return Appointment(starts_at=starts, ends_at=ends, mentor=who(mentor), **values)  # type: ignore[arg-type]


def _inside(starts: datetime, *, mentor: str, place: str, prison: str, note: str | None = None) -> Appointment:
    return Appointment(
        purpose="pre_release",
        starts_at=starts,
        ends_at=starts + timedelta(minutes=50),
        held="in_prison",
        place=place,
        prison=prison,
        mentor=who(mentor),
        note=note,
    )


def _gate(cast: Cast, key: str, mentor: str, *, note: str) -> Happening:
    course = cast.person(key).course
    assert course.leaves
    gate = appointments.gate_pickup(
        starts_at=at(course.leaves, 8, 30), prison=course.prison, mentor=who(mentor), note=note
    )
    said = at(cast.today - timedelta(days=3), 17, 5)
    return Happening(said, "farida-akhtar", key, (on_case(appointments.book, appointment=gate),))


def _first_day(cast: Cast) -> Iterator[Happening]:
    """Jason Pike, out at 08:30: council at eleven, approved premises by two, then the pharmacy."""
    day = cast.person("jason-pike").course.leaves
    assert day
    note = "Birth certificate NOT received. Ruth drives. Approved premises by 14:00, on call 01632 960114."
    yield _gate(cast, "jason-pike", "ruth-osei", note=note)
    stops = (
        _meeting(
            *(day, 11, 0),
            minutes=60,
            mentor="ruth-osei",
            purpose="housing",
            held="in_person",
            place="Council housing office, Stoke",
            phone="01632 960150",
            note="Duty to refer, reference in the file.",
        ),
        _meeting(
            *(day, 13, 30),
            minutes=30,
            mentor="ruth-osei",
            purpose="other",
            held="in_person",
            place="Approved premises, Stoke: report by 14:00",
            phone="01632 960151",
        ),
        _meeting(
            *(day, 15, 0),
            minutes=30,
            mentor="ruth-osei",
            purpose="health",
            held="in_person",
            place="Pharmacy, Stoke: prescription before 17:00",
        ),
    )
    for place, stop in enumerate(stops):
        said = at(cast.today - timedelta(days=3), 17, 10 + place)
        yield _book("jason-pike", "ruth-osei", said, stop)


def _visits(today: date) -> Iterator[Happening]:
    """The visits of this week."""
    tomorrow = today + timedelta(days=1)
    said = at(today - timedelta(days=6), 16, 20)
    yield _book(
        *("jason-pike", "ruth-osei", said),
        _inside(at(tomorrow, 10), mentor="ruth-osei", place="HMP Featherstone", prison="FSI"),
    )
    swinfen = "HMP & YOI Swinfen Hall, visits"
    passport = _inside(at(today, 10), mentor="dev-patel", place=swinfen, prison="SNI", note="Bring: passport form")
    yield _book("kai-oneill", "dev-patel", said, passport)
    centre = _meeting(
        *(today, 14, 30),
        minutes=90,
        mentor="grace-mbeki",
        purpose="catch_up",
        held="in_person",
        place="Women's centre, Wolverhampton",
        note="Childcare booked",
    )
    yield _book("denise-taylor", "grace-mbeki", said, centre, by="josie-marlowe")
    soon = at(working_day(today + timedelta(days=4)), 11)
    debt = _inside(soon, mentor="ruth-osei", place="HMP Birmingham", prison="BMI")
    yield _book("john-smith", "ruth-osei", said, debt)


def _not_back_in_time(today: date) -> Iterator[Happening]:
    """Grace met Denise alone, was not back in time, and was found safe: her phone had run out."""
    day = working_day(today - timedelta(days=16))
    about = "denise-taylor"
    out = _meeting(
        *(day, 13, 0),
        minutes=60,
        mentor="grace-mbeki",
        purpose="catch_up",
        held="in_person",
        place="Park café, Stafford",
        expected_back=at(day, 14, 30),
    )
    yield _book(about, "grace-mbeki", at(day - timedelta(days=3), 10), out)._replace(remember="alone")
    for minute, whom, came, words in (
        (38, Rung.MENTOR, Came.NO_ANSWER, "Straight to voicemail."),
        (44, Rung.CONTACT, Came.ESCALATED, "Joy goes to the café; it is five minutes from her."),
        (57, Rung.MENTOR, Came.SAFE, "On her sister's phone: her own had run out, and they had talked on."),
    ):
        rang = call(lone_working.rang, appointment=made("alone"), whom=whom, came=came, words=words)
        yield Happening(at(day, 14, minute), "miriam-hale", about, (rang,))
    came_of = call(appointments.came_of, appointment=made("alone"), attendance=Attendance.ON_TIME)
    yield Happening(at(day, 17, 5), "miriam-hale", about, (came_of,))


def _vetting_shortened(today: date) -> Iterator[Happening]:
    """A visit inside Hewell is booked, then the prison says that Ruth's vetting ends the day before."""
    day = working_day(today + timedelta(days=HEWELL_LAPSES_IN + 1))
    visit = _inside(at(day, 10), mentor="ruth-osei", place="HMP Hewell", prison="HEI")
    yield _book("ng", "ruth-osei", at(today - timedelta(days=18), 15, 30), visit)
    shorter = call(mentors.change_check, check=newest("check:HEI"), lapses_on=today + timedelta(days=HEWELL_LAPSES_IN))
    yield Happening(at(today - timedelta(days=10), 9, 15), "farida-akhtar", "ruth-osei", (shorter,))
