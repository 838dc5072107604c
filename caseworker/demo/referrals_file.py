"""A spreadsheet of referrals as one comes by e-mail: forty rows, seven of them bad, two about people known already."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from caseworker.demo.cast import Cast
from caseworker.demo.chance import Chance
from caseworker.demo.days import working_day
from caseworker.demo.names import COMMUNITIES
from caseworker.demo.places import PRISONS, UNITS
from caseworker.demo.workbook import Cell, write_workbook

ROWS = 40
BAD = 7
KNOWN = ("jason-pike", "sian-hughes-llyr")
HEADINGS = (
    *("Surname", "Forename", "DOB", "Gender", "Prison No", "Prison", "CRD", "Release area", "Mobile", "OK to text?"),
    *("What help is needed", "Referred by"),
)

_HELP = (
    "Somewhere to live, and somebody to go with to the council",
    "Bank account. Has no papers at all",
    "Wants to see his children properly",
    "Script to be ready on the day",
    "Reading and forms; asks for patience",
    "Work: has a forklift licence that has run out",
    "Company. Says the evenings are the worst",
    "Help with the claim, never done it online",
    "To be met at the gate",
    "Debt letters, two bags of them",
)


def write_referrals(path: Path, *, cast: Cast) -> Path:
    """Write the sheet as a real workbook: dates as dates and as text, gaps, capitals, a title, a second sheet."""
    title: tuple[Cell, ...] = ("Referrals to Lantern and Latch", f"week of {cast.today:%d %B %Y}")
    sheet = (title, (), HEADINGS, *rows(cast))
    return write_workbook(path, [("Referrals", sheet), ("Notes", [("Please ring before the first visit.",)])])


def rows(cast: Cast) -> list[tuple[Cell, ...]]:
    """The rows under the headings, in the order in which they were typed."""
    good = list(_good(cast, ROWS - BAD - len(KNOWN)))
    odd = [*_bad(cast.today), *(_known(cast, key) for key in KNOWN)]
    for place, row in enumerate(odd):
        good.insert(3 + 4 * place, row)
    return good


def _good(cast: Cast, count: int) -> Iterator[tuple[Cell, ...]]:
    taken = {(one.person.given_name, one.person.family_name) for one in cast.people}
    for number in range(count):
        chance = Chance(cast.seed, "sheet", number)
        community = chance.weighted([(one, one.weight) for one in COMMUNITIES])
        woman = number % 8 == 5
        given, family = _name(chance, taken, community.women if woman else community.men, community.families)
        taken.add((given, family))
        prison = chance.one([one for one in PRISONS if one.holds == ("women" if woman else "men")])
        born = cast.today - timedelta(days=chance.between(20 * 365, 62 * 365))
        leaves = working_day(cast.today + timedelta(days=chance.between(9, 160)))
        town = chance.one(chance.one(UNITS).towns)
        yield (
            family.upper() if chance.happens(15) else family,
            given,
            _date(chance, born),
            chance.one(("F", "Female")) if woman else chance.one(("M", "Male")),
            f"A{6000 + number}{chance.one('BCDFGH')}{chance.one('JKLMNP')}",
            chance.one((prison.name, prison.name.replace("HMP & YOI", "HMP"), prison.name.split()[-1])),
            _date(chance, leaves),
            town.authority,
            f"01632 960{chance.between(200, 999)}" if chance.happens(60) else None,
            chance.one(("yes", "no", "Y", "don't know", None)),
            chance.one(_HELP),
            chance.one(("Probation", "Probation", "Self-referral", "Custody staff")),
        )


def _name(
    chance: Chance, taken: set[tuple[str | None, str | None]], given: tuple[str, ...], families: tuple[str, ...]
) -> tuple[str, str]:
    """A name of nobody in the cast, and none that sounds like one: a second given name keeps them apart."""
    first, second = chance.some(given, 2)
    name = f"{first} {second}", chance.one(families)
    return name if name not in taken else (f"{second} {first}", name[1])


def _date(chance: Chance, day: date) -> Cell:
    """A date as people type them: mostly a date, now and then text in one of several ways."""
    as_text = chance.one((f"{day:%d/%m/%Y}", f"{day.day}.{day.month}.{day:%y}", f"{day.day} {day:%b %Y}"))
    return as_text if chance.happens(30) else day


def _known(cast: Cast, key: str) -> tuple[Cell, ...]:
    """Somebody who has a case already, spelled as a stranger would."""
    person = cast.person(key).person
    family, given = person.family_name or "", person.given_name or ""
    plain = str.maketrans("âêîôûŵŷ", "aeiouwy")
    numbers = [i.value for i in cast.person(key).identifiers if i.identifier_type == "prison_number"]
    number = numbers[0] if key == "jason-pike" else None
    return (
        *(family.translate(plain), given.translate(plain), person.born_on, None, number, None, None, None, None, None),
        *("See the earlier referral", "Probation"),
    )


def _bad(today: date) -> Iterator[tuple[Cell, ...]]:
    """Rows that nobody could take: no name, days that never were, numbers that are two people's."""
    leaves = working_day(today + timedelta(days=40))
    rest = ("M", None, "HMP Hewell", leaves, "Walsall", None, None)
    yield (None, None, date(1990, 1, 1), *rest, "Somebody rang, name to follow", "Probation")
    yield ("Mossop", "Ellery", "31/02/1990", *rest, "Housing", "Probation")
    yield ("Thistle", "Orson", today + timedelta(days=400), *rest, "Work", "Probation")
    yield ("Quillon", "Hobart", "before the war", *rest, "Company", "Self-referral")
    yield ("Vennor", "Ludlow", today - timedelta(days=2000), *rest, "Bank account", "Probation")
    twice = ("M", "A7777XZ", *rest[2:])
    yield ("Sparrow", "Digby", date(1979, 3, 2), *twice, "Debts", "Probation")
    yield ("Larkrise", "Cosmo", date(1993, 9, 9), *twice, "Debts", "Probation")
