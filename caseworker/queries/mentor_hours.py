"""The sessions and hours of a mentor, by the notices in their own file: neither the people nor what was said."""

from datetime import timedelta

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import MentorStatus
from caseworker.queries.exports import exported_about
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section
from caseworker.queries.saying import both

_COUNTED = (
    "SELECT count(n.minutes) AS held, coalesce(sum(n.minutes),0) AS minutes, count(*) AS written FROM kind_notice n "
    "WHERE n.scope=? AND n.rule='hours' AND n.\"on\">?"
)
MENTORS = (MentorStatus.ACTIVE, MentorStatus.ON_LEAVE, MentorStatus.LEFT)
"""Whoever is or was a mentor."""
MOST_PAPERS = 20
_SPANS = ((28, say("Last four weeks")), (365, say("Last twelve months")))


def sections(reading: Reading, mentor: Id) -> tuple[Section, ...]:
    """What was held in the last four weeks and the last twelve months."""
    facts = tuple(_fact(reading, mentor, days=days, label=label) for days, label in _SPANS)
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
    return (
        Section(say("Certificate"), says=(what,), offers=(offer,)),
        *((Section(say("What was written, or was to be"), facts),) if facts else ()),
    )


def _fact(reading: Reading, mentor: Id, *, days: int, label: Phrase) -> Fact:
    since = reading.today - timedelta(days=days)
    row = reading.row(_COUNTED, mentor, since.isoformat())
    without = row.written - row.held
    context = say("{count} more without a length: nobody came, or nobody wrote it", count=without) if without else None
    if not row.held:
        return Fact(label, say("No session"), context)
    sessions = say("{count} sessions", count=row.held)
    return Fact(label, say("{sessions}: {time}", sessions=sessions, time=time_words(row.minutes)), context)


def lately(reading: Reading, mentor: Id) -> Fact:
    """The last four weeks in short, for the head of a record."""
    days, label = _SPANS[0]
    row = reading.row(_COUNTED, mentor, (reading.today - timedelta(days=days)).isoformat())
    return Fact(label, say("{count} sessions", count=row.held), time_words(row.minutes) if row.held else None)


def time_words(minutes: int) -> Phrase:
    """'4 hours and 30 minutes'."""
    hours, rest = divmod(minutes, 60)
    parts = (
        *((say("{count} hours", count=hours),) if hours else ()),
        *((say("{count} minutes", count=rest),) if rest or not hours else ()),
    )
    return both(parts)
