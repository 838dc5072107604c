"""What a mentor answers to a proposal reaches who acts on it: Today, Matching, and the mentor's own page."""

import pytest

from caseworker.domain.errors import in_english
from caseworker.domain.ids import Id
from caseworker.queries import today
from caseworker.queries.form_names import FormName
from caseworker.queries.matching_rows import MatchingChip
from caseworker.queries.overview import mentor_section
from caseworker.queries.person import mentor_fact
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import PersonTab, Spot, Tone
from caseworker.queries.today_rows import TodayRow
from caseworker.services import matches
from caseworker.services.matches import Barred
from tests.queries.conftest import TODAY, Town, asked
from tests.queries.test_candidates import volunteer
from tests.queries.test_matching_page import page, rows, said, shown
from tests.queries.test_proposed import answered


@pytest.fixture
def imran(town: Town) -> Id:
    return town.open("Imran", "Khan", languages=("eng",))


@pytest.fixture
def zoe(town: Town, imran: Id) -> Id:
    """Imran is proposed to Zoe."""
    zoe = volunteer(town, "Zoe", "Lloyd")
    matches.propose(town.farida.desk, case=imran, mentor=zoe, on=TODAY)
    return zoe


def needs(town: Town) -> dict[str, TodayRow]:
    with asked(town.farida) as reading:
        return {in_english(row.words): row for row in today.page(reading).left[0].rows}


def offered(town: Town, case: Id) -> set[FormName]:
    sections = [section for tab in shown(town, case).tabs for section in tab.sections]
    every = [offer for one in sections for offer in (*one.offers, *(o for fact in one.facts for o in fact.offers))]
    return {offer.form for offer in every}


def test_a_yes_needs_the_coordinator_who_lets_the_two_begin(town: Town, imran: Id, zoe: Id) -> None:
    assert needs(town) == {}
    answered(town, zoe, accepted=True)
    ((words, row),) = needs(town).items()
    assert words == "Zoe Lloyd said yes to Imran Khan: let them begin"
    assert row.leads_to == Spot(PlaceName.PEOPLE, imran, PersonTab.MENTOR)
    assert row.offer is not None
    assert row.offer.form is FormName.BEGIN_MATCH
    matches.make(town.farida.desk, case=imran, mentor=zoe, on=TODAY)
    assert needs(town) == {}


def test_a_no_needs_the_coordinator_until_somebody_else_is_proposed_and_is_then_off_the_table(
    town: Town, imran: Id, zoe: Id
) -> None:
    bea = volunteer(town, "Bea", "Rees")
    answered(town, zoe, accepted=False)
    ((words, row),) = needs(town).items()
    assert (words, str(row.below)) == ("Zoe Lloyd said no to Imran Khan: propose somebody else", "Other")
    assert row.leads_to == Spot(PlaceName.MATCHING, imran)
    with pytest.raises(Barred):
        matches.make(town.farida.desk, case=imran, mentor=zoe, on=TODAY)
    made = matches.propose(town.farida.desk, case=imran, mentor=bea, on=TODAY)
    assert needs(town) == {}
    states = dict(town.farida.rows("SELECT mentor, state FROM kind_match WHERE scope=?", imran))
    assert states == {zoe: "declined", bea: "proposed"}
    town.farida.desk.undo(Id(made.act))
    assert list(needs(town)) == [words]


def test_a_no_asks_for_nothing_while_another_mentor_is_asked_for_the_same_person(
    town: Town, imran: Id, zoe: Id
) -> None:
    bea = volunteer(town, "Bea", "Rees")
    matches.propose(town.farida.desk, case=imran, mentor=bea, on=TODAY)
    answered(town, zoe, accepted=False)
    assert needs(town) == {}


def test_matching_says_who_said_no_and_offers_to_propose_somebody_else(town: Town, imran: Id, zoe: Id) -> None:
    bea = volunteer(town, "Bea", "Rees")
    assert FormName.PROPOSE_MATCH not in offered(town, imran)
    answered(town, zoe, accepted=False)
    below, badge = rows(page(town))["Khan, Imran"]
    assert (badge, below.split(" · ")[:2]) == ("Said no", ["→ Bea Rees", "Zoe Lloyd said no"])
    assert page(town).pairs == {imran: bea}
    assert {FormName.PROPOSE_MATCH, FormName.DECLINE_MATCH} <= offered(town, imran)
    _, left = matches.propose_all(town.farida.desk, pairs={imran: bea}, on=TODAY)
    assert left == {}
    assert rows(page(town))["Khan, Imran"][1] == "Proposed"


def test_who_is_left_without_a_mentor_by_a_no_reads_of_it_beside_why(town: Town, imran: Id, zoe: Id) -> None:
    answered(town, zoe, accepted=False)
    below, badge = rows(page(town))["Khan, Imran"]
    assert (badge, below.split(" · ")[0]) == ("Not matched", "Zoe Lloyd said no")
    assert "the mentor declines: other" in said(shown(town, imran))
    assert FormName.DECLINE_MATCH in offered(town, imran)


def test_above_a_person_it_is_said_what_became_of_a_proposal(town: Town, imran: Id, zoe: Id) -> None:
    assert above(town, imran) == ("Proposed: Zoe Lloyd", "", Tone.PLAIN)
    answered(town, zoe, accepted=True)
    assert above(town, imran) == ("Proposed: Zoe Lloyd", "said yes", Tone.PLAIN)


def test_above_a_person_nobody_is_proposed_any_more_who_said_no(town: Town, imran: Id, zoe: Id) -> None:
    answered(town, zoe, accepted=False)
    assert above(town, imran) == ("No mentor yet", "Zoe Lloyd said no", Tone.WARN)
    with asked(town.farida) as reading:
        lead = mentor_section(reading, [imran]).lead
    assert str(lead) == "Zoe Lloyd was proposed on 7 December 2026 and said no."
    bea = volunteer(town, "Bea", "Rees")
    matches.propose(town.farida.desk, case=imran, mentor=bea, on=TODAY)
    assert above(town, imran) == ("Proposed: Bea Rees", "", Tone.PLAIN)


def above(town: Town, case: Id) -> tuple[str, str, Tone]:
    with asked(town.farida) as reading:
        fact = mentor_fact(reading, [case])
    return str(fact.words), str(fact.context or ""), fact.tone


def test_the_answers_stand_under_a_chip_of_their_own(town: Town, imran: Id, zoe: Id) -> None:
    bea, amina = volunteer(town, "Bea", "Rees"), town.open("Amina", "Begum", languages=("eng",))
    town.open("Bob", "Cole", languages=("eng",))
    matches.propose(town.farida.desk, case=amina, mentor=bea, on=TODAY)
    assert page(town, chip=MatchingChip.ANSWERED).total == 0
    answered(town, zoe, accepted=False)
    answered(town, bea, accepted=True)
    under = {name: badge for name, (_, badge) in rows(page(town, chip=MatchingChip.ANSWERED)).items()}
    assert under == {"Begum, Amina": "Accepted", "Khan, Imran": "Said no"}
