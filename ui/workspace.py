"""Everything in the window while somebody is signed in; it is thrown away whole when the window locks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Offer, Spot
from caseworker.queries.sync_rows import SyncLine
from ui.actions import by_keys, do_what_is_ready
from ui.context import AS_REPORTED, Context
from ui.dialogs.help import page_about, show_help
from ui.dialogs.palette import Search, SearchDialog
from ui.drafts import Drafts
from ui.help_files import HELP
from ui.help_names import OF_PLACE, OF_ROLE
from ui.i18n import Language
from ui.latest import Latest
from ui.menu import open_menu
from ui.navigation import History
from ui.pages.making import MAKERS
from ui.pages.page import Page, Periods
from ui.pages.people import PeoplePageView
from ui.pages.person import PersonView
from ui.pages.sync import SyncPage
from ui.pages.sync_tabs import SyncTabs
from ui.palettes import PaletteName
from ui.places import PLACES, PLACES_OF
from ui.tasks import ServiceTasks
from ui.theme import look
from ui.widgets.alarm_bar import AlarmBar
from ui.widgets.bars import Banner, UndoBar
from ui.widgets.focus import focused_in
from ui.widgets.layouts import column, row
from ui.widgets.rail import Rail, RailHead
from ui.widgets.status_bar import StatusBar
from ui.widgets.top_bar import TopBar
from ui.widgets.tour_bar import TourBar
from ui.widgets.words import Words

_WHO = say("Name, alias or number")
NARROW = 1180
"""Pixels at 100 % below which the rail shrinks to icons."""


class Workspace(QWidget):
    """Rail, top bar, banner, page, undo bar and status bar. It does what the table of actions names."""

    lock_asked = Signal()
    quit_asked = Signal()
    language_asked = Signal(object)

    def __init__(self, *, context: Context, tasks: ServiceTasks) -> None:
        super().__init__()
        self._context, self._tasks, self._latest = context, tasks, Latest(tasks)
        self._words = Words(self)
        self.history, self.preferences = History(), context.preferences
        self._undoing = False
        self.elsewhere: tuple[Spot, ...] = ()
        self.drafts = Drafts(self, context=context)
        self._pages: dict[PlaceName, Page] = {}
        self._place = self.places[0]
        self._make_parts()
        self._lay_out()
        self._make_shortcuts()
        self._listen()
        self._ask_status()
        self._turn_to(self._place)
        self.history.went(Spot(self._place))

    def arrive(self) -> None:
        """The workspace has come into sight."""
        self._here.arrive()

    @property
    def places(self) -> tuple[PlaceName, ...]:
        """The pages that whoever is signed in has, in the order of the rail."""
        return PLACES_OF[self.works_as]

    def _make_parts(self) -> None:
        theme = self._context.theme
        self.banner, self.tour = Banner(theme), TourBar(theme)
        self.alarm = AlarmBar(self._context, sounded=lambda: self._here.look_again())  # noqa: PLW0108 (of that moment)
        self.undo_bar, self.status = UndoBar(self._context), StatusBar(theme)
        self.top = TopBar(theme, records=self.may_record)
        self._head = RailHead(theme)
        self._words.put(self._head.say, say("Caseworker"))
        self._head.clicked.connect(self._open_menu)
        self.rail = Rail(theme, head=self._head, places=tuple(PLACES[place] for place in self.places))
        self._stack = QStackedWidget()
        self.status.sign(self._context.who)

    def page(self, place: PlaceName) -> Page:
        """A page of the rail, made when it is first asked for."""
        if place not in self._pages:
            made = MAKERS[place](self._context, self.drafts)
            assert isinstance(made, Page)  # as every page of the table of makers is
            self._pages[place] = made
            self._stack.addWidget(made)
            made.setProperty(HELP, OF_PLACE.get(place, ""))
            made.moved.connect(lambda record: self.history.went(Spot(place, Id(record))))
            made.copied.connect(self.undo_bar.tell)
            made.language_asked.connect(self.language_asked)
            made.went.connect(self.go_to)
            if place is PlaceName.SYNC:
                self.sync.answered.connect(lambda state: self._stand(state.line))
        return self._pages[place]

    @property
    def people(self) -> PeoplePageView:
        """The People page."""
        made = self.page(PlaceName.PEOPLE)
        assert isinstance(made, PeoplePageView)  # as the table of makers says
        return made

    @property
    def sync(self) -> SyncPage:
        """Where this device stands, on the Sync page."""
        made = self.page(PlaceName.SYNC)
        assert isinstance(made, SyncTabs)  # as the table of makers says
        return made.standing

    @property
    def _here(self) -> Page:
        return self._pages[self._place]

    def _lay_out(self) -> None:
        look(self, paper="bg")
        body = column(self.top, self.alarm, self.banner)
        body.addWidget(self._stack, 1)
        body.addWidget(self.tour)
        body.addWidget(self.undo_bar)
        body.addWidget(self.status)
        layout = row(self.rail, gap=0)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    def _make_shortcuts(self) -> None:
        for keys, sharing in by_keys().items():
            QShortcut(QKeySequence(keys), self).activated.connect(partial(do_what_is_ready, sharing, self))

    def _listen(self) -> None:
        self.top.search_asked.connect(self.search_everywhere)
        self.top.record_asked.connect(self.record_session)
        self.alarm.went.connect(self.go_to)
        self.rail.chosen.connect(self.go)
        self.rail.lock_asked.connect(self.lock)
        self.status.language_asked.connect(self.language_asked)
        self.undo_bar.undo.connect(self.undo)
        self.tour.went.connect(self.go)
        self.tour.over.connect(self.arrive)
        self._context.theme.changed.connect(self._fit)
        self._tasks.refused.connect(self.banner.warn)
        self.drafts.refused.connect(self.banner.warn)
        self.drafts.come_or_gone.connect(self._ask_status)
        self._tasks.done.connect(self.undo_bar.show_changes)
        self._tasks.changed.connect(lambda _: self._ask_status())

    # What is shown

    def _ask_status(self) -> None:
        ask, gateway = self._latest.query, self._context.gateway
        ask(gateway.sync_line, then=self._stand)
        ask(gateway.signed_in, then=self.status.sign)
        ask(gateway.counts, then=self.rail.count)
        ask(gateway.page_offers, then=self._offer)

    def _offer(self, spots: tuple[Spot, ...]) -> None:
        """Hold what may be done on each page as a whole, for the menu and the palette."""
        self.elsewhere = tuple(spot for spot in spots if self.has(spot.place))

    def _stand(self, line: SyncLine) -> None:
        self.status.stand(line, today=self._context.today())
        self.undo_bar.look_again()

    def keep(self) -> None:
        """Keep what is being typed, before a lock or the end, and what was refused before."""
        for place in tuple(self._pages):
            self.page(place).keep()
        self.drafts.try_again()

    # What the table of actions names

    @property
    def has_person(self) -> bool:
        return PlaceName.PEOPLE in self._pages and self.people.person.case != NO_ID

    @property
    def has_number(self) -> bool:
        return self.has_person and self.people.person.has_number

    def has(self, place: PlaceName) -> bool:
        return place in self.places

    @property
    def may_record(self) -> bool:
        return self.works_as in (Role.MENTOR, Role.COORDINATOR)

    @property
    def may_worry(self) -> bool:
        return self.works_as is not Role.TRUSTEE

    @property
    def works_as(self) -> Role:
        return self._context.who.works_as

    @property
    def place(self) -> PlaceName:
        return self._place

    @property
    def periods(self) -> Periods | None:
        return self._here.periods

    @property
    def offers(self) -> tuple[Offer, ...]:
        return self._here.offers

    def take_up(self, offer: Offer) -> None:
        self._here.take_up(offer)

    def may(self, form: FormName) -> bool:
        return self.has_person and self.people.person.may(form)

    def open_form(self, form: FormName) -> None:
        if self.may(form):
            self.go(PlaceName.PEOPLE)
            self.people.person.open_form(form)

    def ask_whom(self, called: Phrase, *, form: FormName) -> None:
        """Somebody is chosen first; the form about them follows."""
        name = say("About whom? {what}", what=called)
        self._open_search(Search(name, _WHO, partial(self._take_up_about, called, form), form=form))

    def _take_up_about(self, called: Phrase, form: FormName, case: Id) -> None:
        self.go_to(Spot(PlaceName.PEOPLE, case, offer=Offer(called, form, case)))

    @property
    def can_undo(self) -> bool:
        return bool(self.undo_bar.act) and not self._undoing

    def record_session(self) -> None:
        """With the person who is open, or with somebody chosen first."""
        if self.may_record:
            self._with_somebody(say("Record a session with…"), PersonView.open_session)

    def worry(self) -> None:
        """Raise a concern about the person who is open, or about somebody chosen first; nothing waits for it."""
        if self.may_worry:
            self._with_somebody(say("Something worries me about…"), PersonView.worry)

    def _with_somebody(self, name: Phrase, then: Callable[[PersonView], None]) -> None:
        if self.has_person:
            self.go(PlaceName.PEOPLE)
            then(self.people.person)
        else:
            self._open_search(Search(name, _WHO, partial(self._choose, then)))

    def _choose(self, then: Callable[[PersonView], None], case: Id) -> None:
        self._open_case(case)
        then(self.people.person)

    @property
    def can_amend(self) -> bool:
        return self.has_person and self.people.person.can_amend

    def amend(self) -> None:
        if self.can_amend:
            self.go(PlaceName.PEOPLE)
            self.people.person.amend()

    @property
    def has_versions(self) -> bool:
        return self.has_person and self.people.person.has_versions

    def read_versions(self) -> None:
        if self.has_versions:
            self.go(PlaceName.PEOPLE)
            self.people.person.read_versions()

    def copy_number(self) -> None:
        if self.has_person:
            self.people.person.copy_number()

    def search_people(self) -> None:
        self.go(PlaceName.PEOPLE)
        self.people.arrive()

    def search_everywhere(self) -> None:
        self._open_search(Search(say("Search everywhere"), say("Name, number or what to do"), self._open_case, self))

    def exchange(self) -> None:
        self.go(PlaceName.SYNC)
        self.sync.exchange()

    def undo(self) -> None:
        """Take back the act that the bar speaks of, where it can be; where that is refused, the way back stays."""
        if self.can_undo:
            self._undoing = True
            self._tasks.command(self._context.gateway.undo, done=AS_REPORTED, ended=self._ended, act=self.undo_bar.act)

    def _ended(self) -> None:
        self._undoing = False

    def go(self, place: PlaceName) -> None:
        """Open a page of the rail."""
        if place in self.places:
            self._turn_to(place)
            self._here.arrive()
            self.history.went(Spot(place, self._here.open_record))

    def go_to(self, spot: Spot) -> None:
        """Open a page of the rail, a record on it, and what is offered there."""
        if spot.place in self.places:
            self._turn_to(spot.place)
            self._show_spot(spot)

    def _show_spot(self, spot: Spot) -> None:
        self._here.show_spot(spot)
        self.history.went(Spot(spot.place, self._here.open_record))
        if spot.offer is not None:
            self._here.take_up(spot.offer)

    def _turn_to(self, place: PlaceName) -> None:
        page = self.page(place)
        assert isinstance(page, QWidget)  # as every page is
        self._place = place
        self.rail.mark(place)
        self._stack.setCurrentWidget(page)
        self.tour.follow(place)

    def back(self) -> None:
        self._return_to(self.history.back())

    def forward(self) -> None:
        self._return_to(self.history.forward())

    def change_text_size(self, step: int) -> None:
        self._context.preferences.resize_text(step)
        self._context.wear()

    def wear_palette(self, palette: PaletteName) -> None:
        self._context.preferences.palette = palette
        self._context.wear()

    def speak(self, language: Language) -> None:
        self.language_asked.emit(language)

    def show_help(self, *, page: str = "") -> None:
        """Open help: at a page, else at the one that speaks of where somebody is, else at the one for their role."""
        here = self._stack.currentWidget()
        page = page or page_about(focused_in(here) or here) or OF_ROLE[self.works_as]
        show_help(self, theme=self._context.theme, tour=self.offer_tour, page=page)

    def offer_tour(self) -> None:
        self.tour.begin(self.works_as, places=self.places)

    def lock(self) -> None:
        self.lock_asked.emit()

    def quit(self) -> None:
        self.quit_asked.emit()

    # Ways

    def _open_case(self, case: Id) -> None:
        self.go_to(Spot(PlaceName.PEOPLE, case))

    def _open_search(self, search: Search) -> None:
        SearchDialog(self, context=self._context, search=search).appear()

    def _return_to(self, spot: Spot | None) -> None:
        if spot is None:
            return
        self._turn_to(spot.place)
        if spot.record:
            self._show_spot(spot)
        elif self._here.open_record:
            self._here.show_list()

    def _open_menu(self) -> None:
        open_menu(self, doer=self, at=self._head.mapToGlobal(QPoint(0, self._head.height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.rail.narrow(only_icons=self.width() < self._context.theme.px(NARROW))
