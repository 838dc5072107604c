"""What referrals ask for: needs by pathway with their complexity, and the referrer's summary in a few lines."""

from collections.abc import Mapping

from caseworker.demo.chance import Chance
from caseworker.demo.characters import Character
from caseworker.domain.referral_details import NeedSaid

_NEEDS: Mapping[str, tuple[tuple[str, str, str, str], ...]] = {
    "accommodation": (
        ("accommodation-2-1", "ACC", "ACC-1", "No address to go to on the day."),
        ("accommodation-1-2", "ACC", "ACC-2", "Tenancy at risk; arrears are growing."),
        ("accommodation-3-1", "ACC", "ACC-3", "Rent arrears stop every application."),
    ),
    "attitudes": (
        ("attitudes-1-1", "LFA", "LFA-1", "Reacts fast and regrets it; wants to slow down."),
        ("attitudes-1-4", "LFA", "LFA-2", "Would like somebody outside the old circle."),
    ),
    "family": (
        ("family-2-2", "FSO", "FSO-3", "Wants contact with the children, agreed with everybody."),
        ("family-1-2", "SOC", "SOC-1", "Few people left to turn to."),
        ("family-1-3", "SOC", "SOC-4", "Asks to be met at the gate."),
    ),
    "drugs_alcohol": (
        ("drugs_alcohol-2-1", "DNR", "DNR-2", "On a script; the handover outside is the risky week."),
        ("drugs_alcohol-2-2", "DNR", "DNR-3", "Drink comes back when alone in the evening."),
        ("drugs_alcohol-2-4", "DNR", "DNR-1", "Prescription must be ready on the day."),
    ),
    "work": (
        ("work-2-3", "ETE", "ETE-1", "Wants work quickly and has a trade."),
        ("work-4-1", "ETE", "ETE-3", "Reading and sums hold back every form."),
        ("work-2-5", "ETE", "ETE-3", "Unsure what to tell an employer."),
    ),
    "finance": (
        ("finance-1-1", "FBD", "FBD-1", "No bank account and no papers."),
        ("finance-3-1", "FBD", "FBD-3", "Old debts, unopened letters."),
        ("finance-4-2", "FBD", "FBD-1", "Will need a new claim on the first day."),
    ),
    "health": (
        ("health-2-2", "EMW", "EMW-1", "Low for weeks at a time."),
        ("health-3-1", "EMW", "EMW-2", "No surgery outside."),
    ),
    "abuse": (("family-4-1", "WOM", "EMW-1", "Has left somebody who hurt her; address to stay private."),),
    "sex_work": (("family-4-3", "WOM", "EMW-2", "Asks for a worker who does not judge."),),
}
"""By pathway: codes of need, category and outcome, and how a referrer puts it."""

_BEGINNINGS = (
    "Polite and wary at interview.",
    "Asked for this without being told to, which is rare.",
    "Third time out; says it must be different now.",
    "Does better with one person than with five agencies.",
    "Good record on the wing.",
    "First sentence, frightened of the date.",
    "Known to us for years, never had a mentor.",
    "Motivated, disorganised, likeable.",
    "Says little; means yes.",
    "Keen to start before release if at all possible.",
)
_ENDINGS = (
    "Please ring me before the first visit.",
    "Best met in the morning.",
    "Will need reminding the day before.",
    "Happy to join the first meeting.",
    "Do not send letters to the old address.",
    "Nothing further.",
    "See the assessment for the rest.",
)


def needs_of(one: Character, chance: Chance) -> tuple[NeedSaid, ...]:
    """A need for each pathway of the person."""
    return tuple(_need(one, chance, pathway) for pathway in one.pathways)


def _need(one: Character, chance: Chance, pathway: str) -> NeedSaid:
    code, category, outcome, words = chance.one(_NEEDS[pathway])
    return NeedSaid(
        words=words,
        pathway=pathway,
        support_need=code,
        category=category,
        complexity=one.complexity,
        desired_outcomes=(outcome,),
    )


def summary_of(one: Character, chance: Chance) -> str:
    """What the referrer writes under 'what help is asked for'."""
    parts = [chance.one(_BEGINNINGS), chance.one(_NEEDS[one.pathways[0]])[3]]
    if chance.happens(60):
        parts.append(chance.one(_ENDINGS))
    return " ".join(parts)
