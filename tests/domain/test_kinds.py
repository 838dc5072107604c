"""What every declaration of a kind must satisfy, and the few sentences on which the rest of the product relies."""

import re
from collections.abc import Iterable
from enum import StrEnum

import pytest

import resources
from caseworker.domain.access_records import (
    SubjectRole,
    access_id,
    cut_off_id,
    permission_id,
    same_person_id,
)
from caseworker.domain.agreements import HowGiven
from caseworker.domain.appointments import AppointmentStatus, Attendance
from caseworker.domain.cases import CaseState, Strand, case_record_id
from caseworker.domain.concerns import Severity
from caseworker.domain.custody import CustodyBasis
from caseworker.domain.disclosure import Basis, Purpose
from caseworker.domain.expenses import Decision
from caseworker.domain.folders import PER_BODY, Folder, case_folder, shared_folder
from caseworker.domain.gaps import GapCode
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS, RECORDS
from caseworker.domain.matches import MatchState
from caseworker.domain.mentors import RISK_LEVELS, MentorStatus
from caseworker.domain.notices import NoticeRule, notice_id
from caseworker.domain.people import Person
from caseworker.domain.record import Data, Field, Form, Kind, Record, Writes
from caseworker.domain.recruiting import NoteKind
from caseworker.domain.referrals import ReferralStatus
from caseworker.domain.service import Role, ServiceKind
from caseworker.domain.vocabulary import read_vocabularies

VOCABULARIES = read_vocabularies(resources.facts())
EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
ALL_FIELDS = [(kind, field) for kind in KINDS.values() for field in kind.fields.values()]

CASE = Id("c" * 32)
OTHER = Id("a" * 32)
BODY = Id("b" * 32)

RESTRICTED_ONLY = {Folder.RESTRICTED, Folder.SHARED_RESTRICTED, Folder.VOLUNTEERING_RESTRICTED}

GRAVE = {Data.OFFENCE, Data.RISK, Data.CONCERN}

CODES_IN_RULES: list[tuple[str, type[StrEnum]]] = [
    ("appointment_status", AppointmentStatus),
    ("attendance", Attendance),
    ("case_state", CaseState),
    ("custody_basis", CustodyBasis),
    ("claim_decision", Decision),
    ("gap", GapCode),
    ("how_given", HowGiven),
    ("match_state", MatchState),
    ("mentor_status", MentorStatus),
    ("notice_rule", NoticeRule),
    ("recruitment_note", NoteKind),
    ("purpose", Purpose),
    ("referral_status", ReferralStatus),
    ("role", Role),
    ("service_kind", ServiceKind),
    ("severity", Severity),
    ("strand", Strand),
    ("subject_role", SubjectRole),
]


def test_each_kind_has_a_name_of_its_own() -> None:
    assert len(KINDS) == len(RECORDS)


@EVERY_KIND
def test_a_kind_is_named_after_its_record(kind: Kind) -> None:
    words = re.findall(r"[A-Z][a-z]*", kind.record.__name__)
    assert "_".join(words).lower() == kind.name


@EVERY_KIND
def test_a_record_may_hold_nothing_because_any_value_may_be_withheld_or_erased(kind: Kind) -> None:
    assert {value for value in kind.record().values().values() if value is not None} <= {()}


@EVERY_KIND
def test_a_kind_lives_in_at_least_one_folder_and_in_none_twice(kind: Kind) -> None:
    assert kind.folders
    assert len({*kind.folders}) == len(kind.folders)


@EVERY_KIND
def test_a_kind_is_dated_by_a_day_or_a_moment_of_its_own(kind: Kind) -> None:
    assert not kind.when or kind.fields[kind.when].form in {Form.DAY, Form.MOMENT}


@EVERY_KIND
def test_no_two_fields_of_a_kind_read_alike(kind: Kind) -> None:
    labels = [field.label for field in kind.fields.values()]
    assert len({*labels}) == len(labels)


def named(fields: Iterable[tuple[Kind, Field]]) -> list[str]:
    return [f"{kind.name}.{field.name}" for kind, field in fields]


def test_a_label_is_a_few_words_with_a_capital() -> None:
    assert named((k, f) for k, f in ALL_FIELDS if not f.label[0].isupper() or len(f.label) > 40) == []


def test_a_choice_is_made_from_a_list_that_exists() -> None:
    choices = [(k, f) for k, f in ALL_FIELDS if f.form in {Form.CHOICE, Form.CHOICES}]
    assert named((k, f) for k, f in choices if f.vocabulary not in VOCABULARIES) == []


def test_a_reference_names_a_kind_that_exists_unless_it_may_name_any() -> None:
    assert named((k, f) for k, f in ALL_FIELDS if f.refers and f.refers not in KINDS) == []


def test_a_field_does_not_hide_what_every_record_has() -> None:
    assert named((k, f) for k, f in ALL_FIELDS if hasattr(Record, f.name)) == []


def test_a_person_carries_no_offence_and_no_risk() -> None:
    assert not {field.data for field in Person.kind.fields.values()} & {Data.OFFENCE, Data.RISK, Data.CONCERN}


def test_offences_risk_and_concerns_stay_out_of_the_working_file_but_for_the_mentors_card() -> None:
    grave = [(k, f) for k, f in ALL_FIELDS if f.data in GRAVE and k.name not in {"risk_card", "briefing_read"}]
    assert named((k, f) for k, f in grave if not {*k.folders} <= RESTRICTED_ONLY) == []


def test_a_former_name_is_never_found_by_the_ordinary_search() -> None:
    assert not [field.name for field in KINDS["former_name"].fields.values() if field.search]


def test_a_person_is_found_by_every_name() -> None:
    found = {field.name for field in Person.kind.fields.values() if field.search}
    assert {"preferred_name", "given_name", "family_name", "aliases"} <= found


@pytest.mark.parametrize("name", ["session", "note", "concern", "notice", "disclosure", "briefing_read"])
def test_what_was_told_is_amended_and_never_overwritten(name: str) -> None:
    assert KINDS[name].append_only


def test_what_an_assigned_mentor_may_write() -> None:
    writes = {kind.name: kind.mentor for kind in KINDS.values() if kind.mentor is not Writes.NOTHING}
    assert writes == {
        "session": Writes.ADD,
        "note": Writes.ADD,
        "notice": Writes.ADD,
        "concern": Writes.ADD,
        "fit_check": Writes.ADD,
        "briefing_read": Writes.ADD,
        "disclosure": Writes.ADD,
        "export": Writes.ADD,
        "appointment": Writes.SET,
        "safe_contact": Writes.SET,
        "onward_referral": Writes.SET,
        "expense": Writes.SET,
        "expense_claim": Writes.ADD,
    }


def test_what_a_practitioner_of_the_commissioning_body_may_write() -> None:
    writes = {kind.name: kind.body for kind in KINDS.values() if kind.body is not Writes.NOTHING}
    assert writes == {
        "referral": Writes.SET,
        "need": Writes.SET,
        "release": Writes.SET,
        "custody_stay": Writes.SET,
        "practitioner": Writes.SET,
        "risk": Writes.SET,
        "risk_card": Writes.SET,
        "concern": Writes.ADD,
    }


@EVERY_KIND
def test_a_commissioning_body_writes_only_kinds_that_are_shared_with_it(kind: Kind) -> None:
    assert kind.body is Writes.NOTHING or PER_BODY & {*kind.folders}


@EVERY_KIND
def test_the_access_folder_holds_ids_and_codes_and_no_reasons(kind: Kind) -> None:
    told = {field.form for field in kind.fields.values()}
    assert Folder.ACCESS not in kind.folders or Form.LONG_TEXT not in told


@pytest.mark.parametrize(("vocabulary", "codes"), CODES_IN_RULES, ids=[name for name, _ in CODES_IN_RULES])
def test_the_codes_that_rules_know_are_the_codes_that_are_offered(vocabulary: str, codes: type[StrEnum]) -> None:
    assert {*VOCABULARIES[vocabulary].terms} == {code.value for code in codes}


def test_every_basis_of_the_disclosure_table_has_words_for_the_ledger() -> None:
    assert {basis.value for basis in Basis} <= {*VOCABULARIES["disclosure_basis"].terms}


def test_the_risk_levels_are_ranked_as_they_are_offered() -> None:
    assert tuple(VOCABULARIES["risk_level"].terms) == RISK_LEVELS


def test_two_devices_give_one_thing_one_id_and_different_things_different_ids() -> None:
    made = [
        case_record_id(CASE),
        access_id(CASE, subject=BODY),
        permission_id(CASE, body=BODY, purpose="progress"),
        permission_id(CASE, body=BODY, purpose="outcome"),
        cut_off_id(BODY, folder=case_folder(CASE)),
        same_person_id(CASE, other=OTHER),
        notice_id(CASE, target=shared_folder(CASE, BODY), rule=NoticeRule.ATTENDANCE),
        notice_id(CASE, target=shared_folder(CASE, OTHER), rule=NoticeRule.ATTENDANCE),
    ]
    assert len({*made}) == len(made)


def test_a_link_between_two_cases_is_one_link_whichever_is_named_first() -> None:
    assert same_person_id(CASE, other=OTHER) == same_person_id(OTHER, other=CASE)
