"""How the cells of a sheet of mentors are read: a number, a distance, a district, the prisons of a vetting.

What cannot be read is left out and said; a mentor without it is still a mentor. What safety rests on (clearance,
status, the DBS, the prisons of a vetting) is read exactly or left out: nothing of it is guessed from other words.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from caseworker.domain.errors import say
from caseworker.domain.names import fold
from caseworker.imports import contacts, dates, other_names
from caseworker.imports.answers import read_yes_no
from caseworker.imports.cells import Cell, Reading, read_text
from caseworker.imports.headings import Field
from caseworker.imports.lookups import Lookups
from caseworker.imports.prisons import Prisons
from caseworker.imports.training import LAPSES, read_modules
from caseworker.imports.vettings import read_vettings
from caseworker.imports.vocabulary import Vocabulary, read_choice, read_choices

MOST_PLACES, MOST_KM = 50, 1_000
KM_IN_A_MILE = 1.609344
_DISTRICT = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)(?:\s*\d[A-Z]{2})?", re.IGNORECASE)
_WHOLE = re.compile(r"-?\d+")
_DISTANCE = re.compile(r"(\d+(?:\.\d+)?)\s*(km|kms|kilometres?|mi|miles?|milltir)?", re.IGNORECASE)

_PAST = dates.Expected(
    back=60,
    ahead=1,
    too_early=say("This day is more than 60 years ago. Check the year."),
    too_late=say("This day is more than a year ahead. Check the year."),
)
_NOT_OFFERED = frozenset({"prefer not to say", "not offered", "not disclosed", "not said", "gwell peidio dweud"})

Reader = Callable[[Cell], Reading[Any]]


def mentor_readers(lookups: Lookups, *, prisons: Prisons, today: date) -> Mapping[Field, Reader]:
    """The readers of the fields that only mentors have."""
    exactly = partial(_exactly, lookups)
    risks = exactly("risk_level", lookups.risk_levels, also=other_names.RISK_LEVELS)
    statuses = exactly("mentor_status", lookups.mentor_statuses, also=other_names.MENTOR_STATUSES)
    dbs_levels = exactly("dbs_level", lookups.dbs_levels, also=other_names.DBS_LEVELS)
    updates = exactly("update_service", lookups.update_service, also=other_names.UPDATE_SERVICE)
    pathways = Vocabulary(lookups.pathways, also=other_names.PATHWAYS, said=lookups.said("pathway", lookups.pathways))
    return {
        Field.POSTCODE: lambda cell: read_text(cell, _district),
        Field.TRAVEL_KM: lambda cell: read_text(cell, _distance),
        Field.CAPACITY: lambda cell: read_text(cell, _places),
        Field.CLEARED_RISK: lambda cell: read_choice(cell, vocabulary=risks),
        Field.STATUS: lambda cell: read_choice(cell, vocabulary=statuses),
        Field.VETTED_FOR: lambda cell: read_text(cell, lambda text: read_vettings(text, prisons=prisons, today=today)),
        Field.STARTED_ON: lambda cell: dates.read_day(cell, expected=_PAST, today=today),
        Field.DBS_ISSUED: lambda cell: dates.read_day(cell, expected=_PAST, today=today),
        Field.DBS_RECHECK: lambda cell: dates.read_day(cell, expected=LAPSES, today=today),
        Field.DBS_LEVEL: lambda cell: read_choice(cell, vocabulary=dbs_levels),
        Field.DBS_UPDATE: lambda cell: read_choice(cell, vocabulary=updates),
        Field.VETTING_LAPSES: lambda cell: dates.read_day(cell, expected=LAPSES, today=today),
        Field.TRAINING: lambda cell: read_modules(cell, today=today),
        Field.TRAINING_LAPSES: lambda cell: dates.read_day(cell, expected=LAPSES, today=today),
        Field.SKILLS: lambda cell: read_choices(cell, vocabulary=pathways),
        Field.LIVED_EXPERIENCE: _offered,
        Field.EMERGENCY_NAME: lambda cell: read_text(cell, Reading),
        Field.EMERGENCY_RELATION: lambda cell: read_text(cell, Reading),
        Field.EMERGENCY_PHONE: contacts.read_phone,
    }


def _exactly(
    lookups: Lookups, name: str, labels: Mapping[str, str], *, also: Mapping[str, tuple[str, ...]]
) -> Vocabulary:
    return Vocabulary(labels, also=also, said=lookups.said(name, labels), exact=True)


def _offered(cell: Cell) -> Reading[bool]:
    """Lived experience where somebody offers it; that somebody would rather not say is nothing to keep."""
    return Reading() if isinstance(cell, str) and fold(cell) in _NOT_OFFERED else read_yes_no(cell)


def _district(text: str) -> Reading[str]:
    found = _DISTRICT.fullmatch(text.strip())
    if found is None:
        remark = say("'{text}' is no postcode, so no area is kept; the words are.", text=text)
        return Reading(remark=remark, words=text)
    return Reading(found[1].upper())


def _places(text: str) -> Reading[int]:
    plain = text.removesuffix(".0")
    if _WHOLE.fullmatch(plain) and 0 <= int(plain) <= MOST_PLACES:
        return Reading(int(plain))
    remark = say("'{text}' is no number of places between 0 and {most}, so none is kept.", text=text, most=MOST_PLACES)
    return Reading(remark=remark, words=text)


def _distance(text: str) -> Reading[int]:
    found = _DISTANCE.fullmatch(text.strip())
    km = float(found[1]) * (KM_IN_A_MILE if _in_miles(found[2]) else 1) if found else -1
    if found is None or not 0 < km <= MOST_KM:
        remark = say("'{text}' is no distance that somebody travels, so none is kept.", text=text)
        return Reading(remark=remark, words=text)
    return Reading(round(km))


def _in_miles(unit: str | None) -> bool:
    return bool(unit) and not (unit or "").lower().startswith("k")
