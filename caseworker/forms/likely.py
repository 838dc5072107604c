"""Whom a referral may be about already, and numbers that cannot be right, in sentences, before anything is written."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from caseworker.domain.errors import Phrase, say
from caseworker.domain.names import list_name
from caseworker.domain.referral_details import ReferralDetails
from caseworker.imports.cells import Reading as Read
from caseworker.imports.duplicates import Level, Possible, find_duplicates
from caseworker.imports.identifiers import read_crn, read_pnc, read_prison_number
from caseworker.imports.known import near
from caseworker.imports.rows import ReferralRow
from caseworker.queries.reading import Reading
from caseworker.queries.saying import together

MOST_NAMED = 4
"""More than so many would not be read; the likeliest come first."""


def who_it_may_be(reading: Reading, row: ReferralDetails) -> tuple[Phrase, ...]:
    """A sentence for each person on this device whom this may be, with the reason; and one for each odd number."""
    asked, odd = _read(reading, row)
    found = find_duplicates([asked], people=near(reading.connection, asked)).get(asked.row, ())
    return (*(_named(reading, one) for one in found[:MOST_NAMED]), *odd)


def put_right(row: ReferralDetails, *, today: date) -> ReferralDetails:
    """A referral with its numbers as they are meant, without gaps and small letters; an odd one stays as written."""
    read = {name: one.value for name, one in _numbers(row, today).items() if one.value}
    return replace(row, **read)  # type: ignore[arg-type]


def _numbers(row: ReferralDetails, today: date) -> dict[str, Read[str]]:
    return {
        "prison_number": read_prison_number(row.prison_number),
        "crn": read_crn(row.crn),
        "pnc": read_pnc(row.pnc, today=today),
    }


def _read(reading: Reading, row: ReferralDetails) -> tuple[ReferralRow, tuple[Phrase, ...]]:
    read = _numbers(row, reading.today)
    asked = ReferralRow(
        row=1,
        given_name=row.given_name,
        family_name=row.family_name,
        preferred_name=row.preferred_name,
        aliases=row.aliases,
        born_on=row.born_on,
        prison_number=read["prison_number"].value,
        crn=read["crn"].value,
        pnc=read["pnc"].value,
    )
    return asked, tuple(_said(read.values()))


def _said(read: Iterable[Read[str]]) -> Iterator[Phrase]:
    for one in read:
        if one.problem is not None:
            yield one.problem


def _named(reading: Reading, one: Possible) -> Phrase:
    row = reading.row("SELECT given, family FROM case_row WHERE case_id=?", one.person)
    name = list_name(row.given, family=row.family) if row else ""
    gaps = {"name": name, "why": together(one.why)}
    if one.level is Level.LIKELY:
        return say("This is likely {name}, who is here already. {why}", **gaps)
    return say("This looks like {name}, who is here already. {why}", **gaps)
