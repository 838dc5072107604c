"""A coordinator's laptop and a mentor's: a real store each, and a folder between them whose keeper keeps everything."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from caseworker.bootstrap import NewService, OpenDirectory, Surroundings, make_service, open_directory
from caseworker.domain.clock import FixedClock
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.domain.referral_details import ReferralDetails
from caseworker.domain.service import Role
from caseworker.entering import join
from caseworker.services import matches, mentors, referrals
from caseworker.sync.joining import admit, applicants, send_invitation
from tests.failures.decrypting import Keeping
from tests.journeys.stores import PASSPHRASE, RECOVERY, around
from ui.seat import Seat

ISSUED, LAPSES = date(2026, 1, 5), date(2029, 1, 5)


class Pair:
    """Farida's store and Ruth's, who has joined as a mentor; time stands still until the test moves it."""

    def __init__(self, folder: Path, *, at: datetime) -> None:
        self.farida, self.ruth, self.carrier = folder / "farida", folder / "ruth", folder / "carrier"
        self.carrier.mkdir()
        self.clock = FixedClock(at)
        self.kept: list[bytes] = []
        self._seed = 0
        new, around_her = NewService("Invented Gate House", "Farida Akhtar"), self._around()
        made = make_service(self.farida, new=new, passphrase=PASSPHRASE, recovery=RECOVERY, around=around_her)
        self.mentor = walking(made, "Ruth", "Osei")
        self._let_in(made, invitation=folder / "invitation")
        made.close()
        self.exchange(self.ruth, self.farida, self.ruth)

    def _around(self) -> Surroundings:
        self._seed += 1
        return replace(around(self._seed), clock=self.clock)

    def _let_in(self, by: OpenDirectory, *, invitation: Path) -> None:
        carrier = self._keeping()
        raw = send_invitation(by.desk, name="Ruth Osei", role=Role.MENTOR, member=self.mentor)
        invitation.write_bytes(raw)
        applied = join(
            self.ruth,
            invitation=invitation,
            carrier=self.carrier,
            device="Ruth's laptop",
            passphrase=PASSPHRASE,
            around=self._around(),
        )
        applied.opened.close()
        (applicant,) = applicants(by.desk, carrier=carrier)
        admit(by.desk, place=applicant.place, compared=applied.words, carrier=carrier)

    def _keeping(self) -> Keeping:
        return Keeping(self.carrier, kept=self.kept)

    @contextmanager
    def opened(self, store: Path) -> Iterator[OpenDirectory]:
        """One of the stores, open for a while."""
        one = open_directory(store, passphrase=PASSPHRASE, around=self._around())
        try:
            yield one
        finally:
            one.close()

    def exchange(self, *stores: Path) -> None:
        """Let these exchange in turn, once each."""
        for store in stores:
            with self.opened(store) as one:
                report = one.exchange(self._keeping())
                assert (report.refused, report.away) == ([], None)

    @contextmanager
    def sitting(self, app: QApplication, store: Path) -> Iterator[Seat]:
        """Whose store it is at the window over it, still locked."""
        seat = Seat(app, store, around=self._around())
        yield seat
        seat.close()


def walking(by: OpenDirectory, given: str, family: str) -> Id:
    """A mentor whom no rule keeps from anybody, with room for more people than there are."""
    mentor = Mentor(given_name=given, family_name=family, status=MentorStatus.ACTIVE, capacity=9, cleared_risk="high")
    checks = (
        Check(check_type="dbs", issued_on=ISSUED, outcome="clear", lapses_on=LAPSES),
        Check(check_type="training", module="Induction", issued_on=ISSUED, outcome="clear"),
        Check(check_type="prison_vetting", prison="FSI", issued_on=ISSUED, outcome="clear", lapses_on=LAPSES),
    )
    return mentors.enrol_mentor(by.desk, mentor=mentor, checks=checks).created[0]


def person(by: OpenDirectory, given: str, family: str, *, mentor: Id, **known: object) -> Id:
    """Somebody whose referral was accepted and who walks with a mentor from today on."""
    row = ReferralDetails(given_name=given, family_name=family, **known)  # type: ignore[arg-type]
    changes = referrals.refer(by.desk, row=row)
    case = changes.created[0]
    with by.desk.act("look up") as act:
        (referral,) = act.of_kind("referral", scope=case)
    referrals.accept(by.desk, referral=referral.record.id)
    matches.make(by.desk, case=case, mentor=mentor, on=by.desk.clock.now().date())
    return case
