"""What lapses of mentors in 60 days or has lapsed, by day: whom it affects by name, and the action that closes it.

Checks, training, registrations, role agreements, supervision and last days; for coordinators, on screen and on paper.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from caseworker.domain.appointments import Appointment
from caseworker.domain.checks import Standing
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.gaps import LAPSE_SHOWS
from caseworker.domain.ids import Id, derived
from caseworker.domain.service import Role
from caseworker.queries.booked import meetings_ahead, ways_out
from caseworker.queries.called import called
from caseworker.queries.check_again import again
from caseworker.queries.edge import edge_of
from caseworker.queries.form_names import FormName
from caseworker.queries.lacks import TAB, MentorLacks, lack_words, lacks_of_all
from caseworker.queries.listed import ShownRecord, Tab
from caseworker.queries.mentor_away import last_days
from caseworker.queries.mentor_checks import affected
from caseworker.queries.mentor_lapses import is_over, lapsing
from caseworker.queries.mentor_words import check_name, ended_words, in_days, lapse_tone
from caseworker.queries.paper_rows import LapsesPaper
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Spot, Tone
from caseworker.queries.saying import both, listed, service_name, text, together

EVERYTHING = say("Everything that lapses, by day")
MOST = 150
"""So many are listed; whoever has more begins with those that lapse first."""
NAMED = 5
"""So many of the people that a mentor walks with are named; more are counted."""
_SUPERVISION = (
    "SELECT g.case_id, g.since FROM gap g JOIN kind_mentor m ON m.id=g.case_id AND m.scope=m.id "
    "WHERE g.code='supervision_due' AND g.since<=? AND m.status IN ('active','on_leave')"
)
_WALKS = (
    "SELECT c.case_id, c.mentor FROM case_row c WHERE c.mentor IN ({marks}) AND c.state<>'closed' "
    "AND c.speaks_as=c.case_id ORDER BY c.family, c.given, c.case_id"
)


@dataclass(frozen=True)
class Lapse:
    """One thing of one mentor, and the day until which it is: a check, their own last day, or else supervision."""

    on: date
    mentor: Id
    check: Standing | None = None
    leaves: bool = False


def lapses(reading: Reading) -> list[Lapse]:
    """Everything that lapses, the first first."""
    found = [Lapse(one.on, one.mentor, one.standing) for one in lapsing(reading)]
    until = reading.today + LAPSE_SHOWS
    due = reading.rows(_SUPERVISION, until.isoformat())
    found += [Lapse(date.fromisoformat(since), Id(mentor)) for mentor, since in due]
    found += [Lapse(last, mentor, leaves=True) for mentor, last in last_days(reading, until=until)]
    return sorted(found, key=lambda one: one.on)


def whole(reading: Reading) -> Id:
    """The id under which all of it is opened, like a record."""
    return derived("lapses", reading.service)


def shown(reading: Reading, _record: Id) -> ShownRecord:
    """All of it as a page. Raises Refused for who is no coordinator."""
    _insist(reading)
    found, lacking = lapses(reading), lacks_of_all(reading)
    gone = sum(is_over(one.on, one.check, today=reading.today) for one in found)
    facts = (
        Fact(say("Lapsed"), say("{number}", number=gone), tone=Tone.WARN if gone else Tone.PLAIN),
        Fact(say("In the next 60 days"), say("{number}", number=len(found) - gone)),
        Fact(say("Lacking something"), say("{number}", number=len(lacking))),
    )
    return ShownRecord(
        record=whole(reading),
        name=service_name(reading, reading.service),
        about=(say("What lapses in the next 60 days, and whom it affects"),),
        facts=facts,
        tabs=(Tab("lapses", EVERYTHING, _sections(reading, found, lacking), in_order=True),),
    )


def sections(reading: Reading) -> tuple[Section, ...]:
    """A section for each day, then who lacks what; first how to print it. Raises Refused for who is no coordinator."""
    _insist(reading)
    return _sections(reading, lapses(reading), lacks_of_all(reading))


def _insist(reading: Reading) -> None:
    if not reading.is_a(Role.COORDINATOR):
        raise Refused(say("Only coordinators look after mentors."))


def _sections(reading: Reading, found: Sequence[Lapse], lacking: Sequence[MentorLacks]) -> tuple[Section, ...]:
    shown_ = found[:MOST]
    known = _Known(reading, shown_)
    by_day = groupby(shown_, key=lambda one: one.on)
    return (
        _head(reading, found, lacking),
        *(_day(reading, known, day, list(those)) for day, those in by_day),
        *_lacking(reading, lacking),
    )


def _lacking(reading: Reading, lacking: Sequence[MentorLacks]) -> tuple[Section, ...]:
    """Who began although something was lacking, or lacks what is asked for since; told where each thing is closed."""
    names = reading.member_names(one.mentor for one in lacking)
    facts = tuple(
        Fact(
            text(names.get(one.mentor, "")),
            listed(lack_words(reading, each) for each in one.missing),
            tone=Tone.WARN,
            leads_to=Spot(PlaceName.MENTORS, one.mentor, within=TAB),
        )
        for one in lacking[:MOST]
    )
    return (Section(say("Still lacking"), facts),) if facts else ()


def _head(reading: Reading, found: Sequence[Lapse], lacking: Sequence[MentorLacks]) -> Section:
    title = say("What lapses, and whom it affects")
    if not found and not lacking:
        return Section(title, empty=say("Nothing of any mentor lapses in the next 60 days."))
    offers = (Offer(say("Print the list…"), FormName.PRINT_LAPSES, reading.service),)
    rest = len(found) - MOST
    more = (say("{count} more follow once these are renewed.", count=rest),) if rest > 0 else ()
    if not found:
        return Section(title, says=(say("Nothing of any mentor lapses in the next 60 days."),), offers=offers)
    lead = say("{count} checks, supervisions and last days of mentors.", count=len(found))
    return Section(title, lead=lead, says=more, offers=offers)


class _Known:
    """What is needed to say of some lapses whom they affect, asked for once."""

    def __init__(self, reading: Reading, found: Sequence[Lapse]) -> None:
        mentors = sorted({one.mentor for one in found})
        self.names = reading.member_names(mentors)
        self.ahead = meetings_ahead(reading, mentors)
        walks = reading.rows_in(_WALKS, mentors) if mentors else []
        cases = {Id(row[0]) for row in walks} | {one.case for ahead in self.ahead.values() for one in ahead}
        self.people = called(reading, sorted(cases))
        self.walks: dict[Id, list[str]] = {}
        for case, mentor in walks:
            self.walks.setdefault(Id(mentor), []).append(self.people.get(Id(case), ""))


def _day(reading: Reading, known: _Known, day: date, those: Sequence[Lapse]) -> Section:
    facts = [fact for one in those for fact in _facts(reading, known, one)]
    return Section(say("{named_day}", named_day=day), tuple(facts), says=(_ends(reading, day, those),))


def _ends(reading: Reading, day: date, those: Sequence[Lapse]) -> Phrase:
    """How far away the day is; where nothing but last days are on it, in their words."""
    when = in_days(day, today=reading.today)
    if all(one.leaves for one in those):
        return say("Was to leave {when}", when=when) if day < reading.today else say("Leaves {when}", when=when)
    return say("Lapsed {when}", when=when) if day < reading.today else say("Lapses {when}", when=when)


def _facts(reading: Reading, known: _Known, one: Lapse) -> Iterator[Fact]:
    """What lapses, whose it is, and each visit that it would bar."""
    barred = _barred(one, known.ahead.get(one.mentor, []))
    yield Fact(
        text(known.names.get(one.mentor, "")),
        _what(reading, one),
        together((_walking(known.walks.get(one.mentor, ())), *((_visits(barred),) if one.check else ()))),
        lapse_tone(one.on, today=reading.today),
        _actions(one),
        leads_to=Spot(PlaceName.MENTORS, one.mentor, within=_tab(one)),
    )
    yield from (_visit(reading, known, visit) for visit in barred)


def _barred(one: Lapse, ahead: Sequence[Appointment]) -> Sequence[Appointment]:
    """The booked visits that cannot be once it has ended."""
    if one.leaves:
        return [visit for visit in ahead if visit.starts_at and local_day(visit.starts_at) >= one.on]
    return affected(one.check, ahead) if one.check else ()


def _what(reading: Reading, one: Lapse) -> Phrase:
    if one.check is None:
        return say("Last day") if one.leaves else say("Supervision")
    name = check_name(reading, one.check.check)
    if one.check.is_ended:
        return say("{check}: {ended}", check=name, ended=ended_words(one.check.check))
    return name


def _tab(one: Lapse) -> str:
    if one.leaves:
        return "people"
    return "checks" if one.check else "supervision"


def _actions(one: Lapse) -> tuple[Offer, ...]:
    if one.leaves:
        return (Offer(say("They leave…"), FormName.MENTOR_LEAVES, one.mentor),)
    if one.check is None:
        return (Offer(say("Record supervision"), FormName.SUPERVISED, one.mentor),)
    return (again(one.check.check),)


def _visits(barred: Sequence[Appointment]) -> Phrase:
    if not barred:
        return say("It bars no visit that is booked.")
    return say("It bars {count} visits that are booked:", count=len(barred))


def _walking(names: Sequence[str]) -> Phrase:
    if not names:
        return say("Walks with nobody now.")
    if len(names) > NAMED:
        few = listed(map(text, names[:NAMED]))
        return say("Walks with {names} and {count} more.", names=few, count=len(names) - NAMED)
    return say("Walks with {names}.", names=both(map(text, names)))


def _visit(reading: Reading, known: _Known, one: Appointment) -> Fact:
    """A booked visit that cannot be made then: another day, or another mentor."""
    starts = one.starts_at or reading.now
    where = text(one.place) if one.place else reading.words.of("prison", one.prison)
    return Fact(
        say("Visit to {name}", name=known.people.get(one.case, "")),
        say("{named_day} {time}", named_day=reading.local(starts).date(), time=reading.local(starts).time()),
        where if where.template else None,
        Tone.WARN,
        ways_out(one),
        leads_to=Spot(PlaceName.CALENDAR, one.id),
    )


def paper(reading: Reading) -> LapsesPaper:
    """The same to print. Raises Refused as `sections` does."""
    return LapsesPaper(edge_of(reading), sections(reading))
