"""Where the work with one person stands: what comes next, who answers for it, and whether it rests or has ended."""

from collections.abc import Iterator

from caseworker.domain.appointments import Appointment
from caseworker.domain.cases import Case, CaseState, case_record_id
from caseworker.domain.errors import Phrase, say
from caseworker.domain.service import Role
from caseworker.domain.sessions import Note
from caseworker.queries.ahead import BOOK, appointment_facts
from caseworker.queries.form_names import FormName
from caseworker.queries.may import may_add, may_change
from caseworker.queries.person import Known
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Tone
from caseworker.queries.saying import listed, text, together


def case_of(reading: Reading, found: Known) -> Case | None:
    """The state of the case that is open, where it has begun on this device."""
    record = case_record_id(found.case)
    return next((one for one in reading.of_scopes(Case, found.scopes) if one.id == record), None)


def ahead_section(reading: Reading, found: Known) -> Section:
    """The next step and the appointments, each with what can be done about it; a body books nothing."""
    facts = appointment_facts(reading, found.scopes)
    case = _with_next_step(reading, found)
    if case is not None:
        facts.insert(0, _next_step(reading, case))
    own = case_of(reading, found)
    writes = own is not None and own.state != CaseState.CLOSED and may_change(reading, Case)
    step = Offer(say("Set the next step"), FormName.NEXT_STEP, found.case)
    book = Offer(BOOK, FormName.BOOK, found.case)
    offers = (*((book,) if may_add(reading, Appointment) else ()), *((step,) if writes else ()))
    return Section(say("What comes next"), tuple(facts), empty=say("Nothing is booked."), offers=offers)


def _next_step(reading: Reading, case: Case) -> Fact:
    """What comes next and until when; once its day has passed, since when it is overdue."""
    until, words = case.next_step_on, text(case.next_step)
    if until is None:
        return Fact(say("Next step"), words)
    if until < reading.today:
        return Fact(say("Next step"), words, say("overdue since {day}", day=until), Tone.WARN)
    return Fact(say("Next step"), words, say("by {day}", day=until))


def _with_next_step(reading: Reading, found: Known) -> Case | None:
    """The case that has a next step, the one asked for before others; nobody takes one where the work has ended."""
    cases = sorted(reading.of_scopes(Case, found.scopes), key=lambda one: found.scopes.index(one.case))
    return next((one for one in cases if one.next_step and one.state != CaseState.CLOSED), None)


def work_section(reading: Reading, found: Known) -> Section:
    """Who answers for the person, under what the contact happens, and how the work stands."""
    case = case_of(reading, found)
    facts = () if case is None or reading.is_a(Role.PRACTITIONER) else _facts(reading, case)
    said = tuple(fact for fact in facts if fact.words.template)
    return Section(say("The work with them"), said, offers=tuple(_offers(reading, found, case)))


def _facts(reading: Reading, case: Case) -> tuple[Fact, ...]:
    opened = say("since {day}", day=case.opened_on) if case.opened_on else None
    owner = reading.member_name(case.owner)
    return (
        Fact(say("Answers for them"), text(owner) if owner else say("Nobody")),
        Fact(say("Where it stands"), reading.words.of("case_state", case.state), _standing(reading, case) or opened),
        Fact(say("Contact happens under"), reading.words.of("strand", case.strand)),
    )


def _standing(reading: Reading, case: Case) -> Phrase | None:
    """Why it rests or ended, where it does."""
    if case.state == CaseState.PAUSED:
        until = say("until {day}", day=case.paused_until) if case.paused_until else text("")
        return listed((text(case.paused_why), until))
    if case.state == CaseState.CLOSED:
        on = say("on {day}", day=case.ended_on) if case.ended_on else text("")
        reason = reading.words.inside("end_reason", case.end_reason)
        done = reading.words.inside("achievement", case.achievement)
        return together(one for one in (listed((on, reason, done)), text(case.end_words)) if one.template)
    return None


def _offers(reading: Reading, found: Known, case: Case | None) -> Iterator[Offer]:
    if may_add(reading, Note):
        yield Offer(say("Write a note"), FormName.ADD_NOTE, found.case)
    if case is None or not may_change(reading, Case):
        return
    if case.state == CaseState.CLOSED:
        yield Offer(say("Open again"), FormName.REOPEN, found.case)
        return
    yield Offer(say("Hand over"), FormName.HAND_OVER, found.case)
    if case.state == CaseState.PAUSED:
        yield Offer(say("Go on"), FormName.RESUME, found.case)
    if case.state == CaseState.OPEN:
        yield Offer(say("Pause"), FormName.PAUSE, found.case)
    yield Offer(say("End the work…"), FormName.CLOSE_CASE, found.case)
