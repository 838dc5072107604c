"""The window: the entrance while locked, the workspace while somebody is signed in, and the ways between them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QStackedLayout, QWidget
from shiboken6 import isValid

from caseworker.domain.clock import Clock
from caseworker.domain.errors import say
from caseworker.queries.tones import Tone
from ui import circles
from ui.context import Context, Entrance, OpenService
from ui.dialogs.crash import CRASH, show_crash
from ui.dialogs.idle import IdleWarning
from ui.i18n import Language, Speaker
from ui.idle import IdleWatch
from ui.pages.leaving import LeavingPage, Way
from ui.pages.way_in import WayIn
from ui.preferences import Preferences
from ui.tasks import ServiceTasks, Threads
from ui.theme import Theme
from ui.widgets.forms import field_of
from ui.widgets.order import step
from ui.widgets.scroll import Scroll, bring_into_sight
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.workspace import Workspace

SMALLEST_SIZE = (760, 560)
FIRST_SIZE = (1360, 850)
PAINTED = 20
"""Milliseconds after which the first page stands there, so that what is loaded then does not hold it up."""


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
        self._parts, self._entrance = parts, parts.entrance
        self._words = Words(self)
        self._visiting = False
        self._words.put(self.setWindowTitle, say("Caseworker"))
        self._tasks: ServiceTasks | None = None
        self._warning: IdleWarning | None = None
        self._leaving: LeavingPage | None = None
        self._typing: QWidget | None = None
        self.workspace: Workspace | None = None
        self._screens = QStackedLayout()
        self._screens.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._screens)
        self.setMinimumSize(*SMALLEST_SIZE)
        parts.theme.dress(self)
        self._watch_idleness()
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # there is no window without it
        application.focusChanged.connect(self._show_focus)
        self._restore()
        self.show_entrance()
        self._loading = QTimer(self, singleShot=True, interval=PAINTED)
        self._loading.timeout.connect(self._way_in.load)

    @property
    def threads(self) -> Threads:
        """Where the work beside the window is done."""
        return self._parts.threads

    def let_go(self) -> None:
        """Go, with all that the window was put together from: the words of its language would stay for the next one."""
        for owned in (self, self._parts.speaker, self._parts.theme, self._parts.threads):
            owned.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 (called by Qt)
        """Tab goes in the order in which the window is read, whenever its parts were made."""
        return step(self, forward=forward)

    def _show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What has the focus is in sight; a list sees to its chosen row itself."""
        if now is not None and self.isAncestorOf(now) and not isinstance(now, QAbstractItemView | Scroll):
            bring_into_sight(field_of(now))
            bring_into_sight(now)

    # The entrance

    def show_entrance(self) -> None:
        """Show the way in: setting up where there is no service yet, else the lock screen."""
        parts = self._parts
        guest = self._entrance is not parts.entrance
        self._way_in = way = WayIn(parts.theme, entrance=self._entrance, threads=parts.threads, guest=guest)
        way.opened.connect(self._open)
        way.entered.connect(self._enter)
        way.language_asked.connect(self._speak)
        self._show(way)
        way.begin()

    def load_soon(self) -> None:
        """Load what stands behind the first page as soon as that page is there."""
        self._loading.start()

    def _enter(self, entrance: Entrance | None) -> None:
        """Use the demonstration's entrance from now on, or one's own again."""
        self._entrance = entrance or self._parts.entrance
        self._visiting = entrance is not None
        self.show_entrance()

    def _open(self, service: OpenService) -> None:
        from ui.workspace import Workspace  # the entrance has loaded it, beside the window

        circles.look_rarely()
        parts = self._parts
        self._tasks = ServiceTasks(self, threads=parts.threads, service=service)
        context = Context(
            tasks=self._tasks,
            gateway=service.gateway,
            importing=service.importing,
            matching=service.matching,
            laptop=service.laptop,
            clock=parts.clock,
            theme=parts.theme,
            preferences=parts.preferences,
            who=service.who,
        )
        self.workspace = Workspace(context=context, tasks=self._tasks)
        self.workspace.lock_asked.connect(self.lock)
        self.workspace.quit_asked.connect(self.close)
        self.workspace.language_asked.connect(self._speak)
        self._show(self.workspace)
        self.workspace.arrive()
        self._say_where(first=self._way_in.first)
        self._idle.start()

    def _say_where(self, *, first: bool) -> None:
        """What must be known of this store on every page, and the tour for whoever sees it for the first time."""
        banner = self._entrance.doorstep().banner
        if self.workspace is not None and banner is not None:
            self.workspace.banner.say(banner, tone=Tone.NOTE)
        if self.workspace is not None and (first or self._visiting):
            self.workspace.offer_tour()
        self._visiting = False

    # The lock

    def lock(self) -> None:
        """Keep what is being typed, close the store, throw the pages with their models away, show the lock screen."""
        if self._may_leave(Way.LOCK, may_return=True):
            self._lock_now()

    def _lock_unasked(self) -> None:
        if self._may_leave(Way.LOCK, may_return=False):
            self._lock_now()

    def _lock_now(self) -> None:
        awaited = self.workspace.alarm.awaited if self.workspace is not None else ()
        if self._close_store():
            self._put_dialogs_away()
            self.show_entrance()
            self._way_in.wait_for(awaited, clock=self._parts.clock)

    def _close_store(self) -> bool:
        workspace, tasks = self.workspace, self._tasks
        if workspace is None or tasks is None:
            return False
        self._idle.stop()
        self._stop_warning()
        self.workspace, self._tasks, self._leaving = None, None, None
        tasks.close(then=tasks.deleteLater)
        QTimer.singleShot(PAINTED, self, circles.look)  # nothing of what the pages held stays behind the lock
        return True

    def _show(self, screen: QWidget) -> None:
        before = [held for number in range(self._screens.count()) if (held := self._screens.widget(number))]
        self._screens.addWidget(screen)
        self._screens.setCurrentWidget(screen)
        for other in before:
            self._screens.removeWidget(other)
            other.hide()
            other.deleteLater()

    def _put_dialogs_away(self) -> None:
        """What stands in front of the pages shows people too."""
        for dialog in self.findChildren(QDialog):
            if dialog.objectName() != CRASH:
                dialog.reject()

    # What was typed last

    def _may_leave(self, way: Way, *, may_return: bool) -> bool:
        """Whether everything typed is on the disk. If not, hide the records at once and wait for it, then ask."""
        if self.workspace is None:
            return True
        self.workspace.keep()
        if not self.workspace.drafts.waiting:
            return True
        self._stop_warning()
        self._put_dialogs_away()
        leaving = self._leaving or self._hide(self.workspace)
        leaving.head_for(way, may_return=may_return)
        leaving.wait()
        return False

    def _hide(self, workspace: "Workspace") -> LeavingPage:
        self._typing = self.focusWidget()
        self._leaving = leaving = LeavingPage(self._parts.theme, drafts=workspace.drafts)
        leaving.gone.connect(self._leave)
        leaving.stayed.connect(self._return)
        leaving.status.language_asked.connect(self._speak)
        self._screens.addWidget(leaving)
        self._screens.setCurrentWidget(leaving)
        return leaving

    def _leave(self) -> None:
        if self._leaving is None:
            return
        if self._leaving.way is Way.LOCK:
            self._lock_now()
        elif self._close_store():
            self.close()

    def _return(self) -> None:
        leaving, self._leaving = self._leaving, None
        if leaving is not None and self.workspace is not None:
            self._screens.setCurrentWidget(self.workspace)
            self._screens.removeWidget(leaving)
            leaving.deleteLater()
            self._idle.start()
            if self._typing is not None and isValid(self._typing):
                self._typing.setFocus()

    # Idleness

    def _watch_idleness(self) -> None:
        self._idle = IdleWatch(self, clock=self._parts.clock, after=lambda: self._parts.preferences.lock_after)
        self._idle.rested.connect(circles.look)
        self._idle.warned.connect(self._warn)
        self._idle.returned.connect(self._stop_warning)
        self._idle.expired.connect(self._lock_unasked)

    def watch_idleness(self) -> IdleWatch:
        """What notices that nobody is there."""
        return self._idle

    def _warn(self, seconds: int) -> None:
        warning = self._warning or self._make_warning()
        warning.count_down(seconds)
        if self._warning is None:  # opened with its words, for its height follows from them
            self._warning = warning
            warning.open()

    def _make_warning(self) -> IdleWarning:
        warning = IdleWarning(self)
        warning.lock_button.clicked.connect(self.lock)
        warning.finished.connect(self._stayed)
        warning.finished.connect(self.activateWindow)
        return warning

    def _stayed(self) -> None:
        self._stop_warning()
        if self.workspace is not None:
            self._idle.start()

    def _stop_warning(self) -> None:
        warning, self._warning = self._warning, None
        if warning is not None:
            warning.hide()
            warning.deleteLater()

    # Language

    def _speak(self, language: Language) -> None:
        self._parts.preferences.language = language
        self._parts.speaker.switch(language)

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
        if self._may_leave(Way.CLOSE, may_return=True):
            self._close_store()
            self._loading.stop()
            self._way_in.leave()
            event.accept()
        else:
            event.ignore()

    def _restore(self) -> None:
        self.resize(*FIRST_SIZE)
        geometry = self._parts.preferences.geometry
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
