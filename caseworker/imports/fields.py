"""How each field of a referral is read from a cell, and which unreadable cells keep their row out."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from caseworker.domain.errors import Phrase, say
from caseworker.imports import contacts, dates, identifiers, other_names
from caseworker.imports.answers import read_yes_no
from caseworker.imports.cells import UNCOMPUTED, Broken, Cell, Reading, broken_phrase, read_text, text_of
from caseworker.imports.fullnames import read_aliases, read_name
from caseworker.imports.headings import Field
from caseworker.imports.lookups import Lookups
from caseworker.imports.mentor_fields import mentor_readers
from caseworker.imports.prisons import Prisons
from caseworker.imports.vocabulary import Vocabulary, read_choice, read_choices

_KEEP_OUT = frozenset(
    {Field.FULL_NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.BORN_ON, Field.CRN, Field.PRISON_NUMBER}
    | {Field.EXPECTED_RELEASE, Field.REFERRED_ON, Field.SAFE_TO_PHONE, Field.SAFE_TO_TEXT, Field.SAFE_TO_WRITE}
)
"""Who the person is, when they leave and whether it is safe to reach them: unreadable, it keeps the row out.

Everything else that cannot be read is kept as words with a remark, because the rest of the row is good.
"""


Reader = Callable[[Cell], Reading[Any]]


class FieldReaders:
    """The reader of every field for one import: the lookups and today are settled once."""

    def __init__(self, lookups: Lookups, *, today: date) -> None:
        self._readers = _readers(lookups, today)

    def read(self, cell: Cell, *, told: Field) -> Reading[Any]:
        """What a cell tells for a field. A problem that need not keep the row out becomes a remark with its words."""
        reading = _broken(cell) if isinstance(cell, Broken) else self._readers[told](cell)
        if reading.problem is None or told in _KEEP_OUT or cell == UNCOMPUTED:
            return reading
        return Reading(remark=reading.problem, words="" if isinstance(cell, Broken) else text_of(cell))


def _broken(cell: Broken) -> Reading[Any]:
    return Reading(problem=broken_phrase(cell))


def _readers(lookups: Lookups, today: date) -> Mapping[Field, Reader]:
    said = lookups.said
    genders = Vocabulary(lookups.genders, also=other_names.GENDERS, said=said("gender", lookups.genders))
    languages = Vocabulary(lookups.languages, also=other_names.LANGUAGES, said=said("language", lookups.languages))
    sources = Vocabulary(lookups.sources, also=other_names.SOURCES, said=said("referral_source", lookups.sources))
    types, types_said = lookups.release_types, said("release_date_type", lookups.release_types)
    release_types = Vocabulary(types, also=other_names.RELEASE_TYPES, said=types_said)
    prisons = Prisons(
        lookups.prisons,
        towns=lookups.prison_towns,
        closed=lookups.closed_prisons,
        said=said("prison", lookups.prisons),
    )
    looked_up: dict[Field, Reader] = {
        Field.GENDER: lambda cell: _gender(cell, genders),
        Field.LANGUAGES: lambda cell: read_choices(cell, vocabulary=languages),
        Field.SOURCE: lambda cell: read_choice(cell, vocabulary=sources),
        Field.RELEASE_TYPE: lambda cell: read_choice(cell, vocabulary=release_types),
        Field.PRISON: prisons.read,
        Field.PNC: lambda cell: identifiers.read_pnc(cell, today=today),
        Field.BORN_ON: lambda cell: dates.read_day(cell, expected=dates.BIRTH, today=today),
        Field.REFERRED_ON: lambda cell: dates.read_day(cell, expected=dates.REFERRAL, today=today),
        Field.EXPECTED_RELEASE: lambda cell: _release_day(cell, today),
    }
    return {**_PLAIN, **looked_up, **mentor_readers(lookups, prisons=prisons, today=today)}


def _gender(cell: Cell, genders: Vocabulary) -> Reading[str]:
    """A gender; words that tell of gender history are restricted, so they never go to the notes, which many read."""
    reading = read_choice(cell, vocabulary=genders)
    if not _HISTORY.search(text_of(cell)):
        return reading
    remark = say(
        "'{text}' tells of gender history, which is restricted. It is not kept here; record it there if they wish.",
        text=text_of(cell),
    )
    return Reading(reading.value, remark=remark)


_HISTORY = re.compile(r"\b(?:trans|traws|draws|mtf|ftm|born|former|assigned)", re.IGNORECASE)


def _release_day(cell: Cell, today: date) -> Reading[date]:
    """A release date; words without a figure ('remand', 'awaiting parole') are no slip and are kept."""
    if isinstance(cell, str) and not any(map(str.isdigit, cell)):
        return read_text(cell, lambda text: Reading(remark=_no_day(text), words=text))
    return dates.read_day(cell, expected=dates.RELEASE, today=today)


def _no_day(text: str) -> Phrase:
    return say("'{text}' is no date; it is kept with the notes.", text=text)


def _words(cell: Cell) -> Reading[str]:
    return read_text(cell, Reading)


def _list(cell: Cell) -> Reading[tuple[str, ...]]:
    return read_text(cell, lambda text: Reading(_items(text) or None))


_BREAKS = re.compile(r"[;|\n•]")
_LONGEST_ITEM = 4
"""Words: commas divide a list only if nothing between them is longer, because sentences have commas too."""


def _items(text: str) -> tuple[str, ...]:
    parts = _BREAKS.split(text)
    if len(parts) == 1 and all(len(part.split()) <= _LONGEST_ITEM for part in text.split(",")):
        parts = text.split(",")
    return tuple(dict.fromkeys(" ".join(part.split()).strip(" .-–") for part in parts if part.strip(" .-–")))


_PLAIN: dict[Field, Reader] = {
    Field.FULL_NAME: read_name,
    Field.GIVEN_NAME: read_name,
    Field.FAMILY_NAME: read_name,
    Field.PREFERRED_NAME: read_name,
    Field.ALIASES: read_aliases,
    Field.CRN: identifiers.read_crn,
    Field.PRISON_NUMBER: identifiers.read_prison_number,
    Field.PRONOUNS: _words,
    Field.INTERPRETER_NEEDED: read_yes_no,
    Field.WELSH_PREFERRED: read_yes_no,
    Field.ACCESS_NEEDS: _list,
    Field.AREA: _words,
    Field.REFERRER_NAME: _words,
    Field.REFERRER_PHONE: contacts.read_phone,
    Field.REFERRER_EMAIL: contacts.read_email,
    Field.PHONE: contacts.read_phone,
    Field.EMAIL: contacts.read_email,
    Field.ADDRESS: _words,
    Field.SAFE_TO_PHONE: read_yes_no,
    Field.SAFE_TO_TEXT: read_yes_no,
    Field.SAFE_TO_WRITE: read_yes_no,
    Field.CONTACT_WARNING: _words,
    Field.NEEDS: _list,
    Field.NOTES: _words,
    Field.WELSH: read_yes_no,
    Field.DRIVES: read_yes_no,
    Field.INTERESTS: _list,
    Field.AVAILABILITY: _list,
}
