"""What keeps everybody safe: the card in plain words for whoever acts on it, the assessment for those who hold it."""

from collections.abc import Iterator, Sequence

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.risks import BriefingRead, Risk, RiskCard
from caseworker.queries.briefings import briefing_offer
from caseworker.queries.form_names import FormName
from caseworker.queries.may import may_change
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section
from caseworker.queries.saying import listed, text

_GROUPS = ("to_known_adult", "to_children", "to_public", "to_staff", "to_prisoners")


def card_section(reading: Reading, scopes: Sequence[Id]) -> Section:
    """The card: what to do, where to meet, whom to ring, and who was told of it."""
    cards = reading.of_scopes(RiskCard, scopes)
    facts = tuple(fact for card in cards for fact in _card(reading, card) if fact.words.template)
    offers = tuple(_card_offers(reading, scopes, cards))
    return Section(say("To keep everybody safe"), facts, offers=offers)


def _card(reading: Reading, card: RiskCard) -> tuple[Fact, ...]:
    return (
        Fact(say("What to do"), text(card.what_to_do)),
        Fact(say("Where to meet"), text(card.meeting_places)),
        Fact(say("Places to avoid"), listed(map(text, card.places_to_avoid))),
        Fact(say("Whom to ring"), text(card.whom_to_ring)),
        Fact(say("Was told of it"), _told(reading, card)),
    )


def _told(reading: Reading, card: RiskCard) -> Phrase:
    """Who was told of the card as it stands."""
    told = [
        one
        for one in reading.of_scopes(BriefingRead, [card.case])
        if one.card == card.id and one.briefed_at and one.card_changed_on == card.changed_on
    ]
    return listed(
        say("{name} on {moment}", name=reading.member_name(one.member), moment=one.briefed_at) for one in told
    )


def _card_offers(reading: Reading, scopes: Sequence[Id], cards: Sequence[RiskCard]) -> Iterator[Offer]:
    if may_change(reading, RiskCard):
        yield Offer(say("Write the card") if not cards else say("Change the card"), FormName.RISK_CARD, scopes[0])
    current = next(iter(cards), None)
    briefing = briefing_offer(reading, current) if current is not None else None
    if briefing is not None:
        yield briefing


def risk_section(reading: Reading, scopes: Sequence[Id]) -> Section:
    """The assessment, for coordinators and the body's team; no mentor holds it."""
    risks = reading.of_scopes(Risk, scopes)
    facts = tuple(fact for risk in risks for fact in _risk(reading, risk) if fact.words.template)
    assess = Offer(say("Risk was assessed"), FormName.ASSESS_RISK, scopes[0])
    return Section(say("Risk as assessed"), facts, offers=(assess,) if may_change(reading, Risk) else ())


def _risk(reading: Reading, risk: Risk) -> Iterator[Fact]:
    words = reading.words
    source = listed((words.of("risk_source", risk.source), text(risk.source_name)))
    reviewed = say("reviewed {day}", day=risk.reviewed_on) if risk.reviewed_on else text("")
    due = say("next review by {day}", day=risk.review_due) if risk.review_due else text("")
    context = listed((source, reviewed, due))
    yield Fact(say("Overall"), words.of("risk_level", risk.overall), context if context.template else None)
    for name in _GROUPS:
        label = Phrase(Risk.kind.fields[name].label)
        yield Fact(label, words.of("risk_level", getattr(risk, name)))
    yield Fact(say("Risk to self"), listed(words.several("risk_to_self", risk.to_self)))
    yield Fact(say("In words"), text(risk.words))
    yield Fact(say("Licence conditions"), listed(map(text, risk.licence_conditions)))
    yield Fact(say("Exclusion zones"), listed(map(text, risk.exclusion_zones)))
    yield Fact(say("Flags"), listed(words.several("risk_flag", risk.flags)))
