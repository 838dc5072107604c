"""Words in the language of the window: a `Phrase` is translated whole, then its gaps are filled in that language.

Every sentence on screen is written as `say("English template with {gaps}", gaps=…)` or, when it is shown at once, as
`tr("…", …)`; its Welsh stands in `resources/translations/cy.ts`. The gap called `count` chooses the plural form. The
language in use is the locale that Qt takes as its own, so that switching it reaches every widget as a LanguageChange.
"""

from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

import resources
from caseworker.domain.clock import LONDON
from caseworker.domain.errors import NAMED_DAY, WEEKDAY, Phrase, say
from caseworker.paper.tongue import Tongue
from ui import dates

TRANSLATIONS = Path(resources.__file__).parent / "translations"
CONTEXT = "phrases"


class Language(StrEnum):
    """The languages of the window, by their codes in ISO 639."""

    ENGLISH = "en"
    WELSH = "cy"


NAMES = {Language.ENGLISH: "English", Language.WELSH: "Cymraeg"}
"""Each language in its own words, never translated."""
LOCALES = {
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    Language.WELSH: QLocale(QLocale.Language.Welsh, QLocale.Country.UnitedKingdom),
}


def spoken() -> Language:
    """The language in use."""
    return Language.WELSH if QLocale().language() == QLocale.Language.Welsh else Language.ENGLISH


def tongue() -> Tongue:
    """How a paper is written in the language in use."""
    return Tongue(words, LOCALES[spoken()].bcp47Name())


class Speaker(QObject):
    """Switches the language of the application while it runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._translator: QTranslator | None = None

    def switch(self, language: Language) -> None:
        """Speak this language from now on; every widget is told with a LanguageChange event."""
        QLocale.setDefault(LOCALES[language])
        translator = _catalogue(self, language)
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = translator
        QCoreApplication.installTranslator(translator)


def _catalogue(parent: QObject, language: Language) -> QTranslator:
    translator = QTranslator(parent)
    if not translator.load(str(TRANSLATIONS / f"{language.value}.qm")):
        raise FileNotFoundError(f"no catalogue for {language.value}")
    return translator


class OtherLanguage(QObject):
    """Says what the window says in the language that it does not speak, for whoever searches by those words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        (other,) = set(Language) - {spoken()}
        self._translator = _catalogue(self, other)

    def words(self, phrase: Phrase) -> str:
        """A sentence without numbers and days in that language."""
        template = self._translator.translate(CONTEXT, phrase.template) or phrase.template
        filled = {gap: self.words(one) if isinstance(one, Phrase) else one for gap, one in phrase.values.items()}
        return template.format(**filled)


def words(phrase: Phrase, *, near: date | None = None, brief: bool = False) -> str:
    """A sentence in the language in use. With `near`, days within half a year of it lose their year and moments of
    that day lose their day; `brief` shortens the names of months and weekdays too.
    """
    return _Telling(near, brief).words(phrase)


def tr(template: str, **values: object) -> str:
    """The words of `say(template, **values)`."""
    return words(say(template, **values))


def _translated(template: str, *, count: int) -> str:
    """The template in the language in use; a label that begins small within a sentence is found by its capital."""
    if not template:
        return ""
    found = QCoreApplication.translate(CONTEXT, template, None, count)
    if found != template or not template[0].islower():
        return found
    label = template[0].upper() + template[1:]
    by_label = QCoreApplication.translate(CONTEXT, label, None, count)
    return template if by_label == label else by_label[0].lower() + by_label[1:]


def _begins(template: str, gap: str) -> bool:
    """Whether a sentence begins with what stands in a gap of a template."""
    before = template.partition(f"{{{gap}}}")[0].rstrip()
    return not before or before.endswith((".", "?", "!"))


class _Telling(NamedTuple):
    """How the values in the gaps of one sentence are told."""

    near: date | None
    brief: bool
    within: bool = False
    """Whether the sentence stands within another one."""

    def words(self, phrase: Phrase) -> str:
        count = phrase.values.get("count")
        template = _translated(phrase.template, count=count if isinstance(count, int) else -1)
        filled = {}
        for gap, value in phrase.values.items():
            telling = self._replace(within=self.within or not _begins(template, gap))
            filled[gap] = telling.in_gap(gap, value)
        return template.format(**filled)

    def in_gap(self, gap: str, value: object) -> str:
        if gap == NAMED_DAY and isinstance(value, date):
            return self._named(value)
        if gap == WEEKDAY and isinstance(value, date):
            return dates.weekday(value, spoken())
        return self.value(value)

    def _named(self, day: date) -> str:
        if self.brief and self.near is not None:
            return dates.short_named_day(day, spoken(), near=self.near)
        named = dates.named_day(day, spoken(), near=self.near)
        return dates.within_sentence(named, spoken()) if self.within else named

    def value(self, value: object) -> str:
        match value:
            case Phrase():
                return self.words(value)
            case datetime():
                return self._moment(value)
            case date():
                return self._day(value)
            case time():
                return f"{value:%H:%M}"
            case bool():
                raise TypeError("yes and no are said in words")
            case int():
                return f"{value:,}"
            case _:
                return str(value)

    def _day(self, day: date) -> str:
        if self.near is None:
            return dates.long_day(day, spoken())
        told = dates.short_day if self.brief else dates.near_day
        return told(day, spoken(), near=self.near)

    def _moment(self, moment: datetime) -> str:
        local = moment.astimezone(LONDON)
        at = f"{local:%H:%M}"
        return at if local.date() == self.near else f"{self._day(local.date())}, {at}"
