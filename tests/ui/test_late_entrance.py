"""The first page stands before anything behind it is loaded; what is loaded then is waited for, and has its say."""

from pathlib import Path

from caseworker.domain.errors import say
from caseworker.storage.vault_file import VAULT_FILE
from tests.ui.conftest import Stages
from tests.ui.fake import PASSPHRASE, FakeEntrance
from tests.ui.stage import visible
from ui.context import Doorstep
from ui.late_entrance import LateEntrance
from ui.pages.unlock import UnlockPage
from ui.pages.welcome import WelcomePage
from ui.widgets.bars import Notice

NOTICE = say("This computer has no keyring, so the passphrase alone protects the records. Keep it long.")


def late(folder: Path, *, made: bool = True) -> LateEntrance:
    if made:
        (folder / VAULT_FILE).touch()
    return LateEntrance(folder, make=lambda: FakeEntrance(notice=NOTICE, made=made))


def test_where_a_store_lies_the_lock_page_is_shown_and_elsewhere_the_welcome(stages: Stages, tmp_path: Path) -> None:
    assert visible(stages(entrance=late(tmp_path, made=False)).window, WelcomePage)
    assert visible(stages(entrance=late(tmp_path)).window, UnlockPage)


def test_what_is_known_once_it_is_loaded_is_said_on_the_lock_page(stages: Stages, tmp_path: Path) -> None:
    entrance = late(tmp_path)
    stage = stages(entrance=entrance)
    assert entrance.doorstep() == Doorstep(made=True)
    assert visible(stage.window, Notice) == []
    stage.window.load_soon()
    stage.until(lambda: bool(visible(stage.window, Notice)))
    assert entrance.doorstep().notice == NOTICE


def test_a_passphrase_that_comes_before_it_is_loaded_waits_for_it(stages: Stages, tmp_path: Path) -> None:
    stage = stages(entrance=late(tmp_path))
    stage.unlock(PASSPHRASE)
    assert stage.workspace.isVisible()


def test_whoever_closes_the_window_at_once_loads_nothing(stages: Stages, tmp_path: Path) -> None:
    entrance = late(tmp_path)
    stage = stages(entrance=entrance)
    stage.window.load_soon()
    stage.window.close()
    assert not stage.window._loading.isActive()
    assert entrance.doorstep() == Doorstep(made=True)
