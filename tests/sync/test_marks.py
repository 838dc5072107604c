"""What peers hold: told by hash, so that a copy that was restored or that forked is found out."""

from collections.abc import Iterator

import pytest

from caseworker.domain.clock import FixedClock
from caseworker.domain.folders import FolderKey, case_folder
from caseworker.domain.ids import Id, derived
from caseworker.journal.entry import FORMAT, Structure, Writer, compose, folder_to_bytes
from caseworker.storage.journal_store import NewEntry, Tip
from caseworker.storage.store import Store, Transaction
from caseworker.sync.marks import Marks
from caseworker.sync.wire import Held
from tests.devices import MONDAY, in_memory

KEY: FolderKey = case_folder(derived("case"))
WRITER = Writer(derived("laptop"), "ab" * 8)
PEER, OTHER = derived("peer"), derived("other peer")


@pytest.fixture
def transaction() -> Iterator[Transaction]:
    with Store(in_memory(), clock=FixedClock(MONDAY)).writing() as transaction:
        yield transaction


def link(branch: str, number: int) -> bytes:
    return bytes.fromhex(derived("link", branch, str(number))) * 2


def write(transaction: Transaction, branch: str, first: int, last: int, previous: bytes = bytes(32)) -> Tip:
    journal = transaction.journal
    chain = journal.new_chain(writer=journal.writer(WRITER), folder=journal.folder(KEY))
    for number in range(first, last + 1):
        structure = Structure(FORMAT, number, bytes(16), bytes(16), "write", 0, (), (), ())
        entry = compose(structure, seed=bytes(16), values=())
        journal.insert([NewEntry(chain, journal.folder(KEY), link(branch, number), previous, entry)], received=0)
        previous = link(branch, number)
    journal.set_tips([(chain, last, previous, b"")], tick=1)
    return Tip(chain, WRITER, KEY, last, previous, b"")


def held(*tips: tuple[int, bytes], lacking: tuple[bytes, ...] = ()) -> Held:
    return Held(folder_to_bytes(KEY), WRITER.to_bytes(), tips, lacking)


def test_a_hash_that_fits_ours_says_how_far_a_peer_holds_a_chain(transaction: Transaction) -> None:
    tip, marks = write(transaction, "main", 1, 5), Marks(transaction)
    assert not marks.hear(PEER, [held((3, link("main", 3)))]).fell
    assert marks.of(PEER, tip.n) == 3
    assert marks.of(OTHER, tip.n) == 0


def test_a_peer_that_is_ahead_of_us_holds_all_that_is_here(transaction: Transaction) -> None:
    tip, marks = write(transaction, "main", 1, 5), Marks(transaction)
    marks.hear(PEER, [held((9, link("main", 9)))])
    assert marks.of(PEER, tip.n) == 0
    marks.hear(PEER, [held((5, link("main", 5)))])
    assert marks.of(PEER, tip.n) == 5
    marks.hear(PEER, [held((9, link("main", 9)))])
    assert marks.of(PEER, tip.n) == 5


def test_a_mark_that_goes_down_is_believed_and_said(transaction: Transaction) -> None:
    tip, marks = write(transaction, "main", 1, 5), Marks(transaction)
    marks.hear(PEER, [held((5, link("main", 5)))])
    assert marks.hear(PEER, [held((2, link("main", 2)))]).fell
    assert marks.of(PEER, tip.n) == 2


def test_a_restored_copy_that_went_its_own_way_is_sent_everything_again(transaction: Transaction) -> None:
    tip, marks = write(transaction, "main", 1, 5), Marks(transaction)
    marks.hear(PEER, [held((5, link("main", 5)))])
    assert marks.hear(PEER, [held((4, link("its own way", 4)))]).fell
    assert marks.of(PEER, tip.n) == 0


def test_the_last_common_entry_of_two_branches_is_found(transaction: Transaction) -> None:
    main, marks = write(transaction, "main", 1, 9), Marks(transaction)
    fork = write(transaction, "fork", 4, 6, previous=link("main", 3))
    marks.hear(PEER, [held((6, link("fork", 6)))])
    assert (marks.of(PEER, main.n), marks.of(PEER, fork.n)) == (3, 6)
    marks.hear(OTHER, [held((9, link("main", 9)), (5, link("fork", 5)))])
    assert (marks.of(OTHER, main.n), marks.of(OTHER, fork.n)) == (9, 5)


def test_a_folder_or_a_writer_that_is_not_here_says_nothing(transaction: Transaction) -> None:
    marks = Marks(transaction)
    stranger = WRITER._replace(incarnation="00" * 8)
    assert not marks.hear(PEER, [Held(folder_to_bytes(KEY), stranger.to_bytes(), ((1, bytes(32)),))]).fell
    assert transaction.do("SELECT count(*) FROM mark").scalar_one() == 0


def test_a_member_holds_what_all_of_their_devices_hold(transaction: Transaction) -> None:
    tip, marks = write(transaction, "main", 1, 5), Marks(transaction)
    marks.keep(PEER, {tip.n: 5})
    assert marks.held_by_all([PEER], [tip.n]) == {tip.n: 5}
    assert marks.held_by_all([PEER, OTHER], [tip.n]) == {tip.n: 0}
    marks.keep(OTHER, {tip.n: 2})
    assert marks.held_by_all([PEER, OTHER], [tip.n]) == {tip.n: 2}
    assert marks.held_by_all([], [tip.n]) == {tip.n: 0}


def to_fill(marks: Marks, *devices: Id, since: int = 10**6, unheard_since: int = 0) -> list[bytes]:
    return marks.to_fill(devices, since=since, unheard_since=unheard_since)


def test_what_a_peer_lacks_is_what_it_said_last(transaction: Transaction) -> None:
    write(transaction, "main", 1, 3)
    marks = Marks(transaction)
    one, two = link("main", 1), link("main", 2)
    marks.hear(PEER, [held((3, link("main", 3)), lacking=(one, two))])
    assert marks.lacking(PEER) == {one, two}
    marks.hear(PEER, [held((3, link("main", 3)), lacking=(two,))])
    assert marks.lacking(PEER) == {two}
    assert marks.lacking(OTHER) == set()


def test_what_is_lacking_is_looked_at_when_something_changed_and_after_a_while_without_an_answer(
    transaction: Transaction,
) -> None:
    write(transaction, "main", 1, 1)
    marks = Marks(transaction)
    one = link("main", 1)
    marks.hear(PEER, [held((1, one), lacking=(one,))])
    assert to_fill(marks, PEER) == []
    assert to_fill(marks, PEER, since=0) == [one]
    assert to_fill(marks, PEER, since=transaction.tick - 1) == [one]
    marks.filled([PEER], [one])
    assert to_fill(marks, PEER, unheard_since=transaction.now) == []
    assert to_fill(marks, PEER, unheard_since=transaction.now + 1) == [one]


def test_beginning_again_with_a_device_forgets_what_it_told(transaction: Transaction) -> None:
    tip, marks = write(transaction, "main", 1, 3), Marks(transaction)
    marks.hear(PEER, [held((3, link("main", 3)), lacking=(link("main", 1),))])
    marks.forget(PEER)
    assert marks.of(PEER, tip.n) == 0
    assert marks.lacking(PEER) == set()
