"""Who waits for a mentor, and in which order: it decides between pairs that are as good."""

from caseworker.queries.who_waits import who_waits
from tests.queries.conftest import Town, asked


def test_two_coordinators_laptops_hold_those_who_wait_in_the_same_order(town: Town) -> None:
    own = [town.open(given, "Moss", owner=town.farida) for given in ("Una", "Abel", "Jo")]
    others = [town.open(given, "Cole", owner=town.dev) for given in ("Zac", "Bea")]
    town.exchange(town.farida, town.dev)
    town.farida.replay()
    with asked(town.farida) as hers, asked(town.dev) as his:
        assert who_waits(hers) == who_waits(his)
        assert who_waits(hers) == [others[1], others[0], own[1], own[2], own[0]]
