"""What an act has said so far: of a field that it says twice the later word alone is written."""

from caseworker.domain.folders import access_folder, case_folder, restricted_folder
from caseworker.domain.ids import derived
from caseworker.journal.entry import Change, Op
from caseworker.storage.pending import Pending, Said

CASE = derived("case")
KEY = case_folder(CASE)


def said(*names: str, word: bytes = b"x", base: bytes = b"") -> dict[str, Said]:
    return {name: Said((base,) if base else (), word) for name in names}


def test_changes_stand_in_the_order_in_which_records_were_first_touched() -> None:
    pending = Pending()
    pending.say(KEY, "person", 1, op=Op.SET, fields=said("a"))
    pending.say(KEY, "person", 0, op=Op.SET, fields=said("b", "c"))
    pending.say(KEY, "person", 1, op=Op.SET, fields=said("d", base=b"seen"))
    assert pending.changes(KEY) == (
        Change("person", 1, Op.SET, (("a", ()), ("d", (b"seen",)))),
        Change("person", 0, Op.SET, (("b", ()), ("c", ()))),
    )
    assert len(pending.values(KEY)) == 4


def test_the_later_word_replaces_the_earlier_whatever_the_operation() -> None:
    pending = Pending()
    pending.say(KEY, "device", 0, op=Op.ENROL, fields=said("name", "key", word=b"old"))
    pending.say(KEY, "device", 0, op=Op.SET, fields=said("name", word=b"new"))
    assert pending.changes(KEY) == (
        Change("device", 0, Op.ENROL, (("key", ()),)),
        Change("device", 0, Op.SET, (("name", ()),)),
    )
    assert pending.values(KEY) == [b"old", b"new"]


def test_a_change_of_which_nothing_is_left_is_not_written() -> None:
    pending = Pending()
    pending.say(KEY, "person", 0, op=Op.STRIKE, fields=said("~struck"))
    pending.say(KEY, "person", 0, op=Op.RESTORE, fields=said("~struck"))
    assert [change.op for change in pending.changes(KEY)] == [Op.RESTORE]


def test_folders_in_which_nothing_was_said_are_left_alone() -> None:
    pending = Pending()
    pending.say(KEY, "person", 0, op=Op.SET, fields={})
    pending.say(restricted_folder(CASE), "note", 0, op=Op.SET, fields=said("words"))
    assert pending.folders() == [restricted_folder(CASE)]
    assert pending.changes(KEY) == ()


def test_opening_a_folder_says_something_by_itself() -> None:
    pending = Pending()
    pending.say(access_folder(CASE), "access", 0, op=Op.OPEN, fields={})
    assert pending.folders() == [access_folder(CASE)]
    assert pending.opens(access_folder(CASE))
    assert not pending.opens(KEY)
