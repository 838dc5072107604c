"""Tests of what carriers and laptops do to the demonstration: a poisoned mailbox, laptops that hold everything."""

from pathlib import Path

import pytest

import resources
from caseworker.demo.exchanged import catch_up
from caseworker.demo.poison import leave_poison
from caseworker.domain.disclosure import DisclosureTable
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.exchange import Exchange, Report
from tests.demo.written import Few, Told

pytestmark = pytest.mark.unmeasured


def exchanged(told: Told, folder: Path, *, poisoned: bool = False) -> Report:
    carrier = FolderCarrier(folder)
    mailbox = told.rows("SELECT mailbox FROM kind_member WHERE id=?", told.desk.member)[0][0]
    if poisoned:
        leave_poison(carrier, mailbox=mailbox, seed=7)
    return Exchange(told.desk, carrier=carrier, table=DisclosureTable.parse(resources.disclosure())).run()


def test_laptops_that_caught_up_are_sent_nothing_the_others_everything_the_stolen_one_the_roster(
    few: Few, tmp_path: Path
) -> None:
    ruth = few.told.written.members["ruth-osei"]
    stolen = few.told.rows("SELECT id FROM kind_device WHERE removed=1")[0][0]
    catch_up(few.told.desk, but=(ruth,), seed=7)
    report = exchanged(few.told, tmp_path)
    sent = {row[0] for row in few.told.rows("SELECT member FROM batch")}
    assert (report.away, sent) == (None, {ruth, stolen})


def test_a_poisoned_batch_is_refused_in_words_and_stops_nothing(few: Few, tmp_path: Path) -> None:
    report = exchanged(few.told, tmp_path, poisoned=True)
    assert len(report.refused) == 1
    assert report.away is None
    assert exchanged(few.told, tmp_path).refused == []


def test_every_other_laptop_was_heard_of_in_the_last_days(few: Few) -> None:
    rows = few.told.rows("SELECT min(heard), max(heard), count(*) FROM peer_device")
    now = few.told.story.ends.timestamp() * 1000
    assert rows[0][2] > 20
    assert now - 4 * 86_400_000 < rows[0][0] <= rows[0][1] < now
