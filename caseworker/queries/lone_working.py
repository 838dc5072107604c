"""Who is out alone and until when: what every coordinator's window alarms of by the clock, and the script in words.

What is still to come is asked for too, so that a window needs nothing but its clock when the time passes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from caseworker.domain.appointments import Appointment
from caseworker.domain.clock import milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.latest import newest_first
from caseworker.domain.lone_working import (
    ASKED_FOR,
    ESCALATES_AFTER,
    Came,
    LoneStep,
    Rung,
    is_emergency,
    next_to_ring,
)
from caseworker.domain.mentors import Mentor
from caseworker.domain.service import Role
from caseworker.queries.back_known import Knows, at_the_alarm, who_knows
from caseworker.queries.called import called
from caseworker.queries.edge import office_settings
from caseworker.queries.form_names import FormName
from caseworker.queries.on_call import number_of, office_number, rota
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Spot, Tone
from caseworker.queries.saying import listed, text, together

AHEAD = timedelta(days=2)
"""How far ahead a window knows of those who will be expected back."""
_OUT = (
    "SELECT a.id FROM kind_appointment a WHERE a.expected_back IS NOT NULL AND a.back_at IS NULL AND "
    "a.expected_back<? AND a.starts_at>? AND (a.status IS NULL OR a.status IN ('booked','happened','did_not_happen')) "
    "AND (?='' OR a.mentor=?) AND EXISTS (SELECT 1 FROM case_row c WHERE c.case_id=a.scope) "
    "ORDER BY a.expected_back, a.first, a.id"
)
_STEPS = "SELECT id FROM kind_lone_step WHERE appointment IN ({marks})"


@dataclass(frozen=True)
class LoneAlarm:
    """Somebody who is expected back at `due`: said from then on by itself, and more urgently from `escalates` on.

    `next` is what to do first, `urgent` what from `escalates` on. `leads_to` is where the whole script stands.
    """

    appointment: Id
    due: datetime
    escalates: datetime
    words: Phrase
    next: Phrase
    urgent: Phrase
    leads_to: Spot

    def says(self, now: datetime) -> tuple[Phrase, Phrase] | None:
        """What is said at a moment and what to do; nothing before the time agreed."""
        if now < self.due:
            return None
        return self.words, self.urgent if now >= self.escalates else self.next


def alarms(reading: Reading) -> tuple[LoneAlarm, ...]:
    """Everybody who is out alone, or will be within two days, and is not known to be back: for a mentor, themself."""
    if not reading.is_a(Role.COORDINATOR, Role.MENTOR):
        return ()
    whose = reading.member if reading.is_a(Role.MENTOR) else ""
    until, since = milliseconds(reading.now + AHEAD), milliseconds(reading.now - ASKED_FOR)
    ids = [row.id for row in reading.rows(_OUT, until, since, whose, whose)]
    found = {one.id: one for one in reading.some_of(Appointment, ids)} if ids else {}
    names = called(reading, [one.case for one in found.values()])
    steps = steps_of(reading, list(found))
    knows = who_knows(reading, [one for one in found.values() if one.mentor == reading.member])
    return tuple(
        _own(reading, one, names, knows.get(one.id, Knows.NOBODY))
        if one.mentor == reading.member
        else _alarm(reading, one, names, steps.get(one.id, []))
        for one in (found[Id(one)] for one in ids if one in found)
    )


def steps_of(reading: Reading, appointments: Sequence[Id]) -> dict[Id, list[LoneStep]]:
    """What was done so far because of each of some appointments, the first first."""
    rows = reading.rows_in(_STEPS, appointments) if appointments else []
    found: dict[Id, list[LoneStep]] = {}
    steps = reading.some_of(LoneStep, [row.id for row in rows]) if rows else []
    for step in sorted(steps, key=lambda one: one.at or reading.now):
        found.setdefault(step.appointment or NO_ID, []).append(step)
    return found


def _alarm(reading: Reading, one: Appointment, names: Mapping[Id, str], steps: Sequence[LoneStep]) -> LoneAlarm:
    due = one.expected_back or reading.now
    script = Script(reading, one)
    gaps = {"name": script.who, "person": names.get(one.case, ""), "moment": due}
    return LoneAlarm(
        appointment=one.id,
        due=due,
        escalates=due + patience(reading),
        words=say("{name} is not back: working alone with {person}, expected back at {moment}.", **gaps),
        next=script.says(script.next(steps, emergency=False)),
        urgent=script.urgent(steps),
        leads_to=Spot(PlaceName.CALENDAR, one.id),
    )


def _own(reading: Reading, one: Appointment, names: Mapping[Id, str], knows: Knows) -> LoneAlarm:
    """What whoever is out reads on their own laptop, by whether anybody else is known to know of the time."""
    due = one.expected_back or reading.now
    gaps = {"person": names.get(one.case, ""), "moment": due}
    do = at_the_alarm(reading, knows)
    return LoneAlarm(
        appointment=one.id,
        due=due,
        escalates=due + patience(reading),
        words=say("You said that you would be back by {moment} from working alone with {person}.", **gaps),
        next=do,
        urgent=do,
        leads_to=Spot(PlaceName.CALENDAR, one.id, offer=Offer(say("Back"), FormName.BACK, one.id)),
    )


def patience(reading: Reading) -> timedelta:
    """How long without an answer it takes until 999 is rung."""
    minutes = office_settings(reading).lone_escalates_minutes
    return timedelta(minutes=minutes) if minutes else ESCALATES_AFTER


class Script:
    """Whom to ring for one who is out, in which order, and what to say."""

    def __init__(self, reading: Reading, one: Appointment) -> None:
        self._reading, self._one = reading, one
        self._file = reading.file_of(Mentor, one.mentor) if one.mentor else None
        name = reading.member_name(one.mentor)
        self.who = text(name) if name else say("Whoever went out")
        self._phone = (self._file.phone if self._file else None) or ""
        self._on = rota(reading).on

    @property
    def may(self) -> tuple[Rung, ...]:
        """Who can be rung: those alone of whom a number is written down, and 999 always."""
        contact = self._file is not None and bool(self._file.emergency_phone)
        on_call = self._on is not None or bool(office_number(self._reading))
        left_out = {Rung.CONTACT: not contact, Rung.ON_CALL: not on_call}
        return tuple(one for one in Rung if not left_out.get(one))

    def next(self, steps: Sequence[LoneStep], *, emergency: bool) -> Rung:
        """Whom to ring next."""
        return next_to_ring(steps, may=self.may, emergency=emergency)

    def urgent(self, steps: Sequence[LoneStep]) -> Phrase:
        """What to do once it is an emergency."""
        rung = self.next(steps, emergency=True)
        tried = any(step.whom == Rung.EMERGENCY for step in steps)
        return say("999 knows. Go on ringing, and say when they are safe.") if tried else self.says(rung)

    def says(self, rung: Rung) -> Phrase:
        """Whom to ring, as what one does."""
        if rung is Rung.EMERGENCY:
            return say("Nobody has answered. Ring 999 now, and say what the script says.")
        if rung is Rung.MENTOR and not self._phone:
            return say("Ring {name} now. No number is written down here.", name=self.who)
        return say("Ring {whom} now.", whom=self.whom(rung))

    def whom(self, rung: Rung) -> Phrase:
        """A name and a number."""
        if rung is Rung.MENTOR:
            return listed((self.who, text(self._phone) if self._phone else say("no number written down")))
        if rung is Rung.ON_CALL:
            return self._who_is_on()
        if rung is Rung.CONTACT and self._file is not None:
            return listed(map(text, (self._file.emergency_name, self._file.emergency_phone)))
        return text("999")

    def _who_is_on(self) -> Phrase:
        if self._on is None:
            return say("the office's number, {phone}", phone=office_number(self._reading))
        name = self._reading.member_name(self._on.member)
        return listed((text(name), say("on call now"), text(number_of(self._reading, self._on))))

    def to_say(self) -> Phrase:
        """What to tell 999."""
        one, words = self._one, self._reading.words
        place = text(one.place) if one.place else words.of("prison", one.prison)
        where = place if place.template else say("a place that is not written down")
        gaps = {"name": self.who, "where": where, "moment": one.expected_back or self._reading.now}
        return say(
            "Say: {name} is a volunteer who met somebody alone at {where}, was to be back at {moment}, and cannot be "
            "reached. Give your own number.",
            **gaps,
        )


def section(reading: Reading, one: Appointment) -> tuple[Section, ...]:
    """The script where somebody is out alone and past the time agreed, and what was done so far."""
    steps = steps_of(reading, [one.id]).get(one.id, [])
    late = one.expected_back is not None and one.back_at is None and one.expected_back <= reading.now
    if not reading.is_a(Role.COORDINATOR) or not (late or steps):
        return ()
    done = tuple(step_fact(reading, step) for step in steps)
    title = say("Not back from working alone")
    if not late or one.expected_back is None:
        return (Section(say("What was done while they were not back"), done),)
    script = Script(reading, one)
    emergency = is_emergency(one.expected_back, now=reading.now, after=patience(reading))
    next_one = script.next(steps, emergency=emergency)
    lead = script.urgent(steps) if emergency else script.says(next_one)
    facts = tuple(_ring(reading, script, rung, steps, first=rung is next_one) for rung in script.may)
    until = say("Without an answer by {moment} ring 999.", moment=one.expected_back + patience(reading))
    return (Section(title, (*facts, *done), lead=lead, says=() if emergency else (until,),
                    offers=(Offer(say("Keep what came of it"), FormName.LONE_STEP, one.id),)),)  # fmt: skip


_LABELS: Mapping[Rung, Phrase] = {
    Rung.MENTOR: say("First ring"),
    Rung.ON_CALL: say("Then ring"),
    Rung.CONTACT: say("Then their emergency contact"),
    Rung.EMERGENCY: say("Then"),
}


def _ring(reading: Reading, script: Script, rung: Rung, steps: Sequence[LoneStep], *, first: bool) -> Fact:
    tried = [step for step in steps if step.whom == rung]
    said = [say("rung at {time}", time=reading.local(step.at or reading.now).time()) for step in tried]
    context = script.to_say() if rung is Rung.EMERGENCY else listed(said)
    return Fact(
        _LABELS[rung],
        script.whom(rung),
        context if context.template else None,
        Tone.DANGER if first else Tone.PLAIN,
    )


def step_fact(reading: Reading, step: LoneStep) -> Fact:
    """One thing that was done, at which time, and by whom."""
    words = reading.words
    came = listed((words.of("lone_rung", step.whom), words.inside("lone_came", step.came)))
    who = reading.member_name(step.by)
    by = say("recorded by {name}", name=who) if who else text("")
    tone = Tone.GOOD if step.came == Came.SAFE else Tone.PLAIN
    context = listed((text(step.words), by))
    return Fact(say("{moment}", moment=step.at or reading.now), came, context if context.template else None, tone)


# The mentor's file


def of_mentor(reading: Reading, mentor: Mentor) -> Section:
    """Whom to ring for a mentor who is not back, and what was done when they were not."""
    contact = listed(map(text, (mentor.emergency_name, mentor.emergency_relation, mentor.emergency_phone)))
    missing = say("Nobody is written down")
    first = Fact(say("Emergency contact"), contact if contact.template else missing,
                 tone=Tone.PLAIN if contact.template else Tone.WARN)  # fmt: skip
    change = Offer(say("Change the emergency contact"), FormName.CHANGE_MENTOR_CONTACT, mentor.id)
    offers = (change,) if reading.is_a(Role.COORDINATOR) else ()
    return Section(say("Working alone"), (first, *_alarms_of(reading, mentor.id)), offers=offers)


def _alarms_of(reading: Reading, mentor: Id) -> Iterator[Fact]:
    steps = [one for one in reading.of_scopes(LoneStep, [mentor]) if one.folder.scope == mentor]
    for step in newest_first(steps, by=lambda one: one.at or reading.now):
        fact = step_fact(reading, step)
        spot = Spot(PlaceName.CALENDAR, step.appointment) if step.appointment else None
        yield Fact(fact.label, together((say("Not back in time:"), fact.words)), fact.context, fact.tone, leads_to=spot)
