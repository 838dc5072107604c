"""The demonstration's tour, as `./run --demo` walks it without a screen: the whole thread, on real stores."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from caseworker.bootstrap import open_directory
from caseworker.demo.figures import PASSPHRASE
from caseworker.demo.sizes import FEWEST_MENTORS, FEWEST_PEOPLE
from caseworker.demonstration import Places
from caseworker.domain.agreements import Agreement
from caseworker.domain.appointments import Appointment
from caseworker.domain.clock import local_day
from caseworker.domain.ids import Id
from caseworker.domain.releases import Release
from caseworker.domain.sessions import Session
from caseworker.storage.verify import verify_store
from tests.journeys.stores import around
from tests.source import ROOT

pytestmark = pytest.mark.unmeasured


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Where the tour left everything, and what it said."""
    root = tmp_path_factory.mktemp("tour") / "demonstration"
    command = [sys.executable, "main.py", "--demo", "--store", str(root), "--today", "2026-12-07"]
    command += ["--people", str(FEWEST_PEOPLE), "--mentors", str(FEWEST_MENTORS)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return root, done.stdout


def test_the_tour_imports_matches_records_exchanges_and_says_where_everything_is(walked: tuple[Path, str]) -> None:
    root, said = walked
    assert "7 rows, 4 taken, 2 refused with reasons, 1 left because they may be known already" in said
    assert "the mentor recorded a session on her own laptop" in said
    assert "no word that was not shared" in said
    assert len(list((root / "tour").glob("*.png"))) == 8
    assert (root / "tour" / "recovery-kit.pdf").read_bytes().startswith(b"%PDF")


def test_every_store_of_the_demonstration_verifies_after_the_tour(walked: tuple[Path, str]) -> None:
    places = Places(walked[0])
    findings = {}
    for store in (*places.mentors, places.practitioner):
        opened = open_directory(store, passphrase=PASSPHRASE, around=around(5))
        findings[store.name] = [str(problem) for problem in verify_store(opened.store).problems]
        opened.close()
    assert findings == {"mentor-1": [], "mentor-2": [], "practitioner": []}


def test_a_mentors_laptop_holds_her_own_people_alone(walked: tuple[Path, str]) -> None:
    places = Places(walked[0])
    held = {}
    for store in (places.coordinator, places.mentors[0]):
        opened = open_directory(store, passphrase=PASSPHRASE, around=around(6))
        with opened.reading() as connection:
            rows = connection.exec_driver_sql("SELECT id FROM kind_person").all()
            restricted = connection.exec_driver_sql("SELECT count(*) FROM kind_concern").scalar()
        opened.close()
        held[store.name] = len(rows), int(restricted or 0)
    assert held["mentor-1"][0] < 10 < held["coordinator"][0]
    assert held["mentor-1"][1] == 0 < held["coordinator"][1]


def test_who_was_met_at_the_gate_had_agreed_and_left_on_that_very_day(walked: tuple[Path, str]) -> None:
    opened = open_directory(Places(walked[0]).mentors[0], passphrase=PASSPHRASE, around=around(7))
    with opened.asking() as reading:
        met = next(one for one in reading.all_of(Session) if (one.summary or "").startswith("Met at the gate"))
        case = [Id(met.folder.scope)]
        (agreement,) = reading.of_scopes(Agreement, case)
        leaves = {one.on for one in reading.of_scopes(Release, case)}
        gate = {local_day(one.starts_at) for one in reading.of_scopes(Appointment, case) if one.starts_at}
    opened.close()
    assert met.happened_at is not None
    assert agreement.agreed_on is not None
    assert leaves == gate == {local_day(met.happened_at)}
    assert agreement.agreed_on < local_day(met.happened_at)
