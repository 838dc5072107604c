"""About whom the lines of the ledger are: whom a search means, and what they are called in a list."""

from collections.abc import Iterable

from caseworker.domain.ids import Id
from caseworker.domain.names import list_name
from caseworker.queries.ledger_rows import AskedLines
from caseworker.queries.people import match_of
from caseworker.queries.reading import Reading

PEOPLE = 500
"""Beyond so many people found, more of the name has to be typed."""

_CASES = (
    "WITH hit(case_id, speaks_as) AS MATERIALIZED (SELECT r.case_id, r.speaks_as FROM "
    "(SELECT rowid AS n FROM find_people WHERE find_people MATCH ? LIMIT ?) h CROSS JOIN case_row r ON r.n=h.n) "
    "SELECT case_id FROM hit UNION SELECT speaks_as FROM hit UNION "
    "SELECT r.case_id FROM hit CROSS JOIN case_row r INDEXED BY case_row_spoken ON r.speaks_as=hit.speaks_as "
    "AND r.speaks_as<>r.case_id"
)
_NAMES = (
    "SELECT r.case_id, r.given, r.family, p.preferred_name FROM case_row r "
    "LEFT JOIN kind_person p ON p.id=r.case_id AND p.scope=r.case_id WHERE r.case_id IN ({marks})"
)


def cases_meant(reading: Reading, asked: AskedLines) -> tuple[Id, ...] | None:
    """The cases of the people who are asked about, every record of each; None where everybody is meant.

    Of more people than `PEOPLE` more cases come than that. Raises NotHere for one who is not on this device.
    """
    if asked.case:
        return reading.linked(asked.case)
    match = match_of(asked.text)
    if not match:
        return None
    return tuple(Id(row[0]) for row in reading.rows(_CASES, match, PEOPLE + 1))


def names_in_lists(reading: Reading, cases: Iterable[Id]) -> dict[Id, str]:
    """'Pike, Jason' for each case of somebody who is on this device."""
    rows = reading.rows_in(_NAMES, sorted(set(cases)))
    return {Id(row.case_id): list_name(row.given, family=row.family, preferred=row.preferred_name) for row in rows}
