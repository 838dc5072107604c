"""The command line from beginning to end: the same services without a window, on real encrypted stores."""

import errno
from pathlib import Path

import pytest

from caseworker import cli
from caseworker.storage.grace import BY_COMMAND
from tests.journeys.terminal import Terminal
from tests.journeys.town import Town, device_of, member_of


def test_a_sheet_comes_in_with_every_row_accounted_for(town: Town) -> None:
    imported = town.imported
    assert (imported["rows"], imported["created"], imported["blank"]) == (4, 2, 1)
    assert [one["row"] for one in imported["refused"]] == [5]


def test_the_same_sheet_again_asks_before_it_makes_second_records(town: Town) -> None:
    again = town.terminal.done("import-referrals", "--store", town.one, town.sheet)
    assert again["created"] == 0
    assert {one["row"] for one in again["possible_duplicates"]} == {2, 3}


def test_an_import_can_be_taken_back_in_one_step(town: Town) -> None:
    town.terminal.done("undo", "--store", town.one, town.imported["act"])
    assert town.terminal.done("find", "--store", town.one, "pike")["people"] == []


def test_without_an_act_the_newest_one_of_this_device_is_taken_back(town: Town) -> None:
    undone = town.terminal.done("undo", "--store", town.one)
    assert undone["taken_back"] == town.imported["act"]
    assert town.terminal.done("find", "--store", town.one, "pike")["people"] == []


def test_the_columns_of_a_sheet_are_remembered_though_the_import_was_taken_back(town: Town) -> None:
    town.terminal.done("undo", "--store", town.one, town.imported["act"])
    again = town.terminal.done("import-referrals", "--store", town.one, town.sheet)
    assert (town.imported["remembered"], again["remembered"], again["created"]) == (False, True, 2)


def test_an_import_waits_ten_minutes_or_until_it_is_sent_now_and_can_be_undone_meanwhile(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.grace = BY_COMMAND
    town = Town(terminal, tmp_path)
    (waiting,) = town.exchange(1, town.one)
    assert waiting["departing"] == 1
    assert waiting["departs"].startswith("2026-12-07T09:10")
    assert "1 act waits until 09:10" in terminal.lines("exchange", "--store", town.one)
    assert terminal.done("exchange", "--store", town.one, "--now")["departing"] == 0
    again = terminal.done("import-referrals", "--store", town.one, town.sheet, "--duplicates", "create")
    terminal.done("undo", "--store", town.one, again["act"])
    assert town.exchange(1, town.one)[0]["departing"] == 0


def test_a_person_is_found_by_any_words_and_shown_with_a_timeline(town: Town) -> None:
    person = town.person("llyr sian")
    shown = town.terminal.done("person", "--store", town.one, person)
    assert shown["person"]["name"] == "Siân Hughes-Llŷr"
    assert len(shown["timeline"]) > 0


def test_a_session_reaches_the_colleague_who_joined_with_eight_words(town: Town) -> None:
    person = town.person("pike")
    town.join()
    town.record(person, "Talked about the council letter")
    town.exchange()
    found = town.terminal.done("find", "--store", town.two, "council letter")["found"]
    assert len(found) == 1
    assert town.terminal.done("verify", "--store", town.two)["clean"]


def test_a_batch_says_what_it_holds_to_the_device_that_it_is_for_and_to_no_other(town: Town) -> None:
    town.join()
    town.exchange()
    town.record(town.person("pike"), "The council letter")
    town.exchange(1, town.one)
    batches = list(town.carrier.rglob("*.batch"))
    answers = [town.terminal.run("read-batch", "--store", town.two, batch) for batch in batches]
    opened = [answer for status, answer in answers if status == 0]
    assert len(opened) < len(batches)
    assert ["session"] in [entry["kinds"] for answer in opened for entry in answer["entries"]]


def test_wrong_eight_words_let_nobody_in(town: Town, tmp_path: Path) -> None:
    invitation = tmp_path / "invitation"
    terminal = town.terminal
    terminal.done("invite", "--store", town.one, "--name", "Dev Patel", "--out", invitation)
    terminal.done("join", invitation, "--store", town.two, "--carrier", town.carrier)
    place = terminal.done("invite", "--store", town.one, "--carrier", town.carrier)["applicants"][0]["place"]
    wrong = terminal.told(
        "invite", "--store", town.one, "--carrier", town.carrier, "--admit", place, "--phrase", "acorn " * 8
    )
    assert "eight words differ" in wrong


def test_a_mentor_is_let_in_and_out_again(town: Town, tmp_path: Path) -> None:
    person, store = town.person("pike"), tmp_path / "mentor"
    town.join("Ruth Osei", "mentor", store)
    with_member = town.terminal.done("find", "--store", town.one, "ruth")
    assert with_member["people"] == []
    mentor = member_of(store)
    town.terminal.done("assign", "--store", town.one, person, mentor)
    town.exchange(2, town.one, store)
    assert town.person("pike", store) == person
    town.terminal.done("assign", "--store", town.one, person, mentor, "--end")
    town.exchange(3, town.one, store)
    assert town.terminal.done("find", "--store", store, "pike")["people"] == []


def test_a_walled_colleague_holds_the_case_no_longer(town: Town) -> None:
    person = town.person("pike")
    town.join()
    town.exchange()
    town.terminal.done("wall", "--store", town.one, person, member_of(town.two), "--reason", "They are neighbours")
    town.exchange(3)
    assert town.terminal.done("find", "--store", town.two, "pike")["people"] == []
    assert town.terminal.done("verify", "--store", town.two)["clean"]


def test_a_device_that_is_struck_off_gets_nothing_more(town: Town) -> None:
    town.join()
    town.exchange()
    town.terminal.done("remove-device", "--store", town.one, device_of(town.two))
    town.record(town.person("pike"), "After the removal")
    town.exchange(2)
    assert town.terminal.done("find", "--store", town.two, "after the removal")["found"] == []


def test_what_a_struck_off_laptop_sent_too_late_is_listed_and_counts_once_it_is_accepted(town: Town) -> None:
    town.join()
    town.exchange()
    person = town.person("pike")
    town.record(person, "Written in the meantime", store=town.two)
    town.exchange(1, town.two)
    town.terminal.done("remove-device", "--store", town.one, device_of(town.two))
    town.terminal.wait(minutes=5)
    town.exchange(1, town.one)
    late = town.terminal.done("held", "--store", town.one)["held"]
    assert [(one["about"], one["by"]) for one in late] == [("Pike, Jason", "Dev Patel")]
    assert "Written in the meantime" in late[0]["what"]
    town.terminal.done("held", "--store", town.one, "--accept", late[0]["entry"])
    assert town.terminal.done("held", "--store", town.one)["held"] == []
    assert len(town.terminal.done("find", "--store", town.one, "in the meantime")["found"]) == 1


def test_a_member_gets_another_role_and_a_laptop_a_second_voice(town: Town, tmp_path: Path) -> None:
    store = tmp_path / "mentor"
    town.join()
    town.join("Ruth Osei", "mentor", store)
    town.exchange(2, town.one, town.two, store)
    town.terminal.done("change-role", "--store", town.one, member_of(store), "coordinator")
    # Whoever confirms says the role that they know.
    town.exchange(1, town.one, town.two)
    town.terminal.done("confirm-device", "--store", town.two, device_of(store))
    town.exchange(2, town.one, town.two, store)
    assert town.terminal.done("find", "--store", store, "pike")["people"] != []
    listed = town.terminal.done("members", "--store", town.one)["members"]
    ruth = next(one for one in listed if one["name"] == "Ruth Osei")
    assert (ruth["role"], ruth["devices"][0]["let_in_by"]) == ("coordinator", ["Dev Patel", "Farida Akhtar"])


def test_a_backup_comes_back_and_writes_on_under_a_new_name(town: Town, tmp_path: Path) -> None:
    town.terminal.done("backup", "--store", town.one, tmp_path / "saved")
    person = town.person("pike")
    town.record(person, "Written after the backup")
    town.terminal.done("restore", "--store", town.one, tmp_path / "saved.caseworker-backup")
    assert town.terminal.done("find", "--store", town.one, "written after the backup")["found"] == []
    town.record(person, "Written after the restore")
    assert town.terminal.done("verify", "--store", town.one)["clean"]


def test_the_kit_and_the_snapshot_bring_everything_back(town: Town, tmp_path: Path) -> None:
    kit, new = tmp_path / "kit", tmp_path / "new"
    kit.write_text("\n".join(town.kit))
    town.exchange(1, town.one)
    rehearsed = town.terminal.done("recover", "--store", new, "--kit", kit, "--carrier", town.carrier, "--rehearse")
    assert rehearsed["parts"] == 1
    recovered = town.terminal.done("recover", "--store", new, "--kit", kit, "--carrier", town.carrier)
    assert recovered["member"] == "Farida Akhtar"
    assert town.person("pike", new) == town.person("pike")
    town.record(town.person("pike", new), "On the new laptop", store=new)
    assert town.terminal.done("verify", "--store", new)["clean"]


def test_colleagues_hear_of_a_recovered_device_and_go_on_with_it(town: Town, tmp_path: Path) -> None:
    kit, new = tmp_path / "kit", tmp_path / "new"
    kit.write_text("\n".join(town.kit))
    town.join()
    town.exchange()
    town.terminal.wait(days=2)
    town.exchange(1)
    arguments = ("--kit", kit, "--carrier", town.carrier, "--name", "Farida Akhtar")
    town.terminal.done("recover", "--store", new, *arguments)
    town.record(town.person("pike", new), "From the new laptop", store=new)
    town.exchange(3, new, town.two)
    assert len(town.terminal.done("find", "--store", town.two, "from the new laptop")["found"]) == 1


def test_members_are_listed_with_their_devices(town: Town) -> None:
    town.join()
    listed = town.terminal.done("members", "--store", town.one)["members"]
    assert {(one["name"], len(one["devices"])) for one in listed} == {
        ("Farida Akhtar", 1),
        ("Dev Patel", 1),
        ("Trustee", 1),
    }
    assert "Dev Patel, coordinator" in town.terminal.lines("members", "--store", town.one)


def test_a_changed_passphrase_opens_the_store_and_the_old_one_does_not(town: Town, tmp_path: Path) -> None:
    new = tmp_path / "new"
    new.write_text("another invented passphrase\n")
    town.terminal.done("passphrase", "--store", town.one, "--new-file", new)
    town.terminal.done("find", "--store", town.one, "pike", "--passphrase-file", new)
    assert "passphrase" in town.terminal.told("find", "--store", town.one, "pike")


def test_an_id_that_is_none_is_a_mistake_in_the_command(town: Town) -> None:
    with pytest.raises(SystemExit) as stopped:
        town.terminal.run("undo", "--store", town.one, "deadbeef")
    assert stopped.value.code == 2


def test_two_coordinators_and_a_delay_erase_a_case_for_good(town: Town) -> None:
    person = town.person("pike")
    town.join()
    town.exchange()
    town.terminal.done("erase", "--store", town.one, person)
    assert "already" in town.terminal.told("erase", "--store", town.one, person)
    town.terminal.done("erase", "--store", town.two, person)
    town.exchange()
    assert town.person("pike") == person
    town.terminal.wait(days=8)
    town.exchange(2)
    for store in (town.one, town.two):
        assert town.terminal.done("find", "--store", store, "pike")["people"] == []
        assert "not on this device" in town.terminal.told("person", "--store", store, person)
        assert town.terminal.done("verify", "--store", store)["clean"]


def test_two_records_of_one_person_are_joined_and_parted(town: Town) -> None:
    one, other = town.person("pike"), town.person("sian")
    town.terminal.done("link", "--store", town.one, one, other)
    assert len(town.terminal.done("find", "--store", town.one, "pike")["people"]) <= 1
    town.terminal.done("link", "--store", town.one, one, other, "--part")
    assert town.person("pike") == one


def test_a_new_store_without_a_keyring_says_what_guards_it(terminal: Terminal, tmp_path: Path) -> None:
    named = ("--service", "Invented Gate House", "--name", "Farida Akhtar")
    said = terminal.lines("new", "--store", tmp_path / "one", *named)
    assert "no keyring, so the passphrase alone protects the records" in said


def test_the_day_of_a_demonstration_that_cannot_be_read_is_said_as_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["demo", str(tmp_path), "--today", "nonsense"])
    assert ended.value.code == 2
    assert "argument --today: write the day as 2026-12-07\n" in capsys.readouterr().err


def test_only_what_a_person_is_asked_for_can_be_permitted(town: Town, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["permission", "--store", str(town.one), town.person("pike"), "ab" * 16, "risk"])
    assert "attendance, outcome, progress" in capsys.readouterr().err.replace("'", "")


def test_a_person_in_plain_text_comes_with_what_was_written(town: Town) -> None:
    person = town.person("pike")
    town.record(person, "Talked about the council letter")
    assert "Talked about the council letter  Farida Akhtar\n" in town.terminal.lines(
        "person", "--store", town.one, person
    )


def test_a_permission_for_somebody_who_is_not_named_is_refused_in_a_sentence(town: Town) -> None:
    told = town.terminal.told("permission", "--store", town.one, town.person("pike"), "ab" * 16, "progress")
    assert told.endswith(".\n")


def test_a_wrong_passphrase_is_one_sentence_and_exit_one(town: Town, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not the passphrase at all\n")
    told = town.terminal.told("find", "--store", town.one, "pike", "--passphrase-file", wrong)
    assert "passphrase" in told


def test_what_is_printed_for_a_person_writes_days_out(town: Town) -> None:
    lines = town.terminal.lines("person", "--store", town.one, town.person("sian"))
    assert "18 December 2026" in lines
    assert "2026-12" not in lines


def test_a_command_that_does_not_exist_is_exit_two(terminal: Terminal) -> None:
    with pytest.raises(SystemExit) as stopped:
        terminal.run("fly")
    assert stopped.value.code == 2


NOBODY = "ab" * 16


@pytest.mark.parametrize(
    "words",
    [
        ("person", NOBODY),
        ("record-session", NOBODY, "--summary", "Talked", "--attendance", "on_time"),
        ("assign", NOBODY, NOBODY),
        ("wall", NOBODY, NOBODY),
        ("permission", NOBODY, NOBODY, "progress"),
        ("erase", NOBODY),
        ("link", NOBODY, NOBODY),
        ("undo", NOBODY),
        ("remove-device", NOBODY),
        ("read-batch", "no-such-file"),
        ("import-referrals", "no-such-file"),
        ("invite", "--name", "Dev Patel", "--out", "no-such-folder/invitation"),
    ],
)
def test_what_is_not_there_is_one_sentence(town: Town, words: tuple[str, ...]) -> None:
    told = town.terminal.told(words[0], "--store", town.one, *words[1:])
    assert told.endswith(".\n")
    assert told.count("\n") == 1


def test_an_invitation_is_for_somebody(town: Town, tmp_path: Path) -> None:
    told = town.terminal.told("invite", "--store", town.one, "--out", tmp_path / "invitation")
    assert told.startswith("Say with --name")


def test_a_pathway_that_is_none_is_answered_with_those_that_are(town: Town) -> None:
    words = ("record-session", "--store", town.one, town.person("pike"), "--summary", "Talked", "--attendance", "late")
    assert "accommodation" in town.terminal.told(*words, "--pathway", "gardens")


def test_a_carrier_that_is_away_is_told_where_errors_are_told(town: Town, tmp_path: Path) -> None:
    told = town.terminal.told("exchange", "--store", town.one, "--carrier", tmp_path / "nowhere")
    assert told.startswith("The shared folder cannot be reached")


def test_a_store_that_may_not_be_written_is_one_sentence(town: Town) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("filelock._unix.os.open", _read_only)
        told = town.terminal.told("find", "--store", town.one, "pike")
    assert told.startswith("A file or folder may not be read or written here.")


def _read_only(*_: object) -> int:
    raise OSError(errno.EROFS, "Read-only file system")


def test_every_command_without_what_it_needs_is_exit_two(terminal: Terminal) -> None:
    for command in COMMANDS:
        with pytest.raises(SystemExit) as stopped:
            terminal.run(command)
        assert stopped.value.code == 2


COMMANDS = (
    *("demo", "new", "import-referrals", "find", "person", "record-session", "verify", "exchange", "read-batch"),
    *("invite", "join", "members", "remove-device", "recover", "assign", "wall", "permission", "erase", "link", "undo"),
    *("backup", "restore", "passphrase", "ledger"),
)


def test_a_body_is_taken_as_a_partner_let_into_a_case_and_reads_its_part_alone(town: Town, tmp_path: Path) -> None:
    terminal, body = town.terminal, tmp_path / "body"
    terminal.done("new", "--store", body, "--service", "Invented Probation", "--name", "Hari Vale", "--body")
    files = {store: tmp_path / f"roster-{store.name}" for store in (town.one, body)}
    words = {store: terminal.done("partner", "--store", store, "--out", file)["words"] for store, file in files.items()}
    assert "differ" in terminal.told("partner", "--store", town.one, "--pin", files[body], "--words", words[town.one])
    service = terminal.done("partner", "--store", town.one, "--pin", files[body], "--words", words[body])["partner"]
    terminal.done("partner", "--store", body, "--pin", files[town.one], "--words", words[town.one])
    assert "already" in terminal.told("partner", "--store", town.one, "--pin", files[body], "--words", words[body])
    person = town.person("pike")
    assert "not a partner" in terminal.told("share", "--store", town.one, person, "ab" * 16)
    terminal.done("share", "--store", town.one, person, service)
    asked = ("permission", "--store", town.one, person, service, "progress")
    assert "over already" in terminal.told(*asked, "--until", "2020-01-01")
    terminal.done(*asked, "--how", "phone", "--on", "2020-01-01", "--until", "2090-03-01")
    assert "said by phone, heard by Farida Akhtar, until 1 March 2090" in terminal.lines(
        "person", "--store", town.one, person
    )
    reads, invitation = tmp_path / "practitioner", tmp_path / "invitation-priya"
    terminal.done("invite", "--store", body, "--name", "Priya Nair", "--role", "practitioner", "--out", invitation)
    joined = terminal.done("join", invitation, "--store", reads, "--carrier", town.carrier)
    place = terminal.done("invite", "--store", body, "--carrier", town.carrier)["applicants"][0]["place"]
    terminal.done("invite", "--store", body, "--admit", place, "--phrase", joined["phrase"])
    town.exchange(3, town.one, body, reads)
    assert [one["id"] for one in terminal.done("find", "--store", reads, "pike")["people"]] == [person]
    assert terminal.done("find", "--store", reads, "hughes")["people"] == []
    assert terminal.done("verify", "--store", reads)["clean"]


def test_a_store_whose_own_file_is_gone_is_said_and_not_made_anew(town: Town) -> None:
    file = next(path for path in town.one.iterdir() if path.name.endswith(".db"))
    file.rename(file.with_suffix(".away"))
    assert "Restore a backup" in town.terminal.told("find", "--store", town.one, "pike")
    assert not file.exists()
