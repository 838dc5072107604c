"""Mentors for a match by hand: the hard rules in words, told alike by the question and by the act."""

from datetime import date

from caseworker.domain.access_records import Access, SubjectRole, access_id
from caseworker.domain.custody import CustodyStay
from caseworker.domain.folders import access_folder, restricted_folder
from caseworker.domain.hard_rules import Finding
from caseworker.domain.ids import Id
from caseworker.domain.matches import Exclusion, Match
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.referrals import Referral
from caseworker.domain.releases import Release
from caseworker.forms.declared import FORMS
from caseworker.queries import candidates, let_in
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import CandidatePage, CandidateRow
from caseworker.services import matches, mentors
from tests.devices import later
from tests.queries.conftest import FEATHERSTONE, TODAY, Town, asked

ISSUED = date(2026, 1, 5)
DBS = Check(
    check_type="dbs",
    level="enhanced",
    issued_on=ISSUED,
    outcome="clear",
    lapses_on=date(2029, 1, 5),
    update_service="not_registered",
)
CHECKS = (
    DBS,
    Check(check_type="training", module="Induction", issued_on=ISSUED, outcome="clear"),
    Check(check_type="interview", issued_on=ISSUED, outcome="clear"),
    Check(check_type="reference", module="A neighbour", issued_on=ISSUED, outcome="clear"),
    Check(check_type="reference", module="A colleague", issued_on=ISSUED, outcome="clear"),
    Check(check_type="role_agreement", issued_on=ISSUED, outcome="clear"),
)
"""Everything that a service asks of a mentor."""


def volunteer(town: Town, given: str, family: str, *, checks: tuple[Check, ...] = CHECKS, **values: object) -> Id:
    known = {"status": "active", "languages": ("eng",), "capacity": 2, "cleared_risk": "high", "home_district": "WS1"}
    known |= {"phone": "01632 960011", "availability": ("by arrangement",)}
    mentor = Mentor(given_name=given, family_name=family, **{**known, **values})  # type: ignore[arg-type]
    return mentors.enrol_mentor(town.farida.desk, mentor=mentor, checks=checks).created[0]


def page(town: Town, text: str = "", *, offset: int = 0, limit: int = 50) -> CandidatePage:
    with asked(town.farida) as reading:
        return candidates.candidates(reading, case=town.pike, text=text, offset=offset, limit=limit)


def row(town: Town, mentor: Id) -> CandidateRow:
    return next(found for found in page(town).rows if found.mentor == mentor)


def broken(town: Town, mentor: Id) -> list[str]:
    return [str(rule.words) for rule in row(town, mentor).rules if rule.finding is Finding.BARS]


def test_those_whom_no_rule_bars_come_first_then_by_name(town: Town) -> None:
    volunteer(town, "Zoe", "Lloyd")
    volunteer(town, "Amir", "Khan", checks=())
    volunteer(town, "Bea", "Rees")
    found = page(town)
    assert [each.name for each in found.rows] == ["Bea Rees", "Zoe Lloyd", "Amir Khan"]
    assert [each.allowed for each in found.rows] == [True, True, False]
    assert str(found.sentence) == "3 mentors, 2 without a rule against it"


def test_a_mentor_is_found_by_name_area_and_language(town: Town) -> None:
    volunteer(town, "Zoe", "Lloyd", languages=("eng", "cym"), home_district="CF10")
    volunteer(town, "Bea", "Rees")
    for text in ("zo", "lloyd z", "cf1", "welsh"):
        assert [each.name for each in page(town, text).rows] == ["Zoe Lloyd"]
    assert page(town, "nobody").total == 0


def test_a_candidate_s_line_says_area_places_and_languages(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", languages=("eng", "cym"), capacity=4)
    assert [str(part) for part in row(town, zoe).line] == ["WS1", "4 of 4 places free", "English, Welsh"]


def test_broken_rules_come_first_and_in_words(town: Town) -> None:
    amir = volunteer(town, "Amir", "Khan", checks=())
    assert broken(town, amir) == ["No training is recorded.", "There is no clear DBS check."]
    assert [rule.finding for rule in row(town, amir).rules][:2] == [Finding.BARS, Finding.BARS]


def test_vetting_is_asked_for_while_the_person_is_held_inside(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    assert row(town, zoe).allowed
    town.put(CustodyStay(prison=FEATHERSTONE, since=date(2026, 9, 1)))
    assert broken(town, zoe) == [
        "There is no clear vetting for Featherstone; the first meeting could be on 8 December 2026 at the earliest."
    ]


def test_places_are_counted_by_the_mentor_s_own_file(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", capacity=1)
    other = town.open("Imran", "Khan")
    matches.make(town.farida.desk, case=other, mentor=zoe, on=TODAY)
    assert broken(town, zoe) == ["Every place is taken: 1 of 1."]


def test_who_must_be_kept_apart_is_barred_and_the_day_on_which_it_was_written_down_is_said(town: Town) -> None:
    zoe, bea = volunteer(town, "Zoe", "Lloyd"), volunteer(town, "Bea", "Rees", home_district="B5")
    home = restricted_folder(town.pike)
    town.put(Exclusion(exclusion_type="known_to_each_other", mentor=zoe, applies=True), home)
    later(town.farida, days=1)
    town.put(Exclusion(exclusion_type="zone", districts=("B5",), applies=True), home)
    assert broken(town, zoe) == ["They are known to each other. This was written down on 7 December 2026."]
    assert broken(town, bea) == [
        "The mentor lives in B5, where the person must not go. This was written down on 8 December 2026."
    ]


def test_a_mentor_whom_a_wall_keeps_out_is_barred_since_the_day_of_the_wall(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    later(town.farida, days=2)
    with town.farida.desk.act("wall a case") as act:
        wall = Access(id=access_id(town.pike, subject=zoe), subject=zoe, subject_role=SubjectRole.MENTOR, walled=True)
        act.put(wall, access_folder(town.pike))
    later(town.farida, days=2)
    with asked(town.farida) as reading:
        assert let_in.walled(reading, town.pike) == {zoe}
    assert broken(town, zoe) == ["The mentor is walled off from this case. The wall was raised on 9 December 2026."]


def test_a_pair_that_was_declined_stays_so(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    town.put(Match(mentor=zoe, state="declined", answered_on=date(2026, 12, 1)))
    assert broken(town, zoe) == ["This match was declined on 1 December 2026."]


def test_whoever_walks_with_them_already_is_barred_and_whoever_is_asked_is_not_asked_again(town: Town) -> None:
    zoe, bea = volunteer(town, "Zoe", "Lloyd"), volunteer(town, "Bea", "Rees")
    matches.propose(town.farida.desk, case=town.pike, mentor=bea, on=TODAY)
    with asked(town.farida) as reading:
        (whom, _) = FORMS[FormName.PROPOSE_MATCH].blank(reading, town.pike).lines
    assert [choice.code for choice in whom.choices] == [zoe]
    assert row(town, bea).allowed
    matches.make(town.farida.desk, case=town.pike, mentor=zoe, on=TODAY)
    assert broken(town, zoe) == ["They walk together already."]


def test_the_question_and_the_act_say_the_same_of_every_pair(town: Town) -> None:
    town.farida.change(town.pike, languages=("eng",), welsh_preferred=True, gender="male")
    town.put(CustodyStay(prison="HEI", since=date(2026, 9, 1)))
    made = [
        volunteer(town, "Zoe", "Lloyd", languages=("pol",)),
        volunteer(town, "Bea", "Rees", works_only_with=("female",), cleared_risk=None),
        volunteer(town, "Amir", "Khan", checks=(), status="training", capacity=0),
        volunteer(town, "Owen", "Prys", welsh=True, travel_km=10),
    ]
    for mentor in made:
        with town.farida.desk.act("look") as act:
            verdicts = matches.verdicts(act, town.farida.desk, town.pike, mentor=mentor, on=TODAY)
        told = sorted((verdict.finding, str(verdict.why)) for verdict in verdicts)
        assert sorted((rule.finding, str(rule.words)) for rule in row(town, mentor).rules) == told


def test_welsh_is_asked_for_in_wales(town: Town) -> None:
    town.farida.change(town.pike, welsh_preferred=True, languages=("eng", "cym"))
    zoe = volunteer(town, "Zoe", "Lloyd")
    assert broken(town, zoe) == []
    town.put(Referral(region="D"))
    assert broken(town, zoe) == ["The person prefers Welsh, and the mentor does not speak it."]


def test_from_the_day_of_release_on_no_vetting_is_asked_for(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    town.put(CustodyStay(prison=FEATHERSTONE, since=date(2026, 9, 1)))
    town.put(Release(release_type="CONFIRMED", on=TODAY, said_on=TODAY, source="prison"))
    assert broken(town, zoe) == []


def test_who_has_left_or_only_applied_is_no_candidate(town: Town) -> None:
    volunteer(town, "Zoe", "Lloyd", status="left")
    volunteer(town, "Bea", "Rees", status="applicant")
    assert page(town).total == 0


def test_pages_of_candidates_put_together_are_the_list(town: Town) -> None:
    for given in ("Zoe", "Bea", "Amir"):
        volunteer(town, given, "Lloyd")
    whole = [each.mentor for each in page(town).rows]
    assert [page(town, offset=at, limit=1).rows[0].mentor for at in range(3)] == whole


def test_whoever_did_not_fit_or_was_not_safe_is_said_to_be_barred_with_the_day(town: Town) -> None:
    for family, reason in (("Lloyd", "did_not_fit"), ("Rees", "safety")):
        zoe = volunteer(town, "Zoe", family)
        match = matches.make(town.farida.desk, case=town.pike, mentor=zoe, on=TODAY).created[0]
        matches.end(town.farida.desk, match=match, on=TODAY, reason=reason)
        expected = {
            "did_not_fit": "Their match ended on 7 December 2026 because it did not fit.",
            "safety": "Safety came between them on 7 December 2026.",
        }
        assert broken(town, zoe) == [expected[reason]]
