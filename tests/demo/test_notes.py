"""Tests of what invented mentors write."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from caseworker.demo.chance import Chance
from caseworker.demo.notes import Meeting, Notebook, Stage, Style, Subject, Words
from caseworker.demo.phrases import meetings, pathways, steps, welsh

DAY = date(2026, 3, 4)
NAMES = ("Jason", "Amina", "Siân", "Kai", "Ŵyn", "Ng")
ALL_PATHWAYS = tuple(pathways.THREADS)
DELIVERIES = tuple(meetings.OPENINGS)


def subject(key: str, *, pronouns: str = "he/him") -> Subject:
    name = NAMES[len(key) % len(NAMES)]
    return Subject(key, name, pronouns, "Walsall", "HMP Featherstone")


def plain(pathway: str, *, stage: Stage = Stage.GOING, style: Style = Style.PLAIN) -> Meeting:
    return Meeting(DAY, stage, (pathway,), "in_person", style)


def written(*, cases: int, sessions: int) -> Iterator[tuple[str, Words]]:
    """The sessions of several people, drawn as a service's are."""
    for number in range(cases):
        book = Notebook(subject(f"p{number:04}"), seed=7)
        chance = Chance(7, "test", number)
        for session in range(sessions):
            own = chance.some(ALL_PATHWAYS[:7], chance.between(1, 3))
            style = chance.weighted([(Style.PLAIN, 6), (Style.LONG, 3)])
            meeting = Meeting(DAY + timedelta(session), chance.one(tuple(Stage)), own, chance.one(DELIVERIES), style)
            yield f"p{number:04}", book.held(meeting)


def test_no_two_sessions_of_different_people_read_alike() -> None:
    seen: dict[str, str] = {}
    for case, words in written(cases=80, sessions=10):
        assert seen.setdefault(words.summary, case) == case


def test_a_case_does_not_repeat_itself_within_ten_sessions() -> None:
    for number in range(20):
        book = Notebook(subject(f"q{number}"), seed=7)
        summaries = [book.held(plain(one)).summary for one in ALL_PATHWAYS[:7]]
        assert len(set(summaries)) == len(summaries)


@given(
    st.sampled_from(ALL_PATHWAYS),
    st.sampled_from(tuple(Stage)),
    st.sampled_from(tuple(Style)),
    st.sampled_from(DELIVERIES),
    st.sampled_from(("he/him", "she/her", "they/them")),
)
def test_every_gap_is_filled(pathway: str, stage: Stage, style: Style, delivery: str, pronouns: str) -> None:
    book = Notebook(subject("x", pronouns=pronouns), seed=7)
    for _ in range(12):
        words = book.held(Meeting(DAY, stage, (pathway,), delivery, style))
        assert not re.search(r"[{}]|  ", "|".join(words))
        assert words.summary[0].isupper() or not words.summary[0].isalpha()


@given(st.sampled_from(tuple(steps.ABSENCES)))
def test_every_reason_for_a_missed_or_late_session_is_told_in_words(reason: str) -> None:
    book = Notebook(subject("y"), seed=7)
    missed, why = book.missed(plain("work"), reason=reason)
    late, _ = book.late(plain("work"), reason=reason)
    assert why.casefold() in missed.summary.casefold()
    assert len(late.summary) > 20


def test_somebody_who_is_they_is_written_about_as_they() -> None:
    book = Notebook(subject("z", pronouns="they/them"), seed=7)
    text = " ".join(book.held(plain(one, stage=stage)).summary for one in ALL_PATHWAYS[:7] for stage in Stage)
    assert not re.search(r"\b[Tt]hey (is|was|has|does|wants|owes|likes)\b|\b[Tt]hemself\w", text)


def test_welsh_notes_are_welsh_throughout() -> None:
    book = Notebook(Subject("w", "Angharad", "she/her", "Newport", "HMP Eastwood Park", welsh=True), seed=7)
    words = [book.held(plain("work", style=Style.WELSH)) for _ in range(8)]
    assert not any(re.search(r"\b(the|and|with)\b", one.summary) for one in words)
    assert not any(re.search(r"\b(â|gyda) [AEIOUWY]", one.summary) for one in words)


def test_no_phrase_stands_twice() -> None:
    decks = [*(deck for stages in pathways.THREADS.values() for deck in stages.values()), *steps.ABSENCES.values()]
    decks += [*meetings.OPENINGS.values(), *steps.NEXT_STEPS.values(), welsh.THREADS, welsh.OPENINGS]
    decks += [meetings.RESPONSES, meetings.STRENGTHS, meetings.TERSE, meetings.ASIDES, meetings.LINKS]
    every = [phrase for deck in decks for phrase in deck]
    assert len(every) == len(set(every))
