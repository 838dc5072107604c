"""What the office keeps of itself: lawful bases, and when recovery was rehearsed."""

import pytest

from caseworker.domain.agreements import LawfulBasis
from caseworker.domain.errors import Refused
from caseworker.services import office as services
from tests.services.conftest import TODAY, Office


def test_a_lawful_basis_is_kept_for_everybody_or_for_one_person_with_the_day_it_was_looked_at(office: Office) -> None:
    case = office.refer()
    services.keep_basis(office.a.desk, basis=LawfulBasis(article_6="public_task"))
    services.keep_basis(office.a.desk, basis=LawfulBasis(article_6="consent", purpose="progress"), case=case)
    found = office.a.rows("SELECT folder, article_6, reviewed_on FROM kind_lawful_basis ORDER BY folder DESC")
    assert found == [
        (f"office/{office.a.service}", "public_task", TODAY.isoformat()),
        (f"case/{case}", "consent", TODAY.isoformat()),
    ]


def test_a_basis_names_an_article(office: Office) -> None:
    with pytest.raises(Refused, match="Article 6"):
        services.keep_basis(office.a.desk, basis=LawfulBasis(purpose="progress"))


def test_a_rehearsal_of_recovery_is_kept_with_its_day(office: Office) -> None:
    services.recovery_rehearsed(office.a.desk)
    assert office.a.rows("SELECT recovery_rehearsed_on FROM kind_service_settings") == [(TODAY.isoformat(),)]
