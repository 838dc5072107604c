"""The recovery mailbox: whoever can write into the shared folder hides no snapshot from the kit."""

from pathlib import Path

from caseworker.sync.recovery_mailbox import LARGEST, find_snapshot, leave_snapshot, mailbox_of
from tests.failures.carriers import pair


def test_what_is_too_large_or_spoilt_in_the_mailbox_hides_no_snapshot(tmp_path: Path) -> None:
    a, _, _ = pair(tmp_path)
    assert a.carrier is not None
    assert a.recovery is not None
    assert leave_snapshot(a.desk, carrier=a.carrier)
    box = a.carrier.root / mailbox_of(a.recovery.verify_key)
    (part,) = box.iterdir()
    spoilt, huge = (part.with_name(sign * len(part.stem) + part.suffix) for sign in "01")
    spoilt.write_bytes(b"no snapshot")
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert len(a.carrier.list(box.name)) == 3
    assert len(find_snapshot(a.recovery, carrier=a.carrier).payloads) == 1
