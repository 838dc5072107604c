"""Randomness from the system and from a seed."""

from hypothesis import given
from hypothesis import strategies as st

from caseworker.entropy import SeededEntropy, SystemEntropy

sizes = st.lists(st.integers(min_value=0, max_value=300), max_size=8)


@given(size=st.integers(min_value=0, max_value=300))
def test_the_system_gives_as_many_bytes_as_were_asked_for(size: int) -> None:
    assert len(SystemEntropy().bytes(size)) == size


def test_the_system_never_gives_a_key_twice() -> None:
    assert SystemEntropy().bytes(32) != SystemEntropy().bytes(32)


@given(seed=st.integers(), wanted=sizes)
def test_one_seed_gives_the_same_bytes_on_every_machine(seed: int, wanted: list[int]) -> None:
    one, other = SeededEntropy(seed), SeededEntropy(seed)
    assert [one.bytes(size) for size in wanted] == [other.bytes(size) for size in wanted]


@given(seed=st.integers(), wanted=sizes)
def test_a_seed_gives_as_many_bytes_as_were_asked_for(seed: int, wanted: list[int]) -> None:
    entropy = SeededEntropy(seed)
    assert [len(entropy.bytes(size)) for size in wanted] == wanted


@given(seed=st.integers(), draws=st.integers(min_value=2, max_value=20))
def test_a_seed_never_gives_the_same_bytes_again(seed: int, draws: int) -> None:
    entropy = SeededEntropy(seed)
    assert len({entropy.bytes(16) for _ in range(draws)}) == draws


@given(seed=st.integers())
def test_neighbouring_seeds_have_nothing_in_common(seed: int) -> None:
    assert SeededEntropy(seed).bytes(32) != SeededEntropy(seed + 1).bytes(32)


def test_the_bytes_of_a_seed_stay_what_they_were_when_demonstrations_were_first_made() -> None:
    assert SeededEntropy(7).bytes(8).hex() == "3478d3e7df105b84"
