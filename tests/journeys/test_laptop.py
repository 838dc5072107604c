"""What is done with a laptop from the window, on real stores: passphrase, backup, kit, invitation, joining."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from caseworker.bootstrap import NewService, OpenDirectory, make_service, open_directory
from caseworker.domain.errors import KnownError, NotHere, Refused, in_english
from caseworker.laptop import Laptop
from caseworker.queries.inviting import invitees
from caseworker.storage.backup import Copying, check_backup, restore
from caseworker.storage.recovery_kit import kit_lines
from caseworker.sync.carriers.folder import FolderCarrier
from tests.journeys.stores import PASSPHRASE, RECOVERY, around, new_service, reopened
from tests.memory_secrets import MemorySecrets

NEW = "quite another passphrase, invented"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenDirectory]:
    """A coordinator's open store with a shared folder."""
    (tmp_path / "shared").mkdir()
    made = new_service(tmp_path / "store")
    made.exchange(FolderCarrier(tmp_path / "shared"))
    yield made
    made.close()


@pytest.fixture
def laptop(opened: OpenDirectory) -> Laptop:
    return Laptop(opened)


def back_up(laptop: Laptop, folder: Path) -> Path:
    return laptop.back_up(folder=folder, copying=Copying())


def test_the_passphrase_is_changed_while_the_store_is_open(laptop: Laptop, opened: OpenDirectory) -> None:
    with pytest.raises(Refused):
        laptop.change_passphrase(opened.desk, passphrase="not the one that it is", new=NEW)
    said = laptop.change_passphrase(opened.desk, passphrase=PASSPHRASE, new=NEW).said
    assert "Older backups" in in_english(said)
    opened.close()
    with pytest.raises(Refused):
        reopened(opened.directory)
    open_directory(opened.directory, passphrase=NEW, around=around(4)).close()


def test_a_backup_is_named_by_the_day_checked_and_remembered_and_a_second_stands_beside_it(
    laptop: Laptop, opened: OpenDirectory, tmp_path: Path
) -> None:
    first, second = back_up(laptop, tmp_path), back_up(laptop, tmp_path)
    assert (first.name, second.name) == (
        "caseworker-2026-12-07.caseworker-backup",
        "caseworker-2026-12-07-2.caseworker-backup",
    )
    check_backup(first)
    laptop.note_backup(opened.desk)
    with opened.reading() as reader:
        facts = [fact for tab in laptop.settings(reader) for section in tab.sections for fact in section.facts]
    assert "7 December 2026" in next(
        in_english(f.words) for f in facts if in_english(f.label).startswith("Last backup")
    )
    opened.close()
    restore(
        first, directory=tmp_path / "again", passphrase=PASSPHRASE, secrets=around(1).secrets, clock=around(1).clock
    )
    reopened(tmp_path / "again").close()


def test_a_stick_that_was_pulled_out_is_told_and_leaves_nothing(laptop: Laptop, opened: OpenDirectory) -> None:
    with pytest.raises(NotHere, match="Plug the stick in"):
        back_up(laptop, opened.directory / "gone")


def test_the_kit_is_tried_and_the_office_no_longer_misses_it(laptop: Laptop, opened: OpenDirectory) -> None:
    missing = "SELECT count(*) FROM gap WHERE code='never_rehearsed'"
    with opened.reading() as reader:
        assert reader.exec_driver_sql(missing).scalar() == 1
    laptop.rehearse(opened.desk, kit="\n".join(kit_lines(RECOVERY)), folder=None)
    with opened.reading() as reader:
        assert reader.exec_driver_sql(missing).scalar() == 0


def test_a_kit_with_a_slip_or_of_somebody_else_is_refused_and_changes_nothing(
    laptop: Laptop, opened: OpenDirectory
) -> None:
    lines = list(kit_lines(RECOVERY))
    lines[1] = lines[1][:-1] + ("A" if lines[1][-1] != "A" else "B")
    with pytest.raises(Refused, match="line 2"):
        laptop.rehearse(opened.desk, kit="\n".join(lines), folder=None)
    with pytest.raises(KnownError):
        laptop.rehearse(opened.desk, kit="\n".join(kit_lines(bytes(32))), folder=None)
    with opened.reading() as reader:
        assert reader.exec_driver_sql("SELECT count(*) FROM gap WHERE code='never_rehearsed'").scalar() == 1


def test_the_file_of_an_invitation_names_nobody_and_is_noted(
    laptop: Laptop, opened: OpenDirectory, tmp_path: Path
) -> None:
    said = laptop.invite(opened.desk, name="Ruth Osei", role="mentor", team="", member="", folder=tmp_path).said
    (file,) = tmp_path.glob("*.json")
    assert file.name == "caseworker-invitation-2026-12-07.json"
    assert b"Ruth" not in file.read_bytes()
    assert file.name in in_english(said)
    with opened.reading() as reader:
        assert laptop.applicants(reader) == ()
        assert invitees(opened.reading_of(reader)).who


def test_nobody_is_let_in_by_words_that_are_not_eight(laptop: Laptop, opened: OpenDirectory) -> None:
    with pytest.raises(Refused, match="not eight words"):
        laptop.admit(opened.desk, place="anywhere", compared="one two three")


def test_a_store_with_a_keyring_says_that_its_backup_opens_on_this_computer_alone(tmp_path: Path) -> None:
    surroundings = replace(around(3), secrets=MemorySecrets())
    made = make_service(
        tmp_path / "kept",
        new=NewService("Invented Gate House", "Farida Akhtar"),
        passphrase=PASSPHRASE,
        recovery=RECOVERY,
        around=surroundings,
    )
    with made.reading() as reader:
        sections = [section for tab in Laptop(made).settings(reader) for section in tab.sections]
    made.close()
    assert any("opens on this computer alone" in in_english(said) for one in sections for said in one.says)
