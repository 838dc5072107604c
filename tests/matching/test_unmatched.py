"""Why somebody is left out: every certificate holds by itself, and every change that is named is tried."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker.matching.choices import Choices
from caseworker.matching.levels import by_levels
from caseworker.matching.problem import Matching, Pair, Pairs, Problem, stated
from caseworker.matching.trials import Change, Trials
from caseworker.matching.unmatched import Paths, Unblocking, shortage, unblocking
from tests.matching.oracle import Case, admissible, levels
from tests.matching.test_levels import cases

NEW = 1
"""What a pair scores that was not allowed."""

often = settings(max_examples=3 * settings.default.max_examples)


def problem_of(case: Case) -> Problem:
    scores, *_ = case
    return stated(scores, capacities=case.capacities, urgency=case.urgency, locked=case.locked, previous=case.previous)


def left_out(matching: Matching) -> Iterable[int]:
    return (person for person, mentor in enumerate(matching.partner) if mentor is None)


def barred_of(case: Case, problem: Problem) -> Mapping[int, list[int]]:
    """The mentors who are not allowed for each person who has none that stands."""
    return {
        p: [m for m, score in enumerate(row) if score is None]
        for p, row in enumerate(case.scores)
        if not problem.settled[p]
    }


class LeftOut(NamedTuple):
    """Somebody whom the best matching leaves out."""

    problem: Problem
    matching: Matching
    person: int
    barred: Mapping[int, list[int]]

    def unblocking(self) -> Unblocking:
        """The single changes that are named, where every rule may be lifted."""
        return unblocking(
            Paths(self.problem, self.matching), person=self.person, nearly=lambda p: self.barred.get(p, [])
        )


def somebody_left_out(case: Case, data: st.DataObject) -> LeftOut | None:
    problem = problem_of(case)
    matching = by_levels(problem)
    people = list(left_out(matching))
    return LeftOut(problem, matching, data.draw(st.sampled_from(people)), barred_of(case, problem)) if people else None


def helps(before: Problem, matching: Matching, after: Problem, *, person: int) -> bool:
    """Whether a change lets everybody who is matched be matched still, and this person too."""
    standing = [int(one is not None) for one in matching.partner]
    standing[person] = 1
    found = by_levels(after.changed(urgency=before.urgency * 0 + standing))
    return found.partner[person] is not None and found.urgent[0] == matching.matched + 1


@often
@given(cases())
def test_who_is_left_out_has_nobody_allowed_or_a_certificate_that_holds(case: Case) -> None:
    problem = problem_of(case)
    matching = by_levels(problem)
    for person in left_out(matching):
        found = shortage(Paths(problem, matching), person=person)
        if found is None:
            assert all(score is None for score in case.scores[person])
            continue
        assert person in found.people
        reach = {m for p in found.people for m, score in enumerate(case.scores[p]) if score is not None}
        assert reach <= set(found.mentors)
        assert found.places < len(found.people)
        assert found.places == sum(problem.free[m] for m in found.mentors)


@often
@given(cases())
def test_nobody_urgent_is_left_out_for_somebody_less_urgent(case: Case) -> None:
    problem = problem_of(case)
    matching = by_levels(problem)
    for person in left_out(matching):
        found = shortage(Paths(problem, matching), person=person)
        if found is not None:
            assert min(case.urgency[one] for one in found.people) >= case.urgency[person]


@often
@given(cases(most=5), st.data())
def test_every_place_that_is_named_makes_room_for_one_more_and_no_other_does(case: Case, data: st.DataObject) -> None:
    one = somebody_left_out(case, data)
    if one is None:
        return
    problem, matching, person, _ = one
    found = unblocking(Paths(problem, matching), person=person)
    for mentor in range(problem.mentors):
        taken = sum(m == mentor for _, m in problem.locked)
        capacities = problem.capacities.copy()
        capacities[mentor] = max(capacities[mentor], taken) + 1
        more = problem.changed(capacities=capacities)
        assert helps(problem, matching, more, person=person) == (mentor in found.places)


@often
@given(cases(most=5), st.data())
def test_every_rule_whose_lifting_is_named_makes_room_for_one_more_and_no_other_does(
    case: Case, data: st.DataObject
) -> None:
    one = somebody_left_out(case, data)
    if one is None:
        return
    problem, matching, person, barred = one
    found = one.unblocking()
    for pair in ((p, m) for p, mentors in barred.items() for m in mentors):
        assert helps(problem, matching, allowing(problem, pair), person=person) == (pair in found.pairs)


def changes(problem: Problem, barred: Mapping[int, list[int]]) -> list[Change]:
    """Every single change there is: a place with anybody, and any pair that is not allowed."""
    places = [Change(place=m) for m in range(problem.mentors)]
    return [*places, *(Change(pairs=((p, m),)) for p, mentors in barred.items() for m in mentors)]


def with_change(case: Case, change: Change) -> Case:
    """The caseload as it is found when a change has been made."""
    capacities = [places + (m == change.place) for m, places in enumerate(case.capacities)]
    scores = [
        [NEW if (p, m) in change.pairs else one for m, one in enumerate(row)] for p, row in enumerate(case.scores)
    ]
    return case._replace(capacities=capacities, scores=scores)


@often
@given(cases(most=5), st.data())
def test_a_change_that_serves_somebody_is_one_after_which_the_best_matching_has_them_and_all_who_were_in_it(
    case: Case, data: st.DataObject
) -> None:
    one = somebody_left_out(case, data)
    if one is None:
        return
    problem, matching, person, barred = one
    found = one.unblocking()
    trials = Trials(problem, matching, score_of=lambda _: NEW)
    named = {*(Change(place=m) for m in found.places), *(Change(pairs=(pair,)) for pair in found.pairs)}
    serving = {change for change in named if trials.of(change).serves(person)}
    before = {p for p, mentor in enumerate(matching.partner) if mentor is not None}
    for change in changes(problem, barred):
        then = with_change(case, change)
        again = by_levels(problem_of(then))
        after = {p for p, mentor in enumerate(again.partner) if mentor is not None}
        assert (after >= {*before, person}) == (change in serving)
        if change in named:
            tried = trials.after(change)
            assert tried == again
            assert (tried.levels, admissible(then, tried.partner)) == (levels(then), True)
            assert trials.of(change) == (tuple(sorted(after - before)), tuple(sorted(before - after)))


@often
@given(cases(most=6))
def test_the_cost_of_another_choice_is_what_is_lost_when_all_is_solved_again_with_it(case: Case) -> None:
    problem = problem_of(case)
    matching = by_levels(problem)
    choices = Choices(problem, matching)
    for person in range(problem.people):
        for choice in choices.of(person, most=9):
            again = by_levels(problem.changed(locked=(*problem.locked, (person, choice.mentor))))
            own = [int(case.urgency[person] == degree) for degree in range(len(matching.urgent), 0, -1)]
            assert choice.score == case.scores[person][choice.mentor]
            lost = [m - a - o for m, a, o in zip(matching.urgent, again.urgent, own, strict=True)]
            assert sum(choice.urgent) == sum(lost)
            assert [one for one in choice.urgent if one] == [one for one in lost if one]
            assert choice.matched == matching.matched - again.matched - 1
            assert choice.total == matching.total - again.total - choice.score


@given(cases(most=6))
def test_every_other_mentor_who_may_be_is_a_choice_the_best_suited_first(case: Case) -> None:
    problem = problem_of(case)
    matching = by_levels(problem)
    choices = Choices(problem, matching)
    for person in range(problem.people):
        found = choices.of(person, most=9)
        own = [one for one in range(problem.mentors) if case.scores[person][one] is not None and problem.free[one]]
        allowed = [] if problem.settled[person] else [one for one in own if one != matching.partner[person]]
        assert {one.mentor for one in found} == {*allowed}
        assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def allowing(problem: Problem, pair: Pair) -> Problem:
    """The same with one more pair that is allowed."""
    people, mentors, *pairs = problem.pairs
    person, mentor, score = (np.append(one, value) for one, value in zip(pairs, (*pair, 0), strict=True))
    order = np.lexsort((mentor, person))
    return problem.changed(scores=Pairs(people, mentors, person[order], mentor[order], score[order]))
