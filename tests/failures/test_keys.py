"""Keys: who is out stays out, whatever they or the carrier's keeper do; who is in loses nothing by a lost key."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from caseworker.domain.errors import KnownError, NotHere, Refused
from caseworker.domain.folders import Folder, case_folder, restricted_folder
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.domain.sessions import Note, Session
from caseworker.journal.arrived import State
from caseworker.journal.entry import folder_from_bytes
from caseworker.services import members
from caseworker.storage.verify import verify_store
from caseworker.sync.age_layer import SealedForOthers
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.duties import cover_removals
from caseworker.sync.envelope import disclose
from caseworker.sync.exchange import Exchange
from caseworker.sync.invitation import from_file
from caseworker.sync.joining import (
    admit,
    applicants,
    keep_application,
    leave_application,
    own_phrase,
    send_invitation,
    take_answer,
)
from caseworker.sync.wire import decode
from tests.devices import TABLE, Device, device, enrol, forged, founder, later
from tests.failures.carriers import batches, mailbox, pair, same, settle


def dutiful(of: Device) -> None:
    """An exchange that also does what follows from the news."""
    assert of.carrier is not None
    Exchange(of.desk, carrier=of.carrier, table=TABLE, duties=(cover_removals,)).run()


def test_removed_member_writes_late_and_it_is_held_everywhere_until_somebody_accepts_it(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    e = enrol(a, device("Eve Morgan", of=a, folder=tmp_path), role=Role.COORDINATOR)
    settle(a, b, e)
    e.change(case, pronouns="she")
    settle(e, a, b)
    members.remove_device(a.desk, device=e.id)
    e.change(case, given_name="Written late")
    e.add(Note(words="Written late too"), restricted_folder(case))
    for _ in range(4):
        for each in (e, a, b):
            dutiful(each)
    for each in (a, b):
        assert each.record(case).given_name == "Siân"
        assert each.record(case).pronouns == "she"
        assert each.ids("note") == set()
        assert State.HELD in each.states(case_folder(case))
        assert verify_store(each.store).sound
    assert same(a, b)
    late = [one.id for one in a.entries(case_folder(case)) if one.writer.device == e.id][-1]
    a.accept(case_folder(case), late)
    settle(a, b)
    assert a.record(case).given_name == b.record(case).given_name == "Written late"


def test_removed_member_with_the_keepers_help_reads_nothing_new_and_writes_nothing_that_counts(tmp_path: Path) -> None:
    """Whoever keeps the folder hands the removed laptop all that ever lay in it, and puts its batches everywhere."""
    a, b, case = pair(tmp_path)
    e = enrol(a, device("Eve Morgan", of=a, folder=tmp_path), role=Role.COORDINATOR)
    settle(a, b, e)
    seen = e.load(case).seen["given_name"]
    members.remove_device(a.desk, device=e.id)
    later(a, b, e, minutes=1)
    kept: dict[bytes, Path] = {}
    for place in range(3):
        a.add(Session(summary=f"After the removal {place}", happened_at=a.clock.now()), case_folder(case))
        late = forged("person", case, base={"given_name": seen}, given_name=f"Late {place}")
        e.forge(case_folder(case), late, cites=e.cites(case, e.service))
        for each in (e, a, b):
            dutiful(each)
            kept.update({path.read_bytes(): path for path in tmp_path.rglob("*.batch")})
    for place, sealed in enumerate(kept):
        for box in (mailbox(a), mailbox(b), mailbox(e)):
            box.mkdir(exist_ok=True)
            (box / f"{place:048x}.batch").write_bytes(sealed)
    for _ in range(3):
        for each in (e, a, b):
            dutiful(each)
    assert e.ids("session") == set()
    assert a.record(case).given_name == b.record(case).given_name == "Siân"
    assert len(a.ids("session")) == len(b.ids("session")) == 3
    assert same(a, b)


def four(folder: Path) -> tuple[Device, Device, Device, Id]:
    """Three coordinators who hold one case."""
    a, b, case = pair(folder)
    e = enrol(a, device("Eve Morgan", of=a, folder=folder), role=Role.COORDINATOR)
    settle(a, b, e)
    return a, b, e, case


def let_in_unseen(by: Device, name: str, folder: Path) -> Device:
    """A laptop that one coordinator enrols while nobody else is listening."""
    return enrol(by, device(name, of=by, folder=folder), role=Role.COORDINATOR)


def test_concurrent_add_and_remove_lets_in_nobody_whom_only_the_removed_had_let_in(tmp_path: Path) -> None:
    a, b, e, case = four(tmp_path)
    minted = let_in_unseen(b, "Somebody new", tmp_path)
    members.remove_device(a.desk, device=b.id)
    later(a, b, e, minted, minutes=1)
    for _ in range(4):
        for each in (b, minted, a, e):
            dutiful(each)
    assert minted.id not in a.ids("device") | e.ids("device")
    seen = {"given_name": minted.load(case).seen["given_name"]} if minted.ids("person") else {}
    minted.forge(case_folder(case), forged("person", case, base=seen, given_name="By the minted"), cites=())
    a.change(case, pronouns="she")
    for _ in range(3):
        for each in (minted, a, e):
            dutiful(each)
    assert a.record(case).given_name == e.record(case).given_name == "Siân"
    assert "she" not in {row[0] for row in minted.rows("SELECT pronouns FROM kind_person")}
    assert same(a, e)


def test_mutual_removal_unseen_leaves_both_out_and_the_third_goes_on(tmp_path: Path) -> None:
    a, b, e, case = four(tmp_path)
    members.remove_device(a.desk, device=b.id)
    members.remove_device(b.desk, device=a.id)
    for _ in range(4):
        for each in (a, b, e):
            dutiful(each)
    with e.store.writing() as transaction:
        assert [transaction.door.rosters().is_removed(each.id) for each in (a, b, e)] == [True, True, False]
    for each in (a, b):
        with pytest.raises(Refused):
            each.change(case, given_name="By one who is out")
    e.change(case, given_name="By who is left")
    assert verify_store(e.store).sound


def test_a_device_accepted_elsewhere_after_its_removal_is_out_there_too_and_stays_out(tmp_path: Path) -> None:
    """E has not heard that B is off, and enrols B's laptop again and takes what it writes."""
    a, b, e, case = four(tmp_path)
    members.remove_device(a.desk, device=b.id)
    later(a, b, e, minutes=1)
    members.enrol(
        e.desk,
        member=b.member,
        name=b.name,
        role=Role.COORDINATOR,
        key=b.keys.verify_key,
        recipient=b.keys.recipient,
    )
    b.change(case, given_name="Accepted by E alone")
    e.take(b.payload(case_folder(case)), sender=b)
    assert e.record(case).given_name == "Accepted by E alone"
    for _ in range(4):
        for each in (a, e, b):
            dutiful(each)
    for each in (a, e):
        with each.store.writing() as transaction:
            assert transaction.door.rosters().is_removed(b.id)
    assert a.record(case).given_name == e.record(case).given_name
    assert same(a, e)
    a.add(Session(summary="After it all", happened_at=a.clock.now()), case_folder(case))
    for _ in range(3):
        for each in (a, e, b):
            dutiful(each)
    assert (len(e.ids("session")), b.ids("session")) == (1, set())


def opened(device: Device, sealed: bytes, *, senders: Iterable[Device]) -> set[Folder] | None:
    """The classes of folder that a batch brings, where a device's own key opens it."""
    known = {sender.id: sender.keys.verify_key for sender in senders}
    try:
        found = disclose(sealed, identity=device.keys.age_secret, opener=device.id, verify_key_of=known.get)
    except SealedForOthers:
        return None
    return {folder_from_bytes(segment.folder).folder for segment in decode(found.payload).segments}


def test_batch_to_an_old_key_is_lost_on_nobody_when_a_member_gets_another_laptop(tmp_path: Path) -> None:
    """B's laptop is gone with its key, and batches for it are under way; another is enrolled in B's name."""
    a, b, case = pair(tmp_path)
    a.change(case, given_name="Sealed to the old key")
    a.run()
    under_way = batches(b)[-1].read_bytes()
    new = device("Dev's new laptop", of=a, member=b.member, folder=tmp_path)
    members.enrol(
        a.desk,
        member=b.member,
        name=b.name,
        role=Role.COORDINATOR,
        key=new.keys.verify_key,
        recipient=new.keys.recipient,
    )
    members.remove_device(a.desk, device=b.id)
    new.take_roster_of(a)
    assert opened(new, under_way, senders=[a]) is None
    for _ in range(3):
        for each in (new, a):
            assert each.run().refused == []
    assert new.record(case).given_name == "Sealed to the old key"
    new.change(case, given_name="Written on the new laptop")
    settle(new, a)
    assert a.record(case).given_name == "Written on the new laptop"
    assert same(a, new)
    later_on = [path.read_bytes() for path in batches(new) if path.read_bytes() != under_way]
    assert {folder for sealed in later_on for folder in opened(b, sealed, senders=[a, new]) or ()} <= {Folder.ROSTER}


# -- invitations -------------------------------------------------------------------------------------------------------


@pytest.fixture
def meeting(tmp_path: Path) -> FolderCarrier:
    """A folder where who invites and who is invited meet."""
    return FolderCarrier(tmp_path)


def invited(by: Device, name: str) -> bytes:
    return send_invitation(by.desk, name=name, role=Role.COORDINATOR)


def joining(by: Device, invitation: bytes, name: str) -> Device:
    """A new laptop of whoever has the invitation."""
    return device(name, of=by, member=Id(from_file(invitation).member))


def applied(by: Device, invitation: bytes, carrier: FolderCarrier) -> str:
    """The eight words of a laptop that has left its application."""
    keep_application(by.desk, invitation=invitation, device_name="Laptop")
    leave_application(by.desk, carrier=carrier)
    return own_phrase(by.desk, invitation=invitation)


def members_of(of: Device) -> set[str]:
    """Who is in the service."""
    return {row[0] for row in of.rows("SELECT name FROM kind_member")}


def test_invitation_expired_lets_nobody_apply_and_nobody_be_admitted(meeting: FolderCarrier) -> None:
    a = founder("Farida Akhtar")
    invitation = invited(a, "Dev Patel")
    late, early = joining(a, invitation, "Late"), joining(a, invitation, "Early")
    words = applied(early, invitation, meeting)
    place = applicants(a.desk, carrier=meeting)[0].place
    later(a, late, early, days=15)
    with pytest.raises(Refused, match="run out"):
        applied(late, invitation, meeting)
    assert applicants(a.desk, carrier=meeting) == []
    with pytest.raises(Refused, match="run out"):
        admit(a.desk, place=place, compared=words, carrier=meeting)
    assert "Dev Patel" not in members_of(a)


def test_invitation_expired_or_reused_is_good_for_one_laptop_and_no_second(meeting: FolderCarrier) -> None:
    a = founder("Farida Akhtar")
    invitation = invited(a, "Dev Patel")
    b, second = joining(a, invitation, "Dev Patel"), joining(a, invitation, "Somebody with a copy")
    words = applied(b, invitation, meeting)
    place = applicants(a.desk, carrier=meeting)[0].place
    admit(a.desk, place=place, compared=words, carrier=meeting)
    assert take_answer(b.desk, carrier=meeting)
    enrolled = a.ids("device")
    others = applied(second, invitation, meeting)
    assert applicants(a.desk, carrier=meeting) == []
    for compared in (words, others):
        with pytest.raises(NotHere, match="used already"):
            admit(a.desk, place=place, compared=compared, carrier=meeting)
    assert a.ids("device") == enrolled
    with pytest.raises(KnownError):
        take_answer(second.desk, carrier=meeting)
    assert second.ids("member") == set()


def test_man_in_the_middle_against_the_safety_phrase_reads_out_other_words_and_is_not_let_in(
    meeting: FolderCarrier, tmp_path: Path
) -> None:
    """Somebody has a copy of the invitation, keeps the true application back and leaves one with their own keys."""
    a = founder("Farida Akhtar")
    invitation = invited(a, "Dev Patel")
    b, between = joining(a, invitation, "Dev Patel"), joining(a, invitation, "Somebody between")
    elsewhere = FolderCarrier(tmp_path / "elsewhere")
    elsewhere.root.mkdir()
    read_out = applied(b, invitation, elsewhere)
    applied(between, invitation, meeting)
    shown = applicants(a.desk, carrier=meeting)[0]
    assert set(shown.phrase.split()) != set(read_out.split())
    with pytest.raises(Refused, match="eight words differ"):
        admit(a.desk, place=shown.place, compared=read_out, carrier=meeting)
    assert between.id not in a.ids("device")
    assert "Dev Patel" not in members_of(a)
