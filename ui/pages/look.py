"""How the window looks and speaks on this laptop, and when it locks itself; kept at once, nothing to save."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import Choice
from ui.context import Context
from ui.i18n import NAMES, Language, spoken, words
from ui.pages.sections import SectionsPage
from ui.palettes import PaletteName
from ui.preferences import LARGEST, LOCKS_AFTER, SMALLEST
from ui.style import FontRole
from ui.theme import Density
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.chips import Chips
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words, announce

PALETTES = {
    PaletteName.SYSTEM: say("As the desktop"),
    PaletteName.LIGHT: say("Light"),
    PaletteName.DARK: say("Dark"),
    PaletteName.CONTRAST: say("High contrast"),
}
DENSITIES = {Density.COMFORTABLE: say("Comfortable"), Density.COMPACT: say("Compact")}


class LookView(Scroll):
    """What stands in it follows the preferences, also when they are changed from the menu."""

    language_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, Words(self)
        self._words.put(self.setAccessibleName, say("Look and language"))
        self.colours = self._chips(say("Colours"), PALETTES, self._colour)
        self.density = self._chips(say("Rows of lists"), DENSITIES, self._space)
        self.language = self._chips(say("Language"), _LANGUAGES, lambda code: self.language_asked.emit(Language(code)))
        self.lock = self._chips(say("Lock the window"), _LOCKS, self._lock_after)
        self.smaller, self.larger, self.normal = (
            button(self._words, said) for said in (say("Smaller text"), say("Larger text"), say("Text at 100 %"))
        )
        self._percent = label(FontRole.STRONG, wraps=False)
        for made, step in ((self.smaller, -1), (self.larger, 1), (self.normal, 0)):
            made.clicked.connect(lambda _=False, step=step: self._resize(step))
        self.setWidget(self._body())
        context.theme.changed.connect(self._follow)
        self._words.call(self._follow)

    def _chips(self, name: Phrase, offered: Mapping[Any, Phrase], change: Callable[[str], None]) -> Chips:
        made = Chips(name, several=False)
        made.offer(Choice(code, said) for code, said in offered.items())
        made.chosen.connect(lambda codes: change(codes[0]))
        return made

    def _body(self) -> QWidget:
        size = QWidget()
        flow = FlowLayout(gap=8)
        for part in (self.smaller, self._percent, self.larger, self.normal):
            flow.addWidget(part)
        size.setLayout(flow)
        cards = (
            self._card(say("Colours"), self.colours),
            self._card(say("Text size"), size, say("From 80 to 200 percent. Ctrl + and Ctrl - do it on every page.")),
            self._card(say("Rows of lists"), self.density, say("Compact shows more people at once.")),
            self._card(say("Language"), self.language, say("Everything changes at once; nothing is lost.")),
            self._card(say("Lock"), self.lock, say("After so long without a key or a click. It warns a minute before, "
                                                   "and what was being typed is kept.")),
        )  # fmt: skip
        return SectionsPage(cards, theme=self._context.theme)

    def _card(self, title: Phrase, part: QWidget, hint: Phrase | None = None) -> Card:
        card = Card(title=title, today=self._context.today())
        if hint is not None:
            card.sentence(hint, ink="dim")
        card.part(part)
        return card

    # What is chosen

    def _colour(self, code: str) -> None:
        self._context.preferences.palette = PaletteName(code)
        self._context.wear()

    def _space(self, code: str) -> None:
        self._context.preferences.density = Density(code)
        self._context.wear()

    def _resize(self, step: int) -> None:
        self._context.preferences.resize_text(step)
        self._context.wear()
        announce(self, words(say("Text at {percent} %", percent=self._context.preferences.text_size)))

    def _lock_after(self, code: str) -> None:
        self._context.preferences.lock_after = timedelta(minutes=int(code))

    def _follow(self) -> None:
        """Show what the preferences say."""
        preferences = self._context.preferences
        self.colours.choose((preferences.palette,))
        self.density.choose((preferences.density,))
        self.language.choose((spoken(),))
        self.lock.choose((str(preferences.lock_after // timedelta(minutes=1)),))
        self._words.put(self._percent.setText, say("{percent} %", percent=preferences.text_size))
        self.smaller.setEnabled(preferences.text_size > SMALLEST)
        self.larger.setEnabled(preferences.text_size < LARGEST)


_LANGUAGES = {language: say("{language}", language=NAMES[language]) for language in Language}
_LOCKS = {str(minutes): say("After {count} minutes", count=minutes) for minutes in LOCKS_AFTER}
