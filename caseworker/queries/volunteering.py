"""A mentor's own page: proposals to answer, whom they walk with, their checks, their hours and their file.

It reads what lies in the file that is shared with them. What coordinators keep apart is not on their laptop.
"""

from collections.abc import Iterator
from datetime import date

from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.notices import Notice, NoticeRule
from caseworker.domain.service import Role
from caseworker.queries import expenses, mentor_checks, mentor_hours, mentor_overview, mentor_people
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import ListedRow, Listing, ShownRecord, Tab
from caseworker.queries.mentor_record import about, away_fact, places_fact
from caseworker.queries.reading import Reading
from caseworker.queries.referring import EXCHANGE
from caseworker.queries.rows import Fact, Offer, Section
from caseworker.queries.saying import listed, text

_OVER = (NoticeRule.MATCH_ANSWER, NoticeRule.MATCH, NoticeRule.ENDING)


def listing(reading: Reading, *, offset: int, limit: int, **_sought: str) -> Listing:
    """The one file there is."""
    rows = (ListedRow(reading.member, text(reading.member_name(reading.member))),)
    return Listing(rows[offset : offset + limit], len(rows), offset, say("This is your own file."), ())


def shown(reading: Reading, record: Id) -> ShownRecord:
    """The file of whoever asks. Raises Refused for who is no mentor, and for the file of another."""
    if not reading.is_a(Role.MENTOR) or record != reading.member:
        raise Refused(say("Only your own file is here."))
    mentor = reading.file_of(Mentor, record)
    if mentor is None:
        return _not_here_yet(reading)
    own = mentor.id
    return ShownRecord(
        record=own,
        name=mentor.called,
        about=about(reading, mentor),
        facts=(places_fact(reading, mentor), mentor_checks.next_lapse(reading, own), mentor_hours.lately(reading, own)),
        tabs=(
            Tab("people", say("People and proposals"), _people(reading, mentor)),
            Tab("checks", say("Checks and training"), mentor_checks.sections(reading, own)),
            Tab("hours", say("Hours"), mentor_hours.sections(reading, own)),
            Tab("expenses", say("Expenses"), expenses.sections(reading, mentor)),
            Tab("file", say("Your file"), _file(reading, mentor)),
        ),
        note=away_fact(reading, mentor),
        alert=mentor_checks.what_a_lapse_breaks(reading, own),
    )  # fmt: skip


def _not_here_yet(reading: Reading) -> ShownRecord:
    """The page before the first exchange has brought the file."""
    lead = say("Your own file has not come to this laptop yet.")
    come = Fact(say("What comes first"), say("An exchange, under Sync, brings it."), leads_to=EXCHANGE[0].spot)
    nothing = Section(say("Your file"), (come,), lead=lead)
    name = reading.member_name(reading.member)
    return ShownRecord(reading.member, name, (say("Mentor"),), (), (Tab("file", say("Your file"), (nothing,)),))


def waiting(reading: Reading) -> list[Notice]:
    """The proposals that whoever asks has still to answer, the oldest first."""
    if not reading.is_a(Role.MENTOR):
        return []
    notices = _own_notices(reading)
    over = {one.source for one in notices if one.rule in _OVER}
    open_ = [one for one in notices if one.rule == NoticeRule.MATCH_PROPOSAL and one.source not in over]
    return sorted(open_, key=lambda one: one.on or date.max)


def _own_notices(reading: Reading) -> list[Notice]:
    return [one for one in reading.of_scopes(Notice, [reading.member]) if one.folder.scope == reading.member]


def count(reading: Reading) -> int:
    """How many proposals wait for an answer."""
    return len(waiting(reading))


def _people(reading: Reading, mentor: Mentor) -> tuple[Section, ...]:
    return (*_proposals(reading), *_accepted(reading), *mentor_people.sections(reading, mentor))


def _proposals(reading: Reading) -> Iterator[Section]:
    """Each by itself, with the buttons that answer it."""
    who = say("Your coordinator tells you who it is, and what you need to know before you answer.")
    for one in waiting(reading):
        yield Section(say("Proposals to answer"), lead=_proposal(one), says=(who,), offers=_answers(one))


def _accepted(reading: Reading) -> Iterator[Section]:
    """What was accepted and has neither begun nor come to nothing, and what comes next."""
    notices = _own_notices(reading)
    gone_on = {one.source for one in notices if one.rule in (NoticeRule.MATCH, NoticeRule.ENDING)}
    said = [one for one in notices if one.rule == NoticeRule.MATCH_ANSWER and one.answer == "accepted"]
    words = tuple(
        say("You said yes on {day}; your coordinator lets you begin.", day=one.on)
        for one in said
        if one.on and one.source not in gone_on
    )
    if words:
        yield Section(say("Answered"), says=words)


def _proposal(one: Notice) -> Phrase:
    """No more than that there is one: neither name nor place."""
    begins = (say("to begin on {day}", day=one.on),) if one.on else ()
    return listed((say("Somebody to walk with"), *begins))


def _answers(one: Notice) -> tuple[Offer, ...]:
    return (
        Offer(say("Accept"), FormName.ACCEPT_PROPOSAL, one.id),
        Offer(say("Decline"), FormName.DECLINE_PROPOSAL, one.id),
    )


def _file(reading: Reading, mentor: Mentor) -> tuple[Section, ...]:
    wrong = say("If something here is wrong or has changed, tell your coordinator: they keep this file.")
    first = Section(say("What the service keeps of you"), says=(wrong,))
    return (first, *mentor_overview.sections(reading, mentor))


def proposal_words(one: Notice) -> Phrase:
    """A proposal in a sentence, as its form says it."""
    return say("You would begin on {day}.", day=one.on) if one.on else say("No day is set yet.")
