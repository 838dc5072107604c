"""The words of codes, and how phrases are put together."""

from datetime import date

import pytest

import resources
from caseworker.domain.kinds import KINDS
from caseworker.domain.people import Person
from caseworker.domain.record import Value
from caseworker.domain.service import TermCorrection
from caseworker.domain.sessions import Session
from caseworker.domain.vocabulary import read_vocabularies
from caseworker.queries.saying import both, listed, service_name, text, together, value_words
from caseworker.services.founding import office_folder
from tests.queries.conftest import WORDS, Town, asked


def test_a_code_is_said_in_its_label() -> None:
    assert str(WORDS.of("attendance", "on_time")) == "Came on time"
    assert WORDS.of("attendance", None).template == WORDS.of("attendance", "").template == ""


def test_a_code_that_this_version_does_not_know_is_spelled_out() -> None:
    assert str(WORDS.of("attendance", "half_way")) == "half way"
    assert str(WORDS.of("no_such_list", "some_{code}")) == "some code"


def test_within_a_sentence_a_label_begins_small_but_abbreviations_and_names_stay() -> None:
    assert str(WORDS.inside("confidence", "confirmed")) == "confirmed"
    assert str(WORDS.inside("identifier_type", "crn")) == "CRN"
    assert str(WORDS.inside("prison", "FSI")) == "HMP Featherstone"


def test_a_prison_is_named_as_people_say_it() -> None:
    assert WORDS.place("FSI") == "Featherstone"
    assert WORDS.place(None) == WORDS.place("") == ""


def test_what_is_offered_leaves_out_what_is_out_of_use() -> None:
    codes = {choice.code for choice in WORDS.choices("prison")}
    assert "FSI" in codes
    assert "AKI" not in codes
    assert str(WORDS.of("prison", "AKI")) == "HMP Acklington"


def test_a_coordinator_s_correction_is_what_everybody_reads(town: Town) -> None:
    correction = TermCorrection(vocabulary="attendance", code="late", label="Came a bit late")
    town.put(correction, office_folder(town.farida.service))
    with asked(town.farida) as reading:
        assert str(reading.words.of("attendance", "late")) == "Came a bit late"
        assert str(reading.words.of("attendance", "on_time")) == "Came on time"


def test_every_code_that_a_field_may_hold_has_words() -> None:
    known = read_vocabularies(resources.facts())
    used = {field.vocabulary for kind in KINDS.values() for field in kind.fields.values() if field.vocabulary}
    silent = [name for name in used if name not in known]
    assert silent == []
    for name in used:
        for choice in WORDS.choices(name):
            assert str(choice.words) != choice.code or choice.code.isupper() or choice.code.isdigit()


@pytest.mark.parametrize(
    ("parts", "with_commas", "with_and"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a, b", "a and b"),
        (["a", "b", "c"], "a, b, c", "a, b and c"),
    ],
)
def test_lists_are_joined_as_people_join_them(parts: list[str], with_commas: str, with_and: str) -> None:
    phrases = [text(part) for part in parts]
    assert (str(listed(phrases)), str(both(phrases))) == (with_commas, with_and)


def test_sentences_follow_one_another_and_silence_leaves_no_gap() -> None:
    assert str(together([text("One."), text(None), text("Two.")])) == "One. Two."


def test_what_somebody_wrote_may_hold_any_character() -> None:
    assert str(text("{not a gap} 100%")) == "{not a gap} 100%"


@pytest.mark.parametrize(
    ("kind", "field", "value", "words"),
    [
        (Person, "born_on", date(1994, 3, 12), "12 March 1994"),
        (Person, "interpreter_needed", True, "Yes"),
        (Person, "interpreter_needed", False, "No"),
        (Person, "interpreter_needed", None, "Nothing"),
        (Person, "languages", ("eng", "cym"), "English, Welsh"),
        (Person, "aliases", (), "Nothing"),
        (Person, "aliases", ("Jay", "JP"), "Jay, JP"),
        (Session, "minutes", 50, "50"),
        (Session, "attendance", "late", "Came late"),
        (Session, "amends", "0" * 32, "Something that is not on this device"),
    ],
)
def test_the_value_of_any_field_is_said_in_words(
    still: Town, kind: type[Person | Session], field: str, value: Value, words: str
) -> None:
    with asked(still.farida) as reading:
        assert str(value_words(reading, kind.kind.fields[field], value)) == words


def test_a_member_and_a_service_are_said_by_name(still: Town) -> None:
    with asked(still.farida) as reading:
        owner = KINDS["case"].fields["owner"]
        assert str(value_words(reading, owner, still.ruth.member)) == "Ruth Osei"
        body = KINDS["case"].fields["body"]
        assert str(value_words(reading, body, still.probation.service)) == "Staffordshire Probation"
        assert service_name(reading, still.farida.service) == "Gate House"
        assert service_name(reading, None) == ""
