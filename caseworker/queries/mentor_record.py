"""One mentor as coordinators see them: the head, the file, the checks, the people, supervision and hours."""

from collections.abc import Iterator
from datetime import date

from caseworker.domain.errors import NotHere, Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.latest import newest_first
from caseworker.domain.mentors import Mentor, MentorStatus, Supervision
from caseworker.domain.recruiting import NOT_TAKEN, STAGES
from caseworker.domain.service import Role
from caseworker.queries import (
    erasure_form,
    expenses,
    mentor_checks,
    mentor_hours,
    mentor_overview,
    mentor_people,
    pipeline,
    recruiting,
)
from caseworker.queries.concerns import concerns_about
from caseworker.queries.form_names import FormName
from caseworker.queries.lacks import lacks_of_mentors, still_lacking
from caseworker.queries.listed import ShownRecord, Tab
from caseworker.queries.mentor_words import held_by, in_days, is_away, leave_words, notice_fact, status_words
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Tone
from caseworker.queries.saying import listed, text, together

SUPERVISION = "supervision"
"""The tab under which the concerns about a mentor stand too."""


def shown(reading: Reading, record: Id) -> ShownRecord:
    """Everything about a mentor. Raises Refused for who is no coordinator, NotHere behind a wall."""
    if not reading.is_a(Role.COORDINATOR):
        raise Refused(say("Only coordinators look after mentors."))
    if record == reading.service:
        return pipeline.pipeline(reading)
    mentor = file_of(reading, record)
    on_the_way = mentor.status in (*STAGES, *NOT_TAKEN)
    recruited = (recruiting.tab(reading, mentor),)
    return ShownRecord(
        record=record,
        name=mentor.called,
        about=about(reading, mentor),
        facts=_facts(reading, mentor),
        tabs=(
            *(recruited if on_the_way else ()),
            Tab("overview", say("Overview"), _overview(reading, mentor, on_the_way=on_the_way)),
            Tab("checks", say("Checks and training"), mentor_checks.sections(reading, record)),
            Tab("people", say("People supported"), mentor_people.sections(reading, mentor)),
            Tab(SUPERVISION, say("Supervision"), _supervision(reading, mentor)),
            Tab("hours", say("Hours"), mentor_hours.sections(reading, record)),
            Tab("expenses", say("Expenses"), expenses.sections(reading, mentor)),
            *(() if on_the_way else recruited),
        ),
        note=away_fact(reading, mentor),
        alert=_alert(reading, mentor),
    )  # fmt: skip


def _alert(reading: Reading, mentor: Mentor) -> Phrase | None:
    """The visits that a lapse breaks, and what a mentor lacks who began without it or of whom it is asked since."""
    if mentor.status == MentorStatus.LEFT:
        return None
    broken = mentor_checks.what_a_lapse_breaks(reading, mentor.id)
    missing = lacks_of_mentors(reading, [mentor]).get(mentor.id)
    told = (broken, still_lacking(reading, missing) if missing else None)
    return together(one for one in told if one is not None) if any(told) else None


def _overview(reading: Reading, mentor: Mentor, *, on_the_way: bool) -> tuple[Section, ...]:
    erasure = () if on_the_way else erasure_form.of_mentor(reading, mentor)
    return (*mentor_overview.sections(reading, mentor), *erasure)


def _facts(reading: Reading, mentor: Mentor) -> tuple[Fact, ...]:
    if mentor.status in (*STAGES, *NOT_TAKEN):
        return (recruiting.stage_fact(reading, mentor),)
    lapse = mentor_checks.next_lapse(reading, mentor.id)
    return places_fact(reading, mentor), lapse, _supervision_fact(reading, mentor)


def file_of(reading: Reading, record: Id) -> Mentor:
    """A mentor's own record. Raises NotHere."""
    mentor = reading.file_of(Mentor, record)
    if mentor is None:
        raise NotHere(say("This mentor's file is not on this device."))
    return mentor


def about(reading: Reading, mentor: Mentor) -> tuple[Phrase, ...]:
    """Pronouns, where they stand since when, and the phone."""
    status = status_words(reading, mentor)
    day = _day_of(reading, mentor)
    since = say("{status} since {day}", status=status, day=day) if day and status.template else status
    parts = (text(mentor.pronouns), since, text(mentor.phone))
    return tuple(part for part in parts if part.template)


def _day_of(reading: Reading, mentor: Mentor) -> date | None:
    if mentor.status in (*STAGES, *NOT_TAKEN):
        return recruiting.since(reading, mentor)
    if mentor.status == MentorStatus.LEFT:
        return mentor.left_on
    return None if is_away(mentor, on=reading.today) else mentor.started_on


def places_fact(reading: Reading, mentor: Mentor) -> Fact:
    """'1 of 4 free'."""
    held = held_by(reading, mentor.id)
    walks = say("walks with {count} people", count=held) if held else say("walks with nobody now")
    if mentor.capacity is None:
        return Fact(say("Places"), say("Not recorded"), walks)
    free = max(0, mentor.capacity - held)
    return Fact(say("Places"), say("{free} of {places} free", free=free, places=mentor.capacity), walks)


def away_fact(reading: Reading, mentor: Mentor) -> Fact | None:
    """That they have given notice, else their leave."""
    words = leave_words(mentor, on=reading.today)
    leave = Fact(say("Leave"), words, tone=Tone.NOTE) if words.template else None
    return notice_fact(mentor, today=reading.today) or leave


# Supervision


def _gap(reading: Reading, mentor: Id) -> date | None:
    since = reading.scalar("SELECT since FROM gap WHERE case_id=? AND code='supervision_due'", mentor)
    return date.fromisoformat(since) if since else None


def _supervision_fact(reading: Reading, mentor: Mentor) -> Fact:
    """When supervision is due, in context; amber once it is overdue and no leave puts it off."""
    gap, label = _gap(reading, mentor.id), say("Supervision")
    last = say("last on {day}", day=mentor.supervised_on) if mentor.supervised_on else say("none so far")
    overdue = gap is not None and gap <= reading.today
    if mentor.supervision_due is None:
        return Fact(label, say("Not planned"), last, Tone.WARN if overdue else Tone.PLAIN)
    when = in_days(mentor.supervision_due, today=reading.today)
    words = say("Due {day}", day=mentor.supervision_due)
    return Fact(label, words, listed((when, last)), Tone.WARN if overdue else Tone.PLAIN)


_WHO_READS = say(
    "Coordinators alone read what was said and agreed. The last day and the next lie on the mentor's laptop too."
)


def _held(reading: Reading, mentor: Id) -> tuple[Section, ...]:
    """Every supervision that was held, the newest first."""
    found = [one for one in reading.of_scopes(Supervision, [mentor]) if one.folder.scope == mentor]
    newest = newest_first(found, by=lambda one: one.on or date.min)
    facts = tuple(fact for one in newest for fact in _of_supervision(reading, one))
    return (Section(say("Supervisions held"), facts),) if facts else ()


def _of_supervision(reading: Reading, one: Supervision) -> Iterator[Fact]:
    """The day, what was said and by whom it was held; below it what was agreed."""
    day = say("{day}", day=one.on) if one.on else say("No day")
    name = reading.member_name(one.held_by)
    by = say("held by {name}", name=name) if name else None
    yield Fact(day, text(one.words) if one.words else say("Nothing is written of it"), by)
    if one.agreed:
        yield Fact(say("Agreed"), text(one.agreed))


def _supervision(reading: Reading, mentor: Mentor) -> tuple[Section, ...]:
    due = _supervision_fact(reading, mentor)
    last = say("{day}", day=mentor.supervised_on) if mentor.supervised_on else say("None so far")
    facts = (Fact(say("Last supervision"), last), Fact(say("Next supervision"), due.words, None, due.tone))
    left = mentor.status == MentorStatus.LEFT
    offers = () if left else (Offer(say("Record supervision"), FormName.SUPERVISED, mentor.id),)
    return (
        Section(say("Supervision"), facts, says=(_WHO_READS,), offers=offers),
        *_held(reading, mentor.id),
        *recruiting.leaving(reading, mentor),
        concerns_about(reading, mentor.id),
    )
