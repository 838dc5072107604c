"""Everything before somebody is signed in: the lock page, or the welcome with its ways, one page at a time."""

from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from caseworker.domain.clock import Clock
from ui.context import Doorstep, Entrance, OpenService
from ui.pages.bring_back import RecoverPage, RestorePage
from ui.pages.entering import EnteringPage
from ui.pages.join import JoinPage
from ui.pages.set_up import SetUpPage
from ui.pages.showing import ShowingPage
from ui.pages.unlock import UnlockPage
from ui.pages.waiting import WaitingPage
from ui.pages.welcome import WelcomePage
from ui.tasks import Job, Threads, heard_by_nobody
from ui.theme import Theme
from ui.unclaimed import Unclaimed

Page: TypeAlias = WelcomePage | UnlockPage | SetUpPage | EnteringPage | ShowingPage | WaitingPage


class WayIn(QWidget):
    """`opened` carries an `OpenService` that belongs to somebody; `first` says that it was opened here for the first
    time. A service that is not handed on yet, for it is just being opened, waits to be let in or has its recovery kit
    read back, is closed when this is left.
    """

    opened = Signal(object)
    language_asked = Signal(object)
    entered = Signal(object)
    """An `Entrance` to use from now on: the demonstration's, or None for one's own again."""

    def __init__(self, theme: Theme, *, entrance: Entrance, threads: Threads, guest: bool) -> None:
        super().__init__()
        self._theme, self._entrance, self._threads, self._guest = theme, entrance, threads, guest
        self._unclaimed = Unclaimed(threads)
        self._times: tuple[datetime, ...] = ()
        self._clock: Clock | None = None
        self._showing: ShowingPage | None = None
        self.first = False
        self._screens = QStackedLayout()
        self._screens.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._screens)

    def begin(self) -> None:
        """Show the lock page where there is a store, else the welcome."""
        self.first = False
        doorstep = self._entrance.doorstep()
        if not doorstep.made:
            self._welcome()
            return
        page = UnlockPage(
            self._theme, entrance=self._entrance, unclaimed=self._unclaimed, doorstep=doorstep, guest=self._guest
        )
        page.opened.connect(self._let_in)
        page.restore_asked.connect(lambda: self._enter(RestorePage))
        page.left.connect(lambda: self.entered.emit(None))
        self._show(page)
        self._expect()

    def wait_for(self, times: tuple[datetime, ...], *, clock: Clock) -> None:
        """Say on the lock page, whenever it is in sight, when a time has passed by which somebody is expected back."""
        self._times, self._clock = times, clock
        self._expect()

    def _expect(self) -> None:
        page = self._screens.currentWidget()
        if isinstance(page, UnlockPage) and self._clock is not None:
            page.awaited.wait_for(self._times, clock=self._clock)

    def load(self) -> None:
        """Load beside the window what comes after this page."""
        self._threads.write(self._entrance.load, Job(then=self._know, failed=heard_by_nobody))

    def _know(self, doorstep: Doorstep) -> None:
        page = self._screens.currentWidget()
        if isinstance(page, UnlockPage):
            page.know(doorstep)

    def _welcome(self) -> None:
        page = WelcomePage(self._theme)
        page.set_up_asked.connect(self._set_up)
        page.join_asked.connect(lambda: self._enter(JoinPage))
        page.restore_asked.connect(lambda: self._enter(RestorePage))
        page.recover_asked.connect(lambda: self._enter(RecoverPage))
        page.look_around_asked.connect(self._look_around)
        self._show(page)

    def _set_up(self) -> None:
        page = SetUpPage(self._theme, entrance=self._entrance, threads=self._threads, unclaimed=self._unclaimed)
        page.opened.connect(self._let_in_first)
        page.left.connect(self.begin)
        self._show(page)

    def _enter(self, kind: type[EnteringPage]) -> None:
        page = kind(self._theme, entrance=self._entrance, unclaimed=self._unclaimed)
        page.opened.connect(self._let_in_first)
        page.left.connect(self.begin)
        self._show(page)

    def _look_around(self) -> None:
        page = ShowingPage(self._theme, entrance=self._entrance, threads=self._threads)
        page.entered.connect(self.entered)
        page.left.connect(self.begin)
        self._showing = page
        self._show(page)

    def _let_in_first(self, service: OpenService) -> None:
        self.first = True
        self._let_in(service)

    def _let_in(self, service: OpenService) -> None:
        """On to the pages, or to wait where nobody has let this laptop in yet."""
        if not service.laptop.awaited_words:
            self._unclaimed.claim(service)
            self.opened.emit(service)
            return
        page = WaitingPage(self._theme, service=service, threads=self._threads)
        page.opened.connect(self._let_in_first)
        self._show(page)

    def leave(self) -> None:
        """Close a store that was not handed on, and make no demonstration any further."""
        if self._showing is not None:
            self._showing.let_go()
        self._unclaimed.leave()

    def _show(self, page: Page) -> None:
        page.status.language_asked.connect(self.language_asked)
        before = self._screens.currentWidget()
        self._screens.addWidget(page)
        self._screens.setCurrentWidget(page)
        if before is not None:
            self._screens.removeWidget(before)
            before.hide()
            before.deleteLater()
        page.arrive()
