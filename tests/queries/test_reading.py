"""What every question reads from: what is kept between questions of one connection."""

from pathlib import Path

from caseworker.domain.clock import FixedClock
from caseworker.storage.engine import open_store
from caseworker.storage.store import Store
from tests.devices import MONDAY
from tests.queries.conftest import asked_of


def test_what_is_kept_is_worked_out_once_until_another_connection_writes_or_something_else_is_asked(
    tmp_path: Path,
) -> None:
    store = Store(open_store(tmp_path / "store.db", key=bytes(range(32))), clock=FixedClock(MONDAY))
    worked_out: list[str] = []

    def ask(name: str) -> int:
        def count() -> int:
            worked_out.append(name)
            return int(reading.scalar("SELECT count(*) FROM find_people"))

        with asked_of(store) as reading:
            return reading.kept(name, count)

    assert (ask("one"), ask("one")) == (0, 0)
    with store.writing() as transaction:
        transaction.do("INSERT INTO find_people(rowid, words) VALUES(1, 'pike')")
    assert (ask("one"), ask("one"), ask("other")) == (1, 1, 1)
    assert worked_out == ["one", "one", "other"]
    store.close()
