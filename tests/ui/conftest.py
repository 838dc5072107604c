"""What the tests of the window share: one application, and a window over the service in memory."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.devices import Device
from tests.queries.conftest import Town, make_town
from tests.ui.fake import FakeGateway
from tests.ui.office import Office
from tests.ui.people import JASON
from tests.ui.stage import Stage
from ui.i18n import Language, Speaker
from ui.palettes import PaletteName
from ui.theme import Look, Theme

Stages = Callable[..., Stage]


@pytest.fixture
def stages(qapp: QApplication, tmp_path: Path) -> Iterator[Stages]:
    """Makes windows, and closes them after the test."""
    made: list[Stage] = []

    def make(**options: object) -> Stage:
        made.append(Stage(qapp, tmp_path, **options))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for stage in made:
        stage.close()


Offices = Callable[..., Office]


@pytest.fixture
def offices(qapp: QApplication, tmp_path: Path) -> Iterator[Offices]:
    """Opens windows over the devices of a town of the test's own, a coordinator's when nobody else is named."""
    opened: list[Office] = []
    town: list[Town] = []

    def open_office(who: str | Device = "farida") -> Office:
        if not town:
            (tmp_path / "town").mkdir()
            town.append(make_town(tmp_path / "town"))
        at = who if isinstance(who, Device) else getattr(town[0], who)
        folder = tmp_path / at.name
        folder.mkdir(exist_ok=True)
        opened.append(Office(qapp, folder, town=town[0], at=at))
        return opened[-1]

    yield open_office
    for office in opened:
        office.close()


@pytest.fixture
def office(offices: Offices) -> Office:
    """A coordinator's window over a real service: two coordinators, the mentor Ruth, a body, and Jason Pike."""
    return offices()


@pytest.fixture
def locked(stages: Stages) -> Stage:
    """A window at its lock screen."""
    return stages()


@pytest.fixture
def stage(stages: Stages) -> Stage:
    """A window with somebody signed in, on the People page."""
    made = stages()
    made.open_people()
    return made


@pytest.fixture
def person(stage: Stage) -> Stage:
    """A window with Jason Pike open."""
    stage.open_person(JASON.case)
    return stage


@pytest.fixture
def gateway(request: pytest.FixtureRequest) -> FakeGateway:
    """What the window of this test asks."""
    made: Stage = request.getfixturevalue("stage")
    return made.gateway


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[Speaker]:
    """A voice that speaks English again after the test."""
    made = Speaker(qapp)
    made.switch(Language.ENGLISH)
    yield made
    made.switch(Language.ENGLISH)
    made.deleteLater()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light look at 100 %."""
    made = Theme(qapp)
    made.wear(Look(PaletteName.LIGHT, 100))
    yield made
    made.deleteLater()
