"""The command line about one person: what keeps people safe is printed first, and no fact is made up."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from caseworker.domain.agreements import Disclosure
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match, MatchState
from caseworker.domain.people import Person, SafeContact
from caseworker.domain.risks import Risk, RiskCard
from caseworker.services import people, risks
from tests.journeys.stores import MONDAY, reopened
from tests.journeys.terminal import Terminal
from tests.journeys.town import Town, member_of


def printed(town: Town, person: str) -> list[str]:
    return town.terminal.lines("person", "--store", town.one, person).splitlines()


def test_what_is_not_safe_is_printed_before_who_the_person_is(town: Town) -> None:
    person = town.person("pike")
    opened = reopened(town.one)
    rule = SafeContact(means="phone", value="01632 960111", safe_to_text=False, voicemail=False)
    people.add_contact(opened.desk, case=Id(person), contact=rule)
    opened.close()
    lines = printed(town, person)
    assert lines[:2] == ["Jason Pike", "Contact: Do not text or leave a voicemail"]


def test_the_facts_of_the_windows_bar_are_printed_above_the_timeline(town: Town) -> None:
    lines = printed(town, town.person("pike"))
    above = lines[: lines.index("Timeline")]
    assert "Prison number: A4512CX" in above
    assert any(line.startswith("Expected out: Friday 25 December 2026") for line in above)
    assert {"Mentor: No mentor yet", "Agreement: None yet"} <= set(above)


def test_a_risk_that_rose_is_printed_as_an_alert(town: Town, tmp_path: Path) -> None:
    person, store = Id(town.person("pike")), tmp_path / "mentor"
    town.join("Ruth Osei", "mentor", store)
    matched = Match(mentor=Id(member_of(store)), state=MatchState.ACTIVE, started_on=date(2026, 12, 1))
    opened = reopened(town.one)
    with opened.desk.act("match") as act:
        act.add(matched, case_folder(person))
    risks.assess(opened.desk, case=person, risk=Risk(overall="high"), card=RiskCard(what_to_do="Meet in the library"))
    opened.close()
    lines = printed(town, person)
    assert lines[1].startswith("ALERT: What keeps everybody safe changed on 7 December 2026.")
    assert "  What to do: Meet in the library" in lines


def test_the_timeline_says_the_time_of_day(town: Town) -> None:
    person = town.person("pike")
    town.record(person, "Met at the gate", "--at", "2026-12-06T10:15", "--day-is-right")
    assert any(line.startswith("6 December 2026, 10:15  Session") for line in printed(town, person))


def test_a_run_of_lines_about_the_same_sharing_is_one_line(town: Town) -> None:
    person = town.person("pike")
    opened = reopened(town.one, at=MONDAY + timedelta(minutes=5))
    for what in ("Hostel", "Bus pass", "Hostel"):
        with opened.desk.act("tell") as act:
            told = Disclosure(recipient_name="Housing", what=(what,), noted_at=opened.around.clock.now())
            act.add(told, case_folder(Id(person)))
    opened.close()
    shared = [line for line in printed(town, person) if "Shared with" in line]
    assert len(shared) == 1
    assert "Shared with Housing, 3 times  " in shared[0]


def test_whether_the_person_came_is_never_assumed(town: Town, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        town.terminal.run("record-session", "--store", town.one, town.person("pike"), "--summary", "Talked")
    assert stopped.value.code == 2
    assert "{on_time,late,not_attended}" in capsys.readouterr().err


def test_a_session_without_a_word_of_it_is_refused_and_nothing_is_said_to_be_kept(town: Town) -> None:
    words = ("record-session", "--store", town.one, town.person("pike"), "--attendance", "late")
    told = town.terminal.told(*words)
    assert told == "Say with --summary in a few words what happened. Nothing was recorded.\n"


@pytest.mark.parametrize(
    ("moment", "why"),
    [
        ("1901-05-01T10:00", "was not born on that day"),
        ("2016-05-01T10:00", "more than a year before the referral"),
        ("2027-05-01T10:00", "after it has happened"),
    ],
)
def test_a_session_in_a_year_that_cannot_be_is_refused_in_words(town: Town, moment: str, why: str) -> None:
    words = ("record-session", "--store", town.one, town.person("pike"), "--summary", "Talked", "--attendance", "late")
    assert why in town.terminal.told(*words, "--at", moment, "--day-is-right")
    assert all(row["title"] != "Session" for row in timeline(town.terminal, town))


def test_a_session_before_they_first_walked_together_is_asked_about_as_in_the_form(town: Town, tmp_path: Path) -> None:
    person, store = town.person("pike"), tmp_path / "mentor"
    town.join("Ruth Osei", "mentor", store)
    matched = Match(mentor=Id(member_of(store)), state=MatchState.ACTIVE, started_on=date(2026, 12, 9))
    opened = reopened(town.one)
    with opened.desk.act("match") as act:
        act.add(matched, case_folder(Id(person)))
    opened.close()
    town.terminal.done("assign", "--store", town.one, person, member_of(store))
    town.terminal.wait(days=3)
    town.exchange(2, town.one, store)
    words = ("record-session", "--store", store, person, "--summary", "Talked", "--attendance", "late")
    told = town.terminal.told(*words, "--at", "2026-12-08T10:15")
    assert told == (
        "This day is before you first walked together, on 9 December 2026. Is it right? "
        "If it is, add --day-is-right. Nothing was recorded.\n"
    )
    recorded = town.terminal.done(*words, "--at", "2026-12-08T10:15", "--day-is-right")
    assert len(recorded["records"]) == 1


def timeline(terminal: Terminal, town: Town) -> list[dict[str, str]]:
    shown = terminal.done("person", "--store", town.one, town.person("pike"))
    return list(shown["timeline"])


def test_somebody_who_is_let_in_and_not_matched_is_named_as_that(town: Town, tmp_path: Path) -> None:
    person, store = town.person("pike"), tmp_path / "mentor"
    town.join("Ruth Osei", "mentor", store)
    town.terminal.done("assign", "--store", town.one, person, member_of(store))
    assert "Mentor: Let in, not matched: Ruth Osei" in printed(town, person)
    town.terminal.done("wall", "--store", town.one, person, member_of(store))
    assert "Mentor: No mentor yet" in printed(town, person)


def met(town: Town, person: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    opened = reopened(town.one)
    record = people.loaded(opened.desk, record=Id(person)).record
    opened.close()
    assert isinstance(record, Person)
    return record.can_meet, record.meeting_needs


def test_when_a_person_can_be_met_and_what_a_meeting_must_allow_for_is_said_as_in_the_forms(town: Town) -> None:
    person = town.person("pike")
    meets = ("case", "meets", "--store", town.one, person)
    town.terminal.done(*meets, "--when", "Tue pm", "Mon am", "Tue pm", "--needs", "step_free", "drive")
    assert met(town, person) == (("Mon am", "Tue pm"), ("step_free", "drive"))
    town.terminal.done(*meets, "--when")
    assert met(town, person) == ((), ("step_free", "drive"))
    town.terminal.done(*meets, "--needs")
    assert met(town, person) == ((), ())
