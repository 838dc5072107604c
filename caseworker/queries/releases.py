"""When the person leaves: the date to plan for, who said so and how sure it is, and the gate pick-up that is booked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from caseworker.domain.ages import age_on
from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.custody import CustodyStay
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.people import Person
from caseworker.domain.referrals import Referral
from caseworker.domain.release_dates import SaidDate, expected
from caseworker.domain.release_rules import Situation
from caseworker.domain.releases import Release
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.mentor_away import away_from
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, GateRow, Offer, Section, Tone
from caseworker.queries.saying import listed, text, together
from caseworker.services.law import likely_release

CONFIRMED = "confirmed"


@dataclass(frozen=True)
class Expected:
    """The date to plan for: its type and the record that says so, or only the referral."""

    on: date
    release_type: str
    said: Release | None = None


@dataclass(frozen=True)
class ReleaseFacts:
    """What is known of somebody's release: the records, and the prison that holds them now (a code, or nothing)."""

    expected: Expected | None
    releases: tuple[Release, ...]
    prison: str
    held: bool
    born_on: date | None

    def situation(self, day: date) -> Situation:
        """What the rules ask of the person beside the date."""
        return Situation(age=age_on(day, born=self.born_on) if self.born_on else None)


def release_facts(reading: Reading, scopes: Sequence[Id]) -> ReleaseFacts:
    """The release of a person from every record of them."""
    releases = reading.of_scopes(Release, scopes)
    stays = reading.of_scopes(CustodyStay, scopes)
    referrals = reading.of_scopes(Referral, scopes)
    standing = sorted((stay for stay in stays if stay.until is None), key=lambda stay: stay.since or date.min)
    referred = next((referral.prison for referral in referrals if referral.prison), None)
    prison = standing[-1].prison if standing else None if stays else referred
    born = [one.born_on for one in reading.of_scopes(Person, scopes)] + [one.born_on for one in referrals]
    return ReleaseFacts(
        _expected(releases, referrals), tuple(releases), prison or "", bool(standing), next(filter(None, born), None)
    )


def _expected(releases: Sequence[Release], referrals: Sequence[Referral]) -> Expected | None:
    by_said = {
        SaidDate(one.release_type or "", one.on, one.said_on, one.confidence or ""): one for one in releases if one.on
    }
    found = expected(by_said)
    if found:
        return Expected(found.on, found.release_type, by_said[found])
    dated = ((one.expected_release, one.release_type or "") for one in referrals)
    return next((Expected(on, release_type) for on, release_type in dated if on), None)


def expected_fact(reading: Reading, facts: ReleaseFacts) -> Fact:
    """The release for the identity bar: the day, and 'in 15 days, confirmed'."""
    if facts.expected is None:
        return Fact(say("Expected out"), say("Date not known"), tone=Tone.WARN if facts.held else Tone.PLAIN)
    day = facts.expected.on
    context = listed((_distance(day, today=reading.today), _sureness(reading, facts.expected)))
    label = say("Left") if day < reading.today else say("Expected out")
    return Fact(label, say("{named_day}", named_day=day), context=context)


def _distance(day: date, *, today: date) -> Phrase:
    days = (day - today).days
    if days == 0:
        return say("today")
    if abs(days) == 1:
        return say("tomorrow") if days > 0 else say("yesterday")
    return say("in {count} days", count=days) if days > 0 else say("{count} days ago", count=-days)


def _sureness(reading: Reading, found: Expected) -> Phrase:
    if found.said is None:
        return say("from the referral")
    return reading.words.inside("confidence", found.said.confidence)


def release_section(reading: Reading, facts: ReleaseFacts, scopes: Sequence[Id]) -> Section:
    """The release in a sentence, the rule behind it, the gate pick-up and the way to book it."""
    gate, rule = gate_row(reading, booked_gate(reading, scopes)), _rule(reading, facts)
    says = ((rule,) if rule else ()) + (_gate_words(reading, gate) if gate else ())
    book = say("Change the gate pick-up") if gate else say("Book a gate pick-up")
    offers = (Offer(book, FormName.GATE, scopes[0]),) if reading.is_a(Role.MENTOR, Role.COORDINATOR) else ()
    return Section(say("Release"), lead=_sentence(reading, facts), says=says, offers=offers)


def _gate_words(reading: Reading, gate: GateRow) -> tuple[Phrase, ...]:
    at = reading.local(gate.at)
    gaps = {"day": at.date(), "time": at.time(), "place": gate.place, "who": gate.who}
    booked = say("Gate pick-up on {day} at {time}: {place}. {who} goes.", **gaps)
    if gate.away is not None:
        booked = say("Gate pick-up on {day} at {time}: {place}. {why}.", why=gate.away, **gaps)
    return (booked, text(gate.note)) if gate.note else (booked,)


def _sentence(reading: Reading, facts: ReleaseFacts) -> Phrase:
    place = reading.words.of("prison", facts.prison)
    found = facts.expected
    if found is None:
        return say("Held at {place}. Nobody has said when they leave.", place=place) if facts.prison else say(
            "Nobody has said when they leave."
        )  # fmt: skip
    gaps = {"named_day": found.on, "place": place, "who": _who_said(reading, found)}
    if found.on < reading.today:
        return say("Left on {named_day}.", **gaps)
    if facts.prison:
        return say("Leaves {place} on {named_day}, as {who} said.", **gaps)
    return say("Leaves on {named_day}, as {who} said.", **gaps)


def _who_said(reading: Reading, found: Expected) -> Phrase:
    if found.said is None or not found.said.source:
        return say("the referral") if found.said is None else say("somebody")
    who = reading.words.inside("release_source", found.said.source)
    return say("{who} ({name})", who=who, name=found.said.source_name) if found.said.source_name else who


def _rule(reading: Reading, facts: ReleaseFacts) -> Phrase | None:
    """What the law makes of the date, in words; nothing more is to be known of a confirmed one."""
    found = facts.expected
    if found is None or found.on < reading.today:
        return None
    if found.said is not None and found.said.confidence == CONFIRMED:
        return None
    likely = likely_release(found.on, release_type=found.release_type, situation=facts.situation(found.on))
    return together(likely.sentences())


def dates_section(reading: Reading, facts: ReleaseFacts) -> Section:
    """Every date that somebody gave, by its type."""
    given = sorted((one for one in facts.releases if one.on), key=lambda one: one.on or date.min)
    return Section(say("Release dates"), tuple(_date(reading, one) for one in given), empty=say("No date is known."))


def _date(reading: Reading, one: Release) -> Fact:
    said = say("said on {day}", day=one.said_on) if one.said_on else text("")
    words = reading.words
    context = listed((words.of("release_source", one.source), words.inside("confidence", one.confidence), said))
    return Fact(words.of("release_date_type", one.release_type), say("{day}", day=one.on), context)


def booked_gate(reading: Reading, scopes: Sequence[Id]) -> Appointment | None:
    """The gate pick-up that is booked next, or the last one that is still booked."""
    booked = [
        one
        for one in reading.of_scopes(Appointment, scopes)
        if one.gate_pickup and one.starts_at and one.status in (None, AppointmentStatus.BOOKED)
    ]
    ahead = [one for one in booked if (one.starts_at or reading.now) >= reading.now]
    return min(ahead, key=_start, default=max(booked, key=_start, default=None))


def _start(one: Appointment) -> tuple[datetime, Id]:
    return one.starts_at or datetime.min.replace(tzinfo=UTC), one.id


def gate_row(reading: Reading, one: Appointment | None) -> GateRow | None:
    """A gate pick-up as it is shown."""
    if one is None or one.starts_at is None:
        return None
    place = one.place or reading.words.of("prison", one.prison).template
    away = away_from(reading, [one]).get(one.id)
    return GateRow(one.id, one.starts_at, place, reading.member_name(one.mentor), note=one.note or "", away=away)
