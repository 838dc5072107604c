"""Forty invented services that help nearby: no name, number or address among them can be anybody's."""

from collections.abc import Iterator
from typing import NamedTuple

from caseworker.domain.directory import LocalService

WALSALL, WOLVES, BIRMINGHAM = ("Walsall", "WS1", "WS2", "WS3"), ("Wolverhampton", "WV1", "WV3"), ("Birmingham",)
STOKE, CANNOCK, REDDITCH = ("Stoke-on-Trent", "ST1", "ST4"), ("Cannock Chase", "WS11", "WS12"), ("Redditch", "B97")
WORCESTER, WREXHAM, CONWY = ("Worcester", "WR1", "WR4"), ("Wrexham", "LL11", "LL13"), ("Conwy", "LL30")
NEWPORT, TORFAEN = ("Newport", "NP19", "NP20"), ("Torfaen", "NP4")
MIDLANDS = (*WALSALL, *WOLVES, *BIRMINGHAM, *STOKE, *CANNOCK, *REDDITCH, *WORCESTER)
WALES = (*WREXHAM, *CONWY, *NEWPORT, *TORFAEN)
EVERYWHERE = (*MIDLANDS, *WALES)

_HOURS = (
    "Monday to Friday, 9 to 5",
    "Monday to Thursday, 10 to 4",
    "Tuesdays and Thursdays, 10 to 1",
    "Every day, 8 to 8",
    "Weekdays, 9:30 to 4, Wednesdays until 7",
)
_ACCESS = (
    ("step_free",),
    ("step_free", "hearing_loop"),
    ("interpreter", "easy_read"),
    (),
    ("step_free", "quiet_room", "evenings"),
)
_REFERRERS = (
    ("self", "mentor", "coordinator"),
    ("mentor", "coordinator", "practitioner"),
    ("coordinator", "practitioner"),
    ("self", "mentor", "coordinator", "doctor"),
)
_HOW = (
    "Ring and ask for the duty worker. They ring back the same day.",
    "Their form, two pages, by e-mail. Say what the person wants in the first line.",
    "Go along together on an open day; no form is needed.",
    "Ring first. They do not listen to voicemail.",
)
_ROADS = ("Tannery Yard", "Lamp Street", "Weir Lane", "Pump Square", "Bobbin Row", "Orchard Steps", "Kiln Close")


Row = tuple[str, str, str, tuple[str, ...], dict[str, object]]
"""Name, kind of help, pathways, areas, and what is unusual about it."""


class Listed(NamedTuple):
    """An entry as it stands today: `checked_ago` is empty for one that nobody has checked since it was added."""

    key: str
    service: LocalService
    checked_ago: int | None = None
    closed_ago: int = 0
    closed_why: str = ""


def _listed(number: int, row: Row) -> Listed:
    name, kind, pathways, areas, more = row
    key = "-".join("".join(sign for sign in name.lower() if sign.isalnum() or sign == " ").split())
    closed_ago, why = _CLOSED.get(name, (0, ""))
    own = {
        "phone": f"01632 {960200 + number}",
        "email": f"hello@{key[:24].rstrip('-')}.example" if number % 3 else None,
        "website": f"www.{key[:24].rstrip('-')}.example" if number % 2 else None,
        "address": f"{3 + number * 7 % 60} {_ROADS[number % len(_ROADS)]}, {areas[0]}",
        "hours": _HOURS[number % len(_HOURS)],
        "access": _ACCESS[number % len(_ACCESS)],
        "who_may_refer": _REFERRERS[number % len(_REFERRERS)],
        "how_to_refer": _HOW[number % len(_HOW)],
        **more,
    }
    named = {"name": name, "help_kind": kind, "pathways": tuple(pathways.split()), "areas": areas}
    service = LocalService(**named, **own)  # type: ignore[arg-type]
    checked = None if number in _NEVER_CHECKED_SINCE else 9 + number * 23 % 290
    return Listed(key, service, checked, closed_ago, why)


_NEVER_CHECKED_SINCE = frozenset({4, 13, 22, 31})
_CLOSED = {
    "Second Sandwich": (97, "The van was sold. People are sent to Full Plate."),
    "The Blue Ledger": (41, "Their grant ended."),
}


def _told() -> Iterator[Row]:
    yield from _homes()
    yield from _treatment_and_health()
    yield from _money_and_work()
    yield from _communities()
    yield from _the_rest()


def _homes() -> Iterator[Row]:
    home = "housing", "accommodation"
    yield "Copper Beech Rooms", *home, (*STOKE, *CANNOCK), {"notes": "Keeps two rooms for the day."}
    yield "Lock and Larder", *home, WALSALL, {"for_whom": "Single people over 25"}
    yield "Nightingale Doorstep", *home, BIRMINGHAM, {"notes": "No dogs, sadly. Says yes or no within the week."}
    yield "Threshold Nine", *home, WOLVES, {"access": ("dogs",), "notes": "Takes dogs."}
    yield "The Key Cupboard", *home, (*REDDITCH, *WORCESTER), {"for_whom": "People aged 18 to 30"}
    yield "Tŷ Clo Hostel", *home, (*WREXHAM, *CONWY), {"languages": ("eng", "cym")}
    yield "Harbour Bricks", *home, (*NEWPORT, *TORFAEN), {"notes": "Deposit scheme: ask for it by name."}
    yield "Juniper Stairs", *home, BIRMINGHAM, {"for_whom": "Women", "access": ("step_free", "women_only")}


def _treatment_and_health() -> Iterator[Row]:
    clean = "treatment", "drugs_alcohol"
    yield "Clearwater Steps", *clean, (*STOKE, *CANNOCK), {"notes": "Can have a script ready on the day of release."}
    yield "Morning Bell", *clean, BIRMINGHAM, {"hours": "Every day, 7:30 to 7"}
    yield "The Dry Dock", *clean, (*WALSALL, *WOLVES), {"notes": "Mornings are quiet; the waiting room is small."}
    yield "Llwybr Newydd", *clean, WALES, {"languages": ("eng", "cym"), "notes": "By video for those far away."}
    yield "Heron Group", *clean, (*REDDITCH, *WORCESTER), {"for_whom": "People who drink"}
    yield "Quiet Mind Walk-in", "health", "health", BIRMINGHAM, {"access": ("step_free", "quiet_room")}
    yield (
        "The Listening Bench",
        "health",
        "health",
        (*STOKE, *WALSALL, *WOLVES),
        {"notes": "Six meetings."},
    )
    yield "Doctor Without Forms", "health", "health", EVERYWHERE, {"notes": "Registers people who have no address."}
    yield "Cwm Iach", "health", "health", (*NEWPORT, *TORFAEN), {"languages": ("eng", "cym")}


def _money_and_work() -> Iterator[Row]:
    yield (
        "Straight Pennies",
        "debt",
        "finance",
        (*WALSALL, *WOLVES),
        {"notes": "Opens letters with people."},
    )
    yield "The Blue Ledger", "debt", "finance", BIRMINGHAM, {}
    yield "Tally House", "debt", "finance", (*STOKE, *CANNOCK), {"languages": ("eng", "urd", "pan")}
    yield "Ceiniog Deg", "debt", "finance", WALES, {"languages": ("eng", "cym")}
    yield "Passport to Papers", "debt", "finance", EVERYWHERE, {"notes": "Birth certificates too."}
    yield "Spanner and Son", "employer", "work", WALSALL, {"for_whom": "Anybody who can lift", "childcare": "None"}
    yield "Oatcake Line", "employer", "work", STOKE, {"notes": "Asks about the last five years, in person, kindly."}
    yield "Greenlight Rail Gangs", "employer", "work", MIDLANDS, {"notes": "Drug test on the first day."}
    yield "Second Bake", "employer", "work", BIRMINGHAM, {"notes": "Early shifts. Pays weekly."}
    yield "Ladder College", "work", "work", (*WOLVES, *WALSALL), {"childcare": "Crèche, book two weeks ahead"}
    yield "Words and Sums", "work", "work", EVERYWHERE, {"access": ("easy_read", "home_visits")}


def _communities() -> Iterator[Row]:
    women = "womens_centre", "abuse family sex_work"
    may = {"for_whom": "Women", "childcare": "Crèche, free, on open days"}
    yield "Willow Kitchen Women's Centre", *women, BIRMINGHAM, {**may, "access": ("step_free", "women_only")}
    yield "Foxglove House", *women, (*STOKE, *CANNOCK), {**may, "notes": "The address is not given out. Ring."}
    yield "Merched y Bont", *women, WALES, {**may, "languages": ("eng", "cym")}
    trust = "minority", "family attitudes accommodation"
    yield (
        "Mango Tree Fellowship",
        *trust,
        BIRMINGHAM,
        {"for_whom": "Black communities", "notes": "Takes whole cases."},
    )
    yield "Jasmine Gate", *trust, (*WALSALL, *WOLVES), {"languages": ("eng", "pan", "urd", "ben")}
    yield "Wagon and Hearth", *trust, MIDLANDS, {"for_whom": "Romany and Traveller families"}
    yield "Hoyo Circle", *trust, BIRMINGHAM, {"languages": ("eng", "som"), "for_whom": "Somali families"}


def _the_rest() -> Iterator[Row]:
    yield (
        "Full Plate",
        "food",
        "finance accommodation",
        (*WALSALL, *WOLVES, *BIRMINGHAM),
        {"notes": "Sofas too."},
    )
    yield "Second Sandwich", "food", "finance", BIRMINGHAM, {}
    yield (
        "Saturday Fathers",
        "family",
        "family",
        EVERYWHERE,
        {"for_whom": "Fathers", "childcare": "Of course"},
    )
    yield "Open Bracket Advice", "law", "accommodation finance", MIDLANDS, {"notes": "Evictions, benefits, tribunals."}
    yield (
        "The Paper Boat",
        "other_help",
        "attitudes family",
        (*WORCESTER, *REDDITCH),
        {"notes": "Art and soup."},
    )


LOCAL_SERVICES = tuple(_listed(number, row) for number, row in enumerate(_told()))
"""All of them, in the order in which the office came to know of them."""
