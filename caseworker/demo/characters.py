"""Who the invented people are: names, numbers, ways to reach them, needs and wishes, around the course of a case."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from caseworker.demo.chance import Chance
from caseworker.demo.contacts import contacts, identifiers
from caseworker.demo.courses import Course
from caseworker.demo.names import COMMUNITIES, PASTIMES, Community
from caseworker.demo.notes import Subject
from caseworker.demo.places import PRISON, UNIT, Area, Town
from caseworker.demo.sketches import Sketch
from caseworker.demo.volunteers import PATHWAYS, Volunteer
from caseworker.domain.mentors import RISK_LEVELS
from caseworker.domain.people import FormerName, Identifier, Person, SafeContact

WISHES = (
    "Somebody older",
    "Somebody who likes walking",
    "Nobody from the same estate",
    "Somebody who has been inside",
    "Not too many questions at first",
    "Somebody with a car",
    "Somebody patient with forms",
    "Somebody who knows football",
)


@dataclass(frozen=True, kw_only=True)
class Character:
    """One invented person: their records as they would be typed, and the course of their case."""

    course: Course
    person: Person
    identifiers: tuple[Identifier, ...]
    contacts: tuple[SafeContact, ...]
    town: Town
    pathways: tuple[str, ...]
    complexity: str
    level: str
    source: str
    urgency: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    mentor_gender: str | None = None
    mentor_gender_why: str | None = None
    former: FormerName | None = None

    @property
    def key(self) -> str:
        """The name by which stories know them."""
        return self.course.key

    @property
    def called(self) -> str:
        """How people speak of them."""
        return self.person.preferred_name or self.person.given_name or self.person.family_name or ""

    @property
    def subject(self) -> Subject:
        """What notes about them need to know."""
        prison = PRISON[self.course.prison].name if self.course.prison else "the prison"
        welsh = UNIT[self.course.unit].area is Area.WALES
        return Subject(self.key, self.called, self.person.pronouns or "they/them", self.town.name, prison, welsh)


def characters(
    planned: Sequence[Course], *, sketches: Sequence[Sketch], mentors: Iterable[Volunteer], seed: int
) -> Iterator[Character]:
    """Each course with its person: the sketched ones as told, the others drawn, no two of one name."""
    told = {sketch.key: sketch for sketch in sketches}
    by_key = {one.key: one for one in mentors}
    taken = {(sketch.person.given_name, sketch.person.family_name) for sketch in sketches}
    for course in planned:
        sketch = told.get(course.key)
        drawn = character(course, seed=seed, taken=frozenset() if sketch else frozenset(taken))
        taken.add((drawn.person.given_name, drawn.person.family_name))
        yield _as_told(drawn, sketch) if sketch else _suiting(drawn, by_key.get(course.mentor))


def _suiting(one: Character, mentor: Volunteer | None) -> Character:
    """Nobody walks with a mentor who is not cleared for them, or without the Welsh that they prefer."""
    if mentor is None:
        return one
    level = min(one.level, mentor.mentor.cleared_risk or "low", key=RISK_LEVELS.index)
    welsh = one.person.welsh_preferred if mentor.mentor.welsh else None
    return replace(one, level=level, person=replace(one.person, welsh_preferred=welsh))


def character(course: Course, *, seed: int, taken: frozenset[tuple[str | None, str | None]] = frozenset()) -> Character:
    """Somebody drawn for a course, with a name that is not taken."""
    chance = Chance(seed, "person", course.key)
    unit = UNIT[course.unit]
    town = chance.one(unit.towns)
    community = _community(chance, unit.area)
    pathways = _pathways(chance, course)
    person = _person(chance, course, community, town=town, taken=taken)
    wants_woman = course.gender == "female" and chance.happens(35)
    return Character(
        course=course,
        person=person,
        identifiers=identifiers(chance, course),
        contacts=contacts(chance, course),
        town=town,
        pathways=pathways,
        complexity=chance.weighted([("low", 25), ("medium", 50), ("high", 25)]),
        level=chance.weighted([("low", 22), ("medium", 50), ("high", 26), ("very_high", 2)]),
        source=_source(chance, course),
        urgency=(chance.one(("no_home", "risk_to_self", "first_release", "care_leaver")),)
        if chance.happens(20)
        else (),
        wishes=chance.some(WISHES, chance.between(0, 2)),
        mentor_gender="female" if wants_woman else None,
        mentor_gender_why="Her choice, said at the first meeting" if wants_woman else None,
    )


def _community(chance: Chance, area: Area) -> Community:
    if area is Area.WALES and chance.happens(45):
        return next(one for one in COMMUNITIES if one.key == "welsh")
    return chance.weighted([(one, one.weight) for one in COMMUNITIES])


def _pathways(chance: Chance, course: Course) -> tuple[str, ...]:
    found = chance.some(PATHWAYS, chance.between(2, 4))
    extra = chance.weighted([("", 70), ("abuse", 24), ("sex_work", 6)]) if course.gender == "female" else ""
    return (*found, extra) if extra else found


def _source(chance: Chance, course: Course) -> str:
    if course.body:
        return chance.weighted([("probation", 88), ("approved_premises", 8), ("crs_accommodation", 4)])
    others = ("self_referral", "community_voluntary_organisation", "custody_staff", "healthcare", "local_authority")
    return chance.one((*others, "courts", "custodial_family_services", "prison_education_provider"))


def _person(
    chance: Chance,
    course: Course,
    community: Community,
    *,
    town: Town,
    taken: frozenset[tuple[str | None, str | None]],
) -> Person:
    woman = course.gender == "female"
    given, family = _name(chance, community, woman=woman, taken=taken)
    languages = ("eng", community.language) if community.language != "eng" and chance.happens(80) else ("eng",)
    person = Person(
        given_name=given,
        family_name=family,
        preferred_name=_short(chance, given),
        aliases=(f"{given[0]}. {family}",) if chance.happens(6) else (),
        born_on=_born(chance, course),
        pronouns="she/her" if woman else "he/him",
        gender=course.gender,
        languages=languages,
        welsh_preferred=True if "cym" in languages and chance.happens(50) else None,
        home_district=chance.one(town.districts),
        home_area=town.authority,
        no_fixed_home=True if chance.happens(12) else None,
        interests=chance.some(PASTIMES, chance.between(1, 3)),
    )
    return replace(person, **_equality(chance, community), **_needs(chance, course))  # type: ignore[arg-type]


_SHORT = {
    "Daniel": "Danny",
    "Matty": "Matt",
    "Michael": "Mick",
    "Robbie": "Rob",
    "Stephen": "Ste",
    "Terry": "Tel",
    "Katie": "Kate",
    "Natalie": "Nat",
    "Nicola": "Nicky",
    "Dafydd": "Dai",
    "Krzysztof": "Kris",
    "Gwenllian": "Gwen",
}


def _short(chance: Chance, given: str) -> str | None:
    return _SHORT.get(given) if chance.happens(60) else None


def _name(
    chance: Chance, community: Community, *, woman: bool, taken: frozenset[tuple[str | None, str | None]]
) -> tuple[str, str]:
    given_names = community.women if woman else community.men
    for _ in range(20):
        name = chance.one(given_names), chance.one(community.families)
        if name not in taken:
            return name
    return f"{chance.one(given_names)} {chance.one(given_names)}", chance.one(community.families)


def _born(chance: Chance, course: Course) -> date:
    young = bool(course.prison) and PRISON[course.prison].young
    age = (
        chance.between(19, 25) if young else chance.weighted([(chance.between(22, 45), 7), (chance.between(46, 69), 3)])
    )
    return course.opened - timedelta(days=age * 365 + chance.below(365) + 20)


def _equality(chance: Chance, community: Community) -> dict[str, object]:
    said = chance.happens(92)
    return {
        "ethnicity": chance.one(community.ethnicity) if said else "NS",
        "religion": chance.weighted([(community.religion, 7), ("NIL", 2), ("TPRNTS", 1)]),
        "orientation": chance.weighted([("HET", 60), ("HOM", 3), ("BIS", 4), ("ND", 33)]),
        "marriage": chance.weighted(
            [("single", 60), ("married", 12), ("separated", 10), ("divorced", 10), ("prefer_not", 8)]
        ),
        "nationality": "British" if community.language in ("eng", "cym") or chance.happens(50) else None,
        "disability": ("mental_health",) if chance.happens(14) else (),
    }


def _needs(chance: Chance, course: Course) -> dict[str, object]:
    """One person in five has a learning difficulty; what was promised to them is written down, delivered or not."""
    if not course.learning:
        return {}
    others = chance.some(("dyslexia", "adhd", "autism", "dyscalculia", "speech_and_language"), chance.between(0, 1))
    promised = chance.some(
        ("Large print", "Forms read aloud", "Short meetings", "A text the day before", "Quiet room"), 2
    )
    return {
        "neurodiversity": ("learning_difficulty", *others),
        "reads_with_difficulty": True if chance.happens(60) else None,
        "adjustments_promised": promised,
        "adjustments_delivered": promised[: chance.between(0, 2)],
    }


def _as_told(drawn: Character, sketch: Sketch) -> Character:
    """What was drawn, with everything over it that the sketch says."""
    said: Mapping[str, object] = {n: v for n, v in sketch.person.values().items() if v not in (None, ())}
    names = ("given_name", "family_name", "preferred_name", "welsh_preferred", "no_fixed_home", "neurodiversity")
    silent = {name: getattr(Person(), name) for name in (*names, "reads_with_difficulty", "aliases")}
    town = UNIT[sketch.unit].towns[sketch.town]
    home = {"home_district": town.districts[0], "home_area": town.authority}
    return replace(
        drawn,
        person=replace(drawn.person, **{**silent, **home, **said}),
        identifiers=_numbered(drawn.identifiers, sketch.number),
        contacts=(sketch.contact,) if sketch.contact else drawn.contacts,
        town=town,
        pathways=sketch.pathways,
        level=sketch.level,
        source=sketch.source,
        urgency=sketch.urgency,
        mentor_gender=sketch.mentor_gender,
        mentor_gender_why="Her choice, said at the first meeting" if sketch.mentor_gender else None,
        former=_former(sketch),
    )


def _numbered(drawn: tuple[Identifier, ...], number: str) -> tuple[Identifier, ...]:
    if not number:
        return drawn
    return tuple(replace(i, value=number) if i.identifier_type == "prison_number" else i for i in drawn)


def _former(sketch: Sketch) -> FormerName | None:
    if sketch.key != "robyn-pegg":
        return None
    return FormerName(name="Robert Pegg", until=date(2016, 4, 1), why_kept="Prison records of before carry it")
