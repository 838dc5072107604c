"""A proposal on its way through two windows: a coordinator proposes, the mentor answers, the two begin or do not."""

from datetime import date

import pytest

from caseworker.domain.ids import Id
from caseworker.domain.matches import Match, MatchReason, match_reason_id
from caseworker.domain.notices import NoticeRule
from caseworker.domain.service import Role
from caseworker.queries import today
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import PersonTab, Spot
from tests.devices import Device, device, enrol
from tests.queries.conftest import Town, asked
from tests.queries.test_candidates import CHECKS, volunteer
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import told
from ui.pages.own_file import OwnFilePage
from ui.widgets.entries import ChoiceEntry

TUESDAY = ("8", "12", "2026")
PROPOSED = "Somebody to walk with"


def laptop_of(town: Town, mentor: Id, name: str) -> Device:
    """The laptop of a mentor whose file is kept already."""
    made = device(name, of=town.farida, folder=town.farida.folder, member=mentor)
    return enrol(town.farida, made, role=Role.MENTOR)


class Two:
    """Farida at her window and Zoe at hers; Imran waits for a mentor."""

    def __init__(self, offices: Offices) -> None:
        self.farida = offices()
        self.mentor = volunteer(self.farida.town, "Zoe", "Lloyd")
        self.imran = self.farida.town.open("Imran", "Khan")
        self.zoe = offices(laptop_of(self.farida.town, self.mentor, "Zoe Lloyd"))

    def exchange(self, *offices: Office) -> None:
        """Each exchanges at her own window."""
        for office in offices:
            office.workspace.exchange()
            office.settle()

    def propose(self) -> Id:
        """Propose Imran to Zoe, and let her know of it; the match."""
        before = self.farida.at.ids("match")
        self.farida.open_person(self.imran)
        self.farida.hand_in(FormName.PROPOSE_MATCH, self.imran, mentor=(self.mentor,), on=TUESDAY)
        self.exchange(self.farida, self.zoe)
        (match,) = self.farida.at.ids("match") - before
        return Id(match)

    def answer(self, form: FormName, **typed: tuple[str, ...]) -> None:
        """Zoe answers on her own page, and Farida hears of it."""
        self.own_page()
        self.zoe.hand_in(form, self.proposal, **typed)
        self.exchange(self.zoe, self.farida)

    def own_page(self) -> str:
        """What stands on Zoe's own page."""
        self.zoe.workspace.go(PlaceName.VOLUNTEERING)
        self.zoe.settle()
        page = self.zoe.workspace.page(PlaceName.VOLUNTEERING)
        assert isinstance(page, OwnFilePage)
        return told(page)

    def mentor_tab(self) -> str:
        """What Farida reads under the tab about Imran's mentor."""
        self.farida.open_person(self.imran)
        self.farida.workspace.people.person.open_tab(PersonTab.MENTOR)
        self.farida.settle()
        return told(self.farida.workspace.people.person.sections[PersonTab.MENTOR])

    @property
    def proposal(self) -> Id:
        """The notice in Zoe's file."""
        with self.zoe.at.desk.act("look") as act:
            found = [one.record for one in act.of_kind("notice", scope=self.mentor)]
        (one,) = [one.id for one in found if getattr(one, "rule", None) == NoticeRule.MATCH_PROPOSAL]
        return one


@pytest.fixture
def two(offices: Offices) -> Two:
    return Two(offices)


def waiting(two: Two) -> str:
    """What the rail says of Zoe's own page."""
    return two.zoe.workspace.rail.button(PlaceName.VOLUNTEERING).accessibleName()


def test_a_mentor_is_told_that_somebody_is_proposed_and_nothing_of_whom(two: Two) -> None:
    two.propose()
    assert waiting(two) == "My volunteering, 1"
    page = two.own_page()
    assert PROPOSED in page
    assert "to begin on 8 December" in page
    assert "Khan" not in page
    assert two.zoe.at.ids("person") == set()


def test_a_proposal_that_is_accepted_becomes_a_match_and_the_person_comes_to_her_laptop(two: Two) -> None:
    match = two.propose()
    two.answer(FormName.ACCEPT_PROPOSAL)
    assert (waiting(two), PROPOSED in two.own_page()) == ("My volunteering", False)
    assert "the mentor accepts" in two.mentor_tab()
    begin = two.farida.fill_in(FormName.BEGIN_MATCH, match, on=TUESDAY)
    assert "Zoe Lloyd is let in: the working file of Imran Khan goes to their laptop" in told(begin)
    begin.hand_in()
    two.farida.settle()
    assert not two.farida.workspace.undo_bar._undo.isVisible()
    two.exchange(two.farida, two.zoe)
    assert "Imran Khan" in two.own_page()
    begun = two.farida.at.record(match)
    assert isinstance(begun, Match)
    assert (begun.state, begun.started_on) == ("active", date(2026, 12, 8))


def test_a_proposal_needs_the_mentor_on_today_and_their_own_page_says_what_follows_their_yes(two: Two) -> None:
    two.propose()
    two.zoe.workspace.go_to(need_of(two.zoe, "Answer a proposal: somebody to walk with"))
    two.zoe.settle()
    assert two.zoe.workspace.place == PlaceName.VOLUNTEERING
    two.answer(FormName.ACCEPT_PROPOSAL)
    assert "You said yes on 7 December; your coordinator lets you begin." in two.own_page()
    assert need_of(two.farida, "Zoe Lloyd said yes to Imran Khan: let them begin").record == two.imran


def need_of(office: Office, words: str) -> Spot:
    """Where a line of Today leads."""
    with asked(office.at) as reading:
        spots = {str(row.words): row.leads_to for row in today.page(reading).left[0].rows}
    spot = spots[words]
    assert spot is not None
    return spot


def test_why_a_mentor_declines_reaches_the_coordinator_who_types_nothing_again(two: Two) -> None:
    match = two.propose()
    two.own_page()
    form = two.zoe.fill_in(FormName.DECLINE_PROPOSAL, two.proposal)
    why = form.entry("reason")
    assert isinstance(why, ChoiceEntry)
    offered = {why._box.itemData(number) for number in range(why._box.count())}
    assert offered == {"no_time", "too_far", "known_to_each_other", "other"}
    two.answer(FormName.DECLINE_PROPOSAL, reason=("too_far",), reason_words=("Two buses",))
    assert "the mentor declines: too far, Two buses" in two.mentor_tab()
    panel = two.farida.fill_in(FormName.DECLINE_MATCH, match)
    assert (panel.entry("reason").texts, panel.entry("reason_words").texts) == (("too_far",), ("Two buses",))
    panel.hand_in()
    two.farida.settle()
    declined = two.farida.at.record(match)
    assert isinstance(declined, Match)
    kept = two.farida.at.record(match_reason_id(match))
    assert isinstance(kept, MatchReason)
    assert (declined.state, kept.reason, kept.reason_words) == ("declined", "too_far", "Two buses")


def test_a_proposal_that_was_taken_off_the_table_is_no_longer_there_to_answer(two: Two) -> None:
    match = two.propose()
    two.own_page()
    form = two.zoe.fill_in(FormName.ACCEPT_PROPOSAL, two.proposal)
    two.farida.open_person(two.imran)
    two.farida.hand_in(FormName.DECLINE_MATCH, match, reason=("other",))
    two.farida.at.run()
    two.zoe.at.run()
    form.hand_in()
    two.zoe.settle()
    assert "This proposal has been answered or is over, so nothing was changed." in told(form)


def test_what_nobody_knows_of_a_mentor_is_said_before_they_are_rung(office: Office) -> None:
    zoe = volunteer(office.town, "Zoe", "Lloyd", capacity=None)
    case = office.town.open("Imran", "Khan")
    office.open_person(case)
    panel = office.fill_in(FormName.PROPOSE_MATCH, case, mentor=(zoe,), on=TUESDAY)
    panel._ask_warnings()
    office.settle()
    assert "how many people" in told(panel)


def test_where_a_rule_stands_against_everybody_the_form_says_so_and_cannot_be_handed_in(office: Office) -> None:
    volunteer(office.town, "Zoe", "Lloyd", checks=CHECKS[1:])
    case = office.town.open("Imran", "Khan")
    office.open_person(case)
    panel = office.fill_in(FormName.PROPOSE_MATCH, case)
    assert "No mentor keeps every rule at the moment." in told(panel)
    assert not panel._act.isEnabled()
