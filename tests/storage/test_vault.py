"""The key of the store: opened by passphrase and keyring together, slowed for guesses, never half written."""

import json
import os
import stat
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.clock import FixedClock
from caseworker.domain.errors import Damaged, KnownError, NotHere, Refused
from caseworker.entropy import SeededEntropy
from caseworker.storage.secret_store import NoSecrets, SecretStore, secrets_of_this_machine
from caseworker.storage.vault import (
    PRODUCT_COST,
    Cost,
    StoreKey,
    change_passphrase,
    check_passphrase,
    make_vault,
    read_vault,
    unlock,
)
from tests.memory_secrets import MemorySecrets

PASSPHRASE = "teapot orbit meadow lamp"
WRONG = "teapot orbit meadow lump"
NEW = "candle river bishop seven"
CHEAP = Cost(passes=1, kibibytes=64, lanes=1)
NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)


class Desk:
    """One store's folder, with the keyring and the clock of its machine."""

    def __init__(self, directory: Path, secrets: SecretStore) -> None:
        self.directory = directory
        self.secrets = secrets
        self.clock = FixedClock(NOON)
        self.entropy = SeededEntropy(7)

    def make(self, passphrase: str = PASSPHRASE, *, cost: Cost = CHEAP) -> StoreKey:
        return make_vault(self.directory, passphrase=passphrase, secrets=self.secrets, entropy=self.entropy, cost=cost)

    def unlock(self, passphrase: str = PASSPHRASE) -> StoreKey:
        return unlock(self.directory, passphrase=passphrase, secrets=self.secrets, clock=self.clock)

    def opens(self, passphrase: str = PASSPHRASE) -> bool:
        return any(self.unlock(passphrase).buffer)

    def change(self, passphrase: str, *, new: str) -> None:
        change_passphrase(
            self.directory,
            passphrase=passphrase,
            new=new,
            secrets=self.secrets,
            entropy=self.entropy,
            clock=self.clock,
            cost=CHEAP,
        )

    def wait(self, seconds: float) -> None:
        self.clock.move_to(self.clock.now() + timedelta(seconds=seconds))

    def guess_wrongly(self, times: int) -> None:
        for _ in range(times):
            with pytest.raises(Refused, match="does not open this store"):
                self.unlock(WRONG)

    @property
    def file(self) -> Path:
        return self.directory / "vault.json"


@pytest.fixture(params=["keyring", "no keyring"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    return Desk(tmp_path / "store", MemorySecrets() if request.param == "keyring" else NoSecrets())


@pytest.fixture
def ringed(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "store", MemorySecrets())


def test_the_passphrase_opens_the_store_with_the_same_key(desk: Desk) -> None:
    made = desk.make()
    assert len(made.buffer) == 32
    assert desk.unlock().buffer == made.buffer


def test_the_product_spends_64_megabytes_and_three_passes_on_a_passphrase(desk: Desk) -> None:
    assert Cost(passes=3, kibibytes=65536, lanes=4) == PRODUCT_COST
    made = desk.make(cost=PRODUCT_COST)
    assert desk.unlock().buffer == made.buffer


def test_a_wrong_passphrase_is_refused_in_a_sentence(desk: Desk) -> None:
    desk.make()
    with pytest.raises(Refused, match="That passphrase does not open this store"):
        desk.unlock(WRONG)


def test_an_accent_typed_on_another_keyboard_is_the_same_passphrase(desk: Desk) -> None:
    desk.make("t\u0177 a gardd a m\u00f4r")
    assert desk.opens("ty\u0302 a gardd a mo\u0302r")


def test_a_machine_without_a_keyring_says_so_and_works(tmp_path: Path) -> None:
    desk = Desk(tmp_path, NoSecrets())
    assert not desk.make().has_device_secret
    assert not read_vault(tmp_path).has_device_secret
    assert not desk.unlock().has_device_secret


def test_a_machine_with_a_keyring_says_so(ringed: Desk) -> None:
    assert ringed.make().has_device_secret
    assert read_vault(ringed.directory).has_device_secret
    assert ringed.unlock().has_device_secret


def test_a_real_keyring_is_part_of_the_key(tmp_path: Path) -> None:
    desk = Desk(tmp_path, secrets_of_this_machine())
    made = desk.make()
    assert made.has_device_secret
    assert desk.unlock().buffer == made.buffer
    desk.secrets.delete(read_vault(tmp_path).terms.name)
    with pytest.raises(NotHere):
        desk.unlock()


def test_on_another_machine_the_passphrase_alone_does_not_open_the_store_and_says_what_to_do(ringed: Desk) -> None:
    ringed.make()
    ringed.secrets = MemorySecrets()
    with pytest.raises(NotHere, match="enrol this device again, or use the recovery kit"):
        ringed.unlock()


def test_a_keyring_that_does_not_answer_costs_no_attempt(ringed: Desk) -> None:
    ringed.make()
    keyring, ringed.secrets = ringed.secrets, NoSecrets()
    for _ in range(10):
        with pytest.raises(NotHere):
            ringed.unlock()
    ringed.secrets = keyring
    assert ringed.opens()


def test_another_keyrings_secret_does_not_open_the_store(ringed: Desk) -> None:
    ringed.make()
    ringed.secrets.set(read_vault(ringed.directory).terms.name, secret=bytes(32))
    with pytest.raises(Refused):
        ringed.unlock()


@pytest.mark.parametrize(
    "passphrase", ["", "teapot", "11 letters.", "aaaaaaaaaaaaaaaa", "abcabcabcabcabc", "e\u0301" * 6]
)
def test_a_passphrase_that_is_easy_to_guess_is_refused_with_advice(passphrase: str) -> None:
    with pytest.raises(Refused, match="at least 12 characters, such as four words"):
        check_passphrase(passphrase)


def test_a_weak_passphrase_makes_no_store(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.make("teapot")
    assert not desk.directory.exists()


def test_a_second_store_is_not_made_over_the_first(desk: Desk) -> None:
    made = desk.make()
    with pytest.raises(Refused, match="already"):
        desk.make(NEW)
    assert desk.unlock().buffer == made.buffer


def test_a_folder_without_a_store_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotHere, match="no Caseworker store in this folder"):
        read_vault(tmp_path)


def test_a_changed_passphrase_opens_the_same_key_and_the_old_one_no_longer(desk: Desk) -> None:
    made = desk.make()
    desk.change(PASSPHRASE, new=NEW)
    assert desk.unlock(NEW).buffer == made.buffer
    with pytest.raises(Refused):
        desk.unlock(PASSPHRASE)


def test_the_passphrase_is_not_changed_by_somebody_who_does_not_know_it(desk: Desk) -> None:
    desk.make()
    before = desk.file.read_bytes()
    with pytest.raises(Refused):
        desk.change(WRONG, new=NEW)
    assert desk.file.read_bytes() == before


def test_the_passphrase_is_not_changed_to_a_weak_one(desk: Desk) -> None:
    desk.make()
    with pytest.raises(Refused, match="easy to guess"):
        desk.change(PASSPHRASE, new="teapot")
    assert desk.opens()


def test_changing_the_passphrase_draws_a_new_salt_and_nonce(desk: Desk) -> None:
    desk.make()
    before = read_vault(desk.directory)
    desk.change(PASSPHRASE, new=PASSPHRASE)
    after = read_vault(desk.directory)
    assert before.terms.salt != after.terms.salt
    assert before.nonce != after.nonce


def test_a_wiped_key_is_overwritten_where_it_lies(desk: Desk) -> None:
    key = desk.make()
    buffer = key.buffer
    key.wipe()
    assert buffer == bytes(32)


def test_a_key_shows_nothing_of_itself(desk: Desk) -> None:
    key = desk.make()
    assert key.buffer.hex() not in repr(key)
    assert repr(key.buffer) not in repr(key)


def test_the_vault_file_is_for_its_owner_alone(desk: Desk) -> None:
    desk.make()
    assert stat.S_IMODE(desk.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(desk.directory.stat().st_mode) == 0o700


def test_the_vault_file_holds_neither_the_key_nor_anything_personal(ringed: Desk) -> None:
    key = ringed.make()
    written = ringed.file.read_text()
    secret = ringed.secrets.get(read_vault(ringed.directory).terms.name)
    assert secret is not None
    assert not any(
        word in written for word in (key.buffer.hex(), secret.hex(), PASSPHRASE, os.fspath(ringed.directory))
    )


def test_nothing_but_the_vault_is_left_in_the_folder(desk: Desk) -> None:
    desk.make()
    desk.guess_wrongly(1)
    desk.unlock()
    assert [path.name for path in desk.directory.iterdir()] == ["vault.json"]


def test_three_guesses_are_free_and_the_next_must_wait(desk: Desk) -> None:
    desk.make()
    desk.guess_wrongly(3)
    with pytest.raises(Refused, match="Wait 5 seconds"):
        desk.unlock()
    desk.wait(5)
    assert desk.opens()


def test_the_waits_double_up_to_a_quarter_of_an_hour(desk: Desk) -> None:
    desk.make()
    desk.guess_wrongly(3)
    for seconds in (5, 10, 20, 40, 80, 160, 320, 640, 900, 900):
        with pytest.raises(Refused, match=f"Wait {seconds} seconds"):
            desk.unlock()
        desk.wait(seconds)
        desk.guess_wrongly(1)


def test_asking_during_a_wait_does_not_lengthen_it(desk: Desk) -> None:
    desk.make()
    desk.guess_wrongly(3)
    for left in (5, 4, 3, 2, 1):
        with pytest.raises(Refused, match=f"Wait {left} seconds"):
            desk.unlock()
        desk.wait(1)
    assert desk.opens()


def test_the_wait_outlives_a_restart(desk: Desk) -> None:
    desk.make()
    desk.guess_wrongly(3)
    restarted = Desk(desk.directory, desk.secrets)
    with pytest.raises(Refused, match="Wait 5 seconds"):
        restarted.unlock()


def test_a_right_passphrase_makes_the_next_guesses_free_again(desk: Desk) -> None:
    desk.make()
    desk.guess_wrongly(3)
    desk.wait(5)
    desk.unlock()
    desk.guess_wrongly(3)


def test_a_clock_set_back_does_not_lengthen_the_wait(desk: Desk) -> None:
    desk.make()
    desk.guess_wrongly(3)
    desk.wait(-20 * 365 * 86400)
    with pytest.raises(Refused, match="Wait 5 seconds"):
        desk.unlock()
    desk.wait(5)
    assert desk.opens()


def test_a_damaged_count_of_attempts_locks_nobody_out_and_frees_nobody(desk: Desk) -> None:
    desk.make()
    (desk.directory / "attempts.json").write_bytes(b"{")
    desk.guess_wrongly(1)
    with pytest.raises(Refused, match="Wait 10 seconds"):
        desk.unlock()


def test_a_disk_too_full_to_count_attempts_on_locks_nobody_out(desk: Desk) -> None:
    desk.make()
    (desk.directory / ".attempts.json.new").mkdir()
    assert desk.opens()


def test_a_vault_that_cannot_be_written_keeps_what_it_held(desk: Desk) -> None:
    desk.make()
    (desk.directory / ".vault.json.new").mkdir()
    with pytest.raises(KnownError, match="What it held before is kept"):
        desk.change(PASSPHRASE, new=NEW)
    assert desk.opens()


def test_a_write_that_a_crash_cut_short_leaves_the_old_vault(desk: Desk) -> None:
    desk.make()
    (desk.directory / ".vault.json.new").write_bytes(b'{"terms":')
    assert desk.opens()
    desk.change(PASSPHRASE, new=NEW)
    assert desk.opens(NEW)


def test_a_vault_of_a_newer_version_is_left_alone_and_says_so(desk: Desk) -> None:
    desk.make()
    rewrite(desk, format=2)
    with pytest.raises(KnownError, match="newer version"):
        desk.unlock()


def rewrite(desk: Desk, **terms: object) -> None:
    written = json.loads(desk.file.read_text())
    written["terms"] |= terms
    desk.file.write_text(json.dumps(written))


@pytest.mark.parametrize(
    "cost",
    [
        Cost(passes=0),
        Cost(passes=10**9),
        Cost(kibibytes=2**31),
        Cost(kibibytes=1),
        Cost(lanes=0),
        Cost(lanes=10**6, kibibytes=2**30),
        Cost(passes=-1),
    ],
)
def test_a_vault_that_asks_for_an_unbearable_cost_is_refused_before_it_is_paid(desk: Desk, cost: Cost) -> None:
    desk.make()
    rewrite(desk, cost={"passes": cost.passes, "kibibytes": cost.kibibytes, "lanes": cost.lanes})
    with pytest.raises(Damaged, match=r"vault\.json"):
        desk.unlock()


@pytest.mark.parametrize(
    "terms", [{"salt": "xyz"}, {"salt": "00"}, {"salt": 5}, {"cost": None}, {"has_device_secret": "no"}]
)
def test_a_damaged_vault_says_what_to_put_back(desk: Desk, terms: dict[str, object]) -> None:
    desk.make()
    rewrite(desk, **terms)
    with pytest.raises(Damaged, match=r"Put back vault\.json from your newest backup"):
        desk.unlock()


@pytest.mark.parametrize("terms", [{"has_device_secret": False}, {"salt": "00" * 16}, {"name": "other"}])
def test_a_vault_whose_terms_were_altered_does_not_open(ringed: Desk, terms: dict[str, object]) -> None:
    ringed.make()
    for name in ("other", read_vault(ringed.directory).terms.name):
        ringed.secrets.set(name, secret=ringed.secrets.get(name) or bytes(32))
    rewrite(ringed, **terms)
    with pytest.raises(Refused):
        ringed.unlock()


@given(cut=st.integers(0, 400), put=st.binary(max_size=8))
def test_no_damage_to_the_vault_file_is_anything_but_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, cut: int, put: bytes
) -> None:
    desk = Desk(tmp_path_factory.mktemp("damage") / "store", NoSecrets())
    made = desk.make()
    whole = desk.file.read_bytes()
    desk.file.write_bytes(whole[:cut] + put + whole[cut + len(put) :])
    with suppress(KnownError):
        assert desk.unlock().buffer == made.buffer
