"""What stands before the first referral: settings, lawful bases, partners, and the files of the mentors."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from caseworker.demo import doings
from caseworker.demo.cast import Cast
from caseworker.demo.days import at
from caseworker.demo.figures import DAYS
from caseworker.demo.places import CLOSED_PROVIDER, LEAD, PARTNERS
from caseworker.demo.recruits import is_recruit
from caseworker.demo.script import Happening, call, who
from caseworker.demo.staff import COORDINATORS, OFFICE_PHONE, ON_CALL_PHONE
from caseworker.demo.supervisions import before_any
from caseworker.demo.volunteers import Volunteer
from caseworker.domain.agreements import LawfulBasis
from caseworker.domain.disclosure import Purpose
from caseworker.domain.ids import derived
from caseworker.domain.mentors import Check, MentorStatus
from caseworker.domain.service import ServiceKind
from caseworker.services import members, mentors

FARIDA = COORDINATORS[0].key
HEWELL_ONCE = timedelta(days=110)
"""How long Ruth's vetting for Hewell was first said to last."""


def first_moment(cast: Cast) -> datetime:
    """When the story begins."""
    return at(cast.today - timedelta(days=DAYS + 14), 9)


def founded_moment(cast: Cast) -> datetime:
    """When the mentors' files stand."""
    return first_moment(cast) + timedelta(minutes=10 + len(cast.mentors))


def foundations(cast: Cast) -> Iterator[Happening]:
    """Everything that stands before anybody is referred, minutes apart."""
    start = first_moment(cast)
    calls = [call(doings.settle, values=_settings(cast)), call(doings.keep_in_office, records=_bases(cast))]
    calls += [
        call(members.pin_partner, service=derived("provider", one.key), name=one.name, kind=ServiceKind.PROVIDER)
        for one in (*PARTNERS, CLOSED_PROVIDER)
    ]
    for number, one in enumerate(calls):
        yield Happening(start + timedelta(minutes=number), FARIDA, "", (one,))
    for number, mentor in enumerate(one for one in cast.mentors if not is_recruit(one)):
        yield _file(mentor, start + timedelta(minutes=10 + number), cast)


def _file(one: Volunteer, moment: datetime, cast: Cast) -> Happening:
    """A mentor's file as it was opened: those who left or rest now were active then."""
    status = one.mentor.status
    once = MentorStatus.ACTIVE if status in (MentorStatus.LEFT, MentorStatus.ON_LEAVE) else status
    mentor = replace(before_any(one), status=once, left_on=None)
    checks = tuple(_once(check, one.key, cast) for check in one.checks)
    return Happening(moment, FARIDA, one.key, (call(mentors.enrol_mentor, mentor=mentor, checks=checks),), opens=True)


def _once(check: Check, key: str, cast: Cast) -> Check:
    """Ruth's vetting for Hewell was to last longer; a visit was booked while it was."""
    if key == "ruth-osei" and check.prison == "HEI":
        return replace(check, lapses_on=cast.today + HEWELL_ONCE)
    return check


def departures(cast: Cast) -> Iterator[Happening]:
    """Mentors who have left, and those who rest."""
    for one in cast.mentors:
        left = one.mentor.left_on
        if left:
            leave = call(mentors.leave, mentor=who(one.key), on=left, why="work", words="A new job with shifts.")
            yield Happening(at(left, 18), FARIDA, one.key, (leave,))
        elif one.mentor.status == MentorStatus.ON_LEAVE:
            rest = call(mentors.change, mentor=who(one.key), status=MentorStatus.ON_LEAVE)
            yield Happening(at(cast.today - timedelta(days=1), 9, 5), FARIDA, one.key, (rest,))


def _settings(cast: Cast) -> dict[str, object]:
    return {
        "name": LEAD.name,
        "phone": OFFICE_PHONE,
        "on_call_phone": ON_CALL_PHONE,
        "address": "The Old Bakery, Walsall",
        "risk_review_days": 90,
        "erasure_delay_days": 14,
        "dbs_level": "enhanced",
        "recovery_rehearsed_on": first_moment(cast).date() + timedelta(days=20),
    }


def _bases(cast: Cast) -> tuple[LawfulBasis, ...]:
    reviewed = cast.today - timedelta(days=200)
    return tuple(
        LawfulBasis(
            purpose=purpose,
            article_6="consent" if purpose in _ASKED else "public_task",
            article_9="explicit_consent" if purpose in _ASKED else "substantial_public_interest",
            schedule_1="safeguarding" if purpose is Purpose.SAFEGUARDING else "administration_of_justice",
            reviewed_on=reviewed,
            reviewed_by="The service's adviser",
        )
        for purpose in Purpose
    )


_ASKED = frozenset({Purpose.ATTENDANCE, Purpose.PROGRESS, Purpose.OUTCOME})
