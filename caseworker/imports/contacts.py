"""Telephone numbers and e-mail addresses of a sheet: the first that could be reached, every other word kept."""

import re

import phonenumbers

from caseworker.domain.errors import say
from caseworker.imports.cells import Cell, Reading, read_text

COUNTRY = "GB"
_NUMBER_ONLY = re.compile(r"[+(]?[\d\s()\-–.+]+")
_EMAIL = re.compile(r"[^\s@<>,;():]+@[^\s@<>,;()]+\.[^\s@<>,;().]{2,}")
_SHORTENED = re.compile(r"\d(?:\.\d+)?e\+?\d+", re.IGNORECASE)
_SET_ASIDE = re.compile(r"44(?:1632960|7700900)\d{3}")
"""Numbers that Ofcom keeps for drama and demonstrations: no network connects them, so no list calls them valid."""


def read_phone(cell: Cell) -> Reading[str]:
    """The first telephone number of a cell as it is dialled here ('01632 960123'), abroad with its country code."""
    return read_text(cell, _phone)


def _phone(text: str) -> Reading[str]:
    if _NUMBER_ONLY.fullmatch(text) and (dialled := _plain_number(text)):
        return Reading(dialled)
    return _unread(text) if _SHORTENED.fullmatch(text) else _number_among_words(text)


def _plain_number(text: str) -> str:
    try:
        number = phonenumbers.parse(text, COUNTRY)
    except phonenumbers.NumberParseException:
        return ""
    return _dialled(number) if _reaches(number) else ""


def phone_within(text: str) -> tuple[str, str]:
    """The first telephone number that stands within other words, and the words without it; '' where there is none."""
    for match in phonenumbers.PhoneNumberMatcher(text, COUNTRY, leniency=phonenumbers.Leniency.POSSIBLE):
        if _reaches(match.number):
            rest = text[match.end :].removeprefix(
                ")" if "(" in match.raw_string and ")" not in match.raw_string else ""
            )
            return _dialled(match.number), f"{text[: match.start]} {rest}"
    return "", text


def _number_among_words(text: str) -> Reading[str]:
    dialled, _ = phone_within(text)
    if not dialled:
        return _unread(text)
    remark = say("Of '{text}' the first telephone number was taken; the rest is kept.", text=text)
    return Reading(dialled, remark=remark, words=text)


def _unread(text: str) -> Reading[str]:
    remark = say("'{text}' is not a telephone number that can be dialled; it is kept with the notes.", text=text)
    return Reading(remark=remark, words=text)


def _reaches(number: phonenumbers.PhoneNumber) -> bool:
    digits = f"{number.country_code}{number.national_number}"
    return phonenumbers.is_valid_number(number) or bool(_SET_ASIDE.fullmatch(digits))


def _dialled(number: phonenumbers.PhoneNumber) -> str:
    here = phonenumbers.region_code_for_country_code(number.country_code or 0) == COUNTRY
    shape = phonenumbers.PhoneNumberFormat.NATIONAL if here else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, shape)


def read_email(cell: Cell) -> Reading[str]:
    """The first e-mail address of a cell."""
    return read_text(cell, _email)


def _email(text: str) -> Reading[str]:
    found = _EMAIL.search(text)
    if found is None:
        remark = say("'{text}' is not an e-mail address; it is kept with the notes.", text=text)
        return Reading(remark=remark, words=text)
    return Reading(found[0], words="" if found[0] == text else text)
