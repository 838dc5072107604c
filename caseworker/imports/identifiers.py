"""Numbers that name one person: read despite slips of the keyboard, never guessed; every correction is remarked on."""

import re
from collections.abc import Callable
from datetime import date

from caseworker.domain.errors import Phrase, say
from caseworker.imports.cells import Cell, Reading, read_text

PRISON_NUMBER = re.compile(r"[A-Z]\d{4}[A-Z]{2}", re.ASCII)
CRN = re.compile(r"[A-Z]\d{6}", re.ASCII)
PNC = re.compile(r"(\d{4}|\d{2})/(\d{1,7})([A-Z])|(\d{4}|\d{2})(\d{7})([A-Z])", re.ASCII)

_CHECK_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY"
_SEPARATORS = re.compile(r"[\s\-–._/\\]+")
_LETTER_AS_DIGIT = str.maketrans("OIL", "011")
_DIGIT_AS_LETTER = str.maketrans("01", "OI")


def read_prison_number(cell: Cell) -> Reading[str]:
    """A prison number, 'A1234BC'. Spaces, small letters, O for 0 and I for 1 are put right with a remark."""
    return _read(cell, _as_prison_number)


def read_crn(cell: Cell) -> Reading[str]:
    """A case reference number, 'X123456': a letter and six digits."""
    return _read(cell, _as_crn)


def read_pnc(cell: Cell, *, today: date) -> Reading[str]:
    """A PNC number as 'YYYY/NNNNNNNL'; its last letter follows from the digits, so a slip shows."""
    return _read(cell, lambda text: _as_pnc(text, today))


def _read(cell: Cell, shape: Callable[[str], str | Phrase]) -> Reading[str]:
    return read_text(cell, lambda text: _checked(text, shape))


def _checked(text: str, shape: Callable[[str], str | Phrase]) -> Reading[str]:
    found = shape(text)
    if isinstance(found, Phrase):
        return Reading(problem=found)
    remark = None if found == text else say("'{text}' was read as {found}.", text=text, found=found)
    return Reading(found, remark=remark)


def _as_prison_number(text: str) -> str | Phrase:
    bare = _SEPARATORS.sub("", text).upper()
    if CRN.fullmatch(bare):
        return say("'{text}' looks like a CRN, not a prison number.", text=text)
    guess = bare[:1] + bare[1:5].translate(_LETTER_AS_DIGIT) + bare[5:].translate(_DIGIT_AS_LETTER)
    if PRISON_NUMBER.fullmatch(guess):
        return guess
    return say(
        "'{text}' is not a prison number: one letter, four digits and two letters are expected, as in A1234BC.",
        text=text,
    )


def _as_crn(text: str) -> str | Phrase:
    bare = _SEPARATORS.sub("", text).upper()
    if PRISON_NUMBER.fullmatch(bare):
        return say("'{text}' looks like a prison number, not a CRN.", text=text)
    guess = bare[:1] + bare[1:].translate(_LETTER_AS_DIGIT)
    if CRN.fullmatch(guess):
        return guess
    return say("'{text}' is not a CRN: one letter and six digits are expected, as in X123456.", text=text)


def _as_pnc(text: str, today: date) -> str | Phrase:
    bare = re.sub(r"[\s\-–.]+", "", text).upper()
    match = PNC.fullmatch(bare)
    if match is None:
        return say(
            "'{text}' is not a PNC number: year, up to seven digits and a letter, as in 2003/0062845E.", text=text
        )
    year, serial, letter = (part for part in match.groups() if part)
    if pnc_letter(year, serial=serial) != letter:
        return say("The last letter of '{text}' does not fit its digits, so one of them is wrong.", text=text)
    return f"{_full_year(year, today)}/{serial.zfill(7)}{letter}"


def pnc_letter(year: str, *, serial: str) -> str:
    """The check letter of a PNC number: the last two digits of the year and seven of the serial, modulo 23."""
    return _CHECK_LETTERS[int(year[-2:] + serial.zfill(7)) % len(_CHECK_LETTERS)]


def _full_year(year: str, today: date) -> str:
    if len(year) == 4:
        return year
    return f"20{year}" if int(year) <= today.year % 100 else f"19{year}"
