"""What a command prints: of one thing in the form of one."""

from datetime import date

from caseworker.commands.english import in_english
from caseworker.domain.errors import say


def test_a_counted_sentence_has_the_form_of_its_number() -> None:
    said = [in_english(say("{count} people can be brought in.", count=count)) for count in (0, 1, 2)]
    assert said == ["0 people can be brought in.", "1 person can be brought in.", "2 people can be brought in."]


def test_a_counted_sentence_within_another_has_the_form_of_its_own_number() -> None:
    inner = say("{count} more people left out", count=1)
    told = in_english(say("{one} {other}", one=say("{count} more people left out", count=3), other=inner))
    assert told == "3 more people left out 1 more person left out"


def test_what_is_counted_nowhere_is_said_as_it_stands() -> None:
    assert in_english(say("{day} is no distance that somebody travels", day=date(2026, 12, 7))).startswith("7 December")
    assert in_english("1 people") == "1 people"
