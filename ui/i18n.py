"""Words in the language of the window: a `Phrase` is translated whole, then its gaps are filled in that language.

Every sentence on screen is written as `say("English template with {gaps}", gaps=…)` or, when it is shown at once, as
`tr("…", …)`; its Welsh stands in `resources/translations/cy.ts`. The gap called `count` chooses the plural form. The
language in use is the locale that Qt takes as its own, so that switching it reaches every widget as a LanguageChange.
"""

from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

import resources
from caseworker.domain.clock import LONDON
from caseworker.domain.errors import Phrase, say
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


class Speaker(QObject):
    """Switches the language of the application while it runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._translator: QTranslator | None = None

    def switch(self, language: Language) -> None:
        """Speak this language from now on; every widget is told with a LanguageChange event."""
        QLocale.setDefault(LOCALES[language])
        translator = QTranslator(self)
        if not translator.load(str(TRANSLATIONS / f"{language.value}.qm")):
            raise FileNotFoundError(f"no catalogue for {language.value}")
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = translator
        QCoreApplication.installTranslator(translator)


def words(phrase: Phrase, *, near: date | None = None) -> str:
    """A sentence in the language in use. With `near`, dates are short and those within half a year lose their year."""
    count = phrase.values.get("count")
    template = _translated(phrase.template, count=count if isinstance(count, int) else -1)
    return template.format(**{gap: _said(value, near=near) for gap, value in phrase.values.items()})


def tr(template: str, **values: object) -> str:
    """The words of `say(template, **values)`."""
    return words(say(template, **values))


def _translated(template: str, *, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, template, None, count)


def _said(value: object, *, near: date | None) -> str:
    match value:
        case Phrase():
            return words(value, near=near)
        case datetime():
            return _moment(value, near=near)
        case date():
            return dates.long_day(value, spoken()) if near is None else dates.short_day(value, spoken(), near=near)
        case time():
            return f"{value:%H:%M}"
        case bool():
            raise TypeError("yes and no are said in words")
        case int():
            return f"{value:,}"
        case _:
            return str(value)


def _moment(moment: datetime, *, near: date | None) -> str:
    local = moment.astimezone(LONDON)
    if local.date() == near:
        return f"{local:%H:%M}"
    return f"{_said(local.date(), near=near)}, {local:%H:%M}"
