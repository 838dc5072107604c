"""Needs: where one is kept, the day on which it was met, and what a body is told of it."""

import pytest

from caseworker.domain.errors import Refused
from caseworker.domain.folders import case_folder
from caseworker.domain.referrals import Need
from caseworker.services import needs
from tests.services.conftest import Office


def test_a_need_that_is_found_afterwards_lives_in_the_working_file(office: Office) -> None:
    case = office.refer()
    made = needs.add(office.a.desk, case=case, need=Need(pathway="accommodation", own_words="Somewhere quiet."))
    kept = office.a.record(made.created[0])
    assert (kept.folder, kept.own_words) == (case_folder(case), "Somewhere quiet.")


def test_a_need_that_says_nothing_is_refused(office: Office) -> None:
    case = office.refer()
    with pytest.raises(Refused, match="Nothing was saved"):
        needs.add(office.a.desk, case=case, need=Need(complexity="high"))


def test_a_need_that_is_met_keeps_the_day_and_a_day_that_was_given_stands(office: Office) -> None:
    case = office.refer()
    one, other = (
        needs.add(office.a.desk, case=case, need=Need(own_words=words)).created[0] for words in ("A bed", "A bank card")
    )
    today = office.a.clock.now().date()
    needs.edit(office.a.desk, form=office.a.load(one), status="met")
    needs.edit(office.a.desk, form=office.a.load(other), status="met", met_on=today.replace(day=1))
    assert office.a.record(one).met_on == today
    assert office.a.record(other).met_on == today.replace(day=1)


def test_a_need_is_saved_over_what_the_form_was_loaded_with(office: Office) -> None:
    case = office.refer()
    need = needs.add(office.a.desk, case=case, need=Need(own_words="A bed")).created[0]
    form = office.a.load(need)
    office.a.change(need, pathway="accommodation")
    needs.edit(office.a.desk, form=form, own_words="A bed near his sister")
    kept = office.a.record(need)
    assert (kept.pathway, kept.own_words) == ("accommodation", "A bed near his sister")
