"""A mentor's file as it is read: how to reach them, where and when they are free, what they bring and may take on."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from caseworker.domain.errors import Phrase, say
from caseworker.domain.mentors import Mentor, MentorStatus
from caseworker.domain.recruiting import NOT_TAKEN, STAGES
from caseworker.domain.service import Role
from caseworker.queries import lone_working, recruiting
from caseworker.queries.form_names import FormName
from caseworker.queries.mentor_words import free_words, held_by, is_away, leave_words, notice_fact, status_words
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Tone
from caseworker.queries.saying import both, listed, text
from caseworker.queries.words import NOTHING


def sections(reading: Reading, mentor: Mentor) -> tuple[Section, ...]:
    """Every section of the file; a coordinator may change each."""
    parts = (_who, _standing, _where_and_when, _brings, _takes_on)
    return (*(part(reading, mentor) for part in parts), lone_working.of_mentor(reading, mentor))


def _section(
    reading: Reading, mentor: Mentor, title: Phrase, facts: Iterator[Fact], *offers: tuple[Phrase, FormName]
) -> Section:
    """A section with the facts that say something, and what a coordinator may do about them."""
    may = reading.is_a(Role.COORDINATOR)
    return Section(
        title,
        tuple(fact for fact in facts if fact.words.template),
        empty=say("Nothing is written down."),
        offers=tuple(Offer(words, form, mentor.id) for words, form in offers if may),
    )


def _who(reading: Reading, mentor: Mentor) -> Section:
    whole = " ".join(part for part in (mentor.given_name, mentor.family_name) if part)
    facts = (
        Fact(say("Name"), text(whole)),
        Fact(say("Called"), text(mentor.preferred_name)),
        Fact(say("Pronouns"), text(mentor.pronouns)),
        Fact(say("Phone"), text(mentor.phone)),
        Fact(say("E-mail"), text(mentor.email)),
        Fact(say("Gender"), reading.words.of("gender", mentor.gender)),
    )
    change = (say("Change name and contact"), FormName.CHANGE_MENTOR_NAME)
    return _section(reading, mentor, say("Name and contact"), iter(facts), change)


def _standing(reading: Reading, mentor: Mentor) -> Section:
    away = is_away(mentor, on=reading.today)
    mentor_since = say("a mentor since {day}", day=mentor.started_on)
    since = mentor_since if away else say("since {day}", day=mentor.started_on)
    left = mentor.status == MentorStatus.LEFT
    facts = (
        Fact(say("Status"), status_words(reading, mentor), None if left or not mentor.started_on else since),
        Fact(say("Leave"), leave_words(mentor, on=reading.today), tone=_leave_tone(reading, mentor)),
        *_last_day(reading, mentor),
    )
    return _section(reading, mentor, say("Status"), iter(facts), *_steps(reading, mentor))


def _last_day(reading: Reading, mentor: Mentor) -> Iterator[Fact]:
    """When they left or will leave, with why where whoever asks may read it."""
    why = _why_left(reading, mentor)
    notice = notice_fact(mentor, today=reading.today)
    if notice is not None:
        context = notice.context if why is None else listed((notice.context or NOTHING, why))
        yield replace(notice, context=context)
    elif mentor.left_on is not None:
        yield Fact(say("Left"), say("{day}", day=mentor.left_on), why)


def _steps(reading: Reading, mentor: Mentor) -> Iterator[tuple[Phrase, FormName]]:
    if mentor.status == MentorStatus.LEFT:
        yield say("They come back"), FormName.CHANGE_MENTOR_STATUS
        return
    if mentor.status in NOT_TAKEN:
        yield say("Take it up again"), FormName.CHANGE_MENTOR_STATUS
        return
    if mentor.status in STAGES:
        yield say("Change the status"), FormName.CHANGE_MENTOR_STATUS
        return
    yield say("Change the status"), FormName.CHANGE_MENTOR_STATUS
    yield say("Going on leave"), FormName.MENTOR_LEAVE
    if mentor.leave_from is not None or is_away(mentor, on=reading.today):
        yield say("Back from leave"), FormName.MENTOR_BACK
    if mentor.left_on is not None:
        yield say("They stay after all"), FormName.MENTOR_STAYS
    yield say("They leave…"), FormName.MENTOR_LEAVES


def _leave_tone(reading: Reading, mentor: Mentor) -> Tone:
    return Tone.NOTE if is_away(mentor, on=reading.today) else Tone.PLAIN


def _why_left(reading: Reading, mentor: Mentor) -> Phrase | None:
    """Why they left, where whoever asks holds it: it is never on the mentor's own laptop."""
    note = recruiting.leaving_note(reading, mentor.id) if mentor.left_on else None
    if note is None:
        return None
    return listed((reading.words.inside("mentor_end", note.left_why), text(note.words)))


def _where_and_when(reading: Reading, mentor: Mentor) -> Section:
    travels = say("up to {km} km", km=mentor.travel_km) if mentor.travel_km else text("")
    facts = (
        Fact(say("Lives in"), text(mentor.home_district)),
        Fact(say("Travels"), travels),
        Fact(say("Drives"), _DRIVES[mentor.drives]),
        *(Fact(day, parts) for day, parts in free_words(mentor.availability)),
    )
    change = (say("Change where and when"), FormName.CHANGE_MENTOR_TIMES)
    return _section(reading, mentor, say("Where and when"), iter(facts), change)


_DRIVES: Mapping[bool | None, Phrase] = MappingProxyType({True: say("Yes"), False: say("No"), None: NOTHING})


def _brings(reading: Reading, mentor: Mentor) -> Section:
    words = reading.words
    welsh = mentor.welsh and "cym" not in mentor.languages
    facts = (
        Fact(say("Languages"), listed((*words.several("language", mentor.languages), *_welsh(said=bool(welsh))))),
        Fact(say("Skills"), listed(words.several("pathway", mentor.skills))),
        Fact(say("Interests"), listed(map(text, mentor.interests))),
        Fact(say("Can offer"), listed(words.several("meeting_need", mentor.can_offer))),
        Fact(say("Cannot offer"), listed(words.several("meeting_need", mentor.cannot_offer))),
        Fact(say("Lived experience"), say("Offered by the mentor") if mentor.lived_experience else text("")),
        Fact(say("Once supported"), say("Offered by the mentor") if mentor.former_participant else text("")),
    )
    change = (say("Change languages and skills"), FormName.CHANGE_MENTOR_SKILLS)
    return _section(reading, mentor, say("Languages and skills"), iter(facts), change)


def _welsh(*, said: bool) -> tuple[Phrase, ...]:
    return (say("speaks Welsh"),) if said else ()


def _takes_on(reading: Reading, mentor: Mentor) -> Section:
    level = reading.words.inside("risk_level", mentor.cleared_risk)
    cleared = say("Up to {level} risk", level=level) if level.template else say("Not recorded: nobody can be matched")
    facts = (
        Fact(say("Places"), *_places(mentor, held_by(reading, mentor.id))),
        Fact(say("Cleared for"), cleared, tone=Tone.PLAIN if level.template else Tone.WARN),
        Fact(say("Works only with"), both(reading.words.several("gender", mentor.works_only_with))),
    )
    change = (say("Change places and clearance"), FormName.CHANGE_MENTOR_CAPACITY)
    return _section(reading, mentor, say("Places and clearance"), iter(facts), change)


def _places(mentor: Mentor, held: int) -> tuple[Phrase, Phrase | None]:
    taken = say("walks with {count} people now", count=held) if held else None
    if mentor.capacity is None:
        return say("Not recorded"), taken
    return say("{count} people at once", count=mentor.capacity), taken
