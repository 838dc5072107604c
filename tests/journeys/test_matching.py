"""The caseload on the command line: a proposal that writes nothing, why somebody is left out, and what would help."""

from tests.journeys.town import Town

VETTING = ("prison_vetting", "--prison", "FSI", "--lapses", "2027-06-30")
CHECKS = (("dbs", "--lapses", "2029-01-05"), ("training", "--module", "Induction"), VETTING)


def enrolled(town: Town, given: str, *more: str) -> str:
    words = ("--language", "eng", "--cleared", "high", "--status", "training", *more)
    mentor = str(town.terminal.done("mentor", "add", "--store", town.one, given, "Osei", *words)["mentor"])
    for check in CHECKS:
        town.terminal.done("mentor", "check", "--store", town.one, mentor, *check)
    began = ("--on", "2026-12-07", "--despite", "With us since 2019")
    town.terminal.done("recruit", "move-on", "--store", town.one, mentor, *began)
    return mentor


def test_a_mentor_is_proposed_with_the_reasons_and_nothing_is_written(town: Town) -> None:
    enrolled(town, "Ruth", "--places", "1")
    found = town.terminal.done("match", "--store", town.one)
    assert [(pair["name"], pair["case"]) for pair in found["pairs"]] == [("Ruth Osei", found["pairs"][0]["case"])]
    assert {one["factor"] for one in found["pairs"][0]["points"]} >= {"Travel", "Needs and skills"}
    assert town.terminal.done("match", "--store", town.one) == found
    said = town.terminal.lines("match", "--store", town.one)
    assert "Ruth Osei" in said
    assert "nothing was changed" not in said


def test_who_is_left_out_hears_why_and_what_would_help(town: Town) -> None:
    person = town.person("pike")
    nobody = town.terminal.done("why-unmatched", "--store", town.one, person)
    assert nobody["matched"] is False
    assert nobody["helps"] == ["A new mentor would help."]
    mentor = enrolled(town, "Ruth", "--places", "0")
    full = town.terminal.done("why-unmatched", "--store", town.one, person)
    assert (full["helps"], full["mentors"]) == (["One place with Ruth Osei helps."], ["Ruth Osei"])
    town.terminal.done("mentor", "change", "--store", town.one, mentor, "--places", "9")
    assert town.terminal.done("why-unmatched", "--store", town.one, person)["matched"] is True


def test_a_second_mentor_is_asked_for_by_name_and_told_with_a_first_day(town: Town) -> None:
    person = town.person("pike")
    assert "no mentor yet" in town.terminal.told("match", "--store", town.one, "--second", person)
    enrolled(town, "Ruth", "--places", "1")
    (pair,) = town.terminal.done("match", "--store", town.one, "--a-day", "1")["pairs"]
    assert "2026" in pair["meets"]
    assert f"first meeting: {pair['meets']}" in town.terminal.lines("match", "--store", town.one)
