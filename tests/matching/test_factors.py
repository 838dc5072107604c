"""Suitability in points: every factor says why, an unknown gets half, and nothing is worth more than its weight."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.people import Person
from caseworker.domain.referrals import Need
from caseworker.matching.factors import WEIGHTS, Factor, Offered, Points, Wanted, scored, total
from caseworker.matching.urgency import Urgency, urgency_of

TODAY = date(2026, 12, 7)
words = st.lists(st.sampled_from(["gardening", "no dogs", "dogs", "chess", "hates chess"]), max_size=3).map(tuple)
pathways = st.lists(st.sampled_from(["finance", "health", "work"]), max_size=3).map(tuple)


def points(factor: Factor, *, mentor: Mentor, wanted: Wanted, far: int | None = None) -> Points:
    found = scored(Offered(mentor=mentor, distance_km=far), wanted=wanted)
    return next(one for one in found if one.factor is factor)


@given(words, words, pathways, pathways, st.none() | st.integers(0, 400), st.none() | st.integers(0, 90))
def test_nothing_is_worth_more_than_its_weight_and_an_unknown_is_worth_half(
    likes: tuple[str, ...],
    own: tuple[str, ...],
    needs: tuple[str, ...],
    skills: tuple[str, ...],
    far: int | None,
    limit: int | None,
) -> None:
    wanted = Wanted(person=Person(interests=likes), needs=tuple(Need(pathway=one) for one in needs), wishes=likes)
    mentor = Mentor(interests=own, skills=skills, travel_km=limit, availability=("Mon am",))
    found = scored(Offered(mentor=mentor, distance_km=far), wanted=wanted)
    assert [one.factor for one in found] == [*Factor]
    assert all(0 <= one.hundredths <= 100 * one.of and str(one.why) for one in found)
    assert all(one.hundredths == 50 * one.of for one in found if not one.known)
    assert total(found) <= 100 * sum(WEIGHTS.values()) == 10_000


def test_what_one_likes_and_the_other_does_is_told_from_what_one_hates() -> None:
    dogs = Mentor(interests=("dogs",))
    likes, hates = (Wanted(person=Person(interests=(one,))) for one in ("walking dogs", "no dogs"))
    assert points(Factor.INTERESTS, mentor=dogs, wanted=likes).hundredths == 1_000
    assert str(points(Factor.INTERESTS, mentor=dogs, wanted=hates).why) == "One dislikes what the other likes."


def test_needs_that_are_met_ask_for_nobody() -> None:
    wanted = Wanted(person=Person(), needs=(Need(pathway="finance", status="met"), Need(pathway="health")))
    assert points(Factor.NEED, mentor=Mentor(skills=("health",)), wanted=wanted).hundredths == 2_500


def test_whoever_walked_with_them_before_is_preferred() -> None:
    ruth = Mentor(id=Id("1" * 32))
    before = Wanted(person=Person(), walked_with=frozenset({ruth.id}))
    assert points(Factor.CONTINUITY, mentor=ruth, wanted=before).hundredths == 1_500
    assert points(Factor.CONTINUITY, mentor=replace(ruth, id=Id("2" * 32)), wanted=before).hundredths == 0


def test_a_gate_pick_up_asks_for_the_weekday_of_release() -> None:
    tuesday = Wanted(person=Person(), leaves=date(2026, 12, 22))
    assert points(Factor.GATE, mentor=Mentor(availability=("Tue am",)), wanted=tuesday).hundredths == 500
    assert points(Factor.GATE, mentor=Mentor(availability=("Mon am",)), wanted=tuesday).hundredths == 0


def test_the_nearer_the_release_the_more_urgent() -> None:
    def urgency(leaves: date | None, *flags: str) -> Urgency:
        return urgency_of(leaves=leaves, flags=flags, today=TODAY)[0]

    assert urgency(date(2026, 12, 21)) is urgency(date(2026, 11, 23)) is Urgency.AT_ONCE
    assert urgency(date(2026, 12, 22)) is urgency(date(2027, 1, 18)) is urgency(None, "no_home") is Urgency.PRESSING
    assert urgency(date(2027, 1, 19)) is urgency(date(2026, 11, 22)) is urgency(None) is Urgency.NONE
