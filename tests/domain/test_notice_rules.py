"""What a body is told of a session: only what may cross when it is told, and on which basis."""

import csv
from datetime import UTC, date, datetime
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from caseworker.domain.cases import Strand
from caseworker.domain.disclosure import Basis, DisclosureTable, Purpose
from caseworker.domain.folders import Folder, FolderKey, shared_folder
from caseworker.domain.ids import Id
from caseworker.domain.notice_rules import Crossing, hours_notice, notice_ids, notices_of
from caseworker.domain.people import Person
from caseworker.domain.releases import Release
from caseworker.domain.sessions import Session

TABLE = DisclosureTable.parse(resources.disclosure())
CASE, BODY, MENTOR = Id("aa" * 16), Id("bb" * 16), Id("cc" * 16)
SHARED = shared_folder(CASE, BODY)
OWN = FolderKey(Folder.VOLUNTEERING, MENTOR)
DUTY = ["licence", "activity_requirement"]
ASKED = ["voluntary", "iom", None, "something new"]
PERMITS = st.frozensets(st.sampled_from([purpose.value for purpose in Purpose]))


def met(**values: object) -> Session:
    known: dict[str, object] = {
        "id": Id("dd" * 16),
        "happened_at": datetime(2026, 12, 7, 23, 30, tzinfo=UTC),
        "attendance": "late",
        "minutes": 45,
        "summary": "Talked about housing",
        "told": "Looks for a room",
        "mentor": MENTOR,
    }
    return Session(**{**known, **values})  # type: ignore[arg-type]


def crossing(*permitted: str) -> Crossing:
    return Crossing(TABLE, frozenset(permitted))


def rules(session: Session, *permitted: str) -> list[str | None]:
    return [notice.rule for notice in notices_of(session, folder=SHARED, crossing=crossing(*permitted))]


@pytest.mark.parametrize("strand", DUTY)
def test_attendance_under_a_duty_is_told_without_permission(strand: str) -> None:
    assert rules(met(strand=strand)) == ["attendance"]


@pytest.mark.parametrize("strand", ASKED)
def test_attendance_elsewhere_is_told_only_with_permission(strand: str | None) -> None:
    assert rules(met(strand=strand)) == []
    assert rules(met(strand=strand), "attendance") == ["attendance"]


@pytest.mark.parametrize("strand", [*DUTY, *ASKED])
def test_progress_is_told_only_with_permission_in_every_strand(strand: str | None) -> None:
    told = notices_of(met(strand=strand), folder=SHARED, crossing=crossing("attendance", "progress"))
    assert [notice.words for notice in told] == [None, "Looks for a room"]


def test_progress_without_attendance_carries_the_words_and_nothing_of_the_attendance() -> None:
    (told,) = notices_of(met(strand="voluntary"), folder=SHARED, crossing=crossing("progress"))
    assert {name: value for name, value in told.values().items() if value} == {"words": "Looks for a room"}


@pytest.mark.parametrize("told", [None, ""])
def test_without_words_for_the_body_it_is_told_nothing_of_what_happened(told: str | None) -> None:
    assert rules(met(told=told), "progress") == []


def test_the_day_of_a_notice_is_the_local_one() -> None:
    late = met(strand="licence", happened_at=datetime(2026, 7, 7, 23, 30, tzinfo=UTC))
    (told,) = notices_of(late, folder=SHARED, crossing=crossing())
    assert told.on == date(2026, 7, 8)


def test_the_hours_of_a_mentor_tell_neither_the_person_nor_what_was_said() -> None:
    told = hours_notice(met(), folder=OWN)
    said = {name for name, value in told.values().items() if value}
    assert said == {"rule", "source", "source_kind", "on", "minutes", "mentor"}


def test_two_devices_make_the_same_notice_and_two_bodies_have_different_ones() -> None:
    other = shared_folder(CASE, Id("ee" * 16))
    permits = crossing("attendance", "progress")
    one, two = (notices_of(met(), folder=SHARED, crossing=permits) for _ in range(2))
    assert one == two
    assert {n.id for n in one}.isdisjoint({n.id for n in notices_of(met(), folder=other, crossing=permits)})
    assert {n.id for n in one} <= {*notice_ids(met().id, folder=SHARED)}


@given(strand=st.sampled_from([*Strand, None]), permitted=PERMITS)
def test_no_notice_ever_holds_a_value_that_may_not_cross(strand: str | None, permitted: frozenset[str]) -> None:
    told = notices_of(met(strand=strand), folder=SHARED, crossing=Crossing(TABLE, permitted))
    assert bool(told) is (strand in DUTY or bool(permitted & {Purpose.ATTENDANCE, Purpose.PROGRESS}))
    held = {name for notice in told for name, value in notice.values().items() if value not in (None, ())}
    assert {name for name in held if not crosses(name, strand, permitted)} == set()


def crosses(name: str, strand: str | None, permitted: frozenset[str]) -> bool:
    """Whether the table, read by itself, lets a value of a notice reach the body."""
    lines = [line for line in csv.DictReader(StringIO(resources.disclosure())) if line["kind"] == "notice"]
    rows = {(line["field"], line["strand"]): line for line in lines}
    row = rows.get((name, strand or "*")) or rows.get((name, "*"))
    return row is not None and (row["basis"] != "permission" or row["purpose"] in permitted)


@given(strand=st.sampled_from([*Strand, None]), permitted=PERMITS)
def test_the_ledger_names_every_value_that_crosses_and_what_it_rests_on(
    strand: str | None, permitted: frozenset[str]
) -> None:
    rule = Crossing(TABLE, permitted)
    told = notices_of(met(strand=strand), folder=SHARED, crossing=rule)
    held = {f"notice.{name}" for notice in told for name, value in notice.values().items() if value is not None}
    lines = rule.told(told)
    assert {field for fields in lines.values() for field in fields} == held
    assert all(purpose in permitted for purpose, basis in lines if basis is Basis.PERMISSION)


def test_a_record_that_is_the_bodys_own_information_is_told_without_permission() -> None:
    told = crossing().told([Release(release_type="CRD", on=date(2026, 12, 25), source="prison")])
    assert told == {(Purpose.RELEASE, Basis.OFFICIAL): ("release.release_type", "release.on", "release.source")}


def test_a_record_that_is_never_shared_tells_nothing() -> None:
    person = Person(given_name="Jason", languages=("eng",))
    assert crossing("identity").told([person]) == {}
    assert crossing("identity").allowed(person) == Person()
