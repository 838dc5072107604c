"""Pictures of every page and state, for a maintainer to look through: `python -m tests.picture_book OUT`.

Every page, record, tab and form of the demonstration for each role, found by going there, and the states that it is
not in: empty, full, refused, locked, crashed, setting up. Each in several looks, or with `--every` in all of them:
palettes, languages, text sizes, windows. `OUT/sheets` holds them side by side, `OUT/index.html` leads to each.
"""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from html import escape
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from caseworker.bootstrap import Surroundings
from caseworker.demo.figures import PASSPHRASE, Figures
from caseworker.demonstration import make_demonstration
from caseworker.domain.clock import SystemClock, local_day
from caseworker.entropy import SystemEntropy
from caseworker.storage.secret_store import NoSecrets
from tests.ui import pictures
from tests.ui.crawl import scenes
from tests.ui.entrances import ENTRANCES
from tests.ui.fake import FakeGateway
from tests.ui.stage import Stage
from ui.app import make_application
from ui.i18n import Language
from ui.main_window import MainWindow
from ui.palettes import PaletteName
from ui.seat import Seat

STORES = ("coordinator", "mentor-1", "practitioner")
THUMB, ACROSS, DOWN, CAPTION = QSize(480, 300), 4, 5, 22


class Look(NamedTuple):
    """How a window looks: palette, language, text size in percent, and its size."""

    palette: PaletteName
    language: Language
    percent: int
    size: tuple[int, int]

    def __str__(self) -> str:
        wide, tall = self.size
        return f"{self.palette.value}-{self.language.value}-{self.percent}-{wide}x{tall}"


SMALL, WIDE = (1024, 700), (1360, 850)
FEW = (
    Look(PaletteName.LIGHT, Language.ENGLISH, 100, WIDE),
    Look(PaletteName.DARK, Language.ENGLISH, 100, SMALL),
    Look(PaletteName.CONTRAST, Language.WELSH, 100, WIDE),
    Look(PaletteName.LIGHT, Language.WELSH, 200, SMALL),
    Look(PaletteName.DARK, Language.WELSH, 200, WIDE),
    Look(PaletteName.CONTRAST, Language.ENGLISH, 200, SMALL),
)
"""Every palette in both languages, sizes of text and windows, each value beside each other one at least once."""
EVERY = tuple(
    Look(*chosen)
    for chosen in product(
        (PaletteName.LIGHT, PaletteName.DARK, PaletteName.CONTRAST), Language, (100, 200), (WIDE, SMALL)
    )
)


class Page(NamedTuple):
    """A picture: the look it was taken in, what it shows, and where it is."""

    look: Look
    name: str
    file: Path


def taken(window: MainWindow) -> QPixmap:
    """What is on screen, dialogs in front."""
    picture = window.grab()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            painter = QPainter(picture)
            painter.drawPixmap(window.mapFromGlobal(dialog.mapToGlobal(QPoint(0, 0))), dialog.grab())
            painter.end()
    return picture


def wear(window: MainWindow, look: Look) -> None:
    """Put a look on a window."""
    window.resize(*look.size)
    preferences = window._parts.preferences
    preferences.palette, preferences.text_size = look.palette, look.percent
    window._parts.theme.wear(preferences.look)
    window._speak(look.language)


def of_the_demonstration(app: QApplication, stores: Path, out: Path, look: Look) -> Iterator[Page]:
    """Every scene of every role."""
    around = Surroundings(SystemClock(), SystemEntropy(), NoSecrets())
    for store in STORES:
        seat = Seat(app, stores / store, around=around)
        wear(seat.window, look)
        seat.unlock(PASSPHRASE)
        seat.settle()
        for scene in scenes(seat.workspace, settle=seat.settle):
            seat.settle()  # what has just come has been laid out
            yield _kept(taken(seat.window), look, f"{store} {scene}", out)
        seat.close()


def of_the_states(app: QApplication, out: Path, look: Look) -> Iterator[Page]:
    """Every state that a working demonstration is not in."""
    for state in (*pictures.STATES, *ENTRANCES):
        with TemporaryDirectory() as folder:
            stage = Stage(app, Path(folder), gateway=FakeGateway(), made=state not in ENTRANCES)
            wear(stage.window, look)
            state(stage)
            stage.settle()
            yield _kept(taken(stage.window), look, f"state {state.__name__}", out)
            stage.close()


def _kept(picture: QPixmap, look: Look, name: str, out: Path) -> Page:
    file = out / str(look) / f"{name.replace(' ', '-')}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.save(str(file))
    return Page(look, name, file)


def sheets(pages: Sequence[Page], out: Path, look: Look) -> list[Path]:
    """The pictures of one look side by side, so many to a sheet."""
    own = [page for page in pages if page.look == look]
    made = []
    for number, first in enumerate(range(0, len(own), ACROSS * DOWN), 1):
        file = out / "sheets" / f"{look}-{number:02}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        _sheet(own[first : first + ACROSS * DOWN]).save(str(file))
        made.append(file)
    return made


def _sheet(pages: Sequence[Page]) -> QImage:
    lines = -(-len(pages) // ACROSS)
    cell = QSize(THUMB.width() + 8, THUMB.height() + CAPTION + 8)
    image = QImage(cell.width() * ACROSS, cell.height() * lines, QImage.Format.Format_RGB32)
    image.fill(QColor("#888888"))
    painter = QPainter(image)
    painter.setPen(QColor("white"))
    for number, page in enumerate(pages):
        left, top = number % ACROSS * cell.width() + 4, number // ACROSS * cell.height() + 4
        small = QImage(str(page.file)).scaled(
            THUMB, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawText(QRect(left, top, THUMB.width(), CAPTION), page.name)
        painter.drawImage(left, top + CAPTION, small)
    painter.end()
    return image


def index(pages: Sequence[Page], out: Path) -> Path:
    """A page that leads to every picture, look by look."""
    lines = ["<!doctype html><meta charset='utf-8'><title>Caseworker: the picture book</title>"]
    for look in dict.fromkeys(page.look for page in pages):
        lines.append(f"<h2>{escape(str(look))}</h2>")
        lines += [
            f"<a href='{page.file.relative_to(out)}'><img loading='lazy' width='320' "
            f"src='{page.file.relative_to(out)}' alt='{escape(page.name)}' title='{escape(page.name)}'></a>"
            for page in pages
            if page.look == look
        ]
    made = out / "index.html"
    made.write_text("\n".join(lines), encoding="utf-8")
    return made


def main(argv: Sequence[str]) -> None:
    """Draw the book."""
    parser = argparse.ArgumentParser(prog="python -m tests.picture_book", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--every", action="store_true", help="every look there is, not only six")
    parser.add_argument("--demonstration", type=Path, help="stores that are there already, instead of new ones")
    arguments = parser.parse_args(argv[1:])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(list(argv[:1]))
    pages: list[Page] = []
    with TemporaryDirectory() as folder:
        stores = arguments.demonstration or Path(folder) / "demonstration"
        if arguments.demonstration is None:
            make_demonstration(stores, figures=Figures.of(), seed=7, today=local_day(SystemClock().now()))
        for look in EVERY if arguments.every else FEW:
            pages += of_the_demonstration(app, stores, arguments.out, look)
            pages += of_the_states(app, arguments.out, look)
            sheets(pages, arguments.out, look)
            sys.stdout.write(f"{look}: {sum(page.look == look for page in pages)} pictures\n")
            sys.stdout.flush()
    sys.stdout.write(f"{len(pages)} pictures; begin with {index(pages, arguments.out)}\n")


if __name__ == "__main__":
    main(sys.argv)
