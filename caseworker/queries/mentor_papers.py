"""What is printed for a mentor: a claim as it was handed in and decided, and a certificate of what they gave."""

from collections.abc import Iterator

from caseworker.domain.errors import NotHere, Phrase, Refused, say
from caseworker.domain.expenses import Expense
from caseworker.domain.hard_rules import CLEAR
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.service import Role
from caseworker.queries.edge import edge_of
from caseworker.queries.expenses import claim_of, pounds, receipt_of, standing_of, what_of
from caseworker.queries.mentor_checks import checks_of
from caseworker.queries.mentor_hours import MENTORS, time_words
from caseworker.queries.paper_rows import CertificatePaper, ClaimLine, ClaimPaper
from caseworker.queries.reading import Reading
from caseworker.queries.saying import text

_ALL_HOURS = "SELECT count(*) AS held, sum(minutes) AS minutes FROM kind_notice WHERE scope=? AND rule='hours'"


def _insist(reading: Reading, mentor: Id) -> None:
    if not (reading.is_a(Role.COORDINATOR) or (reading.is_a(Role.MENTOR) and reading.member == mentor)):
        raise Refused(say("Only the mentor and coordinators do this. Nothing was changed."))


def claim_paper(reading: Reading, claim: Id) -> ClaimPaper:
    """A claim with what was decided. Raises NotHere and Refused."""
    mentor, found = claim_of(reading, claim)
    _insist(reading, mentor.id)
    handed_in = say("Handed in on {day}.", day=found.claim.handed_in_on) if found.claim.handed_in_on else text("")
    decision = found.decision
    decided = (
        say("Decided by {name} on {day}.", name=reading.member_name(decision.decided_by), day=decision.decided_on)
        if decision and decision.decided_on
        else text("")
    )
    changed = say("The lines were changed after it was handed in.") if found.differs else text("")
    return ClaimPaper(
        mentor=mentor.id,
        edge=edge_of(reading),
        name=mentor.called,
        says=tuple(one for one in (handed_in, standing_of(found), decided, changed) if one.template),
        lines=tuple(_line(reading, line) for line in found.lines),
        total=pounds(sum(line.pence or 0 for line in found.lines)),
    )


def _line(reading: Reading, line: Expense) -> ClaimLine:
    day, amount = say("{day}", day=line.on) if line.on else text(""), pounds(line.pence or 0)
    return ClaimLine(day, what_of(reading, line), text(line.what_for), receipt_of(reading, line), amount)


def certificate(reading: Reading, mentor: Id) -> CertificatePaper:
    """What a mentor gave, since when, and what they learnt. Raises NotHere, and Refused for who never was a mentor."""
    _insist(reading, mentor)
    found = reading.file_of(Mentor, mentor)
    if found is None:
        raise NotHere(say("This mentor's file is not on this device."))
    if found.status not in MENTORS:
        raise Refused(say("A certificate is for whoever is or was a mentor. Nothing was written."))
    return CertificatePaper(
        mentor=mentor,
        edge=edge_of(reading),
        name=" ".join(part for part in (found.given_name or found.preferred_name, found.family_name) if part),
        says=tuple(_gave(reading, found)),
        trainings=tuple(_trainings(reading, mentor)),
    )


def _gave(reading: Reading, mentor: Mentor) -> Iterator[Phrase]:
    if mentor.started_on and mentor.left_on:
        yield say("who walked beside people leaving prison from {day} until {until}", day=mentor.started_on,
                  until=mentor.left_on)  # fmt: skip
    elif mentor.started_on:
        yield say("who has walked beside people leaving prison since {day}", day=mentor.started_on)
    else:
        yield say("who has walked beside people leaving prison")
    row = reading.row(_ALL_HOURS, mentor.id)
    if row.held and row.minutes:
        sessions = say("{count} sessions", count=row.held)
        yield say("and gave {time} in {sessions}.", time=time_words(row.minutes), sessions=sessions)


def _trainings(reading: Reading, mentor: Id) -> Iterator[Phrase]:
    done = [one for one in checks_of(reading, mentor) if one.check_type == "training" and one.outcome in CLEAR]
    first: dict[str, Phrase] = {}
    for one in sorted(done, key=lambda each: (str(each.issued_on or ""), each.id)):
        if one.module and one.module not in first:
            day = one.issued_on
            first[one.module] = say("{module}, {day}", module=one.module, day=day) if day else text(one.module)
    yield from first.values()
