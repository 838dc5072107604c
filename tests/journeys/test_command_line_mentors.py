"""The command line about mentors: a sheet of them, their way to being active, and what they spend."""

from pathlib import Path
from typing import Any

from tests.journeys.town import Town

SHEET = """Volunteer,Mobile,Cod post,Max people,Vetted for,Cam
Zoe Lloyd,01632 960123,WS2 8AB,3,Hewell,Ymholiad
,01632 960124,WS3,2,,
Amir Khan,01632 960125,,-4,Nowhere at all,
"""


def imported(town: Town, tmp_path: Path, *more: str, text: str = SHEET) -> dict[str, Any]:
    sheet = tmp_path / "mentors.csv"
    sheet.write_text(text, encoding="utf-8")
    return town.terminal.done("import-mentors", sheet, "--store", town.one, *more)


def mentors(town: Town) -> dict[str, dict[str, Any]]:
    found = town.terminal.done("mentor", "list", "--store", town.one)["mentors"]
    return {f"{one.get('given_name')} {one.get('family_name')}": one for one in found}


def test_a_sheet_of_mentors_is_imported_and_each_row_that_is_not_is_explained(town: Town, tmp_path: Path) -> None:
    answer = imported(town, tmp_path)
    assert (answer["rows"], answer["created"]) == (3, 2)
    assert [one["row"] for one in answer["refused"]] == [3]
    noted = " ".join(one["remark"] for one in answer["noted"])
    assert "'-4' is no number of places" in noted
    assert "No area is known" in noted
    zoe, amir = mentors(town)["Zoe Lloyd"], mentors(town)["Amir Khan"]
    assert (zoe["status"], zoe["home_district"], zoe["capacity"]) == ("enquiry", "WS2", 3)
    assert [check["prison"] for check in zoe["checks"]] == ["HEI"]
    assert "capacity" not in amir


def test_a_sheet_that_is_pasted_again_makes_nobody_twice_and_loses_nobody(town: Town, tmp_path: Path) -> None:
    imported(town, tmp_path)
    again = imported(town, tmp_path)
    assert (again["created"], again["undecided"], again["remembered"]) == (0, 2, True)
    assert imported(town, tmp_path, "--duplicates", "skip")["skipped"] == 2
    assert imported(town, tmp_path, "--duplicates", "create")["created"] == 2


def test_an_import_of_mentors_is_taken_back_whole(town: Town, tmp_path: Path) -> None:
    before = set(mentors(town))
    act = imported(town, tmp_path)["act"]
    town.terminal.done("undo", "--store", town.one, act)
    assert set(mentors(town)) == before


def test_somebody_is_moved_on_and_what_is_lacking_is_said(town: Town, tmp_path: Path) -> None:
    imported(town, tmp_path)
    zoe = mentors(town)["Zoe Lloyd"]["id"]
    town.terminal.done("recruit", "move-on", "--store", town.one, zoe, "--on", "2026-12-07")
    found = {one["mentor"]: one for one in town.terminal.done("recruit", "list", "--store", town.one)["recruits"]}
    assert (found[zoe]["stage"], found[zoe]["lacking"]) == ("applicant", ["When they are free"])
    ended = ("recruit", "turn-down", "--store", town.one, zoe, "--on", "2026-12-07", "--why", "not_suited")
    town.terminal.done(*ended)
    assert mentors(town)["Zoe Lloyd"]["status"] == "turned_down"


def test_expenses_are_handed_in_and_whoever_did_decides_nothing(town: Town, tmp_path: Path) -> None:
    imported(town, tmp_path)
    zoe, store = mentors(town)["Zoe Lloyd"]["id"], ("--store", town.one)
    line = (
        "expense",
        "add",
        *store,
        zoe,
        "car",
        "--on",
        "2026-12-07",
        "--miles",
        "12.5",
        "--from",
        "WS2",
        "--to",
        "B1",
    )
    town.terminal.done(*line)
    claim = town.terminal.done("expense", "hand-in", *store, zoe)["claim"]
    assert "Another coordinator" in town.terminal.told("expense", "approve", *store, claim)
    (told,) = town.terminal.done("expense", "list", *store, zoe)["claims"]
    assert (told["pence"], told["decision"]) == (563, "")
