"""The sessions and hours of a mentor, by the notices in their own file: neither the people nor what was said.

Page, head and certificate count by the one function.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from caseworker.domain.checks import CLEAR, TRAINING, standings
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import MentorStatus
from caseworker.queries.exports import exported_about
from caseworker.queries.form_names import FormName
from caseworker.queries.mentor_checks import checks_of
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section
from caseworker.queries.saying import both, text

_COUNTED = (
    "SELECT count(n.minutes) AS held, coalesce(sum(n.minutes),0) AS minutes, count(*) AS written FROM kind_notice n "
    "WHERE n.scope=? AND n.rule='hours' AND n.\"on\">?"
)
MENTORS = (MentorStatus.ACTIVE, MentorStatus.ON_LEAVE, MentorStatus.LEFT)
"""Whoever is or was a mentor."""
MOST_PAPERS = 20
_SPANS = ((28, say("Last four weeks")), (365, say("Last twelve months")))


class Hours(NamedTuple):
    """The sessions that have a length, their minutes, and how many more were written without one."""

    held: int
    minutes: int
    without: int


def counted(reading: Reading, mentor: Id, *, days: int | None = None) -> Hours:
    """What a mentor held in the last days, and altogether where none are said."""
    since = reading.today - timedelta(days=days) if days else date.min
    row = reading.row(_COUNTED, mentor, since.isoformat())
    return Hours(row.held, row.minutes, row.written - row.held)


def trainings(reading: Reading, mentor: Id) -> Iterator[Phrase]:
    """Every module that was passed and not withdrawn since, with the day on which it first was."""
    standing = standings(checks_of(reading, mentor), on=reading.today)
    passed = (one for one in standing if one.check.check_type == TRAINING and one.check.outcome in CLEAR)
    done = [each for one in passed for each in (one.check, *one.earlier) if each.outcome in CLEAR]
    first: dict[str, Phrase] = {}
    for one in sorted(done, key=lambda each: each.issued_on or date.min):
        if one.module and one.module not in first:
            day = one.issued_on
            first[one.module] = say("{module}, {day}", module=one.module, day=day) if day else text(one.module)
    yield from first.values()


def why_no_certificate(reading: Reading, mentor: Id) -> Phrase | None:
    """That a certificate could say nothing yet, in words; None where it can."""
    if counted(reading, mentor).held or any(trainings(reading, mentor)):
        return None
    return say("No session of a known length and no training are on record, so a certificate could say nothing yet.")


def sections(reading: Reading, mentor: Id) -> tuple[Section, ...]:
    """What was held in the last four weeks, the last twelve months and altogether."""
    spans = (*_SPANS, (None, say("Altogether")))
    facts = tuple(_fact(label, counted(reading, mentor, days=days)) for days, label in spans)
    how = say("Counted from the sessions that were recorded. One without a length counts no hours.")
    return (Section(say("Hours"), facts, says=(how,)), *_papers(reading, mentor))


def _papers(reading: Reading, mentor: Id) -> tuple[Section, ...]:
    """The certificate, and what was written of the mentor as a file."""
    status = reading.scalar("SELECT status FROM kind_mentor WHERE id=? AND scope=?", mentor, mentor)
    if status not in MENTORS:
        return ()
    kept = exported_about(reading, [mentor])[:MOST_PAPERS]
    facts = tuple(
        Fact(say("{moment}", moment=one.at), one.what, say("by {name}", name=one.by) if one.by else None)
        for one in kept
    )
    offer = Offer(say("Write the certificate…"), FormName.CERTIFICATE, mentor)
    what = say("A page of thanks: since when, the hours given, the training completed, and a line to sign.")
    why_not = why_no_certificate(reading, mentor)
    return (
        Section(say("Certificate"), says=(why_not or what,), offers=() if why_not else (offer,)),
        *((Section(say("What was written, or was to be"), facts),) if facts else ()),
    )


def _fact(label: Phrase, hours: Hours) -> Fact:
    without = hours.without
    context = say("{count} more without a length: nobody came, or nobody wrote it", count=without) if without else None
    return Fact(label, _given(hours) if hours.held else say("No session"), context)


def _given(hours: Hours) -> Phrase:
    """'2 sessions: 3 hours'."""
    sessions = say("{count} sessions", count=hours.held)
    return say("{sessions}: {time}", sessions=sessions, time=time_words(hours.minutes))


def lately(reading: Reading, mentor: Id) -> Fact:
    """The last four weeks in short, for the head of a record."""
    days, label = _SPANS[0]
    hours = counted(reading, mentor, days=days)
    return Fact(label, say("{count} sessions", count=hours.held), time_words(hours.minutes) if hours.held else None)


def time_words(minutes: int) -> Phrase:
    """'4 hours and 30 minutes'."""
    hours, rest = divmod(minutes, 60)
    parts = (
        *((say("{count} hours", count=hours),) if hours else ()),
        *((say("{count} minutes", count=rest),) if rest or not hours else ()),
    )
    return both(parts)
