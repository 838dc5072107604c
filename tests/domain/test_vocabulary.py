"""The shipped lists: every code has words, every doubt is kept, and a coordinator's correction settles it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from caseworker.domain.errors import BugError
from caseworker.domain.kinds import KINDS
from caseworker.domain.service import TermCorrection
from caseworker.domain.vocabulary import Vocabulary, read_vocabularies

SHIPPED = read_vocabularies(resources.facts())
EVERY_LIST = pytest.mark.parametrize("vocabulary", SHIPPED.values(), ids=SHIPPED)
UNVERIFIED = ("verify", "verified", "general knowledge", "review", "deals")
HALF_KNOWN = "code,label,doubt,retired\nA,Alpha,from general knowledge,\nB,Beta,,yes\n"


def one_list(text: str) -> Vocabulary:
    return read_vocabularies({"letters": text})["letters"]


@EVERY_LIST
def test_every_code_has_words_that_are_not_the_code_itself(vocabulary: Vocabulary) -> None:
    assert [term.code for term in vocabulary if not term.label.strip() or term.label == term.code] == []


@EVERY_LIST
def test_no_two_terms_of_a_list_that_are_offered_read_alike(vocabulary: Vocabulary) -> None:
    apart = ("pathway", "section", "postcode", "delius")
    read = [(term.label, *(term.facts.get(fact) for fact in apart)) for term in vocabulary.offered()]
    assert len({*read}) == len(read)


@EVERY_LIST
def test_no_list_says_whether_an_absence_can_be_enforced(vocabulary: Vocabulary) -> None:
    facts = {column for term in vocabulary for column in term.facts}
    assert not facts & {"enforceable", "compliant"}


def test_the_prisons_carry_the_gender_that_they_hold_and_whether_they_are_open() -> None:
    prisons = SHIPPED["prison"]
    assert prisons.terms["DHI"].facts["holds"] == "women"
    assert prisons.terms["HYI"].retired


def test_a_closed_prison_keeps_its_name_and_is_no_longer_offered() -> None:
    prisons = SHIPPED["prison"]
    assert prisons.label("HYI") == "HMP Holloway"
    assert "HYI" not in {term.code for term in prisons.offered()}


@pytest.mark.parametrize("code", ["AGI", "AYI", "CKI", "DAI", "LGI", "MKI", "MHI"])
def test_what_nobody_has_verified_of_a_prison_is_marked_so(code: str) -> None:
    assert "verify" in SHIPPED["prison"].doubt(code)


def test_a_category_from_general_knowledge_is_marked_so() -> None:
    assert "general knowledge" in SHIPPED["prison"].doubt("BFI")


def test_a_religion_from_general_knowledge_is_marked_so() -> None:
    assert SHIPPED["religion"].doubt("SIKH") == "general knowledge"


def test_a_release_date_that_the_law_has_overtaken_says_what_is_not_verified() -> None:
    assert "not verified" in SHIPPED["release_date_type"].doubt("TUSED")


@EVERY_LIST
def test_a_doubt_says_what_is_to_be_verified_or_where_it_comes_from(vocabulary: Vocabulary) -> None:
    doubts = {term.doubt for term in vocabulary if term.doubt}
    assert [doubt for doubt in doubts if not any(word in doubt for word in UNVERIFIED)] == []


@pytest.mark.parametrize(
    ("vocabulary", "fact", "target"),
    [
        ("delivery_unit", "region", "probation_region"),
        ("probation_office", "region", "probation_region"),
        ("police_area", "region", "probation_region"),
        ("desired_outcome", "category", "service_category"),
        ("support_need", "pathway", "pathway"),
    ],
)
def test_a_term_that_belongs_to_another_names_one_that_exists(vocabulary: str, fact: str, target: str) -> None:
    assert {term.facts[fact] for term in SHIPPED[vocabulary]} <= {*SHIPPED[target].terms}


def test_there_are_twenty_sources_of_referral() -> None:
    assert len(SHIPPED["referral_source"].offered()) == 20


def test_there_are_seven_pathways_and_two_for_women() -> None:
    scopes = [term.facts["scope"] for term in SHIPPED["pathway"]]
    assert (scopes.count("everyone"), scopes.count("women")) == (7, 2)


def test_every_list_but_the_places_kept_for_routing_is_offered_by_some_field() -> None:
    used = {field.vocabulary for kind in KINDS.values() for field in kind.fields.values()}
    assert {*SHIPPED} - used == {"police_area", "community_support_unit", "id_document"}


@given(code=st.text())
def test_a_code_that_this_version_does_not_know_is_shown_as_it_is(code: str) -> None:
    assert one_list("code,label\nA,Alpha\n").label(f"?{code}") == f"?{code}"


def test_one_file_may_hold_several_lists() -> None:
    found = read_vocabularies({"terms": "vocabulary,code,label\nfirst,A,Alpha\nsecond,A,Other\n"})
    assert {name: vocabulary.label("A") for name, vocabulary in found.items()} == {"first": "Alpha", "second": "Other"}


def test_a_coordinator_settles_a_doubt() -> None:
    settled = one_list(HALF_KNOWN).corrected([TermCorrection(vocabulary="letters", code="A", settled=True)])
    assert settled.doubt("A") == ""


def test_a_coordinator_gives_a_term_other_words_and_the_doubt_stays_until_it_is_settled() -> None:
    changed = one_list(HALF_KNOWN).corrected([TermCorrection(vocabulary="letters", code="A", label="Aleph")])
    assert (changed.label("A"), changed.doubt("A")) == ("Aleph", "from general knowledge")


def test_a_coordinator_takes_a_term_out_of_use_and_puts_another_back() -> None:
    corrections = [
        TermCorrection(vocabulary="letters", code="A", retired=True),
        TermCorrection(vocabulary="letters", code="B", retired=False),
    ]
    assert [term.code for term in one_list(HALF_KNOWN).corrected(corrections).offered()] == ["B"]


def test_a_coordinator_adds_a_term() -> None:
    added = one_list(HALF_KNOWN).corrected([TermCorrection(vocabulary="letters", code="C", label="Gamma")])
    assert [term.label for term in added] == ["Alpha", "Beta", "Gamma"]


def test_a_correction_of_another_list_changes_nothing() -> None:
    before = one_list(HALF_KNOWN)
    assert before.corrected([TermCorrection(vocabulary="numbers", code="A", label="One")]) == before


@pytest.mark.parametrize(
    "text",
    ["code,label\nA,Alpha\nA,Again\n", "code,label\nA\n", "code,label\nA,Alpha,more\n", "code,label\n,Alpha\n"],
    ids=["twice", "too few columns", "too many columns", "no code"],
)
def test_a_row_that_cannot_be_meant_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(BugError, match=r"letters\.csv, line [23]"):
        one_list(text)
