"""A batch that a carrier took opens with Debian's own programs and the page on the format, without Caseworker."""

from pathlib import Path
from typing import Any, NamedTuple

import pytest

from caseworker.domain.disclosure import Purpose
from caseworker.domain.folders import case_folder, shared_folder
from caseworker.domain.referrals import Need
from caseworker.domain.sessions import Session
from tests.devices import Device, town
from tests.source import ROOT
from tests.sync import second_reader as reader

LINE = reader.shell_line(ROOT / "docs" / "protocol.md")
PLANTED = "Met at the gate at nine; the council letter is in the blue folder"

WITHHELD = "A door that locks"


class Opened(NamedTuple):
    """What lies inside a batch, and the msgpack array of its payload."""

    inside: bytes
    payload: list[Any]

    @property
    def segments(self) -> list[Any]:
        return list(self.payload[2])


class Sent(NamedTuple):
    """A coordinator's batches for a mentor and for a practitioner, opened by hand with their own keys."""

    sender: Device
    mentor: Device
    practitioner: Device
    case: str
    to_mentor: Opened
    to_practitioner: Opened


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Sent:
    folder = tmp_path_factory.mktemp("carrier")
    made = town(folder)
    case = made.a.open_case()
    made.a.assign(case, made.c)
    made.a.let_in(case, made.p)
    made.a.permit(case, made.q, purpose=Purpose.PROGRESS, granted=False)
    made.a.add(Session(summary=PLANTED, minutes=40), case_folder(case))
    made.a.add(Need(pathway="accommodation", own_words=WITHHELD), shared_folder(case, made.q.service))
    made.a.run()
    return Sent(made.a, made.c, made.p, case, _opened(made.c, folder), _opened(made.p, folder))


def _opened(device: Device, folder: Path) -> Opened:
    identity = folder / f"{device.id}.identity"
    identity.write_text(device.keys.age_secret + "\n", encoding="utf-8")
    with device.store.writing() as transaction:
        member = transaction.door.rosters().member(device.member)
    assert member is not None
    (batch,) = (folder / member.mailbox).glob("*.batch")
    inside = reader.content(identity=identity, batch=batch)
    return Opened(inside, reader.payload(LINE, identity=identity, batch=batch))


def test_the_line_on_the_page_opens_a_batch(sent: Sent) -> None:
    header = sent.to_mentor.payload[0]
    assert header[0] == 1
    assert (header[1].hex(), header[2].hex()) == (sent.sender.member, sent.mentor.member)
    assert header[3].hex() == sent.sender.desk.identity.incarnation


def test_it_names_its_sender_and_the_devices_that_it_is_for(sent: Sent) -> None:
    assert [one.hex() for one in reader.recipients(sent.to_mentor.inside)] == [sent.mentor.id]
    assert reader.sent_by(sent.to_mentor.inside, sent.sender.keys.verify_key)
    assert not reader.sent_by(sent.to_mentor.inside, sent.mentor.keys.verify_key)


def test_what_was_written_is_read_by_kind_and_field(sent: Sent) -> None:
    found = [
        one.value for one in reader.told(sent.to_mentor.segments) if (one.kind, one.field) == ("session", "summary")
    ]
    assert found == [PLANTED]
    folder = b"\x03" + bytes.fromhex(sent.case)
    people = [one for one in reader.told(sent.to_mentor.segments) if one.kind == "person" and one.folder == folder]
    assert {one.field: one.value for one in people}["family_name"] == "Hughes-Llŷr"
    assert {one.record.hex() for one in people} == {sent.case}


def test_every_chain_follows_from_its_entries_and_every_head_is_signed(sent: Sent) -> None:
    key = sent.sender.keys.verify_key
    for opened in (sent.to_mentor, sent.to_practitioner):
        own = [one for one in opened.segments if one[1][:16].hex() == sent.sender.id]
        assert len(own) > 2
        assert all(reader.chain_holds(one) and reader.head_holds(one, key) for one in own)


def test_an_altered_value_breaks_its_chain(sent: Sent) -> None:
    segment = next(one for one in sent.to_mentor.segments if one[0][:1] == b"\x03")
    structure, seed, values, proofs = segment[6][0]
    altered = [structure, seed, [b"\xa5Other", *values[1:]], proofs]
    assert not reader.chain_holds([*segment[:6], [altered, *segment[6][1:]]])


def test_a_value_that_may_not_travel_is_there_as_its_hash_alone(sent: Sent) -> None:
    shared = [one for one in reader.told(sent.to_practitioner.segments) if one.kind == "need"]
    assert {one.field: one.value for one in shared if one.here}["pathway"] == "accommodation"
    assert "own_words" in {one.field for one in shared if not one.here}
    assert WITHHELD not in repr(sent.to_practitioner.payload)
