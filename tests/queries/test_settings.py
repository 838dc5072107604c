"""What Settings tells, by role: the laptop to everybody, the service to its coordinators."""

from datetime import date

import pytest

from caseworker.domain.agreements import LawfulBasis
from caseworker.domain.errors import Refused, in_english
from caseworker.domain.mentors import Mentor
from caseworker.forms.declared import FORMS
from caseworker.queries.form_names import FormName
from caseworker.queries.inviting import invitees, known_as
from caseworker.queries.listed import Tab, offers_of
from caseworker.queries.settings import BACKED_UP, Standing, tabs
from caseworker.services import mentors, office
from tests.devices import Device
from tests.queries.conftest import Town, asked

HERE = Standing("an invented folder", keyring=True)


def told(one: Device, *, standing: Standing = HERE) -> dict[str, Tab]:
    with asked(one) as reading:
        return {tab.name: tab for tab in tabs(reading, standing=standing)}


def said(tab: Tab) -> str:
    lines = []
    for section in tab.sections:
        lines += [section.title, *section.says, *filter(None, (section.lead, section.empty))]
        lines += [part for fact in section.facts for part in (fact.label, fact.words, fact.context) if part]
    return "\n".join(map(in_english, lines))


def forms(tab: Tab) -> set[FormName]:
    return {offer.form for offer in offers_of(tab.sections)}


def test_everybody_is_told_of_this_laptop_and_may_change_its_passphrase_and_back_it_up(town: Town) -> None:
    for one in (town.farida, town.ruth, town.priya):
        found = told(one)
        assert forms(found["laptop"]) == {FormName.PASSPHRASE}
        assert FormName.BACKUP in forms(found["safety"])
        assert "an invented folder" in said(found["laptop"])


def test_a_mentor_and_a_practitioner_see_nothing_of_what_only_coordinators_settle(town: Town) -> None:
    for one in (town.ruth, town.priya):
        found = told(one)
        assert set(found) == {"laptop", "safety", "about"}
        assert FormName.REHEARSAL not in forms(found["safety"])


def test_a_coordinator_reads_who_belongs_to_the_service_in_which_role_with_how_many_laptops(town: Town) -> None:
    people = said(told(town.farida)["people"])
    assert "Ruth Osei\nMentor\n1 laptops" in people
    assert people.index("Farida Akhtar") < people.index("Ruth Osei")
    assert "Holds the recovery kit" in people
    assert "Staffordshire Probation\nCommissioning body" in people


def test_nobody_is_offered_another_role_for_themself(town: Town) -> None:
    with asked(town.farida) as reading:
        (members,) = [
            section
            for tab in tabs(reading, standing=HERE)
            for section in tab.sections
            if in_english(section.title) == "Members"
        ]
    offered = {in_english(fact.label) for fact in members.facts if fact.offers}
    assert "Ruth Osei" in offered
    assert "Farida Akhtar" not in offered


def test_a_lawful_basis_is_read_in_words_with_whom_and_when_it_was_reviewed(town: Town) -> None:
    assert "None is written down yet" in said(told(town.farida)["bases"])
    basis = LawfulBasis(
        purpose="progress", recipient=town.probation.service, article_6="public_task", reviewed_by="R. Adviser"
    )
    office.keep_basis(town.farida.desk, basis=basis)
    words = said(told(town.farida)["bases"])
    assert "How it is going\nPublic task (6(1)(e))\nWith Staffordshire Probation. Reviewed" in words
    assert "by R. Adviser" in words
    assert "public_task" not in words


def test_what_was_said_of_the_last_backup_and_of_the_keyring_is_so(town: Town) -> None:
    assert "None yet" in said(told(town.farida)["safety"])
    with town.farida.store.writing() as transaction:
        transaction.set_meta(BACKED_UP, str(transaction.now).encode())
    assert "None yet" not in said(told(town.farida)["safety"])
    assert "opens on this computer alone" in said(told(town.farida)["safety"])
    without = told(town.farida, standing=Standing("an invented folder", keyring=False))
    assert "your passphrase alone protects the records" in said(without["laptop"])
    assert "on any computer" in said(without["safety"])


def test_a_kit_that_was_tried_says_when(town: Town) -> None:
    assert "Never" in said(told(town.farida)["safety"])
    office.recovery_rehearsed(town.farida.desk)
    assert "Never" not in said(told(town.farida)["safety"])


def test_a_mentor_whose_file_is_kept_is_invited_under_it_and_a_member_for_another_laptop(town: Town) -> None:
    file = mentors.enrol_mentor(town.farida.desk, mentor=Mentor(given_name="Idris", family_name="Bowen")).created[0]
    with asked(town.farida) as reading:
        asked_with = invitees(reading)
        assert known_as(reading, town.ruth.member) == ("Ruth Osei", "mentor")
        assert known_as(reading, file) == ("Idris Bowen", "mentor")
    who = [in_english(choice.words) for choice in asked_with.who]
    assert who[0] == "Somebody new"
    assert {"Ruth Osei, for another laptop", "Idris Bowen, who has a file"} <= set(who)
    assert not asked_with.teams
    assert [choice.code for choice in asked_with.roles] == ["mentor", "coordinator"]


def test_a_body_invites_practitioners_of_a_team(town: Town) -> None:
    with asked(town.probation) as reading:
        asked_with = invitees(reading)
    assert asked_with.teams
    assert [choice.code for choice in asked_with.roles] == ["practitioner", "coordinator"]


def test_a_form_of_the_office_refuses_a_mentor_even_if_it_is_asked_for(town: Town) -> None:
    for form in (FormName.ADD_BASIS, FormName.OFFICE):
        with asked(town.ruth) as reading, pytest.raises(Refused, match="Only a coordinator"):
            FORMS[form].blank(reading, town.ruth.service)


def test_a_basis_that_was_changed_says_so_and_keeps_the_rest(town: Town) -> None:
    basis = LawfulBasis(purpose="progress", article_6="consent", reasoning="Agreed with the adviser")
    (kept,) = office.keep_basis(town.farida.desk, basis=basis).created
    with asked(town.farida) as reading:
        blank = FORMS[FormName.CHANGE_BASIS].blank(reading, kept)
    assert blank.begun is not None
    office.change_basis(town.farida.desk, form=blank.begun, article_6="public_task", reviewed_on=date(2026, 12, 1))
    words = said(told(town.farida)["bases"])
    assert "Public task" in words
    assert "Consent" not in words
    assert "Agreed with the adviser" in words
