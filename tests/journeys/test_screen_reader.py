"""Somebody who hears the window works in it: a real client of AT-SPI, a real screen, a real store."""

import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from caseworker.bootstrap import NewService, OpenDirectory, make_service
from caseworker.domain.ids import Id
from caseworker.domain.referral_details import ReferralDetails
from caseworker.services import referrals
from tests.journeys.stores import PASSPHRASE, RECOVERY, around, reopened

pytestmark = pytest.mark.unmeasured

HERE = Path(__file__).parent
BEFORE = datetime(2026, 11, 2, 9, tzinfo=UTC)
NAMES = (("Jason", "Pike"), ("Siân", "Hughes-Llŷr"), ("Imran", "Khan"))
WROTE = "Wants his sister told the date."
CODED = re.compile(r"\b[a-z]+_[a-z_]+\b|\b[A-Z]{2,}_[A-Z_]+\b|[<>{}]|\bNone(?! yet)\b|\bobject at\b")
"""Codes, enum names and what Python prints of its own things."""


class Heard(NamedTuple):
    """The store, the rows of People as they were heard, and role and name of everything in sight at the end."""

    store: Path
    people: list[str]
    everything: list[tuple[str, str]]


def furnished(folder: Path) -> None:
    """A store with three people in it."""
    new = NewService("Invented Gate House", "Farida Akhtar")
    opened = make_service(folder, new=new, passphrase=PASSPHRASE, recovery=RECOVERY, around=around(1, at=BEFORE))
    try:
        for given, family in NAMES:
            made = referrals.refer(opened.desk, row=ReferralDetails(given_name=given, family_name=family))
            referrals.accept(opened.desk, referral=_referral(opened, made.created))
    finally:
        opened.close()


def _referral(opened: OpenDirectory, created: tuple[str, ...]) -> Id:
    with opened.store.reading() as connection:
        sql = f"SELECT id FROM kind_referral WHERE id IN ({','.join('?' * len(created))})"
        return Id(str(connection.exec_driver_sql(sql, tuple(created)).scalar()))


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Heard:
    """A session recorded by ear."""
    store = tmp_path_factory.mktemp("heard") / "store"
    furnished(store)
    told = json.dumps({"passphrase": PASSPHRASE, "opens": "Siân Hughes-Llŷr", "summary": WROTE})
    done = subprocess.run(
        [str(HERE / "heard_session"), str(store), str(HERE / "screen_reader.py")],
        input=told,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
        cwd=HERE.parent.parent,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
    )
    assert done.returncode == 0, done.stderr
    told_back = json.loads(done.stdout)
    return Heard(store, told_back["people"], [(role, name) for role, name in told_back["everything"]])


def test_a_session_is_recorded_by_somebody_who_only_hears(heard: Heard) -> None:
    opened = reopened(heard.store)
    try:
        with opened.store.reading() as connection:
            rows = connection.exec_driver_sql("SELECT summary, attendance FROM kind_session").all()
    finally:
        opened.close()
    assert [tuple(row) for row in rows] == [(WROTE, "on_time")]


def test_people_are_heard_as_sentences(heard: Heard) -> None:
    assert all(sentence.endswith(".") and ". " in sentence for sentence in heard.people)
    assert [sentence.split(".")[0] for sentence in heard.people] == ["Hughes-Llŷr, Siân", "Khan, Imran", "Pike, Jason"]


def test_nothing_that_is_heard_is_a_code(heard: Heard) -> None:
    assert [name for _, name in heard.everything if CODED.search(name)] == []


def test_everything_that_can_be_pressed_or_filled_in_has_a_name(heard: Heard) -> None:
    roles = {role for role, name in heard.everything if not name}
    assert not roles & {"push button", "toggle button", "check box", "text", "password text", "combo box", "list"}
