"""The on-call rota as the office laid it: days, nights, weekends, one Saturday night left open, a note handed over."""

from collections.abc import Iterator
from datetime import date, timedelta

from caseworker.demo.cast import Cast
from caseworker.demo.days import at
from caseworker.demo.script import Happening, call, made, who
from caseworker.demo.staff import COORDINATORS
from caseworker.domain.on_call import OnCallShift
from caseworker.services import on_call

_FARIDA, _MIRIAM, _JOSIE, _EVERTON = COORDINATORS
_WEEKS = 6
_BEFORE = timedelta(weeks=2)
_SATURDAY, _SUNDAY = timedelta(days=5), timedelta(days=6)
_WORKING_DAYS = (0, 1, 2, 3, 4)
_QUIET = "Two calls, both answered. The prison's duty desk has another number now: it is in the directory."


def the_rota(cast: Cast) -> Iterator[Happening]:
    """Six weeks of it, laid a fortnight ago; from Saturday 22:00 to Sunday 08:00 of this week nobody is on."""
    monday = cast.today - timedelta(days=cast.today.weekday())
    first = monday - _BEFORE
    laid = at(first - timedelta(days=3), 11)
    patterns = (
        (_FARIDA, first, 8, first, 20, _WORKING_DAYS),
        (_MIRIAM, first, 20, first + timedelta(days=1), 8, _WORKING_DAYS),
        (_EVERTON, first + _SATURDAY, 8, first + _SATURDAY, 22, ()),
        (_FARIDA, first + _SUNDAY, 8, first + timedelta(days=7), 8, ()),
    )
    for number, (one, begins, opens, ends, closes, weekdays) in enumerate(patterns):
        shift = OnCallShift(member=who(one.key), starts_at=at(begins, opens), ends_at=at(ends, closes), phone=one.phone)
        lay = call(on_call.put_on, shift=shift, weekdays=weekdays, weeks=_WEEKS)
        yield Happening(laid + timedelta(minutes=number), _FARIDA.key, "", (lay,))
    yield from _saturday_nights(first, cast.today)
    yield from _handed_over(monday)


def _saturday_nights(first: date, today: date) -> Iterator[Happening]:
    """Josie's, one by one: she cannot do the one of this week."""
    for week in range(_WEEKS):
        night = first + _SATURDAY + timedelta(weeks=week)
        shift = OnCallShift(
            member=who(_JOSIE.key),
            starts_at=at(night, 22),
            ends_at=at(night + timedelta(days=1), 8),
            phone=_JOSIE.phone,
        )
        laid = at(first - timedelta(days=3), 11, 10 + week)
        lay = call(on_call.put_on, shift=shift)
        yield Happening(laid, _FARIDA.key, "", (lay,), remember=f"night {week}")
    off = call(on_call.take_off, shift=made("night 2"), why="Her daughter's wedding")
    yield Happening(at(today - timedelta(days=2), 15, 5), _MIRIAM.key, "", (off,))


def _handed_over(monday: date) -> Iterator[Happening]:
    sunday = monday - timedelta(days=1)
    note = call(on_call.hand_over, shift=made("night 1"), note=_QUIET)
    yield Happening(at(sunday, 8, 2), _MIRIAM.key, "", (note,))
    yield Happening(at(sunday, 8, 20), _FARIDA.key, "", (call(on_call.note_read, shift=made("night 1")),))
