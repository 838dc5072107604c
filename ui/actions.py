"""The one table of everything that can be done: it makes the menu, the palette, the shortcuts and the list of keys."""

from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import NamedTuple, Protocol

from caseworker.domain.errors import Phrase, say
from caseworker.domain.service import Role
from caseworker.queries.calendar_rows import Span
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Offer, Spot
from ui.help_files import KEYS
from ui.i18n import NAMES, Language
from ui.keys import PERIOD_AFTER, PERIOD_BEFORE, PERIOD_OF_TODAY
from ui.navigation import History
from ui.pages.page import Periods
from ui.palettes import PaletteName
from ui.places import PLACES
from ui.preferences import Preferences
from ui.sought import ALSO


class Doer(Protocol):
    """Whoever can do what the table names."""

    @property
    def can_undo(self) -> bool: ...
    @property
    def can_amend(self) -> bool: ...
    @property
    def has_versions(self) -> bool: ...
    @property
    def has_person(self) -> bool: ...
    @property
    def has_number(self) -> bool: ...
    @property
    def may_record(self) -> bool: ...
    @property
    def may_worry(self) -> bool: ...
    @property
    def works_as(self) -> Role: ...
    @property
    def place(self) -> PlaceName: ...
    @property
    def elsewhere(self) -> tuple[Spot, ...]: ...
    @property
    def history(self) -> History: ...
    @property
    def preferences(self) -> Preferences: ...
    @property
    def periods(self) -> Periods | None: ...
    @property
    def offers(self) -> tuple[Offer, ...]: ...
    def may(self, form: FormName) -> bool: ...
    def has(self, place: PlaceName) -> bool: ...
    def record_session(self) -> None: ...
    def worry(self) -> None: ...
    def amend(self) -> None: ...
    def read_versions(self) -> None: ...
    def open_form(self, form: FormName) -> None: ...
    def ask_whom(self, called: Phrase, *, form: FormName) -> None: ...
    def take_up(self, offer: Offer) -> None: ...
    def copy_number(self) -> None: ...
    def search_people(self) -> None: ...
    def search_everywhere(self) -> None: ...
    def exchange(self) -> None: ...
    def undo(self) -> None: ...
    def go(self, place: PlaceName) -> None: ...
    def go_to(self, spot: Spot) -> None: ...
    def back(self) -> None: ...
    def forward(self) -> None: ...
    def change_text_size(self, step: int) -> None: ...
    def wear_palette(self, palette: PaletteName) -> None: ...
    def speak(self, language: Language) -> None: ...
    def show_help(self, *, page: str = "") -> None: ...
    def offer_tour(self) -> None: ...
    def lock(self) -> None: ...
    def quit(self) -> None: ...


class Group(Enum):
    """A part of the menu; the value is its heading."""

    PERSON = say("This person")
    WORK = say("Work")
    GO = say("Go")
    LOOK = say("Look")
    LANGUAGE = say("Language")
    PROGRAM = say("Program")


def _always(_doer: Doer) -> bool:
    return True


def _never(_doer: Doer) -> bool:
    return False


class ActionRow(NamedTuple):
    """Something to do: its words, its keys as Qt writes them, and whether it makes sense now.

    `form` is what it opens, if it opens one; `page` where it is done, if not where somebody is; `also` says other words
    that people look for it by; `chosen` whether it is so already.
    """

    words: Phrase
    group: Group
    do: Callable[[Doer], None]
    keys: tuple[str, ...] = ()
    ready: Callable[[Doer], bool] = _always
    form: FormName | None = None
    page: Phrase | None = None
    also: Phrase | None = None
    chosen: Callable[[Doer], bool] = _never

    def beside(self, doer: Doer) -> Phrase:
        """What is said of it beside its words: where it is done, or what it is about."""
        chosen_first = self.group is Group.PERSON and not doer.has_person
        return self.page or (say("Somebody is chosen first") if chosen_first else self.group.value)


def _go(place: PlaceName, doer: Doer) -> None:
    doer.go(place)


def _has(place: PlaceName, doer: Doer) -> bool:
    return doer.has(place)


def _going() -> tuple[ActionRow, ...]:
    return tuple(
        ActionRow(
            say("Go to {page}", page=place.words),
            Group.GO,
            partial(_go, place.name),
            (f"Ctrl+{place.key}",),
            partial(_has, place.name),
            also=ALSO.get(place.name),
        )
        for place in PLACES.values()
    )


def _filling_in(words: Phrase, form: FormName, *keys: str, roles: tuple[Role, ...] = (Role.COORDINATOR,)) -> ActionRow:
    """A form about whoever is in sight, else the person who is open, else whom one of these roles chooses first."""

    def seen(doer: Doer) -> Offer | None:
        return next((offer for offer in doer.offers if offer.form is form), None)

    def do(doer: Doer) -> None:
        offer = seen(doer)
        if offer is not None:
            doer.take_up(offer)
        elif doer.has_person:
            doer.open_form(form)
        else:
            doer.ask_whom(words, form=form)

    def ready(doer: Doer) -> bool:
        return seen(doer) is not None or (doer.may(form) if doer.has_person else doer.works_as in roles)

    return ActionRow(words, Group.PERSON, do, keys, ready, form, also=ALSO.get(form))


def _taking_up(offer: Offer, place: PlaceName) -> ActionRow:
    """What the page in sight offers."""
    return _offered(offer, place, lambda doer: doer.take_up(offer))


def _going_to(spot: Spot, offer: Offer) -> ActionRow:
    """What another page offers as a whole: go there and take it up."""
    return _offered(offer, spot.place, lambda doer: doer.go_to(spot))


def _offered(offer: Offer, place: PlaceName, do: Callable[[Doer], None]) -> ActionRow:
    about_person = place is PlaceName.PEOPLE
    group, page = (Group.PERSON, None) if about_person else (Group.WORK, PLACES[place].words)
    return ActionRow(offer.words, group, do, form=offer.form, page=page, also=ALSO.get(offer.form))


def _has_periods(doer: Doer) -> bool:
    return doer.periods is not None


def _turn(step: int, doer: Doer) -> None:
    if doer.periods is not None:
        doer.periods.turn(step)


def _show(span: Span, doer: Doer) -> None:
    if doer.periods is not None:
        doer.periods.show_span(span)


def _turning(words: Phrase, step: int, keys: str, *, also: Phrase) -> ActionRow:
    """A way through the calendar, while it is in sight."""
    return ActionRow(words, Group.GO, partial(_turn, step), (keys,), _has_periods, also=also)


def _colours(words: Phrase, palette: PaletteName, *, also: Phrase) -> ActionRow:
    return ActionRow(
        words,
        Group.LOOK,
        lambda doer: doer.wear_palette(palette),
        also=also,
        chosen=lambda doer: doer.preferences.palette is palette,
    )


def _tongue(language: Language, *, also: Phrase) -> ActionRow:
    return ActionRow(
        say("{language}", language=NAMES[language]),
        Group.LANGUAGE,
        lambda doer: doer.speak(language),
        also=also,
        chosen=lambda doer: doer.preferences.language is language,
    )


def _stepping(words: Phrase, step: int, keys: str, *, also: Phrase) -> ActionRow:
    """A way to where somebody was, while there is one."""
    ways: dict[int, Callable[[Doer], None]] = {-1: lambda doer: doer.back(), 1: lambda doer: doer.forward()}
    return ActionRow(words, Group.GO, ways[step], (keys,), lambda doer: doer.history.leads(step), also=also)


_WHO_WALK = (Role.COORDINATOR, Role.MENTOR)
"""Who keeps the working file of a person."""
ACTIONS: tuple[ActionRow, ...] = (
    ActionRow(
        say("Record a session"),
        Group.PERSON,
        lambda doer: doer.record_session(),
        ("Ctrl+N",),
        lambda doer: doer.may_record,
        also=ALSO[FormName.SESSION],
    ),
    ActionRow(
        say("Amend the chosen line"),
        Group.PERSON,
        lambda doer: doer.amend(),
        ("Ctrl+Shift+N",),
        lambda doer: doer.can_amend,
        also=say("edit, correct, change, mistake, typo, wrong"),
    ),
    ActionRow(
        say("What the chosen line said before"),
        Group.PERSON,
        lambda doer: doer.read_versions(),
        ("Ctrl+H",),
        lambda doer: doer.has_versions,
        also=say("history, versions, earlier"),
    ),
    ActionRow(
        say("Something worries me"),
        Group.PERSON,
        lambda doer: doer.worry(),
        ("Ctrl+Shift+W",),
        lambda doer: doer.may_worry,
        also=ALSO[FormName.RAISE_CONCERN],
    ),
    _filling_in(say("Book a gate pick-up"), FormName.GATE, "Ctrl+G", roles=_WHO_WALK),
    _filling_in(say("Match by hand"), FormName.MATCH, "Ctrl+M"),
    _filling_in(say("Permission to share"), FormName.PERMISSIONS, "Ctrl+Shift+S"),
    _filling_in(say("Write the case summary…"), FormName.CASE_SUMMARY, roles=_WHO_WALK),
    _filling_in(say("Write a session sheet…"), FormName.SESSION_SHEET, roles=_WHO_WALK),
    _filling_in(say("Add a way to reach them"), FormName.ADD_CONTACT, roles=_WHO_WALK),
    _filling_in(say("Write a note"), FormName.ADD_NOTE, roles=_WHO_WALK),
    ActionRow(
        say("Copy the prison number"),
        Group.PERSON,
        lambda doer: doer.copy_number(),
        ("Ctrl+Shift+C",),
        lambda doer: doer.has_number,
        also=say("NOMIS, clipboard"),
    ),
    _filling_in(say("Erase this record"), FormName.ERASURE),
    ActionRow(
        say("Search everywhere"),
        Group.WORK,
        lambda doer: doer.search_everywhere(),
        ("Ctrl+K",),
        also=say("find, look for"),
    ),
    ActionRow(
        say("Search people"),
        Group.WORK,
        lambda doer: doer.search_people(),
        ("Ctrl+F",),
        also=say("find, look up, name"),
    ),
    ActionRow(
        say("Exchange now"),
        Group.WORK,
        lambda doer: doer.exchange(),
        ("Ctrl+E",),
        also=say("sync, send, receive, update, refresh, upload, download"),
    ),
    ActionRow(
        say("Undo the last act"),
        Group.WORK,
        lambda doer: doer.undo(),
        ("Ctrl+Z",),
        lambda doer: doer.can_undo,
        also=say("take back, reverse, mistake, delete, remove"),
    ),
    *_going(),
    _stepping(say("Back"), -1, "Alt+Left", also=say("previous, return, before")),
    _stepping(say("Forward"), 1, "Alt+Right", also=say("next")),
    _turning(say("The day or week before"), -1, PERIOD_BEFORE, also=say("previous, yesterday, last week")),
    _turning(say("The day or week of today"), 0, PERIOD_OF_TODAY, also=say("now, this week")),
    _turning(say("The day or week after"), 1, PERIOD_AFTER, also=say("next, tomorrow")),
    ActionRow(say("The calendar day by day"), Group.GO, partial(_show, Span.DAY), (), _has_periods),
    ActionRow(say("The calendar week by week"), Group.GO, partial(_show, Span.WEEK), (), _has_periods),
    ActionRow(
        say("Larger text"),
        Group.LOOK,
        lambda doer: doer.change_text_size(1),
        ("Ctrl++", "Ctrl+="),
        also=say("zoom, bigger, font, size, enlarge, magnify, read, sight"),
    ),
    ActionRow(
        say("Smaller text"),
        Group.LOOK,
        lambda doer: doer.change_text_size(-1),
        ("Ctrl+-",),
        also=say("zoom, font, size, little"),
    ),
    ActionRow(
        say("Text at 100 %"),
        Group.LOOK,
        lambda doer: doer.change_text_size(0),
        also=say("normal, reset, zoom, font, size"),
    ),
    _colours(
        say("Colours of the desktop"), PaletteName.SYSTEM, also=say("color, theme, automatic, system, background")
    ),
    _colours(say("Light colours"), PaletteName.LIGHT, also=say("color, theme, bright, white")),
    _colours(say("Dark colours"), PaletteName.DARK, also=say("color, theme, night, black, mode")),
    _colours(
        say("High contrast"), PaletteName.CONTRAST, also=say("color, theme, sight, accessibility, black and white")
    ),
    _tongue(Language.ENGLISH, also=say("language, translate, Saesneg")),
    _tongue(Language.WELSH, also=say("language, translate, Welsh")),
    ActionRow(
        say("Help"),
        Group.PROGRAM,
        lambda doer: doer.show_help(),
        ("F1",),
        also=say("manual, guide, how to, instructions, support, question, stuck"),
    ),
    ActionRow(say("Keys"), Group.PROGRAM, lambda doer: doer.show_help(page=KEYS), also=say("shortcuts, keyboard")),
    ActionRow(
        say("Take the tour"),
        Group.PROGRAM,
        lambda doer: doer.offer_tour(),
        also=say("tutorial, introduction, getting started, show me"),
    ),
    ActionRow(
        say("Lock"),
        Group.PROGRAM,
        lambda doer: doer.lock(),
        ("Ctrl+L",),
        also=say("log out, log off, logout, sign out"),
    ),
    ActionRow(
        say("Quit"), Group.PROGRAM, lambda doer: doer.quit(), ("Ctrl+Q",), also=say("exit, close the window, shut down")
    ),
)


_NAMED = frozenset(
    {FormName.RAISE_CONCERN, FormName.GATE_WITH, *(action.form for action in ACTIONS if action.form is not None)}
)
"""The forms that the table names itself."""


def ready_actions(doer: Doer) -> tuple[ActionRow, ...]:
    """Everything that makes sense now: what the page in sight offers, what the table names, what other pages offer."""
    offered = [_taking_up(offer, doer.place) for offer in doer.offers if offer.form not in _NAMED]
    here = _NAMED | {action.form for action in offered}
    elsewhere = (_going_to(spot, spot.offer) for spot in doer.elsewhere if spot.offer and spot.offer.form not in here)
    return (*offered, *(action for action in ACTIONS if action.ready(doer)), *elsewhere)


def by_keys() -> dict[str, tuple[ActionRow, ...]]:
    """What each keys are for: of several that share theirs, at most one makes sense for a role."""
    every = dict.fromkeys(keys for action in ACTIONS for keys in action.keys)
    return {keys: tuple(action for action in ACTIONS if keys in action.keys) for keys in every}


def do_what_is_ready(sharing: tuple[ActionRow, ...], doer: Doer) -> None:
    """Do the one that makes sense now, if any does."""
    ready = next((action for action in sharing if action.ready(doer)), None)
    if ready is not None:
        ready.do(doer)
