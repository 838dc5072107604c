"""What if: a mentor had a place more, travelled further, or there were another one? Tried out, and written nowhere."""

from collections.abc import Callable, Container
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker.domain.distances import district_of
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id, derived
from caseworker.domain.record import Form as Shape
from caseworker.forms.blank import Line
from caseworker.matching.supposed import Supposed, invented
from caseworker.queries.rows import Choice
from caseworker.services.places import districts
from ui.context import Context
from ui.i18n import tr
from ui.style import FontRole
from ui.widgets.buttons import button
from ui.widgets.entries import Entry, entry_for
from ui.widgets.forms import Field, Form
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from caseworker.proposing import Suppositions

PLACES, KM = 1, 10
"""What one begins with: so many more places, and kilometres."""
MOST = {"places": 50, "km": 1_000}
"""More than this nobody has or travels."""
_MENTOR = say("Choose a mentor")


class WhatIfPanel(SidePanel):
    """`tried` follows with what is supposed, each time something more is."""

    tried = Signal(object)

    def __init__(self, context: Context, *, invented: Callable[[], Container[Id]]) -> None:
        super().__init__(context.theme, title=say("What if…"))
        self._context = context
        self._invented = invented
        self._body, self._parts = QWidget(), column(gap=16, margins=(16, 4, 16, 12))
        said = label(ink="dim")
        self.words.put(said.setText, say("Try something out and see who would be matched. Nothing is written."))
        self._parts.addWidget(said)
        self._body.setLayout(self._parts)
        self.fill(self._body, foot=self._foot())
        context.tasks.query(context.matching.suppositions, then=self._lay)

    def _foot(self) -> QWidget:
        self._close = button(self.words, say("Close"))
        self._close.clicked.connect(self.leave)
        foot = QWidget()
        foot.setLayout(row(self._close, 1, margins=(16, 8, 16, 14)))
        return foot

    def arrive(self) -> None:
        """The first choice has the focus, as soon as it is there."""
        first = self._body.findChild(Entry)
        (first.focus if first is not None else self._close).setFocus()

    def _lay(self, known: "Suppositions") -> None:
        mentors, languages = known.mentors, known.languages
        places = self._number("places", say("How many more places"), begins=PLACES)
        self._part(say("A mentor had more places"), (self._mentor(mentors), places), self._more_places)
        km = self._number("km", say("How many kilometres further"), begins=KM)
        self._part(say("A mentor travelled further"), (self._mentor(mentors), km), self._further)
        self._part(say("There was another mentor"), self._another(languages), self._another_mentor)
        self._parts.addStretch(1)
        self.arrive()

    def _mentor(self, mentors: tuple[Choice, ...]) -> Entry:
        return entry_for(self._context.theme, Line("mentor", Shape.REF, say("Mentor"), choices=mentors, needed=_MENTOR))

    def _number(self, name: str, words: Phrase, *, begins: int) -> Entry:
        line = Line(name, Shape.NUMBER, words, needed=say("Enter how many"), begins=begins)
        return entry_for(self._context.theme, line)

    def _another(self, languages: tuple[Choice, ...]) -> tuple[Entry, ...]:
        lines = (
            Line("district", Shape.TEXT, say("Lives in"), hint=say("The first half of the postcode, such as WS2")),
            Line("languages", Shape.CHOICES, say("Speaks"), choices=languages, begins=("eng",)),
            Line("gender", Shape.CHOICE, say("Gender"), choices=self._genders()),
            Line("places", Shape.NUMBER, say("Places"), needed=say("Enter how many"), begins=PLACES),
            Line("km", Shape.NUMBER, say("Travels up to (km)"), begins=KM * 4),
        )
        return tuple(entry_for(self._context.theme, line) for line in lines)

    @staticmethod
    def _genders() -> tuple[Choice, ...]:
        return Choice("female", say("A woman")), Choice("male", say("A man")), Choice("non_binary", say("Non-binary"))

    def _part(self, title: Phrase, entries: tuple[Entry, ...], suppose: Callable[[dict[str, Entry]], Supposed]) -> None:
        """A heading, its fields and the button that tries it."""
        heading = label(FontRole.SUBHEADING)
        self.words.put(heading.setText, title)
        form = Form(*map(self._field, entries))
        named = {one.line.name: one for one in entries}
        made = button(self.words, say("Try it"))
        self.words.put(made.setAccessibleName, say("Try it: {what}", what=title))

        def try_it() -> None:
            if form.validate():
                self.tried.emit(suppose(named))

        made.clicked.connect(try_it)
        part = QWidget()
        part.setLayout(column(heading, form, row(made, 1), gap=8))
        self._parts.addWidget(part)

    def _field(self, one: Entry) -> Field:
        return Field(
            one.line.label, one, hint=one.line.hint, check=lambda: one.check() or self._beyond(one), focus=one.focus
        )

    @staticmethod
    def _beyond(one: Entry) -> Phrase | None:
        """What is wrong with an answer that could not be: so many places, or a district that is nowhere."""
        name, value = one.line.name, one.value
        if name in MOST and isinstance(value, int) and not 1 <= value <= MOST[name]:
            return say("Enter a number from {least} to {most}", least=1, most=MOST[name])
        if name == "district" and value and not district_of(str(value), known=districts()):
            return say("No district of this name is known. Enter the first half of a postcode, such as WS2")
        return None

    @staticmethod
    def _more_places(entries: dict[str, Entry]) -> Supposed:
        return Supposed(places={Id(str(entries["mentor"].value)): _whole(entries["places"])})

    @staticmethod
    def _further(entries: dict[str, Entry]) -> Supposed:
        return Supposed(km={Id(str(entries["mentor"].value)): _whole(entries["km"])})

    def _another_mentor(self, entries: dict[str, Entry]) -> Supposed:
        taken = self._invented()
        number = next(one for one in count(1) if _invented_id(one) not in taken)
        languages = entries["languages"].value
        mentor = invented(
            _invented_id(number),
            called=tr("Invented mentor {number}", number=number),
            district=str(entries["district"].value or ""),
            languages=languages if isinstance(languages, tuple) else (),
            gender=entries["gender"].value,
            capacity=_whole(entries["places"]),
            travel_km=_whole(entries["km"]) or None,
        )
        return Supposed(mentors=(mentor,))


def _invented_id(number: int) -> Id:
    return derived("invented", str(number))


def _whole(entry: Entry) -> int:
    value = entry.value
    return value if isinstance(value, int) else 0
