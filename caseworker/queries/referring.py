"""How people come to be here: who refers them, to whom, and what comes first on a page on which nobody is yet."""

from caseworker.domain.errors import say
from caseworker.domain.service import Role, ServiceKind
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice, FirstAct, Offer, Spot
from caseworker.queries.saying import text


def decides(reading: Reading) -> bool:
    """Whether whoever asks accepts and returns referrals: a coordinator of a provider."""
    return reading.is_a(Role.COORDINATOR) and not reading.works_for_a_body


def ways_to_refer(reading: Reading) -> tuple[Offer, ...]:
    """How referrals come to be: by hand, by a sheet, or sent by a practitioner to a provider."""
    if decides(reading):
        by_hand = Offer(say("Refer somebody"), FormName.REFER, reading.service)
        return by_hand, Offer(say("Bring in a spreadsheet…"), FormName.IMPORT_SHEET, reading.service)
    if reading.works_for_a_body and reading.is_a(Role.PRACTITIONER) and partners(reading, ServiceKind.PROVIDER):
        return (Offer(say("Refer somebody"), FormName.REFER_TO, reading.service),)
    return ()


def partners(reading: Reading, kind: ServiceKind) -> tuple[Choice, ...]:
    """The services of a kind that this one works with, by name."""
    sql = "SELECT service, name FROM kind_partner WHERE scope=? AND service_kind=? AND service IS NOT NULL ORDER BY 2"
    return tuple(Choice(row[0], text(row[1] or "")) for row in reading.rows(sql, reading.service, kind.value))


def nobody_at_all(reading: Reading) -> bool:
    """Whether nobody is here, under no chip."""
    return reading.row("SELECT 1 FROM case_row LIMIT 1") is None


def done_at(place: PlaceName, offers: tuple[Offer, ...]) -> tuple[FirstAct, ...]:
    """What a page offers as a whole, as what comes first."""
    return tuple(FirstAct(one.words, Spot(place, offer=one)) for one in offers)


def first_acts(reading: Reading) -> tuple[FirstAct, ...]:
    """How somebody comes to be here: whoever may refer does; to everybody else people come with an exchange."""
    return done_at(PlaceName.REFERRALS, ways_to_refer(reading)) or EXCHANGE


EXCHANGE = (FirstAct(say("Go to Sync to exchange"), Spot(PlaceName.SYNC)),)
