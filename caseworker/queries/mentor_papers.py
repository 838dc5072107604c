"""What is printed for a mentor: a claim as it was handed in and decided, and a certificate of what they gave."""

from collections.abc import Iterator

from caseworker.domain.errors import NotHere, Phrase, Refused, say
from caseworker.domain.expenses import TENTHS, Expense, rate_paid
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor, MentorStatus
from caseworker.domain.service import Role
from caseworker.queries.edge import edge_of, office_settings
from caseworker.queries.expenses import claim_of, miles, pounds, receipt_of, standing_of, what_of, what_was_seen
from caseworker.queries.mentor_hours import MENTORS, counted, time_words, trainings, why_no_certificate
from caseworker.queries.paper_rows import CertificatePaper, ClaimLine, ClaimPaper
from caseworker.queries.reading import Reading
from caseworker.queries.saying import text
from caseworker.services.expenses import rates_of, shipped_rates


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
    seen = what_was_seen(reading, found)
    return ClaimPaper(
        mentor=mentor.id,
        edge=edge_of(reading),
        name=mentor.called,
        number=found.number,
        says=tuple(one for one in (handed_in, standing_of(found), decided, *seen, changed) if one.template),
        lines=tuple(_line(reading, line) for line in found.lines),
        total=pounds(sum(line.pence or 0 for line in found.lines)),
    )


def _line(reading: Reading, line: Expense) -> ClaimLine:
    day, amount = say("{day}", day=line.on) if line.on else text(""), pounds(line.pence or 0)
    receipt = receipt_of(reading, line)
    return ClaimLine(day, what_of(reading, line), text(line.what_for), receipt, amount, _rate(reading, line))


def _rate(reading: Reading, line: Expense) -> Phrase:
    """At how much a mile a journey was paid; what no rate of the service or of the law explains is an average."""
    if not line.miles_tenths:
        return text("")
    kind, far = line.expense_kind or "", miles(line.miles_tenths)
    for rates in (rates_of(office_settings(reading)), shipped_rates()):
        paid = rate_paid(line, rate=rates[kind]) if kind in rates else ()
        if len(paid) == 1:
            return say("{miles} miles at {pence}p", miles=far, pence=paid[0])
        if paid:
            return say("{miles} miles at {pence}p, then at {after}p", miles=far, pence=paid[0], after=paid[1])
    mean = (line.pence or 0) * TENTHS / line.miles_tenths
    return say("{miles} miles at {pence}p on average", miles=far, pence=f"{mean:.1f}")


def certificate(reading: Reading, mentor: Id) -> CertificatePaper:
    """What a mentor gave, since when, and what they learnt. Raises NotHere, and Refused for who never was a mentor."""
    _insist(reading, mentor)
    found = reading.file_of(Mentor, mentor)
    if found is None:
        raise NotHere(say("This mentor's file is not on this device."))
    if found.status not in MENTORS:
        raise Refused(say("A certificate is for whoever is or was a mentor. Nothing was written."))
    if why_not := why_no_certificate(reading, mentor):
        raise Refused(why_not)
    return CertificatePaper(
        mentor=mentor,
        edge=edge_of(reading),
        name=" ".join(part for part in (found.given_name or found.preferred_name, found.family_name) if part),
        says=tuple(_gave(reading, found)),
        trainings=tuple(trainings(reading, mentor)),
    )


def _gave(reading: Reading, mentor: Mentor) -> Iterator[Phrase]:
    """Since when and how much; whoever has met nobody yet is thanked for what they prepared themselves for."""
    hours = counted(reading, mentor.id)
    if not hours.held:
        yield say("who has trained to walk beside people leaving prison")
        return
    yield _walked(mentor)
    sessions = say("{count} sessions", count=hours.held)
    yield say("and gave {time} in {sessions}.", time=time_words(hours.minutes), sessions=sessions)


def _walked(mentor: Mentor) -> Phrase:
    begun, gone = mentor.started_on, mentor.left_on
    if begun and gone and mentor.status == MentorStatus.LEFT:
        return say("who walked beside people leaving prison from {day} until {until}", day=begun, until=gone)
    if begun:
        return say("who has walked beside people leaving prison since {day}", day=begun)
    return say("who has walked beside people leaving prison")
