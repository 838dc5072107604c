"""Cut-offs: how far a device's entries count in one folder; what is beyond is held, never lost."""

from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.folders import access_folder, case_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.kinds import KINDS
from caseworker.journal.arrived import Arrived
from caseworker.journal.cutoffs import OPEN_AGAIN, CutOff, Point, beyond, cut_offs_of, read_cut_off
from caseworker.journal.entry import FORMAT, Structure, Writer, compose, encode_value
from caseworker.journal.folding import Folded
from caseworker.journal.heads import FieldState, Head

WRITER = Writer(derived("laptop"), "ab" * 8)
CASE = derived("case")


def chain(length: int, *, writer: Writer = WRITER, start: bytes = bytes(32), fork: bytes = b"") -> list[Arrived]:
    """Entries 1, 2, 3 … of one writer."""
    found, previous = [], start
    for number in range(1, length + 1):
        structure = Structure(FORMAT, number, bytes(16), bytes(16), "write", 0, (), (), ())
        link = bytes.fromhex(derived("link", str(number), writer.incarnation, fork)) * 2
        found.append(Arrived(link[:16], link, previous, writer, compose(structure, seed=bytes(16), values=())))
        previous = link
    return found


def at(entry: Arrived) -> Point:
    return Point(entry.writer, entry.number, entry.link)


def held(entries: list[Arrived], *cuts: CutOff, accepted: frozenset[bytes] = frozenset()) -> list[int]:
    beyond_them = beyond(entries, cuts, accepted)
    return [place for place, entry in enumerate(entries, start=1) if entry.id in beyond_them]


def test_without_a_cut_off_everything_counts() -> None:
    assert held(chain(3)) == []


def test_what_is_beyond_the_last_entry_named_is_held() -> None:
    entries = chain(4)
    assert held(entries, CutOff((at(entries[1]),))) == [3, 4]


def test_a_cut_off_that_names_nothing_holds_everything() -> None:
    assert held(chain(2), CutOff(())) == [1, 2]


def test_two_cut_offs_keep_only_what_both_keep() -> None:
    entries = chain(4)
    assert held(entries, CutOff((at(entries[2]),)), CutOff((at(entries[0]),))) == [2, 3, 4]


def test_accepting_an_entry_beats_any_cut_off() -> None:
    entries = chain(3)
    assert held(entries, CutOff(()), accepted=frozenset({entries[1].id})) == [1, 3]


def test_a_cut_off_that_was_lifted_holds_nothing() -> None:
    assert held(chain(2), read_cut_off([OPEN_AGAIN])) == []
    assert held(chain(2), read_cut_off([OPEN_AGAIN]), CutOff(())) == [1, 2]


def test_a_cut_off_names_one_branch_of_a_fork_and_holds_the_other() -> None:
    entries = chain(3)
    other = chain(2, start=entries[0].link, fork=b"fork")
    together = entries + [e._replace(entry=e.entry) for e in other]
    assert held(together, CutOff((at(entries[2]),))) == [4, 5]


def test_each_incarnation_is_cut_off_where_it_stood() -> None:
    entries = chain(2)
    renewed = chain(2, writer=WRITER._replace(incarnation="cd" * 8))
    assert held(entries + renewed, CutOff((at(entries[1]), at(renewed[0])))) == [4]


def test_what_comes_before_a_last_entry_that_has_not_arrived_is_kept_until_it_does() -> None:
    entries = chain(4)
    cut = CutOff((at(entries[2]),))
    assert held(entries[:2], cut) == []
    assert held([*entries[:2], entries[3]], cut) == [3]


@given(st.integers(0, 2**63), st.binary(min_size=32, max_size=32))
def test_a_written_head_is_read_back(number: int, link: bytes) -> None:
    point = Point(WRITER, number, link)
    assert read_cut_off([str(point)]) == CutOff((point,))


@given(st.lists(st.text(max_size=100), max_size=3))
def test_heads_that_cannot_be_read_keep_nothing(heads: list[str]) -> None:
    cut = read_cut_off(heads)
    assert cut.lifted == (heads == [OPEN_AGAIN])
    assert all(isinstance(point, Point) for point in cut.points)


def record(*heads: object, folder: str = str(case_folder(CASE)), device: Id = WRITER.device) -> Folded:
    states = {"heads": FieldState(tuple(Head(bytes([n]), 0, encode_value(one)) for n, one in enumerate(heads)))}
    return Folded("cut_off", derived("cut"), {"of_folder": folder, "device": device}, states)


def test_concurrent_cut_offs_of_one_device_in_one_folder_all_bind() -> None:
    point = str(at(chain(1)[0]))
    found = cut_offs_of([record([point], [OPEN_AGAIN]), record([])], KINDS)
    assert found == {
        (case_folder(CASE), WRITER.device): (read_cut_off([point]), CutOff((), lifted=True), CutOff(())),
    }


def test_a_cut_off_whose_heads_were_never_written_keeps_nothing() -> None:
    found = cut_offs_of([record()._replace(states={})], KINDS)
    assert found == {(case_folder(CASE), WRITER.device): (CutOff(()),)}


def test_a_head_that_is_no_list_of_texts_keeps_nothing() -> None:
    for hostile in (7, "text", [1, 2], {"a": 1}, None):
        assert cut_offs_of([record(hostile)], KINDS)[case_folder(CASE), WRITER.device] == (CutOff(()),)


def test_a_cut_off_of_no_folder_or_no_device_binds_nobody() -> None:
    without_device = record()
    without_device = without_device._replace(values={"of_folder": str(access_folder(CASE))})
    other_kind = record()._replace(kind="accept")
    assert cut_offs_of([record(folder="nowhere"), without_device, other_kind], KINDS) == {}


def test_each_folder_has_its_own_cut_off() -> None:
    found = cut_offs_of([record([]), record([OPEN_AGAIN], folder=str(access_folder(Id(CASE))))], KINDS)
    assert [cuts[0].lifted for cuts in found.values()] == [False, True]
