"""The store: a transaction that is durable together or not at all, and nothing kept in mind of one that failed."""

from contextlib import suppress
from pathlib import Path

import pytest

from caseworker.domain.clock import FixedClock
from caseworker.domain.errors import BugError
from caseworker.domain.ids import NO_ID, Id, derived
from caseworker.storage.engine import open_store
from caseworker.storage.store import Store, Transaction, drop_derived, make_derived
from caseworker.storage.tables import DERIVED, KIND_TABLES, METADATA
from tests.devices import MONDAY, founder, in_memory


class Lost(Exception):
    """A programme that ends in the middle of a transaction."""


def lose(store: Store) -> None:
    with store.writing() as transaction:
        transaction.set_meta("name", b"value")
        raise Lost


def keep_one_and_lose(store: Store) -> None:
    with store.together():
        with store.writing() as transaction:
            transaction.set_meta("one", b"value")
        lose(store)


def test_a_transaction_is_kept_whole() -> None:
    store = Store(in_memory(), clock=FixedClock(MONDAY))
    with store.writing() as transaction:
        assert transaction.meta("name") is None
        transaction.set_meta("name", b"one")
        transaction.set_meta("name", b"two")
        transaction.many("INSERT INTO draft(name, body, kept) VALUES(?, ?, 0)", [("a", b""), ("b", b"")])
        transaction.many("INSERT INTO draft(name, body, kept) VALUES(?, ?, 0)", [])
    with store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM draft").scalar_one() == 2
    with store.writing() as transaction:
        assert transaction.meta("name") == b"two"


def test_nothing_is_kept_of_a_transaction_that_failed() -> None:
    store = Store(in_memory(), clock=FixedClock(MONDAY))
    with pytest.raises(Lost):
        lose(store)
    with store.writing() as transaction:
        assert transaction.meta("name") is None


def test_writes_that_are_made_together_become_durable_together() -> None:
    store = Store(in_memory(), clock=FixedClock(MONDAY))
    with store.together():
        for name in ("one", "other"):
            with store.writing() as transaction:
                transaction.set_meta(name, b"value")
    with store.writing() as transaction:
        assert (transaction.meta("one"), transaction.meta("other")) == (b"value", b"value")


def test_of_writes_made_together_none_is_kept_when_one_fails() -> None:
    store = Store(in_memory(), clock=FixedClock(MONDAY))
    with pytest.raises(Lost):
        keep_one_and_lose(store)
    with store.writing() as transaction:
        assert transaction.meta("one") is None


def test_a_failure_among_writes_made_together_cannot_be_passed_over() -> None:
    store = Store(in_memory(), clock=FixedClock(MONDAY))
    with pytest.raises(BugError, match="passed over"), store.together(), suppress(Lost):
        lose(store)
    with store.writing() as transaction:
        assert transaction.meta("name") is None


def test_what_the_door_kept_in_mind_is_read_again_after_a_failure() -> None:
    a = founder("Ann")
    with a.store.writing() as transaction:
        before = transaction.door.rosters()
    with pytest.raises(Lost):
        lose(a.store)
    with a.store.writing() as transaction:
        assert transaction.door.rosters() is not before
        assert transaction.door.rosters().view(a.service) == before.view(a.service)


def test_each_transaction_has_a_later_tick_and_the_moment_of_the_clock() -> None:
    clock = FixedClock(MONDAY)
    store = Store(in_memory(), clock=clock)
    seen: list[Transaction] = []
    for _ in range(2):
        with store.writing() as transaction:
            seen.append(transaction)
    assert seen[0].tick < seen[1].tick
    assert seen[0].now == round(MONDAY.timestamp() * 1000)


def test_a_new_store_belongs_to_nobody_until_it_is_told() -> None:
    store = Store(in_memory(), clock=FixedClock(MONDAY))
    assert (store.home, store.member) == (NO_ID, NO_ID)
    store.belongs_to(derived("service"), member=Id("member"))
    assert (store.home, store.member) == (derived("service"), Id("member"))


def test_a_store_knows_its_owner_when_it_is_opened_again(tmp_path: Path) -> None:
    store = Store(open_store(tmp_path / "store.db", key=bytes(range(32))), clock=FixedClock(MONDAY))
    with store.writing() as transaction:
        transaction.set_meta("service", derived("service").encode())
        transaction.set_meta("member", derived("member").encode())
    store.close()
    again = Store(open_store(tmp_path / "store.db", key=bytes(range(32))), clock=FixedClock(MONDAY))
    assert (again.home, again.member) == (derived("service"), derived("member"))
    again.close()


def test_derived_tables_can_be_dropped_and_made_again_and_the_journal_stays() -> None:
    a = founder("Ann")
    case = a.open_case()
    before = a.rows("SELECT count(*) FROM entry")
    with a.store.writing() as transaction:
        drop_derived(transaction.connection)
        make_derived(transaction.connection)
    assert a.rows("SELECT count(*) FROM entry") == before
    assert a.ids("person") == set()
    a.replay()
    assert a.ids("person") == {case}


def test_every_declared_kind_has_a_table_that_follows_from_its_declaration() -> None:
    for name, table in KIND_TABLES.items():
        assert table.name == f"kind_{name}"
        assert [[c.name for c in one.columns] for one in table.indexes if one.unique] == [["id", "folder"]]
    assert not set(DERIVED.tables) & set(METADATA.tables)
