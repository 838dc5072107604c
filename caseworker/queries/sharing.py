"""The Agreement and sharing tab: the yes to take part, what may be shared and why, what waits to leave, what left."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from caseworker.domain.access_records import Permission
from caseworker.domain.agreements import Agreement, Disclosure, LawfulBasis, latest_agreement
from caseworker.domain.disclosure import Basis
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.latest import newest_first
from caseworker.domain.service import Role, ServiceKind
from caseworker.queries.form_names import FormName
from caseworker.queries.ledger import Fates, told_in
from caseworker.queries.overview import permission_facts
from caseworker.queries.permission_form import bodies_let_in
from caseworker.queries.person import agreement_fact
from caseworker.queries.purposes import purposes_of
from caseworker.queries.reading import Reading
from caseworker.queries.referring import partners
from caseworker.queries.rows import Fact, Offer, Section
from caseworker.queries.saying import listed, points, service_name, text, together

MOST = 20
"""So many lines of the ledger are told, the newest first."""
_EVER = datetime.min.replace(tzinfo=UTC)


def sections(reading: Reading, case: Id) -> tuple[Section, ...]:
    """Everything on the tab. Raises NotHere."""
    scopes = reading.linked(case)
    permitted = Section(
        say("What the person permits"), permission_facts(reading, scopes), offers=_permitting(reading, case)
    )
    if reading.is_a(Role.PRACTITIONER):
        return (permitted,) if permitted.facts else ()
    shown = (
        _agreement(reading, scopes),
        _bodies(reading, case),
        permitted,
        *_resting(reading, case),
        *_ledger(reading, scopes),
    )
    return tuple(one for one in shown if one.says_something)


def offers(reading: Reading, case: Id) -> tuple[Offer, ...]:
    """What may be done here, without reading the ledger."""
    scopes = reading.linked(case)
    return (*_agreement(reading, scopes).offers, *_body_offers(reading, case), *_permitting(reading, case))


def _agreement(reading: Reading, scopes: Sequence[Id]) -> Section:
    given = [one for one in reading.of_scopes(Agreement, scopes) if one.agreed_on]
    facts = tuple(_given(reading, one) for one in newest_first(given, by=lambda one: one.agreed_on))
    writes, last = reading.is_a(Role.COORDINATOR), latest_agreement(given)
    begin = Offer(say("The person agrees to take part"), FormName.BEGIN_AGREEMENT, scopes[0])
    stands = last is not None and last.ended_on is None
    end = (Offer(say("The person no longer agrees"), FormName.END_AGREEMENT, last.id) if last and stands else begin,)
    fact = agreement_fact(reading, scopes)
    lead = say("{label}: {words}.", label=fact.label, words=fact.words)
    says = (say("It rests on the person alone. To agree to take part is not to let anything be shared."),)
    return Section(say("Taking part"), facts, lead=lead, says=says, offers=end if writes else ())


def _given(reading: Reading, one: Agreement) -> Fact:
    words = reading.words
    explained = reading.member_name(one.explained_by)
    context = listed(
        (
            words.of("agreement_form", one.form),
            words.inside("how_given", one.how_given),
            say("explained by {name}", name=explained) if explained else text(""),
        )
    )
    ended = say("Ended {day}", day=one.ended_on) if one.ended_on else say("Stands")
    whole = together(part for part in (context, text(one.ended_why)) if part.template)
    return Fact(say("Agreed {day}", day=one.agreed_on), ended, whole if whole.template else None)


def _bodies(reading: Reading, case: Id) -> Section:
    facts = tuple(
        Fact(text(service_name(reading, body)), say("is told what a duty asks for and what the person permits"))
        for body in bodies_let_in(reading, case)
    )
    nobody = say("No other organisation is told anything.")
    return Section(say("With whom it is shared"), facts, empty=nobody, offers=_body_offers(reading, case))


def _body_offers(reading: Reading, case: Id) -> tuple[Offer, ...]:
    if not reading.is_a(Role.COORDINATOR):
        return ()
    share = Offer(say("Share with a body"), FormName.SHARE_WITH, case)
    stop = Offer(say("Stop sharing"), FormName.STOP_SHARING, case)
    shares = (share,) if partners(reading, ServiceKind.BODY) else ()
    return (*shares, *((stop,) if bodies_let_in(reading, case) else ()))


def _permitting(reading: Reading, case: Id) -> tuple[Offer, ...]:
    if not reading.is_a(Role.COORDINATOR):
        return ()
    give = Offer(say("Give or withdraw a permission"), FormName.PERMISSIONS, case)
    every = Offer(say("Withdraw every permission"), FormName.WITHDRAW_ALL, case)
    return (give, *((every,) if permitting_bodies(reading, case) else ()))


def permitting_bodies(reading: Reading, case: Id) -> list[Id]:
    """The bodies that the person lets have anything."""
    return sorted({one.body for one in reading.of_scopes(Permission, [case]) if one.granted and one.body})


def purposes(reading: Reading, case: Id, body: Id) -> dict[Basis, tuple[Phrase, ...]]:
    """For what a body is told, in words, by what that rests on."""
    told = purposes_of(reading, case, body)
    return {basis: tuple(reading.words.of("purpose", code) for code in codes) for basis, codes in told.items()}


_RESTS = {
    Basis.PERMISSION: say("Because the person permits it"),
    Basis.DUTY: say("Because a duty asks for it"),
    Basis.OFFICIAL: say("As the body's own official information"),
}


def _resting(reading: Reading, case: Id) -> Iterator[Section]:
    for body in bodies_let_in(reading, case):
        told = purposes(reading, case, body)
        facts = tuple(Fact(_RESTS[basis], listed(words)) for basis, words in told.items() if words)
        title = say("What {name} is told, and why", name=service_name(reading, body))
        yield Section(title, facts, says=(_lawful(reading, case, body),))


def _lawful(reading: Reading, case: Id, body: Id) -> Phrase:
    """Whether the service has written down why the law lets it, in plain words; a volunteer never meets articles."""
    kept = (*reading.of_scopes(LawfulBasis, [case]), *reading.of_scopes(LawfulBasis, [reading.service]))
    bases = [one for one in kept if one.article_6 and one.recipient in (None, body)]
    newest = max((one.reviewed_on for one in bases if one.reviewed_on), default=None)
    if not bases:
        return say("The service has not written down why the law lets it share this.")
    if newest is None:
        return say("The service has written down why the law lets it share this.")
    return say("The service has written down why the law lets it share this, last looked at on {day}.", day=newest)


def _ledger(reading: Reading, scopes: Sequence[Id]) -> Iterator[Section]:
    lines = newest_first(reading.of_scopes(Disclosure, scopes), by=lambda one: one.noted_at or _EVER)
    fates = Fates(reading, lines[:MOST])
    facts = tuple(_line(reading, one, fates) for one in lines[:MOST])
    more = say("The newest {most} of {all} lines.", most=MOST, all=len(lines))
    never = say("What has left cannot be called back. What waits leaves with the next exchange, or never.")
    says = (never, more) if len(lines) > MOST else (never,) if lines else ()
    yield Section(say("What leaves and what has left"), facts, says=says, empty=say("Nothing was told to anybody."))


def _line(reading: Reading, one: Disclosure, fates: Fates) -> Fact:
    words = reading.words
    why = listed((words.of("purpose", one.purpose), words.inside("disclosure_basis", one.basis)))
    context = points((why, told_in(one), text(one.reasoning)))
    label = say("{moment}", moment=one.noted_at) if one.noted_at else say("Day not known")
    return Fact(label, fates.of(one).words, context if context.template else None)
