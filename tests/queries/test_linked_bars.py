"""What keeps a mentor from somebody holds in every record that is linked as theirs, and says which rule and the day."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker.domain.access_records import Access, SubjectRole, access_id
from caseworker.domain.folders import access_folder, case_folder, restricted_folder
from caseworker.domain.hard_rules import Finding
from caseworker.domain.ids import Id
from caseworker.domain.matches import Exclusion, Match, MatchReason, match_reason_id
from caseworker.domain.risks import Risk
from caseworker.queries import candidates
from caseworker.queries.caseload import gathered
from caseworker.services import links, matches
from caseworker.services.match_facts import person_facts, risk_level
from caseworker.services.matches import Barred
from tests.queries.conftest import TODAY, Town, asked, make_town
from tests.queries.test_candidates import volunteer

THE_1ST = date(2026, 12, 1)


def declined(town: Town, case: Id, mentor: Id) -> str:
    town.put(Match(mentor=mentor, state="declined", answered_on=THE_1ST), case_folder(case))
    return "This match was declined on 1 December 2026."


def over(town: Town, case: Id, mentor: Id, *, reason: str) -> None:
    match = town.put(Match(mentor=mentor, state="ended", ended_on=THE_1ST), case_folder(case))
    town.put(MatchReason(id=match_reason_id(match), match=match, reason=reason), restricted_folder(case))


def did_not_fit(town: Town, case: Id, mentor: Id) -> str:
    over(town, case, mentor, reason="did_not_fit")
    return "Their match ended on 1 December 2026 because it did not fit."


def unsafe(town: Town, case: Id, mentor: Id) -> str:
    over(town, case, mentor, reason="safety")
    return "Safety came between them on 1 December 2026."


def kept_apart(town: Town, case: Id, mentor: Id) -> str:
    bar = Exclusion(exclusion_type="known_to_each_other", mentor=mentor, applies=True)
    town.put(bar, restricted_folder(case))
    return "They are known to each other."


def zone(town: Town, case: Id, _mentor: Id) -> str:
    town.put(Exclusion(exclusion_type="zone", districts=("WS1",), applies=True), restricted_folder(case))
    return "The mentor lives in WS1, where the person must not go."


def riskier(town: Town, case: Id, _mentor: Id) -> str:
    town.put(Risk(overall="very_high"), restricted_folder(case))
    return "The risk is very high; the mentor is cleared up to high."


def walled(town: Town, case: Id, mentor: Id) -> str:
    with town.farida.desk.act("wall a case") as act:
        wall = Access(id=access_id(case, subject=mentor), subject=mentor, subject_role=SubjectRole.MENTOR, walled=True)
        act.put(wall, access_folder(case))
    return "The mentor is walled off from this case."


Bar = Callable[[Town, Id, Id], str]
BARS: tuple[Bar, ...] = (declined, did_not_fit, unsafe, kept_apart, zone, riskier, walled)


def barred(town: Town, case: Id, mentor: Id) -> list[str]:
    with asked(town.farida) as reading:
        found = candidates.candidate(reading, case=case, mentor=mentor)
    assert found is not None
    return [str(rule.words) for rule in found.rules if rule.finding is Finding.BARS]


@pytest.mark.parametrize("bar", BARS)
@settings(max_examples=max(2, settings.default.max_examples // 20))
@given(records=st.integers(2, 4), data=st.data())
def test_a_mentor_who_is_barred_in_one_record_is_barred_in_every_linked_one(
    tmp_path_factory: pytest.TempPathFactory, bar: Bar, records: int, data: st.DataObject
) -> None:
    town = make_town(tmp_path_factory.mktemp("linked"))
    zoe = volunteer(town, "Zoe", "Lloyd", travel_km=500)
    cases = [town.open("Jason", f"Pike {number}", home_district="WS2") for number in range(records)]
    alone = town.open("Imran", "Khan", home_district="WS2")
    order = data.draw(st.permutations(cases))
    for one, other in pairwise(order):
        links.same_person(town.farida.desk, case=one, other=other)
    words = bar(town, data.draw(st.sampled_from(cases)), zoe)
    for case in cases:
        assert any(one.startswith(words) for one in barred(town, case, zoe))
        with pytest.raises(Barred) as refused:
            matches.propose(town.farida.desk, case=case, mentor=zoe, on=TODAY)
        assert [str(one.why) for one in refused.value.verdicts] == barred(town, case, zoe)
    assert barred(town, alone, zoe) == []
    with asked(town.farida) as reading:
        load = gathered(reading, on=TODAY, only=(*cases, alone))
    (m,) = (number for number, one in enumerate(load.mentors) if one.id == zoe)
    assert [bool(load.judged(p, m).barred) for p in range(len(cases) + 1)] == [True] * len(cases) + [False]


def test_records_that_were_parted_again_are_two_people_and_each_keeps_its_own_bars(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    other = town.open("Jason", "Pyke")
    links.same_person(town.farida.desk, case=town.pike, other=other)
    declined(town, other, zoe)
    links.part(town.farida.desk, case=town.pike, other=other)
    assert barred(town, town.pike, zoe) == []
    assert barred(town, other, zoe) == ["This match was declined on 1 December 2026."]


def test_the_risk_of_a_linked_record_is_not_written_onto_the_card_of_this_one(town: Town) -> None:
    other = town.open("Jason", "Pyke")
    links.same_person(town.farida.desk, case=town.pike, other=other)
    riskier(town, other, town.pike)
    with town.farida.desk.act("look") as act:
        assert risk_level(act, town.pike) is None
        assert person_facts(act, town.pike).risk_level == "very_high"
