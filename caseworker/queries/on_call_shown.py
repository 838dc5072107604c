"""The rota as a page, and one shift of it: on now, gaps, two at once, hand-over notes, and everybody who comes next."""

from collections.abc import Iterator

from caseworker.domain.errors import NotHere, Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.on_call import GAP_IS_NEAR, LOOKS_AHEAD, OnCallNote, OnCallShift, Stretch
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import ShownRecord, Tab
from caseworker.queries.on_call import (
    READERS,
    Rota,
    ahead,
    both_on,
    gap_words,
    next_words,
    notes_of,
    number_of,
    office_number,
    point,
    rota,
    span_words,
    taken_off_words,
    until_words,
    why_off,
)
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Spot, Tone
from caseworker.queries.saying import listed, points, sentence, service_name, text
from caseworker.queries.words import NOTHING

_NOTES = 8
"""So many hand-over notes are shown, the newest first."""


def is_shift(reading: Reading, record: Id) -> bool:
    """Whether a record is a shift of the rota."""
    return bool(reading.scalar("SELECT 1 FROM kind_on_call_shift WHERE id=?", record))


def shown(reading: Reading, _service: Id) -> ShownRecord:
    """The rota of the service. Raises Refused for who may not read it."""
    _insist(reading)
    now_and_next = rota(reading)
    sections = (
        _now(reading, now_and_next),
        _gaps(reading, now_and_next),
        _twice(reading, now_and_next),
        _notes(reading, now_and_next),
        _shifts(reading, now_and_next),
    )
    gaps = now_and_next.near
    return ShownRecord(
        record=reading.service,
        name=service_name(reading, reading.service),
        about=(say("Who can be rung, at every hour of the week"),),
        facts=tuple(_head(reading, now_and_next)),
        tabs=(Tab("rota", say("On call"), tuple(one for one in sections if one.says_something)),),
        alert=gap_words(gaps[0], now=reading.now) if gaps and now_and_next.shifts else None,
    )


def _insist(reading: Reading) -> None:
    if not reading.is_a(*READERS):
        raise Refused(say("The rota is for those who work in this service."))


def _keeps(reading: Reading) -> bool:
    return reading.is_a(Role.COORDINATOR)


def _head(reading: Reading, one: Rota) -> Iterator[Fact]:
    on = one.on
    if on is None:
        yield Fact(say("On call now"), say("Nobody"), tone=Tone.DANGER if one.shifts else Tone.WARN)
        yield Fact(say("Ring instead"), text(office_number(reading)) if office_number(reading) else say("No number"))
    else:
        yield Fact(say("On call now"), text(reading.member_name(on.member)), until_words(on, now=one.now))
        yield Fact(say("Number"), text(number_of(reading, on)) if number_of(reading, on) else say("No number"))
    yield Fact(say("Next"), next_words(reading, one.next))


def _now(reading: Reading, one: Rota) -> Section:
    offers = (Offer(say("Put somebody on call"), FormName.PUT_ON_CALL, reading.service),) if _keeps(reading) else ()
    if one.on is None:
        instead = office_number(reading)
        says = (say("The office's number stands in: {phone}.", phone=instead),) if instead else ()
        return Section(say("On call now"), lead=say("Nobody is on call now."), says=says, offers=offers)
    number = number_of(reading, one.on)
    who = listed((text(reading.member_name(one.on.member)), text(number), until_words(one.on, now=one.now)))
    missing = () if number else (say("No number is written down. Change the shift, or set one for the office."),)
    after = say("Next: {whom}", whom=next_words(reading, one.next))
    return Section(say("On call now"), lead=who, says=(*missing, after), offers=offers)


def _gaps(reading: Reading, one: Rota) -> Section:
    title = say("Gaps in the next 14 days")
    if not one.shifts:
        return Section(title, empty=say("No rota has been laid yet. Put somebody on call, week after week at once."))
    facts = tuple(_gap(reading, one, gap) for gap in one.gaps)
    return Section(title, facts, empty=say("Somebody is on call at every hour of the next 14 days."))


def _gap(reading: Reading, one: Rota, gap: Stretch) -> Fact:
    before = one.before(gap)
    about = before.id if before is not None else reading.service
    offers = (Offer(say("Put somebody on"), FormName.PUT_ON_CALL, about),) if _keeps(reading) else ()
    near = gap.starts < one.now + GAP_IS_NEAR
    tone = Tone.DANGER if gap.starts <= one.now else Tone.WARN if near else Tone.PLAIN
    off = taken_off_words(reading, gap, one) if _keeps(reading) else NOTHING
    return Fact(
        say("{named_day}", named_day=reading.local(gap.starts).date()),
        gap_words(gap, now=one.now),
        off if off.template else None,
        tone,
        offers,
    )


def _twice(reading: Reading, one: Rota) -> Section:
    facts = tuple(
        Fact(say("{named_day}", named_day=reading.local(second.starts_at or one.now).date()),
             both_on(reading, first, second, now=one.now),
             leads_to=Spot(PlaceName.CALENDAR, second.id))
        for first, second in one.twice
    )  # fmt: skip
    return Section(say("Two on call at once"), facts)


def _notes(reading: Reading, one: Rota) -> Section:
    """What was handed over lately, for those who come on; mentors see who is on, and no more."""
    if not _keeps(reading):
        return Section(say("Hand-over notes"))
    written = [note for note in notes_of(reading, one.shifts) if note.note_at is not None]
    facts = tuple(note_fact(reading, note) for note in written[:_NOTES])
    return Section(say("Hand-over notes"), facts, empty=say("Nobody has handed anything over in the last 14 days."))


def note_fact(reading: Reading, one: OnCallNote) -> Fact:
    """A hand-over note, who wrote it when, and whether somebody has read it."""
    wrote = say("written {moment}", moment=one.note_at or reading.now)
    label = say("From {name}", name=reading.member_name(one.note_by))
    if one.read_at is None:
        offers = (Offer(say("I have read it"), FormName.READ_HAND_OVER, one.shift),) if one.shift else ()
        return Fact(label, text(one.note), listed((wrote, say("nobody has read it yet"))), Tone.WARN, offers)
    read = say("read by {name} {moment}", name=reading.member_name(one.read_by), moment=one.read_at)
    return Fact(label, text(one.note), listed((wrote, read)))


def _shifts(reading: Reading, one: Rota) -> Section:
    """The next fortnight; how far it is laid after that is counted."""
    coming, horizon = ahead(one.shifts, now=one.now), one.now + LOOKS_AHEAD
    near = [shift for shift in coming if (shift.starts_at or one.now) < horizon]
    later = say("{count} shifts are laid after these.", count=len(coming) - len(near))
    facts = tuple(_shift_fact(reading, shift) for shift in near)
    empty = say("Nobody is put on from now on.")
    return Section(say("The rota"), facts, empty=empty, says=(later,) if len(coming) > len(near) else ())


def _shift_fact(reading: Reading, shift: OnCallShift) -> Fact:
    stretch = shift.stretch
    assert stretch is not None  # as only those are listed that cover something
    on = stretch.covers(reading.now)
    number = text(number_of(reading, shift))
    context = listed((say("on call now"), number)) if on else number
    return Fact(
        span_words(stretch),
        text(reading.member_name(shift.member)),
        context if context.template else None,
        Tone.GOOD if on else Tone.PLAIN,
        leads_to=Spot(PlaceName.CALENDAR, shift.id),
    )


# One shift


def shown_shift(reading: Reading, record: Id) -> ShownRecord:
    """One shift, and what can be done with it. Raises NotHere and Refused."""
    _insist(reading)
    one = next(iter(reading.some_of(OnCallShift, [record])), None)
    if one is None:
        raise NotHere(say("This shift is not on this device."))
    number = number_of(reading, one)
    return ShownRecord(
        record=record,
        name=reading.member_name(one.member),
        about=(say("On call"),),
        facts=(
            Fact(say("From"), point(one.starts_at or reading.now)),
            Fact(say("Until"), point(one.ends_at or reading.now)),
            Fact(say("Number"), text(number) if number else say("No number")),
        ),
        tabs=(Tab("shift", say("Shift on call"), tuple(_about(reading, one))),),
        alert=_taken_off(reading, one),
    )


def _taken_off(reading: Reading, one: OnCallShift) -> Phrase | None:
    """When, and for coordinators why."""
    if one.off_at is None:
        return None
    return points((say("Taken off the rota {moment}", moment=one.off_at), sentence(why_off(reading, one))))


def _about(reading: Reading, one: OnCallShift) -> Iterator[Section]:
    leads = Spot(PlaceName.CALENDAR, reading.service)
    back = Fact(say("Rota"), say("Who is on now, gaps, and everybody who comes next"), leads_to=leads)
    yield Section(say("This shift"), (back,), offers=tuple(_steps(reading, one)))
    written = tuple(note_fact(reading, note) for note in notes_of(reading, [one]) if note.note_at is not None)
    if written:
        yield Section(say("Hand-over notes"), written)


def _steps(reading: Reading, one: OnCallShift) -> Iterator[Offer]:
    if not _keeps(reading):
        return
    stretch = one.stretch
    if stretch is not None and stretch.ends > reading.now:
        yield Offer(say("Change"), FormName.CHANGE_ON_CALL, one.id)
        yield Offer(say("Swap with another shift"), FormName.SWAP_ON_CALL, one.id)
        yield Offer(say("Take off the rota"), FormName.TAKE_OFF_CALL, one.id)
    if stretch is not None and stretch.starts <= reading.now:
        yield Offer(say("Write a hand-over note"), FormName.HAND_OVER_CALL, one.id)
