"""Where the invented service works: prisons by their codes, delivery units with towns, two areas, and its partners."""

from dataclasses import dataclass
from enum import StrEnum


class Area(StrEnum):
    """The two commissioning areas."""

    MIDLANDS = "west-midlands"
    WALES = "wales"


@dataclass(frozen=True)
class Body:
    """A commissioning body: the probation area that pays and is told what it may know."""

    area: Area
    name: str
    region: str


@dataclass(frozen=True)
class Prison:
    """A prison by its code in the reference facts; `holds` is 'men' or 'women', `young` when it holds young adults."""

    code: str
    name: str
    holds: str
    welsh: bool = False
    young: bool = False


@dataclass(frozen=True)
class Town:
    """A town, its local authority and some of its postcode districts."""

    name: str
    authority: str
    districts: tuple[str, ...]


@dataclass(frozen=True)
class Unit:
    """A probation delivery unit by its code, with its office's code, its area and its towns."""

    code: str
    name: str
    area: Area
    office: str
    towns: tuple[Town, ...]


@dataclass(frozen=True)
class Provider:
    """An organisation of the consortium, or one that was."""

    key: str
    name: str
    note: str


BODIES = (
    Body(Area.MIDLANDS, "West Midlands probation area", "E"),
    Body(Area.WALES, "Wales probation area", "D"),
)
LEAD = Provider("lead", "Lantern and Latch", "lead charity")
PARTNERS = (
    Provider("women", "Marigold Row Women's Centre", "women's partner"),
    Provider("minorities", "Baobab Bridge", "partner of minority communities"),
)
CLOSED_PROVIDER = Provider("closed", "Second Kettle", "closed; its people came here with their records")

PRISONS = (
    Prison("FSI", "HMP Featherstone", "men"),
    Prison("HEI", "HMP Hewell", "men"),
    Prison("BMI", "HMP Birmingham", "men"),
    Prison("SFI", "HMP Stafford", "men"),
    Prison("SNI", "HMP & YOI Swinfen Hall", "men", young=True),
    Prison("BSI", "HMP & YOI Brinsford", "men", young=True),
    Prison("DHI", "HMP & YOI Drake Hall", "women"),
    Prison("EWI", "HMP & YOI Eastwood Park", "women", welsh=True),
)
PRISON = {prison.code: prison for prison in PRISONS}

UNITS = (
    Unit(
        *("73", "Walsall and Wolverhampton", Area.MIDLANDS, "218"),
        (Town("Walsall", "Walsall", ("WS1", "WS2", "WS3")), Town("Wolverhampton", "Wolverhampton", ("WV1", "WV3"))),
    ),
    Unit(
        *("71", "Birmingham Central and South", Area.MIDLANDS, "203"),
        (
            Town("Selly Oak", "Birmingham", ("B29", "B30")),
            Town("Sparkbrook", "Birmingham", ("B11", "B12")),
            Town("Kings Heath", "Birmingham", ("B13", "B14")),
        ),
    ),
    Unit(
        *("76", "Staffordshire and Stoke", Area.MIDLANDS, "216"),
        (Town("Stoke", "Stoke-on-Trent", ("ST1", "ST4")), Town("Cannock", "Cannock Chase", ("WS11", "WS12"))),
    ),
    Unit(
        *("77", "Worcestershire", Area.MIDLANDS, "208"),
        (Town("Redditch", "Redditch", ("B97", "B98")), Town("Worcester", "Worcester", ("WR1", "WR4"))),
    ),
    Unit(
        *("103", "North Wales", Area.WALES, "199"),
        (Town("Wrexham", "Wrexham", ("LL11", "LL13")), Town("Llandudno", "Conwy", ("LL30",))),
    ),
    Unit(
        *("104", "Gwent", Area.WALES, "189"),
        (Town("Newport", "Newport", ("NP19", "NP20")), Town("Pontypool", "Torfaen", ("NP4",))),
    ),
)
UNIT = {unit.code: unit for unit in UNITS}

VENUES = (
    "the library café in {town}",
    "the drop-in in {town}",
    "the church hall in {town}",
    "the market café in {town}",
    "the park café in {town}",
    "the jobcentre in {town}",
    "the council office in {town}",
    "the leisure centre in {town}",
    "the bus station in {town}",
    "the community kitchen in {town}",
    "the canal-side bench in {town}",
    "the allotments in {town}",
)
HOSTELS = ("Brindle House", "Larch Lodge", "Quarry View", "Saddler's Yard", "Pear Tree House", "Lock Keeper's")
WELSH_HOSTELS = ("Tŷ Onnen", "Tŷ'r Bont", "Llwyn Helyg")
