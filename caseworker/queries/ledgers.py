"""The disclosure ledger: of a coordinator what left, of a body's practitioner what came."""

from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.service import Role
from caseworker.queries import disclosures, received
from caseworker.queries.ledger_people import PEOPLE, cases_meant
from caseworker.queries.ledger_rows import AskedLines, Found, LedgerPage
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice

_CANNOT_BE_CALLED_BACK = say("What has left cannot be called back. What waits leaves with the next exchange, or never.")
_AS_FAR_AS_IT_CAME = say("What services have told your organisation, as far as it has come to this laptop.")


def keeps_one(reading: Reading) -> bool:
    """Whether whoever asks has a ledger of more than one person: nobody learns here what they do not read anyhow."""
    tells = reading.is_a(Role.COORDINATOR) and not reading.works_for_a_body
    return tells or reading.is_a(Role.PRACTITIONER)


def page(reading: Reading, asked: AskedLines, *, offset: int, limit: int) -> LedgerPage:
    """The lines from `offset` on, the newest first; those about one person for whoever reads of them.

    Raises NotHere for somebody who is not on this device, and Refused for whoever has no ledger.
    """
    if not asked.case and not keeps_one(reading):
        raise Refused(
            say("Only coordinators and a body's practitioners read the ledger of everybody. Ask about one person.")
        )
    cases = cases_meant(reading, asked)
    too_many = not asked.case and cases is not None and len(cases) > PEOPLE
    side = received if reading.works_for_a_body else disclosures
    found = Found() if too_many else side.found(reading, asked, cases=cases, offset=offset, limit=limit)
    sentence = _sentence(found, asked, body=reading.works_for_a_body)
    empty, advice = _TOO_MANY if too_many else _nothing(asked, body=reading.works_for_a_body)
    if found.more and not found.total:
        empty = sentence
    return LedgerPage(
        found.rows,
        found.total,
        offset,
        empty if too_many else sentence,
        *_other_side(reading),
        empty,
        advice,
    )


def _other_side(reading: Reading) -> tuple[tuple[Choice, ...], Phrase]:
    if reading.works_for_a_body:
        return received.services_that_tell(reading), _AS_FAR_AS_IT_CAME
    return disclosures.bodies_told(reading), _CANNOT_BE_CALLED_BACK


_TOO_MANY = say("More than {number} people are found.", number=PEOPLE), say("Type more of the name.")


def _sentence(found: Found, asked: AskedLines, *, body: bool) -> Phrase:
    if found.more and body:
        return say("{count} lines among the newest. A name finds older ones.", count=found.total)
    if found.more:
        return say("The newest {number} lines. A name or a time finds older ones.", number=found.total)
    if asked.text.strip():
        return say("{count} lines about “{text}”", count=found.total, text=asked.text.strip())
    return say("{count} lines, newest first", count=found.total)


def _nothing(asked: AskedLines, *, body: bool) -> tuple[Phrase, Phrase]:
    if asked.text.strip():
        return say("Nothing found for “{text}”", text=asked.text.strip()), say("Try fewer letters, or another filter.")
    if asked.is_narrow:
        return say("Nothing here"), say("Look under another filter.")
    if body:
        return (
            say("Nothing has come yet"),
            say("What services tell your organisation is listed here as it comes with an exchange."),
        )
    return (
        say("Nothing was told to anybody."),
        say("What is told to a commissioning body is listed here: about whom, what, why, and what became of it."),
    )
