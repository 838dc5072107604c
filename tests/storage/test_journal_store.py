"""The journal on disk: chains, branches and entries are read back as they were received."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.folders import Folder, FolderKey, access_folder, case_folder
from caseworker.domain.ids import Id, derived
from caseworker.journal.arrived import State
from caseworker.journal.entry import FORMAT, Entry, Structure, Writer, compose, entry_id
from caseworker.storage.journal_store import JournalStore, NewEntry, Tip
from tests.devices import in_memory

CASE = derived("case")
KEY = case_folder(CASE)
WRITER = Writer(derived("laptop"), "ab" * 8)
OTHER = WRITER._replace(incarnation="cd" * 8)


@pytest.fixture
def journal() -> Iterator[JournalStore]:
    with in_memory().begin() as connection:
        yield JournalStore(connection)


def entry(number: int, act: bytes = bytes(16)) -> Entry:
    structure = Structure(FORMAT, number, act, bytes(16), "write", number, (), (), ())
    return compose(structure, seed=bytes(16), values=())


def link(branch: str, number: int) -> bytes:
    return bytes.fromhex(derived("link", branch, str(number))) * 2


def write(
    journal: JournalStore, branch: str, first: int, last: int, *, previous: bytes = bytes(32), writer: Writer = WRITER
) -> Tip:
    """A branch of a chain from one number to another, begun after an entry of another branch."""
    chain = journal.new_chain(writer=journal.writer(writer), folder=journal.folder(KEY))
    for number in range(first, last + 1):
        one = NewEntry(chain, journal.folder(KEY), link(branch, number), previous, entry(number))
        journal.insert([one], received=number)
        previous = one.link
    journal.set_tips([(chain, last, previous, b"signed")], tick=7)
    return Tip(chain, writer, KEY, last, previous, b"signed")


def numbers(journal: JournalStore, tip: Tip, above: int) -> list[tuple[int, bytes]]:
    return [(kept.arrived.number, kept.arrived.link) for kept in journal.back_from(tip, above=above)]


def test_a_chain_is_read_back_from_its_tip(journal: JournalStore) -> None:
    tip = write(journal, "main", 1, 5)
    assert journal.tips(KEY) == [tip]
    assert numbers(journal, tip, 0) == [(n, link("main", n)) for n in range(1, 6)]
    assert numbers(journal, tip, 3) == [(n, link("main", n)) for n in (4, 5)]
    assert numbers(journal, tip, 5) == []


def test_a_branch_is_read_back_across_the_fork_where_it_began(journal: JournalStore) -> None:
    write(journal, "main", 1, 5)
    fork = write(journal, "fork", 4, 6, previous=link("main", 3))
    second = write(journal, "second", 6, 6, previous=link("fork", 5))
    shared = [(n, link("main", n)) for n in (1, 2, 3)]
    assert numbers(journal, fork, 0) == [*shared, *((n, link("fork", n)) for n in (4, 5, 6))]
    assert numbers(journal, second, 0) == [*shared, (4, link("fork", 4)), (5, link("fork", 5)), (6, link("second", 6))]
    assert numbers(journal, second, 4) == [(5, link("fork", 5)), (6, link("second", 6))]


def test_the_longest_branch_comes_first(journal: JournalStore) -> None:
    write(journal, "main", 1, 5)
    fork = write(journal, "fork", 4, 6, previous=link("main", 3))
    assert [tip.number for tip in journal.tips(KEY)] == [6, 5]
    assert journal.tips(KEY)[0] == fork
    assert journal.tips(KEY, OTHER) == []
    other = write(journal, "other", 1, 2, writer=OTHER)
    assert journal.tips(KEY, OTHER) == [other]


@given(st.data())
def test_the_link_at_every_number_of_every_branch_is_the_one_that_was_written(data: st.DataObject) -> None:
    with in_memory().begin() as connection:
        journal = JournalStore(connection)
        branches = {"0": [link("0", n) for n in range(1, 5)]}
        tips = {"0": write(journal, "0", 1, 4)}
        for name in data.draw(st.lists(st.sampled_from("abcd"), unique=True)):
            parent = data.draw(st.sampled_from(sorted(branches)))
            at = data.draw(st.integers(0, len(branches[parent])))
            last = at + data.draw(st.integers(1, 3))
            previous = branches[parent][at - 1] if at else bytes(32)
            tips[name] = write(journal, name, at + 1, last, previous=previous)
            branches[name] = [*branches[parent][:at], *(link(name, n) for n in range(at + 1, last + 1))]
        for name, tip in tips.items():
            found = [journal.link_at(tip, number) for number in range(len(branches[name]) + 1)]
            assert found == [bytes(32), *branches[name]]


def test_entries_are_found_by_link_id_act_and_folder(journal: JournalStore) -> None:
    tip = write(journal, "main", 1, 2)
    one = link("main", 1)
    found = journal.by_link(one)
    assert found is not None
    assert (found.arrived.previous, found.arrived.writer, found.received) == (bytes(32), WRITER, 1)
    assert found.state is State.WAITING
    assert journal.by_id(entry_id(one)) == found
    assert journal.by_link(bytes(32)) is journal.by_id(bytes(16)) is None
    assert journal.folder_of(one) == KEY
    assert journal.chain_of(one) == tip.n
    assert [(key, kept.arrived.number) for key, kept in journal.of_act(bytes(16))] == [(KEY, 1), (KEY, 2)]
    assert [kept.arrived.number for kept in journal.of_folder(KEY)] == [1, 2]
    assert journal.links_known([one, bytes(32)]) == {one}
    assert journal.count() == 2


def test_an_id_made_of_the_highest_bytes_is_found_too(journal: JournalStore) -> None:
    chain = journal.new_chain(writer=journal.writer(WRITER), folder=journal.folder(KEY))
    journal.insert([NewEntry(chain, journal.folder(KEY), b"\xff" * 32, bytes(32), entry(1))], received=1)
    assert journal.by_id(b"\xff" * 16) is not None
    journal.set_states([(b"\xff" * 16, State.HELD)])
    assert journal.of_folder(KEY)[0].state is State.HELD


def test_states_and_values_are_replaced(journal: JournalStore) -> None:
    write(journal, "main", 1, 2)
    journal.set_states([(link("main", 1)[:16], State.COUNTED)])
    assert [kept.state for kept in journal.of_folder(KEY)] == [State.COUNTED, State.WAITING]
    assert {key: [k.arrived.number for k in kept] for key, kept in journal.waiting().items()} == {KEY: [2]}


def test_folders_are_told_by_scope_class_and_writer(journal: JournalStore) -> None:
    write(journal, "main", 1, 1)
    for key in (access_folder(CASE), FolderKey(Folder.ROSTER, derived("service"))):
        journal.folder(key)
    assert set(journal.folders_of(CASE)) == {KEY, access_folder(CASE)}
    assert journal.folders(Folder.ROSTER.value) == [FolderKey(Folder.ROSTER, derived("service"))]
    assert len(journal.folders()) == 3
    assert journal.folders_written_by(WRITER.device) == [KEY]
    assert journal.folders_written_by(Id("nobody")) == []


def test_what_a_folder_is_noted_as_is_kept(journal: JournalStore) -> None:
    journal.folder(KEY)
    assert not journal.is_tangled(KEY)
    assert not journal.is_tangled(access_folder(CASE))
    journal.set_tangled(KEY, tangled=True)
    journal.set_hidden(KEY, hidden=True)
    assert journal.is_tangled(KEY)
    assert journal.hidden_folders() == [KEY]
    journal.set_hidden(KEY, hidden=False)
    assert journal.hidden_folders() == []


def test_many_links_are_asked_for_at_once(journal: JournalStore) -> None:
    write(journal, "main", 1, 900)
    wanted = [link("main", n) for n in range(1, 2000)]
    assert len(journal.links_known(wanted)) == 900
