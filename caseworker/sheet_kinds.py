"""What a sheet may be of as the window brings it in: how a row and whoever it may be are told, and every sentence."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.names import list_name
from caseworker.importing import SheetKind
from caseworker.importing_mentors import MENTORS
from caseworker.importing_referrals import REFERRALS
from caseworker.imports.mentor_rows import MentorRow
from caseworker.imports.rows import Numbered, ReferralRow
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact
from caseworker.queries.saying import listed, text

T = TypeVar("T", bound=Numbered)
Told = Iterable[tuple[Phrase, Phrase]]
"""Labels and what stands beside them; what is empty is left out."""


@dataclass(frozen=True, kw_only=True)
class SheetWords:
    """What is said of one kind of sheet. Where a template has a count, `of` fills it."""

    title: Phrase
    first: tuple[Phrase, ...]
    comparing: Phrase
    can: Phrase
    bring: Phrase
    done: Phrase
    here: Phrase
    """The title of somebody who is here already."""


@dataclass(frozen=True, kw_only=True)
class SheetOf(Generic[T]):
    """One kind of sheet in the window: the form that brings it in, and the page on which whoever is in it is found.

    `line` is what stands below a name in the list, `facts` a whole row, `known` what is on record of somebody.
    """

    form: FormName
    place: PlaceName
    kind: SheetKind[T]
    words: SheetWords
    name: Callable[[T], str]
    line: Callable[[Reading, T], Iterable[Phrase]]
    facts: Callable[[Reading, T], Told]
    known: Callable[[Reading, Id], Told]
    is_sent: bool = False
    """Whether it may come from a commissioning body, and somebody answers for whoever is in it."""


def of(template: Phrase, *, count: int) -> Phrase:
    """A sentence of a kind with its count."""
    return say(template.template, count=count)


def facts_of(told: Told) -> tuple[Fact, ...]:
    """What is told, without what is empty."""
    return tuple(Fact(label, words) for label, words in told if words.template)


def _day(day: date | str | None) -> Phrase:
    found = date.fromisoformat(day) if isinstance(day, str) else day
    return say("{day}", day=found) if found else text("")


def _born(day: date | str | None) -> Phrase:
    return _day(day) if day else say("Not known")


# Referrals


def _referral_name(row: ReferralRow) -> str:
    return list_name(row.given_name, family=row.family_name, preferred=row.preferred_name)


def _referral_line(reading: Reading, row: ReferralRow) -> Iterable[Phrase]:
    return (
        say("born {day}", day=row.born_on) if row.born_on else text(""),
        text(row.prison_number or row.crn),
        text(reading.words.place(row.prison)),
        say("leaves {day}", day=row.expected_release) if row.expected_release else text(""),
    )


def _referral_facts(reading: Reading, row: ReferralRow) -> Told:
    return (
        (say("Name"), text(_referral_name(row))),
        (say("Also known as"), listed(map(text, row.aliases))),
        (say("Date of birth"), _born(row.born_on)),
        (say("Prison number"), text(row.prison_number)),
        (say("CRN"), text(row.crn)),
        (say("PNC number"), text(row.pnc)),
        (say("Prison"), reading.words.of("prison", row.prison)),
        (say("Expected release"), _day(row.expected_release)),
    )


_PERSON = (
    "SELECT c.given, c.family, c.place, c.leaves, c.state, p.preferred_name, "
    "coalesce(p.born_on, (SELECT r.born_on FROM kind_referral r WHERE r.scope=c.case_id)) AS born "
    "FROM case_row c LEFT JOIN kind_person p ON p.id=c.case_id AND p.scope=c.case_id WHERE c.case_id=?"
)
_NUMBERS = (
    "SELECT identifier_type AS kind, value FROM kind_identifier WHERE scope=:case AND value IS NOT NULL UNION "
    "SELECT 'prison_number', prison_number FROM kind_referral WHERE scope=:case AND prison_number IS NOT NULL UNION "
    "SELECT 'crn', crn FROM kind_referral WHERE scope=:case AND crn IS NOT NULL"
)


def _person(reading: Reading, case: Id) -> Told:
    row = reading.row(_PERSON, case)
    if row is None:
        return ()
    numbers = reading.connection.exec_driver_sql(_NUMBERS, {"case": case}).all()
    words = reading.words
    return (
        (say("Name"), text(list_name(row.given, family=row.family, preferred=row.preferred_name))),
        (say("Date of birth"), _born(row.born)),
        *((words.of("identifier_type", kind), text(value)) for kind, value in numbers),
        (say("Prison"), words.of("prison", row.place)),
        (say("Expected release"), _day(row.leaves)),
        (say("State"), words.of("case_state", row.state)),
    )


# Mentors


def _mentor_name(row: MentorRow | Mentor) -> str:
    return list_name(row.given_name, family=row.family_name, preferred=row.preferred_name)


def _mentor_line(reading: Reading, row: MentorRow) -> Iterable[Phrase]:
    places = say("{count} places", count=row.capacity) if row.capacity is not None else text("")
    return text(row.postcode), places, reading.words.of("mentor_status", row.status)


def _mentor_facts(reading: Reading, row: MentorRow) -> Told:
    return _of_mentor(reading, row, district=row.postcode)


def _mentor(reading: Reading, mentor: Id) -> Told:
    file = reading.file_of(Mentor, mentor)
    return _of_mentor(reading, file, district=file.home_district) if file is not None else ()


def _of_mentor(reading: Reading, one: MentorRow | Mentor, *, district: str | None) -> Told:
    return (
        (say("Name"), text(_mentor_name(one))),
        (say("Phone"), text(one.phone)),
        (say("E-mail"), text(one.email)),
        (say("Postcode district"), text(district)),
        (say("Status"), reading.words.of("mentor_status", one.status)),
    )


_CHOOSE = say("You choose what each column means, look at every row, and decide about whoever may be here already.")
_NOTHING = say("Nothing is written before the last button, and the sheet itself is not copied.")
_SHEETS = (
    SheetOf(
        form=FormName.IMPORT_SHEET,
        place=PlaceName.PEOPLE,
        kind=REFERRALS,
        words=SheetWords(
            title=say("Bring in a spreadsheet"),
            first=(
                say("A sheet of referrals as an Excel workbook (.xlsx) or as CSV, with one person in each row."),
                _CHOOSE,
                _NOTHING,
            ),
            comparing=say("Comparing with the people who are here: {number} of {total}."),
            can=say("{count} people can be brought in."),
            bring=say("Bring in {count} people"),
            done=say("{count} people are brought in."),
            here=say("Who is here already"),
        ),
        name=_referral_name,
        line=_referral_line,
        facts=_referral_facts,
        known=_person,
        is_sent=True,
    ),
    SheetOf(
        form=FormName.IMPORT_MENTORS,
        place=PlaceName.MENTORS,
        kind=MENTORS,
        words=SheetWords(
            title=say("Bring in mentors"),
            first=(
                say("A sheet of mentors as an Excel workbook (.xlsx) or as CSV, with one mentor in each row."),
                _CHOOSE,
                say("Checks come in as not yet seen: whoever sees them writes down that they are clear."),
                say("Training comes in as passed where the sheet plainly says so."),
                _NOTHING,
            ),
            comparing=say("Comparing with the mentors who are here: {number} of {total}."),
            can=say("{count} mentors can be brought in."),
            bring=say("Bring in {count} mentors"),
            done=say("{count} mentors are brought in."),
            here=say("A mentor who is here already"),
        ),
        name=_mentor_name,
        line=_mentor_line,
        facts=_mentor_facts,
        known=_mentor,
    ),
)
SHEETS: Mapping[FormName, SheetOf[Any]] = MappingProxyType({one.form: one for one in _SHEETS})
"""Every kind of sheet by the form that brings it in."""
