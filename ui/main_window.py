"""The window: the entrance while locked, the workspace while somebody is signed in, and the ways between them."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from caseworker.domain.clock import Clock
from caseworker.domain.errors import say
from ui.context import Context, Entrance, OpenService
from ui.dialogs.crash import show_crash
from ui.dialogs.idle import IdleWarning
from ui.i18n import Language, Speaker
from ui.idle import IdleWatch
from ui.pages.set_up import SetUpPage
from ui.pages.unlock import UnlockPage
from ui.palettes import PaletteName
from ui.preferences import NORMAL, STEP, Preferences
from ui.tasks import ServiceTasks, Threads
from ui.theme import Look, Theme
from ui.widgets.words import Words
from ui.workspace import Workspace

SMALLEST_SIZE = (760, 560)
FIRST_SIZE = (1360, 850)


@dataclass(frozen=True)
class Parts:
    """What the window is put together from."""

    entrance: Entrance
    threads: Threads
    theme: Theme
    speaker: Speaker
    preferences: Preferences
    clock: Clock


class MainWindow(QWidget):
    """The only top-level window. Its title names the program and nobody else."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._words = Words(self)
        self._words.put(self.setWindowTitle, say("Caseworker"))
        self._tasks: ServiceTasks | None = None
        self._warning: IdleWarning | None = None
        self.workspace: Workspace | None = None
        self._screens = QStackedLayout()
        self._screens.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._screens)
        self.setMinimumSize(*SMALLEST_SIZE)
        self._watch_idleness()
        self._restore()
        self.show_entrance()

    @property
    def threads(self) -> Threads:
        """Where the work beside the window is done."""
        return self._parts.threads

    # The entrance

    def show_entrance(self) -> None:
        """Show the way in: setting up where there is no service yet, else the lock screen."""
        parts = self._parts
        doorstep = parts.entrance.doorstep()
        page: SetUpPage | UnlockPage
        if doorstep.made:
            page = UnlockPage(parts.theme, entrance=parts.entrance, threads=parts.threads, doorstep=doorstep)
        else:
            page = SetUpPage(parts.theme, entrance=parts.entrance, threads=parts.threads)
        page.opened.connect(self._open)
        page.status.language_asked.connect(self._speak)
        self._show(page)
        page.arrive()

    def _open(self, service: OpenService) -> None:
        parts = self._parts
        self._tasks = ServiceTasks(self, threads=parts.threads, service=service)
        context = Context(
            tasks=self._tasks,
            gateway=service.gateway,
            clock=parts.clock,
            theme=parts.theme,
            preferences=parts.preferences,
        )
        self.workspace = Workspace(context=context, tasks=self._tasks)
        self.workspace.lock_asked.connect(self.lock)
        self.workspace.quit_asked.connect(self.close)
        self.workspace.language_asked.connect(self._speak)
        self.workspace.palette_asked.connect(self._wear_palette)
        self.workspace.text_size_asked.connect(self._change_text_size)
        self._show(self.workspace)
        self.workspace.people.arrive()
        self._idle.start()

    # The lock

    def lock(self) -> None:
        """Keep what is being typed, close the store, throw the pages with their models away, show the lock screen."""
        if self._close_store():
            self.show_entrance()

    def _close_store(self) -> bool:
        workspace, tasks = self.workspace, self._tasks
        if workspace is None or tasks is None:
            return False
        self._idle.stop()
        self._stop_warning()
        workspace.keep()
        self.workspace, self._tasks = None, None
        tasks.close(then=tasks.deleteLater)
        return True

    def _show(self, screen: QWidget) -> None:
        before = self._screens.currentWidget()
        self._screens.addWidget(screen)
        self._screens.setCurrentWidget(screen)
        if before is not None:
            self._screens.removeWidget(before)
            before.hide()
            before.deleteLater()

    # Idleness

    def _watch_idleness(self) -> None:
        self._idle = IdleWatch(self, clock=self._parts.clock)
        self._idle.warned.connect(self._warn)
        self._idle.returned.connect(self._stop_warning)
        self._idle.expired.connect(self.lock)

    def watch_idleness(self) -> IdleWatch:
        """What notices that nobody is there."""
        return self._idle

    def _warn(self, seconds: int) -> None:
        if self._warning is None:
            self._warning = IdleWarning(self)
            self._warning.lock_button.clicked.connect(self.lock)
            self._warning.finished.connect(self._stayed)
            self._warning.open()
        self._warning.count_down(seconds)

    def _stayed(self) -> None:
        self._stop_warning()
        if self.workspace is not None:
            self._idle.start()

    def _stop_warning(self) -> None:
        warning, self._warning = self._warning, None
        if warning is not None:
            warning.hide()
            warning.deleteLater()

    # Language and look

    def _speak(self, language: Language) -> None:
        self._parts.preferences.language = language
        self._parts.speaker.switch(language)

    def _wear_palette(self, palette: PaletteName) -> None:
        self._parts.preferences.palette = palette
        self._wear()

    def _change_text_size(self, step: int) -> None:
        preferences = self._parts.preferences
        preferences.text_size = preferences.text_size + step * STEP if step else NORMAL
        self._wear()

    def _wear(self) -> None:
        preferences = self._parts.preferences
        self._parts.theme.wear(Look(preferences.palette, preferences.text_size))

    # The window itself

    def come_forward(self) -> None:
        """Stand in front of the other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def show_crash(self, details: str) -> None:
        """Show what went wrong; the window stays usable."""
        show_crash(self, details=details)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._parts.preferences.geometry = self.saveGeometry()
        self._close_store()
        event.accept()

    def _restore(self) -> None:
        self.resize(*FIRST_SIZE)
        geometry = self._parts.preferences.geometry
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
