"""A program killed at any moment: whatever was confirmed is there, and nothing is broken."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from caseworker.domain.ids import Id
from caseworker.domain.referral_details import ReferralDetails
from caseworker.services import referrals
from caseworker.storage.verify import verify_store
from tests.journeys.stores import new_service, reopened

pytestmark = pytest.mark.unmeasured

ACTS = 200
ACTS_EACH = 40


def run_and_kill(directory: Path, case: Id, *, seed: int, after: int) -> list[str]:
    """The acts that the program confirmed before it was killed in the middle of the next."""
    command = [sys.executable, "-m", "tests.journeys.acts_program", str(directory), case, str(seed), str(ACTS_EACH)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        confirmed = [line.strip() for line, _ in zip(program.stdout, range(after), strict=False)]
        program.kill()
        confirmed += [line.strip() for line in program.stdout if line.endswith("\n")]
    return confirmed


def test_whatever_was_confirmed_before_a_kill_is_there_and_the_store_verifies(tmp_path: Path) -> None:
    directory = tmp_path / "store"
    opened = new_service(directory)
    case = referrals.refer(opened.desk, row=ReferralDetails(given_name="Jason", family_name="Pike")).created[0]
    opened.close()
    luck = random.Random(20)
    confirmed: list[str] = []
    kills = 0
    while len(confirmed) < ACTS:
        kills += 1
        confirmed += run_and_kill(directory, case, seed=100 + kills, after=luck.randrange(1, ACTS_EACH))
    opened = reopened(directory, seed=99)
    with opened.reading() as connection:
        rows = connection.exec_driver_sql("SELECT DISTINCT lower(hex(act)) FROM entry").all()
    findings = verify_store(opened.store)
    opened.close()
    assert kills > ACTS // ACTS_EACH
    assert set(confirmed) <= {row[0] for row in rows}
    assert findings.problems == []
