"""What stands at the edge of every paper: whose it is, where they can be reached, who printed it and when."""

from caseworker.domain.service import ServiceSettings
from caseworker.queries.paper_rows import Edge
from caseworker.queries.reading import Reading
from caseworker.queries.saying import service_name


def office_settings(reading: Reading) -> ServiceSettings:
    """What the office has set for everybody, or nothing."""
    return next(iter(reading.of_scopes(ServiceSettings, [reading.service])), ServiceSettings())


def edge_of(reading: Reading) -> Edge:
    """The edge of what whoever asks prints now."""
    office = office_settings(reading)
    return Edge(
        service=office.name or service_name(reading, reading.service),
        phone=office.phone or "",
        printed_by=reading.member_name(reading.member),
        printed_at=reading.now,
    )
