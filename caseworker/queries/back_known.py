"""Whether anybody else knows when whoever asks, working alone, is expected back: who does not know rings for nobody."""

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries.handed import handed, nobody_else
from caseworker.queries.on_call import whom_to_ring
from caseworker.queries.origins import Written, writings
from caseworker.queries.reading import Reading
from caseworker.queries.saying import together
from caseworker.queries.words import NOTHING

SOON = timedelta(days=2)
"""How long before it begins it is asked for that somebody knows."""
_COORDINATORS = (
    "SELECT DISTINCT d.id FROM kind_device d JOIN kind_member m ON m.id=d.member WHERE m.scope=? AND m.role=? "
    "AND m.left_on IS NULL AND coalesce(d.removed, 0)=0 AND d.member<>?"
)
_TOLD = "SELECT device, chain, number FROM mark WHERE chain IN ({marks})"
NOBODY_YET = say("Nobody else knows of this time yet.")
_NOT_HEARD = say("This time was sent, but no coordinator's laptop has said yet that it has it.")


class Knows(StrEnum):
    """Who knows of a time to be back: a coordinator has said so, it is on its way, or nobody."""

    OFFICE = "office"
    SENT = "sent"
    NOBODY = "nobody"


def who_knows(reading: Reading, found: Sequence[Appointment]) -> dict[Id, Knows]:
    """For each of some appointments with a time to be back, who else is known to know of it."""
    by_record = writings(reading, found, field="expected_back") if found else {}
    coordinators = {row.id for row in reading.rows(_COORDINATORS, reading.service, Role.COORDINATOR, reading.member)}
    chains = {one.chain for entries in by_record.values() for one in entries}
    told = reading.rows_in(_TOLD, sorted(chains)) if chains else []
    reached = {} if nobody_else(reading) else handed(reading, chains)

    def knows(one: Written) -> Knows:
        marked = any(row.device in coordinators and row.chain == one.chain and row.number >= one.number for row in told)
        if marked or one.device in coordinators:
            return Knows.OFFICE
        return Knows.SENT if one.number <= reached.get(one.chain, 0) else Knows.NOBODY

    return {one.id: max(map(knows, entries), key=[*Knows].index) for one, entries in by_record.items() if entries}


def untold(reading: Reading, one: Appointment) -> Phrase:
    """What to do before one's own appointment of whose time to be back no coordinator is known to know; or nothing."""
    standing = one.status in (None, AppointmentStatus.BOOKED)
    if one.mentor != reading.member or one.expected_back is None or one.back_at is not None or not standing:
        return NOTHING
    knows = who_knows(reading, [one]).get(one.id, Knows.NOBODY)
    return NOTHING if knows is Knows.OFFICE else before(reading, knows)


def before(reading: Reading, knows: Knows = Knows.NOBODY) -> Phrase:
    """That nobody is known to know, and what to do about it before one goes."""
    whom = somebody_else(reading)
    do = (
        say("Exchange before you go, or ring {whom}, and say when you are back.", whom=whom)
        if whom.template
        else say("Exchange before you go, or ring somebody, and say when you are back.")
    )
    return together((NOBODY_YET if knows is Knows.NOBODY else _NOT_HEARD, do))


def at_the_alarm(reading: Reading, knows: Knows) -> Phrase:
    """What whoever is out is to do once the time has passed."""
    if knows is Knows.OFFICE:
        return say("Say that you are back. Your coordinators are ringing for you.")
    nobody = say("Nobody else knows of this time, so nobody is ringing for you.")
    perhaps = say("No coordinator's laptop has said that it has this time, so perhaps nobody is ringing for you.")
    whom = somebody_else(reading)
    do = say("Say that you are back, and ring {whom}.", whom=whom) if whom.template else say("Say that you are back.")
    return together((nobody if knows is Knows.NOBODY else perhaps, do))


def over_night(one: Appointment) -> Phrase:
    """Which day was understood, where a time to be back is of the day after it begins; or nothing."""
    if one.expected_back is None or one.starts_at is None:
        return NOTHING
    day = local_day(one.expected_back)
    if day == local_day(one.starts_at):
        return NOTHING
    return say("Expected back on {named_day}, the day after it begins.", named_day=day)


def back_advice(reading: Reading, wanted: Appointment) -> tuple[Phrase, ...]:
    """What to know of a time to be back while it is typed: which day it is, and that nobody else knows of it."""
    if wanted.expected_back is None:
        return ()
    mine = before(reading) if wanted.mentor == reading.member else NOTHING
    return tuple(one for one in (over_night(wanted), mine) if one.template)


def somebody_else(reading: Reading) -> Phrase:
    """Who is on call now and at which number, else the office's; nothing where there is nobody else to ring."""
    return whom_to_ring(reading, but=reading.member)
