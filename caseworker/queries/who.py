"""Who a person is and how to work with them: names, equality, languages, numbers, and names left behind."""

from collections.abc import Iterable

from caseworker.domain.cases import Case
from caseworker.domain.errors import Phrase, say
from caseworker.domain.people import FormerName, Identifier, Person
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.linked import joined
from caseworker.queries.may import may_add, may_change
from caseworker.queries.mentor_words import free_words
from caseworker.queries.person import Known
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section
from caseworker.queries.saying import listed, points, text


def who_section(reading: Reading, found: Known) -> Section:
    """Names, birth, home and equality, with the forms that change them and the records that are the same person's."""
    person = found.person
    facts = (
        name_fact(person),
        Fact(say("Date of birth"), say("{day}", day=person.born_on) if person.born_on else text("")),
        Fact(say("Home"), _home(person)),
        Fact(say("Nationality"), text(person.nationality)),
        *_equality(reading, person),
        *(Fact(say("The same person as"), one.words) for one in joined(reading, found.case)),
    )
    return Section(say("Who this is"), _said(facts), offers=tuple(_who_offers(reading, found)))


def name_fact(person: Person) -> Fact:
    """The whole name, and what the person likes to be called."""
    whole = " ".join(part for part in (person.given_name, person.family_name) if part)
    called = say("called {name}", name=person.preferred_name) if person.preferred_name else None
    return Fact(say("Name"), text(whole), called)


def _home(person: Person) -> Phrase:
    where = listed((text(person.home_area), text(person.home_district)))
    return listed((say("No fixed home"), where)) if person.no_fixed_home else where


def _equality(reading: Reading, person: Person) -> tuple[Fact, ...]:
    words = reading.words
    own = text(person.gender_words)
    return (
        Fact(say("Gender"), words.of("gender", person.gender), own if own.template else None),
        Fact(say("Ethnic group"), words.of("ethnicity", person.ethnicity)),
        Fact(say("Disability"), listed(words.several("impairment", person.disability))),
        Fact(say("Religion or belief"), words.of("religion", person.religion)),
        Fact(say("Sexual orientation"), words.of("orientation", person.orientation)),
        Fact(say("Marriage and civil partnership"), words.of("marriage", person.marriage)),
        Fact(say("Pregnancy and maternity"), words.of("yes_no", person.pregnancy)),
    )


def _who_offers(reading: Reading, found: Known) -> Iterable[Offer]:
    if may_change(reading, Person) and any(one.id == found.case for one in found.people):
        yield Offer(say("Name, birth and home"), FormName.NAME_AND_BIRTH, found.case)
        yield Offer(say("Equality"), FormName.EQUALITY, found.case)
    if reading.is_a(Role.COORDINATOR):
        yield Offer(say("The same as another record"), FormName.LINK_RECORD, found.case)
    if reading.is_a(Role.COORDINATOR) and joined(reading, found.case):
        yield Offer(say("Two people after all"), FormName.PART_RECORD, found.case)


def working_section(reading: Reading, found: Known) -> Section:
    """What there is to know before working with them."""
    words = reading.words
    case = next(iter(reading.of_scopes(Case, found.scopes)), Case())
    why = listed((text(case.mentor_gender_why), words.inside("gender_basis", case.mentor_gender_basis)))
    facts = (
        Fact(say("The mentor must be"), words.of("gender", case.mentor_gender), why if why.template else None),
        Fact(say("Wishes for a mentor"), listed(map(text, case.mentor_wishes))),
        *adjustment_facts(reading, found.person),
        Fact(say("Can be met"), points(_on(day, parts) for day, parts in free_words(found.person.can_meet))),
        Fact(say("Interests and dislikes"), listed(map(text, found.person.interests))),
    )
    change = Offer(say("Languages and access needs"), FormName.WORKING_WITH, found.case)
    times = Offer(say("When they can be met"), FormName.CAN_MEET, found.case)
    writes = may_change(reading, Person) and any(one.id == found.case for one in found.people)
    return Section(say("How to work with them"), _said(facts), offers=(change, times) if writes else ())


def _on(day: Phrase, parts: Phrase) -> Phrase:
    return say("{day}: {parts}", day=day, parts=parts)


def adjustment_facts(reading: Reading, person: Person) -> tuple[Fact, ...]:
    """Languages and access needs, and what was promised and done about them; some say nothing."""
    words = reading.words
    return (
        Fact(say("Languages"), listed(words.several("language", person.languages))),
        Fact(say("Access needs"), listed(map(text, person.access_needs))),
        Fact(say("Meetings must have"), listed(words.several("meeting_need", person.meeting_needs))),
        Fact(say("Neurodiversity"), listed(words.several("neurodiversity", person.neurodiversity))),
        Fact(say("Adjustments promised"), listed(map(text, person.adjustments_promised))),
        Fact(say("Adjustments delivered"), listed(map(text, person.adjustments_delivered))),
    )


def numbers_section(reading: Reading, found: Known) -> Section:
    """Every number under which another organisation knows the person, the referral's too."""
    own = [(_own_number(reading, one), one.value) for one in reading.of_scopes(Identifier, found.scopes)]
    referred = [
        (Fact(label, text(value)), value)
        for one in found.referrals
        for label, value in ((say("CRN"), one.crn), (say("Prison number"), one.prison_number), (say("PNC"), one.pnc))
    ]
    seen: dict[str, Fact] = {}
    for fact, value in (*own, *referred):
        if value:
            seen.setdefault(value, fact)
    add = Offer(say("Add a number"), FormName.ADD_NUMBER, found.case)
    return Section(say("Numbers"), tuple(seen.values()), offers=(add,) if may_add(reading, Identifier) else ())


def _own_number(reading: Reading, one: Identifier) -> Fact:
    change = Offer(say("Change"), FormName.CHANGE_NUMBER, one.id)
    remove = Offer(say("Take away"), FormName.REMOVE_NUMBER, one.id)
    return Fact(
        reading.words.of("identifier_type", one.identifier_type),
        text(one.value),
        say("doubtful") if one.doubtful else None,
        offers=(change, remove) if may_change(reading, Identifier) else (),
    )


def former_section(reading: Reading, found: Known) -> Section:
    """Names left behind, for coordinators alone: nobody else holds them."""
    if not reading.is_a(Role.COORDINATOR):
        return Section(say("Names left behind"))
    facts = tuple(_former(one) for one in reading.of_scopes(FormerName, found.scopes))
    add = Offer(say("Keep a former name"), FormName.ADD_FORMER_NAME, found.case)
    return Section(say("Names left behind"), facts, offers=(add,))


def _former(one: FormerName) -> Fact:
    until = say("used until {day}", day=one.until) if one.until else text("")
    change = Offer(say("Change"), FormName.CHANGE_FORMER_NAME, one.id)
    remove = Offer(say("Take away"), FormName.REMOVE_FORMER_NAME, one.id)
    shown = text(one.name) if one.name else text(one.gender_history)
    context = listed((until, text(one.why_kept)))
    return Fact(say("Restricted"), shown, context if context.template else None, offers=(change, remove))


def _said(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.words.template)
