"""Which values travel to whom: the table, the permission when written and when packed, and the mentor's column."""

from typing import Any

import pytest

from caseworker.domain.disclosure import Basis
from caseworker.domain.folders import FolderKey, case_folder, shared_folder, shared_restricted_folder
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.record import Record
from caseworker.domain.referrals import Need, Referral
from caseworker.domain.risks import Risk, RiskCard
from caseworker.journal.arrived import Arrived
from caseworker.journal.entry import STRUCK, Op, encode_value, pieces
from caseworker.journal.sharing import sieve_for
from tests.devices import TABLE, Device, Forged, Town, forged, struck, town


class Shared:
    """A case that is shared with the body of P, with what the sieve lets through."""

    def __init__(self) -> None:
        self.town: Town = town()
        self.a = self.town.a
        self.case = self.a.open_case()
        self.a.assign(self.case, self.town.c)
        self.a.let_in(self.case, self.town.p)
        self.key = shared_folder(self.case, self.town.p.service)

    def permit(self, granted: bool, purpose: str = "progress") -> None:
        """Write down what the person allows."""
        self.a.permit(self.case, self.town.p, purpose=purpose, granted=granted)

    def write(self, record: Record, key: FolderKey | None = None) -> Arrived:
        """Write a record; answers its entry."""
        self.a.add(record, key or self.key)
        return self.a.entries(key or self.key)[-1]

    def travels(self, entry: Arrived, reader: Device, key: FolderKey | None = None) -> set[str]:
        """The fields of an entry whose values reach a reader if it is packed now."""
        with self.a.store.writing() as transaction:
            member = transaction.door.rosters().member(reader.member)
            access = transaction.door.access(self.case)
        assert member is not None
        sieve = sieve_for(member, key or self.key, access=access, table=TABLE)
        stays = sieve(entry.entry)
        return {piece.field for place, piece in enumerate(pieces(entry.entry)) if place not in stays}


@pytest.fixture
def shared() -> Shared:
    return Shared()


NEED = Need(pathway="accommodation", own_words="Somewhere of my own.")


def test_the_body_s_own_information_travels_without_permission(shared: Shared) -> None:
    entry = shared.write(Referral(given_name="Siân", crn="X123456"))
    assert shared.travels(entry, shared.town.p) == {"given_name", "crn"}


def test_what_rests_on_permission_stays_behind_without_it(shared: Shared) -> None:
    entry = shared.write(NEED)
    assert shared.travels(entry, shared.town.p) == {"pathway"}


def test_what_was_permitted_when_written_and_is_permitted_when_packed_travels(shared: Shared) -> None:
    shared.permit(True)
    entry = shared.write(NEED)
    assert shared.travels(entry, shared.town.p) == {"pathway", "own_words"}


def test_what_was_permitted_when_written_stays_behind_once_it_is_withdrawn(shared: Shared) -> None:
    shared.permit(True)
    entry = shared.write(NEED)
    shared.permit(False)
    assert shared.travels(entry, shared.town.p) == {"pathway"}


def test_what_was_written_before_permission_stays_behind_when_it_is_given(shared: Shared) -> None:
    entry = shared.write(NEED)
    shared.permit(True)
    assert shared.travels(entry, shared.town.p) == {"pathway"}


def test_permission_given_again_does_not_release_what_was_written_in_between(shared: Shared) -> None:
    shared.permit(True)
    before = shared.write(NEED)
    shared.permit(False)
    between = shared.write(NEED)
    shared.permit(True)
    after = shared.write(NEED)
    found = [shared.travels(entry, shared.town.p) for entry in (before, between, after)]
    assert found == [{"pathway", "own_words"}, {"pathway"}, {"pathway", "own_words"}]


def test_permission_for_one_purpose_releases_no_other(shared: Shared) -> None:
    shared.permit(True, purpose="outcome")
    assert shared.travels(shared.write(NEED), shared.town.p) == {"pathway"}


def test_permission_given_to_one_body_releases_nothing_to_another(shared: Shared) -> None:
    shared.a.permit(shared.case, shared.town.a, purpose="progress", granted=True)
    assert shared.travels(shared.write(NEED), shared.town.p) == {"pathway"}


def test_fields_of_safety_rest_on_no_permission(shared: Shared) -> None:
    rules = [rule for rule in TABLE if KINDS[rule.kind].fields[rule.field].safer]
    assert rules
    assert all(rule.basis is not Basis.PERMISSION for rule in rules)
    entry = shared.write(RiskCard(what_to_do="Meet in pairs.", places_to_avoid=("The yard",)))
    assert shared.travels(entry, shared.town.p) == {"what_to_do", "places_to_avoid"}


def test_the_mentor_s_column_decides_for_the_mentor_whatever_was_permitted(shared: Shared) -> None:
    entry = shared.write(Referral(given_name="Siân", crn="X123456", return_words="No."))
    assert shared.travels(entry, shared.town.c) == {"given_name"}
    assert shared.travels(shared.write(NEED), shared.town.c) == {"pathway", "own_words"}


def test_colleagues_in_the_service_get_every_value(shared: Shared) -> None:
    assert shared.travels(shared.write(NEED), shared.town.b) == {"pathway", "own_words"}


def test_folders_that_are_not_shared_with_a_body_are_sent_whole(shared: Shared) -> None:
    key = case_folder(shared.case)
    entry = shared.a.entries(key)[0]
    assert shared.travels(entry, shared.town.c, key) == {piece.field for piece in pieces(entry.entry)}


def test_a_duty_in_one_strand_is_permission_in_any_other(shared: Shared) -> None:
    told: dict[str, Any] = {"attendance": "late", "words": "Said much."}
    found = [
        shared.travels(shared.a.forge(shared.key, forged("notice", 0, strand=strand, **told)), shared.town.p)
        for strand in ("licence", "voluntary", "a strand of a newer version", 5)
    ]
    assert found == [{"strand", "attendance"}, set(), set(), set()]


def test_a_strand_that_cannot_be_read_makes_nothing_a_duty(shared: Shared) -> None:
    for hostile in (b"\xc1", b"\x91" * 5000):
        change = forged("notice", 0, strand="licence", attendance="late")
        entry = shared.a.forge(shared.key, Forged(change.change, (hostile, change.values[1])))
        assert shared.travels(entry, shared.town.p) == set()


def test_what_this_version_does_not_know_stays_behind(shared: Shared) -> None:
    changes = forged("need", 0, pathway="x", unheard_of="planted"), forged("unheard_of", 1, words="planted")
    entry = shared.a.forge(shared.key, *changes)
    for reader in (shared.town.p, shared.town.c):
        assert shared.travels(entry, reader) == {"pathway"}


def test_that_a_record_was_struck_travels(shared: Shared) -> None:
    entry = shared.a.forge(shared.key, struck("need", Id("ab" * 16), op=Op.STRIKE))
    assert shared.travels(entry, shared.town.p) == {STRUCK}
    assert entry.entry.values == (encode_value([]),)


def test_risk_detail_reaches_the_body_and_never_the_mentor(shared: Shared) -> None:
    key = shared_restricted_folder(shared.case, shared.town.p.service)
    entry = shared.write(Risk(overall="high", words="Detail."), key)
    assert shared.travels(entry, shared.town.p, key) == {"overall", "words"}
    assert shared.travels(entry, shared.town.c, key) == set()
    assert shared.town.c.member not in shared.a.reading(key)
