"""Who in prison or probation answers for a person, and what they need help with."""

from collections.abc import Sequence

from caseworker.domain.custody import Practitioner
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.referrals import Need
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.may import may_add, may_change
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section
from caseworker.queries.saying import listed, text


def practitioners_section(reading: Reading, scopes: Sequence[Id]) -> Section:
    """Who is named inside and outside."""
    standing = [one for one in reading.of_scopes(Practitioner, scopes) if one.until is None]
    facts = tuple(_practitioner(reading, one) for one in standing)
    named = Offer(say("Name a practitioner"), FormName.NAME_PRACTITIONER, scopes[0])
    return Section(
        say("Named practitioners"),
        facts,
        empty=say("Nobody is named in prison or probation."),
        offers=(named,) if may_add(reading, Practitioner) else (),
    )


def _practitioner(reading: Reading, one: Practitioner) -> Fact:
    office = reading.words.of("probation_office", one.office)
    since = say("since {day}", day=one.since) if one.since else text("")
    context = listed((text(one.job), office, text(one.phone), text(one.email), since))
    label = reading.words.of("practitioner_side", one.side) if one.side else say("Practitioner")
    goes = Offer(say("No longer"), FormName.PRACTITIONER_GOES, one.id)
    offers = (goes,) if may_change(reading, Practitioner) else ()
    return Fact(label, text(one.name) if one.name else say("Nobody"), context, offers=offers)


def needs_section(reading: Reading, scopes: Sequence[Id]) -> Section:
    """What the person needs help with."""
    facts = tuple(_need(reading, one) for one in reading.of_scopes(Need, scopes))
    add = Offer(say("Add a need"), FormName.ADD_NEED, scopes[0])
    offers = (add,) if reading.is_a(Role.COORDINATOR) else ()
    return Section(say("Needs"), facts, empty=say("No needs are written down."), offers=offers)


def _need(reading: Reading, one: Need) -> Fact:
    words = reading.words
    said = text(one.own_words or one.words)
    need = words.of("support_need", one.support_need)
    pathway = words.of("pathway", one.pathway)
    context = listed(
        (
            need if said.template else text(""),
            words.of("need_status", one.status),
            say("on {day}", day=one.met_on) if one.met_on else text(""),
            say("complexity {level}", level=words.inside("complexity", one.complexity)) if one.complexity else text(""),
        )
    )
    shown = said if said.template else need
    return Fact(
        pathway if pathway.template else say("Need"),
        shown if shown.template else say("Nothing written"),
        context if context.template else None,
        offers=(Offer(say("Change"), FormName.CHANGE_NEED, one.id),) if may_change(reading, Need) else (),
    )
