"""The headings that people put over their columns, in English and Welsh, and the field that each one names."""

import csv
import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz import process as matching

from caseworker.domain.errors import Phrase, say
from caseworker.domain.names import fold
from caseworker.imports.training import aside, told_by
from caseworker.imports.vettings import is_of_one_prison


class Sort(StrEnum):
    """What a sheet is of."""

    REFERRALS = "referral"
    MENTORS = "mentor"


class Field(StrEnum):
    """What a column of a sheet can tell, of a referral or of a mentor."""

    FULL_NAME = "full_name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    PREFERRED_NAME = "preferred_name"
    ALIASES = "aliases"
    BORN_ON = "born_on"
    CRN = "crn"
    PRISON_NUMBER = "prison_number"
    PNC = "pnc"
    GENDER = "gender"
    PRONOUNS = "pronouns"
    LANGUAGES = "languages"
    INTERPRETER_NEEDED = "interpreter_needed"
    WELSH_PREFERRED = "welsh_preferred"
    ACCESS_NEEDS = "access_needs"
    PRISON = "prison"
    EXPECTED_RELEASE = "expected_release"
    RELEASE_TYPE = "release_type"
    AREA = "area"
    SOURCE = "source"
    REFERRED_ON = "referred_on"
    REFERRER_NAME = "referrer_name"
    REFERRER_PHONE = "referrer_phone"
    REFERRER_EMAIL = "referrer_email"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    SAFE_TO_PHONE = "safe_to_phone"
    SAFE_TO_TEXT = "safe_to_text"
    SAFE_TO_WRITE = "safe_to_write"
    CONTACT_WARNING = "contact_warning"
    NEEDS = "needs"
    NOTES = "notes"
    POSTCODE = "postcode"
    TRAVEL_KM = "travel_km"
    WELSH = "welsh"
    INTERESTS = "interests"
    AVAILABILITY = "availability"
    CAPACITY = "capacity"
    CLEARED_RISK = "cleared_risk"
    DRIVES = "drives"
    STATUS = "status"
    STARTED_ON = "started_on"
    VETTED_FOR = "vetted_for"
    DBS_ISSUED = "dbs_issued"
    DBS_RECHECK = "dbs_recheck"
    DBS_LEVEL = "dbs_level"
    DBS_UPDATE = "dbs_update"
    VETTING_LAPSES = "vetting_lapses"
    TRAINING = "training"
    TRAINING_LAPSES = "training_lapses"
    SKILLS = "skills"
    LIVED_EXPERIENCE = "lived_experience"
    EMERGENCY_NAME = "emergency_name"
    EMERGENCY_RELATION = "emergency_relation"
    EMERGENCY_PHONE = "emergency_phone"


LABELS: Mapping[Field, Phrase] = {
    Field.FULL_NAME: say("Full name"),
    Field.GIVEN_NAME: say("Given names"),
    Field.FAMILY_NAME: say("Family name"),
    Field.PREFERRED_NAME: say("Preferred name"),
    Field.ALIASES: say("Also known as"),
    Field.BORN_ON: say("Date of birth"),
    Field.CRN: say("CRN"),
    Field.PRISON_NUMBER: say("Prison number"),
    Field.PNC: say("PNC number"),
    Field.GENDER: say("Gender"),
    Field.PRONOUNS: say("Pronouns"),
    Field.LANGUAGES: say("Languages"),
    Field.INTERPRETER_NEEDED: say("Needs an interpreter"),
    Field.WELSH_PREFERRED: say("Prefers Welsh"),
    Field.ACCESS_NEEDS: say("Access needs"),
    Field.PRISON: say("Prison"),
    Field.EXPECTED_RELEASE: say("Expected release"),
    Field.RELEASE_TYPE: say("Type of release date"),
    Field.AREA: say("Release area"),
    Field.SOURCE: say("Referred by"),
    Field.REFERRED_ON: say("Referred on"),
    Field.REFERRER_NAME: say("Referrer"),
    Field.REFERRER_PHONE: say("Referrer's phone"),
    Field.REFERRER_EMAIL: say("Referrer's e-mail"),
    Field.PHONE: say("Phone"),
    Field.EMAIL: say("E-mail"),
    Field.ADDRESS: say("Address"),
    Field.SAFE_TO_PHONE: say("Safe to phone"),
    Field.SAFE_TO_TEXT: say("Safe to text"),
    Field.SAFE_TO_WRITE: say("Safe to write"),
    Field.CONTACT_WARNING: say("Warning about contact"),
    Field.NEEDS: say("Needs"),
    Field.NOTES: say("Notes"),
}
"""What a column of a sheet of referrals can tell, in the order in which it is offered."""

MENTOR_LABELS: Mapping[Field, Phrase] = {
    **{one: LABELS[one] for one in (Field.FULL_NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.PREFERRED_NAME)},
    **{one: LABELS[one] for one in (Field.PRONOUNS, Field.GENDER, Field.PHONE, Field.EMAIL)},
    Field.POSTCODE: say("Postcode or its district"),
    Field.TRAVEL_KM: say("Travels up to (km)"),
    Field.LANGUAGES: LABELS[Field.LANGUAGES],
    Field.WELSH: say("Speaks Welsh"),
    Field.SKILLS: say("Skills by pathway"),
    Field.INTERESTS: say("Interests"),
    Field.LIVED_EXPERIENCE: say("Lived experience, if offered"),
    Field.AVAILABILITY: say("Free at"),
    Field.CAPACITY: say("Places"),
    Field.CLEARED_RISK: say("Cleared up to risk"),
    Field.DRIVES: say("Drives"),
    Field.STATUS: say("Status"),
    Field.STARTED_ON: say("Started on"),
    Field.VETTED_FOR: say("Vetted for, and until when"),
    Field.VETTING_LAPSES: say("Vetting lapses on"),
    Field.DBS_LEVEL: say("DBS level"),
    Field.DBS_ISSUED: say("DBS issued on"),
    Field.DBS_RECHECK: say("DBS recheck due on"),
    Field.DBS_UPDATE: say("DBS update service"),
    Field.TRAINING: say("Training, or the day of one module"),
    Field.TRAINING_LAPSES: say("When training, or one module, lapses"),
    Field.EMERGENCY_NAME: say("Emergency contact"),
    Field.EMERGENCY_RELATION: say("Who they are to the mentor"),
    Field.EMERGENCY_PHONE: say("Emergency contact's phone"),
    Field.NOTES: LABELS[Field.NOTES],
}
"""What a column of a sheet of mentors can tell."""

FIELDS: Mapping[Sort, Mapping[Field, Phrase]] = {Sort.REFERRALS: LABELS, Sort.MENTORS: MENTOR_LABELS}


def label_of(field: Field) -> Phrase:
    """What a field is called."""
    return LABELS.get(field) or MENTOR_LABELS[field]


class Named(NamedTuple):
    """A field that a heading names; for a release date also the code of its type, when the heading tells it."""

    field: Field
    release_type: str = ""


class Match(NamedTuple):
    """What a heading was taken for, its likeness to a known heading (100: the same words), and how usual that one is.

    `rank` is the known heading's place in the table, where the plainest heading of a field stands first.
    """

    named: Named | None
    likeness: float
    rank: int = 0


_UNKNOWN = Match(None, 0)


LIKE_ENOUGH = 88
"""Per cent likeness from which a heading with a slip of the keyboard is believed."""

_SHORTEST_SLIP = 6
_LONGEST = 60


def compact(heading: str) -> str:
    """A heading without marks, capitals and spaces: 'D.O.B.' and 'dob' are alike."""
    return fold(heading).replace(" ", "")


class _Table(NamedTuple):
    """What every known heading in compact form stands for, and the words for the person whom a row is about."""

    headings: Mapping[str, Match]
    person_words: tuple[str, ...]


_PERSON_WORD = "person_word"
_TABLES = {Sort.REFERRALS: "headings.csv", Sort.MENTORS: "mentor_headings.csv"}


@cache
def _table(sort: Sort) -> _Table:
    text = resources.files(__package__ or "").joinpath(_TABLES[sort]).read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    words = sorted((row["heading"] for row in rows if row["field"] == _PERSON_WORD), key=len, reverse=True)
    headings = {
        compact(row["heading"]): Match(_named(row), 100, rank)
        for rank, row in enumerate(rows)
        if row["field"] != _PERSON_WORD
    }
    return _Table(headings, tuple(words))


def _named(row: Mapping[str, str]) -> Named | None:
    return Named(Field(row["field"]), row["release_type"]) if row["field"] else None


_MODULE = Named(Field.TRAINING)
_VETTING = Match(Named(Field.VETTED_FOR), 100)
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|[*:#]|dd[/.\- ]?mm[/.\- ]?yy(?:yy)?", re.IGNORECASE)


def recognise(heading: str, *, sort: Sort = Sort.REFERRALS) -> Match:
    """The field that a heading names: by its words, without what stands in brackets, without a word for the person
    before them, or nearly. Headings that are left alone on purpose give no field at full likeness.
    """
    known = _table(sort).headings
    plain = fold(_ASIDE.sub(aside if sort is Sort.MENTORS else " ", heading))
    own = _without_person(plain, sort)
    for words in (fold(heading), plain, own):
        if compact(words) in known:
            return known[compact(words)]
    if sort is Sort.MENTORS and is_of_one_prison(heading):
        return _VETTING
    if plain and not own:
        return Match(Named(Field.FULL_NAME), 100)
    return _of_training(own, sort) or _nearly(compact(own), sort)


def _of_training(plain: str, sort: Sort) -> Match | None:
    """'Safeguarding expiry' and 'boundaries training', where the module is known or it is said that it is training."""
    told = told_by(plain)
    known = _table(sort).headings.get(compact(told.module))
    if sort is Sort.MENTORS and (told.is_training or (known and known.named == _MODULE)):
        return Match(Named(Field.TRAINING_LAPSES) if told.lapses else _MODULE, 100)
    return None


def _without_person(plain: str, sort: Sort) -> str:
    """'person date of birth' as 'date of birth'; empty when the words only say whom the row is about."""
    for word in _table(sort).person_words:
        if plain == word:
            return ""
        if plain.startswith(f"{word} "):
            return plain.removeprefix(f"{word} ").removeprefix("s ")
    return plain


def _nearly(words: str, sort: Sort) -> Match:
    if len(words) < _SHORTEST_SLIP:
        return _UNKNOWN
    known = _table(sort).headings
    near = matching.extract(words, known.keys(), scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH, limit=4)
    meant = {known[key].named for key, score, _ in near if score > near[0][1] - 1}
    return known[near[0][0]]._replace(likeness=near[0][1]) if len(meant) == 1 else _UNKNOWN


def known_headings(cells: Iterable[str], *, sort: Sort = Sort.REFERRALS) -> int:
    """How many of the texts of one row are known headings; it tells the row of headings from a title above it."""
    return sum(1 for text in cells if 0 < len(text) < _LONGEST and recognise(text, sort=sort).likeness)
