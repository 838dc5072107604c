"""Phrases put together."""

from caseworker.domain.errors import say
from caseworker.queries.saying import points, text


def test_points_have_one_full_stop_each_also_after_what_somebody_wrote_with_one() -> None:
    assert str(points((text("Evenings are best."), say("First seen.")))) == "Evenings are best. First seen."
    assert str(points((text("Evenings"), text(""), say("{day}", day=3), text("no")))) == "Evenings. 3. no"
    assert str(points((say("Asked: {words}", words=text("why?")), text("no")))) == "Asked: why? no"
