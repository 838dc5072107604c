"""What a referral says, before it is anybody's record, and the records that follow from it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from caseworker.domain.custody import CustodyStay
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.people import Identifier, Person, SafeContact
from caseworker.domain.record import Record
from caseworker.domain.referrals import Need, Referral, ReferralStatus
from caseworker.domain.releases import Release

NUMBERS = ("crn", "prison_number", "pnc")
"""The numbers that a referral may give, each a type of identifier."""
SAID_BY_REFERRAL = "referral"


class ReleaseSaid(NamedTuple):
    """A release date as the referral gives it; `release_type` is a code, or None where it does not say."""

    release_type: str | None
    on: date


class NeedSaid(NamedTuple):
    """A need as the referral gives it: in words, or by the codes of the vocabularies, or both."""

    words: str | None = None
    pathway: str | None = None
    support_need: str | None = None
    category: str | None = None
    complexity: str | None = None
    desired_outcomes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralDetails:
    """One referral as it comes in, from a form, a spreadsheet or a practitioner. None and () mean: nothing said."""

    given_name: str | None = None
    family_name: str | None = None
    preferred_name: str | None = None
    aliases: tuple[str, ...] = ()
    born_on: date | None = None
    crn: str | None = None
    prison_number: str | None = None
    pnc: str | None = None
    gender: str | None = None
    pronouns: str | None = None
    languages: tuple[str, ...] = ()
    interpreter_needed: bool | None = None
    welsh_preferred: bool | None = None
    access_needs: tuple[str, ...] = ()
    prison: str | None = None
    expected_release: date | None = None
    release_type: str | None = None
    release_dates: tuple[ReleaseSaid, ...] = ()
    area: str | None = None
    region: str | None = None
    delivery_unit: str | None = None
    strand: str | None = None
    source: str | None = None
    referred_on: date | None = None
    referrer_name: str | None = None
    referrer_phone: str | None = None
    referrer_email: str | None = None
    phone: str | None = None
    email: str | None = None
    address: str | None = None
    safe_to_phone: bool | None = None
    safe_to_text: bool | None = None
    safe_to_write: bool | None = None
    contact_warning: str | None = None
    needs: tuple[NeedSaid, ...] = ()
    urgency: tuple[str, ...] = ()
    notes: str | None = None


def referral_of(details: ReferralDetails, *, today: date, body: Id = NO_ID) -> Referral:
    """The referral as it was sent."""
    return Referral(
        source=details.source,
        referred_on=details.referred_on or today,
        received_on=today,
        status=ReferralStatus.SENT,
        given_name=details.given_name,
        family_name=details.family_name,
        born_on=details.born_on,
        crn=details.crn,
        prison_number=details.prison_number,
        pnc=details.pnc,
        gender=details.gender,
        languages=details.languages,
        prison=details.prison,
        expected_release=details.expected_release,
        release_type=details.release_type,
        region=details.region,
        delivery_unit=details.delivery_unit,
        area=details.area,
        strand=details.strand,
        referrer_name=details.referrer_name,
        referrer_phone=details.referrer_phone,
        referrer_email=details.referrer_email,
        needs_summary=details.notes,
        access_needs=details.access_needs,
        urgency=details.urgency,
        body=body or None,
    )


def told_of(details: ReferralDetails, *, today: date) -> Iterator[Record]:
    """What a referral tells beside itself that the service and a body share: needs, the stay in prison, release dates.

    A release date without a type stays in the referral alone: nobody could say what it replaces.
    """
    for need in details.needs:
        yield Need(**need._asdict())
    if details.prison:
        yield CustodyStay(prison=details.prison)
    for said in details.release_dates or _expected(details):
        if said.release_type:
            yield Release(
                release_type=said.release_type,
                on=said.on,
                source=SAID_BY_REFERRAL,
                source_name=details.referrer_name,
                said_on=details.referred_on or today,
                prison=details.prison,
            )


def kept_of(details: ReferralDetails) -> Iterator[Record]:
    """What a referral tells of the person that stays in the working file, the person apart."""
    for number in NUMBERS:
        if value := getattr(details, number):
            yield Identifier(identifier_type=number, value=value)
    yield from _contacts(details)


def person_of(details: ReferralDetails, *, case: Id) -> Person:
    """The person as the referral describes them."""
    return Person(
        id=case,
        preferred_name=details.preferred_name,
        given_name=details.given_name,
        family_name=details.family_name,
        aliases=details.aliases,
        born_on=details.born_on,
        pronouns=details.pronouns,
        gender=details.gender,
        languages=details.languages,
        interpreter_needed=details.interpreter_needed,
        welsh_preferred=details.welsh_preferred,
        access_needs=details.access_needs,
        home_area=details.area,
    )


def details_of(referral: Referral) -> ReferralDetails:
    """The details that a referral on this device holds: what a coordinator accepts from a practitioner."""
    same = (name for name in ReferralDetails.__dataclass_fields__ if name in Referral.kind.fields)
    return ReferralDetails(**{name: getattr(referral, name) for name in same})


def introduction_of(person: Person, *, numbers: Iterable[Identifier]) -> ReferralDetails:
    """Who somebody is, as a body is told that has not referred them: names, birth, languages and numbers, no more."""
    known = {one.identifier_type: one.value for one in numbers if not one.doubtful}
    return ReferralDetails(
        given_name=person.given_name,
        family_name=person.family_name,
        born_on=person.born_on,
        gender=person.gender,
        languages=person.languages,
        crn=known.get("crn"),
        prison_number=known.get("prison_number"),
        pnc=known.get("pnc"),
    )


def _expected(details: ReferralDetails) -> tuple[ReleaseSaid, ...]:
    return (ReleaseSaid(details.release_type, details.expected_release),) if details.expected_release else ()


def _contacts(details: ReferralDetails) -> Iterator[SafeContact]:
    by_means = {
        _telephone(details.phone): details.phone,
        "email": details.email,
        "post": details.address,
    }
    found = [(means, value) for means, value in by_means.items() if value]
    if not found and _says_what_is_safe(details):
        found = [("", "")]
    for means, value in found:
        yield SafeContact(
            means=means or None,
            value=value or None,
            safe_to_phone=details.safe_to_phone,
            safe_to_text=details.safe_to_text,
            safe_to_write=details.safe_to_write,
            warning=details.contact_warning,
            current=True,
        )


def _says_what_is_safe(details: ReferralDetails) -> bool:
    answers = (details.safe_to_phone, details.safe_to_text, details.safe_to_write)
    return bool(details.contact_warning) or any(answer is not None for answer in answers)


def _telephone(number: str | None) -> str:
    return "mobile" if (number or "").replace(" ", "").startswith(("07", "+447")) else "landline"
