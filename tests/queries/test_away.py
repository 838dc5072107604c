"""Mentors who have given notice: what is said until their last day, and what Today asks once it has come."""

from datetime import date, timedelta

from caseworker.domain.errors import in_english
from caseworker.forms.declared import FORMS
from caseworker.queries import mentor_papers
from caseworker.queries.form_names import FormName
from caseworker.services import matches, mentors
from tests.devices import later
from tests.queries.conftest import TODAY, Town, asked
from tests.queries.test_candidates import volunteer
from tests.queries.test_mentors import facts, listed, shown
from tests.queries.test_today import needs, page_of, section

LAST = TODAY + timedelta(days=10)


def test_until_their_last_day_a_mentor_is_listed_and_shown_as_leaving_and_nobody_is_asked_anything(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    mentors.leave(town.farida.desk, mentor=zoe, on=LAST, why="work")
    (row,) = listed(town, "active").rows
    assert row.badge is not None
    assert in_english(row.badge.words) == "Leaves 17 December 2026"
    fact = facts(shown(town, zoe), "overview")["Leaves"]
    assert (str(fact.words), str(fact.context)) == ("17 December 2026", "in 10 days, work or study")
    offers = {offer.form for offer in shown(town, zoe).offers}
    assert {FormName.MENTOR_STAYS, FormName.MENTOR_LEAVES} <= offers
    assert needs(town.farida) == []


def test_once_their_last_day_has_come_today_asks_for_the_end_and_then_their_people_are_a_gap_since_it(
    town: Town,
) -> None:
    zoe, imran = volunteer(town, "Zoe", "Lloyd"), town.open("Imran", "Khan")
    matches.make(town.farida.desk, case=imran, mentor=zoe, on=TODAY)
    mentors.leave(town.farida.desk, mentor=zoe, on=LAST, why="work")
    later(town.farida, days=12)
    (row,) = section(page_of(town.farida), "needs").rows
    assert in_english(row.words) == "End it for good with Zoe Lloyd"
    assert row.offer is not None
    assert (row.offer.form, row.offer.about) == (FormName.MENTOR_LEAVES, zoe)
    mentors.leave(town.farida.desk, mentor=zoe, on=LAST, why="work")
    assert needs(town.farida) == []
    gap = "SELECT since FROM gap WHERE case_id=? AND code='no_mentor'"
    assert town.farida.rows(gap, imran) == [(LAST.isoformat(),)]


def test_the_form_begins_with_the_notice_that_was_given(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    mentors.leave(town.farida.desk, mentor=zoe, on=LAST, why="work", words="Nights.")
    with asked(town.farida) as reading:
        lines = FORMS[FormName.MENTOR_LEAVES].lay(reading, zoe).lines
    assert [line.begins for line in lines] == [LAST, "work", "Nights."]


def test_a_certificate_says_until_when_only_of_who_has_left(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", started_on=date(2024, 5, 1))
    mentors.leave(town.farida.desk, mentor=zoe, on=LAST)
    with asked(town.farida) as reading:
        assert "until" not in in_english(mentor_papers.certificate(reading, zoe).says[0])
