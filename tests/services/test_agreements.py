"""Agreements: the person's yes, begun and ended."""

from datetime import date

import pytest

from caseworker.domain.agreements import Agreement
from caseworker.domain.errors import Refused
from caseworker.services import agreements
from tests.services.conftest import TODAY, Office


def test_an_agreement_is_the_persons_yes_explained_by_whoever_writes_it(office: Office) -> None:
    made = agreements.begin(office.a.desk, case=office.refer(), agreement=Agreement(agreed_on=TODAY, form="easy_read"))
    found = office.a.record(made.created[0])
    assert (found.agreed_on, found.form, found.explained_by) == (TODAY, "easy_read", office.a.member)


@pytest.mark.parametrize(
    "agreement", [Agreement(), Agreement(agreed_on=date(2026, 12, 8)), Agreement(agreed_on=TODAY, understood=False)]
)
def test_what_is_no_agreement_is_not_kept(office: Office, agreement: Agreement) -> None:
    with pytest.raises(Refused):
        agreements.begin(office.a.desk, case=office.refer(), agreement=agreement)


def test_an_agreement_ends_once_and_not_before_it_was_given(office: Office) -> None:
    made = agreements.begin(office.a.desk, case=office.refer(), agreement=Agreement(agreed_on=TODAY)).created[0]
    with pytest.raises(Refused, match="before it was given"):
        agreements.end(office.a.desk, agreement=made, on=date(2026, 12, 1))
    agreements.end(office.a.desk, agreement=made, on=TODAY, why="Wants to go on alone")
    assert office.a.record(made).ended_why == "Wants to go on alone"
    with pytest.raises(Refused, match="ended already"):
        agreements.end(office.a.desk, agreement=made, on=TODAY)
