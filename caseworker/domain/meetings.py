"""Whether two can meet at all: times that both have, and what the person's meetings must have.

An answer is yes, no, or None for what the records do not tell, with the fact that decides it.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import reduce
from types import MappingProxyType

from caseworker.domain.availability import WEEKDAYS, Availability, shared, sorted_by_day
from caseworker.domain.errors import Phrase, Why, say

DRIVE = "drive"
"""To be driven: a mentor's file says by itself whether they drive."""

Answer = tuple[bool | None, Why]

NEEDS: Mapping[str, Phrase] = MappingProxyType(
    {
        DRIVE: say("to be driven"),
        "wheelchair_car": say("a car that takes a wheelchair"),
        "step_free": say("places without steps"),
        "at_home": say("meetings at home"),
        "assistance_dog": say("an assistance dog may come"),
        "quiet_place": say("a quiet place"),
        "short_meetings": say("short meetings with breaks"),
        "reading_help": say("help with reading and writing"),
    }
)
_DAYS: Mapping[str, Phrase] = MappingProxyType(
    {
        "Mon": say("on Monday: {times}"),
        "Tue": say("on Tuesday: {times}"),
        "Wed": say("on Wednesday: {times}"),
        "Thu": say("on Thursday: {times}"),
        "Fri": say("on Friday: {times}"),
        "Sat": say("on Saturday: {times}"),
        "Sun": say("on Sunday: {times}"),
    }
)
_PARTS: Mapping[str, Phrase] = MappingProxyType(
    {"am": say("morning"), "pm": say("afternoon"), "evening": say("evening")}
)


def times_meet(written: Iterable[str], *, of_mentor: Iterable[str]) -> Answer | None:
    """Whether a mentor is free when the person can be met; nothing where nobody has recorded when that is."""
    theirs, own = sorted_by_day(written), sorted_by_day(of_mentor)
    if not theirs.days and not theirs.others:
        return None
    if not own.days and not own.others:
        return None, lambda: say("When the mentor is free is not recorded.")
    found = shared(own, other=theirs)
    if found.times:
        return True, lambda: say("The mentor is free when the person can be met.")
    if not found.all_read:
        return None, lambda: say(
            "Whether the mentor is free when the person can be met cannot be told from the records. Ask."
        )
    return False, lambda: say(
        "No time suits both. The person can be met {theirs}. The mentor is free {own}.",
        theirs=_in_words(theirs),
        own=_in_words(own),
    )


def free_on(on: date, *, own: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether a mentor and a person may both have time on a day; an unrecorded mentor has on every day but weekends."""
    day = WEEKDAYS[on.weekday()]
    mine, other = sorted_by_day(own), sorted_by_day(theirs)
    if not mine.days and on.weekday() >= WEEKDAYS.index("Sat"):
        return False
    if any(free.days and day not in free.days for free in (mine, other)):
        return False
    if not mine.days or not other.days:
        return True
    both = shared(Availability({day: mine.days[day]}, ()), other=Availability({day: other.days[day]}, ()))
    return both.times > 0 or not both.all_read


def access_met(needs: Iterable[str], *, can: Iterable[str], cannot: Iterable[str]) -> Answer | None:
    """Whether a mentor can offer what meetings must have; nothing where nothing is asked for.

    What is not recorded of the mentor is not known, and is never taken for a no.
    """
    asked, offered, refused = list(needs), {*can}, {*cannot}
    if not asked:
        return None
    if lacking := [one for one in asked if one in refused]:
        return False, lambda: say(
            "The person needs this, and the mentor cannot offer it: {needs}.", needs=_named(lacking)
        )
    if unknown := [one for one in asked if one not in offered]:
        return None, lambda: say(
            "The person needs this, and whether the mentor can offer it is not recorded: {needs}. Ask.",
            needs=_named(unknown),
        )
    return True, lambda: say("The mentor can offer what the person needs: {needs}.", needs=_named(asked))


def _named(needs: Iterable[str]) -> Phrase:
    return _joined(NEEDS.get(one, Phrase(one.replace("_", " "))) for one in needs)


def _in_words(free: Availability) -> Phrase:
    days = (_on(day, parts) for day, parts in free.days.items())
    return reduce(lambda first, second: say("{first}; {second}", first=first, second=second), days)


def _on(day: str, parts: Iterable[str]) -> Phrase:
    times = _joined(_PARTS.get(part, say("{text}", text=part)) for part in parts)
    return say(_DAYS[day].template, times=times)


def _joined(phrases: Iterable[Phrase]) -> Phrase:
    return reduce(lambda first, second: say("{first}, {second}", first=first, second=second), phrases)
