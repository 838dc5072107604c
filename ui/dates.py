"""Days as people write them, in English and Welsh: '14 January 2025', 'Dydd Llun 7 Rhagfyr', never a two-digit year."""

import re
from datetime import date

_ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WELSH_MONTHS = (
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
    "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
)  # fmt: skip
_ENGLISH_SHORT = tuple(name[:3] for name in _ENGLISH_MONTHS)
_WELSH_SHORT = ("Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag")
_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WELSH_DAYS = (
    "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn", "Dydd Sul",
)  # fmt: skip
_SHORT_DAYS = {
    "en": tuple(name[:3] for name in _ENGLISH_DAYS),
    "cy": ("Llun", "Maw", "Mer", "Iau", "Gwe", "Sad", "Sul"),
}
_WELSH_ON_DAYS = tuple(f"dd{name[1:]}" for name in _WELSH_DAYS)
"""As one says when something was: 'ddydd Sadwrn'."""
_MONTHS = {"en": _ENGLISH_MONTHS, "cy": _WELSH_MONTHS}
_SHORT = {"en": _ENGLISH_SHORT, "cy": _WELSH_SHORT}
_DAYS = {"en": _ENGLISH_DAYS, "cy": _WELSH_DAYS}
_ON_DAYS = {"en": _ENGLISH_DAYS, "cy": _WELSH_ON_DAYS}
_DAY = re.compile(r"[0-9]{1,2}")
_YEAR = re.compile(r"[12][0-9]{3}")
_LONGEST_MONTH = 31
_HALF_A_YEAR = 183
_ENOUGH_LETTERS = 3


def month_names(language: str) -> tuple[str, ...]:
    """January to December."""
    return _MONTHS[language]


def long_day(day: date, language: str) -> str:
    """'14 January 2025'."""
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year:04}"


def near_day(day: date, language: str, *, near: date) -> str:
    """'22 December', with its year when more than half a year from `near`."""
    return _with_year(f"{day.day} {_MONTHS[language][day.month - 1]}", day, near=near)


def short_day(day: date, language: str, *, near: date) -> str:
    """'22 Dec', with its year when more than half a year from `near`."""
    return _with_year(f"{day.day} {_SHORT[language][day.month - 1]}", day, near=near)


def named_day(day: date, language: str, *, near: date | None) -> str:
    """'Monday 7 December', with its year when more than half a year from `near` or when that is not said."""
    named = f"{_DAYS[language][day.weekday()]} {day.day} {_MONTHS[language][day.month - 1]}"
    return _with_year(named, day, near=near or date.min)


def short_named_day(day: date, language: str, *, near: date) -> str:
    """'Mon 7 Dec', 'Llun 7 Rhag', with its year when more than half a year from `near`."""
    named = f"{_SHORT_DAYS[language][day.weekday()]} {day.day} {_SHORT[language][day.month - 1]}"
    return _with_year(named, day, near=near)


def within_sentence(named: str, language: str) -> str:
    """A named day after other words: days begin small in Welsh, 'Heddiw, dydd Llun 7 Rhagfyr'."""
    return f"{named[0].lower()}{named[1:]}" if language == "cy" else named


def weekday(day: date, language: str) -> str:
    """'Saturday', 'ddydd Sadwrn': the day on which something was, in the days after it."""
    return _ON_DAYS[language][day.weekday()]


def from_to(first: date, last: date, language: str, *, near: date) -> str:
    """'Monday 7 to Sunday 13 December', with years when more than half a year from `near`; one day as it is named."""
    if first == last:
        return named_day(first, language, near=near)
    far = any(abs((day - near).days) > _HALF_A_YEAR for day in (first, last))
    begin, end = _DAYS[language][first.weekday()], named_day(last, language, near=date.min if far else last)
    begun = f"{begin} {first.day}"
    if (first.year, first.month) != (last.year, last.month):
        begun = f"{begun} {_MONTHS[language][first.month - 1]}"
    if far and first.year != last.year:
        begun = f"{begun} {first.year:04}"
    after = end.removeprefix(_DAYS[language][last.weekday()])
    return f"{begun} i {weekday(last, language)}{after}" if language == "cy" else f"{begun} to {end}"


def _with_year(text: str, day: date, *, near: date) -> str:
    return text if abs((day - near).days) <= _HALF_A_YEAR else f"{text} {day.year:04}"


def day_number(typed: str) -> int | None:
    """The day of a month somebody means by '7' or '07', or None."""
    text = typed.strip()
    return int(text) if _DAY.fullmatch(text) and 1 <= int(text) <= _LONGEST_MONTH else None


def year_number(typed: str) -> int | None:
    """The year somebody means by four figures, or None."""
    text = typed.strip()
    return int(text) if _YEAR.fullmatch(text) else None


def month_number(typed: str) -> int | None:
    """The month somebody means by '3', '03', 'mar', 'March' or 'Mawrth', or None; three letters are enough."""
    text = typed.strip().casefold().rstrip(".")
    if text.isdecimal():
        return int(text) if 1 <= int(text) <= len(_ENGLISH_MONTHS) else None
    if len(text) < _ENOUGH_LETTERS:
        return None
    names = (*enumerate(_ENGLISH_MONTHS, 1), *enumerate(_WELSH_MONTHS, 1))
    return next((number for number, name in names if name.casefold().startswith(text)), None)


def whole_month(typed: str) -> int | None:
    """The month whose whole name this is in either language, or None."""
    number = month_number(typed)
    named = number is not None and typed in {_ENGLISH_MONTHS[number - 1], _WELSH_MONTHS[number - 1]}
    return number if named else None


def day_of(day: str, month: str, year: str) -> date | None:
    """The day that three fields mean, or None: the year has four figures, the month may be a word."""
    of_month, number, of_era = day_number(day), month_number(month), year_number(year)
    if of_month is None or number is None or of_era is None:
        return None
    try:
        return date(of_era, number, of_month)
    except ValueError:
        return None
