"""A small invented service with real devices: two coordinators, two mentors with files, and a commissioning body."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest

from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.domain.referral_details import ReferralDetails
from caseworker.domain.service import Role
from caseworker.services import matches, mentors, referrals
from caseworker.services.referrals import Body
from tests.devices import Device, all_again, body, device, enrol, founder

HEWELL = "HEI"
TODAY = date(2026, 12, 7)


def at(day: int, hour: int = 10, minute: int = 0) -> datetime:
    """A moment in December 2026."""
    return datetime(2026, 12, day, hour, minute, tzinfo=UTC)


def ruth(**values: object) -> Mentor:
    """A mentor whom every rule lets through."""
    known: dict[str, object] = {
        "given_name": "Ruth",
        "family_name": "Osei",
        "status": MentorStatus.ACTIVE,
        "languages": ("eng",),
        "capacity": 3,
        "cleared_risk": "high",
    }
    return Mentor(**{**known, **values})  # type: ignore[arg-type]


def good_checks() -> list[Check]:
    """DBS, training, and vetting for Hewell that ends on 20 December."""
    issued = date(2026, 1, 5)
    return [
        Check(check_type="dbs", issued_on=issued, outcome="clear", lapses_on=date(2029, 1, 5)),
        Check(check_type="training", module="Induction", issued_on=issued, outcome="clear"),
        Check(
            check_type="prison_vetting",
            prison=HEWELL,
            issued_on=issued,
            outcome="clear",
            lapses_on=date(2026, 12, 20),
        ),
    ]


PIKE = ReferralDetails(
    given_name="Jason",
    family_name="Pike",
    born_on=date(1990, 2, 28),
    languages=("eng",),
    prison_number="A1234XX",
    strand="voluntary",
)


def with_strand(strand: str) -> ReferralDetails:
    """Pike, referred under a strand."""
    return replace(PIKE, strand=strand)


@dataclass
class Office:
    """One coordinator's device with the files of two mentors, and the id of a body that nobody here has met."""

    a: Device
    ruth: Id
    amir: Id
    commissioner: Id

    @property
    def body(self) -> Body:
        """The commissioning body as a referral names it."""
        return Body(self.commissioner)

    def refer(self, row: ReferralDetails = PIKE, *, with_body: bool = True) -> Id:
        """A case that coordinator A answers for."""
        changes = referrals.refer(self.a.desk, row=row, body=self.body if with_body else None, owner=self.a.member)
        return changes.created[0]

    def match(self, case: Id, *, on: date = TODAY) -> Id:
        """Ruth walks with the person."""
        return matches.make(self.a.desk, case=case, mentor=self.ruth, on=on).created[0]


@dataclass
class House(Office):
    """Coordinators A and B, the mentors Ruth (C) and Amir (D), and the body's coordinator Q and practitioner P."""

    b: Device
    c: Device
    d: Device
    q: Device
    p: Device

    @property
    def all(self) -> tuple[Device, ...]:
        """Every device, in a fixed order."""
        return self.a, self.b, self.c, self.d, self.q, self.p

    def exchange(self, rounds: int = 3) -> None:
        """Let everybody exchange in turn; nothing may be refused."""
        reports = [each.run() for _ in range(rounds) for each in self.all]
        assert [report.refused for report in reports if report.refused or report.away] == []


def mentor_file(a: Device, mentor: Mentor) -> Id:
    """A mentor's file with the checks that every rule asks for."""
    return mentors.enrol_mentor(a.desk, mentor=mentor, checks=good_checks()).created[0]


@cache
def _first_office() -> Office:
    a = founder("Farida Akhtar")
    amir = ruth(given_name="Amir", family_name="Khan")
    return Office(a, mentor_file(a, ruth()), mentor_file(a, amir), Id("b0" * 16))


@cache
def _first_house() -> House:
    a = founder("Farida Akhtar")
    first, second = mentor_file(a, ruth()), mentor_file(a, ruth(given_name="Amir", family_name="Khan"))
    b = enrol(a, device("Dev Patel", of=a), role=Role.COORDINATOR)
    c = enrol(a, device("Ruth Osei", of=a, member=first), role=Role.MENTOR)
    d = enrol(a, device("Amir Khan", of=a, member=second), role=Role.MENTOR)
    q, p = body("West Midlands Probation", by=a)
    for each in (b, c, d):
        each.take_roster_of(a)
        each.take_roster_of(a, q.service)
    return House(a, first, second, q.service, b, c, d, q, p)


@pytest.fixture
def office() -> Office:
    """One desk: enough where nobody else reads."""
    return all_again(_first_office(), None)


@pytest.fixture
def house(tmp_path: Path) -> House:
    """The whole service, everybody enrolled; nothing has been exchanged yet."""
    return all_again(_first_house(), tmp_path)
