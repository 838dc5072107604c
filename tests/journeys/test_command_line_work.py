"""The command line about the work: mentors and checks, appointments, notes, risk, and who answers for a person."""

from typing import Any

import pytest

from tests.journeys.town import Town, member_of


def enrolled(town: Town, *more: str) -> str:
    words = ("--language", "eng", "--places", "3", "--cleared", "medium", "--status", "training")
    made = town.terminal.done("mentor", "add", "--store", town.one, "Ruth", "Osei", *words, *more)
    began = ("--on", "2026-12-07", "--despite", "With us since 2019")
    town.terminal.done("recruit", "move-on", "--store", town.one, str(made["mentor"]), *began)
    return str(made["mentor"])


def listed(town: Town) -> dict[str, Any]:
    found: dict[str, Any] = town.terminal.done("mentor", "list", "--store", town.one)["mentors"][0]
    return found


def record(town: Town, person: str, words: str) -> str:
    rows = town.terminal.done("person", "--store", town.one, person)["timeline"]
    return next(str(row["record"]) for row in rows if words in row["title"])


def test_a_mentor_is_enrolled_changed_and_listed_with_their_checks(town: Town) -> None:
    mentor = enrolled(town)
    town.terminal.done("mentor", "change", "--store", town.one, mentor, "--places", "2", "--district", "WS2")
    vetting = ("prison_vetting", "--prison", "HEI", "--lapses", "2026-12-20")
    town.terminal.done("mentor", "check", "--store", town.one, mentor, *vetting)
    found = listed(town)
    assert (found["id"], found["capacity"], found["home_district"], found["status"]) == (mentor, 2, "WS2", "active")
    assert [(one["check_type"], one["lapses_on"]) for one in found["checks"]] == [("prison_vetting", "2026-12-20")]
    said = town.terminal.lines("mentor", "list", "--store", town.one)
    assert said == f"Ruth Osei  Active  {mentor}\n  Vetting for a prison, HMP Hewell, clear, until 20 December 2026\n"


def test_vetting_that_names_no_prison_is_refused_in_a_sentence(town: Town) -> None:
    mentor = enrolled(town)
    told = town.terminal.told("mentor", "check", "--store", town.one, mentor, "prison_vetting")
    assert told == "Vetting is for one prison. Say which.\n"


def test_a_mentor_who_leaves_is_listed_as_gone_with_the_day(town: Town) -> None:
    mentor = enrolled(town)
    town.terminal.done("mentor", "end", "--store", town.one, mentor, "--on", "2026-12-07")
    assert (listed(town)["status"], listed(town)["left_on"]) == ("left", "2026-12-07")


def test_a_mentor_who_gives_notice_goes_on_and_may_stay_after_all(town: Town) -> None:
    mentor = enrolled(town)
    told = town.terminal.lines("mentor", "end", "--store", town.one, mentor, "--on", "2026-12-31", "--why", "work")
    assert told.startswith("The mentor goes on until that day")
    found = listed(town)
    assert (found["status"], found["left_on"], found["left_why"]) == ("active", "2026-12-31", "work")
    town.terminal.done("mentor", "stay", "--store", town.one, mentor)
    assert "left_on" not in listed(town)


def test_every_hard_rule_says_what_stands_in_the_way_of_a_match(town: Town) -> None:
    words = ("consider", "--store", town.one, town.person("pike"), enrolled(town), "--on", "2026-12-08")
    found = {one["rule"]: (one["finding"], one["why"]) for one in town.terminal.done(*words)["rules"]}
    assert found["trained"] == ("bars", "No training is recorded.")
    assert found["active"] == ("passes", "The mentor is active.")


def test_whoever_books_a_time_to_be_back_for_themself_is_told_that_nobody_else_knows_of_it(town: Town) -> None:
    words = ("appointment", "book", "--store", town.one, town.person("pike"), "2026-12-08T10:00")
    assert "Nobody else knows" not in town.terminal.lines(*words)
    told = town.terminal.lines(*words[:-1], "2026-12-09T10:00", "--back", "2026-12-09T12:00")
    assert told.startswith("The appointment is booked. Nobody else knows of this time yet. Exchange before you go")
    booked = town.terminal.done(*words[:-1], "2026-12-10T10:00", "--back", "2026-12-10T12:00")["appointment"]
    move = ("appointment", "move", "--store", town.one, booked, "2026-12-11T10:00", "--asked-by", "person")
    assert town.terminal.lines(*move).startswith("The appointment is moved. Nobody else knows of this time yet.")


def test_an_appointment_is_booked_moved_and_what_came_of_it_is_kept(town: Town) -> None:
    person = town.person("pike")
    words = ("appointment", "book", "--store", town.one, person, "2026-12-08T10:00", "--place", "The library")
    booked = town.terminal.done(*words)["appointment"]
    move = ("appointment", "move", "--store", town.one, booked, "2026-12-09T11:00", "--asked-by", "person")
    moved = town.terminal.done(*move)["appointment"]
    assert "no longer stands" in town.terminal.told(*move)
    town.terminal.wait(days=3)
    town.terminal.done("appointment", "outcome", "--store", town.one, moved, "on_time", "--words", "Went well")
    rows = town.terminal.done("person", "--store", town.one, person)["timeline"]
    assert "Went well" in next(row["text"] for row in rows if row["record"] == moved)


def test_a_cancelled_appointment_says_so(town: Town) -> None:
    person = town.person("pike")
    booked = town.terminal.done("appointment", "book", "--store", town.one, person, "2026-12-08T10:00")["appointment"]
    town.terminal.done("appointment", "cancel", "--store", town.one, booked, "--asked-by", "person")
    assert record(town, person, "cancelled") == booked


def test_a_moment_in_another_places_time_is_asked_for_again(town: Town, capsys: pytest.CaptureFixture[str]) -> None:
    person = town.person("pike")
    with pytest.raises(SystemExit) as stopped:
        town.terminal.run("appointment", "book", "--store", town.one, person, "2026-12-08T10:00+02:00")
    assert stopped.value.code == 2
    assert "local time" in capsys.readouterr().err


def test_who_answers_for_a_person_is_handed_over(town: Town) -> None:
    town.join()
    person = town.person("pike")
    town.terminal.done("case", "owner", "--store", town.one, person, member_of(town.two))
    assert record(town, person, "Dev Patel owns it")


def test_a_referral_is_returned_once_and_the_case_can_begin_again(town: Town) -> None:
    person = town.person("pike")
    returned = ("return-referral", "--store", town.one, record(town, person, "Referred"), "no_capacity")
    town.terminal.done(*returned)
    assert "decided already" in town.terminal.told(*returned)
    town.terminal.done("case", "reopen", "--store", town.one, person, "asked")
    assert town.terminal.done("person", "--store", town.one, person)["person"]["closed"] is False


def test_a_note_for_coordinators_alone_is_kept_beside_one_for_everybody(town: Town) -> None:
    person = town.person("pike")
    town.terminal.done("note", "--store", town.one, person, "Rang the prison")
    town.terminal.done("note", "--store", town.one, person, "Asked for a wall", "--restricted")
    rows = town.terminal.done("person", "--store", town.one, person)["timeline"]
    assert {"Rang the prison", "Asked for a wall"} <= {row["text"] for row in rows}


def test_a_number_is_kept_and_finds_the_person(town: Town) -> None:
    person = town.person("pike")
    town.terminal.done("number", "--store", town.one, person, "crn", "X123456")
    assert town.person("X123456") == person


def test_who_is_kept_apart_is_barred_until_it_is_over(town: Town) -> None:
    person, mentor = town.person("pike"), enrolled(town)
    words = ("risk", "apart", "--store", town.one, person, "known_to_each_other", "--mentor", mentor)
    exclusion = town.terminal.done(*words)["exclusion"]
    consider = ("consider", "--store", town.one, person, mentor, "--on", "2026-12-08")
    assert "They are known to each other. This was written down on 7 December 2026." in town.terminal.lines(*consider)
    town.terminal.done("risk", "over", "--store", town.one, exclusion)
    assert "known to each other" not in town.terminal.lines(*consider)


def test_a_release_date_that_was_never_said_is_taken_back(town: Town) -> None:
    person = town.person("pike")
    town.terminal.done("strike-release", "--store", town.one, record(town, person, "25 December 2026"))
    rows = town.terminal.done("person", "--store", town.one, person)["timeline"]
    assert not [row for row in rows if "25 December 2026" in row["title"]]


def test_a_practitioner_is_named_and_leaves_with_a_handover(town: Town) -> None:
    person = town.person("pike")
    made = town.terminal.done("practitioner", "name", "--store", town.one, person, "outside", "Mr Jones")
    assert record(town, person, "Mr Jones") == made["practitioner"]
    left = ("left", "--store", town.one, made["practitioner"], "--on", "2026-12-20", "--handover", "Ask the duty desk")
    town.terminal.done("practitioner", *left)
    rows = town.terminal.done("person", "--store", town.one, person)["timeline"]
    assert "Ask the duty desk" in {row["text"] for row in rows}


def test_nobody_is_referred_to_a_service_that_is_no_partner(town: Town) -> None:
    told = town.terminal.told("refer", "--store", town.one, "ab" * 16, "Jason", "Pike")
    assert "not a partner of your service" in told


def gaps_of(town: Town, person: str) -> set[str]:
    found = town.terminal.done("gaps", "--store", town.one)["gaps"]
    return {one["gap"] for one in found if one["about"] == person}


def test_what_is_missing_for_a_person_is_listed_and_each_is_closed_by_one_command(town: Town) -> None:
    person, store = town.person("pike"), ("--store", town.one)
    done = town.terminal.done
    assert {"no_mentor", "no_agreement", "no_next_step"} <= gaps_of(town, person)
    done("case", "no-mentor", *store, person, "waiting", "--until", "2026-12-31")
    agreed = done("agreement", "begin", *store, person, "--on", "2026-12-07", "--how", "signed")["agreement"]
    done("case", "next", *store, person, "Ring the prison", "--on", "2026-12-20")
    assert not {"no_mentor", "no_agreement", "no_next_step"} & gaps_of(town, person)
    done("agreement", "end", *store, agreed, "--on", "2026-12-07", "--why", "Enough for now")
    town.terminal.wait(days=1)
    assert "no_agreement" in gaps_of(town, person)


def test_work_rests_goes_on_and_ends(town: Town) -> None:
    person, store = town.person("pike"), ("--store", town.one)
    told = town.terminal.told("case", "resume", *store, person)
    assert "does not stand" in told
    town.terminal.done("accept-referral", *store, record(town, person, "Referred"))
    town.terminal.done("case", "pause", *store, person, "Recalled", "--until", "2027-02-01")
    town.terminal.done("case", "resume", *store, person)
    town.terminal.done("case", "close", *store, person, "completed", "--on", "2026-12-07", "--words", "Has a home")
    assert town.terminal.done("person", *store, person)["person"]["closed"] is True


def test_a_risk_that_is_assessed_stands_in_the_record(town: Town) -> None:
    person, store = town.person("pike"), ("--store", town.one)
    town.terminal.done("risk", "assess", *store, person, "high", "--what-to-do", "Meet in public places")
    rows = town.terminal.done("person", *store, person)["timeline"]
    assert "Meet in public places" in " ".join(row["text"] for row in rows)


def test_a_concern_is_raised_told_by_telephone_taken_on_carried_further_and_closed(town: Town) -> None:
    person, store = town.person("pike"), ("--store", town.one)
    said = ("concern", "raise", *store, "Says he will not see Christmas", "--severity", "now", "--person", person)
    assert "THIS HAS NOT BEEN SENT" in town.terminal.lines(*said)
    concern = town.terminal.done(*said)["concern"]
    call = ("--told", "The duty desk", "--at", "2026-12-07T09:00", "--advice", "Stay with him")
    town.terminal.done("concern", "call", *store, concern, *call)
    town.terminal.done("concern", "acknowledge", *store, concern)
    town.terminal.done("concern", "escalate", *store, concern, "The trustee for safeguarding")
    assert "Say what was done" in town.terminal.told("concern", "close", *store, concern, "health_service", " ")
    town.terminal.done("concern", "close", *store, concern, "health_service", "Seen by the mental health team")


def test_a_mentor_is_supervised_goes_on_leave_and_comes_back_and_what_is_booked_then_is_listed(town: Town) -> None:
    mentor, store = enrolled(town), ("--store", town.one)
    town.terminal.done("mentor", "supervision", *store, mentor, "--on", "2026-12-07", "--next", "2027-03-01")
    book = ("appointment", "book", *store, town.person("pike"), "2026-12-09T10:00", "--mentor", mentor)
    booked = town.terminal.done(*book)["appointment"]
    leave = town.terminal.done("mentor", "leave", *store, mentor, "--from", "2026-12-08", "--until", "2026-12-20")
    assert [one["appointment"] for one in leave["booked"]] == [booked]
    assert (listed(town)["supervision_due"], listed(town)["leave_until"]) == ("2027-03-01", "2026-12-20")
    town.terminal.done("mentor", "back", *store, mentor)
    assert "leave_until" not in listed(town)


def test_a_lawful_basis_is_kept_for_everybody(town: Town) -> None:
    town.terminal.done("basis", "--store", town.one, "public_task", "--purpose", "identity")
    told = town.terminal.lines("gaps", "--store", town.one)
    assert "Recovery has never been rehearsed: Invented Gate House, 0 days" in told


def test_a_referral_is_taken_back_before_it_is_decided_and_not_after(town: Town) -> None:
    person, store = town.person("pike"), ("--store", town.one)
    referral = record(town, person, "Referred")
    town.terminal.done("withdraw-referral", *store, referral)
    assert "decided already" in town.terminal.told("accept-referral", *store, referral)
