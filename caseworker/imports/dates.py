"""Days as people write them in sheets: read the British way round, and explained when they cannot be a day."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from caseworker.domain.errors import Phrase, say
from caseworker.domain.names import fold
from caseworker.imports.cells import Broken, Cell, Reading, broken_phrase, says_nothing, text_of

YOUNGEST = 10
"""Years; nobody younger can be convicted in England and Wales (Children and Young Persons Act 1933, section 50)."""

OLDEST = 100
GUESSED_FROM, GUESSED_TO = 18, 90
"""Years; a birth year of two digits is believed only of somebody of this age: any other may be another century."""
LAST_SERIAL = 2_958_465


@dataclass(frozen=True)
class Expected:
    """What a day of one field can be: years `back` and `ahead` of today, and the sentence when it cannot."""

    back: int
    ahead: int
    too_early: Phrase
    too_late: Phrase
    doubted: bool = False
    """Whether two digits of a year are a guess that is always said."""

    def century(self, year: int, *, today: date) -> int | None:
        """The year that two digits mean, the nearest that fits; None when none fits."""
        years = [base + year for base in (1900, 2000, 2100)]
        fitting = [full for full in years if -self.back <= full - today.year <= self.ahead]
        return min(fitting, key=lambda full: abs(full - today.year), default=None)

    def unlikely(self, day: date, *, today: date) -> Phrase | None:
        """Why this day cannot be meant, or None."""
        if day < _years_on(today, years=-self.back):
            return self.too_early
        if day > _years_on(today, years=self.ahead):
            return self.too_late
        return None


BIRTH = Expected(
    back=OLDEST,
    ahead=-YOUNGEST,
    too_early=say("This birth date is more than 100 years ago. Check the year."),
    too_late=say("This birth date makes a child under 10, or lies in the future. Check the year."),
    doubted=True,
)
RELEASE = Expected(
    back=5,
    ahead=60,
    too_early=say("This release date is more than 5 years ago. Check the year."),
    too_late=say("This release date is more than 60 years ahead. Check the year."),
)
REFERRAL = Expected(
    back=20,
    ahead=0,
    too_early=say("This referral date is more than 20 years ago. Check the year."),
    too_late=say("This referral date lies in the future."),
)

_MONTHS = (
    ("january", "jan", "ionawr", "ion"),
    ("february", "feb", "febuary", "chwefror", "chwe", "gwefror"),
    ("march", "mar", "mawrth", "maw", "fawrth"),
    ("april", "apr", "ebrill", "ebr"),
    ("may", "mai", "fai"),
    ("june", "jun", "mehefin", "meh", "fehefin"),
    ("july", "jul", "gorffennaf", "gorff", "gor", "orffennaf"),
    ("august", "aug", "awst"),
    ("september", "sep", "sept", "medi", "fedi"),
    ("october", "oct", "hydref", "hyd"),
    ("november", "nov", "tachwedd", "tach", "dachwedd"),
    ("december", "dec", "rhagfyr", "rhag", "ragfyr"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_DAY_NAMES = (
    r"mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
)
_WEEKDAY = re.compile(rf"^(?:{_DAY_NAMES}|dydd \w+)\b[ ,.]*")
_TIME = re.compile(r"[ t,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm|z)?$")
_ORDINAL = re.compile(r"(?<=\d)\s?(?:st|nd|rd|th|af|il|ail|ydd|fed|eg|ed|ain)\b")
_FILLER = re.compile(r"\b(?:of|the|o|y)\b")
_BETWEEN = r"[\s/.\-–_,\\]+"
_NUMBERS = re.compile(rf"(\d{{1,2}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{4}}|\d{{2}})")
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{1,2}})")
_DAY_WORD = re.compile(rf"(\d{{1,2}})(?:{_BETWEEN})?([a-z]+)(?:{_BETWEEN})?'?(\d{{4}}|\d{{2}})")
_WORD_DAY = re.compile(rf"([a-z]+)(?:{_BETWEEN})?(\d{{1,2}}){_BETWEEN}'?(\d{{4}}|\d{{2}})")
_WORD_YEAR = re.compile(rf"([a-z]+){_BETWEEN}'?(\d{{4}}|\d{{2}})")


class _NotADay(Exception):
    def __init__(self, phrase: Phrase) -> None:
        super().__init__(str(phrase))
        self.phrase = phrase


def read_day(cell: Cell, *, expected: Expected, today: date) -> Reading[date]:
    """The day that a cell means for one field. Two-digit years follow the field; today decides what is likely."""
    if isinstance(cell, Broken):
        return Reading(problem=broken_phrase(cell))
    try:
        return _likely(_day_of(cell, expected, today), expected, today)
    except _NotADay as fault:
        return Reading(problem=fault.phrase)


def _likely(found: Reading[date], expected: Expected, today: date) -> Reading[date]:
    unlikely = expected.unlikely(found.value, today=today) if found.value else None
    return Reading(problem=unlikely) if unlikely else found


def _day_of(cell: Cell, expected: Expected, today: date) -> Reading[date]:
    if isinstance(cell, date):
        return Reading(cell)
    text = text_of(cell)
    if says_nothing(text):
        return Reading()
    if isinstance(cell, float):
        text = str(int(cell))
    if text.isdecimal():
        return _from_digits(text, expected, today)
    return _from_words(text, expected, today)


def _from_digits(text: str, expected: Expected, today: date) -> Reading[date]:
    """Digits alone: a spreadsheet's day number (up to 5 digits), DDMMYY, DDMMYYYY or YYYYMMDD."""
    if len(text) in (6, 7, 8):
        found = _packed(text, expected, today)
        return Reading(found.value, remark=found.remark or _read_as(text))
    if not 0 < int(text) <= LAST_SERIAL or len(text) < 4:
        raise _NotADay(say("'{text}' is a number, not a day.", text=text))
    day = from_serial(int(text))
    if len(text) == 4 and expected.unlikely(day, today=today):
        raise _NotADay(say("'{text}' gives a year without day and month.", text=text))
    return Reading(
        day, remark=say("'{text}' was read as a spreadsheet's day number: {day}.", text=text, day=_shown(day))
    )


def _packed(text: str, expected: Expected, today: date) -> Reading[date]:
    if len(text) == 6:
        return _made(text[:2], text[2:4], text[4:], text=text, expected=expected, today=today)
    full = text.zfill(8)
    if full[:2] in ("19", "20") and 1 <= int(full[4:6]) <= 12:
        return _made(full[6:], full[4:6], full[:4], text=text, expected=expected, today=today)
    return _made(full[:2], full[2:4], full[4:], text=text, expected=expected, today=today)


def _from_words(text: str, expected: Expected, today: date) -> Reading[date]:
    plain = _plain(text)
    shapes: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[str, str, str]]], ...] = (
        (_YEAR_FIRST, lambda m: (m[3], m[2], m[1])),
        (_NUMBERS, lambda m: (m[1], m[2], m[3])),
        (_DAY_WORD, lambda m: (m[1], _month(m[2], text), m[3])),
        (_WORD_DAY, lambda m: (m[2], _month(m[1], text), m[3])),
    )
    for shape, parts in shapes:
        if match := shape.fullmatch(plain):
            day, month, year = parts(match)
            return _made(day, month, year, text=text, expected=expected, today=today)
    raise _NotADay(_why_no_day(plain, text))


def _plain(text: str) -> str:
    """Lower case without weekday, time of day, ordinal endings and filler words."""
    lower = unicodedata.normalize("NFKC", text).lower().strip(" .,")
    bare = _TIME.sub("", _WEEKDAY.sub("", lower))
    return " ".join(_FILLER.sub(" ", _ORDINAL.sub("", bare)).split())


def _why_no_day(plain: str, text: str) -> Phrase:
    word = _WORD_YEAR.fullmatch(plain)
    if word and word[1] in _MONTH_OF:
        return say("'{text}' names no day of the month.", text=text)
    if len(re.findall(r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}", plain)) > 1:
        return say("'{text}' holds more than one date.", text=text)
    return say("'{text}' could not be read as a date. Write it as 31/12/1994.", text=text)


def _month(word: str, text: str) -> str:
    number = _MONTH_OF.get(fold(word))
    if number is None:
        raise _NotADay(say("'{text}' could not be read as a date. Write it as 31/12/1994.", text=text))
    return str(number)


def _made(day: str, month: str, year: str, *, text: str, expected: Expected, today: date) -> Reading[date]:
    full = int(year) if len(year) == 4 else expected.century(int(year), today=today)
    if full is None:
        raise _NotADay(say("The two digits of the year in '{text}' fit no likely year. Write four.", text=text))
    try:
        made = date(full, int(month), int(day))
    except ValueError:
        raise _NotADay(_impossible(int(day), int(month), full, text)) from None
    return _guessed(made, text, today) if len(year) == 2 and expected.doubted else Reading(made)


def _guessed(born: date, text: str, today: date) -> Reading[date]:
    """A birth date whose century is a guess: said, and refused where another century is as likely."""
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    if not GUESSED_FROM <= age <= GUESSED_TO:
        raise _NotADay(
            say("The two digits of the year in '{text}' would make somebody of {age}. Write four.", text=text, age=age)
        )
    return Reading(
        born, remark=say("'{text}' was read as {day}: two digits leave it a guess.", text=text, day=_shown(born))
    )


def _impossible(day: int, month: int, year: int, text: str) -> Phrase:
    if month > 12 and 1 <= day <= 12 and month <= 31:
        return say(
            "'{text}' names a month {month}. If it is written the American way, put the day first: {day}.",
            text=text,
            month=month,
            day=f"{month:02}/{day:02}/{year}",
        )
    return say("'{text}' is no day of the calendar.", text=text)


def from_serial(serial: int) -> date:
    """The day of a spreadsheet's day number in the 1900 system, which counts a 29 February 1900 that never was.

    `serial` is 1 to 2,958,465. Rule: ECMA-376, part 1, section 18.17.4.1.
    """
    return date(1899, 12, 30 if serial >= 60 else 31) + timedelta(days=serial)


def _years_on(day: date, *, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _read_as(text: str) -> Phrase:
    return say("'{text}' was read as day, month and year without marks between them.", text=text)


def _shown(day: date) -> str:
    return f"{day:%d/%m/%Y}"
