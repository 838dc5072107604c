"""Access: everything that takes the focus has a name, nothing is too small to hit, nothing is cut off."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollBar, QWidget

from tests.ui import looked_at, pictures
from tests.ui.conftest import Stages
from tests.ui.entrances import ENTRANCES
from tests.ui.fake import FakeGateway
from tests.ui.stage import Stage, visible
from ui.i18n import Language
from ui.palettes import PaletteName

pytestmark = pytest.mark.unmeasured

State = Callable[[Stage], None]
every_state = pytest.mark.parametrize("state", [*pictures.STATES, *ENTRANCES], ids=lambda state: state.__name__)


def _in_state(stages: Stages, state: State, *, percent: int = 100, size: tuple[int, int] = (1360, 850)) -> Stage:
    stage = stages(gateway=FakeGateway(), made=state not in ENTRANCES)
    stage.window.resize(*size)
    stage.window._speak(Language.ENGLISH)
    stage.wear(percent=percent)
    state(stage)
    stage.settle()
    return stage


class Worn(NamedTuple):
    """How a window is looked at."""

    palette: PaletteName
    percent: int
    language: Language
    size: tuple[int, int]


LOOKS = (
    Worn(PaletteName.DARK, 80, Language.ENGLISH, (1360, 850)),
    Worn(PaletteName.CONTRAST, 150, Language.WELSH, (1024, 700)),
    Worn(PaletteName.LIGHT, 200, Language.WELSH, (1360, 850)),
    Worn(PaletteName.LIGHT, 200, Language.ENGLISH, (1024, 700)),
)


@every_state
def test_everything_is_named_large_enough_whole_and_in_the_colours_that_were_chosen(
    stages: Stages, state: State
) -> None:
    stage = _in_state(stages, state)
    assert looked_at.unnamed(stage.window) == []
    assert looked_at.too_small(stage.window) == []
    assert looked_at.cut_off(stage.window) == []
    for worn in LOOKS:
        stage.window.resize(*worn.size)
        stage.window._speak(worn.language)
        stage.wear(worn.palette, percent=worn.percent)
        assert looked_at.cut_off(stage.window) == [], worn
        assert worn.palette is PaletteName.LIGHT or _light(stage) < 0.12, worn


def _light(stage: Stage) -> float:
    """How much of a window is light."""
    image = stage.window.grab().toImage()
    corners = [image.pixelColor(x, y) for x in range(4, image.width(), 40) for y in range(4, image.height(), 40)]
    return sum(colour.lightness() > 200 for colour in corners) / len(corners)


def test_nothing_but_the_window_and_its_dialogs_is_ever_a_window_of_its_own(stages: Stages) -> None:
    stage = stages()
    shown: set[str] = set()
    stage.app.focusWindowChanged.connect(lambda window: shown.add(window.objectName() if window else ""))
    pictures.gate(stage)
    stage.settle()
    tops = [type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert tops == ["MainWindow"]
    assert shown <= {"MainWindowWindow"}


def test_tab_goes_through_the_whole_page_and_comes_back(person: Stage) -> None:
    person.workspace.record_session()
    person.settle()
    first = QApplication.focusWidget()
    seen = [first]
    while (current := _next(person)) is not first and len(seen) < 100:
        seen.append(current)
    assert len(seen) < 100
    kinds = {type(widget).__name__ for widget in seen if widget}
    assert {"RailButton", "SearchField", "RowsView", "Tabs", "TextBox", "KeyButton"} <= kinds


def _next(stage: Stage) -> QWidget | None:
    stage.window.focusNextPrevChild(True)
    return QApplication.focusWidget()


def test_every_row_of_every_list_is_read_out_as_a_sentence(stages: Stages) -> None:
    for state in (pictures.person, pictures.match, pictures.sync):
        stage = _in_state(stages, state)
        for view in visible(stage.window, QAbstractItemView):
            model = view.model()  # type: ignore[attr-defined]
            said = [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]
            assert said
            assert all(text and "None" not in text and "<" not in text for text in said)


def test_nothing_scrolls_sideways(stages: Stages) -> None:
    for state in (pictures.person, pictures.overview, pictures.sync):
        stage = _in_state(stages, state, percent=200, size=(1024, 700))
        bars = [bar for bar in visible(stage.window, QScrollBar) if bar.orientation() is Qt.Orientation.Horizontal]  # type: ignore[attr-defined]
        assert bars == []


@pytest.mark.parametrize("name", ["people", "person"])
def test_the_pictures_are_drawn(stages: Stages, name: str) -> None:
    stage = _in_state(stages, getattr(pictures, name))
    assert stage.window.grab().size().width() == 1360
