"""Lawful bases: every purpose for which a body is told something needs one that names it, or that names none."""

import resources
from caseworker.domain.disclosure import DisclosureTable, Purpose
from caseworker.domain.ids import Id
from caseworker.domain.lawful import Standing, all_covered, purposes_shared

TABLE = DisclosureTable.parse(resources.disclosure())
BODY, OTHER = Id("b0" * 16), Id("b1" * 16)


def test_what_the_person_permits_needs_its_basis_as_what_is_told_unasked() -> None:
    unasked = purposes_shared(TABLE, strand="voluntary", permitted=())
    assert Purpose.REFERRAL in unasked
    assert Purpose.PROGRESS not in unasked
    assert purposes_shared(TABLE, strand="voluntary", permitted=["progress"]) == unasked | {Purpose.PROGRESS}


def test_a_purpose_that_nobody_is_asked_for_is_not_shared_by_a_permission() -> None:
    unasked = purposes_shared(TABLE, strand="", permitted=())
    assert purposes_shared(TABLE, strand="", permitted=["gossip", *unasked]) == unasked


def test_a_statutory_strand_tells_more_unasked() -> None:
    voluntary = purposes_shared(TABLE, strand="voluntary", permitted=())
    assert Purpose.ATTENDANCE in purposes_shared(TABLE, strand="licence", permitted=()) - voluntary


def test_a_basis_for_one_purpose_covers_that_one_alone() -> None:
    progress = Standing("progress", None)
    assert all_covered({"progress"}, body=BODY, bases=[progress])
    assert not all_covered({"progress", "outcome"}, body=BODY, bases=[progress])
    assert all_covered({"progress", "outcome"}, body=BODY, bases=[progress, Standing("outcome", BODY)])


def test_a_basis_without_a_purpose_covers_every_one_and_one_for_another_body_none() -> None:
    assert all_covered({"progress", "outcome"}, body=BODY, bases=[Standing(None, BODY)])
    assert not all_covered({"progress"}, body=BODY, bases=[Standing(None, OTHER)])
    assert not all_covered({"progress"}, body=BODY, bases=[])
