"""The mentors whom stories name: those of the office's week, and four of whom something particular is true."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from caseworker.demo.chance import Chance
from caseworker.demo.notes import Style
from caseworker.demo.staff import ON_CALL_PHONE
from caseworker.demo.volunteers import Volunteer, checks, phone
from caseworker.domain.mentors import Check, Mentor, MentorStatus

HEWELL_LAPSES_IN = 13
LAPSED_DAYS_AGO = 9


@dataclass(frozen=True)
class _Sketch:
    """A named mentor in short: `joined` is days ago, `languages` and `skills` are codes apart from English."""

    key: str
    given: str
    family: str
    gender: str
    unit: str
    district: str
    joined: int
    places: int
    prisons: str
    languages: str = "eng"
    skills: str = "accommodation finance"
    cleared: str = "high"
    km: int = 25
    style: Style = Style.PLAIN
    interests: tuple[str, ...] = ("the allotment",)
    availability: tuple[str, ...] = ("Mon am", "Tue am", "Thu evening", "Sat am")
    number: str = ""
    lived: bool = False
    only_women: bool = False
    drives: bool = True
    particular: bool = True


_SKETCHES = (
    _Sketch(
        *("ruth-osei", "Ruth", "Osei", "female", "73", "WS2", 1180, 4, "FSI HEI BMI SFI"),
        languages="eng twi",
        skills="accommodation finance family",
        style=Style.LONG,
        interests=("the choir", "the allotment"),
        availability=("Mon am", "Tue am", "Tue pm", "Wed am", "Thu pm", "Sat am"),
    ),
    _Sketch(
        *("dev-patel", "Dev", "Patel", "male", "73", "WV1", 1610, 4, "SNI BSI FSI HEI"),
        languages="eng guj hin",
        skills="work attitudes",
        interests=("five-a-side", "crime novels"),
        number=ON_CALL_PHONE,
    ),
    _Sketch(
        *("tom-bright", "Tom", "Bright", "male", "76", "WS11", 420, 3, "FSI SFI BMI"),
        skills="finance work",
        style=Style.TERSE,
        interests=("restoring bikes",),
    ),
    _Sketch(
        *("cerys-williams", "Cerys", "Williams", "female", "104", "NP19", 900, 3, "EWI DHI"),
        languages="cym eng",
        skills="family health",
        style=Style.WELSH,
        interests=("the choir", "poetry"),
    ),
    _Sketch(
        *("grace-mbeki", "Grace", "Mbeki", "female", "73", "WV3", 1320, 4, "DHI EWI"),
        languages="eng sna",
        skills="family abuse",
        style=Style.LONG,
        only_women=True,
        drives=False,
    ),
    _Sketch(
        *("farida-begum", "Farida", "Begum", "female", "71", "B11", 700, 2, "DHI"),
        languages="eng syl ben",
        skills="family health",
        only_women=True,
    ),
    _Sketch(
        *("noor-ali", "Noor", "Ali", "female", "71", "B12", 510, 2, "DHI EWI"),
        languages="eng syl",
        skills="accommodation work",
        style=Style.TERSE,
    ),
    _Sketch(
        *("winston-facey", "Winston", "Facey", "male", "71", "B13", 60, 2, "BMI HEI"),
        skills="work drugs_alcohol",
        interests=("dominoes", "gospel singing"),
        lived=True,
        particular=False,
    ),
    _Sketch(
        *("hilary-moss", "Hilary", "Moss", "female", "77", "B97", 1450, 3, "HEI FSI DHI"),
        style=Style.LONG,
        interests=("crochet",),
        particular=False,
    ),
    _Sketch(
        *("olwen-prys", "Olwen", "Prys", "female", "103", "LL13", 830, 3, "FSI EWI SFI"),
        languages="cym eng",
        style=Style.WELSH,
        interests=("bird-watching",),
        particular=False,
    ),
    _Sketch(
        *("graham-tams", "Graham", "Tams", "male", "76", "ST4", 640, 3, "SFI FSI BMI"),
        style=Style.TERSE,
        interests=("pigeons", "darts"),
        particular=False,
    ),
)


_CONTACTS = {
    "ruth-osei": ("Kofi Osei", "brother", "01632 960171"),
    "dev-patel": ("Meera Patel", "wife", "01632 960172"),
    "grace-mbeki": ("Joy Mbeki", "sister", "01632 960173"),
    "cerys-williams": ("Emrys Williams", "husband", "01632 960174"),
}
"""Whom to ring where one of them works alone, is not back and does not answer."""


def named_mentors(today: date, *, seed: int) -> tuple[Volunteer, ...]:
    """The named mentors as they stand on a day."""
    return tuple(_volunteer(sketch, today=today, seed=seed) for sketch in _SKETCHES)


def _volunteer(sketch: _Sketch, *, today: date, seed: int) -> Volunteer:
    chance = Chance(seed, "mentor", sketch.key)
    started = today - timedelta(days=sketch.joined)
    prisons = tuple(sketch.prisons.split())
    own = checks(chance, started=started, prisons=prisons, today=today)
    return Volunteer(
        sketch.key,
        _mentor(sketch, started=started, today=today, chance=chance),
        tuple(_as_told(check, sketch.key, today=today) for check in own),
        sketch.unit,
        prisons,
        sketch.style,
        particular=sketch.particular,
    )


def _mentor(sketch: _Sketch, *, started: date, today: date, chance: Chance) -> Mentor:
    languages = tuple(sketch.languages.split())
    contact = _CONTACTS.get(sketch.key, (None, None, None))
    return Mentor(
        given_name=sketch.given,
        family_name=sketch.family,
        pronouns="she/her" if sketch.gender == "female" else "he/him",
        gender=sketch.gender,
        phone=sketch.number or phone(chance),
        emergency_name=contact[0],
        emergency_relation=contact[1],
        emergency_phone=contact[2],
        home_district=sketch.district,
        travel_km=sketch.km,
        languages=languages,
        welsh="cym" in languages,
        skills=tuple(sketch.skills.split()),
        interests=sketch.interests,
        availability=sketch.availability,
        capacity=sketch.places,
        cleared_risk=sketch.cleared,
        lived_experience=sketch.lived or None,
        former_participant=sketch.lived or None,
        supervised_on=today - timedelta(days=20),
        supervision_due=today + timedelta(days=70),
        works_only_with=("female",) if sketch.only_women else (),
        drives=sketch.drives,
        status=MentorStatus.ACTIVE,
        started_on=started,
    )


def _as_told(check: Check, key: str, *, today: date) -> Check:
    """The two vettings of which stories tell: one that lapses before a visit, one that has lapsed."""
    if key == "ruth-osei" and check.prison == "HEI":
        return replace(check, lapses_on=today + timedelta(days=HEWELL_LAPSES_IN))
    if key == "olwen-prys" and check.prison == "FSI":
        return replace(check, lapses_on=today - timedelta(days=LAPSED_DAYS_AGO))
    return check
