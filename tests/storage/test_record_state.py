"""A record as the merge leaves it: packed into one column and read back, with the values that follow."""

from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.kinds import KINDS
from caseworker.journal.entry import STRUCK, Op, Piece, encode_value
from caseworker.journal.heads import FieldState, Head
from caseworker.storage.record_state import RecordState, restored_value, struck_value, unpack_fields

PERSON = KINDS["person"]
RECORD = derived("record")
ONE, OTHER, LATER = b"1" * 16, b"2" * 16, b"3" * 16

heads = st.builds(Head, st.binary(min_size=16, max_size=16), st.integers(-(2**63), 2**63 - 1), st.none() | st.binary())
states = st.builds(
    FieldState, st.lists(heads, max_size=3).map(tuple), st.frozensets(st.binary(min_size=16, max_size=16))
)


def empty() -> RecordState:
    return RecordState(RECORD, "person", case_folder(RECORD), {}, 100, "z")


def piece(field: str, value: object, *base: bytes, born: bool = False) -> Piece:
    return Piece("person", RECORD, Op.SET, field, base, encode_value(value), born)


@given(st.dictionaries(st.text(max_size=8), states, max_size=4))
def test_the_heads_of_a_record_come_back_from_their_column(fields: dict[str, FieldState]) -> None:
    state = empty()._replace(fields=fields)
    assert unpack_fields(state.pack()) == fields


def test_the_least_time_and_its_author_began_the_record_whatever_came_first() -> None:
    told = [("b", 50), ("a", 50), ("c", 70)]
    state = empty()
    for number, (member, time) in enumerate(told):
        state = state.after(piece("given_name", "x"), entry=bytes([number]) * 16, time=time, member=member)
    assert (state.first, state.member) == (50, "a")


def test_a_record_is_born_where_the_act_that_made_its_id_wrote_it() -> None:
    state = empty().after(piece("given_name", "x"), entry=ONE, time=1, member="a")
    assert not state.born
    state = state.after(piece("family_name", "x", born=True), entry=OTHER, time=1, member="a")
    assert state.born
    assert state.after(piece("pronouns", "x"), entry=LATER, time=1, member="a").born
    assert state.place == (RECORD, "person")


def test_a_value_that_does_not_fit_its_field_is_not_shown_as_something_else() -> None:
    state = empty()
    for number, (field, value) in enumerate([("born_on", 7), ("aliases", "text"), ("given_name", "Siân")]):
        state = state.after(piece(field, value), entry=bytes([number]) * 16, time=1, member="a")
    amount = state.amounts_to(PERSON)
    shown = {name: value for name, value in amount.values.items() if value not in (None, ())}
    assert shown == {"given_name": "Siân"}
    assert amount.conflicts == ()


def test_fields_in_conflict_are_named() -> None:
    state = empty()
    for entry, value in ((ONE, "a"), (OTHER, "b")):
        state = state.after(piece("given_name", value), entry=entry, time=1, member="a")
    assert state.amounts_to(PERSON).conflicts == ("given_name",)
    assert state.seen() == {"given_name": (ONE, OTHER)}


def struck(state: RecordState, value: bytes, *, entry: bytes = b"s" * 16) -> bool:
    told = Piece("person", RECORD, Op.STRIKE, STRUCK, (), value)
    alone = state._replace(fields=dict(state.fields))
    return alone.after(told, entry=entry, time=1, member="a").amounts_to(PERSON).struck


def test_conflicts_are_named_in_the_order_of_the_declaration_whichever_came_first() -> None:
    two = FieldState((Head(ONE, 100, encode_value("A")), Head(OTHER, 100, encode_value("B"))), frozenset())
    for names in (("given_name", "family_name"), ("family_name", "given_name")):
        found = empty()._replace(fields=dict.fromkeys(names, two)).amounts_to(PERSON)
        assert found.conflicts == tuple(name for name in PERSON.fields if name in names)


def test_a_record_is_struck_while_nobody_has_changed_what_was_seen() -> None:
    state = empty().after(piece("given_name", "x"), entry=ONE, time=1, member="a")
    seen = struck_value(state.seen())
    assert struck(state, seen)
    assert not struck(state, restored_value())
    later = state.after(piece("given_name", "y", ONE), entry=OTHER, time=2, member="a")
    assert not struck(later, seen)


def test_of_striking_and_restoring_at_once_restoring_wins() -> None:
    state = empty().after(piece("given_name", "x"), entry=ONE, time=1, member="a")
    told = Piece("person", RECORD, Op.STRIKE, STRUCK, (), struck_value(state.seen()))
    state = state.after(told, entry=OTHER, time=1, member="a")
    assert not struck(state, restored_value())


def test_what_was_seen_leaves_out_the_striking_itself() -> None:
    assert struck_value({"given_name": (ONE,), STRUCK: (OTHER,)}) == encode_value([ONE])
    assert isinstance(Id(RECORD), str)
