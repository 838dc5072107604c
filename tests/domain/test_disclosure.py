"""The table of what may cross, row by row, whole, and in the sentences that a person was promised."""

from typing import Any

import pytest

import resources
from caseworker.domain.cases import Strand
from caseworker.domain.disclosure import (
    ANY_STRAND,
    COLUMNS,
    Basis,
    Direction,
    DisclosureRule,
    DisclosureTable,
    Purpose,
)
from caseworker.domain.errors import BugError
from caseworker.domain.folders import PER_BODY, Folder
from caseworker.domain.kinds import KINDS

TABLE = DisclosureTable.parse(resources.disclosure())
EVERY_ROW = pytest.mark.parametrize("rule", [pytest.param(rule, id=" ".join(rule[:3])) for rule in TABLE])
EVERY_STRAND = pytest.mark.parametrize("strand", [*Strand, None, "unheard-of"])
STATUTORY = pytest.mark.parametrize("strand", [Strand.LICENCE, Strand.ACTIVITY_REQUIREMENT])
ONE_ROW = f"{','.join(COLUMNS)}\nnotice,words,*,progress,permission,to_body,yes\n"


def rule(kind: str, field: str, strand: str | None = None) -> DisclosureRule:
    found = TABLE.rule_for(kind, field=field, strand=strand)
    assert found
    return found


@EVERY_ROW
def test_a_row_names_a_field_that_exists_of_a_kind_that_may_be_shared(rule: DisclosureRule) -> None:
    assert rule.field in KINDS[rule.kind].fields
    assert PER_BODY & {*KINDS[rule.kind].folders}


@EVERY_ROW
def test_a_field_of_safety_never_rests_on_permission(rule: DisclosureRule) -> None:
    assert not KINDS[rule.kind].fields[rule.field].safer or rule.basis is not Basis.PERMISSION


@EVERY_ROW
def test_what_lives_in_no_folder_that_a_mentor_reads_is_not_for_a_mentor(rule: DisclosureRule) -> None:
    assert not rule.mentor_may_see or Folder.SHARED in KINDS[rule.kind].folders


@EVERY_ROW
def test_what_rests_on_permission_only_ever_goes_to_the_body(rule: DisclosureRule) -> None:
    assert rule.basis is not Basis.PERMISSION or rule.direction is Direction.TO_BODY


@EVERY_ROW
def test_what_only_the_provider_may_write_never_comes_from_the_body(rule: DisclosureRule) -> None:
    assert rule.direction is Direction.TO_BODY or KINDS[rule.kind].body.value != "nothing"


@EVERY_ROW
def test_words_of_progress_rest_on_permission_in_every_strand(rule: DisclosureRule) -> None:
    assert rule.purpose is not Purpose.PROGRESS or rule.basis is Basis.PERMISSION


@EVERY_ROW
def test_a_concern_waits_for_no_permission(rule: DisclosureRule) -> None:
    assert (rule.kind == "concern") == (rule.purpose is Purpose.SAFEGUARDING)
    assert rule.kind != "concern" or rule.basis is Basis.DUTY


def test_every_field_that_may_be_shared_has_a_row_and_nothing_else_has() -> None:
    assert TABLE.problems(KINDS) == []


def test_a_person_is_asked_about_attendance_progress_and_outcomes() -> None:
    assert TABLE.asked_purposes() == {Purpose.ATTENDANCE, Purpose.PROGRESS, Purpose.OUTCOME}


@STATUTORY
def test_attendance_in_a_statutory_strand_rests_on_duty(strand: Strand) -> None:
    assert rule("notice", "attendance", strand).basis is Basis.DUTY


@pytest.mark.parametrize("strand", [Strand.VOLUNTARY, Strand.IOM, None, "unheard-of"])
def test_attendance_anywhere_else_rests_on_permission(strand: str | None) -> None:
    assert rule("notice", "attendance", strand).basis is Basis.PERMISSION


@EVERY_STRAND
def test_what_was_achieved_rests_on_permission(strand: str | None) -> None:
    assert rule("notice", "outcome", strand).basis is Basis.PERMISSION


@EVERY_STRAND
def test_risk_is_shared_both_ways_as_a_duty(strand: str | None) -> None:
    found = rule("risk", "to_known_adult", strand)
    assert (found.basis, found.direction) == (Basis.DUTY, Direction.BOTH)


def test_the_mentor_sees_the_card_and_not_the_level_behind_it() -> None:
    assert rule("risk_card", "what_to_do").mentor_may_see
    assert not rule("risk_card", "level").mentor_may_see


def test_the_mentor_sees_the_prison_number_and_not_the_police_number() -> None:
    assert rule("referral", "prison_number").mentor_may_see
    assert not rule("referral", "pnc").mentor_may_see


@pytest.mark.parametrize(
    ("kind", "field"), [("session", "summary"), ("person", "ethnicity"), ("safe_contact", "value")]
)
def test_the_working_file_never_crosses(kind: str, field: str) -> None:
    assert TABLE.rule_for(kind, field=field, strand=Strand.ACTIVITY_REQUIREMENT) is None


def test_a_kind_or_a_field_from_a_newer_version_never_crosses() -> None:
    assert TABLE.rule_for("notice", field="unheard-of") is None
    assert TABLE.rule_for("unheard-of", field="words") is None


@pytest.mark.parametrize(
    ("direction", "leaves"), [(Direction.TO_BODY, True), (Direction.FROM_BODY, False), (Direction.BOTH, True)]
)
def test_a_direction_says_who_may_send(direction: Direction, *, leaves: bool) -> None:
    assert rule("notice", "words")._replace(direction=direction).leaves_to_body == leaves


@pytest.mark.parametrize(
    "row",
    [
        "notice,words,someday,progress,permission,to_body,yes",
        "notice,words,*,gossip,permission,to_body,yes",
        "notice,words,*,progress,habit,to_body,yes",
        "notice,words,*,progress,permission,sideways,yes",
        "notice,words,*,progress,permission,to_body,perhaps",
        "notice,words,*,progress,permission,to_body",
        "notice,words,*,progress,permission,to_body,yes,more",
    ],
)
def test_a_row_that_cannot_be_meant_is_refused_with_its_line(row: str) -> None:
    with pytest.raises(BugError, match="line 2"):
        DisclosureTable.parse(f"{','.join(COLUMNS)}\n{row}\n")


def test_two_rows_for_one_field_and_strand_are_refused() -> None:
    with pytest.raises(BugError, match="two rows for notice words"):
        DisclosureTable.parse(ONE_ROW + ONE_ROW.splitlines()[1])


def test_other_columns_are_refused() -> None:
    with pytest.raises(BugError, match="columns"):
        DisclosureTable.parse("kind,field\n")


def without(kind: str, field: str) -> list[DisclosureRule]:
    return [rule for rule in TABLE if rule[:2] != (kind, field)]


def changed(kind: str, field: str, **values: Any) -> DisclosureTable:
    changed_rule = rule(kind, field)._replace(**values)
    return DisclosureTable([*without(kind, field), changed_rule])


def test_a_missing_row_is_a_problem() -> None:
    assert DisclosureTable(without("release", "on")).problems(KINDS) == ["release.on may be shared and has no row"]


def test_a_row_for_what_is_never_shared_is_a_problem() -> None:
    row = rule("release", "on")._replace(kind="session", field="summary")
    assert DisclosureTable([*TABLE, row]).problems(KINDS) == ["session.summary is never shared and has a row"]


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        (changed("risk", "flags", basis=Basis.PERMISSION), "field of safety"),
        (changed("notice", "words", basis=Basis.DUTY), "tells of progress"),
        (changed("notice", "outcome", basis=Basis.OFFICIAL), "where no strand makes it a duty"),
        (changed("notice", "outcome", strand=Strand.LICENCE), "no row for any strand"),
    ],
)
def test_a_row_that_breaks_a_promise_is_a_problem(table: DisclosureTable, problem: str) -> None:
    assert [found for found in table.problems(KINDS) if problem in found]


def test_a_rule_for_one_strand_goes_before_the_rule_for_any() -> None:
    any_strand = rule("notice", "words")
    one_strand = any_strand._replace(strand=Strand.IOM, mentor_may_see=False)
    table = DisclosureTable([one_strand, any_strand])
    assert table.rule_for("notice", field="words", strand=Strand.IOM) == one_strand
    assert table.rule_for("notice", field="words", strand=ANY_STRAND) == any_strand
